# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person with an account walks through the window: from the start to a delta of the service's own
documentation, into another language and theme, and back after a restart.

The account is on the contract server, its tokens in a real keychain. Run by run.sh.
"""
import os
import sys
import time
import unittest

from account import CUSTOMER_ID, IMPORT, LOGIN, AccountCase, Walker
from desk import number
from gui import Gui, NotSeen, Program, Result, Screen, State, has, label_of, text_of

METER = ("2001", "SN007919", "Elektroměr hlavní přívod 1")

# The example of the service's documentation: January 2018 is 158 kWh.
DOCUMENTED = [
    ["2017-12-31T23:00:00+01:00", 820],
    ["2018-01-01T03:00:00+01:00", 824],
    ["2018-01-15T12:00:00+01:00", 901],
    ["2018-01-31T23:00:00+01:00", 978],
    ["2018-02-01T01:00:00+01:00", 980],
]


class WalkTest(AccountCase):
    def setUp(self):
        super().setUp()
        self.replace_series(METER[0], DOCUMENTED)
        self.data = os.path.join(os.environ["METERDESK_GUI_SCRATCH"], "walk")

    def start(self, *arguments):
        program = Program("--data-dir", self.data, *arguments)
        self.addCleanup(program.stop)
        return program

    def reload(self, gui, role, name, steps, path):
        gui.tab_to(gui.find(role, name))
        if role == "tree":
            gui.keys("Home")

        def is_asked():
            return any(request["method"] == "GET" and request["path"].startswith(path)
                       and request["path"].count("/") == 2 for request in self.ask("requests"))

        # The menu is a window of its own that the bus does not tell: on a slow machine a key may come
        # before it.
        for _ in range(5):
            gui.keys("Menu")
            time.sleep(0.5)
            for _ in range(steps):
                gui.keys("Down")
            gui.keys("Return")
            try:
                return gui.wait(is_asked, f"a request of {path}", 5)
            except NotSeen:
                gui.keys("Escape")
        self.fail(f"no request of {path}")

    def test_from_the_start_to_the_documented_delta_and_back(self):
        # The first start asks for a connection.
        program = self.start("--lang", "en")
        gui = Gui(program)
        for name, words in (("Name", "Walk"),
                            ("API address", self.address),
                            ("Customer ID", CUSTOMER_ID)):
            field = gui.find("text", name)
            gui.tab_to(field)
            gui.keys("ctrl+a")
            gui.type(words)
            gui.wait(lambda: text_of(field) == words, f"'{words}' in '{name}'")
        for name, token in (("Login token", LOGIN), ("Import token", IMPORT)):
            gui.tab_to(gui.find("password text", name))
            gui.type(token)
        gui.keys("Return")
        gui = Walker(program)

        # To a meter, by its number in other letters, and to the time of its readings.
        gui.jump(METER[1].lower())
        gui.chart(METER[2])
        go = gui.find("push button", "Go there")
        gui.tab_to(go)
        gui.keys("space")
        gui.chart(METER[2], "5 readings", "820", "980")

        # The entity and the meter are asked for anew, by the menu of either.
        self.reload(gui, "tree", "Entities", 1, "/entities/")
        self.reload(gui, "table", "Meters", 2, f"/meters/{METER[0]}")

        # Another time.
        later = gui.find("push button", "Earlier")
        before = gui.chart(METER[2])
        gui.tab_to(later)
        gui.keys("space")
        gui.wait(lambda: gui.chart(METER[2]) != before, "another time in the chart")

        # The delta of the documentation.
        gui.keys("ctrl+5")
        deltas = gui.cells("table", "Monthly deltas")
        self.assertEqual(number(gui.cell_of(deltas, "2018", "Jan")), 158)
        self.assertIn("158", gui.chart("2018", name="Delta chart"))
        gui.wait(lambda: any("from Enectiva" in node.get_name() for node in gui.all("label")),
                 "where the figures are from")

        # Dark, and in Czech, at once.
        gui.press(gui.menu("View", "Theme", "Dark"))
        gui.wait(lambda: Screen().brightness(deltas.node) < 80, "dark deltas")
        gui.press(gui.menu("File", "Preferences…"))
        dialog = gui.find("dialog", "Preferences", under=gui.app)
        language = gui.wait(lambda: next((node for node in gui.all("combo box", under=dialog)
                                          if label_of(node) == "Language"), None), "languages")
        gui.wait(lambda: has(dialog, State.ACTIVE), "the preferences in front")
        gui.wait(lambda: has(language, State.FOCUSED), "the focus in the languages")
        gui.keys("End", "Up")
        gui.find("dialog", "Předvolby", under=gui.app)
        gui.keys("Escape")
        gui.wait_active()
        deltas = gui.cells("table", "Měsíční delty")
        self.assertEqual(number(gui.cell_of(deltas, "2018", "led").replace(",", ".")), 158)
        gui.keys("ctrl+q")
        self.assertEqual(program.exit_code(), 0)

        # A restart without a word of language brings all of it back.
        program = self.start()
        gui = Walker(program, "Připojeno")
        deltas = gui.cells("table", "Měsíční delty")
        self.assertEqual(number(gui.cell_of(deltas, "2018", "led").replace(",", ".")), 158)
        gui.wait(lambda: Screen().brightness(deltas.node) < 80, "dark deltas")
        gui.keys("ctrl+2")
        gui.chart(METER[2], name="Graf spotřeby")
        gui.keys("ctrl+q")
        self.assertEqual(program.exit_code(), 0)


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)
    unittest.main(testRunner=unittest.TextTestRunner(stream=sys.stdout, verbosity=2,
                                                     resultclass=Result))
