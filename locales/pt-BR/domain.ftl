### Words of the Local MGI that the program itself says.

reading-strength = Área bem desenvolvida
reading-partial = Área parcialmente desenvolvida
reading-gap = Área com potencial para maior desenvolvimento
status-unanswered = Ainda sem resposta
status-dont-know = Ainda não se sabe
status-not-applicable = Não se aplica aqui
status-answered = Respondido
status-not-asked = Pergunta dispensada
status-parked = Pergunta dispensada; a resposta anterior é mantida
mandate-unsaid = Ainda não informada
mandate-city = Esta autoridade
mandate-shared = Compartilhada com outro nível
# $level: the other level of government, as the official named it
mandate-shared-with = Compartilhada ({ $level })
mandate-other = Outro nível de governo
# $level: the other level of government, as the official named it
mandate-other-level = { $level }
step-launch = 1. Lançamento
step-data-collection = 2. Coleta de dados
step-consultation = 3. Consulta
step-final-report = 4. Relatório final
evidence-kind-law-or-plan = Lei ou plano
evidence-kind-internal-practice = Prática interna
evidence-kind-service = Serviço que chega à população
language-en = inglês
language-fr = francês
language-pt-br = português (Brasil)
language-fr-ca = francês (Canadá)
language-pt-pt = português (Portugal)
# What stands between the items of a list on one line
list-separator = {", "}
# $language: name of the language in which $text was written
words-original = { $text } (original: { $language })
# $number: already formatted; $unit: such as “people”
value-number = { $number } { $unit }
# $amount: already formatted; $currency: such as “CAD”
value-money = { $amount } { $currency }
value-period = { $from }–{ $to }
value-period-open = desde { $from }
# $count: number of rows in a table
value-rows = { $count ->
    [one] { $count } linha
   *[other] { $count } linhas
}
# $number: 1 to 6; $title: the dimension’s title
section-numbered = { $number }. { $title }

## Why a finding reads as it does. $answer: the chosen option

finding-why-option-strength = A resposta “{ $answer }” corresponde a uma área bem desenvolvida.
finding-why-option-partial = A resposta “{ $answer }” corresponde a uma área parcialmente desenvolvida: algo já existe e algo ainda falta.
finding-why-option-planned = A resposta “{ $answer }” anuncia uma medida que ainda não existe; por isso, corresponde a uma área com potencial para maior desenvolvimento.
finding-why-option-gap = A resposta “{ $answer }” corresponde a uma área com potencial para maior desenvolvimento.
# $chosen, $missing, $needed: lists of options; $from: from how many on it is well developed
finding-why-counted-strength = Itens marcados: { $chosen }. Com { $from } ou mais, trata-se de uma área bem desenvolvida.
finding-why-counted-partial = Itens marcados: { $chosen }. Com { $from } ou mais, seria uma área bem desenvolvida; próximos passos possíveis: { $missing }.
finding-why-counted-needed = Itens marcados: { $chosen }. Passa a ser uma área bem desenvolvida se houver também: { $needed }.
finding-why-counted-gap = Nenhum item marcado conta aqui. Com { $from } ou mais, seria uma área bem desenvolvida.
# $given, $from: formatted numbers; $unit: their unit
finding-why-number-strength = { $given } { $unit }: a partir de { $from }, trata-se de uma área bem desenvolvida.
finding-why-number-partial = { $given } { $unit }: algo já existe; a partir de { $from }, seria uma área bem desenvolvida.
finding-why-number-gap = { $given } { $unit }: a partir de { $from }, seria uma área bem desenvolvida.
# $reading: the official’s own reading; $reason: the official’s words; $rule: the rule’s sentence
finding-why-override = Leitura adotada aqui: “{ $reading }”, com esta justificativa: “{ $reason }”. O que resulta da regra: { $rule }
finding-exists = O que já existe: { $list }.
finding-missing = O que falta: { $list }.

## Other frameworks: headings, and an indicator’s places in them

crosswalk-principle-1 = MiGOF, princípio 1: adesão às normas internacionais e garantia dos direitos dos migrantes
crosswalk-principle-2 = MiGOF, princípio 2: políticas baseadas em evidências e abordagem integrada de governo
crosswalk-principle-3 = MiGOF, princípio 3: parcerias sobre migração e temas relacionados
crosswalk-objective-1 = MiGOF, objetivo 1: bem-estar socioeconômico dos migrantes e da sociedade
crosswalk-objective-2 = MiGOF, objetivo 2: dimensão de mobilidade das crises
crosswalk-objective-3 = MiGOF, objetivo 3: migração segura, ordenada e digna
# $target: such as 10.7
crosswalk-sdg = Meta { $target } dos ODS
# $part: such as 1a
crosswalk-sdg-10-7-2 = Indicador 10.7.2 dos ODS, subcategoria { $part }
# $number: 1 to 23
crosswalk-gcm = Pacto Global para Migração, objetivo { $number }
crosswalk-none = Nenhum: sem lugar neste marco de referência
