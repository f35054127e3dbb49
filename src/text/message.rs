//! The fixed words of the page: names of views and buttons, headings, hints. Words with a value in them are functions
//! in the sibling modules.

use super::{Language, pick};

macro_rules! messages {
    ($($name:ident: $ja:literal, $en:literal;)*) => {
        /// A fixed text of the page.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[allow(missing_docs)]
        pub enum Message { $($name,)* }

        impl Message {
            /// Every message, for the tests that read them all.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The text in a language.
            pub fn text(self, language: Language) -> &'static str {
                match self { $(Self::$name => pick(language, $ja, $en),)* }
            }
        }
    };
}

messages! {
    SiteName: "計画くらべ", "Kurabe";

    SkipToContent: "本文へ", "Skip to content";
    Views: "表示の切り替え", "Views";
    ViewTargets: "目標", "Targets";
    ViewResults: "実績", "Results";
    ViewProgress: "達成", "Progress";
    ViewMatrix: "比較可否", "Comparability";
    ViewMeasures: "取組", "Measures";
    ViewSchemes: "制度", "Leave schemes";
    ViewTimeline: "期間", "Timeline";
    ViewGrades: "進捗評価", "Progress grades";
    ViewSources: "出典と点検", "Sources and checks";
    BringPlan: "計画を読み込む", "Load plans";
    SaveCsv: "CSVを保存", "Save CSV";
    SaveCsvHelp: "選んだ計画の目標・実績・評価・取組・制度のすべてを、表計算用のCSVに保存します。絞り込みには左右されません。", "Saves all targets, results, grades, measures and schemes of the chosen plans as CSV for spreadsheets, whatever the view is narrowed to.";
    NotSaved: "保存できませんでした。", "Saving was not possible.";
    Share: "共有", "Share";
    LinkCopied: "この表示へのリンクをコピーしました。", "A link to this view was copied.";
    LinkNotCopied: "コピーできませんでした。アドレス欄のリンクをお使いください。", "Copying was not possible. Please use the link in the address bar.";
    OtherLanguage: "English", "日本語";
    YearStyleLabel: "年の表記", "Years";
    YearsEra: "和暦", "Era";
    YearsWestern: "西暦", "Western";
    AddPlan: "計画を追加", "Add a plan";
    ChosenPlans: "比べている計画", "Plans compared";
    PlansOnPage: "計画の選択", "Choose plans";
    SearchPlans: "名称・よみ・ローマ字・団体コードで探す", "Search by name, reading or municipality code";
    NoPlanFound: "見つかりません。", "Nothing found.";
    Added: "表示中", "Shown";
    Add: "追加", "Add";
    Close: "閉じる", "Close";
    Question: "項目", "Item";
    QuestionParts: "指標・対象・条件", "indicator, who, condition";
    Plan: "計画", "Plan";
    SumOfYears: "通算", "All years";
    NoTarget: "この計画に目標なし", "No target in this plan";
    NoResultInDocument: "この文書に実績なし", "No result in this document";
    Latest: "最新", "Latest";
    BaselineResult: "基準値", "Baseline";
    NoTargetMark: "― 目標なし", "― no target";
    IncludedMark: "⊂ まとめた目標に含む", "⊂ within one target for several leaves";
    YearsAreDues: "年だけのものは「年度まで」", "a year alone means “by the end of that fiscal year”";
    ResultOnly: "実績のみ", "Result only";
    OtherDefinition: "別条件の実績", "Other definition:";
    WithoutCondition: "条件の記載なし", "no condition stated";
    HiddenAsNotComparable: "比較不可のため非表示", "hidden: not comparable";
    OnlyComparable: "比較できるものだけ", "Only comparable";
    ShowReferences: "国の目標・法定値を表示", "Show national goals and statutory values";
    NothingToCompare: "この項目には、比べる相手がありません。", "There is nothing to compare for this item.";
    CanBeCompared: "比べられるか", "Can they be compared?";
    OwnSeries: "自団体の推移", "own series";
    ComparablePlans: "比較できる計画", "Comparable plans";
    MatrixHelp: "どの項目なら計画どうしを比べられるかの一覧です。印は、同じ見出しの数値をもつ他の計画との関係を示します。項目名を選ぶと理由を読めます。", "Which items the plans can be compared on. A mark says how a figure stands to those of the other plans under the same heading; open an item to read why.";
    SincePreviousPlan: "前計画からの変更", "What changed since the previous plan";
    PreviousPlan: "前計画", "Previous plan";
    ThisPlan: "現計画", "Present plan";
    Change: "変化", "Change";
    NotInPlan: "この計画になし", "not in this plan";
    NoSuchTarget: "目標なし", "no target";
    Conversions: "換算", "Conversions";
    StaffTyped: "職員数を入力して換算", "Type the number of staff to convert";
    Today: "基準日", "Read as of";
    SmallNumbers: "人数と偶然", "Small numbers and chance";
    ProgressOfTargets: "目標の達成", "Progress towards the targets";
    Sums: "計算を見る", "Show the sums";
    SortBy: "並べ方", "Sort by";
    FamilyShown: "分野", "Group";
    AllFamilies: "すべて", "All";
    PerMonth: "月平均", "per month";
    PerYear: "年間", "per year";
    TotalOfStaff: "全職員の合計", "all staff together";
    StartingPoint: "基準値(策定時)", "Baseline (when set)";
    Difference: "目標との差", "Difference";
    StatusHead: "状態と理由", "Status and reason";
    NoneThere: "なし", "none";
    ReferenceLines: "国の目標・法定値", "National goals and statutory values";
    ReferencesHelp: "計画ではなく、比べるための線です。", "These are no plans but lines to compare with.";
    Checks: "文書の点検", "Checks of the documents";
    ChecksHelp: "文書に印刷された数値どうしを計算で突き合わせた結果です。数値は直していません。", "Printed figures held against each other by arithmetic. No figure has been changed.";
    NothingOdd: "選んだ計画の数値に、食い違いは見つかりませんでした。", "Nothing to check was found in the figures of the chosen plans.";
    Contradiction: "食い違い", "contradiction";
    Odd: "要確認", "to check";
    OddMark: "要確認", "to check";
    NoSuchCell: "欄なし", "no such cell";
    Definition: "何を測るか", "What is measured";
    Trend: "推移", "Over time";
    TrendInWords: "図の内容", "The chart in words";
    AsPrinted: "文書の表記と場所", "As printed, and where";
    Figures: "図の数値", "Figures of the chart";
    NotATrend: "数値がないため図はありません。", "There are no numbers to draw.";
    WhereTargetsStand: "目標までの位置", "Where the targets stand";
    DumbbellKey: "小さい白抜きの印は基準値(計画開始前の実績がなければ最初の実績)、大きい印は最新の実績、縦線は目標です。目標の矢印は達成となる側を、細い枠は偶然の幅(95%区間)を示します。", "The small open mark is the baseline (the first result where none is older than the plan), the large mark the latest result, the bar the target. The arrow at the target shows the side on which it is met; a thin frame shows the range of chance (95% interval).";
    ChartHelp: "印に触れるか矢印キーで移ると、ここに内容が出ます。", "Touch a mark, or move between marks with the arrow keys, to read it here.";
    IntervalKey: "縦の棒は偶然の幅(95%区間)です。", "Upright bars show the range of chance (95% interval).";
    AxisAboveZero: "軸は0から始まりません。", "The axis does not begin at 0.";
    SavePicture: "画像を保存", "Save picture";
    OurReading: "以上・以下の語は印刷されておらず、私たちの読み方です。", "The document prints no comparator; ours is a reading.";
    Period: "時期", "Period";
    Target: "目標", "Target";
    Result: "実績", "Result";
    Note: "注", "Note";
    Footnote: "脚注", "Footnote";
    Measure: "取組", "Measure";
    GradeMeanings: "評価の記号の意味(この文書による)", "What the letters mean in this document";
    NoGrades: "選んだ計画の文書には、取組の進捗評価がありません。", "None of the chosen documents grades its measures.";
    NoTargets: "選んだ計画に目標がありません。", "None of the chosen plans has targets.";
    NoResults: "選んだ計画の文書に実績がありません。", "None of the chosen documents has results.";
    NoPlans: "比べる計画を選んでください。", "Choose plans to compare.";
    Title: "表題", "Title";
    Municipality: "団体", "Municipality";
    Bodies: "策定主体", "Appointing authorities";
    Laws: "根拠法", "Laws";
    PlanPeriod: "計画期間", "Period";
    Generation: "世代", "Generation";
    Predecessor: "前計画", "Previous plan";
    StaffCovered: "対象職員", "Staff covered";
    Issued: "発行", "Issued";
    Documents: "文書", "Documents";
    FactsHeld: "収めた事実", "Facts held";
    Notes: "読み方の注", "Notes on the reading";
    NotStated: "記載なし", "not stated";
    NoAddress: "入手先の記載なし", "where it can be had is not stated";
    ShowFigure: "数値を開く", "open the figure";
    PlanFile: "計画ファイル(JSON)", "Plan file (JSON)";
    Findings: "読み込みで気づいたこと", "Findings";
    NoFindings: "問題は見つかりませんでした。", "No problems were found.";
    ChooseFiles: "JSONファイルを選ぶ", "Choose JSON files";
    DropHere: "ここにファイルを置くこともできます。", "Files may also be dropped here.";
    OrPaste: "または、JSONを貼り付ける", "Or paste JSON";
    ReadPasted: "貼り付けた内容を読む", "Read what was pasted";
    PrivateNote: "読み込んだ計画はこのブラウザーの中だけで扱い、どこにも送りません。", "Plans you load stay in this browser; nothing is sent anywhere.";
    Reading: "読み込んでいます…", "Reading…";
    LoadingPart: "この部分を読み込んでいます…", "Loading this part…";
    PartMissing: "この部分を読み込めませんでした。通信の状態を確かめて、もう一度お試しください。表示中の内容はそのまま使えます。", "This part could not be loaded. Check the connection and try again; what is on the screen keeps working.";
    TryAgain: "もう一度読み込む", "Try again";
    LoadingPlans: "計画を読み込んでいます…", "Loading plans…";
    OwnPlan: "読み込んだ計画", "loaded by you";
    Brought: "読込", "loaded";
    BringBack: "元に戻す", "Undo";
    ClearDraft: "入力を消す", "Clear the text";
    Forget: "このブラウザーから消す", "Remove from this browser";
    Severity: "重さ", "Severity";
    Error: "エラー", "Error";
    Warning: "注意", "Warning";
    Hint: "補足", "note";
    Where: "場所", "Place";
    WhatIsWrong: "内容", "What";
    Footer: "値は文書の記載のままです。項目名を選ぶと表記と場所を確かめられます。", "Figures are as the documents print them; open an item to see the strings and places.";
    Dismiss: "この知らせを閉じる", "Dismiss this notice";
    PastedText: "貼り付けた内容", "pasted text";
    FullName: "Kurabe", "計画くらべ";

    MeasuresHelp: "どの計画が何に取り組むかの一覧です。件数は文書に書かれた取組の数で、多いほど良い計画という意味ではありません。計画の本文、概要、進捗の報告では、書き方も細かさも異なります。二つのテーマにわたる取組は両方に置いています。テーマを選ぶと、取組と文書中の場所を読めます。", "What each plan sets out to do. Counts are the measures a document lists; a longer list is not a better plan. A full plan, a summary and a progress report differ in kind and detail. A measure that touches two themes stands under both. Open a theme to read its measures and where they stand.";
    Actor: "取り組む人", "Actor";
    AllActors: "だれでも", "Anybody";
    Theme: "テーマ", "Theme";
    AllThemes: "すべてのテーマ", "All themes";
    WholeGroup: "このまとまりの全体", "the whole group";
    LawAskedFor: "法律", "Law";
    AllLaws: "すべての法律", "All laws";
    SearchMeasures: "ことばで探す(空白で区切ると、すべてを含むもの)", "Search (several words narrow)";
    LackingIn: "他の計画にあって、この計画にないもの", "What others have and this plan does not";
    NoPlanNamed: "指定なし", "no plan named";
    LackingUnknown: "指定された計画は、取組を載せた計画の中にないため、絞り込んでいません。", "The plan named is not among the plans that list measures, so nothing is left out for it.";
    ClearChoices: "条件を消す", "Clear";
    PlansWithTheme: "取り上げる計画", "Plans that have it";
    WithoutTheme: "テーマのない取組", "Measures without a theme";
    NoMeasuresListed: "この文書に取組の記載なし", "this document lists no measures";
    Quantities: "数量", "Quantities";
    Section: "見出し", "Heading";
    YearByYear: "年度ごとの記録", "Year by year";
    NoYearByYear: "記録なし", "no record";
    SameSubject: "同じ主題の数値", "Figures on the same subject";
    NoSameSubject: "同じ主題の目標なし", "no target on the same subject";
    SameSubjectHelp: "取組の評価の隣に、同じ計画が同じ主題について定めた目標と最新の実績を置いています。文書が一つの見出しの全体に掲げた目標は、その見出しの取組すべての隣に置いています。取組と数値の因果を述べるものではありません。", "Beside the grades stand the plan's own targets on the same subject, with their latest results. A target that the document sets for a whole heading stands beside every measure under it. Nothing is said about cause.";

    SchemesHelp: "休暇・休業・勤務形態・給付を、名前ではなく中身でそろえた表です。「異なる」と付いた値は、計画のあいだ、または一つの文書の中で違います。書かれていないことは、その団体に制度がないことを意味しません。", "Leave, forms of work and benefits, lined up by what they are and not by what they are called. A value with the word “differs” is not the same in all plans, or in all places of one document. What a document does not say may still exist in the city.";
    Scheme: "制度", "Scheme";
    SchemeAspect: "項目", "Aspect";
    SchemeAgreement: "異同", "Compared";
    SchemeDiffers: "異なる", "differs";
    ToLifeCourse: "時期の図へ", "To the chart of when";
    SchemesNotDescribed: "この文書に制度の説明の章はない", "no part of this document describes schemes";
    SchemeNotAmong: "この文書の制度の説明にない", "not among the schemes this document describes";
    SchemePrintedTwice: "二度書かれている", "printed twice";
    SchemeNotSaidHere: "この箇所に記載なし", "not in this place of the document";
    SchemeNotSaid: "この文書に記載なし", "not in this document";
    NoSchemes: "選んだ計画の文書には、制度の説明がありません。", "None of the chosen documents describes schemes.";
    SchemeSideBySide: "項目ごとの比較", "Aspect by aspect";
    SchemeNothingToCompare: "この制度を説明している計画は一つだけです。", "Only one of the plans describes this scheme.";
    SchemeDiffering: "内容の異なる点", "Differences in what they give";
    SchemePrintedName: "名前", "Name";
    SchemeOtherNames: "別の名前", "Other names";
    SchemeHeading: "表の見出し", "Heading of its table";
    SchemeCondition: "どんなとき(要約)", "For what (summary)";
    SchemeNotSummedUp: "要約なし", "not summed up";
    SchemeNotCompared: "要約なので比べない", "a summary, not compared";
    SchemeLegalBasis: "根拠", "Legal basis";
    SchemeAmountsPrinted: "数の表記", "Amounts as printed";
    SchemePlaces: "場所", "Places";

    TimelineToday: "今日", "today:";
    TimelineKey: "太い帯は計画、その下の細い帯は期間の異なる計画の一部、斜線の帯は前計画と以前の計画、矢じりの印は改訂、一番上の細い帯は法律の期間です。策定の時期だけが記載された計画の帯は、策定の時から始めています。矢印で終わる点線の側は、文書に年度の記載がありません。帯の下の印は実績・進捗評価のある年度、縦線は目標の期限(数字は件数)です。", "A broad bar is a plan, a thinner bar below it a part of the plan with a period of its own, a hatched bar the plan before it or an earlier one, a caret a revision, a narrow bar at the top the term of a law. Where only the making of an earlier plan is stated, its bar begins with that. Where a dotted line ends in an arrow, the document does not state the year. Below the bars, a mark stands for a year with results or grades, an upright stroke for a year that targets are due in, with their number.";
    TimelineHelp: "計画の期間、前計画との続き方、目標の期限、実績のある年度を、年度の軸に並べています。", "Periods of the plans, how they follow the plans before, due years of targets and years with results, on one axis of fiscal years.";
    BeforeAndGap: "前計画との続き方", "How it follows the previous plan";
    LastDue: "最後の期限", "Last due year";
    ResultYears: "実績のある年度", "Years with results";
    CoveredToday: "今日の時点", "As of today";
    LawTerms: "法律の期間", "Terms of the laws";
    LawHead: "法律", "Law";
    TermHead: "期間", "Term";
    PlansUnderLaw: "この法律による計画", "Plans made under it";
    WhereRead: "出典", "Where this was read";
    LawWithoutTerm: "期限の定めのない法律のため、図に示していません。", "This law has no term and is not drawn.";
    NoLawNamed: "選んだ計画の文書に、根拠となる法律の名の記載がありません。", "None of the chosen documents names the law it is made under.";
    LifeCourse: "妊娠から義務教育終了まで", "From pregnancy to the end of compulsory education";
    LifeCourseKey: "帯は、文書が始まりと終わりをともに示す期間です。細い帯は多胎妊娠・父母ともなど特定の場合です。矢印で終わる点線の側は、文書に記載がないか、子の年齢で決まらないか、図の範囲の外にある端です。横軸の長さは時期ごとに異なり、時期の中では時間に比例します。出産予定日と出産の日は同じ位置に、就学は6歳、義務教育の終了は15歳の位置に置いています。", "A bar is a window whose beginning and end the document both states; a narrow bar is for a special case, such as multiple births or both parents. Where a dotted line ends in an arrow, the document does not state that end, it does not depend on the child's age, or it lies outside the chart. The axis is not to scale between its stages, but it is within each. The expected and the actual birth stand at one place; the start of school stands at the age of six, the end of compulsory education at fifteen.";
    LifePregnancy: "妊娠", "pregnancy";
    LifeBirth: "出産", "birth";
    LifeOne: "1歳", "1 year";
    LifeThree: "3歳", "3 years";
    LifeSchoolEntry: "就学", "school";
    LifeCompulsoryEducationEnd: "義務教育終了", "compulsory education ends";
    NotOnLifeCourse: "図にない制度・期間", "Schemes and windows that are not in the chart";
    PreviousPlanNotNamed: "前計画の記載なし", "no previous plan named";
}
