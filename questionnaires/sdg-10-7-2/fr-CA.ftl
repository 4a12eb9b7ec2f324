### Français du Canada : seulement ce qui diffère de fr.

shared-powers = Quelles questions migratoires sont décidées ou mises en œuvre par des autorités provinciales, territoriales ou municipales ?
    .knows = Ministère de la justice ou des affaires intergouvernementales
essential-health-care =
    .asks = L’égalité d’accès aux soins essentiels ou aux soins d’urgence suffit ; les autres soins ne comptent pas. « Quel que soit leur statut » : les personnes en situation irrégulière sont soignées aux mêmes conditions. « En situation régulière seulement » : une preuve de statut d’immigration est exigée.
equal-pay =
    .asks = La question porte sur le droit et sur les moyens de le faire valoir, et non sur les statistiques de salaires. « Quel que soit leur statut » : une personne qui travaille sans autorisation peut aussi réclamer le salaire dû. « En situation régulière seulement » : il faut un permis de travail ou un autre document d’immigration.
social-protection =
    .evidence = Lois sur la sécurité sociale et l’aide sociale, ou instructions de l’organisme : cherchez les conditions de nationalité, de résidence ou de statut d’immigration.
access-to-justice =
    .asks = Il s’agit de pouvoir saisir un tribunal, être entendu, porter plainte et recevoir une aide juridique là où les ressortissants le peuvent. « Quel que soit leur statut » : les personnes en situation irrégulière le peuvent aux mêmes conditions. Le seul recours contre une mesure de renvoi ne suffit pas.
return-and-readmission-agreements =
    .knows = Ministère de la sécurité publique ou des affaires étrangères
reception-of-displaced-people =
    .knows = Autorité chargée de l’asile ou ministère de l’immigration
visa-overstays =
    .asks = Sont aussi visées les personnes dispensées de visa qui dépassent la durée de séjour autorisée. Répondez « Oui » si les entrées, les permis et les sorties sont comparés de façon à repérer ces dépassements. Les constats fortuits, lors d’autres contrôles, ne comptent pas.
trafficking-and-smuggling =
    .knows = Ministère de la sécurité publique ou de la justice
