### Português de Portugal: apenas o que difere de pt-BR.

cli-about = Faz o levantamento da governança migratória de uma autoridade local: os Indicadores de Governança da Migração a nível local, em inglês, francês e português. Sem comando, abre a lista de avaliações.
cli-usage = Utilização:
cli-status = Indica quanto já foi respondido e o que as respostas indicam
cli-texts-export = Gera uma tabela (CSV) com todos os textos de um questionário num idioma
argument-name-or-file = Nome de uma avaliação ou caminho do ficheiro
argument-questionnaire = Que questionário
argument-example = Que exemplo
argument-paths = Ficheiros ou pastas a verificar; se nada for indicado, o que vem com o programa e o que é seu
argument-questionnaire-or-folder = Que questionário, ou a pasta dele
value-file = FICHEIRO
cli-made = A avaliação “{ $name }” foi criada. Ficheiro: { $path }
cli-check-clean = { $count ->
    [one] Nenhuma falha em { $count } ficheiro.
   *[other] Nenhuma falha em { $count } ficheiros.
}
cli-check-faults = { $faults ->
    [one] Uma falha
   *[other] { $faults } falhas
} ({ $files ->
    [one] { $files } ficheiro verificado
   *[other] { $files } ficheiros verificados
}).
cli-no-terminal = O ecrã inteiro precisa de um terminal. Sem “--screen”, o assistente trabalha linha a linha.
cli-no-screen = Não foi possível usar o terminal: { $error }. Tudo o que apareceu como guardado está guardado.
usage-missing = Falta indicar: { $argument }.
usage-value = “{ $value }” não é um valor aceite em { $argument }.
