# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing is lost and nothing is doubled: `meterdesk send` is killed at random moments, with a
server that fails at random, and run again until it is done. The server's own store is the judge.

    METERDESK_BINARY=... /usr/bin/python3 tests/kill/kill.py [--runs 200x60,10x500] [--seed 1]

Every run has a seed; `--only SEED` repeats one.
"""

import argparse
import collections
import json
import random
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "cli"))

from clitest import BOTH, CUSTOMER_ID, Home, Server  # noqa: E402

KINDS = ("readings", "readings", "readings", "points", "profiles", "invoices")
# Each is over after a few requests, so that every run comes to its end.
FAULTS = (
    {"fault": "drop-after-store"},
    {"fault": "drop-before-store"},
    {"fault": "fin-after-store"},
    {"fault": "half-status-line"},
    {"fault": "headers-cut"},
    {"fault": "empty-200"},
    {"fault": "delay", "ms": 120},
    {"fault": "status", "status": 500},
    {"fault": "status", "status": 502, "store": True},
    {"fault": "status", "status": 503},
    {"fault": "status", "status": 401},
)
MOST_STARTS = 60
WORKERS = 3


class Lost(AssertionError):
    pass


def day(number):
    return time.strftime("%Y-%m-%d", time.gmtime(1704067200 + number * 86400))


def moment(number):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(1768000000 + number * 900))


def rows_of(kind, rng, count):
    """The file, and what the server's store must hold: key -> value."""
    expected = {}
    if kind == "invoices":
        lines = ["meter,from,to,cost,consumption,note"]
        for i in range(count):
            meter, first = str(2001 + i % 5), (i // 5) * 10
            cost = f"{rng.randint(100, 99999)}.{rng.randint(10, 99)}"
            lines.append(f"{meter},{day(first)},{day(first + 8)},{cost},,")
            expected[meter, day(first)] = float(cost)
        return "\n".join(lines) + "\n", expected
    number = "state" if kind == "readings" else "value"
    times = "from,to" if kind == "profiles" else "time"
    lines = [f"import_id,suit,{times},{number},unit"]
    streams = [(f"S{i}", rng.choice(("", "night"))) for i in range(rng.randint(1, 6))]
    for i in range(count):
        owner, suit = streams[i % len(streams)]
        value = f"{100 + i}.{rng.randint(10, 99)}"
        at = f"{moment(i)},{moment(i + 1)}" if kind == "profiles" else moment(i)
        lines.append(f"{owner},{suit},{at},{value},kWh")
        expected[owner, suit or "default", moment(i)] = float(value)
    return "\n".join(lines) + "\n", expected


def stored_in(kind, server):
    """What is stored: a list of key and value, doubles included."""
    store = server.admin("GET", "store")
    if kind == "invoices":
        return [((r["meter_id"], r["from"]), float(r["cost"])) for r in store["invoices"]]
    at = "from" if kind == "profiles" else "time"
    number = "state" if kind == "readings" else "value"
    return [((r["import_id"], r.get("suit") or "default", r[at]), float(r[number]))
            for r in store[kind]]


class Run:
    def __init__(self, seed, count):
        self.seed = seed
        self.count = count
        self.rng = random.Random(seed * 1000 + count)
        self.kind = self.rng.choice(KINDS)
        self.kills = 0
        self.starts = 0

    def __str__(self):
        return (f"seed {self.seed} of {self.count}: {self.kind}, {self.starts} starts, "
                f"{self.kills} kills")

    def play(self):
        server = Server(meters=5, entities=3)
        home = Home()
        try:
            self.home, self.server = home, server
            added = home.add("c", server.url, given="", customer=CUSTOMER_ID, **BOTH)
            assert added[0] == 0, added
            self.send()
        finally:
            home.close()
            server.stop()

    def send(self):
        text, expected = rows_of(self.kind, self.rng, self.count)
        file = self.home.root / "rows.csv"
        file.write_text(text)
        path = "/meters/" if self.kind == "invoices" else "/import/"
        for _ in range(self.rng.randint(0, 6)):
            self.server.fault(**self.rng.choice(FAULTS), path=path, method="POST",
                              times=self.rng.randint(1, 3),
                              after=self.rng.randint(0, self.count // 8))
        to_kill = self.rng.randint(1, 5)
        # About as long as a whole run takes, so that all of its moments are met.
        longest = 0.25 + self.count * 0.004
        code, errors = None, ""
        while code not in (0, 1):
            self.starts += 1
            if self.starts > MOST_STARTS:
                raise Lost(f"it never comes to its end: exit {code}, {errors}")
            wait = self.rng.uniform(0, longest) if self.kills < to_kill else None
            code, output, errors = self.once(file, wait)
        self.judge(expected, code, output, errors)

    def once(self, file, kill_after):
        # A cost without consumption is a warning.
        options = ["--accept-warnings"] if self.kind == "invoices" else []
        process = self.home.start_words("send", self.kind, str(file), "--connection", "c",
                                        "--json", *options, **BOTH)
        killer = None
        if kill_after is not None:
            killer = threading.Timer(kill_after, process.kill)
            killer.start()
        result = self.home.finish(process)
        if killer:
            killer.cancel()
            self.kills += result[0] == -9
        return result

    def judge(self, expected, code, output, errors):
        stored = stored_in(self.kind, self.server)
        doubled = [key for key, n in collections.Counter(k for k, _ in stored).items() if n > 1]
        invented = [item for item in stored if expected.get(item[0]) != item[1]]
        missing = set(expected) - {key for key, _ in stored}
        if doubled:
            raise Lost(f"doubled: {doubled}")
        if invented:
            raise Lost(f"nobody typed: {invented}")
        if self.kind == "invoices":
            return self.judge_invoices(missing)
        states = [json.loads(line)["state"] for line in output.splitlines()]
        if missing or code != 0 or set(states) - {"sent", "already-there"}:
            raise Lost(f"missing {missing}, exit {code}, {collections.Counter(states)}, {errors}")
        if len(states) != self.count:
            raise Lost(f"{len(states)} rows told")

    def judge_invoices(self, missing):
        """One that is not stored must still be there, for a person to look at."""
        _, output, _ = self.home.run_words("outbox", "list", "--json", "--connection", "c")
        entries = [json.loads(line) for line in output.splitlines()]
        kept = {(e["owner"], e["from"]) for e in entries if e["state"] == "unknown"}
        if missing - kept:
            raise Lost(f"neither stored nor kept: {missing - kept}")
        if any(e["state"] not in ("unknown",) for e in entries):
            raise Lost(f"left behind: {entries}")


def attempt(seed, count):
    run = Run(seed, count)
    try:
        run.play()
        return run, None
    except Exception as failure:  # told with its seed, whatever it is
        return run, f"{type(failure).__name__}: {failure}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", default="200x60,10x500")
    parser.add_argument("--seed", type=int, default=1, help="of the first run")
    parser.add_argument("--only", type=int, help="this seed alone")
    options = parser.parse_args()
    jobs = []
    for part in options.runs.split(","):
        runs, count = map(int, part.split("x"))
        seeds = [options.only] if options.only else range(options.seed, options.seed + runs)
        jobs += [(seed, count) for seed in seeds]
    began = time.monotonic()
    failures = kills = starts = 0
    with ThreadPoolExecutor(WORKERS) as pool:
        for run, failure in pool.map(lambda job: attempt(*job), jobs):
            kills += run.kills
            starts += run.starts
            if failure:
                failures += 1
                print(f"FAIL {run}: {failure}", flush=True)
    seeds = sorted({seed for seed, _ in jobs})
    print(f"{len(jobs)} runs, seeds {seeds[0]} to {seeds[-1]}: {starts} starts, {kills} kills, "
          f"{failures} failures, {time.monotonic() - began:.0f} s")
    return 1 if failures or kills < len(jobs) // 2 else 0


if __name__ == "__main__":
    sys.exit(main())
