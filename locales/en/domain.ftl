### Words of the Local MGI that the program itself says.

reading-strength = Well-developed area
reading-partial = Partly developed
reading-gap = Area with potential for further development
status-unanswered = Not answered yet
status-dont-know = Don’t know yet
status-not-applicable = Not applicable here
status-answered = Answered
status-not-asked = Not asked
status-parked = Not asked; the earlier answer is kept
mandate-unsaid = Not said yet
mandate-city = This authority
mandate-shared = Shared with another level
# $level: the other level of government, as the official named it
mandate-shared-with = Shared with { $level }
mandate-other = Another level
# $level: the other level of government, as the official named it
mandate-other-level = { $level }
step-launch = 1. Launch
step-data-collection = 2. Data collection
step-consultation = 3. Consultation
step-final-report = 4. Final report
evidence-kind-law-or-plan = Law or plan
evidence-kind-internal-practice = Internal practice
evidence-kind-service = Service that reaches people
language-en = English
language-fr = French
language-pt-br = Portuguese (Brazil)
language-fr-ca = French (Canada)
language-pt-pt = Portuguese (Portugal)
# What stands between the items of a list on one line
list-separator = {", "}
# $language: name of the language in which $text was written
words-original = { $text } (original: { $language })
# $number: already formatted; $unit: such as “people”
value-number = { $number } { $unit }
# $amount: already formatted; $currency: such as “CAD”
value-money = { $amount } { $currency }
value-period = { $from }–{ $to }
value-period-open = since { $from }
# $count: number of rows in a table
value-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
# $number: 1 to 6; $title: the dimension’s title
section-numbered = { $number }. { $title }

## Why a finding reads as it does. $answer: the chosen option

finding-why-option-strength = The answer “{ $answer }” is read as a well-developed area.
finding-why-option-partial = The answer “{ $answer }” is read as partly developed: something exists and something is missing.
finding-why-option-planned = The answer “{ $answer }” announces a measure that does not exist yet, so this is an area with potential for further development.
finding-why-option-gap = The answer “{ $answer }” is read as an area with potential for further development.
# $chosen, $missing, $needed: lists of options; $from: from how many on it is well developed
finding-why-counted-strength = Chosen: { $chosen }. From { $from } on, this is read as a well-developed area.
finding-why-counted-partial = Chosen: { $chosen }. From { $from } on, this would be a well-developed area; possible next: { $missing }.
finding-why-counted-needed = Chosen: { $chosen }. It becomes a well-developed area together with: { $needed }.
finding-why-counted-gap = Nothing that is chosen counts here. From { $from } on, this would be a well-developed area.
# $given, $from: formatted numbers; $unit: their unit
finding-why-number-strength = { $given } { $unit }: from { $from } on, this is read as a well-developed area.
finding-why-number-partial = { $given } { $unit }: something exists; from { $from } on, this would be a well-developed area.
finding-why-number-gap = { $given } { $unit }: from { $from } on, this would be a well-developed area.
# $reading: the official’s own reading; $reason: the official’s words; $rule: the rule’s sentence
finding-why-override = Read here as “{ $reading }”, for this reason: “{ $reason }”. The rule on its own: { $rule }
finding-exists = Exists: { $list }.
finding-missing = Missing: { $list }.

## Other frameworks: headings, and an indicator’s places in them

crosswalk-principle-1 = MiGOF, principle 1: adherence to international standards and fulfilment of migrants’ rights
crosswalk-principle-2 = MiGOF, principle 2: policy based on evidence and a whole-of-government approach
crosswalk-principle-3 = MiGOF, principle 3: partnerships on migration and related issues
crosswalk-objective-1 = MiGOF, objective 1: socioeconomic well-being of migrants and society
crosswalk-objective-2 = MiGOF, objective 2: mobility dimension of crises
crosswalk-objective-3 = MiGOF, objective 3: safe, orderly and dignified migration
# $target: such as 10.7
crosswalk-sdg = SDG target { $target }
# $part: such as 1a
crosswalk-sdg-10-7-2 = SDG indicator 10.7.2, sub-category { $part }
# $number: 1 to 23
crosswalk-gcm = Global Compact for Migration, objective { $number }
crosswalk-none = None: without a place in this framework
