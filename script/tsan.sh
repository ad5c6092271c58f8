#!/bin/bash
# tsan.sh — the threaded server under ThreadSanitizer: stories, live streams, a crowd and people at work, on SQLite and on PostgreSQL. Any report fails it.
# `make tsan`; what came of it stands in docs/FUZZ.md.
set -eu
cd "$(dirname "$0")/.."
[ -f build-tsan/build.ninja ] || meson setup build-tsan -Db_sanitize=thread -Db_lundef=false >/dev/null
ninja -C build-tsan src/motcua | tail -1
logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT
export MOTCUA=$PWD/build-tsan/src/motcua TSAN_OPTIONS="log_path=$logs/tsan suppressions=$PWD/script/tsan.supp exitcode=0 history_size=4"
failed=0
tell() { # name, command
  local name=$1
  shift
  if "$@" >"$logs/$name" 2>&1; then echo "$name: $(grep -aE '^# pass|judgements' "$logs/$name" | tail -1)"; else echo "$name: FAILED"; tail -n 40 "$logs/$name"; failed=1; fi
}
some="test/story/api.test.mjs test/story/desk.test.mjs test/story/filing.test.mjs test/story/live.test.mjs test/story/machines.test.mjs test/story/processes.test.mjs"
tell stories node --test --test-concurrency=1 --test-reporter=tap $some
tell postgresql node test/pg/with.mjs node --test --test-concurrency=1 --test-reporter=tap test/story/desk.test.mjs test/story/live.test.mjs test/story/processes.test.mjs
tell crowd node test/crash/crash.mjs --kills 3 --clients 48
reports=$(cat "$logs"/tsan.* 2>/dev/null | grep -c "WARNING: ThreadSanitizer" || true)
echo "$reports reports"
if [ "$reports" -gt 0 ]; then cat "$logs"/tsan.* | grep -A30 "WARNING: ThreadSanitizer" | head -200; failed=1; fi
exit $failed
