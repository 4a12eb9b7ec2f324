### O perfil como arquivo do Word.

report-no-terminal = Um arquivo do Word não foi feito para o terminal. Indique um arquivo com --to ou redirecione a saída padrão para um arquivo.
report-too-large = Isto é mais do que um arquivo do Word comporta. Nada foi gravado. Escolha menos partes com --parts ou grave em .html.
