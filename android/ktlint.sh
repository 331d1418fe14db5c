#!/usr/bin/env bash
# Checks how the Kotlin here is written; with --format it mends what it can. Fetched once, by Maven.
set -euo pipefail
cd "$(dirname "$0")"
version=1.8.0
jar=../target/tools/ktlint-cli-$version-all.jar
if [ ! -f "$jar" ]; then
    mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
        -Dartifact=com.pinterest.ktlint:ktlint-cli:$version:jar:all -DoutputDirectory=../target/tools
fi
exec java -jar "$jar" --relative "$@" \
    'ui/src/**/*.kt' 'desktop/src/**/*.kt' 'app/src/**/*.kt' 'app/**/*.gradle.kts' '!**/target/**'
