### Keys: changing them, trying them, and what to press where nothing is there yet.

## Keys that are only received, never bound

key-insert = Insert
key-unnamed = unnamed key
# $key: a key’s name
key-with-alt = Alt+{ $key }

## Commands

command-tour = First steps: five keys, tried on the worked example
command-key-test = Try a key: what the program receives, and what it does
hint-tour = First steps
hint-key-test = Try a key
hint-skip = Skip

## Where keys work, as the list of all keys has it

context-everywhere = Everywhere, even while you write
context-screens = On every screen where nothing is written
context-indicator = With an indicator in view
context-page = On the page before or behind a dimension
context-outline = In the outline
context-projector = Before a room
context-summary = In the summary
context-report = On the report screen
context-report-place = On the report screen, while the place of the file is written
context-home = In the list of assessments
context-conflicts = With two versions to choose from
context-form = While you write
context-help = In the help of an indicator
context-help-card = In every help
context-draft = With something half-written that is offered again
context-overlay = In a list or a card that lies over the screen

## The file of keys

cli-keys = Lists all keys, as a file with which they can be changed
# $path: the file
keys-file-about = All keys of local-mgi. To change some, copy the rows that you change, with their brackets, into the file { $path }. The command “local-mgi check” says what is wrong with it.
keys-file-names = Keys are written like this: u, f9, space, page-down, ctrl+p, shift+tab. Everything keeps one key at least that needs neither Alt nor F1 to F12. Digits stay free: they choose answers.
# $count: number of faults
keys-faulty = { $count ->
    [one] The file of keys has one fault. What it concerns keeps its usual key. Run “local-mgi check” to see where.
   *[other] The file of keys has { $count } faults. What they concern keeps its usual keys. Run “local-mgi check” to see where.
}
# $key: as written
check-unknown-key = No terminal sends a key under the name “{ $key }”. Write one character, or a name such as f9, page-down, ctrl+p or shift+tab.
# $key: as written; $command: a name out of the same file
check-key-taken = The key “{ $key }” means “{ $command }” already where this works. Choose another key here, or give “{ $command }” another one, too.
check-key-is-digit = The key “{ $key }” chooses an answer by its number, on a French keyboard at least. Choose a key outside the row of digits.
check-key-is-text = The key “{ $key }” types text here. Choose a key with Ctrl, or one that types nothing.
check-no-plain-key = No key is left for this that needs neither Alt nor F1 to F12, and not every keyboard has those. Add one.

## Trying a key

try-key-about = Press any key, or paste something. Nothing is carried out: what comes in is only described here.
try-key-nothing = Nothing has come in yet. A key after which nothing appears here is kept by the terminal or by the system.
# $key: a key’s name
try-key-received = Received: { $key }
# $digit: a digit
try-key-digit = In a list it is number { $digit }.
# $command: what a command does
try-key-does = On the screen below it does this: { $command }
try-key-types = It commands nothing on the screen below. Where you write, it is typed.
try-key-does-nothing = It commands nothing on the screen below.
# $key: as the file of keys has it
try-key-written = In the file of keys it is called “{ $key }”.
try-key-not-written = It cannot stand in the file of keys.
# $count: number of characters
try-key-paste = { $count ->
    [one] A pasted text of one character has come in. What is pasted is never taken for keys.
   *[other] A pasted text of { $count } characters has come in. What is pasted is never taken for keys.
}
# $key: the key that leaves
try-key-leave = Press { $key } twice to leave.
try-key-once-more = Press { $key } once more to leave.

## Where there is nothing yet: what to do next

# $key: the key that leads back
summary-nothing-yet = No indicator is answered yet, so nothing can be summed up. Press { $key } and answer one: each answer shows up here at once.
# $key: the key for it
summary-dialogue-next = With an indicator in view, { $key } notes who decides.
# $key: the key for what to do next
nothing-unanswered = Everything that is asked has been looked at. Press { $key } for the summary.
nothing-flagged = Nothing is flagged, and nothing waits to be asked about. Press { $key } to flag what is to be found out here.
nothing-earlier = There is no earlier version yet. One is kept when the first change overwrites it, and then every few minutes. Press { $key } to go back.
# $mandate, $evidence, $dimension: keys
summary-nothing-fits = Nothing fits this choice. Press { $dimension }, { $mandate } or { $evidence } to choose otherwise.
# $key: the key that leads back
report-nothing-yet = Nothing is answered yet, so a report has little to say. Press { $key } to go back and answer first.

## Beside the keys

help-mouse = The mouse works, too: click on a line or on a key in the bottom line, and scroll with the wheel. To select text, hold Shift while you drag.
