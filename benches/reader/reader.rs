//! Kurabe's reader of plan files as a module of its own, so that the benchmark can time it in the browser without the
//! page around it. `benches/page.rs` builds it; it is no part of what is shipped.

#[cfg(target_arch = "wasm32")]
mod exports {
    use std::cell::RefCell;

    use kurabe::{load::load, model::Plan};
    use wasm_bindgen::prelude::wasm_bindgen;

    thread_local! {
        static PLANS: RefCell<Vec<Plan>> = const { RefCell::new(Vec::new()) };
    }

    /// Reads a file, keeps its plans, and returns how many results they hold; nothing when there was any finding.
    #[wasm_bindgen]
    pub fn read(bytes: &[u8], name: &str) -> Option<u32> {
        let loaded = load(bytes, name);
        let results = loaded.plans.iter().map(|plan| plan.observations.len()).sum::<usize>();
        PLANS.with_borrow_mut(|plans| plans.extend(loaded.plans));
        loaded.findings.is_empty().then_some(results).and_then(|results| u32::try_from(results).ok())
    }

    /// Forgets everything read.
    #[wasm_bindgen]
    pub fn clear() {
        PLANS.take();
    }
}

fn main() {}
