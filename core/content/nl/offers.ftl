# What is offered when it is hard. An offer says why it comes, and can be switched off.

offer-why = Waarom zie ik dit?
offer-turn-off = Dit niet meer aanbieden
offer-turned-off = Dit komt niet meer vanzelf. In de instellingen kan het weer aan.
offer-on = Verder met je moment
offer-kept = Je moment is bewaard. Het wacht rustig.
offer-call = Bellen of appen
offer-call-about = Het hoeft nergens over te gaan.
offer-done = Klaar
offer-flashback = Het voelt alsof het nu gebeurt
offer-settings = Wat de app uit zichzelf aanbiedt

offer-body-title = Eerst je lichaam
offer-body-text = Er is veel tegelijk. Praten en schrijven kan straks.
offer-body-why = Je koos een donker beeld met veel energie. Dan helpt het lichaam vaak eerder dan woorden.
offer-body-setting = Eerst het lichaam, als het heel donker is met veel energie
offer-warm-title = Iets warms
offer-warm-text = Eén klein ding is genoeg.
offer-warm-why = Je koos een donker beeld met weinig energie. Dan is klein beginnen vaak genoeg.
offer-warm-setting = Iets warms, als het donker is met weinig energie
offer-small-title = Eén klein ding
offer-small-text = Als je wilt. Overslaan mag.
offer-small-why = Je koos een donker beeld.
offer-small-setting = Eén klein ding, als het donker is
offer-enough-title = Genoeg verteld voor nu
offer-enough-text = Het is veel, zo achter elkaar. Iemand erbij, of je lichaam, helpt nu meer dan nog een vraag.
offer-enough-why = Er waren drie zware momenten in twee uur. Dan stelt de app even geen vragen meer.
offer-enough-setting = Geen vragen meer na drie zware momenten in twee uur
offer-repair-title = Er zit nog iets tussen jou en { $name }
offer-repair-text = Wil je een stap doen? Klein mag, en later mag ook.
offer-repair-child = Later alsnog telt. Even erbij gaan zitten is al genoeg.
offer-repair-why = Je schreef op dat er iets tussen jullie kwam, en het staat nog open. Dit komt hooguit om de dag, nooit ’s nachts, en stopt vanzelf na twee weken.
offer-repair-setting = Een zachte vraag over wat nog open is
offer-wording-setting = Woorden laten zien die hard kunnen aankomen, terwijl je schrijft

way-feet-label = Voel je voeten
way-feet-1 = Zet allebei je voeten plat neer.
way-feet-2 = Druk ze zacht in de grond, en laat los.
way-feet-3 = Nog eens. De grond blijft.
way-breath-label = Adem lang uit
way-breath-1 = Adem gewoon in.
way-breath-2 = Adem uit, langer dan je inademde.
way-breath-3 = Vijf keer is genoeg. Minder mag ook.
way-look-label = Kijk om je heen
way-look-1 = Kijk langzaam naar links en naar rechts.
way-look-2 = Zoek vijf dingen met dezelfde kleur.
way-look-3 = Kijk waar de deur is. Je bent hier, nu.
way-contact-label = Bel of app iemand
way-contact-1 = Eén zin is genoeg: het is even zwaar.
way-contact-2 = Je hoeft niets uit te leggen.
way-contact-3 = Is er nu niemand? Bij hulp staan mensen die luisteren.
way-warm-label = Maak het iets warmer
way-warm-1 = Iets warms om te drinken, of een deken.
way-warm-2 = Leg een hand op je borst, en voel hoe warm die is.
way-warm-3 = Meer hoeft er nu niet.

## When it feels as if it happens now

grounding-title = Het is nu
grounding-date = Vandaag is het { $day }.
grounding-place = Zeg hardop, of in jezelf, waar je bent.
grounding-age = Zeg hoe oud je nu bent. Wat toen was, is voorbij.
grounding-eyes = Kijk naar buiten, of naar iets ver weg. Noem wat je ziet.
grounding-stay = Neem de tijd. Er is geen haast.
