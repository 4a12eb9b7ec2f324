### Français du Canada : seulement ce qui diffère de fr.

service-responsibilities =
    .asks = Indiquez le niveau que la loi rend responsable, même si un autre organisme rend le service en son nom. Choisissez « partagé » si plusieurs niveaux ont chacun leurs propres obligations.
    .column-level-option-region = Province ou territoire
    .column-level-option-nation = Gouvernement fédéral
own-revenue = Quel montant de ce budget provenait des taxes, droits et tarifs de la ville ?
    .statement = Les taxes, droits et tarifs de la ville ont rapporté { $value }.
    .asks = Comptez les taxes, tarifs, droits, permis et amendes que la ville perçoit elle-même. Les transferts et les emprunts ne comptent pas ici. Nommez ensuite la principale source et ce qu’elle a rapporté.
    .example = En 2018, les taxes locales ont rapporté à Montréal 3,5 milliards de dollars canadiens, dont 2,9 milliards de taxes foncières (OIM, IGM : Ville de Montréal 2019, contexte local).
transfers =
    .asks = Additionnez les subventions et les recettes partagées reçues des gouvernements fédéral et provincial pendant l’année du budget. Tenez compte des transferts affectés à un usage précis et de ceux qui ne le sont pas. Les emprunts ne comptent pas ici.
school-access = Qui peut inscrire un enfant dans les écoles, garderies ou services de garde en milieu scolaire que la ville gère ?
    .statement = inscrire un enfant dans les écoles, garderies ou services de garde en milieu scolaire que la ville gère
    .asks = Le statut de l’enfant et celui des parents comptent tous deux. « Toute personne » veut dire qu’aucun document d’immigration n’est demandé à l’inscription. Les écoles gérées par un autre niveau de gouvernement ne comptent pas ici.
policy-alignment = Le plan de la ville est-il cohérent avec les lois et politiques migratoires de la province et du pays, et l’indique-t-il ?
    .statement = d’un plan cohérent avec les lois et politiques migratoires de la province et du pays, et qui l’indique
migration-data =
    .asks = Tenez compte des enquêtes et registres de la ville, ainsi que des chiffres obtenus d’un institut de statistique ou d’une autre autorité. Les chiffres qui ne décrivent que le pays ou la province ne comptent pas ici. Des chiffres sans ventilation, ou recueillis une seule fois, correspondent à « en partie » ; cochez les ventilations disponibles.
large-arrivals-plan =
    .asks = Les arrivées peuvent venir de l’étranger ou d’une autre province ou région du pays. La mesure est en place si le plan et l’unité existent tous les deux. Elle l’est en partie s’il manque l’un des deux, ou si le dispositif, conçu pour une arrivée passée, n’est plus tenu à jour.
crisis-communication =
    .example = Les services d’alerte de Montréal recourent aux sirènes et aux messages sur cellulaire, à partir du système d’alerte provincial. En 2019, ils fonctionnaient seulement en français et en anglais (OIM, IGM : Ville de Montréal 2019, section 5.1).
    .option-phone-alerts = Alertes sur cellulaire
    .option-phone-alerts-listed = des alertes sur cellulaire
safe-route-information =
    .knows = Unité chargée de la migration, guichet d’information ou service à la jeunesse
