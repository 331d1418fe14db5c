//! FHIRPath: the language in which a questionnaire says what to show, to calculate and to check.

mod arithmetic;
mod ast;
mod budget;
mod calendar;
mod compare;
mod element;
mod equivalence;
mod evaluate;
mod fault;
mod function;
mod functions;
mod json;
mod lexer;
mod literal;
mod logic;
mod operators;
mod parser;
mod precedence;
mod singleton;
mod syntax;
mod temporal;
mod token;
mod types;
mod units;
mod world;

#[cfg(test)]
mod tests;

pub(crate) use ast::{Expr, Kind, Op};
pub(crate) use budget::Budget;
pub(crate) use compare::{compare, equal};
pub(crate) use element::{Element, Quantity};
#[cfg(test)]
use evaluate::evaluate;
pub(crate) use evaluate::evaluate_within;
pub(crate) use fault::Fault;
pub(crate) use function::Function;
pub(crate) use parser::parse;
pub(crate) use temporal::Temporal;
pub(crate) use world::World;
