#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# desktop.sh SECONDS COMMAND [ARGUMENTS...]
# Runs COMMAND on an X server, a session bus and a window manager of its own, in a home of its own,
# for so long at most; ends all of them whatever happens. Needs no display and no input. COMMAND
# finds the folder of it all in METERDESK_GUI_SCRATCH.
set -euo pipefail
exec </dev/null

if [ $# -lt 2 ]; then
    echo "usage: desktop.sh SECONDS COMMAND [ARGUMENTS...]" >&2
    exit 2
fi
limit=$1
shift
for tool in Xvfb xauth mcookie dbus-daemon openbox xdotool /usr/bin/python3; do
    command -v "$tool" >/dev/null || {
        echo "desktop.sh: $tool is missing; packaging/quickstart.sh test installs it" >&2
        exit 2
    }
done

# Not below TMPDIR: the path of a socket has room for some hundred characters only.
scratch=$(mktemp -d /tmp/meterdesk-gui.XXXXXX)

# Ends the processes that carry the mark, with $1 as the signal. Buses start some of them in
# sessions of their own, where a signal to our group would not come; the mark is inherited.
end_marked() {
    local process
    # Processes of others cannot be read, and some end while this looks.
    grep -lzxF "METERDESK_GUI_SCRATCH=$scratch" /proc/[0-9]*/environ 2>/dev/null |
        while IFS=/ read -r _ _ process _; do
            kill "-$1" "$process" 2>/dev/null || true
        done || true
}

finish() {
    local rc=$?
    trap - EXIT INT TERM
    export -n METERDESK_GUI_SCRATCH
    end_marked TERM
    # Who has not gone by now is stopped or stuck.
    for _ in 1 2 3 4 5; do
        jobs -pr | grep -q . || break
        read -r -t 0.2 _ <>"$scratch/pipe" || true
    done
    end_marked KILL
    wait 2>/dev/null || true
    rm -rf "$scratch"
    exit "$rc"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

mkdir -m 700 "$scratch/run" "$scratch/home" "$scratch/tmp"
mkfifo "$scratch/pipe"
unset DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS WAYLAND_DISPLAY DISPLAY XDG_CONFIG_HOME \
    XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME LC_ALL LANGUAGE QT_STYLE_OVERRIDE \
    QT_QPA_PLATFORMTHEME QT_SCALE_FACTOR XDG_CURRENT_DESKTOP
export METERDESK_GUI_SCRATCH="$scratch"
export HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/run" TMPDIR="$scratch/tmp" LANG=C.UTF-8
export XAUTHORITY="$scratch/xauthority"
export QT_QPA_PLATFORM=xcb

# Reads the line that a server prints when it is ready, into $line.
read_ready() {
    line=
    read -r -t 20 line <>"$scratch/pipe" || true
    [ -n "$line" ] || {
        echo "desktop.sh: $1 did not start:" >&2
        cat "$scratch/$1.log" >&2
        exit 1
    }
}

# The server looks at the cookie alone; for which display it is matters to the clients only.
cookie=$(mcookie)
touch "$XAUTHORITY"
xauth -q add :0 . "$cookie"
# -r: a busy machine lets a key up so late that it would repeat.
Xvfb -displayfd 7 -r -screen 0 1600x1000x24 -nolisten tcp -auth "$XAUTHORITY" \
    -fbdir "$scratch" 7<>"$scratch/pipe" >"$scratch/Xvfb.log" 2>&1 &
read_ready Xvfb
export DISPLAY=":$line"
xauth -q add "$DISPLAY" . "$cookie"

dbus-daemon --session --nofork --print-address=7 \
    7<>"$scratch/pipe" >"$scratch/dbus-daemon.log" 2>&1 &
read_ready dbus-daemon
export DBUS_SESSION_BUS_ADDRESS=$line

# Focus and Alt+F4 come from a window manager.
openbox >"$scratch/openbox.log" 2>&1 &
manager=$!
# A window that was there before the manager would not get the keys.
until xdotool get_num_desktops >/dev/null 2>&1; do
    if ! kill -0 "$manager" 2>/dev/null || [ "$SECONDS" -gt 60 ]; then
        echo "desktop.sh: there is no window manager" >&2
        cat "$scratch/openbox.log" >&2
        exit 1
    fi
    sleep 0.1
done

rc=0
timeout --kill-after=5 "$limit" "$@" &
wait $! || rc=$?
[ "$rc" -ne 124 ] || echo "desktop.sh: stopped after $limit seconds" >&2
exit "$rc"
