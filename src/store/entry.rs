//! What stands in the entries: bytes of files, and for each plan a few lines that say where its file is and how it must look.

/// The version of the entries that this program writes.
const FORMAT: u32 = 1;
/// How each pointer begins, before the version.
const MARK: &str = "kurabe plan ";
/// The names of pointers begin like this; the id of the plan follows, as its file says it.
pub(super) const PLAN: &str = "plan/";
/// The names of files begin like this; a number follows that is used only once.
pub(super) const FILE: &str = "file/";

/// Why an entry cannot be used. It stays where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is not as it was written, or the file it points to is gone.
    Damaged,
    /// A later version of the page has written it.
    LaterFormat,
    /// It is as it was written, but no plan of this id can be read from it.
    NoSuchPlan,
}

/// Where a plan's file is, and how to know that it is whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pointer {
    /// Name of the entry with the bytes.
    pub(super) entry: String,
    /// How many bytes there are.
    length: usize,
    /// Their checksum.
    sum: u64,
    /// Name of the file as the person knows it.
    pub file: String,
}

impl Pointer {
    pub(super) fn new(entry: String, file: &str, bytes: &[u8]) -> Self {
        Self { entry, length: bytes.len(), sum: checksum(bytes), file: file.to_owned() }
    }

    /// Whether these are the bytes it was made for.
    pub(super) fn fits(&self, bytes: &[u8]) -> bool {
        bytes.len() == self.length && checksum(bytes) == self.sum
    }

    pub(super) fn written(&self) -> Vec<u8> {
        format!("{MARK}{FORMAT}\n{}\n{} {:x}\n{}", self.entry, self.length, self.sum, self.file).into_bytes()
    }

    pub(super) fn read(bytes: &[u8]) -> Result<Self, Fault> {
        let text = str::from_utf8(bytes).map_err(|_| Fault::Damaged)?;
        let (format, rest) = text
            .strip_prefix(MARK)
            .and_then(|text| text.split_once('\n'))
            .and_then(|(format, rest)| Some((format.parse::<u32>().ok()?, rest)))
            .ok_or(Fault::Damaged)?;
        if format > FORMAT {
            return Err(Fault::LaterFormat);
        }
        let read = || {
            let mut lines = rest.splitn(3, '\n');
            let entry = lines.next()?.to_owned();
            let (length, sum) = lines.next()?.split_once(' ')?;
            let sum = u64::from_str_radix(sum, 16).ok()?;
            Some(Self { entry, length: length.parse().ok()?, sum, file: lines.next()?.to_owned() })
        };
        read().filter(|pointer| pointer.entry.starts_with(FILE)).ok_or(Fault::Damaged)
    }
}

/// FNV-1a: finds damage, and needs no table.
fn checksum(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3))
}
