//! How much an evaluation may do and make, whatever the expression says.

use std::cell::Cell;

use super::element::Element;
use super::fault::Fault;

const MOST_STEPS: u32 = 200_000;
/// A comparison or a moved element is this part of a step.
const LIGHT: u32 = 16;
const MOST_ELEMENTS: usize = 100_000;
pub(super) const MOST_BYTES: usize = 1_000_000;
/// All the text made in one evaluation.
const MOST_MADE: usize = 16 * MOST_BYTES;
/// Somewhat deeper than what the parser lets through: what a host evaluates for a name lies inside its user.
const MOST_DEPTH: u32 = 96;

/// What is left to do. A host that evaluates the expression behind a name gives it the same budget as its user has:
/// names that use each other twice would double the work with every name.
pub(crate) struct Budget {
    light: Cell<u32>,
    bytes: Cell<usize>,
    depth: Cell<u32>,
}

impl Default for Budget {
    fn default() -> Budget {
        Budget { light: Cell::new(MOST_STEPS * LIGHT), bytes: Cell::new(MOST_MADE), depth: Cell::new(0) }
    }
}

impl Budget {
    /// Something that is evaluated inside what is being evaluated.
    pub(super) fn inside<T>(&self, evaluate: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
        let depth = self.depth.get();
        if depth >= MOST_DEPTH {
            return Err(Fault::TooDeep);
        }
        self.depth.set(depth + 1);
        let value = evaluate();
        self.depth.set(depth);
        value
    }

    /// The steps that were taken.
    pub(crate) fn used(&self) -> u32 {
        MOST_STEPS - self.light.get() / LIGHT
    }

    pub(super) fn step(&self) -> Result<(), Fault> {
        self.light(LIGHT as usize)
    }

    /// So many small things.
    pub(super) fn light(&self, count: usize) -> Result<(), Fault> {
        let left = u32::try_from(count).ok().and_then(|count| self.light.get().checked_sub(count));
        // What could not be paid leaves nothing: a host that goes on after a fault does not go on for long.
        self.light.set(left.unwrap_or(0));
        left.map(|_| ()).ok_or(Fault::TooManySteps)
    }

    /// A collection of this size.
    pub(super) fn size(&self, elements: usize) -> Result<(), Fault> {
        if elements > MOST_ELEMENTS { Err(Fault::TooLarge) } else { Ok(()) }
    }

    /// A text of this size.
    pub(super) fn text(&self, bytes: usize) -> Result<(), Fault> {
        if bytes > MOST_BYTES {
            return Err(Fault::TooLarge);
        }
        self.made(bytes)
    }

    fn made(&self, bytes: usize) -> Result<(), Fault> {
        let left = self.bytes.get().checked_sub(bytes);
        self.bytes.set(left.unwrap_or(0));
        left.map(|_| ()).ok_or(Fault::TooLarge)
    }

    /// Elements that were found or copied.
    pub(super) fn gathered(&self, elements: &[Element<'_>]) -> Result<(), Fault> {
        self.size(elements.len())?;
        self.light(elements.len())?;
        self.made(elements.iter().map(Element::weight).sum())
    }
}
