### Português de Portugal: apenas o que difere de pt-BR.

check-format = O ficheiro está no formato { $found }, mas este programa lê o formato { $newest }. Abra-o com uma versão mais recente do programa ou corrija o número.
check-syntax = Não é possível ler o ficheiro a partir da coluna { $column } desta linha. Falta, ou está no lugar errado, uma vírgula, um parêntese, um parêntese reto ou aspas.
check-ends-too-soon = O ficheiro termina no meio: há parênteses, parênteses retos ou aspas que foram abertos e nunca fechados. Feche-os ou, se o ficheiro foi cortado, copie-o de novo.
check-wants-list = Aqui deve haver uma lista entre parênteses retos, por exemplo {"[\"a\", \"b\"]"}.
check-wrong-value = Este campo não aceita este valor. Compare-o com o mesmo campo noutro ponto do ficheiro e corrija-o.
check-too-deep = Há parênteses ou chaves demais uns dentro dos outros, mais do que qualquer um destes ficheiros precisa. Procure os que não foram fechados.
check-retired-id = O identificador “{ $id }” tinha outro sentido numa versão anterior e foi retirado. Dê a este indicador um identificador novo, para que nenhuma resposta antiga seja tomada por atual.
check-no-english = O inglês não está entre os idiomas. Acrescente {"\"en\""}: ele é mostrado sempre que falta um texto noutro idioma.
check-variant-without-base = “{ $tag }” é uma variante de “{ $base }”, que não está entre os idiomas. Acrescente “{ $base }” a eles ou elimine a variante.
check-variant-is-language = “{ $tag }” também está entre os idiomas. Mantenha-a como idioma se o ficheiro tiver todos os textos, ou como variante se ele só tiver o que difere.
check-table-in-detail = Um detalhe não pode ser uma tabela. Transforme a tabela num indicador próprio.
check-not-decimal = “{ $text }” não é um número como estes ficheiros o escrevem. Use algarismos e ponto decimal, sem espaços nem unidades, por exemplo 1234.5.
check-no-texts = O questionário prevê o idioma “{ $tag }”, mas não tem nenhum texto nele. Acrescente o ficheiro { $tag }.ftl ou retire o idioma da lista.
check-language-not-listed = O questionário não prevê o idioma “{ $tag }”. Inclua-o entre os idiomas ou apague este ficheiro.
check-not-in-base = Esta variante tem o texto “{ $text }”, que “{ $base }” não tem. Escreva-o primeiro em { $base }.ftl ou elimine-o aqui.
check-straight-quote = Há aqui aspas retas ou um apóstrofo reto. Use os sinais curvos do seu idioma; ponha entre {"{\""} e {"\"}"} o que se escreve exatamente assim num ficheiro ou comando.
check-doubled-word = A palavra “{ $word }” aparece duas vezes seguidas. Elimine uma.
check-not-text = Este ficheiro não é um texto em UTF-8. Guarde-o em UTF-8.
