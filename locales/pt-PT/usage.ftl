### Como os comandos são chamados, em Portugal.

value-name-or-file = NOME|FICHEIRO
