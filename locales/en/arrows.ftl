### Keys where the terminal has no arrows.

key-up-word = Up
key-down-word = Down
key-left-word = Left
key-right-word = Right
