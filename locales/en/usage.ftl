### How commands are called.

# $heading: what stands above a list of the help; a colon comes behind it
cli-heading = { $heading }
value-command = COMMAND
value-name-or-file = NAME|FILE
