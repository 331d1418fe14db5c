//! From words to an expression: the whole grammar, by precedence.

use rust_decimal::Decimal;

use super::ast::{Expr, Kind, TypeOp};
use super::element::Quantity;
use super::function::Function;
use super::lexer::words;
use super::precedence::{Joint, OPERATOR_WORDS, SIGN, joint};
use super::syntax::SyntaxError;
use super::token::{Sign, Token, What};
use super::{types, units};

/// How deep brackets, arguments and right-hand sides may lie inside each other.
const MOST_NESTED: u32 = 64;
/// How long a chain may be: each link of `a.b.c` and each operand of `a + b + c` lies inside the next one.
const MOST_CHAINED: u32 = 512;

/// The expression in a text.
pub(crate) fn parse(source: &str) -> Result<Expr, SyntaxError> {
    let mut parser = Parser { words: words(source)?, at: 0, nested: 0 };
    let tree = parser.expression(0)?;
    match parser.peek() {
        What::End => Ok(tree.expr),
        _ => Err(parser.error("an operator or the end is expected here")),
    }
}

/// A part, and how many parts lie inside each other in it.
struct Tree {
    expr: Expr,
    height: u32,
}

struct Parser {
    words: Vec<Token>,
    at: usize,
    nested: u32,
}

const END: What = What::End;

impl Parser {
    fn peek(&self) -> &What {
        self.words.get(self.at).map_or(&END, |word| &word.what)
    }

    fn here(&self) -> u32 {
        self.words.get(self.at).or(self.words.last()).map_or(0, |word| word.at)
    }

    fn next(&mut self) -> What {
        let next = self.words.get_mut(self.at).map_or(END, |word| std::mem::replace(&mut word.what, END));
        self.at += 1;
        next
    }

    fn next_if(&mut self, sign: Sign) -> bool {
        let there = *self.peek() == What::Sign(sign);
        if there {
            self.at += 1;
        }
        there
    }

    fn expect(&mut self, sign: Sign, reason: &str) -> Result<(), SyntaxError> {
        if self.next_if(sign) { Ok(()) } else { Err(self.error(reason)) }
    }

    fn error(&self, reason: &str) -> SyntaxError {
        self.wrong(self.here(), "syntax", reason)
    }

    fn wrong(&self, at: u32, code: &'static str, reason: &str) -> SyntaxError {
        SyntaxError::new(at as usize, code, reason)
    }

    fn tree(&self, kind: Kind, at: u32, inner: u32) -> Result<Tree, SyntaxError> {
        if inner >= MOST_CHAINED {
            return Err(self.wrong(at, "too-deep", "the expression is too long a chain"));
        }
        Ok(Tree { expr: Expr { kind, at }, height: inner + 1 })
    }

    /// An expression of operators that bind at least this strongly.
    fn expression(&mut self, least: u8) -> Result<Tree, SyntaxError> {
        if self.nested > MOST_NESTED {
            return Err(self.wrong(self.here(), "too-deep", "the expression is nested too deeply"));
        }
        self.nested += 1;
        let mut left = self.prefix()?;
        while let Some((binds, joint)) = joint(self.peek()) {
            if binds < least {
                break;
            }
            let at = self.here();
            self.at += 1;
            left = match joint {
                Joint::Binary(op) => {
                    let right = self.expression(binds + 1)?;
                    let inner = left.height.max(right.height);
                    let kind = Kind::Binary { op, left: Box::new(left.expr), right: Box::new(right.expr) };
                    self.tree(kind, at, inner)?
                }
                Joint::Type(op) => {
                    let name = self.type_name()?;
                    self.tree(Kind::Type { op, operand: Box::new(left.expr), name }, at, left.height)?
                }
            };
        }
        self.nested -= 1;
        Ok(left)
    }

    fn prefix(&mut self) -> Result<Tree, SyntaxError> {
        let negative = match self.peek() {
            What::Sign(Sign::Minus) => true,
            What::Sign(Sign::Plus) => false,
            _ => return self.path(),
        };
        let at = self.here();
        self.at += 1;
        let operand = self.expression(SIGN)?;
        self.tree(Kind::Sign { negative, operand: Box::new(operand.expr) }, at, operand.height)
    }

    fn path(&mut self) -> Result<Tree, SyntaxError> {
        let mut tree = self.term()?;
        loop {
            let at = self.here();
            if self.next_if(Sign::Dot) {
                tree = self.invocation(Some(tree))?;
            } else if self.next_if(Sign::OpenSquare) {
                let index = self.expression(0)?;
                self.expect(Sign::CloseSquare, "a closing square bracket is expected here")?;
                let inner = tree.height.max(index.height);
                let kind = Kind::Indexer { target: Box::new(tree.expr), index: Box::new(index.expr) };
                tree = self.tree(kind, at, inner)?;
            } else {
                return Ok(tree);
            }
        }
    }

    fn term(&mut self) -> Result<Tree, SyntaxError> {
        let at = self.here();
        let kind = match self.peek() {
            What::Word(word) if word == "true" => Kind::Boolean(true),
            What::Word(word) if word == "false" => Kind::Boolean(false),
            What::Word(word) if OPERATOR_WORDS.contains(&word.as_str()) => {
                return Err(self.error("a value is expected here"));
            }
            What::Word(_) | What::Name(_) | What::This | What::Index | What::Total => return self.invocation(None),
            What::String(_) | What::Number(_) | What::Temporal(_) | What::Variable(_) => return self.literal(),
            What::Sign(Sign::Open) => {
                self.at += 1;
                let tree = self.expression(0)?;
                self.expect(Sign::Close, "a closing bracket is expected here")?;
                return Ok(tree);
            }
            What::Sign(Sign::OpenCurly) => {
                self.at += 1;
                if *self.peek() != What::Sign(Sign::CloseCurly) {
                    return Err(self.error("a closing curly bracket is expected here"));
                }
                Kind::Empty
            }
            What::End => return Err(self.error("the expression ends too early")),
            What::Sign(_) => return Err(self.error("a value is expected here")),
        };
        self.at += 1;
        self.tree(kind, at, 0)
    }

    fn literal(&mut self) -> Result<Tree, SyntaxError> {
        let at = self.here();
        let kind = match self.next() {
            What::String(text) => Kind::String(text),
            What::Temporal(temporal) => Kind::Temporal(temporal),
            What::Variable(name) => Kind::Variable(name),
            What::Number(text) => self.number(&text, at)?,
            _ => return Err(self.wrong(at, "syntax", "a value is expected here")),
        };
        self.tree(kind, at, 0)
    }

    /// A number, with the unit that may follow.
    fn number(&mut self, text: &str, at: u32) -> Result<Kind, SyntaxError> {
        let unit = match self.peek() {
            What::String(unit) => Some(unit.clone()),
            What::Word(word) => units::calendar_word(word).map(str::to_owned),
            _ => None,
        };
        let decimal =
            || Decimal::from_str_exact(text).map_err(|_| self.wrong(at, "syntax", "the number has too many digits"));
        if unit.is_some() {
            let value = decimal()?;
            self.at += 1;
            return Ok(Kind::Quantity(Quantity { value, unit }));
        }
        match text.parse() {
            Ok(integer) if !text.contains('.') => Ok(Kind::Integer(integer)),
            _ => Ok(Kind::Decimal(decimal()?)),
        }
    }

    /// What may stand after a point.
    fn invocation(&mut self, target: Option<Tree>) -> Result<Tree, SyntaxError> {
        let at = self.here();
        let kind = match self.next() {
            // After a point it is what stands before the point.
            What::This if target.is_some() => return target.ok_or_else(|| self.error("a name is expected here")),
            What::This => Kind::This,
            What::Index => Kind::Index,
            What::Total => Kind::Total,
            What::Word(name) if *self.peek() == What::Sign(Sign::Open) => return self.call(target, &name, at),
            What::Word(name) | What::Name(name) => {
                let inner = target.as_ref().map_or(0, |tree| tree.height);
                let target = target.map(|tree| Box::new(tree.expr));
                return self.tree(Kind::Member { target, name }, at, inner);
            }
            _ => return Err(self.wrong(at, "syntax", "a name is expected here")),
        };
        self.tree(kind, at, 0)
    }

    fn call(&mut self, target: Option<Tree>, name: &str, at: u32) -> Result<Tree, SyntaxError> {
        self.at += 1;
        let mut inner = target.as_ref().map_or(0, |tree| tree.height);
        let target = target.map(|tree| Box::new(tree.expr));
        if let "is" | "as" = name {
            let op = if name == "is" { TypeOp::Is } else { TypeOp::As };
            let operand = target.unwrap_or_else(|| Box::new(Expr { kind: Kind::This, at }));
            let name = self.type_argument()?;
            return self.tree(Kind::Type { op, operand, name }, at, inner.max(1));
        }
        let Some(function) = Function::of(name) else {
            return Err(self.wrong(at, "unknown-function", "there is no such function"));
        };
        let mut arguments = Vec::new();
        if function == Function::OfType {
            let at = self.here();
            arguments.push(Expr { kind: Kind::String(self.type_argument()?), at });
        } else if !self.next_if(Sign::Close) {
            loop {
                let argument = self.expression(0)?;
                inner = inner.max(argument.height);
                arguments.push(argument.expr);
                if self.next_if(Sign::Close) {
                    break;
                }
                self.expect(Sign::Comma, "a comma or a closing bracket is expected here")?;
            }
        }
        let (least, most) = function.arity();
        if !(least..=most).contains(&arguments.len()) {
            return Err(self.wrong(at, "wrong-arity", "the function takes another number of arguments"));
        }
        self.tree(Kind::Call { target, function, arguments }, at, inner)
    }

    fn type_argument(&mut self) -> Result<String, SyntaxError> {
        let name = self.type_name()?;
        self.expect(Sign::Close, "a closing bracket is expected here")?;
        Ok(name)
    }

    fn type_name(&mut self) -> Result<String, SyntaxError> {
        let at = self.here();
        let mut name = String::new();
        loop {
            match self.next() {
                What::Word(part) | What::Name(part) => name.push_str(&part),
                _ => return Err(self.wrong(at, "syntax", "the name of a type is expected here")),
            }
            if !self.next_if(Sign::Dot) {
                break;
            }
            name.push('.');
        }
        if types::known(&name) { Ok(name) } else { Err(self.wrong(at, "unknown-type", "there is no such type")) }
    }
}
