command-projector = Projeção: só este indicador, para exibir em sala, com a posição de cada um
command-agree = Anotar quem concorda
command-disagree = Anotar quem discorda
command-would-change = Anotar quem sugere mudança
hint-projector = Projeção
hint-agree = Concorda
hint-disagree = Discorda
hint-would-change = Sugere mudança
hint-say = Anotar

projector-answer = Resposta
projector-evidence-count = { $count ->
    [0] Nenhuma ainda
    [one] { $count } evidência
   *[other] { $count } evidências
}
projector-positions = Posições
projector-add = Anotar uma posição
