# What went wrong, what it means for the diary, and what can be done.

trouble-closed-title = Je dagboek is dicht
trouble-closed-text = Probeer het opnieuw, dan gaat het weer open. Wat bewaard was, is er nog.
trouble-in-use-title = Je dagboek is al open
trouble-in-use-text = Het is nu op een andere plek in gebruik. Sluit het daar, en probeer het opnieuw.
trouble-key-missing-title = De sleutel is er niet
trouble-key-missing-text = Je telefoon vindt of maakt nu geen sleutel voor je dagboek. Zonder sleutel kan niemand het lezen, ook de app niet. De app heeft niets aan je dagboek veranderd. Verwijder je de app, dan is ook je dagboek weg.
trouble-wrong-key-title = De sleutel past niet
trouble-wrong-key-text = Dit dagboek hoort bij een andere sleutel. De app heeft er niets aan veranderd. Verwijder je de app, dan is ook je dagboek weg.
trouble-not-a-database-title = Hier ligt iets anders
trouble-not-a-database-text = Op de plek van je dagboek staat een bestand dat geen dagboek is. De app heeft er niets aan veranderd.
trouble-corrupt-title = Je dagboek is beschadigd
trouble-corrupt-text = Een deel ontbreekt of is niet meer te lezen. De app heeft er niets aan veranderd. Verwijder je de app, dan is ook je dagboek weg.
trouble-newer-version-title = Je dagboek is nieuwer dan de app
trouble-newer-version-text = Het is gemaakt met een nieuwere versie van Thuishaven. Werk de app bij, dan gaat het weer open. Er is niets aan je dagboek veranderd.
trouble-not-writable-title = Bewaren lukt nu niet
trouble-not-writable-text = De app kan niet schrijven op de plek van je dagboek. Wat al bewaard was, is er nog. Start je telefoon opnieuw, en probeer het nog eens.
trouble-storage-full-title = De opslag is vol
trouble-storage-full-text = Er is geen ruimte om dit te bewaren. Maak wat ruimte vrij, en probeer het nog eens. Wat al bewaard was, is er nog.
trouble-not-found-title = Dit is er niet meer
trouble-not-found-text = Misschien ligt het in de prullenbak, bij je dagboek.
trouble-other-title = Er ging iets mis
trouble-other-text = Dat ligt niet aan jou. Probeer het nog eens.
trouble-invalid-title = Zo lukt het nog niet

## Why something cannot be kept as it is. Each fits any field.

reason-empty = Hier staat nog niets.
reason-too-long = Dit is te lang. Er passen { $most } tekens.
reason-too-many = Kies er hooguit { $most }.
reason-out-of-range = Dit valt buiten wat hier kan.
reason-too-early = Verder terug dan 1900 gaat het dagboek niet.
reason-too-late = Dit tijdstip ligt nog in de toekomst.
reason-unknown = Dit kent de app niet.
reason-not-allowed = Dat kan hier niet.
reason-wrong-type = Dit is een ander soort antwoord dan hier past.
reason-not-an-option = Dit staat hier niet tussen de keuzes.
reason-not-there = Deze vraag is er nu niet.
reason-incomplete = Er ontbreekt nog een antwoord.
