### Como os comandos são chamados.

# $heading: what stands above a list of the help; a colon comes behind it
cli-heading = { $heading }
value-command = COMANDO
value-name-or-file = NOME|ARQUIVO
