### French (Canada): only what differs from locales/fr.

title-language = Français (Canada)
