//! How much a file may ask of the page. Every limit is generous against what real plans need (the numbers are in the
//! comments) and small against what makes a browser stop answering. What goes over a limit is told, never just cut.

/// Largest file that is read, in bytes. The largest real plan has 110 kB; all of Japan (1,788 municipalities with 300 results
/// each, with counts and places) takes about 74 MB and comes in several files. A larger file is refused before its first byte is looked at.
pub const MAX_FILE_BYTES: u64 = 48 * 1024 * 1024;

/// Deepest nesting of lists and objects. The format itself needs eight levels.
pub const MAX_DEPTH: usize = 64;

/// Most entries of one list of a plan's facts (targets, results, measures, grades, schemes). The largest real plan has a few
/// hundred.
pub const MAX_ENTRIES: usize = 20_000;

/// Most entries of any other list: the places of a result, the windows of a scheme, the sources of a plan. The longest real one
/// has nine. Parts of an entry are held against each other, so that this limit is small.
pub const MAX_PARTS: usize = 200;

/// Most plans in one file: all 1,788 municipalities and prefectures of Japan fit.
pub const MAX_PLANS: usize = 2_000;

/// Longest single text, in characters. Names, headings and remarks have some tens, the longest real remark some hundreds.
pub const MAX_TEXT: usize = 2_000;

/// Findings that are listed; the rest is counted. Whoever has more than this repairs the first ones and looks again.
pub const MAX_FINDINGS: usize = 200;

/// Errors after which a file is not read any further, so that a file made of nothing but faults cannot hold the page up.
pub const MAX_ERRORS: usize = 5_000;

/// Longest plan id, in characters: ids stand in links.
pub const MAX_PLAN_ID: usize = 64;
