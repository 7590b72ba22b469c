# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tokens that must never be seen: a whole session with everything that can go wrong, in the window and
by the verbs, and then a search wherever somebody else could read. Run by ../gui/run.sh.
"""
import os
import secrets
import subprocess
import sys
import unittest

import witness
from program import PROGRAM, SCRATCH, Gui, ProgramCase, Window
from gui import Atspi, NotSeen, Result, text_of

from clitest import CUSTOMER_ID, IMPORT, LOGIN, Server
from account import KeychainCase

# Stands for a token where the search itself is tried.
PLANTED = "planted-canary-" + secrets.token_hex(8)
LOGGING = "meterdesk.*=true;qt.network.*=true"

# A fault, and the words of the sentence that the window shows of it.
FAULTS = [
    ({"fault": "status", "status": 500}, "a fault of its own"),
    ({"fault": "portal"}, "not the Enectiva service"),
    ({"fault": "cut-body"}, "broke before the answer was complete"),
    ({"fault": "garbage"}, "closed without an answer"),
    ({"fault": "status", "status": 302, "location": "{url}to/{access}?t={login}#{import}"},
     "points to another address"),
    ({"fault": "status", "status": 400, "detail": "echo {login} {import} {access} of it all"},
     "of it all"),
    ({"fault": "status", "status": 403, "content_type": "text/plain",
      "body": "told {import} {login} as text"}, "as text"),
    ({"fault": "status", "status": 429, "retry_after": "2"}, "Paused"),
    ({"fault": "status", "status": 401, "detail": "token {access} of {login} is not good"},
     "does not accept the token"),
]


class Secrets:
    """The tokens of this run: those that were typed, and all that the server has issued."""

    def __init__(self, server):
        self.server = server

    def access(self):
        found = []
        for request in self.server.admin("GET", "requests"):
            bearer = request["headers"].get("authorization", "").removeprefix("Bearer ")
            if bearer and bearer not in (LOGIN, IMPORT) and bearer not in found:
                found.append(bearer)
        return found

    def all(self):
        """Whole, and the signature of each access token by itself."""
        issued = self.access()
        return [LOGIN, IMPORT, *issued, *(token.split(".")[-1] for token in issued)]

    def fill(self, fault):
        words = {"login": LOGIN, "import": IMPORT, "access": self.access()[-1],
                 "url": self.server.url}
        return {key: value.format(**words) if isinstance(value, str) else value
                for key, value in fault.items()}


class SearchTest(unittest.TestCase):
    """The search finds what it is to find."""

    def test_finds_what_is_in_a_file(self):
        file = SCRATCH / "home" / "deep" / "file"
        file.parent.mkdir()
        for content in witness.forms(PLANTED):
            file.write_bytes(b"\0\xff" + content + b"\n")
            self.assertEqual(len(witness.in_files(SCRATCH, [PLANTED])), 1, content)
        file.unlink()
        named = file.with_name(PLANTED)
        named.symlink_to(PLANTED)
        self.assertEqual(len(witness.in_files(SCRATCH, [PLANTED])), 2)
        named.unlink()
        self.assertEqual(witness.in_files(SCRATCH, [PLANTED]), [])

    def test_finds_what_a_process_was_started_with(self):
        for arguments, variables in ((["sleep 5 #" + PLANTED], {}), (["sleep 5"], {"X": PLANTED})):
            processes = witness.Processes()
            self.addCleanup(processes.stop)
            processes.secrets.add(PLANTED)
            with subprocess.Popen(["sh", "-c", *arguments],
                                  env={**os.environ, **variables}) as process:
                self.assertTrue(witness.wait_for(lambda: processes.found), (arguments, variables))
                process.kill()


class SessionTest(KeychainCase, ProgramCase):
    def setUp(self):
        super().setUp()
        self.server = Server(meters="12", readings="300")
        self.addCleanup(self.server.stop)
        self.secrets = Secrets(self.server)
        self.processes = witness.Processes()
        self.addCleanup(self.processes.stop)
        self.processes.secrets |= {LOGIN, IMPORT}
        self.bus = witness.Accessibility()
        self.addCleanup(self.bus.stop)
        self.shown = set()
        self.titles = set()

    def note(self, gui):
        """Keeps every text of the window, and its titles."""
        self.titles.update(witness.titles(gui.program.process.pid))
        for node in gui.nodes(gui.app, only_showing=False):
            self.shown.update((node.get_name() or "", node.get_description() or ""))
            if "Text" in (node.get_interfaces() or []):
                self.shown.add(text_of(node) or "")
        self.processes.secrets |= set(self.secrets.all())

    def type_secret(self, text):
        """As Gui.type(), but not by an argument that everybody can read."""
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "10", "--file", "-"],
                       input=text, text=True, check=True, timeout=60)

    def connect(self, gui):
        for name, words in (("Name", PLANTED), ("API address", self.server.url),
                            ("Customer ID", CUSTOMER_ID)):
            field = gui.find("text", name)
            gui.tab_to(field)
            gui.keys("ctrl+a")
            self.type_secret(words)
            gui.wait(lambda: text_of(field) == words, f"'{words}' in '{name}'")
        for name, token in (("Login token", LOGIN), ("Import token", IMPORT)):
            field = gui.find("password text", name)
            gui.tab_to(field)
            self.type_secret(token)
            gui.wait(lambda: Atspi.Text.get_character_count(field) == len(token), name)
            self.note(gui)
        gui.keys("Return")

    def test_no_token_is_seen(self):
        program = self.start(QT_LOGGING_RULES=LOGGING)
        self.connect(Gui(program))
        gui = Window(program)
        for fault, words in FAULTS:
            with self.subTest(words):
                self.suffer(gui, fault, words)
        gui.keys("ctrl+q")
        self.assertEqual(program.exit_code(), 0)
        self.verbs()
        self.search()

    def suffer(self, gui, fault, words):
        seen = len(self.server.requests("/"))
        self.server.fault(path="/", **self.secrets.fill(fault))
        try:
            gui.keys("F5")
            gui.wait(lambda: len(self.server.requests("/")) > seen, "a request")
            self.wait_for_words(gui, words)
            self.note(gui)
        finally:
            self.server.admin("DELETE", "faults")
        if fault.get("status") != 401:
            gui.wait(lambda: self.is_online_again(gui), "the state 'Online'")

    def wait_for_words(self, gui, words):
        """Until the window says them, in a label or in the description of one."""
        def texts():
            return [text for label in gui.all("label")
                    for text in (label.get_name() or "", label.get_description() or "")]
        try:
            gui.wait(lambda: any(words in text for text in texts()), f"'{words}'")
        except NotSeen as error:
            raise NotSeen(f"{error}; the window says {texts()}") from None

    @staticmethod
    def is_online_again(gui):
        if any(label.get_description() == "Online" for label in gui.all("label")):
            return True
        gui.keys("F5")
        return False

    def verbs(self):
        """The verbs have the same keychain and other data."""
        folder = SCRATCH / "home" / "verbs"
        environment = {**os.environ, "QT_LOGGING_RULES": LOGGING}
        environment.pop("DISPLAY")

        def run(*arguments, given=""):
            with open(SCRATCH / "verbs.log", "ab") as log:
                return subprocess.run(
                    [PROGRAM, "connections", *arguments, "--data-dir", str(folder)],
                    input=given.encode(), stdout=log, stderr=log, env=environment, timeout=60,
                    check=False).returncode

        tokens = f"login={LOGIN}\nimport={IMPORT}\n"
        self.assertEqual(run("add", "--name", "verbs", "--api-url", self.server.url, "--customer",
                             CUSTOMER_ID, given=tokens), 0)
        self.assertEqual(run("list"), 0)
        self.assertEqual(run("list", "--json"), 0)
        self.assertEqual(run("check", "verbs"), 0)
        for fault, _ in FAULTS:
            self.server.fault(path="/", **self.secrets.fill(fault))
            self.assertNotEqual(run("check", "verbs", "--timeout=10"), 0, fault)
            self.server.admin("DELETE", "faults")
        self.assertEqual(run("check", "verbs"), 0)

    def search(self):
        tokens = self.secrets.all()
        self.assertGreaterEqual(len(self.secrets.access()), 2)
        # Where nothing at all was seen, nothing was searched.
        self.assertIn(os.path.basename(PROGRAM), self.processes.seen)
        self.assertTrue(any(PLANTED in text for text in self.shown), "no text of the window")
        self.assertTrue(any("Meterdesk" in title for title in self.titles), self.titles)
        self.assertEqual(len(self.bus.found([PLANTED])), 1, "no text of the accessibility bus")
        self.assertTrue(witness.in_files(self.data, [PLANTED]), "no file of the data")
        keyrings = list((SCRATCH / "home").rglob("*.keyring"))
        self.assertTrue(keyrings, "no keyring")
        self.assertIn("meterdesk.api", (SCRATCH / "verbs.log").read_text(errors="replace"))

        self.assertEqual(witness.in_files(SCRATCH, tokens), [])
        self.assertEqual(self.processes.found, set())
        self.assertEqual(self.bus.found(tokens), [])
        leaks = [text for text in self.shown | self.titles if any(token in text for token in tokens)]
        self.assertEqual(leaks, [])


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)
    unittest.main(testRunner=unittest.TextTestRunner(stream=sys.stdout, verbosity=2,
                                                     resultclass=Result))
