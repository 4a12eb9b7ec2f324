position-agrees = Est d’accord
position-disagrees = N’est pas d’accord
position-would-change = Souhaite modifier

positions-agree = D’accord : { $names }.
positions-disagree = Pas d’accord : { $names }.
positions-would-change = Souhaitent modifier : { $names }.
position-with-remark = { $who } ({ $remark })
position-remark-of = Remarque de { $who }
position-of = Avis de { $who }

form-position = Avis exprimé
position-who = Qui (personne ou organisme)
position-stance = Avis
position-remark = Remarque
fault-who = Indiquez qui s’exprime, ou laissez tout vide.

report-field-positions = Discussion
export-positions = Avis exprimés
fault-who-twice = { $who } s’est déjà exprimé. Modifiez cet avis : choisissez le nom dans la liste.
