# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The names that scripts and screen readers rely on, in every workspace and in the menus.

Run by run.sh. They are the English source texts; a name that changes breaks somebody's script.
"""
import sys
import unittest

from desk import Desk
from gui import NotSeen, Program, Result, label_of

WINDOW = {("text", "Jump to"), ("combo box", "Connection"), ("label", "Status"),
          ("tree", "Entities"), ("table", "Meters"), ("text", "Filter"), ("frame", "Meter card")}
# By the keys that lead there.
WORKSPACES = {
    "ctrl+2": {("chart", "Consumption chart"), ("table", "Readings"), ("combo box", "Period"),
               ("combo box", "Resolution"), ("combo box", "Unit"), ("combo box", "Chart kind"),
               ("check box", "Compare with last year")},
    "ctrl+3": {("table", "Reading round"), ("spin button", "Round date"),
               ("button", "Review and send"), ("button", "Paste"), ("button", "Import file…")},
    "ctrl+4": {("text", "Invoice meter"), ("text", "From"), ("text", "To"),
               ("text", "Consumption"), ("text", "Cost"), ("text", "Note"),
               ("button", "Add invoice"), ("button", "Send invoices"), ("table", "Invoices"),
               ("label", "Measured consumption")},
    "ctrl+5": {("table", "Monthly deltas"), ("chart", "Delta chart"), ("text", "Explanation")},
    "ctrl+6": {("text", "Series ID"), ("text", "Virtual meter ID"), ("button", "Add series"),
               ("button", "Add virtual meter"), ("table", "Data points"),
               ("button", "New data point")},
    "ctrl+7": {("table", "Outbox"), ("table", "Journal"), ("button", "Retry"),
               ("button", "Pause sending"), ("button", "Undo selected")},
}
MENUS = {
    "File": ["Add connection…", "Manage connections…", "Export…", "Print…",
             "Back up local data…", "Restore…", "Preferences…", "Diagnostics", "Quit"],
    "View": ["Explore", "Enter readings", "Invoices", "Deltas", "Series and profiles",
             "Outbox and journal", "Include deactivated meters"],
    "Edit": ["Undo", "Redo"],
    "Help": ["Keyboard shortcuts", "About Meterdesk"],
}


class Names(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = Program("--demo", "--lang", "en")
        cls.addClassCleanup(cls.program.stop)
        cls.desk = Desk(cls.program)

    def shown(self):
        """(role, name) of everything; of a combo box, whose name is its text, the label's."""
        pairs = []
        for node in self.desk.nodes():
            role = node.get_role_name()
            name = node.get_name() if role != "combo box" else label_of(node) or ""
            # A button that stays down is a button to a script, too.
            pairs.append(("button" if role in ("push button", "toggle button") else role, name))
        return pairs

    def wait_for(self, names):
        try:
            self.desk.wait(lambda: names <= set(self.shown()), "the names")
        except NotSeen:
            shown = self.shown()
            self.fail(f"not shown: {sorted(names - set(shown))}; shown: {sorted(set(shown))}")

    def test_window(self):
        self.wait_for(WINDOW)
        self.assertIn("Progress", [node.get_name() for node in self.desk.nodes(only_showing=False)
                                   if node.get_role_name() == "progress bar"])

    def test_workspaces(self):
        for keys, names in WORKSPACES.items():
            with self.subTest(keys=keys):
                self.desk.keys(keys)
                self.wait_for(names)
                found = self.shown()
                self.assertEqual([pair for pair in names | WINDOW if found.count(pair) > 1], [],
                                 "a name is one control of its role")
                self.assertEqual([node.get_role_name() for node in self.desk.controls()
                                  if not (node.get_name() or label_of(node))], [],
                                 "a control without a name")

    def test_menus(self):
        for title, entries in MENUS.items():
            for entry in entries:
                with self.subTest(menu=title, entry=entry):
                    self.desk.menu(title, entry)


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)
    unittest.main(testRunner=unittest.TextTestRunner(stream=sys.stdout, verbosity=2,
                                                     resultclass=Result))
