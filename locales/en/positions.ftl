# What people say of an answer in the workshop: who agrees, who does not, and why.

# How one person or body stands, chosen in a form.
position-agrees = Agrees
position-disagrees = Disagrees
position-would-change = Would change it

# Sentences that name all who stand the same.
# $names (text): people or bodies, some with a remark in brackets.
positions-agree = Agree: { $names }.
positions-disagree = Disagree: { $names }.
positions-would-change = Would change it: { $names }.
# One of these names with a remark. $remark (text): what they said. $who (text): who.
position-with-remark = { $who } ({ $remark })
# The label of such a remark. $who (text): who.
position-remark-of = Remark by { $who }
# The label of how somebody stands. $who (text): who.
position-of = Position of { $who }

# The form.
form-position = What somebody says
position-who = Who (person or body)
position-stance = Position
position-remark = Remark
fault-who = Say who it is, or leave everything empty.

# Labels of lists and columns.
report-field-positions = Discussed
export-positions = Who agrees
# $who (text): a person or body.
fault-who-twice = { $who } has said something already. Change it there: choose the name in the list.
