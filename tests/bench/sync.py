# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""sync.py SYNCBENCH PAGESERVER [--rounds N]: how long the readings of a meter take to load, beside
curl that asks for the same pages one after the other.

Prints a table; judges nothing. Each cell has a server of its own; the rounds of all are interleaved.
"""
import argparse
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

from pages import COUNT, LIMIT, Failure, Server, curl_ms

DELAYS = (0, 5, 20)
ROUNDS = 5
SKIPPED = 77
LINE = re.compile(r"month ([\d.]+) all ([\d.]+) readings (\d+) block ([\d.]+) work ([\d.]+) rss (\d+)")


def run_program(program, server):
    done = subprocess.run([program, server.url], check=True, timeout=LIMIT, text=True,
                          stdout=subprocess.PIPE)
    found = LINE.search(done.stdout)
    if not found or int(found[3]) != COUNT:
        raise Failure(f"not all readings came: {done.stdout}")
    return {"month": float(found[1]), "all": float(found[2]), "block": float(found[4]),
            "work": float(found[5]), "rss": int(found[6]) / 1024}


def one(arguments, folder, who, delay, gzip):
    server = Server(arguments.server, delay, gzip)
    try:
        figures = ({"all": curl_ms(server, folder)} if who == "curl"
                   else run_program(arguments.program, server))
    finally:
        totals = server.totals()
    return {**figures, "requests": totals[0], "packed": totals[1] / max(1, totals[2])}


def print_table(cells):
    def median(cell, key):
        return statistics.median(figures[key] for figures in cells[cell])

    print("| server | curl ms | program ms | x curl | last month ms | longest block ms"
          " | of it own work ms | requests | bytes sent / decoded | memory MB |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|")
    for who, delay, gzip in cells:
        if who == "curl":
            continue
        cell = (who, delay, gzip)
        curl = median(("curl", delay, False), "all")
        print(f"| {delay} ms a page{', gzip' if gzip else ''} | {curl:.0f} | {median(cell, 'all'):.0f}"
              f" | {median(cell, 'all') / curl:.2f} | {median(cell, 'month'):.0f}"
              f" | {median(cell, 'block'):.1f} | {median(cell, 'work'):.1f}"
              f" | {median(cell, 'requests'):.0f}"
              f" | {median(cell, 'packed'):.3f} | {median(cell, 'rss'):.0f} |")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("server")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    arguments = parser.parse_args()
    if not shutil.which("curl"):
        print("curl is not installed")
        return SKIPPED
    kinds = [(who, delay, False) for delay in DELAYS for who in ("curl", "program")]
    kinds.append(("program", 20, True))
    cells = {kind: [] for kind in kinds}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(arguments.rounds):
            for kind in kinds:
                cells[kind].append(one(arguments, folder, *kind))
    print_table(cells)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failure as failure:
        print(failure, file=sys.stderr)
        sys.exit(1)
