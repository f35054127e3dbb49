# The two build tools that come from crates.io, compiled here once. Sourced by tools/setup.sh.

set_up_cargo_tools() {
  local bindgen
  bindgen="$(wasm_bindgen_version)"
  set_up_cargo_tool trunk "$TRUNK_VERSION" trunk \
    --locked --no-default-features --features rustls
  # Without --locked, because the lock file that is shipped with the tool names a crate that was withdrawn.
  set_up_cargo_tool wasm-bindgen "$bindgen" wasm-bindgen-cli
  have wasm-bindgen-test-runner \
    || stop "wasm-bindgen $bindgen is here without its wasm-bindgen-test-runner: remove that wasm-bindgen, then start again."
}

# set_up_cargo_tool PROGRAM VERSION CRATE OPTION...: takes the program on PATH when its version is the wanted one.
set_up_cargo_tool() {
  local program="$1" version="$2" crate="$3"
  shift 3
  if [ "$(program_version "$program")" = "$version" ]; then
    return
  fi
  say "compiling $program $version (some minutes, once)"
  # These programs only carry files about, so a quick compilation serves better than quick code.
  quietly "$program" env -u RUSTFLAGS -u CARGO_TARGET_DIR -u CARGO_BUILD_TARGET \
    CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_OPT_LEVEL=1 \
    cargo install "$crate" --version "$version" --root "$KURABE_TOOLS/$program-$version" "$@" \
    || stop "$program $version could not be installed from crates.io; cargo's words are in $(log_file "$program")."
  prefer_folder "$KURABE_TOOLS/$program-$version/bin"
  [ "$(program_version "$program")" = "$version" ] \
    || stop "$program $version was installed, but another one stands before it in PATH: remove $(command -v "$program"), then start again."
}

program_version() {
  if have "$1"; then
    "$1" --version 2>/dev/null | awk '{ print $2; exit }'
  fi
}
