#!/bin/bash
# fuzz.sh — libFuzzer with ASan and UBSan over what strangers send (docs/FUZZ.md). Needs clang.
#   FUZZ_SECONDS  for each target (60)      TARGET  one of them, or several in quotes (all)
# What it learns stays in build-fuzz/corpus/TARGET, the CPU seconds of all runs in build-fuzz/cpu.tsv; a crash stops it and its input is left beside.
# `script/fuzz.sh keep` merges what was learnt into test/fuzz/corpus, smallest first; `script/fuzz.sh table` prints the CPU time by target.
set -eu
cd "$(dirname "$0")/.."
all="form multipart api load escape words clock jwt webhook blob archive note"
if [ "${1-}" = table ]; then
  awk -F'\t' '{s[$1] += $2; n[$1] += $3} END {for (t in s) printf "| %s | %.1f | %d |\n", t, s[t] / 60, n[t]}' build-fuzz/cpu.tsv | sort
  exit
fi
command -v clang >/dev/null && ls /usr/lib/llvm-*/lib/clang/*/lib/linux/libclang_rt.fuzzer-*.a >/dev/null 2>&1 || { echo "Installing clang"; $([ "$(id -u)" = 0 ] || echo sudo) apt-get install -y -qq --no-install-recommends clang libclang-rt-14-dev; }
[ -f build-fuzz/build.ninja ] || CC=clang meson setup build-fuzz -Dfuzz=true -Db_sanitize=address,undefined -Db_lundef=false -Dc_args=-fsanitize=fuzzer-no-link -Dwerror=false >/dev/null
ninja -C build-fuzz test/fuzz
for t in ${TARGET:-$all}; do
  mkdir -p "build-fuzz/corpus/$t" "test/fuzz/corpus/$t"
  if [ "${1-}" = keep ]; then
    FUZZ_TARGET=$t build-fuzz/test/fuzz -merge=1 -max_len=2048 "test/fuzz/corpus/$t" "build-fuzz/corpus/$t" 2>&1 | tail -1
    continue
  fi
  log=build-fuzz/$t.log
  TIMEFORMAT='%U %S'
  cpu=$( { time FUZZ_TARGET=$t build-fuzz/test/fuzz -max_total_time="${FUZZ_SECONDS:-60}" -timeout=20 -rss_limit_mb=3000 -artifact_prefix="build-fuzz/$t-" "build-fuzz/corpus/$t" "test/fuzz/corpus/$t" >"$log" 2>&1 || true; } 2>&1 | tail -1 | awk '{print $1 + $2}')
  runs=$(grep -ao 'Done [0-9]*' "$log" | tail -1 | cut -d' ' -f2 || true)
  printf '%s\t%s\t%s\n' "$t" "$cpu" "${runs:-0}" >>build-fuzz/cpu.tsv
  echo "$t: $cpu s of CPU, ${runs:-no count of} runs"
  if [ -z "$runs" ]; then tail -n 40 "$log"; exit 1; fi
done
