check-unknown-highlight = Le questionnaire n’a pas d’indicateur « { $id } » ; la page du maire ne le montre donc pas. Corrigez l’identifiant, ou supprimez-le.
check-too-many-highlights = La page du maire a de la place pour { $most } de ces indicateurs au plus, et celui-ci est de trop. Supprimez ceux qui comptent le moins.
check-too-large = Le fichier est trop grand : ces fichiers ont au plus { $most } mégaoctets. C’est un fichier d’un autre type, ou son écriture a échoué.
check-too-many = Le fichier compte plus de { $most } éléments jusqu’à cette ligne, bien plus qu’il n’en faut. Cherchez ce qui s’y répète.
check-utf-16 = Ce fichier est enregistré en UTF-16. Ouvrez-le dans un éditeur de texte et enregistrez-le en UTF-8.
check-no-text = Certains octets ne forment pas de texte ici, comme après une copie défectueuse. Ils s’affichent « � » : remplacez-les par les bonnes lettres.
check-other-version = L’autre version que Git a laissée de ces lignes indique : { $text }. Elle n’est pas lue ; reprenez-en ce qui est juste.
check-entry-without-id = L’identifiant de cette entrée est illisible ; on ne sait donc pas à quel indicateur elle répond. Corrigez-le, ou répondez de nouveau à cet indicateur.

## A damaged assessment

damage-title = Cette évaluation est endommagée
damage-title-newer = Évaluation écrite par une version plus récente
damage-about = Entrées entièrement lisibles : { $whole } sur { $all }. Ce qui est illisible est considéré comme sans réponse et figure dans cette liste. Le fichier reste tel quel : à votre première modification, il sera gardé à côté du nouveau, avec « damaged » dans son nom. Vérifiez chaque endroit et répondez de nouveau s’il manque quelque chose, ou revenez à une version antérieure depuis la liste des évaluations.
damage-newer = Une version plus récente de local-mgi a écrit cette évaluation. Cette version-ci n’en connaît pas certaines parties et ne les affiche pas. Rien ne peut être modifié ici, et le fichier reste tel quel. Ouvrez-le avec la version plus récente.
damage-line = Ligne { $line }
damage-field = Ligne { $line }, { $field }
damage-entry = { $number } · ligne { $line }, { $field }
damage-more =
    { $count ->
        [one] { $count } autre endroit n’est pas indiqué ici. « local-mgi check » l’indique.
       *[other] { $count } autres endroits ne sont pas indiqués ici. « local-mgi check » les indique.
    }
home-damaged = endommagée ; entrées lisibles : { $whole } sur { $all }
cli-damaged = « { $name } » est endommagée ; entrées entièrement lisibles : { $whole } sur { $all }. Le fichier est resté tel quel. Ce qui est illisible :
