### Line mode: the summary in a few sentences, and where one is.

## The summary

# One dimension, or one part of another framework. $title: its name; $progress: how much is answered; $developed, $potential, $dialogue: how many findings each list has
hear-part = { $title }: { $progress }; { $developed ->
    [0] no well-developed area
    [one] one well-developed area
   *[other] { $developed } well-developed areas
}, { $potential ->
    [0] none with potential for further development
    [one] one with potential for further development
   *[other] { $potential } with potential for further development
}, { $dialogue ->
    [0] nothing for dialogue
    [one] one topic for dialogue
   *[other] { $dialogue } topics for dialogue
}.
# $title: its name; $progress: how much is answered
hear-part-empty = { $title }: { $progress }; no findings so far.
# $count: number of findings
hear-both = { $count ->
    [one] One finding counts twice, as well developed and as having potential: something is in place, and something is missing.
   *[other] { $count } findings count twice, as well developed and as having potential: something is in place, and something is missing.
}
# $back: the number of the indicator in view
hear-overview-pick = Type a number to hear the findings under it, 0 to hear all, or press Enter alone to go back to { $back }.
hear-pick = Type the number of a finding to go to its question.
# $title: the next dimension or part
hear-next = Enter alone goes on with: { $title }
hear-overview-again = Enter alone leads to the overview of the summary.
# $mayor: what to type
hear-mayor-first = Findings have numbers where they are listed. First type the number of a dimension, or 0 for all; then { $mayor } and the number of a finding.

## Where one is

# $number: an indicator’s number; $prompt: its question
hear-at-question = You are at { $number }: { $prompt }
# $title: a section’s title
hear-at-page = You are at the page about: { $title }
hear-at-summary = You are in the summary.
# $form: what a form is called; $at, $count: which field, of how many
hear-at-field = You are in the form “{ $form }”, at field { $at } of { $count }.

## What became of it

# $undo: what to type
hear-form-kept = What you wrote is kept. { $undo } takes it back.
# $form: what a form is called
hear-form-dropped = Dropped, since it was not complete: { $form }
hear-form-first = This is the first field.
hear-more = What is there stays. Type what comes after it; a dot alone on a line ends it.
hear-evidence-first = This piece of evidence is the first one already.
hear-evidence-last = This piece of evidence is the last one already.
hear-empty-already = There is nothing to empty.
# $language: a language’s name; $command: what to type
hear-note-elsewhere = The note is written in this language: { $language }. Type { $command } to change over to it, and empty it there.
# $outline, $go: what to type
hear-outline-pick = Type { $outline } and the number of a section to hear its indicators, or { $go } and the number of an indicator to go there.
# $go: what to type
hear-outline-go = Type { $go } and the number of an indicator to go there.

## Two versions that are left for later

# $count: number of fields
versions-stay = { $count ->
    [one] No choice was made for one field: the version here stands.
   *[other] No choice was made for { $count } fields: the version here stands.
}

## The report

hear-report-what = What is to be made?
hear-report-second = Which second language is to stand beside the first?

## In the user guide

# $command, $option: what to type; $appearance: a key; $theme: what a theme is called
guide-plain-heard = { $command } is made to be heard: it says one thing a line and draws nothing. Whoever prefers the full screen with a screen reader or a braille display presses { $appearance } and chooses “{ $theme }”, or starts with { $option }. There are no frames then, the cursor stands on the line that has the focus, and a line is written again only where its words change.
