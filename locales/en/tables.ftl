### Tables of texts for translators, and new questionnaires.

## Faults of a table

# $column: the heading, as in the program
table-missing-column = There is no column “{ $column }”. Give the columns the headings id, english, translation, note and status.
table-duplicate-column = The heading “{ $column }” stands twice. Delete or rename one of the two columns.
# $found: number of cells in the row; $wanted: number of headings
table-row-length = The number of cells in this row is { $found }, but the number of headings is { $wanted }. Look for a missing or extra quotation mark or comma.
table-unknown-text = The questionnaire has no text of this id. Correct the id, or delete the row.
# $first: the number of a row
table-duplicate-row = This text already stands in row { $first }. Delete one of the two rows.
table-emptied = The translation is empty, but there is one in the file. Write it, or delete the row to leave the text as it is.
table-nothing-reviewed = The status says that the translation is reviewed, but there is none. Write it, or empty the status.
# $status: as written; $known: the words that may stand there, with commas
table-unknown-status = There is no status “{ $status }”. Use one of these: { $known }.
table-line-start = A line of this text begins with a dot, a square bracket or an asterisk, which has another meaning there. Begin the line with another sign, such as a dash.
table-not-fluent = This text cannot be read. Write it as plain text, with placeholders exactly as in the English one.
# $file: path of the table; $row: number of the row; $id: the text’s id; $fault: a sentence that says what is wrong there
table-fault = { $file }, row { $row }, { $id }: { $fault }
table-fault-row = { $file }, row { $row }: { $fault }

## What the commands say

# $faults: number of faults
texts-refused = { $faults ->
    [one] One fault. Nothing was written.
   *[other] { $faults } faults. Nothing was written.
}
texts-exported = { $count ->
    [one] The table has one text.
   *[other] The table has { $count } texts.
}
# $path: a file
texts-exported-to = The table is written: { $path }
texts-unchanged = The table changes nothing. Nothing was written.
# $count: number of texts; $path: a file
texts-imported = { $count ->
    [0] No text has changed. Statuses and notes are written beside { $path }
    [one] One text has changed. It is written in { $path }
   *[other] { $count } texts have changed. They are written in { $path }
}
texts-outdated = { $count ->
    [one] One text was reviewed against English words that have changed since. It is a draft again.
   *[other] { $count } texts were reviewed against English words that have changed since. They are drafts again.
}
# $path: a folder
texts-copied = The built-in questionnaire was copied, and the copy is used from now on: { $path }
# $tag: a language tag
texts-not-listed = The questionnaire does not list the language “{ $tag }” yet. To use it, add {"\""}{ $tag }{"\""} to the languages in questionnaire.ron, or to the variants if only some texts differ.
# $tag: as it was typed
texts-not-a-tag = “{ $tag }” is not a language tag. Write it like “fr” or “pt-BR”.
# $path: a folder; $found, $wanted: ids of questionnaires
texts-other-questionnaire = { $path } holds the questionnaire “{ $found }”, not “{ $wanted }”. Name another folder.
# $path: a folder
starter-made = The questionnaire is written: { $path }
# $path: a folder; $id: the questionnaire’s id; $place: the folder where it belongs
starter-next = Change its files in any text editor, and let “local-mgi check” look at them. To use it, put the folder here: { $place }
trouble-not-empty = { $path } is not empty. Nothing was written there. Name a new or an empty folder.
trouble-other-id = The folder “{ $folder }” holds the questionnaire “{ $id }”, and both must have the same name. Rename the folder, or correct the id in questionnaire.ron.
