//! Our own inventories: which there are, whom they can be about, and when they can be looked at again.

mod result;
mod view;

pub(crate) use result::{Finished, result, taken};
pub use view::{AnsweredRow, ResultView, ScoreRow};

use std::sync::{Arc, LazyLock};

use crate::people::{Person, Role};
use crate::questionnaire::compile::Form;
use crate::questionnaire::workbench;

/// An inventory of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Inventory {
    Gauge,
    FeltSafety,
    Needs,
    Marks,
    FourS,
    /// The half of it that can be asked about a child: what goes from the parent to the child.
    FourSGiven,
    SignsAvoidant,
    SignsAnxious,
    SignsDisorganised,
    Protection,
    Childhood,
}

/// What our own canonicals begin with.
const BASE: &str = "https://thuishaven.nl/fhir/Questionnaire/";

macro_rules! file {
    ($name:literal) => {
        ($name, include_str!(concat!("../../../content/questionnaires/", $name)))
    };
}

impl Inventory {
    const ALL: [Self; 11] = [
        Self::Gauge,
        Self::FeltSafety,
        Self::Needs,
        Self::FourS,
        Self::FourSGiven,
        Self::Protection,
        Self::Marks,
        Self::SignsAvoidant,
        Self::SignsAnxious,
        Self::SignsDisorganised,
        Self::Childhood,
    ];

    /// The name of its file, and what stands in it.
    fn file(self) -> (&'static str, &'static str) {
        match self {
            Self::Gauge => file!("connection-gauge.json"),
            Self::FeltSafety => file!("felt-safety.json"),
            Self::Needs => file!("needs-week.json"),
            Self::Marks => file!("secure-marks.json"),
            Self::FourS => file!("four-s.json"),
            Self::FourSGiven => file!("four-s-given.json"),
            Self::SignsAvoidant => file!("signs-avoidant.json"),
            Self::SignsAnxious => file!("signs-anxious.json"),
            Self::SignsDisorganised => file!("signs-disorganised.json"),
            Self::Protection => file!("protect-myself.json"),
            Self::Childhood => file!("childhood.json"),
        }
    }

    pub(crate) fn source(self) -> &'static str {
        self.file().1
    }

    /// It compiled, once in the life of the process; none only if its file were broken, which the tests would find.
    pub(crate) fn form(self) -> Option<&'static Arc<Form>> {
        static COMPILED: LazyLock<Vec<Option<Arc<Form>>>> = LazyLock::new(|| {
            Inventory::ALL.into_iter().map(|own| workbench::form(own.source()).0.map(Arc::new)).collect()
        });
        let place = Self::ALL.into_iter().position(|own| own == self)?;
        COMPILED.get(place)?.as_ref()
    }

    pub(crate) fn url(self) -> String {
        format!("{BASE}{}", self.name())
    }

    fn name(self) -> &'static str {
        self.file().0.trim_end_matches(".json")
    }

    /// The one with this canonical, whatever its version.
    pub(crate) fn of(canonical: &str) -> Option<Self> {
        let name = canonical.split('|').next().unwrap_or(canonical).strip_prefix(BASE)?;
        Self::ALL.into_iter().find(|inventory| inventory.name() == name)
    }

    /// It is about someone, or about people in general.
    pub(crate) fn is_about_someone(self) -> bool {
        matches!(self, Self::Gauge | Self::FeltSafety | Self::Needs | Self::FourS | Self::FourSGiven)
    }

    /// The form of it that can be about someone; none where it cannot. The bond with a child is never measured, and what
    /// goes from a child to a parent is not asked.
    pub(crate) fn about(self, person: &Person) -> Option<Self> {
        let child = person.role.is_child();
        match self {
            _ if person.role == Role::Me || person.resting || person.not_safe => None,
            Self::FourS if child => Some(Self::FourSGiven),
            Self::Gauge | Self::FeltSafety | Self::Needs | Self::FourS if !child => Some(self),
            _ => None,
        }
    }

    /// It opens only after a deliberate switch.
    pub(crate) fn is_behind_switch(self) -> bool {
        self == Self::Childhood
    }

    /// After how many days taking it again says something, and after how many it is offered.
    pub(crate) fn again(self) -> Option<(i64, i64)> {
        match self {
            Self::Gauge => Some((28, 56)),
            Self::Marks | Self::SignsAvoidant | Self::SignsAnxious | Self::SignsDisorganised => Some((7, 14)),
            _ => None,
        }
    }
}
