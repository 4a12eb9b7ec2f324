### Português de Portugal: apenas o que difere de pt-BR.

command-palette = Procurar indicadores, respostas e comandos
command-rename = Mudar o nome
hint-palette = Procurar
hint-rename = Mudar o nome
