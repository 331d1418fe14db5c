# Questionnaires: the shelf, taking one, the overview, what it says, and handing over.

## Around a question

questionnaire-title = Vragenlijsten
questionnaire-intro = Korte vragenlijsten over jou en de mensen om je heen. Stoppen kan altijd; je gaat later verder waar je was.
questionnaire-open = Vragenlijsten
questionnaire-open-about = Zien hoe het voelt, met wie, en hoe dat verandert.
questionnaire-begun-title = Nog bezig
questionnaire-resume = Verder gaan
questionnaire-begin = Beginnen
questionnaire-begin-anyway = Ja, openen
questionnaire-history = Eerdere keren
questionnaire-next = Verder
questionnaire-previous = Vorige
questionnaire-skip = Overslaan
questionnaire-pause = Pauze
questionnaire-pause-title = Even pauze
questionnaire-pause-text = Alles wat je invulde is bewaard. Je gaat later verder op deze plek.
questionnaire-pause-stay = Verder gaan
questionnaire-pause-leave = Genoeg voor nu
questionnaire-review = Overzicht
questionnaire-review-title = Wat je invulde
questionnaire-change = Wijzigen
questionnaire-complete = Afronden
questionnaire-discard = Weggooien
questionnaire-discarded = Weg. Terughalen kan nog 30 dagen.
questionnaire-clear = Antwoord weghalen
questionnaire-reset = Weer laten uitrekenen
questionnaire-show-options = Kies een antwoord
questionnaire-hide-options = Keuzes inklappen
questionnaire-slider-less = Minder
questionnaire-slider-more = Meer
questionnaire-choose-day = Dag kiezen
questionnaire-year-earlier = Een jaar eerder
questionnaire-year-later = Een jaar later
questionnaire-text-label = Je antwoord
questionnaire-text-another = Nog een antwoord
questionnaire-number-label = Getal
questionnaire-unit-label = Eenheid
questionnaire-yes = Ja
questionnaire-no = Nee
questionnaire-no-answer = Nog niet ingevuld
questionnaire-own-answer = Iets anders
questionnaire-required = Hier is een antwoord nodig
questionnaire-picture = Hier hoort een plaatje bij dat we niet laten zien.
questionnaire-picture-of = Plaatje: { $title }
questionnaire-unanswerable = Deze vraag vraagt om een bestand of een lijst van elders. Dat kan hier niet; je slaat hem over.
questionnaire-another = Nog een toevoegen
questionnaire-one-less = De laatste weghalen
questionnaire-place = { $n } van { $of }
questionnaire-slider-spoken = { $value } van { $most }
questionnaire-answered = Je vulde { $n } van de { $of } vragen in.
questionnaire-blocking = { $n ->
    [one] Eén vraag vraagt nog om een antwoord of een kleine wijziging.
   *[other] { $n } vragen vragen nog om een antwoord of een kleine wijziging.
}

## What is the matter with an answer

problem-required = Hier is nog een antwoord nodig.
problem-not-an-option = Dit antwoord staat niet meer tussen de keuzes.
problem-below-min = Dit is minder dan hier kan.
problem-above-max = Dit is meer dan hier kan.
problem-too-short = Hier zijn iets meer woorden nodig.
problem-too-long = Dit is langer dan hier past.
problem-too-many-decimals = Hier passen minder cijfers achter de komma.
problem-too-few = Hier zijn er meer nodig.
problem-too-many = Dit kan niet samen.
problem-pattern = Dit heeft een andere vorm dan de vragenlijst vraagt.
problem-wrong-type = Dit is een ander soort antwoord dan hier past.
problem-constraint = Dit past niet bij een ander antwoord.
problem-other = Hier klopt iets niet in de vragenlijst zelf.

## The shelf

library-relations = Jij en een ander
library-growth = Hoe je groeit
library-myself = Jij
library-handed = Van iemand gekregen
library-empty-handed = Heb je van je therapeut een vragenlijst gekregen? Die kan hier ook staan.
library-invitation = { $weeks } weken geleden. Opnieuw kijken kan, als je wilt.
library-closed = Dit gaat over vroeger en kan iets losmaken. Er zijn open vragen, één tegelijk, met pauzes. Je slaat over wat je wilt en stopt wanneer je wilt.
library-remove = Van de plank halen
library-removed = Van de plank. Wat je invulde, blijft.
library-generally = Mensen in het algemeen
library-in-general = mensen in het algemeen
library-about-question = Over wie gaat het?
library-last = Laatst: { $when }
library-begun = Begonnen: { $when }
library-taken = { $n ->
    [one] 1 keer ingevuld
   *[other] { $n } keer ingevuld
}

## What it says

result-title = Zo stond het
result-note = Dit is een moment, geen oordeel. Het is geen diagnose en geen behandeling.
result-again = Vanaf { $from } zegt opnieuw kijken iets.
result-help = Wat er ook uitkomt: hulp is altijd één tik weg.
result-scales = Waar je nu staat
result-plane = In beeld
result-ok = Jij en de ander
result-changes = Toen en nu
result-swings = Hoe het wisselt
result-directions = Waar het naartoe gaat
result-scores = Wat de vragenlijst uitrekende
result-answers = Wat je antwoordde
result-show-answers = Antwoorden laten zien
result-hide-answers = Antwoorden inklappen
result-done = Klaar
result-taken = Ingevuld op { $when }

## Earlier times

history-title = Eerdere keren
history-empty = Nog niets ingevuld.
history-side-by-side = Naast elkaar
history-removed = In de prullenbak
history-restore = Terughalen
history-remove = Weggooien

## From a file, and to a file

import-title = Vragenlijst toevoegen
import-about = Kies een bestand dat je van je therapeut kreeg (FHIR, .json). Het blijft op je telefoon.
import-choose = Bestand kiezen
import-taken = Deze vragenlijst staat nu op de plank.
import-taken-partly = { $n ->
    [one] Deze vragenlijst staat nu op de plank. Eén ding erin werkt hier niet.
   *[other] Deze vragenlijst staat nu op de plank. { $n } dingen erin werken hier niet.
}
import-refused = Dit bestand kan hier niet gebruikt worden. Er is niets bewaard.
import-errors = Waarom niet
import-unsupported = Werkt hier niet, en kan antwoorden of uitkomsten veranderen
import-ignored = Verandert alleen hoe het eruitziet
import-for-author = Deze regels zijn voor wie de vragenlijst maakte.
import-unreadable = Dit bestand kon niet worden gelezen.
import-show = Regels laten zien
import-hide = Regels inklappen
export-title = Meegeven
export-about = Een bestand dat een ander kan lezen, zonder slot erop. Er staat in wat je antwoordde.
export-answers = Antwoorden
export-scores = Antwoorden en uitkomsten
export-older = Oudere vorm (R4)
export-newer = Nieuwere vorm (R5)
export-done = Bewaard als { $name }
export-failed = Het bestand kon niet worden bewaard.
