### The command line.

cli-about = Takes stock of how a local authority governs migration: the Local Migration Governance Indicators, in English, French and Portuguese. Without a command it opens the list of assessments.
cli-usage = Usage:
# $name: the command’s name
cli-usage-line = { $name } [OPTIONS]
cli-commands = Commands
cli-options = Options
cli-arguments = Arguments
cli-open = Opens an assessment where you left it
cli-new = Creates a new assessment
cli-example = Opens the worked example, Montréal 2019, as a copy
cli-list = Lists your assessments
cli-status = Says how much is answered and what the answers say
cli-check = Checks questionnaires, texts and assessments, and names every fault
cli-texts = Writes texts as tables for translators, and takes the tables back
cli-texts-export = Writes every text of a questionnaire in one language as a table (CSV)
cli-texts-import = Takes a table back, or names every fault in it and writes nothing
cli-new-questionnaire = Writes a small questionnaire as a starting point for your own
argument-help = Shows this help
argument-version = Shows the version
argument-lang = Language: en, fr, pt-BR, fr-CA or pt-PT
argument-json = Writes JSON
argument-names = Names only, one a line
argument-name-or-file = Name of an assessment, or path of its file
argument-new-name = Name of the new assessment
argument-questionnaire = Which questionnaire
argument-example = Which example
argument-paths = Files or folders to check; without any, what is built in and your own
argument-texts-language = Language of the table, such as fr; it may be a new one
argument-questionnaire-or-folder = Which questionnaire, or its folder
argument-to = Where to write the table; without it, standard output
argument-table = The table (CSV, UTF-8)
argument-into = Folder of the questionnaire to write into; without it, the questionnaire’s own, or your copy of a built-in one
argument-new-folder = A new or empty folder; its name becomes the questionnaire’s id
argument-texts = Reads the texts closely, too: words left in English, long sentences, spacing, the glossary’s words, reading ease
value-name = NAME
value-language = LANGUAGE
value-text = TEXT
value-year = YEAR
value-id = ID
value-file = FILE
value-folder = FOLDER
value-id-or-folder = ID|FOLDER
value-path = PATH
# $name: an assessment’s name; $path: its file
cli-made = The assessment “{ $name }” has been created. Its file: { $path }
cli-list-empty = There is no assessment yet. “local-mgi” opens the wizard, “local-mgi example” the worked example.
# $count: number of files; $faults: number of faults
cli-check-clean = { $count ->
    [one] No fault in { $count } file.
   *[other] No fault in { $count } files.
}
cli-check-faults = { $faults ->
    [one] One fault
   *[other] { $faults } faults
} ({ $files ->
    [one] { $files } file checked
   *[other] { $files } files checked
}).
# $score: by the measure named; $words: words in a sentence, on average; both formatted
cli-ease-flesch-kincaid = reading grade { $score } (Flesch–Kincaid, in years of school); words in a sentence: { $words }
cli-ease-kandel-moles = reading ease { $score } of 100 (Kandel–Moles, for French); words in a sentence: { $words }
cli-ease-martins = reading ease { $score } of 100 (Flesch, as Martins and others fitted it to Portuguese); words in a sentence: { $words }
cli-ease-words = words in a sentence: { $words } (no measure of reading ease is known for this language)
cli-no-terminal = The full screen needs a terminal. Without “--screen” the wizard works line by line.
# $error: the system’s own words
cli-no-screen = The terminal could not be used: { $error }. Everything that was shown as saved is saved.
# $argument: as it was typed
usage-unknown-argument = “{ $argument }” is not known here.
# $command: as it was typed
usage-unknown-command = There is no command “{ $command }”.
usage-missing = This is missing: { $argument }.
usage-no-value = { $argument } needs a value.
usage-value = “{ $value }” does not fit { $argument }.
usage-other = The command was not understood.
usage-hint = “local-mgi --help” shows what there is.
