### Le profil sous forme de fichier Word.

report-no-terminal = Un fichier Word ne peut pas s’afficher dans le terminal. Indiquez un fichier avec --to, ou redirigez la sortie standard vers un fichier.
report-too-large = C’est plus qu’un fichier Word ne peut contenir. Rien n’a été écrit. Choisissez moins de parties avec --parts, ou écrivez en .html.
