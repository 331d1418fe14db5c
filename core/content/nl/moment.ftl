# One moment, in words.

## Mood: pleasant is light. Lower case; the core writes the capital where one is wanted.

mood-1 = heel donker
mood-2 = donker
mood-3 = nogal donker
mood-4 = ertussenin
mood-5 = nogal licht
mood-6 = licht
mood-7 = heel licht

## Energy: from still water to high waves

energy-1 = heel weinig energie
energy-2 = weinig energie
energy-3 = gewone energie
energy-4 = veel energie
energy-5 = heel veel energie

## What is said around a moment

scale-spoken = { $label }, { $n } van { $of }
step-spoken = Stap { $n } van { $of }
saved-at = { $label }. Bewaard om { $time }.
waiting-label = { $when } · { $mood }
when-label = { $day }, { $time }
bin-left = { $n ->
    [one] Nog 1 dag
   *[other] Nog { $n } dagen
}
bin-last = Nog minder dan een dag

## What the last change was, when it can be taken back

change-mood = Laatste wijziging: stemming
change-energy = Laatste wijziging: energie
change-emotions = Laatste wijziging: gevoel
change-triggers = Laatste wijziging: waar het mee begon
change-people = Laatste wijziging: wie erbij was
change-note = Laatste wijziging: notitie
change-occurred = Laatste wijziging: wanneer het was
change-binned = Laatste wijziging: naar de prullenbak
change-settled = Laatste wijziging: zo gelaten
change-private = Laatste wijziging: privé
change-other = Laatste wijziging: { $label }

## The body, what was only almost done, long ago or now, and calm

body-zone-strength = { $zone }, { $n } van 10
body-quality = { $zone }: { $quality }
body-quality-strength = { $zone }: { $quality }, { $n } van 10
reaction-almost = { $label } (bijna)
now-yes = Er was echt iets aan de hand
now-no = Er was nu niets aan de hand
now-dont-know = Niet zeker of er iets aan de hand was
before-share = { $n }% van vroeger
after-minutes = { $n ->
    [one] na 1 minuut
   *[other] na { $n } minuten
}
after-hours = { $n ->
    [one] na 1 uur
   *[other] na { $n } uur
}
after-days = { $n ->
    [one] na 1 dag
   *[other] na { $n } dagen
}

## Finer scales and sliders

mark-between = tussen { $low } en { $high }
number-of-ten = { $n } van 10
number-percent = { $n } procent
