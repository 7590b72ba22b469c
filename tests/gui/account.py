# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An account on the contract server, its tokens in a real keychain, and the window that shows it."""
import json
import os
import subprocess
import sys
import unittest
import urllib.request

from gui import Cells, Gui, Program, State, has, text_of, wait_until

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "contract"))

from librarian import make_server  # noqa: E402
from switches import CUSTOMER_ID  # noqa: E402, F401: of the account

LOGIN, IMPORT = "login-of-the-walk", "import-of-the-walk"


class Walker(Gui):
    """The window by the names that scripts rely on."""

    def __init__(self, program, state="Online"):
        super().__init__(program)
        self.wait(lambda: any(node.get_description() == state for node in self.all("label")),
                  f"the state '{state}'")

    def cells(self, role, name):
        return Cells(self.find(role, name))

    def jump(self, words):
        self.keys("ctrl+k")
        field = self.find("text", "Jump to")
        self.wait(lambda: has(field, State.FOCUSED), "the focus in the jump box")
        self.type(words)
        self.wait(lambda: text_of(field) == words, f"'{words}' in the jump box")
        self.keys("Return")

    def chart(self, *words, name="Consumption chart"):
        """What the chart says once it says all of words."""
        node = self.find("chart", name)
        self.wait(lambda: all(word in node.get_description() for word in words),
                  f"{words} in what the chart says")
        return node.get_description()

    def cell_of(self, table, title, row_begins):
        """The cell under a title, in the row that begins with these letters."""
        def found():
            titles = table.titles()
            rows = [row for row in range(table.count())
                    if table.cell(row, 0).startswith(row_begins)]
            return table.cell(rows[0], titles.index(title)) if rows and title in titles else None
        return self.wait(found, f"a figure under '{title}' beside '{row_begins}'")


def start_keychain():
    """A keychain of this desktop's own, open."""
    keychain = subprocess.Popen(
        ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True)
    keychain.stdin.write("walk\n")
    keychain.stdin.close()
    question = ["gdbus", "call", "--session", "--dest", "org.freedesktop.DBus", "--object-path",
                "/org/freedesktop/DBus", "--method", "org.freedesktop.DBus.NameHasOwner",
                "org.freedesktop.secrets"]
    wait_until(lambda: "true" in subprocess.run(question, capture_output=True, text=True,
                                                timeout=10).stdout, "the keychain")
    return keychain


class KeychainCase(unittest.TestCase):
    """Tests with a keychain of their own."""

    @classmethod
    def setUpClass(cls):
        keychain = start_keychain()
        cls.addClassCleanup(keychain.wait)
        cls.addClassCleanup(keychain.terminate)


class AccountCase(KeychainCase):
    """Tests with an account of a few meters."""

    def setUp(self):
        self.server = make_server({"login-token": LOGIN, "import-token": IMPORT, "readings": "0",
                                   "meters": "12", "deactivated": "0"})
        self.server.start()
        self.addCleanup(self.server.stop)
        self.address = f"http://127.0.0.1:{self.server.port}/"

    def open_window(self, name, tokens=f"login={LOGIN}\nimport={IMPORT}\n", state="Online"):
        """The window over a folder of its own with a connection to the account, in this state."""
        data = os.path.join(os.environ["METERDESK_GUI_SCRATCH"], self.id())
        added = subprocess.run(
            [os.environ["METERDESK_PROGRAM"], "connections", "add", "--name", name,
             "--customer", CUSTOMER_ID, "--api-url", self.address, "--data-dir", data],
            input=tokens, capture_output=True, text=True, timeout=60)
        self.assertEqual(added.returncode, 0, added.stderr)
        self.program = Program("--data-dir", data, "--connection", name, "--lang", "en")
        self.addCleanup(self.program.stop)
        self.gui = Walker(self.program, state)

    def ask(self, what, order=None):
        """What the server's side for tests answers; with an order it is told something."""
        request = urllib.request.Request(f"{self.address}_admin/{what}",
                                         data=None if order is None else json.dumps(order).encode())
        # Not through the proxy of the person who runs this.
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(
                request, timeout=10) as answer:
            return json.loads(answer.read() or b"null")

    def replace_series(self, owner, rows):
        self.ask("series", {"owner": owner, "rows": rows})
