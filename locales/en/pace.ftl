### How long it still takes. Estimates, so they are rounded and say “about”.

# $minutes: number of minutes
time-left-minutes-own = { $minutes ->
    [one] About { $minutes } minute left at your pace.
   *[other] About { $minutes } minutes left at your pace.
}
time-left-minutes-usual = { $minutes ->
    [one] About { $minutes } minute left, at a good minute for each indicator.
   *[other] About { $minutes } minutes left, at a good minute for each indicator.
}
# $hours: number of hours
time-left-hours-own = { $hours ->
    [one] About { $hours } hour left at your pace.
   *[other] About { $hours } hours left at your pace.
}
time-left-hours-usual = { $hours ->
    [one] About { $hours } hour left, at a good minute for each indicator.
   *[other] About { $hours } hours left, at a good minute for each indicator.
}

## The same in short, for title and list

time-left-short-minutes = about { $minutes } min left
time-left-short-hours = about { $hours } h left

## How far one is

# $part: the title of a part of the questionnaire; $answered, $asked: numbers of its questions
title-part-progress = { $part }: { $answered } of { $asked } answered
