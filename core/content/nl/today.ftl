# The screen Today.

today-mood-question = Hoe is het nu?
today-mood-dark = donker
today-mood-light = licht
today-what-happened = Wat gebeurde er?
today-later = Later
today-take-back = Ongedaan maken
today-waiting-title = Nog open
today-waiting-about = Je kunt er iets bij zetten. Zo laten mag ook.
today-waiting-fill = Aanvullen
today-waiting-leave = Zo laten
today-last-title = Laatste momenten
today-last-all = Naar je dagboek
today-week-title = Afgelopen week
today-week-dark = donker
today-week-light = licht
today-week-company = Met wie
today-first-time = Tik op het beeld dat bij je past. Dat is genoeg.

## The greeting, by the hour of the person's own day

greeting-morning = Goedemorgen
greeting-afternoon = Goedemiddag
greeting-evening = Goedenavond
greeting-night = Ook nu welkom

## The week in one sentence: $n moments, on $days days

week-none = De afgelopen week is nog leeg. Dat is ook goed.
week-some = { $n ->
    [one] 1 moment
   *[other] { $n } momenten
} op { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}, gemiddeld { $mood }.
week-lighter = Lichter dan de week ervoor: { $n ->
    [one] 1 moment
   *[other] { $n } momenten
} op { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}.
week-darker = Donkerder dan de week ervoor: { $n ->
    [one] 1 moment
   *[other] { $n } momenten
} op { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}.
week-same = Ongeveer zoals de week ervoor: { $n ->
    [one] 1 moment
   *[other] { $n } momenten
} op { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}.

lane-spoken = { $name }: { $n ->
    [one] 1 moment
   *[other] { $n } momenten
}, { $days ->
    [one] op 1 dag
   *[other] op { $days } dagen
}
