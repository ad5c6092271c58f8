#!/bin/bash
# million.sh [FOLDER] — how long it takes to verify an honest store of a million entries, against reading the file. Not in `make test`.
# MOTCUA: the program (build/src/motcua); DOSSIERS: how many are generated (181000 give a million entries). The store stays in FOLDER, and is used again.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
motcua=$(realpath "${MOTCUA:-$here/../../build/src/motcua}")
folder=${1:-$(mktemp -d)}
mkdir -p "$folder"
cd "$folder"
settings=(--db million.db --files files --outbox . --key key)
if [ ! -f million.db ]; then
    "$motcua" demo --make-only --dossiers 60 "${settings[@]}" >make.log 2>&1
    "$motcua" generate --dossiers "${DOSSIERS:-181000}" "${settings[@]}" --clock 2022-03-25T09:00 >>make.log 2>&1
    "$motcua" checkpoint --sign "${settings[@]}" --clock 2022-03-25T09:30 >>make.log 2>&1
fi
ls -l million.db | awk '{ printf "%.0f MB in %s\n", $5 / 1e6, $9 }'
measure() { # name, command: CPU seconds (user and system) of the command, and its share of the first
    local TIMEFORMAT='%R %U %S' words
    words=$({ time bash -c "$2" >out.log; } 2>&1 | tail -1)
    awk -v name="$1" -v words="$words" -v first="${first:-0}" 'BEGIN { split(words, w, " "); cpu = w[2] + w[3]
        printf "%-34s %8.1f s   CPU %7.1f s   %s\n", name, w[1], cpu, first ? sprintf("%.1f times", cpu / first) : "" }'
    cpu=$(awk -v words="$words" 'BEGIN { split(words, w, " "); print w[2] + w[3] }')
}
cat million.db >/dev/null
measure "cat (in the cache)" "cat million.db >/dev/null"
measure "sqlite3 .dump | wc" "sqlite3 million.db .dump | wc"
first=$cpu
measure "motcua verify" "'$motcua' verify --db million.db"
cat out.log
measure "verify.py" "python3 '$here/verify.py' million.db"
cat out.log
