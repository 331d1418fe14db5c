//! Responses that have lain in the bin for their time.

use super::super::bin::{bury, due};
use super::super::changes::Writing;
use super::{ROOM, SHELF};
use crate::error::Result;

/// Purges what is due.
pub(in crate::store) fn purge(writing: &Writing<'_>, overdue: i64) -> Result<()> {
    let gone = due(writing, "response", overdue)?;
    for id in &gone {
        writing.execute("DELETE FROM answer WHERE response = ?1", [id.as_bytes().as_slice()])?;
        writing.execute("DELETE FROM response WHERE id = ?1", [id.as_bytes().as_slice()])?;
        bury(writing, ROOM, *id)?;
    }
    if gone.is_empty() { Ok(()) } else { forget_questions(writing) }
}

/// A questionnaire that is off the shelf stays for as long as there is a response to it. It comes back with its file.
fn forget_questions(writing: &Writing<'_>) -> Result<()> {
    let unused = "SELECT canonical FROM questionnaire
         WHERE NOT shelved AND canonical NOT IN (SELECT canonical FROM response)";
    writing.execute(
        &format!("DELETE FROM change WHERE room = ?1 AND entity IN (SELECT CAST(canonical AS BLOB) FROM ({unused}))"),
        [SHELF],
    )?;
    writing.execute(&format!("DELETE FROM questionnaire WHERE canonical IN ({unused})"), [])?;
    Ok(())
}
