### Line mode: the same wizard line by line, made to be heard.

## The words of commands. The first one is shown; all of them work, in every language, behind a colon.

word-help = help ?
word-where = where repeat
word-why = why
word-explain = explain
word-next = next
word-previous = previous
word-unanswered = unanswered
word-flagged = flagged
word-back = back
word-go = go
word-find = find search
word-outline = outline
word-section = section
word-findings = findings
word-summary = summary
word-dimension = dimension
word-group = group
word-mayor = mayor
word-report = report
word-preview = preview
word-dont-know = dontknow don’t-know {"don't-know"}
word-not-applicable = notapplicable na
word-clear = clear
word-mandate = mandate
word-evidence = evidence
word-up = up
word-down = down
word-position = position
word-note = note
word-flag = flag
word-reading = reading
word-detail = detail
word-about = about
word-undo = undo
word-redo = redo
word-quick = quick
word-second = second
word-terms = terms glossary
word-versions = versions
word-merge = merge
word-save = save
word-elsewhere = elsewhere
word-home = home
word-open = open
word-new = new
word-example = example
word-rename = rename
word-duplicate = duplicate
word-archive = archive
word-more = more
word-editor = editor
word-done = done
word-cancel = cancel
word-language = language
word-screen = screen
word-quit = quit exit
word-yes = yes y
word-no = no n

## What they do

word-help-about = What you can do here
word-where-about = Say this once more
word-why-about = How the answer reads, and why
word-explain-about = What the question asks, what counts as evidence, an example, who usually knows
word-go-about = To the indicator whose number comes behind it, such as 2.5
word-find-about = Search for the words behind it: indicators, areas, answers, notes, terms
word-outline-about = All sections; with the number of one behind it, its indicators
word-section-about = What this section looks at, and how far it is
word-findings-about = What the answers of this section say so far
word-dimension-about = Only the dimension whose number comes behind it, or all again
word-mayor-about = Choose the finding of this number for the mayor’s page, or take it off
word-clear-about = Take the answer back; with a command’s word behind it, such as note or evidence 2, empty that
word-evidence-about = Add evidence; with a number behind it, change that piece
word-position-about = Say who agrees with the answer and who does not; with a number behind it, change what that one says
word-up-about = Move the piece of evidence of this number up
word-down-about = Move the piece of evidence of this number down
word-detail-about = Fill in the further field whose letter comes behind it
word-second-about = Say questions and answers in a second language, too
word-terms-about = What the terms in this question mean; with a word behind it, that term
word-save-about = Whether everything is saved; what is not is tried again
word-open-about = Open the assessment whose number or name comes behind it
word-rename-about = Rename the assessment of this number
word-duplicate-about = Duplicate the assessment of this number
word-archive-about = Archive the assessment of this number
word-report-about = Report about the assessment of this number
word-versions-about = Earlier versions of the assessment of this number
word-merge-about = Merge the other version that lies beside the assessment of this number
word-preview-about = What the report would say
word-more-about = In a long text: keep what is there and add to it
word-done-about = Leave the form; what was said is kept
word-cancel-about = Leave the form without what is not complete
word-screen-about = Go on with the full screen

# $help: what to type
plain-help-words = A command is a colon and a word; the word of any language works. { $help } with a word behind it explains that one alone. These mean something here:
plain-help-answers = Anything else is an answer. A number chooses, 0 means that nobody knows yet, x that the question does not apply. A letter fills in the further field of that letter. Enter alone goes on.
plain-help-form = Enter alone keeps what is there and goes on to the next field. A text that begins with a colon is written with two.

## The list of assessments

plain-home-prompt = Your choice
# What stands before what is typed on a page, where Enter goes on
plain-page-prompt = Enter to go on
plain-yes-or-no-prompt = Yes or no
# $number: what to type; $name: authority, country and year
plain-item = { $number }. { $name }
plain-home-hint = Type the number of an assessment to open it, { $new } to begin a new one, { $example } to look at the worked example, or { $help } for everything else.
plain-home-empty = There is no assessment yet. Type { $new } to begin one, or { $example } to look at the worked example of Montréal 2019.
# $names: names of files; $command: what to type
plain-copies = { $count ->
    [one] Another version lies beside it: “{ $names }”. Type { $command } to merge it.
   *[other] Other versions lie beside it: “{ $names }”. Type { $command } to merge them, one by one.
}

## A question

# $number: the indicator’s number; $prompt: its question
plain-question = { $number }. { $prompt }
# What stands before what is typed
plain-prompt = { $place }:
# $option: an option that is chosen
plain-chosen = { $option }: chosen
# Nothing is in the field
plain-nothing = nothing yet
# $value: what is stored
plain-now = Now: { $value }
plain-hint = Type an answer and press Enter. Enter alone goes on to the next question. { $help } lists everything else.
plain-hint-several = Several can be chosen, such as 1 3. What you type takes the place of what was chosen; +2 adds, -2 takes away.
plain-hint-number = Type a number.
plain-hint-money = Type an amount, then the currency.
plain-hint-year = Type a year.
plain-hint-period = Type the first year, then the last one.
plain-hint-text = Type your answer.
plain-hint-lines = Type your answer, on several lines if you like. A dot alone on a line ends it.
plain-hint-rows = Type the number of a row to fill it in.
plain-hint-row-choices = Type the number of a row and the number of its answer, such as 2 1.
# $row: what a row is called
plain-add-row = +. Add ({ $row })
# $number: which piece; $text: what it is
plain-evidence = Evidence { $number }: { $text }
# $number: which one; $text: who, and what they say
plain-position = Position { $number }: { $text }
plain-zero = Do you mean the number 0, or that nobody knows yet?
plain-zero-number = The number 0

## What came of it

plain-saved = Saved at { $time }.
# $why: one or two sentences; $again, $elsewhere: what to type
plain-not-saved = NOT SAVED. { $why } { $again } tries again, { $elsewhere } saves in another place.
plain-no-finding = This question gives no finding.
plain-quick-on = The quick scan goes through { $count } indicators. Type { $command } to return to the full set. The answers are the same in both.
plain-quick-last = The quick scan goes no further. Type { $command } for what is still open in it.
plain-quick-done = The first picture is complete: nothing in the quick scan is open any more. Type { $summary } to hear it, or { $full } to go on with the full set, where the same answers are.
plain-last = This is the last indicator. { $command } says what the answers say.
# $command: what to type
plain-none-unanswered = Everything that is asked has been looked at. { $command } says what the answers say.
plain-none-flagged = Nothing is flagged, and nothing waits to be asked about. { $command } flags what is to be found out here.
plain-page-last = This was the last part. { $command } says what the answers say.
plain-second-on = From here on, questions and answers are said in this language, too: { $language }.
plain-second-off = From here on, questions and answers are said in one language only.
plain-undone = Taken back.
plain-redone = Done again.
plain-cleared = Emptied.
plain-excluded = Left out, since it cannot stand beside the others: { $list }.

## What could not be done

# $text: what was typed; $help: what to type
plain-unknown = “{ $text }” is no command. { $help } lists what you can do here.
plain-no-option = “{ $text }” is none of the answers. Please type one of the numbers above; { $repeat } says them again.
plain-no-choice = “{ $text }” is none of these. Please type a number from 1 to { $most }, or Enter alone to leave it as it is.
plain-not-here = { $command } means nothing here. { $help } lists what you can do here.
plain-no-such = There is no { $text } here. { $repeat } says what there is.
plain-needs = Please type { $command } and a number or a word behind it.
plain-no-assessment = There is no assessment { $text }. { $repeat } lists them.
plain-on-page = This is not a question. Press Enter to go on; { $help } lists everything else.
plain-yes-or-no = Please type { $yes } or { $no }.
editor-no-terminal = Your editor needs a terminal. Nothing was changed.
plain-full = There is no room for another row.
# $line: the number of a line of the script; $text: a sentence
plain-fault-at = Line { $line }: { $text }
plain-lines-read = { $count ->
    [one] One line could not be done as it was written. Everything else is done and saved.
   *[other] { $count } lines could not be done as they were written. Everything else is done and saved.
}

## Forms

plain-form-keeps = Enter alone keeps it, { $clear } empties it.
plain-form-lines = Type the text, on several lines if you like. A dot alone on a line ends it.
plain-form-lines-keeps = What you type takes its place, until a dot alone on a line ends it. Enter alone keeps what is there, { $more } adds to it, { $clear } empties it.
plain-form-in = { $label } ({ $language })
plain-form-done = Nothing changed.
# $command: what to type
plain-draft-kept = What you wrote is kept. Type { $command } to go on with it.
plain-draft-question = 1. Go on with it. 2. Later. 3. Discard it.
plain-draft-prompt = Go on, later or discard

## Lists

plain-pick = Type the number of one to go there, or Enter alone to stay here.
plain-more = { $count ->
    [one] One more is not listed.
   *[other] { $count } more are not listed.
}
plain-section-progress = { $title }: { $progress }
plain-languages = Type this number for English.

## Two versions

plain-versions-chosen = Every field is chosen. The other version lies whole in the archive. { $command } takes a choice back.
plain-versions-pick = Type the number of a version to go back to it, or Enter alone to stay.
# $number: a version’s number; $date: a date; $time: time of day
plain-version = { $number }. { $date }, { $time }
plain-versions-hint = Type 1 or 2 to let that version stand, or Enter alone to choose later.
plain-version-ours = 1. The version here
plain-version-theirs = 2. The other version

## The report

plain-report-part-in = { $title }: in the report
plain-report-part-out = { $title }: left out
plain-report-parts-hint = Type the numbers of the parts to leave out, 0 to leave none out, or Enter alone to leave it so.
plain-report-intro = Enter alone takes what is chosen.
# $place: a file or folder
plain-report-place = Enter alone writes to the place proposed, or type another one. Proposed: { $place }
plain-report-written = Written. You find it here: { $path }
plain-report-not = Nothing was written.

## Coming and going

plain-welcome = Line mode. { $help } lists what you can type; { $quit } ends.
plain-to-screen-impossible = The full screen needs a terminal for what comes in and for what goes out.
argument-plain = Line by line instead of the full screen, for screen readers and scripts; remembered in a terminal
argument-screen = The full screen, where line mode is remembered
command-plain = Line mode, for screen readers and braille displays
languages-plain = Line by line, for screen readers · {"Ligne par ligne, pour lecteurs d’écran"} · {"Linha por linha, para leitores de tela"}

## In the user guide

guide-plain-word = What to type
guide-plain-words = Every command is a colon and a word. The word of any language works in each of them.
guide-plain-scripts = A script is a file of such lines, given on standard input. What cannot be done as it is written is told on standard error with its line, and the exit code is then 1. Everything else is done and saved.
