#!/usr/bin/env bash
# Answers the form of form.mjs one by one in survey-core and in JavaRosa and prints what it took, a line of JSON for each size.
# Files with such lines of another engine may be given; the script fails when one of them came to another total. `n` counts
# the questions, `enabled` those that are enabled in the end, `answers` the answers that were timed.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$here/target"
(cd "$here" && npm ci --silent >&2)
for n in 30 300 1000; do
  node "$here/form.mjs" "$n" >"$here/target/form-$n.json"
  node "$here/xform.mjs" "$here/target/form-$n.json" >"$here/target/form-$n.xml"
done
{
  node "$here/survey-core.mjs" "$here"/target/form-{30,300,1000}.json
  mvn -q -B -f "$here/pom.xml" compile exec:exec
} | grep --line-buffered -o '{.*}' | tee "$here/target/peers.jsonl"
node "$here/check.mjs" "$here/target/peers.jsonl" "$@"
