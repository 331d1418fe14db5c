#!/bin/sh
# Runs a command that needs aapt2, on a machine that may have none:
#
#   android/app/tools/setup.sh mvn -f android/app/pom.xml test      (no command: only the set-up)
#
# Debian ships aapt2 in `aapt`, which is installed when this may. Where it cannot be, that is said, the command is
# left out and the exit code is 0; only with CI=true is it a failure.
set -eu

there() { command -v aapt2 >/dev/null 2>&1; }

if ! there && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "setup.sh: installing Debian's aapt" >&2
    # The lists may be missing or old on a fresh machine.
    apt-get -o DPkg::Lock::Timeout=300 -qq update || true
    DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -qq -y --no-install-recommends install aapt \
        >/dev/null 2>&1 || true
fi
if ! there; then
    echo "setup.sh: the tests of the Android application are skipped: there is no aapt2" >&2
    echo "setup.sh: (Debian has it in the package aapt; as root this installs it itself)" >&2
    [ "${CI:-}" != true ] || exit 1
    exit 0
fi
[ $# -eq 0 ] || exec "$@"
