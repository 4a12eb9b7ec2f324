### Exportations : tableaux de tout le contenu, en classeur, en CSV ou en JSON.

## Tableaux : leur nom (31 caractères au plus dans un classeur) et leur contenu

export-about = Lisez-moi
export-about-what = Nature du document, autorité, date et état des réponses
export-coverage = État des réponses
export-coverage-what = Nombre de réponses données, pour le contexte et chaque dimension
export-context = Contexte
export-context-what = Les faits sur l’autorité, un par ligne ; les tableaux sont détaillés ligne par ligne
export-answers = Réponses
export-answers-what = Chaque question avec sa réponse, la compétence, les notes et la dernière modification
export-details = Précisions
export-details-what = Chiffres, titres, périodes et budgets liés aux réponses, un par ligne
export-evidence = Justificatifs
export-evidence-what = Chaque document et chaque service à l’appui d’une réponse
export-findings = Constats
export-findings-what = Ce que disent les réponses, dans les termes des IGM locaux, et selon quelle règle
export-agenda = Points de dialogue
export-agenda-what = Sujets à aborder avec d’autres niveaux de gouvernement
export-questions = À demander
export-questions-what = Les questions ouvertes et les personnes à consulter
export-people = Personnes
export-people-what = Personnes et services participants
export-highlights = Page du maire
export-highlights-what = Les choix faits pour la page destinée au maire
export-texts = Textes
export-texts-what = Tous les textes rédigés, dans chaque langue

## L’ensemble

export-purpose = Ceci est l’exportation d’une évaluation : tout ce que contient son fichier s’y trouve. Une modification faite ici ne change rien à l’évaluation.
export-no-score = Il n’y a ni note ni classement. L’état des réponses et ce que disent les réponses sont deux choses différentes.
export-draft = Ceci est une version provisoire : le processus n’en est pas encore au rapport final.
export-example = Ceci est un exemple rempli, et non des données de l’autorité.
export-long-text = Une cellule Excel contient au plus 32 767 caractères. Un texte plus long se poursuit dans les lignes suivantes, avec la marque […].
export-control = Les caractères invisibles sont remplacés par leur code, comme [U+202E].
export-times = Les heures sont indiquées en temps universel coordonné (UTC).
export-what-this-is = Nature du document
export-remark = À noter
export-name = Nom de l’évaluation
export-questionnaire = Questionnaire
export-questionnaire-id = Identifiant du questionnaire
export-version = Version du questionnaire
export-file-format = Format du fichier
export-date = Date de l’exportation
export-language = Langue de l’exportation
export-languages = Langues de travail
export-asked = Questions posées
export-answered = Réponses données
export-dont-know = À demander
export-not-applicable = Sans objet
export-unanswered = En attente
export-parked = Non posées, réponse antérieure conservée

## Colonnes

export-item = Élément
export-value = Valeur
export-section = Partie
export-area = Domaine
export-dimension = Dimension
export-number = Nº
export-id = Identifiant
export-question = Question
export-status = État
export-answer = Réponse
export-stored-answer = Réponse enregistrée
export-stored = Valeur enregistrée
export-of-details = Précisions
export-level = Autre niveau de gouvernement
export-to-find-out = À vérifier
export-by-when = Échéance
export-not-applicable-why = Pourquoi sans objet
export-own-reading = Constat retenu par l’autorité
export-own-reason = Raison du constat retenu
export-evidence-count = Nombre de justificatifs
# $language : nom d’une langue
export-note-in = Note ({ $language })
export-changed-at = Dernière modification (UTC)
export-changed-by = Modifié par
export-part = Élément
export-part-id = Identifiant de l’élément
export-row = Ligne
export-row-id = Identifiant de la ligne
export-figure = Chiffre ou première année
export-last-year = Dernière année
export-unit = Unité ou monnaie
export-order = Rang
export-document = Titre
export-reading = Constat
export-rule-reading = Constat selon la règle
export-rule = La règle en mots
export-claim = Justificatif
export-planned = Prévu
export-exists = Ce qui existe
export-missing = Ce qui manque
export-why = Pourquoi
export-knows = Qui connaît généralement la réponse
export-person = Personne ou service
export-list = Liste
export-place = Place
export-text = Texte
export-text-language = Langue
export-language-tag = Code de langue
export-yes = oui
export-no-longer = Absente de cette version du questionnaire
# Ce qui termine un texte poursuivi à la ligne suivante, et ce qui ouvre la suite
export-continues = […]
# $page, $pages : codes que le tableur transforme en nombres
export-page = Page { $page } sur { $pages }

## La commande

cli-export = Exporte tout le contenu d’une évaluation : classeur (xlsx), tableaux (csv) ou JSON
argument-export-to = Où l’écrire : un fichier, un dossier pour tous les tableaux en CSV, ou - pour la sortie standard
argument-export-format = xlsx, csv ou json ; par défaut, selon l’extension du fichier
argument-export-table = Quel tableau, pour un seul fichier CSV : about, coverage, context, answers, details, evidence, findings, agenda, questions, people, highlights ou texts ; par défaut, answers
argument-export-separator = Séparateur des cellules en CSV : comma, semicolon ou tab ; par défaut, celui que les tableurs attendent dans cette langue
argument-export-date = La date indiquée, par exemple 2026-11-23 ; par défaut, aujourd’hui
argument-force = Remplace les fichiers existants
value-format = FORMAT
value-table = TABLEAU
value-separator = SÉPARATEUR
value-date = DATE
value-file-or-dash = FICHIER|DOSSIER|-
# $path : un fichier
export-done = Exportation terminée. Personne d’autre que vous ne peut lire le fichier tant que vous ne l’avez pas transmis : { $path }
# $count : nombre de tableaux ; $path : un dossier
export-done-tables = { $count ->
    [one] { $count } tableau exporté. Personne d’autre que vous ne peut le lire tant que vous ne l’avez pas transmis : { $path }
   *[other] { $count } tableaux exportés. Personne d’autre que vous ne peut les lire tant que vous ne les avez pas transmis : { $path }
}
# $path : un fichier
trouble-file-exists = { $path } existe déjà. Rien n’a été écrit. Choisissez un autre nom, ou ajoutez --force pour remplacer le fichier.
export-which-format = Indiquez le format : --format xlsx, csv ou json.
# $path : tel que saisi
export-unknown-ending = L’extension de { $path } ne désigne aucun format. Ajoutez --format xlsx, csv ou json.
export-no-terminal = Un classeur ne peut pas s’afficher dans le terminal. Indiquez un fichier avec --to, ou redirigez la sortie standard vers un fichier.
export-one-table = --table et --separator ne valent que pour le CSV, et --table pour un seul fichier.
export-too-large = C’est plus qu’un classeur ne peut contenir : une feuille a au plus 1 048 576 lignes. Choisissez --format csv ou json.
