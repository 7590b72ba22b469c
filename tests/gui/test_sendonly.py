# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person who has an import token alone enters readings by the keys: the window lists no meters,
so the import ids are typed. The store of the contract server says what arrived. Run by run.sh.
"""
import sys
import unittest

from account import IMPORT, AccountCase
from gui import Result, State, has


class SendOnlyTest(AccountCase):
    def setUp(self):
        super().setUp()
        self.open_window("Sends", f"import={IMPORT}\n", "Send-only")

    def stored(self):
        return sorted((record["import_id"], record["state"])
                      for record in self.ask("store")["readings"])

    def add_row(self, import_id, unit, name):
        self.gui.wait(lambda: has(self.gui.find("text", "Import ID"), State.FOCUSED),
                      "the focus in the import id")
        self.gui.type(import_id)
        self.gui.keys("Tab", "Tab")
        self.gui.type(unit)
        self.gui.keys("Tab")
        self.gui.type(name)
        self.gui.keys("Return")

    def test_rows_are_typed_and_sent(self):
        gui = self.gui
        # What cannot be looked at says so, and leads on.
        gui.says("This connection only sends")
        gui.tab_to(gui.find("push button", "Enter readings"))
        gui.keys("space")
        self.add_row("boiler-1", "kWh", "Boiler")
        grid = gui.cells("table", "Reading round")
        gui.wait(lambda: grid.count() == 1, "a row")
        self.add_row("water-7", "m³", "")
        gui.wait(lambda: grid.count() == 2, "another row")
        gui.wait(lambda: has(gui.find("text", "Import ID"), State.FOCUSED), "the focus back")
        gui.keys("Return")
        gui.wait(lambda: has(grid.node, State.FOCUSED), "the focus in the grid")
        gui.keys("alt+i")
        gui.wait(lambda: has(gui.find("text", "Import ID"), State.FOCUSED), "the focus back")
        gui.keys("Down")
        gui.wait(lambda: has(grid.node, State.FOCUSED), "the focus in the grid")
        gui.keys("ctrl+Home")
        gui.type("1200")
        gui.keys("Return")
        gui.type("34,5")
        gui.keys("Return")
        self.assertEqual(self.stored(), [])
        gui.keys("ctrl+Return")
        send = gui.find("push button", "Send now")
        gui.wait(lambda: has(send, State.FOCUSED), "the focus on sending")
        gui.keys("space")
        gui.wait(lambda: self.stored() == [("boiler-1", 1200), ("water-7", 34.5)],
                 "both in the store")
        gui.keys("ctrl+7")
        journal = gui.cells("table", "Journal")
        gui.wait(lambda: journal.count() == 2, "both in the journal")
        # Nothing that the token does not allow was asked for.
        paths = {request["path"] for request in self.ask("requests")}
        self.assertEqual([path for path in paths if not path.startswith("/import/")], [])


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)
    unittest.main(testRunner=unittest.TextTestRunner(stream=sys.stdout, verbosity=2,
                                                     resultclass=Result))
