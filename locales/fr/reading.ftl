check-unknown-highlight = Le questionnaire n’a pas d’indicateur « { $id } » ; la page du maire ne le montre donc pas. Corrigez l’identifiant, ou supprimez-le.
check-too-many-highlights = La page du maire en montre au plus { $most }, et celui-ci est de trop. Supprimez ceux qui comptent le moins.
check-too-large = Le fichier est trop grand : ces fichiers ont au plus { $most } mégaoctets. C’est un fichier d’une autre sorte, ou son écriture a échoué.
check-too-many = Le fichier compte plus de { $most } éléments jusqu’à cette ligne, bien plus qu’il n’en faut. Cherchez ce qui s’y répète.
check-utf-16 = Ce fichier est enregistré en UTF-16. Ouvrez-le dans un éditeur de texte et enregistrez-le en UTF-8.
check-no-text = Des octets ne forment pas de texte ici, comme après une copie défectueuse. Ils s’affichent « � » : remplacez-les par les bonnes lettres.
check-other-version = L’autre version que Git a laissée de ces lignes indique : { $text }. Elle n’est pas lue ; reprenez-en ce qui est juste.
check-entry-without-id = L’identifiant de cette entrée est illisible ; on ne sait donc pas à quel indicateur elle répond. Corrigez-le, ou répondez de nouveau à cet indicateur.
