### Português de Portugal: apenas o que difere de pt-BR.

mishap-program = O programa encontrou um erro interno e terminou. Qualquer alteração indicada como guardada está no seu ficheiro; os últimos dois segundos de escrita podem faltar. Inicie-o de novo e continue. Envie as linhas acima a quem lhe forneceu o programa.
# $error: the system’s own words
mishap-output = Não foi possível escrever o resultado por inteiro: { $error }. As suas avaliações continuam como estavam. Liberte espaço ou escolha outro local e execute novamente o comando.
