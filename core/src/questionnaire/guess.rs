//! Answers nobody gave: a questionnaire filled in by chance, the same for the same seed, to try it out with.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::{Value, json};

use super::answer::{Answer, ValueType};
use super::sheet::{NodeIx, Sheet, exact};

/// Answers whatever is there and can be changed, again for what came with these answers. What does not fit is left out.
pub(crate) fn fill(sheet: &mut Sheet, seed: u64) {
    let mut chance = Chance(seed);
    for _ in 0..3 {
        for node in sheet.in_order() {
            let item = sheet.item(node);
            if item.is_question() && item.calculated.is_none() && sheet.answers(node).is_empty() {
                try_out(sheet, node, &mut chance);
            }
        }
    }
}

/// Guesses until nothing is the matter with the answer, or gives up.
fn try_out(sheet: &mut Sheet, node: NodeIx, chance: &mut Chance) {
    for _ in 0..8 {
        let Some(answer) = guess(sheet, node, chance) else { return };
        if sheet.set(node, vec![answer]).is_ok() {
            if sheet.problems_at(&[node], true).is_empty() {
                return;
            }
            let _ = sheet.set(node, Vec::new());
        }
    }
}

fn guess(sheet: &Sheet, node: NodeIx, chance: &mut Chance) -> Option<Answer> {
    let item = sheet.item(node);
    let offered: Vec<_> = sheet.offered(node).into_iter().filter(|option| option.enabled).collect();
    if !offered.is_empty() {
        let n = chance.below(offered.len() as u64);
        return offered.into_iter().nth(usize::try_from(n).ok()?).map(|option| option.choice.answer);
    }
    let kind = item.value_type()?;
    let json = match kind {
        ValueType::Boolean => json!(chance.below(2) == 1),
        ValueType::Integer => json!(number(sheet, node, chance).trunc().to_i64()?),
        ValueType::Decimal => Value::Number(exact(number(sheet, node, chance))?),
        ValueType::Quantity => {
            let coding = item.units.first().map(|unit| unit.coding.clone()).unwrap_or_default();
            let mut quantity = json!({ "value": exact(number(sheet, node, chance))? });
            for (name, field) in [("unit", "display"), ("system", "system"), ("code", "code")] {
                if let Some(value) = coding.get(field) {
                    quantity[name] = value.clone();
                }
            }
            quantity
        }
        ValueType::Date => {
            json!(format!("20{:02}-{:02}-{:02}", chance.below(27), 1 + chance.below(12), 1 + chance.below(28)))
        }
        ValueType::DateTime => {
            json!(format!("2026-{:02}-{:02}T09:30:00+01:00", 1 + chance.below(11), 1 + chance.below(28)))
        }
        ValueType::Time => json!(format!("{:02}:{:02}:00", chance.below(24), chance.below(60))),
        ValueType::String => json!(["woord", "1234", "a@b.nl", "een hele zin"][usize::try_from(chance.below(4)).ok()?]),
        ValueType::Uri => json!("https://example.org/"),
        // Its options are not here.
        ValueType::Coding | ValueType::Attachment | ValueType::Reference => return None,
    };
    Answer::new(kind, json)
}

fn number(sheet: &Sheet, node: NodeIx, chance: &mut Chance) -> Decimal {
    let (least, most) = sheet.edges(node);
    let edge = |edge: Option<Answer>| edge.and_then(|edge| edge.number());
    let least = edge(least).unwrap_or(Decimal::ONE);
    let most = edge(most).unwrap_or(least + Decimal::TEN);
    least + ((most - least) * Decimal::from(chance.below(11)) / Decimal::TEN).round()
}

/// SplitMix64 (Steele, Lea and Flood 2014).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % end.max(1)
    }
}
