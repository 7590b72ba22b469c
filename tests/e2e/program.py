# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the running program share: starts on kept data, connections, words in the window."""
import os
import subprocess
import sys
import time
import unittest
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
os.environ.setdefault("METERDESK_BINARY", os.environ["METERDESK_PROGRAM"])
sys.path[:0] = [str(TESTS / "gui"), str(TESTS / "cli")]

from clitest import LOGIN, Server  # noqa: E402
from gui import LIMIT, Gui, Program, wait_until  # noqa: E402, F401

PROGRAM = os.environ["METERDESK_PROGRAM"]
SCRATCH = Path(os.environ["METERDESK_GUI_SCRATCH"])
TOKENS = {"METERDESK_LOGIN_TOKEN": LOGIN}
# An end that waits for nothing, on a machine that does other things too.
AT_ONCE = 10.0
BUSY = "Another Meterdesk is working with these data."


class ProgramCase(unittest.TestCase):
    """A data folder for each test, and programs that are gone after it."""

    def setUp(self):
        self.data = SCRATCH / self.id().rsplit(".", 1)[-1]

    def start(self, *arguments, data=None, **variables):
        """The window of the connections that are set up in the folder."""
        program = Program("--lang", "en", "--data-dir", str(data or self.data), *arguments,
                          **variables)
        self.addCleanup(program.stop)
        return program

    def demo(self, *arguments, **more):
        return self.start("--demo", *arguments, **more)

    def add(self, name, url):
        """Sets a connection up, whose token comes with each start."""
        self.verb("add", "--name", name, "--api-url", url)

    def verb(self, *arguments, code=0):
        found = subprocess.run([PROGRAM, "connections", *arguments, "--data-dir", str(self.data)],
                               env=self.bare_environment(), stdin=subprocess.DEVNULL, text=True,
                               capture_output=True, timeout=LIMIT, check=False)
        self.assertEqual(found.returncode, code, found.stdout + found.stderr)
        return found

    @staticmethod
    def bare_environment():
        """Of a verb: no display, and no bus on which a keychain could be."""
        return dict(TOKENS, PATH=os.environ["PATH"], HOME=str(SCRATCH / "home"), LC_ALL="C.UTF-8")

    def serve(self, **switches):
        server = Server(**switches)
        self.addCleanup(server.stop)
        return server

    def end(self, program, *, limit=AT_ONCE, said="^$"):
        """It ends well, in time, and without a word but what was to be said."""
        begin = time.monotonic()
        self.assertEqual(program.exit_code(), 0, program.said())
        self.assertLess(time.monotonic() - begin, limit)
        self.assertRegex(program.said(), said)

    def close(self, gui, **more):
        gui.wait_active()
        gui.keys("ctrl+q")
        self.end(gui.program, **more)


class Window(Gui):
    """A window that has what it shows from its service; older readings may still be on their way."""

    def __init__(self, program):
        super().__init__(program)
        self.wait(lambda: any(label.get_description() == "Online" for label in self.all("label")),
                  "the state 'Online'")


def says(gui, words):
    """Waits for a label that has the words in it."""
    return gui.wait(lambda: next((label.get_name() for label in gui.all("label")
                                  if words in label.get_name()), None), f"'{words}'")


def has_window(program):
    """Whether one is on the screen; asked of the X server, which always answers."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(program.process.pid)],
                           stdin=subprocess.DEVNULL, capture_output=True, timeout=LIMIT,
                           check=False)
    return bool(found.stdout.strip())

