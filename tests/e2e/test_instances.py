# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Several starts on the same data, and data that cannot be used. Run by ../gui/run.sh."""
import os
import signal
import subprocess
import time
import unittest

from program import (AT_ONCE, BUSY, PROGRAM, TOKENS, Gui, ProgramCase, Window, has_window, says,
                     wait_until)
from gui import Program, Result

# Root may write everywhere but without these.
POWERLESS = ("--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all")


class SecondStart(ProgramCase):
    """One window for each data folder."""

    def connection(self, gui):
        return gui.labelled("Connection").get_name()

    def test_opens_the_connection_in_the_first_window(self):
        server = self.serve(meters="3")
        self.add("Town", server.url)
        self.add("Hospital", server.url)
        first = self.start("--connection", "Town", **TOKENS)
        gui = Gui(first)
        gui.wait(lambda: self.connection(gui) == "Town", "the first connection")
        second = self.start("--connection", "hospital", **TOKENS)
        self.end(second)
        gui.wait(lambda: self.connection(gui) == "Hospital", "the other connection")
        # Without a name the window stays with what it shows.
        self.end(self.start(**TOKENS))
        self.assertEqual(self.connection(gui), "Hospital")
        self.close(gui)

    def test_is_found_whatever_the_environment(self):
        first = self.demo()
        window = Window(first)
        elsewhere = dict(XDG_RUNTIME_DIR="/nonexistent", TMPDIR="/nonexistent")
        link = self.data.with_name("link")
        link.symlink_to(self.data)
        for second in (self.start(**elsewhere), self.start(data=link), self.demo()):
            self.end(second)
        self.close(window)

    def test_other_folder_gets_a_window_of_its_own(self):
        first = Window(self.demo())
        second = Window(self.demo(data=self.data.with_name("other")))
        self.close(second)
        self.close(first)

    def test_two_at_once_make_one_window(self):
        programs = [self.demo(), self.demo()]
        def ended():
            return [program for program in programs if program.process.poll() is not None]
        wait_until(ended, "the end of one of them")
        self.end(*ended())
        left, = (program for program in programs if program not in ended())
        self.close(Window(left))

    def test_while_the_first_ends_gets_the_window(self):
        first = Window(self.demo())
        first.program.process.send_signal(signal.SIGTERM)
        second = self.demo()
        self.close(Window(second))
        self.end(first.program)


class HolderInTrouble(ProgramCase):
    """The program that holds the folder was killed, or does not answer."""

    def test_killed_one_is_in_nobodys_way(self):
        first = self.demo()
        Window(first)
        first.stop()
        left = sorted(os.listdir(self.data))
        self.assertIn("meterdesk.socket", left)
        self.assertIn("meterdesk.lock", left)
        second = Window(self.demo())
        self.end(self.demo())
        self.close(second)
        traces = {f"{name}.sqlite-{what}" for name in ("meterdesk", "entries-demo", "cache-demo")
                  for what in ("open", "wal", "shm")}
        self.assertEqual(set(left) - set(os.listdir(self.data)),
                         {"meterdesk.socket", "meterdesk.lock", *traces})

    def test_frozen_one_is_named(self):
        first = Window(self.demo())
        process = first.program.process
        process.send_signal(signal.SIGSTOP)
        begin = time.monotonic()
        second = Gui(self.demo())
        self.assertLess(time.monotonic() - begin, AT_ONCE)
        self.assertIn(f"process {process.pid} ", says(second, BUSY))
        second.press(second.find("push button", "Quit"))
        self.end(second.program)
        # What was asked meanwhile is heard late, and does no harm.
        process.send_signal(signal.SIGCONT)
        self.end(self.demo())
        self.close(first)

    def test_killed_one_gives_the_folder_to_the_next_that_waits(self):
        first = self.start()
        Gui(first)
        first.process.send_signal(signal.SIGSTOP)
        second = self.start()
        time.sleep(1)  # it waits for an answer
        self.assertFalse(has_window(second))
        first.stop()
        gui = Gui(second)
        # The page of a first start, and not the trouble there was.
        gui.find("push button", "Save connection")
        self.close(gui)

    def test_start_that_waits_can_be_ended(self):
        first = Window(self.demo())
        first.program.process.send_signal(signal.SIGSTOP)
        second = self.demo()
        time.sleep(1)  # between its start and its window
        self.assertFalse(has_window(second))
        second.process.send_signal(signal.SIGTERM)
        self.end(second, limit=2)


class FolderInTrouble(ProgramCase):
    """What is wrong stands in the window, in words."""

    def hold(self, server):
        """A verb that is at work for as long as the server says nothing."""
        self.add("Town", server.url)
        server.fault("silent")
        verb = subprocess.Popen([PROGRAM, "connections", "check", "Town", "--data-dir",
                                 str(self.data)],
                                env=self.bare_environment(), stdin=subprocess.DEVNULL,
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(verb.wait)
        self.addCleanup(verb.kill)
        wait_until(lambda: server.requests("/"), "a request of the verb")
        return verb

    def test_held_by_a_verb(self):
        verb = self.hold(self.serve())
        gui = Gui(self.start(**TOKENS))
        self.assertIn(f"process {verb.pid} ", says(gui, BUSY))
        gui.press(gui.find("push button", "Quit"))
        self.end(gui.program)
        self.assertIsNone(verb.poll())

    def test_held_by_a_verb_that_ends(self):
        verb = self.hold(server := self.serve(meters="3"))
        program = self.start(**TOKENS)
        time.sleep(0.5)
        server.admin("DELETE", "faults")
        verb.kill()
        gui = Gui(program)
        gui.wait(lambda: gui.labelled("Connection").get_name() == "Town", "the connection")
        self.close(gui)

    def cannot_write(self, gui, path):
        self.assertIn(str(path), says(gui, "The data folder cannot be written."))
        gui.press(gui.find("push button", "Quit"))
        self.end(gui.program)

    def test_read_only(self):
        os.mkdir(self.data, 0o500)
        program = Program(*POWERLESS, PROGRAM, "--lang", "en", "--demo", "--data-dir",
                          str(self.data), program="/usr/bin/setpriv")
        self.addCleanup(program.stop)
        self.cannot_write(Gui(program), self.data)
        self.assertEqual(os.listdir(self.data), [])

    def test_below_a_file(self):
        file = self.data
        file.write_text("no folder")
        self.cannot_write(Gui(self.demo(data=file / "data")), file)

    def test_damaged_data_have_one_window_too(self):
        self.data.mkdir()
        (self.data / "meterdesk.sqlite").write_bytes(b"no database" * 1000)
        gui = Gui(self.demo())
        says(gui, "The local data are damaged.")
        self.end(self.demo())
        self.close(gui, said="Move the database aside:")
        # The next start has an empty one.
        self.close(Window(self.demo()))


if __name__ == "__main__":
    unittest.main(testRunner=unittest.TextTestRunner(verbosity=2, resultclass=Result))
