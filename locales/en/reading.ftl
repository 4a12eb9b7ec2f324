# What can be wrong with files that are opened, and what is done about it.

check-unknown-highlight = The questionnaire has no indicator “{ $id }”, so the mayor’s page leaves it out. Correct the id, or delete it.
check-too-many-highlights = The mayor’s page has room for { $most } of these, and this is one more. Delete those that matter less.
