//! Lines as HTML: a tag and a class for each role.

use yew::prelude::*;

use super::{Renderer, element};
use crate::sheet::{Line, List, Matter, Piece, Role, Tone};

impl Renderer<'_> {
    /// Lines, one below the other.
    pub fn lines(&self, lines: &[Line<'_>]) -> Html {
        lines.iter().map(|line| self.line(line, None)).collect()
    }

    fn line(&self, line: &Line<'_>, within: Option<List>) -> Html {
        if let (Role::Goal, [Piece { matter: Matter::Target(target), .. }]) = (line.role, &*line.pieces) {
            return self.goal(target);
        }
        let (tag, class) = element_of(line.role, within);
        let is_tight = matches!(line.role, Role::Grade | Role::ChangedGrade | Role::Quantities);
        let mut children = self.pieces(&line.pieces, is_tight);
        let headed = match line.role {
            Role::Fold => Some("summary"),
            Role::Section => Some("h3"),
            Role::Subsection => Some("h4"),
            _ => None,
        };
        if let Some(head) = headed {
            children = vec![element(head, "", children).into()];
        } else if children.is_empty() && line.lines.is_empty() {
            return Html::default();
        }
        let list = if let Role::List(list) = line.role { Some(list) } else { None };
        children.extend(line.lines.iter().map(|inner| self.line(inner, list)));
        let mut shown = element(tag, class, children);
        let told = line.pieces.iter().find(|piece| piece.tone == Tone::Aside);
        if let Some(told) = told {
            shown.add_attribute("title", self.reader.words(&told.matter).into_owned());
        }
        if let Role::Section | Role::Subsection = line.role {
            shown.add_attribute("aria-label", self.reader.line(&line.pieces));
        }
        shown.into()
    }
}

/// Tag and class of a line within a list of this sort.
fn element_of(role: Role, within: Option<List>) -> (&'static str, &'static str) {
    match role {
        Role::Words | Role::Goal => ("p", ""),
        Role::Due => ("p", "due"),
        Role::Further => ("p", "due further"),
        Role::Result => ("p", "result"),
        Role::OtherResult => ("p", "result other"),
        Role::Definition => ("p", "definition"),
        Role::Aside => ("p", "aside"),
        Role::PrintedName => ("p", "printed-name"),
        Role::Cited => ("cite", ""),
        Role::Quantities => ("p", "amounts"),
        Role::More => ("p", "more"),
        Role::Grade => ("span", "grade-cell"),
        Role::ChangedGrade => ("span", "grade-cell changed"),
        Role::Notes => ("div", "cell-notes"),
        Role::Status => ("p", "status-line"),
        Role::Part => ("div", ""),
        Role::Differing => ("p", "agreement-differs"),
        Role::PairKind => ("p", "pair-kind"),
        Role::Lead => ("p", "lead-to"),
        Role::Fact => ("p", "fact"),
        Role::Strings => ("p", "strings"),
        Role::Terms => ("dl", "parts"),
        Role::Term => ("dt", ""),
        Role::Detail => ("dd", ""),
        Role::Section | Role::Subsection => ("section", "printed"),
        Role::Item if within == Some(List::Printings) => ("li", "printing"),
        Role::Item => ("li", ""),
        Role::Fold => ("details", "sums"),
        Role::List(List::Pairs) => ("ol", "pairs"),
        Role::List(list) => ("ul", class_of(list)),
    }
}

fn class_of(list: List) -> &'static str {
    match list {
        List::Plain | List::Printings => "",
        List::Measures => "measure-list",
        List::Places => "places",
        List::Pairs => "pairs",
        List::SilentPlans => "silent-plans",
        List::SchemeFacts => "scheme-facts",
        List::Outcomes => "outcomes",
        List::Reasons => "reasons",
        List::Names => "plans-under",
        List::Years => "measure-years",
        List::Documents => "documents",
        List::PlanNotes => "notes",
    }
}
