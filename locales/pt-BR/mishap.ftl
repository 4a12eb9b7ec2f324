### What goes wrong beside files: the program itself, and where its results go.

mishap-program = O programa encontrou um erro interno e foi encerrado. Toda alteração indicada como salva está no seu arquivo; os últimos dois segundos de digitação podem faltar. Inicie-o novamente e continue. Envie as linhas acima a quem lhe forneceu o programa.
# $error: the system’s own words
mishap-output = Não foi possível gravar o resultado por inteiro: { $error }. Suas avaliações continuam como estavam. Libere espaço ou escolha outro local e execute o comando novamente.
