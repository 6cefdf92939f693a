//! Any bytes as a feed: reading ends, gives the same twice, and every address is an address in its one spelling.
#![no_main]

use libfuzzer_sys::fuzz_target;
use simpul_fetch::web::{canonical, parse_feed};
use url::Url;

fuzz_target!(|bytes: &[u8]| {
    let Ok(base) = Url::parse("https://contoh.id/feed") else { return };
    let once = parse_feed(bytes, &base);
    assert_eq!(once, parse_feed(bytes, &base));
    for item in once.unwrap_or_default() {
        assert_eq!(canonical(&item.url), item.url);
    }
});
