### What “check” finds: what is wrong, and what to do.

## Files that cannot be read

check-conflict = Git could not merge two versions here and left both. Keep the right one and delete the lines with Git’s marks.
# $found: the format’s number in the file; $newest: the one this program reads
check-format = The file is written in format { $found }, and this program reads format { $newest }. Open it with a newer version of the program, or correct the number.
check-syntax = The file cannot be read from column { $column } of this line on. A comma, a bracket or a quotation mark is missing or stands in the wrong place.
check-ends-too-soon = The file ends in the middle: a bracket or a quotation mark is opened and never closed. Close it, or copy the file again if it was cut off.
check-missing-comma = A comma is missing here. Put one between the two items.
check-wants-text = Text in quotation marks must stand here, such as {"\"text\""}.
check-wants-number = A whole number without quotation marks must stand here, such as 12.
check-wants-true-or-false = Only true (yes) or false (no) may stand here.
check-wants-list = A list in square brackets must stand here, such as {"[\"a\", \"b\"]"}.
check-wants-map = Pairs in curly brackets must stand here, such as {"{\"en\": \"text\"}"}.
check-wants-optional = Some(…) or None must stand here. Write the value as Some(…), or None where there is no value.
check-wrong-value = This field cannot take this value. Compare it with the same field elsewhere in the file, and correct it.
# $known: the words that may stand there, with commas
check-unknown-word = The word “{ $word }” is not known here. Use one of these: { $known }.
check-unknown-field = There is no field “{ $field }” here. Use one of these: { $known }.
check-missing-field = The field “{ $field }” is missing. Add it.
check-duplicate-key = “{ $key }” stands twice within the same brackets, and only one of the two could be kept. Delete one, or join them.
check-too-deep = Too many brackets stand inside one another, more than any of these files needs. Look for brackets that are not closed.

## Ids and languages of a questionnaire

# $id: as written; $line: the line where it stands first
check-duplicate-id = “{ $id }” already stands on line { $line }. Use it only once: delete one of the two, or give one another name.
check-not-kebab = “{ $id }” cannot be an id. Use lower-case letters without accents, digits and hyphens, with a letter first, such as “migration-plan”.
check-retired-id = The id “{ $id }” had another meaning in an earlier version and is retired. Give this indicator a new id, so that no old answer is taken for a new one.
# $line: the line of the section, area or scale
check-text-name-taken = The text of the indicator “{ $id }” would have the same name as the title of what stands on line { $line }. Give the indicator another id.
check-name-clash = The option “{ $id }” asks for a name, which is kept under the same id as this detail. Give the detail another id.
check-not-language-tag = “{ $tag }” is not a language tag. Write it like “fr” or “pt-BR”.
check-no-english = English is not among the languages. Add {"\"en\""}: it is shown wherever a text in another language is not found.
# $tag: the variant; $base: the language that it is a variant of
check-variant-without-base = “{ $tag }” is a variant of “{ $base }”, which is not among the languages. Add “{ $base }” to them, or delete the variant.
check-variant-is-language = “{ $tag }” is among the languages, too. Keep it as a language if its file has every text, and as a variant if it holds only what differs.

## Other frameworks

check-not-sdg-target = “{ $target }” is not a target of the Sustainable Development Goals. Write the goal’s number, a point, and the target’s number or letter, such as 10.7 or 4.b.
check-not-sdg-category = “{ $category }” is not a sub-category of SDG indicator 10.7.2. Write one from 1a to 6e.
check-not-gcm-objective = { $objective } is not an objective of the Global Compact for Migration. Write a number from 1 to 23.

## Answers of a questionnaire

check-empty = This list is empty. Add at least one item.
check-no-rows = This table takes no rows, so nobody could fill it in. Write how many rows it takes at most.
check-table-in-detail = A detail cannot be a table. Make the table an indicator of its own.
check-named-in-detail = The option “{ $option }” asks for a name, which the options of a detail cannot do. Take off “named”, or add a further detail for the name.
check-unknown-scale = There is no scale “{ $id }”. Name one of the scales of this questionnaire, or add this one to them.
check-unknown-option = The list has no option “{ $option }”. Use the id of an option that is in the list.
check-no-reading = The option “{ $option }” does not say how it is read. Add its reading: Strength, Partial or Gap.
check-not-sorted = The option “{ $option }” reads better than the one before it. Put the options in order, from the most to the least developed.
check-no-strength-from = Nothing says from how much on this answer is read as a well-developed area. Add strength_from.
# $from: what strength_from says; $counted: the number of options that count
check-strength-out-of-reach = strength_from is { $from }, but the number of options that count is { $counted }. Lower strength_from, or add options.
check-partial-above-strength = partial_from is { $partial } and strength_from is { $strength }, but partly developed comes before well developed. Correct one of the two numbers.
check-not-decimal = “{ $text }” is not a number as these files write it. Use digits and a decimal point, without spaces or units, such as 1234.5.

## Conditions of a questionnaire

check-unknown-indicator = The condition names the indicator “{ $id }”, which does not exist. Correct the id, or delete the condition.
check-unknown-option-of = The condition names the option “{ $option }”, which the indicator “{ $indicator }” does not have. Use the id of one of its options.
check-no-options = The condition names the indicator “{ $indicator }”, which has no options to choose from. Name an indicator that has a list of options.
check-on-itself = The indicator depends on its own answer, so it would never be asked. Let the condition name another indicator.
check-chain = The condition names the indicator “{ $indicator }”, which itself is asked only on a condition. Name an indicator that is always asked.
check-quick-alone = The indicator belongs to the quick scan, but its condition names none that does, so the quick scan would never ask it. Add one of those to the quick scan, or take this one out.

## Texts of a questionnaire

check-no-texts = The questionnaire lists the language “{ $tag }”, but has no texts in it. Add the file { $tag }.ftl, or take the language off the list.
check-language-not-listed = The questionnaire does not list the language “{ $tag }”. Add it to its languages, or delete this file.
check-not-a-text = This line does not begin a text. Write it as “name = text”, or indent it with spaces if it belongs to the text above.
check-stray-bracket = A curly bracket stands alone here, or holds something that cannot be filled in. Write a placeholder like {"{"} $year {"}"}, or delete the bracket.
# $text: the text’s name
check-missing-text = The text “{ $text }” is missing. Write it in this language.
check-unused-text = The text “{ $text }” is never shown. Delete it, or correct its name.
check-blank-text = This text is empty. Write it, or delete it.
# $base: the language that this variant belongs to
check-not-in-base = This variant has the text “{ $text }”, which “{ $base }” does not have. Write it in { $base }.ftl first, or delete it here.
check-same-as-base = This text differs in nothing from that in “{ $base }”. Remove it: it is taken from there.
check-unknown-placeholder = Nothing can be filled in for “{ $placeholder }”. Use one of these: { $known }.
check-missing-placeholder = The English text has the placeholder “{ $placeholder }” and this one does not. Use it here, too.
check-extra-placeholder = This text has the placeholder “{ $placeholder }” and the English one does not. Use it in both, or in neither.

## Quality of texts

check-like-english = This text is the same as in English. Translate it.
# $length, $most: columns
check-too-long = This text takes { $length } columns, and there is room for { $most }. Shorten it.
# $word: what stands there; $term: the glossary’s word
check-avoided = The glossary says “{ $term }” and not “{ $word }”. Use its word.
# $base: the language from which the text is taken
check-avoided-in-base = This text is taken from “{ $base }” and says “{ $word }”, where this variant says “{ $term }”. Write it here with the right word.
check-straight-quote = A straight quotation mark or apostrophe stands here. Use the curved ones of your language; put what is written just so in a file or a command into {"{\""}…{"\"}"}.
# $sign: a punctuation mark
check-no-space-before = In French, a space that does not break belongs before “{ $sign }”: U+00A0 before a colon or a per cent sign, the narrow U+202F before the others.
check-no-space-after = In French, the narrow space U+202F belongs after “{ $sign }”.
check-doubled-word = The word “{ $word }” stands twice in a row. Delete one.
# $words, $most: numbers of words
check-long-sentence = A sentence here has { $words } words, and { $most } are enough. Split it.

## Assessments

# $found, $wanted: ids of questionnaires
check-other-questionnaire = These answers belong to the questionnaire “{ $found }”, not to “{ $wanted }”. Open them with the questionnaire they belong to.
check-no-authority = Nothing says which authority this is about. Write the authority’s name.
check-unknown-entry = The questionnaire has no indicator “{ $id }”. Its answer is kept but not shown; if the id is misspelt, correct it.
check-takes-choice = One option of the list belongs here. Write it as {"Choice(\"id\")"}.
check-takes-choices = Options of the list belong here, as many as are true. Write them as {"Choices([\"id\", \"id\"])"}.
check-takes-number = A number belongs here. Write it as {"Number(\"12.5\")"}.
check-takes-money = An amount with its currency belongs here. Write it as {"Money(amount: \"1200\", currency: \"CAD\")"}.
check-takes-year = A year belongs here. Write it as Year(2019).
check-takes-period = A period belongs here. Write it as Period(from: 2018, to: Some(2021)).
check-takes-text = Words belong here, with their language. Write them as {"Text({\"en\": \"text\"})"}.
check-takes-table = Rows of a table belong here. Write them as {"Table([(cells: {\"column\": \"12\"})])"}.
check-contradiction = The options “{ $one }” and “{ $other }” exclude each other. Keep only one of the two.
check-unknown-detail = The indicator has no detail “{ $id }”. Correct its id, or delete it.
check-period-backwards = The period ends in { $to }, before it begins in { $from }. Correct one of the two years.
check-not-year = “{ $text }” is not a year. Write it in digits, such as 2019.
check-unknown-column = The table has no column “{ $id }”. Correct its id, or delete the cell.
check-unknown-row = The table has no row “{ $id }”. Correct its id, or delete the row.
check-row-without-id = This row does not say which row of the table it is. Add its id as row.
# $most: how many rows it takes
check-too-many-rows = The table is full before this row: it takes { $most }. Delete this row and those after it, or put some together.
check-no-reason = This answer is read differently from the rule, but nobody wrote why, so the rule stays in force. Write the reason.
check-not-text = This file is not text in UTF-8. Save it as UTF-8 text.
