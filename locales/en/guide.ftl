### The manuals: completions, the man page, the user guide.

cli-completions = Writes what a shell needs to complete commands with the Tab key
cli-man = Writes the manual page, as the command “man” reads it
cli-guide = Writes the user guide, as Markdown
argument-shell = bash, zsh, fish or powershell
value-shell = SHELL
# What zsh calls the commands that can follow $command
completions-commands = commands of { $command }
completions-assessments = assessments
completions-files = files

## The manual page

# The section of the system’s manual in which the page stands
man-section = User Commands
man-summary = the Local Migration Governance Indicators in the terminal
man-heading-name = NAME
man-heading-synopsis = SYNOPSIS
man-heading-description = DESCRIPTION
man-heading-options = OPTIONS
man-heading-commands = COMMANDS
man-heading-files = FILES
man-heading-environment = ENVIRONMENT
man-heading-exit = EXIT STATUS
man-heading-examples = EXAMPLES
man-heading-more = SEE ALSO
man-lang = Every command takes --lang, and --help for a page of its own.
man-output = Results go to standard output, everything else to standard error.
man-env-home = One folder for everything: assessments, settings, earlier versions. Without it, the folders of the system.
man-env-no-color = If it is set, nothing is shown in colour.
man-env-editor = The text editor that opens for a long text.
man-env-locale = The language of the system, taken where none was chosen; and whether the terminal shows more than ASCII.
man-exit-done = Done.
man-exit-faults = What was given has faults.
man-exit-usage = The call was not understood.
man-exit-files = A file could not be read or written.
man-exit-program = A fault of the program itself.
man-example-example = Look around in the worked example:
man-example-new = Begin an assessment:
man-example-report = Write the profile, in French:
man-example-bash = Complete commands in bash, from the next session on:
man-example-page = Read this page in another language:
man-more = The user guide is written by “local-mgi guide”. In the wizard, the key { $help } explains the indicator in view and lists every key.

## The user guide

guide-title = The user guide of local-mgi
# $indicators, $context: numbers of questions; $dimensions: number of dimensions
guide-about = local-mgi helps a local authority take stock of how it governs migration. It goes through { $indicators } indicators in { $dimensions } dimensions, and { $context } questions on the authority’s context.
guide-about-result = You choose answers, name evidence, and say who decides. The program shows the well-developed areas, the areas with potential for further development, and what to take up with other levels of government.
guide-about-fair = There is no score and no ranking. What is not answered, not known yet or not applicable never counts against the authority.

guide-start = Start
guide-start-open = Type { $command } in a terminal. The first time, the program asks for your language. Then it shows the list of your assessments.
guide-start-new = { $new } begins an assessment. Give the authority, the country and the reference year, and choose the full set or the quick scan first.
guide-start-example = { $example } opens a copy of the worked example, Montréal 2019. Try everything there: nothing you do to the copy touches the original.
guide-start-go-on = { $open } opens the assessment in focus, where you left it. If you were away, a short page tells what you answered last and who was to be asked.
guide-start-keys = The bottom line shows the keys that matter now. { $help } lists them all, and explains the indicator in view: what it asks, what counts as evidence, an example, who usually knows.

guide-answer = Answer
guide-answer-choose = Press the digit in front of an option. Or move with the arrows and press { $choose }: once to choose, once more to go on.
guide-answer-several = Where several options can apply, { $mark } marks and unmarks the line in focus.
guide-answer-write = Numbers, amounts, years, periods and texts are written in a field. Press { $choose } to open it.
guide-answer-dont-know = { $dont-know } means: not known yet. You can note whom to ask, and by when. { $flagged } leads from one such indicator to the next.
guide-answer-not-applicable = { $not-applicable } means: not applicable here. It asks for the reason, which the report shows.
guide-answer-clear = { $clear } empties the line in focus. { $undo } takes back the last change and { $redo } puts it in place again, even what was done on another day.
guide-answer-means = The lower part of the screen says at once how your answer is read, and why. { $reading } lets you read it differently, with a reason; the report shows both.
guide-answer-parked = Some questions are asked only after certain answers. If such a question goes away, its answer is kept, and comes back with it.

guide-move = Move about
guide-move-next = { $next } and { $previous } lead to the next and the previous indicator, { $unanswered } to the next one without an answer. { $back } returns to where you were before.
guide-move-outline = { $outline } shows all indicators by dimension and area. { $search } searches in indicators, answers, notes and commands, in every language, with or without accents.
guide-move-pages = Each part has a page before it, with what it looks at and who is needed, and a page behind it, with what was found.
guide-move-quick = { $quick } switches the quick scan on and off: about twenty indicators for a first picture. The answers are the same in both.

guide-language = Language
guide-language-switch = { $language } changes the language at any moment, even in the middle of a sentence. { $choose } lets you choose from the list; French of Canada and Portuguese of Portugal are in it.
guide-language-second = { $second } shows a second language under the first. { $terms } explains the underlined terms, and tells what they are called in the other languages.
guide-language-notes = The answers stay the same in every language. A note keeps the language it was written in, and can be written in each.

guide-write = Write
guide-write-note = { $note } opens the note of an indicator. In a note, { $enter } begins a new line, and { $close } goes back and keeps what you typed.
guide-write-field = In a form, { $next-field } leads to the next field. { $editor } opens your own text editor, if one is set.

guide-evidence = Evidence, mandate, questions
guide-evidence-add = { $evidence } adds a document or a service that shows the answer: title, kind, year, page, where to find it. The most important one stands first; { $up } and { $down } move it.
guide-evidence-claimed = A well-developed area without evidence is shown as claimed. It counts, and the report says that evidence is missing.
guide-mandate = { $mandate } says who decides on the matter: this authority, another level, or both. What is missing and not yours alone to decide goes on the dialogue agenda.
guide-flag = { $flag } flags an indicator: what is to be found out, and whom to ask.
guide-about-form = { $about } holds what is said about the assessment itself: authority, year, step of the process, the people who take part.

guide-save = Saving
guide-save-always = Every change is saved at once, before the next key. The title says when. There is nothing to do, and the program can be closed at any moment.
guide-save-not = If a disk is full or gone, the title says so in capitals. Go on working: every change tries again. { $again } tries now, { $elsewhere } saves in another place.
guide-save-draft = What was half-typed when the power went is offered back at the next start.
guide-save-versions = Earlier versions are kept. { $versions } in the list of assessments shows them, with what differs, and goes back to one. What was there before is kept, too.

guide-colleagues = With colleagues
guide-colleagues-lock = One window at a time can change an assessment. A second one reads along, says who has it open, and offers to go on when the first one is closed.
guide-colleagues-merge = If the file changes from outside, as in a synced folder, both sides are merged, field by field. Only where both changed the same field do you choose, with both versions before you.
guide-colleagues-copies = Copies that a sync service leaves beside a file are named in the list. { $merge } merges them.
guide-colleagues-share = An assessment is one file. To pass it on, send that file; the other person puts it into the folder of assessments, or opens it by its path.

guide-summary = Summary
guide-summary-show = { $summary } shows what the answers say, by dimension: well-developed areas, areas with potential for further development, and the dialogue agenda. { $open } on a finding leads to its indicator.
guide-summary-filter = { $dimension }, { $mandate } and { $evidence } show a part of it. { $group } groups by another framework, such as the Sustainable Development Goals.
guide-summary-page = { $page } chooses a finding for the mayor’s page, up to three of each list. Without a choice, the program proposes them.

guide-report = Report and export
guide-report-screen = { $report } opens the report screen: the whole profile, one page for the mayor, a workbook, or all data. It shows a preview in the language of the document, and tells where the file lies.
guide-report-formats = A profile is a Word file, a web page or Markdown. For a PDF, open the web page in a browser and print it.
guide-report-command = The same on the command line: { $command }

guide-plain = Line by line
guide-plain-about = { $command } walks through the same assessment line by line, without drawing a screen: for screen readers, braille displays, slow lines and scripts. It begins by itself where the terminal can do no more. Type { $help } there for what can be typed.

guide-keys = Keys
guide-keys-about = No key needs AltGr. On a French keyboard the digits work without Shift. Shift and the mouse select text on the screen.
guide-keys-list = In the list of assessments
guide-keys-indicator = On an indicator
guide-keys-summary = In the summary
guide-keys-report = On the report screen
guide-keys-writing = While writing
guide-keys-everywhere = Everywhere
guide-key = Key
guide-key-does = What it does

guide-commands = Commands
guide-commands-about = In brackets is what may be left out. { $option } shows the options of a command.

guide-files = Where your files lie
guide-files-assessments = Assessments and earlier versions
guide-files-settings = Settings
guide-files-same = the same folder
guide-files-one = If { $variable } names a folder, everything lies in it, for example on a stick.
guide-files-backup = To keep a copy, copy the folder of assessments. Each file can be read in a text editor, and is yours alone to read.

guide-trouble = When something goes wrong
guide-trouble-damaged = A damaged file opens with everything that can still be read. It says what cannot, and the file is kept as it was beside the new one.
guide-trouble-deleted = A deleted or spoilt assessment comes back from its earlier versions: { $history } lists them, { $restore } goes back to one.
guide-trouble-newer = A file that a newer version of the program wrote can be read and not changed.
guide-trouble-screen = If signs look wrong, the terminal shows no Unicode: the program then uses plain letters. { $variable } turns colours off.
guide-trouble-small = If the window is too small, the program asks for more room. Nothing is lost meanwhile.
guide-trouble-check = { $command } reads all your files and names every fault, with file, line and field.

guide-not-iom = local-mgi is an independent tool. It is not made, endorsed or reviewed by the International Organization for Migration (IOM). Its questions are its own wording, aligned to the dimensions that IOM published.
