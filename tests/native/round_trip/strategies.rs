//! Plans as they may be, with what JSON must escape and what Japanese documents contain.

use super::*;

/// Texts with what JSON must escape and what Japanese documents contain.
fn text() -> impl Strategy<Value = String> {
    r#"[ぁ-んア-ヶ一-龠0-9a-z<>&"'\\/%※~ ]{1,12}"#
}

fn remark() -> impl Strategy<Value = Remark> {
    (text(), option::of(text())).prop_map(|(ja, en)| Remark { ja, en })
}

fn year() -> impl Strategy<Value = FiscalYear> {
    (1900..2100_i32).prop_map(|year| FiscalYear::new(year).unwrap())
}

fn date() -> impl Strategy<Value = Date> {
    (1900..=2100_i32, 1..=12_u8, 1..=28_u8)
        .prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

fn period() -> impl Strategy<Value = Period> {
    prop_oneof![
        year().prop_map(Period::FiscalYear),
        (1900..=2100_i16).prop_map(Period::CalendarYear),
        (1900..=2100_i16, 1..=12_u8).prop_map(|(year, month)| Period::Month { year, month }),
        date().prop_map(Period::Date),
        year().prop_map(|year| Period::Range(year, year.next())),
    ]
}

fn due() -> impl Strategy<Value = Due> {
    let words = select(vec![Due::EndOfPlan, Due::EveryYear, Due::Unstated]);
    prop_oneof![year().prop_map(Due::FiscalYear), date().prop_map(Due::Date), words]
}

/// Numbers as documents print them: a few digits, at most three decimals.
fn number() -> impl Strategy<Value = Number> {
    (-1_000_000..1_000_000_i32, select(vec![1.0, 10.0, 100.0, 1000.0]))
        .prop_map(|(digits, scale)| Number::new(f64::from(digits) / scale).unwrap())
}

fn count() -> impl Strategy<Value = Count> {
    (0..2_000_u32).prop_map(|halves| Count::new(f64::from(halves) / 2.0).unwrap())
}

fn unit() -> impl Strategy<Value = Unit> {
    select(vec![Unit::Percent, Unit::Hours, Unit::Days, Unit::Persons, Unit::Cases, Unit::Years, Unit::Times])
}

fn place() -> impl Strategy<Value = Place> {
    let texts = (option::of(text()), option::of(text()), option::of(text()), option::of(text()));
    (texts, option::of(any::<u16>()), option::of(remark())).prop_map(
        |((section, row, column, printed), page, footnote)| Place {
            source: "plan".to_owned(),
            section,
            page,
            row,
            column,
            printed,
            footnote,
        },
    )
}

pub fn population() -> impl Strategy<Value = Population> {
    let sex = option::of(select(vec![Sex::Female, Sex::Male]));
    let grade = option::of((option::of(Just(Grade::ChiefClerk)), option::of(Just(Grade::SectionHead))));
    let age = option::of((option::of(0..40_u8), option::of(40..=u8::MAX)));
    let group = option::of(select(vec![JobGroup::Fire, JobGroup::ExceptNurseryTeachers]));
    let staff = option::of(select(vec![StaffScope::OpenEnded, StaffScope::Hospital]));
    (sex, grade, age, group, staff).prop_map(|(sex, grade, age, job_group, staff)| Population {
        sex,
        grade: grade.map(|(from, to)| GradeRange { from, to }),
        age: age.map(|(from, to)| AgeBand { from, to }),
        job_group,
        staff,
    })
}

pub fn condition() -> impl Strategy<Value = Condition> {
    let length = |amounts: std::ops::Range<u16>| {
        option::of(amounts.prop_map(|amount| Length { amount, unit: LengthUnit::Months }))
    };
    let among = option::of(select(vec![Among::ThoseWhoWish, Among::WhereNeeded]));
    let leaves = option::of((
        vec(select(vec![LeaveKind::ChildcareLeave, LeaveKind::SpouseBirthLeave]), 0..3),
        Just(Combination::AnyOf),
    ));
    let per = option::of(select(vec![Averaging::Month, Averaging::Year]));
    (option::of((length(0..6), length(6..12))), among, leaves, per).prop_map(|(band, among, leaves, per)| {
        Condition {
            leave_length: band.map(|(at_least, below)| LengthBand { at_least, below }),
            among,
            leaves: leaves.map(|(of, combination)| LeaveCombination { of, combination }),
            per,
        }
    })
}

pub fn indicator() -> impl Strategy<Value = IndicatorKey> {
    select(vec!["share_of_hires", "childcare_leave_take_up_rate", "own"]).prop_map(IndicatorKey::from)
}

/// A value with its unit, or the reason for its absence.
fn filled() -> impl Strategy<Value = (Option<Number>, Option<Unit>, Option<AbsenceReason>)> {
    prop_oneof![
        (number(), unit()).prop_map(|(number, unit)| (Some(number), Some(unit), None)),
        option::of(unit()).prop_map(|unit| (None, unit, Some(AbsenceReason::Dash))),
    ]
}

fn target() -> impl Strategy<Value = Target> {
    let words =
        select(vec![Comparator::AtLeast, Comparator::Below, Comparator::Keep, Comparator::Qualitative]);
    let stage = select(vec![Stage::Final, Stage::Interim, Stage::PreviousPlan]);
    let baseline = option::of((number(), option::of(period())));
    let what = (indicator(), population(), condition(), words, any::<bool>());
    let laws = vec(select(Law::ALL.to_vec()), 0..3);
    (what, filled(), due(), stage, baseline, laws, vec(place(), 1..3), option::of(remark())).prop_map(
        |(
            (indicator, population, condition, comparator, reading),
            filled,
            due,
            stage,
            baseline,
            laws,
            places,
            note,
        )| Target {
            indicator,
            population,
            condition,
            comparator,
            comparator_is_our_reading: reading,
            value: filled.0,
            unit: filled.1,
            absent: filled.2,
            due,
            stage,
            baseline: baseline.map(|(value, period)| Baseline { value, period }),
            laws,
            places,
            note,
        },
    )
}

fn observation() -> impl Strategy<Value = Observation> {
    let counts = (option::of(count()), option::of(count()));
    let when = (period(), option::of(date()));
    (indicator(), population(), condition(), when, filled(), counts, vec(place(), 1..3), option::of(remark()))
        .prop_map(
            |(
                indicator,
                population,
                condition,
                (period, as_of),
                filled,
                (numerator, denominator),
                places,
                note,
            )| Observation {
                indicator,
                population,
                condition,
                period,
                as_of,
                value: filled.0,
                unit: filled.1,
                numerator,
                denominator,
                absent: filled.2,
                places,
                note,
            },
        )
}

fn grade() -> impl Strategy<Value = ProgressGrade> {
    let letter = prop_oneof![Just((Some(GradeLetter::B), None)), Just((None, Some(AbsenceReason::Blank)))];
    (period(), letter, option::of(text()), vec(place(), 1..3), option::of(remark())).prop_map(
        |(period, (grade, absent), mark, places, note)| ProgressGrade {
            measure: "m1".to_owned(),
            period,
            grade,
            absent,
            mark,
            places,
            note,
        },
    )
}

fn amount() -> impl Strategy<Value = Amount> {
    let bound = option::of(select(vec![Bound::AtLeast, Bound::AtMost, Bound::About]));
    let unit = select(vec![AmountUnit::Minute, AmountUnit::Day, AmountUnit::Occasion, AmountUnit::Percent]);
    let per = option::of((1..60_u16, select(vec![PeriodUnit::Week, PeriodUnit::FiscalYear])));
    (bound, 0..1000_i32, unit, per).prop_map(|(bound, tenths, unit, per)| Amount {
        bound,
        value: Number::new(f64::from(tenths) / 10.0).unwrap(),
        unit,
        per: per.map(|(count, unit)| Per { count, unit }),
    })
}

fn quantity() -> impl Strategy<Value = MeasureQuantity> {
    (text(), option::of(text()), option::of(amount()))
        .prop_map(|(printed, in_english, amount)| MeasureQuantity { printed, in_english, amount })
}

fn measure() -> impl Strategy<Value = Measure> {
    let role = select(ActorRole::ALL.to_vec());
    let actors = vec((text(), role).prop_map(|(printed, role)| Actor { printed, role }), 0..3);
    let themes = (option::of(select(Theme::ALL.to_vec())), vec(select(Theme::ALL.to_vec()), 0..2));
    let years = (period(), option::of(text()), option::of(remark()), vec(quantity(), 0..3))
        .prop_map(|(period, status, done, quantities)| MeasureYear { period, status, done, quantities });
    let laws = vec(select(Law::ALL.to_vec()), 0..2);
    (
        remark(),
        option::of(text()),
        laws,
        actors,
        themes,
        vec(quantity(), 0..3),
        vec(years, 0..3),
        vec(place(), 0..2),
    )
        .prop_map(
            |(title, section, laws, actors, (theme, also_about), quantities, mut years, places)| {
                let mut said = HashSet::new();
                years.retain(|year: &MeasureYear| said.insert(year.period));
                Measure {
                    id: "m2".to_owned(),
                    title,
                    section,
                    laws,
                    actors,
                    theme,
                    also_about,
                    quantities,
                    years,
                    places,
                }
            },
        )
}

/// A moment at one of these events, or so long before or after it.
fn moment(events: Vec<Event>, is_before: bool) -> impl Strategy<Value = Moment> {
    let lengths = vec!["6 weeks", "57 days", "3 years"];
    let length = option::of(select(lengths).prop_map(|text| text.parse().unwrap()));
    (select(events), length).prop_map(move |(event, length)| Moment {
        event,
        before: length.filter(|_| is_before),
        after: length.filter(|_| !is_before),
    })
}

/// A window that runs forward: it begins before an event, or ends after one.
fn window() -> impl Strategy<Value = SchemeWindow> {
    let case = option::of(select(vec![SchemeCase::MultipleBirths, SchemeCase::Fathers]));
    let from = option::of(moment(vec![Event::ExpectedBirth, Event::LeaveStart], true));
    let to = option::of(moment(vec![Event::Birth, Event::SchoolEntry, Event::LeaveStart], false));
    (case, from, to).prop_map(|(case, from, to)| SchemeWindow { case, from, to })
}

fn scheme() -> impl Strategy<Value = Scheme> {
    let case = || option::of(select(vec![SchemeCase::MultipleBirths, SchemeCase::Fathers]));
    let what = select(vec![AmountRole::Extent, AmountRole::Rate, AmountRole::Notice]);
    let units = || vec(select(vec![TakingUnit::Day, TakingUnit::HalfHour]), 0..2);
    let amounts = (what, amount(), case(), option::of(1..5_u8), units(), option::of(text())).prop_map(
        |(what, amount, case, alternative, units, printed)| SchemeAmount {
            what,
            amount,
            case,
            alternative,
            units,
            printed,
        },
    );
    let named = (select(SchemeKey::ALL.to_vec()), text(), vec(text(), 0..2), option::of(text()));
    let pay = option::of(select(vec![Pay::Paid, Pay::Unpaid, Pay::Reduced]));
    let takers = vec(select(vec![Taker::Men, Taker::Carers]), 0..2);
    let remarks = (option::of(remark()), option::of(remark()), option::of(text()));
    (named, pay, takers, remarks, vec(window(), 0..3), vec(amounts, 0..3), units(), vec(place(), 1..3))
        .prop_map(|(named, pay, takers, (condition, note, legal_basis), windows, amounts, units, places)| {
            Scheme {
                id: "s1".to_owned(),
                key: named.0,
                kind: SchemeKind::Leave,
                name: named.1,
                other_names: named.2,
                heading: named.3,
                pay,
                takers,
                condition,
                windows,
                amounts,
                units,
                legal_basis,
                places,
                note,
            }
        })
}

fn other_period() -> impl Strategy<Value = OtherPeriod> {
    let period = (option::of(1900..2000_i32), option::of(2000..2100_i32), option::of(remark()));
    let period = period.prop_map(|(from, to, note)| PlanPeriod {
        from: from.and_then(FiscalYear::new),
        to: to.and_then(FiscalYear::new),
        note,
    });
    let kind = select(OtherPeriodKind::ALL.to_vec());
    (kind, remark(), option::of(self::period()), period, vec(place(), 1..3))
        .prop_map(|(kind, title, made, period, places)| OtherPeriod { kind, title, made, period, places })
}

/// A plan without facts; `own` and `m1` are there to be referred to.
pub fn empty_plan() -> Plan {
    let text = r#"{"format":1,"id":"kaku-2025","title":"計画","municipality":{"kind":"city"},
        "sources":[{"id":"plan","title":"計画"}],
        "indicators":[{"key":"own","name":{"ja":"独自"},"family":"posts","unit":"times","direction":"neither"}],
        "measures":[{"id":"m1","title":{"ja":"研修"}}]}"#;
    load(text.as_bytes(), "empty.json").plans.remove(0)
}

pub fn plan() -> impl Strategy<Value = Plan> {
    let facts = (vec(target(), 0..4), vec(observation(), 0..4), vec(grade(), 0..3));
    let body = (option::of(measure()), option::of(scheme()));
    let head = (
        text(),
        option::of(text()),
        vec(text(), 0..3),
        option::of(year()),
        option::of((option::of(any::<u8>()), text())),
        vec(other_period(), 0..3),
    );
    (head, facts, body, vec(remark(), 0..2)).prop_map(
        |((title, name, bodies, from, generation, other_periods), facts, body, notes)| {
            let mut plan = empty_plan();
            plan.title = format!("計画{title}");
            plan.municipality.name = name;
            plan.bodies = bodies;
            plan.period.from = from;
            plan.other_periods = other_periods;
            plan.generation = generation.map(|(number, printed)| Generation { number, printed });
            (plan.targets, plan.observations, plan.grades) = facts;
            plan.measures.extend(body.0);
            plan.schemes.extend(body.1);
            plan.notes = notes;
            plan
        },
    )
}
