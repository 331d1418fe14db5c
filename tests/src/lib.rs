//! What the journeys share: a house in a throw-away folder, a clock that stands still, and Amsterdam's zone rules.

pub mod cases;
pub mod child;
pub mod in_full;
mod inside;
mod long_form;
pub mod repairing;
pub mod taking;

pub use inside::{inside, must_be_sound};
pub use long_form::long_form;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{TimeDelta, Utc};
use tempfile::TempDir;
use thuishaven::{
    ApiError, Clock, Haven, HavenConfig, MomentDraft, MomentId, MomentView, MoodDraft, Occurred, OffsetChange,
    PersonId, Phone, Timestamp, ZoneRules, new_id,
};

/// The key of every throw-away diary.
pub const KEY: [u8; 32] = [0x42; 32];

/// A diary in a throw-away folder, on a Monday evening in Amsterdam.
pub struct House {
    folder: TempDir,
    /// Languages, zone and clock style.
    pub phone: Phone,
    /// What the clock shows at the next opening.
    pub now: Timestamp,
}

impl House {
    /// A folder with nothing in it.
    pub fn new() -> Self {
        Self { folder: TempDir::new().expect("a folder"), phone: phone("nl"), now: at("2026-11-23T19:14:00Z") }
    }

    /// The same on a phone in another language.
    pub fn speaking(language: &str) -> Self {
        Self { phone: phone(language), ..Self::new() }
    }

    /// Where the diary is.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// What it is opened with.
    pub fn config(&self) -> HavenConfig {
        HavenConfig { phone: self.phone.clone(), clock: Clock::Stopped { at: self.now }, ..config_of(self.folder()) }
    }

    /// Opens it.
    pub fn open(&self) -> Arc<Haven> {
        self.try_open().expect("the diary opens")
    }

    /// Opens it, or tells why not.
    pub fn try_open(&self) -> Result<Arc<Haven>, ApiError> {
        open(self.config())
    }

    /// Opens it some time later.
    pub fn open_after(&mut self, time: TimeDelta) -> Arc<Haven> {
        self.now += time;
        self.open()
    }

    /// Every file in the folder with its bytes, by name.
    pub fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        files_of(self.folder())
    }
}

impl Default for House {
    fn default() -> Self {
        Self::new()
    }
}

/// What a diary in any folder is opened with: Dutch, in Amsterdam, on that Monday evening.
pub fn config_of(folder: &Path) -> HavenConfig {
    HavenConfig {
        folder: folder.to_str().expect("a path").to_owned(),
        key: KEY.to_vec(),
        wrap: None,
        phone: phone("nl"),
        clock: Clock::Stopped { at: at("2026-11-23T19:14:00Z") },
    }
}

/// Opens a diary. Where several tests run at once, a process that one of them is just starting holds a copy of every
/// lock for an instant: that is waited for.
pub fn open(config: HavenConfig) -> Result<Arc<Haven>, ApiError> {
    open_with(config, None)
}

/// The same with one more step of the schema.
pub fn open_with(config: HavenConfig, step: Option<&'static str>) -> Result<Arc<Haven>, ApiError> {
    let patience = std::time::Instant::now() + std::time::Duration::from_millis(500);
    loop {
        match Haven::open_with(config.clone(), step) {
            Err(ApiError::InUse) if std::time::Instant::now() < patience => {
                std::thread::sleep(std::time::Duration::from_millis(2));
            }
            answer => return answer,
        }
    }
}

/// Every file is byte for byte as it was, and none came or went.
#[track_caller]
pub fn must_be_as_before(folder: &Path, before: &[(PathBuf, Vec<u8>)]) {
    let after = files_of(folder);
    let names = |files: &[(PathBuf, Vec<u8>)]| files.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
    assert_eq!(names(&after), names(before));
    for ((path, now), (_, then)) in after.iter().zip(before) {
        assert!(now == then, "{} is other than it was ({} bytes, {} before)", path.display(), now.len(), then.len());
    }
}

/// Copies the files of one folder into another.
pub fn copy_files(from: &Path, to: &Path) {
    for (path, bytes) in files_of(from) {
        std::fs::write(to.join(path.file_name().expect("a name")), bytes).expect("a copy");
    }
}

/// Numbers that look random and are the same on every run (SplitMix64).
pub struct Dice(pub u64);

impl Dice {
    /// A number below `most`.
    pub fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % most
    }
}

/// Every file below a folder with its bytes, by name.
pub fn files_of(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .map(|path| (path.clone(), std::fs::read(&path).expect("a file")))
        .collect();
    files.sort();
    files
}

/// An instant from its text.
pub fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

/// A phone in Amsterdam.
pub fn phone(language: &str) -> Phone {
    Phone { languages: vec![language.to_owned()], zone: amsterdam(), clock24: true }
}

/// Amsterdam's changes of offset from 2024 to 2028.
pub fn amsterdam() -> ZoneRules {
    let changes = [
        ("2023-10-29T01:00:00Z", 1),
        ("2024-03-31T01:00:00Z", 2),
        ("2024-10-27T01:00:00Z", 1),
        ("2025-03-30T01:00:00Z", 2),
        ("2025-10-26T01:00:00Z", 1),
        ("2026-03-29T01:00:00Z", 2),
        ("2026-10-25T01:00:00Z", 1),
        ("2027-03-28T01:00:00Z", 2),
        ("2027-10-31T01:00:00Z", 1),
        ("2028-03-26T01:00:00Z", 2),
    ];
    let changes = changes.map(|(from, hours)| OffsetChange { from: at(from), offset_seconds: hours * 3600 });
    ZoneRules { id: "Europe/Amsterdam".into(), changes: changes.to_vec() }
}

/// A zone that never changes.
pub fn fixed(hours: i32) -> ZoneRules {
    let change = OffsetChange { from: chrono::DateTime::<Utc>::UNIX_EPOCH, offset_seconds: hours * 3600 };
    ZoneRules { id: format!("Etc/GMT{hours:+}"), changes: vec![change] }
}

/// A fresh moment's id.
pub fn moment_id() -> MomentId {
    MomentId(new_id().0)
}

/// A fresh person's id.
pub fn person_id() -> PersonId {
    PersonId(new_id().0)
}

/// A moment with nothing but a mood.
pub fn draft(step: u8) -> MomentDraft {
    MomentDraft::of_mood(moment_id(), MoodDraft::Step { step })
}

/// A moment with a note.
pub fn noted(step: u8, note: &str) -> MomentDraft {
    MomentDraft { note: note.into(), ..draft(step) }
}

/// A moment of another time.
pub fn occurred(step: u8, instant: Timestamp) -> MomentDraft {
    MomentDraft { occurred: Some(Occurred::At { instant }), ..draft(step) }
}

/// Every moment of a diary, newest first, page by page.
pub fn all(haven: &Haven) -> Vec<MomentView> {
    let diary = haven.diary();
    let mut moments = Vec::new();
    let mut mark = None;
    loop {
        let page = diary.page(mark).expect("a page");
        moments.extend(page.days.into_iter().flat_map(|day| day.moments));
        mark = page.next;
        if mark.is_none() {
            return moments;
        }
    }
}
