//! Reading the tables by what stands in their heads.

use serde_json::json;

use super::Page;

impl Page {
    /// The visible text of a cell of the targets table.
    pub async fn target_cell(&self, question: &str, plan: &str) -> String {
        let body = "const [question, plan] = arguments;
            const heads = [...document.querySelectorAll('.questions thead th')];
            const column = heads.findIndex((head) => head.innerText.includes(plan));
            const row = document.getElementById(`question-${question}`)?.closest('tr');
            return row?.children[column]?.innerText.replace(/\\s+/g, ' ').trim() ?? null";
        let cell = self.js_with(body, json!([question, plan])).await;
        cell.as_str().unwrap_or_else(|| panic!("no cell for {question} of {plan}")).to_owned()
    }

    /// The visible text of a cell of the results table.
    pub async fn result_cell(&self, question: &str, plan: &str, head: &str) -> String {
        let body = "const [question, plan, head] = arguments;
            const heads = [...document.querySelectorAll('.questions thead th')];
            const column = heads.findIndex((cell) => cell.innerText.includes(head)) - 2;
            const rows = document.getElementById(`question-${question}`)?.closest('tbody').rows ?? [];
            const row = [...rows].find((row) => row.querySelector('.line-plan').innerText.includes(plan));
            return row?.querySelectorAll('td')[column]?.innerText.replace(/\\s+/g, ' ').trim() ?? null";
        let cell = self.js_with(body, json!([question, plan, head])).await;
        cell.as_str().unwrap_or_else(|| panic!("no cell for {question} of {plan} under {head}")).to_owned()
    }

    /// The button that opens a question, as a selector.
    pub fn question(&self, id: &str) -> String {
        format!("[id='question-{id}']")
    }

    /// The names in the heads of the targets table, in order.
    pub async fn columns(&self) -> Vec<String> {
        self.texts(".questions thead th bdi").await
    }

    /// Cells of any table without a word in them.
    pub async fn empty_cells(&self) -> usize {
        let body = "return [...document.querySelectorAll('.questions td')].filter((cell) => !cell.innerText.trim()).length";
        self.js(body).await.as_u64().and_then(|count| usize::try_from(count).ok()).expect("a count")
    }
}
