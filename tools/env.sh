# Gives a shell the tools that tools/setup.sh chose or installed. Sourced from the scripts here, or by hand from the
# project's folder: `. tools/env.sh`. It only reads, so it costs nothing.

KURABE_ROOT="$(cd "$(dirname "${BASH_SOURCE[0]:-tools/env.sh}")/.." && pwd)"
# One cache for a user, not one for a checkout: a second clone must not compile the tools again.
KURABE_TOOLS="${KURABE_TOOLS:-${XDG_CACHE_HOME:-${HOME:-/var/tmp}/.cache}/kurabe}"

. "$KURABE_ROOT/tools/versions.sh"

# Puts a folder in front of PATH, when it is there and not on PATH yet.
prefer_folder() {
  case ":$PATH:" in
    *":$1:"*) ;;
    *) if [ -d "$1" ]; then PATH="$1:$PATH"; fi ;;
  esac
}

# rustup adds this folder to the shells that start after it; the shell that installed it does not know it yet.
prefer_folder "${CARGO_HOME:-${HOME:-/root}/.cargo}/bin"
prefer_folder "$KURABE_TOOLS/wasm-split-cli-$WASM_SPLIT_VERSION/bin"
prefer_folder "$KURABE_TOOLS/binaryen-$BINARYEN_VERSION/node_modules/.bin"
if [ -f "$KURABE_ROOT/Cargo.lock" ]; then
  prefer_folder "$KURABE_TOOLS/wasm-bindgen-$(wasm_bindgen_version)/bin"
fi

# The set-up writes down a toolchain only when the machine's default one cannot compile for the browser.
if [ -z "${RUSTUP_TOOLCHAIN:-}" ] && [ -s "$KURABE_TOOLS/toolchain" ]; then
  RUSTUP_TOOLCHAIN="$(cat "$KURABE_TOOLS/toolchain")"
  export RUSTUP_TOOLCHAIN
fi

KURABE_DIST="${KURABE_DIST:-$KURABE_ROOT/dist}"
KURABE_AXE="${KURABE_AXE:-$KURABE_TOOLS/axe-core-$AXE_VERSION/node_modules/axe-core/axe.min.js}"
KURABE_CHROME="${KURABE_CHROME:-$(command -v chromium || command -v google-chrome || command -v chromium-browser || true)}"
KURABE_CHROMEDRIVER="${KURABE_CHROMEDRIVER:-${CHROMEDRIVER:-$(command -v chromedriver || true)}}"
CHROMEDRIVER="$KURABE_CHROMEDRIVER"
export PATH KURABE_ROOT KURABE_TOOLS KURABE_DIST KURABE_AXE KURABE_CHROME KURABE_CHROMEDRIVER CHROMEDRIVER

# Debian's toolchain has no rustfmt when rustup is there too; rustup's own does as well, for it only reads text.
cargo_fmt() {
  if cargo fmt --version >/dev/null 2>&1; then
    cargo fmt "$@"
  else
    env -u RUSTUP_TOOLCHAIN cargo fmt "$@"
  fi
}
