//! Assessments of older formats, brought up to the newest one step by step.
//!
//! Pure: what lies on disk stays as it is until somebody changes an answer, and even then the store
//! keeps a copy of it.

use super::assessment::{Assessment, FORMAT};

/// Brings an assessment up to [`FORMAT`], whatever older format it was read in. One of this format
/// or of a newer one stays as it is.
///
/// A step takes an assessment of one format and gives that of the next. What a format added is
/// read as its default from a file that does not have it, so that such a step has nothing else to
/// do; one that changes what was there does it here.
pub fn migrate(mut assessment: Assessment) -> Assessment {
    while assessment.format < FORMAT {
        assessment = match assessment.format {
            // 2 added the highlights; nobody has chosen any yet.
            1 => Assessment { format: 2, ..assessment },
            // 3 added the positions; nobody has discussed anything yet.
            2 => Assessment { format: 3, ..assessment },
            // No program ever wrote another.
            _ => Assessment { format: FORMAT, ..assessment },
        };
    }
    assessment
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::assessment::About;
    use crate::model::test_support::{SMALL, cases, random};

    proptest::proptest! {
        #![proptest_config(cases(256))]

        #[test]
        fn nothing_but_the_format_changes(assessment in random::assessment(&SMALL), format in 0..FORMAT) {
            let older = Assessment { format, ..assessment.clone() };
            proptest::prop_assert_eq!(migrate(older), assessment);
        }
    }

    #[test]
    fn what_is_new_enough_stays() {
        for format in [FORMAT, FORMAT + 1] {
            let assessment = Assessment { format, ..Assessment::new(&SMALL, About::default()) };
            assert_eq!(migrate(assessment.clone()), assessment);
        }
    }
}
