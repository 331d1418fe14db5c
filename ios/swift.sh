#!/usr/bin/env bash
# Runs a Swift command in a folder, on a machine that may have no Swift:
#
#   ios/swift.sh ios swift test          (no command: only the set-up)
#
# A real Swift 6 on PATH is used as it is. Else a Debian root with Debian's own Swift is built once, some
# minutes and 560 MB, and the command runs in it; it sees this work tree at the same path.
# Where that cannot be done, it says so and exits 0: only with CI=true is that a failure.
set -euo pipefail

cache=${THUISHAVEN_SWIFT_CACHE:-/var/cache/thuishaven-swift}
suite=trixie
root=$cache/$suite
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
# Documents, the debugger, clangd and the static and embedded libraries are 0.9 GB that no test needs.
without=('/usr/share/man/*' '/usr/share/doc/*' '/usr/share/info/*' '/usr/share/locale/*'
  '/usr/libexec/swift/lib/swift_static/*' '/usr/libexec/swift/lib/swift/embedded/*'
  '/usr/libexec/swift/lib/liblldb*' '/usr/libexec/swift/bin/lldb*' '/usr/libexec/swift/bin/clangd')

say() { echo "swift.sh: $*" >&2; }
skip() {
  say "the Swift tests are skipped: $*"
  [ "${CI:-}" != true ] || exit 1
  exit 0
}

# OpenStack's client is called swift too, so the version line decides.
on_path() { [[ $(swift --version 2>/dev/null || true) =~ Swift\ version\ ([6-9]|[1-9][0-9]) ]]; }

install() {
  DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "$@" >/dev/null
}

# The first of this machine's own apt sources that offers the suite, signed by Debian.
mirror() {
  local uri tmp
  tmp=$(mktemp -d)
  chmod 755 "$tmp" # apt downloads as a user of its own
  for uri in $(apt-get indextargets --format '$(REPO_URI)' 'Identifier: Packages' | sed 's,/*$,,' | sort -u); do
    rm -f "$tmp"/*
    # With apt's own settings for proxies and certificates.
    /usr/lib/apt/apt-helper download-file "$uri/dists/$suite/InRelease" "$tmp/In" >/dev/null 2>&1 &&
      gpgv --keyring "$keyring" --output "$tmp/out" "$tmp/In" 2>/dev/null &&
      grep -qx 'Origin: Debian' "$tmp/out" && grep -qx "Codename: $suite" "$tmp/out" && break
    uri=
  done
  rm -rf "$tmp"
  echo "$uri"
}

build() {
  local uri new options=() line
  command -v apt-get >/dev/null || skip "no Swift 6 on PATH, and this is no Debian"
  mkdir -p "$cache"
  exec 9>"$cache/lock"
  flock 9 # a second caller waits for the first one's root
  if [ -e "$root/ready" ]; then
    exec 9>&-
    return
  fi
  say "setting up Swift in $cache, once (some minutes)"
  local tools=(mmdebstrap gpgv debian-archive-keyring)
  dpkg -s "${tools[@]}" >/dev/null 2>&1 || install "${tools[@]}" 2>/dev/null ||
    { apt-get update >/dev/null && install "${tools[@]}"; } || skip "mmdebstrap cannot be installed"
  uri=$(mirror)
  [ -n "$uri" ] || skip "none of this machine's apt sources offers Debian $suite"
  rm -rf --one-file-system "$root" "$cache"/new.*
  new=$(mktemp -d "$cache/new.XXXXXX")
  chmod 755 "$new"
  for line in "${without[@]}"; do options+=("--dpkgopt=path-exclude=$line"); done
  while read -r line; do options+=("--aptopt=$line"); done \
    < <(apt-config dump | grep -E '^Acquire::https?::Proxy' || true)
  mmdebstrap --mode=root --variant=apt --keyring="$keyring" "${options[@]}" \
    --aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Languages "none"' \
    --aptopt='Acquire::Retries "3"' --include=swiftlang,libc6-dev,libstdc++-14-dev,git,tzdata \
    "$suite" "$new" "$uri" >"$cache/setup.log" 2>&1 ||
    { tail -n 20 "$cache/setup.log" >&2; skip "the root was not built, see $cache/setup.log"; }
  touch "$new/ready"
  mv "$new" "$root"
  exec 9>&-
}

[ $# -ge 1 ] || set -- .
folder=$(realpath -e "$1")
shift
if on_path; then
  cd "$folder"
  exec "${@:-true}"
fi
if [ "$(id -u)" != 0 ] || ! unshare --mount true 2>/dev/null; then
  skip "no Swift 6 on PATH, and a Debian root with it takes the rights of root"
fi
if [ ! -e "$root/ready" ]; then build; fi
tree=$(realpath "$(dirname "$0")/..")
# Mounts and processes of its own: both are gone with the command. Swift finds itself through /proc.
# shellcheck disable=SC2016
exec unshare --mount --pid --fork --kill-child --propagation private bash -euc '
  root=$0 tree=$1 folder=$2; shift 2
  mount -t proc proc "$root/proc"
  mount --rbind /dev "$root/dev"
  mount -t tmpfs -o mode=1777 tmp "$root/tmp"
  mkdir -p "$root$tree"
  mount --bind "$tree" "$root$tree"
  exec chroot "$root" env -i HOME=/root LANG=C.UTF-8 CI="${CI:-}" PATH=/usr/bin:/bin:/usr/sbin:/sbin:/usr/libexec/swift/bin \
    sh -c "cd \"\$0\" && exec \"\$@\"" "$folder" "$@"
' "$root" "$tree" "$folder" "${@:-true}"
