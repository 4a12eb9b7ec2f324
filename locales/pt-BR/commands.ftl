### The command line.

cli-about = Faz o levantamento da governança migratória de uma autoridade local: os Indicadores da Governança Migratória Local, em inglês, francês e português. Sem comando, abre a lista de avaliações.
cli-usage = Uso:
# $name: the command’s name
cli-usage-line = { $name } [OPÇÕES]
cli-commands = Comandos
cli-options = Opções
cli-arguments = Argumentos
cli-open = Abre uma avaliação no ponto em que foi deixada
cli-new = Cria uma avaliação
cli-example = Abre uma cópia do exemplo preenchido, Montreal 2019
cli-list = Lista as suas avaliações
cli-status = Informa quanto já foi respondido e o que as respostas indicam
cli-check = Verifica questionários, textos e avaliações e aponta cada falha
cli-texts = Gera tabelas de textos para tradutores e recebe essas tabelas de volta
cli-texts-export = Gera uma tabela (CSV) com todos os textos de um questionário em um idioma
cli-texts-import = Recebe uma tabela de volta ou aponta cada falha nela, sem gravar nada
cli-new-questionnaire = Grava um pequeno questionário como ponto de partida para o seu
argument-help = Mostra esta ajuda
argument-version = Mostra a versão
argument-lang = Idioma: en, fr, pt-BR, fr-CA ou pt-PT
argument-json = Apresenta o resultado em JSON
argument-names = Somente os nomes, um por linha
argument-name-or-file = Nome de uma avaliação ou caminho do arquivo
argument-new-name = Nome da nova avaliação
argument-questionnaire = Qual questionário
argument-example = Qual exemplo
argument-paths = Arquivos ou pastas a verificar; se nada for indicado, o que vem com o programa e o que é seu
argument-texts-language = Idioma da tabela, por exemplo fr; pode ser um idioma novo
argument-questionnaire-or-folder = Qual questionário, ou a pasta dele
argument-to = Onde gravar a tabela; se nada for indicado, na saída padrão
argument-table = A tabela (CSV, UTF-8)
argument-into = Pasta do questionário em que gravar; se nada for indicado, a do próprio questionário ou a sua cópia de um que vem com o programa
argument-new-folder = Uma pasta nova ou vazia; o nome dela será o identificador do questionário
argument-texts = Examina também a redação dos textos: palavras deixadas em inglês, frases longas, espaços, termos do glossário, legibilidade
value-name = NOME
value-language = IDIOMA
value-text = TEXTO
value-year = ANO
value-id = ID
value-file = ARQUIVO
value-folder = PASTA
value-id-or-folder = ID|PASTA
value-path = CAMINHO
# $name: an assessment’s name; $path: its file
cli-made = A avaliação “{ $name }” foi criada. Arquivo: { $path }
cli-list-empty = Ainda não há avaliações. “local-mgi” abre o assistente; “local-mgi example”, o exemplo preenchido.
# $count: number of files; $faults: number of faults
cli-check-clean = { $count ->
    [one] Nenhuma falha em { $count } arquivo.
   *[other] Nenhuma falha em { $count } arquivos.
}
cli-check-faults = { $faults ->
    [one] Uma falha
   *[other] { $faults } falhas
} ({ $files ->
    [one] { $files } arquivo verificado
   *[other] { $files } arquivos verificados
}).
# $score: by the measure named; $words: words in a sentence, on average; both formatted
cli-ease-flesch-kincaid = nível de leitura { $score } (Flesch-Kincaid, em anos de escolaridade); palavras por frase: { $words }
cli-ease-kandel-moles = legibilidade { $score } de 100 (Kandel e Moles, para o francês); palavras por frase: { $words }
cli-ease-martins = legibilidade { $score } de 100 (Flesch, adaptada ao português por Martins e outros); palavras por frase: { $words }
cli-ease-words = palavras por frase: { $words } (não se conhece medida de legibilidade para este idioma)
cli-no-terminal = A tela inteira precisa de um terminal. Sem “--screen”, o assistente trabalha linha por linha.
# $error: the system’s own words
cli-no-screen = Não foi possível usar o terminal: { $error }. Tudo o que apareceu como salvo está salvo.
# $argument: as it was typed
usage-unknown-argument = “{ $argument }” não é reconhecido aqui.
# $command: as it was typed
usage-unknown-command = Não existe o comando “{ $command }”.
usage-missing = Falta informar: { $argument }.
usage-no-value = Falta o valor de { $argument }.
usage-value = “{ $value }” não é um valor aceito em { $argument }.
usage-other = Não foi possível entender o comando.
usage-hint = “local-mgi --help” mostra o que está disponível.
