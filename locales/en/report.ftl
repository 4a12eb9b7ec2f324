### The profile: its headings and its sentences.

report-title = Local migration governance profile
# $step: such as “2. Data collection”
report-draft = Draft · { $step }
report-step = Step of the process: { $step }
# $date: already formatted
report-dated = As of { $date }
report-example = A worked example, not data of the city
report-contents = Contents
report-figures = Figures
# $page, $pages: numbers
report-page = Page { $page } of { $pages }
report-source = Source

## Parts

report-introduction = Objectives and introduction
report-context = Local context
report-dimensions = Dimensions of migration governance
report-coverage = Coverage and open questions
report-people = People and departments
report-method = Method and process
report-sources = Sources
report-annex = Annex: every indicator
report-translations = Texts to be translated

## The front

report-objectives = This exercise has the following objectives:

## The local context

report-facts = Powers, means and profile
report-row = Subject
report-facts-answer = What the answers say
report-figure = Figure
report-table = Table
# $word: “Table”; $number: its number
report-see = See { $word } { $number }.
# $name: of a column; $unit: of its numbers
report-series = { $name } ({ $unit })
report-chart = { $rows ->
    [one] Bar chart with one row.
   *[other] Bar chart with { $rows } rows.
}
# $series: what the bars show; $least, $most: formatted numbers; $least-row, $most-row: where they stand
report-chart-series = { $series }: from { $least } ({ $least-row }) to { $most } ({ $most-row }).

## Findings

report-dimensions-about = What is partly in place stands in both lists: first with what exists, then with what is missing. The number after each subject leads to the answer in full.
# $area: a subject, the heading of what follows on the same line; $number: such as 2.5
report-topic = { $area } ({ $number }).
# $heading: of what follows on the same line
report-run-in = { $heading }:
# $number: of an indicator, before its question
report-run-in-number = { $number }.
# $answer: an answer
report-answer-is = The answer is: { $answer }.
# $label: of a field; $value: what it holds
report-detail = { $label }: { $value }.
report-cell = { $label }: { $value }
# What stands before the last item of a list within a sentence
list-last = {" and "}
# $list: options of a list
report-not-among = Not among them so far: { $list }.
# $from: a number
report-from-on = From { $from } on, this would be a well-developed area.
# $reading: the authority’s own reading; $reason: why
report-override = The authority reads this as “{ $reading }”, for this reason: { $reason }.
report-mandate-city = This is for the authority itself to decide.
report-mandate-shared = Another level of government has a part in the decision.
# $level: as the official named it
report-mandate-shared-with = The decision is shared with another level: { $level }.
report-mandate-other = Another level of government decides.
report-mandate-other-level = Another level decides: { $level }.
report-claimed = No evidence is given yet.
# $references: numbers in square brackets
report-evidence = Evidence: { $references }
# $language: of the words before
report-original = original: { $language }

## Why there is no answer

report-dont-know = Not known yet.
report-dont-know-whom = Not known yet; to be asked: { $whom }.
report-dont-know-when = Not known yet; to be found out by: { $when }.
report-dont-know-whom-when = Not known yet; to be asked: { $whom }, by { $when }.
report-not-applicable = This does not apply here.
# $reason: why
report-not-applicable-because = This does not apply here, for this reason: { $reason }.
# $status: such as “Not answered yet”
report-status = { $status }.

## Dialogue

report-dialogue-about = On these matters something is missing and the authority does not decide alone. They are subjects to discuss, not failings of the authority, and no other division of powers is recommended.
# $level: another level of government
report-dialogue-level = With: { $level }
report-dialogue-level-unsaid = With another level of government

## Coverage

report-coverage-about = The table counts answers. It says how far the work has come, not how the city is doing: an open question is no gap.
report-coverage-caption = Answers by dimension
report-dimension = Dimension
report-asked = Asked
report-total = All dimensions
report-to-ask = Open questions, and whom to ask
report-nothing-to-ask = No question is marked as open.
report-not-answered = Not answered yet
# $whom: a person or department
report-ask = To be asked: { $whom }.

## People and method

report-people-about = The following people and departments took part:
report-no-people = Nobody is named yet.
# $instrument: the questionnaire’s title; $version: of the questionnaire
report-method-instrument = This profile rests on answers to the following questionnaire: { $instrument }, version { $version }. Answers become findings by fixed rules:
report-method-reading = Each answer has one reading, set in the questionnaire: well developed, partly developed, or with potential for further development.
report-method-partly = What is partly in place stands in both lists.
report-method-no-answer = Open questions, matters that do not apply here and questions that were not asked make no finding. None of them is a gap.
report-method-mandate = Who decides on a matter is noted apart from the answer. A strength outside the mandate remains a strength; what is missing there becomes a subject for dialogue.
report-method-evidence = Numbers in square brackets lead to the sources. Where there are none, the answer is a claim.
report-method-override = The authority may read an answer otherwise and says why. The annex shows both readings.
report-method-no-score = There is no score and no ranking.
report-process = The process has four steps; this profile belongs to the one in bold:
report-process-launch = Launch: local and national officials learn what the exercise involves and agree to it.
report-process-data-collection = Data collection: departments answer the questions, and a draft profile goes to the authorities.
report-process-consultation = Consultation: officials of both levels and others concerned discuss the draft and correct it.
report-process-final-report = Final report: the authority validates the profile, and it is published.

## Sources

report-sources-about = Each piece of evidence stands here once, in the order of its first use.
report-no-sources = No evidence is given yet.
# $kind: kind of evidence; $year: of it
report-source-year = { $kind }, { $year }.
report-source-kind = { $kind }.
# $pages: pages, sections
report-source-pages = Where to look: { $pages }.
# $count: number of indicators; $used: their numbers
report-source-used = { $count ->
    [one] Used for indicator { $used }.
   *[other] Used for indicators { $used }.
}

## Annex

report-annex-about = Every indicator with its answer, whatever it is.
report-field-answer = Answer
report-field-reading = How it is read
report-field-override = The authority’s own reading
report-field-mandate = Mandate
report-field-evidence = Evidence
report-field-notes = Notes
report-field-open = Open question
report-field-changed = Last changed
# $date, $time: already formatted
report-moment = { $date }, { $time } UTC

## Translations

# $count: number of indicators
report-translations-about = { $count ->
    [one] One indicator has words in another language only. They are quoted as they were written.
   *[other] { $count } indicators have words in another language only. They are quoted as they were written.
}
# $fields: such as “Notes, Title of the plan”; $language: in which they are written
report-translate = { $fields } (original: { $language }).

## One page

report-one-page-title = Migration governance on one page
report-one-page-about = The main points of the local migration governance profile. There is no score and no ranking.
report-one-page-chosen = The authority chose these points.
report-one-page-partly-chosen = The authority chose some of these points. The others are proposed: those with more evidence come first, from as many dimensions as possible.
report-one-page-proposed = These points are proposed: those with more evidence come first, from as many dimensions as possible. The authority may choose others.

## The command

cli-report = Writes the profile as a document: Word, HTML or Markdown
argument-report-to = Where to write: a file that ends in .docx, .html or .md, or - for standard output
argument-report-format = Format, where the name of the file does not tell: docx, html or md
argument-report-second = A second language, side by side with the first
# $parts: ids of parts
argument-report-parts = Which parts, with commas between them: { $parts }
argument-report-one-page = One page for the mayor instead
argument-report-date = The date on it; without it, today
value-parts = PARTS
# $path: a file
report-written = The profile is written: { $path }
report-no-format = The name “{ $path }” does not tell the format. Let it end in .docx, .html or .md, or add --format.
report-pdf = There is no PDF writer of its own. Write the profile as .html, open it in a browser and print it to PDF: the file has page numbers and headings for that. A text editor makes a PDF of the .docx, too.
# $part: as given
report-no-part = There is no part “{ $part }”. The parts are: { $parts }.
