#!/usr/bin/env bash
# usage: install-packages.sh GROUP…
# Installs the Debian packages of these groups (see packages.txt) that are not there yet; where
# nothing is missing it returns at once and never calls apt.
set -euo pipefail

folder=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

packages_of() {
    local wanted
    for wanted in "$@"; do
        awk -v group="$wanted" '$1 == group { print $2 }' "$folder/packages.txt"
    done
}

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

mapfile -t wanted < <(packages_of "$@")
if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This is no Debian system. Vesper needs what these packages hold: ${wanted[*]}" >&2
    exit 0
fi

missing=()
for package in "${wanted[@]}"; do
    is_installed "$package" || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Please have an administrator install: ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
run_apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y \
        -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@" \
        >>"$log" 2>&1 </dev/null
}

echo "Installing ${#missing[@]} Debian packages: ${missing[*]}"
# One source of packages that does not answer need not matter: the installation will tell.
run_apt update || true
if ! run_apt install --no-install-recommends "${missing[@]}"; then
    cat "$log" >&2
    echo "The packages could not be installed." >&2
    exit 1
fi
