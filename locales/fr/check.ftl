### Ce que trouve la vérification : ce qui ne va pas, et que faire.

## Fichiers illisibles

check-conflict = Git n’a pas pu fusionner deux versions à cet endroit et a laissé les deux. Gardez la bonne et supprimez les lignes où se trouvent les marques de Git.
check-format = Le fichier est au format { $found }, alors que ce programme lit le format { $newest }. Ouvrez-le avec une version plus récente du programme, ou corrigez le numéro.
check-syntax = Le fichier est illisible à partir de la colonne { $column } de cette ligne. Une virgule, une parenthèse, un crochet ou un guillemet manque ou est mal placé.
check-ends-too-soon = Le fichier s’arrête au milieu : une parenthèse, un crochet ou un guillemet est ouvert et n’est jamais fermé. Fermez-le, ou copiez de nouveau le fichier s’il a été tronqué.
check-missing-comma = Il manque ici une virgule. Mettez-en une entre les deux éléments.
check-wants-text = Il faut ici un texte entre guillemets droits, par exemple "texte".
check-wants-number = Il faut ici un nombre entier sans guillemets, par exemple 12.
check-wants-true-or-false = On ne peut écrire ici que true (oui) ou false (non).
check-wants-list = Il faut ici une liste entre crochets, par exemple ["a", "b"].
check-wants-map = Il faut ici des paires entre accolades, par exemple {"{"}"fr": "texte"{"}"}.
check-wants-optional = Il faut ici Some(…) ou None. Écrivez la valeur sous la forme Some(…), ou None s’il n’y a pas de valeur.
check-wrong-value = Ce champ n’accepte pas cette valeur. Comparez-la avec le même champ ailleurs dans le fichier, puis corrigez-la.
check-unknown-word = Le mot « { $word } » n’est pas reconnu ici. Employez l’un de ceux-ci : { $known }.
check-unknown-field = Il n’y a pas ici de champ « { $field } ». Employez l’un de ceux-ci : { $known }.
check-missing-field = Il manque le champ « { $field } ». Ajoutez-le.
check-duplicate-key = « { $key } » figure deux fois au même niveau, et un seul des deux pourrait être conservé. Supprimez l’un des deux ou réunissez-les.
check-too-deep = Trop de parenthèses ou d’accolades sont emboîtées, plus qu’aucun de ces fichiers n’en demande. Cherchez celles qui ne sont pas fermées.

## Identifiants et langues d’un questionnaire

check-duplicate-id = « { $id } » figure déjà à la ligne { $line }. Ne l’employez qu’une fois : supprimez l’un des deux ou donnez-lui un autre nom.
check-not-kebab = « { $id } » ne peut pas servir d’identifiant. Employez des minuscules sans accent, des chiffres et des traits d’union, en commençant par une lettre, par exemple « plan-migration ».
check-retired-id = L’identifiant « { $id } » avait un autre sens dans une version antérieure et a été retiré. Donnez à cet indicateur un nouvel identifiant, pour qu’aucune ancienne réponse ne soit prise pour une nouvelle.
check-text-name-taken = Le texte de l’indicateur « { $id } » porterait le même nom que le titre de l’élément de la ligne { $line }. Donnez à l’indicateur un autre identifiant.
check-name-clash = L’option « { $id } » demande un nom, qui est conservé sous le même identifiant que cette précision. Donnez à la précision un autre identifiant.
check-not-language-tag = « { $tag } » n’est pas un code de langue. Écrivez-le comme « fr » ou « pt-BR ».
check-no-english = L’anglais ne figure pas parmi les langues. Ajoutez "en" : il s’affiche partout où un texte manque dans une autre langue.

## Réponses d’un questionnaire

check-empty = Cette liste est vide. Ajoutez au moins un élément.
check-no-rows = Ce tableau n’admet aucune ligne, si bien que personne ne pourrait le remplir. Indiquez combien de lignes il admet au plus.
check-table-in-detail = Une précision ne peut pas être un tableau. Faites du tableau un indicateur à part.
check-named-in-detail = L’option « { $option } » demande un nom, ce que les options d’une précision ne peuvent pas faire. Retirez « named », ou ajoutez une autre précision pour ce nom.
check-unknown-scale = Il n’existe pas d’échelle « { $id } ». Nommez l’une des échelles de ce questionnaire, ou ajoutez-y celle-ci.
check-unknown-option = La liste n’a pas d’option « { $option } ». Employez l’identifiant d’une option de la liste.
check-no-reading = L’option « { $option } » n’indique pas comment elle se lit. Ajoutez sa lecture (reading) : Strength, Partial ou Gap.
check-not-sorted = L’option « { $option } » se lit mieux que celle qui la précède. Rangez les options de la plus développée à la moins développée.
check-no-strength-from = Rien n’indique à partir de quel seuil cette réponse correspond à un domaine bien développé. Ajoutez strength_from.
check-strength-out-of-reach = strength_from vaut { $from }, mais le nombre d’options qui comptent est de { $counted }. Abaissez strength_from ou ajoutez des options.
check-partial-above-strength = partial_from vaut { $partial } et strength_from { $strength }, alors que « en partie développé » vient avant « bien développé ». Corrigez l’un des deux nombres.
check-not-decimal = « { $text } » n’est pas un nombre tel que ces fichiers l’écrivent. Employez des chiffres et un point décimal, sans espace ni unité, par exemple 1234.5.

## Conditions d’un questionnaire

check-unknown-indicator = La condition mentionne l’indicateur « { $id } », qui n’existe pas. Corrigez l’identifiant ou supprimez la condition.
check-unknown-option-of = La condition mentionne l’option « { $option } », que l’indicateur « { $indicator } » n’a pas. Employez l’identifiant de l’une de ses options.
check-no-options = La condition mentionne l’indicateur « { $indicator } », qui n’a pas d’options à choisir. Mentionnez un indicateur qui a une liste d’options.
check-on-itself = L’indicateur dépend de sa propre réponse, si bien que la question ne serait jamais posée. Mentionnez dans la condition un autre indicateur.
check-chain = La condition mentionne l’indicateur « { $indicator } », dont la question n’est elle-même posée que sous condition. Mentionnez un indicateur dont la question est toujours posée.

## Textes d’un questionnaire

check-no-texts = Le questionnaire prévoit la langue « { $tag } », mais n’a aucun texte dans cette langue. Ajoutez le fichier { $tag }.ftl ou retirez la langue de la liste.
check-language-not-listed = Le questionnaire ne prévoit pas la langue « { $tag } ». Ajoutez-la à ses langues ou supprimez ce fichier.
check-not-a-text = Cette ligne ne commence pas un texte. Écrivez-la sous la forme « nom = texte », ou mettez-la en retrait avec des espaces si elle appartient au texte qui précède.
check-stray-bracket = Une accolade est ici isolée, ou contient quelque chose qui ne peut pas être rempli. Écrivez une variable comme {"{"} $year {"}"}, ou supprimez l’accolade.
check-missing-text = Il manque le texte « { $text } ». Rédigez-le dans cette langue.
check-unused-text = Le texte « { $text } » n’est jamais affiché. Supprimez-le ou corrigez son nom.
check-blank-text = Ce texte est vide. Rédigez-le ou supprimez-le.
check-unknown-placeholder = Rien ne peut remplacer « { $placeholder } ». Employez l’une de ces variables : { $known }.
check-missing-placeholder = Le texte anglais contient la variable « { $placeholder } », mais pas celui-ci. Employez-la ici aussi.
check-extra-placeholder = Ce texte contient la variable « { $placeholder } », mais pas le texte anglais. Employez-la dans les deux ou dans aucun.

## Évaluations

check-other-questionnaire = Ces réponses se rapportent au questionnaire « { $found } » et non à « { $wanted } ». Ouvrez-les avec le questionnaire auquel elles se rapportent.
check-no-authority = Rien n’indique de quelle autorité locale il s’agit. Écrivez le nom de l’autorité.
check-unknown-entry = Le questionnaire n’a pas d’indicateur « { $id } ». La réponse est conservée mais n’est pas affichée ; si l’identifiant est mal écrit, corrigez-le.
check-takes-choice = Il faut ici une option de la liste. Écrivez-la sous la forme Choice("id").
check-takes-choices = Il faut ici des options de la liste, autant qu’il s’en applique. Écrivez-les sous la forme Choices(["id", "id"]).
check-takes-number = Il faut ici un nombre. Écrivez-le sous la forme Number("12.5").
check-takes-money = Il faut ici un montant avec sa devise. Écrivez-le sous la forme Money(amount: "1200", currency: "CAD").
check-takes-year = Il faut ici une année. Écrivez-la sous la forme Year(2019).
check-takes-period = Il faut ici une période. Écrivez-la sous la forme Period(from: 2018, to: Some(2021)).
check-takes-text = Il faut ici un texte, avec sa langue. Écrivez-le sous la forme Text({"{"}"fr": "texte"{"}"}).
check-takes-table = Il faut ici les lignes d’un tableau. Écrivez-les sous la forme Table([(cells: {"{"}"colonne": "12"{"}"})]).
check-contradiction = Les options « { $one } » et « { $other } » s’excluent. N’en gardez qu’une.
check-unknown-detail = L’indicateur n’a pas de précision « { $id } ». Corrigez son identifiant ou supprimez-la.
check-period-backwards = La période se termine en { $to }, avant de commencer en { $from }. Corrigez l’une des deux années.
check-not-year = « { $text } » n’est pas une année. Écrivez-la en chiffres, par exemple 2019.
check-unknown-column = Le tableau n’a pas de colonne « { $id } ». Corrigez son identifiant ou supprimez la case.
check-unknown-row = Le tableau n’a pas de ligne « { $id } ». Corrigez son identifiant ou supprimez la ligne.
check-row-without-id = Cette ligne n’indique pas de quelle ligne du tableau il s’agit. Ajoutez son identifiant sous row.
check-too-many-rows = Le tableau est complet avant cette ligne : il en admet { $most }. Supprimez cette ligne et les suivantes, ou regroupez-en.
check-no-reason = Cette réponse est lue autrement que selon la règle, mais personne n’a écrit pourquoi, et la règle reste donc en vigueur. Écrivez la raison.
check-not-text = Ce fichier n’est pas un texte en UTF-8. Enregistrez-le en UTF-8.
