### O que a verificação encontra: o que está errado e o que fazer.

## Arquivos que não podem ser lidos

check-conflict = O Git não conseguiu unir duas versões neste ponto e deixou ambas. Mantenha a correta e apague as linhas com as marcas do Git.
check-format = O arquivo está no formato { $found }, mas este programa lê o formato { $newest }. Abra-o com uma versão mais recente do programa ou corrija o número.
check-syntax = Não é possível ler o arquivo a partir da coluna { $column } desta linha. Falta, ou está no lugar errado, uma vírgula, um parêntese, um colchete ou aspas.
check-ends-too-soon = O arquivo termina no meio: há parênteses, colchetes ou aspas que foram abertos e nunca fechados. Feche-os ou, se o arquivo foi cortado, copie-o novamente.
check-missing-comma = Falta uma vírgula aqui. Coloque-a entre os dois itens.
check-wants-text = Aqui deve haver um texto entre aspas retas, por exemplo {"\"texto\""}.
check-wants-number = Aqui deve haver um número inteiro sem aspas, por exemplo 12.
check-wants-true-or-false = Aqui só se pode escrever true (sim) ou false (não).
check-wants-list = Aqui deve haver uma lista entre colchetes, por exemplo {"[\"a\", \"b\"]"}.
check-wants-map = Aqui deve haver pares entre chaves, por exemplo {"{\"pt-BR\": \"texto\"}"}.
check-wants-optional = Aqui deve haver Some(…) ou None. Escreva o valor na forma Some(…) ou, se não houver valor, None.
check-wrong-value = Este campo não aceita este valor. Compare-o com o mesmo campo em outro ponto do arquivo e corrija-o.
check-unknown-word = A palavra “{ $word }” não é reconhecida aqui. Use uma destas: { $known }.
check-unknown-field = Não existe aqui o campo “{ $field }”. Use um destes: { $known }.
check-missing-field = Falta o campo “{ $field }”. Acrescente-o.
check-duplicate-key = “{ $key }” aparece duas vezes no mesmo nível, e só um dos dois poderia ser mantido. Apague um deles ou junte os dois.
check-too-deep = Há parênteses ou chaves demais uns dentro dos outros, mais do que qualquer um destes arquivos precisa. Procure os que não foram fechados.

## Identificadores e idiomas de um questionário

check-duplicate-id = “{ $id }” já aparece na linha { $line }. Use-o uma única vez: apague um dos dois ou dê a um deles outro nome.
check-not-kebab = “{ $id }” não pode ser um identificador. Use letras minúsculas sem acento, algarismos e hifens, começando por uma letra, por exemplo “plano-migracao”.
check-retired-id = O identificador “{ $id }” tinha outro sentido em uma versão anterior e foi retirado. Dê a este indicador um identificador novo, para que nenhuma resposta antiga seja tomada por atual.
check-text-name-taken = O texto do indicador “{ $id }” teria o mesmo nome que o título do elemento da linha { $line }. Dê ao indicador outro identificador.
check-name-clash = A opção “{ $id }” pede um nome, que é salvo sob o mesmo identificador que este detalhe. Dê ao detalhe outro identificador.
check-not-language-tag = “{ $tag }” não é um código de idioma. Escreva-o como “fr” ou “pt-BR”.
check-no-english = O inglês não está entre os idiomas. Acrescente {"\"en\""}: ele é exibido sempre que falta um texto em outro idioma.
# $tag: the variant; $base: the language that it is a variant of
check-variant-without-base = “{ $tag }” é uma variante de “{ $base }”, que não está entre os idiomas. Acrescente “{ $base }” a eles ou exclua a variante.
check-variant-is-language = “{ $tag }” também está entre os idiomas. Mantenha-a como idioma se o arquivo tiver todos os textos, ou como variante se ele só tiver o que difere.

## Other frameworks

check-not-sdg-target = “{ $target }” não é uma meta dos Objetivos de Desenvolvimento Sustentável. Escreva o número do objetivo, um ponto e o número ou a letra da meta, por exemplo 10.7 ou 4.b.
check-not-sdg-category = “{ $category }” não é uma subcategoria do indicador 10.7.2 dos Objetivos de Desenvolvimento Sustentável. Escreva uma de 1a a 6e.
check-not-gcm-objective = O Pacto Global para Migração não tem objetivo { $objective }. Escreva um número de 1 a 23.

## Respostas de um questionário

check-empty = Esta lista está vazia. Acrescente pelo menos um item.
check-no-rows = Esta tabela não aceita nenhuma linha, de modo que ninguém poderia preenchê-la. Informe quantas linhas ela aceita no máximo.
check-table-in-detail = Um detalhe não pode ser uma tabela. Transforme a tabela em um indicador próprio.
check-named-in-detail = A opção “{ $option }” pede um nome, o que as opções de um detalhe não podem fazer. Retire “named” ou acrescente outro detalhe para o nome.
check-unknown-scale = Não existe a escala “{ $id }”. Indique uma das escalas deste questionário ou acrescente esta a elas.
check-unknown-option = A lista não tem a opção “{ $option }”. Use o identificador de uma opção que esteja na lista.
check-no-reading = A opção “{ $option }” não informa como deve ser lida. Acrescente a leitura (reading): Strength, Partial ou Gap.
check-not-sorted = A opção “{ $option }” tem leitura melhor que a anterior. Coloque as opções em ordem, da mais à menos desenvolvida.
check-no-strength-from = Nada informa a partir de que limite esta resposta corresponde a uma área bem desenvolvida. Acrescente strength_from.
check-strength-out-of-reach = strength_from é { $from }, mas o número de opções que contam é { $counted }. Reduza strength_from ou acrescente opções.
check-partial-above-strength = partial_from é { $partial } e strength_from é { $strength }, mas “parcialmente desenvolvida” vem antes de “bem desenvolvida”. Corrija um dos dois números.
check-not-decimal = “{ $text }” não é um número como estes arquivos o escrevem. Use algarismos e ponto decimal, sem espaços nem unidades, por exemplo 1234.5.

## Condições de um questionário

check-unknown-indicator = A condição cita o indicador “{ $id }”, que não existe. Corrija o identificador ou apague a condição.
check-unknown-option-of = A condição cita a opção “{ $option }”, que o indicador “{ $indicator }” não tem. Use o identificador de uma das opções dele.
check-no-options = A condição cita o indicador “{ $indicator }”, que não tem opções para escolher. Cite um indicador que tenha uma lista de opções.
check-on-itself = O indicador depende da própria resposta e, por isso, nunca seria perguntado. Cite outro indicador na condição.
check-chain = A condição cita o indicador “{ $indicator }”, que também só é perguntado sob condição. Cite um indicador que seja sempre perguntado.
check-quick-alone = O indicador faz parte do percurso rápido, mas a condição não cita nenhum que dele faça parte; a pergunta nunca seria feita ali. Inclua no percurso rápido um dos indicadores citados ou retire este.

## Textos de um questionário

check-no-texts = O questionário prevê o idioma “{ $tag }”, mas não tem nenhum texto nele. Acrescente o arquivo { $tag }.ftl ou retire o idioma da lista.
check-language-not-listed = O questionário não prevê o idioma “{ $tag }”. Inclua-o entre os idiomas ou apague este arquivo.
check-not-a-text = Esta linha não inicia um texto. Escreva-a na forma “nome = texto” ou recue-a com espaços se ela pertencer ao texto anterior.
check-stray-bracket = Há aqui uma chave sozinha ou com algo que não pode ser preenchido. Escreva uma variável como {"{"} $year {"}"} ou apague a chave.
check-missing-text = Falta o texto “{ $text }”. Escreva-o neste idioma.
check-unused-text = O texto “{ $text }” nunca é exibido. Apague-o ou corrija o nome dele.
check-blank-text = Este texto está vazio. Escreva-o ou apague-o.
# $base: the language that this variant belongs to
check-not-in-base = Esta variante tem o texto “{ $text }”, que “{ $base }” não tem. Escreva-o primeiro em { $base }.ftl ou exclua-o aqui.
check-same-as-base = Este texto em nada difere do de “{ $base }”. Retire-o: ele vem de lá.
check-unknown-placeholder = Nada pode ser preenchido no lugar de “{ $placeholder }”. Use uma destas variáveis: { $known }.
check-missing-placeholder = O texto em inglês contém a variável “{ $placeholder }”, e este não. Use-a aqui também.
check-extra-placeholder = Este texto contém a variável “{ $placeholder }”, e o texto em inglês não. Use-a nos dois ou em nenhum.

## Quality of texts

check-like-english = Este texto está igual ao inglês. Traduza-o.
# $length, $most: columns
check-too-long = Este texto ocupa { $length } colunas, e há espaço para { $most }. Encurte-o.
# $word: what stands there; $term: the glossary’s word
check-avoided = O glossário diz “{ $term }”, e não “{ $word }”. Use o termo do glossário.
# $base: the language from which the text is taken
check-avoided-in-base = Este texto vem de “{ $base }” e diz “{ $word }”, onde esta variante diz “{ $term }”. Escreva-o aqui com o termo certo.
check-straight-quote = Há aqui aspas retas ou um apóstrofo reto. Use os sinais curvos do seu idioma; ponha entre {"{\""} e {"\"}"} o que se escreve exatamente assim em um arquivo ou comando.
# $sign: a punctuation mark
check-no-space-before = Em francês, um espaço que não quebra a linha vem antes de “{ $sign }”: U+00A0 antes de dois-pontos e de porcentagem, o espaço fino U+202F antes dos demais sinais.
check-no-space-after = Em francês, o espaço fino U+202F vem depois de “{ $sign }”.
check-doubled-word = A palavra “{ $word }” aparece duas vezes seguidas. Exclua uma.
# $words, $most: numbers of words
check-long-sentence = Uma frase tem aqui { $words } palavras, e { $most } bastam. Divida-a.

## Avaliações

check-other-questionnaire = Estas respostas pertencem ao questionário “{ $found }”, e não a “{ $wanted }”. Abra-as com o questionário a que pertencem.
check-no-authority = Nada informa de que autoridade se trata. Escreva o nome da autoridade.
check-unknown-entry = O questionário não tem o indicador “{ $id }”. A resposta é mantida, mas não é exibida; se o identificador estiver errado, corrija-o.
check-takes-choice = Aqui cabe uma opção da lista. Escreva-a na forma {"Choice(\"id\")"}.
check-takes-choices = Aqui cabem opções da lista, tantas quantas se aplicarem. Escreva-as na forma {"Choices([\"id\", \"id\"])"}.
check-takes-number = Aqui cabe um número. Escreva-o na forma {"Number(\"12.5\")"}.
check-takes-money = Aqui cabe um valor com a moeda. Escreva-o na forma {"Money(amount: \"1200\", currency: \"BRL\")"}.
check-takes-year = Aqui cabe um ano. Escreva-o na forma Year(2019).
check-takes-period = Aqui cabe um período. Escreva-o na forma Period(from: 2018, to: Some(2021)).
check-takes-text = Aqui cabe um texto, com o idioma. Escreva-o na forma {"Text({\"pt-BR\": \"texto\"})"}.
check-takes-table = Aqui cabem as linhas de uma tabela. Escreva-as na forma {"Table([(cells: {\"coluna\": \"12\"})])"}.
check-contradiction = As opções “{ $one }” e “{ $other }” se excluem. Mantenha só uma das duas.
check-unknown-detail = O indicador não tem o detalhe “{ $id }”. Corrija o identificador ou apague-o.
check-period-backwards = O período termina em { $to }, antes de começar em { $from }. Corrija um dos dois anos.
check-not-year = “{ $text }” não é um ano. Escreva-o em algarismos, por exemplo 2019.
check-unknown-column = A tabela não tem a coluna “{ $id }”. Corrija o identificador ou apague a célula.
check-unknown-row = A tabela não tem a linha “{ $id }”. Corrija o identificador ou apague a linha.
check-row-without-id = Esta linha não informa qual das linhas da tabela ela é. Acrescente o identificador em row.
check-too-many-rows = A tabela já está completa antes desta linha: ela aceita { $most }. Apague esta linha e as seguintes ou agrupe algumas.
check-no-reason = Esta resposta é lida de forma diferente da regra, mas ninguém escreveu por quê, e a regra continua valendo. Escreva o motivo.
check-not-text = Este arquivo não é um texto em UTF-8. Salve-o em UTF-8.
