# From Rust to the program in the browser, in parts. Sourced by tools/build.sh.
#
# The order is fixed by what each tool needs: wasm-split reads the relocations that the linker leaves and must come
# before wasm-bindgen, wasm-bindgen writes the imports, and wasm-opt comes last because it renames everything.

PROGRAM=kurabe-page

# What browsers of the last years know. Named one by one: "all features" writes imports that Chromium refuses.
WASM_FEATURES=(
  --enable-bulk-memory --enable-bulk-memory-opt --enable-call-indirect-overlong --enable-multivalue
  --enable-mutable-globals --enable-nontrapping-float-to-int --enable-reference-types --enable-sign-ext
)

# compile_program FOLDER: the wasm with its relocations.
compile_program() {
  cargo build --quiet --locked --profile page --target wasm32-unknown-unknown \
    --no-default-features --features split --bin "$PROGRAM" \
    --config 'target.wasm32-unknown-unknown.rustflags=["-Clink-args=--emit-relocs"]'
  cp "${CARGO_TARGET_DIR:-target}/wasm32-unknown-unknown/page/$PROGRAM.wasm" "$1/$PROGRAM.wasm"
}

# split_program FOLDER: the opening as $PROGRAM.wasm, the others as split_*.wasm, what two of them share as chunk_*.wasm, and
# __wasm_split.js, which fetches them.
split_program() {
  mkdir "$1/split"
  wasm-split-cli --target web --out-name "$PROGRAM" "$1/$PROGRAM.wasm" "$1/split"
}

# bind_program FOLDER: the JavaScript between the program and the browser. The parts share a table of functions with the
# opening, which wasm-bindgen would otherwise take out of its exports.
bind_program() {
  wasm-bindgen --target web --no-typescript --keep-lld-exports --out-dir "$1/bound" --out-name "$PROGRAM" \
    "$1/split/$PROGRAM.wasm"
}

# optimise FROM TO: the smallest wasm that does the same.
optimise() {
  wasm-opt -Oz "${WASM_FEATURES[@]}" --strip-debug --strip-producers --strip-target-features "$1" -o "$2" 2>/dev/null
}

# build_program FOLDER: all of it; what is to be shipped lies in FOLDER/program afterwards.
build_program() {
  local part
  compile_program "$1"
  split_program "$1"
  bind_program "$1"
  mkdir "$1/program"
  optimise "$1/bound/${PROGRAM}_bg.wasm" "$1/program/$PROGRAM.wasm"
  for part in "$1"/split/{split,chunk}_*.wasm; do
    [ -e "$part" ] || continue
    optimise "$part" "$1/program/$(basename "$part")"
  done
  cp "$1/bound/$PROGRAM.js" "$1/split/__wasm_split.js" "$1/program/"
}
