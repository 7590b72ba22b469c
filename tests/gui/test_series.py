# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person adds a data series by its id, looks at its points, types a new one and deletes it again;
and adds a virtual meter, whose deltas open.

The account is on the contract server, its tokens in a real keychain. Run by run.sh.
"""
import datetime
import os
import sys
import unittest

from account import CUSTOMER_ID, IMPORT, LOGIN, AccountCase, Walker
from gui import Atspi, Gui, Program, Result, State, has, text_of, xdotool

SERIES, VIRTUAL_METER = "501", "9001"


class SeriesTest(AccountCase):
    def setUp(self):
        super().setUp()
        now = datetime.datetime.now(datetime.timezone.utc).replace(minute=0, second=0,
                                                                   microsecond=0)
        rows = [[(now - datetime.timedelta(hours=back)).strftime("%Y-%m-%dT%H:%M:%SZ"), 20 + back]
                for back in (3, 2, 1)]
        self.replace_series(SERIES, rows)
        self.data = os.path.join(os.environ["METERDESK_GUI_SCRATCH"], "series")

    def connect(self):
        program = Program("--data-dir", self.data, "--lang", "en")
        self.addCleanup(program.stop)
        gui = Gui(program)
        for role, name, words in (
                ("text", "Name", "Series"),
                ("text", "API address", self.address),
                ("text", "Customer ID", CUSTOMER_ID),
                ("password text", "Login token", LOGIN),
                ("password text", "Import token", IMPORT)):
            field = gui.find(role, name)
            gui.tab_to(field)
            gui.keys("ctrl+a")
            gui.type(words)
        gui.keys("Return")
        return program, Walker(program)

    def focus(self, gui, node):
        """As a screen reader does it: the tab bar keeps telling that it has the focus."""
        node.get_component_iface().grab_focus()
        gui.wait(lambda: has(node, State.FOCUSED), "the focus")

    def enter(self, gui, name, words):
        field = gui.find("text", name)
        self.focus(gui, field)
        gui.type(words)
        gui.wait(lambda: text_of(field) == words, f"'{words}' in '{name}'")
        return field

    def test_a_series_its_points_and_a_virtual_meter(self):
        program, gui = self.connect()
        gui.keys("ctrl+6")
        self.enter(gui, "Series ID", SERIES)
        gui.press(gui.find("push button", "Add series"))
        points = gui.cells("table", "Data points")
        gui.wait(lambda: points.count() == 3, "three points")
        gui.chart("3 data point", "First 23", "last 21", name="Chart of the data series")

        # A new one, by keys, and it comes back from the list.
        gui.press(gui.find("push button", "New data point"))
        field = gui.find("text", "Value of the point")
        gui.wait(lambda: has(field, State.FOCUSED), "the focus in the value")
        gui.keys("minus")
        gui.type("7,25")
        gui.keys("Return")
        gui.wait(lambda: points.count() == 4 and points.row(3)[-1] == "Valid",
                 "the new point in the list")
        self.assertEqual(points.cell(3, 1), "\u22127.25")

        # Gone again, once that is confirmed.
        gui.keys("Escape")
        box = Atspi.Component.get_extents(points.node_at(3, 0), Atspi.CoordType.SCREEN)
        xdotool("mousemove", str(box.x + 20), str(box.y + box.height // 2), "click", "1")
        gui.wait(lambda: points.is_selected(3), "the new point chosen")
        gui.press(gui.find("push button", "Delete…"))
        gui.press(gui.find("push button", "Delete the data point"))
        gui.wait(lambda: points.count() == 3, "three points again")

        # A virtual meter has deltas instead.
        self.enter(gui, "Virtual meter ID", VIRTUAL_METER)
        gui.press(gui.find("push button", "Add virtual meter"))
        gui.press(gui.find("push button", "Open in Deltas"))
        # The field of the workspace that is left has the same name.
        gui.wait(lambda: text_of(gui.find("text", "Virtual meter ID")) == VIRTUAL_METER,
                 "the virtual meter in Deltas")
        gui.keys("ctrl+q")
        self.assertEqual(program.exit_code(), 0)


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)
    unittest.main(testRunner=unittest.TextTestRunner(stream=sys.stdout, verbosity=2,
                                                     resultclass=Result))
