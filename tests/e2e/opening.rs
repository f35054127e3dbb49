//! What the page opens on: five plans, already compared.

use std::collections::BTreeSet;

use crate::support::{Visit, visit};

#[test]
fn it_opens_on_five_plans_already_compared() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        let five = ["大野城市", "小金井市", "いすみ市", "西東京市", "区(名称の記載なし)"];
        let columns: BTreeSet<_> = page.columns().await.into_iter().collect();
        assert_eq!(columns, five.map(str::to_owned).into());
        assert_eq!(page.text(".tab[aria-current=page]").await, "目標");
        assert_eq!(page.texts(".notice").await, Vec::<String>::new());
        assert_eq!(page.query().await, "");
        assert_eq!(page.attribute("html", "lang").await.as_deref(), Some("ja"));
    });
}

#[test]
fn a_target_stands_with_comparator_value_unit_and_due_year() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        let two_weeks = "childcare_leave_take_up_rate.male.leave-from-2weeks";
        let onojo = page.target_cell(two_weeks, "大野城市").await;
        assert!(onojo.replace(' ', "").starts_with("85%以上R12・R17"), "{onojo}");
        assert!(page.text(&page.question(two_weeks)).await.contains("2週間以上の取得"));
        let koganei = page.target_cell("childcare_leave_take_up_rate.male", "小金井市").await;
        assert!(koganei.starts_with("50% R6"), "{koganei}");
        assert!(koganei.contains("108.3%") && koganei.contains("13/12人"), "{koganei}");
    });
}

#[test]
fn unlike_conditions_stand_in_rows_of_their_own() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        let any = page.target_cell("childcare_leave_take_up_rate.male", "大野城市").await;
        let two_weeks =
            page.target_cell("childcare_leave_take_up_rate.male.leave-from-2weeks", "小金井市").await;
        assert!(!any.contains("85%"), "{any}");
        assert_eq!(two_weeks, "この計画に目標なし");
    });
}

#[test]
fn a_target_that_covers_several_leaves_is_named_where_one_of_them_is_asked_for() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        let isumi = page.target_cell("childcare_leave_take_up_rate.male", "いすみ市").await;
        assert!(isumi.contains("まとめた目標"), "{isumi}");
        let leads =
            "tr:has([id='question-childcare_leave_take_up_rate.male']) .lead-to a[title*='配偶者出産休暇']";
        assert_eq!(page.count(leads).await, 2);
    });
}

#[test]
fn every_cell_holds_a_figure_or_the_reason_why_there_is_none() {
    visit(Visit::desk(), async |page| {
        for query in ["", "?v=results", "?v=grades", "?v=measures", "?v=schemes"] {
            page.open(query).await;
            assert!(page.count(".questions td").await > 50, "{query}");
            assert_eq!(page.empty_cells().await, 0, "{query}");
        }
    });
}

#[test]
fn everything_it_needs_is_asked_for_once_and_below_its_own_folder() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        let mut asked = page.server.asked();
        let count = asked.len();
        asked.sort();
        asked.dedup();
        assert_eq!(asked.len(), count, "something was asked for twice: {asked:?}");
        assert!(asked.iter().any(|path| path == "/some/where/plans/opening.json"), "{asked:?}");
    });
}

#[test]
fn the_security_policy_is_in_force() {
    visit(Visit::desk().tolerating("Content Security Policy"), async |page| {
        page.open("").await;
        let body = "const script = document.createElement('script');
            script.textContent = 'window.ran = true';
            document.head.append(script);
            const violated = violations.splice(0);
            const refused = await fetch('https://example.com/').then(() => false, () => true);
            violations.length = 0;
            return [window.ran === undefined, refused]";
        let body = format!("return (async () => {{ {body} }})()");
        assert_eq!(page.js(&body).await, serde_json::json!([true, true]));
        // Forget what this test itself has asked for.
        page.requests().await;
        page.js("violations.length = 0").await;
        page.open("?v=sources").await;
    });
}
