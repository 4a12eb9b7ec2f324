### Earlier versions, unfinished texts, saving in another place.

## Earlier versions

command-history = Versões anteriores: ver e recuperar uma delas
hint-history = Versões
history-title = Versões anteriores
history-title-of = Versões anteriores de “{ $name }”
history-empty = Ainda não há versão anterior. Uma versão é salva quando a primeira alteração a substitui e, depois, a cada poucos minutos.
# $number: a version’s number; $date: a date; $time: time of day
history-version = { $number } · { $date }, { $time }
history-unreadable = não pode ser lida
history-before-restore = salva antes de recuperar outra
history-before-merge = salva ao mesclar
history-before-migration = salva antes de passar a um formato mais recente
# How an earlier version differs from the present one. $count: number of answers or of indicators
history-same = igual à versão atual
history-same-but-about = só difere nos dados sobre a avaliação
history-fewer = { $count ->
    [one] { $count } resposta a menos que agora
   *[other] { $count } respostas a menos que agora
}
history-more = { $count ->
    [one] { $count } resposta a mais que agora
   *[other] { $count } respostas a mais que agora
}
history-other = { $count ->
    [one] tantas respostas quantas há agora; { $count } indicador difere
   *[other] tantas respostas quantas há agora; { $count } indicadores diferem
}
form-restore = Recuperar uma versão anterior
# $number, $before: versions’ numbers; $name: the assessment’s name
restore-question = Recuperar a versão { $number }, de { $at }? A versão atual é salva antes, para que você possa voltar a ela.
restored = A versão { $number } foi recuperada.
restored-kept = A versão { $number } foi recuperada. A que estava no lugar dela está salva como versão { $before }.
trouble-no-state = A avaliação “{ $name }” não tem versão anterior { $number }. “local-mgi history { $name }” mostra quais existem.
trouble-not-open = Nenhuma avaliação está aberta aqui; por isso, nada foi salvo.
# $why: a sentence
history-failed = Não foi possível salvar a versão anterior; mesmo assim, o que você altera continua sendo salvo. { $why }

## Commands

cli-history = Mostra a lista das versões anteriores de uma avaliação
cli-restore = Recupera uma versão anterior, depois de salvar a atual
value-state = NOME@NÚMERO
argument-state = Nome da avaliação e número da versão, como em “local-mgi history”
cli-history-empty = A avaliação “{ $name }” ainda não tem versão anterior.
# $state: what to type: the assessment’s name and the version’s number
cli-restore-back = Para voltar a ela: local-mgi restore { $state }
# $state: as it was typed
usage-state = “{ $state }” não foi entendido. Escreva o nome da avaliação e o número da versão, por exemplo cidade@3.

## Saving, and saving in another place

command-save-now = Salvar agora: o que não pôde ser salvo é tentado de novo
command-save-elsewhere = Salvar em outro lugar e continuar lá
notice-all-saved = Tudo está salvo.
# $why: one or two sentences; $again, $elsewhere: keys
not-saved = { $why } { $again } tenta de novo; { $elsewhere } salva em outro lugar.
not-saved-again = Nova tentativa às { $time }, sem sucesso. { $why }
answer-save-elsewhere = Salvar antes em outro lugar
form-save-elsewhere = Salvar em outro lugar
elsewhere-place = Pasta ou arquivo novo
fault-place = Informe uma pasta ou um arquivo novo.
# $path, $copy: files
saved-elsewhere = Salvo em { $path }. A partir de agora, cada alteração é salva lá.
elsewhere-back = { $path } contém de novo todas as alterações. A cópia { $copy } contém o mesmo.
elsewhere-stays = As suas últimas alterações estão em { $copy }, e não em { $path }. Para continuar com elas: local-mgi open { $copy }
# $path: a folder
trouble-vanished = { $path } não está mais lá, ou outro disco tomou o seu lugar. Nada foi gravado ali. Se está em um pen drive ou em uma unidade de rede, conecte de novo o dispositivo ou a unidade.

## What is half-typed

draft-title = Texto inacabado
# $date: a date; $time: time of day
draft-when = Em { $date }, às { $time }, havia um texto inacabado que ainda não podia ser salvo no devido lugar.
draft-once = Havia um texto inacabado que ainda não podia ser salvo no devido lugar.
# $title: what the form is called; $number: an indicator’s number; $prompt: its question
draft-about = { $title } · { $number } { $prompt }
draft-about-none = { $title }
# $text: what somebody typed, or what is stored
draft-typed = Digitado: { $text }
draft-stored = Salvo: { $text }
# $key: a key
draft-kept = O que você escreveu está salvo. A tecla { $key } permite continuar.
hint-take-up = Continuar
hint-later = Depois
hint-discard = Descartar
