# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Addresses, headers, tokens, scopes: what is checked before an endpoint looks at anything."""

import base64
import json
import socket
import unittest
from email.utils import parsedate_to_datetime

from harness import IMPORT, MEDIA, ServerCase
from switches import CUSTOMER_ID, IMPORT_TOKEN, LOGIN_TOKEN

READS = {
    "/entities": "entities",
    "/entities/101": "entities",
    "/entities/101/deltas": "entity_deltas",
    "/meters": "meters",
    "/meters/2001": "meters",
    "/meters/2001/readings": "readings",
    "/meters/2001/deltas": "meter_deltas",
    "/virtual_meters/9001/deltas": "virtual_meter_deltas",
    "/data_series/501/data_points": "data_series",
}
KINDS = ("readings", "profiles", "data_points")


def all_endpoints():
    """(method, target, kind of token) of the 23 endpoints."""
    yield "POST", "/access_tokens", "login"
    for target in READS:
        yield "GET", target, "access"
    yield "POST", "/meters/2001/invoices/received", "access"
    for kind in KINDS:
        base = f"/import/{kind}/{CUSTOMER_ID}"
        yield "GET", f"{base}/nothing/default/latest", "import"
        yield "POST", base, "import"
        yield "DELETE", f"{base}/1", "import"
        yield "DELETE", f"{base}/nothing/default", "import"


def claims_of(token):
    part = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


class AddressTest(ServerCase):
    def test_there_are_23_endpoints(self):
        self.assertEqual(len(set(all_endpoints())), 23)

    def test_double_slash_is_redirected_and_not_carried_out(self):
        fields = {"time": "2025-06-01T00:00:00Z", "state": 1, "import_id": "a"}
        answer = self.post("/" + IMPORT + "?x=1", fields)
        self.assertEqual(answer.status, 308)
        self.assertEqual(answer.headers["location"], IMPORT + "?x=1")
        self.assertEqual(self.stored_readings(), [])
        self.assertEqual(self.request("GET", "/meters//2001").headers["location"], "/meters/2001")

    def test_unknown_addresses_and_methods(self):
        for target in ("/", "/meter", "/meters/", "/meters/2001/reading", "/import/readings"):
            self.assertEqual(self.get(target).status, 404, target)
        answer = self.request("DELETE", "/meters", self.access())
        self.assertEqual((answer.status, answer.headers["allow"]), (405, "GET"))

    def test_unknown_ids_are_404(self):
        for target in READS:
            if target.count("/") > 1:
                parts = target.split("/")
                parts[2] = "77"
                self.assertEqual(self.get("/".join(parts)).status, 404, target)

    def test_malformed_requests_are_400_and_end_the_connection(self):
        for request in (
            b"GET /meters HTTP/2.0\r\n\r\n",
            b"GET meters HTTP/1.1\r\n\r\n",
            b"GET /meters HTTP/1.1\r\nbad header\r\n\r\n",
            b"POST /meters HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
            b"POST /meters HTTP/1.1\r\nContent-Length: 1, 1\r\n\r\n",
        ):
            received, end = self.raw(request)
            self.assertTrue(received.startswith(b"HTTP/1.1 400 "), received)
            self.assertEqual(end, "fin")

    def test_a_request_cut_short_is_not_an_arrival(self):
        whole = self.raw_post()
        with socket.create_connection(("127.0.0.1", self.port)) as sock:
            sock.sendall(whole[:-3])
            sock.shutdown(socket.SHUT_WR)
            self.assertEqual(sock.recv(100), b"")
        self.assertEqual(self.admin("GET", "counts"), {})

    def test_chunked_bodies_are_read(self):
        body = json.dumps(
            {"data": {"time": "2025-06-01T00:00:00Z", "state": 1, "import_id": "c"}}
        ).encode()
        parts = b"5\r\n" + body[:5] + b"\r\n%x\r\n" % (len(body) - 5) + body[5:] + b"\r\n0\r\n\r\n"
        head = self.raw_post().partition(b"\r\n\r\n")[0]
        lines = [line for line in head.split(b"\r\n") if not line.startswith(b"Content-Length")]
        request = b"\r\n".join([*lines, b"Transfer-Encoding: chunked", b"Connection: close"])
        received, _ = self.raw(request + b"\r\n\r\n" + parts)
        self.assertTrue(received.startswith(b"HTTP/1.1 201 "), received)

    def test_connections_are_kept_and_closed_as_asked(self):
        self.get("/meters")
        self.get("/entities")
        log = self.admin("GET", "requests")
        self.assertEqual(len({entry["connection"] for entry in log}), 1)
        received, end = self.raw(b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n")
        self.assertEqual(end, "fin")
        self.assertIn(b"Connection: close", received)
        self.assertEqual(self.raw(b"GET / HTTP/1.0\r\n\r\n")[1], "fin")

    def test_pipelined_requests_are_answered_in_order(self):
        one = b"GET /nothing HTTP/1.1\r\nAccept: application/vnd.api+json\r\n\r\n"
        two = b"GET /meters HTTP/1.1\r\nConnection: close\r\n\r\n"
        received, _ = self.raw(one + two)
        self.assertLess(received.index(b" 404 "), received.index(b" 406 "))


class HeaderTest(ServerCase):
    def test_every_endpoint_needs_accept(self):
        for method, target, _ in all_endpoints():
            for accept in (None, "*/*", "application/json", MEDIA + "; charset=utf-8"):
                answer = self.request(method, target, headers={"Accept": accept})
                self.assertEqual(answer.status, 406, (method, target, accept))

    def test_one_good_media_type_among_others_is_enough(self):
        self.assertEqual(self.get("/meters", Accept=f"text/html, {MEDIA}").status, 200)

    def test_every_endpoint_refuses_other_content_types(self):
        wrong = ("application/json", "application/x-www-form-urlencoded", MEDIA + ";charset=utf-8")
        for method, target, _ in all_endpoints():
            for kind in wrong:
                body = b"{}" if method == "POST" else None
                answer = self.request(method, target, body=body, headers={"Content-Type": kind})
                self.assertEqual(answer.status, 415, (method, target, kind))

    def test_a_body_needs_a_content_type(self):
        answer = self.request("POST", IMPORT, IMPORT_TOKEN, b"{}", {"Content-Type": None})
        self.assertEqual(answer.status, 415)

    def test_order_of_checks(self):
        wrong = {"Content-Type": "text/plain"}
        both = self.request("POST", IMPORT, body=b"{", headers={**wrong, "Accept": None})
        self.assertEqual(both.status, 406)
        self.assertEqual(self.request("POST", IMPORT, body=b"{", headers=wrong).status, 415)
        self.assertEqual(self.request("POST", IMPORT, body=b"{").status, 401)
        other = IMPORT.replace("4f0c", "4f0d")
        self.assertEqual(self.request("POST", other, IMPORT_TOKEN, b"{").status, 404)
        self.assertEqual(self.request("POST", IMPORT, IMPORT_TOKEN, b"{").status, 400)

    def test_answers_declare_type_length_and_date(self):
        answer = self.get("/meters")
        self.assertEqual(answer.headers["content-type"], MEDIA)
        self.assertEqual(int(answer.headers["content-length"]), len(answer.body))
        self.assertIsNotNone(parsedate_to_datetime(answer.headers["date"]).tzinfo)


class TokenTest(ServerCase):
    def test_each_kind_of_token_works_in_its_own_place_only(self):
        tokens = {"login": LOGIN_TOKEN, "import": IMPORT_TOKEN, "access": self.access()}
        for method, target, own_kind in all_endpoints():
            for kind, token in tokens.items():
                status = self.request(method, target, token).status
                self.assertEqual(status == 401, kind != own_kind, (method, target, kind, status))

    def test_missing_and_malformed_authorization(self):
        for header in (
            None,
            "",
            "Bearer",
            "Bearer ",
            f"Bearer: {IMPORT_TOKEN}",
            f"Token {IMPORT_TOKEN}",
            IMPORT_TOKEN,
            f"Bearer  {IMPORT_TOKEN}",
            f"Bearer {IMPORT_TOKEN}x",
            "Bearer a.b.c",
        ):
            target = f"{IMPORT}/a/default/latest"
            answer = self.request("GET", target, headers={"Authorization": header})
            self.assertEqual(answer.status, 401, header)
            self.assertTrue(answer.detail)

    def test_two_authorization_headers_are_refused(self):
        request = (
            f"GET {IMPORT}/a/default/latest HTTP/1.1\r\nAccept: {MEDIA}\r\nConnection: close\r\n"
            + f"Authorization: Bearer {IMPORT_TOKEN}\r\n" * 2
            + "\r\n"
        )
        self.assertIn(b"HTTP/1.1 401", self.raw(request.encode())[0])

    def test_the_access_token_is_a_jwt_of_five_minutes(self):
        claims = claims_of(self.access())
        self.assertEqual(claims["exp"] - claims["iat"], 300)
        self.assertIsInstance(claims["exp"], int)
        self.assertEqual(claims["sub"], CUSTOMER_ID)
        self.assertIn("received_invoices", claims["scp"])

    def test_tampered_and_foreign_tokens(self):
        head, claims, signature = self.access().split(".")
        longer = json.dumps({**claims_of(self.access()), "exp": 9999999999}).encode()
        forged = base64.urlsafe_b64encode(longer).decode().rstrip("=")
        none = base64.urlsafe_b64encode(b'{"alg":"none"}').decode().rstrip("=")
        for token in (f"{head}.{forged}.{signature}", f"{none}.{claims}.", f"{head}.{claims}."):
            self.assertEqual(self.request("GET", "/meters", token).status, 401)

    def test_expiry_by_the_servers_clock_without_grace(self):
        token = self.access()
        self.assertEqual(self.get("/meters").status, 200)
        self.switch(clock_offset=290)
        self.assertEqual(self.request("GET", "/meters", token).status, 200)
        self.switch(clock_offset=300)
        answer = self.request("GET", "/meters", token)
        self.assertEqual((answer.status, "expired" in answer.detail), (401, True))

    def test_clock_offset_moves_date_and_claims_together(self):
        plain = self.request("POST", "/access_tokens", LOGIN_TOKEN)
        self.switch(clock_offset=-86400)
        answer = self.request("POST", "/access_tokens", LOGIN_TOKEN)
        dates = [parsedate_to_datetime(a.headers["date"]).timestamp() for a in (plain, answer)]
        self.assertAlmostEqual(dates[1] - dates[0], -86400, delta=60)
        claims = claims_of(answer.data["attributes"]["token"])
        self.assertAlmostEqual(claims["iat"], dates[1], delta=2)

    def test_revoked_tokens(self):
        token = self.access()
        self.admin("POST", "revoke")
        self.assertEqual(self.request("GET", "/meters", token).status, 401)
        self._token = None
        self.assertEqual(self.get("/meters").status, 200)

    def test_token_life(self):
        self.switch(token_life=7)
        claims = claims_of(self.access())
        self.assertEqual(claims["exp"] - claims["iat"], 7)
        self.switch(token_life=0)
        self._token = None
        self.assertEqual(self.get("/meters").status, 401)


class ScopeTest(ServerCase):
    def test_each_read_needs_its_scope(self):
        for target, scope in READS.items():
            others = [name for name in set(READS.values()) if name != scope]
            self.switch(scopes=",".join(others))
            self._token = None
            self.assertEqual(self.get(target).status, 403, target)
            self.switch(scopes=scope)
            self._token = None
            self.assertEqual(self.get(target).status, 200, target)

    def test_invoices_need_their_scope(self):
        self.switch(scopes="meters")
        answer = self.post("/meters/2001/invoices/received", {}, self.access())
        self.assertEqual(answer.status, 403)
        self.assertIn("received_invoices", answer.detail)

    def test_import_scopes(self):
        self.switch(import_scopes="profiles")
        self.assertEqual(self.reading().status, 403)
        self.assertEqual(self.latest("a").status, 403)
        self.assertEqual(self.latest("a", base=f"/import/profiles/{CUSTOMER_ID}").status, 404)

    def test_guessed_scopes_can_be_others(self):
        for switch, scope, target in (
            ("readings-scope", "meters", "/meters/2001/readings"),
            ("points-scope", "data_points", "/data_series/501/data_points"),
            ("meter-deltas-scope", "entity_deltas", "/meters/2001/deltas"),
            ("virtual-deltas-scope", "meter_deltas", "/virtual_meters/9001/deltas"),
        ):
            self.admin("POST", "switches", {"scopes": scope})
            self._token = None
            self.assertEqual(self.get(target).status, 403)
            self.admin("POST", "switches", {switch: scope})
            self.assertEqual(self.get(target).status, 200)


if __name__ == "__main__":
    unittest.main()
