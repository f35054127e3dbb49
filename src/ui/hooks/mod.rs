//! What the page takes from the browser while it lives: the link, the files, colours, widths, keys. One hook a file.

mod use_drop;
mod use_escape;
mod use_link;
mod use_media;
mod use_own_plans;
mod use_panel_focus;
mod use_part;
mod use_plan_files;
mod use_preferences;
mod use_width;

pub use use_drop::use_drop;
pub use use_escape::use_escape;
pub use use_link::use_link;
pub use use_media::use_media;
pub use use_own_plans::use_own_plans;
pub use use_panel_focus::use_panel_focus;
pub use use_part::{Wanted, use_part};
pub use use_plan_files::use_plan_files;
pub use use_preferences::use_preferences;
pub use use_width::use_width;
