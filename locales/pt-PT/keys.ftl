### Português de Portugal: apenas o que difere de pt-BR.

command-next = Indicador seguinte
command-next-unanswered = Indicador seguinte em aberto
command-next-flagged = Indicador seguinte com pendência ou que ainda não se sabe responder
command-not-applicable = Não se aplica aqui: indicar a justificação
command-override = Ler a resposta de outro modo, com justificação
command-palette = Procurar indicadores, respostas e comandos
command-cycle-language = Idioma seguinte
command-rename = Mudar o nome
command-regroup = Agrupar por dimensão ou por outro quadro de referência
command-next-field = Campo seguinte
hint-next = Seguinte
hint-palette = Procurar
hint-rename = Mudar o nome
hint-next-field = Campo seguinte
