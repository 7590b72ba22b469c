# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each fault at the level of bytes, and what the log and the store say of it."""

import http.client
import json
import socket
import time
import unittest
import zlib
from email.utils import parsedate_to_datetime

import faults
from harness import IMPORT, MEDIA, ServerCase

GET = f"GET /meters HTTP/1.1\r\nHost: x\r\nAccept: {MEDIA}\r\n\r\n".encode()


def split(answer):
    """(status, headers, body) of one answer as received."""
    head, _, body = answer.partition(b"\r\n\r\n")
    line, *rest = head.decode().split("\r\n")
    headers = dict(row.lower().split(": ", 1) for row in rest)
    return int(line.split()[1]), headers, body


class FaultCase(ServerCase):
    SWITCHES = {"readings": "100"}

    def fault(self, name, **more):
        more.setdefault("path", "/import/")
        self.admin("POST", "faults", {"fault": name, **more})

    def tell(self):
        """(stored, status, fault) of the only request, and the number of readings stored."""
        log = self.admin("GET", "requests")
        self.assertEqual(len(log), 1)
        entry = log[0]
        return entry["stored"], entry["status"], entry["fault"], len(self.stored_readings())


class DropTest(FaultCase):
    def test_drop_before_store(self):
        self.fault("drop-before-store")
        self.assertEqual(self.raw(self.raw_post()), (b"", "rst"))
        self.assertEqual(self.tell(), (False, 200, "drop-before-store", 0))

    def test_drop_after_store(self):
        self.fault("drop-after-store")
        self.assertEqual(self.raw(self.raw_post()), (b"", "rst"))
        self.assertEqual(self.tell(), (True, 201, "drop-after-store", 1))

    def test_fin_after_store(self):
        self.fault("fin-after-store")
        self.assertEqual(self.raw(self.raw_post()), (b"", "fin"))
        self.assertEqual(self.tell(), (True, 201, "fin-after-store", 1))

    def test_late_drop(self):
        self.fault("late-drop", ms=60)
        begun = time.monotonic()
        self.assertEqual(self.raw(self.raw_post()), (b"", "rst"))
        self.assertGreaterEqual(time.monotonic() - begun, 0.06)
        self.assertEqual(self.tell(), (True, 201, "late-drop", 1))

    def test_store_can_be_overridden(self):
        self.fault("fin-after-store", store=False)
        self.raw(self.raw_post())
        self.assertEqual(self.tell(), (False, 200, "fin-after-store", 0))

    def test_a_refused_request_is_not_stored(self):
        self.fault("drop-after-store")
        self.assertEqual(self.raw(self.raw_post(import_id="")), (b"", "rst"))
        self.assertEqual(self.tell(), (False, 400, "drop-after-store", 0))

    def test_a_dropped_delete(self):
        identifier = self.reading().data["id"]
        self.fault("drop-after-store", method="DELETE")
        with self.assertRaises((ConnectionError, http.client.HTTPException)):
            self.delete(f"{IMPORT}/{identifier}")
        self.connection.close()
        self.assertEqual(self.stored_readings(), [])
        self.assertEqual(self.admin("GET", "counts")[f"DELETE {IMPORT}/{identifier}"], 1)


class CutTest(FaultCase):
    def test_half_status_line(self):
        self.fault("half-status-line")
        self.assertEqual(self.raw(self.raw_post()), (b"HTTP/1.1 201 Cre", "fin"))
        self.assertEqual(self.tell()[0], True)

    def test_headers_cut(self):
        self.fault("headers-cut")
        received, end = self.raw(self.raw_post())
        self.assertTrue(received.startswith(b"HTTP/1.1 201 Created\r\n"))
        self.assertNotIn(b"\r\n\r\n", received)
        self.assertEqual(end, "fin")

    def test_garbage(self):
        self.fault("garbage")
        received, end = self.raw(self.raw_post())
        self.assertFalse(received.startswith(b"HTTP/"))
        self.assertEqual((bool(received), end), (True, "fin"))

    def test_silent(self):
        self.fault("silent")
        self.assertEqual(self.raw_hanging(self.raw_post(), 0), (b"", "open"))
        self.assertEqual(self.tell(), (True, 201, "silent", 1))

    def test_stall(self):
        self.fault("stall", bytes=5)
        received, end = self.raw_hanging(self.raw_post(), 100)
        status, headers, body = split(received)
        self.assertEqual((status, body, end), (201, b'{"dat', "open"))
        self.assertGreater(int(headers["content-length"]), 5)

    def test_cut_body(self):
        self.fault("cut-body")
        received, end = self.raw(self.raw_post())
        status, headers, body = split(received)
        self.assertEqual((status, end), (201, "fin"))
        self.assertEqual(len(body), int(headers["content-length"]) // 2)

    def test_cut_body_of_nothing_still_promises_more(self):
        identifier = self.reading().data["id"]
        self.fault("cut-body", method="DELETE", bytes=4)
        request = self.raw_post(f"{IMPORT}/{identifier}").replace(b"POST", b"DELETE", 1)
        _, headers, body = split(self.raw(request)[0])
        self.assertLess(len(body), int(headers["content-length"]))

    def test_cut_chunked(self):
        self.fault("cut-chunked")
        received, end = self.raw(self.raw_post())
        _, headers, body = split(received)
        self.assertEqual((headers["transfer-encoding"], end), ("chunked", "fin"))
        self.assertNotIn("content-length", headers)
        size, _, rest = body.partition(b"\r\n")
        self.assertEqual(len(rest), int(size, 16) + 2)
        self.assertEqual(json.loads(rest)["data"]["type"], "readings")

    def test_cut_gzip_has_an_honest_length(self):
        self.fault("cut-gzip", path="/meters")
        received, end = self.raw(GET)
        _, headers, body = split(received)
        self.assertEqual((headers["content-encoding"], end), ("gzip", "fin"))
        self.assertEqual(len(body), int(headers["content-length"]))
        stream = zlib.decompressobj(31)
        stream.decompress(body)
        self.assertFalse(stream.eof)


class WholeAnswerTest(FaultCase):
    def test_dribble(self):
        self.fault("dribble", ms=1)
        begun = time.monotonic()
        answer = self.reading()
        self.assertGreaterEqual(time.monotonic() - begun, len(answer.body) * 0.001)
        self.assertEqual((answer.status, answer.data["type"]), (201, "readings"))

    def test_delay(self):
        self.fault("delay", ms=80)
        begun = time.monotonic()
        self.assertEqual(self.reading().status, 201)
        self.assertGreaterEqual(time.monotonic() - begun, 0.08)

    def test_portal(self):
        self.fault("portal")
        answer = self.reading()
        self.assertEqual(answer.status, 200)
        self.assertTrue(answer.headers["content-type"].startswith("text/html"))
        self.assertIn(b"<html>", answer.body)
        self.assertEqual(self.tell()[0], False)

    def test_wrong_content_type(self):
        self.fault("wrong-content-type")
        answer = self.reading()
        self.assertEqual((answer.status, answer.headers["content-type"]), (201, "text/plain"))
        self.assertEqual(answer.data["type"], "readings")

    def test_empty_200(self):
        self.fault("empty-200")
        answer = self.reading()
        self.assertEqual((answer.status, answer.body), (200, b""))
        self.assertEqual(self.tell(), (True, 201, "empty-200", 1))

    def test_bad_json(self):
        self.fault("bad-json", path="/meters")
        self._token = self.access()
        answer = self.get("/meters")
        self.assertEqual(answer.status, 200)
        self.assertEqual(int(answer.headers["content-length"]), len(answer.body))
        with self.assertRaises(ValueError):
            json.loads(answer.body)
        self.assertEqual(len(self.get("/meters").data), 40)


class StatusTest(FaultCase):
    def test_any_status_in_the_servers_envelope(self):
        for status in (400, 401, 403, 404, 409, 418, 500, 502, 599):
            self.fault("status", status=status, detail=f"it is {status}")
            answer = self.reading()
            self.assertEqual((answer.status, answer.detail), (status, f"it is {status}"))
        self.assertEqual(self.stored_readings(), [])

    def test_redirects(self):
        for status in (301, 302, 303, 307, 308):
            self.fault("status", status=status, location="https://elsewhere.example/x")
            answer = self.reading()
            self.assertEqual(answer.status, status)
            self.assertEqual(answer.headers["location"], "https://elsewhere.example/x")

    def test_retry_after(self):
        self.fault("status", status=429, retry_after="Sun, 22 Nov 2026 21:00:00 GMT")
        self.assertEqual(
            self.reading().headers["retry-after"], "Sun, 22 Nov 2026 21:00:00 GMT"
        )
        self.switch(retry_after_seconds=4)
        for status in (429, 503):
            self.fault("status", status=status)
            self.assertEqual(self.reading().headers["retry-after"], "4")
        self.switch(retry_after="none")
        self.fault("status", status=503)
        self.assertNotIn("retry-after", self.reading().headers)
        self.switch(retry_after="date")
        self.fault("status", status=429)
        self.assertIsNotNone(parsedate_to_datetime(self.reading().headers["retry-after"]))

    def test_body_and_headers_are_free(self):
        self.fault(
            "status",
            status=503,
            body="<h1>down</h1>",
            content_type="text/html",
            headers={"X-Request-Id": "7", "WWW-Authenticate": "Basic"},
        )
        answer = self.reading()
        self.assertEqual((answer.status, answer.body), (503, b"<h1>down</h1>"))
        self.assertEqual(answer.headers["content-type"], "text/html")
        self.assertEqual(answer.headers["x-request-id"], "7")

    def test_a_body_can_be_json(self):
        self.fault("status", status=200, body={"data": [{"id": "č"}]})
        self.assertEqual(self.reading().data, [{"id": "č"}])

    def test_an_error_after_the_store(self):
        self.fault("status", status=500, store=True)
        self.assertEqual(self.reading().status, 500)
        self.assertEqual(self.tell(), (True, 201, "status", 1))

    def test_204_has_no_body(self):
        self.fault("status", status=204)
        self.assertEqual(self.reading().body, b"")
        self.assertEqual(self.reading().status, 201)


class ChoiceTest(FaultCase):
    def statuses(self, count):
        return [self.reading(state=5000 + number).status for number in range(count)]

    def test_times_and_after(self):
        self.fault("status", status=500, times=2, after=1)
        self.assertEqual(self.statuses(5), [201, 500, 500, 201, 201])

    def test_for_ever_until_cleared(self):
        self.fault("status", status=500, times=-1)
        self.assertEqual(self.statuses(4), [500] * 4)
        self.admin("DELETE", "faults")
        self.assertEqual(self.statuses(1), [201])

    def test_faults_follow_each_other(self):
        self.fault("status", status=500)
        self.fault("status", status=502)
        self.assertEqual(self.statuses(3), [500, 502, 201])

    def test_method_path_and_query(self):
        self.fault("status", status=500, method="POST", path=IMPORT, times=-1)
        self.fault("status", status=502, path="^/meters/[0-9]+/readings$", times=-1)
        self.fault("status", status=503, path="/entities", query="number%5D=2", times=-1)
        self.assertEqual(self.reading().status, 500)
        self.assertEqual(self.latest("nobody").status, 404)
        self.assertEqual(self.get("/meters/2001").status, 200)
        self.assertEqual(self.get("/meters/2001/readings?page[number]=2").status, 502)
        self.assertEqual(self.get("/entities").status, 200)
        self.assertEqual(self.get("/entities?page%5Bnumber%5D=2").status, 503)

    def test_mistakes_are_told(self):
        for bad in (
            {"fault": "explode"},
            {},
            {"fault": "status"},
            {"fault": "silent", "paht": "/"},
            {"fault": "silent", "path": "^("},
            {"fault": "silent", "times": "x"},
            {"fault": "delay", "ms": "soon"},
            {"fault": "stall", "bytes": "some"},
            {"fault": "status", "status": 500, "headers": []},
            [],
        ):
            with self.assertRaises(AssertionError):
                self.admin("POST", "faults", bad)

    def test_admin_routes_have_no_faults(self):
        self.fault("garbage", path="/", times=-1)
        self.assertEqual(self.admin("GET", "counts"), {})

    def test_every_fault_is_told_in_the_log(self):
        for name in faults.STORES:
            self.admin("POST", "reset")
            self.fault(name, status=500, ms=1)
            with socket.create_connection(("127.0.0.1", self.port), timeout=20) as sock:
                sock.sendall(self.raw_post())
                self.wait_until_handled()
                self.assertEqual(self.tell()[2], name)
                self.assertEqual(self.tell()[0], faults.STORES[name], name)


if __name__ == "__main__":
    unittest.main()
