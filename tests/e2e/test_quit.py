# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Quitting while entries are not sent: it is said how many, and that they are kept. Run by
../gui/run.sh."""
import signal
import subprocess
import unittest

from program import AT_ONCE, LIMIT, PROGRAM, TOKENS, ProgramCase, Window, says
from clitest import CUSTOMER_ID, IMPORT  # which program makes known

BOTH = dict(TOKENS, METERDESK_IMPORT_TOKEN=IMPORT)
ROWS = "import_id;time;state\nA-1;2025-03-01T10:00:00Z;5\nA-1;2025-03-01T11:00:00Z;6\n"
WORDS = "2 entries are not sent: 2 queued. They are kept"


class Unsent(ProgramCase):
    def setUp(self):
        super().setUp()
        self.server = self.serve(meters="5")
        self.verb("add", "--name", "Town", "--api-url", self.server.url, "--customer", CUSTOMER_ID)
        self.outbox("outbox", "pause")
        file = self.data.with_suffix(".csv")
        file.write_text(ROWS)
        self.outbox("send", "readings", str(file), code=3)

    def outbox(self, *words, code=0):
        found = subprocess.run([PROGRAM, *words, "--connection", "Town", "--data-dir",
                                str(self.data)], env=dict(self.bare_environment(), **BOTH),
                               stdin=subprocess.DEVNULL, text=True, capture_output=True,
                               timeout=LIMIT, check=False)
        self.assertEqual(found.returncode, code, found.stdout + found.stderr)
        return found.stdout

    def open(self):
        window = Window(self.start(**BOTH))
        window.wait_active()
        return window

    def test_by_the_keys(self):
        window = self.open()
        window.keys("ctrl+q")
        says(window, WORDS)
        window.find("push button", "Quit")
        window.keys("Escape")
        window.wait(lambda: not window.all("push button", "Quit"), "the question gone")
        self.assertIsNone(window.program.process.poll())
        window.keys("ctrl+q")
        says(window, WORDS)
        window.keys("ctrl+q")
        self.end(window.program)
        self.assertEqual(self.outbox("outbox", "list").count("queued"), 2)

    def test_the_button_has_the_keys(self):
        window = self.open()
        window.keys("alt+F4")
        says(window, WORDS)
        window.keys("space")
        self.end(window.program)

    def test_a_signal_asks_nothing(self):
        window = self.open()
        window.program.process.send_signal(signal.SIGTERM)
        self.end(window.program, limit=AT_ONCE)


if __name__ == "__main__":
    unittest.main()
