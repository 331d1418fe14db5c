//! What a write leaves in the change log.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::error::{Error, Result};

/// Each field that a write sets, with its new value.
pub(crate) type Patch = Map<String, Value>;

/// The fields in which `after` differs from `before`. Fields that mean something only together come together, for the
/// newest write wins per field: a time of July with an offset of December would be on another day.
pub(crate) fn since<T: Serialize>(before: &T, after: &T, together: &[&[&str]]) -> Result<Patch> {
    let (old, mut new) = (fields(before)?, fields(after)?);
    let changed = |name: &str| old.get(name) != new.get(name);
    let kept: Vec<String> = new
        .keys()
        .filter(|name| {
            let group = together.iter().find(|group| group.contains(&name.as_str()));
            group.map_or_else(|| changed(name), |group| group.iter().any(|one| changed(one)))
        })
        .cloned()
        .collect();
    new.retain(|name, _| kept.contains(name));
    Ok(new)
}

/// Every field of an entry: what is there from the start is written whole, for a copy elsewhere begins with nothing.
pub(crate) fn fields<T: Serialize>(entry: &T) -> Result<Patch> {
    match serde_json::to_value(entry)? {
        Value::Object(fields) => Ok(fields),
        _ => Err(Error::Stored),
    }
}
