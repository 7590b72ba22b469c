# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main window of Meterdesk by its parts."""
import re

from gui import Cells, Gui, NotSeen, State, has, text_of

FIGURE = r"([−\d.,]+)"
SUMMARY = re.compile(
    rf"(.+), (\S+ \S+) to (\S+ \S+): ([\d,]+) reading\S* First {FIGURE} (\S+), last {FIGURE} \6\."
    rf" Lowest {FIGURE} \6, highest {FIGURE} \6\.(?: Use {FIGURE} \6\.)?")


def number(text):
    return float(text.replace(",", "").replace("−", "-"))


class Summary:
    """What the description of the chart says."""

    def __init__(self, match):
        self.text = match[0]
        self.name, self.begin, self.end, self.unit = match[1], match[2], match[3], match[6]
        self.count = int(number(match[4]))
        self.first, self.last, self.least, self.most = (number(match[i]) for i in (5, 7, 8, 9))
        # What stays when a reading arrives meanwhile.
        self.start = (self.name, self.begin, self.first)
        self.use = number(match[10]) if match[10] else None


class Desk(Gui):
    """The window with what is in it."""

    def __init__(self, program):
        super().__init__(program)
        self.wait(lambda: self.find("label", "Status").get_description() == "Online", "Online")
        self.filter = self.find("text", "Filter")
        self.chart = self.find("chart", "Consumption chart")
        self.meters = Cells(self.find("table", "Meters"))
        self.entities = Cells(self.find("tree", "Entities"))
        self.readings = Cells(self.find("table", "Readings"))
        self.kind, self.resolution, self.period = (
            self.labelled(label) for label in ("Chart kind", "Resolution", "Period"))
        self.gas = self.find("check box", "Gas")
        self.deactivated = self.menu("View", "Include deactivated meters")
        self.progress = next(node for node in self.nodes(only_showing=False)
                             if node.get_name() == "Progress")
        self.wait(lambda: self.meters.count() > 0, "meters")
        self.settled()

    def readout(self, caption, other=""):
        """The figures above the chart as {caption: words}, when the first has this caption, and
        one of the others that one: the figures beside the table have the same first one."""
        def figures():
            for node in self.nodes():
                name = node.get_name()
                if node.get_role_name() == "filler" and name.startswith(caption + ": ") \
                        and (not other or f"; {other}: " in name):
                    return dict(part.split(": ", 1) for part in name.split("; "))
            return None
        return self.wait(figures, f"'{caption}' above the chart")

    def settled(self, name=None):
        """The summary of the meter of that name when nothing is on its way any more."""
        def summary():
            match = SUMMARY.fullmatch(self.chart.get_description())
            is_whole = match and (name is None or match[1] == name) and \
                not has(self.progress, State.SHOWING) and self.readings.is_showing() and \
                self.readings.count() == number(match[4])
            return Summary(match) if is_whole else None
        try:
            return self.wait(summary, f"a summary of {name or 'a meter'} and its rows")
        except NotSeen as error:
            raise NotSeen(f"{error}; the chart says '{self.chart.get_description()}'") from None

    def look_for(self, words):
        self.keys("ctrl+f")
        self.wait(lambda: has(self.filter, State.FOCUSED), "the focus in the filter")
        self.type(words)
        self.wait(lambda: text_of(self.filter) == words, f"'{words}' in the filter")

    def clear_filter(self):
        self.keys("ctrl+f")
        self.wait(lambda: has(self.filter, State.FOCUSED), "the focus in the filter")
        self.keys("Escape")
        self.wait(lambda: text_of(self.filter) == "", "an empty filter")

    def reset(self):
        """Back to what a first start shows, but for the meter."""
        self.wait_active()
        for switch in (self.gas, self.deactivated):
            if has(switch, State.CHECKED):
                self.press(switch)
        self.choose(self.kind, "Consumption")
        self.choose(self.resolution, "As read")
        self.choose(self.period, "Week")
        self.clear_filter()

    def show(self, serial, name, _unit=None):
        """Brings up a meter by keys alone."""
        self.look_for(serial)
        self.wait(lambda: self.meters.column(1) == [serial], f"meter {serial} alone")
        self.keys("Down")
        return self.settled(name)

    def show_all(self):
        """Moves to the top of the tree: every meter is in the table."""
        self.tab_to(self.entities.node)
        self.keys("Home")
        self.wait(lambda: self.entities.is_selected(0), "the top entity")
