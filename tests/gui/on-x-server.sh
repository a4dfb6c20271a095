#!/bin/sh
# Runs a command on an X server of its own, with no window manager: on-x-server.sh COMMAND [ARGS].
# The server's number comes from this process's: the lowest free one would be that of a server which
# is just going, and takes its sockets along. It says itself when it can be connected to. It must
# not start anew when a first client goes, as that of the accessibility bus does: nobody could
# connect meanwhile.
set -eu
folder=$(mktemp -d)
server=

stop() {
    [ -z "$server" ] || { kill "$server" && wait "$server"; } 2>/dev/null || true
    server=
}
trap 'stop; rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM

start() {
    Xvfb ":$1" -displayfd 3 -noreset -screen 0 1280x1024x24 -nolisten tcp 3>"$folder/ready" 2>"$folder/log" &
    server=$!
    read -r said <"$folder/ready" && [ "$said" = "$1" ] && return
    stop
    return 1
}

mkfifo "$folder/ready"
number=$((1000 + $$ % 50000))
tries=1
until start "$number"; do
    if [ $tries -eq 5 ]; then
        cat "$folder/log" >&2
        exit 1
    fi
    tries=$((tries + 1))
    number=$((number + 1))
done
# Nor is whoever runs the tests to meet anything of them on their own desktop, or at its end.
unset SESSION_MANAGER
DISPLAY=":$number" DBUS_SESSION_BUS_ADDRESS=disabled: QT_QPA_PLATFORM=xcb "$@"
