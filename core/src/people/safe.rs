//! Who may be suggested: a suggestion about a person can only be made from a [`SafePerson`], and only [`safe`] makes one.

use super::{Figure, Person, Role};
use crate::diary::ChoiceView;
use crate::ids::{ME, PersonId};

/// Someone who is neither flagged as not safe nor at rest, and not oneself.
#[derive(Clone, Copy)]
pub(crate) struct SafePerson<'a>(&'a Person);

/// Everyone who may be suggested.
pub(crate) fn safe(people: &[Person]) -> Vec<SafePerson<'_>> {
    people.iter().filter(|person| !person.not_safe && !person.resting && person.id != ME).map(SafePerson).collect()
}

/// Whether something that happened may be looked at again: not with someone there who is not safe.
pub(crate) fn may_look_again(there: &[uuid::Uuid], people: &[Person]) -> bool {
    !people.iter().any(|person| person.not_safe && there.contains(&person.id.0))
}

impl SafePerson<'_> {
    pub(crate) fn id(self) -> PersonId {
        self.0.id
    }

    pub(crate) fn nickname(&self) -> &str {
        &self.0.nickname
    }

    /// As someone to choose.
    pub(crate) fn choice(self) -> ChoiceView {
        ChoiceView { id: self.0.id.0.to_string(), label: self.0.nickname.clone() }
    }

    /// They are there in one way at least.
    pub(crate) fn is_figure(self) -> bool {
        self.0.figure != Figure::default()
    }

    /// The bond carries one way: a child is not asked for comfort.
    pub(crate) fn is_child(self) -> bool {
        self.0.role.is_child()
    }
}

impl Role {
    /// A child of any kind.
    pub(crate) fn is_child(self) -> bool {
        matches!(self, Self::Child | Self::FosterChild | Self::StepChild | Self::Grandchild)
    }
}
