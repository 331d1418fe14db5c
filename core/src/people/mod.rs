//! The people in someone's life. Pure: what is kept comes in, views go out.

mod check;
mod role;
mod view;

pub(crate) use check::{MOST_TEXT, changed, check_length, checked};
pub use role::Role;
pub(crate) use view::{list, view};

use crate::ids::PersonId;

/// A person to add.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PersonDraft {
    /// The caller's id. The same id twice is one person.
    pub id: PersonId,
    /// What they are called here, at most 500 characters, not blank.
    pub nickname: String,
    /// Who they are to the person.
    pub role: Role,
}

/// One thing about a person to change.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum PersonChange {
    /// Another nickname.
    Nickname {
        /// At most 500 characters, not blank.
        text: String,
    },
    /// Another role.
    Role {
        /// The new role.
        role: Role,
    },
    /// Put to rest, or woken.
    Resting {
        /// True puts to rest.
        resting: bool,
    },
}

/// One person, ready to draw.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PersonView {
    /// Their id.
    pub id: PersonId,
    /// What they are called here; for oneself the word for "me" in the language of the moment.
    pub nickname: String,
    /// Their role.
    pub role: Role,
    /// The role's word.
    pub role_label: String,
    /// They are at rest: nothing asks about them.
    pub resting: bool,
    /// It is the person who keeps the diary: no renaming, no other role, no rest.
    pub me: bool,
}

/// The screen People.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PeopleView {
    /// Everyone in the picture, oneself first.
    pub people: Vec<PersonView>,
    /// Who is at rest.
    pub resting: Vec<PersonView>,
    /// The roles to choose from.
    pub roles: Vec<RoleView>,
}

/// A role to choose.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct RoleView {
    /// The role.
    pub role: Role,
    /// Its word.
    pub label: String,
}

/// A person as they are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Person {
    pub(crate) id: PersonId,
    pub(crate) nickname: String,
    pub(crate) role: Role,
    pub(crate) resting: bool,
}
