#!/usr/bin/env bash
# usage: try_without_display.sh SOURCE BUILD
# packaging/try.sh and check.sh as somebody without a display calls them, in a clone whose programs
# are built already: cmake and apt-get only note here what they were asked for.
set -euo pipefail

source=$1
build=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
clone=$work/clone
asked=$work/asked

mkdir -p "$clone/build/dev" "$work/bin"
cp -r "$source/packaging" "$clone/"
ln -s "$build/bin" "$clone/build/dev/bin"
for tool in cmake apt-get; do
    cat >"$work/bin/$tool" <<EOF
#!/bin/sh
echo "$tool \$*" >>"$asked"
exit \${BROKEN_BUILD:-0}
EOF
    chmod +x "$work/bin/$tool"
done

fail() {
    echo "$1" >&2
    cat "$work/said" "$asked" >&2
    exit 1
}

# What the script says goes to $work/said.
call() {
    env -u DISPLAY -u WAYLAND_DISPLAY -u VESPER_SUITE LC_ALL=C.UTF-8 HOME="$work" \
        XDG_STATE_HOME="$work/state" XDG_CONFIG_HOME="$work/config" XDG_RUNTIME_DIR="$work" \
        PATH="$work/bin:$PATH" "$clone/packaging/$1" "${@:2}" >"$work/said" 2>&1 </dev/null
}

says() {
    grep -qF -- "$1" "$work/said" || fail "It does not say: $1"
}

call try.sh "$work/a folder" || fail "try.sh fails"
grep -q "^cmake --build --preset dev --target vesper vesper-wizard vesper-launcher vesper-sample-app$" "$asked" || fail "Nothing is built"
says "There is no display here, so this is the same backup by command line:"
says "Last invoice: "
says "No errors detected"
first=("$work/a folder/archives/"*.zip)
[ ${#first[@]} -eq 1 ] || fail "There is not one archive"
says "  ${first[0]}"
"$build/bin/vesper" verify "${first[0]}" >/dev/null 2>&1 || fail "The archive is not good"

# The second time the club is there, and is left as it is.
codes=$(cat "$work/a folder/employee-codes.txt")
call try.sh "$work/a folder" || fail "try.sh fails the second time"
[ "$codes" = "$(cat "$work/a folder/employee-codes.txt")" ] || fail "The club was written again"
second=("$work/a folder/archives/"*.zip)
[ ${#second[@]} -eq 2 ] || fail "There is no second archive"

if BROKEN_BUILD=1 call try.sh "$work/another"; then
    fail "try.sh goes on without a build"
fi
says "Vesper could not be built."
[ ! -e "$work/another" ] || fail "try.sh leaves something without a build"

call check.sh || fail "check.sh fails"
grep -q "^cmake --workflow --preset dev$" "$asked" || fail "check.sh does not build and test"
call check.sh tsan || fail "check.sh fails"
grep -q "^cmake --workflow --preset tsan$" "$asked" || fail "check.sh takes no preset"
if BROKEN_BUILD=1 call check.sh; then
    fail "check.sh hides that the tests failed"
fi
