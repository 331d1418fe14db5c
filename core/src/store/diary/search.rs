//! Full-text search.

use rusqlite::{Connection, params};

use super::read::{Page, limit, paged};
use super::row::select;
use crate::diary::{PAGE, Term};
use crate::error::Result;

/// What the terms are found in, newest first. Read in order of the index itself: sorting every match took 250 times
/// as long.
pub(crate) fn search(connection: &Connection, terms: &[Term], after: Option<i64>) -> Result<Page> {
    let sql = select!(
        "FROM moment_search s
         CROSS JOIN moment m ON m.key = s.rowid
         CROSS JOIN moment_text t ON t.key = s.rowid
         WHERE moment_search MATCH ?1 AND s.rowid < ?2 AND m.binned_at IS NULL AND m.private = 0 ORDER BY s.rowid DESC LIMIT ?3"
    );
    let expression = terms.iter().map(expression).collect::<Vec<_>>().join(" AND ");
    paged(connection, sql, params![expression, after.unwrap_or(i64::MAX), limit(PAGE)], PAGE)
}

/// One term in the language of the index. Quoted, for a hyphen or a quote would be an operator.
fn expression(term: &Term) -> String {
    let quoted = term.text.replace('"', "\"\"");
    let typed = format!(
        "{{note own_emotion own_trigger own_topic own_meaning own_hope own_reaction own_need different}} : \"{quoted}\" *"
    );
    if term.marks.is_empty() {
        return format!("({typed})");
    }
    let marks = term.marks.iter().map(|mark| format!("\"{mark}\"")).collect::<Vec<_>>().join(" OR ");
    format!("({typed} OR marks : ({marks}))")
}
