#!/usr/bin/env bash
# Builds the page and serves it on this machine. tools/setup.sh has to have run.
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$KURABE_ROOT"

node tools/serve.mjs --free
tools/build.sh
exec node tools/serve.mjs dist
