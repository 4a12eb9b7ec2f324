### What “check” finds: what is wrong, and what to do.

## Files that cannot be read

check-conflict = Git n’a pas pu fusionner deux versions ici et a laissé les deux. Gardez la bonne et supprimez les lignes qui portent les marques de Git.
# $found: the format’s number in the file; $newest: the one this program reads
check-format = Le fichier est écrit dans le format { $found }, et ce programme lit le format { $newest }. Ouvrez-le avec une version plus récente du programme, ou corrigez le numéro.
check-syntax = Le fichier est illisible à partir de la colonne { $column } de cette ligne. Il manque une virgule, une parenthèse, un crochet ou un guillemet, ou l’un d’eux est mal placé.
check-ends-too-soon = Le fichier s’arrête au milieu : une parenthèse, un crochet ou un guillemet est ouvert sans être fermé. Fermez-le, ou copiez de nouveau le fichier s’il a été tronqué.
check-missing-comma = Il manque une virgule ici. Placez-en une entre les deux éléments.
check-wants-text = Il faut ici un texte entre guillemets, par exemple {"\"texte\""}.
check-wants-number = Il faut ici un nombre entier sans guillemets, par exemple 12.
check-wants-true-or-false = Il faut ici true (oui) ou false (non).
check-wants-list = Il faut ici une liste entre crochets, par exemple {"[\"a\", \"b\"]"}.
check-wants-map = Il faut ici des paires entre accolades, par exemple {"{\"en\": \"text\"}"}.
check-wants-optional = Il faut ici Some(…) ou None. Écrivez la valeur sous la forme Some(…), ou None s’il n’y a pas de valeur.
check-wrong-value = Ce champ ne peut pas recevoir cette valeur. Comparez-la avec le même champ ailleurs dans le fichier, et corrigez-la.
# $known: the words that may stand there, with commas
check-unknown-word = Le mot « { $word } » n’est pas reconnu ici. Employez l’un de ceux-ci : { $known }.
check-unknown-field = Il n’y a pas de champ « { $field } » ici. Employez l’un de ceux-ci : { $known }.
check-missing-field = Le champ « { $field } » manque. Ajoutez-le.
check-duplicate-key = « { $key } » figure deux fois entre les mêmes parenthèses ou accolades, et une seule occurrence pourrait être conservée. Supprimez l’une des deux, ou réunissez-les.
check-too-deep = Trop de parenthèses ou de crochets s’emboîtent ici, plus qu’aucun de ces fichiers n’en demande. Cherchez ceux qui ne sont pas fermés.

## Ids and languages of a questionnaire

# $id: as written; $line: the line where it stands first
check-duplicate-id = « { $id } » figure déjà à la ligne { $line }. Ne l’employez qu’une fois : supprimez l’un des deux, ou donnez un autre nom à l’un d’eux.
check-not-kebab = « { $id } » ne peut pas servir d’identifiant. Employez des minuscules sans accents, des chiffres et des traits d’union, en commençant par une lettre, par exemple « migration-plan ».
check-retired-id = L’identifiant « { $id } » avait un autre sens dans une version antérieure et n’est plus employé. Donnez à cet indicateur un nouvel identifiant, afin qu’aucune ancienne réponse ne passe pour une nouvelle.
# $line: the line of the section, area or scale
check-text-name-taken = Le texte de l’indicateur « { $id } » porterait le même nom que le titre de l’élément de la ligne { $line }. Donnez à l’indicateur un autre identifiant.
check-name-clash = L’option « { $id } » demande un nom, qui est conservé sous le même identifiant que cette précision. Donnez à la précision un autre identifiant.
check-not-language-tag = « { $tag } » n’est pas un code de langue. Écrivez-le comme « fr » ou « pt-BR ».
check-no-english = L’anglais n’est pas parmi les langues. Ajoutez {"\"en\""} : l’anglais s’affiche lorsqu’un texte est introuvable dans une autre langue.
# $tag: the variant; $base: the language that it is a variant of
check-variant-without-base = « { $tag } » est une variante de « { $base } », qui n’est pas parmi les langues. Ajoutez-y « { $base } », ou supprimez la variante.
check-variant-is-language = « { $tag } » figure aussi parmi les langues. Gardez-la comme langue si son fichier contient tous les textes, et comme variante s’il ne contient que les différences.

## Other frameworks

check-not-sdg-target = « { $target } » n’est pas une cible des objectifs de développement durable. Écrivez le numéro de l’objectif, un point, puis le numéro ou la lettre de la cible, par exemple 10.7 ou 4.b.
check-not-sdg-category = « { $category } » n’est pas une sous-catégorie de l’indicateur 10.7.2 des objectifs de développement durable. Écrivez-en une de 1a à 6e.
check-not-gcm-objective = Le Pacte mondial pour les migrations n’a pas d’objectif { $objective }. Écrivez un numéro de 1 à 23.

## Answers of a questionnaire

check-empty = Cette liste est vide. Ajoutez au moins un élément.
check-no-rows = Ce tableau n’accepte aucune ligne ; personne ne pourrait donc le remplir. Indiquez combien de lignes il accepte au plus.
check-table-in-detail = Une précision ne peut pas être un tableau. Faites de ce tableau un indicateur distinct.
check-named-in-detail = L’option « { $option } » demande un nom, ce que les options d’une précision ne peuvent pas faire. Retirez « named », ou ajoutez une autre précision pour le nom.
check-unknown-scale = L’échelle « { $id } » n’existe pas. Indiquez l’une des échelles de ce questionnaire, ou ajoutez-y celle-ci.
check-unknown-option = La liste n’a pas d’option « { $option } ». Employez l’identifiant d’une option de la liste.
check-no-reading = L’option « { $option } » n’indique pas à quel constat elle correspond. Ajoutez son constat : Strength, Partial ou Gap.
check-not-sorted = L’option « { $option } » correspond à une mesure plus développée que l’option qui la précède. Rangez les options de la plus développée à la moins développée.
check-no-strength-from = Rien n’indique à partir de quand cette réponse correspond à un domaine bien développé. Ajoutez strength_from.
# $from: what strength_from says; $counted: the number of options that count
check-strength-out-of-reach = La valeur de strength_from est { $from }, mais le nombre d’options qui comptent est { $counted }. Diminuez strength_from, ou ajoutez des options.
check-partial-above-strength = La valeur de partial_from est { $partial } et celle de strength_from est { $strength }, alors que « partiellement développé » vient avant « bien développé ». Corrigez l’un des deux nombres.
check-not-decimal = « { $text } » n’est pas un nombre écrit selon la règle de ces fichiers. Employez des chiffres et un point décimal, sans espaces ni unités, par exemple 1234.5.

## Conditions of a questionnaire

check-unknown-indicator = La condition cite l’indicateur « { $id } », qui n’existe pas. Corrigez l’identifiant, ou supprimez la condition.
check-unknown-option-of = La condition cite l’option « { $option } », que l’indicateur « { $indicator } » n’a pas. Employez l’identifiant de l’une de ses options.
check-no-options = La condition cite l’indicateur « { $indicator } », qui n’a pas d’options à choisir. Citez un indicateur qui a une liste d’options.
check-on-itself = L’indicateur dépend de sa propre réponse ; sa question ne serait donc jamais posée. Citez un autre indicateur dans la condition.
check-chain = La condition cite l’indicateur « { $indicator } », dont la question n’est elle-même posée que sous condition. Citez un indicateur dont la question est toujours posée.
check-quick-alone = L’indicateur fait partie du parcours rapide, mais sa condition n’en cite aucun qui en fasse partie ; sa question n’y serait donc jamais posée. Ajoutez au parcours rapide l’un des indicateurs cités, ou retirez-en celui-ci.

## Texts of a questionnaire

check-no-texts = Le questionnaire annonce la langue « { $tag } », mais n’a pas de textes dans cette langue. Ajoutez le fichier { $tag }.ftl, ou retirez la langue de la liste.
check-language-not-listed = Le questionnaire n’annonce pas la langue « { $tag } ». Ajoutez-la à ses langues, ou supprimez ce fichier.
check-not-a-text = Cette ligne ne commence pas un texte. Écrivez-la sous la forme « nom = texte », ou mettez des espaces au début si elle fait partie du texte précédent.
check-stray-bracket = Une accolade est isolée ici, ou entoure un contenu qui n’est pas une variable. Écrivez une variable comme {"{"} $year {"}"}, ou supprimez l’accolade.
# $text: the text’s name
check-missing-text = Le texte « { $text } » manque. Écrivez-le dans cette langue.
check-unused-text = Le texte « { $text } » n’est jamais affiché. Supprimez-le, ou corrigez son nom.
check-blank-text = Ce texte est vide. Écrivez-le, ou supprimez-le.
# $base: the language that this variant belongs to
check-not-in-base = Cette variante contient le texte « { $text } », que « { $base } » n’a pas. Écrivez-le d’abord dans { $base }.ftl, ou supprimez-le ici.
check-same-as-base = Ce texte ne diffère en rien de celui de « { $base } ». Retirez-le : il sera repris de là.
check-unknown-placeholder = Aucune valeur n’est prévue pour la variable « { $placeholder } ». Employez l’une de celles-ci : { $known }.
check-missing-placeholder = Le texte anglais contient la variable « { $placeholder } », mais pas celui-ci. Employez-la ici aussi.
check-extra-placeholder = Ce texte contient la variable « { $placeholder } », mais pas le texte anglais. Employez-la dans les deux, ou dans aucun.

## Quality of texts

check-like-english = Ce texte est le même qu’en anglais. Traduisez-le.
# $length, $most: columns
check-too-long = Ce texte occupe { $length } colonnes, alors qu’il n’y a de place que pour { $most }. Raccourcissez-le.
# $word: what stands there; $term: the glossary’s word
check-avoided = Le glossaire dit « { $term } », et non « { $word } ». Employez le terme du glossaire.
# $base: the language from which the text is taken
check-avoided-in-base = Ce texte est repris de « { $base } » et dit « { $word } », alors que cette variante dit « { $term } ». Écrivez-le ici avec le bon terme.
check-straight-quote = Il y a ici un guillemet droit ou une apostrophe droite. Employez les signes courbes de votre langue ; mettez entre {"{\""} et {"\"}"} ce qui s’écrit tel quel dans un fichier ou une commande.
# $sign: a punctuation mark
check-no-space-before = En français, une espace insécable précède « { $sign } » : U+00A0 avant le deux-points et le signe de pourcentage, l’espace fine U+202F avant les autres signes.
check-no-space-after = En français, l’espace fine insécable U+202F suit « { $sign } ».
check-doubled-word = Le mot « { $word } » figure deux fois de suite. Supprimez-en un.
# $words, $most: numbers of words
check-long-sentence = Une phrase compte ici { $words } mots, alors que { $most } suffisent. Coupez-la en deux.

## Assessments

# $found, $wanted: ids of questionnaires
check-other-questionnaire = Ces réponses appartiennent au questionnaire « { $found } », et non à « { $wanted } ». Ouvrez-les avec le questionnaire auquel elles appartiennent.
check-no-authority = Rien n’indique de quelle autorité il s’agit. Écrivez le nom de l’autorité.
check-unknown-entry = Le questionnaire n’a pas d’indicateur « { $id } ». Sa réponse est conservée, mais pas affichée ; si l’identifiant est mal orthographié, corrigez-le.
check-takes-choice = Il faut ici une option de la liste. Écrivez-la sous la forme {"Choice(\"id\")"}.
check-takes-choices = Il faut ici des options de la liste, toutes celles qui conviennent. Écrivez-les sous la forme {"Choices([\"id\", \"id\"])"}.
check-takes-number = Il faut ici un nombre. Écrivez-le sous la forme {"Number(\"12.5\")"}.
check-takes-money = Il faut ici un montant avec sa devise. Écrivez-le sous la forme {"Money(amount: \"1200\", currency: \"CAD\")"}.
check-takes-year = Il faut ici une année. Écrivez-la sous la forme Year(2019).
check-takes-period = Il faut ici une période. Écrivez-la sous la forme {"Period(from: 2018, to: Some(2021))"}.
check-takes-text = Il faut ici un texte, avec sa langue. Écrivez-le sous la forme {"Text({\"en\": \"text\"})"}.
check-takes-table = Il faut ici les lignes d’un tableau. Écrivez-les sous la forme {"Table([(cells: {\"column\": \"12\"})])"}.
check-contradiction = Les options « { $one } » et « { $other } » s’excluent. N’en gardez qu’une.
check-unknown-detail = L’indicateur n’a pas de précision « { $id } ». Corrigez son identifiant, ou supprimez-la.
check-period-backwards = La période se termine en { $to }, avant de commencer en { $from }. Corrigez l’une des deux années.
check-not-year = « { $text } » n’est pas une année. Écrivez-la en chiffres, par exemple 2019.
check-unknown-column = Le tableau n’a pas de colonne « { $id } ». Corrigez son identifiant, ou supprimez la cellule.
check-unknown-row = Le tableau n’a pas de ligne « { $id } ». Corrigez son identifiant, ou supprimez la ligne.
check-row-without-id = Cette ligne n’indique pas de quelle ligne du tableau il s’agit. Ajoutez son identifiant dans le champ row.
# $most: how many rows it takes
check-too-many-rows = Le tableau est plein avant cette ligne : son nombre maximal de lignes est { $most }. Supprimez cette ligne et les suivantes, ou regroupez-en certaines.
check-no-reason = Le constat retenu pour cette réponse diffère de celui de la règle, mais la raison n’est pas écrite ; la règle continue donc de s’appliquer. Écrivez la raison.
check-not-text = Ce fichier n’est pas un texte en UTF-8. Enregistrez-le comme texte en UTF-8.
