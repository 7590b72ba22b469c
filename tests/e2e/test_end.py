# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program ends when it is asked to, whoever asks and whatever it is at. Run by ../gui/run.sh."""
import os
import signal
import subprocess
import unittest

from program import AT_ONCE, LIMIT, TOKENS, Gui, ProgramCase, Window
from gui import Atspi, Result, wait_until, xdotool


def size(gui):
    area = Atspi.Component.get_extents(gui.window, Atspi.CoordType.SCREEN)
    return area.width, area.height


class AskedBySignal(ProgramCase):
    """At log-out, by kill, by Ctrl+C in a terminal."""

    def test_keeps_what_closing_keeps(self):
        # The size of the window is kept at its end alone.
        kinds = {signal.SIGTERM: "Register", signal.SIGINT: "Consumption", signal.SIGHUP: "Register"}
        for number, width in zip(kinds, (1240, 1280, 1320)):
            with self.subTest(number.name):
                window = Window(self.demo())
                window.choose(window.labelled("Chart kind"), kinds[number])
                xdotool("getactivewindow", "windowsize", str(width), "820")
                window.wait(lambda: size(window) == (width, 820), "another size")
                window.program.process.send_signal(number)
                self.end(window.program)
                window = Window(self.demo())
                self.assertEqual(window.labelled("Chart kind").get_name(), kinds[number])
                self.assertEqual(size(window), (width, 820))
                self.close(window)

    def test_with_a_dialog_open(self):
        window = Window(self.demo())
        window.press(window.menu("Help", "About Meterdesk"))
        window.find("alert", under=window.app)
        window.program.process.send_signal(signal.SIGTERM)
        self.end(window.program)

    def test_twice(self):
        window = Window(self.demo())
        for _ in range(2):
            window.program.process.send_signal(signal.SIGTERM)
        self.end(window.program)

    def test_in_the_first_moments(self):
        # From before main() to well after the window: killed where nothing listens yet.
        for delay in range(0, 500, 50):
            program = self.demo()
            try:
                program.process.wait(delay / 1000)
            except subprocess.TimeoutExpired:
                program.process.send_signal(signal.SIGTERM)
            self.assertIn(program.exit_code(AT_ONCE), (0, -signal.SIGTERM), program.said())
        self.close(Window(self.demo()))


class RequestsInFlight(ProgramCase):
    """The server has said nothing yet, or half of it."""

    def open(self, path, fault):
        server = self.serve(meters="5")
        self.add("Town", server.url)
        server.fault(fault, path)
        gui = Gui(self.start(**TOKENS))
        gui.wait(lambda: server.requests(path), f"a request of {path}")
        return gui

    def test_quit(self):
        for number, (path, fault) in enumerate((("/access_tokens", "silent"), ("/meters", "silent"),
                                                ("/entities", "stall"))):
            with self.subTest(path):
                self.data = self.data.with_name(f"quit {number}")
                self.close(self.open(path, fault))

    def test_signal(self):
        gui = self.open("/meters", "silent")
        gui.program.process.send_signal(signal.SIGTERM)
        self.end(gui.program)

    def test_readings(self):
        server = self.serve(meters="5", readings="2500")
        self.add("Town", server.url)
        server.fault("silent", "^/meters/[^/]+/readings")
        gui = Gui(self.start(**TOKENS))
        meters = gui.find("table", "Meters")
        gui.wait(lambda: Atspi.Table.get_n_rows(meters) == 5, "the meters")
        gui.tab_to(meters)
        gui.keys("Down")
        gui.wait(lambda: [r for r in server.requests("/meters/") if r["path"].endswith("readings")],
                 "a request of readings")
        self.close(gui)


class OtherServer:
    """An X server and a window manager that can go away under a program."""

    def __init__(self):
        read, write = os.pipe()
        self._x = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0",
                                    "1600x1000x24", "-nolisten", "tcp", "-auth",
                                    os.environ["XAUTHORITY"]],
                                   pass_fds=[write], stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as ready:
            self.display = f":{int(ready.readline())}"
        cookie = subprocess.run(["xauth", "list", os.environ["DISPLAY"]], capture_output=True,
                                text=True, check=True, timeout=LIMIT).stdout.split()[-1]
        subprocess.run(["xauth", "-q", "add", self.display, ".", cookie], check=True,
                       timeout=LIMIT, stdin=subprocess.DEVNULL)
        self._manager = subprocess.Popen(["openbox"], env=dict(os.environ, DISPLAY=self.display),
                                         stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                         stderr=subprocess.DEVNULL)
        # A window that was there before the manager would not get the keys.
        wait_until(self._is_managed, "the window manager", LIMIT)

    def _is_managed(self):
        return subprocess.run(["xdotool", "get_num_desktops"], timeout=LIMIT,
                              env=dict(os.environ, DISPLAY=self.display),
                              stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL).returncode == 0

    def stop(self):
        for process in (self._x, self._manager):
            process.kill()
            process.wait(LIMIT)


class DisplayGone(ProgramCase):
    """The X server crashed, or the session was ended without asking."""

    def test_ends_and_starts_again(self):
        server = OtherServer()
        self.addCleanup(server.stop)
        program = self.demo(DISPLAY=server.display)
        Window(program)
        server.stop()
        # Qt ends the program with 1; what matters is that it neither hangs nor crashes.
        self.assertIn(program.exit_code(AT_ONCE), (0, 1), program.said())
        self.close(Window(self.demo()))

    def test_never_there(self):
        program = self.demo(DISPLAY=":4711")
        self.assertNotEqual(program.exit_code(AT_ONCE), 0)
        self.assertIn("could not connect to display", program.said())
        self.close(Window(self.demo()))


if __name__ == "__main__":
    unittest.main(testRunner=unittest.TextTestRunner(verbosity=2, resultclass=Result))
