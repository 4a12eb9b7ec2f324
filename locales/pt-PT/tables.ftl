### Português de Portugal: apenas o que difere de pt-BR.

table-duplicate-column = O título “{ $column }” aparece duas vezes. Apague uma das duas colunas ou mude-lhe o nome.
table-emptied = A tradução está vazia, mas o ficheiro contém uma. Escreva-a ou apague a linha para deixar o texto como está.
table-nothing-reviewed = A situação indica que a tradução foi revista, mas não há tradução. Escreva-a ou esvazie a situação.
table-line-start = Uma linha deste texto começa com ponto, parêntese reto ou asterisco, que tem outro sentido nessa posição. Comece a linha com outro sinal, por exemplo um travessão.
texts-outdated = { $count ->
    [one] { $count } texto foi revisto com base num texto em inglês que mudou desde então. Volta a ser rascunho.
   *[other] { $count } textos foram revistos com base em textos em inglês que mudaram desde então. Voltam a ser rascunhos.
}
starter-next = Altere os ficheiros em qualquer editor de texto e verifique-os com “local-mgi check”. Para usar o questionário, coloque a pasta aqui: { $place }
trouble-other-id = A pasta “{ $folder }” contém o questionário “{ $id }”, e os dois devem ter o mesmo nome. Mude o nome da pasta ou corrija o identificador (id) em questionnaire.ron.
