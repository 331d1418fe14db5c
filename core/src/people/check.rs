use super::{Figure, Person, PersonChange, PersonDraft, Role};
use crate::error::{Field, Reason, Result, invalid};
use crate::ids::ME;
use crate::time::Timestamp;

/// How many characters a text may have that is no note.
pub(crate) const MOST_TEXT: u32 = 500;

/// Trust goes from 0 to this.
const MOST_TRUST: u8 = 10;

/// A nickname that can be kept.
fn check_nickname(text: &str) -> Result<()> {
    if text.trim().is_empty() {
        return Err(invalid(Field::Nickname, Reason::Empty));
    }
    check_length(text, MOST_TEXT, Field::Nickname)
}

/// A text that is not too long, counted in characters.
pub(crate) fn check_length(text: &str, most: u32, field: Field) -> Result<()> {
    // Bytes are at least as many as characters, so most texts need no counting.
    if text.len() > most as usize && text.chars().count() > most as usize {
        return Err(invalid(field, Reason::TooLong { most }));
    }
    Ok(())
}

/// A number from 0 to `most`, when there is one.
pub(crate) fn check_number(number: Option<u8>, most: u8, field: Field) -> Result<()> {
    if number.is_some_and(|number| number > most) {
        return Err(invalid(field, Reason::OutOfRange));
    }
    Ok(())
}

/// A draft that can be kept.
pub(crate) fn checked(draft: PersonDraft) -> Result<Person> {
    if draft.id == ME {
        return Err(invalid(Field::Id, Reason::NotAllowed));
    }
    check_nickname(&draft.nickname)?;
    check_role(draft.role)?;
    Ok(Person {
        id: draft.id,
        nickname: draft.nickname,
        role: draft.role,
        resting: false,
        not_safe: false,
        figure: Figure::default(),
        trust: None,
        eases: String::new(),
        group: String::new(),
        away_since: None,
    })
}

/// A role that can be given to someone else.
fn check_role(role: Role) -> Result<()> {
    if role == Role::Me { Err(invalid(Field::Role, Reason::NotAllowed)) } else { Ok(()) }
}

/// The person after a change. Since when they are not safe or at rest is kept with it.
pub(crate) fn changed(before: &Person, change: PersonChange, now: Timestamp) -> Result<Person> {
    let after = changed_in(before, change)?;
    let away = |person: &Person| person.not_safe || person.resting;
    let away_since = match (away(before), away(&after)) {
        (_, false) => None,
        (true, true) => before.away_since,
        (false, true) => Some(now.timestamp_millis()),
    };
    Ok(Person { away_since, ..after })
}

/// Who stays when two people turn out to be one. Whoever was not safe stays so, and is away since the sooner day.
pub(crate) fn merged(gone: &Person, into: &Person) -> Result<Person> {
    if gone.id == into.id || gone.id == ME || into.id == ME {
        return Err(invalid(Field::People, Reason::NotAllowed));
    }
    let not_safe = into.not_safe || gone.not_safe;
    let since = [into.away_since, gone.away_since.filter(|_| gone.not_safe)].into_iter().flatten().min();
    Ok(Person { not_safe, away_since: since.filter(|_| not_safe || into.resting), ..into.clone() })
}

fn changed_in(before: &Person, change: PersonChange) -> Result<Person> {
    let refused = |field| Err(invalid(field, Reason::NotAllowed));
    let me = before.id == ME;
    match change {
        PersonChange::Nickname { .. } if me => refused(Field::Nickname),
        PersonChange::Role { .. } if me => refused(Field::Role),
        PersonChange::Resting { .. } if me => refused(Field::People),
        PersonChange::Nickname { text } => {
            check_nickname(&text)?;
            Ok(Person { nickname: text, ..before.clone() })
        }
        PersonChange::Role { role } => {
            check_role(role)?;
            Ok(Person { role, ..before.clone() })
        }
        PersonChange::NotSafe { .. } | PersonChange::Figure { .. } | PersonChange::Trust { .. } if me => {
            refused(Field::People)
        }
        PersonChange::Eases { .. } | PersonChange::Group { .. } if me => refused(Field::People),
        PersonChange::NotSafe { not_safe } => Ok(Person { not_safe, ..before.clone() }),
        PersonChange::Figure { figure } => Ok(Person { figure, ..before.clone() }),
        PersonChange::Trust { trust } => {
            check_number(trust, MOST_TRUST, Field::Trust)?;
            Ok(Person { trust, ..before.clone() })
        }
        PersonChange::Eases { text } => {
            check_length(&text, MOST_TEXT, Field::Eases)?;
            Ok(Person { eases: text, ..before.clone() })
        }
        PersonChange::Group { text } => {
            check_length(&text, MOST_TEXT, Field::Group)?;
            Ok(Person { group: text.trim().to_owned(), ..before.clone() })
        }
        PersonChange::Resting { resting } => Ok(Person { resting, ..before.clone() }),
    }
}
