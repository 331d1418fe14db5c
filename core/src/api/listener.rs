//! The one thing the core calls back.

/// What changed, coarsely: read the screens of this area again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum Area {
    /// Moments.
    Diary,
    /// People.
    People,
    /// Questionnaires and the answers to them.
    Questionnaires,
    /// Settings, or what the phone knows. The other areas follow, for their screens read otherwise now.
    Settings,
    /// What one needs, cycles, pauses and weeks.
    Needs,
    /// What came between people, and steps towards each other.
    Repairs,
}

/// Hears of changes, after they are on disk and outside every lock, on the thread that made the change.
#[uniffi::export(foreign)]
pub trait ChangeListener: Send + Sync {
    /// An area changed.
    fn changed(&self, area: Area) -> Result<(), ListenerError>;
}

/// A listener failed. The change itself stands.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum ListenerError {
    /// It threw something; what, is not read, for it can hold a stack trace.
    #[error("the listener failed")]
    Failed,
}

impl From<uniffi::UnexpectedUniFFICallbackError> for ListenerError {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Failed
    }
}
