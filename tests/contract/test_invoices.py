# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Received invoices."""

import datetime
import unittest

from harness import ServerCase

TARGET = "/meters/2001/invoices/received"
GOOD = {"from": "2025-01-01", "to": "2025-01-31", "cost": 200.0, "consumption": 50.0}


class InvoiceTest(ServerCase):
    SWITCHES = {"readings": "0"}

    def invoice(self, target=TARGET, **changes):
        attributes = {**GOOD, **changes}
        attributes = {key: value for key, value in attributes.items() if value is not ...}
        data = {"type": "received_invoices", "attributes": attributes}
        return self.post(target, data, self.access())

    def test_an_invoice_is_stored(self):
        answer = self.invoice(note="first")
        self.assertEqual(answer.status, 201)
        stored = self.admin("GET", "store")["invoices"]
        self.assertEqual(stored[0]["id"], answer.data["id"])
        self.assertEqual((stored[0]["meter_id"], stored[0]["note"]), ("2001", "first"))
        self.assertTrue(self.admin("GET", "requests")[-1]["stored"])

    def test_cost_or_consumption(self):
        self.assertEqual(self.invoice(cost=...).status, 201)
        other = "/meters/2002/invoices/received"
        self.assertEqual(self.invoice(other, consumption=...).status, 201)
        self.assertEqual(self.invoice(cost=..., consumption=...).status, 400)
        self.assertEqual(self.invoice(cost=None, consumption=None).status, 400)

    def test_numbers(self):
        for changes in ({"cost": -0.01}, {"consumption": -1}, {"cost": "200"}, {"cost": True}):
            self.assertEqual(self.invoice(**changes).status, 400, changes)
        self.assertEqual(self.invoice(cost=0, consumption=0).status, 201)

    def test_dates(self):
        for changes in (
            {"from": ...},
            {"to": ...},
            {"from": ""},
            {"from": "2025-01-01T00:00:00Z"},
            {"from": "2025-1-1"},
            {"from": "2025-02-30"},
            {"from": 20250101},
            {"from": "2025-02-01"},
        ):
            self.assertEqual(self.invoice(**changes).status, 400, changes)
        self.assertEqual(self.invoice(**{"from": "2025-01-31"}).status, 201)

    def test_the_whole_range_must_be_in_the_past(self):
        self.switch(clock_offset=0)
        today = datetime.datetime.now(datetime.timezone.utc).date()
        for days, status in ((2, 400), (-2, 201)):
            end = (today + datetime.timedelta(days)).isoformat()
            self.assertEqual(self.invoice(to=end).status, status, days)

    def test_today_is_not_past_and_is_that_of_the_meters_zone(self):
        # The server's clock is set to 2025-01-31 23:30 UTC: 1 February in Prague.
        now = datetime.datetime.now(datetime.timezone.utc)
        moment = datetime.datetime(2025, 1, 31, 23, 30, tzinfo=datetime.timezone.utc)
        self.switch(clock_offset=(moment - now).total_seconds())
        self.assertEqual(self.invoice().status, 201)
        self.assertEqual(self.invoice("/meters/2002/invoices/received").status, 400)

    def test_note(self):
        self.assertEqual(self.invoice(note="ž" * 256).status, 400)
        self.assertEqual(self.invoice(note=5).status, 400)
        self.assertEqual(self.invoice(note="ž" * 255).status, 201)

    def test_both_ends_are_inclusive(self):
        self.invoice()
        for begin, end in (
            ("2025-01-31", "2025-02-28"),
            ("2024-12-01", "2025-01-01"),
            ("2025-01-10", "2025-01-11"),
            ("2024-01-01", "2025-06-01"),
            ("2025-01-01", "2025-01-31"),
        ):
            answer = self.invoice(**{"from": begin, "to": end})
            self.assertEqual(answer.status, 400, (begin, end))
        self.switch(invoice_overlap="409")
        self.assertEqual(self.invoice().status, 409)
        self.assertEqual(self.invoice(**{"from": "2025-02-01", "to": "2025-02-28"}).status, 201)
        self.assertEqual(self.invoice(**{"from": "2024-12-01", "to": "2024-12-31"}).status, 201)
        self.assertEqual(self.invoice("/meters/2002/invoices/received").status, 201)

    def test_meters(self):
        self.assertEqual(self.invoice("/meters/77/invoices/received").status, 404)
        code = self.get("/meters/2001").data["attributes"]["code"]
        self.assertEqual(self.invoice(f"/meters/{code}/invoices/received").status, 201)
        self.assertEqual(self.invoice().status, 400)

    def test_body_shapes_and_unknown_fields(self):
        flat = {**GOOD}
        self.assertEqual(self.post(TARGET, flat, self.access()).status, 400)
        self.switch(invoice_body="flat")
        self.assertEqual(self.invoice().status, 400)
        self.assertEqual(self.post(TARGET, flat, self.access()).status, 201)
        self.switch(invoice_body="both")
        february = {"from": "2025-02-01", "to": "2025-02-28"}
        self.assertEqual(self.invoice(**february).status, 201)
        self.assertEqual(self.invoice(currency="CZK").status, 400)


if __name__ == "__main__":
    unittest.main()
