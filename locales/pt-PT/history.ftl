### Português de Portugal: apenas o que difere de pt-BR.

restore-question = Recuperar a versão { $number }? A versão atual é guardada antes, para que seja possível voltar a ela.
history-failed = Não foi possível guardar a versão anterior; mesmo assim, as alterações são guardadas. { $why }
trouble-not-open = Nenhuma avaliação está aberta aqui; por isso, nada foi guardado.
