### Éléments d’autres cadres de référence : noms abrégés propres à ce projet, d’après les titres officiels.

# $target: such as 10.7; $part: such as 1a; $number: 1 to 23; $name: one of the names below
framework-sdg = Cible { $target } des ODD : { $name }
framework-sdg-10-7-2 = Indicateur 10.7.2 des ODD, sous-catégorie { $part } : { $name }
framework-gcm = Pacte mondial pour les migrations, objectif { $number } : { $name }

## Objectifs du Pacte mondial pour les migrations

framework-gcm-1 = des données pour fonder les politiques
framework-gcm-2 = moins de facteurs qui poussent à partir
framework-gcm-3 = des informations exactes et fournies à temps
framework-gcm-4 = preuve d’identité juridique et papiers
framework-gcm-5 = voies de migration régulière
framework-gcm-6 = recrutement équitable et éthique, travail décent
framework-gcm-7 = moins de vulnérabilités dans la migration
framework-gcm-8 = vies à sauver, migrants disparus
framework-gcm-9 = lutte contre le trafic illicite de migrants
framework-gcm-10 = lutte contre la traite des personnes
framework-gcm-11 = gestion intégrée et sûre des frontières
framework-gcm-12 = procédures claires d’examen et d’orientation
framework-gcm-13 = détention en dernier recours seulement
framework-gcm-14 = protection et assistance consulaires
framework-gcm-15 = accès aux services essentiels
framework-gcm-16 = inclusion et cohésion sociale
framework-gcm-17 = non-discrimination et débat public fondé sur les faits
framework-gcm-18 = compétences et leur reconnaissance
framework-gcm-19 = migrants et diasporas dans le développement durable
framework-gcm-20 = envois de fonds moins chers, inclusion financière
framework-gcm-21 = retour sûr, réadmission et réintégration
framework-gcm-22 = droits de sécurité sociale transférables
framework-gcm-23 = coopération internationale et partenariats

## Cibles des Objectifs de développement durable ; les autres n’ont que leur numéro

framework-sdg-1-3 = protection sociale pour tous
framework-sdg-1-4 = égalité d’accès aux ressources et aux services de base
framework-sdg-1-5 = résilience des personnes pauvres
framework-sdg-3-8 = couverture santé pour tous
framework-sdg-4-1 = enseignement primaire et secondaire
framework-sdg-4-2 = petite enfance et éducation préscolaire
framework-sdg-4-3 = accès à l’enseignement technique, professionnel et supérieur
framework-sdg-4-4 = compétences pour l’emploi
framework-sdg-4-5 = égalité d’accès à l’éducation
framework-sdg-5-2 = fin de la violence faite aux femmes et aux filles
framework-sdg-5-c = politiques pour l’égalité des genres
framework-sdg-8-3 = emplois décents et création d’entreprises
framework-sdg-8-5 = plein emploi et égalité de salaire
framework-sdg-8-7 = fin du travail forcé, de la traite et du travail des enfants
framework-sdg-8-8 = droits des travailleurs et sécurité au travail
framework-sdg-8-10 = accès aux banques et aux assurances
framework-sdg-10-2 = inclusion de tous
framework-sdg-10-3 = égalité des chances et non-discrimination
framework-sdg-10-7 = migrations ordonnées, sûres et régulières
framework-sdg-10-c = coût réduit des envois de fonds
framework-sdg-11-1 = logement décent et services de base
framework-sdg-11-3 = urbanisation inclusive
framework-sdg-11-5 = moins de victimes des catastrophes
framework-sdg-11-b = plans des villes pour l’inclusion et le risque de catastrophe
framework-sdg-13-1 = résilience face aux aléas climatiques
framework-sdg-16-1 = moins de violence
framework-sdg-16-2 = fin de la maltraitance et de la traite des enfants
framework-sdg-16-3 = état de droit et accès à la justice
framework-sdg-16-4 = lutte contre la criminalité organisée
framework-sdg-16-6 = institutions efficaces et responsables
framework-sdg-16-7 = décisions participatives
framework-sdg-16-9 = identité juridique pour tous
framework-sdg-16-10 = accès à l’information
framework-sdg-16-b = lois et politiques non discriminatoires
framework-sdg-17-3 = davantage de ressources financières pour le développement
framework-sdg-17-14 = cohérence des politiques
framework-sdg-17-16 = partenariat mondial
framework-sdg-17-17 = partenariats publics, privés et avec la société civile
framework-sdg-17-18 = données ventilées selon le statut migratoire

## Sous-catégories de l’indicateur 10.7.2 des ODD

framework-category-1a = soins de santé
framework-category-1b = enseignement public
framework-category-1c = salaire égal pour un travail égal
framework-category-1d = sécurité sociale
framework-category-1e = accès à la justice
framework-category-2a = organisme chargé de la politique migratoire
framework-category-2b = politique sur les voies régulières
framework-category-2c = politique d’inclusion ou d’intégration
framework-category-2d = politique attentive à l’égalité des genres
framework-category-2e = politique fondée sur des données
framework-category-3a = coordination entre ministères
framework-category-3b = accords bilatéraux sur les migrations
framework-category-3c = accords régionaux sur la mobilité
framework-category-3d = coopération sur le retour et la réadmission
framework-category-3e = société civile et secteur privé
framework-category-4a = migration de travail et besoins du marché du travail
framework-category-4b = transférabilité des prestations de sécurité sociale
framework-category-4c = reconnaissance des compétences et des qualifications
framework-category-4d = envois de fonds
framework-category-4e = recrutement équitable et éthique
framework-category-5a = accueil des personnes contraintes de fuir
framework-category-5b = plans d’urgence pour les personnes déplacées
framework-category-5c = aide aux ressortissants à l’étranger en cas de crise
framework-category-5d = déplacements causés par les catastrophes
framework-category-5e = séjour ou protection temporaires
framework-category-6a = suivi des dépassements de visa
framework-category-6b = contrôles avant l’arrivée
framework-category-6c = enfants non accompagnés ou séparés
framework-category-6d = campagnes d’information et de sensibilisation
framework-category-6e = traite des personnes et trafic illicite de migrants
