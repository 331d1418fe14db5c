# The diary, one moment, filling it in, and the bin.

diary-title = Dagboek
diary-search-hint = Zoek in je dagboek
diary-search-clear = Zoekveld leegmaken
diary-show-list = Lijst
diary-show-calendar = Kalender
diary-previous-month = Vorige maand
diary-next-month = Volgende maand
diary-empty = Hier komen je momenten te staan.
diary-day-empty = Op deze dag staat niets.
diary-nothing-found = Niets gevonden. Misschien noemde je het toen anders.
diary-edited = later aangepast

## One moment

diary-moment-title = Moment
diary-mood = Stemming
diary-energy = Energie
diary-emotions = Gevoel
diary-trigger = Waar het mee begon
diary-people = Wie erbij was
diary-note = Notitie
diary-when = Wanneer
diary-nothing-yet = Nog leeg
diary-change = Aanpassen
diary-undo-change = Terugdraaien
diary-remove = Weggooien
diary-removed = Weg. Terughalen kan nog 30 dagen.
diary-restore = Terughalen

## Filling in, one thing at a time

diary-kept = Alles is al bewaard.
diary-enough = Genoeg voor nu
diary-next = Verder
diary-done = Klaar
diary-step-back = Vorige stap
diary-trigger-question = Waar begon het mee?
diary-trigger-hint = Kies wat het dichtst in de buurt komt, hooguit drie. Je mag dit overslaan.
diary-emotions-question = Wat voelde je?
diary-emotions-hint = Kies hooguit drie woorden. Bij wat je kiest, lees je wat het betekent.
diary-energy-question = Hoeveel energie had je?
diary-energy-hint = Van stil water tot hoge golven.
diary-energy-clear = Leeg laten
diary-people-question = Wie was erbij?
diary-people-hint = Iemand aan de telefoon of in je gedachten telt ook.
diary-people-add = Iemand toevoegen
diary-note-question = Wil je er iets bij schrijven?
diary-note-hint = Een paar woorden is genoeg.
diary-note-label = Notitie
diary-own-words = In je eigen woorden
diary-own-words-label = Jouw woorden
diary-mood-question = Hoe was het?
diary-pleasant-high = Prettig, veel energie
diary-pleasant-low = Prettig, weinig energie
diary-unpleasant-high = Onprettig, veel energie
diary-unpleasant-low = Onprettig, weinig energie
diary-show-more = Meer woorden
diary-show-less = Minder woorden

## When it was

diary-when-question = Wanneer was het?
diary-when-time = Tijd
diary-hour = Uur
diary-minute = Minuut
diary-hour-earlier = Een uur eerder
diary-hour-later = Een uur later
diary-minute-earlier = Een minuut eerder
diary-minute-later = Een minuut later
diary-when-now = Nu

## The bin

diary-bin = Prullenbak
diary-bin-title = Prullenbak
diary-bin-about = Wat je weggooit, ligt hier nog 30 dagen. Zo lang kun je het terughalen.
diary-bin-empty = De prullenbak is leeg.

## The calendar

month-none = In deze maand staat niets.
month-some = { $n ->
    [one] 1 moment
   *[other] { $n } momenten
} op { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}, gemiddeld { $mood }.
calendar-day = { $day }, { $n ->
    [one] 1 moment
   *[other] { $n } momenten
}
calendar-day-empty = { $day }, geen momenten
