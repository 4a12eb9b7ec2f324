### The screens.

title-program = local-mgi · Local Migration Governance Indicators
# The language’s name in itself
title-language = English
# $language: the language’s name in itself; $key: the key that changes it
title-language-key = { $language } ({ $key })
title-read-only = read-only
title-unchanged = no changes yet
# $time: time of day
title-saved = saved { $time }
title-not-saved = NOT SAVED
# $width, $height: the window’s size; $needed-width, $needed-height: the smallest size that works
screen-too-small = This window has { $width } columns and { $height } lines. Please make it larger: { $needed-width } columns and { $needed-height } lines at least. Nothing is lost.
languages-title = Language · Langue · Idioma

## Home

home-title = Your assessments
home-about = Take stock of migration measures: what is well developed, and what has potential for further development.
home-empty = There is no assessment yet. Press { $new } to begin one, { $example } for a copy of the worked example of Montréal 2019, or { $tour } for the first steps.
home-example = EXAMPLE
home-name = Name
# $time: time of day
home-changed-today = changed today at { $time }
# $date: a date
home-changed = changed on { $date }
# $name: the assessment’s name, which is also its file’s
home-file = file “{ $name }”
# $name: the assessment’s name
put-aside-question = Archive “{ $name }”? It leaves this list and stays whole in the archive folder.
answer-yes = Yes
answer-no = No

## Progress and findings

# $answered, $asked: numbers of indicators
live-progress = { $answered } of { $asked } answered
quick-progress = Quick scan: { $answered } of { $asked } answered
live-title = What the answers say
live-last-change = Last change
live-context = Facts about the authority; they give no findings.
# $count: number of findings; $reading: what they read as
live-count = { $reading }: { $count }
# $number: an indicator’s number; $reading, $before: readings; $why: a sentence
live-new = { $number } is now: { $reading }.
live-changed = { $number } changes from “{ $before }” to “{ $reading }”.
live-still = { $number } stays: { $reading }.
live-gone = { $number } no longer counts as “{ $before }”, since it has no answer now.
live-kept = { $number } is kept.
# $count: number of indicators; $numbers: their numbers
live-asked = { $count ->
    [one] Because of it, one more question is asked: { $numbers }.
   *[other] Because of it, { $count } more questions are asked: { $numbers }.
}
live-no-longer-asked = { $count ->
    [one] Because of it, one question is no longer asked: { $numbers }. Its answer is kept.
   *[other] Because of it, { $count } questions are no longer asked: { $numbers }. Their answers are kept.
}
# $seen, $asked: numbers of indicators
outline-progress = { $seen }/{ $asked }
finding-evidenced = evidenced
finding-claimed = claimed, no evidence yet
finding-planned = planned
# $mandate: who decides
finding-mandate = mandate: { $mandate }

## Summary

summary-coverage = { $answered } of { $asked } answered · { $dont-know } to ask about · { $not-applicable } not applicable · { $unanswered } open
summary-parked = { $count ->
    [one] { $count } earlier answer is kept, but not asked now.
   *[other] { $count } earlier answers are kept, but not asked now.
}
# $dimension, $mandate, $evidence: what is shown
summary-filters = Dimension: { $dimension } · Mandate: { $mandate } · Evidence: { $evidence }
# $grouping: by what the findings are put together, one of the five below
summary-grouping = Grouped by: { $grouping }
grouping-dimension = dimension
grouping-migof = Migration Governance Framework (MiGOF)
grouping-sdg = SDG target
grouping-sdg-10-7-2 = sub-category of SDG indicator 10.7.2
grouping-gcm = objective of the Global Compact for Migration
filter-all = all
summary-well-developed = Well-developed areas
summary-with-potential = Areas with potential for further development
summary-dialogue = Dialogue agenda with other levels of government
summary-none = None so far.
summary-no-dialogue = Nothing so far: matters come here when this authority does not decide alone and something is missing.

## Pages before and behind a section

# $count: number of indicators
page-indicators = { $count ->
    [one] This dimension has one indicator.
   *[other] This dimension has { $count } indicators.
}
# $count: number of questions
page-questions = { $count ->
    [one] This part has one question.
   *[other] This part has { $count } questions.
}
# $count: number of indicators
page-conditional = { $count ->
    [one] One of them is asked only after certain other answers.
   *[other] { $count } of them are asked only after certain other answers.
}
page-needed = Who is usually needed
page-areas = Areas
page-found = What was found
page-left = What is left
# $list: what a list of findings is called; $count: how many it has
page-list = { $list }: { $count }
# $count: number of indicators; $numbers: their numbers
page-open = { $count ->
    [one] One is still open: { $numbers }.
   *[other] { $count } are still open: { $numbers }.
}
page-nothing-left = Nothing: every question that is asked has an answer or a reason.
# $section: the next section’s title
page-next = Press { $key } to go on: { $section }
page-last = This was the last part. Press { $key } for the summary.

## The indicator in view

# $numbers: numbers of indicators
indicator-not-asked = Not asked, because of the answer to { $numbers }.
indicator-parked = Not asked, because of the answer to { $numbers }. The earlier answer is kept and not counted.
row-empty = —
row-mandate = Mandate
row-evidence = Evidence
row-note = Note
row-flag = Flag
row-finding = Reading
# $label: a field’s label; $value: what is in it
row-named = { $label }: { $value }
# $row: what a row is called, in the singular
row-add = Add ({ $row })
# $count: number of pieces of evidence
row-add-evidence = { $count ->
    [0] none yet: add a document or service
    [one] { $count } piece; add another
   *[other] { $count } pieces; add another
}
# $reason: the official’s words
row-not-applicable = Not applicable here: { $reason }
# $whom: whom to ask
row-flag-whom = ask { $whom }
row-dont-know-whom = Don’t know yet: ask { $whom }
# $when: by when
row-dont-know-when = Don’t know yet: ask by { $when }
row-dont-know-whom-when = Don’t know yet: ask { $whom } by { $when }
field-number = Press { $key } or a digit to write a number
field-money = Press { $key } or a digit to write an amount
field-year = Press { $key } or a digit to write a year
field-period = Press { $key } or a digit to write a period
field-text = Press { $key } to write

## Forms

form-answer = Answer
form-detail = Detail
form-row = Row of the table
form-dont-know = Don’t know yet
form-not-applicable = Not applicable here
form-mandate = Mandate
form-evidence = Evidence
form-note = Note
form-flag = Flag
form-override = Read the answer differently
form-about = About this assessment
form-new = New assessment
form-rename = Rename
form-duplicate = Duplicate
form-put-aside = Archive
form-leave-unsaved = Not saved
# $count: number of words
form-words = { $count ->
    [one] { $count } word
   *[other] { $count } words
}
about-authority = Authority
about-country = Country
about-year = Reference year
about-step = Step of the process
about-people = People and departments who take part
new-questionnaire = Questionnaire
new-walk = How to begin
new-walk-full = Full set
# $count: number of indicators; $minutes: how long it takes
new-walk-quick = Quick scan first ({ $count } indicators, about { $minutes } minutes)
dont-know-whom = Whom to ask
dont-know-when = By when
not-applicable-reason = Why does the question not apply here?
mandate-who = Who decides on this matter?
mandate-level = Which other level of government (if shared or another level)
evidence-title = Title of the document or service
evidence-kind = Kind
evidence-year = Year
evidence-page = Page, section or article
evidence-link = Where to find it (link or place)
evidence-note = What it shows
flag-what = What is to be found out?
flag-whom = Whom to ask
override-reading = How do you read the answer?
override-reason = Why? The report shows your reading and this reason beside the rule.
money-amount = Amount
money-currency = Currency (such as CAD, EUR, BRL)
period-from = First year
period-to = Last year (leave empty if it is open-ended)
leave-unsaved-question = Your last changes are not saved and would be lost. Leave all the same?

## What is wrong with a field

fault-authority = Please write the name of the authority.
fault-name = Please write a name.
fault-year = Please write a year with four digits, such as 2019.
fault-number = Please write a number, such as 1500 or 2.5.
fault-period-from = Please write the first year, too.
fault-period-order = The last year comes before the first one.
fault-reason = Please give the reason. Without one nothing is changed.
fault-title = Please write a title. Without one this evidence is not kept.

## Search

palette-title = Search
palette-hint = Type a word in any language, without accents if you like: indicators, areas, answers, notes and commands are found.
palette-none = Nothing found. Try fewer letters, or another word.
# $count: number of things found
palette-found = { $count ->
    [one] { $count } found
   *[other] { $count } found
}

## Help

help-asks = What this asks
help-evidence = What counts as evidence
help-example = An example
help-knows = Who usually knows
help-crosswalk = In other frameworks
help-signs = Signs
help-flagged = Flagged: somebody has to be asked
help-quick = Belongs to the quick scan
help-keys = Keys
help-digits = Choose the option with this number (on a French keyboard without Shift, too)
help-writing = While writing: Ctrl+← → moves by words, Shift with arrows selects, Ctrl+Z undoes, Ctrl+X C V cuts, copies and pastes. What you type is saved as you go.

## Glossary

terms-title = Glossary
terms-source = Source
# $term: a term of the glossary
palette-term = { $term } (glossary)
notice-no-terms = No term of the glossary occurs here.

## Welcome back

welcome-title = Welcome back
# $answered, $asked, $unanswered: numbers of indicators
welcome-progress = { $answered } of { $asked } indicators are answered, { $unanswered } are still open.
welcome-last = Your last answers
# $count: number of indicators
welcome-ask = { $count ->
    [one] One indicator waits for somebody’s answer
   *[other] { $count } indicators wait for somebody’s answer
}
welcome-somebody = nobody named yet
# $number, $prompt: the indicator in view
welcome-continue = Press { $key } to go on with { $number }: { $prompt }

## Notices

notice-nothing-to-undo = There is nothing to undo or redo.
# $count: number of indicators; $key: the key that leads back
notice-quick-on = The quick scan goes through { $count } indicators. Press { $key } to return to the full set. The answers are the same in both.
notice-quick-off = From here on, all indicators come again. The answers are the same as in the quick scan.
notice-quick-none = This questionnaire has no quick scan.
# $key: the key that leads to the next unanswered one
notice-quick-last = The quick scan goes no further. Press { $key } for what is still open in it.
notice-quick-first = The quick scan begins here.
notice-quick-here = This is all that is still open in the quick scan.
# $summary, $full: keys
notice-quick-done = The first picture is complete: nothing in the quick scan is open any more. Press { $summary } to see it in the summary, or { $full } to go on with the full set, where the same answers are.
notice-last = This is the last indicator. The summary ({ $key }) shows what the answers say.
notice-first = This is the first indicator.
notice-no-way-back = There is no earlier place to go back to.
