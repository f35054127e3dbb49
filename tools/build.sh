#!/usr/bin/env bash
# Builds the page into dist/, with the plans beside it. tools/setup.sh has to have run.
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$KURABE_ROOT"

index=target/plans-index.json

# The page opens with the plans in this order: the newest first, by the year at the end of a file's name.
plan_files() {
  printf '%s\n' plans/*.json | sort -t - -k 2,2nr -k 1,1
}

# First, because a plan file that cannot be read should not cost a whole build before it is named.
index_plans() {
  mkdir -p target
  plan_files | xargs cargo run --quiet --locked --no-default-features --bin planfile -- index >"$index"
}

build_page() {
  # Trunk reads this variable as true or false and stops at the usual NO_COLOR=1.
  if [ -n "${NO_COLOR:-}" ]; then
    export NO_COLOR=true
  fi
  trunk --log warn build --release
}

# Whoever hosts the page may add plans later, so they stay files beside it; the index is what the page reads first.
put_plans() {
  mkdir -p dist/plans
  cp plans/*.json dist/plans/
  cp "$index" dist/plans/index.json
}

# The uncompressed sum of each kind of file; tools/bench.sh measures what travels.
sizes() {
  (cd dist && wc -c ./*.wasm ./*.js ./*.css) | awk '
    $2 != "total" { sub(".*[.]", "", $2); size[$2] += $1 }
    END { for (kind in size) printf "%s %d kB  ", kind, size[kind] / 1000 }'
}

index_plans
build_page
put_plans
printf 'dist/ is built after %s s: %s\n' "$SECONDS" "$(sizes)"
