# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The verbs of the outbox. What is queued is put there by `send` while the server is silent."""

import csv
import json
import unittest

from clitest import BOTH, DataCase


class Outbox(DataCase):
    def test_an_empty_outbox(self):
        self.added()
        self.assertEqual(self.run_verb("outbox", "list"), (0, "", ""))
        self.assertEqual(self.run_verb("outbox", "flush"), (0, "", ""))

    def test_wrong_usage(self):
        self.added()
        for words in (("outbox",), ("outbox", "fly"), ("outbox", "drop"), ("outbox", "drop", "x"),
                      ("outbox", "list", "more")):
            with self.subTest(words=words):
                self.assert_ends(self.run_verb(*words), 2, "--help")
        self.assert_ends(self.home.run_words("outbox", "list"), 2, "--connection")
        self.assert_ends(self.run_verb("outbox", "list", connection="nobody"), 2)

    def test_help_names_every_verb(self):
        code, output, errors = self.home.run_words("outbox", "--help")
        self.assertEqual((code, errors), (0, ""))
        for verb in ("list", "flush", "pause", "resume", "retry", "drop"):
            self.assertIn(f"  {verb} ", output)

    def test_unknown_entries_are_not_there(self):
        self.added()
        self.assert_ends(self.run_verb("outbox", "drop", "7"), 1, "no such entry")


class Removal(DataCase):
    """A connection does not go while what was typed waits for it."""

    def setUp(self):
        super().setUp()
        self.server = self.added()
        self.assertEqual(self.run_verb("outbox", "pause")[0], 0)
        rows = self.file("import_id;time;state\n"
                         "A-1;2025-03-01T10:00:00Z;5\nA-1;2025-03-01T11:00:00Z;6\n")
        self.assertEqual(self.run_verb("send", "readings", rows)[0], 3)

    def states(self):
        code, output, _ = self.run_verb("outbox", "list", "--json")
        self.assertEqual(code, 0)
        return [json.loads(line)["state"] for line in output.splitlines()]

    def journal(self):
        code, output, _ = self.run_verb("export", "journal")
        self.assertEqual(code, 0)
        return [row["state"] for row in csv.DictReader(output.splitlines())]

    def test_it_stays_while_entries_wait(self):
        self.assert_ends(self.home.run("remove", "c"), 1, "2 queued", "outbox flush",
                         "--discard-unsent")
        self.assertEqual(self.home.names(), ["c"])
        self.assertEqual(self.states(), ["queued", "queued"])

    def test_dropping_them(self):
        result = self.home.run("remove", "c", "--discard-unsent")
        self.assert_ends(result, 0, "2 entries were dropped")
        self.assertEqual(self.home.names(), [])
        self.home.add("c", self.server.url, given="", **BOTH)
        self.assertEqual((self.states(), self.journal()), ([], ["dropped", "dropped"]))
        self.assertEqual([r for r in self.server.requests("/import") if r["method"] == "POST"], [])

    def test_another_connection_of_the_customer_has_them(self):
        self.home.add("d", self.server.url, given="", **BOTH)
        self.assert_ends(self.home.run("remove", "c"), 0)
        code, output, _ = self.run_verb("outbox", "list", connection="d")
        self.assertEqual((code, output.count("queued")), (0, 2))
        self.assert_ends(self.home.run("remove", "d"), 1, "2 queued")

    def test_an_invoice_that_nobody_knows_of(self):
        self.assertEqual(self.run_verb("outbox", "resume")[0], 0)
        self.assertEqual(self.run_verb("outbox", "flush")[0], 0)
        self.server.fault("drop-after-store", "/meters/", method="POST")
        rows = self.file("meter;from;to;cost;consumption;note\n2001;2025-03-01;2025-03-31;9;;\n")
        self.assertEqual(self.run_verb("send", "invoices", rows, "--accept-warnings")[0], 1)
        self.assert_ends(self.home.run("remove", "c"), 1, "1 unknown")
        self.assert_ends(self.home.run("remove", "c", "--discard-unsent"), 0)
        self.home.add("c", self.server.url, given="", **BOTH)
        self.assertEqual(self.states(), ["unknown"])


if __name__ == "__main__":
    unittest.main()
