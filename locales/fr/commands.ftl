### The command line.

cli-about = Fait le point sur la gouvernance des migrations dans une autorité locale, avec les Indicateurs de gouvernance des migrations au niveau local (IGM locaux), en français, en anglais et en portugais. Sans commande, ouvre la liste des évaluations.
cli-usage = Utilisation :
# $name: the command’s name
cli-usage-line = { $name } [OPTIONS]
cli-commands = Commandes
cli-options = Options
cli-arguments = Arguments
cli-open = Ouvre une évaluation là où vous l’avez laissée
cli-new = Crée une évaluation
cli-example = Ouvre une copie de l’exemple rempli, Montréal 2019
cli-list = Affiche la liste de vos évaluations
cli-status = Indique où en sont les réponses et ce qu’elles disent
cli-check = Vérifie les questionnaires, les textes et les évaluations, et signale chaque erreur
cli-texts = Produit des tableaux de textes pour les traducteurs, et reprend ces tableaux
cli-texts-export = Produit un tableau (CSV) de tous les textes d’un questionnaire dans une langue
cli-texts-import = Reprend un tableau, ou en signale chaque erreur sans rien écrire
cli-new-questionnaire = Crée un petit questionnaire comme point de départ du vôtre
argument-help = Affiche cette aide
argument-version = Affiche la version
argument-lang = Langue : en, fr, pt-BR, fr-CA ou pt-PT
argument-json = Produit une sortie JSON
argument-names = N’affiche que les noms, un par ligne
argument-name-or-file = Nom d’une évaluation, ou chemin de son fichier
argument-new-name = Nom de la nouvelle évaluation
argument-questionnaire = Questionnaire à utiliser
argument-example = Exemple à ouvrir
argument-paths = Fichiers ou dossiers à vérifier ; par défaut, ceux du programme et les vôtres
argument-texts-language = Langue du tableau, par exemple fr ; elle peut être nouvelle
argument-questionnaire-or-folder = Questionnaire à utiliser, ou son dossier
argument-to = Fichier où écrire le tableau ; par défaut, la sortie standard
argument-table = Le tableau (CSV, UTF-8)
argument-into = Dossier du questionnaire où écrire ; par défaut, celui du questionnaire, ou votre copie d’un questionnaire intégré
argument-new-folder = Dossier nouveau ou vide, dont le nom devient l’identifiant du questionnaire
argument-texts = Relit aussi les textes de près : mots restés en anglais, phrases longues, espaces, termes du glossaire, lisibilité
value-name = NOM
value-language = LANGUE
value-text = TEXTE
value-year = ANNÉE
value-id = IDENTIFIANT
value-file = FICHIER
value-folder = DOSSIER
value-id-or-folder = IDENTIFIANT|DOSSIER
value-path = CHEMIN
# $name: an assessment’s name; $path: its file
cli-made = L’évaluation « { $name } » est créée. Son fichier : { $path }
cli-list-empty = Il n’y a pas encore d’évaluation. « local-mgi » ouvre l’assistant, « local-mgi example » l’exemple rempli.
# $count: number of files; $faults: number of faults
cli-check-clean = { $count ->
    [one] Aucune erreur dans { $count } fichier.
   *[other] Aucune erreur dans { $count } fichiers.
}
cli-check-faults = { $faults ->
    [one] { $faults } erreur
   *[other] { $faults } erreurs
} ({ $files ->
    [one] { $files } fichier vérifié
   *[other] { $files } fichiers vérifiés
}).
# $score: by the measure named; $words: words in a sentence, on average; both formatted
cli-ease-flesch-kincaid = niveau de lecture { $score } (Flesch-Kincaid, en années de scolarité) ; mots par phrase : { $words }
cli-ease-kandel-moles = lisibilité { $score } sur 100 (Kandel et Moles, pour le français) ; mots par phrase : { $words }
cli-ease-martins = lisibilité { $score } sur 100 (Flesch, adapté au portugais par Martins et ses collègues) ; mots par phrase : { $words }
cli-ease-words = mots par phrase : { $words } (aucune mesure de lisibilité n’est connue pour cette langue)
cli-no-terminal = L’écran complet a besoin d’un terminal. Sans « --screen », l’assistant travaille ligne par ligne.
# $error: the system’s own words
cli-no-screen = Le terminal n’a pas pu être utilisé : { $error }. Tout ce qui était affiché comme enregistré l’est bien.
# $argument: as it was typed
usage-unknown-argument = « { $argument } » n’est pas reconnu ici.
# $command: as it was typed
usage-unknown-command = La commande « { $command } » n’existe pas.
usage-missing = Il manque ceci : { $argument }.
usage-no-value = Il faut une valeur après { $argument }.
usage-value = La valeur « { $value } » ne convient pas pour { $argument }.
usage-other = La commande n’a pas été comprise.
usage-hint = « local-mgi --help » affiche les commandes et les options.
