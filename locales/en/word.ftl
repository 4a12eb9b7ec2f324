### The profile as a Word file.

report-no-terminal = A Word file is not made for the terminal. Name a file with --to, or send standard output to one.
report-too-large = This is more than a Word file can hold. Nothing was written. Choose fewer parts with --parts, or write .html.
