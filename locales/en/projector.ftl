# One indicator for a whole room: large by the space around it.

command-projector = Projector: this indicator alone, for a room, with who agrees
command-agree = Write down who agrees
command-disagree = Write down who disagrees
command-would-change = Write down who would change it
hint-projector = Projector
hint-agree = Agree
hint-disagree = Disagree
hint-would-change = Would change
hint-say = Add

projector-answer = Answer
# $count (number): pieces of evidence.
projector-evidence-count = { $count ->
    [0] None yet
    [one] { $count } piece
   *[other] { $count } pieces
}
projector-positions = Who agrees
projector-add = Add what somebody says
