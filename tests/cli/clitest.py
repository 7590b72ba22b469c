# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the verbs share: the program in a home of its own, with or without a keychain.

METERDESK_BINARY names the program. Every Home has its own data folder, its own session bus, and
nothing of the caller's session. What the program wrote is kept, so that each home can be searched
for tokens at its end.
"""

import json
import os
import secrets
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.request
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(TESTS / "contract"), str(TESTS / "services")]

from keyring import BARE_BUS, PROGRAMS  # noqa: E402
from librarian import make_server  # noqa: E402
from switches import CUSTOMER_ID  # noqa: E402

BINARY = os.environ["METERDESK_BINARY"]
# Told in the test's output only as long as they are no secret of anybody.
LOGIN = "login-canary-" + secrets.token_hex(8)
IMPORT = "import-canary-" + secrets.token_hex(8)
TOKENS = f"login={LOGIN}\nimport={IMPORT}\n"
BOTH = {"METERDESK_LOGIN_TOKEN": LOGIN, "METERDESK_IMPORT_TOKEN": IMPORT}
PATIENCE = 60
KEPT = ("PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS")

_no_proxy = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def wait_until(condition, what, process=None):
    """The first true value of condition(); fails with `what` when it never comes."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        value = condition()
        if value:
            return value
        if process and process.poll() is not None:
            break
        threading.Event().wait(0.01)
    raise AssertionError(f"waited in vain for {what}")


class Server:
    """A contract server that knows this run's tokens."""

    def __init__(self, **switches):
        values = {"login-token": LOGIN, "import-token": IMPORT, "readings": "0"}
        values.update({name.replace("_", "-"): str(value) for name, value in switches.items()})
        self._server = make_server(values)
        self._server.start()
        self.url = f"http://127.0.0.1:{self._server.port}/"

    def stop(self):
        """From then on connections are refused. A second call does nothing."""
        server, self._server = self._server, None
        if server:
            server.stop()

    def admin(self, method, route, value=None):
        body = None if value is None else json.dumps(value).encode()
        request = urllib.request.Request(f"{self.url}_admin/{route}", body, method=method)
        with _no_proxy.open(request, timeout=PATIENCE) as answer:
            return json.load(answer)

    def fault(self, fault, path="/", times=-1, **more):
        self.admin("POST", "faults", {"path": path, "fault": fault, "times": times, **more})

    def switch(self, **values):
        changes = {name.replace("_", "-"): str(value) for name, value in values.items()}
        self.admin("POST", "switches", changes)

    def requests(self, path):
        return [r for r in self.admin("GET", "requests") if r["path"].startswith(path)]


class Home:
    """A home without anything in it. `keychain`: "none" (no bus at all), "bare" (a bus on which no
    keychain answers), or "real" (gnome-keyring, opened with its password)."""

    def __init__(self, keychain="none"):
        # A short path: a socket's name has no more than 107 bytes.
        self.root = Path(tempfile.mkdtemp(prefix="md-cli-", dir="/tmp"))
        for name in ("home", "run", "tmp"):
            (self.root / name).mkdir(mode=0o700)
        self.data = self.root / "home" / "data"
        self.outputs = []
        self._processes = []
        self._address = None
        self.open_keychain(keychain)

    # --- the session ----------------------------------------------------------------------

    def environment(self, **more):
        env = {name: os.environ[name] for name in KEPT if name in os.environ}
        env.update(HOME=str(self.root / "home"), XDG_RUNTIME_DIR=str(self.root / "run"),
                   TMPDIR=str(self.root / "tmp"), LC_ALL="C.UTF-8", TZ="Europe/Prague")
        if self._address:
            env["DBUS_SESSION_BUS_ADDRESS"] = self._address
        env.update(more)
        return env

    def open_keychain(self, keychain, password="right"):
        """A new session; with "real" the keyring's files of the last one are used again."""
        self.close_session()
        if keychain == "none":
            return
        config = "--session"
        if keychain == "bare":
            file = self.root / "bare-bus.conf"
            file.write_text(BARE_BUS)
            config = f"--config-file={file}"
        bus = self._start(["dbus-daemon", config, "--nofork", "--nopidfile", "--print-address=1"])
        self._address = bus.stdout.readline().strip()
        if keychain == "real":
            daemon = self._start(["gnome-keyring-daemon", "--foreground", "--unlock",
                                  "--components=secrets"])
            daemon.stdin.write(password + "\n")
            daemon.stdin.close()
            wait_until(self._is_keyring_there, "the keyring", daemon)

    def _start(self, command):
        process = subprocess.Popen(command, env=self.environment(), text=True,
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL)
        self._processes.append(process)
        return process

    def _is_keyring_there(self):
        question = ["dbus-send", "--session", "--print-reply=literal",
                    "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus",
                    "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"]
        answer = subprocess.run(question, env=self.environment(), text=True, timeout=PATIENCE,
                                capture_output=True, check=False)
        return "true" in answer.stdout

    def close_session(self):
        for process in reversed(self._processes):
            process.terminate()
            process.wait(PATIENCE)
            for pipe in (process.stdin, process.stdout):
                pipe.close()
        self._processes = []
        self._address = None

    def close(self):
        self.close_session()
        shutil.rmtree(self.root)

    # --- the program ----------------------------------------------------------------------

    def start(self, *arguments, stdin=subprocess.DEVNULL, **env):
        return self.start_words("connections", *arguments, stdin=stdin, **env)

    def start_words(self, noun, *arguments, stdin=subprocess.DEVNULL, **env):
        return subprocess.Popen([BINARY, noun, f"--data-dir={self.data}", *arguments],
                                env=self.environment(**env), text=True, stdin=stdin,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def run_words(self, *words, **env):
        return self.finish(self.start_words(*words, **env))

    def finish(self, process, given=None):
        """The exit code, standard output and standard error."""
        try:
            output, errors = process.communicate(given, timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGABRT)
            output, errors = process.communicate()
            raise AssertionError(f"the program did not end\n{output}\n{errors}") from None
        self.outputs += [output, errors]
        return process.returncode, output, errors

    def run(self, *arguments, given="", **env):
        return self.finish(self.start(*arguments, stdin=subprocess.PIPE, **env), given)

    def add(self, name, url, *arguments, given=TOKENS, customer=CUSTOMER_ID, **env):
        if customer:
            arguments += ("--customer", customer)
        return self.run("add", "--name", name, "--api-url", url, *arguments, given=given, **env)

    def names(self):
        code, output, _ = self.run("list", "--json")
        assert code == 0
        return [entry["name"] for entry in json.loads(output)]

    # --- where tokens are -----------------------------------------------------------------

    def keyring_text(self):
        """What another program reads from the keyring: attributes and secrets."""
        found = subprocess.run(["secret-tool", "search", "--all", "xdg:schema",
                                "org.qt.keychain"],
                               env=self.environment(), text=True, timeout=PATIENCE,
                               capture_output=True, check=False)
        return found.stdout + found.stderr

    def leaks(self, tokens=(LOGIN, IMPORT)):
        """Where a token can be read in the clear: files of this home, output of the program."""
        found = []
        for path in self.root.rglob("*"):
            if path.is_file() and any(t.encode() in path.read_bytes() for t in tokens):
                found.append(str(path))
        found += [text for text in self.outputs if any(token in text for token in tokens)]
        return found


class VerbCase(unittest.TestCase):
    """One home for a test, searched for tokens at its end."""

    KEYCHAIN = "none"
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        missing = [program for program in PROGRAMS if not shutil.which(program)]
        if cls.KEYCHAIN != "none" and missing:
            raise AssertionError("not installed: " + " ".join(missing))

    def setUp(self):
        self.home = Home(self.KEYCHAIN)
        self.addCleanup(self.home.close)
        self.addCleanup(self.check_leaks)

    def check_leaks(self):
        self.assertEqual(self.home.leaks(), [])

    def serve(self, **switches):
        server = Server(**switches)
        self.addCleanup(server.stop)
        return server

    def assert_ends(self, result, code, *words):
        """The exit code, and words that standard error holds."""
        self.assertEqual(result[0], code, result)
        for word in words:
            self.assertIn(word, result[2])
        if code:
            self.assertRegex(result[2], r"\w\. |\.\n", "a sentence says why")

    @staticmethod
    def lines(output):
        """`key: value` lines in their order."""
        return dict(line.split(": ", 1) for line in output.splitlines())


class DataCase(VerbCase):
    """Verbs on the data of a connection "c", whose tokens come from the environment."""

    def added(self, **switches):
        server = self.serve(**switches)
        self.assert_ends(self.home.add("c", server.url, given="", **BOTH), 0)
        return server

    def run_verb(self, noun, *words, connection="c", **env):
        return self.home.run_words(noun, *words, "--connection", connection, **(env or BOTH))

    def prefer(self, **values):
        """Stores what is set in the window under Preferences."""
        with sqlite3.connect(self.home.data / "meterdesk.sqlite") as database:
            database.executemany(
                "INSERT INTO view_state (connection, key, value) VALUES ('', ?, ?)",
                [(f"preferences/{name}", str(value).encode()) for name, value in values.items()])
        database.close()

    def choose(self, name, value):
        """Stores what is chosen once for the customer."""
        [path] = self.home.data.glob("entries-*.sqlite")
        with sqlite3.connect(path) as database:
            database.execute("INSERT INTO choices (what, changed_ms, removed, name, value)"
                             " VALUES ('choice', 1, 0, ?, ?)", (name, value))
        database.close()

    def file(self, text, name="rows.csv"):
        path = self.home.root / name
        path.write_text(text, encoding="utf-8")
        return str(path)
