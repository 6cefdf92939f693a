//! `--name value` pairs, shared by the examples.

use std::{collections::BTreeMap, error::Error, str::FromStr};

/// What was given.
pub(crate) struct Options(BTreeMap<String, String>);

#[allow(dead_code, reason = "each example uses some of these")]
impl Options {
    /// Reads the command line; a name that is not in `known` is an error.
    pub(crate) fn from_args(known: &[&str]) -> Result<Self, Box<dyn Error>> {
        let mut all = BTreeMap::new();
        let mut words = std::env::args().skip(1);
        while let Some(name) = words.next() {
            if !known.contains(&name.as_str()) {
                return Err(format!("unknown option {name}; known: {}", known.join(" ")).into());
            }
            all.insert(name.clone(), words.next().ok_or(format!("{name} needs a value"))?);
        }
        Ok(Self(all))
    }

    /// A value as given.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// A number.
    pub(crate) fn number<T: FromStr>(&self, name: &str) -> Result<Option<T>, Box<dyn Error>> {
        self.text(name)
            .map(|it| it.parse().map_err(|_| format!("{name}: {it} is no number of the right kind").into()))
            .transpose()
    }
}
