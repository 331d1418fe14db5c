#!/usr/bin/env bash
# The stripped size of the library as it is built for a phone, with the crypto library counted apart (from the linker's
# own map of what it took from libcrypto.a).
set -euo pipefail
cd "$(dirname "$0")/../.."
map=$PWD/target/phone.map
cargo rustc --quiet --locked --profile phone -p thuishaven --lib --crate-type cdylib -- -C link-arg=-Wl,-Map="$map"
python3 - "$map" target/phone/libthuishaven.so <<'PYTHON'
import os, re, sys

crypto, kept = 0, False
# " .text  0x0000 0x1f0 /…/libcrypto.a(x.o)"; what the linker dropped stands before "Memory Configuration".
line = re.compile(r'^ (\.\S+)?\s+0x([0-9a-f]+)\s+0x([0-9a-f]+)\s+(\S.*)$')
name = re.compile(r'^ (\.[^\s]+)$')
section = None
for text in open(sys.argv[1], errors='replace'):
    kept = kept or text.startswith('Linker script and memory map')
    long = name.match(text)
    if long:
        section = long.group(1)
    found = line.match(text)
    if not kept or not found:
        continue
    if found.group(1):
        section = found.group(1)
    loaded = re.match(r'\.(text|rodata|data|eh_frame|gcc_except|init_array)', section or '')
    if loaded and re.search(r'lib(crypto|ssl)[^/]*\.(a|rlib)\(|openssl[^/]*\.rlib\(', found.group(4)):
        crypto += int(found.group(3), 16)
whole = os.path.getsize(sys.argv[2])
print(f'\nThe library for a phone, stripped: {whole / 1e6:.2f} MB, of which OpenSSL {crypto / 1e6:.2f} MB; '
      f'without it {(whole - crypto) / 1e6:.2f} MB.')
PYTHON
