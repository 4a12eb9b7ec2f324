command-projector = Projection : cet indicateur seul, pour toute la salle, avec les avis exprimés
command-agree = Noter qui est d’accord
command-disagree = Noter qui n’est pas d’accord
command-would-change = Noter qui souhaite une modification
hint-projector = Projection
hint-agree = D’accord
hint-disagree = Pas d’accord
hint-would-change = À modifier
hint-say = Ajouter

projector-answer = Réponse
projector-evidence-count = { $count ->
    [0] Aucun pour l’instant
    [one] { $count } justificatif
   *[other] { $count } justificatifs
}
projector-positions = Avis exprimés
projector-add = Ajouter un avis
