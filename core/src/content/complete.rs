//! Every text is there in both languages, has the same arguments in both, formats, and is used.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::{FluentArgs, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

use super::texts::{DUTCH, ENGLISH};
use super::words::{
    CycleWords, DiaryWords, ExportWords, FrameWords, HabitWords, HistoryWords, ImportWords, LibraryWords, LookWords,
    NeedsWords, OfferWords, PartingWords, PeopleWords, QuestionnaireWords, RepairInsightWords, RepairToolWords,
    RepairWords, ResultWords, SettingsWords, ShareWords, TodayWords, WelcomeWords,
};
use super::{Language, List, Texts, catalog};
use crate::diary::{FLOW, OfferKind};
use crate::people::Role;
use crate::repair::{Depth, Noticed, Outcome};

/// The ids of a language with the arguments each takes.
fn ids(sources: &[&str]) -> BTreeMap<String, BTreeSet<String>> {
    let mut ids = BTreeMap::new();
    for source in sources {
        let resource = parse(*source).unwrap_or_else(|(_, errors)| panic!("does not parse: {errors:?}"));
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let mut arguments = BTreeSet::new();
                    collect(message.value.as_ref().expect("a text"), &mut arguments);
                    let twice = ids.insert(message.id.name.to_owned(), arguments);
                    assert!(twice.is_none(), "{} stands twice", message.id.name);
                }
                Entry::Junk { content } => panic!("junk: {content}"),
                _ => {}
            }
        }
    }
    ids
}

fn collect(pattern: &Pattern<&str>, arguments: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                variants.iter().for_each(|variant| collect(&variant.value, arguments));
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = inline {
            arguments.insert(id.name.to_owned());
        }
    }
}

/// The ids of every record of words.
fn record_ids() -> Vec<String> {
    [
        DiaryWords::ids(),
        ExportWords::ids(),
        FrameWords::ids(),
        HistoryWords::ids(),
        ImportWords::ids(),
        LibraryWords::ids(),
        CycleWords::ids(),
        HabitWords::ids(),
        LookWords::ids(),
        PartingWords::ids(),
        NeedsWords::ids(),
        ShareWords::ids(),
        OfferWords::ids(),
        PeopleWords::ids(),
        QuestionnaireWords::ids(),
        RepairInsightWords::ids(),
        RepairToolWords::ids(),
        RepairWords::ids(),
        ResultWords::ids(),
        SettingsWords::ids(),
        TodayWords::ids(),
        WelcomeWords::ids(),
    ]
    .concat()
}

#[test]
fn both_languages_have_the_same_texts_with_the_same_arguments() {
    let (dutch, english) = (ids(DUTCH), ids(ENGLISH));
    let only = |a: &BTreeMap<String, _>, b: &BTreeMap<String, _>| -> Vec<String> {
        a.keys().filter(|id| !b.contains_key(*id)).cloned().collect()
    };
    assert_eq!(only(&dutch, &english), Vec::<String>::new(), "only in Dutch");
    assert_eq!(only(&english, &dutch), Vec::<String>::new(), "only in English");
    assert_eq!(dutch, english);
}

#[test]
fn every_text_formats() {
    for (language, sources) in [(Language::Dutch, DUTCH), (Language::English, ENGLISH)] {
        for (id, arguments) in ids(sources) {
            for n in [0, 1, 2, 11] {
                let args: FluentArgs<'_> = arguments.iter().map(|name| (name.as_str(), FluentValue::from(n))).collect();
                let text = Texts::of(language).tell(&id, &args);
                assert!((text != id || !id.contains('-')) && !text.trim().is_empty(), "{id}");
                assert!(!text.contains(['{', '}']), "{id}: {text}");
            }
        }
    }
}

#[test]
fn every_word_of_a_record_is_written() {
    let dutch = ids(DUTCH);
    let missing: Vec<String> = record_ids().into_iter().filter(|id| !dutch.contains_key(id)).collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_text_is_used() {
    let mut used: BTreeSet<String> = record_ids().into_iter().collect();
    for emotion in &catalog().emotions {
        used.insert(format!("emotion-{}", emotion.id));
        used.insert(format!("emotion-{}-meaning", emotion.id));
    }
    for list in List::ALL {
        for choice in list.choices() {
            used.insert(format!("{}-{}", list.kind(), choice.id));
            used.insert(format!("{}-{}-meaning", list.kind(), choice.id));
            if !choice.group.is_empty() {
                used.insert(format!("group-{}-{}", list.kind(), choice.group));
            }
        }
    }
    for step in FLOW {
        used.extend(["question", "hint", "label"].map(|what| format!("ask-{}-{what}", step.id())));
    }
    for kind in OfferKind::ALL {
        used.extend(["title", "text", "why", "setting"].map(|what| format!("offer-{}-{what}", kind.id())));
    }
    for part in ["trigger", "body", "thought", "feeling", "protection", "need"] {
        used.extend(["mine", "theirs"].map(|side| format!("cycle-{side}-{part}")));
    }
    for (what, lines) in
        [("share-truth", 4), ("parting-line", 4), ("parting-unsafe", 4), ("sorry-line", 5), ("size", 5)]
    {
        used.extend((1..=lines).map(|n| format!("{what}-{n}")));
    }
    for depth in Depth::ALL {
        for whose in ["depth", "depth-child"] {
            used.extend(["", "-meaning"].map(|end| format!("{whose}-{}{end}", depth.id())));
        }
    }
    used.extend(Outcome::ALL.iter().map(|outcome| format!("outcome-{}", outcome.id())));
    used.extend(Noticed::ALL.iter().map(|noticed| format!("noticed-{}", noticed.id())));
    used.extend(["always", "you", "name", "but"].map(|why| format!("hard-{why}")));
    used.extend(["at-once", "within-hour", "same-day", "later"].map(|delay| format!("delay-{delay}")));
    used.extend((0..=4).map(|n| format!("let-in-{n}")));
    for part in ["before", "unheard", "heard", "after"] {
        used.extend((1..=3).map(|n| format!("talks-{part}-{n}")));
    }
    for way in ["feet", "breath", "look", "contact", "warm"] {
        used.extend(["label", "1", "2", "3"].map(|what| format!("way-{way}-{what}")));
    }
    used.extend(catalog().triggers.iter().map(|trigger| format!("trigger-{}", trigger.id)));
    used.extend(Role::GIVEN.into_iter().chain([Role::Me]).map(|role| format!("role-{}", role.id())));
    for section in &catalog().sections {
        used.insert(format!("sources-{}-title", section.id));
        used.extend((1..=section.lines).map(|n| format!("sources-{}-{n}", section.id)));
    }
    for line in crate::help::help(Language::Dutch).lines {
        used.insert(format!("help-line-{}-name", line.id));
        used.insert(format!("help-line-{}-about", line.id));
    }
    let numbered = [("mood", 7), ("energy", 5), ("weekday", 7), ("weekday-short", 7), ("month", 12)];
    used.extend(numbered.into_iter().flat_map(|(kind, last)| (1..=last).map(move |n| format!("{kind}-{n}"))));
    // All others are named in the code, whole and in quotes.
    let code = code();
    let unused: Vec<String> =
        ids(DUTCH).into_keys().filter(|id| !used.contains(id) && !code.contains(&format!("\"{id}\""))).collect();
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn every_text_named_in_the_code_is_written() {
    let kinds = ["mood", "energy", "weekday", "month", "emotion", "trigger", "role", "sources", "help", "today"];
    let dutch = ids(DUTCH);
    let code = code();
    let named = code.split('"').skip(1).step_by(2).filter(|text| {
        let plain = text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        plain && text.contains('-') && text.starts_with(|c: char| c.is_ascii_lowercase())
    });
    let known = |id: &str| dutch.contains_key(id) || kinds.contains(&id) || id == "help-line" || id == "weekday-short";
    let missing: BTreeSet<&str> = named.filter(|id| !known(id)).collect();
    assert_eq!(missing, BTreeSet::new());
}

/// Words that a well-being app does not say (a claim makes a medical device), and that the voice does not use.
#[test]
fn nothing_claims_or_presses() {
    let never = [
        "!",
        "moet",
        "behandelt",
        "geneest",
        "therapie voor",
        "stoornis",
        "patiënt",
        "streak",
        "must",
        "you should",
        "treats",
        "cures",
        "clinically",
        "disorder",
        "patient",
        "diagnosed",
    ];
    for source in DUTCH.iter().chain(ENGLISH) {
        // Licences are quoted as they are.
        for line in source.lines().filter(|line| !line.starts_with(['#']) && !line.starts_with("sources-licences")) {
            let text = line.split_once('=').map_or(line, |(_, text)| text).to_lowercase();
            for word in never {
                assert!(!text.contains(word), "“{word}” in: {line}");
            }
        }
    }
}

/// The code of the core without its tests.
fn code() -> String {
    fn read(folder: &std::path::Path, code: &mut String) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            // The engine names what the standard names, in the standard's own words.
            let engine = ["fhirpath", "read", "compile", "sheet", "response"];
            if path.is_dir() {
                if !engine.iter().any(|folder| path.ends_with(std::path::Path::new("questionnaire").join(folder))) {
                    read(&path, code);
                }
            } else if path.extension().is_some_and(|end| end == "rs") && !path.ends_with("complete.rs") {
                let text = std::fs::read_to_string(&path).expect("a file");
                code.push_str(text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default());
            }
        }
    }
    let mut code = String::new();
    read(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut code);
    code
}
