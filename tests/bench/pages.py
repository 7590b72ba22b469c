# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What sync.py and export.py have in common: the server of pages, and curl that asks for all of them
one after the other."""
import datetime
import re
import subprocess
import time
from pathlib import Path

LIMIT = 120
FIRST, STEP, COUNT, PAGE = 1451606400, 900, 350000, 1000
TOTALS = re.compile(r"requests (\d+) sent (\d+) decoded (\d+)")


class Failure(Exception):
    """There is no figure to print."""


class Server:
    """A page server for one cell of one round, and what it sent."""

    def __init__(self, program, delay, gzip=False):
        command = [program, "--delay", str(delay), *(["--gzip"] if gzip else [])]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                         text=True)
        ready = re.match(r"ready (\S+)", self._process.stdout.readline())
        if not ready:
            raise Failure("the page server does not start")
        self.url = ready[1]

    def totals(self):
        out, _ = self._process.communicate(timeout=LIMIT)
        return tuple(int(number) for number in TOTALS.match(out).groups())


def _pages(url):
    """The addresses of all pages, each with its own window of time, as curl reads them."""
    lines = []
    for index in range(0, COUNT, PAGE):
        begin, end = (datetime.datetime.fromtimestamp(FIRST + at * STEP, datetime.timezone.utc)
                      .strftime("%Y-%m-%dT%H%%3A%M%%3A%SZ") for at in (index, index + PAGE))
        lines.append(f'url = "{url}meters/2001/readings?filter%5B%5D=readings.time%3E%3D{begin}'
                     f'&filter%5B%5D=readings.time%3C{end}"\noutput = "/dev/null"\n')
    return "".join(lines)


def curl_ms(server, folder):
    config = Path(folder, "pages")
    config.write_text(_pages(server.url))
    begin = time.monotonic()
    subprocess.run(["curl", "-s", "-f", "-K", str(config)], check=True, timeout=LIMIT)
    return (time.monotonic() - begin) * 1000
