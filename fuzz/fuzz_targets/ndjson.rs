//! Any stream of records: it ends, and whole equals cut into pieces at will.
#![no_main]

use libfuzzer_sys::fuzz_target;
use simpul_fetch::{Limits, fuzzing};

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits { max_page_bytes: 4096, max_ratio: 100 };
    let whole = fuzzing::ndjson(bytes, 64 << 10, &limits);
    assert_eq!(whole, fuzzing::ndjson(bytes, 1, &limits));
});
