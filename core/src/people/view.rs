use std::collections::BTreeSet;

use super::{PeopleView, Person, PersonPage, PersonView, Role, RoleView};
use crate::content::Texts;
use crate::diary::{self, Glance};
use crate::ids::ME;
use crate::scene::Scene;

/// One person, ready to draw.
pub(crate) fn view(person: &Person, texts: &Texts) -> PersonView {
    let me = person.id == ME;
    PersonView {
        id: person.id,
        nickname: if me { texts.say("person-me") } else { person.nickname.clone() },
        role: person.role,
        role_label: texts.choice("role", person.role.id()),
        resting: person.resting,
        me,
    }
}

/// The page of one person. `lane` are the moments of the last days in which they were there.
pub(crate) fn page(person: &Person, people: &[Person], lane: &[Glance], scene: &Scene) -> PersonPage {
    let groups: BTreeSet<&str> =
        people.iter().map(|person| person.group.as_str()).filter(|group| !group.is_empty()).collect();
    PersonPage {
        person: view(person, scene.texts),
        not_safe: person.not_safe,
        figure: person.figure,
        trust: person.trust,
        eases: person.eases.clone(),
        group: person.group.clone(),
        groups: groups.into_iter().map(str::to_owned).collect(),
        lane: diary::week(lane, Vec::new(), scene),
    }
}

/// The screen People. `people` are in the order in which they were added, oneself first.
pub(crate) fn list(people: &[Person], texts: &Texts) -> PeopleView {
    let (resting, awake) = people.iter().map(|person| view(person, texts)).partition(|person| person.resting);
    PeopleView {
        people: awake,
        resting,
        roles: Role::GIVEN.into_iter().map(|role| RoleView { role, label: texts.choice("role", role.id()) }).collect(),
    }
}
