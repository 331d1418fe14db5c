# What questionnaires say over time: places with a margin, never a type.

## The two dimensions, and what stands at their ends

insight-axis-avoidance = afstand houden
insight-low-avoidance = dichtbij
insight-high-avoidance = veel afstand
insight-axis-anxiety = bang de ander te verliezen
insight-low-anxiety = rustig
insight-high-anxiety = bang de ander te verliezen

# After "richting"
insight-towards-close = dichtbij
insight-towards-distance = afstand houden
insight-towards-calm = rustig
insight-towards-fear = bang zijn de ander te verliezen
insight-and = { $one } en { $other }

## One score

insight-scale-spoken = { $label }: { $value } op een schaal van { $least }, { $low }, tot { $most }, { $high }, en waarschijnlijk tussen { $from } en { $to }.
insight-lean-clear = Het leunt richting { $side }.
insight-lean-perhaps = Het leunt misschien een beetje richting { $side }. Zeker is dat niet.
insight-lean-middle = Het ligt ergens in het midden.
insight-lean-early = Nog te vroeg om te zeggen waar het naartoe leunt. { $n ->
    [one] Je vulde het 1 keer in.
   *[other] In { $n } keer wisselde het veel.
}
insight-assumed = Hoe ruim de marge is, is nu nog een aanname. Vanaf { $n } keer tellen je eigen antwoorden mee.

## Then and now

insight-change-first = Dit is de eerste keer.
insight-change-early = Nog te vroeg voor een richting. Je vulde dit { $n } keer in, vanaf { $least } keer kan het.
insight-change-within = Het verschil met de vorige keer is nog binnen de normale schommeling.
insight-change-beyond = Deze keer ligt het meer richting { $side } dan de vorige keer. Het verschil is groter dan de normale schommeling. Of dat zo blijft, weten we nog niet.
insight-change-spoken-one = { $label }: { $to } op { $last }, { $n } keer ingevuld.
insight-change-spoken = { $label }: van { $from } op { $first } naar { $to } op { $last }, { $n } keer ingevuld.
insight-trend-shift = In { $n } keer schoof het ongeveer { $points } punt richting { $side }, waarschijnlijk tussen { $from } en { $to }.
insight-trend-careful = Het zijn nog weinig keren. Dit kan nog veranderen.
insight-trend-none = In { $n } keer is er geen duidelijke richting te zien.

## The plane

insight-plane-corner = dichtbij en rustig
insight-plane-empty = Nog niets ingevuld. Hier komt te staan hoe het voelt.
insight-plane-spoken = Waar het naartoe leunt: { $list }.
insight-plane-place = { $who }, { $where }
insight-plane-perhaps = misschien { $side }
insight-plane-middle = ergens in het midden
insight-plane-both = heen en weer tussen afstand houden en bang zijn de ander te verliezen
insight-plane-early = nog te vroeg
insight-plane-note = Hoe groter de wolk, hoe onzekerder het punt.
insight-path-shift = In { $n } keer schoof het richting { $side }.

## All right: oneself and the other

insight-ok-seems = Het lijkt erop dat { $what }.
insight-ok-perhaps = Het zou kunnen dat { $what }.
insight-ok-mine-fine = je je hier meestal oké voelt over jezelf
insight-ok-mine-doubt = je hier vaker twijfelt of jij wel oké bent
insight-ok-other-fine = de ander voor jou meestal oké voelt
insight-ok-other-doubt = je hier vaker twijfelt of de ander er voor je is
insight-ok-both = Het lijkt hier heen en weer te gaan. De ene keer twijfel je aan jezelf, de andere keer aan de ander.

## Level and swing

insight-swing-level = In { $n } keer lag het gemiddeld op { $level }, op een schaal van { $least } tot { $most }. Het schommelde daar meestal zo’n { $swing } punt omheen.
insight-swing-step = Van de ene keer op de volgende, binnen twee dagen, scheelde het meestal zo’n { $step } punt.
insight-swing-early = Nog te vroeg. Je vulde dit { $n } keer in, vanaf { $least } keer kan het.
insight-weeks-shift = In { $n } weken met genoeg dagen schoof het ongeveer { $points } punt richting { $side }, waarschijnlijk tussen { $from } en { $to }.
insight-weeks-none = In { $n } weken met genoeg dagen is er geen duidelijke richting te zien.
insight-swing-spoken = { $label } per week: van { $from } in de week van { $first } naar { $to } in de week van { $last }, { $n ->
    [one] 1 week
   *[other] { $n } weken
} in beeld.
insight-swing-spoken-early = { $label }: { $n } keer ingevuld, nog geen week met genoeg dagen.

## Marks, signs and needs: a direction each

insight-more = meer dan eerst
insight-same = ongeveer gelijk
insight-less = minder dan eerst
insight-too-early = nog te vroeg
insight-direction = { $label }: { $word }, in { $n } keer.
insight-direction-early = { $label }: nog te vroeg. Je vulde dit { $n } keer in, vanaf { $least } keer kan het.
