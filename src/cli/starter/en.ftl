### The words of this questionnaire in English. Structure and ids stand in questionnaire.ron.
###
### A text is a name, a sign of equality and the words. What belongs to it stands below, indented,
### with a dot in front of its name. Two placeholders may be used anywhere: { $authority } and
### { $year }.

## The title under which it is chosen for a new assessment

questionnaire = Our own questionnaire

## Scales: the title, and the label of each option. A partial option also says what exists and what
## is missing.

scale-practice = Practice
    .option-in-place = In place
    .option-partly = Partly, or as a pilot
    .option-partly-exists = Part of it is in place, or a pilot is running.
    .option-partly-missing = It does not yet cover everyone, or is not permanent yet.
    .option-planned = Announced or planned
    .option-no = No

## Sections and areas have titles. A section may say what it is about.

section-context = Local context
    .about = The setting in which the city acts. No findings are drawn from these answers.
area-population = Population

## An indicator is a question, with help: what it asks, what counts as evidence, an example, who
## usually knows. The help is optional, but what one language has, every language must have.

foreign-born = How many people born abroad lived in the local authority’s area ({ $authority }) in { $year }?
    .asks = Count residents whatever their nationality or status. An estimate with a source is better than no figure.
    .evidence = The census or the population register, with the date of the count.
    .knows = Statistics or planning department
    .unit = people

section-welcome = Welcome
    .about = How the city receives people who arrive from abroad.
area-arrival = On arrival
welcome-desk = Is there a place where newcomers get information and advice from the city?
    .asks = It may be run by a partner with the city’s money. A web page alone does not count.
    .evidence = The decision that created it, a page with its opening hours, or an annual report.
    .knows = Department of social affairs
    .detail-staff = Staff
    .detail-staff-unit = full-time positions
desk-languages = In which languages is advice given there?
    .asks = Count a language if it is offered at set times without an appointment for an interpreter.
    .option-english = English
    .option-arabic = Arabic
    .option-other = Another language
    .option-other-name = Which one?
    .option-none = Only in the official language
area-staff = The city’s staff
trained-staff = How many employees were trained in working with newcomers in { $year }?
    .unit = people
