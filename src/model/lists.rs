//! Closed lists: each entry has a key in plan files, links and exports, and some have names for readers and a group they are shown
//! in. A list is written once, as a table; type, keys, names, groups and reading all come from it. All lists are read by one function,
//! because what serde derives for each of them would be several times as much of the first load.

use std::fmt;

use serde::{Deserializer, de};

/// Reads a word of a closed list: the place of its key among the keys.
pub(super) fn place_among<'de, D: Deserializer<'de>>(
    deserializer: D,
    keys: &'static [&'static str],
) -> Result<usize, D::Error> {
    struct Word(&'static [&'static str]);
    impl de::Visitor<'_> for Word {
        type Value = usize;
        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("a string")
        }
        fn visit_str<E: de::Error>(self, text: &str) -> Result<usize, E> {
            let place = self.0.iter().position(|key| *key == text);
            place.ok_or_else(|| E::unknown_variant(text, self.0))
        }
    }
    deserializer.deserialize_str(Word(keys))
}

/// Defines a closed list from a table of entries: `Entry "key",`.
macro_rules! closed_list {
    ($(#[$about:meta])* pub enum $name:ident { $($(#[$doc:meta])* $entry:ident $key:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
        pub enum $name {
            $(
                $(#[$doc])*
                #[cfg_attr(not(target_arch = "wasm32"), schemars(rename = $key))]
                $entry,
            )+
        }

        impl $name {
            /// Every entry, in the order they are shown.
            pub const ALL: &'static [Self] = &[$(Self::$entry,)+];
            const KEYS: &'static [&'static str] = &[$($key,)+];

            /// The name in the plan format, in links and in exports.
            pub fn key(self) -> &'static str {
                match self { $(Self::$entry => $key,)+ }
            }

            /// The entry of this name.
            pub fn from_key(key: &str) -> Option<Self> {
                let place = Self::KEYS.iter().position(|held| *held == key)?;
                Self::ALL.get(place).copied()
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.key())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let place = crate::model::lists::place_among(deserializer, Self::KEYS)?;
                Self::ALL.get(place).copied().ok_or_else(|| serde::de::Error::custom("a word of the list"))
            }
        }
    };
}

/// Defines a closed list with names, `Entry "key" "日本語" "English";`, or together with the groups it is shown in,
/// `Group "key" "日本語" "English" { Entry "key" "日本語" "English"; }`.
macro_rules! named_list {
    (
        $(#[$about:meta])*
        pub enum $name:ident { $($entry:ident $key:literal $ja:literal $en:literal;)+ }
    ) => {
        crate::model::lists::closed_list! {
            $(#[$about])*
            pub enum $name {
                $(
                    #[doc = concat!($ja, ": ", $en, ".")]
                    $entry $key,
                )+
            }
        }

        impl $name {
            /// The names for readers.
            pub fn names(self) -> crate::model::Names {
                match self { $(Self::$entry => crate::model::Names { ja: $ja, en: $en },)+ }
            }
        }
    };
    (
        $(#[$about:meta])*
        pub enum $name:ident;
        $(#[$about_groups:meta])*
        pub enum $groups:ident {
            $($group:ident $group_key:literal $group_ja:literal $group_en:literal {
                $($entry:ident $key:literal $ja:literal $en:literal;)+
            })+
        }
    ) => {
        crate::model::lists::named_list! {
            $(#[$about])*
            pub enum $name { $($($entry $key $ja $en;)+)+ }
        }

        crate::model::lists::named_list! {
            $(#[$about_groups])*
            pub enum $groups { $($group $group_key $group_ja $group_en;)+ }
        }

        impl $name {
            /// The group it is shown in.
            pub fn group(self) -> $groups {
                match self { $($(Self::$entry)|+ => $groups::$group,)+ }
            }
        }
    };
}

pub(super) use {closed_list, named_list};
