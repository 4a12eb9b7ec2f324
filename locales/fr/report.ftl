### Le profil : ses titres et ses phrases.

report-title = Profil de gouvernance locale de la migration
# $step : par exemple « 2. Collecte des données »
report-draft = Version provisoire · { $step }
report-step = Étape du processus : { $step }
# $date : déjà mise en forme
report-dated = État au { $date }
report-example = Exemple commenté, et non des données de la ville
report-contents = Table des matières
report-figures = Chiffres
# $page, $pages : des nombres
report-page = Page { $page } sur { $pages }
report-source = Source

## Parties

report-introduction = Objectifs et introduction
report-context = Contexte local
report-dimensions = Dimensions de la gouvernance de la migration
report-coverage = État des réponses et questions ouvertes
report-people = Personnes et services
report-method = Méthode et processus
report-sources = Sources
report-annex = Annexe : tous les indicateurs
report-translations = Textes à traduire

## The front

report-objectives = Cet exercice a les objectifs suivants :

## The local context

report-facts = Compétences, moyens et profil
report-row = Sujet
report-facts-answer = Ce que disent les réponses
report-figure = Figure
report-table = Tableau
# $word: “Table”; $number: its number
report-see = Voir : { $word } { $number }.
# $name: of a column; $unit: of its numbers
report-series = { $name } ({ $unit })
report-chart = { $rows ->
    [one] Diagramme à barres d’une ligne.
   *[other] Diagramme à barres de { $rows } lignes.
}
# $series: what the bars show; $least, $most: formatted numbers; $least-row, $most-row: where they stand
report-chart-series = { $series } : de { $least } ({ $least-row }) à { $most } ({ $most-row }).

## Findings

report-dimensions-about = Ce qui est en place en partie figure dans les deux listes : d’abord ce qui existe, puis ce qui manque. Le numéro après chaque sujet renvoie à la réponse complète.
# $area: a subject, the heading of what follows on the same line; $number: such as 2.5
report-topic = { $area } ({ $number }).
# $heading: of what follows on the same line
report-run-in = { $heading } :
# $number: of an indicator, before its question
report-run-in-number = { $number }.
# $answer: an answer
report-answer-is = La réponse est la suivante : { $answer }.
# $label: of a field; $value: what it holds
report-detail = { $label } : { $value }.
report-cell = { $label } : { $value }
# What stands before the last item of a list within a sentence
list-last = {" et "}
# $list: options of a list
report-not-among = Ce qui suit n’en fait pas partie pour l’instant : { $list }.
# $from: a number
report-from-on = À partir de { $from }, ce serait un domaine bien développé.
# $reading: the authority’s own reading; $reason: why
report-override = L’autorité retient un autre constat, « { $reading } », pour la raison suivante : « { $reason } ».
report-mandate-city = La décision revient à l’autorité elle-même.
report-mandate-shared = Un autre niveau de gouvernement participe à la décision.
# $level: as the official named it
report-mandate-shared-with = La décision est partagée avec un autre niveau : { $level }.
report-mandate-other = La décision relève d’un autre niveau de gouvernement.
report-mandate-other-level = La décision relève d’un autre niveau : { $level }.
report-claimed = Aucun justificatif n’est encore indiqué.
# $references: numbers in square brackets
report-evidence = Justificatifs : { $references }
# $language: of the words before
report-original = texte original : { $language }

## Why there is no answer

report-dont-know = Pas encore connu.
report-dont-know-whom = Pas encore connu ; à demander à : { $whom }.
report-dont-know-when = Pas encore connu ; à vérifier (échéance : { $when }).
report-dont-know-whom-when = Pas encore connu ; à demander à : { $whom } (échéance : { $when }).
report-not-applicable = Cela ne s’applique pas ici.
# $reason: why
report-not-applicable-because = Cela ne s’applique pas ici, pour la raison suivante : { $reason }.
# $status: such as “Not answered yet”
report-status = { $status }.

## Dialogue

report-dialogue-about = Sur ces sujets, quelque chose manque et l’autorité ne décide pas seule. Ce sont des points à discuter, non des manquements de sa part, et aucune autre répartition des compétences n’est recommandée.
# $level: another level of government
report-dialogue-level = Avec : { $level }
report-dialogue-level-unsaid = Avec un autre niveau de gouvernement

## Coverage

report-coverage-about = Le tableau compte les réponses. Il dit où en est le travail, et non ce que vaut l’action : une question ouverte n’est pas une lacune.
report-coverage-caption = Réponses par dimension
report-dimension = Dimension
report-asked = Posées
report-total = Ensemble des dimensions
report-to-ask = Questions ouvertes, et à qui les poser
report-nothing-to-ask = Aucune question n’est marquée comme ouverte.
report-not-answered = Sans réponse pour l’instant
# $whom: a person or department
report-ask = À demander à : { $whom }.

## People and method

report-people-about = Les personnes et services suivants ont participé :
report-no-people = Personne n’est encore nommé.
# $instrument: the questionnaire’s title; $version: of the questionnaire
report-method-instrument = Ce profil repose sur les réponses au questionnaire suivant : { $instrument }, version { $version }. Les réponses deviennent des constats selon des règles fixes :
report-method-reading = À chaque réponse correspond un seul constat, fixé dans le questionnaire : bien développé, partiellement développé ou susceptible d’être renforcé.
report-method-partly = Ce qui est en place en partie figure dans les deux listes.
report-method-no-answer = Les questions ouvertes, sans objet ici ou non posées ne donnent lieu à aucun constat. Aucune n’est une lacune.
report-method-mandate = La compétence est notée à part de la réponse. Hors de sa compétence, ce que fait l’autorité reste un acquis, et ce qui manque devient un point de dialogue.
report-method-evidence = Les numéros entre crochets renvoient aux sources. Une réponse sans numéro repose sur une déclaration.
report-method-override = L’autorité peut retenir un autre constat et dit alors pourquoi. L’annexe montre les deux constats.
report-method-no-score = Il n’y a ni note ni classement.
report-process = Le processus compte quatre étapes ; celle de ce profil est en gras :
report-process-launch = Lancement : les responsables locaux et nationaux prennent connaissance de l’exercice et y adhèrent.
report-process-data-collection = Collecte de données : les services répondent aux questions, et un projet de profil est remis aux autorités.
report-process-consultation = Consultation : les responsables des deux niveaux et les autres parties prenantes discutent du projet et le corrigent.
report-process-final-report = Rapport final : l’autorité valide le profil, qui est publié.

## Sources

report-sources-about = Chaque justificatif figure ici une fois, dans l’ordre de sa première utilisation.
report-no-sources = Aucun justificatif n’est encore indiqué.
# $kind: kind of evidence; $year: of it
report-source-year = { $kind }, { $year }.
report-source-kind = { $kind }.
# $pages: pages, sections
report-source-pages = Où chercher : { $pages }.
# $count: number of indicators; $used: their numbers
report-source-used = { $count ->
    [one] Utilisé pour l’indicateur { $used }.
   *[other] Utilisé pour les indicateurs { $used }.
}

## Annex

report-annex-about = Tous les indicateurs avec leur réponse, quelle qu’elle soit.
report-field-answer = Réponse
report-field-reading = Constat
report-field-override = Constat retenu par l’autorité
report-field-mandate = Compétence
report-field-evidence = Justificatifs
report-field-notes = Notes
report-field-open = Question ouverte
report-field-changed = Dernière modification
# $date, $time: already formatted
report-moment = { $date }, { $time } UTC

## Translations

# $count: number of indicators
report-translations-about = { $count ->
    [one] Un indicateur a des textes qui n’existent que dans une autre langue. Ils sont cités tels quels.
   *[other] { $count } indicateurs ont des textes qui n’existent que dans une autre langue. Ils sont cités tels quels.
}
# $fields: such as “Notes, Title of the plan”; $language: in which they are written
report-translate = { $fields } (texte original : { $language }).

## One page

report-one-page-title = La gouvernance de la migration en une page
report-one-page-about = Les points essentiels du profil de gouvernance locale de la migration. Il n’y a ni note ni classement.
report-one-page-chosen = L’autorité a choisi ces points.
report-one-page-partly-chosen = L’autorité a choisi une partie de ces points. Les autres sont proposés : d’abord ceux qui ont le plus de justificatifs, dans le plus de dimensions possible.
report-one-page-proposed = Ces points sont proposés : d’abord ceux qui ont le plus de justificatifs, dans le plus de dimensions possible. L’autorité peut en choisir d’autres.

## The command

cli-report = Écrit le profil sous forme de document : Word, HTML ou Markdown
argument-report-to = Où écrire : un fichier en .docx, .html ou .md, ou - pour la sortie standard
argument-report-format = Format, si le nom du fichier ne le dit pas : docx, html ou md
argument-report-second = Une deuxième langue, en regard de la première
# $parts: ids of parts
argument-report-parts = Quelles parties, séparées par des virgules : { $parts }
argument-report-one-page = Une seule page pour le maire ou la mairesse
argument-report-date = La date indiquée ; sans elle, celle du jour
value-parts = PARTIES
# $path: a file
report-written = Le profil est écrit : { $path }
report-no-format = Le nom « { $path } » n’indique pas le format. Terminez-le par .docx, .html ou .md, ou ajoutez --format.
report-pdf = Le programme n’écrit pas de PDF lui-même. Écrivez le profil en .html, ouvrez-le dans un navigateur et imprimez-le en PDF : numéros de page et titres y sont prévus. Un traitement de texte produit aussi un PDF à partir du .docx.
# $part: as given
report-no-part = Il n’y a pas de partie « { $part } ». Les parties sont : { $parts }.
