# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`send invoices`: every invoice is compared with its meter and with the others before it leaves."""

import json
import unittest
from datetime import date, timedelta

from test_send import SendCase

HEAD = "meter;from;to;consumption;cost;note\n"
# 2001 is read at each first of a month, at midnight of its place: 100 a month.
STATES = [[f"2025-{month:02d}-01T00:00:00{'+01:00' if month < 4 or month > 10 else '+02:00'}",
           1000 + 100 * month] for month in range(1, 13)]


class InvoiceCase(SendCase):
    def served(self):
        server = self.added(meters=3, entities=3, zone="Europe/Prague")
        for meter in ("2001", "2002"):
            server.admin("POST", "series", {"owner": meter, "rows": STATES})
        return server

    def dry(self, text, *options, code=0):
        result = self.send("invoices", text, "--dry-run", "--json", *options)
        self.assertEqual(result[0], code, result)
        return [json.loads(line) for line in result[1].splitlines()]


class DryRun(InvoiceCase):
    def test_tells_what_was_measured(self):
        server = self.served()
        rows = self.dry(HEAD + "2001;2025-02-01;2025-02-28;100;500;\n"
                               "2001;2025-03-01;2025-03-31;103;515;\n"
                               "2002;2025-03-11;2025-04-10;100;500;\n")
        self.assertEqual(rows[0], {"row": 1, "verdict": "ok", "check": "", "checks": [],
                                   "measured": 100, "uncertainty": 0, "difference": 0,
                                   "text": ""})
        self.assertEqual((rows[1]["verdict"], rows[1]["check"]), ("warning", "difference"))
        self.assertAlmostEqual(rows[1]["difference"], 3)
        self.assertIn("3.000 kWh over the meter (+3.0 %), about 15.".replace(" kWh", "\u00a0kWh")
                      .replace(" %", "\u00a0%"), rows[1]["text"])
        # Ten days from one reading, ten from the other: the clock change is an hour of March.
        march, april = 100 * 240 / 743, 100 * 240 / 720
        self.assertAlmostEqual(rows[2]["measured"], 100 - march + april, places=6)
        self.assertAlmostEqual(rows[2]["uncertainty"], (march ** 2 + april ** 2) ** 0.5,
                               delta=0.2)
        self.assertEqual(rows[2]["verdict"], "ok", "the difference is within twice of it")
        self.assertEqual(self.posts(server), [])

    def test_in_words(self):
        self.served()
        code, output, _ = self.send("invoices", HEAD + "2001;2025-02-01;2025-02-28;90;500;\n",
                                    "--dry-run")
        row = output.rstrip("\n").split("\t")
        self.assertEqual((code, row[:2]), (0, ["1", "warning"]))
        self.assertTrue(row[2].startswith("difference; measured 100 +- 0; "), row)

    def test_says_why_nothing_was_measured(self):
        self.served()
        rows = self.dry(HEAD + "2001;2024-02-01;2024-02-28;100;500;\n"
                               "2003;2025-02-01;2025-02-28;100;500;\n")
        self.assertEqual([(row["check"], row["verdict"], row["measured"]) for row in rows],
                         [("not-covered", "info", None), ("no-readings", "info", None)])

    def test_finds_what_cannot_be(self):
        self.served()
        soon = date.today() + timedelta(days=3)
        rows = self.dry(HEAD + f"2001;2025-02-01;{soon};100;500;\n"
                               "2002;2025-02-01;2025-02-28;100;500;\n"
                               "2002;2025-02-28;2025-03-31;100;500;\n"
                               "2002;2025-05-01;2025-05-31;100;;\n"
                               "2003;2025-05-01;2025-05-31;;5;\n"
                               "2003;2025-07-01;2025-06-30;1;5;\n", code=1)
        self.assertEqual([row["verdict"] for row in rows],
                         ["error", "ok", "error", "warning", "warning", "error"])
        self.assertEqual(rows[0]["check"], "future")
        self.assertEqual(rows[2]["check"], "overlap")
        self.assertIn("no-cost", rows[3]["checks"])
        self.assertIn("gap-before", rows[3]["checks"])
        self.assertIn("no-consumption", rows[4]["checks"])

    def test_gas_that_is_billed_in_kwh(self):
        server = self.added(meters=4, entities=4, zone="Europe/Prague")
        server.admin("POST", "series", {"owner": "2004", "rows": STATES})
        rows = HEAD + "2004;2025-02-01;2025-02-28;1034;500;\n"
        # Counted in m³: what is billed is ten times what was measured.
        self.assertEqual(self.dry(rows)[0]["check"], "difference")
        self.choose("invoice-unit/2004", "kWh")
        self.assertEqual(self.dry(rows)[0]["check"], "other-unit", "without a calorific value")
        self.prefer(calorificvalue=10.55, volumecorrection=0.98)
        row, = self.dry(rows)
        self.assertAlmostEqual(row["measured"], 100 * 0.98 * 10.55)
        self.assertEqual((row["verdict"], row["check"]), ("ok", ""), row)

    def test_offline(self):
        server = self.served()
        # The readings are in the cache from now on, and the lists.
        self.dry(HEAD + "2001;2025-02-01;2025-02-28;100;500;\n")
        server.stop()
        result = self.send("invoices", HEAD + "2001;2025-02-01;2025-02-28;150;500;\n",
                           "--dry-run", "--json")
        row = json.loads(result[1])
        self.assertEqual((row["check"], row["measured"]), ("difference", 100), result)


class Sending(InvoiceCase):
    def test_warnings_go_only_when_accepted(self):
        server = self.served()
        text = (HEAD + "2001;2025-02-01;2025-02-28;100;500;\n"
                       "2001;2025-03-01;2025-03-31;110;550;\n")
        result = self.send("invoices", text)
        self.assert_refused(result, "Row 2: ", "--accept-warnings")
        self.assertEqual(self.states(result), ["sent", "refused"])
        accepted = self.send("invoices", HEAD + "2001;2025-03-01;2025-03-31;110;550;\n",
                             "--accept-warnings")
        self.assert_sent(accepted, "sent")
        self.assertEqual(self.stored(server, "invoices", "from", "consumption"),
                         [("2025-02-01", 100), ("2025-03-01", 110)])

    def test_errors_never_go(self):
        server = self.served()
        soon = date.today() + timedelta(days=3)
        result = self.send("invoices", HEAD + f"2001;2025-02-01;{soon};100;500;\n"
                           "2001;2025-02-01;2025-02-28;100;500;\n", "--accept-warnings")
        self.assert_refused(result, "Row 1: ", "to come")
        self.assertEqual(self.states(result), ["refused", "sent"])
        self.assertEqual(len(self.stored(server, "invoices", "from")), 1)

    def test_prices_are_compared_with_those_that_were_sent(self):
        self.served()
        self.assert_sent(self.send("invoices", HEAD + "".join(
            f"2001;2025-{month:02d}-01;2025-{month:02d}-{last};100;500;\n"
            for month, last in ((2, 28), (3, 31), (4, 30)))), "sent", "sent", "sent")
        rows = self.dry(HEAD + "2001;2025-06-01;2025-06-30;100;500;\n"  # in any order
                               "2001;2025-05-01;2025-05-31;100;551;\n")
        self.assertEqual([row["check"] for row in rows], ["", "price-change"])
        self.assertIn("+10.2", rows[1]["text"])

    def test_an_unknown_outcome_stays_in_the_way(self):
        server = self.served()
        server.fault("drop-after-store", "/meters/2001/", times=1, method="POST")
        text = HEAD + "2001;2025-02-01;2025-02-28;100;500;\n"
        self.assertEqual(self.states(self.send("invoices", text)), ["unknown"])
        other = HEAD + "2001;2025-02-01;2025-02-27;96.4;482;\n"
        self.assertEqual(self.states(self.send("invoices", other, "--accept-warnings")),
                         ["refused"])
        self.assertEqual(self.states(self.send("invoices", text)), ["unknown"])
        self.assertEqual(len(self.posts(server)), 1)


if __name__ == "__main__":
    unittest.main()
