### Names of keys and commands.

key-enter = Entrée
key-escape = Échap
key-tab = Tab
key-backspace = Retour arrière
key-delete = Suppr
key-home = Début
key-end = Fin
key-page-up = Page préc.
key-page-down = Page suiv.
key-space = Espace
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
# $key: a key’s name
key-with-ctrl = Ctrl+{ $key }
key-with-shift = Maj+{ $key }

## Commands: what a key does, in a few words, as the help and the search list it

command-up = Une ligne vers le haut
command-down = Une ligne vers le bas
command-first = Aller à la première ligne
command-last = Aller à la dernière ligne
command-activate = Choisir ou ouvrir la ligne active ; si elle est déjà choisie, continuer
command-mark = Cocher ou décocher la ligne active
command-next = Indicateur suivant
command-previous = Indicateur précédent
command-next-unanswered = Prochain indicateur sans réponse
command-next-flagged = Prochain indicateur à vérifier ou dont la réponse est inconnue
command-back = Revenir à l’endroit précédent
command-other-pane = Aller au plan et en revenir
command-outline = Plan de tous les indicateurs
command-live = Afficher ou masquer ce que disent les réponses
command-summary = Synthèse : domaines bien développés ou susceptibles d’être renforcés, dialogue
command-dont-know = Réponse encore inconnue : noter la personne à consulter
command-not-applicable = Sans objet ici : donner la raison
command-clear = Vider la ligne active ou retirer la réponse
command-mandate = Qui décide en la matière (compétence)
command-evidence = Ajouter un justificatif
command-move-up = Déplacer le justificatif actif vers le haut
command-move-down = Déplacer le justificatif actif vers le bas
command-note = Écrire une note
command-flag = À vérifier : noter la question et la personne à consulter
command-override = Retenir un autre constat, avec une raison
command-about = Au sujet de cette évaluation : autorité, année, étape, personnes
command-undo = Annuler la dernière modification
command-redo = Rétablir ce qui a été annulé
command-palette = Chercher un indicateur, une réponse ou une commande
command-help = Aide
command-cycle-language = Langue suivante
command-choose-language = Choisir la langue
command-second-language = Afficher une deuxième langue sous la première
command-terms = Termes : le sens des mots soulignés
command-quick-scan = Parcours rapide : se limiter à ses indicateurs ou revenir à tous
command-home = Revenir à la liste des évaluations
command-quit = Quitter
command-new = Nouvelle évaluation
command-example = Ouvrir une copie de l’exemple rempli
command-rename = Renommer
command-duplicate = Dupliquer
command-put-aside = Archiver
command-filter-dimension = Afficher une dimension ou toutes
command-filter-mandate = Filtrer selon qui décide
command-filter-evidence = Filtrer selon les justificatifs
command-regroup = Regrouper par dimension ou selon un autre cadre
command-next-field = Champ suivant
command-previous-field = Champ précédent
command-done = Terminer
command-editor = Écrire dans votre éditeur de texte
command-close = Fermer

## The same in one or two words, for the bottom line

hint-activate = Choisir
hint-write = Écrire
hint-mark = Cocher
hint-next = Suivant
hint-previous = Précédent
hint-next-unanswered = Sans réponse
hint-outline = Plan
hint-summary = Synthèse
hint-palette = Chercher
hint-terms = Termes
hint-home = Accueil
hint-filter-dimension = Dimension
hint-filter-mandate = Compétence
hint-filter-evidence = Justificatif
hint-regroup = Regrouper
hint-new = Nouvelle
hint-example = Exemple
hint-rename = Renommer
hint-duplicate = Dupliquer
hint-put-aside = Archiver
hint-next-field = Champ suivant
