//! What an expression can look up instead of walking the response: a selection that no answer changes, and sums over it.

use std::mem;

use rust_decimal::Decimal;

use super::structure::{Verdict, judge, narrows, sets_focus};
use super::{Form, Items};
use crate::questionnaire::fhirpath::{Expr, Function, Kind};
use crate::questionnaire::item::ItemIx;

/// What a `Host` node stands for.
#[derive(Clone, Debug)]
pub(crate) enum Shortcut {
    /// These items, wherever they are there.
    Select(Vec<ItemIx>),
    /// What a total has come to.
    Total(usize, Measure),
}

/// A figure over answers, kept by their changes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Total {
    pub(crate) items: Vec<ItemIx>,
    /// Of what they weigh; else of the numbers they are.
    pub(crate) weights: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Measure {
    Sum,
    Count,
    Average,
}

/// How far below the response a selection stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Level {
    Root,
    Items,
    /// Items among everything else: of use once a linkId narrows it.
    Everything,
    Answers,
    Values,
    Weights,
}

/// Puts shortcuts into every expression of a form.
pub(super) fn take(form: &mut Form) {
    for ix in 0..form.source.expressions.len() {
        let mut parsed = mem::replace(&mut form.source.expressions[ix].parsed, Expr { kind: Kind::Empty, at: 0 });
        let at_root = form.source.expressions[ix].owner.is_none();
        rewrite(form, &mut parsed, at_root);
        form.source.expressions[ix].parsed = parsed;
    }
}

/// `at_root`: what stands without a target stands for the response itself.
fn rewrite(form: &mut Form, expr: &mut Expr, at_root: bool) {
    if let Some(shortcut) = shortcut(form, expr, at_root) {
        expr.kind = Kind::Host(u32::try_from(form.shortcuts.len()).unwrap_or(u32::MAX));
        form.shortcuts.push(shortcut);
        return;
    }
    weigh_answers(expr);
    match &mut expr.kind {
        Kind::Member { target: Some(target), .. }
        | Kind::Sign { operand: target, .. }
        | Kind::Type { operand: target, .. } => {
            rewrite(form, target, at_root);
        }
        Kind::Call { target, function, arguments } => {
            if let Some(target) = target {
                rewrite(form, target, at_root);
            }
            let inside = at_root && !sets_focus(*function);
            arguments.iter_mut().for_each(|argument| rewrite(form, argument, inside));
        }
        Kind::Indexer { target, index } => {
            rewrite(form, target, at_root);
            rewrite(form, index, at_root);
        }
        Kind::Binary { left, right, .. } => {
            rewrite(form, left, at_root);
            rewrite(form, right, at_root);
        }
        _ => {}
    }
}

/// `x.value.weight()` becomes `x.weight()`: the answer knows among which options it was chosen, its value does not.
fn weigh_answers(expr: &mut Expr) {
    let Kind::Call { target: Some(target), function: Function::Weight | Function::Ordinal, .. } = &mut expr.kind else {
        return;
    };
    if let Kind::Member { target: Some(inner), name } = &mut target.kind
        && name.starts_with("value")
        && matches!(&inner.kind, Kind::Member { name, .. } if name == "answer")
    {
        let inner = mem::replace(&mut **inner, Expr { kind: Kind::Empty, at: 0 });
        **target = inner;
    }
}

fn shortcut(form: &mut Form, expr: &Expr, at_root: bool) -> Option<Shortcut> {
    if let Kind::Call { target: Some(target), function, .. } = &expr.kind {
        let measure = match function {
            Function::Sum => Measure::Sum,
            Function::Count => Measure::Count,
            Function::Avg => Measure::Average,
            _ => return select(form, expr, at_root),
        };
        let (items, level) = selection(form, target, at_root)?;
        let kept = match level {
            Level::Weights => true,
            Level::Values => items.iter().all(|item| form.item(item).is_plain_number()),
            _ => false,
        };
        if !kept {
            return None;
        }
        let total = Total { items: items.iter().collect(), weights: level == Level::Weights };
        return Some(Shortcut::Total(keep(form, total), measure));
    }
    select(form, expr, at_root)
}

fn keep(form: &mut Form, total: Total) -> usize {
    if let Some(known) = form.totals.iter().position(|known| *known == total) {
        return known;
    }
    let ix = form.totals.len();
    total.items.iter().for_each(|item| form.totals_of[*item].push(ix));
    form.totals.push(total);
    ix
}

fn select(form: &Form, expr: &Expr, at_root: bool) -> Option<Shortcut> {
    let (items, level) = selection(form, expr, at_root)?;
    let items: Vec<ItemIx> = items.iter().collect();
    // Several items of one repeated group come in turn, not one after the other; walking keeps that order.
    (level == Level::Items && (items.len() < 2 || !form.repeats)).then_some(Shortcut::Select(items))
}

/// The items an expression selects whatever the answers are.
fn selection(form: &Form, expr: &Expr, at_root: bool) -> Option<(Items, Level)> {
    match &expr.kind {
        Kind::Variable(name) if name == "resource" || name == "rootResource" => Some((Items::default(), Level::Root)),
        Kind::Member { target: None, name } if name == "QuestionnaireResponse" => Some((Items::default(), Level::Root)),
        Kind::Member { target: None, name } if name == "item" && at_root => {
            Some((form.top.iter().copied().collect(), Level::Items))
        }
        Kind::Member { target: Some(target), name } => {
            let (items, level) = selection(form, target, at_root)?;
            match (name.as_str(), level) {
                ("item", Level::Root) => Some((form.top.iter().copied().collect(), Level::Items)),
                ("item", Level::Items) => Some((inside_groups(form, &items), Level::Items)),
                ("answer", Level::Items) => Some((items, Level::Answers)),
                ("value", Level::Answers) => Some((items, Level::Values)),
                _ => None,
            }
        }
        Kind::Call { target: Some(target), function, arguments } => {
            let (items, level) = selection(form, target, at_root)?;
            match (function, level) {
                (Function::Descendants, Level::Root) => Some(((0..form.items().len()).collect(), Level::Everything)),
                (Function::Repeat, Level::Root) if is_item(arguments) => {
                    let mut all: Items = form.top.iter().copied().collect();
                    loop {
                        let before = all.len();
                        let inner = inside_groups(form, &all);
                        all.join(&inner);
                        if all.len() == before {
                            return Some((all, Level::Items));
                        }
                    }
                }
                (Function::Where, Level::Items | Level::Everything) => {
                    let condition = arguments.first()?;
                    if level == Level::Everything && !narrows(condition) {
                        return None;
                    }
                    let mut chosen = Items::default();
                    for item in items.iter() {
                        match judge(condition, form, item) {
                            Verdict::Yes => chosen.add(item),
                            Verdict::No => {}
                            Verdict::Open => return None,
                        }
                    }
                    Some((chosen, Level::Items))
                }
                (Function::Weight | Function::Ordinal, Level::Answers | Level::Values) => Some((items, Level::Weights)),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Items directly inside groups: below a question they stand under its answers.
fn inside_groups(form: &Form, items: &Items) -> Items {
    let groups = items.iter().filter(|item| !form.item(*item).is_question());
    groups.flat_map(|item| form.item(item).children.iter().copied()).collect()
}

fn is_item(arguments: &[Expr]) -> bool {
    matches!(arguments, [Expr { kind: Kind::Member { target: None, name }, .. }] if name == "item")
}

/// A running sum that forgets nothing: decimals are exact, so that what is taken off is what was put on.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Running {
    pub(crate) sum: Decimal,
    pub(crate) count: u32,
    /// How many of them are no whole numbers.
    pub(crate) fractions: u32,
    /// The sum left the range of decimals: it says nothing any more.
    pub(crate) lost: bool,
}

impl Running {
    pub(crate) fn change(&mut self, number: Decimal, is_whole: bool, add: bool) {
        let sum = if add { self.sum.checked_add(number) } else { self.sum.checked_sub(number) };
        let one = |n: u32| if add { n.saturating_add(1) } else { n.saturating_sub(1) };
        self.count = one(self.count);
        if !is_whole {
            self.fractions = one(self.fractions);
        }
        match sum {
            Some(sum) => self.sum = sum,
            None => self.lost = true,
        }
    }
}
