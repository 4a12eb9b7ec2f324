position-agrees = Concorda
position-disagrees = Discorda
position-would-change = Sugere mudança

positions-agree = Concordam: { $names }.
positions-disagree = Discordam: { $names }.
positions-would-change = Sugerem mudança: { $names }.
position-with-remark = { $who } ({ $remark })
position-remark-of = Comentário de { $who }
position-of = Posição de { $who }

form-position = Posição de um participante
position-who = Quem (pessoa ou instituição)
position-stance = Posição
position-remark = Comentário
fault-who = Diga quem é ou deixe tudo em branco.

report-field-positions = Discussão
export-positions = Posições
fault-who-twice = { $who } já se manifestou. Altere essa posição: escolha o nome na lista.
