### Les mots de ce questionnaire en français. La structure et les identifiants sont dans questionnaire.ron.

questionnaire = Notre propre questionnaire

scale-practice = Mise en œuvre
    .option-in-place = En place
    .option-partly = En partie, ou à titre de projet pilote
    .option-partly-exists = Une partie est en place, ou un projet pilote est en cours.
    .option-partly-missing = La mesure ne couvre pas encore tout le monde, ou n’est pas encore permanente.
    .option-planned = Annoncé ou prévu
    .option-no = Non

section-context = Contexte local
    .about = Le cadre dans lequel la ville agit. Aucun constat n’est tiré de ces réponses.
area-population = Population
foreign-born = Combien de personnes nées à l’étranger vivaient dans la collectivité ({ $authority }) en { $year } ?
    .asks = Comptez les personnes qui y résident, quels que soient leur nationalité et leur statut. Une estimation accompagnée de sa source vaut mieux que l’absence de chiffre.
    .evidence = Le recensement ou le registre de la population, avec la date du dénombrement.
    .knows = Service de la statistique ou de l’urbanisme
    .unit = personnes

section-welcome = Accueil
    .about = La manière dont la ville accueille les personnes qui arrivent de l’étranger.
area-arrival = À l’arrivée
welcome-desk = Existe-t-il un lieu où les nouveaux arrivants reçoivent de la ville des informations et des conseils ?
    .asks = Un partenaire peut en assurer la gestion avec des fonds de la ville. Une page Web seule ne compte pas.
    .evidence = La décision de création, une page indiquant les heures d’ouverture ou un rapport annuel.
    .knows = Service des affaires sociales
    .detail-staff = Effectif
    .detail-staff-unit = postes à temps plein
desk-languages = Dans quelles langues les conseils y sont-ils donnés ?
    .asks = Comptez une langue si elle est proposée à des heures fixes, sans rendez-vous avec un interprète.
    .option-english = Anglais
    .option-arabic = Arabe
    .option-other = Une autre langue
    .option-other-name = Laquelle ?
    .option-none = Uniquement dans la langue officielle
area-staff = Le personnel de la ville
trained-staff = Combien de membres du personnel ont été formés au travail avec les nouveaux arrivants en { $year } ?
    .unit = personnes
