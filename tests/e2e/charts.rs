//! Charts in the page: rows that stay together, labels in the page's own fonts, colours of the system, paper, and saved pictures
//! that are opened again.

use std::{fs, path::Path, time::Duration};

use serde_json::{Value, json};

use crate::{
    body::folder_for_downloads,
    support::{Page, Visit, visit},
};

/// Every kind of chart: the link to it, and its name in files.
const CHARTS: [(&str, &str); 4] = [
    ("?q=childcare_leave_take_up_rate.male&day=2026-11-20", "trend"),
    ("?v=progress&day=2026-11-20", "progress"),
    ("?v=timeline&day=2026-11-20", "timeline"),
    ("?v=schemes&day=2026-11-20", "life-course"),
];

async fn until_drawn(page: &Page) {
    page.until("document.querySelector('.chart-drawing .mark') !== null").await;
}

#[test]
fn every_mark_of_the_progress_chart_lies_within_its_row_with_and_without_a_panel() {
    visit(Visit::desk().sized(1440, 900), async |page| {
        for query in
            ["?v=progress&day=2026-11-20", "?v=progress&day=2026-11-20&q=childcare_leave_take_up_rate.male"]
        {
            page.open(query).await;
            page.until("document.querySelectorAll('.progress-chart .mark').length > 40").await;
            let astray = "return [...document.querySelectorAll('.progress-chart .chart-drawing')].flatMap((chart) => {
                const rows = [...chart.querySelectorAll('.mark')].map((mark) => {
                    const words = [...mark.querySelectorAll('text')];
                    const boxes = words.map((word) => word.getBoundingClientRect());
                    const circle = mark.querySelector('.reach').getBoundingClientRect();
                    return { name: mark.getAttribute('aria-label'), plan: words[0].textContent.replace('…', ''),
                        top: Math.min(...boxes.map((box) => box.top)), bottom: Math.max(...boxes.map((box) => box.bottom)),
                        middle: circle.top + circle.height / 2, drawn: mark.getBoundingClientRect() };
                });
                return rows.filter((row, index) => !row.name.startsWith(row.plan) || row.middle < row.top || row.middle > row.bottom
                    || rows.some((other, place) => place !== index && other.top < row.middle && row.middle < other.bottom)
                    || (index > 0 && row.drawn.top < rows[index - 1].drawn.bottom - 1));
            }).map((row) => row.name)";
            assert_eq!(page.js(astray).await, json!([]), "{query}");
        }
    });
}

#[test]
fn no_label_meets_another_in_the_fonts_of_the_page_at_any_size_of_text() {
    for (width, size) in [(1440, "100%"), (390, "100%"), (1440, "200%")] {
        visit(Visit::desk().sized(width, 900), async |page| {
            for (query, kind) in CHARTS {
                page.open(query).await;
                until_drawn(page).await;
                let before = page
                    .js("return document.querySelector('.chart-drawing text').getBoundingClientRect().height")
                    .await;
                page.js(&format!("document.documentElement.style.fontSize = '{size}'")).await;
                if size == "200%" {
                    let grown = format!(
                        "document.querySelector('.chart-drawing text').getBoundingClientRect().height > 1.3 * {before}"
                    );
                    page.until(&grown).await;
                }
                let met = "return [...document.querySelectorAll('.chart-drawing')].flatMap((chart) => {
                    const texts = [...chart.querySelectorAll('text')].map((text) => [text.textContent, text.getBBox()]);
                    return texts.flatMap(([one, a], index) => texts.slice(index + 1)
                        .filter(([, b]) => a.x + 0.5 < b.x + b.width && b.x + 0.5 < a.x + a.width && a.y + a.height * 0.25 < b.y + b.height * 0.75 && b.y + b.height * 0.25 < a.y + a.height * 0.75)
                        .map(([other]) => `${one} / ${other}`));
                })";
                assert_eq!(page.js(met).await, json!([]), "{kind} at {width} px and {size}");
            }
        });
    }
}

#[test]
fn a_chart_is_seen_in_the_colours_that_a_person_forces() {
    visit(Visit::desk(), async |page| {
        for (query, kind) in CHARTS {
            page.open(query).await;
            until_drawn(page).await;
            page.media("", &[("forced-colors", "active")]).await;
            let strange = "const probe = document.createElement('span');
                document.body.append(probe);
                const system = Object.fromEntries(['Canvas', 'CanvasText', 'LinkText', 'GrayText'].map((name) => {
                    probe.style.color = name;
                    return [getComputedStyle(probe).color, name];
                }));
                probe.remove();
                return [...document.querySelectorAll('.chart-drawing path, .chart-drawing text')].flatMap((element) => {
                    const style = getComputedStyle(element);
                    const ink = element.matches('.line') ? style.stroke : style.fill;
                    const wanted = element.matches('.ink-ground') ? ['Canvas'] : ['CanvasText', 'LinkText', 'GrayText'];
                    return wanted.includes(system[ink]) ? [] : [`${element.getAttribute('class')} ${ink}`];
                }).slice(0, 5)";
            assert_eq!(page.js(strange).await, json!([]), "{kind}");
            page.media("", &[]).await;
        }
    });
}

#[test]
fn a_chart_is_printed_at_the_width_of_paper_in_light_colours() {
    visit(Visit::desk().sized(390, 800).dark(), async |page| {
        for (query, kind) in CHARTS {
            page.open(query).await;
            until_drawn(page).await;
            page.media("print", &[("prefers-color-scheme", "dark")]).await;
            page.js("dispatchEvent(new Event('beforeprint'))").await;
            page.until("document.querySelector('.chart-drawing').viewBox.baseVal.width === 900").await;
            let inks = "const brightness = (css, property) => Math.max(...[...document.querySelectorAll(css)].map((element) =>
                    getComputedStyle(element)[property].match(/\\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0)));
                return [brightness('.chart-drawing text', 'fill') < 450, brightness('.chart-drawing .line.ink-grid', 'stroke') > 600]";
            assert_eq!(page.js(inks).await, json!([true, true]), "{kind}");
            page.media("", &[]).await;
            page.js("dispatchEvent(new Event('afterprint'))").await;
            page.until("document.querySelector('.chart-drawing').viewBox.baseVal.width < 400").await;
        }
    });
}

/// What the browser has saved under this name.
async fn saved(file: &Path) -> Vec<u8> {
    for _ in 0..200 {
        if let Ok(bytes) = fs::read(file)
            && !bytes.is_empty()
        {
            return bytes;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{} was not saved", file.display());
}

#[test]
fn every_chart_is_saved_as_a_picture_and_as_a_drawing_that_say_what_they_show() {
    visit(Visit::desk().dark(), async |page| {
        let folder = folder_for_downloads(page, "charts").await;
        for (query, kind) in CHARTS {
            page.open(query).await;
            until_drawn(page).await;
            page.click(".chart-save button:nth-of-type(1)").await;
            let png = saved(&folder.join(format!("kurabe-{kind}-2026-11-20.png"))).await;
            let opened = page
                .js_with(
                    "return (async (bytes) => {
                        const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
                        const canvas = new OffscreenCanvas(picture.width, picture.height);
                        const context = canvas.getContext('2d');
                        context.drawImage(picture, 0, 0);
                        const pixels = new Uint32Array(context.getImageData(0, 0, picture.width, picture.height).data.buffer);
                        const ground = pixels.filter((pixel) => pixel === 0xffffffff).length / pixels.length;
                        const drawing = document.querySelector('.chart-drawing').viewBox.baseVal;
                        return [Math.abs(picture.width - 2 * drawing.width) < 2, picture.height > 2 * drawing.height + 60,
                            ground > 0.5 && ground < 0.99, new Set(pixels).size > 20];
                    })(arguments[0])",
                    json!([png]),
                )
                .await;
            assert_eq!(opened, json!([true, true, true, true]), "{kind}");
            page.click(".chart-save button:nth-of-type(2)").await;
            let svg = saved(&folder.join(format!("kurabe-{kind}-2026-11-20.svg"))).await;
            let read = page
                .js_with(
                    "const file = new DOMParser().parseFromString(arguments[0], 'image/svg+xml');
                    const words = [...file.querySelectorAll('text')].map((text) => text.textContent).join('');
                    return { broken: file.querySelector('parsererror') !== null, title: file.querySelector('svg > title').textContent,
                        words, marks: file.querySelectorAll('g > title').length, active: file.querySelectorAll('script, [style], [onload], [href]').length }",
                    json!([String::from_utf8(svg).unwrap()]),
                )
                .await;
            assert_eq!((&read["broken"], &read["active"]), (&json!(false), &json!(0)), "{kind}");
            let words = read["words"].as_str().unwrap();
            for said in [read["title"].as_str().unwrap(), "大野城市", "小金井市", "令和8年11月20日"]
            {
                assert!(words.contains(said), "{kind}: {said} in {words}");
            }
            let marks = page
                .js("return document.querySelector('.chart-drawing').querySelectorAll('.mark').length")
                .await;
            assert_eq!(read["marks"], marks, "{kind}");
            assert_ne!(marks, Value::from(0));
        }
        fs::remove_dir_all(folder).unwrap();
    });
}
