# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Entities, meters, readings, data points: contents, filters, pages, order."""

import unittest
from urllib.parse import quote

from harness import POINTS, ServerCase
from switches import IMPORT_TOKEN

READINGS = "/meters/2001/readings"


def ids(answer):
    return [item["id"] for item in answer.data]


def times(answer):
    return [item["attributes"]["time"] for item in answer.data]


class SeedTest(ServerCase):
    def test_entities_form_one_tree_in_two_zones(self):
        items = self.get("/entities").data
        parents = {i["id"]: i["relationships"]["parent"]["data"] for i in items}
        self.assertEqual(len(items), 12)
        self.assertEqual([key for key, parent in parents.items() if parent is None], ["101"])
        for parent in parents.values():
            self.assertTrue(parent is None or parent["id"] in parents)
        zones = {item["attributes"]["time_zone"] for item in items}
        self.assertEqual(zones, {"Europe/Prague", "Europe/London"})

    def test_more_entities_keep_a_tree(self):
        self.switch(entities=1500)
        first, second = self.get("/entities").data, self.get("/entities?page[number]=2").data
        self.assertEqual((len(first), len(second)), (1000, 500))
        parents = {i["id"]: i["relationships"]["parent"]["data"] for i in first + second}
        for start in parents:
            steps = 0
            while parents[start] is not None:
                start, steps = parents[start]["id"], steps + 1
                self.assertLess(steps, 10)

    def test_meters_active_by_default(self):
        active = self.get("/meters").data
        self.assertEqual(len(active), 40)
        self.assertTrue(all(m["attributes"]["deactivated_at"] is None for m in active))
        everything = self.get("/meters?include_deactivated=true").data
        self.assertEqual(len(everything), 43)
        ended = [m["attributes"]["deactivated_at"] for m in everything]
        self.assertEqual(sum(time is not None for time in ended), 3)
        self.assertEqual(len(self.get("/meters?include_deactivated=false").data), 40)
        self.assertEqual(self.get("/meters?include_deactivated=1").status, 400)

    def test_meters_have_all_energies_and_names_with_diacritics(self):
        meters = self.get("/meters").data
        energies = {m["attributes"]["energy"] for m in meters}
        self.assertEqual(energies, {"el", "wa", "he", "ga", "co"})
        names = "".join(m["attributes"]["name"] for m in meters)
        self.assertTrue({"ř", "ě", "í", "ü"} <= set(names))
        codes = {m["attributes"]["code"] for m in meters}
        self.assertEqual(len(codes), 40)
        entities = set(ids(self.get("/entities")))
        for meter in meters:
            self.assertIn(meter["relationships"]["entity"]["data"]["id"], entities)

    def test_details_equal_the_items_of_the_lists(self):
        for path in ("/entities", "/meters"):
            for item in self.get(path).data:
                self.assertEqual(self.get(f"{path}/{item['id']}").data, item)

    def test_a_meter_by_its_code(self):
        meter = self.get("/meters/2001").data
        code = quote(meter["attributes"]["code"], safe="")
        self.assertEqual(self.get(f"/meters/{code}").data, meter)
        self.assertEqual(self.get(f"/meters/{code}/readings").status, 200)
        self.switch(meter_by_code="off")
        self.assertEqual(self.get(f"/meters/{code}").status, 404)

    def test_virtual_meters_are_no_meters(self):
        self.assertNotIn("9001", ids(self.get("/meters?include_deactivated=true")))
        self.assertEqual(self.get("/meters/9001").status, 404)

    def test_filters_and_unknown_parameters_are_refused(self):
        for path in ("/entities", "/meters", "/meters/2001", "/entities/101"):
            self.assertEqual(self.filtered(path, "meters.time>2025-01-01T00:00:00Z").status, 400)
            self.assertEqual(self.get(f"{path}?limits=1").status, 400)
        self.switch(unknown_query="ignore")
        self.assertEqual(self.get("/meters?limits=1").status, 200)
        self.assertEqual(self.filtered("/meters", "a.time>2025-01-01T00:00:00Z").status, 400)

    def test_2505_meters(self):
        self.switch(meters=2505)
        found = []
        for page in (1, 2, 3, 4):
            found += ids(self.get(f"/meters?page%5Bnumber%5D={page}"))
        self.assertEqual((len(found), len(set(found))), (2505, 2505))

    def test_no_entities_no_meters(self):
        self.switch(entities=0)
        self.assertEqual((self.get("/entities").data, self.get("/meters").data), ([], []))


class SeriesTest(ServerCase):
    def test_at_most_a_thousand_ascending(self):
        answer = self.get(READINGS)
        self.assertEqual(len(answer.data), 1000)
        self.assertEqual(times(answer), sorted(set(times(answer))))
        self.assertEqual(times(answer)[0], "2024-12-31T23:00:00Z")
        values = [item["attributes"]["value"] for item in answer.data]
        self.assertEqual(values, sorted(values))

    def test_filter_walk_finds_every_reading_once(self):
        found, filters = [], []
        while True:
            page = times(self.filtered(READINGS, *filters))
            found += page
            if len(page) < 1000:
                break
            filters = [f"readings.time>{page[-1]}"]
        self.assertEqual((len(found), len(set(found))), (1200, 1200))

    def test_pages_equal_the_filter_walk(self):
        first, second = self.get(READINGS), self.get(READINGS + "?page[number]=2")
        rest = self.filtered(READINGS, f"readings.time>{times(first)[-1]}")
        self.assertEqual(second.data, rest.data)

    def test_bounds(self):
        def hours(*filters):
            return [t[11:13] for t in times(self.filtered(READINGS, *filters))]

        begin, end = "readings.time>=2025-01-02T05:00:00Z", "readings.time<2025-01-02T07:00:00Z"
        self.assertEqual(hours(begin, end), ["05", "06"])
        self.assertEqual(hours(begin.replace(">=", ">"), end), ["06"])
        self.assertEqual(hours(begin, begin.replace("05", "04"), end), ["05", "06"])
        self.assertEqual(hours(end, begin.replace("05", "09")), [])
        with_zone = "readings.time>=2025-01-02T06:00:00+01:00"
        self.assertEqual(hours(with_zone, end), ["05", "06"])
        fraction = begin.replace("00Z", "00.5Z")
        self.assertEqual(hours(fraction, end), ["06"])
        self.assertEqual(hours(begin, end.replace("00Z", "00.5Z")), ["05", "06", "07"])

    def test_filters_outside_the_grammar(self):
        good = "2025-01-02T05:00:00Z"
        for text in (
            f"readings.time<={good}",
            f"readings.time={good}",
            f"readings.time!={good}",
            f"reading.time>{good}",
            f"data_series.time>{good}",
            f"Readings.time>{good}",
            f"readings.value>{good}",
            f"time>{good}",
            f"readings.time> {good}",
            "readings.time>",
            "readings.time>2025-01-02",
            "readings.time>2025-01-02T05:00:00",
            "readings.time>2025-01-02 05:00:00Z",
            "readings.time>2025-02-30T05:00:00Z",
            "readings.time>2025-01-02T05:00:00+0100",
            "readings.time>2025-01-02T05:00:00+24:00",
            "readings.time>1735794000",
            "",
        ):
            answer = self.filtered(READINGS, text)
            self.assertEqual((answer.status, "filter" in answer.detail), (400, True), text)

    def test_an_offset_needs_an_encoded_plus(self):
        query = "?filter%5B%5D=readings.time%3E2025-01-02T05:00:00+01:00"
        self.assertEqual(self.get(READINGS + query).status, 400)

    def test_other_forms_of_the_parameter(self):
        value = quote("readings.time>2025-01-02T05:00:00Z", safe="")
        for name in ("filter", "filter[0]", "filter[readings.time]"):
            self.assertEqual(self.get(f"{READINGS}?{quote(name)}={value}").status, 400, name)

    def test_le_filter_switch(self):
        self.switch(le_filter="accept")
        answer = self.filtered(
            READINGS, "readings.time<=2025-01-01T01:00:00Z", "readings.time>2025-01-01T00:00:00Z"
        )
        self.assertEqual(times(answer), ["2025-01-01T01:00:00Z"])

    def test_sort(self):
        down = times(self.get(READINGS + "?sort=-time"))
        self.assertEqual(down, sorted(down, reverse=True))
        self.assertEqual(len(down), 1000)
        rest = times(self.get(READINGS + "?sort=-time&page[number]=2"))
        self.assertEqual(rest[-1], "2024-12-31T23:00:00Z")
        self.assertEqual(len(rest), 200)
        self.assertEqual(self.get(READINGS + "?sort=state").status, 400)
        self.switch(sort="ignore")
        up = times(self.get(READINGS + "?sort=-time"))
        self.assertEqual(up, sorted(up))
        self.switch(sort="400")
        self.assertEqual(self.get(READINGS + "?sort=time").status, 400)

    def test_data_points_have_their_own_filter_type(self):
        path = "/data_series/501/data_points"
        self.assertEqual(len(self.get(path).data), 1000)
        good = self.filtered(path, "data_series.time<2025-01-01T00:00:00Z")
        self.assertEqual(times(good), ["2024-12-31T23:00:00Z"])
        self.assertEqual(good.data[0]["type"], "data_points")
        wrong = self.filtered(path, "data_points.time<2025-01-01T00:00:00Z")
        self.assertEqual(wrong.status, 400)

    def test_imported_records_appear_when_valid(self):
        path = "/meters/2001/readings"
        after = "readings.time>2025-05-01T00:00:00Z"
        self.reading(import_id="ŽĎ_2001", state=900000)
        self.reading(import_id="ŽĎ_2001", time="2025-06-02T00:00:00.7Z", state=900001.25)
        self.reading(import_id="ŽĎ_2001", time="2025-06-03T00:00:00Z", state=5)
        found = self.filtered(path, after).data
        self.assertEqual(
            [(i["attributes"]["time"], i["attributes"]["value"]) for i in found],
            [("2025-06-01T00:00:00Z", 900000.0), ("2025-06-02T00:00:00Z", 900001.25)],
        )
        suspect = self.latest("ŽĎ_2001").data["attributes"]
        self.assertEqual((suspect["state"], suspect["suspicious"]), (5, True))
        self.switch(processing="never")
        self.assertEqual(self.filtered(path, after).data, [])

    def test_a_record_between_the_synthetic_ones(self):
        self.switch(suspicious="none")
        self.reading(import_id="ŽĎ_2001", time="2025-01-01T00:30:00Z")
        found = self.filtered("/meters/2001/readings", "readings.time<2025-01-01T02:00:00Z")
        hours = [t[11:16] for t in times(found)]
        self.assertEqual(hours, ["23:00", "00:00", "00:30", "01:00"])

    def test_imported_points_appear_in_their_series(self):
        fields = {"time": "2025-06-01T00:00:00Z", "value": 21.5, "import_id": "502"}
        created = self.post(POINTS, fields, IMPORT_TOKEN)
        found = self.filtered(
            "/data_series/502/data_points", "data_series.time>2025-05-30T00:00:00Z"
        )
        self.assertEqual(ids(found), [created.data["id"]])
        self.assertEqual(found.data[0]["attributes"]["value"], 21.5)

    def test_deactivated_meters_have_no_later_readings(self):
        found = self.filtered("/meters/2041/readings", "readings.time>2025-03-01T00:00:00Z")
        self.assertEqual(found.data, [])

    def test_many_readings_are_made_when_asked_for(self):
        self.switch(readings=350000, step=900)
        first = times(self.get(READINGS))[0]
        self.assertEqual(first[:4], "2016")
        last = self.get(READINGS + "?page[number]=350")
        self.assertEqual((len(last.data), times(last)[-1][:10]), (1000, "2025-12-31"))
        self.assertEqual(self.get(READINGS + "?page[number]=351").data, [])


class PagingTest(ServerCase):
    SWITCHES = {"meters": "25", "page-size": "10"}

    def walk(self, *queries):
        return [len(self.get("/meters" + query).data) for query in queries]

    def firsts(self, *queries):
        return [ids(self.get("/meters" + query))[:1] for query in queries]

    def test_number(self):
        queries = ("", "?page[number]=1", "?page%5Bnumber%5D=3", "?page[number]=4")
        self.assertEqual(self.walk(*queries), [10, 10, 5, 0])
        self.assertEqual(self.walk("?page[number]=2&page[limit]=20"), [10])
        self.assertEqual(self.walk("?page[number]=5&page[limit]=6"), [1])
        for bad in ("0", "-1", "x", "", "1.5"):
            self.assertEqual(self.get(f"/meters?page[number]={bad}").status, 400, bad)

    def test_size(self):
        self.switch(paging="size")
        self.assertEqual(self.walk("?page[number]=4&page[size]=8"), [1])

    def test_offset(self):
        self.switch(paging="offset")
        self.assertEqual(self.walk("?page[offset]=0", "?page[offset]=20"), [10, 5])
        self.assertEqual(self.walk("?page[offset]=24&page[limit]=3", "?page[offset]=25"), [1, 0])
        self.assertEqual(self.firsts("?page[offset]=7"), [["2008"]])

    def test_plain(self):
        self.switch(paging="plain")
        self.assertEqual(self.walk("?page=3", "?page=3&limit=4", "?page=9&limit=4"), [5, 4, 0])

    def test_none_repeats_the_first_page(self):
        self.switch(paging="none")
        queries = ("", "?page[number]=2", "?page[offset]=10", "?page=2", "?page[cursor]=10")
        self.assertEqual(self.firsts(*queries), [["2001"]] * 5)

    def test_other_grammars_are_ignored_or_refused(self):
        own = {"number": "page[number]=2", "offset": "page[offset]=10", "plain": "page=2"}
        for paging in ("number", "offset", "plain", "none"):
            self.switch(paging=paging, paging_unknown="ignore")
            for grammar, query in own.items():
                first = ids(self.get(f"/meters?{query}"))[0]
                self.assertEqual(first == "2001", grammar != paging, (paging, grammar))
            self.switch(paging_unknown="400")
            for grammar, query in own.items():
                status = self.get(f"/meters?{query}").status
                self.assertEqual(status, 200 if grammar == paging else 400, (paging, grammar))

    def test_limit_over(self):
        self.switch(limit_over="400")
        self.assertEqual(self.get("/meters?page[limit]=11").status, 400)
        self.assertEqual(self.get("/meters?page[limit]=10").status, 200)

    def test_links_lead_to_the_end_in_every_grammar(self):
        for paging in ("number", "size", "offset", "plain", "none"):
            for form in ("on", "null"):
                self.switch(paging=paging, links=form)
                target, found = "/meters?include_deactivated=true", []
                while target:
                    answer = self.get(target)
                    found += ids(answer)
                    links = answer.json["links"]
                    self.assertEqual("next" in links or form == "on", True)
                    target = links.get("next")
                    target = target and target.removeprefix(f"http://127.0.0.1:{self.port}")
                self.assertEqual((len(found), len(set(found))), (28, 28), (paging, form))

    def test_no_links_by_default(self):
        self.assertEqual(set(self.get("/meters").json), {"data"})

    def test_links_on_a_series_keep_its_filter(self):
        self.switch(links="on")
        text = "readings.time<2025-01-01T12:00:00Z"
        answer = self.filtered("/meters/2001/readings", text)
        following = answer.json["links"]["next"]
        rest = self.get(following.removeprefix(f"http://127.0.0.1:{self.port}"))
        self.assertEqual((len(rest.data), "next" in rest.json["links"]), (3, False))

    def test_link_origin(self):
        self.switch(links="on", link_origin="https://elsewhere.example")
        self.assertTrue(
            self.get("/meters").json["links"]["next"].startswith("https://elsewhere.example/")
        )


if __name__ == "__main__":
    unittest.main()
