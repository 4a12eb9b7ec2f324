### Portuguese (Portugal): only what differs from locales/pt-BR.

title-language = Português (Portugal)
