### Words of the Local MGI that the program itself says.

reading-strength = Domaine bien développé
reading-partial = Partiellement développé
reading-gap = Domaine susceptible d’être renforcé
status-unanswered = Pas encore de réponse
status-dont-know = Réponse encore inconnue
status-not-applicable = Sans objet ici
status-answered = Réponse donnée
status-not-asked = Question non posée
status-parked = Question non posée ; la réponse antérieure est conservée
mandate-unsaid = À préciser
mandate-city = Cette autorité
mandate-shared = Partagée avec un autre niveau
# $level: the other level of government, as the official named it
mandate-shared-with = Partagée ({ $level })
mandate-other = Un autre niveau
# $level: the other level of government, as the official named it
mandate-other-level = { $level }
step-launch = 1. Lancement
step-data-collection = 2. Collecte de données
step-consultation = 3. Consultation
step-final-report = 4. Rapport final
evidence-kind-law-or-plan = Loi ou plan
evidence-kind-internal-practice = Pratique interne
evidence-kind-service = Service offert à la population
language-en = anglais
language-fr = français
language-pt-br = portugais (Brésil)
language-fr-ca = français (Canada)
language-pt-pt = portugais (Portugal)
# What stands between the items of a list on one line
list-separator = {", "}
# $language: name of the language in which $text was written
words-original = { $text } (texte original : { $language })
# $number: already formatted; $unit: such as “people”
value-number = { $number } { $unit }
# $amount: already formatted; $currency: such as “CAD”
value-money = { $amount } { $currency }
value-period = { $from }–{ $to }
value-period-open = depuis { $from }
# $count: number of rows in a table
value-rows = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
# $number: 1 to 6; $title: the dimension’s title
section-numbered = { $number }. { $title }

## Why a finding reads as it does. $answer: the chosen option

finding-why-option-strength = La réponse « { $answer } » indique un domaine bien développé.
finding-why-option-partial = La réponse « { $answer } » indique un domaine partiellement développé : certains éléments sont en place, d’autres manquent encore.
finding-why-option-planned = La réponse « { $answer } » annonce une mesure qui n’existe pas encore ; il s’agit donc d’un domaine susceptible d’être renforcé.
finding-why-option-gap = La réponse « { $answer } » indique un domaine susceptible d’être renforcé.
# $chosen, $missing, $needed: lists of options; $from: from how many on it is well developed
finding-why-counted-strength = Choix faits : { $chosen }. À partir de { $from } choix, il s’agit d’un domaine bien développé.
finding-why-counted-partial = Choix faits : { $chosen }. À partir de { $from } choix, ce serait un domaine bien développé ; autres possibilités : { $missing }.
finding-why-counted-needed = Choix faits : { $chosen }. Pour un domaine bien développé, il faudrait aussi : { $needed }.
finding-why-counted-gap = Aucun des choix faits ne compte ici. À partir de { $from } choix, ce serait un domaine bien développé.
# $given, $from: formatted numbers; $unit: their unit
finding-why-number-strength = { $given } { $unit } : à partir de { $from }, il s’agit d’un domaine bien développé.
finding-why-number-partial = { $given } { $unit } : une partie est en place ; à partir de { $from }, ce serait un domaine bien développé.
finding-why-number-gap = { $given } { $unit } : à partir de { $from }, ce serait un domaine bien développé.
# $reading: the official’s own reading; $reason: the official’s words; $rule: the rule’s sentence
finding-why-override = Constat retenu ici : « { $reading } », pour la raison suivante : « { $reason } ». Selon la règle seule : { $rule }
finding-exists = En place : { $list }.
finding-missing = Pas encore en place : { $list }.

## Other frameworks: headings, and an indicator’s places in them

crosswalk-principle-1 = MiGOF, principe 1 : adhésion aux normes internationales et respect des droits des migrants
crosswalk-principle-2 = MiGOF, principe 2 : politiques fondées sur des données probantes et approche associant l’ensemble du gouvernement
crosswalk-principle-3 = MiGOF, principe 3 : partenariats sur la migration et les questions connexes
crosswalk-objective-1 = MiGOF, objectif 1 : bien-être socioéconomique des migrants et de la société
crosswalk-objective-2 = MiGOF, objectif 2 : dimension mobilité des crises
crosswalk-objective-3 = MiGOF, objectif 3 : migration sûre, ordonnée et digne
# $target: such as 10.7
crosswalk-sdg = Cible { $target } des ODD
# $part: such as 1a
crosswalk-sdg-10-7-2 = Indicateur 10.7.2 des ODD, sous-catégorie { $part }
# $number: 1 to 23
crosswalk-gcm = Pacte mondial pour les migrations, objectif { $number }
crosswalk-none = Aucun : sans correspondance dans ce cadre
