#!/bin/sh
# setup.sh build|test|bench — installs what is missing on a Debian 12, and says so first. Nothing is asked of the network when all is there.
set -eu
cd "$(dirname "$0")/.."

packages="build-essential meson ninja-build pkg-config libmicrohttpd-dev libsqlite3-dev libsodium-dev nettle-dev libgmp-dev libjansson-dev libutf8proc-dev
  libpango1.0-dev libcairo2-dev libqrencode-dev libxlsxwriter-dev zlib1g-dev libcurl4-openssl-dev libpq-dev fonts-liberation2 ca-certificates"
[ "$1" = test ] && packages="$packages libcmocka-dev postgresql-15 postgresql-client-15 chromium libreoffice-calc-nogui poppler-utils zbar-tools python3 sqlite3 procps"
[ "$1" = bench ] && packages="$packages wrk nginx-light python3 sqlite3"
command -v node >/dev/null 2>&1 && [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 18 ] || packages="$packages nodejs"
command -v npm >/dev/null 2>&1 || packages="$packages npm"

missing=""
for p in $packages; do
  dpkg-query -W -f '${Status}' "$p" 2>/dev/null | grep -q 'ok installed' || missing="$missing $p"
done
if [ -n "$missing" ]; then
  root=""
  [ "$(id -u)" = 0 ] || root="sudo"
  if [ -n "$root" ] && ! command -v sudo >/dev/null 2>&1; then
    echo "Missing:$missing" >&2
    echo "There is no sudo here: run this as root, or: apt-get install --no-install-recommends$missing" >&2
    exit 1
  fi
  echo "Installing Debian packages${root:+ with sudo}:$missing"
  $root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
  $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
fi

# npm: a folder is up to date when its lock file is not newer than the mark of the last install.
folders="web"
[ "$1" = test ] && folders="web test/browser test/api test/oidc test/machines"
for d in $folders; do
  if [ ! -e "$d/node_modules/.motcua" ] || [ "$d/package-lock.json" -nt "$d/node_modules/.motcua" ]; then
    echo "Installing npm packages in $d"
    (cd "$d" && npm ci --no-audit --no-fund --loglevel=error && touch node_modules/.motcua)
  fi
done
