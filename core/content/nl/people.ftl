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
