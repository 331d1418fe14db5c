//! From the text of an expression to its words.

use super::literal;
use super::syntax::SyntaxError;
use super::token::{Sign, Token, What};

const MOST_CHARACTERS: usize = 10_000;

pub(super) fn words(source: &str) -> Result<Vec<Token>, SyntaxError> {
    // A character has at most four bytes: what is longer than this need not be counted.
    if source.len() > MOST_CHARACTERS * 4 || source.chars().count() > MOST_CHARACTERS {
        return Err(SyntaxError::new(MOST_CHARACTERS, "too-long", "the expression is too long"));
    }
    let mut lexer = Lexer { text: source.chars().collect(), at: 0 };
    let mut words = Vec::new();
    loop {
        lexer.skip_blank()?;
        let at = lexer.at;
        let what = lexer.word()?;
        let last = what == What::End;
        words.push(Token { what, at: at as u32 });
        if last {
            return Ok(words);
        }
    }
}

pub(super) struct Lexer {
    text: Vec<char>,
    at: usize,
}

impl Lexer {
    pub(super) fn peek(&self) -> Option<char> {
        self.ahead(0)
    }

    pub(super) fn ahead(&self, by: usize) -> Option<char> {
        self.text.get(self.at + by).copied()
    }

    pub(super) fn next(&mut self) -> Option<char> {
        let next = self.peek();
        if next.is_some() {
            self.at += 1;
        }
        next
    }

    pub(super) fn next_if(&mut self, wanted: char) -> bool {
        let there = self.peek() == Some(wanted);
        if there {
            self.at += 1;
        }
        there
    }

    pub(super) fn take_while(&mut self, keep: impl Fn(char) -> bool) -> String {
        let begin = self.at;
        while self.peek().is_some_and(&keep) {
            self.at += 1;
        }
        self.text.get(begin..self.at).unwrap_or_default().iter().collect()
    }

    pub(super) fn error(&self, reason: &str) -> SyntaxError {
        SyntaxError::new(self.at, "syntax", reason)
    }

    fn skip_blank(&mut self) -> Result<(), SyntaxError> {
        loop {
            match (self.peek(), self.ahead(1)) {
                (Some('/'), Some('/')) => {
                    self.take_while(|one| one != '\n' && one != '\r');
                }
                (Some('/'), Some('*')) => {
                    let begin = self.at;
                    self.at += 2;
                    while !(self.peek() == Some('*') && self.ahead(1) == Some('/')) {
                        if self.next().is_none() {
                            return Err(SyntaxError::new(begin, "syntax", "a comment is not closed"));
                        }
                    }
                    self.at += 2;
                }
                // Expressions come out of files that were edited by hand: no-break spaces and marks are blank too.
                (Some(one), _) if one.is_whitespace() || one == '\u{feff}' => self.at += 1,
                _ => return Ok(()),
            }
        }
    }

    fn word(&mut self) -> Result<What, SyntaxError> {
        let Some(first) = self.peek() else { return Ok(What::End) };
        match first {
            '\'' => Ok(What::String(literal::quoted(self, '\'')?)),
            '`' => Ok(What::Name(literal::quoted(self, '`')?)),
            '0'..='9' => Ok(What::Number(literal::number(self))),
            '@' => Ok(What::Temporal(literal::temporal(self)?)),
            '%' => self.variable(),
            '$' => self.special(),
            'a'..='z' | 'A'..='Z' | '_' => Ok(What::Word(self.take_while(in_word))),
            _ => self.sign(first),
        }
    }

    fn variable(&mut self) -> Result<What, SyntaxError> {
        self.at += 1;
        match self.peek() {
            Some(quote @ ('\'' | '`')) => Ok(What::Variable(literal::quoted(self, quote)?)),
            Some('a'..='z' | 'A'..='Z' | '_') => {
                let mut name = self.take_while(in_word);
                // Real questionnaires name variables `AGE-YEARS`; what subtracts has a space or a digit after the sign.
                while self.peek() == Some('-') && self.ahead(1).is_some_and(|one| one.is_ascii_alphabetic()) {
                    self.at += 1;
                    name.push('-');
                    name.push_str(&self.take_while(in_word));
                }
                Ok(What::Variable(name))
            }
            _ => Err(self.error("a name is expected after %")),
        }
    }

    fn special(&mut self) -> Result<What, SyntaxError> {
        let begin = self.at;
        self.at += 1;
        match self.take_while(in_word).as_str() {
            "this" => Ok(What::This),
            "index" => Ok(What::Index),
            "total" => Ok(What::Total),
            _ => Err(SyntaxError::new(begin, "syntax", "only $this, $index and $total exist")),
        }
    }

    fn sign(&mut self, first: char) -> Result<What, SyntaxError> {
        let second = self.ahead(1);
        let (sign, length) = match (first, second) {
            ('<', Some('=')) => (Sign::AtMost, 2),
            ('>', Some('=')) => (Sign::AtLeast, 2),
            ('!', Some('=')) => (Sign::NotEqual, 2),
            ('!', Some('~')) => (Sign::NotEquivalent, 2),
            ('.', _) => (Sign::Dot, 1),
            (',', _) => (Sign::Comma, 1),
            ('(', _) => (Sign::Open, 1),
            (')', _) => (Sign::Close, 1),
            ('[', _) => (Sign::OpenSquare, 1),
            (']', _) => (Sign::CloseSquare, 1),
            ('{', _) => (Sign::OpenCurly, 1),
            ('}', _) => (Sign::CloseCurly, 1),
            ('+', _) => (Sign::Plus, 1),
            ('-', _) => (Sign::Minus, 1),
            ('*', _) => (Sign::Star, 1),
            ('/', _) => (Sign::Slash, 1),
            ('&', _) => (Sign::Ampersand, 1),
            ('|', _) => (Sign::Bar, 1),
            ('<', _) => (Sign::Less, 1),
            ('>', _) => (Sign::Greater, 1),
            ('=', _) => (Sign::Equal, 1),
            ('~', _) => (Sign::Equivalent, 1),
            _ => return Err(self.error("this character has no meaning here")),
        };
        self.at += length;
        Ok(What::Sign(sign))
    }
}

fn in_word(one: char) -> bool {
    one.is_ascii_alphanumeric() || one == '_'
}
