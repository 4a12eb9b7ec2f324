### Tabelas de textos para tradutores e questionários novos.

## Falhas de uma tabela

table-missing-column = Falta a coluna “{ $column }”. Dê às colunas os títulos id, english, translation, note e status.
table-duplicate-column = O título “{ $column }” aparece duas vezes. Apague ou renomeie uma das duas colunas.
table-row-length = O número de células desta linha é { $found }, mas o número de títulos é { $wanted }. Procure aspas ou vírgulas que faltem ou sobrem.
table-unknown-text = O questionário não tem texto com este identificador. Corrija o identificador ou apague a linha.
table-duplicate-row = Este texto já aparece na linha { $first }. Apague uma das duas linhas.
table-emptied = A tradução está vazia, mas o arquivo contém uma. Escreva-a ou apague a linha para deixar o texto como está.
table-nothing-reviewed = A situação indica que a tradução foi revisada, mas não há tradução. Escreva-a ou esvazie a situação.
table-unknown-status = Não existe a situação “{ $status }”. Use uma destas: { $known }.
table-line-start = Uma linha deste texto começa com ponto, colchete ou asterisco, que tem outro sentido nessa posição. Comece a linha com outro sinal, por exemplo um travessão.
table-not-fluent = Não é possível ler este texto. Escreva-o como texto simples, com as variáveis exatamente como no texto em inglês.
table-fault = { $file }, linha { $row }, { $id }: { $fault }
table-fault-row = { $file }, linha { $row }: { $fault }

## O que os comandos dizem

texts-refused = { $faults ->
    [one] Uma falha. Nada foi gravado.
   *[other] { $faults } falhas. Nada foi gravado.
}
texts-exported = { $count ->
    [one] A tabela tem { $count } texto.
   *[other] A tabela tem { $count } textos.
}
texts-exported-to = A tabela foi gravada: { $path }
texts-unchanged = A tabela não altera nada. Nada foi gravado.
texts-imported = { $count ->
    [0] Nenhum texto mudou. As situações e as notas foram gravadas ao lado de { $path }
    [one] { $count } texto mudou. Foi gravado aqui: { $path }
   *[other] { $count } textos mudaram. Foram gravados aqui: { $path }
}
texts-outdated = { $count ->
    [one] { $count } texto foi revisado com base em um texto em inglês que mudou desde então. Ele volta a ser rascunho.
   *[other] { $count } textos foram revisados com base em textos em inglês que mudaram desde então. Eles voltam a ser rascunhos.
}
texts-copied = O questionário do programa foi copiado, e de agora em diante vale a cópia: { $path }
texts-not-listed = O questionário ainda não prevê o idioma “{ $tag }”. Para usá-lo, inclua {"\""}{ $tag }{"\""} entre os idiomas (languages) em questionnaire.ron ou, se só alguns textos diferem, entre as variantes (variants).
texts-not-a-tag = “{ $tag }” não é um código de idioma. Escreva-o como “fr” ou “pt-BR”.
texts-other-questionnaire = { $path } contém o questionário “{ $found }”, e não “{ $wanted }”. Indique outra pasta.
starter-made = O questionário foi gravado: { $path }
starter-next = Altere os arquivos em qualquer editor de texto e verifique-os com “local-mgi check”. Para usar o questionário, coloque a pasta aqui: { $place }
trouble-not-empty = A pasta { $path } não está vazia. Nada foi gravado nela. Indique uma pasta nova ou vazia.
trouble-other-id = A pasta “{ $folder }” contém o questionário “{ $id }”, e os dois devem ter o mesmo nome. Renomeie a pasta ou corrija o identificador (id) em questionnaire.ron.
