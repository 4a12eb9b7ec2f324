check-unknown-highlight = O questionário não tem o indicador “{ $id }”, e a página do prefeito não o mostra. Corrija o identificador ou apague-o.
check-too-many-highlights = Na página do prefeito cabem { $most }, e este já passa do limite. Apague os menos importantes.
check-too-large = O arquivo é grande demais: estes arquivos têm no máximo { $most } megabytes. É um arquivo de outro tipo, ou algo deu errado na gravação.
check-too-many = O arquivo tem mais de { $most } itens até esta linha, muito mais do que o necessário. Procure o que se repete.
check-utf-16 = Este arquivo foi salvo em UTF-16. Abra-o em um editor de texto e salve-o em UTF-8.
check-no-text = Alguns bytes aqui não são texto, como depois de uma cópia com defeito. Eles aparecem como “�”: coloque as letras certas no lugar.
check-other-version = A outra versão destas linhas, deixada pelo Git, diz: { $text }. Ela não é lida; aproveite dela o que estiver certo.
check-entry-without-id = O identificador desta entrada é ilegível, e não se sabe a que indicador ela responde. Corrija-o ou responda de novo a esse indicador.
