# Node.js runs wasm-opt and the local server; npm brings wasm-opt and, for the tests, axe-core. Sourced by tools/setup.sh.

LEAST_NODE_VERSION=18

set_up_node() {
  have node || apt_install "running wasm-opt and the local server" nodejs
  at_least "$(node --version | tr -d v)" "$LEAST_NODE_VERSION" \
    || stop "Node.js $(node --version) is too old: install version $LEAST_NODE_VERSION or newer, then start again."
}

set_up_wasm_opt() {
  local wanted="${BINARYEN_VERSION%%.*}"
  if [ "$(wasm_opt_version)" != "$wanted" ]; then
    npm_install binaryen "$BINARYEN_VERSION"
    prefer_folder "$KURABE_TOOLS/binaryen-$BINARYEN_VERSION/node_modules/.bin"
    [ "$(wasm_opt_version)" = "$wanted" ] \
      || stop "wasm-opt $wanted was installed but does not start: see 'wasm-opt --version'."
  fi
}

wasm_opt_version() {
  if have wasm-opt; then
    wasm-opt --version 2>/dev/null | awk '{ print $3; exit }'
  fi
}

set_up_axe() {
  [ -f "$KURABE_AXE" ] || npm_install axe-core "$AXE_VERSION"
}

# npm_install PACKAGE VERSION: into a folder of its own, renamed at the end, so that a broken download leaves nothing.
npm_install() {
  local folder="$KURABE_TOOLS/$1-$2"
  have npm || apt_install "fetching $1" npm
  say "installing $1 $2 from npm"
  rm -rf "$folder" "$folder.part"
  mkdir -p "$folder.part"
  quietly "$1" npm install --prefix "$folder.part" --no-audit --no-fund --ignore-scripts "$1@$2" \
    || stop "$1 $2 could not be installed from npm; its words are in $(log_file "$1")."
  mv "$folder.part" "$folder"
}
