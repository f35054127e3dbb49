#!/usr/bin/env bash
# Builds the page into dist/, with the plans beside it. tools/setup.sh has to have run.
#
# index_plans    reads every plan file, writes the list that the page reads first, and the plans it opens with in one file
# build_program  compiles, splits, binds and optimises the program (tools/build/program.sh)
# tools/styles.sh joins the stylesheets
# assemble.mjs   names everything by its content and puts it into dist/, compressed copies beside it
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
. "$KURABE_ROOT/tools/build/program.sh"
cd "$KURABE_ROOT"

work=target/page

# The page opens with the plans in this order: the newest first, by the year at the end of a file's name.
plan_files() {
  printf '%s\n' plans/*.json | sort -t - -k 2,2nr -k 1,1
}

# First, because a plan file that cannot be read should not cost a whole build before it is named. Whoever hosts the page may
# add plans later, so they stay files beside it.
index_plans() {
  mkdir -p "$work/plans"
  cp plans/*.json "$work/plans/"
  plan_files | xargs cargo run --quiet --locked --no-default-features --bin planfile -- index >"$work/plans/index.json"
  plan_files | xargs cargo run --quiet --locked --no-default-features --bin planfile -- opening >"$work/plans/opening.json"
}

# The uncompressed sum of each kind of file; tools/bench.sh measures what travels.
sizes() {
  (cd dist && wc -c ./*.wasm ./*.js ./*.css) | awk '
    $2 != "total" { sub(".*[.]", "", $2); size[$2] += $1 }
    END { for (kind in size) printf "%s %d kB  ", kind, size[kind] / 1000 }'
}

rm -rf "$work"
index_plans
build_program "$work"
tools/styles.sh
node tools/build/assemble.mjs "$work/program" target/styles/kurabe.css "$work/plans" dist
printf 'dist/ is built after %s s: %s\n' "$SECONDS" "$(sizes)"
