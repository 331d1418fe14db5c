//! What each rule reads: its expression is followed over the items of the form, without any answer.

use super::structure::{Verdict, is_negative, joins, judge, narrows, visit};
use super::{Form, Items, Rule, VariableIx};
use crate::questionnaire::fhirpath::{Expr, Function, Kind};
use crate::questionnaire::item::{ExprIx, ItemIx, Operator};
use crate::questionnaire::report::Report;

/// What one rule or variable reads.
#[derive(Clone, Debug, Default)]
pub(super) struct Reads {
    /// All items whose answers or presence it looks at.
    pub(super) items: Items,
    /// Those of them that it names, rather than meeting them among all.
    pub(super) named: Items,
    pub(super) clock: bool,
    pub(super) weights: bool,
    /// It asks whether something is not there, so that it can hold without an answer.
    pub(super) negative: bool,
}

impl Reads {
    fn join(&mut self, other: &Self) {
        self.items.join(&other.items);
        self.named.join(&other.named);
        self.clock |= other.clock;
        self.weights |= other.weights;
        self.negative |= other.negative;
    }
}

/// What all rules and variables read.
pub(super) struct All {
    pub(super) rules: Vec<Reads>,
    pub(super) variables: Vec<Reads>,
}

/// How long a chain of variables may be: evaluating one evaluates those it names.
const MOST_CHAIN: usize = 100;

pub(super) fn of(form: &mut Form, report: &mut Report) -> All {
    let variables = vec![None; form.variables.len()];
    let mut following = Following { form, variables, report };
    for variable in 0..following.form.variables.len() {
        following.variable(variable, 0);
    }
    let mut rules = Vec::with_capacity(following.form.rules.len());
    for rule in following.form.rules.clone() {
        let mut reads = Reads::default();
        let item = following.form.item(rule.item());
        let expression = match rule {
            Rule::Enable(_) => item.enable_expression,
            Rule::Calculate(_) => item.calculated,
        };
        if let Rule::Enable(_) = rule {
            for condition in &item.enable_when {
                reads.items.add(condition.question);
                let negative = condition.operator == Operator::Differs
                    || condition.operator == Operator::Exists && condition.answer.json == false;
                if !negative || condition.question == rule.item() {
                    reads.named.add(condition.question);
                }
            }
        }
        if let Some(expression) = expression {
            reads.join(&following.expression(expression, Some(rule.item())));
        }
        // Met among all others, an item does not read itself.
        if !reads.named.has(rule.item()) {
            reads.items.remove(rule.item());
        }
        rules.push(reads);
    }
    // The other expressions are evaluated when they are asked for; their names are looked at now.
    let owners: Vec<_> = (0..following.form.source.expressions.len()).collect();
    for ix in owners {
        let owner = following.form.expression(ix).owner;
        following.expression(ix, owner);
    }
    let variables = following.variables.into_iter().map(|found| found.unwrap_or_default().0).collect();
    All { rules, variables }
}

/// What a sub-expression can stand for.
#[derive(Clone, Debug, Default)]
struct Reach {
    root: bool,
    items: Items,
    /// Answers of these items, and all below these answers.
    answers: Items,
    /// It got there without naming anything.
    wide: bool,
}

impl Reach {
    fn join(&mut self, other: &Self) {
        self.root |= other.root;
        self.items.join(&other.items);
        self.answers.join(&other.answers);
        self.wide |= other.wide;
    }
}

struct Following<'f> {
    form: &'f mut Form,
    /// Per variable what it reads and stands for, once known. While it is being followed, nothing: then a loop is met.
    variables: Vec<Option<(Reads, Reach)>>,
    report: &'f mut Report,
}

impl Following<'_> {
    fn variable(&mut self, ix: VariableIx, depth: usize) -> (Reads, Reach) {
        if let Some(known) = &self.variables[ix] {
            return known.clone();
        }
        let named = self.form.variables[ix].clone();
        self.variables[ix] = Some(Default::default());
        let Some(expression) = named.expression else { return Default::default() };
        let path = self.form.expression(expression).path.clone();
        if depth > MOST_CHAIN {
            self.report.error(&path, "too-deep", format!("variables may name one another {MOST_CHAIN} deep"));
            return Default::default();
        }
        if self.leads_back(ix) {
            self.report.error(&path, "loop", "the variable depends on itself");
            return Default::default();
        }
        let parsed = self.form.expression(expression).parsed.clone();
        let mut reads = Reads::default();
        let focus = self.focus(named.owner);
        let reach = self.walk(&parsed, &focus, named.owner, &mut reads, depth + 1);
        self.consume(&reach, &mut reads);
        self.variables[ix] = Some((reads.clone(), reach.clone()));
        (reads, reach)
    }

    /// Whether the names in a variable's expression lead back to it.
    fn leads_back(&self, start: VariableIx) -> bool {
        let mut seen = vec![false; self.form.variables.len()];
        let mut waiting = self.names(start);
        while let Some(ix) = waiting.pop() {
            if ix == start {
                return true;
            }
            if !std::mem::replace(&mut seen[ix], true) {
                waiting.extend(self.names(ix));
            }
        }
        false
    }

    fn names(&self, ix: VariableIx) -> Vec<VariableIx> {
        let named = &self.form.variables[ix];
        let Some(expression) = named.expression else { return Vec::new() };
        let mut names = Vec::new();
        visit(&self.form.expression(expression).parsed, &mut |expr| {
            if let Kind::Variable(name) = &expr.kind {
                names.extend(self.form.variable(name, named.owner));
            }
        });
        names
    }

    fn expression(&mut self, ix: ExprIx, owner: Option<ItemIx>) -> Reads {
        let parsed = self.form.expression(ix).parsed.clone();
        let mut reads = Reads::default();
        let focus = self.focus(owner);
        let reach = self.walk(&parsed, &focus, owner, &mut reads, 0);
        self.consume(&reach, &mut reads);
        reads
    }

    fn focus(&self, owner: Option<ItemIx>) -> Reach {
        match owner {
            Some(item) => Reach { items: [item].into_iter().collect(), wide: true, ..Reach::default() },
            None => Reach { root: true, wide: true, ..Reach::default() },
        }
    }

    fn consume(&self, reach: &Reach, reads: &mut Reads) {
        for set in [&reach.items, &reach.answers] {
            reads.items.join(set);
            if !reach.wide {
                reads.named.join(set);
            }
        }
    }

    fn children(&self, reach: &Reach) -> Items {
        let inside = reach.items.iter().chain(reach.answers.iter());
        let mut children: Items = inside.flat_map(|item| self.form.item(item).children.iter().copied()).collect();
        if reach.root {
            self.form.top.iter().for_each(|item| children.add(*item));
        }
        children
    }

    fn below(&self, reach: &Reach) -> Items {
        let mut all = Items::default();
        let mut waiting: Vec<ItemIx> = self.children(reach).iter().collect();
        while let Some(item) = waiting.pop() {
            if !all.has(item) {
                all.add(item);
                waiting.extend(&self.form.item(item).children);
            }
        }
        all
    }

    fn walk(&mut self, expr: &Expr, focus: &Reach, owner: Option<ItemIx>, reads: &mut Reads, depth: usize) -> Reach {
        match &expr.kind {
            Kind::This => focus.clone(),
            Kind::Variable(name) => self.named(name, owner, reads, depth),
            Kind::Member { target, name } => {
                let from = match target {
                    Some(target) => self.walk(target, focus, owner, reads, depth),
                    None => focus.clone(),
                };
                self.member(&from, name)
            }
            Kind::Call { target, function, arguments } => {
                let from = match target {
                    Some(target) => self.walk(target, focus, owner, reads, depth),
                    None => focus.clone(),
                };
                self.call(&from, *function, arguments, focus, owner, reads, depth)
            }
            Kind::Indexer { target, index } => {
                let at = self.walk(index, focus, owner, reads, depth);
                self.consume(&at, reads);
                self.walk(target, focus, owner, reads, depth)
            }
            Kind::Sign { operand, .. } | Kind::Type { operand, .. } => self.walk(operand, focus, owner, reads, depth),
            Kind::Binary { op, left, right } => {
                reads.negative |= is_negative(*op);
                let mut both = self.walk(left, focus, owner, reads, depth);
                let right = self.walk(right, focus, owner, reads, depth);
                if joins(*op) {
                    both.join(&right);
                    return both;
                }
                self.consume(&both, reads);
                self.consume(&right, reads);
                Reach::default()
            }
            _ => Reach::default(),
        }
    }

    fn named(&mut self, name: &str, owner: Option<ItemIx>, reads: &mut Reads, depth: usize) -> Reach {
        match name {
            "resource" | "rootResource" => Reach { root: true, wide: true, ..Reach::default() },
            "context" => self.focus(owner),
            "questionnaire" | "qitem" | "qItem" | "ucum" | "sct" | "loinc" => Reach::default(),
            _ => match self.form.variable(name, owner) {
                Some(ix) => {
                    let (inner, reach) = self.variable(ix, depth);
                    reads.join(&inner);
                    reach
                }
                None => {
                    let known =
                        self.form.source.empty_names.iter().any(|known| known == name) || name.starts_with("vs-");
                    if !known && !name.starts_with("ext-") {
                        let path = owner.map_or_else(String::new, |item| self.form.item(item).path.clone());
                        let feature = format!("%{name}, which nothing defines");
                        if !self.report.unsupported.iter().any(|one| one.path == path && one.code == feature) {
                            self.report.unsupported(&path, feature);
                        }
                    }
                    Reach::default()
                }
            },
        }
    }

    fn member(&self, from: &Reach, name: &str) -> Reach {
        match name {
            "item" => Reach { items: self.children(from), wide: from.wide, ..Reach::default() },
            "QuestionnaireResponse" => Reach { root: true, wide: true, ..Reach::default() },
            "answer" => Reach { answers: from.items.clone(), wide: from.wide, ..Reach::default() },
            // Whatever is below an answer stands for it; below an item stand its texts and ids.
            _ => Reach { answers: from.answers.clone(), items: from.items.clone(), wide: from.wide, root: false },
        }
    }

    #[expect(clippy::too_many_arguments, reason = "what is known while following stays together only in the caller")]
    fn call(
        &mut self,
        from: &Reach,
        function: Function,
        arguments: &[Expr],
        focus: &Reach,
        owner: Option<ItemIx>,
        reads: &mut Reads,
        depth: usize,
    ) -> Reach {
        use Function as F;
        reads.clock |= matches!(function, F::Now | F::Today | F::TimeOfDay);
        reads.weights |= matches!(function, F::Weight | F::Ordinal);
        reads.negative |= matches!(function, F::Not | F::Empty | F::AllFalse | F::AnyFalse | F::Exclude | F::Count);
        match function {
            F::Where | F::All | F::Exists => {
                let Some(condition) = arguments.first() else {
                    if function == F::Where {
                        return from.clone();
                    }
                    self.consume(from, reads);
                    return Reach::default();
                };
                let narrowed = self.narrowed(from, condition);
                let open = |item| matches!(judge(condition, self.form, item), Verdict::Open);
                if narrowed.items.iter().any(open) || !narrowed.answers.is_empty() || narrowed.root {
                    let inner = self.walk(condition, &narrowed, owner, reads, depth);
                    self.consume(&inner, reads);
                } else {
                    // Only linkIds are looked at: whether the items are there, and not what they are answered with.
                    reads.items.join(&narrowed.items);
                }
                if function == F::Where {
                    return narrowed;
                }
                self.consume(&narrowed, reads);
                Reach::default()
            }
            F::Select | F::Repeat => {
                let Some(projection) = arguments.first() else { return from.clone() };
                let mut reach = self.walk(projection, from, owner, reads, depth);
                if function == F::Repeat {
                    loop {
                        let next = self.walk(projection, &reach, owner, reads, depth);
                        let before = (reach.items.len(), reach.answers.len());
                        reach.join(&next);
                        if before == (reach.items.len(), reach.answers.len()) {
                            break;
                        }
                    }
                }
                reach
            }
            F::Children | F::Descendants => {
                let items = if function == F::Children { self.children(from) } else { self.below(from) };
                let mut answers = from.items.clone();
                answers.join(&from.answers);
                if function == F::Descendants {
                    answers.join(&items);
                }
                Reach { items, answers, wide: true, root: false }
            }
            F::Weight | F::Ordinal => {
                let weighed = from.answers.iter().filter(|item| self.form.item(*item).is_weighed()).collect();
                Reach { answers: weighed, items: Items::default(), root: false, wide: from.wide }
            }
            F::Union
            | F::Combine
            | F::Intersect
            | F::Exclude
            | F::Iif
            | F::DefineVariable
            | F::Trace
            | F::Aggregate => {
                let mut all = from.clone();
                let inner_focus = if function == F::Aggregate { from } else { focus };
                for argument in arguments {
                    let reach = self.walk(argument, inner_focus, owner, reads, depth);
                    self.consume(&reach, reads);
                    all.join(&reach);
                }
                all
            }
            _ => {
                for argument in arguments {
                    let reach = self.walk(argument, focus, owner, reads, depth);
                    self.consume(&reach, reads);
                }
                from.clone()
            }
        }
    }

    /// The items of a reach for which a condition can hold.
    fn narrowed(&self, from: &Reach, condition: &Expr) -> Reach {
        let names = narrows(condition);
        let items: Items =
            from.items.iter().filter(|item| !matches!(judge(condition, self.form, *item), Verdict::No)).collect();
        Reach {
            items,
            // A condition on a linkId leaves no answers: they have none.
            answers: if names { Items::default() } else { from.answers.clone() },
            wide: from.wide && !names,
            root: from.root && !names,
        }
    }
}
