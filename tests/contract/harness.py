# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the server's own tests share: a server in this process, and a plain client over sockets."""

import gzip
import http.client
import json
import select
import socket
import time
import unittest
from urllib.parse import quote

from librarian import make_server
from switches import CUSTOMER_ID, IMPORT_TOKEN, LOGIN_TOKEN

MEDIA = "application/vnd.api+json"
IMPORT = f"/import/readings/{CUSTOMER_ID}"
PROFILES = f"/import/profiles/{CUSTOMER_ID}"
POINTS = f"/import/data_points/{CUSTOMER_ID}"


class Answer:
    def __init__(self, status, headers, body):
        self.status = status
        self.headers = {name.lower(): value for name, value in headers}
        self.body = body
        if self.headers.get("content-encoding") == "gzip":
            self.body = gzip.decompress(body)

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def data(self):
        return self.json["data"]

    @property
    def detail(self):
        return self.json["errors"][0]["detail"]


class ServerCase(unittest.TestCase):
    """One server for a class; reset before each test. SWITCHES is its command line."""

    SWITCHES = {"readings": "1200"}

    @classmethod
    def setUpClass(cls):
        cls.server = make_server(cls.SWITCHES)
        cls.server.start()
        cls.port = cls.server.port

    @classmethod
    def tearDownClass(cls):
        cls.server.stop()

    def setUp(self):
        self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        self.addCleanup(self.connection.close)
        self.admin("POST", "reset")
        self._token = None

    # --- plain requests -------------------------------------------------------------------

    def request(self, method, target, token=None, body=None, headers=None):
        """`headers` adds to the usual ones; None as a value leaves a header out."""
        sent = {"Accept": MEDIA}
        if token:
            sent["Authorization"] = f"Bearer {token}"
        if body is not None:
            sent["Content-Type"] = MEDIA
            if not isinstance(body, bytes):
                body = json.dumps(body).encode()
        sent.update(headers or {})
        sent = {name: value for name, value in sent.items() if value is not None}
        self.connection.request(method, target, body, sent)
        response = self.connection.getresponse()
        return Answer(response.status, response.getheaders(), response.read())

    def admin(self, method, route, value=None):
        body = None if value is None else json.dumps(value)
        self.connection.request(method, f"/_admin/{route}", body)
        response = self.connection.getresponse()
        answer = Answer(response.status, response.getheaders(), response.read())
        if answer.status != 200:
            raise AssertionError(answer.body.decode())
        return answer.json

    def switch(self, **values):
        """switch(page_size=3): underscores stand for hyphens."""
        changes = {name.replace("_", "-"): str(value) for name, value in values.items()}
        self.admin("POST", "switches", changes)

    # --- with a token ---------------------------------------------------------------------

    def access(self):
        """An access token, made once in a test; shape and status must be the default ones."""
        if self._token is None:
            answer = self.request("POST", "/access_tokens", LOGIN_TOKEN)
            self._token = answer.data["attributes"]["token"]
        return self._token

    def get(self, target, **headers):
        return self.request("GET", target, self.access(), headers=headers)

    def filtered(self, target, *filters):
        query = "&".join("filter%5B%5D=" + quote(text, safe="") for text in filters)
        return self.get(f"{target}?{query}")

    def post(self, target, fields, token=IMPORT_TOKEN):
        return self.request("POST", target, token, {"data": fields})

    def delete(self, target, body=None):
        return self.request("DELETE", target, IMPORT_TOKEN, body)

    def latest(self, import_id, suit="default", base=IMPORT):
        target = f"{base}/{quote(import_id, safe='')}/{quote(suit, safe='')}/latest"
        return self.request("GET", target, IMPORT_TOKEN)

    def reading(self, time="2025-06-01T00:00:00Z", state=5000.5, import_id="stream", **more):
        return self.post(IMPORT, {"time": time, "state": state, "import_id": import_id, **more})

    # --- raw sockets ----------------------------------------------------------------------

    def raw(self, request):
        """Sends bytes; gives (all bytes received until the end, 'fin' or 'rst')."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=20) as sock:
            sock.sendall(request)
            received = b""
            try:
                while True:
                    data = sock.recv(65536)
                    if not data:
                        return received, "fin"
                    received += data
            except ConnectionResetError:
                return received, "rst"

    def raw_hanging(self, request, length):
        """Like `raw` for an answer that stops after `length` bytes without an end."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=20) as sock:
            sock.sendall(request)
            received = b""
            while len(received) < length:
                data = sock.recv(65536)
                if not data:
                    return received, "fin"
                received += data
            self.wait_until_handled()
            if not select.select([sock], [], [], 0.05)[0]:
                return received, "open"
            more = sock.recv(65536)
            return received + more, "open" if more else "fin"

    def wait_until_handled(self):
        """Until the server has decided on the last request; asks again and again."""
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            log = self.admin("GET", "requests")
            if log and log[-1]["status"] is not None:
                return
        raise AssertionError("the request was not handled")

    def raw_post(self, target=IMPORT, fields=None, **more):
        """The bytes of a reading's POST, for `raw`."""
        fields = fields or {"time": "2025-06-01T00:00:00Z", "state": 1, "import_id": "raw", **more}
        body = json.dumps({"data": fields}).encode()
        head = (
            f"POST {target} HTTP/1.1\r\nHost: x\r\nAccept: {MEDIA}\r\nContent-Type: {MEDIA}\r\n"
            f"Authorization: Bearer {IMPORT_TOKEN}\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        return head.encode() + body

    def stored_readings(self):
        return self.admin("GET", "store")["readings"]
