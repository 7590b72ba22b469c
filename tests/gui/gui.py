# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives one running window: sees it over the accessibility bus, answers by real key events.

Everything that waits has a limit: a program that ended, froze or never came is a failure.
"""
import os
import signal
import struct
import subprocess
import sys
import time
import unittest
import warnings
import zlib

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter("ignore", DeprecationWarning)

LIMIT = 30.0  # seconds for anything to show up, on a machine that does other things too
STEP = 0.05
# What is in them is read where it is asked for: every node costs some questions over the bus.
LEAVES = ("table", "tree", "chart", "combo box", "menu bar")
Role = Atspi.Role
State = Atspi.StateType

Atspi.init()
Atspi.set_timeout(5000, 10000)


class NotSeen(AssertionError):
    """What was waited for did not come in time."""


class Gone(Exception):
    """A part of the window is not there any more, or not yet: ask again."""


class Ended(AssertionError):
    """The program is gone."""


def wait_until(probe, what, limit=LIMIT, alive=lambda: None):
    """Returns the first true answer of probe(); nodes that vanish meanwhile are no failure."""
    end = time.monotonic() + limit
    last = None
    while True:
        alive()
        try:
            answer = probe()
            if answer:
                return answer
        except (GLib.Error, Gone) as error:
            last = error
        if time.monotonic() > end:
            raise NotSeen(f"not seen within {limit:g} s: {what}" + (f" ({last})" if last else ""))
        time.sleep(STEP)


class Program:
    """A started program with a home of its own below HOME."""

    count = 0

    def __init__(self, *arguments, program=None, **environment):
        Program.count += 1
        scratch = os.environ["METERDESK_GUI_SCRATCH"]
        self.home = os.path.join(scratch, "home", f"person {Program.count}")
        self.tmp = os.path.join(scratch, "tmp", f"of {Program.count}")
        os.makedirs(self.home)
        os.makedirs(self.tmp)
        self.log = os.path.join(scratch, f"program {Program.count}.log")
        environment = {**os.environ, "HOME": self.home, "TMPDIR": self.tmp, **environment}
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                [program or os.environ["METERDESK_PROGRAM"], *arguments],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment)

    def check_alive(self):
        code = self.process.poll()
        if code is not None:
            raise Ended(f"the program ended with {code} and said: {self.said()!r}")

    def said(self):
        with open(self.log, encoding="utf-8", errors="replace") as log:
            return log.read()

    def exit_code(self, limit=LIMIT):
        try:
            return self.process.wait(limit)
        except subprocess.TimeoutExpired:
            raise NotSeen(f"the program did not end within {limit:g} s") from None

    def stop(self):
        """Ends it whatever state it is in, a stopped one too."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        self.process.wait(LIMIT)


class Gui:
    """The window of a program."""

    def __init__(self, program, limit=LIMIT):
        self.program = program
        self.known = []  # the controls, as last looked for
        self.app = self.wait(self._application, "the application on the accessibility bus", limit)
        self.window = self.find("frame", under=self.app, limit=limit)
        self.wait_active()

    def _application(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child is not None and child.get_process_id() == self.program.process.pid:
                return child
        return None

    def wait(self, probe, what, limit=LIMIT):
        return wait_until(probe, what, limit, self.program.check_alive)

    def wait_active(self):
        self.wait(lambda: has(self.window, State.ACTIVE), "the window in front")

    # ---- Seeing ----

    def nodes(self, under=None, only_showing=True):
        """Every node from the top down; not what is hidden, nor what is in cells and menus."""
        top = under or self.window
        pending = [top]
        while pending:
            node = pending.pop()
            yield node
            if node is not top and node.get_role_name() in LEAVES:
                continue
            children = [node.get_child_at_index(i) for i in range(node.get_child_count())]
            pending += [child for child in reversed(children) if child is not None
                        and (not only_showing or has(child, State.SHOWING))]

    def all(self, role, name=None, under=None):
        return [node for node in self.nodes(under) if node.get_role_name() == role
                and (name is None or node.get_name() == name)]

    def find(self, role, name=None, under=None, limit=LIMIT):
        what = role if name is None else f"{role} '{name}'"
        return self.wait(lambda: next(iter(self.all(role, name, under)), None), what, limit)

    def labelled(self, label, role="combo box"):
        """The control that this label belongs to: the name of a combo box is what it shows."""
        return self.wait(lambda: next((node for node in self.all(role) if label_of(node) == label),
                                      None), f"{role} labelled '{label}'")

    def says(self, text):
        """Waits for a label that reads text."""
        return self.find("label", text)

    def controls(self):
        """What can be reached by Tab; to the rows of a list lead its arrow keys."""
        return [node for node in self.nodes()
                if has(node, State.FOCUSABLE) and has(node, State.ENABLED)
                and node.get_role_name() != "list item"]

    def focused(self, limit=LIMIT):
        """The control that has the focus. All are looked for anew only where none of those known
        has it: some come and go, and it takes about as long as a person takes for a key."""
        def look():
            known, self.known = self.known, []
            node = focused_of(known)
            self.known = known if node else self.controls()
            return node or focused_of(self.known)
        try:
            return self.wait(look, "the focus on a control", limit)
        except NotSeen as error:
            raise NotSeen(f"{error}; the window is "
                          f"{'' if has(self.window, State.ACTIVE) else 'not '}in front, with "
                          f"{[describe(node) for node in self.controls()]}") from None

    # ---- Doing ----

    def keys(self, *keys):
        """Presses keys named as in "ctrl+f"; they go to the active window as from a keyboard."""
        self.program.check_alive()
        xdotool("key", "--clearmodifiers", "--delay", "20", *keys)

    def type(self, text):
        self.program.check_alive()
        xdotool("type", "--clearmodifiers", "--delay", "10", text)

    def tab_from(self, node):
        self.keys("Tab")
        self.wait(lambda: not has(node, State.FOCUSED), f"the focus leaving {describe(node)}")

    def tab_to(self, node):
        """Brings the focus to node by Tab, as a person without a mouse does."""
        self.known = self.controls()
        for _ in range(len(self.known) + 5):
            if has(node, State.FOCUSED):
                return
            try:
                self.tab_from(self.focused(LIMIT / 3))
            except NotSeen as error:
                # What had it has gone, say: as a person, press once more. It is told all the same.
                print(f"on the way to {describe(node)}: {error}", file=sys.stderr)
                self.wait_active()
                self.keys("Tab")
        raise NotSeen(f"no Tab leads to {describe(node)}")

    def press(self, node):
        """Does what a click on a button or on an entry of a menu does."""
        names = [Atspi.Action.get_action_name(node, i)
                 for i in range(Atspi.Action.get_n_actions(node))]
        for wanted in ("Press", "Toggle"):
            if wanted in names:
                return Atspi.Action.do_action(node, names.index(wanted))
        raise NotSeen(f"{describe(node)} has no action to press: {names}")

    def menu(self, *path):
        """The entry of a menu that is at path; the menus stay closed."""
        node = self.find("menu bar")
        for name in path:
            node = next((child for child in self.nodes(node, only_showing=False)
                         if child.get_role_name() == "menu item" and child.get_name() == name),
                        None)
            if node is None:
                raise NotSeen(f"no menu entry {' > '.join(path)}")
        return node

    def choose(self, combo, text):
        """Chooses an entry of a combo box by Tab and arrow keys."""
        if combo.get_name() == text:
            return
        entries = [node.get_name() for node in self.nodes(combo, only_showing=False)
                   if node.get_role_name() == "list item"]
        steps = entries.index(text) - entries.index(combo.get_name())
        self.tab_to(combo)
        self.keys(*["Down" if steps > 0 else "Up"] * abs(steps))
        self.wait(lambda: combo.get_name() == text, f"'{text}' in {describe(combo)}")


def xdotool(*arguments):
    subprocess.run(["xdotool", *arguments], check=True, timeout=LIMIT, stdin=subprocess.DEVNULL)


def has(node, state):
    return node.get_state_set().contains(state)


def focused_of(nodes):
    return next((node for node in nodes if has(node, State.FOCUSED)), None)


def label_of(node):
    for relation in node.get_relation_set() or []:
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name()
    return None


def describe(node):
    return f"[{node.get_role_name()}] '{label_of(node) or node.get_name()}'"


def text_of(node):
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


class Cells:
    """The cells of a table or tree."""

    def __init__(self, node):
        self.node = node

    def is_showing(self):
        return has(self.node, State.SHOWING)

    def count(self):
        """How many rows; those of a hidden table do not count."""
        return Atspi.Table.get_n_rows(self.node) if self.is_showing() else 0

    def node_at(self, row, column):
        cell = Atspi.Table.get_accessible_at(self.node, row, column)
        if cell is None:
            raise Gone(f"the cell {row}, {column} of {describe(self.node)}")
        return cell

    def cell(self, row, column):
        return self.node_at(row, column).get_name()

    def column(self, column):
        return [self.cell(row, column) for row in range(self.count())]

    def row(self, row):
        return [self.cell(row, column) for column in range(len(self.titles()))]

    def titles(self):
        return [Atspi.Table.get_column_header(self.node, column).get_name()
                for column in range(Atspi.Table.get_n_columns(self.node))]

    def is_selected(self, row):
        return has(self.node_at(row, 0), State.SELECTED)

    def selected(self):
        """The selected row of a table, None for no one; of a tree the bus counts among siblings."""
        rows = Atspi.Table.get_selected_rows(self.node)
        return rows[0] if rows else None


class Screen:
    """What the X server shows, from the file it keeps its picture in."""

    def __init__(self):
        with open(os.path.join(os.environ["METERDESK_GUI_SCRATCH"], "Xvfb_screen0"), "rb") as file:
            dump = file.read()
        head = struct.unpack(">25I", dump[:100])
        self.width, self.height, self.stride = head[4], head[5], head[12]
        self.pixels = memoryview(dump)[head[0] + 12 * head[19]:]

    def colour(self, x, y):
        """Red, green and blue of a pixel, 0 to 255."""
        at = y * self.stride + 4 * x
        blue, green, red = self.pixels[at:at + 3]
        return red, green, blue

    def brightness(self, node):
        """How bright the area of node is in the mean, 0 to 255."""
        area = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
        samples = [sum(self.colour(x, y)) / 3
                   for y in range(area.y + 2, area.y + area.height - 2, 5)
                   for x in range(area.x + 2, area.x + area.width - 2, 5)]
        return sum(samples) / len(samples)

    def save(self, path):
        """Writes a PNG, to see what a failed test saw."""
        lines = bytearray()
        for y in range(self.height):
            line = self.pixels[y * self.stride:y * self.stride + 4 * self.width]
            rgb = bytearray(3 * self.width)
            rgb[0::3], rgb[1::3], rgb[2::3] = line[2::4], line[1::4], line[0::4]
            lines += b"\0" + rgb

        def chunk(kind, data):
            return (struct.pack(">I", len(data)) + kind + data
                    + struct.pack(">I", zlib.crc32(kind + data)))

        with open(path, "wb") as file:
            file.write(b"\x89PNG\r\n\x1a\n"
                       + chunk(b"IHDR", struct.pack(">2I5B", self.width, self.height, 8, 2, 0, 0, 0))
                       + chunk(b"IDAT", zlib.compress(bytes(lines), 1)) + chunk(b"IEND", b""))


class Result(unittest.TextTestResult):
    """Keeps what was on the screen when a test failed, in the current folder."""

    def addFailure(self, test, error):
        self.keep(test, error)
        super().addFailure(test, error)

    def addError(self, test, error):
        self.keep(test, error)
        super().addError(test, error)

    def keep(self, test, error):
        tests = os.path.splitext(os.path.basename(sys.argv[0]))[0]
        path = os.path.abspath(f"{tests}-{test.id().rsplit('.', 1)[-1]}.png")
        Screen().save(path)
        self.stream.writeln(f"{error[1]}\nThe screen at that time: {path}")
