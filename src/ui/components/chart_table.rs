//! The figures of a chart as a table: years down, plans across.

use yew::prelude::*;

use super::{
    super::{Words, describe},
    cell,
    swatch::swatch,
};
use crate::{
    compare::{Column, Trend, TrendPoint},
    text::{self, Message},
};

/// The table; an empty element where the chart has only targets.
pub fn figures(trend: &Trend, columns: &[Column], words: Words) -> Html {
    let lines: Vec<_> = trend.lines.iter().filter(|line| !line.points.is_empty()).collect();
    if lines.is_empty() {
        return html! { <div /> };
    }
    html! {
        <div class="chart-figures">
            <table>
                <caption>{ words.say(Message::Figures) }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ words.say(Message::Period) }</th>
                        for line in lines.iter() {
                            <th key={line.plan.clone()} scope="col">
                                { swatch(line.slot) }{ " " }<bdi>{ describe::slot_name(columns, line.slot, words) }</bdi>
                            </th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for period in trend.periods() {
                        <tr key={period.to_string()}>
                            <th scope="row">{ text::period(period, words.years, words.language) }</th>
                            for line in lines.iter() {
                                <td key={line.plan.clone()}>{ figure(line.at(period), trend, words) }</td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

fn figure(point: Option<&TrendPoint>, trend: &Trend, words: Words) -> Html {
    let Some(point) = point else { return cell::absent_message(Message::NoSuchCell, words) };
    let Some(value) = point.value else {
        return cell::absent(point.absent.map_or("", |reason| text::absence(reason, words.language)));
    };
    let people = text::people(point.numerator, point.denominator, words.language);
    html! {
        <>
            <b>{ text::number_with(value, point.decimals) }{ text::unit(trend.unit, words.language) }</b>
            if let Some(people) = people { { " " }<small>{ people }</small> }
        </>
    }
}
