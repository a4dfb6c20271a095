#!/usr/bin/env bash
# usage: try.sh [FOLDER]
# Installs what is missing, builds Vesper, writes a sample suite (a leisure club) and opens the
# launcher on it, from where its applications, a backup and a restore are a click away. Where there is no display, makes the same backup by command line and says what it
# did. FOLDER (~/vesper-sample unless given) gets the club and its archives, nothing else is changed.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=$(realpath -m -- "${1:-$HOME/vesper-sample}")
club=$folder/club
archives=$folder/archives
codes=$folder/employee-codes.txt

build() {
    local log
    log=$(mktemp)
    echo "Building Vesper (a few minutes the first time)…"
    cd "$root"
    if ! { cmake --preset dev -DBUILD_TESTING=OFF &&
        cmake --build --preset dev --target vesper vesper-wizard vesper-launcher vesper-sample-app; } >"$log" 2>&1 </dev/null; then
        cat "$log" >&2
        echo "Vesper could not be built." >&2
        exit 1
    fi
    rm -f "$log"
}

write_club() {
    mkdir -p "$archives"
    if [ ! -e "$club/suite.toml" ]; then
        "$vesper" demo "$club" --no-input >"$codes.new" </dev/null
        mv "$codes.new" "$codes"
    fi
    echo
    echo "The sample suite is in $club:"
    cat "$codes"
}

open_launcher() {
    echo
    echo "The launcher opens. \"Back up…\" asks for one of the codes above; so does closing the last"
    echo "application that was opened from it. A folder for the archives: $archives"
    "$root/build/dev/bin/vesper-launcher" --suite "$club/suite.toml" </dev/null
}

back_up_without_display() {
    local code archive
    # The first employee who may back up.
    code=$(awk '/^  / && / backup/ { print $1; exit }' "$codes")
    echo
    echo "There is no display here, so this is the same backup by command line:"
    echo "  vesper backup --suite $club/suite.toml --to $archives --code-stdin --no-input"
    echo
    archive=$("$vesper" backup --suite "$club/suite.toml" --to "$archives" --code-stdin --no-input \
        <<<"$code")
    echo
    echo "The club's database and documents are now in one archive, which was read back from the"
    echo "disk; the database inside was opened there, and gave the answers above:"
    echo "  $archive"
    echo "Somebody else's program finds it whole, too:"
    echo "  $(unzip -tq "$archive")"
}

"$root/packaging/install-packages.sh" build run
# shellcheck source=packaging/compiler-cache.sh
. "$root/packaging/compiler-cache.sh"
vesper=$root/build/dev/bin/vesper
build
write_club
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    open_launcher
else
    back_up_without_display
fi
