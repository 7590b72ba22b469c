# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for secrets wherever others could read them while a program runs and afterwards.

Run by itself (`witness.py --listen`) it prints what the accessibility bus tells of changed texts, one
JSON list a line: [event, source, text].
"""
import base64
import json
import os
import subprocess
import sys
import threading
import time
from collections import defaultdict
from pathlib import Path

MARK = b"METERDESK_GUI_SCRATCH="
EVENTS = ("object:text-changed:insert", "object:text-changed:delete", "object:text-changed:update",
          "object:property-change:accessible-name", "object:property-change:accessible-description",
          "object:announcement")


def forms(secret):
    """The secret as it may be written in a file."""
    plain = secret.encode()
    return {plain, secret.encode("utf-16-le"), secret.encode("utf-16-be"),
            base64.b64encode(plain).rstrip(b"="), plain.hex().encode()}


def holds(content, secrets):
    return [secret for secret in secrets if any(form in content for form in forms(secret))]


def in_files(folder, secrets):
    """Every file below folder that has one in it, in its name or in what it is a link to."""
    found = []
    for path in Path(folder).rglob("*"):
        if holds(os.fsencode(path.name), secrets):
            found.append(f"the name of {path}")
        if path.is_symlink():
            content = os.fsencode(os.readlink(path))
        elif path.is_file():
            content = path.read_bytes()
        else:
            continue
        found += [f"{path}: …{secret[-4:]}" for secret in holds(content, secrets)]
    return found


class Processes:
    """Looks at the arguments and the environment of every process of this desktop, over and over."""

    def __init__(self):
        self.secrets = set()
        self.found = set()
        self.seen = set()
        self._mark = MARK + os.fsencode(os.environ["METERDESK_GUI_SCRATCH"])
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self):
        self._ends.set()
        self._thread.join()

    def _run(self):
        while not self._ends.wait(0.01):
            for process in os.listdir("/proc"):
                if process.isdigit() and int(process) != os.getpid():
                    self._look(process)

    def _look(self, process):
        try:
            environment = Path("/proc", process, "environ").read_bytes()
            arguments = Path("/proc", process, "cmdline").read_bytes()
        except OSError:
            return  # it ended, or it is somebody else's
        if self._mark not in environment:
            return
        name = arguments.split(b"\0")[0].decode(errors="replace")
        self.seen.add(os.path.basename(name))
        for what, content in (("arguments", arguments), ("environment", environment)):
            if holds(content, tuple(self.secrets)):
                self.found.add(f"the {what} of {name}")


class Accessibility:
    """What the accessibility bus told of texts since this began."""

    def __init__(self):
        self._lines = []
        # Its own process: it must hear everything while the test waits for something else.
        self._process = subprocess.Popen([sys.executable, "-B", __file__, "--listen"],
                                         stdout=subprocess.PIPE, text=True)
        assert self._process.stdout.readline() == "ready\n"
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self):
        for line in self._process.stdout:
            self._lines.append(json.loads(line))

    def stop(self):
        self._process.terminate()
        self._process.wait()
        self._thread.join()
        self._process.stdout.close()

    def count(self):
        return len(self._lines)

    def all_text(self):
        """Everything that was told; what was typed letter by letter is put together for each source."""
        typed = defaultdict(str)
        whole = []
        for event, source, text in list(self._lines):
            whole.append(text)
            if event.endswith("insert"):
                typed[source] += text
        return "\n".join(whole + list(typed.values()))

    def found(self, secrets):
        text = self.all_text()
        return [f"the accessibility bus: …{secret[-4:]}" for secret in secrets if secret in text]


def listen():
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi

    def told(event):
        texts = [event.any_data] if isinstance(event.any_data, str) else []
        try:
            node = event.source
            source = f"{node.get_process_id()} {node.get_role_name()} {hash(node)}"
            texts += [node.get_name(), node.get_description()]
            if "Text" in (node.get_interfaces() or []):
                texts.append(Atspi.Text.get_text(node, 0, -1))
        except Exception:  # it is gone already
            source = "gone"
        for text in texts:
            if text:
                print(json.dumps([event.type if text is texts[0] else "now", source, text]),
                      flush=True)

    Atspi.init()
    listener = Atspi.EventListener.new(told)
    for name in EVENTS:
        listener.register(name)
    print("ready", flush=True)
    Atspi.event_main()


def titles(pid):
    """Of all windows of a process, hidden ones too."""
    windows = subprocess.run(["xdotool", "search", "--pid", str(pid)], stdin=subprocess.DEVNULL,
                             capture_output=True, text=True, timeout=30, check=False).stdout.split()
    return [subprocess.run(["xdotool", "getwindowname", window], stdin=subprocess.DEVNULL,
                           capture_output=True, text=True, timeout=30, check=False).stdout.strip()
            for window in windows]


def wait_for(probe, limit=20.0):
    end = time.monotonic() + limit
    while not probe() and time.monotonic() < end:
        time.sleep(0.02)
    return probe()


if __name__ == "__main__" and sys.argv[1:] == ["--listen"]:
    listen()
