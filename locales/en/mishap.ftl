### What goes wrong beside files: the program itself, and where its results go.

mishap-program = The program met a fault of its own and ended. Every change that was shown as saved is in your file; the last two seconds of typing may be missing. Start it again and go on. Please send the lines above to whoever gave you the program.
# $error: the system’s own words
mishap-output = The result could not be written in full: { $error }. Your assessments are as they were. Make room, or choose another place, and run the command again.
