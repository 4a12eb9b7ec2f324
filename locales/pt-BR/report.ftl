### O perfil: seus títulos e suas frases.

report-title = Perfil de governança migratória local
# $step: por exemplo “2. Coleta de dados”
report-draft = Versão preliminar · { $step }
report-step = Etapa do processo: { $step }
# $date: já formatada
report-dated = Situação em { $date }
report-example = Exemplo preenchido, e não dados da cidade
report-contents = Sumário
report-figures = Números
# $page, $pages: números
report-page = Página { $page } de { $pages }
report-source = Fonte

## Partes

report-introduction = Objetivos e introdução
report-context = Contexto local
report-dimensions = Dimensões da governança migratória
report-coverage = Situação das respostas e questões em aberto
report-people = Pessoas e órgãos
report-method = Método e processo
report-sources = Fontes
report-annex = Anexo: todos os indicadores
report-translations = Textos a traduzir

## The front

report-objectives = Este exercício tem os seguintes objetivos:

## The local context

report-facts = Competências, meios e perfil
report-row = Assunto
report-facts-answer = O que dizem as respostas
report-figure = Figura
report-table = Tabela
# $word: “Table”; $number: its number
report-see = Ver: { $word } { $number }.
# $name: of a column; $unit: of its numbers
report-series = { $name } ({ $unit })
report-chart = { $rows ->
    [one] Gráfico de barras com uma linha.
   *[other] Gráfico de barras com { $rows } linhas.
}
# $series: what the bars show; $least, $most: formatted numbers; $least-row, $most-row: where they stand
report-chart-series = { $series }: de { $least } ({ $least-row }) a { $most } ({ $most-row }).

## Findings

report-dimensions-about = O que existe em parte aparece nas duas listas: na primeira, o que existe; na segunda, também o que falta. O número depois de cada assunto leva à resposta completa.
# $area: a subject, the heading of what follows on the same line; $number: such as 2.5
report-topic = { $area } ({ $number }).
# $heading: of what follows on the same line
report-run-in = { $heading }:
# $number: of an indicator, before its question
report-run-in-number = { $number }.
# $answer: an answer
report-answer-is = A resposta é: { $answer }.
# $label: of a field; $value: what it holds
report-detail = { $label }: { $value }.
report-cell = { $label }: { $value }
# What stands before the last item of a list within a sentence
list-last = {" e "}
# $list: options of a list
report-not-among = Isso ainda não inclui: { $list }.
# $from: a number
report-from-on = A partir de { $from }, esta seria uma área bem desenvolvida.
# $reading: the authority’s own reading; $reason: why
report-override = A autoridade classifica isto como “{ $reading }”, pelo seguinte motivo: { $reason }.
report-mandate-city = A decisão cabe à própria autoridade.
report-mandate-shared = Outro nível de governo participa da decisão.
# $level: as the official named it
report-mandate-shared-with = A decisão é compartilhada com outro nível: { $level }.
report-mandate-other = Outro nível de governo decide.
report-mandate-other-level = Outro nível decide: { $level }.
report-claimed = Ainda não há evidência indicada.
# $references: numbers in square brackets
report-evidence = Evidências: { $references }
# $language: of the words before
report-original = original: { $language }

## Why there is no answer

report-dont-know = Ainda não se sabe.
report-dont-know-whom = Ainda não se sabe; perguntar a: { $whom }.
report-dont-know-when = Ainda não se sabe; verificar até: { $when }.
report-dont-know-whom-when = Ainda não se sabe; perguntar a: { $whom }, até: { $when }.
report-not-applicable = Isto não se aplica aqui.
# $reason: why
report-not-applicable-because = Isto não se aplica aqui, pelo seguinte motivo: { $reason }.
# $status: such as “Not answered yet”
report-status = { $status }.

## Dialogue

report-dialogue-about = Nestes assuntos, falta algo e a autoridade não decide sozinha. São temas de diálogo, não falhas da autoridade, e aqui não se recomenda outra divisão de competências.
# $level: another level of government
report-dialogue-level = Com: { $level }
report-dialogue-level-unsaid = Com outro nível de governo

## Coverage

report-coverage-about = A tabela conta respostas. Mostra o andamento do trabalho, não o desempenho: uma questão em aberto não é uma lacuna.
report-coverage-caption = Respostas por dimensão
report-dimension = Dimensão
report-asked = Perguntas
report-total = Todas as dimensões
report-to-ask = Questões em aberto e a quem perguntar
report-nothing-to-ask = Nenhuma questão está marcada como aberta.
report-not-answered = Ainda sem resposta
# $whom: a person or department
report-ask = Perguntar a: { $whom }.

## People and method

report-people-about = Participaram as seguintes pessoas e os seguintes órgãos:
report-no-people = Ainda não há nomes indicados.
# $instrument: the questionnaire’s title; $version: of the questionnaire
report-method-instrument = Este perfil se baseia nas respostas ao seguinte questionário: { $instrument }, versão { $version }. As respostas dão origem a constatações, segundo regras fixas:
report-method-reading = Cada resposta tem uma só leitura, definida no questionário: bem desenvolvida, parcialmente desenvolvida ou com potencial para maior desenvolvimento.
report-method-partly = O que existe em parte aparece nas duas listas.
report-method-no-answer = Questões em aberto, que não se aplicam ou que não foram feitas não geram constatações. Nenhuma delas é uma lacuna.
report-method-mandate = A competência é registrada à parte da resposta. Um avanço fora da competência da autoridade continua sendo um avanço; o que falta ali passa a ser tema de diálogo.
report-method-evidence = Os números entre colchetes levam às fontes. Onde não há nenhum, trata-se de uma declaração ainda sem evidência.
report-method-override = A autoridade pode ler uma resposta de outro modo e diz por quê. O anexo mostra as duas leituras.
report-method-no-score = Não há nota nem classificação.
report-process = O processo tem quatro etapas; este perfil pertence à que está em negrito:
report-process-launch = Lançamento: autoridades locais e nacionais conhecem o exercício e aderem a ele.
report-process-data-collection = Coleta de dados: os órgãos respondem às perguntas, e uma minuta do perfil segue para as autoridades.
report-process-consultation = Consulta: autoridades dos dois níveis e outras partes interessadas discutem a minuta e a corrigem.
report-process-final-report = Relatório final: a autoridade valida o perfil, que é publicado.

## Sources

report-sources-about = Cada evidência aparece aqui uma vez, na ordem do primeiro uso.
report-no-sources = Ainda não há evidências indicadas.
# $kind: kind of evidence; $year: of it
report-source-year = { $kind }, { $year }.
report-source-kind = { $kind }.
# $pages: pages, sections
report-source-pages = Onde procurar: { $pages }.
# $count: number of indicators; $used: their numbers
report-source-used = { $count ->
    [one] Usada no indicador { $used }.
   *[other] Usada nos indicadores { $used }.
}

## Annex

report-annex-about = Todos os indicadores com sua resposta, seja qual for.
report-field-answer = Resposta
report-field-reading = Leitura
report-field-override = Leitura própria da autoridade
report-field-mandate = Competência
report-field-evidence = Evidências
report-field-notes = Observações
report-field-open = Questão em aberto
report-field-changed = Última alteração
# $date, $time: already formatted
report-moment = { $date }, { $time } UTC

## Translations

# $count: number of indicators
report-translations-about = { $count ->
    [one] Um indicador tem textos só em outro idioma. São citados como foram escritos.
   *[other] { $count } indicadores têm textos só em outro idioma. São citados como foram escritos.
}
# $fields: such as “Notes, Title of the plan”; $language: in which they are written
report-translate = { $fields } (original: { $language }).

## One page

report-one-page-title = A governança migratória em uma página
report-one-page-about = Os pontos principais do perfil de governança migratória local. Não há nota nem classificação.
report-one-page-chosen = A autoridade escolheu estes pontos.
report-one-page-partly-chosen = A autoridade escolheu parte destes pontos. Os demais são propostos: primeiro os que têm mais evidências, de tantas dimensões quanto possível.
report-one-page-proposed = Estes pontos são propostos: primeiro os que têm mais evidências, de tantas dimensões quanto possível. A autoridade pode escolher outros.

## The command

cli-report = Gera o perfil como documento: Word, HTML ou Markdown
argument-report-to = Onde gravar: um arquivo .docx, .html ou .md, ou - para a saída padrão
argument-report-format = Formato, se o nome do arquivo não o disser: docx, html ou md
argument-report-second = Um segundo idioma, lado a lado com o primeiro
# $parts: ids of parts
argument-report-parts = Quais partes, separadas por vírgulas: { $parts }
argument-report-one-page = Apenas uma página, para o gabinete do prefeito ou da prefeita
argument-report-date = A data indicada; sem ela, a de hoje
value-parts = PARTES
# $path: a file
report-written = O perfil foi gravado: { $path }
report-no-format = O nome “{ $path }” não indica o formato. Termine-o com .docx, .html ou .md, ou acrescente --format.
report-pdf = O programa não gera PDF por si só. Grave o perfil em .html, abra-o em um navegador e imprima em PDF: números de página e títulos já estão previstos. Um editor de texto também gera um PDF a partir do .docx.
# $part: as given
report-no-part = Não existe a parte “{ $part }”. As partes são: { $parts }.
