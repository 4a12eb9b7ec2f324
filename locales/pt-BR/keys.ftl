### Names of keys and commands.

key-enter = Enter
key-escape = Esc
key-tab = Tab
key-backspace = Backspace
key-delete = Del
key-home = Home
key-end = End
key-page-up = Page Up
key-page-down = Page Down
key-space = Espaço
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
# $key: a key’s name
key-with-ctrl = Ctrl+{ $key }
key-with-shift = Shift+{ $key }

## Commands: what a key does, in a few words, as the help and the search list it

command-up = Uma linha acima
command-down = Uma linha abaixo
command-first = Ir para a primeira linha
command-last = Ir para a última linha
command-activate = Escolher ou abrir a linha em foco; se já estiver escolhida, seguir adiante
command-mark = Marcar ou desmarcar a linha em foco
command-next = Próximo indicador
command-previous = Indicador anterior
command-next-unanswered = Próximo indicador em aberto
command-next-flagged = Próximo indicador com pendência ou que ainda não se sabe responder
command-back = Voltar ao ponto anterior
command-other-pane = Ir ao índice e voltar
command-outline = Índice de todos os indicadores
command-live = Mostrar ou ocultar o que as respostas indicam
command-summary = Resumo: áreas bem desenvolvidas, áreas com potencial, agenda de diálogo
command-dont-know = Ainda não se sabe: anotar quem consultar
command-not-applicable = Não se aplica aqui: informar a justificativa
command-clear = Esvaziar a linha em foco ou retirar a resposta
command-mandate = Quem decide sobre o assunto (competência)
command-evidence = Acrescentar evidência
command-move-up = Mover para cima a evidência em foco
command-move-down = Mover para baixo a evidência em foco
command-note = Escrever uma observação
command-flag = Pendência: o que apurar e quem consultar
command-override = Ler a resposta de outro modo, com justificativa
command-about = Sobre esta avaliação: autoridade, ano, etapa, pessoas
command-undo = Desfazer a última alteração
command-redo = Refazer o que foi desfeito
command-palette = Buscar indicadores, respostas e comandos
command-help = Ajuda
command-cycle-language = Próximo idioma
command-choose-language = Escolher o idioma
command-second-language = Mostrar um segundo idioma abaixo do primeiro
command-terms = Termos: o que significam as palavras sublinhadas
command-quick-scan = Percurso rápido: percorrer só os seus indicadores ou voltar a todos
command-home = Voltar à lista de avaliações
command-quit = Sair
command-new = Nova avaliação
command-example = Abrir uma cópia do exemplo preenchido
command-rename = Renomear
command-duplicate = Duplicar
command-put-aside = Arquivar
command-filter-dimension = Mostrar uma dimensão ou todas
command-filter-mandate = Mostrar por competência
command-filter-evidence = Mostrar por evidência
command-regroup = Agrupar por dimensão ou por outro marco de referência
command-next-field = Próximo campo
command-previous-field = Campo anterior
command-done = Concluir
command-editor = Escrever no seu próprio editor
command-close = Fechar

## The same in one or two words, for the bottom line

hint-activate = Escolher
hint-write = Escrever
hint-mark = Marcar
hint-next = Próximo
hint-previous = Anterior
hint-next-unanswered = Em aberto
hint-outline = Índice
hint-summary = Resumo
hint-palette = Buscar
hint-terms = Termos
hint-home = Voltar
hint-filter-dimension = Dimensão
hint-filter-mandate = Competência
hint-filter-evidence = Evidência
hint-regroup = Agrupar
hint-new = Nova
hint-example = Exemplo
hint-rename = Renomear
hint-duplicate = Duplicar
hint-put-aside = Arquivar
hint-next-field = Próximo campo
