#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh PROGRAM [SCRIPT.py] [UNITTEST-ARGUMENTS...]
# Drives the window of PROGRAM on a desktop of its own (../support/desktop.sh), by test_demo.py where
# no other script is named, from this folder.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
if [ $# -lt 1 ] || [ ! -x "$1" ]; then
    echo "usage: run.sh PROGRAM [SCRIPT.py] [UNITTEST-ARGUMENTS...]; PROGRAM must be executable" >&2
    exit 2
fi
METERDESK_PROGRAM=$(cd "$(dirname "$1")" && pwd -P)/$(basename "$1")
shift
script=test_demo.py
case "${1:-}" in
*.py)
    script=$1
    shift
    ;;
esac

# The accessibility bus is started by the session bus when it is first asked for. The limit is below
# the one of CTest, so that there is time to say where it hangs and to clean up.
export METERDESK_PROGRAM QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
exec "$here/../support/desktop.sh" 400 /usr/bin/python3 -B "$here/$script" "$@"
