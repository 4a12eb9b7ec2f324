### How long it still takes. Estimates, so they are rounded and say “about”.

# $minutes: number of minutes
time-left-minutes-own = { $minutes ->
    [one] Temps restant à votre rythme : environ { $minutes } minute.
   *[other] Temps restant à votre rythme : environ { $minutes } minutes.
}
time-left-minutes-usual = { $minutes ->
    [one] Temps restant : environ { $minutes } minute, à raison d’une bonne minute par indicateur.
   *[other] Temps restant : environ { $minutes } minutes, à raison d’une bonne minute par indicateur.
}
# $hours: number of hours
time-left-hours-own = { $hours ->
    [one] Temps restant à votre rythme : environ { $hours } heure.
   *[other] Temps restant à votre rythme : environ { $hours } heures.
}
time-left-hours-usual = { $hours ->
    [one] Temps restant : environ { $hours } heure, à raison d’une bonne minute par indicateur.
   *[other] Temps restant : environ { $hours } heures, à raison d’une bonne minute par indicateur.
}

## The same in short, for title and list

time-left-short-minutes = encore { $minutes } min environ
time-left-short-hours = encore { $hours } h environ

## How far one is

# $part: the title of a part of the questionnaire; $answered, $asked: numbers of its questions
title-part-progress = { $part }, réponses : { $answered } sur { $asked }
