# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The exports: what the contract server has, in every format, for whole and for half ranges."""

import csv
import io
import json
import math
import socket
import unittest
from datetime import datetime, timedelta
from pathlib import Path

import openpyxl

from clitest import BOTH, DataCase
from seed import Customer
from switches import Switches

HOUR = 3600


def rows_of(text, delimiter=","):
    return list(csv.DictReader(io.StringIO(text), delimiter=delimiter))


def written(start, step, values):
    """Records of a series: local times with their offset, from an aware begin."""
    moments = [start + timedelta(seconds=step * i) for i in range(len(values))]
    return [[m.isoformat(), value] for m, value in zip(moments, values)]


class ExportCase(DataCase):
    def export(self, *words, code=0, **env):
        result = self.run_verb("export", *words, **env)
        self.assert_ends(result, code)
        if code:
            self.assertEqual(result[1], "", "nothing is written")
        return result[1] if code == 0 else result[2]

    def rows(self, *words):
        return rows_of(self.export(*words))

    def with_states(self, start, step, values, **switches):
        server = self.added(readings=10, **switches)
        server.admin("POST", "series", {"owner": "2001", "rows": written(start, step, values)})
        return server


class Readings(ExportCase):
    def test_all_of_them_in_their_order(self):
        self.added(readings=2500)
        rows = self.rows("readings", "--meter", "2001")
        self.assertEqual(len(rows), 2500)
        self.assertEqual(list(rows[0]), ["time", "state", "unit"])
        self.assertEqual(rows[0]["time"], "2025-01-01T00:00:00+01:00")
        times = [datetime.fromisoformat(row["time"]) for row in rows]
        self.assertEqual({b - a for a, b in zip(times, times[1:])}, {timedelta(hours=1)})
        self.assertEqual({row["unit"] for row in rows}, {"kWh"})

    def test_numbers_and_offsets_over_the_clock_changes(self):
        start = datetime.fromisoformat("2025-10-26T00:00:00+02:00")
        values = [0.1, 0.30000000000000004, 2, 900000, 900000.5]
        self.with_states(start, HOUR, values)
        rows = self.rows("readings", "--meter", "2001")
        self.assertEqual([row["time"][11:] for row in rows],
                         ["00:00:00+02:00", "01:00:00+02:00", "02:00:00+02:00",
                          "02:00:00+01:00", "03:00:00+01:00"])
        self.assertEqual([row["state"] for row in rows],
                         ["0.1", "0.30000000000000004", "2", "900000", "900000.5"])

    def test_offsets_in_spring(self):
        start = datetime.fromisoformat("2025-03-30T01:00:00+01:00")
        self.with_states(start, HOUR, [1, 2, 3])
        self.assertEqual([row["time"] for row in self.rows("readings", "--meter", "2001")],
                         ["2025-03-30T01:00:00+01:00", "2025-03-30T03:00:00+02:00",
                          "2025-03-30T04:00:00+02:00"])

    def test_a_range_is_half_open(self):
        self.added(readings=2500)
        words = ("readings", "--meter", "2001", "--from", "2025-01-02", "--to", "2025-01-04")
        rows = self.rows(*words)
        self.assertEqual(len(rows), 48)
        self.assertEqual(rows[0]["time"], "2025-01-02T00:00:00+01:00")
        self.assertEqual(rows[-1]["time"], "2025-01-03T23:00:00+01:00")
        rows = self.rows("readings", "--meter", "2001", "--from", "2025-01-01T23:00:00Z",
                         "--to", "2025-01-02T02:00:00")
        self.assertEqual([row["time"][:13] for row in rows], ["2025-01-02T00", "2025-01-02T01"])

    def test_a_day_of_london_begins_in_london(self):
        self.added(readings=2500)
        meter = next(m.id for m in Customer(Switches({})).meters if m.zone == "Europe/London")
        rows = self.rows("readings", "--meter", meter, "--from", "2025-01-02", "--to", "2025-01-03")
        self.assertEqual(rows[0]["time"], "2025-01-02T00:00:00Z")
        self.assertEqual(len(rows), 24)

    def test_a_range_asks_for_little(self):
        server = self.added(readings=20000)
        server.admin("DELETE", "requests")
        self.rows("readings", "--meter", "2001", "--from", "2025-06-01", "--to", "2025-06-03")
        asked = [r for r in server.requests("/") if r["path"].endswith("/readings")]
        self.assertLessEqual(len(asked), 3)

    def test_a_deactivated_meter(self):
        self.added(readings=10)
        self.assertEqual(len(self.rows("readings", "--meter", "2041")), 10)

    def test_nothing_in_the_range_is_a_header_alone(self):
        self.added(readings=10)
        text = self.export("readings", "--meter", "2001", "--from", "1999-01-01", "--to",
                           "1999-01-02")
        self.assertEqual(text, "time,state,unit\n")


class Formats(ExportCase):
    START = datetime.fromisoformat("2025-07-01T00:00:00+02:00")

    def setUp(self):
        super().setUp()
        self.with_states(self.START, HOUR, [1.5, 2, 3.25])

    def test_tsv(self):
        text = self.export("readings", "--meter", "2001", "--format", "tsv")
        self.assertEqual(text.splitlines()[1], "2025-07-01T00:00:00+02:00\t1.5\tkWh")

    def test_json(self):
        rows = json.loads(self.export("readings", "--meter", "2001", "--format", "json"))
        self.assertEqual(rows[2], {"time": "2025-07-01T02:00:00+02:00", "state": 3.25,
                                   "unit": "kWh"})

    def test_xlsx_has_numbers_and_local_times(self):
        path = self.home.root / "out.xlsx"
        self.assertEqual(self.export("readings", "--meter", "2001", "--format", "xlsx", "-o",
                                     str(path)), "")
        sheet = openpyxl.load_workbook(path).active
        rows = list(sheet.values)
        self.assertIn(("Time zone", "Europe/Prague", None), rows)
        header = rows.index(("time", "state", "unit"))
        self.assertEqual(rows[header + 1:], [
            (datetime(2025, 7, 1, hour), state, "kWh") for hour, state in
            enumerate((1.5, 2, 3.25))])

    def test_a_file_is_written_wholly_or_not_at_all(self):
        path = self.home.root / "out.csv"
        path.write_text("old")
        self.export("readings", "--meter", "nobody", "-o", str(path), code=1)
        self.assertEqual(path.read_text(), "old")
        self.export("readings", "--meter", "2001", "-o", str(path))
        self.assertEqual(len(rows_of(path.read_text())), 3)
        self.export("readings", "--meter", "2001", "-o", str(path / "below.csv"), code=1)
        self.assertEqual({p.name for p in Path(self.home.root).glob("out*")}, {"out.csv"})


class Deltas(ExportCase):
    def test_of_meters_entities_and_virtual_meters(self):
        self.added(readings=2500)
        rows = self.rows("deltas", "--meter", "2001")
        self.assertEqual(list(rows[0]), ["month", "value", "energy", "unit"])
        self.assertEqual([row["month"] for row in rows][:3], ["2025-01", "2025-02", "2025-03"])
        self.assertEqual({(row["energy"], row["unit"]) for row in rows}, {("el", "kWh")})
        virtual = self.rows("deltas", "--virtual-meter", "9001")
        self.assertGreater(float(virtual[0]["value"]), float(rows[0]["value"]))
        energies = {row["energy"] for row in self.rows("deltas", "--entity", "101")}
        self.assertEqual(energies, {"el", "wa", "he", "ga", "co"})

    def test_months_of_a_range(self):
        self.added(readings=2500)
        rows = self.rows("deltas", "--meter", "2001", "--from", "2025-02-01", "--to", "2025-03-01")
        self.assertEqual([row["month"] for row in rows], ["2025-02"])


class Points(ExportCase):
    def test_times_are_utc(self):
        self.added(readings=100)
        rows = self.rows("points", "--series", "501")
        self.assertEqual(len(rows), 100)
        self.assertEqual(list(rows[0]), ["time", "value"])
        self.assertEqual(rows[0]["time"], "2024-12-31T23:00:00Z")
        rows = self.rows("points", "--series", "501", "--from", "2025-01-01", "--to", "2025-01-02")
        self.assertEqual((rows[0]["time"], len(rows)), ("2025-01-01T00:00:00Z", 24))

    def test_an_unknown_series(self):
        self.added(readings=1)
        self.export("points", "--series", "nobody", code=1)


class Consumption(ExportCase):
    def test_days_sum_up_to_the_difference_of_the_states(self):
        self.added(readings=2500)
        states = [float(row["state"]) for row in self.rows("readings", "--meter", "2001")]
        rows = self.rows("consumption", "--meter", "2001")
        self.assertEqual(list(rows[0]), ["from", "to", "value", "unit", "complete"])
        total = math.fsum(float(row["value"]) for row in rows)
        self.assertAlmostEqual(total, states[-1] - states[0], places=6)
        self.assertEqual([a["to"] for a in rows[:-1]], [b["from"] for b in rows[1:]])
        self.assertEqual({row["complete"] for row in rows[:-1]}, {"true"})
        self.assertEqual(rows[-1]["complete"], "false")

    def test_the_day_of_the_clock_change_has_25_hours(self):
        start = datetime.fromisoformat("2025-10-25T00:00:00+02:00")
        self.with_states(start, HOUR, list(range(100)))
        words = ("consumption", "--meter", "2001", "--from", "2025-10-26", "--to", "2025-10-27")
        self.assertEqual(self.rows(*words),
                         [{"from": "2025-10-26T00:00:00+02:00", "to": "2025-10-27T00:00:00+01:00",
                           "value": "25", "unit": "kWh", "complete": "true"}])
        self.assertEqual(len(self.rows(*words, "--resolution", "hour")), 25)
        self.assertEqual({row["value"] for row in self.rows(*words, "--resolution", "15min")},
                         {"0.25"})

    def test_weeks_and_months_are_whole(self):
        self.added(readings=2500)
        weeks = self.rows("consumption", "--meter", "2001", "--resolution", "week", "--from",
                          "2025-02-05", "--to", "2025-02-11")
        self.assertEqual([row["from"][:10] for row in weeks], ["2025-02-03", "2025-02-10"])
        months = self.rows("consumption", "--meter", "2001", "--resolution", "month", "--from",
                           "2025-02-01", "--to", "2025-03-01")
        deltas = self.rows("deltas", "--meter", "2001", "--from", "2025-02-01", "--to",
                           "2025-03-01")
        self.assertEqual(len(months), 1)
        self.assertAlmostEqual(float(months[0]["value"]), float(deltas[0]["value"]), places=3)

    def test_rare_readings_are_found_however_far_away(self):
        start = datetime.fromisoformat("2024-01-01T00:00:00+01:00")
        self.with_states(start, 500 * 24 * HOUR, [0, 500, 1000])
        rows = self.rows("consumption", "--meter", "2001", "--from", "2024-07-01", "--to",
                         "2024-07-02")
        self.assertEqual([row["value"] for row in rows], ["1"])


class Offline(ExportCase):
    READINGS = ("readings", "--meter", "2001")

    def test_nothing_is_stored(self):
        self.added(readings=10)
        for words in (self.READINGS, ("deltas", "--meter", "2001"), ("points", "--series", "501")):
            with self.subTest(words=words):
                self.export(*words, "--offline", code=1)

    def test_what_was_exported_before(self):
        server = self.added(readings=100)
        kinds = (self.READINGS, ("consumption", "--meter", "2001"), ("points", "--series", "501"),
                 ("deltas", "--meter", "2001"), ("deltas", "--virtual-meter", "9001"))
        before = [self.export(*words) for words in kinds]
        server.admin("DELETE", "requests")
        for words, text in zip(kinds, before):
            with self.subTest(words=words):
                # Neither the service nor a token is needed.
                result = self.home.run_words("export", *words, "--offline", "--connection", "c")
                self.assertEqual((result[0], result[1]), (0, text), result[2])
        self.assertEqual(server.requests("/"), [])

    def test_missing_ranges_are_told(self):
        self.added(readings=2500)
        words = (*self.READINGS, "--to", "2025-02-01")
        self.export(*words, "--from", "2025-01-10")
        self.assertEqual(len(self.rows(*words, "--from", "2025-01-31", "--offline")), 24)
        errors = self.export(*words, "--from", "2025-01-01", "--offline", code=1)
        self.assertIn("2025-01-01T00:00:00+01:00/2025-01-10T00:00:00+01:00", errors)


class Journal(ExportCase):
    def test_what_was_sent(self):
        self.added(readings=3)
        rows = self.file("import_id,suit,time,state\nŽĎ_2001,default,2026-02-01T00:00:00Z,123456.70\n")
        self.assert_ends(self.run_verb("send", "readings", rows, "--accept-warnings"), 0)
        (row,) = self.rows("journal")
        self.assertEqual((row["state"], row["kind"], row["owner"], row["from"], row["value"]),
                         ("sent", "reading", "ŽĎ_2001", "2026-02-01T00:00:00Z", "123456.70"))
        self.assertEqual(self.rows("journal", "--to", "2020-01-01"), [])
        code, _, _ = self.home.run_words("export", "journal", "--connection", "c")
        self.assertEqual(code, 0, "it needs no tokens")


class Invoices(ExportCase):
    TEXT = "meter,from,to,cost,consumption,note\n"
    ROWS = ("2001,2025-01-01,2025-01-31,1234.50,12.5,leden\n"
            "2001,2025-02-01,2025-02-28,,13,\n")

    def test_what_was_sent_is_in_the_ledger_and_can_be_read_again(self):
        server = self.added(readings=10)
        rows = self.file(self.TEXT + self.ROWS)
        self.assert_ends(self.run_verb("send", "invoices", rows, "--accept-warnings"), 0)
        text = self.export("invoices")
        self.assertEqual(text, self.TEXT + self.ROWS)
        self.assertEqual([row["from"] for row in self.rows(
            "invoices", "--from", "2025-02-01", "--to", "2025-03-01")], ["2025-02-01"])
        self.assertEqual(len(self.rows("invoices", "--from", "2025-01-31")), 2)
        self.assertEqual(self.rows("invoices", "--from", "2025-03-01"), [])
        code, output, _ = self.home.run_words("export", "invoices", "--connection", "c")
        self.assertEqual((code, output), (0, text), "it needs no tokens")
        # As overlaps they are refused.
        code, output, _ = self.run_verb("send", "invoices", self.file(text))
        self.assertEqual(code, 1)
        self.assertEqual([line.split("\t")[1] for line in output.splitlines()], ["refused"] * 2)
        self.assertEqual(len(server.admin("GET", "store")["invoices"]), 2)


class Refusals(ExportCase):
    def test_wrong_usage(self):
        server = self.added(readings=10)
        server.admin("DELETE", "requests")
        meter = ("--meter", "2001")
        for words in (
                (), ("weather",), ("readings",), ("readings", "--entity", "101"),
                ("readings", "--series", "501"), ("readings", "--virtual-meter", "9001"),
                ("points", *meter), ("deltas", "--series", "501"), ("deltas",),
                ("deltas", *meter, "--entity", "101"), ("consumption", "--virtual-meter", "9001"),
                ("journal", *meter), ("invoices", *meter), ("readings", *meter, "--resolution", "day"),
                ("consumption", *meter, "--resolution", "year"),
                ("readings", *meter, "--format", "pdf"), ("readings", *meter, "--from", "today"),
                ("readings", *meter, "--to", ""), ("readings", *meter, "more")):
            with self.subTest(words=words):
                self.assertIn("--help", self.export(*words, code=2))
        self.assertEqual(server.requests("/"), [])
        self.export("readings", *meter, "--from", "2025-02-01", "--to", "2025-02-01", code=2)
        self.export("readings", *meter, "--from", "2025-03-30T02:30:00", code=2)
        self.assert_ends(self.home.run_words("export", "readings", *meter), 2, "--connection")
        self.assert_ends(self.run_verb("export", "readings", *meter, connection="nobody"), 2)

    def test_help_names_every_kind(self):
        code, output, errors = self.home.run_words("export", "--help")
        self.assertEqual((code, errors), (0, ""))
        for kind in ("readings", "deltas", "points", "consumption", "invoices", "journal"):
            self.assertIn(f"  {kind} ", output)

    def test_an_unreachable_service(self):
        server = self.added(readings=10)
        server.fault("drop-before-store")
        for words in (("readings", "--meter", "2001"), ("points", "--series", "501"),
                      ("deltas", "--virtual-meter", "9001")):
            with self.subTest(words=words):
                self.export(*words, code=3)

    def test_the_proxy_of_the_preferences(self):
        server = self.added(readings=10)
        with socket.create_server(("127.0.0.1", 0)) as closed:
            port = closed.getsockname()[1]
        self.prefer(proxy=2, proxyhost="127.0.0.1", proxyport=port)
        self.export("readings", "--meter", "2001", code=3)
        self.assert_ends(self.home.run("check", "c", **BOTH), 3)
        self.assertEqual(server.admin("GET", "requests"), [])

    def test_no_tokens(self):
        self.added(readings=10)
        result = self.home.run_words("export", "readings", "--meter", "2001", "--connection", "c")
        self.assert_ends(result, 4)

    def test_unknown_ids(self):
        self.added(readings=10)
        self.assertIn("no meter", self.export("readings", "--meter", "7", code=1))
        self.assertIn("no entity", self.export("deltas", "--entity", "7", code=1))


if __name__ == "__main__":
    unittest.main()
