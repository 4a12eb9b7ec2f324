### Tables of texts for translators, and new questionnaires.

## Faults of a table

# $column: the heading, as in the program
table-missing-column = Il n’y a pas de colonne « { $column } ». Donnez aux colonnes les en-têtes id, english, translation, note et status.
table-duplicate-column = L’en-tête « { $column } » figure deux fois. Supprimez ou renommez l’une des deux colonnes.
# $found: number of cells in the row; $wanted: number of headings
table-row-length = Le nombre de cellules de cette ligne est { $found }, mais le nombre d’en-têtes est { $wanted }. Cherchez un guillemet ou une virgule qui manque ou qui est de trop.
table-unknown-text = Le questionnaire n’a pas de texte portant cet identifiant. Corrigez l’identifiant, ou supprimez la ligne.
# $first: the number of a row
table-duplicate-row = Ce texte figure déjà à la ligne { $first }. Supprimez l’une des deux lignes.
table-emptied = La traduction est vide, alors que le fichier en contient une. Écrivez-la, ou supprimez la ligne pour laisser le texte tel quel.
table-nothing-reviewed = L’état indique que la traduction est révisée, mais il n’y en a pas. Écrivez-la, ou videz l’état.
# $status: as written; $known: the words that may stand there, with commas
table-unknown-status = L’état « { $status } » n’existe pas. Employez l’un de ceux-ci : { $known }.
table-line-start = Une ligne de ce texte commence par un point, un crochet ou un astérisque, qui a un autre sens à cet endroit. Commencez la ligne par un autre signe, par exemple un tiret.
table-not-fluent = Ce texte est illisible. Écrivez-le en texte simple, avec les variables exactement comme dans le texte anglais.
# $file: path of the table; $row: number of the row; $id: the text’s id; $fault: a sentence that says what is wrong there
table-fault = { $file }, ligne { $row }, { $id } : { $fault }
table-fault-row = { $file }, ligne { $row } : { $fault }

## What the commands say

# $faults: number of faults
texts-refused = { $faults ->
    [one] { $faults } erreur. Rien n’a été écrit.
   *[other] { $faults } erreurs. Rien n’a été écrit.
}
texts-exported = { $count ->
    [one] Le tableau contient { $count } texte.
   *[other] Le tableau contient { $count } textes.
}
# $path: a file
texts-exported-to = Le tableau est enregistré ici : { $path }
texts-unchanged = Le tableau ne change rien. Rien n’a été écrit.
# $count: number of texts; $path: a file
texts-imported = { $count ->
    [0] Aucun texte n’a changé. Les états et les notes sont écrits à côté de { $path }
    [one] { $count } texte a changé. Il est écrit ici : { $path }
   *[other] { $count } textes ont changé. Ils sont écrits ici : { $path }
}
texts-outdated = { $count ->
    [one] { $count } texte a été révisé d’après un texte anglais qui a changé depuis. Il redevient un brouillon.
   *[other] { $count } textes ont été révisés d’après des textes anglais qui ont changé depuis. Ils redeviennent des brouillons.
}
# $path: a folder
texts-copied = Le questionnaire intégré a été copié, et c’est désormais la copie qui est utilisée : { $path }
# $tag: a language tag
texts-not-listed = Le questionnaire n’annonce pas encore la langue « { $tag } ». Pour l’utiliser, ajoutez {"\""}{ $tag }{"\""} aux langues (languages) dans questionnaire.ron, ou aux variantes (variants) si seuls certains textes diffèrent.
# $tag: as it was typed
texts-not-a-tag = « { $tag } » n’est pas un code de langue. Écrivez-le comme « fr » ou « pt-BR ».
# $path: a folder; $found, $wanted: ids of questionnaires
texts-other-questionnaire = { $path } contient le questionnaire « { $found } », et non « { $wanted } ». Indiquez un autre dossier.
# $path: a folder
starter-made = Le questionnaire est enregistré ici : { $path }
# $path: a folder; $id: the questionnaire’s id; $place: the folder where it belongs
starter-next = Modifiez ses fichiers dans n’importe quel éditeur de texte, et faites-les vérifier par « local-mgi check ». Pour l’utiliser, placez le dossier ici : { $place }
trouble-not-empty = Le dossier { $path } n’est pas vide. Rien n’y a été écrit. Indiquez un dossier nouveau ou vide.
trouble-other-id = Le dossier « { $folder } » contient le questionnaire « { $id } », et les deux doivent porter le même nom. Renommez le dossier, ou corrigez l’identifiant (id) dans questionnaire.ron.
