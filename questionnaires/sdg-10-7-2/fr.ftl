### Indicateur 10.7.2 des ODD : tous les textes en français. Formulation propre à ce projet ; sous-catégories et réponses d’après les métadonnées de l’ONU (DAES) et de l’OIM, 31 mars 2023.

questionnaire = Indicateur 10.7.2 des ODD : politiques migratoires

## Échelles

scale-access = Accès
    .option-whatever-status = Oui, quel que soit leur statut
    .option-regular-status = Oui, en situation régulière seulement
    .option-regular-status-exists = Les personnes étrangères en situation régulière sont traitées comme les ressortissants du pays.
    .option-regular-status-missing = Les personnes étrangères en situation irrégulière ne bénéficient pas du même traitement.
    .option-no = Non
scale-measure = Mesure
    .option-yes = Oui
    .option-no = Non

## Contexte

section-context = Contexte de la réponse
    .about = Qui répond, pour quelle année et dans quel contexte. Ces réponses décrivent le pays et la façon dont il répond ; elles ne donnent lieu à aucun constat.
area-reporting = Réponse du gouvernement
reference-year = Quelle année les réponses décrivent-elles ?
    .asks = Indiquez l’année pour laquelle les réponses sont exactes, en général la dernière année complète. Une loi ou une mesure compte si elle était en vigueur cette année-là. Conservez la même année pour toutes les réponses.
    .evidence = Lettre qui a ouvert la collecte des données, ou décision de l’organisme qui répond, avec la date de référence.
    .knows = Organisme qui coordonne la réponse
reporting-body = Quel organisme répond au nom du gouvernement ?
    .asks = Nommez le ministère, l’agence ou le bureau qui établit la réponse et la valide. Les autres organismes qui y contribuent font l’objet de la question suivante. Il n’est pas nécessaire de nommer des personnes.
    .evidence = Lettre ou décision qui confie cette tâche à l’organisme, avec sa date.
    .knows = Ministère des affaires étrangères ou organisme chargé de la politique migratoire
    .detail-unit = Unité qui établit la réponse
contributing-bodies = Quels autres organismes ont fourni ou vérifié des réponses, et sur quels sujets ?
    .asks = La politique migratoire touche à la santé, à l’éducation, au travail, à la protection sociale, à la justice, aux affaires étrangères, à la sécurité civile et à la statistique. Énumérez les ministères, agences ou bureaux avec les sujets traités et la date. Notez aussi qui reste à consulter.
    .evidence = Réponses écrites, comptes rendus de réunion ou lettres d’approbation, avec leurs dates.
    .knows = Organisme qui coordonne la réponse
area-last-report = Dernière réponse à l’enquête
last-report = À quelle édition de l’enquête des Nations Unies auprès des gouvernements le pays a-t-il répondu en dernier au sujet des migrations internationales ?
    .asks = Les données de l’indicateur proviennent de cette enquête, qui porte sur la population et le développement. Une réponse compte si elle couvrait le volet sur les migrations internationales. Les autres rapports remis aux Nations Unies ne comptent pas ici.
    .evidence = Questionnaire envoyé, accusé de réception ou fiche du pays dans la base de données World Population Policies, avec la date.
    .knows = Ministère des affaires étrangères, mission permanente ou institut de statistique
    .option-later = Une édition postérieure à 2021
    .option-thirteenth = Treizième, 2020–2021
    .option-twelfth = Douzième, 2018–2019
    .option-none = Aucune de ces éditions
    .detail-year = Année de la réponse
    .detail-reference = Référence ou lien
area-migration-setting = Contexte migratoire
migration-profile = De quelles façons les migrations internationales concernent-elles le pays aujourd’hui ?
    .asks = Cochez chaque situation qui compte pour la politique nationale ; quelques cas isolés ne suffisent pas. Origine : des personnes partent vivre à l’étranger. Transit : des personnes traversent le pays. Destination : des personnes viennent s’y installer. Retour : des ressortissants reviennent de l’étranger.
    .evidence = Profil migratoire, étude ou statistiques qui le montrent, avec l’année.
    .knows = Organisme chargé de la politique migratoire ou institut de statistique
    .option-origin = Pays d’origine
    .option-transit = Pays de transit
    .option-destination = Pays de destination
    .option-return = Pays de retour
migrant-population = Combien de migrants internationaux vivent dans le pays ?
    .asks = Comptez les habitants nés dans un autre pays. Si votre source retient la nationalité plutôt que le lieu de naissance, utilisez-la et précisez-le sous la source. Les réfugiés sont compris lorsque la source les compte.
    .evidence = Tableau du recensement ou du registre de population, ou estimation de l’institut de statistique ou des Nations Unies, avec l’année.
    .knows = Institut de statistique
    .unit = personnes
    .detail-share = Part de la population
    .detail-share-unit = %
    .detail-year = Année des chiffres
    .detail-source = Source
shared-powers = Quelles questions migratoires sont décidées ou mises en œuvre par des autorités régionales ou locales ?
    .asks = Dans bien des pays, l’école, les soins, l’aide sociale ou l’intégration ne relèvent pas du seul gouvernement national. Pour chacune de ces questions, indiquez le niveau compétent et le texte qui lui donne cette compétence. Si tout se décide à l’échelon national, précisez-le.
    .evidence = Constitution ou loi sur la répartition des compétences, avec l’article et la date de la version en vigueur.
    .knows = Ministère de la justice ou de l’intérieur

## 1 Droits des migrants

section-rights = Droits des migrants
    .about = Cette dimension porte sur l’accès aux services, aux prestations et aux droits. Elle examine si les personnes étrangères, c’est-à-dire toutes celles qui n’ont pas la nationalité du pays, y compris les apatrides, y ont accès comme les ressortissants. C’est le droit lui-même qui compte, et le fait qu’il dépende ou non du statut d’immigration.
area-health-and-education = Santé et éducation
essential-health-care = Le gouvernement assure-t-il aux personnes étrangères un accès aux soins de santé essentiels ou d’urgence égal à celui des ressortissants ?
    .asks = L’égalité d’accès aux soins essentiels ou aux soins d’urgence suffit ; les autres soins ne comptent pas. « Quel que soit leur statut » : les personnes en situation irrégulière sont soignées aux mêmes conditions. « En situation régulière seulement » : un visa ou un titre de séjour est exigé.
    .evidence = Loi sur la santé, règlement hospitalier ou circulaire : cherchez la disposition sur les personnes soignées, la prise en charge des frais et la preuve de statut demandée.
    .knows = Ministère de la santé
public-education = Le gouvernement assure-t-il aux personnes étrangères un accès à l’enseignement public égal à celui des ressortissants ?
    .asks = Pensez avant tout à l’âge de la scolarité obligatoire. « Quel que soit leur statut » : aucune preuve de séjour régulier n’est demandée à l’inscription. Si les règles varient selon le niveau d’enseignement, répondez pour la scolarité obligatoire et précisez-le en note.
    .evidence = Loi sur l’éducation, règles d’inscription ou circulaire : cherchez les pièces demandées et la règle sur les enfants en situation irrégulière.
    .knows = Ministère de l’éducation
area-work-and-social-protection = Travail et protection sociale
equal-pay = Le gouvernement garantit-il aux personnes étrangères le droit à un salaire égal pour un travail égal, au même titre qu’aux ressortissants ?
    .asks = La question porte sur le droit et sur les moyens de le faire valoir, et non sur les statistiques de salaires. « Quel que soit leur statut » : une personne qui travaille sans autorisation peut aussi réclamer le salaire dû. « En situation régulière seulement » : il faut une autorisation de travail ou de séjour.
    .evidence = Code du travail, loi sur l’égalité de traitement ou instruction de l’inspection du travail : cherchez les dispositions sur la nationalité et le travail sans autorisation.
    .knows = Ministère du travail ou inspection du travail
social-protection = Le gouvernement assure-t-il aux personnes étrangères un accès à la protection sociale égal à celui des ressortissants ?
    .asks = La protection sociale comprend les assurances financées par des cotisations et l’aide sociale : retraite, famille, maladie ou chômage, par exemple. Un délai d’attente imposé à tout le monde n’est pas une restriction. Si l’accès varie selon les prestations, répondez pour la plupart d’entre elles et précisez-le en note.
    .evidence = Lois sur la sécurité sociale et l’aide sociale, ou instructions de l’organisme : cherchez les conditions de nationalité, de résidence ou de titre de séjour.
    .knows = Ministère des affaires sociales ou organisme de sécurité sociale
area-justice = Justice
access-to-justice = Le gouvernement assure-t-il aux personnes étrangères un accès à la justice égal à celui des ressortissants ?
    .asks = Il s’agit de pouvoir saisir un tribunal, être entendu, porter plainte et recevoir une aide juridique là où les ressortissants le peuvent. « Quel que soit leur statut » : les personnes en situation irrégulière le peuvent aux mêmes conditions. Le seul recours contre une mesure d’éloignement ne suffit pas.
    .evidence = Constitution, code de procédure ou loi sur l’aide juridique : cherchez la disposition sur le droit de saisir la justice et sur les bénéficiaires de l’aide.
    .knows = Ministère de la justice

## 2 Approche associant l’ensemble du gouvernement

section-whole-of-government = Approche associant l’ensemble du gouvernement
    .about = Cette dimension porte sur les institutions, les politiques et les stratégies par lesquelles le gouvernement régit l’immigration ou l’émigration. Elle examine aussi si la politique s’appuie sur des données. La question est de savoir si ces éléments existent, et non s’ils sont efficaces.
area-responsible-institution = Institution responsable
dedicated-agency = Le gouvernement a-t-il un organisme spécialement chargé d’appliquer la politique migratoire nationale ?
    .asks = Ce peut être un ministère, une direction ou une agence, si l’application de la politique migratoire est sa mission déclarée. Répondez « Oui » s’il a été créé par une loi ou une décision et qu’il est en activité. Un comité de simple coordination relève de « Coopération et partenariats ».
    .evidence = Loi ou décret de création, organigramme ou rapport annuel : cherchez la date et la disposition sur sa mission.
    .knows = Organisme chargé de la politique migratoire ou services du chef du gouvernement
    .detail-name = Nom de l’organisme
    .detail-year = Année de création
area-policies-and-strategies = Politiques et stratégies
regular-pathways-policy = Le gouvernement a-t-il une politique ou une stratégie nationale sur les voies de migration régulières, y compris pour le travail ?
    .asks = Les voies régulières sont les moyens légaux de s’établir, de travailler, d’étudier ou de rejoindre sa famille à l’étranger. Répondez « Oui » si un texte approuvé est en vigueur et couvre la migration de main-d’œuvre. Il peut faire partie d’un plan plus large ; un projet de texte ne compte pas.
    .evidence = Politique, stratégie ou loi : cherchez le chapitre sur ces voies et sur la migration de main-d’œuvre, la date d’approbation et la période couverte.
    .knows = Organisme chargé de la politique migratoire, avec le ministère du travail
    .detail-title = Titre du texte
    .detail-period = Période couverte
integration-policy = Le gouvernement a-t-il une politique ou une stratégie nationale en faveur de l’inclusion ou de l’intégration des personnes immigrantes ?
    .asks = Un tel texte fixe des objectifs pour la vie des personnes immigrantes dans le pays : langue, travail, école, logement ou participation à la vie publique, par exemple. Répondez « Oui » s’il est approuvé et en vigueur. Des projets isolés, sans texte national, ne comptent pas.
    .evidence = Politique, stratégie ou plan d’action : cherchez les objectifs, les groupes visés, la date d’approbation et la période couverte.
    .knows = Ministère chargé de l’intégration ou des affaires sociales
    .detail-title = Titre du texte
    .detail-period = Période couverte
area-gender-and-data = Genre et données
gender-responsive-policy = Le gouvernement a-t-il des mécanismes officiels pour que la politique migratoire tienne compte du genre ?
    .asks = Est officiel ce qu’une règle, une procédure ou un mandat prévoit : analyse d’impact selon le genre, personne référente désignée, examen par l’organisme chargé de l’égalité, par exemple. Ces mécanismes tiennent compte de la situation des femmes et des hommes, des filles et des garçons. Une loi générale sur l’égalité, sans lien avec la politique migratoire, ne compte pas.
    .evidence = Procédure, mandat ou analyse achevée : cherchez la disposition qui l’applique à la politique migratoire, et sa date.
    .knows = Organisme chargé de la politique migratoire ou de l’égalité des genres
data-informed-policy = Le gouvernement a-t-il un mécanisme qui fonde la politique migratoire sur des données dûment ventilées ?
    .asks = Ce mécanisme transmet régulièrement des données à ceux qui élaborent la politique : groupe de travail, observatoire ou rapport annuel, par exemple. Les données sont ventilées si elles distinguent, entre autres, le sexe ou l’âge. La publication de statistiques ne suffit pas à elle seule.
    .evidence = Mandat du groupe de travail, accord sur les données ou document d’orientation qui les utilise : cherchez les ventilations et la date.
    .knows = Institut de statistique, avec l’organisme chargé de la politique migratoire
    .detail-breakdown = Ventilations disponibles
    .detail-breakdown-option-sex = Sexe
    .detail-breakdown-option-age = Âge
    .detail-breakdown-option-immigration-status = Statut d’immigration
    .detail-breakdown-option-country = Pays de naissance ou nationalité
    .detail-breakdown-option-region = Partie du pays

## 3 Coopération et partenariats

section-partnerships = Coopération et partenariats
    .about = Cette dimension porte sur le travail du gouvernement avec d’autres en matière de migration : entre ministères, avec d’autres pays, avec la société civile et le secteur privé. La question est de savoir si les mesures existent, et non si elles sont efficaces.
area-coordination-between-ministries = Coordination entre les ministères
interministerial-coordination = Le gouvernement a-t-il un mécanisme de coordination entre ses ministères en matière de migration ?
    .asks = Ce peut être un conseil, un comité ou un groupe de travail qui réunit plusieurs ministères. Répondez « Oui » s’il a un mandat et se réunit. Consulter les ministères au cas par cas, sur un seul projet de texte, ne compte pas.
    .evidence = Décret, mandat ou comptes rendus : cherchez la liste des membres et la date de la dernière réunion.
    .knows = Services du chef du gouvernement ou organisme chargé de la politique migratoire
    .detail-name = Nom du mécanisme
    .detail-meetings = Réunions
    .detail-meetings-unit = par an
area-agreements-with-other-countries = Accords avec d’autres pays
bilateral-agreements = Le gouvernement a-t-il conclu des accords bilatéraux sur la migration, y compris la migration de main-d’œuvre ?
    .asks = Un accord bilatéral est conclu avec un seul autre pays. Répondez « Oui » si au moins un accord sur la migration est en vigueur ; les accords bilatéraux sur la migration de main-d’œuvre comptent aussi. Les accords sur le retour ou la sécurité sociale font l’objet d’autres questions.
    .evidence = Texte signé ou registre des traités : cherchez l’objet, l’autre pays et la date d’entrée en vigueur.
    .knows = Ministère des affaires étrangères ou ministère du travail
    .detail-agreements = Pays et accords
regional-mobility-agreements = Le pays est-il partie à des accords régionaux qui favorisent la mobilité ?
    .asks = Plusieurs pays d’une région conviennent de faciliter à leurs ressortissants l’entrée, le séjour, le travail ou les études dans les autres pays signataires. Répondez « Oui » si au moins un de ces accords est en vigueur pour le pays. Un accord signé mais pas encore en vigueur ne compte pas.
    .evidence = Texte du traité et acte de ratification : cherchez la disposition sur la circulation ou le séjour et la date d’entrée en vigueur.
    .knows = Ministère des affaires étrangères
    .detail-agreements = Régions et accords
return-and-readmission-agreements = Le gouvernement a-t-il conclu avec d’autres pays des accords de coopération sur le retour et la réadmission ?
    .asks = De tels accords règlent la façon dont les personnes retournent dans leur pays et dont celui-ci les reprend. Ils peuvent être distincts ou faire partie d’un accord plus large. Répondez « Oui » si au moins un de ces accords est en vigueur.
    .evidence = Accord ou protocole : cherchez les dispositions sur le retour et la réadmission, les parties et la date d’entrée en vigueur.
    .knows = Ministère de l’intérieur ou des affaires étrangères
    .detail-agreements = Pays et accords
area-stakeholders = Société civile et secteur privé
civil-society-and-private-sector = Le gouvernement a-t-il des mécanismes officiels pour associer la société civile et le secteur privé à l’élaboration et à l’application de la politique migratoire ?
    .asks = Est officiel ce qu’une règle, un mandat ou une procédure établie prévoit, par exemple un conseil où les deux sont représentés. La société civile comprend les associations, les syndicats et les organisations de personnes migrantes. Répondez « Oui » si la société civile et le secteur privé sont tous deux associés. Une réunion isolée ne compte pas.
    .evidence = Règlement du conseil ou de la plateforme, liste des membres, comptes rendus : cherchez le rôle de chacun et les dates.
    .knows = Organisme chargé de la politique migratoire

## 4 Bien-être socioéconomique

section-well-being = Bien-être socioéconomique
    .about = Cette dimension porte sur ce que fait le gouvernement pour que les migrations contribuent au développement et que les personnes migrantes vivent et travaillent dans de bonnes conditions. La question est de savoir si les mesures existent, et non si elles sont efficaces.
area-labour-market = Marché du travail
labour-needs-assessment = Le gouvernement évalue-t-il périodiquement les besoins du marché du travail et y adapte-t-il sa politique de migration de main-d’œuvre ?
    .asks = L’évaluation porte sur les besoins actuels et sur ceux des années à venir. Répondez « Oui » si elle est répétée et que les permis, les quotas, les listes de métiers ou les accords en tiennent compte. Une étude unique, ou restée sans effet sur la politique, ne compte pas.
    .evidence = Dernière évaluation et décision qui en découle : cherchez l’année, la méthode et les changements apportés.
    .knows = Ministère du travail ou service de l’emploi
    .detail-last-assessment = Année de la dernière évaluation
area-benefits-and-skills = Portabilité des droits et des acquis
social-security-portability = Le gouvernement facilite-t-il le maintien des droits de sécurité sociale des personnes qui changent de pays ?
    .asks = Des droits sont transférables lorsque ce qui est acquis dans un pays, une retraite par exemple, est totalisé, transféré ou versé dans un autre. Répondez « Oui » si un accord ou une règle nationale le permet. La mesure peut viser les personnes migrantes dans le pays, les ressortissants à l’étranger ou les deux.
    .evidence = Accord de sécurité sociale ou loi sur le versement à l’étranger : cherchez les prestations et les pays couverts et la date d’entrée en vigueur.
    .knows = Organisme de sécurité sociale ou ministère des affaires sociales
    .detail-agreements = Pays et accords
skills-recognition = Le gouvernement facilite-t-il la reconnaissance des compétences et des qualifications acquises à l’étranger ?
    .asks = L’aide peut être un bureau de reconnaissance, une procédure claire, des tests de compétences, des formations d’appoint ou des accords avec d’autres pays. Répondez « Oui » si au moins une mesure est ouverte aux personnes migrantes ou aux ressortissants de retour. Le simple droit de déposer une demande, sans aide, ne compte pas.
    .evidence = Loi, procédure ou nombre de demandes : cherchez qui peut faire la demande, le délai et l’autorité qui décide.
    .knows = Ministère de l’éducation ou du travail
area-remittances = Envois de fonds
remittance-flows = Le gouvernement facilite-t-il ou encourage-t-il les envois de fonds ?
    .asks = On appelle envois de fonds l’argent que les personnes migrantes envoient dans leur pays. Les mesures peuvent porter sur les frais, l’ouverture du marché des transferts, l’accès à un compte ou la comparaison des prix. L’argent envoyé depuis le pays et l’argent reçu comptent tous deux. Le seul relevé des montants ne compte pas.
    .evidence = Règles de la banque centrale, description du programme ou site de comparaison des prix : cherchez la mesure et sa date.
    .knows = Banque centrale ou ministère des finances
area-fair-recruitment = Recrutement équitable
ethical-recruitment = Le gouvernement favorise-t-il un recrutement équitable et éthique des travailleurs migrants ?
    .asks = Les mesures peuvent être l’agrément et le contrôle des agences de recrutement, l’interdiction de frais à la charge des travailleurs, des contrats types ou des voies de plainte. Répondez « Oui » si au moins une de ces mesures est en vigueur, pour les travailleurs qui arrivent ou pour ceux qui partent. Le droit du travail général, sans lien avec le recrutement, ne compte pas.
    .evidence = Loi ou règles sur le recrutement, liste des agences agréées ou rapport d’inspection : cherchez la disposition sur les frais et la date.
    .knows = Ministère du travail ou inspection du travail

## 5 Dimension mobilité des crises

section-crises = Dimension mobilité des crises
    .about = Cette dimension porte sur la réponse du gouvernement aux réfugiés et aux autres personnes déplacées de force hors de leur pays, ainsi qu’aux déplacements dus aux catastrophes. Elle couvre aussi l’aide aux ressortissants pris dans une crise à l’étranger. La question est de savoir si les mesures existent, et non si elles sont efficaces.
area-arrivals = Arrivée de personnes déplacées
reception-of-displaced-people = Le gouvernement a-t-il un système pour accueillir et identifier les personnes contraintes de fuir leur pays et pour traiter leur dossier ?
    .asks = Le système couvre l’accueil des personnes, le traitement de leur dossier, l’établissement de leur identité et le repérage de leurs besoins. Répondez « Oui » si la procédure et les organismes responsables sont définis. Des organisations internationales peuvent en assurer une partie.
    .evidence = Loi sur l’asile, procédure d’accueil ou accord avec une organisation internationale : cherchez les organismes responsables et les étapes.
    .knows = Autorité chargée de l’asile ou ministère de l’intérieur
contingency-planning = Le gouvernement a-t-il des plans d’urgence pour les besoins essentiels des populations déplacées, comme la nourriture, l’assainissement, l’éducation et les soins ?
    .asks = Un tel plan fixe d’avance qui fait quoi, et avec quels moyens, si de nombreuses personnes arrivent ou sont déplacées. Répondez « Oui » si un plan approuvé traite des besoins essentiels. Ce peut être un plan d’urgence général, s’il mentionne les personnes déplacées.
    .evidence = Plan d’urgence : cherchez la partie sur les personnes déplacées, les besoins couverts et la date de la dernière mise à jour.
    .knows = Autorité de sécurité civile ou autorité chargée de l’asile
    .detail-plan-year = Année du plan
area-nationals-abroad = Ressortissants à l’étranger
citizens-abroad-in-crisis = Le gouvernement a-t-il des mesures particulières pour aider ses ressortissants qui vivent dans un pays en crise ou au sortir d’une crise ?
    .asks = Les mesures peuvent être des plans d’évacuation, une aide consulaire d’urgence, un registre des ressortissants, des alertes ou une aide au retour. Répondez « Oui » si elles sont prévues pour de telles crises. Les services consulaires courants, comme les passeports, ne comptent pas.
    .evidence = Plan de crise consulaire, instructions aux ambassades ou bilan d’une évacuation : cherchez les mesures et la date.
    .knows = Ministère des affaires étrangères, service consulaire
area-disasters = Catastrophes
disaster-displacement = La stratégie nationale de réduction des risques de catastrophe contient-elle des dispositions précises sur les déplacements dus aux catastrophes ?
    .asks = Ces dispositions portent par exemple sur la prévention des déplacements, l’évacuation et l’hébergement, le retour ou la réinstallation. Répondez « Oui » si la stratégie est en vigueur et en contient au moins une. S’il n’y a pas de stratégie, ou si elle se borne à mentionner le risque, répondez « Non ».
    .evidence = Stratégie ou plan national : cherchez le chapitre ou la disposition sur les déplacements et la période couverte.
    .knows = Autorité de sécurité civile ou ministère de l’environnement
    .detail-title = Titre de la stratégie
    .detail-period = Période couverte
area-temporary-stay = Séjour ou protection temporaires
temporary-protection = Le gouvernement accorde-t-il un séjour ou une protection temporaires aux personnes déplacées de force hors de leur pays et à celles qui ne peuvent y retourner ?
    .asks = Il s’agit d’une autorisation de rester pour un temps, distincte du statut de réfugié : protection temporaire ou visa humanitaire, par exemple. L’impossibilité de retourner peut tenir à un conflit, à une catastrophe ou à une autre raison grave. Répondez « Oui » si la loi ou une pratique établie le permet.
    .evidence = Loi, décret ou décision ministérielle : cherchez qui peut en bénéficier, pour combien de temps, et la date.
    .knows = Autorité chargée de l’asile ou de l’immigration
    .detail-legal-basis = Loi ou décision

## 6 Migrations sûres, ordonnées et régulières

section-safe-migration = Migrations sûres, ordonnées et régulières
    .about = Cette dimension porte sur les mesures relatives à l’immigration régulière ou irrégulière : entrée et séjour, protection des enfants, information. Elle couvre aussi la lutte contre la traite des personnes et le trafic illicite de migrants. La question est de savoir si les mesures existent, et non si elles sont efficaces.
area-entry-and-stay = Entrée et séjour
visa-overstays = Le gouvernement a-t-il un système de suivi des personnes qui restent dans le pays après l’expiration de leur visa ?
    .asks = Sont aussi visées les personnes dispensées de visa qui dépassent la durée de séjour autorisée. Répondez « Oui » si les entrées, les titres et les sorties sont comparés de façon à repérer ces dépassements. Les constats fortuits, lors d’autres contrôles, ne comptent pas.
    .evidence = Description du système d’entrée et de sortie, règles applicables ou chiffres annuels des dépassements : cherchez la base légale et la date.
    .knows = Autorité chargée de l’immigration ou services frontaliers
pre-arrival-authorization = Le gouvernement contrôle-t-il l’autorisation d’entrée avant l’arrivée des personnes ?
    .asks = Il peut s’agir de visas délivrés avant le voyage, d’autorisations de voyage électroniques ou du contrôle des listes de passagers avant le départ. Répondez « Oui » si au moins un de ces contrôles est appliqué. Le contrôle à la frontière même ne compte pas.
    .evidence = Règles sur les visas, loi sur l’autorisation de voyage ou sur les données des passagers : cherchez à qui elles s’appliquent et depuis quand.
    .knows = Autorité chargée de l’immigration ou services frontaliers
area-children = Enfants
unaccompanied-children = Le gouvernement a-t-il des dispositions pour les enfants non accompagnés ou séparés ?
    .asks = Un enfant non accompagné n’a auprès de lui aucun adulte responsable ; un enfant séparé est sans ses parents ou son tuteur habituel, mais parfois avec d’autres proches. Les dispositions portent par exemple sur la tutelle, l’hébergement et l’intérêt supérieur de l’enfant. Répondez « Oui » si elles existent pour les enfants migrants.
    .evidence = Loi sur la protection de l’enfance ou sur l’immigration, ou procédure commune : cherchez la disposition sur la tutelle et l’hébergement.
    .knows = Autorité de protection de l’enfance ou autorité chargée de l’immigration
area-information = Information
migration-information = Le gouvernement mène-t-il des campagnes d’information et de sensibilisation sur la migration ?
    .asks = Elles peuvent s’adresser aux personnes qui songent à partir, aux personnes migrantes dans le pays ou au public. Elles portent par exemple sur les voies régulières, les droits et les devoirs ou les risques d’une migration dangereuse. Répondez « Oui » si des campagnes ont eu lieu durant l’année de référence ou sont en cours.
    .evidence = Plan, matériel ou bilan de campagne : cherchez le message, le public visé, les langues et les dates.
    .knows = Organisme chargé de la politique migratoire ou ministère des affaires étrangères
area-trafficking-and-smuggling = Traite et trafic illicite
trafficking-and-smuggling = Le gouvernement a-t-il des stratégies officielles contre la traite des personnes et le trafic illicite de migrants ?
    .asks = La traite consiste à recruter, déplacer ou retenir des personnes par la force, la tromperie ou l’abus afin de les exploiter. Le trafic illicite consiste à organiser, pour en tirer profit, l’entrée illégale dans un pays. Répondez « Oui » si des stratégies approuvées et en vigueur couvrent les deux, ensemble ou séparément. Si une seule question est couverte, répondez « Non » et précisez-le en note.
    .evidence = Stratégie ou plan d’action : cherchez les parties sur la traite et sur le trafic illicite, les responsables et la période couverte.
    .knows = Ministère de l’intérieur ou de la justice
    .detail-title = Titre de la stratégie
    .detail-period = Période couverte
