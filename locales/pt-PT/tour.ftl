### The first steps, as Portugal says it.

tour-answering = Cada indicador faz uma pergunta, e o número de uma opção é a resposta. Na sua avaliação, cada resposta é guardada de imediato.
tour-next = Ir para o indicador seguinte e, aqui, para o ecrã seguinte.
tour-language = Ler tudo no idioma seguinte.
tour-leaving = Pode parar a qualquer momento: cada resposta já está guardada, e na próxima vez continua de onde parou. A ajuda oferece estes primeiros passos de novo.
tour-done = Estes foram os primeiros passos. Prima { $key } para começar a sua própria avaliação.
