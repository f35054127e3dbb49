//! Short sentences with a value in them: labels of buttons, notices, what a link could not have.

use super::{Language, pick};
use crate::{
    compare::{Hidden, LeadKind, MAX_COLUMNS},
    load::{Lack, quoted_within},
    model::{Combination, LeaveKind, Plan},
    state::LinkProblem,
};

/// Characters of a part of a link that a notice quotes; the longest id of a question that the catalogue makes fits.
const QUOTED: usize = 100;

/// Label of the button that takes a plan out.
pub fn remove_plan(name: &str, language: Language) -> String {
    pick(language, format!("{name}を外す"), format!("Remove {name}"))
}

/// Label of the button that moves a plan one column to the left.
pub fn move_left(name: &str, language: Language) -> String {
    pick(language, format!("{name}を左へ"), format!("Move {name} left"))
}

/// Label of the button that moves a plan one column to the right.
pub fn move_right(name: &str, language: Language) -> String {
    pick(language, format!("{name}を右へ"), format!("Move {name} right"))
}

/// Label of the button that adds a plan.
pub fn add_plan(name: &str, language: Language) -> String {
    pick(language, format!("{name}を追加"), format!("Add {name}"))
}

/// How many questions and plans a table holds: 33項目・5計画.
pub fn table_size(questions: usize, plans: usize, language: Language) -> String {
    match language {
        Language::Ja => format!("{questions}項目・{plans}計画"),
        Language::En => {
            let plural = |count: usize| if count == 1 { "" } else { "s" };
            format!("{questions} item{}, {plans} plan{}", plural(questions), plural(plans))
        }
    }
}

/// What the switch "only comparable" has taken out; empty when nothing.
pub fn hidden(hidden: Hidden, language: Language) -> String {
    let Hidden { questions, figures } = hidden;
    if hidden == Hidden::default() {
        return String::new();
    }
    if figures == 0 {
        return pick(
            language,
            format!("比較不可の{questions}項目を隠しています。"),
            format!("Hidden as not comparable: {questions} items."),
        );
    }
    pick(
        language,
        format!("比較不可の{questions}項目と、残った項目の{figures}件を隠しています。"),
        format!("Hidden as not comparable: {questions} items, and {figures} figures of the others."),
    )
}

/// A difference since an earlier result.
pub fn since(when: &str, difference: &str, language: Language) -> String {
    pick(language, format!("{when}から: {difference}"), format!("Since {when}: {difference}"))
}

/// How many questions only one plan speaks of.
pub fn of_one_plan(questions: usize, language: Language) -> String {
    pick(
        language,
        format!("このほか{questions}項目は、一つの計画だけにあります。"),
        format!("{questions} more items are in one plan alone."),
    )
}

/// How many plans can be compared by their targets and by their results: 目標 3・実績 2.
pub fn comparable_plans((targets, results): (usize, usize), language: Language) -> String {
    if (targets, results) == (0, 0) {
        return pick(language, "なし", "none").to_owned();
    }
    pick(language, format!("目標 {targets}・実績 {results}"), format!("targets {targets}, results {results}"))
}

/// How much the checks found: 22件.
pub fn findings(found: usize, language: Language) -> String {
    pick(language, format!("{found}件"), format!("({found})"))
}

/// What a plan file holds: 目標24・実績246・評価105.
pub fn facts_held(targets: usize, results: usize, grades: usize, language: Language) -> String {
    pick(
        language,
        format!("目標{targets}・実績{results}・評価{grades}"),
        format!("{targets} targets, {results} results, {grades} grades"),
    )
}

/// The way to the row that has the plan's present target: まとめた目標(50%以上)に含む, 現計画: 2週間以上の取得 85%以上(次の行).
pub fn lead(kind: LeadKind, scope: &str, goal: &str, is_next: bool, language: Language) -> String {
    match kind {
        LeadKind::Included => pick(
            language,
            format!("まとめた目標({goal})に含む"),
            format!("covered by one target for several leaves ({goal})"),
        ),
        LeadKind::AskedNow => {
            if is_next {
                return pick(language, "現計画は次の行", "present plan: next row").to_owned();
            }
            pick(language, format!("現計画: {scope} {goal}"), format!("present plan: {goal}, {scope}"))
        }
    }
}

/// Why a cell has no target of its own: the leave is among several that one target covers.
pub fn included(combination: Combination, leaves: &[LeaveKind], language: Language) -> String {
    let names: Vec<_> = leaves.iter().map(|leaf| super::leave_kind(*leaf, language)).collect();
    let names = names.join(pick(language, "・", ", "));
    let how = match combination {
        Combination::AllOf => pick(language, "すべて", "all of them are needed"),
        Combination::AnyOf => pick(language, "いずれか", "any of them counts"),
        Combination::EachOf => pick(language, "それぞれ", "each is counted by itself"),
        Combination::NotStated => pick(language, "数え方の記載なし", "how they are counted is not stated"),
    };
    pick(
        language,
        format!("まとめた目標に含む: {names}({how})"),
        format!("covered by one target for {names}; {how}"),
    )
}

/// Spoken name of the table of a view.
pub fn table_caption(view: &str, plans: usize, language: Language) -> String {
    pick(
        language,
        format!("{plans}計画の{view}。行は項目、列は計画。"),
        format!("{view} of {plans} plans. Rows are items, columns are plans."),
    )
}

/// What became of files that were read.
pub fn plans_read(names: &[String], language: Language) -> String {
    let names = names.join(pick(language, "、", ", "));
    if names.is_empty() {
        pick(language, "読み込める計画はありませんでした。", "No plan could be read.").to_owned()
    } else {
        pick(language, format!("{names}を読み込みました。"), format!("Loaded {names}."))
    }
}

/// Why a loaded plan is not in a column.
pub fn no_column_left(language: Language) -> String {
    pick(
        language,
        format!("並べられるのは{MAX_COLUMNS}計画までです。計画を外してから追加してください。"),
        format!("At most {MAX_COLUMNS} plans fit side by side. Remove one, then add the new plan."),
    )
}

/// A file that the browser would not give: it was moved, or is a folder.
pub fn file_not_given(names: &[String], language: Language) -> String {
    let names = names.join(pick(language, "、", ", "));
    pick(
        language,
        format!("{names}は、ブラウザーから読み出せませんでした。移動されたか、フォルダーかもしれません。"),
        format!("The browser could not hand over {names}. It may have been moved, or be a folder."),
    )
}

/// A plan file that the page was delivered with and cannot use.
pub fn file_lacking(file: &str, lack: &Lack, language: Language) -> String {
    let file = &quoted_within(file, QUOTED);
    match lack {
        Lack::NotThere => pick(
            language,
            format!("計画ファイル{file}を読み込めませんでした。ファイルがないか、通信が切れています。"),
            format!("The plan file {file} could not be loaded. It is not there, or there is no connection."),
        ),
        Lack::Late => pick(
            language,
            format!("計画ファイル{file}がまだ届きません。届いたら表示に加えます。"),
            format!("The plan file {file} has not arrived yet. Its plan is added once it has."),
        ),
        Lack::Markup => pick(
            language,
            format!("計画ファイル{file}を読み込めませんでした。計画ではなくHTMLの文書が届きました。"),
            format!("The plan file {file} could not be loaded. An HTML document came in its place."),
        ),
        Lack::OtherFormat(version) => pick(
            language,
            format!(
                "計画ファイル{file}を読み込めませんでした。形式の版が{version}で、このページより新しいか、誤りです。"
            ),
            format!(
                "The plan file {file} could not be loaded. The version of its format is {version}, which is newer than this page, or wrong."
            ),
        ),
        Lack::OtherPlan(id) => {
            let id = quoted_within(id, QUOTED);
            pick(
                language,
                format!(
                    "計画ファイル{file}を表示に使えません。中の計画のidは「{id}」で、計画の一覧と異なります。"
                ),
                format!(
                    "The plan file {file} cannot be used. Its plan has the id “{id}”, which is not the one in the list of plans."
                ),
            )
        }
        Lack::Unreadable | Lack::Partly => pick(
            language,
            format!("計画ファイル{file}を読み込めませんでした。理由は「出典と点検」にあります。"),
            format!("The plan file {file} could not be loaded. Sources and checks say why."),
        ),
    }
}

/// The list of plans that the page was delivered with and cannot use, or not all of it.
pub fn index_lacking(lack: &Lack, language: Language) -> String {
    let (why_ja, why_en) = match lack {
        Lack::Partly => {
            return pick(
                language,
                "計画の一覧(plans/index.json)に読めないところがあります。場所と理由は「出典と点検」にあります。",
                "Some of the list of plans (plans/index.json) cannot be read. Sources and checks say where and why.",
            )
            .to_owned();
        }
        Lack::OtherFormat(version) => {
            let ja = format!("形式の版が{version}で、このページより新しいか、誤りです。");
            (ja, format!("The version of its format is {version}, which is newer than this page, or wrong."))
        }
        Lack::NotThere | Lack::Late => (
            "ファイルがないか、通信が切れています。".to_owned(),
            "It is not there, or there is no connection.".to_owned(),
        ),
        Lack::Markup => (
            "一覧ではなくHTMLの文書が届きました。".to_owned(),
            "An HTML document came in its place.".to_owned(),
        ),
        Lack::OtherPlan(_) | Lack::Unreadable => {
            ("中身が壊れています。".to_owned(), "It is damaged.".to_owned())
        }
    };
    pick(
        language,
        format!(
            "計画の一覧(plans/index.json)を読み込めませんでした。{why_ja}計画ファイルを読み込めば比べられます。"
        ),
        format!(
            "The list of plans (plans/index.json) could not be loaded. {why_en} You can still load plan files."
        ),
    )
}

/// What a link asked for in vain.
pub fn link_problem(problem: &LinkProblem, language: Language) -> String {
    let quoted = |text: &str| quoted_within(text, QUOTED);
    match problem {
        LinkProblem::UnknownPlan(id) if id != Plan::id_in_file(id) => {
            let id = quoted(Plan::id_in_file(id));
            pick(
                language,
                format!(
                    "リンクにある計画「{id}」は、ほかのブラウザーで読み込まれたもので、ここにはありません。計画ファイルをお持ちなら読み込んでください。"
                ),
                format!(
                    "The link asks for the plan “{id}” that was loaded in another browser and is not here. If you have its file, load it."
                ),
            )
        }
        LinkProblem::UnknownPlan(id) => {
            let id = quoted(id);
            pick(
                language,
                format!(
                    "リンクにある計画「{id}」は、ここにはありません。計画ファイルをお持ちなら読み込んでください。"
                ),
                format!(
                    "The link asks for the plan “{id}”, which is not here. If you have its file, load it."
                ),
            )
        }
        LinkProblem::TooManyPlans { asked } => pick(
            language,
            format!(
                "リンクは{asked}計画を求めていますが、並べられるのは{MAX_COLUMNS}計画までです。はじめの{MAX_COLUMNS}計画を表示しています。"
            ),
            format!(
                "The link asks for {asked} plans, but at most {MAX_COLUMNS} fit. The first {MAX_COLUMNS} are shown."
            ),
        ),
        LinkProblem::UnknownView(name) => {
            let name = quoted(name);
            pick(
                language,
                format!("リンクにある表示「{name}」はありません。目標を表示しています。"),
                format!("There is no view “{name}”, which the link asks for. Targets are shown."),
            )
        }
        LinkProblem::UnknownSetting(name, value) => {
            let value = quoted(value);
            pick(
                language,
                format!("リンクの設定「{name}={value}」は使えません。はじめの設定にしています。"),
                format!(
                    "The setting “{name}={value}” of the link cannot be used. Its opening value is used."
                ),
            )
        }
        LinkProblem::SettingOfUnknownPlan(name, id) => {
            let id = quoted(Plan::id_in_file(id));
            pick(
                language,
                format!(
                    "リンクの設定「{name}」が指す計画「{id}」は、ここにはありません。この設定は使っていません。"
                ),
                format!(
                    "The setting “{name}” of the link is for the plan “{id}”, which is not here. It is not used."
                ),
            )
        }
        LinkProblem::UnknownQuestion(id) => {
            let id = quoted(id);
            pick(
                language,
                format!("リンクにある項目「{id}」は、選んだ計画にはありません。"),
                format!("The link asks for the item “{id}”, which none of the chosen plans has."),
            )
        }
        LinkProblem::Repeated(name) => pick(
            language,
            format!("リンクに「{name}」が二度以上あります。はじめのものを使いました。"),
            format!("The link says “{name}” more than once. The first was used."),
        ),
        LinkProblem::BrokenEncoding(raw) => {
            let raw = quoted(raw);
            pick(
                language,
                format!("リンクの「{raw}」は壊れていて読めません。"),
                format!("The part “{raw}” of the link is damaged and cannot be read."),
            )
        }
    }
}
