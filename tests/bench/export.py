# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""export.py METERDESK PAGESERVER [--rounds N]: how long "meterdesk export readings" takes for ten
years of a meter, beside curl that asks for the same pages one after the other.

Prints a table; judges nothing. Each round has new local data; the rounds of all are interleaved.
"""
import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from pages import COUNT, Failure, Server, curl_ms

DELAYS = (5, 20)
ROUNDS = 5
SKIPPED = 77
NAMES = {"empty": "export, nothing stored", "offline": "export --offline, all stored"}
TARGETS = {("empty", 5): "≤ 0.60", ("offline", 5): "≤ 0.20", ("empty", 20): "≤ 0.25"}


def run(command, environment):
    """Milliseconds, those of the processor, and the memory at its peak in MB."""
    begin = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise Failure(f"{command[1]} ended with {process.returncode}: {errors.decode()}")
    return {"all": (time.monotonic() - begin) * 1000,
            "processor": (usage.ru_utime + usage.ru_stime) * 1000, "rss": usage.ru_maxrss / 1024}


class Home:
    """New local data with a connection to a server."""

    def __init__(self, program, server, folder):
        shutil.rmtree(folder, ignore_errors=True)
        for name in ("home", "run", "tmp"):
            (folder / name).mkdir(parents=True)
        (folder / "run").chmod(0o700)
        self._program = program
        self._table = folder / "readings.csv"
        self._data = ["--data-dir", str(folder / "data")]
        self._environment = {
            "PATH": os.environ["PATH"], "HOME": str(folder / "home"), "LC_ALL": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(folder / "run"), "TMPDIR": str(folder / "tmp"),
            "METERDESK_LOGIN_TOKEN": "a-token-for-the-page-server"}
        run([program, "connections", "add", *self._data, "--name", "c", "--api-url", server.url],
            self._environment)

    def export(self, *more):
        self._table.unlink(missing_ok=True)
        figures = run([self._program, "export", "readings", *self._data, "--connection", "c", "--meter",
                       "2001", "--output", str(self._table), *more], self._environment)
        with self._table.open("rb") as table:
            lines = sum(1 for _ in table)
        if lines != COUNT + 1:
            raise Failure(f"{lines} lines instead of {COUNT + 1}")
        return figures


def one_round(arguments, delay, folder, cells):
    server = Server(arguments.server, delay)
    try:
        cells["curl", delay].append({"all": curl_ms(server, folder)})
        home = Home(arguments.program, server, folder / "home")
        cells["empty", delay].append(home.export())
        cells["offline", delay].append(home.export("--offline"))
    finally:
        server.totals()


def print_table(cells):
    def median(cell, key):
        return statistics.median(figures[key] for figures in cells[cell])

    print("| 350,000 readings to CSV | x curl | target | ms | spread | processor ms | memory MB |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for who, delay in cells:
        cell = (who, delay)
        times = [figures["all"] for figures in cells[cell]]
        ratio = median(cell, "all") / median(("curl", delay), "all")
        title = NAMES.get(who, "curl, page after page, thrown away")
        more = ("", "") if who == "curl" else (f"{median(cell, 'processor'):.0f}",
                                               f"{median(cell, 'rss'):.0f}")
        print(f"| {delay} ms a page: {title} | {ratio:.2f} | {TARGETS.get(cell, '')}"
              f" | {median(cell, 'all'):.0f} | {min(times):.0f} to {max(times):.0f}"
              f" | {more[0]} | {more[1]} |")
    print("\nMemory: at most 200 MB.")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n", 1)[0])
    parser.add_argument("program")
    parser.add_argument("server")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--smoke", action="store_true", help="one round without delays of 20 ms")
    arguments = parser.parse_args()
    if not shutil.which("curl"):
        print("curl is not installed")
        return SKIPPED
    delays = DELAYS[:1] if arguments.smoke else DELAYS
    cells = {(who, delay): [] for delay in delays for who in ("curl", "empty", "offline")}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(1 if arguments.smoke else arguments.rounds):
            for delay in delays:
                one_round(arguments, delay, Path(folder), cells)
    print_table(cells)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failure as failure:
        sys.exit(f"export.py: {failure}")
