# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that is full, cannot be written, or is held by another program: `send` says so, and sends
nothing that is not on the disk. Disks are made by mounting, which takes root on Linux; where that is
not allowed, only the tests without it run, and the output says so.
"""

import os
import sqlite3
import subprocess
import sys
import tempfile
import unittest

from clitest import DataCase

HEADER = "import_id;time;state\n"
ROWS = HEADER + "".join(f"m{i};2025-03-01T10:00:00Z;{i}\n" for i in range(5000))
FEW = HEADER + "m1;2025-03-01T10:00:00Z;1\nm2;2025-03-01T10:00:00Z;2\n"


class DiskCase(DataCase):
    def mount(self, *words):
        """A mount that is taken away again."""
        subprocess.run(["mount", *words], capture_output=True, check=True)

    def unmount_later(self):
        self.addCleanup(subprocess.run, ["umount", str(self.home.data)], check=True)

    def send(self, text):
        return self.run_verb("send", "readings", self.file(text))

    def assert_nothing_sent(self, server):
        self.assertEqual(server.admin("GET", "store")["readings"], [])
        self.assertEqual([r for r in server.requests("/import/") if r["method"] == "POST"], [])

    def assert_one_sentence(self, result, code, words):
        """No row is told, and why is told once; lines of the log stand beside it."""
        self.assert_ends(result, code, words)
        self.assertEqual(result[1], "")
        told = [line for line in result[2].splitlines()
                if line and not line.startswith("meterdesk.")]
        self.assertEqual(len(told), 1, result[2])

    def entries_file(self):
        found = [path for path in self.home.data.rglob("*") if path.is_file()
                 and "entries" in str(path.relative_to(self.home.data))
                 and path.read_bytes()[:6] == b"SQLite"]
        self.assertEqual(len(found), 1, found)
        return found[0]


class Full(DiskCase):
    def full_disk(self, size):
        self.home.data.mkdir(mode=0o700)
        self.mount("-t", "tmpfs", "-o", f"size={size},mode=700", "tmpfs", str(self.home.data))
        self.unmount_later()

    def fill(self):
        """Takes the last byte of the disk; gives it back when asked to."""
        path = self.home.data / "filling"
        with open(path, "wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(4096))
            except OSError:
                pass
        return path

    def test_too_many_rows_for_the_disk(self):
        self.full_disk("600k")
        server = self.added()
        self.assert_one_sentence(self.send(ROWS), 1, "no space left")
        self.assert_nothing_sent(server)
        # All of them or none.
        self.assertEqual(self.run_verb("outbox", "list"), (0, "", ""))

    def test_full_from_the_beginning(self):
        self.full_disk("200k")
        server = self.serve()
        self.fill()
        result = self.home.add("c", server.url, given="")
        self.assertEqual(result[0], 1, result)
        self.assertIn("no space left", result[2])

    def test_full_later_and_then_not(self):
        self.full_disk("4m")
        server = self.added()
        self.assertEqual(self.run_verb("outbox", "list")[0], 0)
        filling = self.fill()
        self.assert_one_sentence(self.send(FEW), 1, "no space left")
        self.assert_nothing_sent(server)
        filling.unlink()
        result = self.send(FEW)
        self.assertEqual(result[0], 0, result)
        self.assertEqual(len(server.admin("GET", "store")["readings"]), 2)


class ReadOnly(DiskCase):
    def test_a_folder_that_cannot_be_written(self):
        server = self.added()
        data = str(self.home.data)
        self.mount("--bind", data, data)
        self.unmount_later()
        self.mount("-o", "remount,ro,bind", data)
        self.assert_one_sentence(self.send(FEW), 1, "cannot be written")
        self.assert_nothing_sent(server)


class Locked(DiskCase):
    def test_another_program_writes_the_entries(self):
        server = self.added()
        server.fault("drop-before-store", "/import/", method="POST")
        self.assertEqual(self.send(FEW)[0], 3)
        server.admin("DELETE", "faults")
        server.admin("DELETE", "requests")
        other = sqlite3.connect(self.entries_file(), isolation_level=None)
        self.addCleanup(other.close)
        other.execute("BEGIN EXCLUSIVE")
        result = self.send(HEADER + "m3;2025-03-01T10:00:00Z;3\n")
        self.assert_one_sentence(result, 5, "Another")
        self.assert_nothing_sent(server)
        other.execute("ROLLBACK")
        self.assertEqual(self.run_verb("outbox", "flush")[0], 0)
        self.assertEqual(len(server.admin("GET", "store")["readings"]), 2)

    def test_the_file_stays_whole(self):
        server = self.added()
        self.assertEqual(self.send(FEW)[0], 0)
        other = sqlite3.connect(self.entries_file(), isolation_level=None)
        self.addCleanup(other.close)
        other.execute("BEGIN EXCLUSIVE")
        self.assertEqual(self.send(FEW)[0], 5)
        other.execute("ROLLBACK")
        self.assertEqual(other.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
        self.assertEqual(len(server.admin("GET", "store")["readings"]), 2)


def can_mount():
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        return False
    with tempfile.TemporaryDirectory() as folder:
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=100k", "none", folder],
                                 capture_output=True, check=False).returncode == 0
        if mounted:
            subprocess.run(["umount", folder], check=True)
    return mounted


def load_tests(loader, _tests, _pattern):
    cases = [Locked]
    if can_mount():
        cases += [Full, ReadOnly]
    else:
        print("Mounting is not allowed here: full and read-only disks are not tested.",
              file=sys.stderr)
    return unittest.TestSuite(loader.loadTestsFromTestCase(case) for case in cases)


if __name__ == "__main__":
    unittest.main()
