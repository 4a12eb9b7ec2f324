### Keys, as Portugal says it.

command-key-test = Experimentar uma tecla: o que o programa recebe e o que faz
hint-skip = Saltar
context-everywhere = Em todo o lado, mesmo enquanto escreve
context-screens = Em cada ecrã em que nada se escreve
context-report = No ecrã do relatório
context-report-place = No ecrã do relatório, enquanto se escreve o local do ficheiro
context-form = Enquanto escreve
context-overlay = Numa lista ou ficha sobre o ecrã
cli-keys = Listar todas as teclas, na forma de um ficheiro que permite trocá-las
keys-file-about = Todas as teclas do local-mgi. Para trocar alguma, copie as linhas que alterar, com as chavetas que as envolvem, para o ficheiro { $path }. O comando “local-mgi check” mostra o que há de errado nele.
keys-file-names = As teclas escrevem-se assim: u, f9, space, page-down, ctrl+p, shift+tab. Cada ação mantém pelo menos uma tecla que dispensa Alt e F1 a F12. Os algarismos ficam livres: escolhem respostas.
keys-faulty = { $count ->
    [one] O ficheiro de teclas tem { $count } falha. A tecla habitual continua a valer nesse ponto. O comando “local-mgi check” mostra onde.
   *[other] O ficheiro de teclas tem { $count } falhas. As teclas habituais continuam a valer nesses pontos. O comando “local-mgi check” mostra onde.
}
check-key-is-digit = A tecla “{ $key }” escolhe uma resposta pelo número, pelo menos num teclado francês. Escolha uma tecla fora da fila dos algarismos.
check-no-plain-key = Falta aqui uma tecla que dispense Alt e F1 a F12, pois nem todos os teclados os têm. Acrescente uma.
try-key-about = Prima qualquer tecla ou cole um texto. Nada é feito: tudo é apenas descrito aqui.
try-key-digit = Numa lista, vale o número { $digit }.
try-key-does = No ecrã de baixo, faz isto: { $command }
try-key-types = Não comanda nada no ecrã de baixo. Onde escreve, é digitada.
try-key-does-nothing = Não comanda nada no ecrã de baixo.
try-key-written = No ficheiro de teclas, chama-se “{ $key }”.
try-key-not-written = Não pode constar do ficheiro de teclas.
try-key-leave = Prima { $key } duas vezes para sair.
try-key-once-more = Prima { $key } mais uma vez para sair.
summary-nothing-yet = Nenhum indicador foi respondido ainda, portanto não há o que resumir. Prima { $key } e responda a um deles: cada resposta aparece aqui de imediato.
help-mouse = O rato também funciona: clique numa linha ou numa tecla da linha de baixo e use a roda para deslocar. Para selecionar texto, mantenha Shift premido enquanto arrasta.
summary-dialogue-next = Diante de um indicador, a tecla { $key } regista quem decide.
nothing-flagged = Não há pendências nem indicadores que dependam de consulta. A tecla { $key } regista o que falta apurar aqui.
nothing-earlier = Ainda não há versão anterior. Uma versão é guardada quando a primeira alteração a substitui e, depois, a cada poucos minutos. A tecla { $key } fecha esta lista.
check-unknown-key = Nenhum terminal envia uma tecla com o nome “{ $key }”. Escreva um carácter ou um nome como f9, page-down, ctrl+p ou shift+tab.
try-key-paste = { $count ->
    [one] Chegou um texto colado de { $count } carácter. Um texto colado nunca é tomado por teclas.
   *[other] Chegou um texto colado de { $count } caracteres. Um texto colado nunca é tomado por teclas.
}
