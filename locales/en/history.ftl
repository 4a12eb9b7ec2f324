### Earlier versions, unfinished texts, saving in another place.

## Earlier versions

command-history = Earlier versions: look at them, go back to one
hint-history = Versions
history-title = Earlier versions
# $name: an assessment’s name
history-title-of = Earlier versions of “{ $name }”
history-empty = There is no earlier version yet. One is kept when the first change overwrites it, and then every few minutes.
# $number: a version’s number; $date: a date; $time: time of day
history-version = { $number } · { $date }, { $time }
history-unreadable = cannot be read
history-before-restore = kept before going back
history-before-merge = kept when merging
history-before-migration = kept before a newer format
# How an earlier version differs from the present one. $count: number of answers or of indicators
history-same = the same as now
history-same-but-about = differs only in what is said about the assessment
history-fewer = { $count ->
    [one] { $count } answer fewer than now
   *[other] { $count } answers fewer than now
}
history-more = { $count ->
    [one] { $count } answer more than now
   *[other] { $count } answers more than now
}
history-other = { $count ->
    [one] as many answers as now; { $count } indicator differs
   *[other] as many answers as now; { $count } indicators differ
}
form-restore = Go back to an earlier version
# $number, $before: versions’ numbers; $at: date and time; $name: the assessment’s name
restore-question = Go back to version { $number }, from { $at }? What is there now is kept first, so that you can return to it.
restored = Version { $number } is in place again.
restored-kept = Version { $number } is in place again. What was there before is kept as version { $before }.
trouble-no-state = “{ $name }” has no earlier version { $number }. “local-mgi history { $name }” lists them.
trouble-not-open = No assessment is open here, so nothing was saved.
# $why: a sentence
history-failed = The earlier version could not be kept; what you change is saved all the same. { $why }

## Commands

cli-history = Lists the earlier versions of an assessment
cli-restore = Goes back to an earlier version, and keeps the present one first
value-state = NAME@NUMBER
argument-state = Name of the assessment and number of the version, as “local-mgi history” lists them
cli-history-empty = “{ $name }” has no earlier version yet.
# $state: what to type: the assessment’s name and the version’s number
cli-restore-back = To return to it: local-mgi restore { $state }
# $state: as it was typed
usage-state = “{ $state }” is not understood. Please write the assessment’s name and the version’s number, such as town@3.

## Saving, and saving in another place

command-save-now = Save now: what could not be saved is tried again
command-save-elsewhere = Save in another place, and go on there
notice-all-saved = Everything is saved.
# $why: one or two sentences; $again, $elsewhere: keys
not-saved = { $why } { $again } tries again, { $elsewhere } saves in another place.
# $time: time of day; $why: sentences
not-saved-again = Tried again at { $time }, without success. { $why }
answer-save-elsewhere = Save in another place first
form-save-elsewhere = Save in another place
elsewhere-place = Folder, or new file
fault-place = Please name a folder, or a new file.
# $path, $copy: files
saved-elsewhere = Saved in { $path }. From now on every change is saved there.
elsewhere-back = { $path } holds every change again. The copy { $copy } holds the same.
elsewhere-stays = Your last changes are in { $copy }, not in { $path }. To go on with them: local-mgi open { $copy }
# $path: a folder
trouble-vanished = { $path } is gone, or another disk is in its place. Nothing was written there. If it lies on a stick or a network drive, please connect it again.

## What is half-typed

draft-title = Not finished
# $date: a date; $time: time of day
draft-when = On { $date } at { $time } you were writing something that could not be kept in its place yet.
draft-once = You were writing something that could not be kept in its place yet.
# $title: what the form is called; $number: an indicator’s number; $prompt: its question
draft-about = { $title } · { $number } { $prompt }
draft-about-none = { $title }
# $text: what somebody typed, or what is stored
draft-typed = Typed: { $text }
draft-stored = Stored: { $text }
# $key: a key
draft-kept = What you wrote is kept. Press { $key } to go on with it.
hint-take-up = Go on with it
hint-later = Later
hint-discard = Discard it
