# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Creating, finding and deleting readings, profiles and data points."""

import json
import unittest
from urllib.parse import quote

from harness import IMPORT, POINTS, PROFILES, ServerCase
from switches import CUSTOMER_ID, IMPORT_TOKEN

GOOD = {"time": "2025-06-01T00:00:00Z", "state": 12.5, "import_id": "stream"}
RANGE = {"from": "2025-06-01T00:00:00Z", "to": "2025-06-01T00:15:00Z", "value": 1.25}


class ReadingTest(ServerCase):
    def test_a_reading_is_stored_and_echoed(self):
        answer = self.reading(unit="kWh", sender="test", suit="two")
        self.assertEqual(answer.status, 201)
        self.assertEqual(answer.data["type"], "readings")
        stored = self.stored_readings()[0]
        self.assertEqual(stored["id"], answer.data["id"])
        self.assertEqual((stored["suit"], stored["sender"]), ("two", "test"))
        self.assertEqual(self.reading(import_id="other").data["attributes"]["suit"], "default")

    def test_times_are_truncated_to_whole_seconds(self):
        for sent, stored in (
            ("2025-06-01T00:00:00.999Z", "2025-06-01T00:00:00Z"),
            ("2025-06-01T02:00:01.5+02:00", "2025-06-01T00:00:01Z"),
            ("2025-05-31T12:30:02-11:30", "2025-06-01T00:00:02Z"),
            ("2025-06-01t00:00:03z", "2025-06-01T00:00:03Z"),
        ):
            answer = self.reading(time=sent)
            self.assertEqual(answer.data["attributes"]["time"], stored)

    def test_times_that_are_none(self):
        for time in (
            "2025-06-01T00:00:00",
            "2025-06-01 00:00:00Z",
            "2025-06-01",
            "2025-06-01T24:00:00Z",
            "2025-06-01T00:00:60Z",
            "2025-06-31T00:00:00Z",
            "2025-06-01T00:00:00+0200",
            "2025-06-01T00:00Z",
            "20250601T000000Z",
            "2025-06-01T00:00:00.Z",
            1748736000,
            True,
        ):
            self.assertEqual(self.reading(time=time).status, 400, time)

    def test_required_fields_must_not_be_empty(self):
        for key in GOOD:
            for fields in (
                {k: v for k, v in GOOD.items() if k != key},
                {**GOOD, key: None},
                {**GOOD, key: ""},
            ):
                answer = self.post(IMPORT, fields)
                self.assertEqual((answer.status, key in answer.detail), (400, True), fields)

    def test_lengths_and_spaces(self):
        for fields, status in (
            ({"import_id": "ž" * 255}, 201),
            ({"import_id": "ž" * 256}, 400),
            ({"import_id": "a b"}, 400),
            ({"import_id": "a\u00a0b"}, 400),
            ({"import_id": "a\tb"}, 400),
            ({"import_id": 5}, 400),
            ({"unit": "u" * 50}, 201),
            ({"unit": "u" * 51}, 400),
            ({"unit": "k W"}, 201),
            ({"sender": "s" * 255}, 201),
            ({"sender": "s" * 256}, 400),
            ({"sender": "my program"}, 201),
            ({"suit": "s" * 255}, 201),
            ({"suit": "s" * 256}, 400),
            ({"suit": "a b"}, 400),
            ({"suit": None}, 201),
        ):
            self.admin("POST", "reset")
            self.assertEqual(self.reading(**fields).status, status, fields)
        self.switch(suit_length=0)
        self.assertEqual(self.reading(suit="s" * 999).status, 201)

    def test_state_must_be_a_finite_number(self):
        for text, status in (
            ("1", 201),
            ("-1.5", 201),
            ("1e3", 201),
            ('"1"', 400),
            ("true", 400),
            ("NaN", 400),
            ("Infinity", 400),
            ("1e400", 400),
            ("1" + "0" * 400, 400),
            ("[1]", 400),
        ):
            self.admin("POST", "reset")
            body = '{"data":{"time":"2025-06-01T00:00:00Z","import_id":"a","state":%s}}' % text
            answer = self.request("POST", IMPORT, IMPORT_TOKEN, body.encode())
            self.assertEqual(answer.status, status, text)

    def test_bodies_that_are_no_record(self):
        for body in (
            b"",
            b"{",
            b"[]",
            b"null",
            b"{}",
            b'{"data":[]}',
            b'{"data":null}',
            b'{"data":{}} x',
            b"\xff\xfe",
            json.dumps({"data": [GOOD]}).encode(),
            json.dumps(GOOD).encode(),
            b"[" * 100000,
        ):
            answer = self.request("POST", IMPORT, IMPORT_TOKEN, body)
            self.assertEqual(answer.status, 400, body[:50])
        self.assertEqual(self.stored_readings(), [])

    def test_unknown_fields(self):
        self.assertEqual(self.reading(meter_id="1").status, 400)
        self.switch(unknown_fields="ignore")
        self.assertEqual(self.reading(meter_id="1").status, 201)

    def test_body_shapes(self):
        flat = {"data": GOOD}
        jsonapi = {"data": {"type": "readings", "attributes": {**GOOD, "state": 13}}}
        for form, statuses in (("flat", (201, 400)), ("jsonapi", (400, 201)), ("both", (201, 201))):
            self.admin("POST", "reset")
            self.switch(import_body=form)
            found = [self.request("POST", IMPORT, IMPORT_TOKEN, b).status for b in (flat, jsonapi)]
            self.assertEqual(tuple(found), statuses, form)
        for data in (
            {"type": "reading", "attributes": GOOD},
            {"attributes": GOOD},
            {"type": "readings"},
        ):
            answer = self.request("POST", IMPORT, IMPORT_TOKEN, {"data": data})
            self.assertEqual(answer.status, 400, data)

    def test_exact_duplicates(self):
        self.assertEqual(self.reading().status, 201)
        self.assertEqual(self.reading().status, 409)
        self.assertEqual(self.reading(time="2025-06-01T02:00:00.9+02:00").status, 409)
        self.assertEqual(self.reading(unit="kWh", sender="else").status, 409)
        self.assertEqual(self.reading(suit="default").status, 409)
        self.assertEqual(self.reading(suit="other").status, 201)
        self.assertEqual(self.reading(import_id="STREAM").status, 201)
        self.assertEqual(len(self.stored_readings()), 3)

    def test_a_synthetic_reading_can_be_a_duplicate(self):
        first = self.get("/meters/2001/readings").data[0]["attributes"]
        answer = self.reading(import_id="ŽĎ_2001", time=first["time"], state=first["value"])
        self.assertEqual(answer.status, 409)

    def test_same_time_with_another_state(self):
        self.assertEqual(self.reading(state=1).status, 201)
        self.assertEqual(self.reading(state=2).status, 201)
        self.assertEqual([r["suspicious"] for r in self.stored_readings()], [False, True])
        self.switch(same_time="409")
        self.assertEqual(self.reading(state=3).status, 409)

    def test_a_lower_state_is_suspicious(self):
        for time, state, suspicious in (
            ("2025-06-01T00:00:00Z", 10, False),
            ("2025-06-02T00:00:00Z", 9, True),
            ("2025-06-03T00:00:00Z", 9.5, True),
            ("2025-06-04T00:00:00Z", 11, False),
        ):
            self.reading(time=time, state=state)
            self.assertEqual(self.stored_readings()[-1]["suspicious"], suspicious, time)
        self.switch(suspicious="none")
        self.reading(time="2025-06-05T00:00:00Z", state=1)
        self.assertFalse(self.stored_readings()[-1]["suspicious"])

    def test_other_customers(self):
        other = "/import/readings/00000000-0000-0000-0000-000000000000"
        self.assertEqual(self.post(other, GOOD).status, 404)
        self.switch(unknown_customer="403")
        self.assertEqual(self.post(other, GOOD).status, 403)

    def test_unknown_import_ids(self):
        self.switch(unknown_import_id="400")
        self.assertEqual(self.reading(import_id="nobody").status, 400)
        self.assertEqual(self.reading(import_id="ŽĎ_2001", suit="nothing").status, 400)
        self.assertEqual(self.reading(import_id="ŽĎ_2005", suit="zpětný/2").status, 201)
        point = {"time": GOOD["time"], "value": 1, "import_id": "501"}
        self.assertEqual(self.post(POINTS, point).status, 201)
        self.assertEqual(self.post(POINTS, {**point, "import_id": "503"}).status, 400)


class LatestTest(ServerCase):
    def test_nothing_stored(self):
        for base in (IMPORT, PROFILES, POINTS):
            self.assertEqual(self.latest("nobody", base=base).status, 404)

    def test_greatest_time_or_last_received(self):
        self.reading(time="2025-06-02T00:00:00Z", state=2)
        self.reading(time="2025-06-01T00:00:00Z", state=1)
        self.assertEqual(self.latest("stream").data["attributes"]["state"], 2)
        self.switch(latest="received")
        self.assertEqual(self.latest("stream").data["attributes"]["state"], 1)

    def test_what_it_says(self):
        created = self.reading(unit="kWh", sender="t").data
        found = self.latest("stream").data
        self.assertEqual(found["id"], created["id"])
        expected = {**created["attributes"], "suspicious": False}
        self.assertEqual(found["attributes"], expected)

    def test_synthetic_readings_count_as_imported(self):
        last = self.get("/meters/2001/readings?sort=-time").data[0]
        found = self.latest("ŽĎ_2001").data
        self.assertEqual(found["id"], last["id"])
        self.assertEqual(found["attributes"]["time"], last["attributes"]["time"])
        self.reading(import_id="ŽĎ_2001", time="2030-01-01T00:00:00Z", state=1)
        self.assertEqual(self.latest("ŽĎ_2001").data["attributes"]["time"][:4], "2030")

    def test_suits_and_encoded_segments(self):
        self.reading(import_id="a/b%?#č", suit="x/y")
        self.assertEqual(self.latest("a/b%?#č", "x/y").status, 200)
        self.assertEqual(self.latest("a/b%?#č").status, 404)

    def test_profiles_and_points(self):
        self.post(PROFILES, {**RANGE, "import_id": "p"})
        found = self.latest("p", base=PROFILES).data
        self.assertEqual(found["attributes"]["to"], RANGE["to"])
        self.post(POINTS, {"time": GOOD["time"], "value": 2.5, "import_id": "d"})
        self.assertEqual(self.latest("d", base=POINTS).data["attributes"]["value"], 2.5)


class ProfileTest(ServerCase):
    def profile(self, start, end, value=1.0, **more):
        fields = {"from": f"2025-06-01T{start}:00Z", "to": f"2025-06-01T{end}:00Z"}
        return self.post(PROFILES, {**fields, "value": value, "import_id": "p", **more})

    def test_touching_ranges_are_fine(self):
        for start, end in (("10:00", "10:15"), ("10:15", "10:30"), ("09:45", "10:00")):
            self.assertEqual(self.profile(start, end).status, 201)

    def test_overlaps(self):
        self.profile("10:00", "10:30")
        self.profile("11:00", "11:30")
        for start, end in (
            ("10:15", "10:45"),
            ("09:45", "10:15"),
            ("10:10", "10:20"),
            ("09:00", "12:00"),
            ("10:00", "10:15"),
            ("10:00", "10:45"),
            ("10:15", "10:30"),
            ("09:00", "10:30"),
            ("10:29", "11:01"),
        ):
            self.assertEqual(self.profile(start, end).status, 409, (start, end))
        self.assertEqual(self.profile("10:15", "10:45", suit="other").status, 201)
        self.assertEqual(self.profile("10:30", "11:00").status, 201)

    def test_the_same_range_updates(self):
        first = self.profile("10:00", "10:15", 1.0)
        again = self.profile("10:00", "10:15", 2.0, sender="later")
        self.assertEqual((first.status, again.status), (201, 200))
        self.assertEqual(first.data["id"], again.data["id"])
        stored = self.admin("GET", "store")["profiles"]
        self.assertEqual([(p["value"], p["sender"]) for p in stored], [(2.0, "later")])

    def test_the_same_range_and_value(self):
        self.profile("10:00", "10:15")
        self.assertEqual(self.profile("10:00", "10:15").status, 200)
        self.switch(same_profile="409")
        self.assertEqual(self.profile("10:00", "10:15").status, 409)
        self.assertEqual(self.profile("10:00", "10:15", 2.0).status, 200)

    def test_order_and_fields(self):
        self.assertEqual(self.profile("10:15", "10:15").status, 400)
        self.assertEqual(self.profile("10:15", "10:00").status, 400)
        for key in ("from", "to", "value", "import_id"):
            fields = {**RANGE, "import_id": "p"}
            del fields[key]
            self.assertEqual(self.post(PROFILES, fields).status, 400, key)
        self.assertEqual(self.post(PROFILES, {**RANGE, "import_id": "p", "state": 1}).status, 400)


class PointTest(ServerCase):
    def test_points(self):
        fields = {"time": GOOD["time"], "value": 21.5, "import_id": "d"}
        self.assertEqual(self.post(POINTS, fields).status, 201)
        self.assertEqual(self.post(POINTS, fields).status, 409)
        self.assertEqual(self.post(POINTS, {**fields, "value": 20}).status, 201)
        self.assertEqual(self.post(POINTS, GOOD).status, 400)
        stored = self.admin("GET", "store")["points"]
        self.assertEqual([p["value"] for p in stored], [21.5, 20.0])

    def test_names_of_the_number(self):
        cases = (("value", "same", "value"), ("state", "same", "state"), ("state", "value", "value"))
        for taken, told, answered in cases:
            self.admin("POST", "reset")
            self.switch(point_value_key=taken, point_answer_key=told, readings=1)
            other = "state" if taken == "value" else "value"
            fields = {"time": GOOD["time"], "import_id": "501"}
            self.assertEqual(self.post(POINTS, {**fields, other: 1}).status, 400)
            created = self.post(POINTS, {**fields, taken: 21.5})
            self.assertEqual(created.data["attributes"][answered], 21.5)
            newest = self.latest("501", base=POINTS).data["attributes"]
            self.assertEqual(newest[answered], 21.5)
            listed = self.get("/data_series/501/data_points").data[-1]["attributes"]
            self.assertEqual((listed[answered], len(listed)), (21.5, 2))


class DeleteTest(ServerCase):
    def test_by_id_of_its_own_kind(self):
        identifier = self.reading().data["id"]
        self.assertEqual(self.delete(f"{PROFILES}/{identifier}").status, 404)
        answer = self.delete(f"{IMPORT}/{identifier}")
        self.assertEqual((answer.status, answer.body), (204, b""))
        self.assertNotIn("content-length", answer.headers)
        self.assertEqual(self.delete(f"{IMPORT}/{identifier}").status, 404)
        self.assertEqual(self.stored_readings(), [])

    def test_each_kind(self):
        profile = self.post(PROFILES, {**RANGE, "import_id": "p"}).data["id"]
        point = self.post(POINTS, {"time": GOOD["time"], "value": 1, "import_id": "d"}).data["id"]
        self.assertEqual(self.delete(f"{PROFILES}/{profile}").status, 204)
        self.assertEqual(self.delete(f"{POINTS}/{point}").status, 204)

    def test_only_young_records(self):
        identifier = self.reading().data["id"]
        self.switch(clock_offset=22 * 86400)
        self.assertEqual(self.delete(f"{IMPORT}/{identifier}").status, 404)
        exact = f"{IMPORT}/stream/default?time=2025-06-01T00:00:00Z"
        self.assertEqual(self.delete(exact).status, 404)
        self.switch(deletable_days=30)
        self.assertEqual(self.delete(f"{IMPORT}/{identifier}").status, 204)

    def test_by_exact_time(self):
        self.reading()
        base = f"{IMPORT}/stream/default"
        for time, status in (
            ("2025-06-01T00:00:01Z", 404),
            ("2025-06-01T00:00:00.0Z", 404),
            ("2025-06-01T00:00:00.5Z", 404),
            ("2025-06-01T00:00:00", 400),
            ("", 400),
            ("2025-06-01T02:00:00+02:00", 204),
            ("2025-06-01T02:00:00+02:00", 404),
        ):
            self.assertEqual(self.delete(f"{base}?time={quote(time)}").status, status, time)
        self.assertEqual(self.delete(base).status, 400)
        self.assertEqual(self.delete(f"{base}?at=2025-06-01T00:00:00Z").status, 400)

    def test_a_point_by_time(self):
        self.post(POINTS, {"time": GOOD["time"], "value": 1, "import_id": "d"})
        self.assertEqual(self.delete(f"{POINTS}/d/default?time={GOOD['time']}").status, 204)

    def test_a_profile_by_exact_range(self):
        self.post(PROFILES, {**RANGE, "import_id": "p"})
        base = f"{PROFILES}/p/default"
        begin, end = RANGE["from"], RANGE["to"]
        self.assertEqual(self.delete(f"{base}?from={begin}").status, 400)
        self.assertEqual(self.delete(f"{base}?from={begin}&to={begin}").status, 404)
        self.assertEqual(self.delete(f"{base}?from={end}&to={end}").status, 404)
        self.assertEqual(self.delete(f"{base}?from={begin}&to={end}&time={begin}").status, 400)
        self.assertEqual(self.delete(f"{base}?from={begin}&to={end}").status, 204)

    def test_the_time_in_the_body(self):
        base, time = f"{IMPORT}/stream/default", GOOD["time"]
        cases = (("query", 204, 400), ("body", 400, 204), ("both", 204, 204))
        for form, by_query, by_body in cases:
            self.switch(delete_time=form)
            self.reading()
            self.assertEqual(self.delete(f"{base}?time={time}").status, by_query, form)
            self.reading()
            answer = self.delete(base, {"data": {"time": time}})
            self.assertEqual(answer.status, by_body, form)
            self.admin("POST", "reset")
        self.switch(delete_time="body")
        self.reading()
        self.assertEqual(self.delete(base, {"time": time}).status, 204)
        self.assertEqual(self.delete(base, {"data": []}).status, 400)

    def test_a_deleted_reading_leaves_lists_and_latest(self):
        identifier = self.reading(import_id="ŽĎ_2001", state=900000).data["id"]
        before = self.filtered("/meters/2001/readings", "readings.time>2025-05-31T00:00:00Z")
        self.assertEqual(len(before.data), 1)
        self.delete(f"{IMPORT}/{identifier}")
        after = self.filtered("/meters/2001/readings", "readings.time>2025-05-31T00:00:00Z")
        self.assertEqual(after.data, [])
        self.assertNotEqual(self.latest("ŽĎ_2001").data["id"], identifier)

    def test_being_developed(self):
        identifier = self.reading().data["id"]
        for state in ("404", "501"):
            self.switch(developing=state)
            self.assertEqual(self.delete(f"{IMPORT}/{identifier}").status, int(state))
        profile = self.post(PROFILES, {**RANGE, "import_id": "p"}).data["id"]
        self.assertEqual(self.delete(f"{PROFILES}/{profile}").status, 204)

    def test_addresses_that_are_only_inferred(self):
        reading = self.reading().data["id"]
        time = f"time={GOOD['time']}"
        self.switch(guessed_paths="404")
        for target, status in (
            (f"{POINTS}/1", 404),
            (f"{PROFILES}/1", 404),
            (f"{POINTS}/stream/default?{time}", 404),
            (f"{IMPORT}/stream/default?{time}", 404),
            (f"{IMPORT}/{reading}", 204),
            (f"{PROFILES}/stream/default?from={RANGE['from']}&to={RANGE['to']}", 404),
        ):
            answer = self.delete(target)
            self.assertEqual(answer.status, status, target)
            known = target.startswith(f"{PROFILES}/stream") or status == 204
            self.assertEqual(b"no such address" in answer.body, not known, target)
        self.assertEqual(self.get("/meters/2001/deltas").status, 404)
        self.assertEqual(self.get("/entities/101/deltas").status, 200)

    def test_other_customers(self):
        identifier = self.reading().data["id"]
        other = IMPORT.replace(CUSTOMER_ID, CUSTOMER_ID[::-1])
        self.assertEqual(self.delete(f"{other}/{identifier}").status, 404)


if __name__ == "__main__":
    unittest.main()
