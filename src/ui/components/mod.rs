//! The parts of the page, one file each. What has a state of its own (dialogs, panel, chart) is a component; the rest are
//! functions from values to `Html`, because each component costs seven kilobytes of the first load.

mod cell;
mod chart_labels;
mod chart_table;
mod chart_view;
mod comparison_list;
mod conversion_list;
mod dumbbell_labels;
mod family_rows;
mod findings_list;
mod grade_tables;
mod header;
mod loader_dialog;
mod mark;
mod matrix_view;
mod notices;
mod panel;
mod picker_dialog;
mod plan_bar;
mod printed_list;
mod result_table;
mod source_list;
mod swatch;
mod switches;
mod target_table;

pub use chart_view::{ChartView, Drawing, Props as ChartProps};
pub use dumbbell_labels::Dumbbell;
pub use findings_list::{FindingsList, findings_list};
pub use grade_tables::{GradeTables, grade_tables_view};
pub use header::{Header, header, view_name};
pub use loader_dialog::{LoaderDialog, Props as LoaderProps, ReadReport};
pub use matrix_view::{MatrixView, matrix_view};
pub use notices::{Notice, Notices, notices_list};
pub use panel::{PANEL_HEADING, Panel, Props as PanelProps};
pub use picker_dialog::{Candidate, PickerDialog, Props as PickerProps};
pub use plan_bar::{PlanBar, plan_bar};
pub use result_table::{ResultTableView, result_table_view};
pub use source_list::{SourceList, source_list};
pub use switches::switch;
pub use target_table::{TargetTableView, question_button_id, target_table_view};
