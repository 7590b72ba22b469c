# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Monthly deltas: the documented example, the manual's vector, zones, filters, sums."""

import unittest
from zoneinfo import ZoneInfo

import deltas
from harness import ServerCase
from series import ListSeries

# Meter 2001 lies in Prague, meter 2002 in Dover; both are replaced in these tests.
PRAGUE, LONDON = "2001", "2002"

DOCUMENTED = [
    ["2017-12-31T23:00:00+01:00", 820],
    ["2018-01-01T03:00:00+01:00", 824],
    ["2018-01-15T12:00:00+01:00", 901],
    ["2018-01-31T23:00:00+01:00", 978],
    ["2018-02-01T01:00:00+01:00", 980],
]

MANUAL = [
    ["2019-01-24T13:00:00+01:00", 90],
    ["2019-01-31T13:00:00+01:00", 100],
    ["2019-02-15T13:00:00+01:00", 125],
    ["2019-02-25T13:00:00+01:00", 150],
    ["2019-03-01T13:00:00+01:00", 156],
]


class DeltaCase(ServerCase):
    SWITCHES = {"readings": "0", "meters": "2", "deactivated": "0"}

    def series(self, owner, rows):
        self.admin("POST", "series", {"owner": owner, "rows": rows})

    def months(self, target, *filters):
        answer = self.filtered(target, *filters)
        return {i["attributes"]["time"][:7]: i["attributes"]["value"] for i in answer.data}


class MeterDeltaTest(DeltaCase):
    def test_the_documented_example(self):
        self.series(PRAGUE, DOCUMENTED)
        found = self.months("/meters/2001/deltas")
        self.assertEqual(found, {"2017-12": 1.0, "2018-01": 158.0, "2018-02": 1.0})

    def test_the_documented_example_written_by_import(self):
        for time, state in DOCUMENTED:
            answer = self.reading(time=time, state=state, import_id="ŽĎ_2001")
            self.assertEqual(answer.status, 201)
        self.assertEqual(self.months("/meters/2001/deltas")["2018-01"], 158.0)

    def test_the_vector_of_the_manual(self):
        self.series(PRAGUE, MANUAL)
        found = self.months("/meters/2001/deltas")
        self.assertEqual(sorted(found), ["2019-01", "2019-02", "2019-03"])
        self.assertAlmostEqual(found["2019-01"], 10.7639, places=4)
        self.assertAlmostEqual(found["2019-02"], 54.4236, places=4)
        self.assertAlmostEqual(found["2019-03"], 0.8125, places=4)

    def test_the_record(self):
        self.series(PRAGUE, DOCUMENTED)
        item = self.get("/meters/2001/deltas").data[1]
        self.assertEqual(item["type"], "meter_deltas")
        expected = {"time": "2018-01-01T00:00:00", "value": 158.0, "energy": "el", "unit": "kWh"}
        self.assertEqual(item["attributes"], expected)

    def test_the_month_is_that_of_the_meters_own_zone(self):
        hours = [[f"2018-01-31T{hour:02d}:00:00Z", hour] for hour in range(21, 24)]
        rows = [*hours, ["2018-02-01T00:00:00Z", 24], ["2018-02-01T01:00:00Z", 25]]
        self.series(PRAGUE, rows)
        self.series(LONDON, rows)
        self.assertEqual(self.months("/meters/2001/deltas"), {"2018-01": 2.0, "2018-02": 2.0})
        self.assertEqual(self.months("/meters/2002/deltas"), {"2018-01": 3.0, "2018-02": 1.0})

    def test_a_month_with_summer_time_is_an_hour_short(self):
        self.series(PRAGUE, [["2025-02-28T23:00:00Z", 0], ["2025-04-30T22:00:00Z", 1463]])
        found = self.months("/meters/2001/deltas")
        self.assertEqual(found, {"2025-03": 743.0, "2025-04": 720.0})

    def test_no_month_without_two_readings(self):
        self.assertEqual(self.months("/meters/2001/deltas"), {})
        self.series(PRAGUE, DOCUMENTED[:1])
        self.assertEqual(self.months("/meters/2001/deltas"), {})

    def test_a_reading_on_the_boundary_opens_no_month(self):
        self.series(PRAGUE, [["2018-01-10T00:00:00+01:00", 1], ["2018-02-01T00:00:00+01:00", 5]])
        self.assertEqual(self.months("/meters/2001/deltas"), {"2018-01": 4.0})

    def test_a_register_that_falls_gives_a_negative_delta(self):
        self.series(PRAGUE, [["2018-01-10T00:00:00Z", 100], ["2018-01-20T00:00:00Z", 40]])
        self.assertEqual(self.months("/meters/2001/deltas"), {"2018-01": -60.0})

    def test_months_without_readings(self):
        self.series(PRAGUE, [["2018-01-15T23:00:00Z", 0], ["2018-03-16T23:00:00Z", 60]])
        expected = {"2018-01": 16.0, "2018-02": 28.0, "2018-03": 16.0}
        self.assertEqual(self.months("/meters/2001/deltas"), expected)
        self.switch(delta_gaps="null")
        self.series(PRAGUE, [["2018-01-15T23:00:00Z", 0], ["2018-03-16T23:00:00Z", 60]])
        self.assertEqual(self.months("/meters/2001/deltas"), {**expected, "2018-02": None})
        self.switch(delta_gaps="missing")
        del expected["2018-02"]
        self.assertEqual(self.months("/meters/2001/deltas"), expected)

    def test_filters_are_local_and_without_offset(self):
        self.series(PRAGUE, DOCUMENTED)

        def found(*filters):
            return sorted(self.months("/meters/2001/deltas", *filters))

        self.assertEqual(found("meter_deltas.time>2018-01-01T00:00:00"), ["2018-02"])
        self.assertEqual(found("meter_deltas.time>=2018-01-01T00:00:00"), ["2018-01", "2018-02"])
        both = ("meter_deltas.time>=2018-01-01T00:00:00", "meter_deltas.time<2018-02-01T00:00:00")
        self.assertEqual(found(*both), ["2018-01"])
        for text in (
            "meter_deltas.time>2018-01-01T00:00:00Z",
            "meter_deltas.time>2018-01-01T00:00:00+01:00",
            "meter_deltas.time<=2018-01-01T00:00:00",
            "entity_deltas.time>2018-01-01T00:00:00",
            "meter_deltas.month>2018-01-01T00:00:00",
        ):
            self.assertEqual(self.filtered("/meters/2001/deltas", text).status, 400, text)

    def test_at_most_a_page_and_more_by_the_filter_only(self):
        self.switch(page_size=2)
        self.series(PRAGUE, DOCUMENTED)
        target = "/meters/2001/deltas"
        self.assertEqual(sorted(self.months(target)), ["2017-12", "2018-01"])
        rest = self.months(target, "meter_deltas.time>2018-01-01T00:00:00")
        self.assertEqual(sorted(rest), ["2018-02"])
        self.assertEqual(len(self.get(target + "?page[number]=2").data), 2)
        self.switch(paging_unknown="400")
        self.assertEqual(self.get(target + "?page[number]=2").status, 400)

    def test_forms_of_the_time(self):
        self.series(LONDON, [["2024-12-30T12:00:00Z", 0], ["2025-07-02T12:00:00Z", 900]])
        self.series(PRAGUE, [["2025-01-30T12:00:00Z", 0], ["2025-07-02T12:00:00Z", 900]])
        for form, january, july in (
            ("local", "2025-01-01T00:00:00", "2025-07-01T00:00:00"),
            ("offset", "2025-01-01T00:00:00+01:00", "2025-07-01T00:00:00+02:00"),
            ("z", "2025-01-01T00:00:00Z", "2025-07-01T00:00:00Z"),
            ("utc", "2024-12-31T23:00:00Z", "2025-06-30T22:00:00Z"),
            ("date", "2025-01-01", "2025-07-01"),
        ):
            self.switch(delta_time=form)
            times = [i["attributes"]["time"] for i in self.get("/meters/2001/deltas").data]
            self.assertEqual((times[0], times[-1]), (january, july))
        self.switch(delta_time="utc")
        times = [i["attributes"]["time"] for i in self.get("/meters/2002/deltas").data]
        self.assertEqual((times[1], times[-1]), ("2025-01-01T00:00:00Z", "2025-06-30T23:00:00Z"))
        rest = self.filtered("/meters/2001/deltas", "meter_deltas.time>=2025-07-01T00:00:00")
        self.assertEqual(len(rest.data), 1)

    def test_names_of_the_value(self):
        self.series(PRAGUE, DOCUMENTED)
        for key in ("value", "state", "delta"):
            self.switch(delta_value_key=key)
            attributes = self.get("/meters/2001/deltas").data[1]["attributes"]
            self.assertEqual(attributes[key], 158.0)
            self.assertEqual(len(attributes), 4)

    def test_sort(self):
        self.series(PRAGUE, DOCUMENTED)
        down = self.get("/meters/2001/deltas?sort=-time").data
        self.assertEqual([i["attributes"]["time"][:7] for i in down][0], "2018-02")


class SumTest(DeltaCase):
    SWITCHES = {"readings": "0", "meters": "9", "deactivated": "0"}

    def test_an_entity_adds_the_local_months_of_its_zones(self):
        # 2001 (Prague) and 2008 are electricity; 2006 is electricity at another place.
        meters = {m["id"]: m for m in self.get("/meters").data}
        entities = {e["id"]: e["attributes"]["time_zone"] for e in self.get("/entities").data}
        electric = [m for m in meters.values() if m["attributes"]["energy"] == "el"]
        zones = [entities[m["relationships"]["entity"]["data"]["id"]] for m in electric]
        self.assertEqual(set(zones), {"Europe/Prague", "Europe/London"})
        rows = [[f"2018-01-31T{hour:02d}:00:00Z", hour] for hour in (21, 22, 23)]
        rows += [["2018-02-01T00:00:00Z", 24], ["2018-02-01T01:00:00Z", 25]]
        for meter in electric:
            self.series(meter["id"], rows)
        january = sum(2.0 if zone == "Europe/Prague" else 3.0 for zone in zones)
        found = self.months("/entities/101/deltas")
        self.assertEqual(found, {"2018-01": january, "2018-02": 4.0 * len(zones) - january})

    def test_a_lower_entity_has_only_what_is_below_it(self):
        meter = self.get("/meters/2001").data
        entity = meter["relationships"]["entity"]["data"]["id"]
        self.series("2001", DOCUMENTED)
        self.assertEqual(self.months(f"/entities/{entity}/deltas")["2018-01"], 158.0)
        self.assertEqual(self.months("/entities/102/deltas")["2018-01"], 158.0)
        self.assertEqual(self.months("/entities/103/deltas"), {})

    def test_each_energy_has_its_own_records_in_order(self):
        self.series("2001", DOCUMENTED)
        self.series("2002", DOCUMENTED)
        items = self.get("/entities/101/deltas").data
        keys = [(i["attributes"]["time"], i["attributes"]["energy"]) for i in items]
        self.assertEqual(keys, sorted(set(keys)))
        self.assertEqual({energy for _, energy in keys}, {"el", "wa"})
        self.assertEqual(len({i["id"] for i in items}), len(items))
        self.assertEqual({i["type"] for i in items}, {"entity_deltas"})
        wrong = self.filtered("/entities/101/deltas", "meter_deltas.time>2018-01-01T00:00:00")
        self.assertEqual(wrong.status, 400)

    def test_orders(self):
        self.series("2001", DOCUMENTED)
        self.series("2002", DOCUMENTED)

        def keys():
            items = self.get("/entities/101/deltas").data
            return [(i["attributes"]["time"], i["attributes"]["energy"]) for i in items]

        by_time = keys()
        self.switch(delta_order="newest")
        self.assertEqual(keys(), by_time[::-1])
        self.switch(delta_order="energy")
        self.assertEqual(keys(), sorted(by_time, key=lambda key: key[::-1]))
        self.switch(page_size=4)
        self.assertEqual([energy for _, energy in keys()], ["el", "el", "el", "wa"])

    def test_a_virtual_meter_is_the_sum_of_its_parts(self):
        self.series("2001", DOCUMENTED)
        self.series("2006", DOCUMENTED)
        target = "/virtual_meters/9001/deltas"
        found = self.months(target, "virtual_meter_deltas.time>=2018-01-01T00:00:00")
        parts = [self.months(f"/meters/{meter}/deltas") for meter in ("2001", "2006")]
        for month, value in found.items():
            self.assertAlmostEqual(value, sum(part.get(month, 0.0) for part in parts))
        self.assertEqual(sorted(found), ["2018-01", "2018-02"])
        self.switch(virtual_filter="meter_deltas")
        refused = self.filtered(target, "virtual_meter_deltas.time>=2018-01-01T00:00:00")
        self.assertEqual(refused.status, 400)
        accepted = self.filtered(target, "meter_deltas.time>=2018-01-01T00:00:00")
        self.assertEqual(accepted.status, 200)
        self.switch(virtual_filter="none")
        for kind in ("virtual_meter_deltas", "meter_deltas", "none"):
            refused = self.filtered(target, f"{kind}.time>=2018-01-01T00:00:00")
            self.assertEqual(refused.status, 400, kind)
        self.assertEqual(self.months(target).keys(), {"2017-12", *found})


class RuleTest(unittest.TestCase):
    def test_two_states_at_one_time_do_no_harm(self):
        series = ListSeries([(0, 1.0, "a"), (0, 2.0, "b"), (100, 3.0, "c")])
        self.assertEqual(len(deltas.meter_deltas(series, ZoneInfo("Europe/Prague"))), 1)

    def test_nulls_in_sums(self):
        parts = [(1.0, [("a", None), ("b", 2.0)]), (1.0, [("a", 3.0), ("c", None)])]
        self.assertEqual(deltas.summed(parts), [("a", 3.0), ("b", 2.0), ("c", None)])


if __name__ == "__main__":
    unittest.main()
