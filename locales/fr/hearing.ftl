### Mode ligne : la synthèse en quelques phrases, et l’endroit où l’on se trouve.

## La synthèse

# One dimension, or one part of another framework. $title: its name; $progress: how much is answered; $developed, $potential, $dialogue: how many findings each list has
hear-part = { $title }. { $progress } ; { $developed ->
    [0] aucun domaine bien développé
    [one] un domaine bien développé
   *[other] { $developed } domaines bien développés
}, { $potential ->
    [0] aucun domaine susceptible d’être renforcé
    [one] un domaine susceptible d’être renforcé
   *[other] { $potential } domaines susceptibles d’être renforcés
}, { $dialogue ->
    [0] aucun point de dialogue
    [one] un point de dialogue
   *[other] { $dialogue } points de dialogue
}.
# $title: its name; $progress: how much is answered
hear-part-empty = { $title }. { $progress } ; aucun constat pour l’instant.
# $count: number of findings
hear-both = { $count ->
    [one] Un constat est compté deux fois, comme domaine bien développé et comme domaine susceptible d’être renforcé : certains éléments sont en place, d’autres manquent encore.
   *[other] { $count } constats sont comptés deux fois, comme domaines bien développés et comme domaines susceptibles d’être renforcés : certains éléments sont en place, d’autres manquent encore.
}
# $back: the number of the indicator in view
hear-overview-pick = Tapez un numéro pour entendre les constats correspondants, 0 pour tout entendre, ou Entrée seule pour revenir à { $back }.
hear-pick = Tapez le numéro d’un constat pour aller à sa question.
# $title: the next dimension or part
hear-next = Entrée seule passe à la suite : { $title }
hear-overview-again = Entrée seule ramène à la vue d’ensemble de la synthèse.
# $mayor: what to type
hear-mayor-first = Les constats portent un numéro là où ils sont énumérés. Tapez d’abord le numéro d’une dimension, ou 0 pour toutes, puis { $mayor } et le numéro d’un constat.

## L’endroit où l’on se trouve

# $number: an indicator’s number; $prompt: its question
hear-at-question = Vous êtes à la question { $number } : { $prompt }
# $title: a section’s title
hear-at-page = Vous êtes sur la page consacrée à cette partie : { $title }
hear-at-summary = Vous êtes dans la synthèse.
# $form: what a form is called; $at, $count: which field, of how many
hear-at-field = Vous êtes dans le formulaire « { $form } », au champ { $at } sur { $count }.

## Ce qu’il en est advenu

# $undo: what to type
hear-form-kept = Ce que vous avez écrit est conservé. Tapez { $undo } pour y renoncer.
# $form: what a form is called
hear-form-dropped = Saisie abandonnée, car incomplète : { $form }
hear-form-first = C’est le premier champ.
hear-more = Le texte déjà écrit est conservé. Tapez la suite ; un point seul sur une ligne la termine.
hear-evidence-first = Ce justificatif est déjà le premier.
hear-evidence-last = Ce justificatif est déjà le dernier.
hear-empty-already = Il n’y a rien à vider.
# $language: a language’s name; $command: what to type
hear-note-elsewhere = La note est écrite dans cette langue : { $language }. Tapez { $command } pour passer à cette langue, puis videz la note.
# $outline, $go: what to type
hear-outline-pick = Tapez { $outline } et le numéro d’une partie pour entendre ses indicateurs, ou { $go } et le numéro d’un indicateur pour y aller.
# $go: what to type
hear-outline-go = Tapez { $go } et le numéro d’un indicateur pour y aller.

## Deux versions laissées pour plus tard

# $count: number of fields
versions-stay = { $count ->
    [one] Pour un champ, le choix n’a pas été fait : la version ouverte ici est retenue.
   *[other] Pour { $count } champs, le choix n’a pas été fait : la version ouverte ici est retenue.
}

## Le rapport

hear-report-what = Que voulez-vous produire ?
hear-report-second = Quelle deuxième langue placer en regard ?

## Dans le guide

# $command, $option: what to type; $appearance: a key; $theme: what a theme is called
guide-plain-heard = { $command } est conçu pour l’écoute : une seule chose par ligne, et aucun dessin. Pour utiliser l’écran complet avec un lecteur d’écran ou une plage braille, appuyez sur { $appearance } et choisissez « { $theme } », ou lancez le programme avec { $option }. Il n’y a alors plus de cadres, le curseur se tient sur la ligne active, et une ligne n’est réécrite que si son texte change.
