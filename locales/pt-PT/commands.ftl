### Português de Portugal: apenas o que difere de pt-BR.

cli-about = Faz o levantamento da governança migratória de uma autoridade local: os Indicadores de Governança da Migração a nível local, em inglês, francês e português. Sem comando, abre a lista de avaliações.
cli-texts-export = Gera uma tabela (CSV) com todos os textos de um questionário num idioma
argument-name-or-file = Nome de uma avaliação ou caminho do ficheiro
argument-paths = Ficheiros ou pastas a verificar; se nada for indicado, o que vem com o programa e o que é seu
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
cli-no-screen = Não foi possível usar o terminal: { $error }. Tudo o que apareceu como guardado está guardado.
