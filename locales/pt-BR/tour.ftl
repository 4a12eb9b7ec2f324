### The first steps: three short screens for somebody new.

tour-title = Primeiros passos
# $step, $all: numbers of screens
tour-step = { $step } de { $all }, só para praticar
tour-answering = Cada indicador faz uma pergunta, e o número de uma opção é a resposta. Na sua avaliação, cada resposta é salva de imediato.
tour-answer = Escolher a opção com este número. Experimente 2.
tour-next = Ir ao próximo indicador e, aqui, à próxima tela.
tour-understanding = Tudo pode ser lido em inglês, francês e português, a qualquer momento. Cada indicador explica o que pergunta e onde encontrar a resposta.
tour-language = Ler tudo no próximo idioma.
tour-help = Explicar este indicador e listar todas as teclas. A mesma tecla fecha a ajuda.
tour-leaving = Você pode parar a qualquer momento: cada resposta já está salva, e na próxima vez você continua de onde parou. A ajuda oferece estes primeiros passos de novo.
tour-leave = Sair da avaliação e, aqui, dos primeiros passos.
# $key: the key that begins an assessment
tour-done = Estes foram os primeiros passos. Pressione { $key } para começar a sua própria avaliação.
