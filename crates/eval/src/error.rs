//! What can be wrong with annotations. A wrong *graph* is no error: it costs figures.

/// Why annotations cannot be scored against.
#[derive(Debug, thiserror::Error)]
pub enum EvalError {
    /// A gold file or `LINKS.json` does not follow the schema.
    #[error("{file} does not follow the annotation schema")]
    BadFile {
        /// The file's name.
        file: String,
        /// What the parser says.
        source: serde_json::Error,
    },
    /// A post names a unit that the annotation does not list.
    #[error("{file}: a post of {official} names the unit \"{unit}\", which the file does not list under units")]
    UnknownUnit {
        /// The file's name.
        file: String,
        /// Key of the official.
        official: String,
        /// Key of the unit.
        unit: String,
    },
    /// Two officials, units or events of one annotation share a key.
    #[error("{file}: the key \"{key}\" stands twice")]
    KeyTwice {
        /// The file's name.
        file: String,
        /// The key.
        key: String,
    },
    /// An annotation without its page.
    #[error("{folder}: {stem}.gold.json has neither {stem}.txt nor {stem}.html beside it")]
    NoPage {
        /// The folder.
        folder: String,
        /// The page's name without suffix.
        stem: String,
    },
    /// A link names an article or official that is not annotated.
    #[error("{folder}/LINKS.json: \"{reference}\" is nobody in these annotations (write it as article:key)")]
    UnknownReference {
        /// The folder.
        folder: String,
        /// The reference as written.
        reference: String,
    },
}
