#!/usr/bin/env python3
"""Compares what the two shells take from the core (words, fields of views, calls, changes), and their colours.

Prints what only one of them uses, and what neither does, and fails when that is not expected below. Names are
matched by their spelling, not by their type: a name that two records share counts as used when either is.
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# What only one shell uses, and why that is right.
EXPECTED = {
    "kotlin": {
        "Diary.log()": "the tour fills the weeks before its evening; a tap on a light goes through Diary.tap()",
        "DiaryWords.stepBack": "the way back is the system's own on an iPhone, named after where it leads",
        "Haven.setClock()": "the tour sets the clock",
        "SwingView.swing": "the name is that of a drawing on the plane; as SwingView.level",
    },
    "swift": {
        "AttemptView.letInLabel": "Kotlin marks the chosen answer; the iPhone's story says it in words",
        "AttemptView.noticedLabel": "as AttemptView.letInLabel",
        "RupturePage.afraid": "the iPhone marks the answer while it can be taken back; Kotlin reads RupturePage.offersHelp",
        "NeedChoices.feelings": "Kotlin draws the feelings as the diary does, in four groups, from MomentChoices",
        "PauseView.until": "the iPhone waits until then; Kotlin asks again once in a while",
        "PlaneView.lowAnxiety": "Kotlin's corner says both ends in one, PlaneView.corner",
        "PlaneView.lowAvoidance": "as PlaneView.lowAnxiety",
        "FrameWords.loading": "spoken while the diary is opened; Android shows its own starting window then",
        "Occurred.at": "for what is logged outside the app; the name is that of CalmView.at",
        "CardView.longedFor": "CardView.counts says it; the name is that of CardWay, which Kotlin writes in capitals",
    },
    "neither": {
        "MomentView.occurredAt": "the screens show the wall clock",
        "OkView.halfMine": "the sentence says it; two bars would look like marks for two people",
        "OkView.halfOther": "as OkView.halfMine",
        "Repairs.reach()": "for a step that is logged outside the app",
        "SwingView.level": "the sentence says it, in the numbers of the scale",
        "SettingsView.clock24": "times come written by the core",
    },
}

# Records that the shells fill in, or hand back as they came.
HANDED_IN = {
    "HavenConfig", "MomentDraft", "PersonDraft", "StartDraft", "Phone", "ZoneRules", "OffsetChange", "MonthMark", "PageMark",
    "SensationDraft", "CalmDraft", "SoreSpotDraft", "LifeEventDraft", "SentenceDraft", "HeardDraft", "CardDraft",
    "SoftenDraft", "CycleDraft", "PauseDraft", "UnderDraft", "ShareDraft", "LensDraft", "TalksDraft", "LetterDraft",
    "RuptureDraft", "AttemptDraft", "BidDraft", "SoftStartDraft",
}


def text(folder, ending):
    """The sources of a folder without comments."""
    files = [f for f in sorted((ROOT / folder).rglob("*" + ending)) if ".build" not in f.parts]
    whole = "\n".join(f.read_text() for f in files)
    return re.sub(r"//[^\n]*|/\*.*?\*/", "", whole, flags=re.S)


def camel(name):
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


def first_lower(name):
    return name[0].lower() + name[1:]


def words(rust):
    """The fields of the records of words: `DiaryWords.showList`."""
    for record, fields in re.findall(r"words!\s*\{\s*(\w+Words), \"\w+\", \[(.*?)\]", rust, re.S):
        for field in re.findall(r"\w+", fields):
            yield f"{record}.{camel(field)}"


def views(rust):
    """The fields of what goes out: `TodayView.waiting`."""
    for record, body in re.findall(r"uniffi::Record\)\]\s*pub struct (\w+) \{(.*?)\n\}", rust, re.S):
        if record not in HANDED_IN:
            for field in re.findall(r"pub (\w+):", body):
                yield f"{record}.{camel(field)}"


def calls(rust):
    """The methods of the exported objects, and the free functions: `Diary.log`, `newId`."""
    for name, body in re.findall(r"#\[uniffi::export\]\s*impl (\w+) \{(.*?)\n\}", rust, re.S):
        for method in re.findall(r"\n    pub fn (\w+)", body):
            yield f"{name}.{camel(method)}()"
    for function in re.findall(r"#\[uniffi::export\]\s*pub fn (\w+)", rust):
        yield f"{camel(function)}()"


def changes(rust):
    """What can be handed in: `MomentChange.note`."""
    for name in (
        "MomentChange", "PersonChange", "SettingChange", "SentenceChange", "CycleChange", "MoodDraft", "Occurred",
        "AnswerDraft",
    ):
        body = re.search(rf"pub enum {name} \{{(.*?)\n\}}", rust, re.S).group(1)
        for variant in re.findall(r"\n    (\w+)", body):
            yield f"{name}.{first_lower(variant)}"


def used(name, shell, source):
    owner, _, member = name.rpartition(".")
    if name.endswith("()"):
        called = re.escape(member[:-2])
        before = {"": r"\b", "Haven": r"\.|\b(?=\w+\(\))"}.get(owner)
        if before is None:  # an object's method, on the object by its own name
            return re.search(rf"\b{owner.lower()}(\(\))?[!?]*\.`?{called}`?\(", source)
        return re.search(rf"(?:{before})`?{called}`?\(", source)
    if owner.endswith(("Change", "Draft", "Occurred")):
        variant = member[0].upper() + member[1:] if shell == "kotlin" else member
        receiver = rf"\b{owner}" if shell == "kotlin" else ""
        return re.search(rf"{receiver}\.{variant}\b", source)
    return re.search(rf"(?:\.|::|\\\.)`?{member}`?\b", source)


def spoken_literals():
    """String literals in the screens that a person could see: there are to be none, for every word is the core's."""
    harmless = re.compile(r'"(|0|nl|en|Nunito-\w+|tel:\\\(dial\))"')
    for part in ("Look", "Parts", "Screens"):
        for file in sorted((ROOT / "ios/App" / part).glob("*.swift")):
            source = re.sub(r"//[^\n]*", "", file.read_text())
            for literal in re.findall(r'"(?:[^"\\]|\\.)*"', source):
                if not harmless.fullmatch(literal):
                    yield f"{file.name}: {literal}"


def other_stores():
    """Stores of the system's in the sources: nothing is kept but in the diary, not even that Help was looked at."""
    stores = r"\b(?:SceneStorage|AppStorage|UserDefaults|NSUserActivity|userActivity|NSUbiquitousKeyValueStore)\b"
    yield from re.findall(stores, text("ios/Sources/HavenModels", ".swift") + text("ios/App", ".swift"))


def colours():
    """The colours by day and night in both shells, when they differ."""
    kotlin = re.findall(r"(\w+) = Color\(0xFF(\w{6})\)", text("android/ui/src/main/kotlin", ".kt"))
    swift = re.findall(r"(\w+): hex\(0x(\w{6})\)", text("ios/App/Look", ".swift"))
    if not swift or kotlin != swift:
        yield f"the colours differ: {set(kotlin) ^ set(swift)}"


def main():
    rust = text("core/src", ".rs")
    names = {*words(rust), *views(rust), *calls(rust), *changes(rust)}
    shells = {
        "kotlin": "\n".join(text(f"android/{part}/src/main/kotlin", ".kt") for part in ("ui", "app", "desktop")),
        "swift": text("ios/Sources/HavenModels", ".swift") + text("ios/App", ".swift"),
    }
    users = {name: {s for s, source in shells.items() if used(name, s, source)} for name in names}
    found = {
        "kotlin": {n for n, by in users.items() if by == {"kotlin"}},
        "swift": {n for n, by in users.items() if by == {"swift"}},
        "neither": {n for n, by in users.items() if not by},
    }
    wrong = 0
    for who, found_names in found.items():
        for name in sorted(found_names):
            reason = EXPECTED[who].get(name)
            wrong += reason is None
            print(f"{who if who == 'neither' else 'only ' + who}: {name}" + (f" ({reason})" if reason else ""))
        for name in sorted(set(EXPECTED[who]) - found_names):
            print(f"no longer so, it can go from the list: {who}: {name}")
    for difference in colours():
        wrong += 1
        print(difference)
    for store in other_stores():
        wrong += 1
        print(f"kept outside the diary: {store}")
    for literal in spoken_literals():
        wrong += 1
        print(f"a word that is not the core's: {literal}")
    print(f"{len(names)} names compared, {wrong} unexpected")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
