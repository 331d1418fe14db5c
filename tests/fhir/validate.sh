#!/usr/bin/env bash
# Judges the FHIR files in the given folders with HAPI, offline; -v also prints warnings, --sound-forms leaves out
# questionnaires that are not valid themselves, and the responses of the same file name. The canary comes first: right and
# wrong files of every kind, which prove in each run that the judge still tells them apart. In a folder, r4/ and r5/ hold
# questionnaires/, responses/, observations/, and bad/ with what must be refused; beside each bad file a file .expected has a
# line for each part of a message that must be among its errors.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
classpath=$here/target/classpath
if [ ! -e "$classpath" ] || [ ! -e "$(cut -d: -f1 "$classpath")" ] ||
  [ -n "$(find "$here/pom.xml" "$here/src" -newer "$classpath")" ]; then
  mvn -q -B -f "$here/pom.xml" compile dependency:build-classpath -Dmdep.outputFile="$classpath" >&2
fi
exec java -XX:+UseSerialGC -Xmx2g -cp "$here/target/classes:$(cat "$classpath")" nl.thuishaven.fhir.Main "$here/canary" "$@"
