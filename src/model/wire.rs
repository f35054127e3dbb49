//! How values that JSON writes as one string are read and written: a small bridge between `FromStr`,
//! `Display` and serde. The error of such a value keeps its machine-readable code behind [`PROBLEM_MARK`], so that
//! `load` can turn it into a sentence in the reader's language instead of passing on an English text.

/// Begins the message of an error whose remainder is `code|detail`.
pub(crate) const PROBLEM_MARK: &str = "\u{1}";

/// Implements `Serialize`, `Deserialize` and, natively, `JsonSchema` for a type that JSON writes as a string.
macro_rules! string_on_the_wire {
    ($type:ty, $expected:literal, $pattern:literal, $description:literal) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Text;
                impl serde::de::Visitor<'_> for Text {
                    type Value = $type;
                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        formatter.write_str("a string")
                    }
                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$type, E> {
                        text.parse().map_err(|_| {
                            let shown: String = text.chars().take(40).collect();
                            E::custom(format_args!("{}{}|{}", crate::model::wire::PROBLEM_MARK, $expected, shown))
                        })
                    }
                }
                deserializer.deserialize_str(Text)
            }
        }

        #[cfg(not(target_arch = "wasm32"))]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "pattern": $pattern, "description": $description })
            }
        }
    };
}

pub(crate) use string_on_the_wire;
