//! Each reason of the closed list: what raises it, what does not, and how heavy it is.

use kurabe::{
    compare::{
        Comparability, Counted, Footing, PlanEnd, Question, Reason, Shape, Span, Verdict, YearBasis, verdict,
    },
    model::{
        AgeBand, Among, Averaging, Combination, Condition, Count, Date, FiscalYear, Grade, GradeRange,
        JobGroup, LeaveCombination, LeaveKind, LengthBand, Number, Population, Sex, Unit,
    },
    text::{self, Language, YearStyle},
};
use proptest::prelude::*;

/// A rate of fathers, counted among many, in a plan that runs.
fn plain(indicator: &str) -> Footing {
    Footing {
        question: Question {
            indicator: indicator.into(),
            population: Population { sex: Some(Sex::Male), ..Population::default() },
            condition: Condition::default(),
        },
        unit: Some(Unit::Percent),
        above_hundred: None,
        shape: Shape::Number,
        counted: among(100.0),
        period: "FY2024".parse().ok(),
        span: Span::Year,
        year_basis: Some(YearBasis::Fiscal),
        as_of: None,
        document: "a".into(),
        end: PlanEnd::Running,
        of_previous_plan: false,
    }
}

fn among(people: f64) -> Counted {
    Count::new(people).map_or(Counted::NotPrinted, Counted::Among)
}

const LEAVE: &str = "childcare_leave_take_up_rate";

fn changed(indicator: &str, change: impl FnOnce(&mut Footing)) -> Footing {
    let mut footing = Footing { document: "b".into(), ..plain(indicator) };
    change(&mut footing);
    footing
}

fn ending(end: Option<PlanEnd>) -> Footing {
    changed(LEAVE, |one| one.end = end.unwrap())
}

fn of_unit(indicator: &str, unit: Unit) -> Footing {
    changed(indicator, |one| one.unit = Some(unit))
}

fn bundle(of: &[LeaveKind], combination: Combination) -> Option<LeaveCombination> {
    Some(LeaveCombination { of: of.to_vec(), combination })
}

/// Two figures, the code of the one reason between them, and its weight.
fn cases() -> Vec<(Footing, Footing, &'static str, Comparability)> {
    use Comparability::{NotComparable, WithNote};
    let posts = |grade| changed("share_in_posts", |one| one.question.population.grade = Some(grade));
    let length = |text: &str| Some(LengthBand { at_least: text.parse().ok(), below: None });
    let leaves =
        |leaves| changed("leaves_at_birth_take_up_rate", move |one| one.question.condition.leaves = leaves);
    let per = |per, span| {
        changed("overtime_hours_per_person", move |one| {
            one.question.condition.per = per;
            one.unit = Some(Unit::Hours);
            one.span = span;
            one.document = "a".into();
        })
    };
    vec![
        (
            posts(GradeRange::only(Grade::SectionHead)),
            posts(GradeRange::and_above(Grade::SectionHead)),
            "OtherGradeRange",
            NotComparable,
        ),
        (
            plain(LEAVE),
            changed(LEAVE, |one| one.question.condition.leave_length = length("2 weeks")),
            "OtherMinimumLength",
            NotComparable,
        ),
        (
            changed(LEAVE, |one| one.question.condition.leave_length = length("1 weeks")),
            changed(LEAVE, |one| one.question.condition.leave_length = length("2 weeks")),
            "OtherMinimumLength",
            NotComparable,
        ),
        (
            plain(LEAVE),
            changed(LEAVE, |one| one.question.condition.among = Some(Among::ThoseWhoWish)),
            "OnlyAmong",
            NotComparable,
        ),
        (
            plain(LEAVE),
            leaves(bundle(&[LeaveKind::ChildcareLeave, LeaveKind::SpouseBirthLeave], Combination::AllOf)),
            "LeavesBundled",
            NotComparable,
        ),
        (
            leaves(bundle(&[LeaveKind::ChildcareLeave], Combination::NotStated)),
            changed("leaves_at_birth_take_up_rate", |one| {
                one.document = "c".into();
                one.question.condition.leaves = bundle(&[LeaveKind::ChildcareLeave], Combination::NotStated);
            }),
            "LeavesBundled",
            WithNote,
        ),
        (
            plain("annual_leave_five_days_share"),
            changed("annual_leave_take_up_rate", |_| ()),
            "OtherDenominator",
            NotComparable,
        ),
        (plain("leaving_rate"), changed("leaving_rate", |_| ()), "DenominatorByDocument", WithNote),
        (
            of_unit("overtime_hours_total", Unit::Hours),
            of_unit("overtime_hours_per_person", Unit::Hours),
            "TotalVersusPerPerson",
            NotComparable,
        ),
        (
            plain(LEAVE),
            of_unit("short_time_work_users", Unit::Persons),
            "TotalVersusPerPerson",
            NotComparable,
        ),
        (
            plain("annual_leave_take_up_rate"),
            of_unit("annual_leave_mean_days", Unit::Days),
            "RateVersusDays",
            NotComparable,
        ),
        (plain("share_of_staff"), changed("share_of_hires", |_| ()), "StockVersusFlow", NotComparable),
        (plain("support_schemes_usable"), changed(LEAVE, |_| ()), "SurveyOfOpinions", NotComparable),
        (
            plain("support_schemes_usable"),
            changed("support_schemes_usable", |_| ()),
            "SurveyOfOpinions",
            WithNote,
        ),
        (
            per(Some(Averaging::Month), Span::Month),
            per(Some(Averaging::Year), Span::Year),
            "OtherTimeSpan",
            WithNote,
        ),
        (
            per(Some(Averaging::Month), Span::Month),
            per(None, Span::NotStated),
            "OtherTimeSpan",
            NotComparable,
        ),
        (plain(LEAVE), changed(LEAVE, |one| one.span = Span::Month), "OtherTimeSpan", NotComparable),
        (plain(LEAVE), changed(LEAVE, |one| one.span = Span::SeveralYears), "OtherTimeSpan", NotComparable),
        (
            plain(LEAVE),
            changed(LEAVE, |one| one.year_basis = Some(YearBasis::Calendar)),
            "FiscalVersusCalendarYear",
            WithNote,
        ),
        (
            of_unit("annual_leave_mean_days", Unit::Days),
            changed("annual_leave_mean_days", |one| {
                one.unit = Some(Unit::Days);
                one.document = "c".into();
                one.year_basis = None;
            }),
            "FiscalVersusCalendarYear",
            WithNote,
        ),
        (
            plain("share_in_posts"),
            changed("share_in_posts", |one| one.as_of = Date::new(2025, 4, 1)),
            "AsOfDate",
            WithNote,
        ),
        (plain(LEAVE), changed(LEAVE, |one| one.shape = Shape::Relative), "RelativeTarget", NotComparable),
        (
            changed(LEAVE, |one| one.shape = Shape::Relative),
            changed(LEAVE, |one| one.shape = Shape::Relative),
            "RelativeTarget",
            WithNote,
        ),
        (plain(LEAVE), changed(LEAVE, |one| one.shape = Shape::NoNumber), "NoNumber", NotComparable),
        (plain(LEAVE), changed(LEAVE, |one| one.counted = among(8.0)), "SmallDenominator", WithNote),
        (
            plain(LEAVE),
            changed(LEAVE, |one| one.counted = Counted::NotPrinted),
            "DenominatorNotPrinted",
            WithNote,
        ),
        (plain(LEAVE), changed(LEAVE, |one| one.period = "FY2023".parse().ok()), "OtherYear", WithNote),
        (
            plain(LEAVE),
            changed(LEAVE, |one| one.above_hundred = Number::new(108.3)),
            "AboveHundred",
            WithNote,
        ),
        (plain(LEAVE), ending(FiscalYear::new(2014).map(PlanEnd::Ended)), "ExpiredPlan", WithNote),
        (plain(LEAVE), ending(Some(PlanEnd::Replaced(FiscalYear::new(2026)))), "ExpiredPlan", WithNote),
        (
            plain("share_of_staff"),
            changed("share_of_staff", |one| one.question.population.job_group = Some(JobGroup::Fire)),
            "StaffScope",
            NotComparable,
        ),
        (
            plain("share_of_staff"),
            changed("share_of_staff", |one| {
                one.question.population.age = Some(AgeBand { from: Some(20), to: Some(29) });
            }),
            "StaffScope",
            NotComparable,
        ),
    ]
}

fn code(reason: &Reason) -> String {
    format!("{reason:?}").split(['(', ' ']).next().unwrap().to_owned()
}

#[test]
fn each_reason_is_raised_by_what_it_names_and_weighs_what_it_should() {
    for (left, right, expected, weight) in cases() {
        let found = verdict(&left, &right);
        let codes: Vec<_> = found.reasons().iter().map(code).collect();
        assert_eq!(codes, [expected], "{left:?}\n{right:?}");
        assert_eq!(found.comparability(), weight, "{expected}");
        assert_eq!(found.is_comparable(), weight != Comparability::NotComparable);
    }
}

#[test]
fn figures_that_differ_in_nothing_are_the_same() {
    for indicator in [LEAVE, "share_in_posts", "share_of_hires", "disability_employment_rate"] {
        assert_eq!(
            verdict(&plain(indicator), &changed(indicator, |_| ())),
            Verdict::default(),
            "{indicator}"
        );
    }
    let full = |people: f64| changed(LEAVE, |one| one.counted = among(people));
    assert_eq!(verdict(&full(20.0), &full(500.0)), Verdict::default(), "twenty people are not few");
}

#[test]
fn a_changed_definition_cuts_the_line_only_between_generations_of_one_plan() {
    let long = |previous| {
        changed(LEAVE, |one| {
            one.document = "a".into();
            one.of_previous_plan = previous;
            one.question.condition.leave_length =
                (!previous).then_some(LengthBand { at_least: "2 weeks".parse().ok(), below: None });
        })
    };
    assert!(verdict(&long(false), &long(true)).reasons().contains(&Reason::DefinitionChanged));
    let kept = Footing { of_previous_plan: true, ..plain(LEAVE) };
    assert_eq!(verdict(&plain(LEAVE), &kept), Verdict::default(), "the same question in both plans");
    let elsewhere = Footing { document: "z".into(), ..long(true) };
    assert!(!verdict(&long(false), &elsewhere).reasons().contains(&Reason::DefinitionChanged));
}

#[test]
fn every_reason_is_a_sentence_in_both_languages_that_names_two_things() {
    let mut seen = vec![text::reason(&Reason::DefinitionChanged, &[], YearStyle::Era, Language::En)];
    for (left, right, code, _) in cases() {
        let found = verdict(&left, &right);
        for language in [Language::Ja, Language::En] {
            let sentence = text::reason(&found.reasons()[0], &[], YearStyle::Western, language);
            assert!(sentence.chars().count() > 5, "{code}: {sentence}");
            let sides = sentence.split(": ").nth(1).map(|sides| sides.split(" / ").collect::<Vec<_>>());
            if let Some(sides) = sides {
                assert_eq!(sides.len(), 2, "{code}: {sentence}");
                assert_ne!(sides[0], sides[1], "{code}: {sentence}");
            }
            if language == Language::En {
                assert!(sentence.is_ascii() || sentence.contains('–'), "{sentence}");
            }
            seen.push(sentence);
        }
    }
    seen.sort();
    seen.dedup();
    assert!(seen.len() > 40, "sentences say different things: {}", seen.len());
}

fn any_footing() -> impl Strategy<Value = Footing> {
    let pool: Vec<Footing> = cases().into_iter().flat_map(|(left, right, ..)| [left, right]).collect();
    (prop::sample::select(pool.clone()), prop::sample::select(pool), any::<[bool; 6]>()).prop_map(
        |(mut one, other, mixed)| {
            let [condition, population, shape, time, people, plan] = mixed;
            if condition {
                one.question.condition = other.question.condition.clone();
            }
            if population {
                one.question.population = other.question.population.clone();
            }
            if shape {
                (one.shape, one.unit, one.above_hundred) = (other.shape, other.unit, other.above_hundred);
            }
            if time {
                (one.span, one.year_basis, one.as_of) = (other.span, other.year_basis, other.as_of);
                one.period = other.period;
            }
            if people {
                one.counted = other.counted;
            }
            if plan {
                (one.document, one.end) = (other.document.clone(), other.end);
                one.of_previous_plan = !one.of_previous_plan;
            }
            one
        },
    )
}

proptest! {
    #[test]
    fn a_verdict_turned_is_the_verdict_of_the_turned_pair(left in any_footing(), right in any_footing()) {
        prop_assert_eq!(verdict(&left, &right).turned(), verdict(&right, &left));
    }

    #[test]
    fn a_verdict_is_as_heavy_as_its_heaviest_reason(left in any_footing(), right in any_footing()) {
        let found = verdict(&left, &right);
        let heaviest = found.reasons().iter().map(Reason::comparability).max();
        prop_assert_eq!(found.comparability(), heaviest.unwrap_or(Comparability::Same));
    }
}
