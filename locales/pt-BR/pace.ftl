### How long it still takes. Estimates, so they are rounded and say “about”.

# $minutes: number of minutes
time-left-minutes-own = { $minutes ->
    [one] Tempo restante no seu ritmo: cerca de { $minutes } minuto.
   *[other] Tempo restante no seu ritmo: cerca de { $minutes } minutos.
}
time-left-minutes-usual = { $minutes ->
    [one] Tempo restante: cerca de { $minutes } minuto, contando pouco mais de um minuto por indicador.
   *[other] Tempo restante: cerca de { $minutes } minutos, contando pouco mais de um minuto por indicador.
}
# $hours: number of hours
time-left-hours-own = { $hours ->
    [one] Tempo restante no seu ritmo: cerca de { $hours } hora.
   *[other] Tempo restante no seu ritmo: cerca de { $hours } horas.
}
time-left-hours-usual = { $hours ->
    [one] Tempo restante: cerca de { $hours } hora, contando pouco mais de um minuto por indicador.
   *[other] Tempo restante: cerca de { $hours } horas, contando pouco mais de um minuto por indicador.
}

## The same in short, for title and list

time-left-short-minutes = restam cerca de { $minutes } min
time-left-short-hours = restam cerca de { $hours } h

## How far one is

# $part: the title of a part of the questionnaire; $answered, $asked: numbers of its questions
title-part-progress = { $part }: { $answered }/{ $asked } respostas
