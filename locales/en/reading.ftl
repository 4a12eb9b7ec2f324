# What can be wrong with files that are opened, and what is done about it.

check-unknown-highlight = The questionnaire has no indicator “{ $id }”, so the mayor’s page leaves it out. Correct the id, or delete it.
check-too-many-highlights = The mayor’s page has room for { $most } of these, and this is one more. Delete those that matter less.
# $most: megabytes
check-too-large = The file is too large: these files have { $most } megabytes at most. It is another kind of file, or something went wrong when it was written.
# $most: a number of items or lines
check-too-many = The file has more than { $most } parts before this line ends, far more than these files need. Look for something that is repeated.
check-utf-16 = This file is saved as UTF-16. Open it in a text editor and save it as UTF-8.
check-no-text = Some bytes here are no text, as after a faulty copy. They are shown as “�”: put the right letters in their place.
# $text: what a file says, as it is written there
check-other-version = Git’s other version of these lines says: { $text }. It is not read; take over from it what is right.
check-entry-without-id = The id of this entry cannot be read, so nobody knows which indicator it answers. Correct the id, or answer that indicator again.

## A damaged assessment

damage-title = This assessment is damaged
damage-title-newer = Written by a newer version
# $whole and $all: numbers of entries
damage-about = { $whole } of { $all } entries can be read whole. What could not be read counts as not said; it is listed here. The file is left as it is: your first change keeps it beside the new one, with “damaged” in its name. Look at each place and answer again where something is missing, or go back to an earlier version from the list of assessments.
damage-newer = A newer version of local-mgi wrote this assessment. Some of it is unknown to this version and is not shown. Nothing can be changed here, and the file stays as it is. Open it with the newer version.
# $line: a number
damage-line = Line { $line }
# $field: a place in the file, in its own terms
damage-field = Line { $line }, { $field }
# $number: an indicator’s number
damage-entry = { $number } · line { $line }, { $field }
# $count: a number of places
damage-more =
    { $count ->
        [one] One more place is not listed here. “local-mgi check” lists it.
       *[other] { $count } more places are not listed here. “local-mgi check” lists them.
    }
home-damaged = damaged: { $whole } of { $all } entries can be read
# $name: an assessment’s name
cli-damaged = “{ $name }” is damaged: { $whole } of { $all } entries can be read whole. The file was left as it is. What could not be read:
