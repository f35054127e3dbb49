//! Words around the measures of several plans: how many are shown, under which choices, who does them and how much. Names of
//! themes, roles and amounts come from `measure`.

use super::{Language, actor_role, law, pick, theme, theme_group};
use crate::{
    compare::{LeftOut, MeasureChoice, MeasureSort, MeasureTable, ThemeChoice, first_of_each},
    model::{ActorRole, Measure},
};

/// How many measures and themes the table shows.
///
/// ```
/// use kurabe::{compare::MeasureTable, text::{Language, measures_shown}};
/// let table = MeasureTable { groups: vec![], shown: 0, total: 120, law_not_stated: 0, is_narrowed: true, lacking_in: None };
/// assert_eq!(measures_shown(&table, Language::En), "None of the 120 measures fits these choices.");
/// ```
pub fn measures_shown(table: &MeasureTable, language: Language) -> String {
    let MeasureTable { shown, total, groups, .. } = table;
    let themes: usize = groups.iter().map(|group| group.rows.len()).sum();
    match (total, shown) {
        (0, _) => pick(
            language,
            "選んだ計画の文書には取組がありません。",
            "None of the chosen documents lists measures.",
        )
        .to_owned(),
        (_, 0) => pick(
            language,
            format!("{total}件の取組のうち、条件に合うものはありません。"),
            format!("None of the {total} measures fits these choices."),
        ),
        _ => pick(
            language,
            format!("取組{total}件のうち{shown}件、{themes}テーマ"),
            format!("{shown} of {total} measures, {}", counted_en(themes, "theme")),
        ),
    }
}

/// What the measures are narrowed to, for paper and for those who hear the page; nothing where they are not narrowed.
/// `lacking_in` is the name of the plan whose lacks are shown.
pub fn measure_choice(
    choice: &MeasureChoice,
    lacking_in: Option<String>,
    language: Language,
) -> Option<String> {
    let sought = choice.words.trim();
    let parts = [
        choice.role.map(|role| actor_role(role, language).to_owned()),
        choice.themes.map(|themes| theme_choice(themes, language).to_owned()),
        choice.law.map(|one| law(one, language).to_owned()),
        (!sought.is_empty()).then(|| pick(language, format!("「{sought}」"), format!("“{sought}”"))),
        lacking_in.map(|name| {
            pick(
                language,
                format!("{name}になく他の計画にあるもの"),
                format!("what others have and {name} does not"),
            )
        }),
    ];
    let said: Vec<_> = parts.into_iter().flatten().collect();
    let said = (!said.is_empty()).then(|| said.join(pick(language, "・", ", ")))?;
    Some(pick(language, format!("条件: {said}"), format!("Narrowed to: {said}")))
}

fn theme_choice(choice: ThemeChoice, language: Language) -> &'static str {
    match choice {
        ThemeChoice::Group(group) => theme_group(group, language),
        ThemeChoice::One(one) => theme(one, language),
    }
}

/// The name of an order of the table.
pub fn measure_sort(sort: MeasureSort, language: Language) -> &'static str {
    match sort {
        MeasureSort::Theme => pick(language, "テーマの順", "By theme"),
        MeasureSort::Plans => pick(language, "取り上げる計画の多い順", "By how many plans have it"),
    }
}

/// How many of the plans have a theme.
pub fn plans_with(plans: usize, of: usize, language: Language) -> String {
    pick(language, format!("{of}計画中{plans}計画"), format!("{plans} of {}", counted_en(of, "plan")))
}

/// How many of the plans have measures of a theme that fit what the table is narrowed to.
///
/// ```
/// use kurabe::text::{Language, plans_that_match};
/// assert_eq!(plans_that_match(1, 5, Language::Ja), "条件に合う計画 1／5");
/// assert_eq!(plans_that_match(1, 5, Language::En), "1 of 5 plans match");
/// ```
pub fn plans_that_match(plans: usize, of: usize, language: Language) -> String {
    pick(
        language,
        format!("条件に合う計画 {plans}／{of}"),
        format!("{plans} of {} match", counted_en(of, "plan")),
    )
}

/// How many measures.
pub fn measures_counted(measures: usize, language: Language) -> String {
    pick(language, format!("{measures}件"), counted_en(measures, "measure"))
}

/// How many titles a cell has no room for.
pub fn more_measures(measures: usize, language: Language) -> String {
    pick(language, format!("ほか{measures}件"), format!("+{measures} more"))
}

/// Why a cell is empty under the choices, though the plan has measures of the theme.
///
/// ```
/// use kurabe::{compare::LeftOut, text::{Language, measures_left_out}};
/// let lawless = LeftOut { measures: 3, law_not_stated: 3 };
/// assert_eq!(measures_left_out(lawless, Language::Ja), "どの法律によるかの記載なし(3件)");
/// assert_eq!(measures_left_out(lawless, Language::En), "does not say under which law (3 measures)");
/// ```
pub fn measures_left_out(left_out: LeftOut, language: Language) -> String {
    let LeftOut { measures, law_not_stated } = left_out;
    let of_theme = || counted_en(measures, "other measure");
    match law_not_stated {
        0 => pick(
            language,
            format!("条件に合うものなし(このテーマの取組はほかに{measures}件)"),
            format!("none under these choices ({} of this theme)", of_theme()),
        ),
        some if some == measures => pick(
            language,
            format!("どの法律によるかの記載なし({measures}件)"),
            format!("does not say under which law ({})", counted_en(measures, "measure")),
        ),
        some => pick(
            language,
            format!(
                "条件に合うものなし(このテーマの取組はほかに{measures}件、うち{some}件はどの法律によるかの記載なし)"
            ),
            format!("none under these choices ({} of this theme, {some} without a stated law)", of_theme()),
        ),
    }
}

/// How many measures might be made under the law asked for, but the documents do not say; nothing where there are none.
///
/// ```
/// use kurabe::text::{Language, law_not_stated};
/// assert_eq!(law_not_stated(33, Language::En).unwrap(), "33 measures are left out because no law is stated for them.");
/// assert_eq!(law_not_stated(0, Language::En), None);
/// ```
pub fn law_not_stated(measures: usize, language: Language) -> Option<String> {
    let said = |verb, them| {
        let measures = counted_en(measures, "measure");
        format!("{measures} {verb} left out because no law is stated for {them}.")
    };
    let en = if measures == 1 { said("is", "it") } else { said("are", "them") };
    let ja = format!("どの法律によるかの記載がない取組{measures}件は除いています。");
    (measures > 0).then(|| pick(language, ja, en))
}

/// Which plans list no measures at all, by their names.
pub fn no_measures_listed(names: &[String], language: Language) -> String {
    let names = names.join(pick(language, "・", ", "));
    pick(
        language,
        format!("取組を載せていない文書: {names}"),
        format!("Documents that list no measures: {names}"),
    )
}

/// Who acts, each once: as printed for readers of Japanese, by their roles for others.
pub fn actors<'a>(measures: impl Iterator<Item = &'a Measure>, language: Language) -> Vec<&'a str> {
    let actors = measures.flat_map(|measure| &measure.actors);
    first_of_each(
        actors.map(|actor| pick(language, actor.printed.as_str(), actor_role(actor.role, language))),
    )
}

/// The role behind a printed actor, where it says more than the printed word.
pub fn role_behind(printed: &str, role: ActorRole, language: Language) -> Option<&'static str> {
    Some(actor_role(role, language)).filter(|name| *name != printed)
}

fn counted_en(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
