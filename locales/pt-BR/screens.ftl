### The screens.

title-program = local-mgi · MGI Local
# The language’s name in itself
title-language = Português
# $language: the language’s name in itself; $key: the key that changes it
title-language-key = { $language } ({ $key })
title-read-only = só leitura
title-unchanged = sem alterações
# $time: time of day
title-saved = salvo { $time }
title-not-saved = NÃO SALVO
# $width, $height: the window’s size; $needed-width, $needed-height: the smallest size that works
screen-too-small = Esta janela tem { $width } colunas e { $height } linhas. Aumente-a para pelo menos { $needed-width } colunas e { $needed-height } linhas. Nada se perde.
languages-title = Language · Langue · Idioma

## Home

home-title = Suas avaliações
home-about = Faça o levantamento das medidas em matéria de migração: o que está bem desenvolvido e o que tem potencial para maior desenvolvimento.
home-empty = Ainda não há avaliações. Pressione a tecla { $new } para começar uma, a tecla { $example } para abrir uma cópia do exemplo preenchido de Montreal 2019 ou a tecla { $tour } para ver os primeiros passos.
home-example = EXEMPLO
home-name = Nome
# $time: time of day
home-changed-today = alterada hoje às { $time }
# $date: a date
home-changed = alterada em { $date }
# $name: the assessment’s name, which is also its file’s
home-file = arquivo “{ $name }”
# $name: the assessment’s name
put-aside-question = Arquivar “{ $name }”? A avaliação sai desta lista e fica, completa, na pasta de avaliações arquivadas.
answer-yes = Sim
answer-no = Não

## Progress and findings

# $answered, $asked: numbers of indicators
live-progress = { $answered } de { $asked } respostas
quick-progress = Percurso rápido: { $answered }/{ $asked } respostas
live-title = O que as respostas indicam
live-last-change = Última alteração
live-context = Dados sobre a autoridade; deles não resulta nenhuma constatação.
# $count: number of findings; $reading: what they read as
live-count = { $reading }: { $count }
# $number: an indicator’s number; $reading, $before: readings; $why: a sentence
live-new = { $number } agora é: { $reading }.
live-changed = { $number } passa de “{ $before }” para “{ $reading }”.
live-still = { $number } continua: { $reading }.
live-gone = { $number } deixa de contar como “{ $before }”, pois agora está sem resposta.
live-kept = { $number }: alteração salva.
# $count: number of indicators; $numbers: their numbers
live-asked = { $count ->
    [one] Por isso, mais uma pergunta é feita: { $numbers }.
   *[other] Por isso, mais { $count } perguntas são feitas: { $numbers }.
}
live-no-longer-asked = { $count ->
    [one] Por isso, uma pergunta fica dispensada: { $numbers }. A resposta é mantida.
   *[other] Por isso, { $count } perguntas ficam dispensadas: { $numbers }. As respostas são mantidas.
}
# $seen, $asked: numbers of indicators
outline-progress = { $seen }/{ $asked }
finding-evidenced = com evidência
finding-claimed = declarado, ainda sem evidência
finding-planned = medida planejada
# $mandate: who decides
finding-mandate = competência: { $mandate }

## Summary

summary-coverage = { $answered } de { $asked } respondidos · a consultar: { $dont-know } · não se aplica: { $not-applicable } · em aberto: { $unanswered }
summary-parked = { $count ->
    [one] { $count } resposta anterior é mantida, mas a pergunta está dispensada.
   *[other] { $count } respostas anteriores são mantidas, mas as perguntas estão dispensadas.
}
# $dimension, $mandate, $evidence: what is shown
summary-filters = Dimensão: { $dimension } · Competência: { $mandate } · Evidência: { $evidence }
# $grouping: by what the findings are put together, one of the five below
summary-grouping = Agrupamento: { $grouping }
grouping-dimension = dimensão
grouping-migof = Quadro de Governança da Migração (MiGOF)
grouping-sdg = meta dos ODS
grouping-sdg-10-7-2 = subcategoria do indicador 10.7.2 dos ODS
grouping-gcm = objetivo do Pacto Global para Migração
filter-all = todas
summary-well-developed = Áreas bem desenvolvidas
summary-with-potential = Áreas com potencial para maior desenvolvimento
summary-dialogue = Agenda de diálogo com outros níveis de governo
summary-none = Nada até agora.
summary-no-dialogue = Nada até agora: entram aqui os assuntos em que esta autoridade não decide sozinha e ainda falta algo.

## Pages before and behind a section

# $count: number of indicators
page-indicators = { $count ->
    [one] Esta dimensão tem um indicador.
   *[other] Esta dimensão tem { $count } indicadores.
}
# $count: number of questions
page-questions = { $count ->
    [one] Esta parte tem uma pergunta.
   *[other] Esta parte tem { $count } perguntas.
}
# $count: number of indicators
page-conditional = { $count ->
    [one] Em um caso, a pergunta só é feita depois de certas outras respostas.
   *[other] Em { $count } casos, a pergunta só é feita depois de certas outras respostas.
}
page-needed = Quem costuma ser necessário
page-areas = Áreas
page-found = O que se constatou
page-left = O que falta
# $list: what a list of findings is called; $count: how many it has
page-list = { $list }: { $count }
# $count: number of indicators; $numbers: their numbers
page-open = { $count ->
    [one] Uma pergunta ainda está em aberto: { $numbers }.
   *[other] { $count } perguntas ainda estão em aberto: { $numbers }.
}
page-nothing-left = Nada: toda pergunta feita já tem resposta ou justificativa.
# $section: the next section’s title
page-next = Pressione { $key } para continuar: { $section }
page-last = Esta foi a última parte. Pressione { $key } para ver o resumo.

## The indicator in view

# $numbers: numbers of indicators
indicator-not-asked = Pergunta dispensada em razão da resposta a { $numbers }.
indicator-parked = Pergunta dispensada em razão da resposta a { $numbers }. A resposta anterior é mantida e não é contada.
row-empty = —
row-mandate = Competência
row-evidence = Evidência
row-note = Observação
row-flag = Pendência
row-finding = Leitura
# $label: a field’s label; $value: what is in it
row-named = { $label }: { $value }
# $row: what a row is called, in the singular
row-add = Acrescentar ({ $row })
# $count: number of pieces of evidence
row-add-evidence = { $count ->
    [0] nenhuma ainda: acrescentar documento ou serviço
    [one] { $count } registrada; acrescentar outra
   *[other] { $count } registradas; acrescentar outra
}
# $reason: the official’s words
row-not-applicable = Não se aplica aqui: { $reason }
# $whom: whom to ask
row-flag-whom = consultar { $whom }
row-dont-know-whom = Ainda não se sabe: consultar { $whom }
# $when: by when
row-dont-know-when = Ainda não se sabe: consultar até { $when }
row-dont-know-whom-when = Ainda não se sabe: consultar { $whom } até { $when }
field-number = Pressione { $key } ou um algarismo para informar um número
field-money = Pressione { $key } ou um algarismo para informar um valor
field-year = Pressione { $key } ou um algarismo para informar um ano
field-period = Pressione { $key } ou um algarismo para informar um período
field-text = Pressione { $key } para escrever

## Forms

form-answer = Resposta
form-detail = Detalhe
form-row = Linha da tabela
form-dont-know = Ainda não se sabe
form-not-applicable = Não se aplica aqui
form-mandate = Competência
form-evidence = Evidência
form-note = Observação
form-flag = Pendência
form-override = Ler a resposta de outro modo
form-about = Sobre esta avaliação
form-new = Nova avaliação
form-rename = Renomear
form-duplicate = Duplicar
form-put-aside = Arquivar
form-leave-unsaved = Alteração não salva
# $count: number of words
form-words = { $count ->
    [0] { $count } palavras
    [one] { $count } palavra
   *[other] { $count } palavras
}
about-authority = Autoridade
about-country = País
about-year = Ano de referência
about-step = Etapa do processo
about-people = Pessoas e setores participantes
new-questionnaire = Questionário
new-walk = Como começar
new-walk-full = Conjunto completo
# $count: number of indicators; $minutes: how long it takes
new-walk-quick = Primeiro o percurso rápido ({ $count } indicadores, cerca de { $minutes } minutos)
dont-know-whom = Quem consultar
dont-know-when = Até quando
not-applicable-reason = Por que a pergunta não se aplica aqui?
mandate-who = De quem é a competência neste assunto?
mandate-level = Qual outro nível de governo (se compartilhada ou de outro nível)
evidence-title = Título do documento ou nome do serviço
evidence-kind = Tipo
evidence-year = Ano
evidence-page = Página, seção ou artigo
evidence-link = Onde se encontra (link ou local)
evidence-note = O que demonstra
flag-what = O que é preciso apurar?
flag-whom = Quem consultar
override-reading = Qual é a sua leitura da resposta?
override-reason = Por quê? O relatório mostra a sua leitura e esta justificativa ao lado da regra.
money-amount = Valor
money-currency = Moeda (por exemplo, BRL, CAD, EUR)
period-from = Primeiro ano
period-to = Último ano (deixe em branco se não houver término previsto)
leave-unsaved-question = Suas últimas alterações não foram salvas e serão perdidas. Sair mesmo assim?

## What is wrong with a field

fault-authority = Informe o nome da autoridade.
fault-name = Informe um nome.
fault-year = Informe o ano com quatro algarismos, por exemplo 2019.
fault-number = Informe um número, por exemplo 1500 ou 2,5.
fault-period-from = Informe também o primeiro ano.
fault-period-order = O último ano é anterior ao primeiro.
fault-reason = Informe a justificativa. Sem ela, nada é alterado.
fault-title = Informe um título. Sem ele, esta evidência não é salva.

## Search

palette-title = Busca
palette-hint = Digite uma palavra em qualquer idioma, com ou sem acentos: a busca abrange indicadores, áreas, respostas, observações e comandos.
palette-none = Nada encontrado. Tente menos letras ou outra palavra.
# $count: number of things found
palette-found = { $count ->
    [one] { $count } resultado
   *[other] { $count } resultados
}

## Help

help-asks = O que se pergunta
help-evidence = O que vale como evidência
help-example = Um exemplo
help-knows = Quem costuma saber
help-crosswalk = Em outros marcos de referência
help-signs = Sinais
help-flagged = Com pendência: é preciso consultar alguém
help-quick = Faz parte do percurso rápido
help-keys = Teclas
help-digits = Escolher a opção com este número (em um teclado francês, também sem Shift)
help-writing = Ao escrever: Ctrl+← → percorre palavra por palavra, Shift com as setas seleciona, Ctrl+Z desfaz, Ctrl+X C V recorta, copia e cola. O que se digita é salvo automaticamente.

## Glossary

terms-title = Glossário
terms-source = Fonte
# $term: a term of the glossary
palette-term = { $term } (glossário)
notice-no-terms = Nenhum termo do glossário aparece aqui.

## Welcome back

welcome-title = De volta à avaliação
# $answered, $asked, $unanswered: numbers of indicators
welcome-progress = { $answered } de { $asked } indicadores respondidos; em aberto: { $unanswered }.
welcome-last = Suas últimas respostas
# $count: number of indicators
welcome-ask = { $count ->
    [one] Um indicador depende de consulta
   *[other] { $count } indicadores dependem de consulta
}
welcome-somebody = falta indicar quem consultar
# $number, $prompt: the indicator in view
welcome-continue = Pressione { $key } para continuar em { $number }: { $prompt }

## Notices

notice-nothing-to-undo = Não há nada para desfazer nem para refazer.
# $count: number of indicators; $key: the key that leads back
notice-quick-on = O percurso rápido abrange { $count } indicadores. A tecla { $key } leva de volta ao conjunto completo. As respostas são as mesmas nos dois.
notice-quick-off = Todos os indicadores voltam a ser percorridos. As respostas são as mesmas do percurso rápido.
notice-quick-none = Este questionário não tem percurso rápido.
# $key: the key that leads to the next unanswered one
notice-quick-last = O percurso rápido não vai além deste ponto. A tecla { $key } leva ao que ainda está em aberto nele.
notice-quick-first = O percurso rápido começa aqui.
notice-quick-here = Isto é tudo o que ainda está em aberto no percurso rápido.
# $summary, $full: keys
notice-quick-done = O primeiro retrato está completo: nada mais está em aberto no percurso rápido. A tecla { $summary } mostra esse retrato no resumo; a tecla { $full } leva ao conjunto completo, onde estão as mesmas respostas.
notice-last = Este é o último indicador. O resumo ({ $key }) mostra o que as respostas indicam.
notice-first = Este é o primeiro indicador.
notice-no-way-back = Não há ponto anterior ao qual voltar.
