# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exports of consumption against a computation of their own, from the raw use of a real site.

The site is that of resources/demo/opendsm: use in each hour, by UTC. The server has its running sum
as readings of meters; what a day, a week or a month used is here added up from the hours.
"""

import csv
import gzip
import itertools
import unittest
from collections import defaultdict
from datetime import datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

from clitest import BOTH
from seed import Customer
from switches import Switches
from test_export import ExportCase, rows_of

SITE = (Path(__file__).resolve().parents[2] / "resources/demo/opendsm"
        / "uk-electricity-hdd-only-hourly-sample-0.csv.gz")
LONDON, PRAGUE = ZoneInfo("Europe/London"), ZoneInfo("Europe/Prague")
HOUR = timedelta(hours=1)
METER = "2008"  # electricity in London


def hours_of_site():
    """(begin in UTC, use) of each hour."""
    with gzip.open(SITE, "rt") as file:
        return [(datetime.fromisoformat(row["start"]).astimezone(timezone.utc), float(row["value"]))
                for row in csv.DictReader(file)]


def register(hours):
    """The readings of a register that counts them."""
    states = itertools.accumulate((use for _, use in hours), initial=0.0)
    times = [hours[0][0]] + [begin + HOUR for begin, _ in hours]
    return [[time.isoformat(), state] for time, state in zip(times, states)]


def begin_of(moment, zone, resolution):
    """The local begin of the period with this moment."""
    day = moment.astimezone(zone).replace(tzinfo=None, minute=0, second=0)
    if resolution == "hour":
        return moment
    day = day.replace(hour=0)
    if resolution == "week":
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if resolution == "month" else day


def added_up(hours, zone, resolution):
    sums = defaultdict(float)
    for begin, use in hours:
        sums[begin_of(begin, zone, resolution)] += use
    return dict(sums)


def local(text, resolution):
    moment = datetime.fromisoformat(text)
    return moment.astimezone(timezone.utc) if resolution == "hour" else moment.replace(tzinfo=None)


class SiteCase(ExportCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.hours = hours_of_site()

    def served(self, *meters):
        """A server on which these meters count what the site used."""
        server = self.added(readings=3)
        for meter in meters:
            server.admin("POST", "series", {"owner": meter, "rows": register(self.hours)})
        return server

    def consumption(self, *words):
        return self.rows("consumption", *words)

    def assert_agrees(self, rows, sums, resolution):
        """Each row is the sum of its hours, and no period is missing between them."""
        for row in rows:
            self.assertAlmostEqual(float(row["value"]), sums[local(row["from"], resolution)],
                                   delta=1e-6, msg=row)
        self.assertEqual([a["to"] for a in rows[:-1]], [b["from"] for b in rows[1:]])


class Site(SiteCase):
    def setUp(self):
        super().setUp()
        self.served(METER)

    def test_every_day_and_month_of_three_years(self):
        for resolution in ("day", "week", "month"):
            with self.subTest(resolution):
                rows = self.consumption("--meter", METER, "--resolution", resolution)
                sums = added_up(self.hours, LONDON, resolution)
                self.assertEqual(len(rows), len(sums))
                self.assert_agrees(rows, sums, resolution)
                # It began at 2:00, and ended at 12:00.
                self.assertEqual([row["complete"] for row in rows],
                                 ["false"] + ["true"] * (len(rows) - 2) + ["false"])

    def test_the_days_of_the_clock_changes(self):
        sums = added_up(self.hours, LONDON, "day")
        for day, offsets, count in (("2021-03-28", ("+00:00", "+01:00"), 23),
                                    ("2021-10-31", ("+01:00", "+00:00"), 25),
                                    ("2022-03-27", ("+00:00", "+01:00"), 23),
                                    ("2022-10-30", ("+01:00", "+00:00"), 25)):
            with self.subTest(day):
                after = (datetime.fromisoformat(day) + timedelta(days=1)).date().isoformat()
                words = ("--meter", METER, "--from", day, "--to", after)
                (row,) = self.consumption(*words)
                zulu = [offset.replace("+00:00", "Z") for offset in offsets]
                self.assertEqual((row["from"], row["to"]),
                                 (f"{day}T00:00:00{zulu[0]}", f"{after}T00:00:00{zulu[1]}"))
                self.assert_agrees([row], sums, "day")
                hours = self.consumption(*words, "--resolution", "hour")
                self.assertEqual(len(hours), count)
                self.assert_agrees(hours, added_up(self.hours, LONDON, "hour"), "hour")
                quarters = self.consumption(*words, "--resolution", "15min")
                self.assertEqual(len(quarters), 4 * count)
                for index, quarter in enumerate(quarters):
                    self.assertAlmostEqual(float(quarter["value"]),
                                           float(hours[index // 4]["value"]) / 4, delta=1e-6)

    def test_a_range_that_cuts_months_has_them_whole(self):
        rows = self.consumption("--meter", METER, "--resolution", "month", "--from", "2021-03-15",
                                "--to", "2021-05-02T12:00:00")
        self.assertEqual([row["from"][:10] for row in rows],
                         ["2021-03-01", "2021-04-01", "2021-05-01"])
        self.assertEqual({row["complete"] for row in rows}, {"true"})
        self.assert_agrees(rows, added_up(self.hours, LONDON, "month"), "month")

    def test_the_same_answer_offline(self):
        words = ("consumption", "--meter", METER, "--resolution", "month")
        self.assertEqual(self.export(*words), self.export(*words, "--offline"))


class Entity(SiteCase):
    """Sums over the meters of an entity and of those below it."""

    def meters(self, energy, *entities):
        return [meter for meter in Customer(Switches({})).meters
                if meter.energy == energy and (not entities or meter.entity in entities)]

    def test_two_zones(self):
        gas = self.meters("ga")
        zones = [ZoneInfo(meter.zone) for meter in gas]
        self.assertEqual({zone.key for zone in zones}, {"Europe/London", "Europe/Prague"})
        self.served(*(meter.id for meter in gas))
        for resolution in ("day", "month"):
            with self.subTest(resolution):
                rows = self.consumption("--entity", "101", "--energy", "ga", "--resolution",
                                        resolution, "--from", "2020-10-01", "--to", "2021-04-15")
                # What is called so at each place.
                sums = defaultdict(float)
                for zone in zones:
                    for begin, use in added_up(self.hours, zone, resolution).items():
                        sums[begin] += use
                self.assertEqual({row["unit"] for row in rows}, {"m³"})
                self.assertEqual({row["complete"] for row in rows}, {"true"})
                self.assertEqual(rows[0]["from"], "2020-10-01T00:00:00+02:00")
                self.assert_agrees(rows, sums, resolution)
        hours = self.consumption("--entity", "101", "--energy", "ga", "--resolution", "hour",
                                 "--from", "2021-03-28", "--to", "2021-03-29")
        self.assertEqual(len(hours), 23)
        single = added_up(self.hours, LONDON, "hour")
        self.assert_agrees(hours, {begin: len(gas) * use for begin, use in single.items()}, "hour")

    def test_each_unit_by_itself(self):
        below = ("109", "110")
        water, cold, heat = (self.meters(energy, *below) for energy in ("wa", "co", "he"))
        self.served(*(meter.id for meter in water + cold + heat))
        words = ("consumption", "--entity", "109", "--resolution", "month", "--from", "2021-01-01",
                 "--to", "2021-03-01")
        result = self.run_verb("export", *words)
        # The deactivated one that is also below counts no more.
        self.assert_ends(result, 0, "kWh is summed over several energies", "--energy")
        rows = rows_of(result[1])
        self.assertEqual([(row["unit"], row["from"][:7]) for row in rows],
                         [("kWh", "2021-01"), ("kWh", "2021-02"),
                          ("m³", "2021-01"), ("m³", "2021-02")])
        sums = added_up(self.hours, LONDON, "month")
        for row in rows:
            parts = len(water) if row["unit"] == "m³" else len(cold + heat)
            self.assertAlmostEqual(float(row["value"]),
                                   parts * sums[local(row["from"], "month")], delta=1e-6)

    def test_one_that_says_nothing_makes_the_sum_incomplete(self):
        first, second, *others = self.meters("wa", "109", "110")
        self.assertEqual(len(others), 1)
        server = self.served(first.id, second.id, others[0].id)
        words = ("--entity", "109", "--energy", "wa", "--from", "2021-02-01", "--to", "2021-02-03")
        self.assertEqual({row["complete"] for row in self.consumption(*words)}, {"true"})
        whole = self.export("consumption", *words)
        self.assertEqual(self.export("consumption", *words, "--offline"), whole)
        server.admin("POST", "series", {"owner": second.id, "rows": []})
        self.home.data.rename(self.home.data.with_name("before"))
        self.home.add("c", server.url, given="", **BOTH)
        rows = self.consumption(*words)
        self.assertEqual({row["complete"] for row in rows}, {"false"})
        self.assertAlmostEqual(float(rows[0]["value"]) * 3,
                               float(rows_of(whole)[0]["value"]) * 2, delta=1e-6)

    def test_a_deactivated_meter_is_not_missed(self):
        # 2041 is out of service since 2025-03-01, and has its last reading before.
        start = datetime(2025, 2, 1, tzinfo=timezone.utc)
        server = self.added(readings=3)
        days = [(start + timedelta(days=day)).isoformat() for day in range(60)]
        rows = [[day, 24 * index] for index, day in enumerate(days)]
        server.admin("POST", "series", {"owner": "2029", "rows": rows})
        server.admin("POST", "series", {"owner": "2041", "rows": rows[:29]})
        rows = self.consumption("--entity", "112", "--energy", "el", "--from", "2025-02-27",
                                "--to", "2025-03-03")
        self.assertEqual([(row["from"][:10], row["value"], row["complete"]) for row in rows],
                         [("2025-02-27", "48", "true"), ("2025-02-28", "48", "true"),
                          ("2025-03-01", "24", "true"), ("2025-03-02", "24", "true")])

    def test_an_entity_without_such_meters(self):
        self.added(readings=3)
        here = {meter.energy for meter in Customer(Switches({})).meters if meter.entity == "111"}
        energy = min({"el", "ga", "wa", "he", "co"} - here)
        self.assertEqual(self.export("consumption", "--entity", "111", "--energy", energy),
                         "from,to,value,unit,complete\n")

    def test_wrong_usage(self):
        self.added(readings=3)
        for words in (("--entity", "101", "--energy", "wind"), ("--meter", "2001", "--energy", "el"),
                      ("--entity", "101", "--meter", "2001")):
            with self.subTest(words=words):
                self.assertIn("--help", self.export("consumption", *words, code=2))
        self.assertIn("no entity", self.export("consumption", "--entity", "7", code=1))

    def test_a_failing_meter_ends_it(self):
        gas = self.meters("ga")
        server = self.served(*(meter.id for meter in gas))
        server.fault("status", f"/meters/{gas[1].id}/readings", status=403)
        self.export("consumption", "--entity", "101", "--energy", "ga", code=1)


if __name__ == "__main__":
    unittest.main()
