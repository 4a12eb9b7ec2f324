### Português de Portugal: apenas o que difere de pt-BR.

mandate-shared = Partilhada com outro nível
mandate-shared-with = Partilhada ({ $level })
