# The tools that are not in Cargo.lock, each pinned in this one place. Sourced, never run.
WASM_SPLIT_VERSION=0.2.4  # fits wasm_split_helpers in Cargo.toml; a young tool, so pinned to the patch
BINARYEN_VERSION=132.0.0 # Debian's own wasm-opt cannot read what today's compiler writes
AXE_VERSION=4.14.1

# wasm-bindgen refuses to work when the tool and the crate differ by even a patch version.
wasm_bindgen_version() {
  awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, ""); print; exit }' "$KURABE_ROOT/Cargo.lock"
}
