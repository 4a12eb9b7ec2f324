### The first steps: three short screens for somebody new.

tour-title = First steps
# $step, $all: numbers of screens
tour-step = { $step } of { $all }, for practice only
tour-answering = Each indicator asks one question, and the number of an option answers it. In your own assessment each answer is saved at once.
tour-answer = Choose the option with this number. Try 2.
tour-next = Go on to the next indicator, and here to the next screen.
tour-understanding = Everything can be read in English, French and Portuguese, at any moment. Every indicator explains what it asks and where to find out.
tour-language = Read everything in the next language.
tour-help = Explain this indicator and list all keys. The same key closes the help.
tour-leaving = You can stop at any time: every answer is saved already, and next time you go on where you stopped. The help offers these first steps again.
tour-leave = Leave the assessment, and here the first steps.
# $key: the key that begins an assessment
tour-done = These were the first steps. Press { $key } to begin your own assessment.
