#!/bin/bash
# fuzz.sh — libFuzzer over what strangers send, FUZZ_SECONDS each (default 60), with ASan and UBSan. Needs clang.
set -eu
cd "$(dirname "$0")/.."
command -v clang >/dev/null && [ -e /usr/lib/llvm-14/lib/clang ] || { echo "Installing clang"; $([ "$(id -u)" = 0 ] || echo sudo) apt-get install -y -qq --no-install-recommends clang libclang-rt-14-dev; }
[ -f build-fuzz/build.ninja ] || CC=clang meson setup build-fuzz -Dfuzz=true -Db_sanitize=address,undefined -Db_lundef=false -Dc_args=-fsanitize=fuzzer-no-link -Dwerror=false >/dev/null
ninja -C build-fuzz test/fuzz_multipart test/fuzz_form test/fuzz_jwt
for t in multipart form jwt; do
  mkdir -p "build-fuzz/corpus-$t"
  "build-fuzz/test/fuzz_$t" -max_total_time="${FUZZ_SECONDS:-60}" "build-fuzz/corpus-$t"
done
