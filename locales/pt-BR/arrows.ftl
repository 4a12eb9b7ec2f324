### Teclas onde o terminal não tem setas.

key-up-word = Cima
key-down-word = Baixo
key-left-word = Esquerda
key-right-word = Direita
