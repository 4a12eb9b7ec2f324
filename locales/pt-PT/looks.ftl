looks-colours-sixteen = As dezasseis definidas no terminal
looks-signs-ascii = Só ASCII

argument-theme = tema dos ecrãs, desta vez: { $names }
argument-ascii = desenha os sinais só em ASCII, desta vez
