//! `list` and `status`: what there is and what the answers say, without a screen.

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

use serde_json::{Value, json};

use super::check::tell_fault;
use super::{Failure, tell, trouble, write_out};
use crate::export::json;
use crate::l10n::{Asker, L10n, Message, msg, say};
use crate::model::assessment::Assessment;
use crate::model::findings::{Coverage, Finding, Summary, summary};
use crate::model::questionnaire::{Questionnaire, Reading, SectionKind};
use crate::model::visible::clean_line;
use crate::store::{Damage, Home, Inspected, LoadedQuestionnaire, Source, inspect};

/// Version of the JSON that this program writes.
const JSON_FORMAT: u32 = 1;

/// Writes the name of every assessment, for shells and scripts.
pub fn names(home: &Home) -> Result<ExitCode, Failure> {
    for listed in home.list()?.assessments {
        write_out(&format!("{}\n", clean_line(&listed.name)));
    }
    Ok(ExitCode::SUCCESS)
}

/// Lists every assessment.
pub fn list(home: &Home, l10n: &L10n, as_json: bool) -> Result<ExitCode, Failure> {
    let listing = home.list()?;
    let mut rows = Vec::new();
    for listed in &listing.assessments {
        let about = &listed.assessment.about;
        let coverage = coverage_of(home, &listed.assessment);
        if as_json {
            rows.push(json!({
                "name": listed.name,
                "path": listed.path.display().to_string(),
                "authority": about.authority,
                "country": about.country,
                "year": about.year,
                "questionnaire": listed.assessment.questionnaire,
                "example": listed.assessment.example,
                "coverage": coverage.map(json::coverage),
            }));
        } else {
            let year = about.year.map(|year| year.to_string()).unwrap_or_default();
            let coverage = coverage.unwrap_or_default();
            let progress = l10n.say(&say::progress(&coverage));
            let line = [listed.name.clone(), about.authority.clone(), year, progress];
            write_out(&format!("{}\n", clean_line(&line.join("  "))));
        }
    }
    if as_json {
        write_json(&json!({ "format": JSON_FORMAT, "assessments": rows }));
    } else if rows.is_empty() && listing.assessments.is_empty() {
        tell(&l10n.say(&msg::cli_list_empty()));
    }
    let mut all_read = listing.unreadable.is_empty();
    for listed in &listing.assessments {
        let Some(damage) = &listed.damage else { continue };
        all_read = false;
        let loaded = LoadedQuestionnaire::load(home, Some(&listed.assessment.questionnaire));
        let asked = loaded.map_or(0, |loaded| loaded.questionnaire.indicators.len());
        let all = asked.max(listed.assessment.entries.len());
        tell_damage(l10n, &listed.name, &listed.path, damage, all);
    }
    for error in &listing.unreadable {
        tell(&l10n.say(&trouble::explain(error)));
    }
    Ok(if all_read { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

pub(super) fn coverage_of(home: &Home, assessment: &Assessment) -> Option<Coverage> {
    let loaded = LoadedQuestionnaire::load(home, Some(&assessment.questionnaire)).ok()?;
    Some(summary(&loaded.questionnaire, assessment).dimensions(&loaded.questionnaire))
}

/// Says what one assessment's answers say.
pub fn status(home: &Home, l10n: &L10n, name: &str, as_json: bool) -> Result<ExitCode, Failure> {
    let Inspected { name, path, mut assessment, questionnaire: mut loaded, damage } =
        inspect(home, name)?;
    assessment.complete(&loaded.questionnaire);
    loaded.texts.set_values(&assessment.about.authority, assessment.about.year);
    let report = Report {
        l10n,
        texts: loaded.texts.ask(l10n.language().tag),
        questionnaire: &loaded.questionnaire,
        assessment: &assessment,
        summary: summary(&loaded.questionnaire, &assessment),
    };
    if as_json {
        write_json(&report.json(&name));
    } else {
        write_out(&report.text());
    }
    let Some(damage) = damage else { return Ok(ExitCode::SUCCESS) };
    tell_damage(l10n, &name, &path, &damage, assessment.entries.len());
    Ok(ExitCode::from(1))
}

/// Says that an assessment is damaged, and where.
fn tell_damage(l10n: &L10n, name: &str, path: &Path, damage: &Damage, all: usize) {
    /// More than anybody reads here; `check` tells them all.
    const MOST: usize = 20;
    let (name, whole) = (name.to_owned(), damage.whole);
    tell(&l10n.say(&msg::CliDamaged { all, name, whole }.message()));
    let source = Source { place: path.display().to_string(), text: String::new() };
    for fault in damage.faults.iter().take(MOST) {
        tell_fault(l10n, &source, fault);
    }
    let more = damage.faults.len().saturating_sub(MOST);
    if more > 0 {
        tell(&l10n.say(&msg::damage_more(more)));
    }
}

/// Writes JSON in which nothing is left that a terminal would obey.
pub(super) fn write_json(value: &Value) {
    write_out(&json::text(value));
}

struct Report<'a> {
    l10n: &'a L10n,
    texts: Asker<'a>,
    questionnaire: &'a Questionnaire,
    assessment: &'a Assessment,
    summary: Summary,
}

impl Report<'_> {
    /// The documented shape; ids as in the questionnaire, lists in its order.
    fn json(&self, name: &str) -> Value {
        let about = &self.assessment.about;
        let dimensions: Vec<Value> = self
            .questionnaire
            .sections
            .iter()
            .zip(&self.summary.sections)
            .filter(|(section, _)| section.kind == SectionKind::Dimension)
            .map(|(section, own)| {
                let list = |reading| -> Vec<Value> {
                    let findings = own.findings.iter().filter(|f| f.reading == reading);
                    findings.map(|finding| self.finding(finding)).collect()
                };
                json!({
                    "id": section.id,
                    "number": section.number,
                    "title": self.texts.section(section),
                    "coverage": json::coverage(own.coverage),
                    "strengths": list(Reading::Strength),
                    "partial": list(Reading::Partial),
                    "gaps": list(Reading::Gap),
                })
            })
            .collect();
        json!({
            "format": JSON_FORMAT,
            "assessment": {
                "name": name,
                "authority": about.authority,
                "country": about.country,
                "year": about.year,
                "questionnaire": self.assessment.questionnaire,
                "questionnaire_version": self.assessment.questionnaire_version,
                "example": self.assessment.example,
            },
            "coverage": json::coverage(self.summary.dimensions(self.questionnaire)),
            "dimensions": dimensions,
            "dialogue": self.summary.dialogue().map(|f| self.finding(f)).collect::<Vec<_>>(),
        })
    }

    fn finding(&self, finding: &Finding) -> Value {
        let indicator = &self.questionnaire.indicators[finding.indicator];
        json!({
            "id": indicator.id,
            "number": indicator.number,
            "mandate": json::mandate(&finding.mandate),
            "evidenced": finding.evidenced,
            "planned": finding.planned,
            "overridden": finding.overridden.is_some(),
            "why": self.l10n.why(self.questionnaire, self.texts, finding),
        })
    }

    fn text(&self) -> String {
        let l10n = self.l10n;
        let about = &self.assessment.about;
        let mut text = String::new();
        let mut title = vec![about.authority.clone()];
        title.extend(Some(about.country.clone()).filter(|country| !country.is_empty()));
        title.extend(about.year.map(|year| year.to_string()));
        if self.assessment.example {
            title.push(l10n.say(&msg::home_example()));
        }
        let coverage = self.summary.dimensions(self.questionnaire);
        let progress = l10n.say(&say::coverage(&coverage));
        let _ = writeln!(text, "{}", clean_line(&title.join(" · ")));
        let label = l10n.say(&msg::new_questionnaire());
        let value = self.texts.questionnaire(self.questionnaire);
        let followed = l10n.say(&msg::RowNamed { label, value }.message());
        let _ = writeln!(text, "{}\n{progress}", clean_line(&followed));
        if coverage.parked > 0 {
            let _ = writeln!(text, "{}", l10n.say(&msg::summary_parked(coverage.parked)));
        }
        for (section, own) in self.questionnaire.sections.iter().zip(&self.summary.sections) {
            if section.kind != SectionKind::Dimension {
                continue;
            }
            let heading = say::section_heading(l10n, self.texts, section);
            let progress = l10n.say(&say::progress(&own.coverage));
            let _ = writeln!(text, "\n{heading}\n{progress}");
            let findings =
                |belongs: fn(&Finding) -> bool| own.findings.iter().filter(move |f| belongs(f));
            self.write_list(
                &msg::summary_well_developed(),
                findings(Finding::well_developed),
                &mut text,
            );
            self.write_list(
                &msg::summary_with_potential(),
                findings(Finding::with_potential),
                &mut text,
            );
        }
        let _ = writeln!(text, "\n{}", l10n.say(&msg::summary_dialogue()));
        let mut dialogue = self.summary.dialogue().peekable();
        if dialogue.peek().is_none() {
            let _ = writeln!(text, "    {}", l10n.say(&msg::summary_no_dialogue()));
        }
        for finding in dialogue {
            self.write_finding(finding, &mut text);
        }
        text
    }

    fn write_list<'f>(
        &self,
        heading: &Message,
        findings: impl Iterator<Item = &'f Finding>,
        text: &mut String,
    ) {
        let _ = writeln!(text, "\n  {}", self.l10n.say(heading));
        let mut findings = findings.peekable();
        if findings.peek().is_none() {
            let _ = writeln!(text, "    {}", self.l10n.say(&msg::summary_none()));
        }
        for finding in findings {
            self.write_finding(finding, text);
        }
    }

    fn write_finding(&self, finding: &Finding, text: &mut String) {
        let l10n = self.l10n;
        let indicator = &self.questionnaire.indicators[finding.indicator];
        let mut marks = vec![l10n.say(&say::reading(finding.reading))];
        marks.extend(l10n.marks(finding));
        let why = l10n.why(self.questionnaire, self.texts, finding);
        let prompt = self.texts.prompt(indicator);
        let _ = writeln!(text, "    {:<5} {}", indicator.number, clean_line(&prompt));
        let _ = writeln!(text, "          {}", clean_line(&marks.join(" · ")));
        let _ = writeln!(text, "          {}", clean_line(&why));
    }
}
