### The screens.

title-program = local-mgi · IGM locaux
# The language’s name in itself
title-language = Français
# $language: the language’s name in itself; $key: the key that changes it
title-language-key = { $language } ({ $key })
title-read-only = lecture seule
title-unchanged = aucune modification
# $time: time of day
title-saved = enregistré à { $time }
title-not-saved = NON ENREGISTRÉ
# $width, $height: the window’s size; $needed-width, $needed-height: the smallest size that works
screen-too-small = Cette fenêtre compte { $width } colonnes et { $height } lignes. Veuillez l’agrandir : il faut au moins { $needed-width } colonnes et { $needed-height } lignes. Rien n’est perdu.
languages-title = Language · Langue · Idioma

## Home

home-title = Vos évaluations
home-about = Faites le point sur les mesures en matière de migration : ce qui est bien développé et ce qui est susceptible d’être renforcé.
home-empty = Il n’y a pas encore d’évaluation. Appuyez sur { $new } pour en commencer une, sur { $example } pour obtenir une copie de l’exemple rempli de Montréal 2019, ou sur { $tour } pour les premiers pas.
home-example = EXEMPLE
home-name = Nom
# $time: time of day
home-changed-today = modifiée aujourd’hui à { $time }
# $date: a date
home-changed = modifiée le { $date }
# $name: the assessment’s name, which is also its file’s
home-file = fichier « { $name } »
# $name: the assessment’s name
put-aside-question = Archiver « { $name } » ? L’évaluation quitte cette liste et reste intacte dans le dossier d’archives.
answer-yes = Oui
answer-no = Non

## Progress and findings

# $answered, $asked: numbers of indicators
live-progress = Réponses : { $answered } sur { $asked }
quick-progress = Parcours rapide, réponses : { $answered } sur { $asked }
live-title = Ce que disent les réponses
live-last-change = Dernière modification
live-context = Ces renseignements décrivent l’autorité ; ils ne donnent lieu à aucun constat.
# $count: number of findings; $reading: what they read as
live-count = { $reading } : { $count }
# $number: an indicator’s number; $reading, $before: readings; $why: a sentence
live-new = Constat pour { $number } : { $reading }.
live-changed = Le constat pour { $number } passe de « { $before } » à « { $reading } ».
live-still = Le constat pour { $number } reste « { $reading } ».
live-gone = { $number } ne compte plus comme « { $before } », puisqu’il n’y a plus de réponse.
live-kept = { $number } : modification prise en compte.
# $count: number of indicators; $numbers: their numbers
live-asked = { $count ->
    [one] Une question de plus est donc posée : { $numbers }.
   *[other] { $count } questions de plus sont donc posées : { $numbers }.
}
live-no-longer-asked = { $count ->
    [one] Une question n’est donc plus posée : { $numbers }. Sa réponse est conservée.
   *[other] { $count } questions ne sont donc plus posées : { $numbers }. Leurs réponses sont conservées.
}
# $seen, $asked: numbers of indicators
outline-progress = { $seen }/{ $asked }
finding-evidenced = avec justificatif
finding-claimed = déclaré, sans justificatif pour l’instant
finding-planned = prévu
# $mandate: who decides
finding-mandate = compétence : { $mandate }

## Summary

summary-coverage = Réponses : { $answered } sur { $asked } · à demander : { $dont-know } · sans objet : { $not-applicable } · sans réponse : { $unanswered }
summary-parked = { $count ->
    [one] { $count } réponse antérieure est conservée, mais sa question n’est plus posée.
   *[other] { $count } réponses antérieures sont conservées, mais leurs questions ne sont plus posées.
}
# $dimension, $mandate, $evidence: what is shown
summary-filters = Dimension : { $dimension } · Compétence : { $mandate } · Justificatif : { $evidence }
# $grouping: by what the findings are put together, one of the five below
summary-grouping = Regroupement : { $grouping }
grouping-dimension = dimension
grouping-migof = Cadre de gouvernance de la migration (MiGOF)
grouping-sdg = cible des ODD
grouping-sdg-10-7-2 = sous-catégorie de l’indicateur 10.7.2 des ODD
grouping-gcm = objectif du Pacte mondial pour les migrations
filter-all = tout
summary-well-developed = Domaines bien développés
summary-with-potential = Domaines susceptibles d’être renforcés
summary-dialogue = Points de dialogue avec d’autres niveaux de gouvernement
summary-none = Aucun pour l’instant.
summary-no-dialogue = Rien pour l’instant : un sujet figure ici lorsque cette autorité ne décide pas seule et que tout n’est pas encore en place.

## Pages before and behind a section

# $count: number of indicators
page-indicators = { $count ->
    [one] Cette dimension comporte un indicateur.
   *[other] Cette dimension comporte { $count } indicateurs.
}
# $count: number of questions
page-questions = { $count ->
    [one] Cette partie comporte une question.
   *[other] Cette partie comporte { $count } questions.
}
# $count: number of indicators
page-conditional = { $count ->
    [one] Une question n’est posée qu’après certaines autres réponses.
   *[other] { $count } questions ne sont posées qu’après certaines autres réponses.
}
page-needed = Services généralement à consulter
page-areas = Domaines
page-found = Ce qui ressort des réponses
page-left = Ce qui reste à faire
# $list: what a list of findings is called; $count: how many it has
page-list = { $list } : { $count }
# $count: number of indicators; $numbers: their numbers
page-open = { $count ->
    [one] Une question est encore sans réponse : { $numbers }.
   *[other] { $count } questions sont encore sans réponse : { $numbers }.
}
page-nothing-left = Rien : chaque question posée a reçu une réponse ou un motif.
# $section: the next section’s title
page-next = Appuyez sur { $key } pour continuer : { $section }
page-last = C’était la dernière partie. Appuyez sur { $key } pour afficher la synthèse.

## The indicator in view

# $numbers: numbers of indicators
indicator-not-asked = Question non posée, en raison de la réponse donnée à { $numbers }.
indicator-parked = Question non posée, en raison de la réponse donnée à { $numbers }. La réponse antérieure est conservée, mais ne compte pas.
row-empty = —
row-mandate = Compétence
row-evidence = Justificatif
row-note = Note
row-flag = À vérifier
row-finding = Constat
# $label: a field’s label; $value: what is in it
row-named = { $label } : { $value }
# $row: what a row is called, in the singular
row-add = Ajouter ({ $row })
# $count: number of pieces of evidence
row-add-evidence = { $count ->
    [0] aucun pour l’instant : ajouter un document ou un service
    [one] { $count } justificatif ; en ajouter un autre
   *[other] { $count } justificatifs ; en ajouter un autre
}
# $reason: the official’s words
row-not-applicable = Sans objet ici : { $reason }
# $whom: whom to ask
row-flag-whom = à consulter : { $whom }
row-dont-know-whom = Réponse encore inconnue ; à consulter : { $whom }
# $when: by when
row-dont-know-when = Réponse encore inconnue ; échéance : { $when }
row-dont-know-whom-when = Réponse encore inconnue ; à consulter : { $whom } ; échéance : { $when }
field-number = Appuyez sur { $key } ou sur un chiffre pour écrire un nombre
field-money = Appuyez sur { $key } ou sur un chiffre pour écrire un montant
field-year = Appuyez sur { $key } ou sur un chiffre pour écrire une année
field-period = Appuyez sur { $key } ou sur un chiffre pour écrire une période
field-text = Appuyez sur { $key } pour écrire

## Forms

form-answer = Réponse
form-detail = Précision
form-row = Ligne du tableau
form-dont-know = Réponse encore inconnue
form-not-applicable = Sans objet ici
form-mandate = Compétence
form-evidence = Justificatif
form-note = Note
form-flag = À vérifier
form-override = Retenir un autre constat
form-about = Au sujet de cette évaluation
form-new = Nouvelle évaluation
form-rename = Renommer
form-duplicate = Dupliquer
form-put-aside = Archiver
form-leave-unsaved = Non enregistré
# $count: number of words
form-words = { $count ->
    [one] { $count } mot
   *[other] { $count } mots
}
about-authority = Autorité
about-country = Pays
about-year = Année de référence
about-step = Étape du processus
about-people = Personnes et services participants
new-questionnaire = Questionnaire
new-walk = Par où commencer
new-walk-full = Tous les indicateurs
# $count: number of indicators; $minutes: how long it takes
new-walk-quick = D’abord le parcours rapide ({ $count } indicateurs, environ { $minutes } minutes)
dont-know-whom = Personne ou service à consulter
dont-know-when = Échéance
not-applicable-reason = Pourquoi la question est-elle sans objet ici ?
mandate-who = À qui revient la décision en la matière ?
mandate-level = Quel autre niveau de gouvernement (décision partagée ou prise ailleurs)
evidence-title = Titre du document ou du service
evidence-kind = Type
evidence-year = Année
evidence-page = Page, section ou article
evidence-link = Où le trouver (lien ou lieu)
evidence-note = Ce qu’il montre
flag-what = Que faut-il vérifier ?
flag-whom = Personne ou service à consulter
override-reading = Quel constat retenez-vous ?
override-reason = Pourquoi ? Le rapport présente votre constat et cette raison à côté de la règle.
money-amount = Montant
money-currency = Devise (par exemple CAD, EUR ou BRL)
period-from = Première année
period-to = Dernière année (laisser vide si la période n’est pas terminée)
leave-unsaved-question = Vos dernières modifications ne sont pas enregistrées et seraient perdues. Quitter quand même ?

## What is wrong with a field

fault-authority = Veuillez écrire le nom de l’autorité.
fault-name = Veuillez écrire un nom.
fault-year = Veuillez écrire une année à quatre chiffres, par exemple 2019.
fault-number = Veuillez écrire un nombre, par exemple 1500 ou 2,5.
fault-period-from = Veuillez écrire aussi la première année.
fault-period-order = La dernière année précède la première.
fault-reason = Veuillez donner la raison. Sans elle, rien n’est modifié.
fault-title = Veuillez écrire un titre. Sans titre, ce justificatif n’est pas conservé.

## Search

palette-title = Recherche
palette-hint = Tapez un mot dans la langue de votre choix, avec ou sans accents : la recherche porte sur les indicateurs, les domaines, les réponses, les notes et les commandes.
palette-none = Aucun résultat. Essayez avec moins de lettres ou un autre mot.
# $count: number of things found
palette-found = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}

## Help

help-asks = Objet de la question
help-evidence = Ce qui peut servir de justificatif
help-example = Un exemple
help-knows = Qui connaît généralement la réponse
help-crosswalk = Dans d’autres cadres
help-signs = Symboles
help-flagged = À vérifier : il faut consulter quelqu’un
help-quick = Fait partie du parcours rapide
help-keys = Touches
help-digits = Choisir l’option qui porte ce numéro (sur un clavier français, même sans Maj)
help-writing = Pendant la saisie : Ctrl+← → déplace le curseur mot par mot, Maj avec les flèches sélectionne, Ctrl+Z annule, Ctrl+X, C et V coupent, copient et collent. Ce que vous tapez est conservé automatiquement.

## Glossary

terms-title = Glossaire
terms-source = Source
# $term: a term of the glossary
palette-term = { $term } (glossaire)
notice-no-terms = Aucun terme du glossaire ne figure ici.

## Welcome back

welcome-title = Reprise de l’évaluation
# $answered, $asked, $unanswered: numbers of indicators
welcome-progress = Indicateurs avec réponse : { $answered } sur { $asked } ; sans réponse : { $unanswered }.
welcome-last = Vos dernières réponses
# $count: number of indicators
welcome-ask = { $count ->
    [one] Un indicateur attend la réponse d’une autre personne
   *[other] { $count } indicateurs attendent la réponse d’autres personnes
}
welcome-somebody = personne à désigner
# $number, $prompt: the indicator in view
welcome-continue = Appuyez sur { $key } pour continuer avec { $number } : { $prompt }

## Notices

notice-nothing-to-undo = Il n’y a rien à annuler ni à rétablir.
# $count: number of indicators; $key: the key that leads back
notice-quick-on = Le parcours rapide comprend { $count } indicateurs. La touche { $key } ramène à l’ensemble des indicateurs. Les réponses sont les mêmes dans les deux cas.
notice-quick-off = Tous les indicateurs se suivent de nouveau. Les réponses sont les mêmes que dans le parcours rapide.
notice-quick-none = Ce questionnaire n’a pas de parcours rapide.
# $key: the key that leads to the next unanswered one
notice-quick-last = Le parcours rapide ne va pas plus loin. La touche { $key } mène aux questions qui y restent sans réponse.
notice-quick-first = Le parcours rapide commence ici.
notice-quick-here = C’est tout ce qui reste sans réponse dans le parcours rapide.
# $summary, $full: keys
notice-quick-done = Le premier aperçu est complet : aucune question du parcours rapide ne reste sans réponse. La touche { $summary } l’affiche dans la synthèse ; la touche { $full } mène à l’ensemble des indicateurs, où figurent les mêmes réponses.
notice-last = C’est le dernier indicateur. La synthèse ({ $key }) montre ce que disent les réponses.
notice-first = C’est le premier indicateur.
notice-no-way-back = Il n’y a pas d’endroit précédent auquel revenir.
