# The settings.

settings-title = Instellingen
settings-language = Taal
settings-language-phone = Zoals je telefoon
settings-language-dutch = Nederlands
settings-language-english = English
settings-appearance = Licht of donker
settings-appearance-phone = Zoals je telefoon
settings-appearance-light = Licht
settings-appearance-dark = Donker
settings-day-start = Je dag begint om
settings-day-start-about = Een moment in de nacht hoort tot dit uur bij de dag ervoor.
settings-clock = Klok
settings-clock-phone = Zoals je telefoon
settings-clock-twelve = 12-uursklok
settings-clock-twenty-four = 24-uursklok
settings-about = Over Thuishaven
settings-sources = Bronnen en licenties
settings-privacy = Wat dit is, en wat de app verbergt
settings-one-sided = Mijn partner doet niet mee
settings-one-sided-about = De app schrijft dan over jou alleen, en rekent niet op de ander.
