//! `planfile check`: a line for each finding about a file, and for each oddity of the documents in files without errors.

use std::{
    io::{self, Write},
    rc::Rc,
};

use kurabe::{
    check::{Oddity, check},
    load::Finding,
    model::{Dataset, Plan},
    text::{Language, YearStyle, describe_finding, findings_left_out, oddity},
};

use super::tool::{Opened, Status, complain, open, status_of};

/// How and where lines are printed.
pub(super) struct Printer<'a, W: Write> {
    pub(super) json: bool,
    pub(super) language: Language,
    pub(super) out: &'a mut W,
}

/// A finding or an oddity as it is printed.
#[derive(serde::Serialize)]
struct Line<'a> {
    file: &'a str,
    path: String,
    severity: &'a str,
    code: &'a str,
    sentence: String,
}

impl<W: Write> Printer<'_, W> {
    /// Checks the files one by one; plans are looked at beside those of all the files, for a plan may follow another.
    pub(super) fn check(&mut self, files: &[String]) -> io::Result<Status> {
        let opened: Vec<_> = files.iter().map(|file| (file, open(file))).collect();
        let plans =
            opened.iter().filter_map(|(_, opened)| opened.as_ref()).flat_map(|opened| &opened.loaded.plans);
        let others = plans.fold(Dataset::default(), |others, plan| others.with(Rc::new(plan.clone())));
        let mut status = Status::Sound;
        for (file, opened) in &opened {
            match opened {
                Some(opened) => {
                    self.file(file, opened, &others)?;
                    status = status.max(status_of(&opened.loaded));
                }
                None => status = Status::Unusable,
            }
        }
        Ok(status)
    }

    fn file(&mut self, file: &str, opened: &Opened, others: &Dataset) -> io::Result<()> {
        let loaded = &opened.loaded;
        for finding in &loaded.findings {
            self.line(&finding_line(finding, self.language))?;
        }
        if loaded.findings_left_out > 0 {
            self.out.flush()?;
            complain(&format!("{file}: {}", findings_left_out(loaded.findings_left_out, self.language)));
        }
        // Where entries were left out, totals would seem to miss their parts.
        if loaded.has_errors() {
            return Ok(());
        }
        for (index, plan) in loaded.plans.iter().enumerate() {
            let root = if opened.is_list { format!("$[{index}]") } else { "$".to_owned() };
            for odd in check(plan, others) {
                self.line(&oddity_line(&odd, plan, file, &root, self.language))?;
            }
        }
        Ok(())
    }

    fn line(&mut self, line: &Line<'_>) -> io::Result<()> {
        if self.json {
            return writeln!(self.out, "{}", serde_json::to_string(line)?);
        }
        writeln!(self.out, "{}: {}: {} {}: {}", line.file, line.path, line.severity, line.code, line.sentence)
    }
}

fn finding_line(finding: &Finding, language: Language) -> Line<'_> {
    Line {
        file: &finding.origin,
        path: finding.path.to_string(),
        severity: finding.severity.key(),
        code: finding.problem.code(),
        sentence: describe_finding(finding, language),
    }
}

/// `root` is where the plan stands in the file.
fn oddity_line<'a>(odd: &Oddity, plan: &Plan, file: &'a str, root: &str, language: Language) -> Line<'a> {
    let style = match language {
        Language::Ja => YearStyle::Era,
        Language::En => YearStyle::Western,
    };
    let path = odd.subject().map_or("$".to_owned(), |fact| fact.to_string());
    Line {
        file,
        path: path.replacen('$', root, 1),
        severity: odd.weight.severity(),
        code: odd.kind.code(),
        sentence: oddity(odd, plan, style, language),
    }
}
