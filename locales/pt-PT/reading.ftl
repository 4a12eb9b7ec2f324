check-unknown-highlight = O questionário não tem o indicador “{ $id }”, e a página do presidente da câmara não o mostra. Corrija o identificador ou apague-o.
check-too-many-highlights = Na página do presidente da câmara cabem { $most }, e este já passa do limite. Apague os menos importantes.
check-too-large = O ficheiro é demasiado grande: estes ficheiros têm no máximo { $most } megabytes. É um ficheiro de outro tipo, ou algo correu mal na gravação.
check-too-many = O ficheiro tem mais de { $most } itens até esta linha, muito mais do que o necessário. Procure o que se repete.
check-utf-16 = Este ficheiro foi guardado em UTF-16. Abra-o num editor de texto e guarde-o em UTF-8.
