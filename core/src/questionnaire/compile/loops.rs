//! In which order rules are evaluated, and whether some wait for one another for ever.

use super::reads::All;
use super::{Form, Rule, RuleIx};
use crate::questionnaire::report::Report;

/// Ranks the rules, and reports loops.
pub(super) fn order(form: &mut Form, reads: &All, report: &mut Report) {
    let every = edges(form, reads, |_| true);
    for (rank, group) in groups(&every).into_iter().enumerate() {
        if form.rank.is_empty() {
            form.rank = vec![0; form.rules.len()];
        }
        group.iter().for_each(|rule| form.rank[*rule] = rank);
    }
    // Two items that each give way to the other are no loop: one of them is answered, and the other goes. What counts
    // is what is named, and waits for something to be there.
    let waiting =
        edges(form, reads, |rule| !(matches!(form.rules[rule], Rule::Enable(_)) && gives_way(form, reads, rule)));
    for group in groups(&waiting) {
        let alone = group.len() == 1 && !waiting[group[0]].contains(&group[0]);
        if !alone {
            let item = form.item(form.rules[group[0]].item());
            let others = group.len() - 1;
            report.error(&item.path, "loop", format!("it depends on itself, through {others} other rules"));
        }
    }
}

/// Whether a rule can hold because something is not there.
fn gives_way(form: &Form, reads: &All, rule: RuleIx) -> bool {
    let own = form.rules[rule].item();
    reads.rules[rule].negative && !reads.rules[rule].named.has(own)
}

/// For each rule, the rules whose outcome it reads by name.
fn edges(form: &Form, reads: &All, counts: impl Fn(RuleIx) -> bool) -> Vec<Vec<RuleIx>> {
    let of = |rule: RuleIx| {
        let mut from = Vec::new();
        if !counts(rule) {
            return from;
        }
        for item in reads.rules[rule].named.iter() {
            let around = std::iter::successors(Some(item), |item| form.item(*item).parent);
            for (outwards, holder) in around.enumerate() {
                from.extend(form.rules_of[holder].iter().copied().filter(|found| match form.rules[*found] {
                    Rule::Enable(_) => true,
                    // What a group around it comes to is not what it comes to.
                    Rule::Calculate(_) => outwards == 0,
                }));
            }
        }
        from.sort_unstable();
        from.dedup();
        from
    };
    (0..form.rules.len()).map(of).collect()
}

/// The strongly connected groups, what is read before who reads it (Tarjan 1972), without recursion.
fn groups(edges: &[Vec<RuleIx>]) -> Vec<Vec<RuleIx>> {
    const NEW: usize = usize::MAX;
    let count = edges.len();
    let (mut index, mut low, mut on_stack) = (vec![NEW; count], vec![0; count], vec![false; count]);
    let (mut next, mut stack, mut found) = (0, Vec::new(), Vec::new());
    for start in 0..count {
        if index[start] != NEW {
            continue;
        }
        let mut path = vec![(start, 0)];
        while let Some((rule, edge)) = path.pop() {
            if edge == 0 {
                index[rule] = next;
                low[rule] = next;
                next += 1;
                stack.push(rule);
                on_stack[rule] = true;
            }
            match edges[rule].get(edge) {
                Some(to) => {
                    path.push((rule, edge + 1));
                    if index[*to] == NEW {
                        path.push((*to, 0));
                    } else if on_stack[*to] {
                        low[rule] = low[rule].min(index[*to]);
                    }
                }
                None => {
                    if let Some((before, _)) = path.last() {
                        low[*before] = low[*before].min(low[rule]);
                    }
                    if low[rule] == index[rule] {
                        let mut group = Vec::new();
                        while let Some(member) = stack.pop() {
                            on_stack[member] = false;
                            group.push(member);
                            if member == rule {
                                break;
                            }
                        }
                        group.reverse();
                        found.push(group);
                    }
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::groups;

    #[test]
    fn what_is_read_comes_first_and_loops_are_one_group() {
        assert_eq!(groups(&[vec![1], vec![2], vec![]]), [vec![2], vec![1], vec![0]]);
        assert_eq!(groups(&[vec![1], vec![0], vec![0]]), [vec![0, 1], vec![2]]);
        assert_eq!(groups(&[vec![0]]), [vec![0]]);
    }
}
