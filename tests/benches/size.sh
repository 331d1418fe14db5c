#!/usr/bin/env bash
# The stripped size of the library as it is built for a phone, and how much of it is the crypto library: the same build
# once more against this machine's own libcrypto, so that none of it is inside.
set -euo pipefail
cd "$(dirname "$0")/../.."
build() { cargo rustc --quiet --locked --profile phone -p thuishaven --lib --crate-type cdylib "$@"; }

build
whole=$(stat -c %s target/phone/libthuishaven.so)
if ! [ -e /usr/include/openssl/ssl.h ]; then
  [ "$(id -u)" = 0 ] && apt-get install -y --no-install-recommends libssl-dev pkg-config >/dev/null 2>&1 || true
fi
if [ -e /usr/include/openssl/ssl.h ]; then
  OPENSSL_NO_VENDOR=1 build --target-dir target/no-crypto
  rest=$(stat -c %s target/no-crypto/phone/libthuishaven.so)
  awk -v whole="$whole" -v rest="$rest" 'BEGIN { printf "\nThe library for a phone, stripped: %.2f MB; without the crypto library %.2f MB.\n", whole / 1e6, rest / 1e6 }'
else
  awk -v whole="$whole" 'BEGIN { printf "\nThe library for a phone, stripped: %.2f MB. Its share without the crypto library was not measured: libssl-dev is not here.\n", whole / 1e6 }'
fi
