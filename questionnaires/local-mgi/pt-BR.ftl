### Indicadores da Governança Migratória Local: todos os textos em português do Brasil.

questionnaire = Indicadores da Governança Migratória Local (MGI Local)

## Escalas

scale-practice = Implementação
    .option-in-place = Sim, em vigor ou em funcionamento
    .option-partly = Em parte, ou como projeto-piloto
    .option-partly-exists = Uma parte está em vigor ou em funcionamento, ou há um projeto-piloto em andamento.
    .option-partly-missing = A medida ainda não abrange tudo nem todas as pessoas, ou ainda não é permanente.
    .option-planned = Anunciado ou planejado
    .option-no = Não
scale-access = Acesso
    .option-everyone = Todas as pessoas, em qualquer situação
    .option-regular-status = Pessoas em situação migratória regular
    .option-regular-status-exists = Pessoas em situação migratória regular têm acesso.
    .option-regular-status-missing = Pessoas em situação migratória irregular não têm acesso.
    .option-citizens = Somente nacionais do país
    .option-nobody = Ninguém, ou serviço não oferecido

## Contexto

section-context = Contexto local
    .about = O quadro em que o município atua: suas atribuições, seus recursos e as pessoas que chegam, ficam e partem. As respostas só descrevem o município; delas não resulta nenhuma constatação.
    .needed = Procuradoria do município, secretaria de finanças, área de estatística ou planejamento, área de relações institucionais.
area-decentralization = Descentralização
decentralization = Qual é o grau de descentralização em favor dos governos locais no seu país?
    .asks = Pense nos governos locais em geral, e não só na migração. Baixo: eles sobretudo executam decisões de outros níveis. Médio: decidem sozinhos em algumas áreas. Alto: decidem sozinhos em muitas áreas e arrecadam boa parte dos próprios recursos. Em “Quem decide o quê”, indique como se dividem as competências entre os níveis e quais cabem ao município.
    .evidence = Os artigos da Constituição sobre os governos locais, a lei geral dos municípios ou a lei orgânica, com a data da redação em vigor.
    .example = No Canadá, o poder é dividido entre o governo federal e as províncias. As cidades cuidam sobretudo do desenvolvimento econômico, social e comunitário local e dos serviços de bairro (OIM, MGI: City of Montréal 2019, contexto local).
    .knows = Procuradoria do município ou secretaria de governo
    .option-low = Baixo
    .option-medium = Médio
    .option-high = Alto
    .detail-explanation = Quem decide o quê
area-jurisdiction = Competência sobre imigração
migration-jurisdiction = Que competência o município tem nas decisões sobre imigração?
    .asks = Trata-se das competências que a lei define sobre ingresso, residência, acolhida e integração. Nenhuma: outros níveis decidem tudo. Limitada: o município decide apenas alguns assuntos locais. Compartilhada: a lei dá ao município parte nas decisões. Plena: o município decide a maioria dos assuntos. Em “Divisão de competências”, indique que nível decide o quê.
    .evidence = A lei de migração, a Constituição ou um acordo entre níveis de governo, com o artigo que indica o nível competente.
    .example = No Canadá, a imigração cabe ao governo federal e às províncias, e a competência das cidades é limitada (OIM, MGI: City of Montréal 2019, contexto local).
    .knows = Procuradoria do município ou área de relações institucionais
    .option-none = Nenhuma
    .option-limited = Limitada
    .option-shared = Compartilhada com outros níveis
    .option-full = Plena
    .detail-explanation = Divisão de competências
area-services = Serviços públicos
service-responsibilities = Que nível de governo é responsável por cada um destes serviços públicos?
    .asks = Indique o nível que a lei torna responsável, mesmo que outra entidade preste o serviço em seu nome. “Estado ou província” vale também para departamento ou região. Escolha “compartilhado” quando dois ou mais níveis têm obrigações próprias.
    .evidence = A lei ou o decreto que atribui cada serviço, ou um quadro oficial de responsabilidades, com a data da redação em vigor.
    .example = Em Montreal, os serviços sociais básicos, inclusive para pessoas migrantes, cabem à província do Quebec (OIM, MGI: City of Montréal 2019, contexto local).
    .knows = Procuradoria do município ou secretaria de governo
    .row-health = Saúde
    .row-education = Educação
    .row-social-aid = Assistência social
    .row-housing = Habitação
    .row-police = Polícia
    .row-civil-protection = Proteção e defesa civil
    .row-employment = Emprego
    .column-level = Responsável
    .column-level-option-city = Município
    .column-level-option-region = Estado ou província
    .column-level-option-nation = Governo nacional
    .column-level-option-shared = Compartilhado
area-special-status = Regime especial
special-status = Existe lei ou acordo que dê ao município um regime especial e um papel mais amplo que o dos demais?
    .asks = Pode ser o regime de capital, de metrópole, de cidade-estado ou de porto livre. Em parte: o texto existe, mas algumas das atribuições previstas ainda não foram transferidas. O regime não precisa mencionar a migração.
    .evidence = A lei, o estatuto ou o acordo, com a data e o artigo que amplia o papel do município.
    .example = O acordo “Réflexe Montréal” dá a Montreal novas responsabilidades de metrópole e reconhece seu papel na construção de comunidades inclusivas (OIM, MGI: City of Montréal 2019, contexto local).
    .knows = Área de relações institucionais ou gabinete da prefeitura
    .detail-explanation = O regime e o que ele acrescenta
area-self-defined-role = Papel que o município se atribui
self-defined-role = Como o próprio município descreve seu papel na migração?
    .asks = Resuma o que o município disse em plano aprovado, declaração ou discurso oficial. Opiniões pessoais não entram aqui. Se o município nunca se manifestou sobre seu papel, registre isso.
    .evidence = Estratégia, plano de ação, declaração da câmara ou discurso oficial da prefeitura, com a data e a página em que o papel aparece.
    .example = Montreal define quatro objetivos: ser uma cidade exemplar, uma cidade que acolhe e integra, uma cidade inclusiva e uma cidade responsável e comprometida (OIM, MGI: City of Montréal 2019, contexto local).
    .knows = Gabinete da prefeitura ou área de diversidade e inclusão
area-finance = Finanças
    .about = Quanto o município pode gastar, de onde vem o dinheiro e com que liberdade pode usá-lo.
total-budget = Qual foi o orçamento total do município no último ano completo?
    .asks = Informe o orçamento total aprovado pela câmara para a administração do município, com despesas correntes e investimentos. Deixe de fora autarquias e empresas com contas separadas. Use o mesmo ano em todos os valores desta parte.
    .evidence = A lei orçamentária anual ou o balanço anual, com o ano e a página do total.
    .example = O orçamento total de Montreal em 2018 foi de 5,5 bilhões de dólares canadenses (OIM, MGI: City of Montréal 2019, contexto local).
    .knows = Secretaria de finanças
    .detail-year = Ano do orçamento
own-revenue = Quanto do orçamento total veio de impostos, taxas e outras receitas próprias do município?
    .asks = Some impostos, taxas, tarifas e multas que o próprio município arrecada. Transferências e empréstimos não entram aqui. Depois indique a principal fonte e o valor que ela rendeu.
    .evidence = O quadro de receitas do orçamento ou do balanço anual, com o ano e as linhas somadas.
    .example = Em 2018, os tributos locais renderam a Montreal 3,5 bilhões de dólares canadenses, dos quais 2,9 bilhões vieram do imposto sobre imóveis (OIM, MGI: City of Montréal 2019, contexto local).
    .knows = Secretaria de finanças
    .detail-main-source = Principal imposto ou taxa
    .detail-main-source-amount = Valor dessa fonte
transfers = Quanto do orçamento total veio de transferências de níveis superiores de governo?
    .asks = Some os repasses e as receitas compartilhadas que vieram do governo nacional e do estadual no ano do orçamento. Inclua as transferências vinculadas e as de uso livre. Empréstimos não entram aqui.
    .evidence = O quadro de receitas do orçamento ou do balanço anual, ou os atos de repasse, com o ano.
    .example = Em 2018, Montreal recebeu cerca de 300 milhões de dólares canadenses em transferências da província (OIM, MGI: City of Montréal 2019, contexto local).
    .knows = Secretaria de finanças
unconditional-transfers = Quanto das transferências recebidas o município pode gastar livremente?
    .asks = Informe apenas os recursos sem destinação definida de antemão. O valor faz parte das transferências da pergunta anterior e não pode ser maior que elas. Informe 0 se tudo for vinculado.
    .evidence = Os atos de repasse ou as notas explicativas do balanço, com o ano e a cláusula sobre o uso.
    .example = Em 2018, Montreal podia usar livremente cerca de 100 milhões de dólares canadenses das transferências da província (OIM, MGI: City of Montréal 2019, contexto local).
    .knows = Secretaria de finanças
transfer-restrictions = Que limites existem para o uso das demais transferências?
    .asks = Indique as finalidades a que os recursos estão vinculados e os prazos, contrapartidas ou prestações de contas exigidos. Diga se alguma parte se destina a pessoas migrantes ou à integração.
    .evidence = Regras de repasse, convênios ou portaria do ministério, com a cláusula sobre os usos permitidos.
    .example = A maior parte das transferências da província a Montreal tem destinação fixa, como saúde e meio ambiente (OIM, MGI: City of Montréal 2019, contexto local).
    .knows = Secretaria de finanças
area-policy-participation = Participação nas políticas
policy-consultation = Com que frequência os níveis superiores de governo consultam o município sobre a política migratória?
    .asks = Considere as consultas em que o município pôde opinar antes da decisão, diretamente ou por uma associação de municípios. Regularmente: em datas fixas ou a cada nova lei ou plano. Ocasionalmente: de vez em quando, por iniciativa de uma das partes. Reuniões apenas informativas não contam.
    .evidence = Convites, atas ou contribuições enviadas pelo município, com datas dos últimos três anos.
    .example = Montreal participa das consultas sobre o planejamento plurianual da imigração no Quebec e envia contribuições sobre projetos de lei e de políticas (OIM, MGI: City of Montréal 2019, contexto local).
    .knows = Área de relações institucionais
    .option-regular = Regularmente
    .option-occasional = Ocasionalmente
    .option-none = O município não é consultado
    .detail-explanation = Forma e frequência
area-migration-trends = Tendências migratórias
    .about = Quem chegou, quem partiu e quem vive aqui, em números, e como a migração formou a cidade.
annual-flows = Quantas pessoas chegaram do exterior e quantas partiram para o exterior em cada um dos últimos dez anos?
    .asks = Preencha uma linha por ano, no máximo dez. Conte só os deslocamentos que cruzam a fronteira do país, de nacionais e estrangeiros quando a fonte permitir. Os deslocamentos internos entram em “Outras formas de mobilidade”. Deixe em branco o número que nenhuma fonte informa.
    .evidence = Tabelas do órgão de estatística, do registro de população ou do controle de fronteiras, com os anos abrangidos e a data de publicação.
    .example = Em dez anos, Montreal registrou de 30 mil a 38 mil chegadas e de 2 mil a 4,5 mil saídas por ano (OIM, MGI: City of Montréal 2019, contexto local).
    .knows = Área de estatística ou secretaria de planejamento
    .row = ano
    .column-year = Ano
    .column-arrivals = Chegadas
    .column-arrivals-unit = pessoas
    .column-departures = Saídas
    .column-departures-unit = pessoas
    .detail-source = Fonte
main-birthplaces = Quais são os dez principais países de nascimento dos moradores nascidos no exterior, e quantas pessoas nasceram em cada um?
    .asks = Liste os países do maior para o menor grupo, com o número de moradores nascidos em cada um. Se a sua fonte registra a nacionalidade em vez do local de nascimento, use-a e informe isso no campo da fonte.
    .evidence = Tabela do censo ou do registro de população, com o ano e a área abrangida.
    .example = O relatório de Montreal mostra os dez principais locais de nascimento dos imigrantes da Grande Montreal em 2016, segundo o órgão de estatística do Canadá (OIM, MGI: City of Montréal 2019, figura 1).
    .knows = Área de estatística ou secretaria de planejamento
    .row = país
    .column-country = País de nascimento
    .column-people = Moradores
    .column-people-unit = pessoas
    .detail-year = Ano dos dados
    .detail-source = Fonte
foreign-born-residents = Quantos moradores nasceram no exterior?
    .asks = Conte todas as pessoas nascidas em outro país, inclusive as que depois se naturalizaram. Crianças nascidas aqui, filhas de pessoas migrantes, não entram. Informe também a proporção na população total, se souber.
    .evidence = Tabela do censo ou do registro de população, com o ano e a área abrangida.
    .example = Em 2016, moravam em Montreal 644 mil imigrantes (OIM, MGI: City of Montréal 2019, contexto local).
    .knows = Área de estatística ou secretaria de planejamento
    .unit = pessoas
    .detail-share = Proporção da população
    .detail-share-unit = %
    .detail-year = Ano dos dados
arrival-periods = Em que períodos chegaram os moradores nascidos no exterior, e em que proporção?
    .asks = Use os períodos da sua fonte, do mais recente ao mais antigo, com a proporção do total de moradores nascidos no exterior. A soma deve ficar perto de 100%.
    .evidence = Tabela do censo sobre o ano de chegada, com o ano do censo.
    .example = Dos imigrantes de Montreal em 2016, 21,5% haviam chegado depois de 2011 e 33,5% antes de 1991 (OIM, MGI: City of Montréal 2019, contexto local).
    .knows = Área de estatística ou secretaria de planejamento
    .row = período
    .column-period = Período
    .column-share = Proporção
    .column-share-unit = %
migration-history = Que ondas migratórias marcaram a história do município?
    .asks = Indique em poucas linhas os principais grupos e os anos em que vieram. Inclua a chegada de pessoas de outras partes do país quando ela mudou a cidade. Registre apenas o que uma fonte publicada confirma.
    .evidence = Livro de história da cidade, publicação de museu ou arquivo, ou estudo universitário, com autor e ano.
    .example = A história de Montreal registra chegadas da Irlanda (1815–1860), da Itália (desde 1880) e do Haiti (desde 1960), entre outras (OIM, MGI: City of Montréal 2019, contexto local).
    .knows = Arquivo municipal ou secretaria de cultura
area-city-profile = Perfil do município
city-type = Que papéis o município tem hoje na migração?
    .asks = Marque todos os papéis que pesam nos serviços municipais. Origem: muitos moradores partem. Trânsito: pessoas ficam pouco tempo, a caminho de outro lugar. Destino: pessoas vêm para ficar. Retorno: antigos emigrantes voltam. Fronteira: uma passagem de fronteira próxima marca o dia a dia.
    .evidence = Perfil do município, estudo sobre migração ou estatísticas que mostrem esse papel, com o ano.
    .knows = Secretaria de planejamento ou área responsável por migração
    .option-origin = Município de origem
    .option-transit = Município de trânsito
    .option-destination = Município de destino
    .option-return = Município de retorno
    .option-border = Município de fronteira
area-other-mobility = Outras formas de mobilidade
other-mobility = Segundo os dados mais recentes, quantas pessoas do município fazem parte de cada um destes grupos?
    .asks = Informe o dado mais recente de cada grupo e o respectivo ano. Uma mesma pessoa pode estar em mais de um grupo. Pessoas retornadas são as que voltaram depois de viver no exterior. Emigrantes são pessoas do município que hoje moram no exterior. Deixe a linha em branco se nenhuma fonte informar o número; use 0 só se a fonte disser isso.
    .evidence = Dados de registros, tabelas do censo ou números do órgão responsável pelo refúgio ou de agências das Nações Unidas, com as datas.
    .knows = Área de estatística ou secretaria de assistência social
    .row-internal-migrants = Migrantes internos
    .row-displaced-people = Pessoas deslocadas internamente
    .row-refugees = Pessoas refugiadas
    .row-asylum-seekers = Solicitantes de refúgio
    .row-returnees = Pessoas retornadas
    .row-emigrants = Emigrantes
    .column-people = Número
    .column-people-unit = pessoas
    .column-year = Ano
    .detail-source = Fonte
area-sources-and-gaps = Fontes e lacunas
data-sources = De que fontes vêm os números sobre migração, e quais dados faltam ou estão desatualizados?
    .asks = Liste cada fonte com o órgão que a publica, o ano mais recente e a frequência de atualização. Depois indique o que nenhuma fonte cobre, por exemplo pessoas em situação migratória irregular ou pessoas que partem.
    .evidence = Links ou referências de cada fonte, ou uma lista mantida pela área de estatística, com a data da lista.
    .example = Os dados de Montreal sobre chegadas e saídas vêm dos órgãos de estatística do Quebec e do Canadá, para 2007–2017 (OIM, MGI: City of Montréal 2019, contexto local).
    .knows = Área de estatística ou secretaria de planejamento
area-reference-frame = Quadro de referência
reference-frame = Que área e que ano as respostas descrevem, e até que data consideram as leis e as regras?
    .asks = Indique uma só área: o município, a região metropolitana ou um distrito. Acrescente a data até a qual leis e regras foram consideradas. Quando um número se referir a outra área, explique em nota.
    .evidence = O ato que deu início à avaliação, ou um mapa ou definição da área, com a data.
    .knows = Coordenação desta avaliação
    .detail-year = Ano de referência
area-national-frame = Quadro nacional
national-assessment = O seu país já fez uma avaliação nacional com os Indicadores da Governança Migratória?
    .asks = Conta apenas a avaliação nacional feita com a OIM; avaliações de cidades não contam. Se houve mais de uma, informe o ano da última.
    .evidence = O perfil nacional no Portal de Dados sobre Migração ou uma carta da OIM, com o ano.
    .knows = Escritório da OIM no país ou ministério responsável por migração
    .option-yes = Sim
    .option-no = Não
    .detail-year = Ano da última avaliação
area-respondents = Participantes
respondents = Quem respondeu às perguntas ou validou as respostas, e quando?
    .asks = Liste as secretarias e as entidades externas, com a participação de cada uma e a data. Bastam os cargos ou funções; não é preciso citar nomes de pessoas.
    .evidence = Listas de participantes, ata da consulta ou carta de validação, com as datas.
    .knows = Coordenação desta avaliação

## 1 Direitos dos migrantes

section-rights = Direitos dos migrantes
    .about = Esta dimensão trata do acesso das pessoas migrantes a serviços como saúde, educação e proteção social. Abrange também trabalho, acolhida, igualdade de tratamento e participação na vida local.
    .needed = Secretarias de saúde, educação, assistência social e habitação; procuradoria do município; área de gestão de pessoas; área responsável por migração.
area-rights-framework = Marco de direitos
rights-charter = O município tem lei, carta ou declaração em vigor que proteja os direitos de todas as pessoas e proíba a discriminação, seja qual for a situação migratória?
    .asks = A Constituição e as leis nacionais não entram aqui; o texto deve ser do próprio município. Sim: protege todos os moradores, em qualquer situação migratória. Em parte: existe, mas deixa grupos de fora ou não trata de discriminação.
    .evidence = O texto aprovado, com a data, o artigo sobre quem é protegido e o artigo sobre discriminação.
    .example = Montreal tem uma Carta de Direitos e Responsabilidades e aprovou em 1989 uma declaração contra a discriminação racial (OIM, MGI: City of Montréal 2019, seção 1.1).
    .knows = Procuradoria do município ou secretaria de governo
    .detail-name = Nome do texto
area-international-commitments = Compromissos internacionais
international-commitments = Que compromissos internacionais sobre direitos, migração ou cidades inclusivas o município assinou ou endossou?
    .asks = Marque só os compromissos que o próprio município assinou, endossou ou aos quais aderiu, por decisão registrada. Compromissos do governo nacional não contam como do município. A participação em redes gerais de cidades é tratada na dimensão “Parcerias”.
    .evidence = A resolução da câmara, a declaração assinada ou a carta de adesão, com a data.
    .example = Montreal se comprometeu a implementar a Nova Agenda Urbana e os dois pactos globais. Desde 2006, faz parte da Coalizão de Cidades contra o Racismo, da UNESCO (OIM, MGI: City of Montréal 2019, seção 1.1).
    .knows = Área de relações internacionais
    .option-new-urban-agenda = Nova Agenda Urbana
    .option-global-compact-migration = Pacto Global para Migração
    .option-global-compact-refugees = Pacto Global sobre Refugiados
    .option-cities-against-racism = Coalizão de Cidades contra o Racismo
    .option-other = Outro compromisso
    .option-other-name = Qual outro compromisso?
    .option-none = Nenhum destes compromissos
area-access-to-health = Acesso à saúde
health-access = Quem pode usar os serviços de saúde que o município administra ou financia?
    .asks = Considere postos de saúde, vacinação, pré-natal e parto, saúde mental e serviços contratados. Só o atendimento de emergência não basta para “todas as pessoas”. Se o acesso varia entre os serviços, responda pela maioria deles e explique em nota.
    .evidence = Normas do serviço, convênio de financiamento ou registro de campanha de cadastro, com o artigo sobre quem é atendido e a data.
    .example = O BINAM é o escritório de Montreal para pessoas recém-chegadas. Em 2018, ajudou a financiar a organização Médicos do Mundo, que atende pessoas em situação migratória precária (OIM, MGI: City of Montréal 2019, seção 1.1).
    .knows = Secretaria de saúde ou de assistência social
area-access-to-education = Acesso à educação
    .about = Escola para as crianças e cursos de língua para os adultos.
school-access = Quem pode matricular uma criança nas escolas, creches ou atividades de contraturno que o município mantém?
    .asks = Conta a situação migratória tanto da criança quanto dos pais. “Todas as pessoas” quer dizer que nenhum documento de residência no país é exigido na matrícula. Escolas mantidas por outro nível de governo não entram aqui.
    .evidence = Regras ou formulários de matrícula, com a lista de documentos exigidos, e o número de matrículas do último ano letivo.
    .knows = Secretaria de educação
language-courses = O município oferece ou financia cursos gratuitos ou de baixo custo do idioma local para pessoas adultas recém-chegadas?
    .asks = Cursos dados por outras entidades contam se o município paga ou cede o espaço. Em parte: há poucas vagas, ou alguns grupos ficam de fora. Aulas para alunos da escola regular não entram aqui.
    .evidence = Página do programa, dotação orçamentária ou número de alunos, com o ano.
    .example = São Paulo oferece em escolas municipais cursos gratuitos de português, abertos a imigrantes de qualquer nacionalidade e situação migratória (Prefeitura de São Paulo, programa Portas Abertas).
    .knows = Secretaria de educação ou área responsável por migração
    .detail-learners = Alunos por ano
    .detail-learners-unit = pessoas
area-social-protection = Proteção social
social-assistance = Quem pode receber a assistência social ou os benefícios que o município administra?
    .asks = Considere dinheiro, alimentos, abrigo e descontos em tarifas que o município concede ou cuja concessão decide. Benefícios pagos por outro nível contam só se a equipe municipal decide quem recebe. Só o abrigo de emergência não basta para “todas as pessoas”.
    .evidence = Critérios de concessão ou orientações às equipes de atendimento, com o artigo sobre situação migratória e a data.
    .knows = Secretaria de assistência social
area-housing = Habitação
housing = O município ajuda as pessoas recém-chegadas a encontrar moradia digna e permite que se inscrevam nos programas municipais de habitação?
    .asks = Sim: as pessoas recém-chegadas recebem ajuda na busca e podem se inscrever nos programas municipais de habitação. Em parte: só uma das duas coisas, ou só para algumas pessoas. Abrigos de emergência não entram aqui. Se o município não tem programa habitacional próprio, considere apenas a ajuda.
    .evidence = Página informativa, relatório do serviço de encaminhamento ou regras de seleção, com a data e o artigo sobre quem pode se inscrever.
    .example = O BINAM é o escritório de Montreal para pessoas recém-chegadas. Com o órgão municipal de habitação, mantém um serviço que as orienta na busca de moradia (OIM, MGI: City of Montréal 2019, seção 1.1).
    .knows = Secretaria de habitação
area-access-to-justice = Acesso à justiça
legal-advice = O município oferece ou financia orientação jurídica acessível às pessoas migrantes?
    .asks = A orientação pode tratar de residência, trabalho, moradia, família ou discriminação. Pode ser dada por equipe municipal, núcleo de prática jurídica ou entidade financiada pelo município. Em parte: só sobre alguns assuntos ou só para algumas pessoas.
    .evidence = Termo de fomento ou relatório anual do serviço, com o período e o número de pessoas atendidas.
    .example = Montreal apoia financeiramente entidades comunitárias que dão orientação jurídica a pessoas migrantes, entre elas o CARI Saint-Laurent (OIM, MGI: City of Montréal 2019, seção 1.1).
    .knows = Procuradoria do município ou área responsável por migração
area-residence-family-citizenship = Residência, família e cidadania
residence-and-family-help = Que ajuda o município oferece em matéria de documentos de residência, reunião familiar, naturalização ou documento de identidade local?
    .asks = O município raramente decide esses assuntos, mas pode ajudar. Informação: guia ou balcão sobre os procedimentos. Encaminhamento: indicar o órgão certo. Apoio jurídico: auxílio no pedido de cada pessoa. Documento local: prova de identidade ou de moradia para os serviços locais.
    .evidence = Guia, estatísticas de atendimento ou regras do documento, com a data e as condições de uso.
    .example = Nova York emite desde janeiro de 2015 um documento de identidade municipal, o IDNYC, para moradores em qualquer situação migratória (Prefeitura de Nova York, Lei Local nº 35, de 2014).
    .knows = Central de atendimento ou área responsável por migração
    .option-information = Informação sobre procedimentos
    .option-referral = Encaminhamento ao órgão certo
    .option-legal-help = Apoio jurídico nos pedidos
    .option-local-card = Documento local de identidade ou moradia
    .option-none = Nenhuma destas formas de ajuda
area-right-to-work = Direito ao trabalho
right-to-work = Quem pode concorrer aos cargos do município e pedir as licenças de comércio ou de venda ambulante que ele concede?
    .asks = Considere só as regras que o município define, e não a autorização nacional de trabalho. “Todas as pessoas” quer dizer que essas regras nada perguntam sobre nacionalidade ou situação migratória. Se cargos e licenças diferem, dê a resposta mais restrita e explique em nota.
    .evidence = Editais de seleção, regras de licenciamento ou formulário de pedido, com o item sobre nacionalidade ou situação migratória e a data.
    .knows = Área de gestão de pessoas e setor de licenciamento
area-welcome-and-integration = Acolhida e integração
    .about = Os primeiros meses na cidade e as associações que apoiam as pessoas recém-chegadas nesse período.
welcome-programme = Existe um programa de acolhida ou orientação para pessoas recém-chegadas nos primeiros meses?
    .asks = O programa pode ser do município ou de outras entidades com seu apoio. Deve apresentar a vida local, os direitos e os serviços. Em parte: há só um folheto ou uma página na internet. Os cursos de idioma são tratados em outra pergunta.
    .evidence = Documento do programa e número de participantes do último ano, com as etapas oferecidas e as datas.
    .example = O BINAM, escritório de Montreal para pessoas recém-chegadas, criou o site “Montréal, nouveau départ”, que explica os passos a seguir na cidade (OIM, MGI: City of Montréal 2019, seção 1.1).
    .knows = Área responsável por migração
support-for-associations = O município repassa recursos ou cede espaços a entidades sem fins lucrativos que acolhem e apoiam pessoas migrantes?
    .asks = Considere repasses, contratos e espaços cedidos de graça ou a baixo custo. Sim: o apoio é renovado e segue regras conhecidas. Em parte: é dado uma vez, caso a caso, ou por uma só secretaria.
    .evidence = Lista de repasses ou contratos assinados, com os valores e o ano.
    .example = Montreal financia várias entidades sem fins lucrativos que atuam na acolhida, na integração e na inclusão de pessoas migrantes (OIM, MGI: City of Montréal 2019, seção 1.1).
    .knows = Área de repasses e parcerias com entidades
    .detail-amount = Valor por ano
area-equality = Igualdade
    .about = A igualdade de tratamento na prática: nos programas do município, na formação dos servidores e nos espaços de encontro.
gender-and-intersectional-analysis = Antes de aprovar um programa, o município analisa seus efeitos diferentes sobre mulheres, homens e pessoas que acumulam desvantagens?
    .asks = Sim: uma regra ou um método é aplicado aos programas antes da aprovação. Em parte: só algumas secretarias fazem a análise, ou ela se limita ao gênero. Avaliações feitas depois do fim do programa não entram aqui.
    .evidence = A norma sobre análise de gênero ou interseccional, e uma análise concluída com a data.
    .example = Montreal elabora e executa políticas e programas com análise de gênero e interseccional, conhecida como GBA+ (OIM, MGI: City of Montréal 2019, seção 1.1).
    .knows = Área de igualdade de gênero ou de diversidade
staff-training = As equipes municipais são capacitadas para atender pessoas com outros idiomas, culturas e situações migratórias?
    .asks = Considere as capacitações organizadas ou pagas pelo município para quem atende o público. Em parte: foram oferecidas uma só vez, ou em poucas secretarias. A capacitação de policiais e guardas é tratada na dimensão “Migração segura, ordenada e regular”.
    .evidence = Plano de capacitação, conteúdo dos cursos ou listas de presença, com o ano e as secretarias alcançadas.
    .example = Montreal capacita seus servidores em GBA+, comunicação intercultural e gestão de equipes diversas (OIM, MGI: City of Montréal 2019, seção 1.1).
    .knows = Área de gestão de pessoas
    .detail-staff-trained = Servidores capacitados no ano
    .detail-staff-trained-unit = pessoas
intercultural-activities = O município organiza ou apoia atividades que aproximam moradores de diferentes origens?
    .asks = Contam festas, esporte, projetos comuns e encontros de bairro. O objetivo deve ser o contato entre os grupos. Eventos de uma só comunidade não entram aqui. Em parte: poucos eventos por ano, sem programa nem orçamento.
    .evidence = Calendário de eventos, atos de repasse ou avaliação, com as datas e os bairros alcançados.
    .example = No programa “Montréal Interculturelle 2018”, a cidade apoiou projetos de relações interculturais e boa convivência (OIM, MGI: City of Montréal 2019, seção 1.1).
    .knows = Secretaria de cultura ou área de diversidade
area-anti-racism = Combate ao racismo
    .about = O que o município faz diante de atos de ódio e como se posiciona contra eles.
hate-crime-reporting = As vítimas podem denunciar crimes ou incidentes de ódio e receber apoio por meio do município ou de sua polícia?
    .asks = Sim: há um canal de denúncia conhecido e alguém que apoia as vítimas. Em parte: há só uma das duas coisas, ou quem está em situação migratória irregular corre o risco de ser denunciado. O telefone geral de emergência, sozinho, não basta.
    .evidence = Formulário de denúncia, ato de criação do setor responsável ou número de denúncias, com o ano.
    .example = A polícia de Montreal tem uma unidade de crimes de ódio e um formulário on-line para denunciar incidentes de ódio (OIM, MGI: City of Montréal 2019, seção 1.1).
    .knows = Guarda municipal, polícia ou secretaria de direitos humanos
anti-discrimination-campaign = Há uma campanha do município, atual ou dos últimos dois anos, contra o ódio, a xenofobia ou a discriminação contra pessoas migrantes?
    .asks = A campanha deve ser dirigida ao público e citar esses temas. Em parte: traz mensagens gerais sobre diversidade, sem citá-los. Discursos ou eventos isolados, sem mensagem ao grande público, não entram aqui.
    .evidence = Material da campanha, datas e locais, e a dotação orçamentária.
    .knows = Secretaria de comunicação
area-civic-participation = Participação cidadã
    .about = A voz das pessoas migrantes nas decisões do município: o voto e outros meios.
local-vote = Moradores que não são nacionais do país podem votar ou se candidatar nas eleições locais?
    .asks = Eleições locais são as da prefeitura, da câmara e dos conselhos distritais. Responda pela lei em vigor, mesmo que outro nível a defina. Se o direito depende da nacionalidade ou do tempo de residência, registre isso junto à regra.
    .evidence = O artigo da lei eleitoral ou da lei orgânica sobre quem pode votar e se candidatar, com a data da redação em vigor.
    .example = Takoma Park, em Maryland, abriu o voto municipal a moradores que não são nacionais do país, ao mudar sua lei orgânica em 1992 (Prefeitura de Takoma Park, boletim de outubro de 2023).
    .knows = Justiça eleitoral ou procuradoria do município
    .option-vote-and-stand = Podem votar e se candidatar
    .option-vote-only = Podem votar, mas não se candidatar
    .option-vote-only-exists = Moradores que não são nacionais do país podem votar nas eleições locais.
    .option-vote-only-missing = Esses moradores não podem se candidatar.
    .option-neither = Nem votar nem se candidatar
    .detail-rule = Lei ou artigo que define
participation-channels = Além do voto, por que meios as pessoas migrantes, em qualquer situação migratória, podem influir nas decisões do município?
    .asks = Marque só o que está aberto na prática, sem prova de nacionalidade ou de situação migratória. Vagas reservadas são lugares para migrantes em conselhos ou comitês que já existem. Um conselho consultivo é um órgão próprio sobre migração ou diversidade. Uma conferência é um encontro público regular que aprova propostas.
    .evidence = As regras de cada canal e o registro da última sessão, com o artigo sobre quem pode participar.
    .example = São Paulo criou em 2013 uma cadeira para imigrantes nos conselhos participativos das subprefeituras (Prefeitura de São Paulo, Decreto nº 54.645, de 2013).
    .knows = Área de participação social
    .option-consultations = Consultas públicas
    .option-council-seats = Vagas reservadas em conselhos ou comitês
    .option-participatory-budget = Orçamento participativo
    .option-advisory-council = Conselho consultivo
    .option-conference = Conferência periódica
    .option-none = Nenhum destes meios

## 2 Abordagem integrada de governo

section-whole-of-government = Abordagem integrada de governo
    .about = Esta dimensão trata de como a administração municipal se organiza para a migração: papel reconhecido, estruturas, normas, planos, dados e informação ao público. Examina também se tudo isso é coerente entre si e com as políticas dos outros níveis de governo.
    .needed = Gabinete da prefeitura ou secretaria de governo, procuradoria do município, áreas de planejamento e de estatística, área de comunicação, área responsável por migração.

area-institutional-framework = Marco institucional
    .about = O papel que o município tem na migração, quem o exerce e com que recursos.

recognized-role = Existe lei, estatuto ou acordo que reconheça ao município um papel em migração ou inclusão?
    .asks = Considere leis nacionais ou estaduais, o estatuto ou a lei orgânica do município e acordos firmados com um nível superior de governo. Não entram aqui o papel que o próprio município se atribuiu nem a competência geral sobre os serviços locais. Em parte: o texto foi assinado e ainda não é aplicado, ou se restringe a um só aspecto.
    .evidence = O texto da lei, do estatuto ou do acordo, com a data e o artigo ou a cláusula que menciona migração, integração ou inclusão.
    .example = Pelo acordo “Réflexe Montréal”, o governo do Quebec reconhece a condição de metrópole de Montreal. Com isso, a cidade tem mais responsabilidades em migração e mais recursos para cumpri-las (OIM, MGI: City of Montréal 2019, seção 2.1).
    .knows = Procuradoria do município ou área de relações institucionais

responsible-unit = Há na prefeitura uma unidade ou uma pessoa designada para cuidar dos assuntos de migração?
    .asks = A unidade específica trabalha principalmente com migração ou com pessoas recém-chegadas; a compartilhada cuida também de outros temas, como igualdade ou assistência social. O ponto focal é uma pessoa designada que não conta com unidade própria. Conselhos consultivos de moradores e entidades externas não entram aqui.
    .evidence = Organograma com data, ato de criação da unidade ou portaria de designação, com o trecho que define as atribuições.
    .example = O BINAM, escritório de Montreal para pessoas recém-chegadas, foi criado em 2016 no serviço de diversidade e inclusão social. Cabe a ele elaborar e executar o plano de ação (OIM, MGI: City of Montréal 2019, seção 2.1).
    .knows = Secretaria de governo ou de gestão de pessoas
    .option-dedicated-unit = Unidade específica
    .option-shared-unit = Unidade compartilhada com outros temas
    .option-shared-unit-exists = Uma unidade tem a migração entre suas atribuições.
    .option-shared-unit-missing = Nenhuma unidade tem a migração como atribuição principal.
    .option-focal-person = Ponto focal designado
    .option-focal-person-exists = Uma pessoa designada responde pelos assuntos de migração.
    .option-focal-person-missing = Essa pessoa não conta com uma unidade de apoio.
    .option-none = Nem unidade nem pessoa designada
    .detail-name = Nome da unidade ou do cargo

unit-resources = Quantas pessoas, em equivalente a tempo integral, trabalham com migração nessa unidade ou função, e com que orçamento anual?
    .asks = Conte apenas o tempo dedicado à migração: duas pessoas em meio período somam 1; um dia por semana equivale a 0,2. Informe o orçamento de um único ano e diga qual; se for plurianual, divida o total pelo número de anos. Se não houver orçamento próprio, deixe o valor em branco e explique em nota.
    .evidence = Organograma ou relação de pessoal, com data; lei orçamentária ou prestação de contas, com o ano e a dotação.
    .example = O BINAM, escritório de Montreal para pessoas recém-chegadas, tem equipe de 15 pessoas e orçamento de 12 milhões de dólares canadenses para três anos (OIM, MGI: City of Montréal 2019, seção 2.1).
    .knows = Áreas de gestão de pessoas e de finanças
    .unit = pessoas (equivalente a tempo integral)
    .detail-budget = Orçamento anual
    .detail-budget-year = Ano do orçamento

area-legal-framework = Marco legal

local-legislation = O município tem lei, decreto ou outra norma própria sobre pessoas migrantes ou sua inclusão?
    .asks = Contam apenas as normas de cumprimento obrigatório aprovadas pela câmara ou editadas pela prefeitura; planos e declarações são tratados em outras perguntas. Em parte: há só uma norma geral com artigos sobre pessoas migrantes, como uma lei contra a discriminação, ou a norma aprovada ainda aguarda regulamentação.
    .evidence = Diário oficial ou portal de legislação, com o número, a data e os artigos sobre pessoas migrantes; alterações posteriores ou decreto regulamentador.
    .example = Em São Paulo, a Lei Municipal nº 16.478, de 8 de julho de 2016, instituiu a Política Municipal para a População Imigrante. Ela foi regulamentada pelo Decreto nº 57.533, de 15 de dezembro de 2016 (Prefeitura de São Paulo, portal de legislação municipal).
    .knows = Procuradoria do município ou secretaria da câmara
    .detail-title = Título da norma
    .detail-year = Ano de aprovação

area-strategy = Estratégia
    .about = O plano de migração do município: o que contém, a quem abrange e para onde vão os recursos.

migration-strategy = Está em vigor uma estratégia ou um plano de ação aprovado sobre migração ou inclusão de pessoas recém-chegadas?
    .asks = Considere o documento aprovado pela câmara ou pela prefeitura cujo prazo ainda não terminou. Em parte: o plano venceu, mas ainda é aplicado, ou trata só de parte do tema. Uma minuta conta como “anunciado ou planejado”. Planos sobre outros temas que mencionam pessoas migrantes são tratados em outra pergunta.
    .evidence = O documento aprovado, com o período de vigência, e o ato de aprovação, com número e data.
    .example = Montreal tem para 2018–2021 o plano de ação “Montréal inclusive”, voltado à integração de pessoas recém-chegadas (OIM, MGI: City of Montréal 2019, seção 2.1).
    .knows = Secretaria de direitos humanos, inclusão ou desenvolvimento social
    .detail-title = Título do plano
    .detail-period = Período de vigência

strategy-content = Quais destes elementos o plano de migração define para suas ações?
    .asks = Marque o que o próprio plano, ou um anexo, define para a maior parte das ações. Uma intenção geral não é meta: a meta tem um número ou um resultado que se pode verificar. Orçamento quer dizer um valor, e não apenas a menção de que se buscarão recursos.
    .evidence = Páginas do plano, quadro de ações ou cronograma, e a decisão orçamentária correspondente, com data.
    .example = O plano de Montreal para 2018–2021 tem quatro objetivos. O BINAM, encarregado de executá-lo, dispõe de 12 milhões de dólares canadenses para três anos (OIM, MGI: City of Montréal 2019, seção 2.1).
    .knows = Equipe que elaborou ou acompanha o plano
    .option-targets = Metas verificáveis
    .option-dates = Datas ou prazos
    .option-budget = Orçamento
    .option-responsible-body = Responsável por cada ação
    .option-none = Nenhum destes elementos

mainstreaming = Quais outros planos do município tratam de migração?
    .asks = Marque o plano que contenha ao menos uma medida, meta ou análise sobre migração ou pessoas recém-chegadas; uma menção de passagem não basta. O próprio plano de migração não conta aqui. Se um mesmo documento abranger vários temas, marque cada tema em que a migração aparece.
    .evidence = Trechos de cada plano, com o título, a página e os anos de vigência.
    .example = Em Montreal, as políticas de desenvolvimento social e econômico abordam a migração. O plano de adaptação climática traz medidas úteis em caso de deslocamentos (OIM, MGI: City of Montréal 2019, seções 1.1 e 5.1).
    .knows = Secretaria de planejamento e áreas responsáveis por cada plano
    .option-development = Plano de desenvolvimento
    .option-land-use = Plano diretor ou de uso do solo
    .option-economic = Plano econômico
    .option-social = Plano social
    .option-climate = Plano climático
    .option-none = Nenhum destes planos

groups-covered = Quais grupos o plano de migração abrange?
    .asks = Marque cada grupo que o plano menciona ou para o qual prevê alguma medida. Se ele fala apenas de pessoas migrantes em geral, escolha essa opção. Migrantes internos são pessoas que vieram de outra parte do país. Pessoas retornadas são as que voltaram depois de viver no exterior.
    .evidence = Páginas do plano que mencionam o grupo ou descrevem as medidas a ele destinadas; anexo com as definições adotadas.
    .example = O plano de Montreal para 2018–2021 é dirigido às pessoas recém-chegadas e prevê apoio a quem está em situação migratória precária (OIM, MGI: City of Montréal 2019, seção 2.1).
    .knows = Equipe que elaborou ou acompanha o plano
    .option-newcomers = Pessoas recém-chegadas
    .option-asylum-seekers = Solicitantes de refúgio
    .option-refugees = Pessoas refugiadas
    .option-precarious-status = Pessoas em situação migratória precária
    .option-students = Estudantes internacionais
    .option-internal-migrants = Migrantes internos
    .option-returnees = Pessoas retornadas
    .option-emigrants = Pessoas que emigraram do município
    .option-all-migrants = Pessoas migrantes em geral
    .option-all-migrants-exists = O plano fala de pessoas migrantes em geral.
    .option-all-migrants-missing = Ele não menciona nenhum grupo específico.

territorial-targeting = O município destina recursos aos bairros onde vive a maioria das pessoas recém-chegadas?
    .asks = Os recursos podem ser verbas, pessoal, espaços ou projetos, destinados em razão da presença de pessoas recém-chegadas. Programas distribuídos por igual em todo o território não entram aqui. Em parte: o apoio vai só para alguns desses bairros, ou há uma experiência em um deles.
    .evidence = Mapa ou tabela de pessoas recém-chegadas por bairro, com o ano; decisão de destinação de verbas ou pessoal, com os bairros indicados.
    .example = Em Montreal, a iniciativa dos territórios prioritários de inclusão alcança oito dos 19 distritos, onde vivem 62% das pessoas recém-chegadas. Seis assessores atuam ali com os parceiros locais (OIM, MGI: City of Montréal 2019, seção 2.1).
    .knows = Secretaria de desenvolvimento social ou subprefeituras

area-coherence = Coerência
    .about = A coerência entre o plano, as políticas dos outros níveis, os objetivos globais e os setores do município.

policy-alignment = O plano de migração do município é coerente com as leis e políticas migratórias estaduais e nacionais, e declara isso?
    .asks = Espera-se que o plano cite as leis ou políticas dos outros níveis de governo e mostre a relação com suas medidas. Em parte: a coerência não está escrita, ou o plano se refere a um só nível. Ser coerente não é ser idêntico: o plano pode ir além.
    .evidence = Trechos do plano que citam leis ou políticas; parecer jurídico com data; acordo que vincula o plano do município aos de outros níveis.
    .example = O plano de Montreal para 2018–2021 está vinculado à política do Quebec de imigração, participação e inclusão (OIM, MGI: City of Montréal 2019, seção 2.1).
    .knows = Procuradoria do município ou área de relações institucionais

global-goals-link = O plano de migração do município faz referência a objetivos globais e articula sua ação local com a internacional?
    .asks = Entre os objetivos globais estão os Objetivos de Desenvolvimento Sustentável, a Nova Agenda Urbana e os dois pactos globais, sobre migração e sobre refugiados. São exemplos de ação internacional as redes de cidades, as cidades-irmãs e os projetos de cooperação. Em parte: o plano segue esses objetivos sem citá-los, ou faz apenas uma das duas ligações.
    .evidence = Trechos do plano que citam objetivos ou pactos; quadro que relaciona ações e objetivos; estratégia de relações internacionais, com data.
    .example = O plano de Montreal para 2018–2021 condiz com os objetivos internacionais e se apoia na atuação externa da cidade em migração. Não cita, porém, essas ligações (OIM, MGI: City of Montréal 2019, seção 2.2).
    .knows = Área de relações internacionais

diversity-priority = A diversidade ou a inclusão é uma prioridade declarada de toda a administração municipal?
    .asks = Procure um texto que comprometa todas as secretarias, como o programa de metas, o plano plurianual ou uma lista de prioridades. Um discurso ou uma campanha, por si só, não entra aqui. Em parte: a prioridade compromete apenas algumas secretarias.
    .evidence = Programa de metas, plano plurianual ou declaração de prioridades, com a data e o trecho sobre diversidade ou inclusão.
    .example = A diversidade é uma das sete prioridades organizacionais da administração de Montreal (OIM, MGI: City of Montréal 2019, seção 2.1).
    .knows = Gabinete da prefeitura ou secretaria de governo

internal-coordination = Existe um grupo permanente em que as secretarias do município coordenam suas ações sobre migração?
    .asks = Considere o grupo de várias secretarias que tem atribuições definidas e se reúne com regularidade. Grupos com parceiros externos ou outros níveis de governo são tratados na dimensão “Parcerias”. Em parte: o grupo só se reúne quando necessário, ou foi criado para um único projeto.
    .evidence = Ato de criação ou regimento, com data; lista das secretarias participantes; atas do último ano.
    .example = Em Nuremberg, um grupo de coordenação reúne dirigentes de todos os órgãos da prefeitura. Ele conduz as medidas de integração e mantém atualizado o programa de integração (Prefeitura de Nuremberg, página do grupo de coordenação “Integração”).
    .knows = Secretaria de governo ou área responsável por migração
    .detail-meetings = Reuniões
    .detail-meetings-unit = por ano

area-access-to-services = Acesso a serviços

one-stop-shop = Existe um balcão único onde as pessoas recém-chegadas têm acesso a vários serviços de diferentes níveis de governo?
    .asks = Considere um local com atendentes em que o município e ao menos outro nível de governo prestam ou encaminham serviços. Um site, ou um balcão que apenas fornece endereços, não entra aqui. Em parte: há um projeto-piloto, ou um balcão só com serviços do município.
    .evidence = Endereço e horário de atendimento; acordo entre os serviços, com data; número de atendimentos no último ano.
    .example = Em 2019, Montreal testava um balcão único, a “station nouveau départ”, destinado a reunir serviços municipais, provinciais e federais para pessoas recém-chegadas (OIM, MGI: City of Montréal 2019, seção 2.1).
    .knows = Centro de referência para migrantes ou central de atendimento

area-transparency = Transparência
    .about = O que o município informa às pessoas migrantes, em que línguas e formatos.

public-information = O município publica informações claras para pessoas migrantes sobre programas, direitos e procedimentos?
    .asks = As informações são feitas para pessoas migrantes, pelo município ou em seu nome, e são gratuitas e fáceis de encontrar. Links para sites de outros órgãos, sozinhos, não bastam. Em parte: as informações estão desatualizadas, ou deixam de fora os direitos ou os procedimentos.
    .evidence = Página na internet ou guia impresso, com a data da última atualização; lista dos locais de distribuição.
    .example = O BINAM é o escritório de Montreal para pessoas recém-chegadas. Em seu site “Montréal, nouveau départ”, explica os passos a seguir em vários aspectos da vida, como encontrar moradia (OIM, MGI: City of Montréal 2019, seção 1.1).
    .knows = Área de comunicação e centro de referência para migrantes

information-languages = Em quais idiomas e formatos são oferecidas essas informações para pessoas migrantes?
    .asks = Marque “idiomas das pessoas migrantes” se ao menos as páginas ou os folhetos principais existem em idioma não oficial, e liste esses idiomas. Caso contrário, marque “somente idiomas oficiais”; os formatos podem ser marcados nos dois casos. A tradução automática do navegador não conta.
    .evidence = Uma página ou folheto em cada idioma e formato, com link e data; lista dos idiomas falados no atendimento.
    .example = Em 2019, as informações sobre programas para pessoas recém-chegadas no site da prefeitura de Montreal estavam disponíveis em francês e inglês (OIM, MGI: City of Montréal 2019, seção 2.2).
    .knows = Área de comunicação e centro de referência para migrantes
    .option-migrants-languages = Idiomas das pessoas migrantes
    .option-migrants-languages-name = Quais idiomas?
    .option-plain-language = Linguagem simples
    .option-audio-video = Áudio ou vídeo
    .option-sign-language = Língua de sinais
    .option-in-person = Atendimento presencial
    .option-official-only = Somente idiomas oficiais

area-migration-data = Dados sobre migração
    .about = Os números em que se baseiam as decisões e o que se sabe de seus efeitos.

migration-data = O município coleta ou obtém dados sobre sua população migrante, desagregados por sexo, idade, situação migratória ou bairro?
    .asks = Considere pesquisas e cadastros do próprio município e dados obtidos de um órgão de estatística ou de outra autoridade. Dados que descrevem apenas o país ou o estado não entram aqui. Em parte: os dados não têm desagregação, ou foram coletados uma única vez. Marque as desagregações disponíveis.
    .evidence = Base de dados ou tabela, com ano e fonte; relatório de pesquisa; acordo de compartilhamento de dados, com a data e as variáveis fornecidas.
    .example = Em 2019, Montreal lançou “Écho, le baromètre de l’intégration”, uma ampla pesquisa com pessoas recém-chegadas. Ela busca tornar os serviços acessíveis e ajustar os projetos às preocupações dessas pessoas (OIM, MGI: City of Montréal 2019, seção 2.1).
    .knows = Área de estatística ou de informações municipais
    .detail-breakdown = Desagregações disponíveis
    .detail-breakdown-option-sex = Sexo
    .detail-breakdown-option-age = Idade
    .detail-breakdown-option-immigration-status = Situação migratória
    .detail-breakdown-option-district = Bairro
    .detail-breakdown-option-country-of-birth = País de nascimento

evaluation = O município avalia os efeitos de suas ações em migração e publica os resultados?
    .asks = Avaliar efeitos é verificar o que mudou para as pessoas, e não apenas o que se fez ou se gastou. A avaliação pode ser feita pelo próprio município ou por uma entidade externa. Em parte: os resultados não são publicados, ou tratam de poucos projetos.
    .evidence = Relatório de avaliação ou relatório anual, com a data, o período avaliado, as páginas de resultados e o link da publicação.
    .example = A cada três anos, aproximadamente, Viena publica um monitoramento da integração de seus habitantes. Ele mostra também como os órgãos da prefeitura lidam com a diversidade (Prefeitura de Viena, Integrations- und Diversitätsmonitor 2023).
    .knows = Área responsável por migração ou controladoria do município

## 3 Parcerias
section-partnerships = Parcerias
    .about = Esta dimensão trata de como o município atua com outros parceiros em matéria de migração. São parceiros os demais níveis de governo, outras cidades, a sociedade civil, as pessoas migrantes, a diáspora, os empregadores e os organismos internacionais.
    .needed = Áreas de relações institucionais e internacionais, secretaria de desenvolvimento econômico, secretaria de assistência social, área de participação social.

area-higher-levels-of-government = Níveis superiores de governo
    .about = Acordos e diálogo regular com os governos regional e nacional.
intergovernmental-agreements = Há acordos assinados com o governo estadual ou nacional sobre a acolhida ou a inclusão de pessoas migrantes?
    .asks = Considere acordos escritos e vigentes que obriguem as duas partes: convênios, repasses, divisão de tarefas, serviços delegados. Conversas regulares sem texto assinado são tratadas na próxima pergunta. Em parte: o acordo venceu ou cobre apenas um projeto-piloto.
    .evidence = Acordo ou convênio assinado, com valor e vigência; publicação no diário oficial; último termo aditivo.
    .example = Montreal tem um acordo com o ministério da imigração do Quebec sobre integração e inclusão de imigrantes. Outro, com o ministério do emprego, trata do combate à pobreza (OIM, MGI: City of Montréal 2019, seção 3.1).
    .knows = Área de relações institucionais ou procuradoria do município
    .detail-agreements = Acordos, valores e vigência

policy-dialogue = O município tem um canal regular para discutir migração com o governo estadual ou nacional?
    .asks = O canal pode ser um comitê conjunto, reuniões previstas em calendário ou o costume de enviar contribuições e falar em audiências. Um ofício ou uma visita, isolados, não bastam. A influência do município sobre regras e números da imigração é tratada na dimensão “Migração segura, ordenada e regular”.
    .evidence = Atas de reuniões, contribuições enviadas, pauta de audiências ou ato que criou o comitê; confira se as datas são dos últimos dois anos.
    .example = Montreal mantém diálogo contínuo com os governos provincial e federal e apresenta contribuições por escrito nas consultas do parlamento (OIM, MGI: City of Montréal 2019, seção 3.1).
    .knows = Área de relações institucionais ou gabinete da prefeitura
    .detail-times = Frequência
    .detail-times-unit = vezes por ano

area-data-sharing = Compartilhamento de dados
data-sharing = Há um mecanismo em funcionamento para compartilhar dados sobre migração entre níveis de governo e parceiros locais?
    .asks = Contam os dados que o município de fato recebe ou envia, segundo regras combinadas. Baixar estatísticas já publicadas não conta. Em parte: há protocolo assinado, mas os dados ainda não chegaram, ou apenas um parceiro participa.
    .evidence = Acordo de compartilhamento com data e cláusula de proteção de dados pessoais; último arquivo ou última tabela recebida.
    .knows = Área de estatística ou de gestão da informação

area-other-local-authorities = Outras autoridades locais
municipal-cooperation = O município coopera em matéria de migração com municípios vizinhos ou com outros municípios do país?
    .asks = Cooperar é fazer algo em conjunto: consórcio, serviço compartilhado, programa comum, grupo de trabalho de uma associação de municípios. Pagar a anuidade de uma associação não basta. Os vínculos com cidades do exterior são tratados em outra pergunta.
    .evidence = Termo de cooperação ou consórcio entre municípios; atas do grupo de trabalho da associação; programa ou orçamento comum do ano em curso.
    .example = Montreal integra a Coalizão de Municípios contra o Racismo e a Discriminação (OIM, MGI: City of Montréal 2019, seção 1.1, nota 7).
    .knows = Área de relações institucionais ou de assuntos metropolitanos

area-city-networks = Redes de cidades
city-networks = De quais redes internacionais de cidades o município participa com atividades sobre migração?
    .asks = Marque as redes de que o município é membro e em que atuou no tema da migração: grupo de trabalho, projeto, declaração conjunta. Uma rede regional reúne cidades de uma mesma parte do mundo, como a Mercocidades. Informe o nome das redes que não estão na lista.
    .evidence = Ato de adesão ou comprovante de contribuição, lista de membros ou registro do papel do município na rede, com o ano.
    .example = Montreal é membro da CGLU, da Metropolis, das Cidades Interculturais e do Mayors Migration Council. Também atua com a C40 em clima e migração (OIM, MGI: City of Montréal 2019, seção 3.1).
    .knows = Área de relações internacionais
    .option-uclg = Cidades e Governos Locais Unidos (CGLU)
    .option-metropolis = Metropolis
    .option-mayors-migration-council = Mayors Migration Council
    .option-intercultural-cities = Cidades Interculturais (Conselho da Europa)
    .option-c40 = C40 Cities
    .option-regional-network = Uma rede regional
    .option-regional-network-name = Qual rede regional?
    .option-other = Outra rede
    .option-other-name = Qual outra rede?
    .option-none = Nenhuma destas redes
    .detail-role = Papel exercido

area-cross-border-and-origin-cities = Cidades de origem e de fronteira
origin-and-border-partnerships = O município coopera com lugares de onde vêm ou para onde vão seus moradores migrantes, inclusive do outro lado da fronteira?
    .asks = Pense em acordos de cidades-irmãs, projetos conjuntos e intercâmbios técnicos ainda ativos. Não precisam tratar só de migração, desde que as pessoas migrantes ou suas comunidades se beneficiem. Um acordo de cidades-irmãs sem atividade há anos não conta.
    .evidence = Acordo de cidades-irmãs ou de projeto, com a vigência; programação do último intercâmbio; lista de atividades e orçamento.
    .example = Em maio de 2011, Montreal assinou um acordo de cooperação com Porto Príncipe e apoiou a administração da cidade após o terremoto (Programa de Cooperação Municipal Haiti–Canadá, 2011–2019).
    .knows = Área de relações internacionais

area-global-processes = Processos globais
global-engagement = A estratégia internacional do município ou sua atuação em fóruns globais trata de migração?
    .asks = Procure a migração na estratégia internacional ou na fala do município em encontros como o Fórum Global sobre Migração e Desenvolvimento. Ir uma vez apenas como ouvinte não basta. Em parte: o município atua, mas nenhum documento prevê essa atuação.
    .evidence = Estratégia internacional com a página sobre migração, declaração assinada ou relatório da delegação com local e data.
    .example = O marco estratégico de relações internacionais de Montreal fixa objetivos para sua atuação em migração com outras cidades (OIM, MGI: City of Montréal 2019, seção 3.1).
    .knows = Área de relações internacionais

area-civil-society = Sociedade civil
civil-society-consultation = De que forma o município consulta as organizações da sociedade civil sobre questões de migração?
    .asks = A consulta é formal quando há regras sobre quem é ouvido e sobre o quê, e quando fica registrada. É regular quando segue um calendário definido com antecedência. A coordenação de serviços é tratada em outra pergunta.
    .evidence = Norma ou regimento, calendário de reuniões, atas e a resposta dada pela prefeitura às contribuições recebidas.
    .example = Montreal trabalha com frequência com a TCRI. Ela reúne cerca de 100 organizações de apoio a pessoas refugiadas, imigrantes e sem situação migratória regular (OIM, MGI: City of Montréal 2019, seção 3.1).
    .knows = Secretaria de direitos humanos, assistência social ou participação social
    .option-formal-regular = Com regras e calendário definidos
    .option-formal-occasional = Com regras, mas de forma ocasional
    .option-formal-occasional-exists = A consulta segue regras e fica registrada por escrito.
    .option-formal-occasional-missing = Não há calendário: as organizações só são ouvidas quando a prefeitura as convoca.
    .option-informal = De maneira informal
    .option-informal-exists = A prefeitura e as organizações conversam sobre questões de migração.
    .option-informal-missing = Nenhuma regra define quem é ouvido e quando, nem há registro do que foi feito com as contribuições.
    .option-none = Não são consultadas

area-migrants-voice = Voz das pessoas migrantes
migrant-advisory-body = Existe um órgão permanente, com pessoas migrantes entre seus membros, que assessore o município?
    .asks = O órgão deve ter ato de criação, reunir-se e poder dar pareceres ao município. Pode tratar de temas mais amplos, como as relações interculturais. Em parte: não há vagas para pessoas migrantes, ou o órgão deixou de se reunir.
    .evidence = Lei ou decreto de criação com o artigo sobre a composição, lista atual de membros ou pareceres dos últimos dois anos.
    .example = São Paulo instituiu o Conselho Municipal de Imigrantes como órgão consultivo (Prefeitura de São Paulo, Decreto nº 57.533, de 2016, artigo 4º). Montreal tem um Conselho Intercultural formado por membros da sociedade civil (OIM, MGI: City of Montréal 2019, seção 3.1).
    .knows = Secretaria de direitos humanos ou secretaria executiva dos conselhos

area-diaspora = Diáspora
diaspora-cooperation = O município atua com grupos da diáspora, por exemplo em crises no exterior ou na chegada de novos grupos?
    .asks = Trata-se de associações de pessoas que vivem no município e têm a mesma origem estrangeira. A ação conjunta pode tratar de acolhida, cultura ou ajuda ao país de origem. A contribuição da diáspora para o desenvolvimento local é tratada na dimensão “Bem-estar socioeconômico dos migrantes”.
    .evidence = Termo de parceria, atas de reuniões com os grupos ou relatório de uma ação conjunta, com datas.
    .example = Montreal atuou com membros da diáspora, sob a autoridade dos ministérios provinciais, ao receber pessoas vindas da Síria e do Haiti (OIM, MGI: City of Montréal 2019, seção 3.1).
    .knows = Área responsável por migração ou por diversidade

area-private-sector = Setor privado
private-sector = O município atua com empregadores ou entidades empresariais na inclusão de pessoas recém-chegadas?
    .asks = Considere acordos, programas conjuntos e grupos permanentes com empresas, associações comerciais ou federações patronais. Contratar serviços de uma empresa não conta. Em parte: participa uma única empresa, ou os contatos são eventuais.
    .evidence = Acordo de parceria, lista de empresas participantes ou resultados do ano, como vagas preenchidas ou contratações.
    .example = O BINAM é o escritório de Montreal para pessoas recém-chegadas. Pela estratégia “Montréal inclusive au travail”, atua com empresas para que essas pessoas tenham uma primeira experiência de trabalho (OIM, MGI: City of Montréal 2019, seção 3.1).
    .knows = Secretaria de desenvolvimento econômico

area-service-providers = Prestadores de serviços
provider-coordination = Que tipos de organização o município reúne para que coordenem o atendimento a pessoas migrantes?
    .asks = Marque cada tipo de organização que participa de comitê, fórum ou grupo de trabalho convocado pelo município. Repassar recursos a uma organização não é coordenar. Se as reuniões pararam há mais de um ano, não marque.
    .evidence = Regimento do comitê ou fórum, lista de membros e atas das duas últimas reuniões.
    .example = O BINAM, escritório de Montreal para pessoas recém-chegadas, articula e apoia cerca de 300 organizações locais. Ele mesmo não presta atendimento direto (OIM, MGI: City of Montréal 2019, seção 2.1).
    .knows = Secretaria de assistência social ou área responsável por migração
    .option-associations = Associações e organizações comunitárias
    .option-schools-universities = Escolas e universidades
    .option-employers = Empregadores e entidades empresariais
    .option-unions = Sindicatos de trabalhadores
    .option-faith-groups = Grupos religiosos
    .option-health-services = Serviços de saúde
    .option-none = Nenhuma destas organizações

area-international-organizations = Organismos internacionais
international-organizations = O município trabalhou com organismos internacionais ou doadores no tema da migração nos últimos três anos?
    .asks = Pense em agências das Nações Unidas, bancos de desenvolvimento, União Europeia, fundações e agências de cooperação estrangeiras. O apoio pode vir como recursos, assessoria ou capacitação. A participação em redes de cidades é tratada em outra pergunta.
    .evidence = Documento de projeto ou acordo de doação com valor e vigência, relatório parcial ou final, ou carta de cooperação.
    .example = Acra, Montreal e São Paulo trabalharam com a OIM como cidades-piloto do MGI Local (OIM, MGI: City of Montréal 2019, introdução).
    .knows = Área de relações internacionais ou escritório de projetos
    .detail-projects = Projetos e parceiros

## 4 Bem-estar socioeconômico dos migrantes
section-well-being = Bem-estar socioeconômico dos migrantes
    .about = Esta dimensão trata do que o município faz para que as pessoas migrantes possam trabalhar, estudar, empreender e viver bem. Abrange condições dignas de trabalho, estudantes internacionais, remessas e vínculos com a diáspora.
    .needed = Secretarias de desenvolvimento econômico, de trabalho e de educação; áreas de gestão de pessoas e de compras; secretaria de cultura.

area-labour-market = Mercado de trabalho
    .about = As necessidades dos empregadores, o que as pessoas recém-chegadas sabem fazer e os programas que unem os dois.
labour-needs-assessment = O município estuda quais qualificações faltam às empresas locais e se as pessoas recém-chegadas poderiam suprir essa falta?
    .asks = O estudo pode ser feito pela prefeitura ou encomendado, desde que trate do mercado de trabalho local. Uma lista nacional de profissões em falta não basta. Em parte: foi feito uma única vez, ou não considera as qualificações de quem chega.
    .evidence = Estudo ou pesquisa com empregadores, com ano e método, e nota sobre o uso dos resultados.
    .knows = Secretaria de desenvolvimento econômico ou observatório do trabalho
    .detail-last-study = Ano do último estudo

employment-programmes = Há programas que levam pessoas migrantes ao primeiro emprego ou a um emprego melhor, como mentoria, colocação profissional ou agências de emprego?
    .asks = Considere programas que o município executa, financia ou abriga e que as pessoas migrantes de fato podem usar. Podem ser abertos a toda a população, desde que alcancem pessoas migrantes. Cursos de qualificação e apoio a quem empreende são tratados em outras perguntas.
    .evidence = Regulamento do programa, dotação orçamentária ou número anual de participantes e de contratações.
    .example = Em Montreal, um programa de apadrinhamento profissional leva imigrantes com qualificação a grandes empresas. Elas se comprometem a contratar ao menos 20% deles ao fim do período de experiência (OIM, MGI: City of Montréal 2019, seção 4.1).
    .knows = Secretaria de trabalho ou de desenvolvimento econômico
    .detail-participants = Participantes por ano
    .detail-participants-unit = pessoas
    .detail-hires = Contratações por ano
    .detail-hires-unit = pessoas

area-skills = Qualificação
    .about = A aquisição de novas habilidades e o reconhecimento das que foram adquiridas no exterior.
vocational-training = O município oferece ou financia cursos profissionalizantes ou de qualificação que pessoas migrantes possam fazer?
    .asks = São cursos que preparam para uma profissão ou aperfeiçoam habilidades de trabalho. Verifique se as exigências de inscrição, como nacionalidade ou diploma local, não deixam as pessoas migrantes de fora. Os cursos de idioma são tratados na dimensão “Direitos dos migrantes”.
    .evidence = Lista de cursos, requisitos de inscrição ou número de pessoas migrantes matriculadas no último ano.
    .knows = Secretaria de trabalho ou de educação

qualification-recognition = O município ajuda pessoas migrantes a obter o reconhecimento de diplomas e qualificações do exterior?
    .asks = O reconhecimento em si cabe quase sempre a outras autoridades. A pergunta é se o município orienta, acompanha ou custeia: atendimento, guia, tradução de diplomas, acordo com universidade. Em parte: a equipe apenas informa um endereço.
    .evidence = Descrição do atendimento ou guia com a data, acordo com parceiro ou número de pessoas orientadas no último ano.
    .knows = Secretaria de trabalho ou de educação

area-enterprise = Empreendedorismo
migrant-entrepreneurship = O município apoia pessoas migrantes que abrem ou administram um negócio?
    .asks = O apoio pode ser orientação, crédito, espaço, cursos ou ajuda com licenças. Um programa geral conta se toma medidas para alcançar as pessoas migrantes. O direito de obter licenças de comércio é tratado na dimensão “Direitos dos migrantes”.
    .evidence = Documento do programa, número de pessoas migrantes orientadas ou créditos concedidos, com o ano.
    .example = O plano de empreendedorismo de Montreal, “Entreprendre Montréal”, busca atrair e apoiar empreendedores imigrantes, com parceiros como a Entreprendre ICI (OIM, MGI: City of Montréal 2019, seção 4.1).
    .knows = Secretaria de desenvolvimento econômico

area-decent-work = Trabalho decente
fair-work = De que formas o município age contra a exploração e o recrutamento abusivo de trabalhadores migrantes?
    .asks = Marque o que o município faz por conta própria, financia ou realiza com as autoridades do trabalho. As cláusulas contratuais são as que obrigam os fornecedores da prefeitura a respeitar os direitos trabalhistas. O tráfico de pessoas é tratado na dimensão “Migração segura, ordenada e regular”.
    .evidence = Plano de fiscalização ou protocolo conjunto, cartilha de direitos trabalhistas, número de denúncias atendidas ou texto da cláusula.
    .example = Em Nova York, um órgão municipal faz cumprir normas trabalhistas e recebe denúncias seja qual for a situação migratória (Prefeitura de Nova York, Department of Consumer and Worker Protection).
    .knows = Secretaria de trabalho, setor de licenciamento ou de compras
    .option-inspection = Fiscalização de empregadores e recrutadores
    .option-information = Informação sobre direitos trabalhistas
    .option-complaints-desk = Canal de denúncias
    .option-contract-clauses = Cláusulas nos contratos da prefeitura
    .option-none = Nenhuma destas medidas

area-city-as-employer = O município como empregador
inclusive-employer = O município tem metas para contratar pessoas de origem migrante ou para promover a diversidade em seus contratos?
    .asks = A meta está escrita e pode ser conferida: um percentual, um número, uma obrigação para fornecedores. Em parte: há apenas uma declaração geral sobre diversidade. A possibilidade de concorrer a cargos municipais é tratada na dimensão “Direitos dos migrantes”.
    .evidence = Plano de diversidade com metas, dados do quadro de pessoal do último ano ou cláusula de edital ou contrato.
    .example = Montreal tem um plano de ação pela diversidade no emprego que incentiva a contratação de grupos sub-representados, como imigrantes (OIM, MGI: City of Montréal 2019, seção 4.1).
    .knows = Área de gestão de pessoas e setor de compras

area-international-students = Estudantes internacionais
international-students = O município, sozinho ou com universidades, atua para atrair e reter estudantes internacionais?
    .asks = Considere serviços de acolhida, ajuda com moradia ou primeiro emprego e campanhas de que o município participa. O que as universidades fazem por conta própria não conta. Em parte: o esforço é só para atrair, ou só para reter.
    .evidence = Programa ou acordo com universidades, lista de parceiros ou número de estudantes alcançados ou que permaneceram.
    .example = A área de desenvolvimento econômico de Montreal e a Montréal International trabalham com universidades. A iniciativa “Je choisis Montréal” convida estudantes internacionais a ficar depois dos estudos (OIM, MGI: City of Montréal 2019, seção 4.1).
    .knows = Secretaria de desenvolvimento econômico ou área de relações internacionais

area-financial-inclusion = Inclusão financeira
financial-education = O município apoia a educação financeira de pessoas migrantes ou seu acesso a contas bancárias?
    .asks = Pense em cursos sobre orçamento, crédito e impostos, acordos com bancos ou um documento municipal aceito para abrir conta. Serviços de outro nível de governo só contam se o município participa. O envio de dinheiro ao país de origem é tratado na próxima pergunta.
    .evidence = Acordo com banco ou cooperativa de crédito, programa e lista de presença dos cursos, ou página sobre documentos aceitos.
    .example = O documento de identidade municipal de Nova York, o IDNYC, é emitido seja qual for a situação migratória. Vários bancos e cooperativas de crédito o aceitam para abrir conta (Prefeitura de Nova York, IDNYC, desde 2015).
    .knows = Secretaria de assistência social ou órgão de defesa do consumidor

area-remittances = Remessas
remittances = O município faz algo para que o envio de dinheiro ao país de origem seja mais barato, mais seguro ou mais bem aproveitado?
    .asks = Remessas são o dinheiro que pessoas migrantes enviam à família ou à comunidade em outro lugar. O município pode comparar preços, alertar sobre golpes ou firmar acordos com operadores ou localidades de origem. Em parte: o tema é só uma aula de um curso mais amplo.
    .evidence = Campanha informativa com data, acordo com operador ou cidade de origem, ou relatório de projeto.
    .knows = Secretaria de desenvolvimento econômico ou área de relações internacionais

area-diaspora-and-development = Diáspora e desenvolvimento
diaspora-investment = O município incentiva emigrantes ou a diáspora a investir no desenvolvimento local ou a contribuir para ele?
    .asks = Pense primeiro em quem deixou o município e depois na diáspora que vive nele. A contribuição pode ser dinheiro, conhecimento, voluntariado ou vínculos comerciais. A atuação com a diáspora em acolhida e crises é tratada na dimensão “Parcerias”.
    .evidence = Programa ou edital, lista de projetos financiados com valores ou registro de encontro com a diáspora.
    .knows = Secretaria de desenvolvimento econômico ou área de relações internacionais

area-social-well-being = Bem-estar social
culture-and-sport = Há programas de cultura, esporte ou convivência que alcançam pessoas migrantes, em especial mulheres e crianças?
    .asks = Considere programas regulares que o município executa ou apoia e que as pessoas migrantes de fato frequentam. Em parte: há apenas uma festa anual, por exemplo. As atividades que aproximam moradores de origens diferentes são tratadas na dimensão “Direitos dos migrantes”.
    .evidence = Lista de programas ou editais, número de participantes por grupo, avaliação ou relatório de atividades do último ano.
    .example = Montreal apoia a integração por meio de teatro, dança, música e escrita, e de esportes como hóquei, futebol e capoeira (OIM, MGI: City of Montréal 2019, seção 4.1).
    .knows = Secretarias de cultura, de esportes e de assistência social
    .detail-reached = Grupos alcançados
    .detail-reached-option-women = Mulheres
    .detail-reached-option-children = Crianças
    .detail-reached-option-youth = Jovens
    .detail-reached-option-older-people = Pessoas idosas

## 5 Dimensão de mobilidade das crises
section-crises = Dimensão de mobilidade das crises
    .about = Esta dimensão examina se o município está preparado para crises que obrigam pessoas a se deslocar. Verifica se toda a população, inclusive migrantes e pessoas deslocadas, é alertada, abrigada e atendida durante e depois da emergência.
    .needed = Órgão de proteção e defesa civil, secretaria de assistência social, secretaria de comunicação, área responsável por migração.
area-preparedness = Preparação
    .about = O que se planeja antes de uma crise: para quem precisa sair, para quem chega e para as necessidades das pessoas migrantes.
mobility-in-emergency-plan = O plano de emergência ou de proteção e defesa civil do município prevê que pessoas possam ter de deixar suas casas ou chegar de outros lugares?
    .asks = Trata-se de evacuação, deslocamento e chegada de pessoas nos planos do município para desastres, como o plano de contingência. Sim: um plano aprovado define as ações e os responsáveis. Em parte: o plano apenas toca no assunto ou cobre um só caso, como a evacuação. A menção a migrantes é tratada na próxima pergunta.
    .evidence = Plano de emergência, política de proteção e defesa civil ou estratégia de resiliência: anote a data de aprovação e a seção sobre evacuação, deslocamento ou chegadas.
    .example = O módulo central do plano de proteção e defesa civil de Montreal, adotado em 2013, prevê alojamento temporário para moradores deslocados por uma crise (OIM, MGI: City of Montréal 2019, seção 5.1).
    .knows = Coordenadoria municipal de proteção e defesa civil
    .detail-plan-year = Ano do plano
migrant-needs-in-emergency-plan = O plano de emergência menciona migrantes e pessoas deslocadas e indica suas necessidades específicas?
    .asks = São necessidades ligadas, por exemplo, ao idioma, aos documentos, ao medo das autoridades ou à falta de parentes por perto. Sim: o plano cita esses grupos e distribui tarefas para atendê-los. Em parte: fala apenas de pessoas vulneráveis em geral, ou a prática existe sem estar escrita.
    .evidence = Plano de emergência ou seus anexos: o trecho que cita migrantes ou pessoas deslocadas, as tarefas atribuídas e a data da última revisão.
    .knows = Órgão de proteção e defesa civil, com a área responsável por migração
large-arrivals-plan = Há um plano e uma unidade responsável para o caso de chegada repentina de muitas pessoas solicitantes de refúgio, refugiadas ou migrantes?
    .asks = As pessoas podem vir do exterior ou de outra parte do país. Sim: existem tanto o plano quanto a unidade. Em parte: existe só um dos dois, ou a estrutura foi montada para uma chegada passada e não se manteve atualizada.
    .evidence = Plano de acolhida, ato que define as atribuições da unidade ou avaliação de uma chegada anterior: procure a data, o responsável e o critério de acionamento.
    .example = Montreal criou em 2016, após a chegada de pessoas refugiadas da Síria, o BINAM, seu escritório para pessoas recém-chegadas. Em 2017 veio um plano de ação para solicitantes de refúgio, que prepara a cidade para novas chegadas (OIM, MGI: City of Montréal 2019, seção 5.1).
    .knows = Área responsável por migração, com o órgão de proteção e defesa civil
area-emergency-action = Ação de emergência
    .about = Abrigo e ajuda durante uma emergência, e quem os recebe.
temporary-shelter = Há uma estrutura pronta para abrigar temporariamente moradores que percam a casa em uma crise, inclusive migrantes?
    .asks = Trata-se de abrigo de curta duração após incêndio, enchente ou evento semelhante, e não de moradia definitiva. Sim: locais, equipes e regras estão definidos e ninguém é recusado por nacionalidade ou situação migratória. Em parte: há locais, mas faltam regras ou acordos, ou parte das pessoas migrantes fica de fora.
    .evidence = Lista de abrigos com sua capacidade, acordos com escolas, hotéis ou entidades humanitárias e regras de admissão: confira se continuam válidos.
    .example = O plano de proteção e defesa civil de Montreal, de 2013, prevê alojamento temporário para moradores deslocados por uma crise. A estratégia de cidade resiliente também menciona esse alojamento (OIM, MGI: City of Montréal 2019, seção 5.1).
    .knows = Órgão de proteção e defesa civil ou secretaria de assistência social
    .detail-places = Vagas disponíveis
    .detail-places-unit = vagas
emergency-assistance = Quem pode receber ajuda emergencial do município em um desastre?
    .asks = A ajuda inclui alimentos, água, abrigo, primeiros socorros, roupas ou auxílio em dinheiro, prestados pelo município ou em seu nome. Responda pelas regras e pelo que acontece na prática: um documento exigido na entrada pode excluir pessoas. Benefícios de longo prazo são tratados na dimensão “Direitos dos migrantes”.
    .evidence = Regras da ajuda emergencial, fichas de cadastro ou registro do atendimento em um desastre anterior: observe os documentos exigidos e quem foi atendido.
    .knows = Secretaria de assistência social ou órgão de proteção e defesa civil
area-crisis-communication = Comunicação de crise
crisis-communication = Em quais idiomas e por quais meios o município envia alertas e mensagens de crise?
    .asks = Marque cada meio disponível hoje, mesmo que pertença a outro nível de governo, desde que o município possa usá-lo. “Vários idiomas” significa ao menos um além dos oficiais, em mensagens faladas ou escritas. Se os alertas só existem nos idiomas oficiais, marque a última opção, além dos meios usados.
    .evidence = Protocolo de alerta, modelos de mensagem em cada idioma ou registro do último simulado: anote a data, os idiomas e os meios.
    .example = Os serviços de alerta de Montreal usam sirenes e mensagens de celular, com base no sistema provincial. Em 2019, funcionavam apenas em francês e inglês (OIM, MGI: City of Montréal 2019, seção 5.1).
    .knows = Secretaria de comunicação, com o órgão de proteção e defesa civil
    .option-several-languages = Vários idiomas, além dos oficiais
    .option-several-languages-name = Quais idiomas?
    .option-sirens = Sirenes ou alto-falantes
    .option-phone-alerts = Alertas por celular
    .option-radio-television = Rádio e televisão
    .option-community-relays = Lideranças e entidades comunitárias
    .option-official-only = Somente idiomas oficiais
area-partners-in-crisis = Parceiros na crise
consular-and-partner-agreements = Há acordos com consulados ou outras entidades-chave para atender pessoas estrangeiras em uma emergência?
    .asks = Outras entidades-chave podem ser a Cruz Vermelha, associações de migrantes, hospitais ou agências humanitárias. Sim: acordos escritos definem o papel de cada parte. Em parte: há apenas uma lista de contatos, ou acordo com um só dos parceiros necessários.
    .evidence = Acordo assinado, protocolo conjunto ou lista de contatos consulares: procure as partes, as tarefas de cada uma e a data da última atualização.
    .knows = Área de relações internacionais ou órgão de proteção e defesa civil
area-protection-in-crisis = Proteção na crise
    .about = Crianças e outras pessoas que precisam de cuidado especial em uma crise.
child-protection-in-crisis = Os planos de emergência protegem crianças e adolescentes migrantes desacompanhados, separados da família ou abandonados?
    .asks = Proteger é identificar essas crianças e adolescentes, mantê-los em segurança, localizar a família e acionar o serviço competente. Sim: há procedimento escrito e equipe capacitada. Em parte: os planos tratam da infância em geral, ou há só o procedimento ou só a capacitação.
    .evidence = Procedimento de proteção da infância no plano de emergência, acordo com o serviço competente ou registro de capacitação: anote a data e os casos previstos.
    .knows = Secretaria de assistência social, com o conselho tutelar
gender-and-vulnerability-in-crisis = Quais grupos em maior risco são levados em conta nos planos de emergência do município?
    .asks = Marque um grupo somente se os planos preveem medidas para ele, como espaços separados, abrigos acessíveis ou visitas domiciliares. A simples menção na introdução não basta. Migrantes como grupo pertencem a uma pergunta anterior; aqui, pense nas diferenças que afetam toda a população, inclusive migrantes.
    .evidence = Plano de emergência, normas para abrigos ou análise de gênero do plano: cite a medida prevista para cada grupo marcado.
    .knows = Órgão de proteção e defesa civil, com as áreas de mulheres, pessoas idosas e pessoas com deficiência
    .option-gender = Mulheres e diferenças de gênero
    .option-disability = Pessoas com deficiência
    .option-age = Pessoas idosas
    .option-other = Outro grupo em risco
    .option-other-name = Qual outro grupo?
    .option-none = Nenhum destes grupos
area-climate-and-environment = Clima e meio ambiente
climate-mobility = Algum plano de clima ou resiliência trata do deslocamento de pessoas causado por mudanças ambientais?
    .asks = O deslocamento pode ser para o município, para fora dele ou dentro dele, por enchentes, seca, calor ou avanço do mar. Sim: o plano contém ações para esses casos. Em parte: o plano apenas reconhece o tema, ou suas ações ajudariam só de forma indireta.
    .evidence = Plano de adaptação climática, estratégia de resiliência ou estudo de riscos: procure a seção sobre deslocamento ou reassentamento e o período de vigência.
    .example = Montreal tem um plano de adaptação climática. Parte de suas medidas serviria se o clima ou danos ambientais obrigassem pessoas a se deslocar (OIM, MGI: City of Montréal 2019, seção 5.1).
    .knows = Secretaria de meio ambiente ou área de clima e resiliência
area-after-the-crisis = Depois da crise
recovery = As medidas de recuperação após uma crise incluem migrantes e pessoas deslocadas?
    .asks = A recuperação abrange moradia, trabalho, segunda via de documentos, volta segura para casa e apoio às comunidades de acolhida. Sim: as regras incluem essas pessoas e a ajuda chega até elas. Em parte: só algumas medidas estão abertas a elas, ou só alguns grupos têm direito.
    .evidence = Plano de recuperação, critérios de acesso a auxílios para reconstrução ou renda, ou relatório de pessoas atendidas: procure exigências de situação migratória ou de residência.
    .knows = Secretaria de habitação ou assistência social, com o órgão de proteção e defesa civil
## 6 Migração segura, ordenada e regular
section-safe-migration = Migração segura, ordenada e regular
    .about = Esta dimensão trata da segurança das pessoas migrantes no município: relação com a polícia e os serviços, proteção contra o tráfico de pessoas e o contrabando de migrantes. Abrange ainda o retorno, a reintegração e a voz do município na política migratória.
    .needed = Polícia ou secretaria de segurança pública, secretaria de assistência social, procuradoria do município, área responsável por migração.
area-safe-contact-with-authorities = Contato seguro com as autoridades
    .about = Como os agentes são formados para tratar todos com justiça e o que acontece quando isso não ocorre.
police-training = A polícia local, a guarda municipal ou os fiscais recebem capacitação sobre diversidade e relações interculturais?
    .asks = Considere policiais, guardas e fiscais que atuam no município, seja qual for seu empregador. Sim: a capacitação é regular e alcança a maioria dos agentes. Em parte: é facultativa, ocorreu uma só vez ou se destina apenas a quem ingressa. A capacitação dos demais servidores é tratada na dimensão “Direitos dos migrantes”.
    .evidence = Plano ou programa de capacitação, lista de presença ou convênio com academia de polícia: anote o ano e a parcela de agentes capacitados.
    .example = Em Montreal, a formação dos policiais inclui gestão da diversidade e relações interculturais (OIM, MGI: City of Montréal 2019, seção 6.1).
    .knows = Setor de capacitação da guarda municipal ou da polícia
    .detail-trained = Agentes capacitados
    .detail-trained-unit = pessoas
anti-profiling = Existe uma política contra o perfilamento racial ou social por agentes públicos, com canal para reclamações?
    .asks = Perfilamento é tratar alguém como suspeito pela origem, cor ou condição social. Sim: existem a política e o canal de reclamação, e as pessoas conseguem encontrá-los. Em parte: existe só um dos dois, ou há apenas capacitação sobre o tema.
    .evidence = Política ou plano contra o perfilamento, procedimento de reclamação ou balanço anual das reclamações: anote a data, o órgão que decide e as providências tomadas.
    .example = O plano 2018–2021 da polícia de Montreal trata do perfilamento racial e social. O tema entrou na formação básica de todos os policiais, na academia de polícia do Quebec (OIM, MGI: City of Montréal 2019, seção 6.1).
    .knows = Corregedoria ou ouvidoria da guarda ou da polícia
area-safe-access-to-services = Acesso seguro aos serviços
    .about = Usar os serviços e denunciar crimes sem medo, qualquer que seja a situação migratória.
fear-free-access = É possível usar os serviços municipais sem ter de informar a situação migratória nem correr o risco de ser denunciado por causa dela?
    .asks = Pense em bibliotecas, esporte, licenças, apoio à moradia e em todos os demais serviços do município. Sim: uma regra vale para todos os serviços e os servidores a conhecem. Em parte: só alguns serviços a seguem, ou tudo depende do costume. Registre as exceções exigidas em lei.
    .evidence = Lei ou decreto municipal, política de acesso sem medo ou orientação aos servidores: procure os trechos sobre perguntar, registrar e repassar a situação migratória.
    .example = Montreal anunciou uma política de acesso sem medo no plano 2018–2021 (OIM, MGI: City of Montréal 2019, seção 6.1). Em Nova York, um decreto limita quando os servidores podem perguntar a situação migratória ou revelá-la (Prefeitura de Nova York, Executive Order 41, de 2003).
    .knows = Área responsável por migração ou direitos humanos, ou procuradoria do município
    .detail-exceptions = Exceções à regra
safe-reporting = Pessoas em situação migratória irregular ou precária podem comunicar crimes ou abusos sem o risco de serem denunciadas?
    .asks = Trata-se de vítimas e testemunhas que temem ser retiradas do país se procurarem as autoridades. Sim: uma regra escrita ou uma unidade de confiança as protege em todo o município. Em parte: a proteção só vale para certos crimes ou bairros, ou é informal.
    .evidence = Protocolo policial, ato que cria a unidade de atendimento ou número de casos: procure a cláusula que proíbe repassar a situação migratória às autoridades de imigração.
    .example = Em 2019, Montreal preparava uma unidade para denunciar abusos sem risco (OIM, MGI: City of Montréal 2019, seção 2.1). Desde 2013, a polícia de Amsterdã permite que vítimas em situação migratória irregular registrem crimes e saiam livremente (Moving Cities, moving-cities.eu).
    .knows = Setor de atendimento a vítimas da polícia, ou área de direitos humanos
    .detail-who-and-where = Quem pode comunicar, e a quem
services-for-irregular-status = Que serviços voltados a pessoas em situação migratória irregular ou precária o município apoia?
    .asks = O apoio pode ser em dinheiro, espaço, pessoal ou serviço prestado pela própria prefeitura. Marque apenas serviços pensados para essas pessoas, mesmo que outras também os usem. Serviços gerais abertos a todas as pessoas são tratados na dimensão “Direitos dos migrantes”.
    .evidence = Termo de fomento ou convênio, ato de repasse ou relatório anual da entidade: anote o ano, o valor e o público atendido.
    .example = Montreal apoia uma clínica de assistência jurídica e uma clínica de saúde exclusivas para migrantes em situação migratória precária (OIM, MGI: City of Montréal 2019, seção 6.1).
    .knows = Secretaria de assistência social ou de direitos humanos
    .option-health = Atendimento de saúde
    .option-legal = Assistência jurídica
    .option-shelter = Abrigo
    .option-other = Outro serviço
    .option-other-name = Qual outro serviço?
    .option-none = Nenhum destes serviços
area-influence-on-immigration-policy = Influência na política migratória
voice-in-immigration-policy = O município é ouvido quando outros níveis de governo decidem sobre regras de imigração, número de admissões ou acolhida?
    .asks = O município pode falar por si ou por meio de uma associação de municípios. Sim: ele é consultado com regularidade, por lei, acordo ou prática consolidada. Em parte: isso ocorre só de vez em quando, ou sobre um único tema, como a acolhida.
    .evidence = Contribuições, ofícios, atas de audiência ou assento em comitê conjunto: anote a data, o assunto e a resposta recebida, se houver.
    .example = Montreal participa das consultas públicas da Assembleia Nacional do Quebec sobre imigração. As consultas federais chegam às cidades por entidades como a Federação Canadense de Municípios (OIM, MGI: City of Montréal 2019, seção 6.1).
    .knows = Área de relações institucionais ou gabinete da prefeitura
area-trafficking-in-persons = Tráfico de pessoas
    .about = A prevenção do tráfico de pessoas, a ajuda às vítimas e o conhecimento de sua dimensão.
anti-trafficking-plan = Está em vigor hoje uma estratégia ou um plano de enfrentamento ao tráfico de pessoas, do município ou de sua polícia?
    .asks = Tráfico de pessoas é recrutar, transportar ou reter alguém mediante força, engano ou abuso de sua situação para explorá-lo, com ou sem travessia de fronteira. Sim: há um plano aprovado que vale hoje. Em parte: o plano trata de uma só forma ou integra um plano mais amplo. Plano vencido não conta.
    .evidence = Estratégia, plano policial ou decreto municipal: verifique as datas de início e fim, as formas de tráfico incluídas e o responsável.
    .example = A polícia de Montreal teve para 2014–2016 um plano sobre prostituição e tráfico para exploração sexual. Até 2019, nenhum outro plano o havia substituído (OIM, MGI: City of Montréal 2019, seção 6.2).
    .knows = Polícia ou secretaria de segurança pública
    .detail-period = Período de vigência
trafficking-forms-covered = Quais formas de tráfico de pessoas são abrangidas pelas ações do município?
    .asks = Considere ações, e não só planos: prevenção, fiscalização, capacitação e atendimento a vítimas. Marque uma forma apenas se ao menos uma ação em curso se dirige a ela. Se a ação protege crianças, marque também “tráfico de crianças e adolescentes”, além da forma de exploração.
    .evidence = Trechos de plano, relatórios de atividade ou acordos com entidades: anote, para cada forma marcada, a ação, a data e quem a executa.
    .example = Em 2019, as ações de Montreal tratavam da exploração sexual; as outras formas de tráfico não estavam incluídas (OIM, MGI: City of Montréal 2019, seção 6.1).
    .knows = Polícia, com a secretaria de assistência social
    .option-sexual = Exploração sexual
    .option-labour = Trabalho forçado
    .option-domestic-work = Exploração no trabalho doméstico
    .option-begging-crime = Mendicância ou crimes forçados
    .option-child = Tráfico de crianças e adolescentes
    .option-other = Outra forma
    .option-other-name = Qual outra forma?
    .option-none = Nenhuma destas formas
victim-assistance = Existe um fluxo pactuado para identificar, encaminhar, abrigar e atender vítimas do tráfico de pessoas?
    .asks = O fluxo diz quem percebe uma possível vítima, quem acionar e quem oferece abrigo, cuidados e assistência jurídica. Sim: os parceiros o pactuaram por escrito e o utilizam. Em parte: falta uma etapa ou algumas vítimas, como homens ou crianças, ficam de fora.
    .evidence = Protocolo de encaminhamento, acordo com abrigos ou número de casos: procure os parceiros, as vagas e as condições para receber atendimento.
    .knows = Secretaria de assistência social, com a polícia
trafficking-prevention = O município previne o tráfico de pessoas, alertando a população e os setores expostos e reunindo parceiros?
    .asks = Setores expostos são, por exemplo, hotelaria, construção, agricultura, confecção, trabalho doméstico e de cuidados, e entretenimento. Sim: a ação é contínua, conta com parceiros e alcança a população e esses setores. Em parte: é um evento isolado, um só setor ou reuniões sem continuidade.
    .evidence = Material de campanha, atas de reunião, capacitação de empresas ou pesquisa encomendada: anote a data, o público e os parceiros.
    .example = Em abril de 2018, Montreal realizou com parceiros três reuniões sobre a segurança de mulheres e meninas: conscientização, trabalho de campo e turismo (OIM, MGI: City of Montréal 2019, seção 6.1).
    .knows = Secretarias de segurança pública, de mulheres ou de assistência social
trafficking-data = Há estudos ou números sobre tráfico de pessoas e contrabando de migrantes produzidos com regularidade para todo o município e publicados?
    .asks = A fonte pode ser o município, a polícia ou um parceiro de pesquisa. Sim: os dados são regulares, públicos e cobrem todo o município. Em parte: falta um desses pontos, por exemplo só relatórios internos, só alguns bairros ou só uma forma de tráfico.
    .evidence = Estudo, relatório policial ou página de estatísticas: anote a data, a área e as formas cobertas, e se qualquer pessoa pode consultar.
    .example = A polícia de Montreal faz relatórios internos regulares e às vezes publica diagnósticos da exploração sexual por bairro. Nenhum era posterior a 2015 (OIM, MGI: City of Montréal 2019, seção 6.2).
    .knows = Setor de análise da polícia ou secretaria de segurança pública
    .detail-last-study = Ano do último estudo
area-smuggling-of-migrants = Contrabando de migrantes
anti-smuggling = O município atua com as autoridades competentes contra o contrabando de migrantes e, ao mesmo tempo, protege as pessoas migrantes envolvidas?
    .asks = Contrabando de migrantes é promover, com fim de lucro, a entrada ilegal em um país; diferentemente do tráfico de pessoas, não supõe exploração. Sim: há ação conjunta e essas pessoas são encaminhadas a atendimento. Em parte: só um desses lados é contemplado.
    .evidence = Protocolo conjunto, registro de cooperação com a polícia de fronteira ou criminal, ou prática de encaminhamento: procure a cláusula sobre proteção das pessoas.
    .knows = Polícia ou secretaria de segurança pública
area-return-and-reintegration = Retorno e reintegração
return-and-reintegration = O município ajuda quem volta do exterior, ou migrantes que decidem retornar, a recomeçar a vida?
    .asks = A ajuda pode ser orientação, moradia, vaga na escola, trabalho ou contato com programas de retorno. Abrange moradores que voltam do exterior e migrantes que decidem regressar ao seu país. Sim: o apoio é organizado e conhecido. Em parte: atende só um grupo ou depende de um único projeto.
    .evidence = Descrição do programa, acordo com entidade de retorno ou número de pessoas atendidas: anote os grupos e o período do financiamento.
    .example = Em março de 2010, Guarulhos assumiu um posto de atendimento no aeroporto. Ele se destinava a pessoas deportadas, não admitidas ou que retornavam por vontade própria, e a possíveis vítimas de tráfico (ACE Guarulhos, aceguarulhos.com.br, junho de 2011).
    .knows = Secretaria de assistência social ou área de relações internacionais
area-safe-and-regular-routes = Vias seguras e regulares
safe-route-information = O município informa os moradores sobre as vias legais de migração e os riscos da migração insegura?
    .asks = Há moradores que pensam em partir, querem trazer parentes ou precisam regularizar a documentação. Sim: a informação é atual, fácil de achar e trata tanto das vias quanto dos riscos. Em parte: só um dos pontos é tratado, ou apenas durante uma campanha.
    .evidence = Posto de informação, página na internet, folheto ou relatório de campanha: anote a data, os idiomas e onde as pessoas os encontram.
    .knows = Área responsável por migração, central de atendimento ou área de juventude

## Glossary

term-area-with-potential = áreas com potencial para maior desenvolvimento
    .definition = Expressão do MGI Local para os assuntos em que ainda há poucas medidas ou nenhuma. Ela indica próximos passos possíveis e não julga o município.
    .source = OIM, MGI: City of Montréal 2019, introdução
    .forms = área com potencial para maior desenvolvimento
    .avoid = ponto fraco|pontos fracos|área fraca|áreas fracas|área deficiente|áreas deficientes|área a melhorar|áreas a melhorar|mau desempenho

term-asylum-seeker = solicitante de refúgio
    .definition = Pessoa que pediu a um país proteção como refugiada e aguarda a decisão definitiva, que pode ser favorável ou não. No Brasil, o refúgio não se confunde com o asilo político.
    .source = OIM, Glossary on Migration, 2019 (em inglês)
    .forms = solicitantes de refúgio|pessoa solicitante de refúgio|pessoas solicitantes de refúgio
    .avoid = requerente de asilo|requerentes de asilo|requerente de proteção internacional|requerentes de proteção internacional|falso refugiado|falsos refugiados

term-bilateral-labour-agreement = acordo bilateral de migração para trabalho
    .definition = Acordo obrigatório entre dois países sobre recrutamento, emprego e proteção de quem sai de um para trabalhar no outro. O município raramente o assina, mas sente seus efeitos.
    .source = OIT, Recomendação nº 86 sobre Trabalhadores Migrantes (revista), 1949, anexo
    .forms = acordos bilaterais de migração para trabalho
    .avoid = acordo bilateral de migração laboral|acordos bilaterais de migração laboral

term-civil-protection = proteção e defesa civil
    .definition = Serviços e planos que preparam o município para desastres, como enchentes e incêndios, alertam, socorrem e abrigam a população e ajudam na volta à normalidade.
    .source = Lei nº 12.608/2012 (Brasil), Política Nacional de Proteção e Defesa Civil
    .forms = defesa civil
    .avoid = proteção civil

term-consular-assistance = assistência consular
    .definition = Ajuda que um consulado presta aos nacionais de seu país no exterior, por exemplo em caso de perda de documentos, prisão ou desastre.
    .source = Convenção de Viena sobre Relações Consulares, 1963, artigos 5 e 36
    .forms = proteção consular|consulado|consulados

term-decent-work = trabalho decente
    .definition = Trabalho produtivo, de livre escolha, seguro e de remuneração justa, com proteção social, igualdade de tratamento e liberdade sindical.
    .source = OIT, Declaração sobre Justiça Social para uma Globalização Equitativa, 2008
    .forms = emprego decente|empregos decentes|condições decentes de trabalho

term-decentralization = descentralização
    .definition = Transferência de poderes, tarefas e recursos do governo nacional a governos regionais e locais, que decidem sob responsabilidade própria. Apenas executar decisões de outro nível não é descentralização.
    .source = OCDE, Making Decentralisation Work: A Handbook for Policy-Makers, 2019 (em inglês)
    .forms = descentralizado|descentralizada|descentralizados|descentralizadas

term-diaspora = diáspora
    .definition = Pessoas que vivem fora de seu país de origem, ou do país de sua família, e mantêm vínculos com ele. Nem todas têm a nacionalidade desse país.
    .source = OIM, Glossary on Migration, 2019 (em inglês)
    .forms = diásporas|grupo da diáspora|grupos da diáspora

term-dimension = dimensão
    .definition = Uma das seis partes do MGI Local. Cada uma trata de um aspecto da governança migratória local, como os direitos dos migrantes ou as parcerias.
    .source = OIM, MGI: City of Montréal 2019
    .forms = dimensões

term-displaced-person = pessoa deslocada
    .definition = Pessoa que teve de deixar sua casa por causa de conflito, violência, violação de direitos humanos ou desastre, tenha ou não cruzado uma fronteira.
    .source = OIM, Glossary on Migration, 2019 (em inglês)
    .forms = pessoas deslocadas|morador deslocado|moradores deslocados

term-earmarked-transfer = transferência vinculada
    .definition = Recurso repassado por um nível superior de governo que o município só pode usar em finalidade definida de antemão, como escolas ou vias públicas.
    .source = Conselho da Europa, Carta Europeia de Autonomia Local, 1985, artigo 9
    .forms = transferências vinculadas|recurso vinculado|recursos vinculados|repasse vinculado|repasses vinculados

term-emigrant = emigrante
    .definition = Pessoa que deixou um país para viver em outro, vista a partir do país de saída.
    .source = OIM, Glossary on Migration, 2019 (em inglês)
    .forms = emigrantes

term-evidence = evidência
    .definition = Documento ou fonte publicada que permite a outras pessoas conferir a resposta: lei, plano, item do orçamento, números de atendimento. Anote a data e a página.
    .source = OIM, MGI: City of Montréal 2019, processo, etapa 2 (coleta de dados)
    .forms = evidências|comprovação|comprovações

term-fair-recruitment = recrutamento justo
    .definition = Contratação que cumpre a lei, informa as condições com honestidade e nada cobra do trabalhador. O recrutamento abusivo se vale de dívidas, falsas promessas ou retenção de documentos.
    .source = OIT, General Principles and Operational Guidelines for Fair Recruitment, 2019 (em inglês)
    .forms = recrutamento abusivo|recrutamento ético|recrutamento justo e ético

term-family-reunification = reunião familiar
    .definition = Admissão de parentes próximos, nas condições da lei nacional, para que uma família separada pela migração volte a viver junta.
    .source = OIM, Glossary on Migration, 2019 (em inglês)
    .forms = reunificação familiar|trazer parentes
    .avoid = reagrupamento familiar

term-fear-free-access = acesso sem medo
    .definition = Regra municipal que permite usar os serviços sem informar a situação migratória nem correr o risco de denúncia. Algumas cidades que a adotam são chamadas de cidades-santuário.
    .source = OIM, MGI: City of Montréal 2019, seção 6.1
    .forms = cidade-santuário|cidades-santuário
    .avoid = acesso sem receio

term-forced-labour = trabalho forçado
    .definition = Trabalho ou serviço que a pessoa não aceitou livremente e faz sob ameaça. Dívida, retenção de documentos ou medo de expulsão podem servir de ameaça.
    .source = OIT, Convenção nº 29 sobre o Trabalho Forçado ou Obrigatório, 1930, artigo 2
    .forms = trabalhos forçados

term-global-compact-migration = Pacto Global para Migração
    .definition = Marco adotado em 2018 pela maioria dos Estados-membros das Nações Unidas, com 23 objetivos de cooperação sobre migração. Não é juridicamente obrigatório, e o município pode endossá-lo.
    .source = Nações Unidas, resolução 73/195 da Assembleia Geral, 2018
    .forms = Pacto Global para a Migração|Pacto Global para uma Migração Segura, Ordenada e Regular|Pacto Global para Migração Segura, Ordenada e Regular
    .avoid = Pacto Global das Migrações|Pacto Global para as Migrações|Pacto Global da Migração|Pacto Mundial para a Migração

term-global-compact-refugees = Pacto Global sobre Refugiados
    .definition = Marco das Nações Unidas, de 2018, para repartir melhor entre os países a proteção das pessoas refugiadas e apoiar as comunidades de acolhida. Não é juridicamente obrigatório.
    .source = Nações Unidas, A/73/12 (Part II) e resolução 73/151 da Assembleia Geral, 2018
    .avoid = Pacto Global para Refugiados|Pacto Global para os Refugiados|Pacto Mundial sobre Refugiados

term-good-practice = boa prática
    .definition = Medida que se mostrou útil em um lugar e com a qual outros podem aprender. É um exemplo, e não um modelo a copiar em toda parte.
    .source = OIM, MGI: City of Montréal 2019, introdução
    .forms = boas práticas
    .avoid = melhor prática|melhores práticas

term-hate-crime = crime de ódio
    .definition = Infração penal motivada por preconceito contra um grupo, por exemplo em razão da origem, da religião ou da orientação sexual da vítima.
    .source = OSCE, Conselho Ministerial, Decisão nº 9/09, Combating Hate Crimes, 2009 (em inglês)
    .forms = crimes de ódio|crimes ou incidentes de ódio|incidente de ódio|incidentes de ódio

term-host-community = comunidade de acolhida
    .definition = População e instituições do lugar que acolhe pessoas deslocadas ou outros migrantes, muitas vezes por um tempo.
    .source = OIM, Glossary on Migration, 2019 (em inglês)
    .forms = comunidades de acolhida|sociedade de acolhida
    .avoid = comunidade de acolhimento|comunidades de acolhimento|comunidade anfitriã|comunidades anfitriãs

term-immigrant = imigrante
    .definition = Pessoa que veio de outro país para viver aqui, vista a partir do país de chegada.
    .source = OIM, Glossary on Migration, 2019 (em inglês)
    .forms = imigrantes|pessoa imigrante|pessoas imigrantes

term-immigration-status = situação migratória
    .definition = Condição da pessoa perante as leis de imigração: visitante, estudante, residente, pessoa refugiada, entre outras. Dela depende muitas vezes o direito de permanecer, trabalhar ou usar serviços.
    .source = OIM, Glossary on Migration, 2ª edição, 2011 (em inglês)
    .forms = situações migratórias|status migratório|condição migratória
    .avoid = estatuto migratório|estatuto de imigração

term-inclusion = inclusão
    .definition = Remoção de barreiras para que todas as pessoas, seja qual for sua origem ou situação migratória, participem da vida econômica, social, cultural e cívica do município.
    .source = OIM, Glossary on Migration, 2019 (em inglês)
    .forms = inclusão social

term-indicator = indicador
    .definition = Pergunta do MGI Local, com sua resposta. Mostra se uma medida existe; não dá nota nem classifica municípios.
    .source = OIM, MGI: City of Montréal 2019, introdução
    .forms = indicadores

term-integration = integração
    .definition = Processo em que as pessoas migrantes e a sociedade de acolhida se adaptam uma à outra. Abre caminho para o trabalho, a escola, a moradia e a vida pública.
    .source = OIM, Glossary on Migration, 2019 (em inglês)

term-internal-migrant = migrante interno
    .definition = Pessoa que se mudou de uma parte do país para outra, por um tempo ou de forma definitiva, sem cruzar a fronteira.
    .source = OIM, Glossary on Migration, 2019 (em inglês)
    .forms = migrantes internos|migrante interna|migrantes internas|migração interna|migrações internas

term-internally-displaced-person = pessoa deslocada internamente
    .definition = Pessoa obrigada a fugir de casa por causa de conflito, violência, violação de direitos humanos ou desastre, sem ter cruzado uma fronteira internacional.
    .source = Princípios Orientadores relativos aos Deslocados Internos, 1998
    .forms = pessoas deslocadas internamente|deslocado interno|deslocados internos|pessoas internamente deslocadas
    .avoid = refugiado interno|refugiados internos

term-intersectional-analysis = análise interseccional
    .definition = Estudo dos efeitos de um programa sobre pessoas que acumulam desvantagens de gênero, origem, deficiência ou renda. Mostra o que a análise apenas de gênero deixaria escapar.
    .source = ONU Mulheres e UNPRPD, Intersectionality Resource Guide and Toolkit, 2022 (em inglês)
    .forms = análises interseccionais|análise de gênero ou interseccional|análise de gênero e interseccional|interseccionalidade

term-iom = Organização Internacional para as Migrações (OIM)
    .definition = Agência das Nações Unidas para as migrações, fundada em 1951. Criou os Indicadores da Governança Migratória e os aplica com governos e cidades.
    .source = Constituição da Organização Internacional para as Migrações, 1953; Resolução 70/296 da Assembleia Geral, 2016
    .forms = Organização Internacional para as Migrações|OIM

term-irregular-situation = migrante em situação migratória irregular
    .definition = Pessoa que entrou ou permanece em um país sem a autorização que a lei exige. Irregular é a situação; nenhuma pessoa é ilegal.
    .source = OIM, Glossary on Migration, 2019 (em inglês)
    .forms = migrantes em situação migratória irregular|pessoa em situação migratória irregular|pessoas em situação migratória irregular|situação migratória irregular|pessoas sem situação migratória regular
    .avoid = migrante ilegal|migrantes ilegais|imigrante ilegal|imigrantes ilegais|migrante clandestino|migrantes clandestinos|imigrante clandestino|imigrantes clandestinos|migração ilegal|imigração ilegal|migração clandestina|imigração clandestina|migrante em situação irregular|migrantes em situação irregular

term-local-authority = autoridade local
    .definition = Órgão eleito ou nomeado que governa um município ou distrito e responde por seus serviços, com a equipe que nele trabalha.
    .source = ONU-Habitat, International Guidelines on Decentralisation and Access to Basic Services for All, 2009 (em inglês)
    .forms = autoridades locais|governo local|governos locais
    .avoid = autarquia local|autarquias locais

term-local-mgi = Indicadores da Governança Migratória Local (MGI Local)
    .definition = Exercício voluntário em que o município, com a OIM, faz um balanço de sua atuação em migração e discute os resultados. Não dá nota nem compara municípios.
    .source = OIM, MGI: City of Montréal 2019, introdução
    .forms = Indicadores da Governança Migratória Local|MGI Local
    .avoid = Indicadores de Governança da Migração a nível local|Índice de Governança Migratória|Índice de Governança da Migração|nota do MGI|ranking do MGI

term-mainstreaming = abordagem transversal
    .definition = Tratar da migração também nos planos sobre outros assuntos, como habitação, uso do solo ou clima, em vez de deixá-la para um único plano.
    .source = Grupo Mundial sobre Migração, Mainstreaming Migration into Development Planning, 2010 (em inglês)
    .forms = transversalidade|transversalização

term-mandate = competência
    .definition = Poder de decidir sobre um assunto, que a lei dá a um nível de governo. O que falta fora da competência do município é tema de diálogo com os outros níveis.
    .source = Conselho da Europa, Carta Europeia de Autonomia Local, 1985, artigo 4; no Brasil, Constituição Federal, artigos 23 e 30
    .forms = competências|atribuições do município

term-migof = Quadro de Governança da Migração (MiGOF)
    .definition = Quadro da OIM, de 2015, para uma migração bem governada, com três princípios e três objetivos. As seis dimensões do MGI Local partem deles.
    .source = Conselho da OIM, C/106/40, 2015
    .forms = Quadro de Governança da Migração|MiGOF

term-migrant = pessoa migrante
    .definition = Quem saiu do lugar onde vivia para morar em outro, no próprio país ou no exterior, seja qual for o motivo ou o tempo de permanência.
    .source = OIM, Glossary on Migration, 2019 (em inglês)
    .forms = pessoas migrantes|migrante|migrantes

term-migration-governance = governança migratória
    .definition = Leis, instituições, políticas e práticas com que as autoridades de todos os níveis tratam da migração e protegem os direitos das pessoas migrantes.
    .source = OIM, Glossary on Migration, 2019 (em inglês)
    .forms = governança da migração|governança das migrações
    .avoid = governação migratória|governação da migração|governação das migrações

term-mobility-dimension-of-crises = dimensão de mobilidade das crises
    .definition = Modo como desastres, conflitos e outras crises levam pessoas a se deslocar, e como se alertam, abrigam e atendem migrantes e pessoas deslocadas.
    .source = Conselho da OIM, Quadro de Governança da Migração, C/106/40, 2015, objetivo 2

term-multi-stakeholder-consultation = consulta com múltiplas partes interessadas
    .definition = Terceira etapa do MGI Local. Autoridades, pessoas migrantes, sociedade civil, universidades e outros parceiros discutem juntos a versão preliminar dos resultados, corrigem e completam o texto.
    .source = OIM, MGI: City of Montréal 2019, processo, etapa 3
    .forms = consultas com múltiplas partes interessadas
    .avoid = consulta multistakeholder|consultas multistakeholder

term-new-urban-agenda = Nova Agenda Urbana
    .definition = Agenda das Nações Unidas, de 2016, por cidades justas, seguras e sustentáveis. Pede respeito aos direitos de pessoas migrantes, refugiadas e deslocadas, em qualquer situação migratória.
    .source = Nações Unidas, resolução 71/256 da Assembleia Geral, 2016, parágrafo 28

term-newcomer = pessoa recém-chegada
    .definition = Pessoa que veio há pouco tempo do exterior para viver no município. Cada município define quantos anos considera “pouco tempo”.
    .source = OIM, MGI: City of Montréal 2019, seção 2.1
    .forms = pessoas recém-chegadas|pessoas adultas recém-chegadas|recém-chegado|recém-chegados|recém-chegada|recém-chegadas

term-one-stop-shop = balcão único
    .definition = Local com atendentes onde se tem acesso a vários serviços, se possível de diferentes níveis de governo, sem ir de um órgão a outro.
    .source = OCDE, One-Stop Shops for Citizens and Business, 2020 (em inglês)
    .forms = balcões únicos
    .avoid = guiché único

term-plain-language = linguagem simples
    .definition = Modo de escrever em que se encontra e se entende com facilidade o que se precisa: palavras do dia a dia, frases curtas, ordem clara. Ajuda sobretudo quem ainda está aprendendo o idioma.
    .source = ABNT NBR ISO 24495-1, Linguagem simples

term-precarious-immigration-status = situação migratória precária
    .definition = Direito de permanência temporário, condicionado ou fácil de perder, por exemplo enquanto um pedido é analisado ou quando tudo depende de um só empregador. Há autores que incluem quem não tem autorização.
    .source = Goldring, Berinstein e Bernhard, Institutionalizing precarious migratory status in Canada, 2009 (em inglês)
    .forms = situações migratórias precárias|situação migratória irregular ou precária
    .avoid = estatuto precário|estatuto migratório precário

term-racial-profiling = perfilamento racial
    .definition = Tratar alguém como suspeito por sua cor, origem ou religião, e não por seus atos. O perfilamento social se baseia na pobreza ou na situação de rua.
    .source = Comitê da ONU para a Eliminação da Discriminação Racial, Recomendação Geral nº 36, 2020
    .forms = perfilamento racial ou social|perfilamento racial e social|perfilamento social|perfilamento
    .avoid = perfilagem racial|perfilação racial

term-recognition-of-qualifications = reconhecimento de qualificações
    .definition = Decisão do órgão competente de que um diploma ou uma habilidade obtida no exterior vale para estudar ou trabalhar aqui. O município informa e orienta, mas raramente decide.
    .source = Pacto Global para Migração, 2018, objetivo 18
    .forms = reconhecimento de diplomas|reconhecimento de diplomas e qualificações|revalidação de diplomas|revalidação de diploma

term-referral-protocol = protocolo de encaminhamento
    .definition = Acordo escrito entre polícia, serviços e associações: quem identifica a pessoa que precisa de ajuda, como a vítima de tráfico, para onde a encaminha e quem a atende.
    .source = OSCE/ODIHR, National Referral Mechanisms: A Practical Handbook, 2004 (em inglês)
    .forms = protocolos de encaminhamento|mecanismo de encaminhamento|mecanismos de encaminhamento|prática de encaminhamento|fluxo de encaminhamento|fluxo pactuado

term-refugee = refugiado
    .definition = Pessoa fora de seu país com bons motivos para temer perseguição por raça, religião, nacionalidade, grupo social ou opinião política. No Brasil e em outros países, a lei protege também quem foge de violação grave e generalizada de direitos humanos.
    .source = Convenção relativa ao Estatuto dos Refugiados, 1951, artigo 1; no Brasil, Lei nº 9.474/1997
    .forms = refugiados|refugiada|refugiadas|pessoa refugiada|pessoas refugiadas
    .avoid = refugiado econômico|refugiados econômicos|refugiado climático|refugiados climáticos|refugiado ambiental|refugiados ambientais

term-regular-route = via regular
    .definition = Meio legal de entrar e permanecer em outro país: visto de trabalho, de estudo ou de reunião familiar, por exemplo, ou reassentamento de pessoa refugiada.
    .source = Pacto Global para Migração, 2018, objetivo 5
    .forms = vias regulares|vias seguras e regulares|via legal|vias legais|vias legais de migração

term-regular-status = situação migratória regular
    .definition = Condição de quem a lei ou um tratado autoriza a entrar no país, permanecer nele e, no caso de trabalhador migrante, exercer atividade remunerada. Pode resultar de visto, autorização de residência ou reconhecimento como pessoa refugiada.
    .source = Convenção Internacional sobre a Proteção dos Direitos de Todos os Trabalhadores Migrantes e dos Membros das suas Famílias, 1990, artigo 5
    .forms = pessoa em situação migratória regular|pessoas em situação migratória regular

term-remittances = remessas
    .definition = Dinheiro que as pessoas migrantes enviam por conta própria, na maioria das vezes a parentes no país de origem.
    .source = OIM, Glossary on Migration, 2019 (em inglês)
    .forms = remessa|envio de dinheiro ao país de origem

term-resilience = resiliência
    .definition = Capacidade do município e de sua população de suportar um choque, como uma enchente, manter os serviços essenciais, recuperar-se e preparar-se melhor para o próximo.
    .source = Nações Unidas, terminologia sobre redução do risco de desastres, A/71/644, 2016
    .forms = resiliente|resilientes

term-return-and-reintegration = retorno e reintegração
    .definition = Voltar ao país ou à região de origem, por escolha ou não, e retomar ali a vida: moradia, trabalho, escola e vínculos sociais.
    .source = Pacto Global para Migração, 2018, objetivo 21
    .forms = reintegração|programa de retorno|programas de retorno

term-returnee = pessoa retornada
    .definition = Pessoa que voltou ao país ou à região de origem depois de viver em outro lugar, por escolha ou não.
    .source = OIM, Glossary on Migration, 2019 (em inglês)
    .forms = pessoas retornadas

term-safe-orderly-regular-migration = migração segura, ordenada e regular
    .definition = Migração que segue regras conhecidas, com as autorizações necessárias e sem perigo para a vida, a saúde ou os direitos. É o tema da meta 10.7 dos ODS.
    .source = Nações Unidas, Transformando Nosso Mundo: a Agenda 2030 para o Desenvolvimento Sustentável, 2015, meta 10.7
    .forms = migração ordenada, segura, regular e responsável

term-sdg-10-7-2 = indicador 10.7.2 dos ODS
    .definition = Indicador das Nações Unidas sobre as políticas migratórias dos países, em seis domínios, dos direitos à migração segura. Os governos nacionais respondem a ele; o MGI Local pergunta aos municípios sobre temas próximos.
    .source = ONU DESA e OIM, metadados do indicador 10.7.2 dos ODS
    .forms = indicador ODS 10.7.2|indicador 10.7.2

term-separated-child = criança separada da família
    .definition = Criança ou adolescente longe dos pais e de quem tinha sua guarda, mas que pode estar com outros parentes adultos.
    .source = Comitê dos Direitos da Criança da ONU, Comentário Geral nº 6, 2005, parágrafo 8
    .forms = crianças separadas da família|criança separada|crianças separadas|separados da família|separadas da família

term-smuggling-of-migrants = contrabando de migrantes
    .definition = Promover, com fim de lucro, a entrada ilegal de uma pessoa em país do qual não é nacional nem residente permanente. Diferentemente do tráfico de pessoas, não supõe exploração.
    .source = Protocolo relativo ao Combate ao Tráfico de Migrantes por Via Terrestre, Marítima e Aérea, 2000 (Decreto nº 5.016/2004), artigo 3
    .forms = tráfico de migrantes
    .avoid = tráfico ilícito de migrantes|contrabando de pessoas

term-social-cohesion = coesão social
    .definition = Confiança e laços que permitem a pessoas de origens diferentes conviver, participar da vida pública e resolver divergências de forma pacífica.
    .source = OIM, Glossary on Migration, 2019 (em inglês)

term-stateless-person = apátrida
    .definition = Pessoa que nenhum país considera seu nacional segundo a própria lei. Sem documentos, pode ter dificuldade para estudar, trabalhar, casar-se ou viajar.
    .source = Convenção sobre o Estatuto dos Apátridas, 1954, artigo 1
    .forms = apátridas|pessoa apátrida|pessoas apátridas|apatridia

term-sustainable-development-goals = Objetivos de Desenvolvimento Sustentável (ODS)
    .definition = Os 17 objetivos que todos os Estados-membros das Nações Unidas adotaram em 2015 e pretendem alcançar até 2030. A meta 10.7 trata de migração, e o objetivo 11, de cidades.
    .source = Nações Unidas, resolução 70/1 da Assembleia Geral, 2015
    .forms = Objetivos de Desenvolvimento Sustentável|Objetivo de Desenvolvimento Sustentável|ODS|Agenda 2030

term-trafficking-in-persons = tráfico de pessoas
    .definition = Recrutar, transportar ou reter alguém mediante força, engano ou abuso de sua situação para explorá-lo, mesmo sem cruzar fronteira. Com crianças e adolescentes, não se exige força nem engano.
    .source = Protocolo de Palermo (Nações Unidas, 2000; Decreto nº 5.017/2004), artigo 3
    .forms = tráfico de crianças e adolescentes|formas de tráfico|forma de tráfico|vítima de tráfico|vítimas de tráfico
    .avoid = tráfico de seres humanos|tráfico humano

term-unaccompanied-child = criança desacompanhada
    .definition = Criança ou adolescente sem os pais, sem outros parentes e sem adulto responsável segundo a lei ou o costume.
    .source = Comitê dos Direitos da Criança da ONU, Comentário Geral nº 6, 2005, parágrafo 7
    .forms = crianças desacompanhadas|adolescente desacompanhado|adolescentes desacompanhados|crianças e adolescentes desacompanhados|crianças e adolescentes migrantes desacompanhados
    .avoid = criança não acompanhada|crianças não acompanhadas|menor não acompanhado|menores não acompanhados|menor desacompanhado|menores desacompanhados

term-unconditional-transfer = transferência de uso livre
    .definition = Recurso repassado por um nível superior de governo que o município pode gastar como quiser, porque nenhuma finalidade foi definida de antemão.
    .source = OCDE, Making Decentralisation Work: A Handbook for Policy-Makers, 2019 (em inglês)
    .forms = transferências de uso livre|de uso livre|transferência não vinculada|transferências não vinculadas|transferência incondicional|transferências incondicionais

term-well-developed-area = áreas bem desenvolvidas
    .definition = Expressão do MGI Local para os assuntos em que há medidas em vigor, como mostram as respostas e as evidências.
    .source = OIM, MGI: City of Montréal 2019, introdução
    .forms = área bem desenvolvida

term-whole-of-government-approach = abordagem integrada de governo
    .definition = Trabalho conjunto de secretarias e níveis de governo para que suas políticas migratórias sejam coerentes entre si e ninguém atue isoladamente.
    .source = Conselho da OIM, Quadro de Governança da Migração, C/106/40, 2015, princípio 2
    .avoid = abordagem de todo o governo|abordagem pangovernamental

term-xenophobia = xenofobia
    .definition = Hostilidade contra pessoas por serem, ou parecerem, de outro país ou de fora da comunidade. Pode manifestar-se em palavras, regras ou violência.
    .source = OIM, Glossary on Migration, 2019 (em inglês)
    .forms = xenófobo|xenófoba|xenófobos|xenófobas|xenofóbico|xenofóbica
