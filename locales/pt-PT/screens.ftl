### Português de Portugal: apenas o que difere de pt-BR.

title-language = Português (Portugal)
title-saved = guardado { $time }
title-not-saved = NÃO GUARDADO
home-about = Indicadores de Governança da Migração a nível local: as medidas de um município em matéria de migração, em seis dimensões.
home-empty = Ainda não há avaliações. Prima a tecla n para começar uma ou a tecla e para ver o exemplo preenchido de Montreal 2019.
home-file = ficheiro “{ $name }”
finding-planned = medida planeada
row-add-evidence = { $count ->
    [0] nenhuma ainda: acrescentar documento ou serviço
    [one] { $count } registada; acrescentar outra
   *[other] { $count } registadas; acrescentar outra
}
field-number = Prima Enter ou um algarismo para informar um número
field-money = Prima Enter ou um algarismo para informar um valor
field-year = Prima Enter ou um algarismo para informar um ano
field-period = Prima Enter ou um algarismo para informar um período
field-text = Prima Enter para escrever
form-rename = Mudar o nome
form-leave-unsaved = Alteração não guardada
mandate-level = Que outro nível de governo (se partilhada ou de outro nível)
evidence-page = Página, secção ou artigo
leave-unsaved-question = A última alteração não foi guardada. Sair mesmo assim?
palette-title = Pesquisa
palette-hint = Escreva uma palavra em qualquer idioma, com ou sem acentos: a pesquisa abrange indicadores, áreas, respostas, observações e comandos.
help-writing = Ao escrever: Ctrl+← → percorre palavra por palavra, Shift com as setas seleciona, Ctrl+Z desfaz, Ctrl+X C V corta, copia e cola. O que se escreve é guardado automaticamente.
welcome-continue = Prima Enter para continuar em { $number }: { $prompt }
