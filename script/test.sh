#!/bin/bash
# test.sh — every layer of the tests, each with its count, and one line at the end: "N passed, N failed".
#   unit (cmocka, under ASan and UBSan) · contract, tidy, data · oracle · stories over HTTP · browser
set -u
cd "$(dirname "$0")/.."
build=build-test
passed=0 failed=0
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
export ASAN_OPTIONS="detect_leaks=0:abort_on_error=1" UBSAN_OPTIONS="halt_on_error=1:print_stacktrace=1"

layer() { # name, passed, failed, log
  printf '%-10s %5d passed %3d failed\n' "$1" "$2" "$3"
  passed=$((passed + $2)) failed=$((failed + $3))
  [ "$3" -eq 0 ] || { echo "---- $1 ----"; tail -n 200 "$4"; }
}

[ -f $build/build.ninja ] || meson setup $build -Db_sanitize=address,undefined -Db_lundef=false >"$out/setup" 2>&1 || { cat "$out/setup"; echo "0 passed, 1 failed"; exit 1; }
ninja -C $build >"$out/build" 2>&1 || { tail -n 60 "$out/build"; echo "0 passed, 1 failed"; exit 1; }

# Meson's tests: cmocka programs count each claim, the others count as one.
meson test -C $build --no-rebuild --print-errorlogs --timeout-multiplier 6 >"$out/meson" 2>&1
p=0 f=0
for log in "$out"/meson; do
  ok=$(sed -n 's/^Ok: *\([0-9]*\).*/\1/p' "$log"); bad=$(sed -n 's/^Fail: *\([0-9]*\).*/\1/p' "$log"); late=$(sed -n 's/^Timeout: *\([0-9]*\).*/\1/p' "$log")
  claims=$(grep -ac '\[       OK \]' $build/meson-logs/testlog.txt); wrong=$(grep -ac '^\[  FAILED  \] test_' $build/meson-logs/testlog.txt)
  p=$((claims > ${ok:-0} ? claims : ${ok:-0})) f=$((${bad:-1} + ${late:-0}))
  [ "$f" -gt 0 ] && [ "$wrong" -gt "$f" ] && f=$wrong
done
layer unit "$p" "$f" "$out/meson"

if [ -x test/oracle/run ]; then
  if DRIVER= test/oracle/run 20000 >"$out/oracle" 2>&1; then layer oracle 1 0 "$out/oracle"; else layer oracle 0 1 "$out/oracle"; fi
fi

nodes() { # name, files
  local name=$1; shift
  [ -e "$1" ] || return 0
  MOTCUA=$PWD/$build/src/motcua node --test --test-concurrency=1 --test-reporter=tap "$@" >"$out/$name" 2>&1
  p=$(sed -n 's/^# pass \([0-9]*\)/\1/p' "$out/$name"); f=$(sed -n 's/^# fail \([0-9]*\)/\1/p' "$out/$name"); c=$(sed -n 's/^# cancelled \([0-9]*\)/\1/p' "$out/$name")
  layer "$name" "${p:-0}" $((${f:-1} + ${c:-0})) "$out/$name"
}
nodes stories test/story/*.test.mjs
nodes browser test/browser/*.test.mjs

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
