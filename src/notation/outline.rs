//! The structure of a document's text: every heading, actor heading, bullet, table row and paragraph, in order, each with the
//! actor it stands under and a fingerprint of its words. The words themselves are not kept, so that the outline of a document
//! can be stored where its sentences may not.

use super::mark::{actor_of, bullet_of, has_words, heading_mark, number_of};

/// A piece of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutlineItem {
    /// The line it begins on, from 1.
    pub line: usize,
    /// Which piece of the line it is, from 1: a table row may hold several bullets.
    pub part: usize,
    /// What it is.
    pub kind: ItemKind,
    /// The mark it begins with, as printed: `-`, `○`, `①`, `(1)`, `##`.
    pub mark: String,
    /// The actor heading it stands under, as printed; for an actor heading, its own words.
    pub actor: Option<String>,
    /// A fingerprint of its words, blanks left out (64 bits FNV-1a).
    pub fingerprint: u64,
}

/// Kinds of pieces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemKind {
    /// A heading marked as such.
    Heading,
    /// A heading that names who acts.
    Actor,
    /// A bullet.
    Bullet,
    /// A text with a number or a letter before it: a heading or a content, which only a reader can tell.
    Numbered,
    /// A row of a table, or a line of a cell.
    Row,
    /// Anything else.
    Paragraph,
}

impl ItemKind {
    /// The name in outline files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::Actor => "actor",
            Self::Bullet => "bullet",
            Self::Numbered => "numbered",
            Self::Row => "row",
            Self::Paragraph => "paragraph",
        }
    }
}

/// The first cell in the head of a table of what actors do; each row below it begins with an actor.
const ACTOR_TABLE: &str = "対象職員";

/// The pieces of a text. A line without a mark goes on with the piece before it, unless a blank line stands between them.
///
/// ```
/// use kurabe::notation::{ItemKind, outline};
/// let text = "## (1) 休暇\n\nア 所属長が取り組むこと\n\n- 計画を立て、\n  知らせる。\n- 自ら休む。\n";
/// let items = outline(text);
/// let kinds: Vec<_> = items.iter().map(|item| (item.line, item.kind)).collect();
/// assert_eq!(kinds, [(1, ItemKind::Heading), (3, ItemKind::Actor), (5, ItemKind::Bullet), (7, ItemKind::Bullet)]);
/// assert_eq!(items[3].actor.as_deref(), Some("所属長"));
/// ```
pub fn outline(text: &str) -> Vec<OutlineItem> {
    let mut walk = Walk::default();
    for (line, words) in (1..).zip(text.lines()) {
        walk.line(line, words);
    }
    walk.items
}

#[derive(Default)]
struct Walk {
    items: Vec<OutlineItem>,
    /// Whether the piece before may go on in this line.
    is_open: bool,
    actor: Option<String>,
    is_actor_table: bool,
}

impl Walk {
    fn line(&mut self, line: usize, raw: &str) {
        let words = raw.trim_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}');
        if words.is_empty() {
            self.is_open = false;
            return;
        }
        let heading = words.trim_start_matches('#').trim_start();
        let is_heading = words.starts_with('#');
        if let Some(actor) = actor_of(heading) {
            self.actor = Some(actor.to_owned());
            return self.push(line, 1, ItemKind::Actor, heading_mark(words), words);
        }
        if is_heading {
            self.actor = None;
            self.is_actor_table = false;
            return self.push(line, 1, ItemKind::Heading, heading_mark(words), words);
        }
        if raw.contains('\t') || words.starts_with('|') {
            return self.row(line, raw);
        }
        if let Some(mark) = bullet_of(words) {
            return self.push(line, 1, ItemKind::Bullet, mark.to_owned(), words);
        }
        if let Some(mark) = number_of(words) {
            // A new number ends what an actor heading before it covers.
            self.actor = None;
            return self.push(line, 1, ItemKind::Numbered, mark, words);
        }
        match self.items.last_mut().filter(|_| self.is_open) {
            Some(item) => item.fingerprint = fingerprint(item.fingerprint, words),
            None => self.push(line, 1, ItemKind::Paragraph, String::new(), words),
        }
    }

    /// A row; where a table of actors goes on, its first cell is the actor and each ○ in it a piece of its own, as are words
    /// before the first ○.
    fn row(&mut self, line: usize, raw: &str) {
        let (first, rest) = raw.split_once('\t').unwrap_or((raw, ""));
        let first = first.trim();
        if first == ACTOR_TABLE {
            self.is_actor_table = true;
            return self.push(line, 1, ItemKind::Row, String::new(), raw);
        }
        if !self.is_actor_table || first.is_empty() {
            return self.push(line, 1, ItemKind::Row, String::new(), raw);
        }
        self.actor = Some(first.to_owned());
        self.push(line, 1, ItemKind::Actor, String::new(), first);
        let (before, circles) =
            rest.split_once('○').map_or((rest, None), |(before, rest)| (before, Some(rest)));
        let before = has_words(before).then_some((ItemKind::Row, "", before));
        let circles = circles.into_iter().flat_map(|circles| circles.split('○'));
        let pieces = before.into_iter().chain(circles.map(|piece| (ItemKind::Bullet, "○", piece)));
        for (part, (kind, mark, piece)) in (2..).zip(pieces) {
            self.push(line, part, kind, mark.to_owned(), piece);
        }
        self.actor = None;
    }

    fn push(&mut self, line: usize, part: usize, kind: ItemKind, mark: String, words: &str) {
        let item = OutlineItem {
            line,
            part,
            kind,
            mark,
            actor: self.actor.clone(),
            fingerprint: fingerprint(FNV_OFFSET, words),
        };
        self.items.push(item);
        self.is_open = !matches!(kind, ItemKind::Heading | ItemKind::Actor);
    }
}

const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a over the letters, blanks left out: how a text is broken into lines is no part of it.
fn fingerprint(start: u64, words: &str) -> u64 {
    let letters: String = words.chars().filter(|letter| !letter.is_whitespace()).collect();
    letters.bytes().fold(start, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::outline;

    fn kinds(text: &str) -> Vec<(usize, usize, &'static str, String, String)> {
        let short = |item: &super::OutlineItem| {
            let actor = item.actor.clone().unwrap_or_default();
            (item.line, item.part, item.kind.key(), item.mark.clone(), actor)
        };
        outline(text).iter().map(short).collect()
    }

    fn item(
        line: usize,
        part: usize,
        kind: &'static str,
        mark: &str,
        actor: &str,
    ) -> (usize, usize, &'static str, String, String) {
        (line, part, kind, mark.to_owned(), actor.to_owned())
    }

    #[test]
    fn a_star_heads_what_an_actor_does_until_the_next_one() {
        let text = "①研修\n★職員課・教育委員会事務局\n研修を行う。\n\nまた知らせる。\n★全職員\n出る。\n";
        let expected = [
            item(1, 1, "numbered", "①", ""),
            item(2, 1, "actor", "★", "職員課・教育委員会事務局"),
            item(3, 1, "paragraph", "", "職員課・教育委員会事務局"),
            item(5, 1, "paragraph", "", "職員課・教育委員会事務局"),
            item(6, 1, "actor", "★", "全職員"),
            item(7, 1, "paragraph", "", "全職員"),
        ];
        assert_eq!(kinds(text), expected);
    }

    #[test]
    fn each_circle_in_a_row_of_an_actors_table_is_a_piece() {
        let text = "対象職員\t行動指針\n管理職員\t<ul> ○声をかける。 ○自ら休む。</ul>\n職員\t○休む。\n";
        let expected = [
            item(1, 1, "row", "", ""),
            item(2, 1, "actor", "", "管理職員"),
            item(2, 2, "bullet", "○", "管理職員"),
            item(2, 3, "bullet", "○", "管理職員"),
            item(3, 1, "actor", "", "職員"),
            item(3, 2, "bullet", "○", "職員"),
        ];
        assert_eq!(kinds(text), expected);
    }

    #[test]
    fn a_text_broken_into_other_lines_has_the_same_fingerprint() {
        let [broken, whole] =
            ["- 休暇を\n  取る。", "- 休暇を取る。"].map(|text| outline(text).remove(0).fingerprint);
        assert_eq!(broken, whole);
        assert_ne!(whole, outline("- 休暇を取らない。").remove(0).fingerprint);
    }

    #[test]
    fn words_before_the_first_circle_of_an_actors_row_are_a_piece_and_markup_is_none() {
        let text = "対象職員\t行動指針\n管理職員\t次のとおり。○休む。\n職員\t自ら休む。\n同僚\t<ul>\n";
        let expected = [
            item(1, 1, "row", "", ""),
            item(2, 1, "actor", "", "管理職員"),
            item(2, 2, "row", "", "管理職員"),
            item(2, 3, "bullet", "○", "管理職員"),
            item(3, 1, "actor", "", "職員"),
            item(3, 2, "row", "", "職員"),
            item(4, 1, "actor", "", "同僚"),
        ];
        assert_eq!(kinds(text), expected);
        let of_row =
            |words: &str| outline(&format!("対象職員\t行動指針\n職員\t{words}\n")).remove(2).fingerprint;
        assert_ne!(of_row("自ら休む。"), of_row("自ら働く。"));
    }

    #[test]
    fn a_line_that_goes_on_with_a_decimal_number_leaves_the_actor_as_it_is() {
        let expected = [item(1, 1, "actor", "★", "全職員"), item(2, 1, "paragraph", "", "全職員")];
        assert_eq!(kinds("★全職員\n一日に\n1.5時間を減らす。\n"), expected);
    }
}
