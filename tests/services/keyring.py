#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs tst_keychainsecretstore against a real gnome-keyring in private session buses.

keyring.py TEST [MODE...]

Every mode has a home, a runtime folder and a bus of its own; nothing of the caller's session is
seen or touched. Works as root and without a display. Fails where a program is missing, where the
token is found in a file, or where a process is left behind.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROGRAMS = ["dbus-daemon", "dbus-run-session", "dbus-send", "gnome-keyring-daemon", "secret-tool"]
# The test writes this one, and it must never be seen outside of the keyring's encryption.
CANARY = b"canary-login-token-7f3a"
PASSWORD = "right"

# A bus that can start nothing: neither a keyring nor anything else.
BARE_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""

START_KEYRING = """
printf '%s\\n' "$KEYRING_PASSWORD" \\
    | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1 || exit 90
tries=0
until METERDESK_KEYRING_PID=$(dbus-send --session --dest=org.freedesktop.DBus \\
    --print-reply=literal /org/freedesktop/DBus \\
    org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets 2>/dev/null)
do
    tries=$((tries + 1))
    [ $tries -lt 500 ] || exit 91
    sleep 0.01
done
METERDESK_KEYRING_PID=${METERDESK_KEYRING_PID##* }
export METERDESK_KEYRING_PID
exec "$@"
"""


class Profile:
    """A home without anything in it."""

    def __init__(self, root, name):
        self.home = root / name / "home"
        self.runtime = root / name / "run"
        for folder in (self.home, self.runtime):
            folder.mkdir(parents=True, mode=0o700)

    def environment(self, mode):
        kept = ("ASAN_OPTIONS", "UBSAN_OPTIONS", "PATH")
        env = {name: os.environ[name] for name in kept if name in os.environ}
        env.update(HOME=str(self.home), XDG_RUNTIME_DIR=str(self.runtime), LANG="C.UTF-8",
                   LC_ALL="C.UTF-8", TZ="Europe/Prague", METERDESK_KEYRING_MODE=mode)
        return env

    def run(self, mode, command, **more):
        env = self.environment(mode) | more
        print(f"--- {mode}", flush=True)
        return subprocess.run(command, env=env, timeout=50).returncode

    def with_keyring(self, mode, test, password=PASSWORD):
        return self.run(mode, ["dbus-run-session", "--", "sh", "-c", START_KEYRING, "sh",
                               *test, mode], KEYRING_PASSWORD=password)

    def without_keyring(self, mode, test, config):
        return self.run(mode, ["dbus-run-session", f"--config-file={config}", "--", *test, mode])

    def token_files(self):
        """The files of this home that hold the token in the clear, and how many there are."""
        files = [path for path in self.home.parent.rglob("*") if path.is_file()]
        return [path for path in files if CANARY in path.read_bytes()], len(files)


def our_processes(root):
    """Whoever runs with a home below root, by the environment it was started with."""
    found = []
    mark = f"HOME={root}/".encode()
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            if any(line.startswith(mark) for line in (entry / "environ").read_bytes().split(b"\0")):
                found.append(int(entry.name))
        except OSError:
            pass  # ended meanwhile, or somebody else's
    return found


def left_behind(root):
    """The processes that do not end with their bus; they are ended here."""
    deadline = time.monotonic() + 5
    while (found := our_processes(root)) and time.monotonic() < deadline:
        time.sleep(0.02)
    for pid in found:
        os.kill(pid, signal.SIGKILL)
    return found


def unlocked(root, test):
    profile = Profile(root, "unlocked")
    status = profile.with_keyring("unlocked", test)
    leaks, files = profile.token_files()
    if leaks or files == 0:
        print(f"FAIL: the token is in {leaks} of {files} files")
        return 1
    return status


def locked(root, test):
    """The same keyring three times: filled, then with a wrong password, then with the right one."""
    profile = Profile(root, "locked")
    return (profile.with_keyring("fill", test)
            or profile.with_keyring("locked", test, password="wrong")
            or profile.with_keyring("reopened", test))


def no_service(root, test):
    config = root / "bare-bus.conf"
    config.write_text(BARE_BUS)
    return Profile(root, "noservice").without_keyring("noService", test, config)


def no_bus(root, test):
    return Profile(root, "nobus").run("noBus", [*test, "noBus"])


def late_bus(root, test):
    profile = Profile(root, "late")
    return profile.run("lateBus", [*test, "lateBus"],
                       DBUS_SESSION_BUS_ADDRESS=f"unix:path={profile.runtime}/late-bus")


def frozen(root, test):
    return Profile(root, "frozen").with_keyring("frozen", test)


def killed(root, test):
    return Profile(root, "killed").with_keyring("killed", test)


MODES = {"unlocked": unlocked, "locked": locked, "no-service": no_service, "no-bus": no_bus,
         "late-bus": late_bus, "frozen": frozen, "killed": killed}


def main():
    test, modes = sys.argv[1], sys.argv[2:] or list(MODES)
    missing = [program for program in PROGRAMS if not shutil.which(program)]
    if missing:
        print("FAIL: not installed:", " ".join(missing))
        return 1
    failed = []
    # A short path: a socket's name has no more than 107 bytes.
    with tempfile.TemporaryDirectory(prefix="md-keyring-", dir="/tmp") as folder:
        for mode in modes:
            status = MODES[mode](Path(folder), [test])
            left = left_behind(folder)
            if left:
                print(f"FAIL: processes left behind by {mode}: {left}")
            if status or left:
                failed.append(mode)
    print("failed: " + " ".join(failed) if failed else f"all {len(modes)} modes passed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
