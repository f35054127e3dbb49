# The two build tools that come from crates.io, compiled here once. Sourced by tools/setup.sh.

set_up_cargo_tools() {
  local bindgen
  bindgen="$(wasm_bindgen_version)"
  set_up_wasm_split
  # Without --locked, because the lock file that is shipped with the tool names a crate that was withdrawn.
  set_up_cargo_tool wasm-bindgen "$bindgen" wasm-bindgen-cli
  have wasm-bindgen-test-runner \
    || stop "wasm-bindgen $bindgen is here without its wasm-bindgen-test-runner: remove that wasm-bindgen, then start again."
}

# wasm-split does not tell its version, so the folder's name does.
set_up_wasm_split() {
  local folder="$KURABE_TOOLS/wasm-split-cli-$WASM_SPLIT_VERSION"
  [ -x "$folder/bin/wasm-split-cli" ] \
    || install_cargo_tool wasm-split-cli "$WASM_SPLIT_VERSION" wasm_split_cli_support --locked --features build-binary
}

# set_up_cargo_tool PROGRAM VERSION CRATE OPTION...: takes the program on PATH when its version is the wanted one.
set_up_cargo_tool() {
  local program="$1" version="$2" crate="$3"
  shift 3
  if [ "$(program_version "$program")" = "$version" ]; then
    return
  fi
  install_cargo_tool "$program" "$version" "$crate" "$@"
  [ "$(program_version "$program")" = "$version" ] \
    || stop "$program $version was installed, but another one stands before it in PATH: remove $(command -v "$program"), then start again."
}

# install_cargo_tool PROGRAM VERSION CRATE OPTION...: compiles it into a folder of its own, which PATH then begins with.
install_cargo_tool() {
  local program="$1" version="$2" crate="$3"
  shift 3
  say "compiling $program $version (some minutes, once)"
  # These programs only carry files about, so a quick compilation serves better than quick code.
  quietly "$program" env -u RUSTFLAGS -u CARGO_TARGET_DIR -u CARGO_BUILD_TARGET \
    CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_OPT_LEVEL=1 \
    cargo install "$crate" --version "$version" --root "$KURABE_TOOLS/$program-$version" "$@" \
    || stop "$program $version could not be installed from crates.io; cargo's words are in $(log_file "$program")."
  prefer_folder "$KURABE_TOOLS/$program-$version/bin"
}

program_version() {
  if have "$1"; then
    "$1" --version 2>/dev/null | awk '{ print $2; exit }'
  fi
}
