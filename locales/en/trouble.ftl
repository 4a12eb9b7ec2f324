### File trouble: what happened, where, what was kept, what to do.

trouble-no-home = No place for your data was found: this account has no home folder. Set LOCAL_MGI_HOME to a folder of yours, and start again.
# $path: a file or folder; $error: the number by which the system knows what went wrong
trouble-not-found = { $path } is not there.
trouble-permission = { $path } may not be read or changed by you. Nothing was changed there. Ask whoever looks after this computer, or set LOCAL_MGI_HOME to a folder of yours.
trouble-full = { $path } could not be written: the disk is full, or your share of it. The version saved last is still there, whole. Make room; the next change is saved again.
trouble-io = { $path } could not be read or written: the system reports error { $error }. The version saved last is still there.
trouble-no-file = Something else lies where { $path } should be: a file in place of a folder, or a folder in place of a file. Nothing was changed there.
# $line: where in the file; $fault: a sentence that says what is wrong there
trouble-unreadable = { $path }, line { $line }: { $fault } The file was left as it is. Correct that line in a text editor, or take a copy from a backup.
trouble-read-back = { $path } reads differently from what was written, so the disk cannot be trusted. The version saved before is still there. Please save to another disk.
# $name: an assessment’s name
trouble-no-assessment = There is no assessment and no file called “{ $name }”. “local-mgi list” shows what there is.
trouble-no-questionnaire = There is no questionnaire “{ $id }”. It belongs in the folder “questionnaires” beside your assessments.
trouble-no-example = There is no example called “{ $name }”.
trouble-exists = There is already an assessment called “{ $name }”. Please choose another name.
trouble-in-use = “{ $name }” is open in another window. Close it there first.
trouble-name-empty = Please give a name.
trouble-name-long = This name is too long. Please choose one of up to 100 letters.
trouble-name-character = “{ $name }” cannot be a name: please use only letters, digits, spaces, hyphens and dots.
trouble-name-edge = “{ $name }” cannot be a name: it must not begin with a dot or a hyphen, nor end with a dot.
trouble-name-reserved = “{ $name }” cannot be a name: Windows keeps it for a device.
# $id: a questionnaire’s id; $what: the fault in the file’s own terms
trouble-questionnaire = The questionnaire “{ $id }” cannot be used: { $what }. “local-mgi check” names every fault.
read-only-open = This assessment is open in another window. Here you can read it, but not change it. What is saved there appears here; once it is closed there, you can go on here.
# $name: a person; $machine: a computer; $since: date and time
read-only-open-by = { $name } has had this assessment open on { $machine } since { $since }. Here you can read it, but not change it. What is saved there appears here; once it is closed there, you can go on here.
read-only-newer = A newer version of local-mgi wrote this assessment. This version can show it, but not change it, so that nothing is lost.
read-only-protected = This assessment’s file may not be changed by you. Here you can read it.
# $path: a file
put-aside-done = Archived. The file is here: { $path }
editor-none = No editor is set. Set EDITOR to the name of yours.
# $editor: a program; $error: the number by which the system knows what went wrong
editor-failed = The editor { $editor } did not work (code { $error }). What you had typed is still here.
