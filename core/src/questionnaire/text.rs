//! Texts of a questionnaire: translated, and never more than plain text.

use serde_json::Value;

/// A text in the questionnaire's own language, and in others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Text {
    pub(crate) own: String,
    /// Language tag and text.
    pub(crate) translations: Vec<(String, String)>,
}

pub(super) const TRANSLATION: &str = "http://hl7.org/fhir/StructureDefinition/translation";
const XHTML: &str = "http://hl7.org/fhir/StructureDefinition/rendering-xhtml";
const MARKDOWN: &str = "http://hl7.org/fhir/StructureDefinition/rendering-markdown";

impl Text {
    /// The text under `field` of an object, with the translations in its `_field` companion.
    pub(crate) fn of(object: &Value, field: &str) -> Self {
        let extensions =
            object.get(format!("_{field}")).and_then(|twin| twin.get("extension")).and_then(Value::as_array);
        let named = |url: &str| {
            let found = extensions?.iter().find(|extension| is(extension, url))?;
            found.as_object()?.iter().find(|(key, _)| key.starts_with("value")).and_then(|(_, value)| value.as_str())
        };
        let own = match object.get(field).and_then(Value::as_str) {
            Some(text) => text.to_owned(),
            None => named(XHTML).map(plain).or_else(|| named(MARKDOWN).map(str::to_owned)).unwrap_or_default(),
        };
        let translations = extensions.into_iter().flatten().filter(|extension| is(extension, TRANSLATION));
        Self { own, translations: translations.filter_map(translation).collect() }
    }

    pub(crate) fn plainly(own: impl Into<String>) -> Self {
        Self { own: own.into(), translations: Vec::new() }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.own.is_empty() && self.translations.is_empty()
    }

    /// In a language: its own tag first (`nl-BE`), then the same language elsewhere, then what is written.
    pub(crate) fn say(&self, language: &str) -> &str {
        let main = |tag: &str| tag.split(['-', '_']).next().unwrap_or(tag).to_ascii_lowercase();
        let exact = self.translations.iter().find(|(tag, _)| tag.eq_ignore_ascii_case(language));
        let near = || self.translations.iter().find(|(tag, _)| main(tag) == main(language));
        exact.or_else(near).map_or(self.own.as_str(), |(_, text)| text.as_str())
    }
}

fn is(extension: &Value, url: &str) -> bool {
    extension.get("url").and_then(Value::as_str) == Some(url)
}

fn translation(extension: &Value) -> Option<(String, String)> {
    let parts = extension.get("extension")?.as_array()?;
    let part = |name: &str| {
        let part = parts.iter().find(|part| is(part, name))?.as_object()?;
        part.iter().find(|(key, _)| key.starts_with("value"))?.1.as_str().map(str::to_owned)
    };
    Some((part("lang")?, part("content")?))
}

/// What a reader would see of XHTML: its words, and a line break where a block ends.
pub(crate) fn plain(xhtml: &str) -> String {
    const BLOCKS: [&str; 13] =
        ["p", "div", "br", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "blockquote"];
    const SILENT: [&str; 3] = ["script", "style", "head"];
    let mut text = String::new();
    let mut silent: Option<&str> = None;
    let mut rest = xhtml;
    while let Some(open) = rest.find('<') {
        if silent.is_none() {
            text.push_str(&entities(&rest[..open]));
        }
        rest = &rest[open..];
        if let Some(after) = rest.strip_prefix("<!--") {
            rest = after.find("-->").map_or("", |end| &after[end + 3..]);
            continue;
        }
        let Some(close) = rest.find('>') else {
            rest = "";
            break;
        };
        let tag = rest[1..close].trim_matches('/').split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or("");
        let name = tag.to_ascii_lowercase();
        let ends = rest.starts_with("</");
        match silent {
            Some(inside) if ends && inside == name => silent = None,
            Some(_) => {}
            None => silent = SILENT.into_iter().find(|tag| *tag == name && !ends && !rest[..close].ends_with('/')),
        }
        if silent.is_none() && BLOCKS.contains(&name.as_str()) && !text.ends_with('\n') && !text.is_empty() {
            text.push('\n');
        }
        rest = &rest[close + 1..];
    }
    if silent.is_none() {
        text.push_str(&entities(rest));
    }
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn entities(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        plain.push_str(&rest[..start]);
        rest = &rest[start..];
        let known = rest.find(';').filter(|end| *end <= 10).and_then(|end| Some((end, entity(&rest[1..end])?)));
        match known {
            Some((end, character)) => {
                plain.push(character);
                rest = &rest[end + 1..];
            }
            None => {
                plain.push('&');
                rest = &rest[1..];
            }
        }
    }
    plain + rest
}

fn entity(name: &str) -> Option<char> {
    let number = |digits: &str, radix| u32::from_str_radix(digits, radix).ok().and_then(char::from_u32);
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some(' '),
        _ => match name.strip_prefix('#')? {
            hex if hex.starts_with(['x', 'X']) => number(&hex[1..], 16),
            digits => number(digits, 10),
        },
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn xhtml_becomes_its_words() {
        assert_eq!(
            plain("<div>Een <b>vraag</b><br/>en &amp; meer<script>alert(1)</script></div>"),
            "Een vraag\nen & meer"
        );
        assert_eq!(plain("a < b"), "a");
        assert_eq!(plain("<p>één</p><!-- niet --><p>twee</p>"), "één\ntwee");
        assert_eq!(plain("&#x41;&#66;&onzin;"), "AB&onzin;");
    }

    #[test]
    fn a_language_is_found_by_its_tag_and_then_by_its_family() {
        let translated = |lang: &str, content: &str| {
            json!({ "url": TRANSLATION, "extension": [
                { "url": "lang", "valueCode": lang }, { "url": "content", "valueString": content }
            ] })
        };
        let item =
            json!({ "text": "Ja", "_text": { "extension": [translated("en", "Yes"), translated("de-CH", "Jo")] } });
        let text = Text::of(&item, "text");
        assert_eq!(text.say("nl"), "Ja");
        assert_eq!(text.say("en-GB"), "Yes");
        assert_eq!(text.say("de"), "Jo");
        assert_eq!(text.say("fr"), "Ja");
    }
}
