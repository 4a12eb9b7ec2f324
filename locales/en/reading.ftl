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
