//! Who someone is to the person. An enum, for later rooms behave by it (a child has no received side).

/// A role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Role {
    /// The person who keeps the diary.
    Me,
    /// A partner; there may be more than one.
    Partner,
    /// A former partner.
    Ex,
    /// A child.
    Child,
    /// A foster child.
    FosterChild,
    /// A stepchild.
    StepChild,
    /// A grandchild.
    Grandchild,
    /// A parent.
    Parent,
    /// A brother or sister.
    Sibling,
    /// A grandparent.
    Grandparent,
    /// A friend.
    Friend,
    /// A colleague.
    Colleague,
    /// A teacher or mentor.
    Mentor,
    /// A therapist.
    Therapist,
    /// Someone else, and any role that a newer app knows.
    Other,
}

impl Role {
    /// Every role that can be given, in the order they are shown.
    pub(crate) const GIVEN: [Self; 14] = [
        Self::Partner,
        Self::Ex,
        Self::Child,
        Self::FosterChild,
        Self::StepChild,
        Self::Grandchild,
        Self::Parent,
        Self::Sibling,
        Self::Grandparent,
        Self::Friend,
        Self::Colleague,
        Self::Mentor,
        Self::Therapist,
        Self::Other,
    ];

    /// The id it is kept under.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Me => "me",
            Self::Partner => "partner",
            Self::Ex => "ex",
            Self::Child => "child",
            Self::FosterChild => "foster_child",
            Self::StepChild => "step_child",
            Self::Grandchild => "grandchild",
            Self::Parent => "parent",
            Self::Sibling => "sibling",
            Self::Grandparent => "grandparent",
            Self::Friend => "friend",
            Self::Colleague => "colleague",
            Self::Mentor => "mentor",
            Self::Therapist => "therapist",
            Self::Other => "other",
        }
    }

    /// The role kept under an id; one that only a newer app knows is someone else.
    pub(crate) fn of(id: &str) -> Self {
        if id == Self::Me.id() {
            return Self::Me;
        }
        Self::GIVEN.into_iter().find(|role| role.id() == id).unwrap_or(Self::Other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_comes_back_as_it_was_kept() {
        for role in Role::GIVEN {
            assert_eq!(Role::of(role.id()), role);
        }
        assert_eq!(Role::of("me"), Role::Me);
        assert_eq!(Role::of("great_aunt"), Role::Other);
    }
}
