# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""startup.py PROGRAM FLOOR PAGESERVER [--rounds N]: how long it takes from the start of the process to the first
window and to the first chart, beside the least that such a program can do.

Runs on ../support/desktop.sh. Prints a table; judges nothing. What is started tells its moments in
its log, with the clock of the system, so that the loading of its libraries counts and reading the log
does not.
"""
import argparse
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import time
from pathlib import Path

from pages import Failure, Server

WINDOW, CHART = "First window", "First chart"
LIMIT = 60.0
ROUNDS = 7
LINE = re.compile(r"^ *(\d+\.\d+) (First \w+) after \d+ ms$")


class Cell:
    """One thing that is started: its command, and the last of the moments it tells."""

    def __init__(self, title, command, last, **more):
        self.title = title
        self.more = more  # of the environment
        self.command = command
        self.last = last
        self.times = {}

    def add(self, moments):
        for name, ms in moments.items():
            self.times.setdefault(name, []).append(ms)

    def median(self, name):
        return statistics.median(self.times[name]) if name in self.times else None


def environment(home):
    # The moment is in the log line; what belongs to a test of the window is left out.
    more = {"HOME": str(home), "QT_LOGGING_RULES": "meterdesk.start.info=true",
            "QT_MESSAGE_PATTERN": "%{time boot} %{message}", "QT_FORCE_STDERR_LOGGING": "1"}
    return {**os.environ, **more}


def moments_of(log, begin):
    """The milliseconds since `begin` of what the log tells."""
    found = {}
    for line in log.read_text(errors="replace").splitlines():
        match = LINE.match(line)
        if match:
            found.setdefault(match[2], (float(match[1]) - begin) * 1000)
    return found


def start(cell, scratch):
    """The moments of one start."""
    home = scratch / "home"
    home.mkdir()
    log = scratch / "log"
    with log.open("wb") as output:
        begin = time.monotonic()
        process = subprocess.Popen(cell.command, stdin=subprocess.DEVNULL, stdout=output,
                                   stderr=output, env={**environment(home), **cell.more},
                                   cwd=scratch)
    try:
        while cell.last not in (found := moments_of(log, begin)):
            if process.poll() is not None or time.monotonic() - begin > LIMIT:
                raise Failure(f"{cell.title}: '{cell.last}' was never told.\n"
                              f"{log.read_text(errors='replace')}")
            time.sleep(0.02)
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(LIMIT)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        shutil.rmtree(home)
    return found


def measure(cells, rounds, scratch):
    """All cells in each round, so that what else the machine does meets all of them."""
    for number in range(rounds + 1):
        for cell in cells:
            moments = start(cell, scratch)
            # The first round brings the files into memory.
            if number > 0:
                cell.add(moments)


def table(cells, floor):
    yield "| start | first window ms | x floor | first chart ms | x floor | spread |"
    yield "|---|---:|---:|---:|---:|---:|"
    base = floor.median(WINDOW)
    for cell in cells:
        row = [cell.title]
        for name in (WINDOW, CHART):
            ms = cell.median(name)
            row += ["", ""] if ms is None else [f"{ms:.0f}", f"{ms / base:.2f}"]
        times = cell.times[cell.last]
        row.append(f"{min(times):.0f} to {max(times):.0f}")
        yield "| " + " | ".join(row) + " |"


def kept_chart(program, server, folder):
    """A connection to a server with one meter, whose chart is in the store from the first round on."""
    token = {"METERDESK_LOGIN_TOKEN": "a-token-for-the-page-server"}
    data = ["--data-dir", str(folder)]
    subprocess.run([program, "connections", "add", *data, "--name", "c", "--api-url", server.url],
                   env={**environment(folder.parent), **token}, stdin=subprocess.DEVNULL,
                   capture_output=True, check=True, timeout=LIMIT)
    return Cell("last chart from the store", [program, *data, "--lang", "en"], CHART, **token)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n", 1)[0])
    parser.add_argument("program", type=Path)
    parser.add_argument("floor", type=Path)
    parser.add_argument("server", type=Path)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    options = parser.parse_args()
    for path in (options.program, options.floor, options.server):
        if not os.access(path, os.X_OK):
            parser.error(f"{path} cannot be run; build the targets meterdesk, meterdesk_startupfloor"
                         " and meterdesk_pageserver")
    if options.rounds < 1:
        parser.error("at least one round")

    scratch = Path(os.environ["METERDESK_GUI_SCRATCH"]) / "bench"
    scratch.mkdir()
    program = str(options.program.resolve())
    floor = Cell("floor: window, empty chart, opened database",
                 [str(options.floor.resolve()), str(scratch / "floor.sqlite")], WINDOW)
    cells = [floor,
             Cell("demo, nothing kept", [program, "--demo", "--lang", "en"], CHART),
             Cell("demo, started again",
                  [program, "--demo", "--lang", "en", "--data-dir", str(scratch / "kept")], CHART)]
    server = Server(str(options.server.resolve()), 0)
    try:
        cells.append(kept_chart(program, server, scratch / "chart"))
        measure(cells, options.rounds, scratch)
    except Failure as failure:
        sys.exit(f"startup.py: {failure}")
    finally:
        server.totals()
    print(f"Start-up, medians of {options.rounds} interleaved rounds on {os.cpu_count()} cores:\n")
    print(*table(cells, floor), sep="\n")
    print("\nU1: the last chart from the store at most 1.3 x floor.")


if __name__ == "__main__":
    main()
