### Deux versions d’une évaluation : fusion, choix, modifications venues d’ailleurs, fenêtres qui suivent.

## Fields and what is in them

# $language: name of a language
versions-note = Note ({ $language })
versions-languages = Langues de travail
versions-own-reading = Constat retenu par vous
# What was chosen for the page that the mayor reads
versions-highlights = Pour la page destinée au maire ou à la mairesse
versions-reason = Raison
# Nothing is in the field
versions-nothing = rien
# $language: name of the language in which $text was written
versions-words = { $text } ({ $language })
# $number: an indicator’s number; $prompt: its question
versions-indicator = { $number } { $prompt }
# $by: a person; $when: date and time
versions-by-when = { $by }, { $when }
# $date, $time: when
versions-when = { $date }, { $time }

## Choosing between versions

# $at, $count: numbers
versions-title = Deux versions : { $at } sur { $count }
versions-about = Ce champ a été modifié des deux côtés. Quelle version faut-il retenir ? Ctrl+Z annule un choix.
versions-ours = La version ouverte ici
versions-theirs = L’autre version
versions-chosen = Tous les choix sont faits. L’autre version est conservée entière dans les archives. Ctrl+Z annule un choix.
# $count: number of fields; $name: a file’s name
versions-left = { $count ->
    [one] Il reste { $count } choix à faire. D’ici là, la version ouverte ici est retenue, et l’autre reste à côté : « { $name } ».
   *[other] Il reste { $count } choix à faire. D’ici là, la version ouverte ici est retenue, et l’autre reste à côté : « { $name } ».
}
# $count: number of fields
versions-wait = { $count ->
    [one] { $count } champ a été modifié ici et ailleurs. Terminez votre saisie ; vous choisirez ensuite.
   *[other] { $count } champs ont été modifiés ici et ailleurs. Terminez votre saisie ; vous choisirez ensuite.
}

## What came in from outside

# $list: numbers of indicators
versions-came-in = Des modifications faites ailleurs ont été reprises : { $list }.
versions-came-in-about = renseignements sur l’évaluation
# $list: numbers of indicators; $more: how many more there are
versions-list-more = { $more ->
    [one] { $list } et { $more } autre
   *[other] { $list } et { $more } autres
}
# $path: a file
versions-gone = Le fichier a été supprimé ailleurs. Il est réécrit à partir de ce qui est ouvert ici : { $path }
versions-foreign = À la place du fichier se trouvait autre chose, qui n’est pas une version de cette évaluation. Ce contenu est conservé entier, sous le nom { $path }. Votre travail est écrit à sa place.

## Copies beside an assessment

# $names: names of files; $key: a key
versions-copies = { $count ->
    [one] Une autre version se trouve à côté : « { $names } ». Appuyez sur { $key } pour la fusionner.
   *[other] D’autres versions se trouvent à côté : « { $names } ». Appuyez sur { $key } pour les fusionner, l’une après l’autre.
}
versions-copies-open = { $count ->
    [one] Une autre version se trouve à côté de cette évaluation : « { $names } ». Dans la liste des évaluations ({ $home }), appuyez sur { $key } pour la fusionner.
   *[other] D’autres versions se trouvent à côté de cette évaluation : « { $names } ». Dans la liste des évaluations ({ $home }), appuyez sur { $key } pour les fusionner, l’une après l’autre.
}
versions-no-copy = Il n’y a pas d’autre version à côté de cette évaluation.
# $name: a file’s name; $list: numbers of indicators
versions-merged = « { $name } » est fusionné et se trouve maintenant dans les archives. Ce fichier a apporté : { $list }.
# $name: a file’s name
versions-merged-nothing = « { $name } » ne contenait rien de nouveau. Ce fichier se trouve maintenant dans les archives.

## A window that follows another one

# $list: numbers of indicators
versions-followed = Enregistré dans l’autre fenêtre : { $list }.
# $name: a person; $machine: a computer; $since: date and time
read-only-claimed = D’après son verrou, cette évaluation est ouverte par { $name } sur { $machine } depuis le { $since }. Ici, vous pouvez la lire, mais pas la modifier.
take-over-free = Cette évaluation n’est plus ouverte ailleurs. Continuer le travail ici ?
# $name: a person; $machine: a computer; $since: date and time
take-over-claimed = D’après son verrou, cette évaluation est ouverte par { $name } sur { $machine } depuis le { $since }. D’ici, rien ne permet de savoir si c’est encore le cas. Avez-vous la certitude que personne n’y travaille là-bas, et voulez-vous la modifier ici ?
take-over-done = Vous pouvez maintenant modifier cette évaluation.
form-take-over = Prendre le relais

## Keys

command-ours = Vers la version ouverte ici
command-theirs = Vers l’autre version
command-next-version = Champ suivant avec deux versions
command-previous-version = Champ précédent avec deux versions
command-take-version = Retenir la version sélectionnée
command-scroll-down = Plus bas dans un texte long
command-scroll-up = Plus haut dans un texte long
command-merge = Fusionner l’autre version qui se trouve à côté de cette évaluation
hint-merge = Fusionner
hint-take-version = Retenir
hint-ours = Ici
hint-theirs = Autre
hint-next-version = Suivant

## The command “merge”

cli-merge = Fusionne deux versions d’une évaluation, champ par champ ; sert aussi à Git
argument-merge-base = La version d’où viennent les deux autres ; un fichier vide s’il n’y en a pas
argument-merge-ours = Notre version ; le résultat prend sa place
argument-merge-theirs = Leur version
argument-merge-output = Où écrire le résultat au lieu de remplacer notre version ; « - » désigne la sortie standard
argument-merge-path = Le nom du fichier, quand Git en donne un autre (%P)
value-base = BASE
value-ours = NOTRE
value-theirs = LEUR
# $ours, $theirs: paths of files
cli-merge-other = « { $ours } » et « { $theirs } » suivent des questionnaires différents et ne peuvent pas être fusionnés. Rien n’a été écrit.
cli-merge-newer = « { $path } » vient d’une version plus récente de local-mgi ; cette version-ci ne peut pas le fusionner. Rien n’a été écrit.
# $place: an indicator; $field: a field; $ours, $theirs: what is in it
cli-merge-conflict = { $place } – { $field } : notre version est « { $ours } », la leur « { $theirs } ».
# $count: number of fields
cli-merge-conflicts = { $count ->
    [one] { $count } champ a été modifié des deux côtés. Le fichier fusionné en contient notre version.
   *[other] { $count } champs ont été modifiés des deux côtés. Le fichier fusionné en contient nos versions.
}
# $path: a file
cli-merge-copy = Leur version se trouve dans { $path }. Ouvrez l’évaluation dans local-mgi pour choisir.
