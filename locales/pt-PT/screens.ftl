### Português de Portugal: apenas o que difere de pt-BR.

title-language = Português (Portugal)
title-saved = guardado { $time }
title-not-saved = NÃO GUARDADO
home-title = As suas avaliações
home-about = Faça o balanço das medidas em matéria de migração: o que está bem desenvolvido e o que tem potencial para maior desenvolvimento.
home-empty = Ainda não há avaliações. Prima a tecla { $new } para começar uma, a tecla { $example } para abrir uma cópia do exemplo preenchido de Montreal 2019 ou a tecla { $tour } para ver os primeiros passos.
home-file = ficheiro “{ $name }”
finding-planned = medida planeada
grouping-gcm = objetivo do Pacto Global das Migrações
page-conditional = { $count ->
    [one] Num caso, a pergunta só é feita depois de certas outras respostas.
   *[other] Em { $count } casos, a pergunta só é feita depois de certas outras respostas.
}
page-nothing-left = Nada: toda pergunta feita já tem resposta ou justificação.
page-next = Prima { $key } para continuar: { $section }
page-last = Esta foi a última parte. Prima { $key } para ver o resumo.
row-add-evidence = { $count ->
    [0] nenhuma ainda: acrescentar documento ou serviço
    [one] { $count } registada; acrescentar outra
   *[other] { $count } registadas; acrescentar outra
}
field-number = Prima { $key } ou um algarismo para indicar um número
field-money = Prima { $key } ou um algarismo para indicar um valor
field-year = Prima { $key } ou um algarismo para indicar um ano
field-period = Prima { $key } ou um algarismo para indicar um período
field-text = Prima { $key } para escrever
form-rename = Mudar o nome
form-leave-unsaved = Alteração não guardada
about-people = Pessoas e serviços participantes
not-applicable-reason = Porque é que a pergunta não se aplica aqui?
mandate-level = Que outro nível de governo (se partilhada ou de outro nível)
evidence-page = Página, secção ou artigo
override-reason = Porquê? O relatório mostra a sua leitura e esta justificação ao lado da regra.
leave-unsaved-question = As suas últimas alterações não foram guardadas e serão perdidas. Sair mesmo assim?
fault-authority = Indique o nome da autoridade.
fault-name = Indique um nome.
fault-year = Indique o ano com quatro algarismos, por exemplo 2019.
fault-number = Indique um número, por exemplo 1500 ou 2,5.
fault-period-from = Indique também o primeiro ano.
fault-reason = Indique a justificação. Sem ela, nada é alterado.
fault-title = Indique um título. Sem ele, esta evidência não é guardada.
palette-title = Pesquisa
palette-hint = Escreva uma palavra em qualquer idioma, com ou sem acentos: a pesquisa abrange indicadores, áreas, respostas, observações e comandos.
help-crosswalk = Noutros quadros de referência
help-digits = Escolher a opção com este número (num teclado francês, também sem Shift)
help-writing = Ao escrever: Ctrl+← → percorre palavra por palavra, Shift com as setas seleciona, Ctrl+Z desfaz, Ctrl+X C V corta, copia e cola. O que se escreve é guardado automaticamente.
welcome-last = As suas últimas respostas
welcome-continue = Prima { $key } para continuar em { $number }: { $prompt }
live-no-longer-asked = { $count ->
    [one] Por isso, uma pergunta fica dispensada: { $numbers }. A resposta continua guardada.
   *[other] Por isso, { $count } perguntas ficam dispensadas: { $numbers }. As respostas continuam guardadas.
}
summary-parked = { $count ->
    [one] { $count } resposta anterior continua guardada, mas a pergunta está dispensada.
   *[other] { $count } respostas anteriores continuam guardadas, mas as perguntas estão dispensadas.
}
indicator-parked = Pergunta dispensada em razão da resposta a { $numbers }. A resposta anterior fica guardada e não é contada.
put-aside-question = Arquivar “{ $name }”? A avaliação sai desta lista e fica guardada, completa, na pasta de avaliações arquivadas.
live-kept = { $number }: alteração guardada.
