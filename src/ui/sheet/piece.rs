//! Pieces as HTML: their words from the core, the tags that set them off, and the few that are more than words.

use yew::{prelude::*, virtual_dom::VTag};

use super::{Renderer, element, opener_id};
use crate::{
    chart::Shape,
    compare::{Comparability, Lead, LeadKind, Mark, Slot, Status},
    model::{Plan, Target},
    sheet::{Matter, Opened, Opens, Piece, Tone},
    text::{self, Language, Message, phrase},
};

/// Half the width of the mark of a plan, in CSS pixels.
const RADIUS: f64 = 5.5;

/// The colour and shape of a plan, hidden from screen readers: the name always stands beside it. Its outline is the chart's.
pub fn swatch(slot: Slot) -> Html {
    let Slot(number) = slot;
    html! {
        <svg class={format!("swatch slot-{number}")} viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true" focusable="false">
            <path fill-rule="evenodd" d={Shape::of(slot).svg_path(RADIUS)} />
        </svg>
    }
}

impl Renderer<'_> {
    /// Pieces in one line.
    pub fn inline(&self, pieces: &[Piece<'_>]) -> Html {
        self.pieces(pieces, false).into_iter().collect()
    }

    /// Pieces with a blank between them.
    pub(super) fn pieces(&self, pieces: &[Piece<'_>], is_tight: bool) -> Vec<Html> {
        let mut shown = Vec::with_capacity(pieces.len() * 2);
        for piece in pieces.iter().filter(|piece| piece.tone != Tone::Aside) {
            let Some(html) = self.piece(piece) else { continue };
            if !shown.is_empty() && !is_tight {
                shown.push(Html::from(" "));
            }
            shown.push(html);
        }
        shown
    }

    /// The mark and name of a plan; a plan that the person brought has a mark of its own.
    fn named(&self, slot: Slot) -> Html {
        let reader = self.reader;
        let brought = reader.plan(slot).is_some_and(Plan::is_brought);
        html! {
            <>
                { swatch(slot) }{ tagged("bdi", reader.municipality(slot)) }
                if brought { <small class="brought">{ Message::Brought.text(reader.language) }</small> }
            </>
        }
    }

    /// A piece; nothing where it has nothing to say.
    fn piece(&self, piece: &Piece<'_>) -> Option<Html> {
        let reader = self.reader;
        let words = reader.words(&piece.matter);
        if words.is_empty() {
            return None;
        }
        let said: Html = match &piece.matter {
            Matter::Plan(slot) => self.named(*slot),
            Matter::Opens(opens) => self.opener(opens),
            Matter::Printed(_) => of_document(words.into_owned()),
            Matter::Lead(lead, _) => self.lead(lead, words.into_owned()),
            Matter::Actors(measures) => {
                let actors = text::actors(measures.iter().copied(), reader.language).into_iter().enumerate();
                let sign = |place| if place > 0 { " · " } else { "" };
                actors
                    .map(|(place, name)| html! { <>{ sign(place) }{ of_document(name.to_owned()) }</> })
                    .collect()
            }
            Matter::Place(..) => element("cite", "", vec![of_document(words.into_owned())]).into(),
            Matter::Quoted(_) => {
                let mut quote = VTag::new("q");
                quote.add_attribute("lang", "ja");
                quote.add_child(Html::from(words.into_owned()));
                quote.into()
            }
            Matter::Remark(_) => element("bdi", "", vec![words.into_owned().into()]).into(),
            Matter::File(file) => link(format!("plans/{file}"), words.into_owned()),
            Matter::Url(url) => link((*url).to_owned(), words.into_owned()),
            Matter::Grade(letter) => {
                html! { <span class={format!("grade grade-{}", letter.letter())}>{ letter.letter() }</span> }
            }
            Matter::Standing(standing) => {
                let mark = standing.mark();
                let (class, sign) = sign_of_mark(mark)?;
                signed(class, sign, words.into_owned(), text::standing(*standing, reader.language))
            }
            Matter::Verdict(found) => {
                let (class, sign) = sign_of_verdict(*found);
                signed(class, sign, words.into_owned(), String::new())
            }
            Matter::Anomalies(..) => html! {
                <span class="odd-mark" title={words.into_owned()}>{ reader.say(Message::OddMark) }</span>
            },
            Matter::Status(row) => {
                element("span", status_class(&row.status), vec![words.into_owned().into()]).into()
            }
            _ => words.into_owned().into(),
        };
        let (tag, class) = match (piece.tone, &piece.matter) {
            (Tone::Plain | Tone::Aside, _) => return Some(said),
            (Tone::Strong, Matter::Value(..)) => ("b", "figure"),
            (Tone::Strong, _) => ("b", ""),
            (Tone::Small, Matter::People(..)) => ("small", "people"),
            (Tone::Small, Matter::Word(Message::SchemeDiffers)) => ("small", "differs-word"),
            (Tone::Small, _) => ("small", ""),
            (Tone::Lead, _) => ("span", "lead"),
            (Tone::Absent, _) => ("span", "absent"),
            (Tone::Chip, _) => ("span", "stage"),
            (Tone::Differing, _) => ("b", "differs"),
        };
        Some(element(tag, class, vec![said]).into())
    }

    /// The link that opens the panel of a row: its name, and what narrows it. The first of its name on the page has the id that the
    /// focus returns to.
    fn opener(&self, opens: &Opens<'_>) -> Html {
        let (name, scope) = self.reader.name_of(&opens.name);
        let name = match &opens.name {
            Opened::Scheme(subject) if self.reader.own_name(subject).is_some() => of_document(name),
            _ => name.into(),
        };
        let scope = (!scope.is_empty()).then(|| html! { <>{ " " }<small>{ scope }</small></> });
        let Some(opening) = self.opening else { return html! { <>{ name }{ scope }</> } };
        let (id, is_open) = (opens.is_first.then(|| opener_id(&opens.to)), opening.open == Some(&*opens.to));
        html! {
            <a class="ask" {id} href={opening.address(&opens.to)} onclick={opening.on_click(&opens.to)} aria-expanded={is_open.to_string()}>
                { name }{ scope }
            </a>
        }
    }

    /// The way to the row that has the plan's present target on the subject.
    fn lead(&self, lead: &Lead, words: String) -> Html {
        let leaves = lead.question.condition.leaves.as_ref().filter(|_| lead.kind == LeadKind::Included);
        let how = leaves.map(|leaves| phrase::included(leaves.combination, &leaves.of, self.reader.language));
        let asked = lead.question.id();
        let sign = leaves.map(|_| html! { <><span class="sign" aria-hidden="true">{ "⊂" }</span>{ " " }</> });
        let Some(opening) = self.opening else { return html! { <>{ sign }{ words }</> } };
        html! { <>{ sign }<a title={how} href={opening.address(&asked)} onclick={opening.on_click(&asked)}>{ words }</a></> }
    }

    /// A target with its number large; where it has none, in words.
    pub(super) fn goal(&self, target: &Target) -> Html {
        let language = self.reader.language;
        let word =
            if target.comparator_is_our_reading { "" } else { text::target_comparator(target, language) };
        let (class, mut parts) = match target.cell() {
            Some(crate::model::Cell::Known(quantity)) => {
                let number = text::number_as_printed(quantity.number, &target.places);
                let unit = text::unit(quantity.unit, language);
                ("goal", vec![tagged("b", number), tagged("i", unit.to_owned())])
            }
            Some(crate::model::Cell::Absent(reason)) => {
                let reason = text::absence(reason, language).to_owned();
                return element("span", "absent", vec![reason.into()]).into();
            }
            None => ("goal goal-words", vec![text::target_comparator(target, language).into()]),
        };
        if class == "goal" && !word.is_empty() {
            match language {
                Language::Ja => parts.push(tagged("span", word.to_owned())),
                Language::En => {
                    parts.splice(..0, [tagged("span", word.to_owned()), " ".into()]).for_each(drop)
                }
            }
        }
        element("p", class, parts).into()
    }
}

fn tagged(tag: &'static str, words: String) -> Html {
    element(tag, "", vec![words.into()]).into()
}

/// The mark and the name of a plan, isolated because names may run from right to left.
/// Words of a document: isolated, and marked as Japanese where they are.
fn of_document(words: String) -> Html {
    html! { <bdi lang={text::is_japanese(&words).then_some("ja")}>{ words }</bdi> }
}

fn link(to: String, words: String) -> Html {
    html! { <a href={to} rel="noreferrer">{ words }</a> }
}

/// A sign and words, so that neither colour nor sign alone carries a verdict.
fn signed(class: &'static str, sign: &'static str, words: String, told: String) -> Html {
    html! {
        <span class={class} title={(!told.is_empty()).then_some(told)}>
            <span class="sign" aria-hidden="true">{ sign }</span>{ words }
        </span>
    }
}

fn sign_of_mark(mark: Mark) -> Option<(&'static str, &'static str)> {
    match mark {
        Mark::Alone => None,
        Mark::Same => Some(("verdict mark-same", "=")),
        Mark::WithNote => Some(("verdict mark-note", "≈")),
        Mark::PartlyComparable => Some(("verdict mark-partly", "≈ ≠")),
        Mark::NotComparable => Some(("verdict mark-not", "≠")),
    }
}

fn sign_of_verdict(found: Comparability) -> (&'static str, &'static str) {
    match found {
        Comparability::Same => ("verdict mark-same", "="),
        Comparability::WithNote => ("verdict mark-note", "≈"),
        Comparability::NotComparable => ("verdict mark-not", "≠"),
    }
}

/// The class of a status; its word carries the meaning.
fn status_class(status: &Status) -> &'static str {
    match status {
        Status::Achieved | Status::OnPace => "status status-good",
        Status::DuePassedNotMet(_)
        | Status::PlanOverNotMet
        | Status::MetThenLost(_)
        | Status::MovingAway
        | Status::Behind => "status status-mid",
        Status::BeforePlan { .. } | Status::EasierThanStart | Status::CannotBeSaid(_) => "status status-open",
    }
}
