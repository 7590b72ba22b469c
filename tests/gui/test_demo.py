# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person at the window of the demo sees, with a keyboard and a screen reader.

Run by run.sh. The demo ends now, so no figure is fixed: what is said in one place has to agree with
what is said in another.
"""
import faulthandler
import os
import signal
import sys
import time
import unittest

from desk import Desk, number
from gui import (LIMIT, Atspi, Ended, Gui, NotSeen, Program, Result, Screen, State, describe, has,
                 label_of, text_of)

# Hourly, a register that only grows; quarter-hourly with a neighbour below it in the table.
HOURLY = ("60399484", "Chlazení serverovny", "kWh")
QUARTERS = ("71016871", "Tělocvična", "kWh")
MONTHLY = ("19095913", "Hlavní vodoměr", "m³")
# Shown by one test alone, so that its readings are still on their way there.
UNTOUCHED = ("71073671", "Hlavní elektroměr", "kWh")

# Names that scripts and screen readers rely on.
NAMES = {("text", "Filter"), ("text", "Jump to"), ("combo box", "Connection"), ("tree", "Entities"),
         ("table", "Meters"), ("table", "Readings"), ("chart", "Consumption chart"),
         ("combo box", "Period"), ("combo box", "Resolution"), ("combo box", "Chart kind"),
         ("combo box", "Unit"), ("check box", "Compare with last year")}


class WindowTest(unittest.TestCase):
    """One window for all; each test begins with what the first start shows."""

    @classmethod
    def setUpClass(cls):
        cls.program = Program("--demo", "--lang", "en")
        cls.addClassCleanup(cls.program.stop)
        cls.desk = Desk(cls.program)

    def setUp(self):
        self.desk.reset()

    def test_controls_have_names(self):
        self.desk.show(*HOURLY)
        found = [(node.get_role_name(), label_of(node) or node.get_name())
                 for node in self.desk.controls()]
        print("\ncontrols:", *(f"\n  [{role}] '{name}'" for role, name in found))
        self.assertEqual([role for role, name in found if not name.strip()], [])
        self.assertEqual(sorted(pair for pair in set(found) if found.count(pair) > 1), [])
        self.assertEqual(NAMES - set(found), set())
        # A role that says nothing leaves a listener with a name and no idea what it is for.
        self.assertEqual([pair for pair in found if pair[0] in ("filler", "panel", "unknown")], [])

    def test_tab_reaches_every_control_and_changes_nothing(self):
        self.desk.show(*QUARTERS)
        before = self.desk.show(*HOURLY)
        controls = self.desk.controls()
        self.desk.keys("ctrl+f")
        seen = set()
        wanted = {describe(node) for node in controls}
        for _ in range(2 * len(controls)):
            node = self.desk.focused()
            seen.add(describe(node))
            self.desk.tab_from(node)
            if wanted <= seen:
                break
        self.assertEqual(wanted - seen, set())
        self.desk.clear_filter()
        self.assertEqual(self.desk.settled(HOURLY[1]).start, before.start)

    def test_chart_table_and_title_agree(self):
        summary = self.desk.show(*HOURLY)
        serial, name, unit = HOURLY
        self.desk.says(name)
        self.assertEqual((summary.name, summary.unit), (name, unit))
        self.assertIn(f": {summary.count} readings. First", summary.text)
        readings = self.desk.readings
        self.assertEqual(readings.titles(),
                         ["Time", f"State, {unit}", f"Use, {unit}", "Mean, kW",
                          "In Enectiva"])
        rows = [readings.row(row) for row in range(readings.count())]
        self.assertGreater(len(rows), 6 * 24)
        self.assertEqual((rows[0][0], rows[-1][0]), (summary.begin, summary.end))
        states = [number(row[1]) for row in rows]
        self.assertEqual((states[0], states[-1]), (summary.first, summary.last))
        self.assertEqual((min(states), max(states)), (summary.least, summary.most))
        self.assertAlmostEqual(summary.use, summary.last - summary.first, places=3)
        for before, after, row in zip(states, states[1:], rows[1:]):
            self.assertAlmostEqual(number(row[2]), after - before, places=3, msg=row)
            self.assertAlmostEqual(number(row[3]), number(row[2]), delta=0.0051, msg=row)

    def test_filter_ignores_accents_and_escape_clears_it(self):
        self.desk.show_all()
        names, count = self.desk.entities.column(0), self.desk.meters.count()
        self.assertIn("ZŠ Komenského", names)
        self.assertRegex(self.desk.entities.cell(0, 1), r"^\d+ meters$")
        self.desk.look_for("zs komenskeho")
        self.desk.wait(lambda: self.desk.meters.count() < count, "fewer meters")
        narrowed = self.desk.entities.column(0)
        self.assertIn("ZŠ Komenského", narrowed)
        self.assertNotIn("Radnice", narrowed)
        found = self.desk.meters
        self.assertIn("71002671", found.column(1))
        self.assertEqual(found.column(3).count("Radnice"), 0)
        self.desk.says(str(found.count()))
        self.desk.keys("Escape")
        self.desk.wait(lambda: self.desk.meters.count() == count, "every meter again")
        self.assertEqual(text_of(self.desk.filter), "")
        self.assertEqual(self.desk.entities.column(0), names)

    def test_meter_taken_from_the_filter_is_the_marked_row(self):
        self.desk.show(*QUARTERS)
        self.desk.show(*HOURLY)
        self.assertEqual(self.desk.meters.selected(), 0)

    def test_tab_past_the_meters_keeps_a_meter_that_the_filter_hides(self):
        before = self.desk.show(*HOURLY)
        self.desk.look_for(QUARTERS[0])
        self.desk.wait(lambda: self.desk.meters.column(1) == [QUARTERS[0]], "another meter alone")
        self.desk.tab_to(self.desk.meters.node)
        self.desk.tab_to(self.desk.kind)
        self.assertEqual(self.desk.settled().start, before.start)

    def test_unknown_word_says_so_and_offers_to_clear(self):
        count = self.desk.meters.count()
        self.desk.look_for("qqq")
        self.desk.says("No meter matches the filter.")
        self.desk.says("No entity matches the filter.")
        self.desk.tab_to(self.desk.find("push button", "Clear the filter"))
        self.desk.keys("space")
        self.desk.wait(lambda: self.desk.meters.count() == count, "every meter again")
        self.assertEqual(text_of(self.desk.filter), "")
        self.assertGreater(self.desk.entities.count(), 5)

    def test_other_meter_by_arrow_key(self):
        self.desk.show(*QUARTERS)
        self.desk.clear_filter()
        self.desk.show_all()
        meters = self.desk.meters
        self.desk.tab_to(meters.node)
        for key in ("Down", "Down", "Up"):
            row, before = meters.selected(), self.desk.readings.column(1)
            self.desk.keys(key)
            target = row + (1 if key == "Down" else -1)
            self.desk.wait(lambda: meters.selected() == target, f"row {target}")
            name = meters.cell(target, 0).split(" ", 1)[1]
            self.desk.settled(name)
            self.desk.says(name)
            self.assertTrue(any(node.get_name().endswith(meters.cell(target, 3))
                                for node in self.desk.all("label")), meters.row(target))
            self.assertNotEqual(self.desk.readings.column(1), before)

    def test_entity_narrows_the_meters(self):
        self.desk.show_all()
        everything = self.desk.meters.count()
        tree = self.desk.entities
        row = tree.column(0).index("Radnice")
        self.desk.keys(*["Down"] * row)
        self.desk.wait(lambda: tree.is_selected(row), "the town hall")
        self.desk.wait(lambda: set(self.desk.meters.column(3)) == {"Radnice"}, "its meters alone")
        self.assertEqual(tree.cell(row, 1), f"{self.desk.meters.count()} meters")
        self.desk.show_all()
        self.desk.wait(lambda: self.desk.meters.count() == everything, "every meter again")

    def test_energy_chip_narrows_the_meters(self):
        self.desk.show_all()
        count = self.desk.meters.count()
        chip = self.desk.gas
        self.desk.tab_to(chip)
        self.desk.keys("space")
        self.desk.wait(lambda: 0 < self.desk.meters.count() < count, "fewer meters")
        self.assertTrue(has(chip, State.CHECKED))
        self.assertEqual({name[:3] for name in self.desk.meters.column(0)}, {"GA "})
        self.desk.keys("space")
        self.desk.wait(lambda: self.desk.meters.count() == count, "every meter again")

    def test_kind_and_resolution_by_keyboard(self):
        summary = self.desk.show(*HOURLY)
        self.desk.choose(self.desk.kind, "Register")
        figures = self.desk.readout("First")
        self.assertEqual(number(figures["First"].split()[0]), summary.first)
        self.assertEqual(number(figures["Last"].split()[0]), summary.last)
        self.assertFalse(has(self.desk.resolution, State.ENABLED))
        self.desk.choose(self.desk.kind, "Consumption")
        largest = []
        for resolution in ("As read", "Day", "Week"):
            self.desk.choose(self.desk.resolution, resolution)
            self.desk.wait(lambda: not largest or self.largest() > largest[-1], resolution)
            largest.append(self.largest())

    def largest(self):
        return number(self.desk.readout("Sum", "Largest")["Largest"].split()[0])

    def test_a_reading_from_anywhere(self):
        self.desk.show(*HOURLY)
        self.desk.keys("ctrl+r")
        value = self.desk.find("text", "New value", under=self.desk.app)
        self.desk.keys("1", "Return")
        # One is far below what the register shows: it stays, with what is wrong with it.
        self.assertTrue(has(value, State.SHOWING))
        self.desk.keys("Escape")
        self.desk.wait_active()

    def test_a_note_at_a_reading(self):
        self.desk.show(*HOURLY)
        self.desk.chart.get_component_iface().grab_focus()
        self.desk.keys("Right", "n")
        self.desk.wait(lambda: any("Note" in node.get_name() and node.get_role_name() == "text"
                                   for node in self.desk.nodes()), "a field for the note")
        self.desk.keys("Escape")

    def test_period_by_keyboard(self):
        week = self.desk.show(*HOURLY)
        self.desk.choose(self.desk.period, "Month")
        month = self.desk.wait(lambda: (now := self.desk.settled(HOURLY[1])).count > week.count
                               and now, "more readings in a month")
        self.assertLess(month.first, week.first)
        self.assertEqual(month.last, week.last)
        self.desk.choose(self.desk.period, "Week")
        self.desk.wait(lambda: self.desk.settled(HOURLY[1]).start == week.start, "the week again")
        self.desk.press(self.desk.find("push button", "Earlier"))
        earlier = self.desk.wait(lambda: (now := self.desk.settled(HOURLY[1])).last < week.first
                                 and now, "the week before")
        self.assertEqual(earlier.count, 7 * 24)
        self.desk.press(self.desk.find("push button", "Later"))
        self.desk.wait(lambda: self.desk.settled(HOURLY[1]).start == week.start, "the week again")

    def test_period_says_what_is_shown_for_sparse_readings(self):
        # Monthly readings open with a year of them.
        self.assertLessEqual(self.desk.show(*MONTHLY).count, 13)
        self.desk.wait(lambda: self.desk.period.get_name() == "Year", "the year that is shown")
        self.desk.show(*HOURLY)
        self.desk.wait(lambda: self.desk.period.get_name() == "Week", "the week chosen before")

    def follow(self, key, row):
        """Presses key in the chart and expects the cursor on that row of the table."""
        self.desk.keys(key)
        self.desk.wait(lambda: self.desk.readings.selected() == row, f"row {row} after {key}")
        return self.desk.readout("At the cursor")

    def test_arrow_keys_move_the_cursor_over_the_register(self):
        self.desk.choose(self.desk.kind, "Register")
        summary = self.desk.show(*HOURLY)
        self.desk.readout("First")
        self.desk.tab_to(self.desk.chart)
        last = summary.count - 1
        for key, row in (("Home", 0), ("Right", 1), ("Right", 2), ("Left", 1), ("End", last),
                         ("Left", last - 1)):
            figures = self.follow(key, row)
            state = self.desk.readings.cell(row, 1)
            self.assertEqual(figures["Register"], f"{state} kWh", key)
        self.assertEqual(self.desk.settled(HOURLY[1]).start, summary.start)

    def test_arrow_keys_move_the_cursor_over_the_use(self):
        summary = self.desk.show(*HOURLY)
        self.desk.readout("Sum")
        self.desk.tab_to(self.desk.chart)
        last = summary.count - 1
        # A use stands in the row of the reading that ends it.
        for key, row in (("Home", 1), ("Right", 2), ("Left", 1), ("End", last), ("Left", last - 1)):
            figures = self.follow(key, row)
            use = self.desk.readings.cell(row, 2)
            self.assertEqual(number(figures["Use"].split()[0]), number(use), key)
        self.assertEqual(self.desk.settled(HOURLY[1]).start, summary.start)

    def test_cursor_stays_while_older_readings_arrive(self):
        serial, name, _ = UNTOUCHED
        self.desk.look_for(serial)
        self.desk.wait(lambda: self.desk.meters.column(1) == [serial], f"meter {serial} alone")
        self.desk.keys("Down")
        self.desk.wait(lambda: self.desk.chart.get_description().startswith(name + ", ")
                       and self.desk.readings.count() > 6 * 96, "its last readings")
        self.desk.tab_to(self.desk.chart)
        self.desk.keys("End", "Left")
        row = self.desk.wait(self.desk.readings.selected, "a row at the cursor")
        before = self.desk.readout("At the cursor")
        self.desk.settled(name)
        self.assertEqual(self.desk.readings.selected(), row)
        self.assertEqual(self.desk.readout("At the cursor"), before)

    def test_row_of_the_table_moves_the_cursor(self):
        self.desk.choose(self.desk.kind, "Register")
        self.desk.show(*HOURLY)
        self.desk.tab_to(self.desk.readings.node)
        self.desk.keys("Home", "Down", "Down")
        self.desk.wait(lambda: self.desk.readings.selected() == 2, "the third row")
        state = self.desk.readings.cell(2, 1)
        self.desk.wait(lambda: self.desk.readout("At the cursor")["Register"] == f"{state} kWh",
                       f"{state} above the chart")

    def test_deactivated_meters_on_request(self):
        self.desk.show_all()
        names, entry = self.desk.meters.column(0), self.desk.deactivated
        self.assertEqual([name for name in names if name.endswith(", deactivated")], [])
        self.desk.press(entry)
        self.desk.wait(lambda: self.desk.meters.count() > len(names), "more meters")
        more = self.desk.meters.column(0)
        self.assertTrue(has(entry, State.CHECKED))
        self.assertIn("EL Pavilon B (zrušeno), deactivated", more)
        self.assertEqual(len([name for name in more if name.endswith(", deactivated")]),
                         len(more) - len(names))
        self.desk.press(entry)
        self.desk.wait(lambda: self.desk.meters.column(0) == names, "the active ones alone")

    def test_dark_and_light_theme(self):
        for theme, is_right in (("Dark", lambda light: light < 80),
                                ("Light", lambda light: light > 170)):
            entry = self.desk.menu("View", "Theme", theme)
            self.desk.press(entry)
            for node in (self.desk.window, self.desk.chart, self.desk.meters.node,
                         self.desk.readings.node, self.desk.entities.node):
                self.desk.wait(lambda: is_right(Screen().brightness(node)),
                               f"a {theme.lower()} {describe(node)}")
            self.assertTrue(has(entry, State.CHECKED))

    def test_sending_is_paused_in_the_outbox(self):
        self.desk.keys("ctrl+7")
        # What the demo itself has sent: one was rejected, one is a draft.
        outbox, journal = self.desk.find("table", "Outbox"), self.desk.find("table", "Journal")
        self.desk.wait(lambda: Atspi.Table.get_n_rows(outbox) == 2
                       and Atspi.Table.get_n_rows(journal) == 10,
                       "the round of the demo and its profiles")
        pause = self.desk.find("push button", "Pause sending")
        found = [(node.get_role_name(), label_of(node) or node.get_name())
                 for node in self.desk.controls()]
        self.assertEqual([role for role, name in found if not name.strip()], [])
        self.assertEqual(sorted(pair for pair in set(found) if found.count(pair) > 1), [])
        for name in ("Retry", "Undo selected"):
            self.desk.find("push button", name)
        self.desk.tab_to(pause)
        self.desk.keys("space")
        self.desk.wait(lambda: has(pause, State.CHECKED), "the sending paused")
        self.desk.says("Paused · 1 draft · 1 needs you")
        self.desk.keys("space")
        self.desk.wait(lambda: not has(pause, State.CHECKED), "the sending resumed")
        self.desk.keys("ctrl+2")
        self.desk.find("chart", "Consumption chart")

    def test_about_box_opens_and_closes(self):
        self.desk.press(self.desk.menu("Help", "About Meterdesk"))
        box = self.desk.find("alert", under=self.desk.app)
        self.desk.find("push button", "Close", under=box)
        self.desk.wait(lambda: has(box, State.ACTIVE), "the box in front")
        self.desk.keys("Escape")
        self.desk.wait(lambda: not self.desk.all("alert", under=self.desk.app), "the box gone")


class StartTest(unittest.TestCase):
    """Starts and ends."""

    def start(self, *arguments):
        program = Program("--demo", "--lang", "en", *arguments)
        self.addCleanup(program.stop)
        return program

    def test_close_ends_it_and_leaves_nothing(self):
        program = self.start()
        desk = Desk(program)
        desk.keys("alt+F4")
        self.assertEqual(program.exit_code(), 0)
        self.assertEqual(program.said(), "")
        # Caches of the libraries are theirs; nothing of ours, and nothing called data.
        kept = [os.path.join(folder, name) for folder, folders, files in os.walk(program.home)
                for name in folders + files]
        self.assertEqual([path for path in kept if "meterdesk" in path[len(program.home):].lower()],
                         [])
        self.assertFalse(os.path.exists(os.path.join(program.home, ".local", "share")), kept)
        self.assertEqual(os.listdir(program.tmp), [])

    def test_choices_survive_a_restart(self):
        data = os.path.join(os.environ["METERDESK_GUI_SCRATCH"], "kept data")
        program = self.start("--data-dir", data)
        desk = Desk(program)
        self.assertNotEqual(desk.settled().name, HOURLY[1])
        desk.choose(desk.kind, "Register")
        desk.show(*HOURLY)
        desk.keys("ctrl+q")
        self.assertEqual(program.exit_code(), 0)

        program = self.start("--data-dir", data)
        desk = Desk(program)
        desk.settled(HOURLY[1])
        desk.says(HOURLY[1])
        self.assertEqual(desk.kind.get_name(), "Register")
        self.assertEqual(desk.meters.cell(desk.meters.selected(), 1), HOURLY[0])
        desk.keys("ctrl+q")
        self.assertEqual(program.exit_code(), 0)

    def test_second_start_brings_the_first_window_forward(self):
        data = os.path.join(os.environ["METERDESK_GUI_SCRATCH"], "shared data")
        first = self.start("--data-dir", data)
        desk = Desk(first)
        # Somebody else's window has the keys now.
        other = self.start()
        Desk(other).wait_active()
        second = self.start("--data-dir", data)
        self.assertEqual(second.exit_code(), 0, second.said())
        desk.wait_active()
        desk.show(*QUARTERS)
        desk.keys("alt+F4")
        self.assertEqual(first.exit_code(), 0)


class DriverTest(unittest.TestCase):
    """A program that is not there fails the tests; it does not hang them."""

    def test_program_that_ends_at_once(self):
        program = Program(program="/bin/false")
        self.addCleanup(program.stop)
        with self.assertRaisesRegex(Ended, "ended with 1"):
            Gui(program)

    def test_program_that_never_comes(self):
        program = Program("60", program="/bin/sleep")
        self.addCleanup(program.stop)
        with self.assertRaisesRegex(NotSeen, "the application on the accessibility bus"):
            Gui(program, limit=1)

    def test_program_that_froze(self):
        program = Program("--demo", "--lang", "en")
        self.addCleanup(program.stop)
        gui = Gui(program)
        program.process.send_signal(signal.SIGSTOP)
        begin = time.monotonic()
        with self.assertRaises(NotSeen):
            gui.find("tree", "Entities", limit=2)
        self.assertLess(time.monotonic() - begin, LIMIT)


if __name__ == "__main__":
    # Whoever stops this hears where it was.
    faulthandler.register(signal.SIGTERM, chain=True)
    sys.stdout.reconfigure(line_buffering=True)
    unittest.main(testRunner=unittest.TextTestRunner(stream=sys.stdout, verbosity=2,
                                                     resultclass=Result))
