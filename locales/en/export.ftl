### Exports: tables of everything, as a workbook, as CSV or as JSON.

## Tables: their names (sheet names have room for 31 characters) and what is in them

export-about = Read me
export-about-what = What this is, whose, from when, and how much is answered
export-coverage = Coverage
export-coverage-what = How much is answered, for the context and each dimension
export-context = Context
export-context-what = The facts about the authority, one a row; tables are written out row by row
export-answers = Answers
export-answers-what = Every question with its answer, mandate, notes and who changed it last
export-details = Details
export-details-what = Figures, titles, periods and budgets that belong to the answers, one a row
export-evidence = Evidence
export-evidence-what = Every document and service that backs an answer
export-findings = Findings
export-findings-what = What the answers say, in the words of the Local MGI, and by which rule
export-agenda = Dialogue agenda
export-agenda-what = What to take up with other levels of government
export-questions = To ask
export-questions-what = What is open, and whom to ask
export-people = People
export-people-what = People and departments who take part
export-highlights = Mayor’s page
export-highlights-what = What was chosen for the page for the mayor
export-texts = Texts
export-texts-what = All words that people wrote, in every language

## About the whole

export-purpose = This is an export of one assessment: everything in its file is here. Changing it here changes nothing in the assessment.
export-no-score = There is no score and no ranking. How much is answered and what the answers say are two different things.
export-draft = This is a draft: the process is not at its final report yet.
export-example = This is a worked example, not data of the authority.
export-long-text = Excel holds 32,767 characters in a cell. A longer text goes on in the rows below, marked with […].
export-control = Characters that cannot be seen are written as their codes, such as [U+202E].
export-times = Times are those of Greenwich (UTC).
export-what-this-is = What this is
export-remark = Please note
export-name = Name of the assessment
export-questionnaire = Questionnaire
export-questionnaire-id = Id of the questionnaire
export-version = Version of the questionnaire
export-file-format = Format of the file
export-date = Date of this export
export-language = Language of this export
export-languages = Working languages
export-asked = Questions asked
export-answered = Answered
export-dont-know = To ask about
export-not-applicable = Not applicable
export-unanswered = Open
export-parked = Not asked, earlier answer kept

## Columns

export-item = Item
export-value = Value
export-section = Section
export-area = Area
export-dimension = Dimension
export-number = No.
export-id = Id
export-question = Question
export-status = Status
export-answer = Answer
export-stored-answer = Answer as stored
export-stored = As stored
export-of-details = Details
export-level = Other level of government
export-to-find-out = To be found out
export-by-when = By when
export-not-applicable-why = Why it does not apply
export-own-reading = Own reading
export-own-reason = Reason for the own reading
export-evidence-count = Pieces of evidence
# $language: name of a language
export-note-in = Note ({ $language })
export-changed-at = Last changed (UTC)
export-changed-by = Changed by
export-part = Part
export-part-id = Id of the part
export-row = Row
export-row-id = Id of the row
export-figure = Figure or first year
export-last-year = Last year
export-unit = Unit or currency
export-order = Order
export-document = Title
export-reading = Reading
export-rule-reading = Reading by the rule
export-rule = The rule in words
export-claim = Evidence
export-planned = Planned
export-exists = What exists
export-missing = What is missing
export-why = Why
export-knows = Who usually knows
export-person = Person or department
export-list = List
export-place = Place
export-text = Text
export-text-language = Language
export-language-tag = Language tag
export-yes = yes
export-no-longer = Not in this version of the questionnaire
# What stands at the end of a text that goes on in the row below, and where it goes on
export-continues = […]
# $page, $pages: codes that the spreadsheet turns into numbers
export-page = Page { $page } of { $pages }

## The command

cli-export = Writes everything in an assessment: workbook (xlsx), tables (csv) or JSON
argument-export-to = Where to write it: a file, a folder for all tables as CSV, or - for standard output
argument-export-format = xlsx, csv or json; without it, the ending of the file says which
argument-export-table = Which table, for CSV in one file: about, coverage, context, answers, details, evidence, findings, agenda, questions, people, highlights or texts; without it, answers
argument-export-separator = What stands between the cells of CSV: comma, semicolon or tab; without it, what spreadsheets expect in this language
argument-export-date = The date on it, such as 2026-11-23; without it, today
argument-force = Replaces files that are there already
value-format = FORMAT
value-table = TABLE
value-separator = SEPARATOR
value-date = DATE
value-file-or-dash = FILE|FOLDER|-
# $path: a file
export-done = Exported. Only you can read the file until you hand it on: { $path }
# $count: number of tables; $path: a folder
export-done-tables = { $count ->
    [one] { $count } table exported. Only you can read it until you hand it on: { $path }
   *[other] { $count } tables exported. Only you can read them until you hand them on: { $path }
}
# $path: a file
trouble-file-exists = { $path } is there already. Nothing was written. Choose another name, or replace it with --force.
export-which-format = Please say in which format: --format xlsx, csv or json.
# $path: as it was typed
export-unknown-ending = The ending of { $path } names no format. Add one with --format: xlsx, csv or json.
export-no-terminal = A workbook is not made for the terminal. Name a file with --to, or send standard output to one.
export-one-table = --table and --separator are for CSV only, and --table for a single file.
export-too-large = This is more than a workbook can hold: a sheet has room for 1,048,576 rows. Choose --format csv or json.
