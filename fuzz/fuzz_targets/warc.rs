//! Any bytes as an archive, plain and compressed: reading ends, and whole equals cut into pieces at will.
#![no_main]

use libfuzzer_sys::fuzz_target;
use simpul_fetch::{Limits, fuzzing};

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits { max_page_bytes: 64 << 10, max_ratio: 100 };
    for ending in ["warc", "warc.gz", "warc.zst"] {
        let whole = fuzzing::warc(bytes, ending, 64 << 10, &limits);
        assert_eq!(whole, fuzzing::warc(bytes, ending, 7, &limits), "{ending}");
    }
});
