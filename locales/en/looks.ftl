# How the screens look.

command-looks = Appearance: colours and signs
hint-looks = Appearance
form-looks = Appearance

looks-theme = Theme
looks-theme-terminal = The terminal’s own colours
looks-theme-light = Light
looks-theme-dark = Dark
looks-theme-high-contrast = High contrast
looks-theme-monochrome = Without colour
looks-theme-screen-reader = For screen readers
looks-colours = Colours
looks-colours-fixed = The same on every terminal
looks-colours-sixteen = The sixteen set in the terminal
looks-signs = Signs
looks-signs-automatic = As the terminal can show them
looks-signs-unicode = Unicode
looks-signs-ascii = ASCII only
# Said where colours were switched off for all programs. NO_COLOR is a name.
looks-no-colour = NO_COLOR is set: no theme uses colours.

# $names (text): the themes there are, as one writes them.
argument-theme = Theme of the screens, for this time: { $names }
argument-ascii = Draws signs in ASCII only, for this time
value-theme = THEME
# $theme (text): what was asked for. $names (text): the themes there are.
cli-no-theme = There is no theme “{ $theme }”. There are { $names }.
