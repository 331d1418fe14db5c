#!/usr/bin/env bash
# Builds the core for iPhones and their simulator, on a Mac with Xcode, rustup and make:
#
#   ios/build-xcframework.sh
#
# Writes ios/build/ThuishavenFFI.xcframework, the generated Swift, and the app's name for the system.
set -euo pipefail
cd "$(dirname "$0")/.."
[ "$(uname)" = Darwin ] || { echo "build-xcframework.sh: this needs a Mac with Xcode" >&2; exit 1; }

make bindings # the Swift source, the header and the module map, from the host's own build
cargo run --quiet --locked --package bindgen --bin resources -- ios ios/Xcode/Resources
targets=(aarch64-apple-ios aarch64-apple-ios-sim)
rustup target add "${targets[@]}"
export IPHONEOS_DEPLOYMENT_TARGET=17.0

slices=()
for target in "${targets[@]}"; do
  cargo build --locked --package thuishaven --profile phone --target "$target"
  slices+=(-library "target/$target/phone/libthuishaven.a" -headers ios/Sources/ThuishavenFFI)
done
rm -rf ios/build/ThuishavenFFI.xcframework
xcodebuild -create-xcframework "${slices[@]}" -output ios/build/ThuishavenFFI.xcframework
