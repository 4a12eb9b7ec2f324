looks-colours-sixteen = As dezasseis definidas no terminal
looks-signs-ascii = Só ASCII

argument-theme = Tema dos ecrãs, só desta vez: { $names }
argument-ascii = Desenha os sinais apenas em ASCII, só desta vez
looks-theme-screen-reader = Para leitores de ecrã
