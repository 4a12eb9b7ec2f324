### Two versions of one assessment: merging, choosing, changes from outside, windows that follow.

## Fields and what is in them

# $language: name of a language
versions-note = Note ({ $language })
versions-languages = Working languages
versions-own-reading = Your own reading
# What was chosen for the page that the mayor reads
versions-highlights = For the mayor’s page
versions-reason = Reason
# Nothing is in the field
versions-nothing = nothing
# $language: name of the language in which $text was written
versions-words = { $text } ({ $language })
# $number: an indicator’s number; $prompt: its question
versions-indicator = { $number } { $prompt }
# $by: a person; $when: date and time
versions-by-when = { $by }, { $when }
# $date, $time: when
versions-when = { $date }, { $time }

## Choosing between versions

# $at, $count: numbers
versions-title = Two versions: { $at } of { $count }
versions-about = Both sides changed this field. Which version is to stand? Ctrl+Z takes a choice back.
versions-ours = The version here
versions-theirs = The other version
versions-chosen = Every field is chosen. The other version lies whole in the archive. Ctrl+Z takes a choice back.
# $count: number of fields; $name: a file’s name
versions-left = { $count ->
    [one] One field is still to be chosen. Until then the version here stands, and the other one stays beside it: “{ $name }”.
   *[other] { $count } fields are still to be chosen. Until then the version here stands, and the other one stays beside it: “{ $name }”.
}
# $count: number of fields
versions-wait = { $count ->
    [one] One field was changed here and from outside. Finish writing; then you choose.
   *[other] { $count } fields were changed here and from outside. Finish writing; then you choose.
}

## What came in from outside

# $list: numbers of indicators
versions-came-in = Changes came in from outside: { $list }.
versions-came-in-about = about this assessment
# $list: numbers of indicators; $more: how many more there are
versions-list-more = { $more ->
    [one] { $list } and one more
   *[other] { $list } and { $more } more
}
# $path: a file
versions-gone = The file was taken away from outside. It is written again from what is open here: { $path }
versions-foreign = In place of the file lay something else, which is no version of this assessment. It was put aside whole, as { $path }. Your work is written in its place.

## Copies beside an assessment

# $names: names of files; $key: a key
versions-copies = { $count ->
    [one] Another version lies beside it: “{ $names }”. Press { $key } to merge it.
   *[other] Other versions lie beside it: “{ $names }”. Press { $key } to merge them, one by one.
}
# The same while the assessment is open. $home: the key that leads to the list
versions-copies-open = { $count ->
    [one] Another version lies beside this assessment: “{ $names }”. In the list of assessments ({ $home }), press { $key } to merge it.
   *[other] Other versions lie beside this assessment: “{ $names }”. In the list of assessments ({ $home }), press { $key } to merge them, one by one.
}
versions-no-copy = No other version lies beside this assessment.
# $name: a file’s name; $list: numbers of indicators
versions-merged = “{ $name }” is merged and lies in the archive now. It brought in: { $list }.
# $name: a file’s name
versions-merged-nothing = “{ $name }” held nothing new. It lies in the archive now.

## A window that follows another one

# $list: numbers of indicators
versions-followed = Saved in the other window: { $list }.
# $name: a person; $machine: a computer; $since: date and time
read-only-claimed = By its lock, { $name } has had this assessment open on { $machine } since { $since }. Here you can read it, but not change it.
take-over-free = Nobody else has this assessment open any more. Go on with it here?
# $name: a person; $machine: a computer; $since: date and time
take-over-claimed = By its lock, { $name } has had this assessment open on { $machine } since { $since }. From here, nobody can tell whether that is still so. Are you sure that nobody works on it there, and want to change it here?
take-over-done = You can change this assessment now.
form-take-over = Take over

## Keys

command-ours = To the version here
command-theirs = To the other version
command-next-version = Next field with two versions
command-previous-version = Previous field with two versions
command-take-version = Let the version in focus stand
command-scroll-down = Further down in long texts
command-scroll-up = Further up in long texts
command-merge = Merge the other version that lies beside this assessment
hint-merge = Merge
hint-take-version = Choose
hint-ours = Here
hint-theirs = Other
hint-next-version = Next

## The command “merge”

cli-merge = Merges two versions of an assessment, field by field; a merge driver for Git, too
argument-merge-base = The version that both come from; an empty file where there is none
argument-merge-ours = Our version; the merged one takes its place
argument-merge-theirs = Their version
argument-merge-output = Where to write the merged version instead; “-” is standard output
argument-merge-path = The file’s name where Git gives another one (%P)
value-base = BASE
value-ours = OURS
value-theirs = THEIRS
# $ours, $theirs: paths of files
cli-merge-other = “{ $ours }” and “{ $theirs }” follow different questionnaires, so they cannot be merged. Nothing was written.
cli-merge-newer = A newer version of local-mgi wrote “{ $path }”, so this version cannot merge it. Nothing was written.
# $place: an indicator; $field: a field; $ours, $theirs: what is in it
cli-merge-conflict = { $place } – { $field }: our version is “{ $ours }”, theirs is “{ $theirs }”.
# $count: number of fields
cli-merge-conflicts = { $count ->
    [one] One field was changed on both sides. Our version of it stands in the merged file.
   *[other] { $count } fields were changed on both sides. Our versions of them stand in the merged file.
}
# $path: a file
cli-merge-copy = Their version lies in { $path }. Open the assessment in local-mgi to choose.
