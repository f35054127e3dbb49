//! Tables as HTML: heads, groups, rows and cells with their roles. Where a phone shows cells one below the other, each stands beside
//! the name of its column.

use yew::prelude::*;

use super::{Renderer, element};
use crate::sheet::{Cell, Group, Head, Line, Room, Row, Sheet, SheetKind};

/// A table with all its rows.
pub fn whole(sheet: &Sheet<'_>, renderer: &Renderer<'_>) -> Html {
    let groups = sheet.groups.iter().map(|group| renderer.group(sheet, group)).collect();
    table(sheet, groups, renderer)
}

/// A table around groups of rows that are laid out already.
pub fn table(sheet: &Sheet<'_>, groups: Html, renderer: &Renderer<'_>) -> Html {
    let class = class_of(sheet.kind);
    let title = renderer.reader.line(&sheet.title);
    let key = sheet.key.clone();
    let heads = html! {
        <thead role="rowgroup">
            <tr role="row">for (place, head) in sheet.heads.iter().enumerate() { { renderer.head(head, place == 0) } }</tr>
        </thead>
    };
    let shown = match sheet.kind {
        SheetKind::Succession | SheetKind::Laws => html! {
            <section class={if sheet.kind == SheetKind::Laws { "law-terms" } else { "succession" }}>
                <h2 id={key.clone()}>{ for renderer.pieces(&sheet.title, false) }</h2>
                <div class="table-scroll" role="region" tabindex="0" aria-labelledby={key}>
                    <table {class} role="table">{ heads }{ groups }</table>
                </div>
            </section>
        },
        SheetKind::Grades => html! {
            <div class="table-scroll grade-scroll" role="region" tabindex="0" aria-labelledby={key.clone()}>
                <table {class} role="table">
                    <caption id={key}>{ for renderer.pieces(&sheet.title, false) }</caption>
                    { heads }{ groups }
                </table>
            </div>
        },
        _ => {
            let caption = renderer.reader.line(&sheet.caption);
            let caption = if caption.is_empty() { title.clone() } else { caption };
            html! {
                <div class="table-scroll" role="region" aria-label={title} tabindex="0">
                    <table {class} role="table">
                        <caption class="visually-hidden">{ caption }</caption>
                        { heads }{ groups }
                    </table>
                </div>
            }
        }
    };
    let notes = sheet
        .notes
        .iter()
        .map(|line| html! { <p class="count">{ for renderer.pieces(&line.pieces, false) }</p> });
    html! { <>{ shown }{ for notes }</> }
}

/// A sheet whose rows are names and what is known under them, an article for each group.
pub fn definitions(sheet: &Sheet<'_>, renderer: &Renderer<'_>) -> Html {
    let article = |group: &Group<'_>| {
        let rows = group.rows.iter().map(|row| {
            let name = row.head.lines.iter().flat_map(|line| renderer.pieces(&line.pieces, false));
            let cells = row.lines.iter().flatten().flat_map(|cell| &cell.lines);
            let details =
                cells.map(|line| html! { <dd>{ renderer.content(std::slice::from_ref(line)) }</dd> });
            html! { <div key={row.key.to_string()}><dt>{ for name }</dt>{ for details }</div> }
        });
        html! {
            <article key={group.key.to_string()} aria-label={renderer.reader.line(&group.head)}>
                <h2>{ for renderer.pieces(&group.head, false) }</h2>
                <dl class="facts">{ for rows }</dl>
            </article>
        }
    };
    html! { <div class="sources">{ for sheet.groups.iter().map(article) }</div> }
}

impl Renderer<'_> {
    fn head(&self, head: &Head<'_>, is_corner: bool) -> Html {
        let class = match head.room {
            _ if is_corner => Some("corner"),
            Room::Usual => None,
            Room::Little => Some("narrow"),
            Room::Much => Some("beside"),
        };
        let note = self.pieces(&head.note, false);
        let note = (!note.is_empty()).then(|| html! { <>{ " " }<small>{ for note }</small></> });
        html! { <th scope="col" role="columnheader" {class}>{ for self.pieces(&head.name, false) }{ note }</th> }
    }

    /// The rows of a group. Where rows have several lines, each row is a body of its own, so that its head stands beside all of them.
    pub fn group(&self, sheet: &Sheet<'_>, group: &Group<'_>) -> Html {
        let heading = (!group.head.is_empty()).then(|| {
            html! {
                <tr key="+group" class="family" role="row">
                    <th scope="rowgroup" role="rowheader" colspan={sheet.heads.len().to_string()}>{ for self.pieces(&group.head, false) }</th>
                </tr>
            }
        });
        let key = group.key.to_string();
        if sheet.kind == SheetKind::Results {
            let bodies = group.rows.iter().map(|row| self.body(sheet, row));
            return html! { <><tbody key="+group" role="rowgroup">{ heading }</tbody>{ for bodies }</> };
        }
        let rows = group.rows.iter().flat_map(|row| self.row(sheet, row));
        html! { <tbody {key} role="rowgroup">{ heading }{ for rows }</tbody> }
    }

    fn is_open(&self, row: &Row<'_>) -> bool {
        self.opening.is_some_and(|opening| opening.open == Some(&*row.key))
    }

    fn body(&self, sheet: &Sheet<'_>, row: &Row<'_>) -> Html {
        let class = self.is_open(row).then_some("selected");
        html! { <tbody key={row.key.to_string()} role="rowgroup" {class}>{ for self.row(sheet, row) }</tbody> }
    }

    /// A row of the table for each line of cells.
    fn row(&self, sheet: &Sheet<'_>, row: &Row<'_>) -> Vec<Html> {
        let is_alone = row.lines.len() == 1;
        let class = (self.is_open(row) && sheet.kind != SheetKind::Results).then_some("selected");
        let line = |(place, cells): (usize, &Vec<Cell<'_>>)| {
            let head = (place == 0).then(|| {
                let (scope, span) =
                    if is_alone { ("row", None) } else { ("rowgroup", Some(row.lines.len().to_string())) };
                let said = row.head.lines.iter().flat_map(|line| self.pieces(&line.pieces, false));
                html! { <th {scope} role="rowheader" rowspan={span}>{ for said }</th> }
            });
            let key = if is_alone { row.key.to_string() } else { place.to_string() };
            let cells = cells
                .iter()
                .zip(sheet.heads.iter().skip(1))
                .map(|(cell, head)| self.cell(sheet.kind, cell, head));
            html! { <tr {key} role="row" {class}>{ head }{ for cells }</tr> }
        };
        row.lines.iter().enumerate().map(line).collect()
    }

    fn cell(&self, kind: SheetKind, cell: &Cell<'_>, head: &Head<'_>) -> Html {
        if cell.is_head {
            return html! { <th scope="row" role="rowheader" class="line-plan">{ self.content(&cell.lines) }</th> };
        }
        let said = if cell.is_silent {
            self.content(&cell.lines)
        } else {
            element("div", class_of_cells(kind), vec![self.content(&cell.lines)]).into()
        };
        html! {
            <td role="cell" class={cell.is_silent.then_some("silent")}>
                <span class="cell-plan" aria-hidden="true">{ for self.pieces(&head.name, false) }</span>{ said }
            </td>
        }
    }

    /// The lines of a cell; of plain words that stand alone, no more than these.
    fn content(&self, lines: &[Line<'_>]) -> Html {
        match lines {
            [only] if only.is_plain() => self.pieces(&only.pieces, false).into_iter().collect(),
            _ => self.lines(lines),
        }
    }
}

fn class_of(kind: SheetKind) -> &'static str {
    match kind {
        SheetKind::Targets | SheetKind::Succession | SheetKind::Laws | SheetKind::Sources => "questions",
        SheetKind::Results => "questions results",
        SheetKind::Progress => "questions progress",
        SheetKind::Matrix => "questions matrix",
        SheetKind::Measures => "questions measures",
        SheetKind::Schemes => "questions schemes",
        SheetKind::Aspects => "aspects",
        SheetKind::Grades => "questions grade-table",
        SheetKind::Periods => "questions periods",
    }
}

fn class_of_cells(kind: SheetKind) -> &'static str {
    match kind {
        SheetKind::Targets => "answer",
        SheetKind::Results => "year-cell",
        SheetKind::Matrix => "matrix-cell",
        SheetKind::Measures => "doing",
        SheetKind::Schemes => "scheme-cell",
        _ => "",
    }
}
