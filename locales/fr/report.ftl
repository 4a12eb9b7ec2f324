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
