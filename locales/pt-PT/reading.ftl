check-unknown-highlight = O questionário não tem o indicador “{ $id }”, e a página do presidente da câmara não o mostra. Corrija o identificador ou apague-o.
check-too-many-highlights = Na página do presidente da câmara cabem { $most }, e este já passa do limite. Apague os menos importantes.
check-too-large = O ficheiro é demasiado grande: estes ficheiros têm no máximo { $most } megabytes. É um ficheiro de outro tipo, ou algo correu mal na gravação.
check-too-many = O ficheiro tem mais de { $most } itens até esta linha, muito mais do que o necessário. Procure o que se repete.
check-utf-16 = Este ficheiro foi guardado em UTF-16. Abra-o num editor de texto e guarde-o em UTF-8.
damage-about = Entradas inteiramente legíveis: { $whole } de { $all }. O que não pôde ser lido conta como não indicado e está nesta lista. O ficheiro fica como está: quando fizer a primeira alteração, será guardado ao lado do novo, com “damaged” no nome. Verifique cada ponto e responda de novo onde faltar algo, ou recupere uma versão anterior a partir da lista de avaliações.
damage-newer = Uma versão mais recente do local-mgi gravou esta avaliação. Esta versão não conhece algumas partes dela e não as mostra. Nada pode ser alterado aqui, e o ficheiro fica como está. Abra-o com a versão mais recente.
damage-more =
    { $count ->
        [one] Mais { $count } ponto não aparece aqui. “local-mgi check” mostra-o.
       *[other] Mais { $count } pontos não aparecem aqui. “local-mgi check” mostra-os todos.
    }
cli-damaged = “{ $name }” está danificada: { $whole } de { $all } entradas podem ser lidas por inteiro. O ficheiro ficou como estava. O que não pôde ser lido:
