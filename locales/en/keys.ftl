### Names of keys and commands.

key-enter = Enter
key-escape = Esc
key-tab = Tab
key-backspace = Backspace
key-delete = Del
key-home = Home
key-end = End
key-page-up = Page Up
key-page-down = Page Down
key-space = Space
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
# $key: a key’s name
key-with-ctrl = Ctrl+{ $key }
key-with-shift = Shift+{ $key }

## Commands: what a key does, in a few words, as the help and the search list it

command-up = One line up
command-down = One line down
command-first = To the first line
command-last = To the last line
command-activate = Choose or open the line in focus; when it is chosen already, go on
command-mark = Mark or unmark the line in focus
command-next = Next indicator
command-previous = Previous indicator
command-next-unanswered = Next unanswered indicator
command-next-flagged = Next indicator that is flagged or not known yet
command-back = Back to where you were before
command-other-pane = To the outline and back
command-outline = Outline of all indicators
command-live = Show or hide what the answers say
command-summary = Summary: well-developed areas, areas with potential, dialogue agenda
command-dont-know = Don’t know yet: note whom to ask
command-not-applicable = Not applicable here: give the reason
command-clear = Empty the line in focus, or take the answer back
command-mandate = Who decides on this (mandate)
command-evidence = Add evidence
command-move-up = Move the evidence in focus up
command-move-down = Move the evidence in focus down
command-note = Write a note
command-flag = Flag: what to find out, and whom to ask
command-override = Read the answer differently, with a reason
command-about = About this assessment: authority, year, step, people
command-undo = Undo the last change
command-redo = Redo what was undone
command-palette = Search indicators, answers and commands
command-help = Help
command-cycle-language = Next language
command-choose-language = Choose the language
command-second-language = Show a second language under the first
command-terms = Terms: what the underlined words mean
command-quick-scan = Quick scan: go through its indicators only, or through all again
command-home = Back to all assessments
command-quit = Quit
command-new = New assessment
command-example = Open the worked example as a copy
command-rename = Rename
command-duplicate = Duplicate
command-put-aside = Archive
command-filter-dimension = Show one dimension or all
command-filter-mandate = Show by who decides
command-filter-evidence = Show by evidence
command-regroup = Group by dimension or by another framework
command-next-field = Next field
command-previous-field = Previous field
command-done = Done
command-editor = Write in your own editor
command-close = Close

## The same in one or two words, for the bottom line

hint-activate = Choose
hint-write = Write
hint-mark = Mark
hint-next = Next
hint-previous = Previous
hint-next-unanswered = Next unanswered
hint-outline = Outline
hint-summary = Summary
hint-palette = Search
hint-terms = Terms
hint-home = Home
hint-filter-dimension = Dimension
hint-filter-mandate = Mandate
hint-filter-evidence = Evidence
hint-regroup = Group
hint-new = New
hint-example = Example
hint-rename = Rename
hint-duplicate = Duplicate
hint-put-aside = Archive
hint-next-field = Next field
