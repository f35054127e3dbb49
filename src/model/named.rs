//! Closed lists with names: each entry has its key in plan files, its names in Japanese and English, and the group it is
//! shown in. The list is written once, as a table; type, keys and names all come from it.

/// Defines an enum from a table of groups and entries: `Group { Variant "key" "日本語" "English"; }`.
macro_rules! named_list {
    (
        $(#[$about:meta])*
        pub enum $name:ident in $groups:ident {
            $($group:ident { $($entry:ident $key:literal $ja:literal $en:literal;)+ })+
        }
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
        pub enum $name {
            $($(
                #[doc = concat!($ja, ": ", $en, ".")]
                #[serde(rename = $key)]
                $entry,
            )+)+
        }

        impl $name {
            /// Every entry, in the order they are shown.
            pub const ALL: &'static [Self] = &[$($(Self::$entry,)+)+];

            /// The name in the plan format, in links and in exports.
            pub fn key(self) -> &'static str {
                match self { $($(Self::$entry => $key,)+)+ }
            }

            /// The entry of this name.
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|entry| entry.key() == key)
            }

            /// The names for readers.
            pub fn names(self) -> crate::model::Names {
                match self { $($(Self::$entry => crate::model::Names { ja: $ja, en: $en },)+)+ }
            }

            /// The group it is shown in.
            pub fn group(self) -> $groups {
                match self { $($(Self::$entry)|+ => $groups::$group,)+ }
            }
        }
    };
}

pub(super) use named_list;
