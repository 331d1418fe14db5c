//! The people in someone's life. Pure: what is kept comes in, views go out.

mod check;
mod role;
mod safe;
mod view;

pub(crate) use check::{MOST_TEXT, changed, check_length, check_number, checked, merged};
pub use role::Role;
pub(crate) use safe::{SafePerson, may_look_again, safe};
pub(crate) use view::{list, page, view};

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
    /// Put to rest, or woken. What is open about them rests, too.
    Resting {
        /// True puts to rest.
        resting: bool,
    },
    /// Not safe for me, or no longer so. Nothing draws towards someone who is not safe.
    NotSafe {
        /// True sets the flag.
        not_safe: bool,
    },
    /// How they are there for one.
    Figure {
        /// All three at once.
        figure: Figure,
    },
    /// How much they are trusted.
    Trust {
        /// 0 to 10, or left open.
        trust: Option<u8>,
    },
    /// What they do that makes it easy.
    Eases {
        /// At most 500 characters.
        text: String,
    },
    /// A group of one's own they belong to.
    Group {
        /// At most 500 characters; empty for none.
        text: String,
    },
}

/// How someone is there for the person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, uniffi::Record)]
pub struct Figure {
    /// They listen.
    pub listens: bool,
    /// They help.
    pub helps: bool,
    /// They point to what is strong in one.
    pub encourages: bool,
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

/// The page of one person.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct PersonPage {
    /// The person.
    pub person: PersonView,
    /// They are flagged as not safe. Shown nowhere but here.
    pub not_safe: bool,
    /// How they are there for one.
    pub figure: Figure,
    /// How much they are trusted, 0 to 10.
    pub trust: Option<u8>,
    /// What they do that makes it easy.
    pub eases: String,
    /// The group they belong to.
    pub group: String,
    /// The groups there are, to choose from.
    pub groups: Vec<String>,
    /// The moments of the last seven days in which they were there: their lane.
    pub lane: crate::diary::WeekView,
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
    pub(crate) not_safe: bool,
    pub(crate) figure: Figure,
    pub(crate) trust: Option<u8>,
    pub(crate) eases: String,
    pub(crate) group: String,
    /// Since when they are not safe or at rest, in milliseconds since 1970.
    pub(crate) away_since: Option<i64>,
}

#[cfg(test)]
impl Default for Person {
    fn default() -> Self {
        Self {
            id: crate::ids::ME,
            nickname: String::new(),
            role: Role::Other,
            resting: false,
            not_safe: false,
            figure: Figure::default(),
            trust: None,
            eases: String::new(),
            group: String::new(),
            away_since: None,
        }
    }
}
