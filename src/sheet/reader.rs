//! The words of a piece: every renderer gets them here, and here they come from `text`.

use std::borrow::Cow;

use super::piece::{Matter, Opened, Opens, Piece};
use crate::{
    check::Oddity,
    compare::{Column, Question, SchemeSubject, Slot},
    model::{OwnIndicator, Plan},
    text::{self, Language, Message, YearStyle, phrase},
};

/// What says an anomaly of a plan in a sentence, as `text::oddity` does.
pub type Sentence = fn(&Oddity, &Plan, YearStyle, Language) -> String;

/// Who reads a sheet, and what its ids stand for.
#[derive(Debug, Clone)]
pub struct Reader<'a> {
    /// The chosen plans.
    pub columns: &'a [Column],
    /// Language of the reader.
    pub language: Language,
    /// How the reader counts years.
    pub years: YearStyle,
    /// The sentence of an anomaly: a page may have it in a part that comes later.
    anomaly: Sentence,
    /// Indicators that the plans define themselves.
    own: Vec<OwnIndicator>,
}

impl<'a> Reader<'a> {
    /// A reader of what these plans say.
    pub fn new(columns: &'a [Column], language: Language, years: YearStyle, anomaly: Sentence) -> Self {
        let own = columns.iter().flat_map(|column| column.plan.indicators.iter().cloned()).collect();
        Self { columns, language, years, anomaly, own }
    }

    /// A fixed word.
    pub fn say(&self, message: Message) -> &'static str {
        message.text(self.language)
    }

    /// The plan in a slot.
    pub fn plan(&self, slot: Slot) -> Option<&'a Plan> {
        self.columns.iter().find(|column| column.slot == slot).map(|column| &*column.plan)
    }

    /// The name of a scheme that has no common one, as its document prints it.
    pub fn own_name(&self, subject: &SchemeSubject) -> Option<&'a str> {
        subject.own_name(self.columns)
    }

    /// What can be opened, by name, and what narrows it.
    pub fn name_of(&self, opened: &Opened<'_>) -> (String, String) {
        match opened {
            Opened::Question(question, is_kin) => (self.title(question), self.scope(question, *is_kin)),
            Opened::Theme(theme) => (text::theme(*theme, self.language).to_owned(), String::new()),
            Opened::Scheme(subject) => (self.scheme(subject), String::new()),
        }
    }

    /// The words of several pieces, one blank between them.
    pub fn line(&self, pieces: &[Piece<'_>]) -> String {
        let mut line = String::new();
        for words in pieces.iter().map(|piece| self.words(&piece.matter)).filter(|words| !words.is_empty()) {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(&words);
        }
        line
    }

    /// The words of a piece; empty where there is nothing to say.
    pub fn words<'m>(&'m self, matter: &'m Matter<'_>) -> Cow<'m, str> {
        let (language, style) = (self.language, self.years);
        match matter {
            Matter::Word(message) => self.say(*message).into(),
            Matter::Sign(sign) => (*sign).into(),
            Matter::Printed(words) | Matter::Quoted(words) | Matter::File(words) | Matter::Url(words) => {
                (*words).into()
            }
            Matter::Remark(remark) => text::remark(remark, language).into(),
            Matter::Family(family) => text::family(*family, language).into(),
            Matter::Stage(stage) => text::stage(*stage, language).unwrap_or_default().into(),
            Matter::Absence(reason) => text::absence(*reason, language).into(),
            Matter::Mark(mark) => text::mark(*mark, language).into(),
            Matter::Standing(standing) => text::mark(standing.mark(), language).into(),
            Matter::Verdict(found) => text::comparability(*found, language).into(),
            Matter::Change(kind) => text::change(*kind, language).into(),
            Matter::Theme(theme) => text::theme(*theme, language).into(),
            Matter::ThemeGroup(group) => text::theme_group(*group, language).into(),
            Matter::Grade(letter) => letter.letter().into(),
            Matter::SchemeGroup(group) => text::scheme_group(*group, language).into(),
            Matter::Aspect(aspect) => text::aspect(*aspect, language).into(),
            Matter::Agreement(agreement) => text::agreement(*agreement, language).into(),
            Matter::Law(law) => text::law(*law, language).into(),
            Matter::Status(row) => text::status_name(row, style, language).into(),
            Matter::ActorRole(actor) => {
                text::role_behind(&actor.printed, actor.role, language).unwrap_or_default().into()
            }
            Matter::LawSource(term, place) => {
                text::law_sources(term, language).nth(*place).unwrap_or_default().into()
            }
            Matter::Plan(slot) | Matter::PlanName(slot) => self.plan_name(*slot).into(),
            Matter::PlanPeriod(slot) => self
                .plan(*slot)
                .map(|plan| text::plan_period(&plan.period, style, language))
                .unwrap_or_default()
                .into(),
            Matter::Opens(Opens { name, .. }) => {
                let (name, scope) = self.name_of(name);
                if scope.is_empty() { name.into() } else { format!("{name} {scope}").into() }
            }
            Matter::Lead(lead, is_next) => {
                let scope = self.scope(&lead.question, false);
                let goal = text::target(&lead.target.target, language);
                phrase::lead(lead.kind, &scope, &goal, *is_next, language).into()
            }
            Matter::Title(question) => self.title(question).into(),
            Matter::Scope(question, is_said) => self.scope(question, *is_said).into(),
            Matter::Target(target) => text::target(target, language).into(),
            Matter::Dues(dues) => text::dues(dues, style, language).into(),
            Matter::Due(due) => text::due(*due, style, language).into(),
            Matter::Value(quantity, decimals) => text::quantity_with(*quantity, *decimals, language).into(),
            Matter::Milestone(milestone, unit) => text::milestone(milestone, *unit, style, language).into(),
            Matter::People(part, whole) => text::people(*part, *whole, language).unwrap_or_default().into(),
            Matter::Included(combination, leaves) => phrase::included(*combination, leaves, language).into(),
            Matter::Period(period) => text::period(*period, style, language).into(),
            Matter::Year(year) => text::fiscal_year_short(*year, style, language).into(),
            Matter::Code(code) => code.to_string().into(),
            Matter::CalendarYear(year) => year.to_string().into(),
            Matter::Month(month) => text::month(*month, language).into(),
            Matter::Day(day) => text::date(*day, style, language).into(),
            Matter::Place(place, slot) => {
                self.plan(*slot).map(|plan| text::place(place, plan, language)).unwrap_or_default().into()
            }
            Matter::Reason(reason) => text::reason(reason, &self.own, style, language).into(),
            Matter::Comparable(targets, results) => {
                phrase::comparable_plans((*targets, *results), language).into()
            }
            Matter::Anomalies(slot, found) => {
                let sentences = found.iter().map(|one| self.words(&Matter::Anomaly(*slot, one)).into_owned());
                sentences.collect::<Vec<_>>().join("\n").into()
            }
            Matter::Anomaly(slot, found) => self
                .plan(*slot)
                .map(|plan| (self.anomaly)(found, plan, style, language))
                .unwrap_or_default()
                .into(),
            Matter::StatusSentence(row) => text::status_sentence(row, style, language).into(),
            Matter::PlansWith { plans, of, is_narrowed } => {
                let counted = if *is_narrowed { text::plans_that_match } else { text::plans_with };
                counted(*plans, *of, language).into()
            }
            Matter::LeftOut(left_out) => text::measures_left_out(*left_out, language).into(),
            Matter::Quantity(quantity) => text::measure_quantity(quantity, language).into(),
            Matter::Meaning(quantity) => text::quantity_behind(quantity, language).unwrap_or_default().into(),
            Matter::More(measures) => text::more_measures(*measures, language).into(),
            Matter::Measures(measures) => text::measures_counted(*measures, language).into(),
            Matter::Actors(measures) => text::actors(measures.iter().copied(), language).join(" · ").into(),
            Matter::ChangedFrom(before) => text::changed_from(*before, language).into(),
            Matter::NewestGrade(newest) => text::newest_grade(*newest, style, language).into(),
            Matter::GradeAhead(letter) => text::grade_and_outcome(*letter, language).into(),
            Matter::Scheme(subject) => self.scheme(subject).into(),
            Matter::AspectValue(value) => text::aspect_value(value, language).into(),
            Matter::SchemeDifference(aspect, sides) => {
                text::scheme_difference(*aspect, sides, language).into()
            }
            Matter::Years(period) => text::period_in_words(period, style, language).into(),
            Matter::OtherPeriod(period) => text::other_period(period, style, language).into(),
            Matter::Handover(handover) => text::handover(*handover, style, language).into(),
            Matter::LastDue(dues) => text::last_due(dues, style, language).into(),
            Matter::DueApart(dues, place) => {
                text::dues_apart(dues, language).into_iter().nth(*place).unwrap_or_default().into()
            }
            Matter::ResultYears(row) => text::result_years(row, style, language).into(),
            Matter::Coverage(row) => text::plan_coverage(row, style, language).into(),
            Matter::LawTerm(term) => text::law_term(term, style, language).into(),
            Matter::OfOnePlan(questions) => phrase::of_one_plan(*questions, language).into(),
            Matter::TableOf(view, plans) => phrase::table_caption(self.say(*view), *plans, language).into(),
            Matter::FactsHeld(slot) => self
                .plan(*slot)
                .map(|plan| {
                    phrase::facts_held(
                        plan.targets.len(),
                        plan.observations.len(),
                        plan.grades.len(),
                        language,
                    )
                })
                .unwrap_or_default()
                .into(),
            Matter::Issued(source) => match source.issued {
                Some(issued) => text::period(issued, style, language).into(),
                None => self.say(Message::NotStated).into(),
            },
        }
    }

    /// The name of a plan, with a word where the person brought it.
    fn plan_name(&self, slot: Slot) -> String {
        let named = |plan: &Plan| match plan.is_brought() {
            true => text::brought_name(&self.municipality(slot), self.language),
            false => self.municipality(slot),
        };
        self.plan(slot).map(named).unwrap_or_default()
    }

    /// The name of a plan without that word, for those who set it off in their own way.
    pub fn municipality(&self, slot: Slot) -> String {
        let name = |plan: &Plan| text::municipality_name(&plan.municipality, self.language);
        self.plan(slot).map(name).unwrap_or_default()
    }

    fn title(&self, question: &Question) -> String {
        text::question_title(&question.indicator, &question.population, &self.own, self.language)
    }

    fn scope(&self, question: &Question, is_said: bool) -> String {
        let scope = text::question_scope(&question.population, &question.condition, self.language);
        if scope.is_empty() && is_said { self.say(Message::WithoutCondition).to_owned() } else { scope }
    }

    fn scheme(&self, subject: &SchemeSubject) -> String {
        let common = || text::scheme_name(subject.key(), self.language);
        self.own_name(subject).unwrap_or_else(common).to_owned()
    }
}
