# Finds or makes a Rust toolchain that compiles for the browser. Sourced by tools/setup.sh.
#
# Three ways, the cheapest first: a toolchain that already can; rustup's own standard library for wasm32; and, where
# only package registries are reached, Debian's compiler with a standard library built here from Debian's sources.
# KURABE_RUST=debian leaves the second way out, for a machine that should not ask rustup's server.

WASM_TARGET=wasm32-unknown-unknown
DEBIAN_TOOLCHAIN=debian-web

set_up_rust() {
  offer_c_compiler
  if can_compile ""; then
    choose_toolchain ""
    say "Rust $(rust_version "") compiles for the browser already"
  elif have rustup && can_compile "$DEBIAN_TOOLCHAIN"; then
    choose_toolchain "$DEBIAN_TOOLCHAIN"
    say "Rust $(rust_version "$DEBIAN_TOOLCHAIN") (toolchain $DEBIAN_TOOLCHAIN) compiles for the browser already"
  elif add_target_by_rustup; then
    choose_toolchain "$rustup_toolchain"
    say "Rust $(rust_version "$rustup_toolchain") compiles for the browser"
  else
    set_up_debian_rust
  fi
}

# The crates have build scripts and procedural macros, which are linked for this machine.
offer_c_compiler() {
  have cc || apt_install "linking" gcc libc6-dev
}

# on_toolchain NAME COMMAND...: an empty name means whatever the machine uses by itself.
on_toolchain() {
  local name="$1"
  shift
  if [ -n "$name" ]; then
    RUSTUP_TOOLCHAIN="$name" "$@"
  else
    (unset_chosen_toolchain; "$@")
  fi
}

# Undoes what tools/env.sh chose earlier, and leaves what the person chose.
unset_chosen_toolchain() {
  if [ "${RUSTUP_TOOLCHAIN:-}" = "$(cat "$KURABE_TOOLS/toolchain" 2>/dev/null)" ]; then
    unset RUSTUP_TOOLCHAIN
  fi
}

rust_version() {
  on_toolchain "$1" rustc --version 2>/dev/null | awk '{ print $2 }'
}

least_rust_version() {
  awk -F'"' '/^rust-version/ { print $2; exit }' "$KURABE_ROOT/Cargo.toml"
}

is_new_enough() {
  local version
  version="$(rust_version "$1")"
  [ -n "$version" ] && at_least "$version" "$(least_rust_version)"
}

# Compiles a crate of two lines as the release build and the browser tests will: std, the test library, fat LTO and
# the linker. A look at the list of installed targets would not tell whether the toolchain works.
can_compile() {
  is_new_enough "$1" || return 1
  on_toolchain "$1" cargo --version >/dev/null 2>&1 || return 1
  local folder result=0
  folder="$(mktemp -d)"
  cat >"$folder/probe.rs" <<'RUST'
#![feature(test)]
extern crate test;
#[unsafe(no_mangle)]
pub extern "C" fn probe() -> usize { std::env::args().count() }
RUST
  (cd "$folder" && quietly rust-probe on_toolchain "$1" env -u RUSTFLAGS RUSTC_BOOTSTRAP=1 \
    rustc --edition 2024 --crate-type cdylib --target "$WASM_TARGET" -Cpanic=abort -Clto=fat probe.rs) || result=1
  rm -rf "$folder"
  return "$result"
}

choose_toolchain() {
  mkdir -p "$KURABE_TOOLS"
  unset_chosen_toolchain
  printf '%s' "$1" >"$KURABE_TOOLS/toolchain"
  if [ -n "$1" ]; then
    export RUSTUP_TOOLCHAIN="$1"
  fi
}

# Leaves the toolchain's name in rustup_toolchain: empty for the default one, a version where that is too old.
add_target_by_rustup() {
  rustup_toolchain=""
  have rustup && [ "${KURABE_RUST:-}" != debian ] || return 1
  if ! is_new_enough ""; then
    rustup_toolchain="$(least_rust_version)"
    say "asking rustup for Rust $rustup_toolchain"
    quietly rustup-toolchain rustup toolchain install "$rustup_toolchain" --profile minimal \
      --component clippy --component rustfmt --target "$WASM_TARGET" || return 1
  else
    say "asking rustup for the standard library of $WASM_TARGET"
    quietly rustup-target on_toolchain "" rustup target add "$WASM_TARGET" || return 1
  fi
  can_compile "$rustup_toolchain"
}

set_up_debian_rust() {
  if ! have apt-get; then
    stop "no Rust toolchain here compiles for $WASM_TARGET, rustup could not fetch one and there is no apt-get: install rustup from https://rustup.rs, then start again."
  fi
  say "rustup cannot give a standard library for the browser, so Debian's compiler is used"
  apt_install "compiling for the browser" rustc-web cargo-web rust-web-src rust-web-llvm
  # Debian's compiler names its linker by a link, whose package is only a suggestion.
  [ -e "$(readlink -f /usr/bin/rust-lld)" ] || apt_install "linking for the browser" "$(basename "$(readlink /usr/bin/rust-lld)")"
  local version
  version="$(/usr/bin/rustc --version | awk '{ print $2 }')"
  at_least "$version" "$(least_rust_version)" \
    || stop "Debian offers Rust $version and the project needs $(least_rust_version): add Debian's security archive to the package sources or install rustup from https://rustup.rs, then start again."

  local name=""
  if have rustup; then
    name="$DEBIAN_TOOLCHAIN"
    quietly rustup-link rustup toolchain link "$name" /usr \
      || stop "rustup could not link Debian's compiler; its words are in $(log_file rustup-link)."
  fi
  can_compile "$name" || build_standard_library
  can_compile "$name" \
    || stop "Debian's compiler still cannot compile for $WASM_TARGET; its words are in $(log_file rust-probe)."
  choose_toolchain "$name"
  say "Rust $version from Debian compiles for the browser"
}

# Debian packages the sources of the standard library but not its build for the browser. Bitcode is kept for fat LTO,
# and `test` is built for the browser tests. The sources fit only the compiler of the same package version.
build_standard_library() {
  say "building the standard library for the browser from Debian's sources (about a minute)"
  local folder into
  folder="$(mktemp -d)"
  into="$(/usr/bin/rustc --print sysroot)/lib/rustlib/$WASM_TARGET/lib"
  mkdir "$folder/src"
  printf '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2021"\n' >"$folder/Cargo.toml"
  printf '#![no_std]\n' >"$folder/src/lib.rs"
  (cd "$folder" && quietly rust-std env -u RUSTC_WRAPPER -u CARGO_BUILD_TARGET -u CARGO_TARGET_DIR \
    RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes \
    /usr/bin/cargo build --release --target "$WASM_TARGET" -Zbuild-std=std,panic_abort,test) \
    || stop "the standard library for $WASM_TARGET could not be built; the compiler's words are in $(log_file rust-std)."
  rm -f "$folder/target/$WASM_TARGET"/release/deps/libempty-*
  # Libraries of an earlier compiler beside the new ones would make every crate name ambiguous.
  as_root rm -rf "$into"
  as_root mkdir -p "$into"
  as_root cp "$folder/target/$WASM_TARGET"/release/deps/lib*.rlib "$into/" \
    || stop "the standard library for $WASM_TARGET could not be copied to $into, which needs root: start the set-up as root or with sudo."
  rm -rf "$folder"
}

# clippy and rustfmt check the code; the page builds without them, so a machine that cannot have them is told so.
set_up_rust_checkers() {
  if ! cargo clippy --version >/dev/null 2>&1; then
    if [ "$(rust_origin)" = debian ]; then
      apt_install "checking the code" rust-web-clippy
    else
      quietly clippy rustup component add clippy || say "clippy cannot be had here, so its checks will be left out"
    fi
  fi
  if ! cargo_fmt --version >/dev/null 2>&1; then
    if [ "$(rust_origin)" = debian ]; then
      apt_install "checking the code" rustfmt-web
    else
      quietly rustfmt rustup component add rustfmt || say "rustfmt cannot be had here, so the layout of the code will not be checked"
    fi
  fi
}

rust_origin() {
  if [ "$(rustc --print sysroot)" = /usr ]; then
    echo debian
  else
    echo rustup
  fi
}
