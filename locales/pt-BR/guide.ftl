### The manuals: completions, the man page, the user guide.

cli-completions = Gera o que um shell precisa para completar comandos com a tecla Tab
cli-man = Gera a página de manual, no formato do comando “man”
cli-guide = Gera o guia do usuário, em Markdown
argument-shell = bash, zsh, fish ou powershell
value-shell = SHELL
# What zsh calls the commands that can follow $command
completions-commands = comandos de { $command }
completions-assessments = avaliações
completions-files = arquivos

## The manual page

# The section of the system’s manual in which the page stands
man-section = Comandos do usuário
man-summary = os Indicadores da Governança Migratória Local no terminal
man-heading-name = NOME
man-heading-synopsis = SINOPSE
man-heading-description = DESCRIÇÃO
man-heading-options = OPÇÕES
man-heading-commands = COMANDOS
man-heading-files = ARQUIVOS
man-heading-environment = AMBIENTE
man-heading-exit = CÓDIGO DE SAÍDA
man-heading-examples = EXEMPLOS
man-heading-more = VEJA TAMBÉM
man-lang = Todo comando aceita --lang e também --help, que mostra a sua página de ajuda.
man-output = Os resultados vão para a saída padrão; todo o resto, para a saída de erro.
man-env-home = Uma só pasta para tudo: avaliações, configurações, versões anteriores. Sem ela, as pastas do sistema.
man-env-no-color = Se estiver definida, nada aparece em cores.
man-env-editor = O editor de texto que se abre para um texto longo.
man-env-locale = O idioma do sistema, usado quando nenhum foi escolhido; e se o terminal mostra mais do que ASCII.
man-exit-done = Concluído.
man-exit-faults = O que foi informado tem falhas.
man-exit-usage = Não foi possível entender o comando.
man-exit-files = Não foi possível ler ou gravar um arquivo.
man-exit-program = Uma falha do próprio programa.
man-example-example = Conhecer o programa com o exemplo preenchido:
man-example-new = Começar uma avaliação:
man-example-report = Gravar o perfil, em francês:
man-example-bash = Completar comandos no bash, a partir da próxima sessão:
man-example-page = Ler esta página em outro idioma:
man-more = O comando “local-mgi guide” gera o guia do usuário. No assistente, a tecla { $help } explica o indicador em foco e lista todas as teclas.

## The user guide

guide-title = Guia do usuário do local-mgi
# $indicators, $context: numbers of questions; $dimensions: number of dimensions
guide-about = O local-mgi ajuda uma autoridade local a fazer o levantamento da sua governança migratória. São { $indicators } indicadores em { $dimensions } dimensões e { $context } perguntas sobre o contexto da autoridade.
guide-about-result = Você escolhe as respostas, cita as evidências e informa quem decide. O programa mostra as áreas bem desenvolvidas, as áreas com potencial para maior desenvolvimento e o que tratar com outros níveis de governo.
guide-about-fair = Não há nota nem classificação. Uma pergunta sem resposta, que ainda não se sabe responder ou que não se aplica nunca pesa contra a autoridade.

guide-start = Começar
guide-start-open = Digite { $command } em um terminal. Na primeira vez, o programa pergunta o idioma. Depois, mostra a lista das suas avaliações.
guide-start-new = A tecla { $new } começa uma avaliação. Informe a autoridade, o país e o ano de referência e escolha o conjunto completo ou, primeiro, o percurso rápido.
guide-start-example = A tecla { $example } abre uma cópia do exemplo preenchido, Montreal 2019. Nela você pode experimentar tudo: o original não muda.
guide-start-go-on = A tecla { $open } abre a avaliação em foco, no ponto em que foi deixada. Depois de uma ausência, uma página curta lembra as últimas respostas e quem falta consultar.
guide-start-keys = A linha de baixo mostra as teclas úteis no momento. A tecla { $help } mostra todas e explica o indicador em foco: o que se pergunta, o que vale como evidência, um exemplo, quem costuma saber.

guide-answer = Responder
guide-answer-choose = Pressione o algarismo que está antes de uma opção. Ou use as setas e pressione { $choose }: uma vez para escolher, outra vez para seguir adiante.
guide-answer-several = Quando mais de uma opção é possível, a tecla { $mark } marca e desmarca a linha em foco.
guide-answer-write = Números, valores, anos, períodos e textos são escritos em um campo. A tecla { $choose } abre o campo.
guide-answer-dont-know = A tecla { $dont-know } significa: ainda não se sabe. Você pode anotar quem consultar e até quando. A tecla { $flagged } leva de um indicador assim ao próximo.
guide-answer-not-applicable = A tecla { $not-applicable } significa: não se aplica aqui. É preciso informar a justificativa, que o relatório mostra.
guide-answer-clear = A tecla { $clear } esvazia a linha em foco. { $undo } desfaz e { $redo } refaz a última alteração, mesmo que seja de outro dia.
guide-answer-means = A parte de baixo da tela diz logo como a sua resposta é lida, e por quê. A tecla { $reading } permite outra leitura, com justificativa; o relatório mostra as duas.
guide-answer-parked = Algumas perguntas só são feitas depois de certas respostas. Se uma delas é dispensada, a resposta é mantida e volta com a pergunta.

guide-move = Percorrer os indicadores
guide-move-next = { $next } e { $previous } levam ao próximo indicador e ao anterior; { $unanswered }, ao próximo em aberto. { $back } volta ao ponto anterior.
guide-move-outline = A tecla { $outline } mostra o índice de todos os indicadores, por dimensão e área. A tecla { $search } busca em indicadores, respostas, observações e comandos, em todos os idiomas, com ou sem acentos.
guide-move-pages = Antes de cada parte há uma página com o que ela examina e quem precisa participar; depois dela, uma página com o que se constatou.
guide-move-quick = A tecla { $quick } liga e desliga o percurso rápido: cerca de vinte indicadores para um primeiro retrato. As respostas são as mesmas com ou sem ele.

guide-language = Trocar de idioma
guide-language-switch = A tecla { $language } troca de idioma a qualquer momento, mesmo no meio de uma frase. A tecla { $choose } permite escolher na lista, na qual estão o francês do Canadá e o português de Portugal.
guide-language-second = A tecla { $second } mostra um segundo idioma abaixo do primeiro. A tecla { $terms } explica os termos sublinhados e mostra como se chamam nos outros idiomas.
guide-language-notes = As respostas são as mesmas em todos os idiomas. Uma observação mantém o idioma em que foi escrita e pode ser escrita em cada um deles.

guide-write = Escrever
guide-write-note = A tecla { $note } abre a observação de um indicador. Em uma observação, { $enter } começa uma nova linha, e { $close } volta e salva o que foi digitado.
guide-write-field = Em um formulário, { $next-field } leva ao próximo campo. { $editor } abre o seu próprio editor de texto, se houver um definido.

guide-evidence = Evidências, competência, pendências
guide-evidence-add = A tecla { $evidence } acrescenta um documento ou serviço que comprova a resposta: título, tipo, ano, página, onde se encontra. A evidência mais importante vem primeiro; { $up } e { $down } mudam a ordem.
guide-evidence-claimed = Uma área bem desenvolvida sem evidência aparece como declarada. Ela conta, e o relatório informa que falta a evidência.
guide-mandate = A tecla { $mandate } informa quem decide sobre o assunto: esta autoridade, outro nível ou ambos. O que falta e não depende só da autoridade entra na agenda de diálogo.
guide-flag = A tecla { $flag } registra uma pendência: o que apurar e quem consultar.
guide-about-form = A tecla { $about } abre os dados da própria avaliação: autoridade, ano, etapa do processo, pessoas que participam.

guide-save = Salvar
guide-save-always = Cada alteração é salva de imediato, antes da tecla seguinte. O título mostra a hora. Não é preciso fazer nada, e o programa pode ser fechado a qualquer momento.
guide-save-not = Se um disco estiver cheio ou ausente, o título avisa em maiúsculas. Continue trabalhando: a cada alteração, o programa tenta de novo. { $again } tenta agora; { $elsewhere } salva em outro lugar.
guide-save-draft = O texto que ficou pela metade em uma queda de energia é oferecido de volta na próxima vez.
guide-save-versions = As versões anteriores ficam salvas. Na lista de avaliações, a tecla { $versions } mostra essas versões e o que difere nelas, e recupera uma. A versão atual também fica salva.

guide-colleagues = Trabalhar com colegas
guide-colleagues-lock = Só uma janela por vez pode alterar uma avaliação. Uma segunda apenas acompanha, informa quem abriu a avaliação e propõe continuar o trabalho quando a primeira é fechada.
guide-colleagues-merge = Se o arquivo é alterado por fora, como em uma pasta sincronizada, os dois lados são mesclados, campo a campo. Você só escolhe quando o mesmo campo mudou nos dois lados, com as duas versões à vista.
guide-colleagues-copies = As cópias que um serviço de sincronização deixa ao lado de um arquivo são indicadas na lista. A tecla { $merge } mescla essas cópias.
guide-colleagues-share = Uma avaliação é um único arquivo. Para passar a avaliação adiante, envie o arquivo; a outra pessoa o coloca na pasta de avaliações ou o abre pelo caminho.

guide-summary = Resumo
guide-summary-show = A tecla { $summary } mostra o que as respostas indicam, por dimensão: áreas bem desenvolvidas, áreas com potencial para maior desenvolvimento e agenda de diálogo. Em uma constatação, { $open } leva ao indicador.
guide-summary-filter = { $dimension }, { $mandate } e { $evidence } mostram uma parte. A tecla { $group } agrupa por outro marco de referência, como os Objetivos de Desenvolvimento Sustentável.
guide-summary-page = A tecla { $page } escolhe uma constatação para a página do prefeito, até três de cada lista. Sem escolha, o programa propõe algumas.

guide-report = Relatório e exportação
guide-report-screen = A tecla { $report } abre a tela do relatório: o perfil completo, a página do prefeito, uma planilha ou todos os dados. Ela mostra uma prévia no idioma do documento e diz onde está o arquivo.
guide-report-formats = Um perfil é um arquivo Word, uma página web ou um texto em Markdown. Para um PDF, abra a página web em um navegador e imprima.
guide-report-command = O mesmo na linha de comando: { $command }

guide-plain = Linha por linha
guide-plain-about = { $command } percorre a mesma avaliação linha por linha, sem desenhar a tela: para leitores de tela, linhas braille, conexões lentas e scripts. Esse modo começa sozinho onde o terminal não permite mais do que isso. Nele, { $help } mostra o que se pode digitar.

guide-keys = Teclas
guide-keys-about = Nenhuma tecla exige AltGr. Em um teclado francês, os algarismos funcionam sem Shift. Shift e o mouse selecionam texto na tela.
guide-keys-list = Na lista de avaliações
guide-keys-indicator = Em um indicador
guide-keys-summary = No resumo
guide-keys-report = Na tela do relatório
guide-keys-writing = Ao escrever
guide-keys-everywhere = Em toda parte
guide-key = Tecla
guide-key-does = O que faz

guide-commands = Comandos
guide-commands-about = O que está entre colchetes pode ser omitido. A opção { $option } mostra as opções de um comando.

guide-files = Onde ficam os seus arquivos
guide-files-assessments = Avaliações e versões anteriores
guide-files-settings = Configurações
guide-files-same = a mesma pasta
guide-files-one = Se a variável { $variable } indica uma pasta, tudo fica nela, por exemplo em um pen drive.
guide-files-backup = Para ter uma cópia de segurança, copie a pasta de avaliações. Cada arquivo pode ser lido em um editor de texto, e só você tem permissão para lê-lo.

guide-trouble = Quando algo dá errado
guide-trouble-damaged = Um arquivo danificado se abre com tudo o que ainda pode ser lido. O programa aponta o que não pode, e o arquivo é mantido como estava, ao lado do novo.
guide-trouble-deleted = Uma avaliação excluída ou danificada pode ser recuperada: { $history } mostra as versões anteriores, e { $restore } traz uma delas de volta.
guide-trouble-newer = Um arquivo gravado por uma versão mais recente do programa pode ser lido, mas não alterado.
guide-trouble-screen = Se os sinais aparecem errados, o terminal não mostra Unicode: o programa usa então letras simples. A variável { $variable } desliga as cores.
guide-trouble-small = Se a janela é pequena demais, o programa pede mais espaço. Nada se perde enquanto isso.
guide-trouble-check = { $command } lê todos os seus arquivos e aponta cada falha, com arquivo, linha e campo.

guide-not-iom = O local-mgi é uma ferramenta independente. A Organização Internacional para as Migrações (OIM) não o elaborou, não o endossou nem o revisou. As perguntas têm redação própria, alinhada às dimensões publicadas pela OIM.
