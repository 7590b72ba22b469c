# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person types profiles by keys: a new one, another value for it, one that overlaps, and has it
deleted again. What the window says is compared with the store of the contract server. Run by run.sh.
"""
import sys
import unittest

from account import AccountCase
from gui import Cells, Result, has, State, text_of

BEGIN, END, LATER = "2025-09-01 00:00", "2025-09-01 00:15", "2025-09-01 00:20"


class ProfilesTest(AccountCase):
    def setUp(self):
        super().setUp()
        self.open_window("Profiles")

    def stored(self):
        return [record["value"] for record in self.ask("store")["profiles"]]

    def tab_to(self, node):
        """By Tab; the current page tab says it has the focus wherever that is (Qt 6.4)."""
        controls = [control for control in self.gui.controls()
                    if control.get_role_name() != "page tab"]
        for _ in range(len(controls) + 2):
            if has(node, State.FOCUSED):
                return
            before = [control for control in controls if has(control, State.FOCUSED)]
            self.gui.keys("Tab")
            if before:
                self.gui.wait(lambda: not has(before[0], State.FOCUSED), "the focus moving on")
        self.fail(f"no Tab leads to {node.get_name()}")

    def enter(self, name, words):
        field = self.gui.find("text", name)
        self.tab_to(field)
        self.gui.keys("ctrl+a")
        self.gui.type(words)
        self.gui.wait(lambda: text_of(field) == words, f"'{words}' in '{name}'")

    def enter_profile(self, begin, end, value):
        self.enter("From", begin)
        self.enter("To", end)
        self.enter("Value", value)

    def told(self, words):
        self.gui.wait(lambda: any(words in node.get_name() for node in self.gui.all("label")),
                      f"'{words}' in the form")

    def row(self, profiles, row):
        """What a row says by the titles of its columns."""
        return dict(zip(profiles.titles(), profiles.row(row)))

    def test_create_update_overlap_delete(self):
        gui = self.gui
        gui.keys("ctrl+6")
        gui.press(gui.find("page tab", "Profiles"))
        # The meter that is chosen on the left has an import id.
        new = gui.find("push button", "New profile")
        gui.wait(lambda: has(new, State.ENABLED), "an import ID")
        gui.press(new)

        self.enter_profile(BEGIN, END, "12,5")
        self.told("15 minute")
        self.told("A new profile")
        gui.keys("Return")
        profiles = gui.wait(lambda: next((Cells(node) for node in gui.all("table", "Profiles")),
                                         None), "profiles")
        gui.wait(lambda: profiles.count() == 1
                 and self.row(profiles, 0)["State"] == "Sent", "the profile, sent")
        self.assertEqual(self.row(profiles, 0)["What"], "Create")
        shown = self.row(profiles, 0)["[From, to)"]
        self.assertTrue(shown.startswith("[") and shown.endswith(")"), shown)
        self.assertEqual(self.stored(), [12.5])

        # Another value for the same range.
        self.enter_profile(BEGIN, END, "13")
        self.told("An update")
        gui.keys("Return")
        gui.wait(lambda: profiles.count() == 2
                 and self.row(profiles, 0)["State"] == "Sent", "the update, sent")
        self.assertEqual(self.row(profiles, 0)["What"], "Update")
        self.assertEqual(self.stored(), [13])

        # One that shares time with it is not sent.
        self.enter_profile("2025-09-01 00:10", LATER, "1")
        self.told("Overlaps")
        self.assertFalse(has(gui.find("push button", "Send the profile"), State.ENABLED))
        gui.keys("Return")

        # What will go is told, then it goes.
        gui.press(gui.find("push button", "Delete by range or ID"))
        self.enter("From", BEGIN)
        self.enter("To", END)
        self.told("few weeks")
        gui.press(gui.find("push button", "Delete on the server"))
        gui.wait(lambda: any(self.row(profiles, row)["State"] == "Undone"
                             for row in range(profiles.count())), "the profile, undone")
        self.assertEqual(self.stored(), [])
        gui.keys("ctrl+q")
        self.assertEqual(self.program.exit_code(), 0)


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)
    unittest.main(testRunner=unittest.TextTestRunner(stream=sys.stdout, verbosity=2,
                                                     resultclass=Result))
