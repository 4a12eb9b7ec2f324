command-looks = Apparence : couleurs et symboles
hint-looks = Apparence
form-looks = Apparence

looks-theme = Thème
looks-theme-terminal = Les couleurs du terminal
looks-theme-light = Clair
looks-theme-dark = Sombre
looks-theme-high-contrast = Contraste élevé
looks-theme-monochrome = Sans couleur
looks-theme-screen-reader = Pour lecteurs d’écran
looks-colours = Couleurs
looks-colours-fixed = Les mêmes sur tous les terminaux
looks-colours-sixteen = Les seize réglées dans le terminal
looks-signs = Symboles
looks-signs-automatic = Ceux que le terminal sait afficher
looks-signs-unicode = Unicode
looks-signs-ascii = ASCII seulement
looks-no-colour = NO_COLOR est défini : aucun thème n’utilise de couleurs.

argument-theme = Thème des écrans, pour cette fois : { $names }
argument-ascii = Dessine les symboles en ASCII seulement, pour cette fois
value-theme = THÈME
cli-no-theme = Le thème « { $theme } » n’existe pas. Thèmes disponibles : { $names }.
