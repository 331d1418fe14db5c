# People: everyone who matters in the diary.

people-title = Mensen
people-intro = Wie er in je leven zijn. Zij komen terug in je momenten.
people-add = Iemand toevoegen
people-add-title = Wie wil je toevoegen?
people-nickname = Bijnaam
people-nickname-hint = Eén letter of een schuilnaam mag ook.
people-role = Rol
people-role-question = Wie is dit voor jou?
people-keep = Toevoegen
people-resting-title = In rust
people-rest = Laten rusten
people-rest-about = Wie in rust is, staat niet meer tussen de keuzes. Wat je schreef, blijft staan.
people-wake = Niet meer laten rusten
people-me-about = Dit ben jij. Een moment met alleen jezelf telt ook.
people-figure = Hoe is deze persoon er voor je?
people-listens = Luistert
people-helps = Helpt
people-encourages = Ziet wat sterk is aan mij
people-trust = Hoeveel vertrouwen is er?
people-trust-low = nog niet
people-trust-high = helemaal
people-eases = Wat deze persoon doet, waardoor het makkelijk is
people-eases-hint = Rustig praten, iets te eten maken, zich aan een afspraak houden.
people-group = Eigen groep
people-group-hint = Bijvoorbeeld: koor, straat, familie van nu
people-lane = Momenten samen, deze week
people-not-safe = Niet veilig voor mij
people-not-safe-about = Zet dit aan als je bang bent voor deze persoon. Dan stelt de app nooit meer iets voor dat je dichter bij elkaar brengt. In de lijst is er niets van te zien.
people-not-safe-help = Je hoeft dit niet alleen te dragen. Hulp is één tik weg.
people-more = Meer over deze persoon
person-me = Ik

## Roles

role-me = Ik
role-partner = Partner
role-ex = Ex
role-child = Kind
role-foster_child = Pleegkind
role-step_child = Stiefkind
role-grandchild = Kleinkind
role-parent = Ouder
role-sibling = Broer of zus
role-grandparent = Opa of oma
role-friend = Vriend of vriendin
role-colleague = Collega
role-mentor = Leraar of mentor
role-therapist = Therapeut
role-other = Iemand anders
