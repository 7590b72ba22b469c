# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""plot.py PLOTBENCH [--rounds N] [--smoke]: how fast charts are drawn, beside the least that a widget
can do and beside QCustomPlot, where the bench was built with it.

Runs on ../support/desktop.sh. Each figure is of a process of its own; the rounds of all are
interleaved. Prints tables of processor time, which holds on a machine that others use too; judges
nothing.
"""
import argparse
import os
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

LIMIT = 120
SKIPPED = 77
ROUNDS = 5
RAW_MB = 350000 * 2 * 8 / 2**20
WAYS = {"floor": "floor: clipped polyline, own axes", "own": "Meterdesk",
        "peer": "QCustomPlot, adaptive sampling"}


class Failure(Exception):
    """There is no figure to print."""


class Scene:
    """What is drawn: the arguments of the bench, and the figures of each way to draw it."""

    def __init__(self, title, *arguments, ratio=1, ways=tuple(WAYS)):
        self.title = title
        self.arguments = arguments
        self.ratio = ratio
        self.ways = list(ways)
        self.figures = {way: [] for way in ways}

    def measure(self, program, way, scratch):
        shutil.rmtree(scratch, ignore_errors=True)
        scratch.mkdir()
        arguments = [str(scratch) if word == "FOLDER" else word for word in self.arguments]
        environment = {**os.environ, "QT_SCALE_FACTOR": str(self.ratio)}
        done = subprocess.run([program, way, *arguments], capture_output=True, text=True,
                              timeout=LIMIT, env=environment)
        if done.returncode == SKIPPED:
            self.ways.remove(way)  # it was not there at build time
            return
        if done.returncode != 0:
            raise Failure(f"{way}, {self.title}: {done.stderr}")
        lines = (line.split() for line in done.stdout.splitlines())
        self.figures[way].append({name: (float(wall), float(own)) for name, wall, own in lines})

    def all(self, way, name, clock=1):
        return [figures[name][clock] for figures in self.figures.get(way, []) if name in figures]

    def median(self, way, name, clock=1):
        found = self.all(way, name, clock)
        return statistics.median(found) if found else None


def scenes():
    both = ("own", "peer")
    return {
        "one": Scene("350,000 points"),
        "five": Scene("5 × 350,000 points", "--series", "5"),
        "few": Scene("10,000 points", "--points", "10000"),
        "register": Scene("350,000 states of a register, smooth lines", "--register", "--smooth"),
        "wide": Scene("350,000 points, pen twice as wide", "--pen", "2", ways=both),
        "smooth": Scene("350,000 points, smooth where it can be chosen", "--smooth"),
        "wide smooth": Scene("350,000 points, pen twice as wide, smooth", "--pen", "2", "--smooth",
                             ways=both),
        "double": Scene("350,000 points, device pixel ratio 2", ratio=2, ways=both),
        "double wide": Scene("350,000 points, device pixel ratio 2, pen twice as wide", "--pen", "2",
                             ratio=2, ways=both),
        "double five": Scene("5 × 350,000 points, device pixel ratio 2", "--series", "5", ratio=2,
                             ways=both),
        "store": Scene("350,000 points out of the store", "--store", "FOLDER", "--frames", "0",
                       ways=("floor", "own")),
        "map": Scene("heat map of 3 years", "--points", "105120", ways=("map",)),
    }


def number(value):
    return "–" if value is None else f"{value:.0f}" if value >= 100 else f"{value:.2f}"


def ratio(value, base):
    return None if value is None or not base else value / base


def table(scene, names):
    """Ratios first: they hold on other machines."""
    base = scene.ways[0]
    head = [scene.title]
    for title in names.values():
        head += [f"{title} x {'floor' if base == 'floor' else 'Meterdesk'}", "ms", "spread"]
    yield "| " + " | ".join(head) + " |"
    yield "|---" + "|---:" * (len(head) - 1) + "|"
    for way in scene.ways:
        row = [WAYS.get(way, way)]
        for name in names:
            found = scene.all(way, name)
            value = scene.median(way, name)
            row += [number(ratio(value, scene.median(base, name))), number(value),
                    f"{min(found):.2f} to {max(found):.2f}" if found else ""]
        yield "| " + " | ".join(row) + " |"
    yield ""


def goals(all_scenes):
    def part(scene, name, way="own"):
        return all_scenes[scene].median(way, name)

    def row(title, value, target):
        return f"| {title} | {number(value)} | {target} |"

    yield "| goal | ratio | target |"
    yield "|---|---:|---:|"
    for way, words, first, pan, five in (("floor", "floor", "2", "1.5", "1.5"),
                                         ("peer", "QCustomPlot", "0.5", "1.1", "1.0 (1.3 with noise)")):
        yield row(f"P1 first frame of 350,000, x {words}",
                  ratio(part("one", "first"), part("one", "first", way)), f"≤ {first}")
        yield row(f"P2 frame of a pan of 350,000, x {words}",
                  ratio(part("one", "pan"), part("one", "pan", way)), f"≤ {pan}")
        yield row(f"P2 the same, slowest of twenty, x {words}",
                  ratio(part("one", "pan95"), part("one", "pan95", way)), "")
        yield row(f"P3 frame of a pan of 5 × 350,000, x {words}",
                  ratio(part("five", "pan"), part("five", "pan", way)), f"≤ {five}")
    yield row("P3 the same, x one series", ratio(part("five", "pan"), part("one", "pan")), "≤ 8")
    yield row("P4 frame of a pan, 350,000 x 10,000", ratio(part("one", "pan"), part("few", "pan")),
              "≤ 2")
    for scene, words in (("wide", "wide pen"), ("register", "smooth lines"),
                         ("double", "pixel ratio 2"), ("double wide", "wide pen, pixel ratio 2")):
        yield row(f"P5 frame of a pan, {words}, x thin at ratio 1",
                  ratio(part(scene, "pan"), part("one", "pan")), "≤ 3")
    yield row("P7 memory added by 350,000, x their times and values",
              ratio(part_wall(all_scenes, "one", "memory"), RAW_MB), "≤ 0.25")
    yield row("E1 350,000 from the store to the first frame, x floor",
              ratio(part("store", "first"), part("store", "first", "floor")), "≤ 1.5")
    if "map" in all_scenes and all_scenes["map"].ways:
        yield row("heat map of 3 years, first frame, ms", part("map", "first", "map"), "< 50")


def part_wall(all_scenes, scene, name):
    return all_scenes[scene].median("own", name, clock=0)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n", 1)[0])
    parser.add_argument("program", type=Path)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--smoke", action="store_true", help="one short round, of a few scenes")
    options = parser.parse_args()
    if not os.access(options.program, os.X_OK):
        parser.error(f"{options.program} cannot be run; build the target meterdesk_plotbench")
    program = str(options.program.resolve())
    scratch = Path(os.environ["METERDESK_GUI_SCRATCH"]) / "plot"
    all_scenes = scenes()
    rounds = options.rounds
    if options.smoke:
        rounds = 1
        for scene in all_scenes.values():
            scene.arguments += () if "FOLDER" in scene.arguments else ("--frames", "2")
            scene.ways = [way for way in scene.ways if way in ("own", "map")]
    try:
        for _ in range(rounds):
            for scene in all_scenes.values():
                for way in list(scene.ways):
                    scene.measure(program, way, scratch)
    except Failure as failure:
        sys.exit(f"plot.py: {failure}")
    print(f"Charts, processor time, medians of {rounds} interleaved rounds on {os.cpu_count()} cores:\n")
    print(*goals(all_scenes), "", sep="\n")
    for key, scene in all_scenes.items():
        if scene.ways:
            names = {"first": "first frame"} if key == "store" else {
                "first": "first frame", "pan": "pan", "zoom": "slowest zoom", "month": "month"}
            print(*table(scene, names), sep="\n")


if __name__ == "__main__":
    main()
