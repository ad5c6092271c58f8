#!/bin/bash
# setup.sh — the peers of `make bench-peers`: Directus from npm, request-tracker5 from Debian, outside the project, in PEERS_DIR.
#   PEERS_DIR  default ~/.cache/motcua-peers: directus/ (node_modules), debian/ (a Debian 12 of its own, where RT and its Perl are)
#   MIRROR     default http://deb.debian.org/debian
#   DIRECTUS   default 11.3.5, the line that runs on Node 18 and 20; the newest, 12, asks for Node 22
#   ONLY       directus, rt, or both by default
# Nothing is asked of the network when all is there. RT's 390 packages go into a chroot: the machine gets no mail server and no 300 Perl modules.
set -euo pipefail
cd "$(dirname "$0")/../.."
dir=${PEERS_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/motcua-peers} only=${ONLY:-directus,rt} version=${DIRECTUS:-11.3.5}
mkdir -p "$dir"
dir=$(realpath "$dir")

directus() {
  [ "$(node -p "try{require('$dir/directus/node_modules/directus/package.json').version}catch{''}")" = "$version" ] && [ -e "$dir/directus/made" ] && return
  echo "npm: directus $version into $dir/directus (some minutes)"
  mkdir -p "$dir/directus"
  echo '{"private":true}' >"$dir/directus/package.json"
  (cd "$dir/directus" && npm install --no-audit --no-fund --loglevel=error "directus@$version")
  touch "$dir/directus/made"
}

rt() {
  local debian=$dir/debian
  [ -e "$debian/made" ] && return
  [ "$(id -u)" = 0 ] || { echo "request-tracker5 needs root (debootstrap, chroot); ONLY=directus goes without"; return 1; }
  command -v debootstrap >/dev/null || { apt-get update -qq; DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends debootstrap; }
  echo "Debian: request-tracker5 into $debian (some minutes)"
  [ -x "$debian/usr/bin/dpkg" ] || debootstrap --variant=minbase bookworm "$debian" "${MIRROR:-http://deb.debian.org/debian}" >"$dir/debootstrap.log" 2>&1 || { tail "$dir/debootstrap.log"; return 1; }
  [ -e "$debian/dev/null" ] || mknod -m 666 "$debian/dev/null" c 1 3
  [ -e "$debian/dev/urandom" ] || mknod -m 666 "$debian/dev/urandom" c 1 9
  cp /etc/resolv.conf "$debian/etc/resolv.conf" 2>/dev/null || :
  for f in /etc/apt/apt.conf.d/*proxy*; do [ ! -e "$f" ] || cp "$f" "$debian/etc/apt/apt.conf.d/"; done
  printf '#!/bin/sh\nexit 101\n' >"$debian/usr/sbin/policy-rc.d" && chmod 755 "$debian/usr/sbin/policy-rc.d"
  inside() { chroot "$debian" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
  inside apt-get update -qq
  # dbconfig-no-thanks: the database is made by rt.mjs, in a cluster that lives as long as the measuring. No mail leaves: rt.mjs sends it to a file.
  inside apt-get install -y -qq --no-install-recommends dbconfig-no-thanks request-tracker5 rt5-standalone rt5-db-postgresql >"$dir/apt.log" 2>&1 || { tail -n 20 "$dir/apt.log"; return 1; }
  inside apt-get clean
  touch "$debian/made"
}

for p in ${only//,/ }; do "$p"; done
