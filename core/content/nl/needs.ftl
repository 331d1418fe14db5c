# What one needs and says, and the negative cycle that two people fall into.

needs-title = Wat je nodig hebt
needs-intro = Een zin om te zeggen wat je nodig hebt. En wat een ander nodig had.
needs-sentence = Een zin maken
needs-sentence-about = Wat je voelt, wat je nodig hebt, en één klein verzoek.
needs-earlier = Eerder
needs-nothing-yet = Hier komt te staan wat je maakt.
needs-whom = Voor wie is het?
needs-whom-about = Hier staat alleen wie er nu voor je is.
needs-feeling = Wat voel je?
needs-need = Wat heb je nodig?
needs-request = Wat kan de ander doen?
needs-own-words = In je eigen woorden
needs-edit = Maak er je eigen zin van
needs-safe-question = Kan dit veilig gezegd worden?
needs-safe-yes = Ja
needs-safe-no = Nee
needs-safe-dont-know = Weet ik niet
needs-safe-first = Dan blijft dit van jou. Je hoeft het niet te zeggen. Hulp is één tik weg.
needs-show = Groot laten zien
needs-copy = Kopiëren
needs-copied = Gekopieerd. Na een minuut haalt de app het weer weg.
needs-said = Heb je het gezegd?
needs-landed = Hoe kwam het aan?
needs-landed-low = nog niet
needs-landed-high = helemaal
needs-heard = Wat een ander nodig had
needs-heard-about = Wat had de ander nodig, en wat deed jij ermee?
needs-heard-need = Wat had de ander nodig?
needs-heard-deed = Wat deed je ermee?
needs-cards = Zinnen die dragen
needs-cards-about = Bewaar dat je er een zei, dat je er een hoorde, of dat je ernaar verlangt.
needs-card-said = Gezegd
needs-card-received = Gehoord
needs-card-longed = Naar verlangd
needs-soften = Van scherp naar zacht
needs-soften-about = Schrijf eerst de scherpe zin. Alleen jij ziet hem, en hij kan meteen weg.
needs-sharp = De scherpe zin
needs-sharp-forget = Scherpe zin weghalen
needs-under = Wat zit eronder?
needs-soft = De zachte zin
needs-script = Een stevig gesprek
needs-script-about = Zes stukjes, om vooraf rustig op te schrijven. Leeg laten mag.
needs-opening = Hoe je begint
needs-script-feeling = Wat je voelt
needs-script-need = Wat je nodig hebt
needs-script-request = Wat je vraagt
needs-boundary = Waar je grens ligt
needs-way-back = Hoe jullie weer bij elkaar komen
needs-keep = Bewaren
needs-remove = Weggooien
needs-removed = Weg. Terughalen kan nog 30 dagen.
needs-restore = Terughalen
needs-next = Verder
needs-done = Klaar
cycle-title = Negatieve spiralen
cycle-intro = Wat jullie steeds weer overkomt. De negatieve spiraal is de tegenstander, niet de ander.
cycle-not-this = Wat geen negatieve spiraal is
cycle-not-this-about = Slaan, dreigen, iemand controleren of bang maken: dat is geen spiraal van twee mensen. Wie bang is, zoekt eerst hulp. Wie de ander pijn doet, kan dat ook.
cycle-help = Hulp
cycle-go-on = Dit gaat over iets anders
cycle-new = Een negatieve spiraal tekenen
cycle-now = Iemand van nu
cycle-earlier = Iemand van vroeger
cycle-imagined = Iemand van later, in gedachten
cycle-mine = Jouw kant
cycle-theirs = De kant van de ander, zoals jij het raadt
cycle-name = Hoe noem je hem?
cycle-name-hint = Een naam die je allebei zou kunnen zeggen.
cycle-there-again = Daar is-ie weer
cycle-before = Ervoor gezien
cycle-during = Tijdens
cycle-afterwards = Achteraf
cycle-pattern = Hoe gaat het meestal?
cycle-escalating = Het loopt op
cycle-withdrawing = Een van ons trekt zich terug
cycle-side-by-side = We leven langs elkaar heen
cycle-swallowed = Ingeslikt
cycle-swallowed-about = Er was iets, en je zei het niet.
cycle-swallowed-kept = Bewaard.
cycle-prevent = Voorkomen
cycle-prevent-about = Wat zag je als eerste? Zeg de naam hardop, zacht.
cycle-interrupt = Doorbreken
cycle-interrupt-about = Een pauze van minstens 20 minuten, met een tijd om terug te komen.
cycle-repair = Herstellen
cycle-repair-about = Zeg wat er bij jou gebeurde. Vraag daarna hoe het voor de ander was.
cycle-pause-start = Pauze beginnen
cycle-pause-minutes = Hoeveel minuten?
cycle-pause-kept = Kwamen jullie erop terug?
cycle-pause-yes = Ja
cycle-pause-later = Later alsnog
cycle-pause-no = Nog niet
cycle-under = Het probleem onder het probleem
cycle-under-topic = Waar ging het over?
cycle-under-touched = Wat raakte het?
cycle-under-need = Wat had je nodig?
cycle-found = Wat steeds terugkomt in je dagboek
cycle-found-draw = Teken deze negatieve spiraal
share-title = De week
share-question = Welk deel van de week voelde goed en dichtbij?
share-low = niets
share-high = alles
share-side-by-side = We leefden vooral langs elkaar heen
share-keep = Bewaren
share-growth = Hoe het groeit
look-again = Nog eens kijken
look-again-about = Iets wat er gebeurde, met andere ogen. Het hoeft niet te kloppen.
look-again-event = Wat gebeurde er?
look-again-mine = Wat beschermde je bij jezelf?
look-again-theirs = Wat beschermde de ander misschien?
look-whom = Met wie?
look-talks = Twee gesprekken in gedachten
look-talks-about = Eerst een gesprek waarin je niet gehoord wordt, dan een waarin het wel lukt. Je lichaam merkt het verschil.
look-talks-topic = Waar gaat het over?
look-talks-unheard = Niet gehoord
look-talks-heard = Wel gehoord
look-talks-body = Wat doet je lichaam nu?
look-talks-difference = Het verschil
parting-title = Afscheid
parting-letter = Een brief die je niet verstuurt
parting-letter-about = Alles mag erin. Hij blijft hier.
parting-letter-hint = Wat je nog wilt zeggen
parting-letter-new = Een brief beginnen
parting-urge = Ik wil contact zoeken
parting-urge-about = Dat gevoel mag er zijn. Het zakt vaak als je het even laat. Schrijf het hier op, of bel iemand anders.
parting-call = Iemand anders bellen
parting-help = Hulp
parting-earlier = Eerder geschreven
habits-title = Kleine gewoontes
habits-about = Dingen die een huis fijn maken om thuis te komen. Tik aan wat er vandaag was.

## Filled in by the core

sentence-feeling = Ik voel me { $feeling }.
sentence-need = Wat ik nodig heb om dichtbij te kunnen zijn: { $need }.
sentence-request = Wil je { $request }?
sentence-untitled = Nog zonder woorden
needs-for = Voor { $name }
needs-landed-row = Kwam aan: { $n } van 10
cycle-untitled = Nog zonder naam
cycle-with = Met { $name }
cycle-with-imagined = Met iemand van later
cycle-seen-never = Nog niet teruggezien.
cycle-seen-earlier = Je ziet hem vaker eerder aankomen.
cycle-seen-same = Of je hem eerder ziet aankomen, is nog niet te zeggen.
cycle-seen-early = Nog te vroeg om te zien of je hem eerder ziet aankomen. Tot nu toe: { $n }, vanaf 8 kan het.
cycle-found-row = { $n } keer met { $name }: { $trigger }, en daarna { $reaction }.
cycle-pause-until = Pauze tot { $time }
cycle-pauses-kept = { $kept } van { $n } keer teruggekomen op de afgesproken tijd.
cycle-mine-trigger = Wat zette het in gang?
cycle-mine-body = Wat deed je lichaam?
cycle-mine-thought = Wat dacht je?
cycle-mine-feeling = Wat voelde je?
cycle-mine-protection = Hoe beschermde je je?
cycle-mine-need = Wat had je nodig?
cycle-theirs-trigger = Wat zette het bij de ander in gang, denk je?
cycle-theirs-body = Wat deed het lichaam van de ander?
cycle-theirs-thought = Wat dacht de ander misschien?
cycle-theirs-feeling = Wat voelde de ander misschien?
cycle-theirs-protection = Hoe beschermde de ander zich?
cycle-theirs-need = Wat had de ander misschien nodig?
share-none = Nog te vroeg. Tot nu toe: { $n }, vanaf 4 weken kan het.
share-rising = In { $n } weken wordt het deel dat goed voelt groter.
share-falling = In { $n } weken wordt het deel dat goed voelt kleiner. Dat zegt niets over waar het heen gaat.
share-even = In { $n } weken gaat het op en neer.
share-dip = Twee stappen vooruit, een terug: zo ziet groeien er vaak uit.
share-truth-1 = Twee mensen groeien zelden even hard.
share-truth-2 = Iets nieuws is eerst een zaadje. Je ziet er nog weinig van.
share-truth-3 = Soms wordt het eerst lastiger, omdat je meer voelt.
share-truth-4 = Eén week zegt niet waar je staat.
needs-card-count = { $said } keer gezegd, { $received } keer gehoord, { $longed } keer naar verlangd
cycle-seen = { $n ->
    [one] 1 keer teruggezien.
   *[other] { $n } keer teruggezien.
}

cycle-swallowed-count = { $n ->
    [one] 1 keer ingeslikt, de laatste 30 dagen.
   *[other] { $n } keer ingeslikt, de laatste 30 dagen.
}

## request: what one can ask for

request-listen_first = eerst luisteren, zonder oplossing
request-listen_first-meaning = Vijf minuten is al veel.
request-hold_me = me even vasthouden
request-hold_me-meaning = Er hoeft niets opgelost te worden.
request-stay_near = even bij me blijven zitten
request-stay_near-meaning = Ook als het stil is.
request-say_you_are_here = zeggen dat je er bent
request-say_you_are_here-meaning = Eén zin is genoeg.
request-ask_how_i_am = vragen hoe het met me is
request-ask_how_i_am-meaning = En het antwoord even laten liggen.
request-phone_away = je telefoon wegleggen
request-phone_away-meaning = Een kwartier lang.
request-tell_me_when = laten weten hoe laat je er bent
request-tell_me_when-meaning = Ook als het later wordt.
request-say_what_you_saw = zeggen wat je me zag doen
request-say_what_you_saw-meaning = Wat ik deed, en dat het telt.
request-give_me_an_hour = me een uur voor mezelf geven
request-give_me_an_hour-meaning = Daarna kom ik terug.
request-try_again = het nog eens zachter proberen
request-try_again-meaning = Ik doe dat ook.
request-decide_together = dit samen met me beslissen
request-decide_together-meaning = Op een rustig moment, vandaag of morgen.
request-thank_me = zeggen dat je er blij mee bent
request-thank_me-meaning = Klein mag.

## card: sentences that carry

card-see_you = Ik zie je
card-see_you-meaning = Je merkt op wat de ander doet en voelt.
card-hear_you = Ik hoor je
card-hear_you-meaning = Wat de ander zegt, komt aan.
card-safe_for_you = Bij mij ben je veilig
card-safe_for_you-meaning = De ander hoeft niets te verbergen.
card-your_team = Ik sta naast je
card-your_team-meaning = Jullie staan aan dezelfde kant.

## deed: what one did with it

deed-gave_it = Ik gaf het
deed-gave_it-meaning = Op jouw manier, in jouw tempo.
deed-listened = Ik luisterde
deed-listened-meaning = Zonder het op te lossen.
deed-asked_more = Ik vroeg door
deed-asked_more-meaning = Omdat je het nog niet snapte.
deed-in_a_while = Ik zei: straks
deed-in_a_while-meaning = En straks kwam ook.
deed-turned_away = Ik keerde me af
deed-turned_away-meaning = Omdat het te veel was.
deed-missed_it = Ik zag het pas later
deed-missed_it-meaning = Later zien telt ook.

## looking again, parting, habits

talks-before-1 = Kies iets kleins, iets van deze week. Niet het zwaarste.
talks-before-2 = Ga zitten zoals het fijn is. Je kunt op elk moment stoppen.
talks-before-3 = Denk aan iemand aan wie je het zou vertellen.
talks-unheard-1 = Je begint te vertellen. De ander kijkt op een scherm.
talks-unheard-2 = Je zegt hoe het voor je was. Er komt meteen een oplossing.
talks-unheard-3 = Je stopt met praten. Blijf hier even, niet te lang.
talks-heard-1 = Je vertelt hetzelfde. De ander legt alles weg en kijkt naar je.
talks-heard-2 = Je hoort: dat was zwaar voor je, en ik snap waarom.
talks-heard-3 = Er is tijd. Je hoeft niets uit te leggen. Blijf hier zo lang je wilt.
talks-after-1 = Je lichaam weet wat het nodig heeft.
talks-after-2 = Wat bij gehoord worden hoort, kun je vaker opzoeken.
talks-after-3 = Ook in gedachten telt het.
talks-only-unheard = Alleen toen je niet gehoord werd: { $felt }.
talks-only-heard = Alleen toen je wel gehoord werd: { $felt }.
talks-moved = { $zone }: van { $from } naar { $to }.
talks-same = Je lichaam deed twee keer hetzelfde. Dat kan ook.
parting-line-1 = Missen en opgelucht zijn kan allebei op één dag.
parting-line-2 = Rouw komt in golven. Een golf zakt weer.
parting-line-3 = Je hoeft het niet af te hebben om verder te gaan.
parting-line-4 = Wat goed was, mag goed blijven.
parting-unsafe-1 = Weggaan bij iemand die niet veilig is, is vaak het gevaarlijkste moment. Doe het niet alleen.
parting-unsafe-2 = Vertel één mens die je vertrouwt wat je van plan bent.
parting-unsafe-3 = Hulp kan met je meedenken over wanneer en hoe, ook als je nog twijfelt.
parting-unsafe-4 = Heimwee naar iemand betekent niet dat je terug hoort te gaan.
parting-urges = { $n ->
    [one] 1 keer de neiging om contact te zoeken, de laatste 30 dagen.
   *[other] { $n } keer de neiging om contact te zoeken, de laatste 30 dagen.
}
habit-times = { $n ->
    [one] Op 1 van de laatste 30 dagen
   *[other] Op { $n } van de laatste 30 dagen
}

## habit: small daily habits of a home that is good to come back to

habit-greet = Elkaar begroeten
habit-greet-meaning = Even opkijken als er iemand binnenkomt.
habit-goodbye = Gedag zeggen
habit-goodbye-meaning = Niet weggaan zonder woord.
habit-phone_away = Telefoon weg
habit-phone_away-meaning = Een uur zonder scherm, waar je ook bent.
habit-eat_together = Samen eten
habit-eat_together-meaning = Aan tafel, of op de bank.
habit-ask_the_day = Vragen naar de dag
habit-ask_the_day-meaning = En het antwoord afwachten.
habit-touch = Een aanraking
habit-touch-meaning = Een hand op een schouder. Alleen als het fijn is.
habit-thank = Iets bedanken
habit-thank-meaning = Ook voor iets gewoons.
habit-say_when = Laten weten hoe laat
habit-say_when-meaning = Hoe laat je thuis bent, of dat het later wordt.
habit-quiet_hour = Samen stil
habit-quiet_hour-meaning = In één kamer, ieder met iets van zichzelf.
habit-goodnight = Welterusten zeggen
habit-goodnight-meaning = Ook na een moeilijke dag.
