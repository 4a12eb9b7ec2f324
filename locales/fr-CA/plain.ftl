### French (Canada): only what differs from locales/fr.

plain-languages = Tapez ce numéro pour le français du Canada.
