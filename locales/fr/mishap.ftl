### What goes wrong beside files: the program itself, and where its results go.

mishap-program = Le programme a rencontré une erreur interne et s’est arrêté. Toute modification indiquée comme enregistrée se trouve dans votre fichier ; les deux dernières secondes de saisie peuvent manquer. Relancez-le et continuez. Veuillez transmettre les lignes ci-dessus à la personne qui vous a remis le programme.
# $error: the system’s own words
mishap-output = Le résultat n’a pas pu être écrit en entier : { $error }. Vos évaluations sont inchangées. Libérez de la place ou choisissez un autre emplacement, puis relancez la commande.
