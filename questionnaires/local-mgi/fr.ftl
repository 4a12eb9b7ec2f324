### Indicateurs de gouvernance des migrations au niveau local : tous les textes en français.

questionnaire = Indicateurs de gouvernance des migrations au niveau local (IGM locaux)

## Échelles

scale-practice = Mise en œuvre
    .option-in-place = En place
    .option-partly = En partie, ou à titre de projet pilote
    .option-partly-exists = Une partie est en place, ou un projet pilote est en cours.
    .option-partly-missing = La mesure ne couvre pas encore tous les aspects ou tous les groupes, ou n’est pas encore permanente.
    .option-planned = Annoncé ou prévu
    .option-no = Non
scale-access = Accès
    .option-everyone = Toute personne, quel que soit son statut
    .option-regular-status = Personnes en situation régulière
    .option-regular-status-exists = L’accès est ouvert aux personnes en situation régulière.
    .option-regular-status-missing = L’accès n’est pas ouvert aux personnes en situation irrégulière.
    .option-citizens = Citoyennes et citoyens seulement
    .option-nobody = Personne n’y a accès, ou service non offert

## Contexte

section-context = Contexte local
    .about = Le cadre dans lequel la ville agit : ses pouvoirs, ses moyens et les personnes qui arrivent, restent ou repartent. Les réponses décrivent la ville et ne donnent lieu à aucun constat.
    .needed = Service juridique, service des finances, service de la statistique ou de l’urbanisme, bureau des relations intergouvernementales.
area-decentralization = Décentralisation
decentralization = Quel est le degré de décentralisation vers les autorités locales dans votre pays ?
    .asks = Pensez aux autorités locales en général, et pas seulement à la migration. Faible : elles appliquent surtout des décisions prises plus haut. Moyen : elles décident seules dans certains domaines. Élevé : elles décident seules dans de nombreux domaines et disposent de ressources propres importantes. Sous « Qui décide de quoi », indiquez comment les pouvoirs se répartissent et lesquels reviennent à la ville.
    .evidence = Articles de la Constitution sur les autorités locales, loi sur les municipalités ou charte de la ville, avec la date de la version en vigueur.
    .example = Au Canada, le pouvoir est partagé entre le gouvernement fédéral et les provinces. Les villes s’occupent surtout du développement économique, social et communautaire local et des services de quartier (OIM, IGM : Ville de Montréal 2019, contexte local).
    .knows = Service juridique ou greffe
    .option-low = Faible
    .option-medium = Moyen
    .option-high = Élevé
    .detail-explanation = Qui décide de quoi
area-jurisdiction = Compétences en immigration
migration-jurisdiction = Quel pouvoir la ville a-t-elle dans les décisions en matière d’immigration ?
    .asks = Il s’agit des compétences fixées par la loi : admission, séjour, installation et intégration. Aucun : tout se décide à d’autres niveaux. Limité : la ville ne décide que de quelques questions locales. Partagé : la loi associe la ville aux décisions. Complet : la ville décide elle-même de la plupart des questions. Sous « Répartition des compétences », indiquez quel niveau décide de quoi.
    .evidence = Loi sur l’immigration, Constitution ou entente entre niveaux de gouvernement, avec l’article qui désigne le niveau compétent.
    .example = Au Canada, l’immigration relève du gouvernement fédéral et des provinces, et les pouvoirs des villes y sont limités (OIM, IGM : Ville de Montréal 2019, contexte local).
    .knows = Service juridique ou bureau des relations intergouvernementales
    .option-none = Aucun
    .option-limited = Limité
    .option-shared = Partagé avec d’autres niveaux
    .option-full = Complet
    .detail-explanation = Répartition des compétences
area-services = Services publics
service-responsibilities = Quel niveau de gouvernement est responsable de chacun de ces services publics ?
    .asks = Indiquez le niveau que la loi rend responsable, même si un autre organisme rend le service en son nom. Par région, on entend la province, l’État fédéré, le département ou le comté ; par État, le gouvernement national. Choisissez « partagé » si plusieurs niveaux ont chacun leurs propres obligations.
    .evidence = Loi ou décret qui attribue chaque service, ou tableau officiel des responsabilités, avec la date de la version en vigueur.
    .example = À Montréal, les services sociaux de base, y compris pour les personnes migrantes, relèvent de la province de Québec (OIM, IGM : Ville de Montréal 2019, contexte local).
    .knows = Service juridique ou direction générale
    .row-health = Santé
    .row-education = Éducation
    .row-social-aid = Aide sociale
    .row-housing = Logement
    .row-police = Police
    .row-civil-protection = Sécurité civile
    .row-employment = Emploi
    .column-level = Responsable
    .column-level-option-city = Ville
    .column-level-option-region = Région
    .column-level-option-nation = État
    .column-level-option-shared = Partagé
area-special-status = Statut particulier
special-status = Existe-t-il une loi ou une entente qui donne à la ville un statut particulier et un rôle plus large que celui des autres villes ?
    .asks = Ce peut être le statut de capitale, de métropole, de ville-État ou de port franc. Choisissez « en partie » si le texte existe, mais que des pouvoirs promis n’ont pas encore été transférés. Il n’est pas nécessaire que ce statut mentionne la migration.
    .evidence = Loi, charte ou entente, avec sa date et l’article qui élargit le rôle de la ville.
    .example = L’entente « Réflexe Montréal » confie à Montréal des responsabilités accrues de métropole et reconnaît son rôle dans la création de collectivités inclusives (OIM, IGM : Ville de Montréal 2019, contexte local).
    .knows = Bureau des relations intergouvernementales ou cabinet de la mairie
    .detail-explanation = Statut et ce qu’il apporte
area-self-defined-role = Rôle que la ville se donne
self-defined-role = Comment la ville décrit-elle elle-même son rôle en matière de migration ?
    .asks = Résumez ce que la ville a dit dans un plan adopté, une déclaration ou un discours officiel. Les opinions personnelles n’ont pas leur place ici. Si la ville ne s’est jamais exprimée sur son rôle, indiquez-le.
    .evidence = Stratégie, plan d’action, déclaration du conseil ou discours de la mairie, avec la date et la page où ce rôle est énoncé.
    .example = Montréal se donne quatre objectifs : être une ville exemplaire, une ville accueillante et intégrante, une ville inclusive, une ville responsable et engagée (OIM, IGM : Ville de Montréal 2019, contexte local).
    .knows = Cabinet de la mairie ou unité chargée de la diversité et de l’inclusion
area-finance = Finances
    .about = Ce que la ville peut dépenser, d’où vient l’argent et avec quelle liberté elle en dispose.
total-budget = Quel était le budget total de la ville pour la dernière année complète ?
    .asks = Indiquez le budget total adopté par le conseil pour l’administration de la ville, et non le seul budget de fonctionnement. Laissez de côté les régies et sociétés qui tiennent des comptes distincts. Gardez la même année pour tous les montants de cette partie.
    .evidence = Budget adopté ou comptes annuels, avec l’année et la page du total.
    .example = Le budget total de Montréal était de 5,5 milliards de dollars canadiens en 2018 (OIM, IGM : Ville de Montréal 2019, contexte local).
    .knows = Service des finances
    .detail-year = Année du budget
own-revenue = Quel montant de ce budget provenait des taxes, impôts et tarifs de la ville ?
    .asks = Comptez les taxes, impôts, tarifs, droits et amendes que la ville perçoit elle-même. Les transferts et les emprunts ne comptent pas ici. Nommez ensuite la principale source et ce qu’elle a rapporté.
    .evidence = Tableau des revenus du budget ou des comptes annuels, avec l’année et les lignes additionnées.
    .example = En 2018, les taxes locales ont rapporté à Montréal 3,5 milliards de dollars canadiens, dont 2,9 milliards d’impôts fonciers (OIM, IGM : Ville de Montréal 2019, contexte local).
    .knows = Service des finances
    .detail-main-source = Principale source
    .detail-main-source-amount = Montant de cette source
transfers = Quel montant de ce budget provenait de transferts des niveaux de gouvernement supérieurs ?
    .asks = Additionnez les subventions et les recettes partagées reçues de l’État et de la région pendant l’année du budget. Tenez compte des transferts affectés à un usage précis et de ceux qui ne le sont pas. Les emprunts ne comptent pas ici.
    .evidence = Tableau des revenus du budget ou des comptes annuels, ou décisions de subvention, avec l’année.
    .example = En 2018, Montréal a reçu environ 300 millions de dollars canadiens en transferts provinciaux (OIM, IGM : Ville de Montréal 2019, contexte local).
    .knows = Service des finances
unconditional-transfers = Quel montant de ces transferts la ville peut-elle dépenser comme elle l’entend ?
    .asks = Ne comptez que l’argent dont l’usage n’est pas fixé d’avance. Ce montant fait partie des transferts de la question précédente et ne peut pas les dépasser. Inscrivez 0 si tout est affecté.
    .evidence = Décisions de subvention ou notes aux états financiers, avec l’année et la clause sur l’usage.
    .example = En 2018, Montréal pouvait disposer librement d’environ 100 millions de dollars canadiens de transferts provinciaux (OIM, IGM : Ville de Montréal 2019, contexte local).
    .knows = Service des finances
transfer-restrictions = Quelles limites s’appliquent à l’usage des autres transferts ?
    .asks = Nommez les fins auxquelles l’argent est réservé, ainsi que les échéances, le partage des coûts ou la reddition de comptes exigés. Précisez si une partie vise les personnes migrantes ou l’intégration.
    .evidence = Règles de subvention, ententes de financement ou circulaire du ministère, avec la clause sur les usages permis.
    .example = À Montréal, la plupart des transferts provinciaux sont réservés à des fins précises, comme la santé ou l’environnement (OIM, IGM : Ville de Montréal 2019, contexte local).
    .knows = Service des finances
area-policy-participation = Rôle dans la politique migratoire
policy-consultation = À quelle fréquence les niveaux de gouvernement supérieurs consultent-ils la ville sur la politique migratoire ?
    .asks = Tenez compte des consultations où la ville a pu donner son avis avant la décision, directement ou par une association de villes. Régulièrement : à dates fixes ou pour chaque projet de loi ou de plan. À l’occasion : de temps à autre, à l’initiative de l’une des parties. Les réunions de simple information ne comptent pas.
    .evidence = Invitations, comptes rendus ou mémoires déposés par la ville au cours des trois dernières années, avec leurs dates.
    .example = Montréal participe aux consultations sur la planification pluriannuelle de l’immigration au Québec et dépose des mémoires sur les projets de loi et de politique (OIM, IGM : Ville de Montréal 2019, contexte local).
    .knows = Bureau des relations intergouvernementales
    .option-regular = Régulièrement
    .option-occasional = À l’occasion
    .option-none = La ville n’est pas consultée
    .detail-explanation = Mode et fréquence
area-migration-trends = Tendances migratoires
    .about = Les arrivées, les départs et la population d’aujourd’hui en chiffres, et la place des migrations dans l’histoire de la ville.
annual-flows = Combien de personnes sont arrivées de l’étranger, et combien y sont parties, au cours de chacune des dix dernières années ?
    .asks = Une ligne par année, dix au plus. Comptez seulement les déplacements qui franchissent la frontière du pays, ceux des citoyens comme ceux des autres personnes, si la source le permet. Les déplacements à l’intérieur du pays relèvent de la partie « Autres formes de mobilité ». Laissez la case vide si aucune source ne donne le chiffre.
    .evidence = Tableaux de l’institut de statistique, du registre de population ou des services frontaliers, avec les années couvertes et la date de publication.
    .example = Sur dix ans, Montréal a compté de 30 000 à 38 000 arrivées et de 2 000 à 4 500 départs par an (OIM, IGM : Ville de Montréal 2019, contexte local).
    .knows = Service de la statistique ou de l’urbanisme
    .row = année
    .column-year = Année
    .column-arrivals = Arrivées
    .column-arrivals-unit = personnes
    .column-departures = Départs
    .column-departures-unit = personnes
    .detail-source = Source
main-birthplaces = Quels sont les dix principaux pays de naissance des habitants nés à l’étranger, et combien sont nés dans chacun d’eux ?
    .asks = Classez les pays du groupe le plus nombreux au moins nombreux, avec le nombre de personnes qui y sont nées. Si votre source indique la nationalité et non le lieu de naissance, servez-vous-en et précisez-le avec la source.
    .evidence = Tableau du recensement ou du registre de population, avec l’année et le territoire couvert.
    .example = Le rapport sur Montréal présente les dix principaux lieux de naissance pour le Grand Montréal en 2016, d’après Statistique Canada (OIM, IGM : Ville de Montréal 2019, figure 1).
    .knows = Service de la statistique ou de l’urbanisme
    .row = pays
    .column-country = Pays de naissance
    .column-people = Nombre
    .column-people-unit = personnes
    .detail-year = Année des chiffres
    .detail-source = Source
foreign-born-residents = Combien d’habitants de la ville sont nés à l’étranger ?
    .asks = Comptez toute personne née dans un autre pays, même si elle a depuis acquis la citoyenneté. Les enfants nés ici de parents migrants n’en font pas partie. Ajoutez, si vous la connaissez, la part de la population totale.
    .evidence = Tableau du recensement ou du registre de population, avec l’année et le territoire couvert.
    .example = En 2016, 644 000 personnes immigrantes vivaient à Montréal (OIM, IGM : Ville de Montréal 2019, contexte local).
    .knows = Service de la statistique ou de l’urbanisme
    .unit = personnes
    .detail-share = Part de la population
    .detail-share-unit = %
    .detail-year = Année des chiffres
arrival-periods = À quelles périodes les personnes nées à l’étranger sont-elles arrivées, et dans quelle proportion ?
    .asks = Reprenez les périodes de votre source, de la plus récente à la plus ancienne, et indiquez la part de chacune dans l’ensemble des personnes nées à l’étranger. Le total devrait avoisiner 100 %.
    .evidence = Tableau du recensement sur l’année d’arrivée, avec l’année du recensement.
    .example = Parmi les personnes immigrantes de Montréal en 2016, 21,5 % étaient arrivées après 2011 et 33,5 % avant 1991 (OIM, IGM : Ville de Montréal 2019, contexte local).
    .knows = Service de la statistique ou de l’urbanisme
    .row = période
    .column-period = Période
    .column-share = Part
    .column-share-unit = %
migration-history = Quelles vagues d’arrivées ont façonné la ville ?
    .asks = Nommez en quelques lignes les principaux groupes et les années de leur arrivée. Ajoutez les arrivées d’autres régions du pays si elles ont changé la ville. Tenez-vous-en à ce que confirme une source publiée.
    .evidence = Histoire de la ville, publication d’un musée ou des archives, ou étude universitaire, avec l’auteur et l’année.
    .example = L’histoire de Montréal compte notamment des arrivées d’Irlande (1815–1860), d’Italie (dès 1880) et d’Haïti (dès 1960) (OIM, IGM : Ville de Montréal 2019, contexte local).
    .knows = Archives municipales ou service de la culture
area-city-profile = Profil de la ville
city-type = Quels rôles la ville joue-t-elle aujourd’hui dans les migrations ?
    .asks = Cochez chaque rôle qui compte pour les services de la ville. Origine : beaucoup d’habitants partent. Transit : des personnes font une courte étape. Destination : des personnes viennent s’installer. Retour : d’anciens émigrés reviennent. Frontière : un passage frontalier proche marque la vie quotidienne.
    .evidence = Profil de la ville, étude sur la migration ou statistiques qui montrent ce rôle, avec l’année.
    .knows = Service de l’urbanisme ou unité chargée de la migration
    .option-origin = Ville d’origine
    .option-transit = Ville de transit
    .option-destination = Ville de destination
    .option-return = Ville de retour
    .option-border = Ville frontalière
area-other-mobility = Autres formes de mobilité
other-mobility = Combien de personnes compte chacun de ces groupes, selon les derniers chiffres ?
    .asks = Donnez pour chaque groupe le dernier chiffre connu et son année. Une même personne peut être comptée dans plusieurs groupes. Les personnes émigrées sont celles de la ville qui vivent maintenant à l’étranger. Laissez la ligne vide faute de source ; n’inscrivez 0 que si la source l’indique.
    .evidence = Données de registre, tableaux de recensement ou chiffres de l’autorité chargée de l’asile ou d’organismes des Nations Unies, avec leurs dates.
    .knows = Service de la statistique ou services sociaux
    .row-internal-migrants = Migrants internes
    .row-displaced-people = Personnes déplacées internes
    .row-refugees = Réfugiés
    .row-asylum-seekers = Demandeurs d’asile
    .row-returnees = Personnes de retour de l’étranger
    .row-emigrants = Personnes émigrées
    .column-people = Nombre
    .column-people-unit = personnes
    .column-year = Année
    .detail-source = Source
area-sources-and-gaps = Sources et lacunes
data-sources = De quelles sources viennent ces chiffres, et quels chiffres manquent ou ne sont plus à jour ?
    .asks = Énumérez les sources avec leur éditeur, la dernière année disponible et leur rythme de mise à jour. Indiquez ensuite ce qu’aucune source ne couvre, par exemple les personnes en situation irrégulière ou les départs.
    .evidence = Liens ou références de chaque source, ou liste tenue par le service de la statistique, avec la date de la liste.
    .example = Les chiffres de Montréal sur les arrivées et les départs viennent de l’Institut de la statistique du Québec et de Statistique Canada, pour 2007–2017 (OIM, IGM : Ville de Montréal 2019, contexte local).
    .knows = Service de la statistique ou de l’urbanisme
area-reference-frame = Cadre de référence
reference-frame = Quel territoire et quelle année les réponses décrivent-elles, et jusqu’à quelle date tiennent-elles compte des lois et des règles ?
    .asks = Nommez un seul territoire : la ville, l’agglomération ou un arrondissement. Ajoutez la date jusqu’à laquelle les lois et règles ont été prises en compte. Si un chiffre porte sur un autre territoire, signalez-le en note.
    .evidence = Décision qui a lancé l’évaluation, ou carte ou définition du territoire, avec sa date.
    .knows = Personne qui coordonne cette évaluation
    .detail-year = Année de référence
area-national-frame = Cadre national
national-assessment = Votre pays a-t-il déjà réalisé une évaluation nationale selon les Indicateurs de gouvernance des migrations ?
    .asks = Seule compte l’évaluation nationale menée avec l’OIM, et non celle d’autres villes. S’il y en a eu plusieurs, donnez l’année de la dernière.
    .evidence = Profil national sur le Portail sur les données migratoires ou lettre de l’OIM, avec l’année.
    .knows = Bureau de l’OIM dans le pays ou ministère chargé de la migration
    .option-yes = Oui
    .option-no = Non
    .detail-year = Année de la dernière évaluation
area-respondents = Participants
respondents = Qui a répondu aux questions ou validé les réponses, et à quel moment ?
    .asks = Énumérez les services et les organismes extérieurs, avec leur rôle et la date. Les fonctions suffisent ; il n’est pas nécessaire de nommer les personnes.
    .evidence = Listes de participants, compte rendu de la consultation ou lettre de validation, avec les dates.
    .knows = Personne qui coordonne cette évaluation

## 1 Droits des migrants

section-rights = Droits des migrants
    .about = Cette dimension porte sur l’accès des personnes migrantes à des services comme la santé, l’éducation et la protection sociale. Elle couvre aussi le travail, l’accueil, l’égalité de traitement et la participation à la vie locale.
    .needed = Services de la santé, de l’éducation et de l’habitation, services sociaux, service juridique, service des ressources humaines, unité chargée de la migration.
area-rights-framework = Cadre des droits
rights-charter = La ville a-t-elle une charte, un règlement ou une déclaration en vigueur qui protège les droits et interdit la discrimination, quel que soit le statut d’immigration ?
    .asks = La Constitution et les lois nationales ne comptent pas ici ; le texte doit être celui de la ville. En place : il protège tous les habitants, quel que soit leur statut. En partie : il existe, mais laisse de côté des groupes ou ne dit rien de la discrimination.
    .evidence = Texte adopté, avec sa date, la clause sur les personnes protégées et la clause sur la discrimination.
    .example = Montréal a une Charte des droits et responsabilités et a adopté en 1989 une déclaration contre la discrimination raciale (OIM, IGM : Ville de Montréal 2019, section 1.1).
    .knows = Service juridique ou greffe
    .detail-name = Nom du texte
area-international-commitments = Engagements internationaux
international-commitments = Quels engagements internationaux sur les droits, la migration ou les villes inclusives la ville a-t-elle signés ou appuyés ?
    .asks = Ne cochez que les engagements que la ville elle-même a signés, pris ou appuyés par une décision écrite. Un engagement de l’État ne vaut pas pour la ville. L’appartenance à des réseaux généraux de villes relève de la dimension « Partenariats ».
    .evidence = Résolution du conseil, déclaration signée ou lettre d’adhésion, avec sa date.
    .example = Montréal s’est engagée à appliquer le Nouveau Programme pour les villes et les deux pactes mondiaux. Depuis 2006, elle est membre de la coalition de villes contre le racisme de l’UNESCO (OIM, IGM : Ville de Montréal 2019, section 1.1).
    .knows = Bureau des relations internationales
    .option-new-urban-agenda = Nouveau Programme pour les villes
    .option-global-compact-migration = Pacte mondial pour les migrations
    .option-global-compact-refugees = Pacte mondial sur les réfugiés
    .option-cities-against-racism = Coalition de villes contre le racisme
    .option-other = Autre engagement
    .option-other-name = Quel autre engagement ?
    .option-none = Aucun de ces engagements
area-access-to-health = Accès à la santé
health-access = Qui peut utiliser les services de santé que la ville gère ou finance ?
    .asks = Tenez compte des cliniques, de la vaccination, des soins de maternité, de la santé mentale et des services confiés à des tiers. Les soins d’urgence seuls ne suffisent pas pour choisir « toute personne ». Si l’accès varie, répondez pour la plupart des services et précisez-le en note.
    .evidence = Règles du service, entente de financement ou bilan d’une campagne d’inscription, avec la clause sur les personnes admises et sa date.
    .example = En 2018, le Bureau d’intégration des nouveaux arrivants à Montréal (BINAM) a contribué à financer Médecins du Monde. Cet organisme soigne des personnes à statut d’immigration précaire (OIM, IGM : Ville de Montréal 2019, section 1.1).
    .knows = Service de la santé ou services sociaux
area-access-to-education = Accès à l’éducation
    .about = L’école pour les enfants et les cours de langue pour les adultes.
school-access = Qui peut inscrire un enfant dans les écoles, garderies ou services périscolaires que la ville gère ?
    .asks = Le statut de l’enfant et celui des parents comptent tous deux. « Toute personne » veut dire qu’aucun titre de séjour n’est demandé à l’inscription. Les écoles gérées par un autre niveau de gouvernement ne comptent pas ici.
    .evidence = Règles ou formulaires d’inscription, avec la liste des pièces demandées, et nombre d’inscriptions de la dernière année scolaire.
    .knows = Service de l’éducation
language-courses = La ville offre-t-elle ou finance-t-elle, pour les nouveaux arrivants adultes, des cours de la langue locale gratuits ou peu coûteux ?
    .asks = Les cours donnés par d’autres comptent si la ville les finance ou prête les locaux. Choisissez « en partie » si les places sont rares ou si certains groupes en sont exclus. Les cours destinés aux élèves à l’école ne comptent pas ici.
    .evidence = Page du programme, ligne du budget ou nombre de participants, avec l’année.
    .example = São Paulo donne dans ses écoles municipales des cours gratuits de portugais, ouverts aux personnes migrantes de toute nationalité et de tout statut (Ville de São Paulo, programme Portas Abertas).
    .knows = Service de l’éducation ou unité chargée de l’intégration
    .detail-learners = Participants par an
    .detail-learners-unit = personnes
area-social-protection = Protection sociale
social-assistance = Qui peut recevoir l’aide sociale ou les prestations que la ville gère ?
    .asks = Tenez compte de l’argent, de l’aide alimentaire, de l’hébergement et des réductions de tarif que la ville accorde. Les prestations versées par un autre niveau de gouvernement ne comptent que si le personnel de la ville décide qui les reçoit. L’hébergement d’urgence seul ne suffit pas pour choisir « toute personne ».
    .evidence = Règles d’admissibilité ou consignes au personnel, avec la clause sur le statut d’immigration et sa date.
    .knows = Services sociaux
area-housing = Logement
housing = La ville aide-t-elle les nouveaux arrivants à trouver un logement décent, et peuvent-ils demander un logement municipal ?
    .asks = En place : les nouveaux arrivants sont aidés dans leur recherche et peuvent demander un logement municipal. En partie : l’un des deux seulement, ou pour certaines personnes seulement. L’hébergement d’urgence ne compte pas ici. Si la ville n’a pas de logements, tenez compte de l’aide seule.
    .evidence = Page d’information, bilan du service d’orientation ou règles d’attribution, avec la date et la clause sur les personnes admises.
    .example = Le Bureau d’intégration des nouveaux arrivants à Montréal (BINAM) et l’Office municipal d’habitation offrent aux nouveaux arrivants un service d’orientation vers le logement (OIM, IGM : Ville de Montréal 2019, section 1.1).
    .knows = Service de l’habitation ou office municipal d’habitation
area-access-to-justice = Accès à la justice
legal-advice = La ville offre-t-elle ou finance-t-elle des conseils juridiques auxquels les personnes migrantes ont accès ?
    .asks = Les conseils peuvent porter sur le séjour, le travail, le logement, la famille ou la discrimination. Ils peuvent venir du personnel de la ville, d’une clinique juridique ou d’un organisme qu’elle finance. En partie : sur quelques sujets ou pour certaines personnes seulement.
    .evidence = Convention de subvention ou rapport annuel d’une clinique, avec la période et le nombre de personnes conseillées.
    .example = Montréal soutient financièrement des organismes communautaires qui conseillent les personnes migrantes sur leurs droits, dont le CARI Saint-Laurent (OIM, IGM : Ville de Montréal 2019, section 1.1).
    .knows = Service juridique ou unité chargée de l’intégration
area-residence-family-citizenship = Séjour, famille et citoyenneté
residence-and-family-help = Quelle aide la ville offre-t-elle pour les titres de séjour, la venue de la famille, la citoyenneté ou une carte d’identité locale ?
    .asks = La ville décide rarement de ces questions, mais elle peut aider. Information : un guide ou un comptoir sur les démarches. Orientation : diriger la personne vers le bon bureau. Aide juridique : un appui à la personne qui dépose elle-même sa demande. Carte locale : une preuve d’identité ou de résidence pour les services locaux.
    .evidence = Guide, statistiques du comptoir ou règles de la carte, avec la date et les conditions d’utilisation.
    .example = La ville de New York délivre depuis janvier 2015 une carte d’identité municipale, IDNYC, à ses habitants, quel que soit leur statut d’immigration (Ville de New York, loi locale n° 35 de 2014).
    .knows = Service d’accueil du public ou unité chargée de l’intégration
    .option-information = Information sur les démarches
    .option-referral = Orientation vers le bon bureau
    .option-legal-help = Aide juridique pour les demandes
    .option-local-card = Carte locale d’identité ou de résidence
    .option-none = Aucune de ces aides
area-right-to-work = Droit de travailler
right-to-work = Qui peut postuler aux emplois de la ville et demander les permis de commerce ou de vente ambulante qu’elle délivre ?
    .asks = Ne considérez que les règles fixées par la ville, et non les permis de travail nationaux. « Toute personne » veut dire que ces règles ne demandent ni citoyenneté ni statut. Si emplois et permis diffèrent, donnez la réponse la plus restrictive et précisez-le en note.
    .evidence = Règles de recrutement, règles sur les permis ou formulaire de demande, avec la clause sur la citoyenneté ou le statut et sa date.
    .knows = Service des ressources humaines et bureau des permis
area-welcome-and-integration = Accueil et intégration
    .about = Les premiers mois dans la ville, et les associations qui y accompagnent les nouveaux arrivants.
welcome-programme = Existe-t-il un programme d’accueil ou d’orientation pour les nouveaux arrivants au cours de leurs premiers mois dans la ville ?
    .asks = Le programme peut être mené par la ville ou par d’autres avec son appui. Il devrait présenter la vie locale, les droits et les services. Un simple dépliant ou une simple page web correspond à « en partie ». Les cours de langue font l’objet d’une autre question.
    .evidence = Document du programme et chiffres de fréquentation de la dernière année, avec les étapes prévues et les dates.
    .example = Le Bureau d’intégration des nouveaux arrivants à Montréal (BINAM) a créé le site « Montréal, nouveau départ ». Ce site explique aux nouveaux arrivants les démarches à faire (OIM, IGM : Ville de Montréal 2019, section 1.1).
    .knows = Unité chargée de l’intégration
support-for-associations = La ville donne-t-elle de l’argent ou des locaux à des organismes sans but lucratif qui accueillent et soutiennent les personnes migrantes ?
    .asks = Tenez compte des subventions, des contrats et des locaux prêtés ou loués à bas prix. En place : l’appui est renouvelé et suit des règles connues. En partie : il est ponctuel, au cas par cas, ou limité à un seul service de la ville.
    .evidence = Liste des subventions ou contrats signés, avec les montants et l’année.
    .example = Montréal finance plusieurs organismes sans but lucratif qui œuvrent à l’accueil, à l’intégration et à l’inclusion des personnes migrantes (OIM, IGM : Ville de Montréal 2019, section 1.1).
    .knows = Unité chargée des subventions aux organismes
    .detail-amount = Montant par an
area-equality = Égalité
    .about = L’égalité de traitement en pratique : dans les programmes de la ville, la formation du personnel et les lieux de rencontre.
gender-and-intersectional-analysis = La ville examine-t-elle, avant d’adopter un programme, ses effets différents sur les femmes, les hommes et les personnes cumulant plusieurs désavantages ?
    .asks = En place : une règle ou une méthode est appliquée aux programmes avant leur adoption. En partie : seuls certains services l’appliquent, ou elle se limite au genre. Une analyse faite après la fin du programme ne compte pas ici.
    .evidence = Politique d’analyse selon le genre ou intersectionnelle, et une analyse achevée, avec sa date.
    .example = Montréal conçoit et applique ses politiques et programmes au moyen de l’analyse différenciée selon les sexes et intersectionnelle, dite ADS+ (OIM, IGM : Ville de Montréal 2019, section 1.1).
    .knows = Unité chargée de l’égalité des genres ou de la diversité
staff-training = Le personnel de la ville est-il formé pour servir des personnes d’autres langues, cultures et statuts d’immigration ?
    .asks = Tenez compte des formations que la ville organise ou paie pour le personnel en contact avec le public. En partie : une formation unique ou limitée à quelques services. La formation de la police relève de la dimension « Migrations sûres, ordonnées et régulières ».
    .evidence = Plan de formation, contenu des cours ou feuilles de présence, avec l’année et les services concernés.
    .example = Montréal forme son personnel à l’ADS+, à la communication interculturelle et à la gestion d’équipes diversifiées (OIM, IGM : Ville de Montréal 2019, section 1.1).
    .knows = Service des ressources humaines
    .detail-staff-trained = Effectif formé, dernière année
    .detail-staff-trained-unit = personnes
intercultural-activities = La ville organise-t-elle ou soutient-elle des activités qui rapprochent des habitants d’origines diverses ?
    .asks = Les fêtes, le sport, les projets communs et les rencontres de quartier comptent. Le but doit être le contact entre les groupes. Les activités réservées à une seule communauté ne comptent pas ici. En partie : quelques activités par an, sans programme ni budget.
    .evidence = Calendrier d’activités, décisions de subvention ou évaluation, avec les dates et les quartiers touchés.
    .example = Avec le programme Montréal interculturelle 2018, la ville a soutenu des projets de relations interculturelles et de vivre-ensemble (OIM, IGM : Ville de Montréal 2019, section 1.1).
    .knows = Service de la culture ou unité chargée de la diversité
area-anti-racism = Lutte contre le racisme
    .about = Ce que fait la ville face aux actes de haine, et comment elle prend position contre eux.
hate-crime-reporting = Les victimes peuvent-elles signaler un crime ou un incident haineux, et obtenir de l’aide, auprès de la ville ou de sa police ?
    .asks = En place : il existe un moyen connu de signaler les faits et quelqu’un qui soutient les victimes. En partie : l’un des deux seulement, ou les personnes en situation irrégulière risquent elles-mêmes d’être dénoncées. Le numéro d’urgence général ne suffit pas.
    .evidence = Formulaire de signalement, mandat de l’équipe responsable ou nombre de signalements, avec l’année.
    .example = La police de Montréal a une équipe chargée des crimes haineux et un formulaire en ligne pour signaler un incident haineux (OIM, IGM : Ville de Montréal 2019, section 1.1).
    .knows = Police ou bureau des droits de la personne
anti-discrimination-campaign = La ville mène-t-elle, ou a-t-elle mené au cours des deux dernières années, une campagne contre la haine, la xénophobie ou la discrimination envers les personnes migrantes ?
    .asks = La campagne doit s’adresser au public et nommer ces sujets. Des messages généraux sur la diversité correspondent à « en partie ». Un discours ou une activité isolés, sans message au grand public, ne comptent pas ici.
    .evidence = Matériel de la campagne, avec ses dates, ses lieux et sa ligne au budget.
    .knows = Service des communications
area-civic-participation = Participation citoyenne
    .about = Le poids des personnes migrantes dans les décisions de la ville : le vote et les autres moyens.
local-vote = Les habitants qui n’ont pas la citoyenneté peuvent-ils voter ou se porter candidats aux élections locales ?
    .asks = Il s’agit des élections à la mairie et aux conseils de la ville ou d’arrondissement. Répondez selon la loi en vigueur, même si elle relève d’un autre niveau de gouvernement. Si ce droit dépend de la nationalité ou de la durée de résidence, précisez-le avec la règle.
    .evidence = Article de la loi électorale ou de la charte de la ville sur le droit de vote et l’éligibilité, avec la date de la version en vigueur.
    .example = Takoma Park, au Maryland, a ouvert le vote aux élections municipales aux habitants qui n’ont pas la citoyenneté en modifiant sa charte en 1992 (Ville de Takoma Park, bulletin d’octobre 2023).
    .knows = Bureau des élections ou greffe
    .option-vote-and-stand = Voter et se porter candidats
    .option-vote-only = Voter seulement
    .option-vote-only-exists = Les habitants qui n’ont pas la citoyenneté peuvent voter aux élections locales.
    .option-vote-only-missing = Ils ne peuvent pas se porter candidats.
    .option-neither = Ni l’un ni l’autre
    .detail-rule = Loi ou article qui en décide
participation-channels = Par quels autres moyens les personnes migrantes, quel que soit leur statut d’immigration, peuvent-elles influer sur les décisions de la ville ?
    .asks = Ne cochez que ce qui est ouvert en pratique aux personnes migrantes, sans preuve de citoyenneté ni de statut. Les sièges réservés se trouvent dans des conseils ou comités existants de la ville. Un conseil consultatif est un organe propre à la migration ou à la diversité. Une conférence est une assemblée publique régulière qui fait des propositions.
    .evidence = Règles de chaque mécanisme et compte rendu de sa dernière séance, avec la clause sur les personnes admises.
    .example = São Paulo a créé en 2013 un siège pour les personnes migrantes aux conseils participatifs de ses sous-préfectures (Ville de São Paulo, décret n° 54.645 de 2013).
    .knows = Unité chargée de la participation citoyenne
    .option-consultations = Consultations publiques
    .option-council-seats = Sièges réservés dans des conseils ou comités
    .option-participatory-budget = Budget participatif
    .option-advisory-council = Conseil consultatif
    .option-conference = Conférence régulière
    .option-none = Aucun de ces moyens

## 2 Approche associant l’ensemble du gouvernement

section-whole-of-government = Approche associant l’ensemble du gouvernement
    .about = Cette dimension porte sur la façon dont l’administration s’organise en matière de migration : rôle reconnu, structures, règles, plans, données et information du public. Elle examine aussi la cohérence de l’ensemble, y compris avec les politiques des autres niveaux de gouvernement.
    .needed = Cabinet de la mairie ou direction générale, service juridique, services de la planification et de la statistique, service des communications, unité chargée de la migration.

area-institutional-framework = Cadre institutionnel
    .about = Le rôle reconnu à la ville en matière de migration, qui l’exerce et avec quels moyens.

recognized-role = Existe-t-il une loi, une charte ou une entente qui reconnaît à la ville un rôle en matière de migration ou d’inclusion ?
    .asks = Il peut s’agir d’une loi nationale ou régionale, de la charte de la ville ou d’une entente conclue avec un niveau de gouvernement supérieur. Un rôle que la ville s’est donné elle-même ne compte pas ici, pas plus que la compétence générale sur les services locaux. Un texte signé mais pas encore appliqué, ou limité à un seul aspect, correspond à « en partie ».
    .evidence = Texte de la loi, de la charte ou de l’entente, avec sa date et l’article qui mentionne la migration, l’intégration ou l’inclusion.
    .example = Par l’entente-cadre « Réflexe Montréal », le gouvernement du Québec reconnaît à Montréal un statut de métropole. La ville en tire des responsabilités accrues et davantage de moyens en matière de migration (OIM, IGM : Ville de Montréal 2019, section 2.1).
    .knows = Service juridique ou bureau des relations intergouvernementales

responsible-unit = Qui, au sein de l’administration, est chargé des questions de migration ?
    .asks = Une unité spécialisée se consacre surtout à la migration ou aux nouveaux arrivants ; une unité partagée traite aussi d’autres sujets, comme l’égalité ou l’action sociale. Une personne référente est désignée sans disposer d’une unité. Les conseils consultatifs d’habitants et les organismes extérieurs ne comptent pas ici.
    .evidence = Organigramme daté, décision de création ou acte de nomination, avec le passage qui décrit les attributions.
    .example = Le Bureau d’intégration des nouveaux arrivants à Montréal (BINAM) a été créé en 2016 au sein du Service de la diversité et de l’inclusion sociale. Il élabore et met en œuvre le plan d’action (OIM, IGM : Ville de Montréal 2019, section 2.1).
    .knows = Direction générale ou service des ressources humaines
    .option-dedicated-unit = Unité spécialisée
    .option-shared-unit = Unité partagée avec d’autres sujets
    .option-shared-unit-exists = Une unité compte la migration parmi ses attributions.
    .option-shared-unit-missing = Aucune unité ne se consacre principalement à la migration.
    .option-focal-person = Personne référente désignée
    .option-focal-person-exists = Une personne désignée est chargée des questions de migration.
    .option-focal-person-missing = Cette personne ne peut pas s’appuyer sur une unité.
    .option-none = Ni unité ni personne désignée
    .detail-name = Nom de l’unité ou du poste

unit-resources = Combien d’équivalents temps plein cette unité ou cette personne consacre-t-elle à la migration, et avec quel budget annuel ?
    .asks = Ne comptez que le temps consacré à la migration : deux personnes à mi-temps font 1, un jour par semaine fait 0,2. Indiquez le budget d’une seule année et précisez laquelle ; divisez un budget pluriannuel par le nombre d’années. En l’absence de budget distinct, laissez le champ vide et expliquez-le en note.
    .evidence = Organigramme ou liste du personnel, avec sa date ; budget adopté ou comptes, avec l’année et la ligne budgétaire.
    .example = En 2019, le Bureau d’intégration des nouveaux arrivants à Montréal (BINAM) comptait une équipe de 15 personnes. Il disposait d’un budget de 12 millions de dollars canadiens sur trois ans (OIM, IGM : Ville de Montréal 2019, section 2.1).
    .knows = Services des ressources humaines et des finances
    .unit = équivalents temps plein
    .detail-budget = Budget annuel
    .detail-budget-year = Année du budget

area-legal-framework = Cadre juridique

local-legislation = La ville a-t-elle ses propres règlements, ordonnances ou lois sur les personnes migrantes ou leur inclusion ?
    .asks = Seuls comptent les textes contraignants adoptés par le conseil ou l’exécutif de la ville ; les plans et les déclarations font l’objet d’autres questions. Un texte général qui comporte des articles sur les personnes migrantes, par exemple contre la discrimination, correspond à « en partie ». Il en va de même d’un texte adopté dont les modalités d’application restent à fixer.
    .evidence = Journal officiel ou recueil des règlements, avec le numéro, la date d’adoption et les articles concernés ; modifications ultérieures ou textes d’application.
    .example = À São Paulo, la loi municipale n° 16.478 du 8 juillet 2016 a créé une politique municipale pour la population immigrante. Le décret n° 57.533 du 15 décembre 2016 en fixe l’application (Ville de São Paulo, portail de la législation municipale).
    .knows = Service juridique ou greffe
    .detail-title = Titre du texte
    .detail-year = Année d’adoption

area-strategy = Stratégie
    .about = Le plan de la ville sur les migrations : son contenu, les groupes qu’il couvre et la destination des ressources.

migration-strategy = La ville a-t-elle une stratégie ou un plan d’action, approuvé et en vigueur, sur la migration ou l’inclusion des nouveaux arrivants ?
    .asks = Il s’agit d’un document approuvé par le conseil, le maire ou la mairesse, ou l’exécutif, et dont la période n’est pas terminée. Un plan échu mais encore appliqué, ou limité à une partie du sujet, correspond à « en partie » ; un projet de plan correspond à « annoncé ou prévu ». Les plans consacrés à d’autres sujets font l’objet d’une question distincte.
    .evidence = Document approuvé, avec la période couverte, et décision d’approbation, avec son numéro et sa date.
    .example = Montréal s’est dotée pour 2018–2021 du plan d’action « Montréal inclusive », consacré à l’intégration des nouveaux arrivants (OIM, IGM : Ville de Montréal 2019, section 2.1).
    .knows = Service de la diversité, de l’inclusion ou du développement social
    .detail-title = Titre du plan
    .detail-period = Période couverte

strategy-content = Parmi ces éléments, lesquels le plan précise-t-il pour ses actions ?
    .asks = Cochez ce que le plan, ou un document qui y est annexé, indique pour la plupart des actions. Une intention générale n’est pas une cible : une cible comporte un chiffre ou un résultat vérifiable. Un budget suppose un montant, et non la simple mention de fonds à rechercher.
    .evidence = Pages du plan, tableau des actions ou calendrier, et décision budgétaire correspondante, avec sa date.
    .example = Le plan 2018–2021 de Montréal comporte quatre objectifs. Le Bureau d’intégration des nouveaux arrivants à Montréal (BINAM), chargé de sa mise en œuvre, dispose de 12 millions de dollars canadiens sur trois ans (OIM, IGM : Ville de Montréal 2019, section 2.1).
    .knows = Équipe qui a rédigé le plan ou en assure le suivi
    .option-targets = Cibles vérifiables
    .option-dates = Dates ou échéances
    .option-budget = Budget
    .option-responsible-body = Responsable de chaque action
    .option-none = Aucun de ces éléments

mainstreaming = Quels autres plans de la ville traitent de la migration ?
    .asks = Cochez un plan s’il contient au moins une mesure, une cible ou une analyse sur la migration ou les nouveaux arrivants ; une mention en passant ne suffit pas. Le plan sur la migration lui-même ne compte pas ici. Si un même document couvre plusieurs domaines, cochez chaque domaine où la migration est traitée.
    .evidence = Extraits de chaque plan, avec son titre, la page et les années couvertes.
    .example = À Montréal, les politiques de développement social et économique abordent la migration. Le plan d’adaptation aux changements climatiques prévoit des mesures utiles en cas de déplacements de population (OIM, IGM : Ville de Montréal 2019, sections 1.1 et 5.1).
    .knows = Service de la planification et services responsables de chaque plan
    .option-development = Plan de développement
    .option-land-use = Plan d’urbanisme
    .option-economic = Plan économique
    .option-social = Plan social
    .option-climate = Plan climat
    .option-none = Aucun de ces plans

groups-covered = Quels groupes le plan couvre-t-il ?
    .asks = Cochez chaque groupe que le plan nomme ou pour lequel il prévoit une mesure. S’il ne parle que des personnes migrantes en général, choisissez cette option. Les migrants internes viennent d’une autre partie du pays. Les personnes de retour sont revenues après avoir vécu à l’étranger ; les personnes émigrées ont quitté la ville pour l’étranger.
    .evidence = Pages du plan qui nomment le groupe ou décrivent les mesures prévues ; annexe présentant les définitions retenues.
    .example = Le plan 2018–2021 de Montréal s’adresse aux nouveaux arrivants et prévoit un appui aux personnes à statut d’immigration précaire (OIM, IGM : Ville de Montréal 2019, section 2.1).
    .knows = Équipe qui a rédigé le plan ou en assure le suivi
    .option-newcomers = Nouveaux arrivants
    .option-asylum-seekers = Demandeurs d’asile
    .option-refugees = Réfugiés
    .option-precarious-status = Personnes à statut d’immigration précaire
    .option-students = Étudiants internationaux
    .option-internal-migrants = Migrants internes
    .option-returnees = Personnes de retour de l’étranger
    .option-emigrants = Personnes émigrées
    .option-all-migrants = Personnes migrantes en général
    .option-all-migrants-exists = Le plan parle des personnes migrantes en général.
    .option-all-migrants-missing = Il ne nomme aucun groupe en particulier.

territorial-targeting = La ville affecte-t-elle des ressources aux quartiers où vivent la plupart des nouveaux arrivants ?
    .asks = Les ressources peuvent être des fonds, du personnel, des locaux ou des projets, attribués en raison de la présence de nouveaux arrivants. Les programmes répartis également sur tout le territoire ne comptent pas ici. Un appui limité à certains de ces quartiers, ou un essai dans l’un d’eux, correspond à « en partie ».
    .evidence = Carte ou tableau des nouveaux arrivants par quartier, avec l’année ; décision d’affectation des fonds ou du personnel, nommant les quartiers.
    .example = À Montréal, la démarche des territoires d’inclusion prioritaires touche huit arrondissements sur 19, où vivent 62 % des nouveaux arrivants. Six conseillers y travaillent avec les partenaires locaux (OIM, IGM : Ville de Montréal 2019, section 2.1).
    .knows = Service du développement social ou mairies d’arrondissement

area-coherence = Cohérence
    .about = La cohérence entre le plan, les politiques des autres niveaux, les objectifs mondiaux et les services de la ville.

policy-alignment = Le plan de la ville est-il cohérent avec les lois et politiques migratoires de la région et du pays, et l’indique-t-il ?
    .asks = Le plan devrait citer les lois ou politiques des autres niveaux de gouvernement et montrer comment ses mesures s’y rattachent. Une cohérence qui n’est écrite nulle part, ou des renvois à un seul niveau de gouvernement, correspondent à « en partie ». Être cohérent n’est pas être identique : le plan peut aller plus loin.
    .evidence = Passages du plan citant des lois ou des politiques ; avis juridique daté ; entente reliant le plan de la ville à ceux des autres niveaux de gouvernement.
    .example = Le plan 2018–2021 de Montréal s’articule avec la politique québécoise en matière d’immigration, de participation et d’inclusion (OIM, IGM : Ville de Montréal 2019, section 2.1).
    .knows = Service juridique ou bureau des relations intergouvernementales

global-goals-link = Le plan de la ville se réfère-t-il aux objectifs mondiaux et relie-t-il son action locale à son action internationale ?
    .asks = Les objectifs mondiaux comprennent les Objectifs de développement durable, le Nouveau Programme pour les villes et les deux pactes mondiaux, sur les migrations et sur les réfugiés. L’action internationale désigne par exemple les réseaux de villes, les jumelages ou les projets de coopération. Un plan qui suit ces objectifs sans les nommer, ou n’établit qu’un des deux liens, correspond à « en partie ».
    .evidence = Passages du plan nommant les objectifs ou les pactes ; tableau reliant les actions aux objectifs ; stratégie de relations internationales, avec sa date.
    .example = Le plan 2018–2021 de Montréal concorde avec les objectifs internationaux et s’appuie sur l’action internationale de la ville en matière de migration. Ces liens n’y sont toutefois pas nommés (OIM, IGM : Ville de Montréal 2019, section 2.2).
    .knows = Bureau des relations internationales

diversity-priority = La diversité ou l’inclusion est-elle une priorité affichée de l’ensemble de l’administration ?
    .asks = Cherchez un texte qui engage tous les services : plan stratégique de l’administration, programme de la mairie ou liste de priorités. Un discours ou une campagne ne suffit pas à lui seul. Une priorité qui n’engage que certains services correspond à « en partie ».
    .evidence = Plan stratégique, programme de la mairie ou énoncé de priorités, avec sa date et le passage sur la diversité ou l’inclusion.
    .example = La diversité est l’une des sept priorités organisationnelles de la Ville de Montréal (OIM, IGM : Ville de Montréal 2019, section 2.1).
    .knows = Cabinet de la mairie ou direction générale

internal-coordination = Existe-t-il un groupe permanent où les services de la ville se coordonnent sur la migration ?
    .asks = Il s’agit d’un groupe de plusieurs services, doté d’attributions précises, qui se réunit régulièrement. Les instances ouvertes à des partenaires extérieurs ou à d’autres niveaux de gouvernement relèvent de la dimension « Partenariats ». Un groupe qui ne se réunit qu’au besoin, ou formé pour un seul projet, correspond à « en partie ».
    .evidence = Mandat du groupe ou décision de création, avec sa date ; liste des services membres ; comptes rendus de la dernière année.
    .example = À Nuremberg, un groupe de coordination réunit des cadres de toutes les directions et de tous les services. Il pilote les mesures d’intégration et tient à jour le programme (Ville de Nuremberg, page web du groupe de coordination « Intégration »).
    .knows = Direction générale ou unité chargée de la migration
    .detail-meetings = Réunions
    .detail-meetings-unit = par an

area-access-to-services = Accès aux services

one-stop-shop = Existe-t-il un guichet unique où les nouveaux arrivants ont accès à plusieurs services de différents niveaux de gouvernement ?
    .asks = Il s’agit d’un lieu avec du personnel, où la ville et au moins un autre niveau de gouvernement offrent des services ou en facilitent l’accès. Un site web, ou un comptoir qui ne fait que donner des adresses, ne compte pas ici. Un projet pilote, ou un guichet réservé aux services de la ville, correspond à « en partie ».
    .evidence = Adresse et heures d’ouverture ; entente entre les services, avec sa date ; nombre d’usagers au cours de la dernière année.
    .example = En 2019, Montréal mettait à l’essai un guichet unique, la « station nouveau départ ». Les nouveaux arrivants devaient y trouver les services municipaux, provinciaux et fédéraux (OIM, IGM : Ville de Montréal 2019, section 2.1).
    .knows = Bureau des nouveaux arrivants ou service d’accueil du public

area-transparency = Transparence
    .about = Ce que la ville fait savoir aux personnes migrantes, et dans quelles langues et sous quelles formes.

public-information = La ville publie-t-elle, pour les personnes migrantes, une information claire sur les programmes, les droits et les démarches ?
    .asks = L’information est conçue pour les personnes migrantes, par la ville ou pour son compte ; elle est gratuite et facile à trouver. De simples liens vers les sites d’autres autorités ne suffisent pas. Une information qui n’est plus à jour, ou qui laisse de côté les droits ou les démarches, correspond à « en partie ».
    .evidence = Page web ou guide imprimé, avec la date de la dernière mise à jour ; liste des lieux de distribution.
    .example = Le Bureau d’intégration des nouveaux arrivants à Montréal (BINAM) a créé le site « Montréal, nouveau départ ». Il y indique aux nouveaux arrivants les démarches à faire, par exemple pour trouver un logement (OIM, IGM : Ville de Montréal 2019, section 1.1).
    .knows = Service des communications et bureau des nouveaux arrivants

information-languages = Dans quelles langues et sous quelles formes cette information est-elle offerte ?
    .asks = Cochez « Langues des personnes migrantes » si au moins les principales pages ou brochures existent dans une langue non officielle, et énumérez ces langues. Sinon, cochez « Langues officielles seulement » ; les autres formes peuvent être cochées dans les deux cas. La traduction automatique par un navigateur ne compte pas.
    .evidence = Page ou brochure pour chaque langue et chaque forme, avec son lien et sa date ; liste des langues parlées à l’accueil.
    .example = En 2019, l’information sur les programmes destinés aux nouveaux arrivants était offerte en français et en anglais sur le site de la Ville de Montréal (OIM, IGM : Ville de Montréal 2019, section 2.2).
    .knows = Service des communications et bureau des nouveaux arrivants
    .option-migrants-languages = Langues des personnes migrantes
    .option-migrants-languages-name = Quelles langues ?
    .option-plain-language = Langage clair
    .option-audio-video = Audio ou vidéo
    .option-sign-language = Langue des signes
    .option-in-person = En personne
    .option-official-only = Langues officielles seulement

area-migration-data = Données sur la migration
    .about = Les chiffres sur lesquels reposent les décisions, et ce que l’on sait de leurs effets.

migration-data = La ville recueille-t-elle ou obtient-elle des chiffres sur sa population migrante, ventilés par sexe, âge, statut ou quartier ?
    .asks = Tenez compte des enquêtes et registres de la ville, ainsi que des chiffres obtenus d’un institut de statistique ou d’une autre autorité. Les chiffres qui ne décrivent que le pays ou la région ne comptent pas ici. Des chiffres sans ventilation, ou recueillis une seule fois, correspondent à « en partie » ; cochez les ventilations disponibles.
    .evidence = Jeu de données ou tableau, avec l’année et la source ; rapport d’enquête ; entente sur les données, avec sa date et les variables fournies.
    .example = En 2019, Montréal a lancé « Écho, le baromètre de l’intégration », une vaste enquête auprès des nouveaux arrivants. Elle sert à rendre les services accessibles et à orienter les projets selon leurs préoccupations (OIM, IGM : Ville de Montréal 2019, section 2.1).
    .knows = Service de la statistique ou de la recherche
    .detail-breakdown = Ventilations disponibles
    .detail-breakdown-option-sex = Sexe
    .detail-breakdown-option-age = Âge
    .detail-breakdown-option-immigration-status = Statut d’immigration
    .detail-breakdown-option-district = Quartier
    .detail-breakdown-option-country-of-birth = Pays de naissance

evaluation = La ville évalue-t-elle les effets de ses actions en matière de migration et en publie-t-elle les résultats ?
    .asks = Évaluer les effets, c’est examiner ce qui a changé pour les personnes, et pas seulement ce qui a été fait ou dépensé. La ville peut s’en charger elle-même ou confier l’évaluation à un organisme extérieur. Des résultats non publiés, ou limités à quelques projets, correspondent à « en partie ».
    .evidence = Rapport d’évaluation ou rapport annuel, avec sa date, la période examinée, les pages sur les résultats et le lien vers la publication.
    .example = Tous les trois ans environ, Vienne publie un suivi de l’intégration de sa population et de la prise en compte de la diversité par ses propres services (Ville de Vienne, Integrations- und Diversitätsmonitor 2023).
    .knows = Unité chargée de la migration ou service de audit interne

## 3 Partenariats
section-partnerships = Partenariats
    .about = Cette dimension porte sur la manière dont la ville travaille avec d’autres en matière de migration. Les partenaires peuvent être d’autres niveaux de gouvernement, d’autres villes, la société civile, les personnes migrantes, la diaspora, les employeurs ou les organisations internationales.
    .needed = Bureaux des relations intergouvernementales et internationales, service du développement économique, service du développement social, unité chargée de la participation citoyenne.

area-higher-levels-of-government = Niveaux de gouvernement supérieurs
    .about = Les accords et les échanges réguliers avec les gouvernements régional et national.
intergovernmental-agreements = Existe-t-il des ententes signées avec le gouvernement régional ou national sur l’accueil ou l’inclusion des personnes migrantes ?
    .asks = Tenez compte des ententes écrites et en vigueur qui engagent les deux parties : financement, partage des tâches, services délégués. Les échanges réguliers sans texte signé relèvent de la question suivante. Si l’entente est échue ou ne vise qu’un projet pilote, choisissez « en partie ».
    .evidence = Entente signée avec son montant et sa durée, résolution du conseil qui l’approuve, dernier renouvellement ou avenant.
    .example = Montréal a conclu une entente avec le ministère québécois de l’Immigration sur l’intégration et l’inclusion des personnes immigrantes. Une autre, avec le ministère de l’Emploi, porte sur la lutte contre la pauvreté (OIM, IGM : Ville de Montréal 2019, section 3.1).
    .knows = Bureau des relations intergouvernementales ou service juridique
    .detail-agreements = Ententes, montants, périodes

policy-dialogue = La ville dispose-t-elle d’un cadre régulier pour discuter de migration avec le gouvernement régional ou national ?
    .asks = Il peut s’agir d’un comité conjoint, de rencontres prévues au calendrier, ou de mémoires et d’auditions devenus habituels. Une lettre ou une visite isolée ne suffit pas. L’influence de la ville sur la politique d’immigration relève de la dimension « Migrations sûres, ordonnées et régulières ».
    .evidence = Comptes rendus des rencontres, mémoires déposés, programme des auditions, acte créant le comité ; vérifiez que les dates couvrent les deux dernières années.
    .example = Montréal entretient un dialogue suivi avec les gouvernements provincial et fédéral et présente des mémoires lors des consultations parlementaires (OIM, IGM : Ville de Montréal 2019, section 3.1).
    .knows = Bureau des relations intergouvernementales ou cabinet de la mairie
    .detail-times = Fréquence
    .detail-times-unit = fois par an

area-data-sharing = Échange de données
data-sharing = Existe-t-il un dispositif effectif d’échange de données sur la migration entre les niveaux de gouvernement et les partenaires locaux ?
    .asks = Seules comptent les données réellement reçues ou transmises par la ville selon des règles convenues. La consultation de statistiques publiées n’en fait pas partie. Si un protocole est signé sans qu’aucune donnée ait été reçue, ou si un seul partenaire participe, choisissez « en partie ».
    .evidence = Protocole d’échange et sa date, clause sur la protection des données personnelles, dernier fichier ou tableau reçu.
    .knows = Service de la statistique ou des données

area-other-local-authorities = Autres autorités locales
municipal-cooperation = La ville coopère-t-elle en matière de migration avec les municipalités voisines ou d’autres municipalités du pays ?
    .asks = Coopérer, c’est agir ensemble : service partagé, programme commun, groupe de travail de l’association des municipalités. Cotiser à une association ne suffit pas. Les liens avec des villes étrangères font l’objet d’autres questions.
    .evidence = Entente intermunicipale, comptes rendus du groupe de travail de l’association, programme ou budget commun de l’année en cours.
    .example = Montréal est membre de la Coalition des municipalités contre le racisme et la discrimination (OIM, IGM : Ville de Montréal 2019, section 1.1, note 7).
    .knows = Bureau des relations intergouvernementales ou métropolitaines

area-city-networks = Réseaux de villes
city-networks = Dans quels réseaux internationaux de villes la ville participe-t-elle à des travaux sur la migration ?
    .asks = Cochez les réseaux dont la ville est membre et où elle a pris part à une activité sur la migration : groupe de travail, projet, déclaration commune. Un réseau régional réunit des villes d’une même partie du monde. Nommez tout réseau absent de la liste.
    .evidence = Décision d’adhésion ou preuve de cotisation, liste des membres, document indiquant le rôle de la ville et l’année.
    .example = Montréal est membre de CGLU, de Metropolis, des Cités interculturelles et du Mayors Migration Council. Elle collabore avec le C40 sur le climat et la migration (OIM, IGM : Ville de Montréal 2019, section 3.1).
    .knows = Bureau des relations internationales
    .option-uclg = Cités et gouvernements locaux unis (CGLU)
    .option-metropolis = Metropolis
    .option-mayors-migration-council = Mayors Migration Council
    .option-intercultural-cities = Cités interculturelles (Conseil de l’Europe)
    .option-c40 = C40 Cities
    .option-regional-network = Un réseau régional
    .option-regional-network-name = Quel réseau régional ?
    .option-other = Un autre réseau
    .option-other-name = Quel autre réseau ?
    .option-none = Aucun
    .detail-role = Rôle exercé

area-cross-border-and-origin-cities = Villes d’origine et villes frontalières
origin-and-border-partnerships = La ville coopère-t-elle avec les localités d’où viennent ou vers lesquelles partent des personnes migrantes, y compris juste de l’autre côté d’une frontière ?
    .asks = Pensez aux jumelages, aux projets communs et aux échanges techniques encore actifs. Ils n’ont pas à porter uniquement sur la migration, pourvu que les personnes migrantes ou leurs communautés en bénéficient. Un jumelage sans activité depuis des années ne compte pas.
    .evidence = Entente de jumelage ou de projet et sa durée, programme du dernier échange, liste des activités et budget.
    .example = En mai 2011, Montréal a signé une entente de coopération avec Port-au-Prince, dont elle a soutenu l’administration après le séisme (Programme de coopération municipale Haïti-Canada, 2011–2019).
    .knows = Bureau des relations internationales

area-global-processes = Processus mondiaux
global-engagement = La stratégie internationale de la ville ou son action dans les forums mondiaux traite-t-elle de migration ?
    .asks = Vérifiez si la stratégie internationale traite de la migration, ou si la ville a pris la parole dans des rencontres comme le Forum mondial sur la migration et le développement. Une présence ponctuelle sans intervention ne suffit pas. Si la ville intervient sans qu’aucun texte ne le prévoie, choisissez « en partie ».
    .evidence = Stratégie internationale et page consacrée à la migration, déclaration signée, rapport de mission avec le lieu et la date.
    .example = Le cadre stratégique des relations internationales de Montréal fixe des objectifs pour son action sur la migration avec d’autres villes (OIM, IGM : Ville de Montréal 2019, section 3.1).
    .knows = Bureau des relations internationales

area-civil-society = Société civile
civil-society-consultation = De quelle façon la ville consulte-t-elle les organisations de la société civile sur les questions de migration ?
    .asks = Par règles, on entend un texte qui précise qui est consulté et sur quoi, et qui prévoit une trace écrite. Un calendrier établi est fixé d’avance et respecté. La coordination des services fait l’objet d’une autre question.
    .evidence = Règles ou mandat, calendrier des rencontres, comptes rendus et réponse donnée par la ville aux avis reçus.
    .example = Montréal travaille souvent avec la TCRI, qui regroupe une centaine d’organismes au service des personnes réfugiées, immigrantes ou sans statut (OIM, IGM : Ville de Montréal 2019, section 3.1).
    .knows = Service du développement social ou de la participation citoyenne
    .option-formal-regular = Selon des règles et un calendrier établis
    .option-formal-occasional = Selon des règles, mais à l’occasion
    .option-formal-occasional-exists = La consultation suit des règles établies et laisse une trace écrite.
    .option-formal-occasional-missing = Aucun calendrier n’est fixé : les organisations ne sont entendues que si la ville les convoque.
    .option-informal = De manière informelle
    .option-informal-exists = La ville et les organisations échangent sur les questions de migration.
    .option-informal-missing = Aucune règle ne précise qui est consulté ni quand, et aucune trace n’indique la suite donnée aux avis.
    .option-none = Elle ne les consulte pas

area-migrants-voice = Voix des personnes migrantes
migrant-advisory-body = Existe-t-il une instance permanente, comptant des personnes migrantes parmi ses membres, qui conseille la ville ?
    .asks = L’instance doit avoir un acte fondateur, tenir des réunions et pouvoir rendre des avis. Son champ peut être plus large, par exemple les relations interculturelles. Si aucun siège n’est prévu pour les personnes migrantes, ou si l’instance ne siège plus, choisissez « en partie ».
    .evidence = Acte fondateur et article sur la composition, liste des membres en fonction, avis rendus au cours des deux dernières années.
    .example = Montréal s’est dotée d’un Conseil interculturel formé de membres de la société civile (OIM, IGM : Ville de Montréal 2019, section 3.1). São Paulo a créé un Conseil municipal des immigrants, organe consultatif (Ville de São Paulo, décret n° 57.533 de 2016, article 4).
    .knows = Unité chargée de la participation citoyenne ou greffe

area-diaspora = Diaspora
diaspora-cooperation = La ville travaille-t-elle avec des groupes de la diaspora, par exemple lors de crises à l’étranger ou à l’arrivée de nouveaux groupes ?
    .asks = Il s’agit d’associations de personnes qui vivent dans la ville et partagent une même origine étrangère. L’action commune peut porter sur l’accueil, la culture ou l’aide au pays d’origine. L’apport de la diaspora au développement local relève de la dimension « Bien-être socioéconomique des migrants ».
    .evidence = Entente de projet, comptes rendus de rencontres avec les groupes, bilan daté d’une action menée ensemble.
    .example = Montréal a agi avec des membres de la diaspora, sous l’autorité des ministères provinciaux, lors de l’accueil de personnes venues de Syrie et d’Haïti (OIM, IGM : Ville de Montréal 2019, section 3.1).
    .knows = Service de la diversité ou des relations avec les communautés

area-private-sector = Secteur privé
private-sector = La ville travaille-t-elle avec des employeurs ou des organisations patronales à l’inclusion des nouveaux arrivants ?
    .asks = Tenez compte des ententes, des programmes communs et des groupes permanents avec des entreprises, des chambres de commerce ou des associations patronales. L’achat de services à une entreprise ne compte pas. Si une seule entreprise participe, ou si les contacts sont occasionnels, choisissez « en partie ».
    .evidence = Entente de partenariat, liste des entreprises participantes, résultats de l’année tels que stages ou embauches.
    .example = Avec des entreprises, le Bureau d’intégration des nouveaux arrivants à Montréal (BINAM) aide les nouveaux arrivants à acquérir une première expérience d’emploi. Cette action s’inscrit dans la stratégie « Montréal inclusive au travail » (OIM, IGM : Ville de Montréal 2019, section 3.1).
    .knows = Service du développement économique

area-service-providers = Prestataires de services
provider-coordination = Quelles organisations au service des personnes migrantes la ville réunit-elle pour qu’elles coordonnent leur action ?
    .asks = Cochez chaque type d’organisation que la ville réunit à une table de concertation, sur une plateforme ou dans un groupe de travail. Verser une subvention à un organisme n’est pas coordonner. Si les rencontres ont cessé depuis plus d’un an, ne cochez pas.
    .evidence = Règles de fonctionnement de la table, liste des membres, comptes rendus des deux dernières rencontres.
    .example = Le Bureau d’intégration des nouveaux arrivants à Montréal (BINAM) n’offre pas de services directs. Il mobilise et appuie quelque 300 organismes locaux au service des personnes immigrantes (OIM, IGM : Ville de Montréal 2019, section 2.1).
    .knows = Service du développement social ou unité chargée de la migration
    .option-associations = Associations et organismes communautaires
    .option-schools-universities = Écoles et universités
    .option-employers = Employeurs et organisations patronales
    .option-unions = Syndicats
    .option-faith-groups = Groupes confessionnels
    .option-health-services = Services de santé
    .option-none = Aucune de ces organisations

area-international-organizations = Organisations internationales
international-organizations = La ville a-t-elle travaillé sur la migration avec des organisations internationales ou des bailleurs de fonds au cours des trois dernières années ?
    .asks = Pensez aux organismes des Nations Unies, aux banques de développement, à l’Union européenne, aux fondations et aux agences de coopération étrangères. L’appui peut prendre la forme de fonds, de conseils ou de formations. L’adhésion à un réseau de villes relève d’une question précédente.
    .evidence = Document de projet ou convention de subvention avec le montant et la durée, rapport d’étape ou final, lettre de coopération.
    .example = Accra, Montréal et São Paulo ont travaillé avec l’OIM en tant que villes pilotes des IGM locaux (OIM, IGM : Ville de Montréal 2019, introduction).
    .knows = Bureau des relations internationales ou bureau de projets
    .detail-projects = Projets et partenaires

## 4 Bien-être socioéconomique des migrants
section-well-being = Bien-être socioéconomique des migrants
    .about = Cette dimension porte sur ce que fait la ville pour que les personnes migrantes puissent travailler, étudier, entreprendre et bien vivre. Elle comprend les conditions de travail décentes, les étudiants internationaux, les envois de fonds et les liens avec la diaspora.
    .needed = Services du développement économique et de l’emploi, service de l’éducation, services des ressources humaines et des achats, service de la culture.

area-labour-market = Marché du travail
    .about = Les besoins des employeurs, les compétences des nouveaux arrivants et les programmes qui les rapprochent.
labour-needs-assessment = La ville étudie-t-elle quelles compétences manquent aux employeurs locaux et si des nouveaux arrivants pourraient répondre à ces besoins ?
    .asks = L’étude peut être réalisée par la ville ou confiée à d’autres, à condition de porter sur le marché du travail local. Une liste nationale de métiers en pénurie ne suffit pas. Si l’étude n’a été faite qu’une fois ou ne porte pas sur les compétences des nouveaux arrivants, choisissez « en partie ».
    .evidence = Étude ou enquête auprès des employeurs avec l’année et la méthode, note sur l’utilisation des résultats.
    .knows = Service du développement économique ou observatoire de l’emploi
    .detail-last-study = Année de la dernière étude

employment-programmes = Existe-t-il des programmes, comme le mentorat, les stages ou les centres d’emploi, qui mènent les personnes migrantes à un premier ou à un meilleur emploi ?
    .asks = Tenez compte des programmes que la ville gère, finance ou héberge, et dont les personnes migrantes se servent réellement. Ils peuvent être ouverts à tout le monde. La formation et l’aide à l’entrepreneuriat font l’objet d’autres questions.
    .evidence = Règles du programme, ligne budgétaire, nombre annuel de participants et d’embauches.
    .example = À Montréal, un programme de parrainage professionnel place des personnes immigrantes qualifiées dans de grandes entreprises. Celles-ci s’engagent à en embaucher au moins 20 % à l’issue de l’essai (OIM, IGM : Ville de Montréal 2019, section 4.1).
    .knows = Service de l’emploi ou du développement économique
    .detail-participants = Participants par an
    .detail-participants-unit = personnes
    .detail-hires = Embauches par an
    .detail-hires-unit = personnes

area-skills = Compétences
    .about = L’acquisition de compétences, et la reconnaissance de celles acquises à l’étranger.
vocational-training = La ville offre-t-elle ou finance-t-elle des formations professionnelles ou qualifiantes accessibles aux personnes migrantes ?
    .asks = Il s’agit de formations qui préparent à un métier ou perfectionnent des compétences utiles au travail. Vérifiez que les conditions d’admission, comme la citoyenneté ou un diplôme local, n’écartent pas les personnes migrantes. Les cours de langue relèvent de la dimension « Droits des migrants ».
    .evidence = Liste des formations, conditions d’admission, nombre de personnes migrantes inscrites au cours de la dernière année.
    .knows = Service de la formation, de l’éducation ou de l’emploi

qualification-recognition = La ville aide-t-elle les personnes migrantes à faire reconnaître les qualifications acquises à l’étranger ?
    .asks = La reconnaissance elle-même revient presque toujours à d’autres autorités. Il s’agit de savoir si la ville informe, accompagne ou paie : guichet, guide, traduction de diplômes, entente avec une université. Si le personnel ne fait que donner une adresse, choisissez « en partie ».
    .evidence = Description du guichet ou guide daté, entente avec un partenaire, nombre de personnes conseillées au cours de la dernière année.
    .knows = Service de l’emploi ou de l’éducation

area-enterprise = Entrepreneuriat
migrant-entrepreneurship = La ville soutient-elle les personnes migrantes qui créent ou dirigent une entreprise ?
    .asks = Le soutien peut prendre la forme de conseils, de prêts, de locaux, de formations ou d’une aide pour les permis. Un programme général compte s’il cherche à joindre les personnes migrantes. Le droit d’obtenir un permis de commerce relève de la dimension « Droits des migrants ».
    .evidence = Document de programme, nombre de personnes migrantes conseillées, prêts accordés, avec l’année.
    .example = Le plan Entreprendre Montréal vise à attirer et à soutenir les entrepreneurs issus de l’immigration, avec des partenaires comme Entreprendre ICI (OIM, IGM : Ville de Montréal 2019, section 4.1).
    .knows = Service du développement économique

area-decent-work = Travail décent
fair-work = De quelles façons la ville agit-elle contre l’exploitation et le recrutement abusif des travailleurs migrants ?
    .asks = Cochez ce que la ville fait elle-même, finance ou mène avec les autorités du travail. Les clauses contractuelles sont celles qui obligent ses fournisseurs à respecter les droits des travailleurs. La traite des personnes relève de la dimension « Migrations sûres, ordonnées et régulières ».
    .evidence = Plan d’inspection ou protocole conjoint, dépliant sur les droits au travail, nombre de plaintes traitées, texte de la clause.
    .example = À New York, un service municipal fait appliquer les règles du travail et reçoit les plaintes quel que soit le statut d’immigration (Ville de New York, Department of Consumer and Worker Protection).
    .knows = Service du travail, des permis ou des achats
    .option-inspection = Inspection des employeurs ou des recruteurs
    .option-information = Information sur les droits au travail
    .option-complaints-desk = Guichet ou ligne téléphonique de plaintes
    .option-contract-clauses = Clauses dans les contrats de la ville
    .option-none = Aucune de ces mesures

area-city-as-employer = La ville comme employeur
inclusive-employer = La ville s’est-elle fixé des objectifs pour l’embauche de personnes issues de l’immigration ou pour la diversité dans ses contrats ?
    .asks = Un objectif est écrit et vérifiable : une part, un nombre, une obligation pour les fournisseurs. Une déclaration générale sur la diversité est un début et correspond à « en partie ». La possibilité pour les personnes migrantes de postuler aux emplois de la ville relève de la dimension « Droits des migrants ».
    .evidence = Plan d’égalité en emploi et ses cibles, données sur l’effectif de la dernière année, clause de marché public.
    .example = Montréal a un plan d’action pour la diversité en emploi qui encourage l’embauche de groupes sous-représentés, dont les personnes immigrantes (OIM, IGM : Ville de Montréal 2019, section 4.1).
    .knows = Service des ressources humaines et service des achats

area-international-students = Étudiants internationaux
international-students = La ville, seule ou avec les universités, cherche-t-elle à attirer et à retenir des étudiants internationaux ?
    .asks = Tenez compte des services d’accueil, de l’aide au logement ou au premier emploi et des campagnes auxquelles la ville prend part. Ce que les universités font seules ne compte pas. Si l’effort vise seulement à attirer, ou seulement à retenir, choisissez « en partie ».
    .evidence = Programme ou entente avec les universités, liste des partenaires, nombre d’étudiants accompagnés ou établis.
    .example = Le service du développement économique de Montréal et Montréal International travaillent avec les universités. L’initiative Je choisis Montréal invite les étudiants internationaux à s’établir après leurs études (OIM, IGM : Ville de Montréal 2019, section 4.1).
    .knows = Service du développement économique ou bureau des relations internationales

area-financial-inclusion = Inclusion financière
financial-education = La ville soutient-elle l’éducation financière des personnes migrantes ou leur accès à un compte bancaire ?
    .asks = Pensez aux cours sur le budget, le crédit et les impôts, aux ententes avec des banques, ou à une carte municipale acceptée pour ouvrir un compte. Les services d’un autre niveau de gouvernement ne comptent que si la ville y participe. Les envois de fonds font l’objet de la question suivante.
    .evidence = Entente avec une banque ou une coopérative de crédit, programme des cours et participation, page sur les pièces acceptées.
    .example = La carte municipale IDNYC de New York, offerte quel que soit le statut d’immigration, est acceptée par plusieurs banques et coopératives de crédit pour ouvrir un compte (Ville de New York, IDNYC, depuis 2015).
    .knows = Services sociaux ou bureau de la consommation

area-remittances = Envois de fonds
remittances = La ville agit-elle pour que les envois de fonds vers le pays d’origine soient moins coûteux, plus sûrs ou mieux employés ?
    .asks = Les envois de fonds sont les sommes que les personnes migrantes adressent à leur famille ou à leur communauté. La ville peut comparer les tarifs, mettre en garde contre la fraude ou s’entendre avec des opérateurs ou des localités d’origine. Si le sujet n’occupe qu’une séance d’un cours plus large, choisissez « en partie ».
    .evidence = Campagne d’information datée, entente avec un opérateur ou une ville d’origine, rapport de projet.
    .knows = Service du développement économique ou bureau des relations internationales

area-diaspora-and-development = Diaspora et développement
diaspora-investment = La ville encourage-t-elle les personnes émigrées ou la diaspora à investir dans le développement local ou à y contribuer ?
    .asks = Pensez d’abord aux personnes qui ont quitté la ville, puis à la diaspora qui y vit. La contribution peut être de l’argent, du savoir, du bénévolat ou des liens commerciaux. Le travail avec la diaspora sur l’accueil ou les crises relève de la dimension « Partenariats ».
    .evidence = Programme ou appel à projets, liste des projets financés et montants, compte rendu d’une rencontre avec la diaspora.
    .knows = Service du développement économique ou bureau des relations internationales

area-social-well-being = Bien-être social
culture-and-sport = Existe-t-il des programmes culturels, sportifs ou sociaux qui profitent aux personnes migrantes, en particulier aux femmes et aux enfants ?
    .asks = Tenez compte des programmes réguliers que la ville offre ou soutient et que les personnes migrantes fréquentent effectivement. S’il n’y a qu’une fête annuelle, choisissez tout au plus « en partie ». Les activités de rapprochement entre habitants d’origines diverses relèvent de la dimension « Droits des migrants ».
    .evidence = Liste des programmes ou subventions, nombre de participants par groupe, évaluation ou rapport d’activité de la dernière année.
    .example = Montréal soutient l’intégration par le théâtre, la danse, la musique et l’écriture, ainsi que par des sports comme le hockey, le soccer et la capoeira (OIM, IGM : Ville de Montréal 2019, section 4.1).
    .knows = Services de la culture, des sports et du développement social
    .detail-reached = Groupes bénéficiaires
    .detail-reached-option-women = Femmes
    .detail-reached-option-children = Enfants
    .detail-reached-option-youth = Jeunes
    .detail-reached-option-older-people = Personnes âgées

## 5 Dimension mobilité des crises
section-crises = Dimension mobilité des crises
    .about = Cette dimension examine la préparation de la ville aux crises qui obligent des personnes à se déplacer. Elle vérifie si tout le monde, personnes migrantes et déplacées comprises, est alerté, hébergé et aidé, pendant l’urgence et après.
    .needed = Service de la sécurité civile ou des mesures d’urgence, services sociaux, service des communications, unité chargée de la migration.
area-preparedness = Préparation
    .about = Ce qui est prévu avant une crise : pour ceux qui doivent partir, pour ceux qui arrivent et pour les besoins des personnes migrantes.
mobility-in-emergency-plan = Le plan d’urgence ou de sécurité civile de la ville prévoit-il que des personnes pourraient devoir quitter leur domicile ou arriver d’ailleurs ?
    .asks = Il s’agit des évacuations, des déplacements et des arrivées prévus dans les plans relatifs aux catastrophes. La mesure est en place si un plan approuvé précise les actions et les responsables. Elle l’est en partie si le plan ne fait qu’évoquer le sujet ou ne traite qu’un cas, comme l’évacuation. La mention des personnes migrantes fait l’objet de la question suivante.
    .evidence = Plan d’urgence, politique de sécurité civile ou stratégie de résilience : relevez la date d’approbation et la section sur l’évacuation, les déplacements ou les arrivées.
    .example = Adopté en 2013, le module central du plan de sécurité civile de Montréal prévoit d’héberger temporairement les habitants déplacés (OIM, IGM : Ville de Montréal 2019, section 5.1).
    .knows = Service de la sécurité civile ou des mesures d’urgence
    .detail-plan-year = Année du plan
migrant-needs-in-emergency-plan = Le plan d’urgence nomme-t-il les personnes migrantes et déplacées, et précise-t-il leurs besoins particuliers ?
    .asks = Ces besoins tiennent par exemple à la langue, aux papiers, à la crainte des autorités ou à l’absence de proches. La mesure est en place si le plan nomme ces groupes et répartit des tâches à leur intention. Elle l’est en partie si le plan parle seulement de personnes vulnérables, ou si la pratique existe sans être écrite.
    .evidence = Plan d’urgence ou ses annexes : repérez le passage qui nomme les personnes migrantes ou déplacées, les tâches attribuées et la date de la dernière révision.
    .knows = Service de la sécurité civile, avec l’unité chargée de la migration ou de l’inclusion
large-arrivals-plan = Existe-t-il un plan et une unité responsable en cas d’arrivée soudaine et importante de demandeurs d’asile, de réfugiés ou de personnes migrantes ?
    .asks = Les arrivées peuvent venir de l’étranger ou d’une autre région du pays. La mesure est en place si le plan et l’unité existent tous les deux. Elle l’est en partie s’il manque l’un des deux, ou si le dispositif, conçu pour une arrivée passée, n’est plus tenu à jour.
    .evidence = Plan d’accueil, mandat de l’unité responsable ou bilan d’une arrivée antérieure : cherchez la date, la personne responsable et les critères de déclenchement.
    .example = Le Bureau d’intégration des nouveaux arrivants à Montréal (BINAM) a été créé en 2016, après l’arrivée de réfugiés syriens. Un plan d’action pour les demandeurs d’asile a suivi en 2017, afin de mieux se préparer aux arrivées importantes (OIM, IGM : Ville de Montréal 2019, section 5.1).
    .knows = Unité chargée de la migration ou bureau des nouveaux arrivants, avec la sécurité civile
area-emergency-action = Intervention d’urgence
    .about = L’hébergement et l’aide pendant une urgence, et les personnes qui en bénéficient.
temporary-shelter = Existe-t-il un dispositif prêt à héberger temporairement les habitants privés de logement par une crise, personnes migrantes comprises ?
    .asks = Il s’agit d’hébergement de courte durée après un incendie, une inondation ou un événement semblable, et non de logement permanent. La mesure est en place si les lieux, le personnel et les règles sont prêts, sans exclusion liée à la nationalité ou au statut. Elle l’est en partie si les lieux existent mais que les règles ou les ententes sont incomplètes, ou si certaines personnes migrantes sont exclues.
    .evidence = Liste des lieux avec leur capacité, ententes avec des écoles, des hôtels ou des organismes de secours, règles d’admission : vérifiez qu’elles sont toujours valables.
    .example = Le plan de sécurité civile de Montréal (2013) prévoit l’hébergement temporaire des habitants déplacés par une crise. Sa stratégie de ville résiliente évoque aussi cet hébergement (OIM, IGM : Ville de Montréal 2019, section 5.1).
    .knows = Service de la sécurité civile ou services sociaux
    .detail-places = Places disponibles
    .detail-places-unit = places
emergency-assistance = Qui peut recevoir l’aide d’urgence de la ville lors d’une catastrophe ?
    .asks = L’aide désigne la nourriture, l’eau, l’hébergement, les premiers soins, les vêtements ou l’argent d’urgence fournis par la ville ou en son nom. Répondez selon les règles et selon la pratique réelle : une pièce exigée à l’entrée peut exclure des personnes. Les prestations de longue durée relèvent de la dimension « Droits des migrants ».
    .evidence = Règles de l’aide d’urgence, formulaires d’inscription ou bilan de l’aide lors d’une catastrophe passée : regardez les pièces exigées et les personnes aidées.
    .knows = Services sociaux ou service de la sécurité civile
area-crisis-communication = Communication de crise
crisis-communication = Dans quelles langues et par quels moyens la ville diffuse-t-elle les alertes et les messages de crise ?
    .asks = Cochez chaque moyen utilisable aujourd’hui, même géré par un autre niveau de gouvernement, si la ville peut s’en servir. « Plusieurs langues » signifie au moins une langue en plus des langues officielles, à l’oral ou à l’écrit. Si les alertes n’existent que dans les langues officielles, cochez « Langues officielles seulement » en plus des moyens utilisés.
    .evidence = Protocole d’alerte, exemples de messages dans chaque langue ou compte rendu du dernier exercice : notez la date, les langues et les moyens.
    .example = Les services d’alerte de Montréal recourent aux sirènes et aux messages sur téléphone mobile, à partir du système d’alerte provincial. En 2019, ils fonctionnaient seulement en français et en anglais (OIM, IGM : Ville de Montréal 2019, section 5.1).
    .knows = Service des communications, avec la sécurité civile
    .option-several-languages = Plusieurs langues, outre les officielles
    .option-several-languages-name = Quelles langues ?
    .option-sirens = Sirènes ou haut-parleurs
    .option-phone-alerts = Alertes sur téléphone mobile
    .option-radio-television = Radio et télévision
    .option-community-relays = Groupes communautaires servant de relais
    .option-official-only = Langues officielles seulement
area-partners-in-crisis = Partenaires en cas de crise
consular-and-partner-agreements = Existe-t-il des ententes avec les consulats ou d’autres organismes clés pour aider les ressortissants étrangers en situation d’urgence ?
    .asks = Les autres organismes clés peuvent être la Croix-Rouge ou le Croissant-Rouge, des associations de personnes migrantes, des hôpitaux ou des agences d’aide. La mesure est en place si des ententes écrites précisent le rôle de chacun. Elle l’est en partie s’il n’y a qu’une liste de contacts, ou une entente avec un seul des partenaires nécessaires.
    .evidence = Entente signée, protocole conjoint ou liste des contacts consulaires : cherchez les signataires, les tâches de chacun et la date de mise à jour.
    .knows = Bureau des relations internationales ou service de la sécurité civile
area-protection-in-crisis = Protection pendant la crise
    .about = Les enfants et les autres personnes à protéger en priorité lors d’une crise.
child-protection-in-crisis = Les plans d’urgence protègent-ils les enfants migrants non accompagnés, séparés de leur famille ou abandonnés ?
    .asks = Protéger, c’est repérer ces enfants, les mettre en sécurité, rechercher leur famille et alerter la protection de l’enfance. La mesure est en place si la procédure est écrite et le personnel formé. Elle l’est en partie si les plans visent les enfants en général, ou si un seul de ces deux éléments existe.
    .evidence = Procédure de protection de l’enfance du plan d’urgence, entente avec le service compétent ou relevé des formations : notez la date et les cas visés.
    .knows = Service de protection de l’enfance ou services sociaux
gender-and-vulnerability-in-crisis = Quels groupes particulièrement exposés les plans d’urgence de la ville prennent-ils en compte ?
    .asks = Cochez un groupe seulement si les plans prévoient des mesures pour lui, comme des locaux séparés, des lieux d’hébergement accessibles ou des visites à domicile. Une simple mention en introduction ne suffit pas. Les personnes migrantes en tant que telles relèvent d’une question précédente ; pensez ici aux différences qui touchent toute la population.
    .evidence = Plan d’urgence, normes d’hébergement ou analyse du plan selon le genre : citez la mesure prévue pour chaque groupe coché.
    .knows = Service de la sécurité civile, avec les responsables de l’égalité ou de l’inclusion
    .option-gender = Femmes et différences de genre
    .option-disability = Personnes handicapées
    .option-age = Personnes âgées
    .option-other = Autre groupe exposé
    .option-other-name = Quel autre groupe ?
    .option-none = Aucun de ces groupes
area-climate-and-environment = Climat et environnement
climate-mobility = Un plan sur le climat ou la résilience traite-t-il des déplacements de personnes causés par les changements environnementaux ?
    .asks = Ces déplacements peuvent se faire vers la ville, hors de la ville ou en son sein : inondations, sécheresse, chaleur, montée des eaux. La mesure est en place si le plan contient des actions à cet effet. Elle l’est en partie si le plan mentionne seulement le sujet, ou si ses actions, conçues à d’autres fins, seraient simplement utiles dans ce cas.
    .evidence = Plan d’adaptation aux changements climatiques, stratégie de résilience ou étude des risques : cherchez la section sur les déplacements ou la réinstallation et la période couverte.
    .example = Le plan d’adaptation de Montréal aux changements climatiques contient des mesures utiles en cas de déplacements dus au climat ou à la dégradation de l’environnement (OIM, IGM : Ville de Montréal 2019, section 5.1).
    .knows = Bureau de l’environnement, du climat ou de la résilience
area-after-the-crisis = Après la crise
recovery = Les mesures de relèvement après une crise profitent-elles aussi aux personnes migrantes et déplacées ?
    .asks = Le relèvement couvre le logement, l’emploi, le remplacement des papiers, le retour chez soi et l’appui aux communautés d’accueil. La mesure est en place si les règles admettent ces personnes et si l’aide leur parvient. Elle l’est en partie si seules certaines mesures ou certaines catégories de personnes sont couvertes.
    .evidence = Plan de relèvement, conditions d’accès à l’aide à la reconstruction ou au revenu, bilan des personnes aidées : repérez les conditions de statut ou de résidence.
    .knows = Service de l’habitation ou du développement social, avec la sécurité civile
## 6 Migrations sûres, ordonnées et régulières
section-safe-migration = Migrations sûres, ordonnées et régulières
    .about = Cette dimension porte sur la sécurité des personnes migrantes dans la ville : rapports avec la police et les services, protection contre la traite et le trafic illicite. Elle aborde aussi le retour, la réintégration et l’influence de la ville sur la politique d’immigration.
    .needed = Police ou service de la sécurité publique, services sociaux, service juridique, unité chargée de la migration.
area-safe-contact-with-authorities = Rapports sûrs avec les autorités
    .about = La formation des agents à traiter chacun équitablement, et les suites données quand ce n’est pas le cas.
police-training = La police locale ou les agents de contrôle sont-ils formés à la diversité et aux relations interculturelles ?
    .asks = Sont visés le personnel policier et les inspecteurs qui exercent dans la ville, quel que soit leur employeur. La mesure est en place si la formation est régulière et touche la plupart d’entre eux. Elle l’est en partie si la formation est facultative, ponctuelle ou réservée aux recrues. La formation des autres employés relève de la dimension « Droits des migrants ».
    .evidence = Plan ou contenu de formation, chiffres de participation ou entente avec une école de police : notez l’année et la part des agents formés.
    .example = À Montréal, la formation des policiers comprend la gestion de la diversité et les relations interculturelles (OIM, IGM : Ville de Montréal 2019, section 6.1).
    .knows = Service de la formation de la police locale
    .detail-trained = Agents formés
    .detail-trained-unit = personnes
anti-profiling = Existe-t-il une politique contre le profilage racial ou social par les agents, assortie d’un moyen de porter plainte ?
    .asks = Le profilage consiste à traiter une personne en suspecte à cause de son origine, de sa couleur ou de sa situation sociale. La mesure est en place si la politique et la voie de plainte existent et sont connues du public. Elle l’est en partie si l’une des deux manque, ou si seule une formation est offerte.
    .evidence = Politique ou plan contre le profilage, procédure de plainte ou bilan annuel des plaintes : notez la date, l’instance qui décide et les suites données.
    .example = Le plan 2018–2021 de la police de Montréal vise à prévenir le profilage racial et social. Il a ajouté ce sujet à la formation de base de tous les policiers, donnée à l’École nationale de police du Québec (OIM, IGM : Ville de Montréal 2019, section 6.1).
    .knows = Service de déontologie policière ou bureau de l’ombudsman
area-safe-access-to-services = Accès sûr aux services
    .about = Le recours aux services et le signalement d’un crime sans peur, quel que soit le statut d’immigration.
fear-free-access = Peut-on utiliser les services de la ville sans devoir révéler son statut d’immigration ni risquer une dénonciation ?
    .asks = Pensez aux bibliothèques, aux sports, aux permis, à l’aide au logement et à tous les services de la ville. La mesure est en place si une règle s’impose à tous les services et si le personnel la connaît. Elle l’est en partie si certains services seulement l’appliquent, ou s’il ne s’agit que d’une habitude. Indiquez les exceptions prévues par la loi.
    .evidence = Décision du conseil, politique d’accès sans peur ou consignes au personnel : cherchez les passages sur la demande, l’enregistrement et la transmission du statut.
    .example = Montréal a annoncé une politique d’accès sans peur dans son plan 2018–2021 (OIM, IGM : Ville de Montréal 2019, section 6.1). À New York, le décret municipal n° 41 de 2003 limite les cas où le personnel peut demander le statut ou le divulguer (Ville de New York, nyc.gov).
    .knows = Unité chargée de la migration ou de l’inclusion, ou service juridique
    .detail-exceptions = Exceptions à la règle
safe-reporting = Les personnes à statut d’immigration précaire peuvent-elles signaler un crime ou un abus sans risquer d’être dénoncées ?
    .asks = Il s’agit des victimes et des témoins qui craignent que le contact avec les autorités ne mène à leur renvoi. La mesure est en place si une règle écrite ou une unité de confiance les protège dans toute la ville. Elle l’est en partie si la protection se limite à certains crimes ou quartiers, ou reste informelle.
    .evidence = Protocole policier, mandat de l’unité de signalement ou nombre de dossiers : cherchez la clause qui interdit de transmettre le statut aux autorités d’immigration.
    .example = En 2019, Montréal préparait une unité pour signaler les abus sans risque (OIM, IGM : Ville de Montréal 2019, section 2.1). Depuis 2013, à Amsterdam, les victimes en situation irrégulière peuvent porter plainte et repartir librement (moving-cities.eu).
    .knows = Unité d’aide aux victimes de la police ou unité chargée de l’inclusion
    .detail-who-and-where = Qui peut signaler, et à qui
services-for-irregular-status = Quels services la ville soutient-elle à l’intention des personnes en situation irrégulière ou à statut d’immigration précaire ?
    .asks = L’appui peut être de l’argent, des locaux, du personnel ou un service assuré par la ville elle-même. Cochez seulement les services pensés pour ces personnes, même si d’autres y ont accès. Les services généraux ouverts à tout le monde relèvent de la dimension « Droits des migrants ».
    .evidence = Décision de subvention, entente avec l’organisme ou rapport annuel : notez l’année, le montant et le public visé.
    .example = Montréal appuie une clinique d’aide juridique et une clinique de santé réservées aux personnes migrantes à statut d’immigration précaire (OIM, IGM : Ville de Montréal 2019, section 6.1).
    .knows = Service du développement social, ou unité chargée de la migration ou de l’inclusion
    .option-health = Soins de santé
    .option-legal = Aide juridique
    .option-shelter = Hébergement
    .option-other = Autre service
    .option-other-name = Quel autre service ?
    .option-none = Aucun service de ce genre
area-influence-on-immigration-policy = Influence sur la politique d’immigration
voice-in-immigration-policy = La ville est-elle entendue lorsque d’autres niveaux de gouvernement décident de l’immigration : règles, nombre d’admissions ou établissement ?
    .asks = La ville peut parler en son nom ou par l’intermédiaire d’une association de villes. La mesure est en place si la ville est consultée régulièrement, en vertu d’une loi, d’une entente ou d’un usage établi. Elle l’est en partie si la consultation est occasionnelle ou porte sur un seul sujet.
    .evidence = Mémoires, lettres, comptes rendus d’audition ou participation à un comité conjoint : notez la date, le sujet et la réponse éventuelle.
    .example = Montréal participe aux consultations publiques de l’Assemblée nationale du Québec sur l’immigration. Les consultations fédérales passent par des regroupements comme la Fédération canadienne des municipalités (OIM, IGM : Ville de Montréal 2019, section 6.1).
    .knows = Bureau des relations intergouvernementales ou cabinet de la mairie
area-trafficking-in-persons = Traite des personnes
    .about = La prévention de la traite, l’aide aux victimes et la connaissance de son ampleur.
anti-trafficking-plan = Existe-t-il une stratégie ou un plan de lutte contre la traite des personnes, de la ville ou de sa police, actuellement en vigueur ?
    .asks = La traite consiste à recruter, déplacer ou retenir quelqu’un par la force, la tromperie ou l’abus de sa situation pour l’exploiter, avec ou sans passage de frontière. La mesure est en place si un plan approuvé couvre la date d’aujourd’hui. Elle l’est en partie si le plan vise une seule forme ou s’inscrit dans un plan plus large. Un plan échu ne compte pas.
    .evidence = Stratégie, plan de la police ou décision du conseil : vérifiez les dates de début et de fin, les formes de traite visées et la personne responsable.
    .example = La police de Montréal avait pour 2014–2016 un plan sur la prostitution et la traite à des fins d’exploitation sexuelle. Aucun autre ne l’avait suivi en 2019 (OIM, IGM : Ville de Montréal 2019, section 6.2).
    .knows = Police ou service de la sécurité publique
    .detail-period = Période couverte
trafficking-forms-covered = Quelles formes de traite les actions de la ville couvrent-elles ?
    .asks = Tenez compte des actions autant que des plans : prévention, inspections, formation, aide aux victimes. Cochez une forme seulement si au moins une action en cours la vise. La traite d’enfants se coche en plus de la forme d’exploitation lorsque l’action s’adresse aux enfants.
    .evidence = Extraits de plan, rapports d’activité ou ententes avec des organismes : notez pour chaque forme cochée l’action, sa date et qui en est chargé.
    .example = En 2019, les actions de Montréal portaient sur l’exploitation sexuelle ; les autres formes de traite n’étaient pas couvertes (OIM, IGM : Ville de Montréal 2019, section 6.1).
    .knows = Police, avec les services sociaux
    .option-sexual = Exploitation sexuelle
    .option-labour = Travail forcé
    .option-domestic-work = Exploitation dans le travail domestique
    .option-begging-crime = Mendicité ou criminalité forcées
    .option-child = Traite d’enfants
    .option-other = Autre forme
    .option-other-name = Quelle autre forme ?
    .option-none = Aucune forme n’est couverte
victim-assistance = Une procédure convenue permet-elle de repérer, d’orienter, d’héberger et d’aider les victimes de la traite ?
    .asks = Cette procédure indique qui repère une victime possible, qui appeler et qui offre hébergement, soins et aide juridique. La mesure est en place si les partenaires y ont adhéré par écrit et la suivent. Elle l’est en partie si une étape manque ou si certaines victimes, comme les hommes ou les enfants, sont laissées de côté.
    .evidence = Protocole d’orientation, entente avec des refuges ou nombre de dossiers : cherchez les partenaires, les places d’hébergement et les conditions d’aide.
    .knows = Services sociaux, avec la police
trafficking-prevention = La ville prévient-elle la traite en alertant le public et les secteurs exposés, et en réunissant ses partenaires ?
    .asks = Les secteurs exposés sont notamment l’hôtellerie, la construction, l’agriculture, les soins à domicile et le spectacle. La mesure est en place si l’action, suivie dans le temps et menée avec des partenaires, atteint le public et ces secteurs. Elle l’est en partie s’il s’agit d’un événement isolé, d’un seul secteur ou de rencontres sans suite.
    .evidence = Matériel de campagne, comptes rendus de réunion, formation d’entreprises ou étude commandée : notez la date, le public et les partenaires.
    .example = En avril 2018, Montréal a tenu avec ses partenaires trois rencontres sur la sécurité des femmes et des filles. Elles portaient sur la sensibilisation, le travail de terrain et le tourisme (OIM, IGM : Ville de Montréal 2019, section 6.1).
    .knows = Service de la sécurité publique, unité chargée de l’égalité des genres ou services sociaux
trafficking-data = Des études ou des chiffres sur la traite et le trafic illicite sont-ils produits régulièrement pour toute la ville, et publiés ?
    .asks = Ils peuvent venir de la ville, de sa police ou d’un partenaire de recherche. La mesure est en place s’ils sont réguliers, publics et portent sur toute la ville. Elle l’est en partie si un élément manque : rapports internes seulement, quelques quartiers seulement ou une seule forme de traite.
    .evidence = Étude, rapport de police ou page de statistiques : notez la date, le territoire et les formes couvertes, et si le public peut la lire.
    .example = La police de Montréal rédige des rapports internes réguliers et publie parfois des portraits de quartier sur l’exploitation sexuelle. Aucun n’était postérieur à 2015 (OIM, IGM : Ville de Montréal 2019, section 6.2).
    .knows = Unité d’analyse de la police ou service de la sécurité publique
    .detail-last-study = Année de la dernière étude
area-smuggling-of-migrants = Trafic illicite de migrants
anti-smuggling = La ville agit-elle avec les autorités compétentes contre le trafic illicite de migrants, tout en protégeant les personnes concernées ?
    .asks = Le trafic illicite de migrants consiste à organiser, pour en tirer profit, l’entrée illégale dans un pays ; à la différence de la traite, l’exploitation n’en fait pas partie. La mesure est en place si une action conjointe existe et que ces personnes sont orientées vers de l’aide. Elle l’est en partie si un seul de ces volets est couvert.
    .evidence = Protocole conjoint, trace de coopération avec la police des frontières ou la police criminelle, pratique d’orientation : cherchez la clause sur la protection des personnes.
    .knows = Police ou service de la sécurité publique
area-return-and-reintegration = Retour et réintégration
return-and-reintegration = La ville aide-t-elle les personnes qui reviennent de l’étranger, ou les personnes migrantes qui choisissent de repartir, à se réinstaller ?
    .asks = L’aide peut être un conseil, un logement, une place à l’école, du travail ou un contact avec un programme de retour. Elle concerne les habitants qui rentrent chez eux et les personnes migrantes qui choisissent de regagner leur pays. La mesure est en place si l’aide est organisée et connue. Elle l’est en partie si elle vise un seul groupe ou tient à un projet unique.
    .evidence = Description du programme, entente avec un organisme de retour ou nombre de personnes aidées : notez les groupes visés et la durée du financement.
    .example = En mars 2010, la ville brésilienne de Guarulhos a repris à son aéroport un poste d’accueil. Il reçoit les personnes expulsées, refoulées ou rentrées par choix, et de possibles victimes de traite (aceguarulhos.com.br, juin 2011).
    .knows = Services sociaux ou bureau des relations internationales
area-safe-and-regular-routes = Voies sûres et régulières
safe-route-information = La ville informe-t-elle les habitants sur les voies légales de migration et sur les risques des migrations dangereuses ?
    .asks = Certains habitants songent à partir, d’autres veulent faire venir des proches ou régulariser leur situation. La mesure est en place si l’information, à jour et facile à trouver, porte à la fois sur les voies et sur les risques. Elle l’est en partie si un seul de ces points est traité, ou seulement pendant une campagne.
    .evidence = Point d’information, page web, dépliant ou bilan de campagne : notez la date, les langues et l’endroit où l’information se trouve.
    .knows = Unité chargée de la migration, guichet d’information ou service jeunesse

## Glossary

term-area-with-potential = domaines susceptibles d’être renforcés
    .definition = Expression des IGM locaux pour les sujets sur lesquels il existe encore peu ou pas de mesures. Elle signale de prochaines étapes possibles et ne juge pas la ville.
    .source = OIM, IGM : Ville de Montréal 2019, introduction
    .forms = domaine susceptible d’être renforcé
    .avoid = point faible|points faibles|domaine faible|domaines faibles|domaine à améliorer|domaines à améliorer|mauvaise performance

term-asylum-seeker = demandeur d’asile
    .definition = Personne qui a demandé à un pays de la protéger comme réfugiée et qui attend une décision définitive. La demande peut être acceptée ou refusée.
    .source = OIM, Glossary on Migration, 2019 (en anglais)
    .forms = demandeurs d’asile|demandeuse d’asile|demandeuses d’asile|personne demandeuse d’asile|personnes demandeuses d’asile|personne demandant l’asile|personnes demandant l’asile
    .avoid = requérant d’asile|requérants d’asile|faux réfugié|faux réfugiés|faux demandeur d’asile|faux demandeurs d’asile

term-bilateral-labour-agreement = accord bilatéral sur la migration de main-d’œuvre
    .definition = Accord contraignant entre deux pays sur le recrutement, l’emploi et la protection des travailleurs qui vont de l’un à l’autre. Les villes en signent rarement, mais en ressentent les effets.
    .source = OIT, Recommandation (n° 86) sur les travailleurs migrants (révisée), 1949, annexe
    .forms = accords bilatéraux sur la migration de main-d’œuvre|accord bilatéral de main-d’œuvre|accords bilatéraux de main-d’œuvre

term-civil-protection = sécurité civile
    .definition = Services et plans qui préparent la ville aux catastrophes, comme une inondation ou un incendie. Ils servent à alerter, à secourir et à héberger la population, puis à rétablir la situation.
    .source = Convention-cadre d’assistance en matière de protection civile, 2000, article premier
    .forms = protection civile

term-consular-assistance = assistance consulaire
    .definition = Aide qu’un consulat apporte aux citoyens de son pays à l’étranger, par exemple en cas de perte de papiers, d’arrestation ou de catastrophe.
    .source = Convention de Vienne sur les relations consulaires, 1963, articles 5 et 36
    .forms = protection consulaire|consulat|consulats

term-decent-work = travail décent
    .definition = Travail productif, librement choisi, sûr et équitablement payé, avec une protection sociale, l’égalité de traitement et la liberté syndicale.
    .source = OIT, Déclaration sur la justice sociale pour une mondialisation équitable, 2008
    .forms = emploi décent|emplois décents|conditions de travail décentes

term-decentralization = décentralisation
    .definition = Transfert de pouvoirs, de tâches et de moyens de l’État à des autorités régionales et locales qui décident sous leur propre responsabilité. La simple exécution de décisions venues d’en haut n’en fait pas partie.
    .source = OCDE, Réussir la décentralisation : manuel à l’intention des décideurs, 2019
    .forms = décentralisé|décentralisée|décentralisés|décentralisées

term-diaspora = diaspora
    .definition = Personnes qui vivent hors de leur pays d’origine, ou dont la famille en est issue, et qui gardent des liens avec lui. Elles n’en ont pas nécessairement la citoyenneté.
    .source = OIM, Glossary on Migration, 2019 (en anglais)
    .forms = diasporas|groupe de la diaspora|groupes de la diaspora

term-dimension = dimension
    .definition = Une des six parties des IGM locaux. Chacune porte sur un aspect de la gouvernance locale des migrations, par exemple les droits des migrants ou les partenariats.
    .source = OIM, IGM : Ville de Montréal 2019
    .forms = dimensions

term-displaced-person = personne déplacée
    .definition = Personne qui a dû quitter son foyer à cause d’un conflit, de violences, de violations des droits humains ou d’une catastrophe, qu’elle ait ou non franchi une frontière.
    .source = OIM, Glossary on Migration, 2019 (en anglais)
    .forms = personnes déplacées|personnes migrantes et déplacées|personnes migrantes ou déplacées|habitants déplacés

term-earmarked-transfer = transfert affecté
    .definition = Somme versée par un niveau de gouvernement supérieur, que la ville ne peut employer qu’à une fin fixée d’avance, comme les écoles ou la voirie.
    .source = Conseil de l’Europe, Charte européenne de l’autonomie locale, 1985, article 9
    .forms = transferts affectés|subvention affectée|subventions affectées

term-emigrant = personne émigrée
    .definition = Personne qui a quitté un pays pour vivre dans un autre, du point de vue du pays de départ.
    .source = OIM, Glossary on Migration, 2019 (en anglais)
    .forms = personnes émigrées|émigré|émigrés|émigrée|émigrées

term-evidence = élément probant
    .definition = Document ou source publiée qui permet à d’autres de vérifier une réponse : règlement, plan, ligne budgétaire, chiffres de fréquentation. Notez-en la date et la page.
    .source = OIM, IGM : Ville de Montréal 2019, processus, étape 2 (collecte de données)
    .forms = éléments probants|justificatif|justificatifs|pièce justificative|pièces justificatives

term-fair-recruitment = recrutement équitable
    .definition = Embauche qui respecte la loi, annonce honnêtement les conditions et ne fait rien payer à la personne recrutée. Le recrutement abusif use de dettes, de fausses promesses ou de la confiscation de papiers.
    .source = OIT, Principes généraux et directives opérationnelles concernant le recrutement équitable, 2019
    .forms = recrutement abusif|recrutement éthique|recrutement équitable et éthique

term-family-reunification = regroupement familial
    .definition = Admission de proches parents, aux conditions fixées par la loi nationale, afin qu’une famille séparée par la migration puisse de nouveau vivre ensemble.
    .source = OIM, Glossary on Migration, 2019 (en anglais)
    .forms = réunification familiale|venue de la famille|faire venir des proches

term-fear-free-access = accès sans peur
    .definition = Règle qui permet d’utiliser les services de la ville sans devoir révéler son statut d’immigration ni risquer une dénonciation. Certaines villes qui l’appliquent se disent « villes sanctuaires ».
    .source = OIM, IGM : Ville de Montréal 2019, section 6.1
    .forms = accès sans crainte|ville sanctuaire|villes sanctuaires

term-forced-labour = travail forcé
    .definition = Travail ou service qu’une personne n’a pas librement accepté et qu’elle accomplit sous la menace. Une dette, des papiers confisqués ou la crainte d’un renvoi peuvent servir de menace.
    .source = OIT, Convention (n° 29) sur le travail forcé, 1930, article 2

term-global-compact-migration = Pacte mondial pour les migrations
    .definition = Cadre adopté en 2018 par la plupart des États Membres des Nations Unies, avec 23 objectifs pour mieux coopérer en matière de migration. Il n’est pas contraignant, et une ville peut l’appuyer.
    .source = Nations Unies, résolution 73/195 de l’Assemblée générale, 2018
    .forms = Pacte mondial pour des migrations sûres, ordonnées et régulières
    .avoid = Pacte mondial sur les migrations|Pacte mondial sur la migration

term-global-compact-refugees = Pacte mondial sur les réfugiés
    .definition = Cadre des Nations Unies datant de 2018, destiné à mieux répartir entre les pays la protection des réfugiés et à soutenir les communautés d’accueil. Il n’est pas contraignant.
    .source = Nations Unies, A/73/12 (Part II) et résolution 73/151 de l’Assemblée générale, 2018
    .avoid = Pacte mondial pour les réfugiés

term-good-practice = bonne pratique
    .definition = Mesure qui s’est révélée utile quelque part et dont d’autres peuvent s’inspirer. C’est un exemple, et non un modèle à copier partout.
    .source = OIM, IGM : Ville de Montréal 2019, introduction
    .forms = bonnes pratiques
    .avoid = meilleure pratique|meilleures pratiques

term-hate-crime = crime haineux
    .definition = Infraction pénale motivée par un préjugé contre un groupe, par exemple à cause de l’origine, de la religion ou de l’orientation sexuelle de la victime. On dit aussi « crime de haine ».
    .source = OSCE, Conseil ministériel, Décision n° 9/09, Lutte contre les crimes de haine, 2009
    .forms = crimes haineux|crime de haine|crimes de haine|incident haineux|incidents haineux|crime ou un incident haineux

term-host-community = communauté d’accueil
    .definition = Population et institutions du lieu qui accueille des personnes déplacées ou d’autres personnes migrantes, souvent pour un temps.
    .source = OIM, Glossary on Migration, 2019 (en anglais)
    .forms = communautés d’accueil|société d’accueil|sociétés d’accueil
    .avoid = communauté hôte|communautés hôtes

term-immigrant = personne immigrante
    .definition = Personne venue d’un autre pays pour vivre ici, du point de vue du pays d’arrivée.
    .source = OIM, Glossary on Migration, 2019 (en anglais)
    .forms = personnes immigrantes|immigrant|immigrants|immigrante|immigrantes

term-immigration-status = statut d’immigration
    .definition = Situation d’une personne au regard des lois sur l’immigration : visite, études, résidence permanente, statut de réfugié, etc. Elle détermine souvent le droit de rester, de travailler ou d’obtenir un service.
    .source = OIM, Glossary on Migration, 2e édition, 2011 (en anglais)
    .forms = statuts d’immigration|statut migratoire|statuts migratoires

term-inclusion = inclusion
    .definition = Levée des obstacles afin que toute personne, quels que soient son origine et son statut, puisse participer à la vie économique, sociale, culturelle et civique de la ville.
    .source = OIM, Glossary on Migration, 2019 (en anglais)
    .forms = inclusion sociale

term-indicator = indicateur
    .definition = Question des IGM locaux, avec sa réponse. L’indicateur montre si une mesure existe ; il ne donne pas de note et ne classe pas les villes.
    .source = OIM, IGM : Ville de Montréal 2019, introduction
    .forms = indicateurs

term-integration = intégration
    .definition = Processus par lequel les personnes migrantes et la société d’accueil s’adaptent l’une à l’autre. Il ouvre l’accès au travail, à l’école, au logement et à la vie publique.
    .source = OIM, Glossary on Migration, 2019 (en anglais)

term-internal-migrant = migrant interne
    .definition = Personne qui a quitté une partie du pays pour vivre dans une autre, pour un temps ou pour de bon, sans franchir de frontière.
    .source = OIM, Glossary on Migration, 2019 (en anglais)
    .forms = migrants internes|personne migrante interne|personnes migrantes internes|migration interne|migrations internes

term-internally-displaced-person = personne déplacée interne
    .definition = Personne contrainte de fuir son foyer à cause d’un conflit, de violences, de violations de ses droits ou d’une catastrophe, sans avoir franchi de frontière internationale.
    .source = Principes directeurs relatifs au déplacement de personnes à l’intérieur de leur propre pays, 1998
    .forms = personnes déplacées internes|déplacé interne|déplacés internes|personne déplacée à l’intérieur de son propre pays|personnes déplacées à l’intérieur de leur propre pays
    .avoid = réfugié interne|réfugiés internes|réfugié de l’intérieur|réfugiés de l’intérieur

term-intersectional-analysis = analyse intersectionnelle
    .definition = Étude des effets d’un programme sur les personnes qui cumulent des désavantages liés au genre, à l’origine, au handicap ou au revenu. Elle révèle ce qu’un regard limité au genre laisserait échapper.
    .source = ONU Femmes et UNPRPD, Intersectionality Resource Guide and Toolkit, 2022 (en anglais)
    .forms = analyses intersectionnelles|analyse selon le genre ou intersectionnelle|analyse différenciée selon les sexes et intersectionnelle|ADS+|intersectionnalité

term-iom = Organisation internationale pour les migrations (OIM)
    .definition = Organisme des Nations Unies chargé des migrations, fondé en 1951. Il a conçu les Indicateurs de gouvernance des migrations et les applique avec les gouvernements et les villes.
    .source = Constitution de l’Organisation internationale pour les migrations, 1953 ; résolution 70/296 de l’Assemblée générale, 2016
    .forms = Organisation internationale pour les migrations|OIM

term-irregular-situation = migrant en situation irrégulière
    .definition = Personne qui est entrée dans un pays ou y séjourne sans l’autorisation que la loi exige. La situation est irrégulière ; une personne, elle, n’est jamais illégale.
    .source = OIM, Glossary on Migration, 2019 (en anglais)
    .forms = migrants en situation irrégulière|personne en situation irrégulière|personnes en situation irrégulière|personne migrante en situation irrégulière|personnes migrantes en situation irrégulière|situation irrégulière|personne sans statut|personnes sans statut
    .avoid = migrant illégal|migrants illégaux|migrant clandestin|migrants clandestins|immigrant illégal|immigrants illégaux|immigré clandestin|immigrés clandestins|les clandestins|des clandestins|migration illégale|immigration illégale|migration clandestine|immigration clandestine

term-local-authority = autorité locale
    .definition = Organe élu ou nommé qui gouverne une ville, une municipalité ou un arrondissement et répond de ses services, avec le personnel qui y travaille.
    .source = ONU-Habitat, Lignes directrices internationales sur la décentralisation et l’accès aux services de base pour tous, 2009
    .forms = autorités locales|collectivité locale|collectivités locales

term-local-mgi = Indicateurs de gouvernance des migrations au niveau local (IGM locaux)
    .definition = Exercice volontaire par lequel une ville dresse, avec l’OIM, le bilan de son action en matière de migration et en discute les résultats. Il ne donne pas de note et ne compare pas les villes.
    .source = OIM, IGM : Ville de Montréal 2019, introduction
    .forms = Indicateurs de gouvernance des migrations au niveau local|IGM locaux
    .avoid = Indice de gouvernance des migrations|Indice de gouvernance de la migration|score IGM|note IGM|classement IGM

term-mainstreaming = prise en compte transversale
    .definition = Fait de traiter aussi de la migration dans les plans sur d’autres sujets, comme le logement, l’urbanisme ou le climat, au lieu de la réserver à un seul plan.
    .source = Groupe mondial sur la migration, Mainstreaming Migration into Development Planning, 2010 (en anglais)
    .forms = intégration transversale|approche transversale

term-mandate = compétence
    .definition = Pouvoir de décider dans un domaine, que la loi confie à un niveau de gouvernement. Ce qui manque hors de la compétence de la ville devient un sujet de dialogue avec les autres niveaux.
    .source = Conseil de l’Europe, Charte européenne de l’autonomie locale, 1985, article 4
    .forms = compétence juridique|compétences en immigration|compétences fixées par la loi|répartition des compétences

term-migof = Cadre de gouvernance de la migration (MiGOF)
    .definition = Cadre établi par l’OIM en 2015 pour une migration bien gouvernée, avec trois principes et trois objectifs. Les six dimensions des IGM locaux en découlent.
    .source = Conseil de l’OIM, C/106/40, 2015
    .forms = Cadre de gouvernance de la migration|Cadre de gouvernance des migrations|MiGOF

term-migrant = personne migrante
    .definition = Personne qui est partie de l’endroit où elle vivait pour aller vivre ailleurs, dans son pays ou à l’étranger, quelles que soient la raison et la durée.
    .source = OIM, Glossary on Migration, 2019 (en anglais)
    .forms = personnes migrantes|migrant|migrants|migrante|migrantes

term-migration-governance = gouvernance des migrations
    .definition = Lois, institutions, politiques et pratiques par lesquelles les autorités de tous niveaux traitent de la migration et protègent les droits des personnes migrantes.
    .source = OIM, Glossary on Migration, 2019 (en anglais)
    .forms = gouvernance de la migration|gouvernance migratoire

term-mobility-dimension-of-crises = dimension mobilité des crises
    .definition = Manière dont les catastrophes, les conflits et d’autres crises contraignent des personnes à se déplacer, et dont les personnes migrantes et déplacées sont alertées, hébergées et aidées.
    .source = Conseil de l’OIM, Cadre de gouvernance de la migration, C/106/40, 2015, objectif 2

term-multi-stakeholder-consultation = consultation multipartite
    .definition = Troisième étape des IGM locaux. Autorités, personnes migrantes, société civile, universités et autres partenaires discutent ensemble du projet de résultats, le corrigent et le complètent.
    .source = OIM, IGM : Ville de Montréal 2019, processus, étape 3
    .forms = consultations multipartites
    .avoid = consultation multi-acteurs|consultation multiacteurs|consultation multi-parties prenantes

term-new-urban-agenda = Nouveau Programme pour les villes
    .definition = Programme adopté par les Nations Unies en 2016 pour des villes justes, sûres et durables. Il demande le respect des droits des personnes migrantes, réfugiées et déplacées, quel que soit leur statut.
    .source = Nations Unies, résolution 71/256 de l’Assemblée générale, 2016, paragraphe 28
    .avoid = Nouvel Agenda urbain|Nouvel agenda urbain|Nouveau programme urbain

term-newcomer = nouvel arrivant
    .definition = Personne venue récemment de l’étranger pour vivre dans la ville. Chaque ville fixe la durée pendant laquelle une arrivée est considérée comme récente.
    .source = OIM, IGM : Ville de Montréal 2019, section 2.1
    .forms = nouveaux arrivants|nouvelle arrivante|nouvelles arrivantes
    .avoid = primo-arrivant|primo-arrivants|primo-arrivante|primo-arrivantes

term-one-stop-shop = guichet unique
    .definition = Lieu unique, doté de personnel, où l’on accède à plusieurs services, si possible de différents niveaux de gouvernement, sans aller de bureau en bureau.
    .source = OCDE, One-Stop Shops for Citizens and Business, 2020 (en anglais)
    .forms = guichets uniques

term-plain-language = langage clair
    .definition = Façon d’écrire qui permet de trouver et de comprendre facilement ce dont on a besoin : mots courants, phrases courtes, ordre logique. Elle aide surtout les personnes qui apprennent encore la langue.
    .source = ISO 24495-1:2023, Langage clair et simple
    .forms = langage clair et simple

term-precarious-immigration-status = statut d’immigration précaire
    .definition = Droit de séjour temporaire, conditionnel ou facile à perdre, par exemple quand une demande est à l’étude ou que tout dépend d’un seul employeur. Certains auteurs y ajoutent l’absence de statut.
    .source = Goldring, Berinstein et Bernhard, Institutionalizing precarious migratory status in Canada, 2009 (en anglais)
    .forms = statuts d’immigration précaires|statut précaire|statuts précaires|statut migratoire précaire

term-racial-profiling = profilage racial
    .definition = Fait de traiter une personne en suspecte à cause de sa couleur, de son origine ou de sa religion, et non de ses actes. Le profilage social se fonde sur la pauvreté ou l’absence de logement.
    .source = Comité des Nations Unies pour l’élimination de la discrimination raciale, Recommandation générale n° 36, 2020
    .forms = profilage racial ou social|profilage racial et social|profilage social|profilage
    .avoid = délit de faciès|contrôle au faciès

term-recognition-of-qualifications = reconnaissance des qualifications
    .definition = Décision par laquelle l’organisme compétent admet un diplôme ou un savoir-faire acquis à l’étranger pour étudier ou travailler ici. La ville informe et accompagne, mais décide rarement.
    .source = Pacte mondial pour les migrations, 2018, objectif 18
    .forms = reconnaissance des diplômes|reconnaissance des acquis|qualifications acquises à l’étranger

term-referral-protocol = protocole d’orientation
    .definition = Entente écrite entre police, services et associations : qui repère une personne à aider, comme une victime de traite, vers qui l’orienter et qui prend le relais.
    .source = OSCE/BIDDH, Les mécanismes nationaux d’orientation : un manuel pratique, 2006
    .forms = protocoles d’orientation|mécanisme d’orientation|mécanismes d’orientation|pratique d’orientation

term-refugee = réfugié
    .definition = Personne qui se trouve hors de son pays et craint avec raison d’y être persécutée pour sa race, sa religion, sa nationalité, son groupe social ou ses opinions politiques. Des traités régionaux et certaines lois protègent aussi les personnes qui fuient la guerre ou la violence généralisée.
    .source = Convention relative au statut des réfugiés, 1951, article premier
    .forms = réfugiés|réfugiée|réfugiées|personne réfugiée|personnes réfugiées
    .avoid = réfugié économique|réfugiés économiques|réfugié climatique|réfugiés climatiques|réfugié environnemental|réfugiés environnementaux

term-regular-route = voie régulière
    .definition = Moyen légal d’entrer et de séjourner dans un autre pays : visa de travail, d’études ou de famille, par exemple, ou réinstallation d’une personne réfugiée.
    .source = Pacte mondial pour les migrations, 2018, objectif 5
    .forms = voies régulières|voies sûres et régulières|voie légale|voies légales|voies légales de migration

term-regular-status = situation régulière
    .definition = Situation d’une personne que la loi ou un traité autorise à entrer dans le pays, à y séjourner et, pour un travailleur migrant, à y exercer une activité rémunérée. Elle peut découler d’un visa, d’un permis ou du statut de réfugié.
    .source = Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille, 1990, article 5
    .forms = personne en situation régulière|personnes en situation régulière|statut régulier

term-remittances = envois de fonds
    .definition = Argent que les personnes migrantes envoient de leur propre initiative, le plus souvent à des proches restés au pays d’origine.
    .source = OIM, Glossary on Migration, 2019 (en anglais)
    .forms = envoi de fonds|envoi d’argent|envois d’argent
    .avoid = remises migratoires|rémittences

term-resilience = résilience
    .definition = Capacité d’une ville et de ses habitants de résister à un choc, comme une inondation, de maintenir les services essentiels, de se relever et de mieux se préparer au suivant.
    .source = Nations Unies, terminologie de la réduction des risques de catastrophe, A/71/644, 2016
    .forms = résilient|résiliente|résilients|résilientes

term-return-and-reintegration = retour et réintégration
    .definition = Fait de revenir dans son pays ou sa région d’origine, par choix ou non, et d’y retrouver sa place : logement, travail, école et liens sociaux.
    .source = Pacte mondial pour les migrations, 2018, objectif 21
    .forms = réintégration|programme de retour|programmes de retour

term-returnee = personne de retour
    .definition = Personne revenue dans son pays ou sa région d’origine après avoir vécu ailleurs, par choix ou sous la contrainte.
    .source = OIM, Glossary on Migration, 2019 (en anglais)
    .forms = personnes de retour|personne de retour de l’étranger|personnes de retour de l’étranger

term-safe-orderly-regular-migration = migrations sûres, ordonnées et régulières
    .definition = Migrations qui suivent des règles connues, avec les autorisations requises et sans danger pour la vie, la santé ou les droits. C’est l’objet de la cible 10.7 des ODD.
    .source = Nations Unies, Transformer notre monde : le Programme de développement durable à l’horizon 2030, 2015, cible 10.7
    .forms = migration sûre, ordonnée et régulière

term-sdg-10-7-2 = indicateur 10.7.2 des ODD
    .definition = Indicateur des Nations Unies sur les politiques migratoires des pays, en six domaines, depuis les droits jusqu’aux migrations sûres. Les gouvernements nationaux y répondent ; les IGM locaux interrogent les villes sur des sujets voisins.
    .source = ONU DAES et OIM, métadonnées de l’indicateur 10.7.2 des ODD
    .forms = indicateur ODD 10.7.2|indicateur 10.7.2

term-separated-child = enfant séparé
    .definition = Enfant éloigné de ses deux parents et de toute personne qui en avait la garde, mais qui peut être avec d’autres adultes de sa famille.
    .source = Comité des droits de l’enfant des Nations Unies, Observation générale n° 6, 2005, paragraphe 8
    .forms = enfants séparés|séparés de leur famille|séparé de sa famille|séparée de sa famille

term-smuggling-of-migrants = trafic illicite de migrants
    .definition = Organisation, pour en tirer profit, de l’entrée illégale d’une personne dans un pays dont elle n’est ni citoyenne ni résidente permanente. À la différence de la traite, le trafic illicite ne suppose pas l’exploitation.
    .source = Protocole contre le trafic illicite de migrants par terre, air et mer, 2000, article 3
    .forms = trafic illicite|trafic de migrants
    .avoid = contrebande de migrants|traite de migrants|traite des migrants

term-social-cohesion = cohésion sociale
    .definition = Confiance et liens qui permettent à des personnes d’origines diverses de vivre ensemble, de prendre part à la vie publique et de régler pacifiquement leurs désaccords.
    .source = OIM, Glossary on Migration, 2019 (en anglais)

term-stateless-person = apatride
    .definition = Personne qu’aucun pays ne considère comme citoyenne selon sa loi. Faute de papiers, il peut lui être difficile d’étudier, de travailler, de se marier ou de voyager.
    .source = Convention relative au statut des apatrides, 1954, article premier
    .forms = apatrides|personne apatride|personnes apatrides|apatridie

term-sustainable-development-goals = Objectifs de développement durable (ODD)
    .definition = Les 17 objectifs que tous les États Membres des Nations Unies ont adoptés en 2015 et veulent atteindre d’ici à 2030. La cible 10.7 concerne les migrations, et l’objectif 11, les villes.
    .source = Nations Unies, résolution 70/1 de l’Assemblée générale, 2015
    .forms = Objectifs de développement durable|objectif de développement durable|ODD|Programme 2030

term-trafficking-in-persons = traite des personnes
    .definition = Fait de recruter, de déplacer ou de retenir une personne par la force, la tromperie ou l’abus de sa situation pour l’exploiter, même sans passage de frontière. Pour un enfant, ni force ni tromperie ne sont requises.
    .source = Protocole de Palerme (Nations Unies, 2000), article 3
    .forms = traite d’êtres humains|traite des êtres humains|traite d’enfants|formes de traite|forme de traite|victimes de traite|victimes de la traite|la traite
    .avoid = trafic de personnes|trafic d’êtres humains|trafic humain

term-unaccompanied-child = enfant non accompagné
    .definition = Enfant ou adolescent sans parents, sans autres proches et sans aucun adulte qui en ait la charge selon la loi ou la coutume.
    .source = Comité des droits de l’enfant des Nations Unies, Observation générale n° 6, 2005, paragraphe 7
    .forms = enfants non accompagnés|enfants migrants non accompagnés|mineur non accompagné|mineurs non accompagnés
    .avoid = mineur isolé|mineurs isolés|mineur étranger isolé|mineurs étrangers isolés

term-unconditional-transfer = transfert non affecté
    .definition = Somme versée par un niveau de gouvernement supérieur, que la ville dépense comme elle l’entend parce qu’aucune fin n’est fixée d’avance.
    .source = OCDE, Réussir la décentralisation : manuel à l’intention des décideurs, 2019
    .forms = transferts non affectés|transfert inconditionnel|transferts inconditionnels|dont l’usage n’est pas fixé d’avance

term-well-developed-area = domaines bien développés
    .definition = Expression des IGM locaux pour les sujets sur lesquels des mesures sont en place, comme le montrent les réponses et les éléments probants.
    .source = OIM, IGM : Ville de Montréal 2019, introduction
    .forms = domaine bien développé

term-whole-of-government-approach = approche associant l’ensemble du gouvernement
    .definition = Action concertée des services et des niveaux de gouvernement, pour que leurs politiques migratoires forment un tout et que personne n’agisse seul.
    .source = Conseil de l’OIM, Cadre de gouvernance de la migration, C/106/40, 2015, principe 2
    .forms = approche mobilisant l’ensemble des pouvoirs publics
    .avoid = approche pangouvernementale

term-xenophobia = xénophobie
    .definition = Hostilité envers des personnes parce qu’elles sont, ou semblent être, étrangères à la communauté. Elle peut se traduire par des paroles, des règles ou des violences.
    .source = OIM, Glossary on Migration, 2019 (en anglais)
    .forms = xénophobe|xénophobes
