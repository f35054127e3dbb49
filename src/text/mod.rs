//! Every message a person reads, in Japanese and English, as functions from values to text. The compiler proves that
//! no message lacks a language: each function takes a [`Language`] and matches on it. No HTML, no page, no clock here.

mod arithmetic;
mod chance;
mod check;
mod conversion;
mod coverage;
mod dumbbell;
mod fact;
mod finding;
mod grade;
mod keeping;
mod life_course;
mod measure;
mod measure_table;
mod message;
mod number;
mod other_periods;
mod period;
mod persons;
pub mod phrase;
mod picture;
mod progress;
mod progress_summary;
mod question;
mod reason;
mod reference;
mod scheme;
mod search;
mod summary;
mod timeline;
mod verdict;

pub use arithmetic::arithmetic;
pub use chance::{chance_interval, difference_explained, no_chance, target_explained, weight_of_one};
pub use check::{oddity, oddity_places};
pub use conversion::conversion;
pub use coverage::{coverage, plan_coverage};
pub use dumbbell::{difference, milestone, progress_sentence, progress_values, start};
pub use fact::{
    absence, comparator, due, dues, dues_short, footnote, law, municipality_kind, municipality_name, place,
    stage, target, target_comparator,
};
pub use finding::{describe_finding, finding, findings_left_out, outcome};
pub use grade::{changed_from, grade_and_outcome, newest_grade};
pub use keeping::{brought_name, kept_unreadable, plan_forgotten, storage_refused};
pub use life_course::{life_span, not_drawn, printing};
pub use measure::{actor_role, amount, measure_quantity, quantity_behind, speaks_of, theme, theme_group};
pub use measure_table::{
    actors, law_not_stated, measure_choice, measure_sort, measures_counted, measures_left_out,
    measures_shown, more_measures, no_measures_listed, plans_that_match, plans_with, role_behind,
};
pub use message::Message;
pub use number::{count, number, number_as_printed, number_with, people, quantity, quantity_with, unit};
pub use other_periods::{other_period, other_period_name};
pub use period::{
    YearStyle, date, date_short, fiscal_year, fiscal_year_short, month, period, period_in_words,
    period_short, plan_period,
};
pub use persons::persons_meant;
pub use picture::picture_lines;
pub use progress::{progress_sort, status_name, status_sentence};
pub use progress_summary::progress_summary;
pub use question::{family, grade, leave_kind, question_definition, question_scope, question_title, remark};
pub use reason::reason;
pub use reference::{
    reference_addressee, reference_amount, reference_caution, reference_kind, reference_name,
    reference_sentence, reference_source, reference_standing, reference_validity, reference_value,
};
pub use scheme::{
    agreement, aspect, aspect_value, moment, scheme_case, scheme_difference, scheme_group, scheme_name,
    window,
};
pub use search::{is_japanese, matches, romaji};
pub use summary::{target_phrase, trend_summary};
pub use timeline::{
    due_year, dues_apart, earlier_plan, gap, handover, last_due, law_sentence, law_sources, law_term,
    own_period, result_years, timeline_lines,
};
pub use verdict::{change, comparability, mark, pair_kind, standing};

/// The languages of the page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Japanese.
    #[default]
    Ja,
    /// English.
    En,
}

impl Language {
    /// The value of the `lang` attribute.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Ja => "ja",
            Self::En => "en",
        }
    }
}

/// Chooses between the two forms of a text.
///
/// ```
/// use kurabe::text::{Language, pick};
/// assert_eq!(pick(Language::En, "目標", "Targets"), "Targets");
/// ```
pub fn pick<T>(language: Language, ja: T, en: T) -> T {
    match language {
        Language::Ja => ja,
        Language::En => en,
    }
}
