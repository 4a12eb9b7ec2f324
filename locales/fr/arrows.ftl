### Touches là où le terminal n’a pas de flèches.

key-up-word = Haut
key-down-word = Bas
key-left-word = Gauche
key-right-word = Droite
