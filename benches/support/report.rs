//! The table: what was measured, for Kurabe and the peer, against which budget.

use std::{fmt::Write, fs, path::Path};

use super::Outcome;

/// Units of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Kilobytes,
    Milliseconds,
    Percent,
    Count,
}

/// What a measurement should not exceed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Budget {
    /// In the unit of the row.
    AtMost(f64),
    /// Times the other column.
    Ratio(f64),
    /// There is none for this row.
    None,
}

/// A row of the table.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub what: String,
    pub unit: Unit,
    pub kurabe: f64,
    pub peer: Option<f64>,
    pub budget: Budget,
}

impl Row {
    fn ratio(&self) -> Option<f64> {
        self.peer.filter(|peer| *peer > 0.0).map(|peer| self.kurabe / peer)
    }

    fn is_met(&self) -> Option<bool> {
        match self.budget {
            Budget::AtMost(most) => Some(self.kurabe <= most),
            Budget::Ratio(most) => self.ratio().map(|ratio| ratio <= most),
            Budget::None => None,
        }
    }

    fn cells(&self) -> [String; 6] {
        let or_dash = |text: Option<String>| text.unwrap_or_else(|| "–".to_owned());
        let budget = match self.budget {
            Budget::AtMost(most) => Some(amount(most, self.unit)),
            Budget::Ratio(most) => Some(format!("ratio {most:.0}")),
            Budget::None => None,
        };
        [
            self.what.clone(),
            amount(self.kurabe, self.unit),
            or_dash(self.peer.map(|peer| amount(peer, self.unit))),
            or_dash(self.ratio().map(|ratio| format!("{ratio:.2}"))),
            or_dash(budget),
            or_dash(self.is_met().map(|met| if met { "met" } else { "**not met**" }.to_owned())),
        ]
    }
}

fn amount(value: f64, unit: Unit) -> String {
    match unit {
        Unit::Kilobytes => format!("{:.1} kB", value / 1000.0),
        Unit::Milliseconds => format!("{value:.0} ms"),
        Unit::Percent => format!("{value:+.1} %"),
        Unit::Count => format!("{value:.0}"),
    }
}

/// A table in Markdown, columns aligned so that it reads as well in a terminal.
pub fn table<const COLUMNS: usize>(heads: [&str; COLUMNS], rows: &[[String; COLUMNS]]) -> String {
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count());
        let head = heads.get(column).map_or(0, |head| head.chars().count());
        cells.chain([head]).max().unwrap_or(0)
    };
    let line = |cells: &[String]| {
        let padded = cells.iter().enumerate().map(|(column, cell)| match column {
            0 => format!("{cell:<0$}", width(column)),
            _ => format!("{cell:>0$}", width(column)),
        });
        format!("| {} |\n", padded.collect::<Vec<_>>().join(" | "))
    };
    let rule = |column| match column {
        0 => "-".repeat(width(column)),
        _ => format!("{}:", "-".repeat(width(column).saturating_sub(1))),
    };
    let mut text = line(&heads.map(str::to_owned));
    text += &line(&std::array::from_fn::<_, COLUMNS, _>(rule));
    rows.iter().for_each(|row| text += &line(row));
    text
}

/// The last run, from machine to failures.
#[derive(Debug, Default)]
pub struct Report {
    pub rows: Vec<Row>,
    /// Further tables, each under its heading.
    pub details: Vec<(String, String)>,
    pub machine: Vec<String>,
    /// Measurements that could not be made, with the reason.
    pub failures: Vec<String>,
}

impl Report {
    /// The table of the budgets.
    pub fn summary(&self) -> String {
        let rows: Vec<_> = self.rows.iter().map(Row::cells).collect();
        table(["what", "Kurabe", "peer", "ratio", "budget", "budget is"], &rows)
    }

    /// Replaces the results of the run before.
    pub fn write(&self, path: &Path) -> Outcome<()> {
        let mut text = String::from(INTRODUCTION);
        for line in &self.machine {
            writeln!(text, "{line}  ")?;
        }
        writeln!(text, "\n{}", self.summary())?;
        for failure in &self.failures {
            writeln!(text, "**Not measured**: {failure}\n")?;
        }
        text += HOW;
        for (heading, table) in &self.details {
            write!(text, "\n## {heading}\n\n{table}")?;
        }
        fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()).into())
    }
}

const INTRODUCTION: &str = "\
# Size and speed

Written by `make bench`; only the last run is kept. The peer is the plain JavaScript page in `benches/peer/`, which shows
the same targets table and trend chart from the same files and nothing more. Both were measured in one run, in turn, in
the same Chromium on the same machine, so that the ratios mean more than the milliseconds.

";

const HOW: &str = "\
## How it was measured

- **First load**: every file the browser asked for until the comparison stood, as the server saw it; Brotli 11.
- **Opening**: from the start of the navigation until the table with five plans is painted (two animation frames after
  it is in the document). Each run in a new window with the browser's cache emptied, the files in the server's memory.
  `4x, 1.6 Mbit/s` slows the processor four times and the network to 1.6 Mbit/s with 150 ms for each request. Medians.
- **Interaction**: real mouse clicks, through DevTools. *To next paint* is the browser's own Event Timing (8 ms steps,
  nothing below 16 ms is told and counts as 16), the 95th percentile. *To the last change* goes on until the frame after
  which the page stays as it is. The peer only opens and closes rows.
- **Heap**: JavaScript's heap after garbage collection and, apart from it, the memory of the WebAssembly module, which
  can only grow; after 200 changes of the chosen plans, against the same before them and after 200 earlier ones.
- **Reading**: a collection of 1,788 municipalities with 30 indicators over 10 years each, made by the benchmark, from
  bytes to values that all stay in memory: `kurabe::load` in WebAssembly against `TextDecoder` and `JSON.parse`, in turn.
";
