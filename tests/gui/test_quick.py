# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person enters one reading from anywhere by the keys alone: a slip that is caught and mended, a
warning that is accepted, one that is put off and finished later. What the window says is compared
with the store of the contract server. Run by run.sh.
"""
import sys
import unittest
from datetime import datetime, timedelta, timezone

from account import AccountCase
from gui import Result, State, has, text_of

METER, LAST = "2001", 8400


class QuickTest(AccountCase):
    def setUp(self):
        super().setUp()
        now = datetime.now(timezone.utc).replace(second=0, microsecond=0)
        self.replace_series(METER, [
            [(now - timedelta(days=30 * (15 - i))).strftime("%Y-%m-%dT%H:%M:%SZ"), 7000 + 100 * i]
            for i in range(1, 15)])
        self.open_window("Quick")

    def stored(self):
        return [record["state"] for record in self.ask("store")["readings"]]

    def open(self):
        """The field for the value, from the workspace that is shown."""
        self.gui.keys("ctrl+r")
        field = self.gui.find("text", "New value", under=self.gui.app)
        self.gui.wait(lambda: has(field, State.FOCUSED), "the focus in the field for the value")
        self.gui.wait(lambda: self.label("Last 8,400"), "the last reading")
        return field

    def label(self, words):
        return any(words in node.get_name() for node in self.gui.nodes(self.gui.app)
                   if node.get_role_name() == "label")

    def says(self, words):
        self.gui.wait(lambda: self.label(words), f"'{words}'")

    def closed(self):
        self.gui.wait(lambda: not self.gui.all("text", "New value", under=self.gui.app),
                      "the reading put away")

    def test_slip_warning_and_later(self):
        gui = self.gui
        gui.jump(METER)
        gui.chart("readings")
        # From another workspace: the chosen meter is meant all the same.
        gui.keys("ctrl+7")
        gui.says("Nothing waits to be sent.")

        # A digit is left out: nothing leaves, and what is offered is one key away.
        field = self.open()
        gui.type("850")
        gui.keys("Return")
        self.says("It cannot be sent as it is.")
        self.assertEqual(self.stored(), [])
        gui.keys("alt+1")
        gui.wait(lambda: text_of(field) not in ("", "850"), "what is offered")
        offered = float(text_of(field).replace(",", ""))
        self.assertGreater(offered, LAST)

        # Put off: it is there again, and still not sent.
        gui.keys("Escape")
        self.closed()
        self.assertEqual(self.stored(), [])
        field = self.open()
        self.assertEqual(float(text_of(field).replace(",", "")), offered)

        # No use where the meter runs has to be accepted.
        gui.keys("ctrl+a")
        gui.type("=")
        gui.keys("Return")
        self.says("Ctrl+Space accepts the warning")
        self.assertEqual(self.stored(), [])
        gui.keys("ctrl+space", "Return")
        gui.wait(lambda: self.stored() == [LAST], "the reading in the store")
        self.says("The reading is stored")

        # Enter closes; the outbox, where this began, has the keys and shows the journal.
        gui.keys("Return")
        self.closed()
        journal = gui.cells("table", "Journal")
        gui.wait(lambda: journal.count() == 1, "the reading in the journal")
        self.assertEqual(self.stored(), [LAST])


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)
    unittest.main(testRunner=unittest.TextTestRunner(stream=sys.stdout, verbosity=2,
                                                     resultclass=Result))
