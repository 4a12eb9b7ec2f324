## Choix

publish-what = Quoi
publish-profile = Profil complet
publish-one-page = Page du maire
publish-workbook = Classeur
publish-data = Toutes les données
publish-parts = Parties du profil
publish-format = Format
publish-word = Document Word (.docx)
publish-html = Page web (.html)
publish-markdown = Texte Markdown (.md)
publish-xlsx = Classeur Excel (.xlsx)
publish-json = Fichier unique (.json)
publish-csv = Dossier de tableaux (.csv)
publish-language = Langue
publish-second = En regard
publish-none = aucune
publish-place = Emplacement
publish-chosen = { $list } : votre choix
publish-proposed = { $list } : proposition
publish-choose-in-summary = Dans la synthèse, la touche { $key } choisit un constat pour cette page.

## Aperçu

publish-preview = Aperçu
publish-choices = Choix
publish-no-preview = Ce questionnaire est grand ; son aperçu prend un instant. { $key } l’affiche.
publish-table = { $count ->
    [0] Aucune ligne pour l’instant. Colonnes : { $columns }.
    [one] { $count } ligne. Colonnes : { $columns }.
   *[other] { $count } lignes. Colonnes : { $columns }.
}

## Écriture

publish-writing = Écriture en cours. Cela prend un instant.
publish-done-at = Écrit à { $time }. Vous le trouverez ici :
    { $path }
form-replace-file = Existe déjà
publish-exists = Ceci existe déjà :
    { $path }
    Faut-il le remplacer ?
form-make-folder = Dossier absent
publish-no-folder = Ce dossier n’existe pas :
    { $path }
    Faut-il le créer ?
publish-no-permission = Vous n’avez pas le droit d’écrire ici :
    { $path }
    Rien n’a été écrit et vos réponses sont en sécurité. Choisissez un autre emplacement.
publish-full = Le disque est plein, ou l’espace qui vous est attribué est épuisé. { $path } n’a pas été écrit et vos réponses sont en sécurité. Libérez de la place ou choisissez un autre emplacement.
publish-failed = { $path } n’a pas pu être écrit : { $error }. Vos réponses sont en sécurité. Choisissez un autre emplacement.

## Touches

command-report = Rapport : un document ou des tableaux à transmettre
command-highlight = Choisir le constat pour la page du maire, ou l’en retirer
command-change = Choisir la possibilité suivante
command-change-back = Choisir la possibilité précédente
command-produce = Écrire le fichier
command-preview = Vers l’aperçu, et retour aux choix
command-preview-up = Aperçu : une page vers le haut
command-preview-down = Aperçu : une page vers le bas
hint-produce = Écrire
hint-report = Rapport
hint-highlight = Page
hint-change = Changer

## La page du maire

summary-page-chosen = sur la page du maire, votre choix
summary-page-proposed = proposition pour la page du maire
notice-page-chosen = { $count ->
    [one] Un constat de cette liste est choisi pour la page du maire. Les propositions lui cèdent la place.
   *[other] { $count } constats de cette liste sont choisis pour la page du maire.
}
notice-page-dropped = { $count ->
    [0] Plus aucun constat de cette liste n’est choisi. La page du maire montre les propositions.
    [one] Retiré de la page du maire. Un constat de cette liste reste choisi.
   *[other] Retiré de la page du maire. { $count } constats de cette liste restent choisis.
}
notice-page-full = La page du maire montre au plus trois constats par liste. Retirez-en d’abord un autre avec { $key }.
