//! Which findings the summary shows.

use crate::l10n::{Message, msg};
use crate::model::assessment::Mandate;

/// Findings by who decides.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum MandateFilter {
    /// All.
    #[default]
    All,
    /// The city.
    City,
    /// The city together with another level.
    Shared,
    /// Another level.
    Other,
    /// Not said yet.
    Unsaid,
}

/// Findings by evidence.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum EvidenceFilter {
    /// All.
    #[default]
    All,
    /// Backed by evidence.
    Evidenced,
    /// Claimed.
    Claimed,
}

impl MandateFilter {
    /// The next one, starting over.
    pub fn next(self) -> MandateFilter {
        match self {
            MandateFilter::All => MandateFilter::City,
            MandateFilter::City => MandateFilter::Shared,
            MandateFilter::Shared => MandateFilter::Other,
            MandateFilter::Other => MandateFilter::Unsaid,
            MandateFilter::Unsaid => MandateFilter::All,
        }
    }

    /// Whether it shows findings with this mandate.
    pub fn takes(self, mandate: &Mandate) -> bool {
        match self {
            MandateFilter::All => true,
            MandateFilter::City => *mandate == Mandate::City,
            MandateFilter::Shared => matches!(mandate, Mandate::Shared(_)),
            MandateFilter::Other => matches!(mandate, Mandate::Other(_)),
            MandateFilter::Unsaid => *mandate == Mandate::Unsaid,
        }
    }

    /// What it is called.
    pub fn name(self) -> Message {
        match self {
            MandateFilter::All => msg::filter_all(),
            MandateFilter::City => msg::mandate_city(),
            MandateFilter::Shared => msg::mandate_shared(),
            MandateFilter::Other => msg::mandate_other(),
            MandateFilter::Unsaid => msg::mandate_unsaid(),
        }
    }
}

impl EvidenceFilter {
    /// The next one, starting over.
    pub fn next(self) -> EvidenceFilter {
        match self {
            EvidenceFilter::All => EvidenceFilter::Evidenced,
            EvidenceFilter::Evidenced => EvidenceFilter::Claimed,
            EvidenceFilter::Claimed => EvidenceFilter::All,
        }
    }

    /// Whether it shows findings that are backed by evidence, or not.
    pub fn takes(self, evidenced: bool) -> bool {
        match self {
            EvidenceFilter::All => true,
            EvidenceFilter::Evidenced => evidenced,
            EvidenceFilter::Claimed => !evidenced,
        }
    }

    /// What it is called.
    pub fn name(self) -> Message {
        match self {
            EvidenceFilter::All => msg::filter_all(),
            EvidenceFilter::Evidenced => msg::finding_evidenced(),
            EvidenceFilter::Claimed => msg::finding_claimed(),
        }
    }
}
