### Keys: changing them, trying them, and what to press where nothing is there yet.

## Keys that are only received, never bound

key-insert = Ins
key-unnamed = tecla sem nome
# $key: a key’s name
key-with-alt = Alt+{ $key }

## Commands

command-tour = Primeiros passos: cinco teclas para testar no exemplo preenchido
command-key-test = Testar uma tecla: o que o programa recebe e o que ele faz
hint-tour = Primeiros passos
hint-key-test = Testar uma tecla
hint-skip = Pular

## Where keys work, as the list of all keys has it

context-everywhere = Em toda parte, mesmo enquanto você escreve
context-screens = Em toda tela em que não se escreve
context-indicator = Diante de um indicador
context-page = Na página que abre ou fecha uma dimensão
context-outline = No índice
context-projector = Na projeção em sala
context-summary = No resumo
context-report = Na tela do relatório
context-report-place = Na tela do relatório, enquanto se escreve o local do arquivo
context-home = Na lista de avaliações
context-conflicts = Na escolha entre duas versões
context-form = Enquanto você escreve
context-help = Na ajuda de um indicador
context-help-card = Em qualquer ajuda
context-draft = Diante de um texto inacabado oferecido de novo
context-overlay = Em uma lista ou ficha sobre a tela

## The file of keys

cli-keys = Listar todas as teclas, na forma de um arquivo que permite trocá-las
# $path: the file
keys-file-about = Todas as teclas do local-mgi. Para trocar alguma, copie as linhas que você alterar, com as chaves que as envolvem, para o arquivo { $path }. O comando “local-mgi check” mostra o que há de errado nele.
keys-file-names = As teclas se escrevem assim: u, f9, space, page-down, ctrl+p, shift+tab. Cada ação mantém ao menos uma tecla que dispensa Alt e F1 a F12. Os algarismos ficam livres: eles escolhem respostas.
# $count: number of faults
keys-faulty = { $count ->
    [one] O arquivo de teclas tem { $count } falha. A tecla habitual continua valendo nesse ponto. O comando “local-mgi check” mostra onde.
   *[other] O arquivo de teclas tem { $count } falhas. As teclas habituais continuam valendo nesses pontos. O comando “local-mgi check” mostra onde.
}
# $key: as written
check-unknown-key = Nenhum terminal envia uma tecla com o nome “{ $key }”. Escreva um caractere ou um nome como f9, page-down, ctrl+p ou shift+tab.
# $key: as written; $command: a name out of the same file
check-key-taken = A tecla “{ $key }” já comanda “{ $command }” no mesmo lugar. Escolha outra tecla aqui ou troque também a de “{ $command }”.
check-key-is-digit = A tecla “{ $key }” escolhe uma resposta pelo número, ao menos em um teclado francês. Escolha uma tecla fora da fileira dos algarismos.
check-key-is-text = A tecla “{ $key }” serve aqui para escrever. Escolha uma tecla com Ctrl ou uma que não escreva nada.
check-no-plain-key = Falta aqui uma tecla que dispense Alt e F1 a F12, pois nem todo teclado os tem. Acrescente uma.

## Trying a key

try-key-about = Pressione qualquer tecla ou cole um texto. Nada é feito: tudo é apenas descrito aqui.
try-key-nothing = Nada chegou ainda. Se nada aparece aqui depois de uma tecla, ela fica retida no terminal ou no sistema.
# $key: a key’s name
try-key-received = Tecla recebida: { $key }
# $digit: a digit
try-key-digit = Em uma lista, ela vale o número { $digit }.
# $command: what a command does
try-key-does = Na tela de baixo, ela faz isto: { $command }
try-key-types = Ela não comanda nada na tela de baixo. Onde você escreve, ela é digitada.
try-key-does-nothing = Ela não comanda nada na tela de baixo.
# $key: as the file of keys has it
try-key-written = No arquivo de teclas, ela se chama “{ $key }”.
try-key-not-written = Ela não pode constar do arquivo de teclas.
# $count: number of characters
try-key-paste = { $count ->
    [one] Chegou um texto colado de { $count } caractere. Um texto colado nunca é tomado por teclas.
   *[other] Chegou um texto colado de { $count } caracteres. Um texto colado nunca é tomado por teclas.
}
# $key: the key that leaves
try-key-leave = Pressione { $key } duas vezes para sair.
try-key-once-more = Pressione { $key } mais uma vez para sair.

## Where there is nothing yet: what to do next

# $key: the key that leads back
summary-nothing-yet = Nenhum indicador foi respondido ainda, portanto não há o que resumir. Pressione { $key } e responda a um deles: cada resposta aparece aqui de imediato.
# $key: the key for it
summary-dialogue-next = Diante de um indicador, a tecla { $key } registra quem decide.
# $key: the key for what to do next
nothing-unanswered = Todas as perguntas feitas já foram vistas. A tecla { $key } leva ao resumo.
nothing-flagged = Não há pendências nem indicadores que dependam de consulta. A tecla { $key } registra o que falta apurar aqui.
nothing-earlier = Ainda não há versão anterior. Uma versão é salva quando a primeira alteração a substitui e, depois, a cada poucos minutos. A tecla { $key } fecha esta lista.
# $mandate, $evidence, $dimension: keys
summary-nothing-fits = Nada corresponde a esta escolha. As teclas { $dimension }, { $mandate } e { $evidence } permitem escolher de outro modo.
# $key: the key that leads back
report-nothing-yet = Nada foi respondido ainda, portanto um relatório teria pouco a dizer. A tecla { $key } leva de volta às perguntas.

## Beside the keys

help-mouse = O mouse também funciona: clique em uma linha ou em uma tecla da linha de baixo e use a roda para rolar. Para selecionar texto, mantenha Shift pressionado enquanto arrasta.
