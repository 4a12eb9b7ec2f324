### Português de Portugal: apenas o que difere de pt-BR.

report-no-terminal = Um ficheiro do Word não foi feito para o terminal. Indique um ficheiro com --to ou redirecione a saída padrão para um ficheiro.
report-too-large = Isto é mais do que um ficheiro do Word comporta. Nada foi guardado. Escolha menos partes com --parts ou guarde em .html.
