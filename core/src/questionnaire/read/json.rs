//! JSON with its place in the file, read leniently and reported exactly.

use serde_json::Value;

use super::known::short;
use crate::questionnaire::limits::{MOST_BYTES, MOST_NESTING};
use crate::questionnaire::report::Report;

/// The JSON of a file, when it is not too large, not too deep, and JSON.
pub(crate) fn parse(text: &str, report: &mut Report) -> Option<Value> {
    if text.len() > MOST_BYTES {
        report.error("", "too-large", format!("a file may have {MOST_BYTES} bytes"));
        return None;
    }
    if nesting(text) > MOST_NESTING {
        report.error("", "too-deep", format!("objects and lists may be {MOST_NESTING} inside one another"));
        return None;
    }
    match serde_json::from_str(text.trim_start_matches('\u{feff}')) {
        Ok(json) => Some(json),
        Err(error) => {
            report.error("", "not-json", format!("line {}, column {}", error.line(), error.column()));
            None
        }
    }
}

/// How deep brackets are inside one another, outside of strings.
fn nesting(text: &str) -> usize {
    let (mut depth, mut deepest, mut inside, mut escaped) = (0usize, 0, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if inside => escaped = true,
            b'"' => inside = !inside,
            b'{' | b'[' if !inside => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' | b']' if !inside => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// A value and its JSON pointer.
#[derive(Clone)]
pub(crate) struct At<'a> {
    pub(crate) value: &'a Value,
    pub(crate) path: String,
}

impl<'a> At<'a> {
    pub(crate) fn root(value: &'a Value) -> Self {
        Self { value, path: String::new() }
    }

    pub(crate) fn under(&self, field: &str) -> String {
        format!("{}/{}", self.path, field.replace('~', "~0").replace('/', "~1"))
    }

    pub(crate) fn get(&self, field: &str) -> Option<At<'a>> {
        self.value.get(field).filter(|value| !value.is_null()).map(|value| At { value, path: self.under(field) })
    }

    /// All objects and lists directly inside, the last one first.
    pub(crate) fn children(&self) -> Vec<At<'a>> {
        let mut children: Vec<At<'a>> = match self.value {
            Value::Object(fields) => {
                let nested = fields.iter().filter(|(_, value)| value.is_object() || value.is_array());
                nested.map(|(field, value)| At { value, path: self.under(field) }).collect()
            }
            Value::Array(entries) => {
                let nested = entries.iter().enumerate().filter(|(_, value)| value.is_object() || value.is_array());
                nested.map(|(n, value)| At { value, path: format!("{}/{n}", self.path) }).collect()
            }
            _ => Vec::new(),
        };
        children.reverse();
        children
    }

    /// The entries of a list that has to be one of objects.
    pub(crate) fn objects(&self, field: &str, report: &mut Report) -> Vec<At<'a>> {
        let Some(list) = self.get(field) else { return Vec::new() };
        let Some(entries) = list.value.as_array() else {
            report.error(&list.path, "wrong-type", "a list belongs here");
            return Vec::new();
        };
        let mut objects = Vec::with_capacity(entries.len());
        for (n, value) in entries.iter().enumerate() {
            let at = At { value, path: format!("{}/{n}", list.path) };
            if value.is_object() {
                objects.push(at);
            } else {
                report.error(&at.path, "wrong-type", "an object belongs here");
            }
        }
        objects
    }

    pub(crate) fn string(&self, field: &str, report: &mut Report) -> Option<&'a str> {
        self.typed(field, "a text", Value::as_str, report)
    }

    pub(crate) fn boolean(&self, field: &str, report: &mut Report) -> Option<bool> {
        self.typed(field, "true or false", Value::as_bool, report)
    }

    pub(crate) fn count(&self, field: &str, report: &mut Report) -> Option<u32> {
        self.typed(field, "a whole number", |value| value.as_u64().and_then(|n| u32::try_from(n).ok()), report)
    }

    fn typed<T>(
        &self,
        field: &str,
        wanted: &str,
        read: impl Fn(&'a Value) -> Option<T>,
        report: &mut Report,
    ) -> Option<T> {
        let at = self.get(field)?;
        let value = read(at.value);
        if value.is_none() {
            report.error(&at.path, "wrong-type", format!("{wanted} belongs here"));
        }
        value
    }

    /// The extensions of this element; those of its `_field` companion with a field.
    pub(crate) fn extensions(&self, field: Option<&str>) -> Vec<Extension<'a>> {
        let holder = match field {
            Some(field) => self.get(&format!("_{field}")),
            None => Some(self.clone()),
        };
        let Some(list) = holder.and_then(|holder| holder.get("extension")) else { return Vec::new() };
        let entries = list.value.as_array().into_iter().flatten().enumerate();
        let extension = |(n, value): (usize, &'a Value)| {
            let url = value.get("url")?.as_str()?;
            Some(Extension { url, at: At { value, path: format!("{}/{n}", list.path) } })
        };
        entries.filter_map(extension).collect()
    }
}

/// An extension and its place.
#[derive(Clone)]
pub(crate) struct Extension<'a> {
    pub(crate) url: &'a str,
    pub(crate) at: At<'a>,
}

impl<'a> Extension<'a> {
    /// Its `value[x]`, whatever the x.
    pub(crate) fn value(&self) -> Option<&'a Value> {
        let object = self.at.value.as_object()?;
        object.iter().find(|(key, _)| key.starts_with("value")).map(|(_, value)| value)
    }

    pub(crate) fn text(&self) -> Option<&'a str> {
        self.value()?.as_str()
    }

    pub(crate) fn count(&self) -> Option<u32> {
        self.value()?.as_u64().and_then(|n| u32::try_from(n).ok())
    }

    pub(crate) fn flag(&self) -> Option<bool> {
        self.value()?.as_bool()
    }

    /// The codes of a CodeableConcept, or the one of a Coding or a code.
    pub(crate) fn codes(&self) -> Vec<&'a str> {
        let Some(value) = self.value() else { return Vec::new() };
        let code = |coding: &'a Value| coding.get("code").and_then(Value::as_str);
        let codings = value.get("coding").and_then(Value::as_array);
        match codings {
            Some(codings) => codings.iter().filter_map(code).collect(),
            None => code(value).or_else(|| value.as_str()).into_iter().collect(),
        }
    }

    /// The expressions that decide its value in place of what is written, or beside it.
    pub(crate) fn decisions(&self) -> Vec<Extension<'a>> {
        let companions = self.at.value.as_object().into_iter().flatten().filter(|(key, _)| key.starts_with("_value"));
        let inside = companions.flat_map(|(key, _)| self.at.extensions(Some(&key[1..])));
        let all = inside.chain(self.at.extensions(None));
        all.filter(|found| matches!(short(found.url), "cqf-expression" | "cqf-calculatedValue")).collect()
    }

    /// The parts of a complex extension that have this url.
    pub(crate) fn parts(&self, url: &str) -> Vec<Extension<'a>> {
        self.at.extensions(None).into_iter().filter(|part| part.url == url).collect()
    }
}
