### Mode ligne par ligne : le même assistant, fait pour être entendu.

## The words of commands. The first one is shown; all of them work, in every language, behind a colon.

word-help = aide ?
word-where = répéter où
word-why = pourquoi
word-explain = expliquer
word-next = suivant
word-previous = précédent
word-unanswered = sans-réponse
word-flagged = à-vérifier
word-back = retour
word-go = aller
word-find = chercher
word-outline = plan
word-section = partie section
word-findings = constats
word-summary = synthèse
word-dimension = dimension
word-group = regrouper
word-mayor = maire
word-report = rapport
word-preview = aperçu
word-dont-know = inconnu ne-sait-pas
word-not-applicable = sans-objet
word-clear = effacer vider
word-mandate = compétence
word-evidence = justificatif
word-up = monter
word-down = descendre
word-position = avis
word-note = note
word-flag = vérifier
word-reading = retenir constat
word-detail = précision
word-about = évaluation
word-undo = annuler
word-redo = rétablir
word-quick = rapide
word-second = deuxième seconde
word-terms = termes glossaire
word-versions = versions
word-merge = fusionner
word-save = enregistrer
word-elsewhere = ailleurs
word-home = accueil
word-open = ouvrir
word-new = nouvelle nouveau
word-example = exemple
word-rename = renommer
word-duplicate = dupliquer
word-archive = archiver
word-more = ajouter
word-editor = éditeur
word-done = terminer terminé
word-cancel = abandonner
word-language = langue
word-screen = écran
word-quit = quitter
word-yes = oui o
word-no = non n

## What they do

word-help-about = Ce que vous pouvez faire ici
word-where-about = Répéter ce qui vient d’être dit
word-why-about = Le constat tiré de la réponse, et pourquoi
word-explain-about = L’objet de la question, ce qui peut servir de justificatif, un exemple, qui connaît généralement la réponse
word-go-about = Aller à l’indicateur dont le numéro suit, par exemple 2.5
word-find-about = Chercher les mots qui suivent dans les indicateurs, les domaines, les réponses, les notes et les termes
word-outline-about = Toutes les parties ; suivi du numéro d’une partie, ses indicateurs
word-section-about = Sur quoi porte cette partie, et où elle en est
word-findings-about = Ce que disent jusqu’ici les réponses de cette partie
word-dimension-about = Seulement la dimension dont le numéro suit, ou de nouveau toutes
word-mayor-about = Choisir le constat de ce numéro pour la page du maire, ou l’en retirer
word-clear-about = Retirer la réponse ; suivi du mot d’une commande, comme note ou justificatif 2, vider cet élément
word-evidence-about = Ajouter un justificatif ; suivi d’un numéro, modifier ce justificatif
word-position-about = Noter qui est d’accord avec la réponse et qui ne l’est pas ; suivi d’un numéro, modifier cet avis
word-up-about = Monter d’un rang le justificatif de ce numéro
word-down-about = Descendre d’un rang le justificatif de ce numéro
word-detail-about = Remplir la précision dont la lettre suit
word-second-about = Dire aussi les questions et les réponses dans une deuxième langue
word-terms-about = Le sens des termes de cette question ; suivi d’un mot, le sens de ce terme
word-save-about = Dire si tout est enregistré ; essayer de nouveau pour ce qui ne l’est pas
word-open-about = Ouvrir l’évaluation dont le numéro ou le nom suit
word-rename-about = Renommer l’évaluation de ce numéro
word-duplicate-about = Dupliquer l’évaluation de ce numéro
word-archive-about = Archiver l’évaluation de ce numéro
word-report-about = Rapport sur l’évaluation de ce numéro
word-versions-about = Versions antérieures de l’évaluation de ce numéro
word-merge-about = Fusionner l’autre version qui se trouve à côté de l’évaluation de ce numéro
word-preview-about = Ce que dirait le rapport
word-more-about = Dans un long texte : conserver ce qui s’y trouve et écrire à la suite
word-done-about = Quitter le formulaire ; ce que vous avez indiqué est conservé
word-cancel-about = Quitter le formulaire sans conserver ce qui est incomplet
word-screen-about = Passer à l’écran complet

# $help: what to type
plain-help-words = Une commande s’écrit avec un deux-points suivi d’un mot ; les mots de toutes les langues conviennent. { $help } suivi d’un mot n’explique que cette commande. Voici celles qui servent ici :
plain-help-answers = Tout le reste est une réponse. Un numéro choisit ; 0 veut dire que la réponse est encore inconnue, x que la question est sans objet. Une lettre remplit la précision de cette lettre. Entrée seule passe à la suite.
plain-help-form = Entrée seule conserve ce qui s’y trouve et passe au champ suivant. Un texte qui commence par un deux-points s’écrit avec deux.

## The list of assessments

plain-home-prompt = Votre choix
# What stands before what is typed on a page, where Enter goes on
plain-page-prompt = Entrée pour continuer
plain-yes-or-no-prompt = Oui ou non
# $number: what to type; $name: authority, country and year
plain-item = { $number }. { $name }
plain-home-hint = Tapez le numéro d’une évaluation pour l’ouvrir, { $new } pour en commencer une, { $example } pour consulter l’exemple rempli, ou { $help } pour tout le reste.
plain-home-empty = Il n’y a pas encore d’évaluation. Tapez { $new } pour en commencer une, ou { $example } pour consulter l’exemple rempli de Montréal 2019.
# $names: names of files; $command: what to type
plain-copies = { $count ->
    [one] Une autre version se trouve à côté : « { $names } ». Tapez { $command } pour la fusionner.
   *[other] D’autres versions se trouvent à côté : « { $names } ». Tapez { $command } pour les fusionner, l’une après l’autre.
}

## A question

# $number: the indicator’s number; $prompt: its question
plain-question = { $number }. { $prompt }
# What stands before what is typed
plain-prompt = { $place } :
# $option: an option that is chosen
plain-chosen = { $option } : votre choix
# Nothing is in the field
plain-nothing = rien pour l’instant
# $value: what is stored
plain-now = Actuellement : { $value }
plain-hint = Tapez une réponse, puis Entrée. Entrée seule passe à la question suivante. { $help } énumère tout le reste.
plain-hint-several = Plusieurs réponses sont possibles, par exemple 1 3. Ce que vous tapez remplace ce qui était choisi ; +2 ajoute, -2 retire.
plain-hint-number = Tapez un nombre.
plain-hint-money = Tapez un montant, puis la devise.
plain-hint-year = Tapez une année.
plain-hint-period = Tapez la première année, puis la dernière.
plain-hint-text = Tapez votre réponse.
plain-hint-lines = Tapez votre réponse, sur plusieurs lignes s’il le faut. Un point seul sur une ligne la termine.
plain-hint-rows = Tapez le numéro d’une ligne pour la remplir.
plain-hint-row-choices = Tapez le numéro d’une ligne et celui de sa réponse, par exemple 2 1.
# $row: what a row is called
plain-add-row = +. Ajouter ({ $row })
# $number: which piece; $text: what it is
plain-evidence = Justificatif { $number } : { $text }
# $number: which one; $text: who, and what they say
plain-position = Avis { $number } : { $text }
plain-zero = Voulez-vous dire le nombre 0, ou que la réponse est encore inconnue ?
plain-zero-number = Le nombre 0

## What came of it

plain-saved = Enregistré à { $time }.
# $why: one or two sentences; $again, $elsewhere: what to type
plain-not-saved = NON ENREGISTRÉ. { $why } { $again } essaie de nouveau, { $elsewhere } enregistre à un autre endroit.
plain-no-finding = Cette question ne donne lieu à aucun constat.
plain-quick-on = Le parcours rapide comprend { $count } indicateurs. Tapez { $command } pour revenir à l’ensemble des indicateurs. Les réponses sont les mêmes dans les deux cas.
plain-quick-last = Le parcours rapide ne va pas plus loin. Tapez { $command } pour aller aux questions qui y restent sans réponse.
plain-quick-done = Le premier aperçu est complet : aucune question du parcours rapide ne reste sans réponse. Tapez { $summary } pour l’entendre, ou { $full } pour continuer avec l’ensemble des indicateurs, où figurent les mêmes réponses.
plain-last = C’est le dernier indicateur. { $command } présente ce que disent les réponses.
# $command: what to type
plain-none-unanswered = Toutes les questions posées ont été examinées. { $command } présente ce que disent les réponses.
plain-none-flagged = Il n’y a rien à vérifier ni aucune réponse à demander. { $command } permet de noter ce qui reste à vérifier ici.
plain-page-last = C’était la dernière partie. { $command } présente ce que disent les réponses.
plain-second-on = Désormais, les questions et les réponses sont dites aussi dans cette langue : { $language }.
plain-second-off = Désormais, les questions et les réponses sont dites dans une seule langue.
plain-undone = Annulé.
plain-redone = Rétabli.
plain-cleared = Vidé.
plain-excluded = Laissé de côté, car incompatible avec le reste : { $list }.

## What could not be done

# $text: what was typed; $help: what to type
plain-unknown = « { $text } » n’est pas une commande. { $help } énumère ce que vous pouvez faire ici.
plain-no-option = « { $text } » ne figure pas parmi les réponses. Tapez l’un des numéros ci-dessus ; { $repeat } les redonne.
plain-no-choice = « { $text } » ne convient pas. Tapez un numéro de 1 à { $most }, ou Entrée seule pour ne rien changer.
plain-not-here = { $command } n’a aucun effet ici. { $help } énumère ce que vous pouvez faire ici.
plain-no-such = « { $text } » ne correspond à rien ici. { $repeat } redonne ce qui est proposé.
plain-needs = Tapez { $command } suivi d’un numéro ou d’un mot.
plain-no-assessment = Aucune évaluation ne correspond à « { $text } ». { $repeat } en redonne la liste.
plain-on-page = Ceci n’est pas une question. Appuyez sur Entrée pour continuer ; { $help } énumère tout le reste.
plain-yes-or-no = Tapez { $yes } ou { $no }.
editor-no-terminal = Votre éditeur a besoin d’un terminal. Rien n’a été modifié.
plain-full = Il n’y a pas de place pour une ligne de plus.
# $line: the number of a line of the script; $text: a sentence
plain-fault-at = Ligne { $line } : { $text }
plain-lines-read = { $count ->
    [one] Une ligne n’a pas pu être exécutée telle quelle. Tout le reste est fait et enregistré.
   *[other] { $count } lignes n’ont pas pu être exécutées telles quelles. Tout le reste est fait et enregistré.
}

## Forms

plain-form-keeps = Entrée seule conserve ce contenu, { $clear } vide le champ.
plain-form-lines = Tapez le texte, sur plusieurs lignes s’il le faut. Un point seul sur une ligne le termine.
plain-form-lines-keeps = Ce que vous tapez remplace ce texte ; un point seul sur une ligne termine la saisie. Entrée seule conserve le texte, { $more } écrit à la suite, { $clear } vide le champ.
plain-form-in = { $label } ({ $language })
plain-form-done = Rien n’a changé.
# $command: what to type
plain-draft-kept = Ce que vous avez écrit est conservé. Tapez { $command } pour continuer.
plain-draft-question = 1. Reprendre. 2. Plus tard. 3. Abandonner.
plain-draft-prompt = Reprendre, plus tard ou abandonner

## Lists

plain-pick = Tapez le numéro d’un élément pour y aller, ou Entrée seule pour rester ici.
plain-more = { $count ->
    [one] Un autre résultat n’est pas énuméré.
   *[other] { $count } autres résultats ne sont pas énumérés.
}
plain-section-progress = { $title }. { $progress }
plain-languages = Tapez ce numéro pour le français.

## Two versions

plain-versions-chosen = Tous les choix sont faits. L’autre version est conservée entière dans les archives. { $command } annule un choix.
plain-versions-pick = Tapez le numéro d’une version pour y revenir, ou Entrée seule pour rester.
# $number: a version’s number; $date: a date; $time: time of day
plain-version = { $number }. { $date }, { $time }
plain-versions-hint = Tapez 1 ou 2 pour retenir la version de ce numéro, ou Entrée seule pour choisir plus tard.
plain-version-ours = 1. La version ouverte ici
plain-version-theirs = 2. L’autre version

## The report

plain-report-part-in = { $title } : dans le rapport
plain-report-part-out = { $title } : hors du rapport
plain-report-parts-hint = Tapez les numéros des parties à laisser de côté, 0 pour les garder toutes, ou Entrée seule pour ne rien changer.
plain-report-intro = Entrée seule garde ce qui est choisi.
# $place: a file or folder
plain-report-place = Entrée seule écrit à l’emplacement proposé ; vous pouvez aussi en taper un autre. Emplacement proposé : { $place }
plain-report-written = C’est écrit. Vous le trouverez ici : { $path }
plain-report-not = Rien n’a été écrit.

## Coming and going

plain-welcome = Mode ligne par ligne. { $help } énumère ce que vous pouvez taper ; { $quit } met fin au programme.
plain-to-screen-impossible = L’écran complet a besoin d’un terminal, en entrée comme en sortie.
argument-plain = Ligne par ligne au lieu de l’écran complet, pour les lecteurs d’écran et les scripts ; dans un terminal, ce choix est conservé
argument-screen = L’écran complet, même si le choix conservé est le mode ligne par ligne
command-plain = Mode ligne par ligne, pour les lecteurs d’écran et les plages braille
languages-plain = {"Line by line, for screen readers"} · Ligne par ligne, pour lecteurs d’écran · {"Linha por linha, para leitores de tela"}

## In the user guide

guide-plain-word = À taper
guide-plain-words = Chaque commande s’écrit avec un deux-points suivi d’un mot. Les mots de chaque langue sont compris dans toutes les autres.
guide-plain-scripts = Un script est un fichier composé de telles lignes, transmis par l’entrée standard. Ce qui ne peut être exécuté tel quel est signalé sur la sortie d’erreur avec le numéro de la ligne, et le code de retour est alors 1. Tout le reste est fait et enregistré.
