#!/bin/sh
# Runs a command on an X server of its own, with no window manager: on-x-server.sh COMMAND [ARGS].
# The server picks its number itself: two tests that start at once cannot take the same one. It must
# not start anew when a first client goes, as that of the accessibility bus does: nobody could
# connect meanwhile.
set -eu
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$folder"' EXIT
mkfifo "$folder/number"
Xvfb -displayfd 3 -noreset -screen 0 1280x1024x24 -nolisten tcp 3>"$folder/number" 2>"$folder/log" &
server=$!
if ! read -r number <"$folder/number"; then
    cat "$folder/log" >&2
    exit 1
fi
DISPLAY=":$number" QT_QPA_PLATFORM=xcb "$@"
