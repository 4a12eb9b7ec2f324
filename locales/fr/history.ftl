### Earlier versions, unfinished texts, saving in another place.

## Earlier versions

command-history = Versions antérieures : les consulter, revenir à l’une d’elles
hint-history = Versions
history-title = Versions antérieures
history-title-of = Versions antérieures de « { $name } »
history-empty = Il n’y a pas encore de version antérieure. Une version est conservée quand la première modification la remplace, puis à quelques minutes d’intervalle.
# $number: a version’s number; $date: a date; $time: time of day
history-version = { $number } · { $date }, { $time }
history-unreadable = illisible
history-before-restore = conservée avant un retour en arrière
history-before-merge = conservée lors d’une fusion
history-before-migration = conservée avant un changement de format
# How an earlier version differs from the present one. $count: number of answers or of indicators
history-same = identique à la version actuelle
history-same-but-about = ne diffère que par les renseignements sur l’évaluation
history-fewer = { $count ->
    [one] { $count } réponse de moins qu’actuellement
   *[other] { $count } réponses de moins qu’actuellement
}
history-more = { $count ->
    [one] { $count } réponse de plus qu’actuellement
   *[other] { $count } réponses de plus qu’actuellement
}
history-other = { $count ->
    [one] autant de réponses qu’actuellement ; { $count } indicateur diffère
   *[other] autant de réponses qu’actuellement ; { $count } indicateurs diffèrent
}
form-restore = Revenir à une version antérieure
# $number, $before: versions’ numbers; $at: date and time; $name: the assessment’s name
restore-question = Revenir à la version { $number } du { $at } ? La version actuelle est d’abord conservée ; vous pourrez y revenir.
restored = La version { $number } est de nouveau en place.
restored-kept = La version { $number } est de nouveau en place. La version précédente est conservée sous le numéro { $before }.
trouble-no-state = L’évaluation « { $name } » n’a pas de version antérieure numéro { $number }. « local-mgi history { $name } » en donne la liste.
trouble-not-open = Aucune évaluation n’est ouverte ici ; rien n’a donc été enregistré.
# $why: a sentence
history-failed = La version antérieure n’a pas pu être conservée ; vos modifications sont enregistrées malgré tout. { $why }

## Commands

cli-history = Affiche la liste des versions antérieures d’une évaluation
cli-restore = Revient à une version antérieure, après avoir conservé la version actuelle
value-state = NOM@NUMÉRO
argument-state = Nom de l’évaluation et numéro de la version, comme les affiche « local-mgi history »
cli-history-empty = L’évaluation « { $name } » n’a pas encore de version antérieure.
# $state: what to type: the assessment’s name and the version’s number
cli-restore-back = Pour y revenir : local-mgi restore { $state }
# $state: as it was typed
usage-state = « { $state } » n’est pas compris. Veuillez écrire le nom de l’évaluation et le numéro de la version, par exemple ville@3.

## Saving, and saving in another place

command-save-now = Enregistrer maintenant : nouvel essai pour ce qui n’a pas pu l’être
command-save-elsewhere = Enregistrer à un autre endroit et y continuer
notice-all-saved = Tout est enregistré.
# $why: one or two sentences; $again, $elsewhere: keys
not-saved = { $why } { $again } : nouvel essai ; { $elsewhere } : enregistrer à un autre endroit.
not-saved-again = Nouvel essai à { $time }, sans succès. { $why }
answer-save-elsewhere = Enregistrer d’abord à un autre endroit
form-save-elsewhere = Enregistrer à un autre endroit
elsewhere-place = Dossier ou nouveau fichier
fault-place = Veuillez indiquer un dossier ou un nouveau fichier.
# $path, $copy: files
saved-elsewhere = Enregistré dans { $path }. Désormais, chaque modification y est enregistrée.
elsewhere-back = { $path } contient de nouveau toutes les modifications. La copie { $copy } contient la même chose.
elsewhere-stays = Vos dernières modifications sont dans { $copy }, et non dans { $path }. Pour les reprendre : local-mgi open { $copy }
# $path: a folder
trouble-vanished = { $path } a disparu, ou un autre disque a pris sa place. Rien n’y a été écrit. S’il s’agit d’une clé USB ou d’un lecteur réseau, veuillez le reconnecter.

## What is half-typed

draft-title = Saisie inachevée
# $date: a date; $time: time of day
draft-when = Le { $date } à { $time }, vous étiez en train d’écrire un texte qui n’a pas encore pu être conservé à sa place.
draft-once = Vous étiez en train d’écrire un texte qui n’a pas encore pu être conservé à sa place.
# $title: what the form is called; $number: an indicator’s number; $prompt: its question
draft-about = { $title } · { $number } { $prompt }
draft-about-none = { $title }
# $text: what somebody typed, or what is stored
draft-typed = Saisi : { $text }
draft-stored = Enregistré : { $text }
# $key: a key
draft-kept = Ce que vous avez écrit est conservé. La touche { $key } permet de continuer.
hint-take-up = Reprendre
hint-later = Plus tard
hint-discard = Abandonner
