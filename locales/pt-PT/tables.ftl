### Português de Portugal: apenas o que difere de pt-BR.

table-emptied = A tradução está vazia, mas o ficheiro contém uma. Escreva-a ou apague a linha para deixar o texto como está.
table-nothing-reviewed = A situação indica que a tradução foi revista, mas não há tradução. Escreva-a ou esvazie a situação.
texts-outdated = { $count ->
    [one] { $count } texto foi revisto com base num texto em inglês que mudou desde então. Ele volta a ser rascunho.
   *[other] { $count } textos foram revistos com base em textos em inglês que mudaram desde então. Eles voltam a ser rascunhos.
}
starter-next = Altere os ficheiros em qualquer editor de texto e verifique-os com “local-mgi check”. Para usar o questionário, coloque a pasta aqui: { $place }
