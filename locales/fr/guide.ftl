### The manuals: completions, the man page, the user guide.

cli-completions = Produit ce dont un interpréteur a besoin pour compléter les commandes avec la touche Tab
cli-man = Produit la page de manuel, au format de la commande « man »
cli-guide = Produit le guide d’utilisation, en Markdown
argument-shell = bash, zsh, fish ou powershell
value-shell = INTERPRÉTEUR
# What zsh calls the commands that can follow $command
completions-commands = commandes de { $command }
completions-assessments = évaluations
completions-files = fichiers

## The manual page

# The section of the system’s manual in which the page stands
man-section = Commandes utilisateur
man-summary = les Indicateurs de gouvernance des migrations au niveau local, dans le terminal
man-heading-name = NOM
man-heading-synopsis = SYNOPSIS
man-heading-description = DESCRIPTION
man-heading-options = OPTIONS
man-heading-commands = COMMANDES
man-heading-files = FICHIERS
man-heading-environment = ENVIRONNEMENT
man-heading-exit = CODE DE RETOUR
man-heading-examples = EXEMPLES
man-heading-more = VOIR AUSSI
man-lang = Toute commande accepte --lang, ainsi que --help, qui affiche sa page d’aide.
man-output = Les résultats vont sur la sortie standard, tout le reste sur la sortie d’erreur.
man-env-home = Un seul dossier pour tout : évaluations, réglages, versions antérieures. Par défaut, les dossiers du système.
man-env-no-color = Si cette variable est définie, rien n’est affiché en couleur.
man-env-editor = L’éditeur de texte qui s’ouvre pour un long texte.
man-env-locale = La langue du système, retenue si aucune n’a été choisie ; et les caractères que le terminal peut afficher au-delà de l’ASCII.
man-exit-done = Terminé.
man-exit-faults = Les données fournies comportent des erreurs.
man-exit-usage = La commande n’a pas été comprise.
man-exit-files = Un fichier n’a pas pu être lu ou écrit.
man-exit-program = Une erreur interne du programme.
man-example-example = Découvrir le programme avec l’exemple rempli :
man-example-new = Commencer une évaluation :
man-example-report = Produire le profil, en français :
man-example-bash = Compléter les commandes dans bash, dès la prochaine session :
man-example-page = Lire cette page dans une autre langue :
man-more = La commande « local-mgi guide » produit le guide d’utilisation. Dans l’assistant, la touche { $help } explique l’indicateur affiché et donne la liste des touches.

## The user guide

guide-title = Guide d’utilisation de local-mgi
# $indicators, $context: numbers of questions; $dimensions: number of dimensions
guide-about = local-mgi aide une autorité locale à faire le point sur la gouvernance des migrations. Le questionnaire comprend { $indicators } indicateurs répartis en { $dimensions } dimensions, et { $context } questions sur le contexte de l’autorité.
guide-about-result = Vous choisissez les réponses, citez les justificatifs et indiquez qui décide. Le programme montre les domaines bien développés, les domaines susceptibles d’être renforcés et les points à aborder avec d’autres niveaux de gouvernement.
guide-about-fair = Il n’y a ni note ni classement. Une question sans réponse, dont la réponse est encore inconnue ou qui est sans objet n’est jamais retenue contre l’autorité.

guide-start = Démarrer
guide-start-open = Tapez { $command } dans un terminal. La première fois, le programme demande votre langue. La liste de vos évaluations s’affiche ensuite.
guide-start-new = La touche { $new } commence une évaluation. Indiquez l’autorité, le pays et l’année de référence, puis choisissez tous les indicateurs ou d’abord le parcours rapide.
guide-start-example = La touche { $example } ouvre une copie de l’exemple rempli, Montréal 2019. Vous pouvez tout y essayer : l’original reste intact.
guide-start-go-on = La touche { $open } ouvre l’évaluation active, là où vous l’avez laissée. Après une absence, une courte page rappelle vos dernières réponses et les personnes à consulter.
guide-start-keys = La ligne du bas montre les touches utiles à cet instant. La touche { $help } les donne toutes et explique l’indicateur affiché : l’objet de la question, ce qui peut servir de justificatif, un exemple, qui connaît généralement la réponse.

guide-answer = Répondre
guide-answer-choose = Tapez le chiffre placé devant une option. Ou déplacez-vous avec les flèches et appuyez sur { $choose } : une fois pour choisir, une seconde fois pour continuer.
guide-answer-several = Si plusieurs options sont possibles, la touche { $mark } coche ou décoche la ligne active.
guide-answer-write = Les nombres, montants, années, périodes et textes s’écrivent dans un champ. La touche { $choose } l’ouvre.
guide-answer-dont-know = La touche { $dont-know } signifie : réponse encore inconnue. Vous pouvez noter la personne à consulter et l’échéance. La touche { $flagged } mène d’un tel indicateur au suivant.
guide-answer-not-applicable = La touche { $not-applicable } signifie : sans objet ici. Une raison est demandée, et le rapport la présente.
guide-answer-clear = La touche { $clear } vide la ligne active. { $undo } annule la dernière modification et { $redo } la rétablit, même si elle date d’un autre jour.
guide-answer-means = Le bas de l’écran indique aussitôt le constat tiré de votre réponse, et pourquoi. La touche { $reading } permet de retenir un autre constat, avec une raison ; le rapport présente les deux.
guide-answer-parked = Certaines questions ne sont posées qu’après certaines réponses. Si une telle question disparaît, sa réponse est conservée et revient avec elle.

guide-move = Se déplacer
guide-move-next = { $next } et { $previous } mènent à l’indicateur suivant et au précédent, { $unanswered } au prochain sans réponse. { $back } ramène à l’endroit précédent.
guide-move-outline = La touche { $outline } affiche le plan de tous les indicateurs, par dimension et par domaine. La touche { $search } cherche dans les indicateurs, les réponses, les notes et les commandes, dans toutes les langues, avec ou sans accents.
guide-move-pages = Chaque partie est précédée d’une page qui présente son objet et les services à consulter. Elle est suivie d’une page qui présente ce qui ressort des réponses.
guide-move-quick = La touche { $quick } active ou désactive le parcours rapide : une vingtaine d’indicateurs pour un premier aperçu. Les réponses sont les mêmes dans les deux cas.

guide-language = Changer de langue
guide-language-switch = La touche { $language } change de langue à tout moment, même au milieu d’une phrase. La touche { $choose } permet de choisir dans la liste, où figurent aussi le français du Canada et le portugais du Portugal.
guide-language-second = La touche { $second } affiche une deuxième langue sous la première. La touche { $terms } explique les termes soulignés et donne leur nom dans les autres langues.
guide-language-notes = Les réponses restent les mêmes dans toutes les langues. Une note garde la langue dans laquelle elle a été écrite ; elle peut être rédigée dans chacune des langues.

guide-write = Écrire
guide-write-note = La touche { $note } ouvre la note d’un indicateur. Dans une note, { $enter } commence une nouvelle ligne, et { $close } revient en arrière en conservant ce que vous avez tapé.
guide-write-field = Dans un formulaire, { $next-field } mène au champ suivant. { $editor } ouvre votre éditeur de texte, s’il y en a un.

guide-evidence = Justificatifs, compétence, points à vérifier
guide-evidence-add = La touche { $evidence } ajoute un document ou un service qui étaye la réponse : titre, type, année, page, où le trouver. Le plus important vient en premier ; { $up } et { $down } le déplacent.
guide-evidence-claimed = Un domaine bien développé sans justificatif est présenté comme déclaré. Il compte, et le rapport signale qu’un justificatif manque.
guide-mandate = La touche { $mandate } indique qui décide en la matière : cette autorité, un autre niveau, ou les deux. Ce qui manque et ne dépend pas de vous seuls figure parmi les points de dialogue.
guide-flag = La touche { $flag } signale un indicateur à vérifier : la question à éclaircir et la personne à consulter.
guide-about-form = La touche { $about } ouvre les renseignements sur l’évaluation elle-même : autorité, année, étape du processus, personnes et services participants.

guide-save = Enregistrer
guide-save-always = Chaque modification est enregistrée aussitôt, avant la touche suivante. Le titre indique l’heure. Il n’y a rien à faire, et le programme peut être fermé à tout moment.
guide-save-not = Si un disque est plein ou absent, le titre le signale en majuscules. Continuez à travailler : chaque modification donne lieu à un nouvel essai. { $again } relance l’enregistrement aussitôt, { $elsewhere } enregistre à un autre endroit.
guide-save-draft = Un texte inachevé lors d’une coupure de courant vous est proposé au démarrage suivant.
guide-save-versions = Les versions antérieures sont conservées. Dans la liste des évaluations, la touche { $versions } les montre, avec leurs différences, et permet d’y revenir. La version actuelle est alors conservée, elle aussi.

guide-colleagues = Travailler à plusieurs
guide-colleagues-lock = Une seule fenêtre à la fois peut modifier une évaluation. Une seconde l’affiche en lecture seule, indique qui l’a ouverte et propose de prendre le relais lorsque la première est fermée.
guide-colleagues-merge = Si le fichier change de l’extérieur, par exemple dans un dossier synchronisé, les deux côtés sont fusionnés champ par champ. Vous ne choisissez que si le même champ a changé des deux côtés, avec les deux versions sous les yeux.
guide-colleagues-copies = Les copies qu’un service de synchronisation laisse à côté d’un fichier sont signalées dans la liste. La touche { $merge } les fusionne.
guide-colleagues-share = Une évaluation est un seul fichier. Pour la transmettre, envoyez ce fichier ; l’autre personne le place dans le dossier des évaluations ou l’ouvre en indiquant son chemin.

guide-summary = Synthèse
guide-summary-show = La touche { $summary } montre ce que disent les réponses, par dimension : domaines bien développés, domaines susceptibles d’être renforcés et points de dialogue. Sur un constat, { $open } mène à son indicateur.
guide-summary-filter = { $dimension }, { $mandate } et { $evidence } n’en montrent qu’une partie. La touche { $group } regroupe selon un autre cadre, par exemple les Objectifs de développement durable.
guide-summary-page = La touche { $page } choisit un constat pour la page du maire, jusqu’à trois par liste. Sans choix de votre part, le programme en propose.

guide-report = Rapport et exportation
guide-report-screen = La touche { $report } ouvre l’écran du rapport : le profil complet, la page du maire, un classeur ou toutes les données. Il montre un aperçu dans la langue du document et indique où se trouve le fichier.
guide-report-formats = Un profil est un fichier Word, une page web ou un texte en Markdown. Pour un PDF, ouvrez la page web dans un navigateur et imprimez-la.
guide-report-command = La même chose en ligne de commande : { $command }

guide-plain = Ligne par ligne
guide-plain-about = { $command } parcourt la même évaluation ligne par ligne, sans dessiner d’écran : pour les lecteurs d’écran, les plages braille, les connexions lentes et les scripts. Ce mode s’active de lui-même lorsque le terminal ne permet pas mieux. Tapez-y { $help } pour savoir ce que vous pouvez taper.

guide-keys = Touches
guide-keys-about = Aucune touche ne demande AltGr. Sur un clavier français, les chiffres fonctionnent sans Maj. Avec Maj, la souris sélectionne du texte à l’écran.
guide-keys-list = Dans la liste des évaluations
guide-keys-indicator = Sur un indicateur
guide-keys-summary = Dans la synthèse
guide-keys-report = Sur l’écran du rapport
guide-keys-writing = Pendant la saisie
guide-keys-everywhere = Partout
guide-key = Touche
guide-key-does = Effet

guide-commands = Commandes
guide-commands-about = Ce qui est entre crochets peut être omis. L’option { $option } affiche les options d’une commande.

guide-files = Où se trouvent vos fichiers
guide-files-assessments = Évaluations et versions antérieures
guide-files-settings = Réglages
guide-files-same = le même dossier
guide-files-one = Si la variable { $variable } désigne un dossier, tout s’y trouve, par exemple sur une clé USB.
guide-files-backup = Pour garder une copie, copiez le dossier des évaluations. Chaque fichier se lit dans un éditeur de texte, et seul votre compte y a accès.

guide-trouble = En cas de problème
guide-trouble-damaged = Un fichier endommagé s’ouvre avec tout ce qui peut encore être lu. Le programme signale le reste, et le fichier est gardé tel quel à côté du nouveau.
guide-trouble-deleted = Une évaluation supprimée ou abîmée se retrouve dans ses versions antérieures : { $history } en donne la liste, { $restore } revient à l’une d’elles.
guide-trouble-newer = Un fichier écrit par une version plus récente du programme peut être lu, mais pas modifié.
guide-trouble-screen = Si des caractères s’affichent mal, le terminal n’affiche pas l’Unicode : le programme emploie alors des lettres simples. La variable { $variable } supprime les couleurs.
guide-trouble-small = Si la fenêtre est trop petite, le programme demande plus de place. Rien n’est perdu entre-temps.
guide-trouble-check = { $command } lit tous vos fichiers et signale chaque erreur, avec le fichier, la ligne et le champ.

guide-not-iom = local-mgi est un outil indépendant. L’Organisation internationale pour les migrations (OIM) ne l’a ni réalisé, ni approuvé, ni relu. Ses questions sont formulées par le projet, selon les dimensions que l’OIM a publiées.
