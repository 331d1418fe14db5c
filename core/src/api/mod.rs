//! The front door: the only exported objects and functions.

mod diary;
mod haven;
mod house;
mod listener;
mod needs;
mod outside;
mod people;
mod questionnaires;
mod repairs;
mod settings;
mod workbench;

pub use diary::Diary;
pub use haven::{Haven, HavenConfig, Phone};
pub use listener::{Area, ChangeListener, ListenerError};
pub use needs::Needs;
pub use outside::{KeyState, explain, frame_without_diary, help_without_diary, key_state, new_id};
pub use people::People;
pub use questionnaires::{Questionnaires, StartDraft};
pub use repairs::Repairs;
pub use settings::Settings;
pub use workbench::{Trial, check_questionnaire, run_questionnaire};
