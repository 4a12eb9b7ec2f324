### The report screen: what is made of an assessment, and where it lies. And the choice for the mayor’s page.

## Choices

publish-what = What
publish-profile = Whole profile
publish-one-page = One page for the mayor
publish-workbook = Workbook
publish-data = All data
publish-parts = Parts of the profile
publish-format = Format
publish-word = Word (.docx)
publish-html = Web page (.html)
publish-markdown = Markdown (.md)
publish-xlsx = Excel (.xlsx)
publish-json = One file (.json)
publish-csv = Folder of tables (.csv)
publish-language = Language
# In which a document stands, beside its first language
publish-second = Beside it
# No second language
publish-none = none
publish-place = Where to put it
# $list: a list of the mayor’s page, such as “Well-developed areas”
publish-chosen = { $list }: chosen by you
publish-proposed = { $list }: proposed
# $key: the key that chooses
publish-choose-in-summary = In the summary, { $key } chooses a finding for this page.

## Preview

publish-preview = Preview
publish-choices = Choices
# $key: the key that shows it
publish-no-preview = This questionnaire is large, so its preview takes a moment. { $key } shows it.
# What a table of an export holds. $count: rows; $columns: their headings
publish-table = { $count ->
    [0] No rows yet. Columns: { $columns }.
    [one] One row. Columns: { $columns }.
   *[other] { $count } rows. Columns: { $columns }.
}

## Writing

publish-writing = Writing. This takes a moment.
# $time: already formatted; $path: a file or folder, in full
publish-done-at = Written at { $time }. You find it here:
    { $path }
form-replace-file = There already
publish-exists = This is there already:
    { $path }
    Replace it?
form-make-folder = No such folder
publish-no-folder = This folder does not exist:
    { $path }
    Create it?
publish-no-permission = You may not write here:
    { $path }
    Nothing was written, and your answers are safe. Choose another place.
publish-full = The disk is full, or your share of it. { $path } was not written, and your answers are safe. Make room, or choose another place.
# $error: the system’s own words
publish-failed = { $path } could not be written: { $error }. Your answers are safe. Choose another place.

## Keys

command-report = Report: a document or tables to hand on
command-highlight = Choose the finding for the mayor’s page, or take it off again
command-change = Choose the next possibility
command-change-back = Choose the possibility before
command-produce = Write it
command-preview = To the preview, and back to the choices
command-preview-up = Preview: one page up
command-preview-down = Preview: one page down
hint-produce = Write
hint-report = Report
# One word: the mayor’s page
hint-highlight = Page
hint-change = Change

## The mayor’s page

summary-page-chosen = on the mayor’s page, chosen by you
summary-page-proposed = proposed for the mayor’s page
# $count: how many of this list are chosen now
notice-page-chosen = { $count ->
    [one] Chosen for the mayor’s page: one of this list. What was proposed gives way.
   *[other] Chosen for the mayor’s page: { $count } of this list.
}
notice-page-dropped = { $count ->
    [0] Nothing of this list is chosen any more. The mayor’s page shows what is proposed.
    [one] Taken off the mayor’s page. One of this list is still chosen.
   *[other] Taken off the mayor’s page. { $count } of this list are still chosen.
}
# $key: the key that takes one off
notice-page-full = The mayor’s page has room for three of each list. Take another one off first, with { $key }.
