//! Takes an object or a list of a JSON text apart without reading what is inside, so that each part can be read by
//! itself and a fault in one does not touch the others. It only matches brackets and quotation marks; whether a part
//! is JSON is for the reader of that part to say. Nothing here looks at names or meanings.

use super::{kinds::JsonFault, limits::MAX_DEPTH};

/// A part of a file: its text, and the byte at which it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Slice<'a> {
    pub(super) text: &'a str,
    pub(super) offset: usize,
}

/// A member of an object. The name is still in quotation marks.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Member<'a> {
    pub(super) name: Slice<'a>,
    pub(super) value: Slice<'a>,
    /// False when the text broke off inside the value.
    pub(super) complete: bool,
}

/// What an object or list was taken apart into.
#[derive(Debug)]
pub(super) struct Parts<P> {
    pub(super) parts: Vec<P>,
    /// Where the brackets do not match or the text breaks off, or an unnecessary comma.
    pub(super) fault: Option<Fault>,
    /// The byte of the slice after the last one that was understood.
    pub(super) end: usize,
    /// Whether parts were passed over because there were more than the limit.
    pub(super) too_many: bool,
}

/// A fault of structure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) offset: usize,
    pub(super) kind: FaultKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FaultKind {
    Json(JsonFault),
    TooDeep,
}

impl Fault {
    /// Whether what follows could still be understood.
    pub(super) fn is_harmless(self) -> bool {
        matches!(self.kind, FaultKind::Json(JsonFault::TrailingComma | JsonFault::Comma))
    }
}

/// The members of an object, at most `limit`. The slice begins with its opening brace.
pub(super) fn members<'a>(slice: Slice<'a>, limit: usize) -> Parts<Member<'a>> {
    Cursor::new(slice).take_apart(b'}', limit, |cursor, keep| {
        let name = cursor.name()?;
        cursor.colon()?;
        let (value, fault) = cursor.value();
        keep(Member { name, value, complete: fault.is_none() });
        fault.map_or(Ok(()), Err)
    })
}

/// The elements of a list, at most `limit`. The slice begins with its opening bracket.
pub(super) fn elements<'a>(slice: Slice<'a>, limit: usize) -> Parts<Slice<'a>> {
    Cursor::new(slice).take_apart(b']', limit, |cursor, keep| {
        let (value, fault) = cursor.value();
        fault.map_or_else(
            || {
                keep(value);
                Ok(())
            },
            Err,
        )
    })
}

struct Cursor<'a> {
    slice: Slice<'a>,
    at: usize,
}

impl<'a> Cursor<'a> {
    fn new(slice: Slice<'a>) -> Self {
        Self { slice, at: 0 }
    }

    fn take_apart<P>(
        mut self,
        close: u8,
        limit: usize,
        mut part: impl FnMut(&mut Self, &mut dyn FnMut(P)) -> Result<(), Fault>,
    ) -> Parts<P> {
        let mut taken = Parts { parts: Vec::new(), fault: None, end: 0, too_many: false };
        self.at = 1;
        let mut after_comma = false;
        loop {
            self.skip_space();
            match self.peek() {
                Some(byte) if byte == close => {
                    if after_comma {
                        taken.fault = Some(self.fault(JsonFault::TrailingComma));
                    }
                    self.at += 1;
                    break;
                }
                None => {
                    taken.fault = Some(self.fault(JsonFault::EndsEarly));
                    break;
                }
                Some(_) => {}
            }
            let read = part(&mut self, &mut |part| {
                if taken.parts.len() < limit {
                    taken.parts.push(part);
                } else {
                    taken.too_many = true;
                }
            });
            if let Err(fault) = read {
                taken.fault = Some(fault);
                break;
            }
            self.skip_space();
            match self.peek() {
                Some(b',') => {
                    self.at += 1;
                    after_comma = true;
                }
                Some(byte) if byte == close => after_comma = false,
                Some(b']' | b'}') => {
                    taken.fault = Some(self.fault(JsonFault::Bracket));
                    break;
                }
                Some(_) => {
                    // The next part begins without a comma: it is told, and can still be understood.
                    taken.fault = Some(self.fault(JsonFault::Comma));
                    after_comma = false;
                }
                None => {
                    taken.fault = Some(self.fault(JsonFault::EndsEarly));
                    break;
                }
            }
        }
        taken.end = self.at;
        taken
    }

    fn name(&mut self) -> Result<Slice<'a>, Fault> {
        if self.peek() != Some(b'"') {
            return Err(self.fault(JsonFault::Key));
        }
        let start = self.at;
        self.skip_text()?;
        Ok(self.since(start))
    }

    fn colon(&mut self) -> Result<(), Fault> {
        self.skip_space();
        match self.peek() {
            Some(b':') => {
                self.at += 1;
                Ok(())
            }
            Some(_) => Err(self.fault(JsonFault::Colon)),
            None => Err(self.fault(JsonFault::EndsEarly)),
        }
    }

    /// Passes over a value of any kind. With a fault, the slice reaches up to it.
    fn value(&mut self) -> (Slice<'a>, Option<Fault>) {
        self.skip_space();
        let start = self.at;
        let passed = match self.peek() {
            Some(b'"') => self.skip_text(),
            Some(b'{' | b'[') => self.skip_nested(),
            Some(_) => {
                let is_part = |byte: &u8| !matches!(byte, b',' | b']' | b'}' | b' ' | b'\n' | b'\r' | b'\t');
                self.at += self.rest().iter().take_while(|byte| is_part(byte)).count();
                Ok(())
            }
            None => Err(self.fault(JsonFault::EndsEarly)),
        };
        (self.since(start), passed.err())
    }

    fn skip_nested(&mut self) -> Result<(), Fault> {
        // One bit for each open bracket: 1 for a brace. MAX_DEPTH bits are enough, because more is a fault.
        let mut braces: u64 = 0;
        let mut depth = 0;
        while let Some(byte) = self.peek() {
            match byte {
                b'"' => {
                    self.skip_text()?;
                    continue;
                }
                b'{' | b'[' => {
                    if depth == MAX_DEPTH {
                        return Err(Fault { offset: self.slice.offset + self.at, kind: FaultKind::TooDeep });
                    }
                    braces = braces << 1 | u64::from(byte == b'{');
                    depth += 1;
                }
                b'}' | b']' => {
                    if (braces & 1 == 1) != (byte == b'}') {
                        return Err(self.fault(JsonFault::Bracket));
                    }
                    braces >>= 1;
                    depth -= 1;
                }
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                return Ok(());
            }
        }
        Err(self.fault(JsonFault::EndsEarly))
    }

    fn skip_text(&mut self) -> Result<(), Fault> {
        self.at += 1;
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'"' => return Ok(()),
                b'\\' => self.at += 1,
                _ => {}
            }
        }
        self.at = self.slice.text.len();
        Err(self.fault(JsonFault::EndsEarly))
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    fn rest(&self) -> &'a [u8] {
        self.slice.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<u8> {
        self.slice.text.as_bytes().get(self.at).copied()
    }

    fn since(&self, start: usize) -> Slice<'a> {
        let text = self.slice.text.get(start..self.at).unwrap_or_default();
        Slice { text, offset: self.slice.offset + start }
    }

    fn fault(&self, fault: JsonFault) -> Fault {
        Fault { offset: self.slice.offset + self.at, kind: FaultKind::Json(fault) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(list: &str) -> (Vec<&str>, Option<FaultKind>) {
        let parts = elements(Slice { text: list, offset: 0 }, 10);
        (parts.parts.iter().map(|slice| slice.text).collect(), parts.fault.map(|fault| fault.kind))
    }

    #[test]
    fn parts_are_taken_out_unread() {
        assert_eq!(
            texts(r#"[1, {"a":"]}"}, NaN ,"\"" ]"#),
            (vec!["1", r#"{"a":"]}"}"#, "NaN", r#""\"""#], None)
        );
        assert_eq!(texts("[]"), (vec![], None));
    }

    #[test]
    fn what_stands_before_a_fault_is_kept() {
        use FaultKind::{Json, TooDeep};
        assert_eq!(texts(r#"[1, {"a":2], 3]"#), (vec!["1"], Some(Json(JsonFault::Bracket))));
        assert_eq!(texts(r#"[1, "a"#), (vec!["1"], Some(Json(JsonFault::EndsEarly))));
        assert_eq!(texts("[1, 2,]"), (vec!["1", "2"], Some(Json(JsonFault::TrailingComma))));
        assert_eq!(texts("[1 2]"), (vec!["1", "2"], Some(Json(JsonFault::Comma))));
        assert_eq!(texts(&format!("[1,{}", "[".repeat(10_000))), (vec!["1"], Some(TooDeep)));
    }

    #[test]
    fn a_member_that_breaks_off_is_marked() {
        let parts = members(Slice { text: r#"{"a": 1, "b": [1, 2"#, offset: 5 }, 10);
        let complete: Vec<_> = parts.parts.iter().map(|member| (member.name.text, member.complete)).collect();
        assert_eq!(complete, [("\"a\"", true), ("\"b\"", false)]);
        assert_eq!(parts.fault.map(|fault| fault.offset), Some(5 + 19));
    }
}
