//! Files like real ones with something the matter: a seed makes the same one on every run.

use journeys::Dice;
use journeys::taking::{VISIT_R4, VISIT_R5};
use serde_json::Value;

/// Our own inventories and the forms of the tests, these more often.
pub(crate) fn seeds() -> Vec<String> {
    [
        include_str!("../../../core/content/questionnaires/childhood.json"),
        include_str!("../../../core/content/questionnaires/connection-gauge.json"),
        include_str!("../../../core/content/questionnaires/felt-safety.json"),
        include_str!("../../../core/content/questionnaires/four-s-given.json"),
        include_str!("../../../core/content/questionnaires/needs-week.json"),
        include_str!("../../../core/content/questionnaires/secure-marks.json"),
        include_str!("../../../core/content/questionnaires/signs-anxious.json"),
        VISIT_R4,
        VISIT_R5,
        VISIT_R4,
        VISIT_R5,
    ]
    .map(str::to_owned)
    .into()
}

/// What may stand in the place of any value.
const VALUES: [&str; 40] = [
    "null",
    "true",
    "false",
    "0",
    "-1",
    "1",
    "2147483647",
    "2147483648",
    "9223372036854775808",
    "1e999",
    "-0.0",
    "1.5",
    "79228162514264337593543950336",
    "0.00000000000000000000000000000001",
    "\"\"",
    "\" \"",
    "\"\\u0000\"",
    "\"\\ud83c\\udf0a\"",
    "\"2026-02-30\"",
    "\"2026-11-23\"",
    "\"0000-00-00\"",
    "\"12:00\"",
    "\"place\"",
    "\"event\"",
    "\"calm\"",
    "\"group\"",
    "\"display\"",
    "\"integer\"",
    "\"decimal\"",
    "\"choice\"",
    "\"coding\"",
    "\"quantity\"",
    "\"attachment\"",
    "\"exists\"",
    "\"%resource\"",
    "\"%resource.descendants().answer.value.sum()\"",
    "\"(1 | 2\"",
    "[]",
    "{}",
    "[[{}]]",
];

/// What may be added to an expression or stand in its place.
const PIECES: [&str; 24] = [
    "'",
    "(",
    ")",
    "[",
    "]",
    "|",
    ".",
    "%",
    "$this",
    "$total",
    "@",
    "@2026",
    " div 0",
    " * 9999999999999",
    ".select($this)",
    ".repeat(item)",
    ".where(",
    " and ",
    " in ",
    " as Quantity",
    ".first()",
    "{}",
    " 'mg'",
    "iif(",
];

/// Changes files.
pub(crate) struct Mutator(Dice);

impl Mutator {
    /// The one of a seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self(Dice(seed.wrapping_mul(0x2545_F491_4F6C_DD1D)))
    }

    fn below(&mut self, most: usize) -> usize {
        self.0.below(most.max(1) as u64) as usize
    }

    /// A form with something the matter, and now and then a response to it that may have, too.
    pub(crate) fn pair(&mut self, files: &[Value]) -> (String, Option<String>) {
        let (mut file, other) = (self.part(files), self.part(files));
        // Most have one or two things the matter; a few are hardly a file any more.
        for _ in 0..[1, 1, 1, 2, 2, 3, 8][self.below(7)] {
            file = self.mutate(&file, &other);
        }
        let response = match self.below(3) {
            0 => None,
            _ => Some(self.response(&file)),
        };
        (file, response)
    }

    /// A file with a few of its items, for the most part; the smaller, the more of them can be tried.
    fn part(&mut self, files: &[Value]) -> String {
        let mut file = files[self.below(files.len())].clone();
        if self.below(50) > 0
            && let Some(items) = file.get_mut("item").and_then(Value::as_array_mut)
        {
            let wanted = 1 + self.below(4);
            while items.len() > wanted {
                items.remove(self.below(items.len()));
            }
        }
        serde_json::to_string_pretty(&file).expect("a file")
    }

    fn mutate(&mut self, file: &str, other: &str) -> String {
        match self.below(12) {
            0..=4 => self.other_value(file),
            5 => self.without_a_value(file),
            6 => self.twice(file),
            7 | 8 => self.other_text(file),
            9 => self.swapped(file),
            10 => self.taken_from(file, other),
            _ => self.other_bytes(file),
        }
    }

    /// A value of the file: a text, a number, a word, or a whole object or list.
    fn value(&mut self, file: &str) -> Option<(usize, usize)> {
        let starts: Vec<usize> = file.match_indices("\": ").map(|(at, _)| at + 3).collect();
        let start = *starts.get(self.below(starts.len()))?;
        Some((start, end_of(file, start)?))
    }

    fn other_value(&mut self, file: &str) -> String {
        let Some((start, end)) = self.value(file) else { return file.to_owned() };
        format!("{}{}{}", &file[..start], VALUES[self.below(VALUES.len())], &file[end..])
    }

    /// The key goes with it.
    fn without_a_value(&mut self, file: &str) -> String {
        let Some((start, end)) = self.value(file) else { return file.to_owned() };
        let key = file[..start - 3].rfind('"').unwrap_or(start);
        let (before, after) = (file[..key].trim_end(), file[end..].trim_start());
        match (before.strip_suffix(','), after.strip_prefix(',')) {
            (_, Some(after)) => format!("{before}{after}"),
            (Some(before), None) => format!("{before}{after}"),
            (None, None) => format!("{before}{after}"),
        }
    }

    /// Something in a list stands there twice, or many times.
    fn twice(&mut self, file: &str) -> String {
        let starts: Vec<usize> = file.match_indices('{').map(|(at, _)| at).collect();
        let start = starts[self.below(starts.len())];
        let Some(end) = end_of(file, start) else { return file.to_owned() };
        let times = [1, 1, 2, 30][self.below(4)];
        if end - start > 20_000 {
            return file.to_owned();
        }
        let copies = format!("{},", &file[start..end]).repeat(times);
        format!("{}{copies}{}", &file[..start], &file[start..])
    }

    /// A piece in the middle of a text, an expression more often than another.
    fn other_text(&mut self, file: &str) -> String {
        let key = ["\"expression\": \"", "\"linkId\": \"", "\"question\": \"", "\": \"", "\"url\": \"", "\"code\": \""]
            [self.below(6)];
        let starts: Vec<usize> = file.match_indices(key).map(|(at, _)| at + key.len()).collect();
        let Some(start) = starts.get(self.below(starts.len())).copied() else { return file.to_owned() };
        let end = end_of(file, start - 1).map_or(start, |end| end - 1);
        let mut at = start + self.below(end.saturating_sub(start) + 1);
        while !file.is_char_boundary(at) {
            at -= 1;
        }
        let piece = PIECES[self.below(PIECES.len())];
        match self.below(3) {
            0 => format!("{}{piece}{}", &file[..at], &file[at..]),
            1 => format!("{}{}", &file[..at], &file[end..]),
            _ => format!("{}{piece}{}", &file[..start], &file[end..]),
        }
    }

    /// Two values change places.
    fn swapped(&mut self, file: &str) -> String {
        let (Some(one), Some(other)) = (self.value(file), self.value(file)) else { return file.to_owned() };
        let (first, second) = if one.0 < other.0 { (one, other) } else { (other, one) };
        if first.1 > second.0 {
            return file.to_owned();
        }
        let [a, b] = [first, second].map(|(start, end)| &file[start..end]);
        format!("{}{b}{}{a}{}", &file[..first.0], &file[first.1..second.0], &file[second.1..])
    }

    /// A value of another file in the place of one of this.
    fn taken_from(&mut self, file: &str, other: &str) -> String {
        let (Some((start, end)), Some((from, to))) = (self.value(file), self.value(other)) else {
            return file.to_owned();
        };
        format!("{}{}{}", &file[..start], &other[from..to], &file[end..])
    }

    fn other_bytes(&mut self, file: &str) -> String {
        let mut bytes = file.as_bytes().to_vec();
        for _ in 0..1 + self.below(4) {
            let at = self.below(bytes.len());
            match self.below(3) {
                0 => bytes[at] = self.below(256) as u8,
                1 => drop(bytes.remove(at)),
                _ => bytes.truncate(at.max(bytes.len() / 2)),
            }
        }
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// A response in which every question of the file has some answer, or a whole other value.
    fn response(&mut self, file: &str) -> String {
        let links: Vec<&str> = file
            .match_indices("\"linkId\": ")
            .map(|(at, key)| at + key.len())
            .filter_map(|start| Some(&file[start..end_of(file, start)?]))
            .collect();
        let mut items = String::new();
        for link in links.into_iter().take(40) {
            let answer = match self.below(9) {
                0 => continue,
                1 => "{\"valueBoolean\": true}".to_owned(),
                2 => format!("{{\"valueInteger\": {}}}", self.below(12)),
                3 => "{\"valueString\": \"woorden\"}".to_owned(),
                4 => "{\"valueCoding\": {\"code\": \"out\"}}".to_owned(),
                5 => "{\"valueDecimal\": 36.6}".to_owned(),
                6 => "{\"valueDate\": \"2026-11-23\"}".to_owned(),
                7 => format!("{{\"valueQuantity\": {{\"value\": {}}}}}", VALUES[self.below(VALUES.len())]),
                _ => format!(
                    "{{\"valueString\": \"a\", \"item\": [{{\"linkId\": {link}, \"answer\": [{{\"valueInteger\": {}}}]}}]}}",
                    VALUES[self.below(VALUES.len())]
                ),
            };
            if !items.is_empty() {
                items.push(',');
            }
            items.push_str(&format!("{{\"linkId\": {link}, \"answer\": [{answer}]}}"));
        }
        let whole =
            format!("{{\"resourceType\": \"QuestionnaireResponse\", \"status\": \"completed\", \"item\": [{items}]}}");
        if self.below(4) == 0 { self.other_value(&whole) } else { whole }
    }
}

/// Where the JSON value ends that begins here; none where the file does.
fn end_of(file: &str, start: usize) -> Option<usize> {
    let bytes = file.as_bytes();
    let (mut deep, mut at, mut quoted) = (0_usize, start, false);
    while at < bytes.len() {
        match bytes[at] {
            b'\\' if quoted => at += 1,
            b'"' => {
                quoted = !quoted;
                if !quoted && deep == 0 {
                    return Some(at + 1);
                }
            }
            _ if quoted => {}
            b'{' | b'[' => deep += 1,
            b'}' | b']' => {
                if deep == 0 {
                    return Some(at);
                }
                deep -= 1;
                if deep == 0 {
                    return Some(at + 1);
                }
            }
            b',' | b'\n' if deep == 0 => return Some(at),
            _ => {}
        }
        at += 1;
    }
    None
}
