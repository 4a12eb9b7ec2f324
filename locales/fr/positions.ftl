position-agrees = Est d’accord
position-disagrees = N’est pas d’accord
position-would-change = Souhaite une modification

positions-agree = D’accord : { $names }.
positions-disagree = Pas d’accord : { $names }.
positions-would-change = Modification souhaitée : { $names }.
position-with-remark = { $who } ({ $remark })
position-remark-of = Remarque ({ $who })
position-of = Avis ({ $who })

form-position = Avis exprimé
position-who = Qui (personne ou organisme)
position-stance = Avis
position-remark = Remarque
fault-who = Indiquez qui s’exprime, ou laissez tout vide.

report-field-positions = Avis exprimés
export-positions = Avis exprimés
fault-who-twice = Un avis est déjà noté pour « { $who } ». Modifiez-le : choisissez ce nom dans la liste.
