//! Verdicts as they stand in cells and lists: a sign and words, so that neither colour nor sign alone carries them.

use yew::prelude::*;

use super::super::Words;
use crate::{
    compare::{Comparability, Mark, Standing},
    text,
};

/// How a figure stands to the other plans; nothing where no other plan has one under the heading.
pub fn standing_mark(standing: Standing, words: Words) -> Html {
    let mark = standing.mark();
    let (class, sign) = match mark {
        Mark::Alone => return Html::default(),
        Mark::Same => ("mark-same", "="),
        Mark::WithNote => ("mark-note", "≈"),
        Mark::PartlyComparable => ("mark-partly", "≈ ≠"),
        Mark::NotComparable => ("mark-not", "≠"),
    };
    html! {
        <p class={classes!("verdict", class)} title={text::standing(standing, words.language)}>
            <span class="sign" aria-hidden="true">{ sign }</span>{ text::mark(mark, words.language) }
        </p>
    }
}

/// A verdict on a pair.
pub fn verdict_mark(found: Comparability, words: Words) -> Html {
    let (class, sign) = match found {
        Comparability::Same => ("mark-same", "="),
        Comparability::WithNote => ("mark-note", "≈"),
        Comparability::NotComparable => ("mark-not", "≠"),
    };
    html! {
        <span class={classes!("verdict", class)}>
            <span class="sign" aria-hidden="true">{ sign }</span>{ text::comparability(found, words.language) }
        </span>
    }
}
