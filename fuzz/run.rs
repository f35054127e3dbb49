//! Runs cases one after the other and says, when one fails, how it is repeated. `KURABE_FUZZ_SECONDS` runs that long instead of
//! the few cases of every day, from a seed of the clock; `KURABE_FUZZ_SEED` begins at a seed.

use std::{
    env, fs, thread,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use crate::chance::Chance;

/// A reader that takes longer than this for one case hangs, however busy the machine is.
const LONGEST: Duration = Duration::from_secs(20);

/// Tells about the case at hand when its check panics.
struct Case<'a> {
    name: &'a str,
    seed: u64,
    input: &'a [u8],
}

impl Drop for Case<'_> {
    fn drop(&mut self) {
        if thread::panicking() {
            let file = format!("{}/fuzz-{}.input", env!("CARGO_TARGET_TMPDIR"), self.name);
            let kept = fs::write(&file, self.input).map_or("could not be kept", |()| file.as_str());
            let again = "cargo test --locked --no-default-features --test fuzz";
            eprintln!("its input: {kept}\nagain: KURABE_FUZZ_SEED={} {again} {}", self.seed, self.name);
        }
    }
}

fn number(name: &str) -> Option<u64> {
    env::var(name).ok()?.parse().ok()
}

/// Makes inputs and checks them: so many by default, or as long as asked for.
pub fn run(name: &str, cases: u64, make: impl Fn(&mut Chance) -> Vec<u8>, check: impl Fn(&[u8])) {
    let seconds = number("KURABE_FUZZ_SECONDS").map(Duration::from_secs);
    let clock = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() << 20);
    let first = number("KURABE_FUZZ_SEED").unwrap_or_else(|| seconds.map_or(0, |_| clock()));
    let start = Instant::now();
    for case in 0.. {
        if seconds.map_or(case >= cases, |limit| start.elapsed() >= limit) {
            println!("{name}: {case} cases from seed {first} in {:.1} s", start.elapsed().as_secs_f32());
            break;
        }
        let seed = first.wrapping_add(case);
        let input = make(&mut Chance::new(seed));
        let told = Case { name, seed, input: &input };
        let before = Instant::now();
        check(&input);
        assert!(before.elapsed() < LONGEST, "one input took {:?}", before.elapsed());
        drop(told);
    }
}
