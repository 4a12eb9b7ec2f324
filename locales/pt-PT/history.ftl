### Português de Portugal: apenas o que difere de pt-BR.

restore-question = Recuperar a versão { $number }, de { $at }? A versão atual é guardada antes, para que seja possível voltar a ela.
history-failed = Não foi possível guardar a versão anterior; mesmo assim, as alterações são guardadas. { $why }
trouble-not-open = Nenhuma avaliação está aberta aqui; por isso, nada foi guardado.
command-save-now = Guardar agora: o que não foi possível guardar é tentado de novo
command-save-elsewhere = Guardar noutro lugar e continuar lá
notice-all-saved = Tudo está guardado.
not-saved = { $why } { $again } tenta de novo; { $elsewhere } guarda noutro lugar.
answer-save-elsewhere = Guardar antes noutro lugar
form-save-elsewhere = Guardar noutro lugar
elsewhere-place = Pasta ou ficheiro novo
fault-place = Indique uma pasta ou um ficheiro novo.
saved-elsewhere = Guardado em { $path }. A partir de agora, cada alteração é guardada lá.
trouble-vanished = { $path } já não está lá, ou outro disco tomou o seu lugar. Nada foi gravado ali. Se está numa pen ou numa unidade de rede, volte a ligá-la.
draft-typed = Escrito: { $text }
draft-stored = Guardado: { $text }
draft-kept = O que escreveu está guardado. A tecla { $key } permite continuar.
history-before-merge = guardada antes de juntar outra versão
history-empty = Ainda não há versão anterior. Uma versão é guardada quando a primeira alteração a substitui e, depois, a cada poucos minutos.
history-before-restore = guardada antes de recuperar outra
history-before-migration = guardada antes de passar a um formato mais recente
restored-kept = A versão { $number } foi recuperada. A que estava no lugar dela está guardada como versão { $before }.
cli-restore = Recupera uma versão anterior, depois de guardar a atual
draft-when = Em { $date }, às { $time }, havia um texto inacabado que ainda não podia ser guardado no devido lugar.
draft-once = Havia um texto inacabado que ainda não podia ser guardado no devido lugar.
