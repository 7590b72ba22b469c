# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A batch of ten invoices typed by the keyboard alone and sent; and the same while the answer of the
fourth is lost after the server has stored it. Run by run.sh; the account is on the contract server.
"""
import datetime
import os
import sys
import unittest

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))

from program import TOKENS, ProgramCase, Window  # noqa: E402
from clitest import CUSTOMER_ID, IMPORT  # noqa: E402
from gui import Cells, Result, State, has, text_of  # noqa: E402

BOTH = dict(TOKENS, METERDESK_IMPORT_TOKEN=IMPORT)
METER = "2001"
SERIAL = "SN007919"
COUNT = 10
LOST = 4


def month(number):
    """First and last day of a month of 2025."""
    first = datetime.date(2025, number, 1)
    return first, datetime.date(2025 + number // 12, number % 12 + 1, 1) - datetime.timedelta(1)


class InvoicesTest(ProgramCase):
    def setUp(self):
        super().setUp()
        self.server = self.serve(meters="12")
        rows = [[f"2025-{number:02}-01T00:00:00+01:00", 1000 + 100 * number]
                for number in range(1, 13)]
        self.server.admin("POST", "series", {"owner": METER, "rows": rows})
        self.verb("add", "--name", "Town", "--api-url", self.server.url, "--customer", CUSTOMER_ID)

    def stored(self):
        return self.server.admin("GET", "store")["invoices"]

    def posts(self):
        return [request for request in self.server.requests("/meters/")
                if request["method"] == "POST"]

    def focused(self, gui, name):
        field = gui.find("text", name)
        gui.wait(lambda: has(field, State.FOCUSED), f"the focus in '{name}'")
        return field

    def open(self):
        gui = Window(self.start(**BOTH))
        gui.wait_active()
        gui.keys("ctrl+4")
        gui.keys("ctrl+n")
        self.focused(gui, "Invoice meter")
        return gui

    def type_batch(self, gui):
        """By the keys: the first with its days, the others with those that follow."""
        for number in range(1, COUNT + 1):
            self.focused(gui, "Invoice meter")
            gui.keys("ctrl+a")
            gui.type(SERIAL)
            field = gui.find("text", "Invoice meter")
            gui.wait(lambda: SERIAL in text_of(field), "the serial in the field")
            gui.keys("Return")
            self.focused(gui, "To")
            if number == 1:
                gui.keys("shift+Tab")
                self.focused(gui, "From")
                gui.keys("ctrl+a")
                gui.type("010125")
                gui.keys("Return")
                self.focused(gui, "To")
                gui.keys("ctrl+a")
                gui.type("31")
            gui.keys("Return")
            self.focused(gui, "Consumption")
            gui.type("100")
            gui.keys("Return")
            self.focused(gui, "Cost")
            gui.type(f"5{number:02},50")
            gui.keys("Return")
            self.focused(gui, "Note")
            gui.type(f"paper {number}")
            gui.keys("Return")
            table = Cells(gui.find("table", "Invoices"))
            gui.wait(lambda: table.count() == number, f"{number} rows")
        return table

    def send(self, gui):
        gui.keys("ctrl+Return")
        confirm = gui.find("push button", "Confirm sending")
        gui.wait(lambda: has(confirm, State.SENSITIVE) and has(confirm, State.FOCUSED),
                 "the focus on the button that sends")
        self.assertEqual(self.posts(), [])
        gui.keys("space")

    def verdicts(self, table):
        return table.column(table.titles().index("Verdict"))

    def checked(self, gui, table):
        gui.wait(lambda: not any("being checked" in verdict
                                 for verdict in self.verdicts(table)),
                 "the verdicts")

    def expected(self):
        return sorted((month(number)[0].isoformat(), month(number)[1].isoformat(),
                       500 + number + 0.5, f"paper {number}") for number in range(1, COUNT + 1))

    def arrived(self):
        return sorted((row["from"][:10], row["to"][:10], float(row["cost"]), row["note"])
                      for row in self.stored())

    def test_ten_by_the_keyboard(self):
        gui = self.open()
        table = self.type_batch(gui)
        measured = gui.find("label", "Measured consumption")
        self.assertTrue(measured.get_description())
        self.checked(gui, table)
        self.send(gui)
        gui.wait(lambda: len(self.stored()) == COUNT, "the invoices at the server")
        self.assertEqual(self.arrived(), self.expected())
        self.assertEqual(len(self.posts()), COUNT)

    def test_the_answer_of_the_fourth_is_lost(self):
        self.server.fault("drop-after-store", f"/meters/{METER}/invoices", times=1,
                          method="POST", after=LOST - 1)
        gui = self.open()
        table = self.type_batch(gui)
        self.checked(gui, table)
        self.send(gui)
        gui.wait(lambda: len(self.stored()) == COUNT, "the invoices at the server")
        gui.find("push button", "It is there")
        gui.keys("Escape")
        table = Cells(gui.find("table", "Invoices"))
        gui.wait(lambda: table.count() == 1, "the one that is left")
        self.assertIn("Check", self.verdicts(table)[0])
        self.assertEqual(self.arrived(), self.expected())
        self.assertEqual(len(self.posts()), COUNT)


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)
    unittest.main(testRunner=unittest.TextTestRunner(stream=sys.stdout, verbosity=2,
                                                     resultclass=Result))
