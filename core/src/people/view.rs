use super::{PeopleView, Person, PersonView, Role, RoleView};
use crate::content::Texts;
use crate::ids::ME;

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

/// The screen People. `people` are in the order in which they were added, oneself first.
pub(crate) fn list(people: &[Person], texts: &Texts) -> PeopleView {
    let (resting, awake) = people.iter().map(|person| view(person, texts)).partition(|person| person.resting);
    PeopleView {
        people: awake,
        resting,
        roles: Role::GIVEN.into_iter().map(|role| RoleView { role, label: texts.choice("role", role.id()) }).collect(),
    }
}
