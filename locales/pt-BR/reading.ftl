check-unknown-highlight = O questionário não tem o indicador “{ $id }”, e a página do prefeito não o mostra. Corrija o identificador ou apague-o.
check-too-many-highlights = Na página do prefeito cabem { $most }, e este já passa do limite. Apague os menos importantes.
check-too-large = O arquivo é grande demais: estes arquivos têm no máximo { $most } megabytes. É um arquivo de outro tipo, ou algo deu errado na gravação.
check-too-many = O arquivo tem mais de { $most } itens até esta linha, muito mais do que o necessário. Procure o que se repete.
check-utf-16 = Este arquivo foi salvo em UTF-16. Abra-o em um editor de texto e salve-o em UTF-8.
check-no-text = Alguns bytes aqui não são texto, como depois de uma cópia com defeito. Eles aparecem como “�”: coloque as letras certas no lugar.
check-other-version = A outra versão destas linhas, deixada pelo Git, diz: { $text }. Ela não é lida; aproveite dela o que estiver certo.
check-entry-without-id = O identificador desta entrada é ilegível, e não se sabe a que indicador ela responde. Corrija-o ou responda de novo a esse indicador.

## A damaged assessment

damage-title = Esta avaliação está danificada
damage-title-newer = Gravada por uma versão mais recente
damage-about = Entradas inteiramente legíveis: { $whole } de { $all }. O que não pôde ser lido conta como não informado e está nesta lista. O arquivo fica como está: quando você fizer a primeira alteração, ele será mantido ao lado do novo, com “damaged” no nome. Verifique cada ponto e responda de novo onde faltar algo, ou recupere uma versão anterior pela lista de avaliações.
damage-newer = Uma versão mais recente do local-mgi gravou esta avaliação. Esta versão não conhece algumas partes dela e não as mostra. Nada pode ser alterado aqui, e o arquivo fica como está. Abra-o com a versão mais recente.
damage-line = Linha { $line }
damage-field = Linha { $line }, { $field }
damage-entry = { $number } · linha { $line }, { $field }
damage-more =
    { $count ->
        [one] Mais { $count } ponto não aparece aqui. “local-mgi check” o mostra.
       *[other] Mais { $count } pontos não aparecem aqui. “local-mgi check” mostra todos.
    }
home-damaged = danificada: { $whole } de { $all } entradas podem ser lidas
cli-damaged = “{ $name }” está danificada: { $whole } de { $all } entradas podem ser lidas por inteiro. O arquivo ficou como estava. O que não pôde ser lido:
