### Indicador 10.7.2 dos ODS: todos os textos em português do Brasil. Redação deste projeto; subcategorias e respostas conforme os metadados do UN DESA e da OIM, de 31 de março de 2023.

questionnaire = Indicador 10.7.2 dos ODS: políticas migratórias

## Escalas

scale-access = Acesso
    .option-whatever-status = Sim, em qualquer situação migratória
    .option-regular-status = Sim, só em situação migratória regular
    .option-regular-status-exists = Pessoas não nacionais em situação migratória regular têm o mesmo tratamento que as nacionais.
    .option-regular-status-missing = Pessoas não nacionais em situação migratória irregular não têm o mesmo tratamento.
    .option-no = Não
scale-measure = Medida
    .option-yes = Sim
    .option-no = Não

## Contexto

section-context = Contexto da resposta
    .about = Quem responde, sobre que ano e em que contexto. Estas respostas só descrevem o país e a forma como ele responde; delas não resulta nenhuma constatação.
area-reporting = Resposta do governo
reference-year = A que ano se referem as respostas?
    .asks = Informe o ano em que as respostas são válidas, em geral o último ano completo. Uma lei ou medida conta se estava em vigor nesse ano. Use o mesmo ano em todas as respostas.
    .evidence = Ofício que abriu a coleta de dados, ou decisão do órgão que responde, com a data de referência.
    .knows = Órgão que coordena a resposta
reporting-body = Que órgão responde em nome do governo?
    .asks = Indique o ministério, a agência ou o órgão que reúne as respostas e as aprova. Os outros órgãos que contribuem entram na pergunta seguinte. Não é preciso citar nomes de pessoas.
    .evidence = Ofício ou ato que atribui essa tarefa ao órgão, com a data.
    .knows = Ministério das relações exteriores ou órgão responsável pela política migratória
    .detail-unit = Unidade que reúne as respostas
contributing-bodies = Que outros órgãos forneceram ou conferiram respostas, e sobre que temas?
    .asks = A política migratória envolve saúde, educação, trabalho, proteção social, justiça, relações exteriores, proteção e defesa civil e estatística. Liste cada ministério ou órgão, com os temas de que tratou e a data. Anote também quem ainda falta consultar.
    .evidence = Respostas por escrito, atas de reunião ou ofícios de aprovação, com as datas.
    .knows = Órgão que coordena a resposta
area-last-report = Última resposta à pesquisa
last-report = Qual foi a última edição da pesquisa das Nações Unidas junto aos governos em que o país respondeu sobre migração internacional?
    .asks = Os dados deste indicador vêm dessa pesquisa, chamada em inglês “Inquiry among Governments on Population and Development”. A resposta conta se tratou da parte sobre migração internacional. Outros relatórios enviados às Nações Unidas não entram aqui.
    .evidence = Questionário enviado, confirmação de recebimento ou página do país na base de dados World Population Policies, com a data.
    .knows = Ministério das relações exteriores, missão permanente ou órgão de estatística
    .option-later = Uma edição posterior a 2021
    .option-thirteenth = 13ª edição, 2020–2021
    .option-twelfth = 12ª edição, 2018–2019
    .option-none = Nenhuma dessas edições
    .detail-year = Ano da resposta
    .detail-reference = Referência ou link
area-migration-setting = Contexto migratório
migration-profile = De que formas a migração internacional está presente no país hoje?
    .asks = Marque todas as formas que pesam na política nacional; poucos casos isolados não bastam. Origem: pessoas partem para viver no exterior. Trânsito: pessoas passam pelo país. Destino: pessoas vêm morar no país. Retorno: nacionais voltam do exterior.
    .evidence = Perfil migratório, estudo ou estatísticas que mostrem isso, com o ano.
    .knows = Órgão responsável pela política migratória ou órgão de estatística
    .option-origin = País de origem
    .option-transit = País de trânsito
    .option-destination = País de destino
    .option-return = País de retorno
migrant-population = Quantos migrantes internacionais vivem no país?
    .asks = Conte os moradores nascidos em outro país. Se a sua fonte registra a nacionalidade em vez do lugar de nascimento, use esse dado e diga isso na fonte. Pessoas refugiadas entram se a fonte as incluir.
    .evidence = Tabela do censo ou do registro de população, ou estimativa do órgão de estatística ou das Nações Unidas, com o ano.
    .knows = Órgão de estatística
    .unit = pessoas
    .detail-share = Proporção da população
    .detail-share-unit = %
    .detail-year = Ano dos dados
    .detail-source = Fonte
shared-powers = Que assuntos de migração são decididos ou executados por governos regionais ou locais?
    .asks = Em muitos países, escola, saúde, assistência social ou integração não cabem só ao governo nacional. Para cada um desses assuntos, indique o nível de governo e o texto que lhe dá a competência. Se tudo é decidido em nível nacional, diga isso.
    .evidence = Constituição ou lei que reparte as competências, com o artigo e a data da versão em vigor.
    .knows = Ministério da justiça ou do interior

## 1 Direitos dos migrantes

section-rights = Direitos dos migrantes
    .about = Esta dimensão trata do acesso a serviços, benefícios e direitos. Verifica se as pessoas que não têm a nacionalidade do país, inclusive as apátridas, têm o mesmo acesso que as nacionais. Importa o direito em si, e se ele depende da situação migratória.
area-health-and-education = Saúde e educação
essential-health-care = O governo garante às pessoas não nacionais acesso ao atendimento de saúde essencial ou de emergência nas mesmas condições que às nacionais?
    .asks = Basta o acesso igual a um dos dois, o atendimento essencial ou o de emergência; os demais não contam. “Em qualquer situação migratória”: quem está em situação irregular é atendido nas mesmas condições. “Só em situação migratória regular”: exige-se visto ou autorização de residência.
    .evidence = Lei de saúde, norma hospitalar ou portaria: procure o artigo sobre quem é atendido, quem paga e que documento de residência se exige.
    .knows = Ministério da saúde
public-education = O governo garante às pessoas não nacionais acesso à educação pública nas mesmas condições que às nacionais?
    .asks = Pense sobretudo na idade escolar obrigatória. “Em qualquer situação migratória”: nenhum documento de residência no país é exigido na matrícula. Se as regras mudam conforme a etapa de ensino, responda pela educação obrigatória e explique em nota.
    .evidence = Lei de educação, regras de matrícula ou portaria: procure os documentos exigidos e a regra para crianças e adolescentes em situação migratória irregular.
    .knows = Ministério da educação
area-work-and-social-protection = Trabalho e proteção social
equal-pay = O governo garante às pessoas não nacionais o direito a salário igual por trabalho igual nas mesmas condições que às nacionais?
    .asks = A pergunta trata do direito e dos meios de exigi-lo, e não de estatísticas de salários. “Em qualquer situação migratória”: quem trabalha sem autorização também pode cobrar o salário devido. “Só em situação migratória regular”: é preciso ter autorização de trabalho ou residência.
    .evidence = Legislação trabalhista, lei de igualdade ou orientação da inspeção do trabalho: procure os artigos sobre nacionalidade e sobre trabalho sem autorização.
    .knows = Ministério do trabalho ou inspeção do trabalho
social-protection = O governo garante às pessoas não nacionais acesso à proteção social nas mesmas condições que às nacionais?
    .asks = A proteção social abrange a previdência, paga por contribuições, e a assistência social: aposentadoria, benefícios de família, doença ou desemprego, por exemplo. Um prazo de carência que vale para todas as pessoas não é restrição. Se o acesso varia entre os benefícios, responda pela maioria deles e explique em nota.
    .evidence = Leis de previdência e de assistência social, ou normas do órgão gestor: procure exigências de nacionalidade, residência ou autorização.
    .knows = Ministério responsável pela assistência social ou órgão de previdência
area-justice = Justiça
access-to-justice = O governo garante às pessoas não nacionais acesso à justiça nas mesmas condições que às nacionais?
    .asks = Acesso é poder ir aos tribunais, ser ouvido, apresentar queixa e receber assistência jurídica gratuita nos casos em que os nacionais a recebem. “Em qualquer situação migratória”: quem está em situação irregular pode fazê-lo nas mesmas condições. O direito de recorrer contra a própria deportação ou expulsão, sozinho, não basta.
    .evidence = Constituição, código de processo ou lei de assistência jurídica: procure o artigo sobre quem pode ir à justiça e quem recebe assistência.
    .knows = Ministério da justiça ou defensoria pública

## 2 Abordagem integrada de governo

section-whole-of-government = Abordagem integrada de governo
    .about = Esta dimensão trata das instituições, políticas e estratégias com que o governo rege a imigração ou a emigração. Verifica também se a política se baseia em dados. A pergunta é se elas existem, e não se funcionam bem.
area-responsible-institution = Instituição responsável
dedicated-agency = O governo tem um órgão dedicado a executar a política migratória nacional?
    .asks = Pode ser um ministério, um departamento ou uma agência, desde que executar a política migratória seja sua atribuição expressa. Responda “Sim” se foi criado por lei ou ato e está em atividade. Comitê que só coordena entra em “Cooperação e parcerias”.
    .evidence = Lei ou decreto de criação, organograma ou relatório anual: procure a data e o artigo sobre sua atribuição.
    .knows = Órgão responsável pela política migratória ou gabinete do chefe de governo
    .detail-name = Nome do órgão
    .detail-year = Ano de criação
area-policies-and-strategies = Políticas e estratégias
regular-pathways-policy = O governo tem uma política ou estratégia nacional sobre vias regulares de migração, inclusive para trabalho?
    .asks = Vias regulares são os meios legais de morar, trabalhar, estudar ou se reunir à família em outro país. Responda “Sim” se há um texto aprovado, em vigor, que abranja a migração para trabalho. Ele pode fazer parte de um plano mais amplo; minuta não conta.
    .evidence = Política, estratégia ou lei: procure o capítulo sobre essas vias e sobre migração para trabalho, a data de aprovação e o período de vigência.
    .knows = Órgão responsável pela política migratória, com o ministério do trabalho
    .detail-title = Título do texto
    .detail-period = Período de vigência
integration-policy = O governo tem uma política ou estratégia nacional para promover a inclusão ou integração de imigrantes?
    .asks = Esse texto fixa objetivos para a vida dos imigrantes no país: idioma, trabalho, escola, moradia ou participação na vida pública, por exemplo. Responda “Sim” se foi aprovado e está em vigor. Projetos isolados, sem um texto nacional, não contam.
    .evidence = Política, estratégia ou plano de ação: procure os objetivos, os grupos abrangidos, a data de aprovação e o período de vigência.
    .knows = Ministério responsável pela integração ou pela assistência social
    .detail-title = Título do texto
    .detail-period = Período de vigência
area-gender-and-data = Gênero e dados
gender-responsive-policy = O governo tem mecanismos formais para que a política migratória leve em conta as questões de gênero?
    .asks = Formal é o que está previsto em norma, procedimento ou atribuição de um órgão: análise de impacto de gênero, por exemplo, ou exame pelo órgão de políticas para mulheres. Esses mecanismos consideram as diferentes situações de mulheres e homens, meninas e meninos. Lei geral de igualdade, sem ligação com a política migratória, não conta.
    .evidence = Procedimento, ato que define a atribuição ou análise concluída: procure o trecho que trata da política migratória e a data.
    .knows = Órgão responsável pela política migratória ou pelas políticas para mulheres
data-informed-policy = O governo tem um mecanismo para basear a política migratória em dados com a desagregação adequada?
    .asks = O mecanismo leva dados com regularidade a quem elabora a política: grupo de trabalho, observatório ou relatório anual, por exemplo. Dados desagregados são os separados por sexo ou idade, entre outros. Só publicar estatísticas não basta.
    .evidence = Ato que cria o grupo de trabalho, acordo sobre dados ou documento de política que os utiliza: procure as desagregações e a data.
    .knows = Órgão de estatística, com o órgão responsável pela política migratória
    .detail-breakdown = Desagregações disponíveis
    .detail-breakdown-option-sex = Sexo
    .detail-breakdown-option-age = Idade
    .detail-breakdown-option-immigration-status = Situação migratória
    .detail-breakdown-option-country = País de nascimento ou nacionalidade
    .detail-breakdown-option-region = Região do país

## 3 Cooperação e parcerias

section-partnerships = Cooperação e parcerias
    .about = Esta dimensão trata de como o governo atua em conjunto na migração: entre ministérios, com outros países, com a sociedade civil e com o setor privado. A pergunta é se as medidas existem, e não se funcionam bem.
area-coordination-between-ministries = Coordenação entre ministérios
interministerial-coordination = O governo tem um mecanismo de coordenação entre seus ministérios em matéria de migração?
    .asks = Pode ser um conselho, comitê ou grupo de trabalho que reúna vários ministérios. Responda “Sim” se ele tem atribuições definidas e se reúne. Consultar os ministérios caso a caso, sobre uma única minuta, não conta.
    .evidence = Decreto, regimento ou atas: procure a lista de membros e a data da última reunião.
    .knows = Gabinete do chefe de governo ou órgão responsável pela política migratória
    .detail-name = Nome do mecanismo
    .detail-meetings = Reuniões
    .detail-meetings-unit = por ano
area-agreements-with-other-countries = Acordos com outros países
bilateral-agreements = O governo tem acordos bilaterais sobre migração, inclusive migração para trabalho?
    .asks = Acordo bilateral é o firmado com um só outro país. Responda “Sim” se ao menos um acordo sobre migração está em vigor; acordos bilaterais de migração para trabalho também contam. Acordos sobre retorno e sobre previdência têm perguntas próprias.
    .evidence = Texto assinado ou registro de tratados: procure o objeto, o outro país e a data de entrada em vigor.
    .knows = Ministério das relações exteriores ou do trabalho
    .detail-agreements = Países e acordos
regional-mobility-agreements = O país faz parte de acordos regionais que promovem a mobilidade?
    .asks = Nesses acordos, vários países de uma região facilitam que os nacionais uns dos outros entrem, morem, trabalhem ou estudem em seu território. Responda “Sim” se ao menos um está em vigor para o país. Acordo assinado que ainda não vigora não conta.
    .evidence = Texto do tratado e ato de ratificação: procure o artigo sobre circulação ou residência e a data de entrada em vigor.
    .knows = Ministério das relações exteriores
    .detail-agreements = Regiões e acordos
return-and-readmission-agreements = O governo tem acordos de cooperação com outros países sobre retorno e readmissão?
    .asks = Esses acordos definem como as pessoas retornam ao seu país e como ele as recebe de volta. Podem ser específicos ou fazer parte de um acordo mais amplo. Responda “Sim” se ao menos um está em vigor.
    .evidence = Acordo ou protocolo: procure os artigos sobre retorno e readmissão, as partes e a data de entrada em vigor.
    .knows = Ministério da justiça, do interior ou das relações exteriores
    .detail-agreements = Países e acordos
area-stakeholders = Sociedade civil e setor privado
civil-society-and-private-sector = O governo tem mecanismos formais para envolver a sociedade civil e o setor privado na elaboração e na execução da política migratória?
    .asks = Formal é o que está previsto em norma, ato ou procedimento fixo, como um conselho em que ambos tenham assento. A sociedade civil abrange associações, sindicatos e organizações de migrantes. Responda “Sim” se tanto a sociedade civil quanto o setor privado participam. Uma reunião isolada não conta.
    .evidence = Regimento do conselho ou da plataforma, lista de membros, atas: procure o papel de cada parte e as datas.
    .knows = Órgão responsável pela política migratória

## 4 Bem-estar socioeconômico

section-well-being = Bem-estar socioeconômico
    .about = Esta dimensão trata do que o governo faz para que a migração favoreça o desenvolvimento e as pessoas migrantes vivam e trabalhem em boas condições. A pergunta é se as medidas existem, e não se funcionam bem.
area-labour-market = Mercado de trabalho
labour-needs-assessment = O governo avalia periodicamente as necessidades do mercado de trabalho e ajusta a elas sua política de migração para trabalho?
    .asks = A avaliação abrange as necessidades atuais e as previstas para os próximos anos. Responda “Sim” se ela se repete e se vistos, cotas, listas de ocupações ou acordos são ajustados a ela. Um estudo único, ou que a política não usa, não conta.
    .evidence = Última avaliação e a decisão tomada com base nela: procure o ano, o método e as mudanças feitas.
    .knows = Ministério do trabalho ou serviço de emprego
    .detail-last-assessment = Ano da última avaliação
area-benefits-and-skills = Benefícios e qualificações entre países
social-security-portability = O governo facilita que as pessoas mantenham os benefícios de previdência ao mudar de país?
    .asks = Há portabilidade quando direitos adquiridos em um país, como a aposentadoria, são somados, transferidos ou pagos em outro. Responda “Sim” se um acordo ou uma norma nacional permite isso. A medida pode beneficiar migrantes no país, nacionais no exterior ou ambos.
    .evidence = Acordo de previdência ou lei sobre pagamento no exterior: procure os benefícios e países abrangidos e a data de entrada em vigor.
    .knows = Órgão de previdência
    .detail-agreements = Países e acordos
skills-recognition = O governo facilita o reconhecimento de competências e qualificações adquiridas no exterior?
    .asks = O apoio pode ser um serviço de revalidação, um procedimento claro, provas de competência, cursos complementares ou acordos com outros países. Responda “Sim” se ao menos uma dessas medidas está aberta a migrantes ou a nacionais que voltam. O simples direito de pedir, sem nenhum apoio, não conta.
    .evidence = Lei, procedimento ou número de pedidos: procure quem pode pedir, o prazo e a autoridade que decide.
    .knows = Ministério da educação ou do trabalho
area-remittances = Remessas
remittance-flows = O governo facilita ou incentiva o envio de remessas?
    .asks = Remessas são o dinheiro que migrantes enviam ao seu país. As medidas podem ser tarifas menores, regras que abram o mercado de transferências, acesso a contas ou comparação de preços. Contam tanto o dinheiro enviado do país quanto o recebido. Só registrar os valores não conta.
    .evidence = Normas do banco central, descrição do programa ou site de comparação de preços: procure a medida e a data.
    .knows = Banco central ou ministério da fazenda
area-fair-recruitment = Recrutamento justo
ethical-recruitment = O governo promove o recrutamento justo e ético de trabalhadores migrantes?
    .asks = As medidas podem ser licença e fiscalização das agências de recrutamento, proibição de cobrar taxas do trabalhador, contratos-modelo ou canais de denúncia. Responda “Sim” se ao menos uma está em vigor, para quem chega ou para quem parte. Legislação trabalhista geral, sem ligação com o recrutamento, não conta.
    .evidence = Lei ou normas sobre recrutamento, lista de agências autorizadas ou relatório de fiscalização: procure o artigo sobre taxas e a data.
    .knows = Ministério do trabalho ou inspeção do trabalho

## 5 Dimensão de mobilidade das crises

section-crises = Dimensão de mobilidade das crises
    .about = Esta dimensão trata da resposta do governo a pessoas refugiadas e a outras pessoas forçadas a se deslocar para fora do seu país, e aos deslocamentos causados por desastres. Abrange ainda o apoio a nacionais atingidos por crises no exterior. A pergunta é se as medidas existem, e não se funcionam bem.
area-arrivals = Chegada de pessoas deslocadas
reception-of-displaced-people = O governo tem um sistema para receber e identificar pessoas forçadas a fugir do seu país e dar andamento aos seus casos?
    .asks = O sistema abrange a acolhida das pessoas, o andamento dos casos e a identificação de quem são e do que precisam. Responda “Sim” se o procedimento e os órgãos responsáveis estão definidos. Organizações internacionais podem executar uma parte.
    .evidence = Lei de refúgio, procedimento de recepção ou acordo com organização internacional: procure os órgãos responsáveis e as etapas.
    .knows = Órgão responsável pelo refúgio ou ministério da justiça
contingency-planning = O governo tem planos de contingência para as necessidades básicas de populações deslocadas, como alimentação, saneamento, educação e atendimento médico?
    .asks = O plano de contingência diz de antemão quem faz o quê, e com que meios, se muitas pessoas chegarem ou forem deslocadas. Responda “Sim” se um plano aprovado trata das necessidades básicas. Pode ser um plano geral de emergência, desde que mencione as pessoas deslocadas.
    .evidence = Plano de contingência ou de emergência: procure a parte sobre pessoas deslocadas, as necessidades abrangidas e a data da última atualização.
    .knows = Órgão de proteção e defesa civil ou órgão responsável pelo refúgio
    .detail-plan-year = Ano do plano
area-nationals-abroad = Nacionais no exterior
citizens-abroad-in-crisis = O governo tem medidas específicas para ajudar seus nacionais que vivem em países em crise ou recém-saídos de uma?
    .asks = As medidas podem ser planos de evacuação, assistência consular de emergência, cadastro de nacionais no exterior, alertas ou apoio na volta. Responda “Sim” se estão previstas para esse tipo de crise. Serviços consulares comuns, como passaportes, não contam.
    .evidence = Plano consular de crise, instruções às embaixadas ou relatório de uma evacuação: procure as medidas e a data.
    .knows = Ministério das relações exteriores, área consular
area-disasters = Desastres
disaster-displacement = A estratégia nacional de redução do risco de desastres contém disposições específicas sobre os deslocamentos que eles causam?
    .asks = Essas disposições podem tratar da prevenção de deslocamentos, da evacuação e do abrigo, ou da volta e do reassentamento. Responda “Sim” se a estratégia está em vigor e contém ao menos uma delas. Se não há estratégia, ou se ela só menciona o risco, responda “Não”.
    .evidence = Estratégia ou plano nacional: procure o capítulo ou artigo sobre deslocamento e o período de vigência.
    .knows = Órgão de proteção e defesa civil ou ministério do meio ambiente
    .detail-title = Título da estratégia
    .detail-period = Período de vigência
area-temporary-stay = Permanência ou proteção temporária
temporary-protection = O governo concede permanência ou proteção temporária a pessoas forçadas a se deslocar para fora do seu país e às que não podem voltar?
    .asks = É uma autorização para ficar por algum tempo, distinta do reconhecimento como refugiado: proteção temporária ou acolhida humanitária, por exemplo. A volta pode ser impossível por conflito, desastre ou outro motivo grave. Responda “Sim” se a lei ou uma prática estabelecida permite isso.
    .evidence = Lei, decreto ou portaria: procure quem tem direito, por quanto tempo e a data.
    .knows = Órgão responsável pelo refúgio ou pela imigração
    .detail-legal-basis = Lei ou ato

## 6 Migração segura, ordenada e regular

section-safe-migration = Migração segura, ordenada e regular
    .about = Esta dimensão trata das medidas do governo diante da imigração regular ou irregular: entrada e permanência, proteção de crianças e adolescentes e informação. Abrange ainda o enfrentamento ao tráfico de pessoas e ao contrabando de migrantes. A pergunta é se as medidas existem, e não se funcionam bem.
area-entry-and-stay = Entrada e permanência
visa-overstays = O governo tem um sistema para acompanhar quem permanece no país depois do fim do visto?
    .asks = Vale também para quem não precisa de visto, mas passa do prazo de estada autorizado. Responda “Sim” se entradas, autorizações e saídas são comparadas de modo a revelar esses casos. Casos descobertos por acaso em outras fiscalizações não contam.
    .evidence = Descrição do sistema de entrada e saída, normas ou números anuais de permanência além do prazo: procure a base legal e a data.
    .knows = Órgão de imigração ou polícia de fronteira
pre-arrival-authorization = O governo controla a autorização de entrada antes da chegada das pessoas?
    .asks = São exemplos os vistos emitidos antes da viagem, a autorização eletrônica de viagem e a verificação de listas de passageiros antes do embarque. Responda “Sim” se ao menos um desses controles é aplicado. O controle na própria fronteira não conta.
    .evidence = Regras de visto, lei sobre autorização de viagem ou sobre dados de passageiros: procure a quem se aplicam e desde quando.
    .knows = Órgão de imigração ou polícia de fronteira
area-children = Crianças e adolescentes
unaccompanied-children = O governo tem regras específicas para crianças e adolescentes desacompanhados ou separados?
    .asks = Desacompanhado é quem não tem consigo nenhum adulto responsável; separado é quem está sem os pais ou o responsável habitual, mas às vezes com outros parentes. Essas regras podem tratar de tutela, acolhimento e melhor interesse da criança. Responda “Sim” se existem para crianças e adolescentes migrantes.
    .evidence = Lei de proteção da criança e do adolescente ou de migração, ou procedimento conjunto: procure o artigo sobre tutela e acolhimento.
    .knows = Órgão de proteção da criança e do adolescente ou órgão de imigração
area-information = Informação
migration-information = O governo faz campanhas de informação e conscientização sobre migração?
    .asks = Elas podem se dirigir a quem pensa em partir, a migrantes no país ou ao público em geral. Tratam, por exemplo, das vias regulares, de direitos e deveres ou dos riscos da migração insegura. Responda “Sim” se houve campanhas no ano de referência ou se há alguma em andamento.
    .evidence = Plano, material ou relatório de campanha: procure a mensagem, o público, os idiomas e as datas.
    .knows = Órgão responsável pela política migratória ou ministério das relações exteriores
area-trafficking-and-smuggling = Tráfico de pessoas e contrabando
trafficking-and-smuggling = O governo tem estratégias formais de enfrentamento ao tráfico de pessoas e ao contrabando de migrantes?
    .asks = Tráfico de pessoas é recrutar, transportar ou reter alguém mediante força, engano ou abuso, com o fim de explorá-lo. Contrabando de migrantes é promover, com fim de lucro, a entrada ilegal em um país. Responda “Sim” se há estratégias aprovadas e em vigor para os dois, juntas ou separadas. Se só um é abrangido, responda “Não” e explique em nota.
    .evidence = Estratégia ou plano de ação: procure as partes sobre tráfico e sobre contrabando, os responsáveis e o período de vigência.
    .knows = Ministério da justiça ou do interior
    .detail-title = Título da estratégia
    .detail-period = Período de vigência
