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
diary-energy-clear = Leeg laten
diary-people-add = Iemand toevoegen
diary-note-label = Notitie
diary-own-words = In je eigen woorden
diary-own-words-label = Jouw woorden
diary-mood-question = Hoe was het?
diary-precise = Preciezer
diary-precise-pleasant = Hoe prettig was het?
diary-precise-energy = Hoeveel energie had je?
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

## The steps of a moment beyond choosing

diary-almost = Alleen bijna gedaan
diary-truth-question = Hoe waar voelde dat?
diary-truth-later-question = Hoe waar voelt het als je nu kijkt?
diary-truth-low = helemaal niet
diary-truth-high = helemaal
diary-quality-question = Wat doet het daar?
diary-strength-question = Hoe sterk?
diary-strength-low = een beetje
diary-strength-high = heel sterk
diary-body-map = Lichaam
diary-body-as-list = Als lijst
diary-body-as-map = Als tekening
diary-spot-add = Een gevoelige plek toevoegen
diary-spot-label = In je eigen woorden
diary-spot-keep = Toevoegen
diary-now-yes = Ja
diary-now-no = Nee
diary-now-dont-know = Weet ik niet
diary-now-help = Dan telt eerst dat je veilig bent. Hulp is één tik weg.
diary-before-question = Hoeveel hiervan komt van vroeger?
diary-before-low = van nu
diary-before-high = van vroeger
diary-different-label = Wat is er nu anders dan toen?
diary-calm-company = Met wie kwam de rust?
diary-calm-how = Wat hielp?
diary-calm-when = Wanneer was dat?
diary-calm-now = Net nu
diary-calm-mood = Hoe was het toen?
diary-calm-clear = Leeg laten
diary-more = Er is meer te vertellen
diary-private = Privé
diary-private-about = Dan staat dit moment niet in zoekresultaten, en straks ook niet in een verslag.
diary-slider-less = Minder
diary-slider-more = Meer

## What happened in one's life

diary-events = Wat er gebeurde
diary-events-about = Een verhuizing, een afscheid, een geboorte: het staat als teken in je kalender.
diary-events-empty = Hier staat nog niets.
diary-events-add = Iets toevoegen
diary-events-kind = Wat was het?
diary-events-day = Op welke dag?
diary-events-text = In je eigen woorden
diary-events-keep = Bewaren
diary-events-removed = Weg. Terughalen kan nog 30 dagen.
