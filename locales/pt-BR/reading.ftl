check-unknown-highlight = O questionário não tem o indicador “{ $id }”, e a página do prefeito não o mostra. Corrija o identificador ou apague-o.
check-too-many-highlights = Na página do prefeito cabem { $most }, e este já passa do limite. Apague os menos importantes.
