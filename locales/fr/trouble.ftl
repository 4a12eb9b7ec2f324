### File trouble: what happened, where, what was kept, what to do.

trouble-no-home = Aucun emplacement n’a été trouvé pour vos données : ce compte n’a pas de dossier personnel. Indiquez dans LOCAL_MGI_HOME un dossier qui vous appartient, puis relancez le programme.
# $path: a file or folder; $error: the number by which the system knows what went wrong
trouble-not-found = { $path } est introuvable.
trouble-permission = Vous n’avez pas l’autorisation de lire ou de modifier { $path }. Rien n’y a été modifié. Adressez-vous à la personne responsable de cet ordinateur, ou indiquez dans LOCAL_MGI_HOME un dossier qui vous appartient.
trouble-full = L’écriture de { $path } n’a pas été possible : le disque, ou l’espace qui vous y est réservé, est plein. La dernière version enregistrée est toujours là, intacte. Libérez de l’espace ; la prochaine modification sera de nouveau enregistrée.
trouble-io = La lecture ou l’écriture de { $path } n’a pas été possible : le système signale l’erreur { $error }. La dernière version enregistrée est toujours là.
trouble-no-file = Autre chose se trouve à la place de { $path } : un fichier au lieu d’un dossier, ou l’inverse. Rien n’y a été modifié.
# $line: where in the file; $fault: a sentence that says what is wrong there
trouble-unreadable = { $path }, ligne { $line } : { $fault } Le fichier n’a pas été modifié. Corrigez cette ligne dans un éditeur de texte, ou reprenez une copie de sauvegarde.
trouble-read-back = La relecture de { $path } ne donne pas ce qui a été écrit ; le disque n’est donc pas fiable. La version enregistrée auparavant est toujours là. Veuillez enregistrer sur un autre disque.
# $name: an assessment’s name
trouble-no-assessment = Aucune évaluation et aucun fichier ne porte le nom « { $name } ». « local-mgi list » affiche vos évaluations.
trouble-no-questionnaire = Le questionnaire « { $id } » est introuvable. Sa place est dans le dossier « questionnaires », à côté de vos évaluations.
trouble-no-example = Aucun exemple ne porte le nom « { $name } ».
trouble-exists = Une évaluation porte déjà le nom « { $name } ». Veuillez choisir un autre nom.
trouble-in-use = L’évaluation « { $name } » est ouverte dans une autre fenêtre. Fermez d’abord cette autre fenêtre.
trouble-name-empty = Veuillez donner un nom.
trouble-name-long = Ce nom est trop long. Veuillez en choisir un d’au plus 100 caractères.
trouble-name-character = « { $name } » ne peut pas servir de nom : veuillez n’employer que des lettres, des chiffres, des espaces, des traits d’union et des points.
trouble-name-edge = « { $name } » ne peut pas servir de nom : un nom ne commence ni par un point ni par un trait d’union, et ne se termine pas par un point.
trouble-name-reserved = « { $name } » ne peut pas servir de nom : Windows le réserve à un périphérique.
# $id: a questionnaire’s id; $what: the fault in the file’s own terms
trouble-questionnaire = Le questionnaire « { $id } » ne peut pas être utilisé : { $what }. « local-mgi check » signale chaque erreur.
read-only-open = Cette évaluation est ouverte dans une autre fenêtre. Ici, vous pouvez la lire, mais pas la modifier. Ce qui est enregistré là-bas apparaît ici ; dès que l’évaluation y sera fermée, vous pourrez prendre le relais.
# $name: a person; $machine: a computer; $since: date and time
read-only-open-by = Cette évaluation est ouverte par { $name } sur { $machine } depuis le { $since }. Ici, vous pouvez la lire, mais pas la modifier. Ce qui est enregistré là-bas apparaît ici ; dès que l’évaluation y sera fermée, vous pourrez prendre le relais.
read-only-newer = Cette évaluation a été enregistrée avec une version plus récente de local-mgi. La présente version peut l’afficher, mais pas la modifier, afin que rien ne se perde.
read-only-protected = Vous n’avez pas l’autorisation de modifier le fichier de cette évaluation. Vous pouvez la lire ici.
# $path: a file
put-aside-done = Évaluation archivée. Son fichier se trouve ici : { $path }
editor-none = Aucun éditeur de texte n’est défini. Indiquez le nom du vôtre dans EDITOR.
# $editor: a program; $error: the number by which the system knows what went wrong
editor-failed = L’éditeur { $editor } n’a pas fonctionné (code { $error }). Ce que vous aviez écrit est toujours là.
