# The steps of a moment: what is asked, and every choice with the one line that helps recognise it.

## The questions, and the name of the row on the page of a moment

ask-topic-question = Waar ging het over?
ask-topic-hint = Hooguit drie. Overslaan mag.
ask-topic-label = Waar het over ging
ask-body-question = Wat doet je lichaam?
ask-body-hint = Kies een plek en wat je daar merkt, hooguit vijf plekken. Niets voelen is ook een antwoord.
ask-body-label = Wat je lichaam doet
ask-meaning-question = Wat dacht je toen?
ask-meaning-hint = Eén zin die erop lijkt is genoeg, hooguit drie. Overslaan mag.
ask-meaning-label = Wat je toen dacht
ask-hope-question = Wat hoopte je ermee?
ask-hope-hint = Onder jezelf beschermen zit vaak een wens. Hooguit drie, overslaan mag.
ask-hope-label = Wat je ermee hoopte
ask-reaction-question = Hoe beschermde je je?
ask-reaction-hint = Ooit geleerd omdat het nodig was. Dat legt iets uit, en praat niets goed. Hooguit vijf.
ask-reaction-label = Hoe je je beschermde
ask-need-question = Wat had je nodig?
ask-need-hint = Hooguit drie. Weet je het nog niet, dan kan het later.
ask-need-label = Wat je nodig had
ask-sore_spot-question = Welke gevoelige plek werd geraakt?
ask-sore_spot-hint = Een plek van vroeger die nog zeer kan doen. Dit is je eigen lijst, en leeg mag ook.
ask-sore_spot-label = Gevoelige plek
ask-then_or_now-question = Is er nu echt iets aan de hand?
ask-then_or_now-hint = Weet je het niet, dan is dat ook een antwoord. Overslaan mag.
ask-then_or_now-label = Vroeger of nu
ask-calm-question = Wat gaf rust, en met wie?
ask-calm-hint = Ook iets kleins telt. Is de rust er nog niet, dan kan dit later.
ask-calm-label = Wat rust gaf, met wie
ask-area-question = Bij welk deel van je leven hoort dit?
ask-area-hint = Hooguit drie. Overslaan mag.
ask-area-label = Deel van je leven
ask-load-question = Wat weegt er vandaag ook mee?
ask-load-hint = Kies alles wat speelt, of niets.
ask-load-label = Wat er ook meeweegt

## topic: what it was about

topic-household = Het huishouden
topic-household-meaning = Wie wat doet in huis, en of het eerlijk voelt.
topic-time_together = Tijd samen
topic-time_together-meaning = Hoeveel tijd er samen is, en hoe die voelt.
topic-plans = Plannen
topic-plans-meaning = Wat er gaat gebeuren, en wie dat beslist.
topic-money = Geld
topic-money-meaning = Wat erin komt, wat eruit gaat, en wat je daarover zegt.
topic-children = Kinderen
topic-children-meaning = De zorg voor een kind, of de wens om er een te krijgen.
topic-family = Familie
topic-family-meaning = Ouders, broers, zussen, schoonfamilie.
topic-friends = Vrienden
topic-friends-meaning = Wie je vrienden zijn, en hoeveel plek ze krijgen.
topic-work = Werk
topic-work-meaning = Je baan, je studie, of wat daarvan mee naar huis komt.
topic-phone = De telefoon
topic-phone-meaning = Een scherm dat ertussen komt, of een bericht.
topic-intimacy = Intimiteit
topic-intimacy-meaning = Seks, verlangen, of er juist geen zin in hebben.
topic-affection = Lief zijn voor elkaar
topic-affection-meaning = Een kus, een arm om je heen, een zacht woord.
topic-trust = Vertrouwen
topic-trust-meaning = Of iets waar is, en of je op de ander kunt bouwen.
topic-health = Gezondheid
topic-health-meaning = Hoe het met je lichaam of je hoofd gaat, of met dat van een ander.
topic-the_past = Het verleden
topic-the_past-meaning = Iets van eerder dat weer op tafel kwam.
topic-how_we_talk = Hoe we praten
topic-how_we_talk-meaning = De toon, het moment, of dat er niet gepraat wordt.
topic-promises = Afspraken
topic-promises-meaning = Wat er was beloofd, en wat ervan kwam.
topic-space = Ruimte voor jezelf
topic-space-meaning = Tijd alleen, een eigen plek, of zelf mogen kiezen.
topic-something_small = Iets kleins
topic-something_small-meaning = Een kopje, een sok, één woord. En toch kwam het binnen.

## meaning: what you thought

meaning-i_do_not_matter = Ik doe er niet toe
meaning-i_do_not_matter-meaning = Of jij er nu bent of niet, het lijkt niemand iets uit te maken.
meaning-not_good_enough = Ik ben niet goed genoeg
meaning-not_good_enough-meaning = Wie je bent, lijkt steeds net te weinig.
meaning-too_much = Ik ben te veel
meaning-too_much-meaning = Alsof je gevoel of je vraag een ander te zwaar wordt.
meaning-alone_in_this = Ik sta er alleen voor
meaning-alone_in_this-meaning = Je zoekt om je heen, en er is niemand die meedraagt.
meaning-they_will_leave = Ik raak de ander kwijt
meaning-they_will_leave-meaning = Het voelt alsof iemand elk moment kan weggaan.
meaning-not_loved = Niemand houdt van mij
meaning-not_loved-meaning = Liefde lijkt iets voor anderen te zijn.
meaning-cannot_trust = Ik kan niemand vertrouwen
meaning-cannot_trust-meaning = Je wacht op het moment dat het toch niet waar blijkt.
meaning-not_seen = Niemand ziet mij
meaning-not_seen-meaning = Er wordt langs je heen gekeken, zo voelt het.
meaning-not_understood = Niemand begrijpt mij
meaning-not_understood-meaning = Je legt het uit, en het komt anders aan.
meaning-my_fault = Het is mijn schuld
meaning-my_fault-meaning = Er gaat iets mis, en je wijst meteen naar jezelf.
meaning-i_fail = Ik doe het nooit goed
meaning-i_fail-meaning = Je doet je best, en het lijkt weer mis te gaan.
meaning-not_wanted = Ze willen mij er niet bij
meaning-not_wanted-meaning = Alsof er voor jou geen stoel is neergezet.
meaning-being_controlled = Ik mag niet zelf kiezen
meaning-being_controlled-meaning = Een ander lijkt te bepalen wat jij doet.
meaning-not_safe_here = Ik ben hier niet veilig
meaning-not_safe_here-meaning = Iets in je ziet gevaar. Soms klopt dat ook.
meaning-have_to_do_it_alone = Ik doe het wel alleen
meaning-have_to_do_it_alone-meaning = Hulp vragen lijkt geen optie, dus regel je alles zelf.
meaning-losing_myself = Ik raak mezelf kwijt
meaning-losing_myself-meaning = Je schikt je zo vaak dat je niet meer weet wat jij wilt.
meaning-never_changes = Dit verandert nooit
meaning-never_changes-meaning = Het lijkt of alles blijft zoals het altijd al was.
meaning-going_mad = Ik word gek
meaning-going_mad-meaning = Het gekke zat in wat er om je heen gebeurde. Niet in jou.
meaning-i_am_welcome = Ik ben welkom
meaning-i_am_welcome-meaning = Iemand is blij dat je er bent.
meaning-i_am_safe_here = Ik ben hier veilig
meaning-i_am_safe_here-meaning = Je kunt even ophouden met opletten.
meaning-they_mean_well = De ander bedoelt het goed
meaning-they_mean_well-meaning = Je ziet iets liefs, ook al komt het onhandig.
meaning-we_can_do_this = Wij kunnen dit
meaning-we_can_do_this-meaning = Het is lastig, en samen is er een weg doorheen.
meaning-i_may_be_here = Ik mag er zijn
meaning-i_may_be_here-meaning = Je hoeft niets te bewijzen om plek in te nemen.

## hope: what you hoped for

hope-they_stay = Dat de ander blijft
hope-they_stay-meaning = Je wilt zeker weten dat je niet verlaten wordt.
hope-they_hear_me = Dat de ander luistert
hope-they_hear_me-meaning = Wat je zegt, mag eindelijk aankomen.
hope-they_understand = Dat de ander het snapt
hope-they_understand-meaning = Je wilt dat iemand weet hoe het voor jou is.
hope-they_come_to_me = Dat de ander naar mij komt
hope-they_come_to_me-meaning = Jij hoeft dan niet de eerste te zijn.
hope-they_feel_it_too = Dat de ander het ook voelt
hope-they_feel_it_too-meaning = Misschien is het dan minder alleen, of eerlijker.
hope-they_say_sorry = Dat de ander sorry zegt
hope-they_say_sorry-meaning = Je wilt horen dat het jou pijn deed.
hope-it_stops = Dat het ophoudt
hope-it_stops-meaning = Het is te veel, en het mag nu klaar zijn.
hope-no_quarrel = Dat er geen ruzie komt
hope-no_quarrel-meaning = Alles liever dan harde woorden.
hope-left_in_peace = Dat ik met rust word gelaten
hope-left_in_peace-meaning = Even niemand die iets van je wil.
hope-i_stay_in_control = Dat ik grip houd
hope-i_stay_in_control-meaning = Als jij het stuur hebt, voelt het minder eng.
hope-nobody_sees_it = Dat niemand het ziet
hope-nobody_sees_it-meaning = Wat er vanbinnen gebeurt, blijft van jou.
hope-it_hurts_less = Dat het minder pijn doet
hope-it_hurts_less-meaning = Je zoekt iets wat het zachter maakt.
hope-needing_nobody = Dat ik niemand nodig heb
hope-needing_nobody-meaning = Wie niets vraagt, kan ook niets missen.
hope-close_again = Dat we weer dichtbij zijn
hope-close_again-meaning = Eigenlijk wil je gewoon weer naast elkaar zitten.

## reaction: how you protected yourself

reaction-protest = Protesteren
reaction-protest-meaning = Je blijft het zeggen tot er iets gebeurt. Je wilt weten of de ander er nog is.
reaction-raise_voice = Mijn stem verheffen
reaction-raise_voice-meaning = Je gaat harder praten of schreeuwen, in de hoop dat het aankomt.
reaction-criticise = Kritiek geven
reaction-criticise-meaning = Je noemt wat de ander fout doet. Je wilt dat het anders wordt.
reaction-blame = De ander de schuld geven
reaction-blame-meaning = Het ligt aan de ander. Dan hoef jij het even niet te dragen.
reaction-shame = De ander klein maken
reaction-shame-meaning = Je zegt iets waar een ander zich voor schaamt. Even voel jij je minder klein.
reaction-name_calling = Schelden
reaction-name_calling-meaning = Er komt een hard woord uit, omdat iets je diep raakt.
reaction-contempt = Neerkijken
reaction-contempt-meaning = Een zucht, een spottende blik. Van boven doet het minder pijn.
reaction-defend = Me verdedigen
reaction-defend-meaning = Je hebt je antwoord al klaar. Niemand mag denken dat je het slecht bedoelde.
reaction-explain = Beredeneren
reaction-explain-meaning = Je legt uit hoe het zit. In je hoofd is het veiliger dan in je gevoel.
reaction-smooth_over = Gladstrijken
reaction-smooth_over-meaning = Je maakt het luchtig of doet alsof er niets is, voor de rust.
reaction-please = Ja zeggen, nee voelen
reaction-please-meaning = Je past je aan, zodat de ander tevreden blijft.
reaction-give_to_get = Geven om te krijgen
reaction-give_to_get-meaning = Je doet veel voor de ander, en hoopt stil op iets terug.
reaction-hide_need = Niet zeggen wat ik nodig heb
reaction-hide_need-meaning = Je slikt je vraag in. Dan kan er geen nee komen.
reaction-make_bigger = Het groter maken
reaction-make_bigger-meaning = Je laat meer zien dan je voelt, uit angst dat het anders niet opvalt.
reaction-give_up = Opgeven
reaction-give_up-meaning = Laat maar, denk je. Niet meer hopen voelt veiliger.
reaction-walk_away = Weglopen
reaction-walk_away-meaning = Je gaat de kamer of het huis uit, om lucht te krijgen.
reaction-shut_down = Dichtklappen
reaction-shut_down-meaning = Het is te veel tegelijk. Er komt niets meer in, en niets meer uit.
reaction-silence = Zwijgen
reaction-silence-meaning = Je zegt een hele tijd niets meer. Praten lijkt het erger te maken.
reaction-freeze = Verstijven
reaction-freeze-meaning = Je lichaam doet niets meer, alsof het wacht tot het over is.
reaction-check = Controleren
reaction-check-meaning = Je kijkt steeds op je telefoon, of vraagt nog eens na. Even weet je het zeker.
reaction-cling = Vastklampen
reaction-cling-meaning = Je houdt de ander dicht bij je. Loslaten voelt als kwijtraken.
reaction-push_love_away = Liefde wegduwen
reaction-push_love_away-meaning = Iemand is lief, en jij weert het af. Dan kun je het ook niet missen.
reaction-sabotage = Stukmaken wat goed gaat
reaction-sabotage-meaning = Het gaat goed, en dat is eng. Dus stoot je het zelf om.
reaction-fight = In de aanval gaan
reaction-fight-meaning = Je lichaam ziet gevaar en wil het wegjagen.
reaction-flee = Vluchten in iets anders
reaction-flee-meaning = Werk, een scherm, eten, drank. Als je het maar even niet voelt.
reaction-split_off = Van ver toekijken
reaction-split_off-meaning = Je bent er, en ook niet. Zo blijft te veel op afstand.
reaction-all_or_nothing = Alles of niets
reaction-all_or_nothing-meaning = Nu helemaal goed, of het is voorbij. Ertussenin is niet te dragen.
reaction-hurt_myself = Mezelf pijn doen
reaction-hurt_myself-meaning = Die drang kan er zijn, en je bent er niet alleen mee. Hulp is één tik weg.

## need: what you needed

need-seen = Gezien worden
need-seen-meaning = Dat iemand jou opmerkt, zoals je echt bent.
need-heard = Gehoord worden
need-heard-meaning = Dat je mag uitpraten, en dat het aankomt.
need-understood = Begrepen worden
need-understood-meaning = Dat iemand snapt waarom het zo voor je is.
need-feelings_acknowledged = Mogen voelen wat ik voel
need-feelings_acknowledged-meaning = Dat je gevoel klopt voor een ander, zonder dat het weg hoeft.
need-valued = Belangrijk zijn
need-valued-meaning = Dat je merkt hoeveel je voor iemand betekent.
need-effort_noticed = Dat mijn moeite opvalt
need-effort_noticed-meaning = Dat iemand ziet wat je doet, en het ook zegt.
need-respected = Respect
need-respected-meaning = Dat je nee en je grens serieus worden genomen.
need-needs_matter = Dat mijn wens meetelt
need-needs_matter-meaning = Dat wat jij nodig hebt net zo zwaar weegt.
need-reassured = Gerustgesteld worden
need-reassured-meaning = Dat iemand zegt: wij zijn oké, ik ben er nog.
need-supported = Steun
need-supported-meaning = Dat iemand achter je staat als het lastig is.
need-cared_for = Verzorgd worden
need-cared_for-meaning = Een deken, een kop thee, iemand die even voor je zorgt.
need-good_enough = Goed genoeg zijn
need-good_enough-meaning = Dat je fouten mag maken, en dat het dan nog goed is.
need-loved = Geliefd zijn
need-loved-meaning = Dat iemand van je houdt, en dat je het ook merkt.
need-closeness = Nabijheid
need-closeness-meaning = Dat iemand dicht bij je is, ook vanbinnen.
need-touch = Aanraking
need-touch-meaning = Een hand, een arm, een huid tegen de jouwe.
need-trusted = Vertrouwen en duidelijkheid
need-trusted-meaning = Dat je weet waar je aan toe bent, en dat het klopt.
need-space = Ruimte
need-space-meaning = Even tijd of adem voor jezelf, zonder dat er iets stuk gaat.
need-safety = Veiligheid
need-safety-meaning = Dat je niet bang hoeft te zijn, ook niet in je lichaam.

## zone: where in your body

zone-head = Hoofd
zone-head-meaning = Je voorhoofd, je slapen, je ogen.
zone-jaw = Kaak
zone-jaw-meaning = Je kiezen, je mond, je kin.
zone-throat = Keel
zone-throat-meaning = Waar je slikt, en waar woorden soms blijven steken.
zone-shoulders = Schouders
zone-shoulders-meaning = Je schouders en je nek.
zone-chest = Borst
zone-chest-meaning = Rond je hart en waar je adem zit.
zone-belly = Buik
zone-belly-meaning = Je maag, en alles daaronder.
zone-back = Rug
zone-back-meaning = Van tussen je schouderbladen tot onderaan.
zone-arms = Armen
zone-arms-meaning = Van je bovenarm tot je pols.
zone-hands = Handen
zone-hands-meaning = Je vingers, je palmen, een vuist misschien.
zone-legs = Benen
zone-legs-meaning = Je bovenbenen, je knieën, je kuiten.
zone-feet = Voeten
zone-feet-meaning = Je zolen, je tenen, hoe je staat.
zone-whole = Overal
zone-whole-meaning = Het zit niet op één plek. Je hele lichaam doet mee.
zone-nothing = Ik voel niets bijzonders
zone-nothing-meaning = Er valt niets op. Dat is ook een antwoord.
zone-absent = Ik ben er niet helemaal bij
zone-absent-meaning = Alsof je ver weg bent, of achter glas. Dat is ook een antwoord.

## quality: what your body does there

quality-tense = Gespannen
quality-tense-meaning = De spieren staan klaar en laten niet los.
quality-pressing = Drukkend
quality-pressing-meaning = Alsof er iets op leunt, of er een band om zit.
quality-heavy = Zwaar
quality-heavy-meaning = Alsof er lood in zit. Optillen kost moeite.
quality-pounding = Bonzend
quality-pounding-meaning = Je voelt je hart kloppen, tot hier toe.
quality-short_breath = Kort van adem
quality-short_breath-meaning = De adem blijft hoog of stokt.
quality-trembling = Trillerig
quality-trembling-meaning = Iets beeft of wiebelt, en jij doet het niet zelf.
quality-cold = Koud
quality-cold-meaning = Kil of rillerig, ook als het warm genoeg is.
quality-hot = Heet
quality-hot-meaning = Het gloeit of brandt, meer dan prettig is.
quality-pulling = Trekkend
quality-pulling-meaning = Alsof er een draad aan zit, ergens naartoe.
quality-empty = Leeg
quality-empty-meaning = Een holte, alsof daar iets weg is.
quality-still = Stilgevallen
quality-still-meaning = Het beweegt niet meer mee, alsof alles daar wacht.
quality-numb = Verdoofd
quality-numb-meaning = Je merkt er weinig van, alsof het slaapt.
quality-warm = Warm
quality-warm-meaning = Een zachte warmte, fijn om te voelen.
quality-loosening = Loslatend
quality-loosening-meaning = Iets zakt of wordt losser dan het net was.
quality-light = Licht
quality-light-meaning = Het weegt weinig. Er is lucht.
quality-calm = Rustig
quality-calm-meaning = Het gaat vanzelf, en het heeft geen haast.

## area: parts of your life

area-love = Liefde
area-love-meaning = Je partner, een date, of het verlangen ernaar.
area-work = Werk
area-work-meaning = Je baan, je studie, of geen werk hebben.
area-friends = Vrienden
area-friends-meaning = Oude vrienden, nieuwe vrienden, of ze missen.
area-family = Familie
area-family-meaning = Waar je vandaan komt, en wie daarbij hoort.
area-myself = Ikzelf
area-myself-meaning = Hoe je met jezelf omgaat, en wat jij wilt.
area-child = Kinderen
area-child-meaning = Je eigen kind, of een kind dat je mee grootbrengt.
area-health = Gezondheid
area-health-meaning = Hoe het gaat met je lichaam en je hoofd.
area-online = Online
area-online-meaning = Berichten, sociale media, wat er op je scherm gebeurt.

## load: what else weighs today

load-bad_sleep = Slecht geslapen
load-bad_sleep-meaning = Te kort, te licht, of veel wakker gelegen.
load-hard_work = Zwaar werk
load-hard_work-meaning = Werk dat veel van je vroeg.
load-ill = Ziek
load-ill-meaning = Koorts, griep, of je voelt je gewoon niet lekker.
load-pain = Pijn
load-pain-meaning = Je lichaam doet ergens zeer.
load-money_worries = Zorgen om geld
load-money_worries-meaning = Een rekening, een tekort, of niet weten hoe het straks gaat.
load-family_worries = Zorgen om familie
load-family_worries-meaning = Met iemand thuis of in de familie gaat het niet goed.
load-social_media = Sociale media
load-social_media-meaning = Lang gekeken, of iets gezien wat bleef hangen.
load-alcohol = Alcohol
load-alcohol-meaning = Er is gedronken, door jou of door iemand dichtbij.
load-menstrual_cycle = Menstruatie
load-menstrual_cycle-meaning = Je bent ongesteld, of die dagen komen eraan.
load-too_busy = Te druk
load-too_busy-meaning = Meer te doen dan er uren zijn.
load-much_alone = Veel alleen
load-much_alone-meaning = Dagen met weinig mensen om je heen.
load-grief = Rouw
load-grief-meaning = Je mist iemand die er niet meer is, of iets wat voorbij is.

## company: with whom calm came

company-alone = Alleen
company-alone-meaning = Je vond de rust bij jezelf.
company-person = Met iemand
company-person-meaning = Een mens hielp, dichtbij of op afstand.
company-animal = Met een dier
company-animal-meaning = Een hond, een kat, een warme vacht.
company-nature = Met de natuur
company-nature-meaning = Bomen, water, lucht om je heen.
company-not_yet = Nog niet
company-not_yet-meaning = De rust is er nog niet. Dat is ook een antwoord.

## soother: what brought calm

soother-voice = Een stem
soother-voice-meaning = Iemand die tegen je praatte, of voor je zong.
soother-touch = Een aanraking
soother-touch-meaning = Een knuffel, een hand op je rug.
soother-presence = Niet alleen zijn
soother-presence-meaning = Er zat iemand bij je. Praten hoefde niet.
soother-message = Een bericht
soother-message-meaning = Een appje, een kaart, een paar lieve woorden.
soother-breath = Ademen
soother-breath-meaning = Langzaam uitblazen, een paar keer.
soother-moving = Bewegen
soother-moving-meaning = Lopen, dansen, schudden, sporten.
soother-outside = Naar buiten
soother-outside-meaning = Frisse lucht, licht, een stukje straat.
soother-music = Muziek
soother-music-meaning = Luisteren, meezingen of zelf spelen.
soother-writing = Schrijven
soother-writing-meaning = Het stond op papier, en niet meer alleen in je hoofd.
soother-sleep = Slapen
soother-sleep-meaning = Een nacht of een dutje, en het was zachter.
soother-time = Tijd
soother-time-meaning = Het zakte vanzelf, na een poosje.

## event: what happened in your life

event-break_up = Uit elkaar
event-break_up-meaning = Een relatie stopte.
event-new_love = Nieuwe liefde
event-new_love-meaning = Er kwam iemand in je leven.
event-living_together = Samenwonen
event-living_together-meaning = Je ging met iemand een huis delen.
event-wedding = Trouwen
event-wedding-meaning = Een ja tegen elkaar, met ringen of zonder.
event-birth = Geboorte
event-birth-meaning = Er kwam een kind bij.
event-loss = Verlies
event-loss-meaning = Iemand overleed, of er viel iets groots weg.
event-illness = Ziekte
event-illness-meaning = Jij of iemand dichtbij werd ziek.
event-move = Verhuizing
event-move-meaning = Je kreeg een ander thuis.
event-new_job = Nieuw werk
event-new_job-meaning = Je begon op een nieuwe plek.
event-job_lost = Werk kwijt
event-job_lost-meaning = Je baan hield op.
event-therapy_began = Therapie begonnen
event-therapy_began-meaning = Je ging met iemand praten die daarvoor heeft geleerd.
event-therapy_ended = Therapie afgerond
event-therapy_ended-meaning = De gesprekken stopten, voor nu of voorgoed.
event-child_left_home = Kind het huis uit
event-child_left_home-meaning = Een kind ging ergens anders wonen.
event-something_else = Iets anders
event-something_else-meaning = Iets wat voor jou telt, en hier niet staat.

## The first steps

ask-energy-label = Energie
ask-emotions-label = Gevoel
ask-trigger-label = Waar het mee begon
ask-people-label = Wie erbij was
ask-note-label = Notitie
ask-trigger-question = Waar begon het mee?
ask-trigger-hint = Kies wat het dichtst in de buurt komt, hooguit drie. Je mag dit overslaan.
ask-emotions-question = Wat voelde je?
ask-emotions-hint = Kies hooguit drie woorden. Bij wat je kiest, lees je wat het betekent.
ask-energy-question = Hoeveel energie had je?
ask-energy-hint = Van stil water tot hoge golven.
ask-people-question = Wie was erbij?
ask-people-hint = Iemand aan de telefoon of in je gedachten telt ook.
ask-note-question = Wil je er iets bij schrijven?
ask-note-hint = Een paar woorden is genoeg.

## The groups of the lists

group-meaning-hard = Wat pijn doet
group-meaning-kind = Wat goed doet
group-reaction-towards = Naar de ander toe
group-reaction-away = Van de ander weg
group-reaction-along = Meegaan
group-reaction-still = Stilvallen
group-reaction-urge = Drang
group-quality-hard = Onrustig
group-quality-kind = Rustig
