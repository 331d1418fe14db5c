//! The schema and its steps. Each shipped step is frozen: a file of each version is kept among the fixtures.

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use crate::error::Result;

/// `THVN`.
pub(crate) const APPLICATION: i32 = 0x5448_564E;

const STEPS: [&str; 4] = [
    include_str!("sql/001.sql"),
    include_str!("sql/002.sql"),
    include_str!("sql/003.sql"),
    include_str!("sql/004.sql"),
];

/// The steps, and those that only a test adds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Schema {
    extra: Option<&'static str>,
}

impl Schema {
    /// `extra` is a step that only a test takes, to prove the way from a shipped schema to the next.
    pub(crate) fn new(extra: Option<&'static str>) -> Self {
        Self { extra }
    }

    /// The newest version.
    pub(crate) fn version(self) -> usize {
        STEPS.len() + self.extra.iter().len()
    }

    /// Brings a database to the newest version, in one transaction. A step may rebuild a table, which foreign keys
    /// that are watched would forbid; that they hold afterwards is checked before the commit.
    pub(crate) fn migrate(self, connection: &mut Connection) -> Result<()> {
        let steps = STEPS.into_iter().chain(self.extra).map(|sql| M::up(sql).foreign_key_check()).collect();
        connection.pragma_update(None, "foreign_keys", false)?;
        let migrated = Migrations::new(steps).to_latest(connection);
        connection.pragma_update(None, "foreign_keys", true)?;
        Ok(migrated?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_fit_one_another() {
        let steps = STEPS.into_iter().map(M::up).collect();
        assert!(Migrations::new(steps).validate().is_ok());
    }
}
