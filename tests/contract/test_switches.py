# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The switches that shape answers; each value of each switch leaves a server that works."""

import base64
import json
import pathlib
import re
import unittest
from email.utils import parsedate_to_datetime

import switches
from harness import IMPORT, MEDIA, POINTS, PROFILES, ServerCase
from switches import LOGIN_TOKEN

READS = (
    "/entities",
    "/entities/102",
    "/entities/101/deltas",
    "/meters?include_deactivated=true",
    "/meters/2004",
    "/meters/2001/readings",
    "/meters/2001/deltas",
    "/virtual_meters/9001/deltas",
    "/data_series/501/data_points",
)


class TableTest(ServerCase):
    SWITCHES = {"readings": "60"}

    def test_the_readme_tells_every_switch_with_its_number_and_values(self):
        text = (pathlib.Path(__file__).parent / "README.md").read_text(encoding="utf-8")
        rows = re.findall(r"^\| `--([a-z-]+)` \| (.*?) \| (-|U\d+) \|", text, re.MULTILINE)
        told = {name: (values, number) for name, values, number in rows}
        self.assertEqual(list(told), list(switches.TABLE))
        for name, (number, default, kind) in switches.TABLE.items():
            self.assertEqual(told[name][1], number, name)
            if isinstance(kind, tuple):
                shown = " ".join(f"**{v}**" if v == default else v for v in kind)
                self.assertEqual(told[name][0], shown, name)

    def test_every_value_of_every_switch_leaves_a_working_server(self):
        for name, (_, default, kind) in switches.TABLE.items():
            for value in kind if isinstance(kind, tuple) else (default,):
                self.admin("POST", "reset")
                token = self.access()
                self.admin("POST", "switches", {name: value})
                statuses = {t: self.request("GET", t, token).status for t in READS}
                statuses["reading"] = self.reading().status
                statuses["latest"] = self.latest("stream").status
                statuses["delete"] = self.delete(f"{IMPORT}/77000001").status
                statuses["token"] = self.request("POST", "/access_tokens", LOGIN_TOKEN).status
                self.assertNotIn(500, statuses.values(), (name, value, statuses))
                self.assertEqual(self.admin("GET", "switches")[name], value)

    def test_bad_switches_change_nothing(self):
        for changes in (
            {"paging": "cursor"},
            {"pagination": "number"},
            {"page-size": "-1"},
            {"page-size": "many"},
            {"token-life": "long"},
            {"links": "on", "paging": "x"},
        ):
            with self.assertRaises(AssertionError):
                self.admin("POST", "switches", changes)
        self.assertEqual(self.admin("GET", "switches")["links"], "off")

    def test_true_and_numbers_are_understood(self):
        self.admin("POST", "switches", {"gzip": True, "page-size": 7})
        values = self.admin("GET", "switches")
        self.assertEqual((values["gzip"], values["page-size"]), ("on", "7"))

    def test_reset_goes_back_to_the_command_line(self):
        self.switch(readings=10, paging="plain")
        self.admin("POST", "reset")
        values = self.admin("GET", "switches")
        self.assertEqual((values["readings"], values["paging"]), ("60", "number"))


class TokenShapeTest(ServerCase):
    def token_answer(self, body=None):
        return self.request("POST", "/access_tokens", LOGIN_TOKEN, body)

    def test_where_the_token_is(self):
        for shape, path in (
            ("attributes-token", ("data", "attributes", "token")),
            ("attributes-access_token", ("data", "attributes", "access_token")),
            ("attributes-jwt", ("data", "attributes", "jwt")),
            ("data-token", ("data", "token")),
            ("data-access_token", ("data", "access_token")),
            ("top-token", ("token",)),
            ("top-access_token", ("access_token",)),
            ("id", ("data", "id")),
        ):
            self.switch(token_shape=shape)
            found = self.token_answer().json
            for key in path:
                found = found[key]
            self.assertEqual(self.request("GET", "/meters", found).status, 200, shape)

    def test_status(self):
        self.assertEqual(self.token_answer().status, 201)
        self.switch(token_status="200")
        self.assertEqual(self.token_answer().status, 200)

    def test_body(self):
        good = {"data": {"type": "access_tokens"}}
        self.assertEqual(self.token_answer(good).status, 201)
        for form, status in (("required", 400), ("required-415", 415)):
            self.switch(token_body=form)
            self.assertEqual(self.token_answer().status, status)
            self.assertEqual(self.token_answer({"data": {}}).status, 400)
            self.assertEqual(self.token_answer(good).status, 201)

    def test_form_of_the_scopes(self):
        found = {}
        for form in ("array", "string", "absent"):
            self.switch(scp=form, scopes="meters,readings")
            token = self.token_answer().data["attributes"]["token"]
            claims = token.split(".")[1]
            claims = json.loads(base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))
            found[form] = claims.get("scp")
            self.assertEqual(self.request("GET", "/meters", token).status, 200)
            self.assertEqual(self.request("GET", "/entities", token).status, 403)
        expected = {"array": ["meters", "readings"], "string": "meters readings", "absent": None}
        self.assertEqual(found, expected)


class ShapeTest(ServerCase):
    SWITCHES = {"readings": "100"}

    def test_flat_attributes(self):
        self.switch(attributes="flat")
        meter = self.get("/meters/2001").data
        self.assertEqual((meter["type"], meter["id"]), ("meters", "2001"))
        self.assertNotIn("attributes", meter)
        self.assertIn("entity_id", meter)
        entity = self.get("/entities/102").data
        self.assertEqual((entity["parent_id"], entity["entity_type"]), ("101", "portfolio"))
        reading = self.get("/meters/2001/readings").data[0]
        self.assertEqual(set(reading), {"type", "id", "time", "value"})
        self.assertEqual(self.reading().data["state"], 5000.5)

    def test_number_keys(self):
        for form, in_list, imported in (
            ("mixed", "value", "state"),
            ("state", "state", "state"),
            ("value", "value", "value"),
        ):
            self.switch(value_key=form)
            row = self.get("/meters/2001/readings").data[0]["attributes"]
            self.assertEqual(set(row), {"time", in_list})
            self.assertIn(imported, self.latest("ŽĎ_2001").data["attributes"])

    def test_point_value_key_in_and_out(self):
        fields = {"time": "2025-06-01T00:00:00Z", "import_id": "501"}
        self.switch(point_value_key="state")
        self.assertEqual(self.post(POINTS, {**fields, "value": 1}).status, 400)
        created = self.post(POINTS, {**fields, "state": 1})
        self.assertEqual(created.data["attributes"]["state"], 1)
        row = self.get("/data_series/501/data_points").data[0]
        self.assertIn("state", row["attributes"])
        self.switch(point_type="data_series")
        self.assertEqual(self.get("/data_series/501/data_points").data[0]["type"], "data_series")

    def test_numbers_and_ids(self):
        plain = self.get("/meters/2001/readings").data[0]
        self.switch(number_form="string", id_form="number")
        row = self.get("/meters/2001/readings").data[0]
        self.assertEqual(float(row["attributes"]["value"]), plain["attributes"]["value"])
        self.assertEqual(row["attributes"]["value"], repr(plain["attributes"]["value"]))
        self.assertEqual(row["id"], int(plain["id"]))
        meter = self.get("/meters").data[0]
        self.assertIsInstance(meter["id"], int)
        self.assertIsInstance(meter["relationships"]["entity"]["data"]["id"], int)
        self.assertIsInstance(self.get("/meters/2001/deltas").data[0]["attributes"]["value"], str)
        self.assertIsInstance(self.reading().data["attributes"]["state"], str)

    def test_times(self):
        for form, reading, ended in (
            ("z", "2024-12-31T23:00:00Z", "2025-03-01T00:00:00Z"),
            ("offset", "2025-01-01T00:00:00+01:00", "2025-03-01T01:00:00+01:00"),
            ("millis", "2024-12-31T23:00:00.000Z", "2025-03-01T00:00:00.000Z"),
        ):
            self.switch(time_form=form)
            rows = self.get("/meters/2001/readings").data
            self.assertEqual(rows[0]["attributes"]["time"], reading)
            meter = self.get("/meters/2042").data
            self.assertEqual(meter["attributes"]["deactivated_at"], ended)
            delta = self.get("/meters/2001/deltas").data[0]
            self.assertEqual(delta["attributes"]["time"], "2025-01-01T00:00:00")

    def test_offset_times_follow_the_zone_of_the_meter(self):
        self.switch(time_form="offset")
        row = self.get("/meters/2002/readings").data[0]
        self.assertEqual(row["attributes"]["time"], "2024-12-31T23:00:00+00:00")

    def test_parents(self):
        for form in ("relationship", "attribute", "none"):
            self.switch(parent=form)
            entity, meter = self.get("/entities/102").data, self.get("/meters/2001").data
            self.assertEqual("relationships" in entity, form == "relationship")
            parent = entity["attributes"].get("parent_id")
            self.assertEqual(parent, "101" if form == "attribute" else None)
            self.assertEqual("relationships" in meter, form == "relationship")
            self.assertEqual("entity_id" in meter["attributes"], form == "attribute")

    def test_meter_attributes(self):
        self.switch(import_id_attr="off", unit_attr="off", energy_case="upper")
        attributes = self.get("/meters/2001").data["attributes"]
        self.assertTrue({"import_id", "suit", "unit"}.isdisjoint(attributes))
        self.assertEqual(attributes["energy"], "EL")
        self.switch(unit_attr="on", gas_unit="kWh")
        gas = self.get("/meters/2004").data["attributes"]
        self.assertEqual((gas["energy"], gas["unit"]), ("GA", "kWh"))

    def test_energy_of_a_delta(self):
        for form in ("energy", "energy_type", "energy_code"):
            self.switch(delta_energy=form)
            for target in READS[2], READS[6], READS[7]:
                item = self.get(target).data[0]
                self.assertEqual(set(item["attributes"]), {"time", "value", "unit", form})
        self.switch(delta_energy="relationship", energy_case="upper", delta_id="off")
        item = self.get("/meters/2001/deltas").data[0]
        self.assertEqual(
            item["relationships"]["energy"]["data"], {"type": "energies", "id": "EL"}
        )
        self.assertNotIn("id", item)

    def test_place_of_the_new_id(self):
        for place, path in (
            ("data", ("data", "id")),
            ("attributes", ("data", "attributes", "id")),
            ("top", ("id",)),
        ):
            self.admin("POST", "reset")
            self.switch(id_place=place)
            found = self.reading().json
            self.assertEqual("id" in found["data"], place == "data")
            for key in path:
                found = found[key]
            self.assertEqual(found, self.stored_readings()[0]["id"])

    def test_error_envelopes(self):
        answer = self.get("/meters/77")
        error = answer.json["errors"][0]
        self.assertEqual((error["status"], error["title"]), ("404", "Not found"))
        self.switch(error_envelope="top")
        self.assertEqual(self.get("/meters/77").json, {"detail": error["detail"]})
        self.switch(error_envelope="text")
        answer = self.get("/meters/77")
        self.assertEqual(answer.body.decode(), error["detail"])
        self.assertTrue(answer.headers["content-type"].startswith("text/plain"))
        self.switch(error_envelope="empty")
        answer = self.get("/meters/77")
        self.assertEqual((answer.status, answer.body), (404, b""))
        self.assertNotIn("content-type", answer.headers)

    def test_statuses(self):
        profile = {"from": "2025-06-01T00:00:00Z", "to": "2025-06-02T00:00:00Z"}
        profile |= {"value": 1, "import_id": "p"}
        self.switch(create_status="200", update_status="204", delete_status="200")
        self.assertEqual(self.reading().status, 200)
        self.assertEqual(self.post(PROFILES, profile).status, 200)
        self.assertEqual(self.post(PROFILES, profile).status, 204)
        deleted = self.delete(f"{IMPORT}/{self.stored_readings()[0]['id']}")
        self.assertEqual((deleted.status, deleted.json), (200, {"data": None}))

    def test_charset_and_media_parameters(self):
        self.switch(charset="on", media_params="accept")
        answer = self.get("/meters", Accept=MEDIA + "; charset=utf-8")
        self.assertEqual(answer.status, 200)
        self.assertEqual(answer.headers["content-type"], MEDIA + "; charset=utf-8")

    def test_gzip_only_when_both_sides_want_it(self):
        plain = self.get("/meters", **{"Accept-Encoding": "gzip, deflate"})
        self.assertNotIn("content-encoding", plain.headers)
        self.switch(gzip="on")
        packed = self.get("/meters", **{"Accept-Encoding": "gzip, deflate"})
        self.assertEqual(packed.headers["content-encoding"], "gzip")
        self.assertLess(int(packed.headers["content-length"]), len(plain.body))
        self.assertEqual(packed.body, plain.body)
        unasked = self.get("/meters", **{"Accept-Encoding": "identity"})
        self.assertNotIn("content-encoding", unasked.headers)

    def test_tokens_can_be_others(self):
        self.switch(login_token="new-login", import_token="new-import")
        self.assertEqual(self.request("POST", "/access_tokens", LOGIN_TOKEN).status, 401)
        self.assertEqual(self.request("POST", "/access_tokens", "new-login").status, 201)
        self.assertEqual(self.reading().status, 401)


class RateTest(ServerCase):
    def test_limit_by_kind_of_token(self):
        self.access()
        self.switch(rate_limit=2, rate_window=60)
        self.assertEqual([self.reading(state=n).status for n in range(3)], [201, 201, 429])
        self.assertEqual(len(self.stored_readings()), 2)
        self.assertEqual(self.get("/meters").status, 200)

    def test_the_window_opens_again(self):
        self.switch(rate_limit=1, rate_window=60)
        self.assertEqual([self.reading(state=n).status for n in (1, 2)], [201, 429])
        self.switch(rate_window=0)
        self.assertEqual(self.reading(state=2).status, 201)

    def test_forms_of_retry_after(self):
        self.switch(rate_limit=1, rate_window=60)
        self.reading()
        answer = self.reading()
        self.assertTrue(50 <= int(answer.headers["retry-after"]) <= 60)
        self.switch(retry_after="date", clock_offset=-5000)
        answer = self.reading()
        now = parsedate_to_datetime(answer.headers["date"])
        seconds = (parsedate_to_datetime(answer.headers["retry-after"]) - now).total_seconds()
        self.assertTrue(50 <= seconds <= 62, seconds)
        self.switch(retry_after="none")
        self.assertNotIn("retry-after", self.reading().headers)


if __name__ == "__main__":
    unittest.main()
