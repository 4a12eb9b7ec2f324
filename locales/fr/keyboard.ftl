### Keys: changing them, trying them, and what to press where nothing is there yet.

## Keys that are only received, never bound

key-insert = Inser
key-unnamed = touche sans nom
# $key: a key’s name
key-with-alt = Alt+{ $key }

## Commands

command-tour = Premiers pas : cinq touches à essayer sur l’exemple rempli
command-key-test = Essayer une touche : ce que le programme reçoit et ce qu’il en fait
hint-tour = Premiers pas
hint-key-test = Essai de touche
hint-skip = Passer

## Where keys work, as the list of all keys has it

context-everywhere = Partout, même pendant la saisie
context-screens = Sur tous les écrans, hors saisie
context-indicator = Sur un indicateur
context-page = Sur la page qui précède ou suit une dimension
context-outline = Dans le plan
context-projector = En projection
context-summary = Dans la synthèse
context-report = Sur l’écran du rapport
context-report-place = Sur l’écran du rapport, pendant la saisie de l’emplacement du fichier
context-home = Dans la liste des évaluations
context-conflicts = Lors du choix entre deux versions
context-form = Pendant la saisie
context-help = Dans l’aide d’un indicateur
context-help-card = Dans toutes les aides
context-draft = Lorsqu’une saisie inachevée est proposée de nouveau
context-overlay = Dans une liste ou une fiche affichée par-dessus l’écran

## The file of keys

cli-keys = Affiche toutes les touches, sous la forme d’un fichier qui permet de les changer
# $path: the file
keys-file-about = Toutes les touches de local-mgi. Pour en changer, copiez les lignes que vous modifiez, avec leurs accolades, dans le fichier { $path }. La commande « local-mgi check » en signale les erreurs.
keys-file-names = Les touches s’écrivent ainsi : u, f9, space, page-down, ctrl+p, shift+tab. Chaque commande garde au moins une touche qui ne demande ni Alt ni F1 à F12. Les chiffres restent libres : ils choisissent les réponses.
# $count: number of faults
keys-faulty = { $count ->
    [one] Le fichier des touches contient { $count } erreur. L’action concernée garde sa touche habituelle. « local-mgi check » indique où se trouve l’erreur.
   *[other] Le fichier des touches contient { $count } erreurs. Les actions concernées gardent leurs touches habituelles. « local-mgi check » indique où se trouvent les erreurs.
}
# $key: as written
check-unknown-key = Aucun terminal n’envoie de touche sous le nom « { $key } ». Écrivez un caractère, ou un nom tel que f9, page-down, ctrl+p ou shift+tab.
# $key: as written; $command: a name out of the same file
check-key-taken = La touche « { $key } » est déjà attribuée à « { $command } » au même endroit. Choisissez une autre touche ici, ou donnez-en aussi une autre à « { $command } ».
check-key-is-digit = La touche « { $key } » choisit une réponse par son numéro, au moins sur un clavier français. Choisissez une touche hors de la rangée des chiffres.
check-key-is-text = La touche « { $key } » sert ici à écrire. Choisissez une touche avec Ctrl, ou une touche qui n’écrit rien.
check-no-plain-key = Les touches indiquées ici demandent toutes Alt ou F1 à F12, que certains claviers n’ont pas. Ajoutez une autre touche.

## Trying a key

try-key-about = Appuyez sur une touche ou collez du texte. Rien n’est exécuté : ce qui est reçu est seulement décrit ici.
try-key-nothing = Rien n’a encore été reçu. Une touche après laquelle rien ne s’affiche ici est interceptée par le terminal ou par le système.
# $key: a key’s name
try-key-received = Touche reçue : { $key }
# $digit: a digit
try-key-digit = Dans une liste, elle vaut le numéro { $digit }.
# $command: what a command does
try-key-does = Effet sur l’écran du dessous : { $command }
try-key-types = Elle n’a aucun effet sur l’écran du dessous. Pendant la saisie, elle s’écrit.
try-key-does-nothing = Elle n’a aucun effet sur l’écran du dessous.
# $key: as the file of keys has it
try-key-written = Dans le fichier des touches, elle s’appelle « { $key } ».
try-key-not-written = Elle ne peut pas figurer dans le fichier des touches.
# $count: number of characters
try-key-paste = { $count ->
    [one] Texte collé reçu : { $count } caractère. Un texte collé n’est jamais pris pour des touches.
   *[other] Texte collé reçu : { $count } caractères. Un texte collé n’est jamais pris pour des touches.
}
# $key: the key that leaves
try-key-leave = Appuyez deux fois sur { $key } pour quitter cet essai.
try-key-once-more = Appuyez encore une fois sur { $key } pour quitter cet essai.

## Where there is nothing yet: what to do next

# $key: the key that leads back
summary-nothing-yet = Aucun indicateur n’a encore de réponse : il n’y a rien à résumer. Appuyez sur { $key } et répondez à l’un d’eux : chaque réponse figure ici aussitôt.
# $key: the key for it
summary-dialogue-next = Sur un indicateur, la touche { $key } permet de noter qui décide.
# $key: the key for what to do next
nothing-unanswered = Toutes les questions posées ont été examinées. La touche { $key } mène à la synthèse.
nothing-flagged = Il n’y a rien à vérifier ni aucune réponse à demander. La touche { $key } permet de noter ce qui reste à vérifier ici.
nothing-earlier = Il n’y a pas encore de version antérieure. Une version est conservée quand la première modification la remplace, puis à quelques minutes d’intervalle. La touche { $key } ferme cette liste.
# $mandate, $evidence, $dimension: keys
summary-nothing-fits = Rien ne correspond à ce choix. Les touches { $dimension }, { $mandate } et { $evidence } permettent de choisir autrement.
# $key: the key that leads back
report-nothing-yet = Il n’y a encore aucune réponse : le rapport serait presque vide. La touche { $key } ramène aux questions.

## Beside the keys

help-mouse = La souris fonctionne aussi : cliquez sur une ligne ou sur une touche de la ligne du bas, et faites défiler avec la molette. Pour sélectionner du texte, maintenez Maj enfoncée pendant que vous faites glisser la souris.
