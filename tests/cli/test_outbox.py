# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The verbs of the outbox. What is queued is put there by `send` while the server is silent."""

import unittest

from clitest import DataCase


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


if __name__ == "__main__":
    unittest.main()
