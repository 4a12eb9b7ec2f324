command-looks = Aparência: cores e sinais
hint-looks = Aparência
form-looks = Aparência

looks-theme = Tema
looks-theme-terminal = As cores do terminal
looks-theme-light = Claro
looks-theme-dark = Escuro
looks-theme-high-contrast = Alto contraste
looks-theme-monochrome = Sem cor
looks-colours = Cores
looks-colours-fixed = As mesmas em todos os terminais
looks-colours-sixteen = As dezesseis definidas no terminal
looks-signs = Sinais
looks-signs-automatic = Os que o terminal consegue mostrar
looks-signs-unicode = Unicode
looks-signs-ascii = Somente ASCII
looks-no-colour = NO_COLOR está definido: nenhum tema usa cores.

argument-theme = tema das telas, desta vez: { $names }
argument-ascii = desenha os sinais somente em ASCII, desta vez
value-theme = TEMA
cli-no-theme = Não existe o tema “{ $theme }”. Há { $names }.
