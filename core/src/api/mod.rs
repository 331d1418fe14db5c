//! The front door: the only exported objects and functions.

mod diary;
mod haven;
mod house;
mod listener;
mod outside;
mod people;
mod settings;

pub use diary::Diary;
pub use haven::{Haven, HavenConfig, Phone};
pub use listener::{Area, ChangeListener, ListenerError};
pub use outside::{KeyState, explain, frame_without_diary, help_without_diary, key_state, new_id};
pub use people::People;
pub use settings::Settings;
