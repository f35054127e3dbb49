//! Tables as values: what the sheet of every view says for the five plans, in both languages, and what holds for any of them.

use crate::support::{IDS, columns_of, golden};
use kurabe::{
    check::{Oddity, check},
    compare::{
        Column, MeasureChoice, find_scheme, grade_tables, matrix, measure_table, scheme_row, scheme_table,
        successions, timeline,
    },
    model::{Dataset, Date, Theme},
    sheet::{
        Cell, Grouped, Line, Matter, Plans, Reader, Sheet, SheetKind, Tone, grades, matrix as matrix_sheets,
        plain, plain_lines, scheme, sources, theme, timeline as timeline_sheets,
    },
    text::{Language, YearStyle, oddity},
};

/// The chosen plans with what a page holds beside them.
struct Shown {
    columns: Vec<Column>,
    odd: Vec<Vec<Oddity>>,
    dataset: Dataset,
}

fn today() -> Date {
    Date::new(2026, 11, 20).unwrap()
}

fn shown(ids: &[&str]) -> Shown {
    let columns = columns_of(ids);
    let dataset = columns.iter().fold(Dataset::default(), |all, column| all.with(column.plan.clone()));
    let odd = columns.iter().map(|column| check(&column.plan, &dataset)).collect();
    Shown { columns, odd, dataset }
}

impl Shown {
    fn plans(&self) -> Plans<'_> {
        Plans { columns: &self.columns, odd: &self.odd }
    }

    fn reader(&self, language: Language) -> Reader<'_> {
        let years = if language == Language::Ja { YearStyle::Era } else { YearStyle::Western };
        Reader::new(&self.columns, language, years, oddity)
    }

    /// Compares what the sheets say with the kept texts, in both languages.
    fn says(&self, name: &str, sheets: &[Sheet<'_>]) {
        assert_sound(sheets);
        for language in [Language::Ja, Language::En] {
            let reader = self.reader(language);
            let text: Vec<_> = sheets.iter().map(|sheet| plain(sheet, &reader)).collect();
            golden(&format!("tests/golden/sheet/{name}-{}.txt", language.tag()), &text.join("\n"));
        }
    }
}

/// What holds for any sheet: a cell for every head, no cell without a word, no row of the same name twice.
fn assert_sound(sheets: &[Sheet<'_>]) {
    for sheet in sheets {
        let mut names: Vec<_> =
            sheet.groups.iter().flat_map(|group| &group.rows).map(|row| &row.key).collect();
        let rows = names.len();
        names.sort();
        names.dedup();
        let is_by_group = sheet.kind == SheetKind::Sources;
        assert!(names.len() == rows || is_by_group, "{:?}: a name twice", sheet.kind);
        for row in sheet.rows() {
            assert!(!row.lines.is_empty(), "{:?} {}", sheet.kind, row.key);
            for line in &row.lines {
                assert_eq!(line.len() + 1, sheet.heads.len(), "{:?} {}", sheet.kind, row.key);
                for (place, cell) in line.iter().enumerate() {
                    assert!(says_something(cell), "{:?} {}, cell {place}", sheet.kind, row.key);
                }
            }
        }
    }
}

fn says_something(cell: &Cell<'_>) -> bool {
    fn says(line: &Line<'_>) -> bool {
        line.pieces.iter().any(|piece| piece.tone != Tone::Aside) || line.lines.iter().any(says)
    }
    cell.lines.iter().any(says)
}

#[test]
fn the_sheet_of_measures_says_what_it_said() {
    let shown = shown(&IDS);
    let table = measure_table(&shown.columns, &MeasureChoice::default(), &|_| true);
    shown.says("measures", &[Grouped::Measures(&table).whole(shown.plans())]);
}

#[test]
fn the_sheet_of_schemes_says_what_it_said() {
    let shown = shown(&IDS);
    let table = scheme_table(&shown.columns, today());
    shown.says("schemes", &[Grouped::Schemes(&table).whole(shown.plans())]);
}

#[test]
fn the_sheets_of_grades_say_what_they_said() {
    let shown = shown(&IDS);
    let tables = grade_tables(&shown.columns, today());
    let sheets: Vec<_> = tables.iter().flat_map(|table| grades::sections(shown.plans(), table)).collect();
    shown.says("grades", &sheets);
}

#[test]
fn the_sheets_of_the_timeline_say_what_they_said() {
    let shown = shown(&IDS);
    let timeline = timeline(&shown.columns, &shown.dataset, today());
    let laws = timeline_sheets::laws(shown.plans(), &timeline).unwrap();
    shown.says("timeline", &[timeline_sheets::periods(&timeline), laws]);
}

#[test]
fn the_sheets_of_comparability_say_what_they_said() {
    let shown = shown(&IDS);
    let matrix = matrix(&shown.columns, today());
    let changes = successions(&shown.columns, &shown.dataset, today());
    let changes = changes.iter().filter_map(|one| matrix_sheets::succession(shown.plans(), one));
    let sheets: Vec<_> =
        [Grouped::Matrix(&matrix, false).whole(shown.plans())].into_iter().chain(changes).collect();
    shown.says("matrix", &sheets);
}

#[test]
fn the_sheet_of_sources_says_what_it_said() {
    let shown = shown(&IDS);
    let files = [("isumi-2021".to_owned(), "isumi-2021.json".to_owned())];
    shown.says("sources", &[sources::sources(shown.plans(), &files)]);
}

#[test]
fn the_lines_of_a_theme_and_of_a_scheme_say_what_they_said() {
    let shown = shown(&IDS);
    let subject = find_scheme(&shown.columns, "child_nursing_leave").unwrap();
    let row = scheme_row(&shown.columns, subject, today());
    for language in [Language::Ja, Language::En] {
        let reader = shown.reader(language);
        let theme = plain_lines(&theme::sections(shown.plans(), Theme::Handbook), &reader);
        golden(&format!("tests/golden/sheet/theme-{}.txt", language.tag()), &theme);
        let mut lines = vec![scheme::silent_plans(shown.plans(), &row), scheme::pairs(&row)];
        lines.extend(scheme::printed(shown.plans(), &row));
        let aspects = plain(&scheme::aspects(shown.plans(), &row), &reader);
        let text = format!("{aspects}\n{}", plain_lines(&lines, &reader));
        golden(&format!("tests/golden/sheet/scheme-{}.txt", language.tag()), &text);
    }
}

#[test]
fn only_comparable_takes_the_same_rows_out_of_the_sheet_that_it_counts() {
    let shown = shown(&IDS);
    let matrix = matrix(&shown.columns, today());
    let rows = |only| Grouped::Matrix(&matrix, only).whole(shown.plans()).rows().count();
    assert_eq!(rows(false) - rows(true), matrix.hidden().questions);
}

#[test]
fn a_group_holds_the_rows_that_open_in_it_and_no_others() {
    let shown = shown(&IDS);
    let (schemes, measures) = (
        scheme_table(&shown.columns, today()),
        measure_table(&shown.columns, &MeasureChoice::default(), &|_| true),
    );
    let matrix = matrix(&shown.columns, today());
    for table in [Grouped::Schemes(&schemes), Grouped::Measures(&measures), Grouped::Matrix(&matrix, false)] {
        let groups: Vec<_> =
            (0..table.groups()).map(|place| table.group(shown.plans(), place).unwrap()).collect();
        for row in groups.iter().flat_map(|group| &group.rows).filter(|row| opens(&row.head)) {
            for (place, group) in groups.iter().enumerate() {
                assert_eq!(table.holds(place, &row.key), group.rows.contains(row), "{}", row.key);
            }
        }
    }
}

fn opens(cell: &Cell<'_>) -> bool {
    cell.lines.iter().flat_map(|line| &line.pieces).any(|piece| matches!(piece.matter, Matter::Opens(_)))
}

#[test]
fn plain_text_tells_what_is_aside_in_brackets_and_folds_by_their_words() {
    let shown = shown(&["koganei-2020"]);
    let reader = shown.reader(Language::Ja);
    let tables = grade_tables(&shown.columns, today());
    let sheets = grades::sections(shown.plans(), &tables[0]);
    let text: String = sheets.iter().map(|sheet| plain(sheet, &reader)).collect();
    let marked = text.lines().find(|line| line.contains("※")).unwrap();
    assert!(marked.trim_start().starts_with("C ※") && marked.ends_with(']'), "{marked}");
    assert!(text.contains("▸ "), "{text}");
}
