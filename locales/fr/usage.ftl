### Appel des commandes.

# $heading: what stands above a list of the help; a colon comes behind it
cli-heading = { $heading }{"\u00A0"}
value-command = COMMANDE
value-name-or-file = NOM|FICHIER
