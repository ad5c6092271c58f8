#!/bin/bash
# test.sh — every layer of the tests, each with its count, and one line at the end: "N passed, N failed". All but the oracle under ASan and UBSan.
#   unit (cmocka claims; templates' contract, tidy, data) · oracle (due dates against another program) · sim (random years, docs/SIM.md) · stories over HTTP, on SQLite and again on PostgreSQL · crash (SIGKILL under load, and a judge; docs/CRASH.md) · net (crowds that wait, drip and do not read; docs/NET.md) · verify (lies told to the store, found by two verifiers) · browser (with axe)
# ORACLE_CASES: how many random due dates (20000). LAYER_SECONDS: how long a layer may take before it counts as failed.
set -u
cd "$(dirname "$0")/.."
build=build-test
passed=0 failed=0
limit=${LAYER_SECONDS:-1500}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
export ASAN_OPTIONS="detect_leaks=0:abort_on_error=1" UBSAN_OPTIONS="halt_on_error=1:print_stacktrace=1"

layer() { # name, passed, failed, log
  printf '%-11s %5d passed %3d failed  (%d s)\n' "$1" "$2" "$3" $((SECONDS - began))
  passed=$((passed + $2)) failed=$((failed + $3)) began=$SECONDS
  [ "$3" -eq 0 ] || { echo "---- $1 ----"; tail -n 300 "$4"; echo "---- end of $1 ----"; }
}
broken() { tail -n 80 "$1"; echo "0 passed, 1 failed"; exit 1; }
began=$SECONDS

# The build, with sanitizers. meson looks again at what it did not find before (cmocka, python) when the folder is made anew.
[ ! -f $build/build.ninja ] || grep -q test_base $build/build.ninja || rm -rf $build
[ -f $build/build.ninja ] || meson setup $build -Db_sanitize=address,undefined -Db_lundef=false >"$out/setup" 2>&1 || broken "$out/setup"
ninja -C $build >"$out/build" 2>&1 || broken "$out/build"
echo "built      ($((SECONDS - began)) s)"
began=$SECONDS

rm -f $build/meson-logs/testlog.json
timeout -k 20 "$limit" meson test -C $build --no-rebuild --print-errorlogs --timeout-multiplier 6 >"$out/unit" 2>&1
status=$?
read -r p f <<<"$(node script/count.mjs $build/meson-logs/testlog.json)"
[ $status -eq 0 ] || [ "${f:-0}" -gt 0 ] || f=1
layer unit "${p:-0}" "${f:-1}" "$out/unit"

if timeout -k 20 "$limit" test/oracle/run "${ORACLE_CASES:-20000}" >"$out/oracle" 2>&1; then layer oracle 1 0 "$out/oracle"; else layer oracle 0 1 "$out/oracle"; fi

# A year in the province, short: its own build, without sanitizers and with five mistakes planted on purpose (docs/SIM.md).
timeout -k 20 "$limit" test/sim/run --short --sanitized $build/src/motcua >"$out/sim" 2>&1
status=$?
p=$(sed -n 's/^\([0-9]*\) passed, [0-9]* failed$/\1/p' "$out/sim" | tail -1)
f=$(sed -n 's/^[0-9]* passed, \([0-9]*\) failed$/\1/p' "$out/sim" | tail -1)
[ $status -eq 0 ] || [ "${f:-0}" -gt 0 ] || f=1
layer sim "${p:-0}" "${f:-1}" "$out/sim"

nodes() { # name, files
  local name=$1 status p f c
  shift
  [ -e "$1" ] || return 0
  MOTCUA=$PWD/$build/src/motcua timeout -k 20 "$limit" $with node --test --test-concurrency=1 --test-reporter=tap "$@" >"$out/$name" 2>&1
  status=$?
  p=$(sed -n 's/^# pass \([0-9]*\)/\1/p' "$out/$name" | tail -1)
  f=$(sed -n 's/^# fail \([0-9]*\)/\1/p' "$out/$name" | tail -1)
  c=$(sed -n 's/^# cancelled \([0-9]*\)/\1/p' "$out/$name" | tail -1)
  f=$((${f:-1} + ${c:-0}))
  [ $status -eq 0 ] || [ $f -gt 0 ] || f=1
  # A page of log for each failure is more than a screen: the names of the failed stories last.
  if [ $f -gt 0 ]; then grep -a "^ *not ok" "$out/$name" >"$out/names"; cat "$out/names" >>"$out/$name"; fi
  layer "$name" "${p:-0}" $f "$out/$name"
}
with=
nodes stories test/story/*.test.mjs
with="node test/pg/with.mjs"
nodes postgresql test/story/*.test.mjs
with=
nodes crash test/crash/*.test.mjs
nodes net test/net/*.test.mjs
nodes faults test/fault/*.test.mjs
nodes verify test/verify/*.test.mjs
nodes browser test/browser/*.test.mjs

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
