//! A set of items, as bits: analysing thousands of expressions over thousands of items stays cheap.

use crate::questionnaire::item::ItemIx;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Items(Vec<u64>);

impl Items {
    pub(crate) fn add(&mut self, item: ItemIx) {
        let word = item / 64;
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        self.0[word] |= 1 << (item % 64);
    }

    pub(crate) fn has(&self, item: ItemIx) -> bool {
        self.0.get(item / 64).is_some_and(|word| word & (1 << (item % 64)) != 0)
    }

    pub(crate) fn remove(&mut self, item: ItemIx) {
        if let Some(word) = self.0.get_mut(item / 64) {
            *word &= !(1 << (item % 64));
        }
    }

    pub(crate) fn join(&mut self, other: &Self) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        for (mine, theirs) in self.0.iter_mut().zip(&other.0) {
            *mine |= theirs;
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    pub(crate) fn len(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = ItemIx> + '_ {
        self.0.iter().enumerate().flat_map(|(n, word)| {
            let word = *word;
            (0..64).filter(move |bit| word & (1 << bit) != 0).map(move |bit| n * 64 + bit)
        })
    }
}

impl FromIterator<ItemIx> for Items {
    fn from_iter<I: IntoIterator<Item = ItemIx>>(items: I) -> Self {
        let mut set = Self::default();
        items.into_iter().for_each(|item| set.add(item));
        set
    }
}
