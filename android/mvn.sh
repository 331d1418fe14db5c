#!/usr/bin/env bash
# Maven for this project: with Google's repository where central alone does not have the androidx libraries.
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && pwd)
state=$top/target/maven
mkdir -p "$state"
if [ ! -f "$state/flags" ]; then
  if mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:get -Dtransitive=false \
    -Dartifact=androidx.compose.runtime:runtime-annotation-jvm:1.12.1 >"$state/probe.log" 2>&1; then
    : >"$state/flags"
  else
    echo "-Pgoogle" >"$state/flags"
  fi
fi
# shellcheck disable=SC2046
exec mvn -q -B -Dkotlin.compiler.daemon=false $(cat "$state/flags") "$@"
