# What came between two people, and the steps towards each other. Never a grade, never "fast is good".

repairs-title = Wat er tussen mensen zit
repairs-intro = Er komt bij iedereen weleens iets tussen. Een stap naar elkaar toe telt, ook een late.
repairs-log = Er zit iets tussen ons
repairs-log-about = Met wie, en hoe groot. Meer hoeft niet.
repairs-step = Een stap naar elkaar toe
repairs-step-about = Van jou of van de ander. Allebei telt.
repairs-open-title = Nog open
repairs-open-none = Er staat niets open.
repairs-closed-title = Voorbij
repairs-alone-title = Losse stappen
repairs-who = Met wie?
repairs-size = Hoe groot voelde het?
repairs-when = Wanneer was het?
repairs-when-now = Nu
repairs-when-earlier = Eerder
repairs-moment = Hoort bij een moment uit je dagboek
repairs-cycle = Hoort bij een negatieve spiraal
repairs-afraid-question = Was je bang voor de ander?
repairs-afraid-yes = Ja
repairs-afraid-no = Nee
repairs-afraid-help = Dan hoef je hier niets mee te herstellen. Hulp is één tik weg.
repairs-afraid-flag = Zet op: niet veilig voor mij
repairs-help = Hulp
repairs-made = Van mij
repairs-received = Van de ander
repairs-kind = Wat was het?
repairs-own-words = In je eigen woorden
repairs-with = Met wie was het?
repairs-of-which = Waar hoort het bij?
repairs-alone = Het staat op zichzelf
repairs-outcome = Hoe kwam het aan?
repairs-noticed = Wanneer merkte je het?
repairs-let-in = Kon je het binnenlaten?
repairs-close = Het is weer goed
repairs-close-when = Wanneer werd het weer goed?
repairs-depth = Hoe ging het voorbij?
repairs-reopen = Toch nog open
repairs-agreement = Wat spreken jullie af?
repairs-agreement-about = Terug naar waar het over ging. Klein is genoeg.
repairs-rankling = Wat schuurt er nog?
repairs-rankling-much = Hoeveel schuurt het?
repairs-rankling-later = Hoeveel schuurt het nu?
repairs-rankling-low = niet
repairs-rankling-high = veel
repairs-story = Hoe het ging
repairs-worked = Wat eerder werkte
repairs-later-after-all = Later alsnog
repairs-for-me = Iets vriendelijks voor mezelf
repairs-for-me-about = Na een hard woord tegen jezelf: één vriendelijke zin.
repairs-remove = Weggooien
repairs-remove-question = En de stappen die erbij horen?
repairs-remove-with = Die ook weg
repairs-remove-keep = Die blijven
repairs-removed = Weg. Terughalen kan nog 30 dagen.
repairs-restore = Terughalen
repairs-together = Met elkaar
repairs-together-open = Wat er nu tussen zit
repairs-together-closed = Wat voorbij is
repairs-agreements = Zo doen jullie het
repairs-sentences = Zinnen voor deze persoon
repairs-cycles = Negatieve spiralen
repairs-merge = Dit is dezelfde als iemand anders
repairs-merge-about = Alles van deze persoon komt dan bij de ander. Dat blijft zo.
repairs-merge-question = Wie is het?
repairs-next = Verder
repairs-done = Klaar
repairs-prompt-open = Kijken
repairs-prompt-later = Nu niet
repairs-why = Waarom zie ik dit?

repair-tools-title = Hulp bij herstellen
repair-tools-apology = Meer dan sorry
repair-tools-apology-about = Vijf stukjes. Elk mag kort zijn.
repair-tools-did = Wat ik deed
repair-tools-effect = Wat dat met jou deed
repair-tools-own = Dat was van mij, zonder maar
repair-tools-change = Wat ik anders ga doen
repair-tools-ask = Wat heb jij nu nodig?
repair-tools-soft-start = Zacht beginnen
repair-tools-soft-start-about = De eerste zin kleurt vaak de rest. Begin bij jezelf.
repair-tools-soft-start-hint = Bijvoorbeeld: ik voelde …, toen …
repair-tools-hard-title = Dit kan hard aankomen
repair-tools-sorry = Als sorry niet genoeg is
repair-tools-safe-question = Kan dit veilig gezegd worden?
repair-tools-safe-first = Dan blijft dit van jou. Je hoeft het niet te zeggen. Hulp is één tik weg.
repair-tools-show = Groot laten zien
repair-tools-copy = Kopiëren
repair-tools-earlier = Eerder
repair-tools-bids = Vragen om contact
repair-tools-bids-about = Een blik, een vraag, een hand. Werd erop ingegaan?
repair-tools-bid-own = Ik zocht contact
repair-tools-bid-theirs = De ander zocht contact
repair-tools-bid-toward = Erop ingegaan
repair-tools-bid-away = Gemist
repair-tools-bid-against = Weggeduwd
repair-tools-bid-kept = Dat staat erbij.

repair-insights-title = Wat je stappen laten zien
repair-insights-about = Van begin tot uitgepraat of begrepen. Snel is niet beter, en weinig is niet beter.
repair-insights-curve = Hoe lang het duurt
repair-insights-curve-repaired = uitgepraat of begrepen
repair-insights-curve-other = losgelaten of doorgegaan
repair-insights-per-person = Per persoon
repair-insights-quarters = Per kwartaal
repair-insights-landing = Welke stappen van jou aankwamen
repair-insights-by-kind = Per soort stap
repair-insights-by-delay = Hoe lang erna
repair-insights-by-size = Hoe groot het was
repair-insights-by-person = Met wie
repair-insights-balance = Van jou en van de ander
repair-insights-reception = Wat je van anderen binnenliet
repair-insights-moved-on = Doorgegaan zonder praten
repair-insights-warmth = Een week tellen
repair-insights-warmth-about = Alleen hoe jij reageerde. Eén week, als je dat wilt weten.
repair-insights-warm = Warm
repair-insights-sharp = Scherp
repair-insights-week-earlier = Vorige week
repair-insights-week-later = Volgende week

## Filled in by the core

size-1 = heel klein
size-2 = klein
size-3 = middelgroot
size-4 = groot
size-5 = heel groot
depth-let_go = losgelaten
depth-let_go-meaning = Het hoeft voor jou niet meer.
depth-moved_on = doorgegaan
depth-moved_on-meaning = Het gewone leven ging verder, zonder erover te praten.
depth-talked = uitgepraat
depth-talked-meaning = Jullie hebben erover gepraat.
depth-understood = elkaar begrepen
depth-understood-meaning = Jullie weten allebei wat het met de ander deed.
depth-child-let_go = vanzelf gezakt
depth-child-let_go-meaning = Je kind was er zelf klaar mee.
depth-child-moved_on = doorgegaan
depth-child-moved_on-meaning = Het spel of de dag ging verder, zonder erop terug te komen.
depth-child-talked = benoemd
depth-child-talked-meaning = Je zei wat er gebeurde, en wat jouw deel was.
depth-child-understood = getroost
depth-child-understood-meaning = Je kwam terug, en je kind kon bij je uithuilen of aanleunen.
outcome-worked = kwam aan
outcome-half = half
outcome-not = nog niet
outcome-too_early = het was te vroeg
noticed-at_once = meteen
noticed-later = later pas
noticed-missed = gemist
let-in-0 = niet
let-in-1 = een klein beetje
let-in-2 = half
let-in-3 = voor het grootste deel
let-in-4 = helemaal
attempt-made = Van jou
attempt-received = Van de ander
attempt-untitled = Een stap
attempt-with-me = Voor jezelf
rupture-swallowed = Ingeslikt · { $size }
rupture-repaired = Weer goed na { $took }: { $depth }
rupture-ended = Voorbij na { $took }: { $depth }
rupture-late = Later alsnog. Dat telt helemaal.
story-came = Er kwam iets tussen: { $size }
story-made = Van jou: { $kind }
story-received = Van de ander: { $kind }
story-after = na { $took }
story-spoken-at = { $when }: { $text }.
story-spoken-after = { $after }: { $text }.
took-no-time = minder dan een minuut
took-minutes = { $n ->
    [one] 1 minuut
   *[other] { $n } minuten
}
took-hours = { $n } uur
took-days = { $n ->
    [one] 1 dag
   *[other] { $n } dagen
}
took-weeks = { $n ->
    [one] 1 week
   *[other] { $n } weken
}
repair-worked = { $kind }: { $landed } van { $n } keer kwam het aan.
bids-own = Toen jij contact zocht, ging de ander er { $toward } van { $n } keer op in.
bids-theirs = Toen de ander contact zocht, ging jij er { $toward } van { $n } keer op in.
warmth-week = Week van { $day }
warmth-counted = { $n ->
    [one] 1 reactie geteld
   *[other] { $n } reacties geteld
}
warmth-early = Nog te vroeg. Je hebt er { $n }, vanaf 20 kan het.
warmth-told = { $warm } van { $n } keer reageerde je warm, zoals jij het zag.
hard-always = Grote woorden maken het groot. Kun je één keer noemen?
hard-you = Beginnen bij ‘ik’ komt vaak zachter binnen.
hard-name = Dit zegt wie de ander is. Wil je zeggen wat er gebeurde?
hard-but = Na ‘maar’ hoort de ander vaak alleen de rest.
sorry-line-1 = Soms is er meer nodig dan een woord. Dat zegt niet dat je het verkeerd doet.
sorry-line-2 = Vraag eerst hoe het voor de ander was. Luister, ook als het lang duurt.
sorry-line-3 = Zeg wat je deed en wat dat deed. Leg het nog niet uit.
sorry-line-4 = Laat zien wat er anders wordt, in iets kleins dat je volhoudt.
sorry-line-5 = Geef tijd. Vertrouwen komt terug in stapjes, en de ander bepaalt hoe snel.
repair-others = { $others } van { $n } keer losgelaten of doorgegaan. Dat staat er los van.
repair-time-early = Nog te vroeg. Je hebt er { $n }, vanaf 8 kan het.
repair-time-half = De helft was na { $half } uitgepraat of begrepen. Waarschijnlijk ligt dat tussen { $from } en { $until }. In { $n } keer.
repair-time-half-open = De helft was na { $half } uitgepraat of begrepen. Waarschijnlijk is dat minstens { $from }; hoe lang hooguit, is nog niet te zeggen. In { $n } keer.
repair-time-below = Nog geen helft is uitgepraat of begrepen. In { $n } keer.
repair-quarter = { $quarter }e kwartaal { $year }
repair-trend-shorter = In het laatste kwartaal duurde het korter dan in het eerste.
repair-trend-longer = In het laatste kwartaal duurde het langer dan in het eerste. Wie meer uitpraat, neemt er soms meer tijd voor.
repair-trend-same = Tussen het eerste en het laatste kwartaal is geen duidelijk verschil.
repair-as-you-saw = Dit is zoals jij het zag en opschreef.
landing-early = { $n ->
    [one] Nog te vroeg. Van 1 stap weet je hoe die aankwam.
   *[other] Nog te vroeg. Van { $n } stappen weet je hoe ze aankwamen.
} Vanaf 8 van één soort is er iets te zien.
landing-row = { $label }: { $worked } van { $n } keer kwam het aan. Waarschijnlijk tussen { $low } en { $high } van de 100.
delay-at-once = Meteen
delay-within-hour = Binnen een uur
delay-same-day = Binnen een dag
delay-later = Na een dag of later
balance-told = { $made } stappen van jou, { $received } van de ander.
balance-early = { $made } van jou, { $received } van de ander. Vergelijken kan vanaf 8 aan elke kant.
reception-early = { $n ->
    [one] Nog te vroeg. Van 1 stap van een ander weet je wanneer je die merkte, vanaf 8 kan het.
   *[other] Nog te vroeg. Van { $n } stappen van anderen weet je wanneer je ze merkte, vanaf 8 kan het.
}
reception-told = Van { $n } stappen van anderen merkte je er { $once } meteen. { $of } liet je grotendeels binnen, waarschijnlijk tussen { $low } en { $high } van de 100.
moved-on-early = { $n ->
    [one] Nog te vroeg. Er ging er 1 voorbij, vanaf 8 kan het.
   *[other] Nog te vroeg. Er gingen er { $n } voorbij, vanaf 8 kan het.
}
moved-on-told = { $of } van { $n } keer ging het gewone leven door zonder erover te praten, waarschijnlijk tussen { $low } en { $high } van de 100. Stil is nog niet hersteld.

## repair: kinds of steps

repair-sorry = Sorry zeggen
repair-sorry-meaning = Eén woord, als je het meent.
repair-own_part = Mijn deel noemen
repair-own_part-meaning = Zeggen wat jij deed, zonder maar.
repair-acknowledge = Het gevoel erkennen
repair-acknowledge-meaning = Snappen dat het pijn deed, ook als je het anders bedoelde.
repair-reassure = Geruststellen
repair-reassure-meaning = Laten weten dat je blijft.
repair-comfort = Troosten
repair-comfort-meaning = Er zijn terwijl het nog zeer doet.
repair-sit_beside = Ernaast gaan zitten
repair-sit_beside-meaning = Zonder woorden, dichtbij genoeg.
repair-touch = Aanraken
repair-touch-meaning = Een hand of een arm, als dat goed voelt voor allebei.
repair-humour = Samen lachen
repair-humour-meaning = Lichtheid die niemand klein maakt.
repair-start_softly = Opnieuw zacht beginnen
repair-start_softly-meaning = Hetzelfde nog eens, op een andere toon.
repair-ask = Vragen hoe het was
repair-ask-meaning = Nieuwsgierig zijn naar de andere kant.
repair-listen = Luisteren
repair-listen-meaning = Laten uitpraten, en herhalen wat je hoorde.
repair-come_back = Erop terugkomen
repair-come_back-meaning = Er later zelf over beginnen.
repair-give_time = Tijd geven
repair-give_time-meaning = Ruimte laten, en zeggen dat je er bent.
repair-write = Schrijven
repair-write-meaning = Een bericht, een kaartje, een briefje op tafel.
repair-name_cycle = De negatieve spiraal noemen
repair-name_cycle-meaning = Zeggen: daar is-ie weer, en die is niet van jou of van mij.
