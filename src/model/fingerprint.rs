//! Telling texts apart by a few letters.

/// A fingerprint of some bytes: sixteen hexadecimal digits that stay the same on every machine and
/// with every version of the program (FNV-1a). It tells texts apart; it keeps nobody out.
pub(crate) fn of(bytes: impl IntoIterator<Item = u8>) -> String {
    let hash = bytes.into_iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    /// What is kept under a fingerprint must be found again by the next version.
    #[test]
    fn fingerprints_stay_the_same() {
        assert_eq!(super::of([]), "cbf29ce484222325");
        assert_eq!(super::of(*b"a"), "af63dc4c8601ec8c");
        assert_eq!(super::of(*b"foobar"), "85944171f73967e8");
    }
}
