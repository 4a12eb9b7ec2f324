command-looks = Aparência: cores e sinais
hint-looks = Aparência
form-looks = Aparência

looks-theme = Tema
looks-theme-terminal = As cores do terminal
looks-theme-light = Claro
looks-theme-dark = Escuro
looks-theme-high-contrast = Alto contraste
looks-theme-monochrome = Sem cor
looks-theme-screen-reader = Para leitores de tela
looks-colours = Cores
looks-colours-fixed = As mesmas em todos os terminais
looks-colours-sixteen = As dezesseis definidas no terminal
looks-signs = Sinais
looks-signs-automatic = Os que o terminal consegue mostrar
looks-signs-unicode = Unicode
looks-signs-ascii = Somente ASCII
looks-no-colour = NO_COLOR está definida: nenhum tema usa cores.

argument-theme = Tema das telas, só desta vez: { $names }
argument-ascii = Desenha os sinais somente em ASCII, só desta vez
value-theme = TEMA
cli-no-theme = Não existe o tema “{ $theme }”. Temas disponíveis: { $names }.
