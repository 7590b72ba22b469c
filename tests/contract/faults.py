# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults on the wire. Each acts after the whole request has arrived.

`act` gives true when the connection can go on to its next request.
"""

import gzip
import json
import re
import threading
import time

from messages import Response

# name -> whether the request is carried out unless the fault says otherwise
STORES = {
    "drop-before-store": False,
    "drop-after-store": True,
    "fin-after-store": True,
    "late-drop": True,
    "half-status-line": True,
    "headers-cut": True,
    "silent": True,
    "stall": True,
    "dribble": True,
    "cut-body": True,
    "cut-chunked": True,
    "cut-gzip": True,
    "garbage": True,
    "portal": False,
    "wrong-content-type": True,
    "empty-200": True,
    "bad-json": True,
    "delay": True,
    "status": False,
}

_PORTAL = b"<!DOCTYPE html><html><body><h1>Log in to the hotel Wi-Fi</h1></body></html>"


class FaultError(ValueError):
    """A fault that cannot be understood."""


class Fault:
    """One rule. `path` beginning with ^ is a regular expression, otherwise a prefix."""

    KEYS = {"method", "path", "query", "fault", "times", "after", "store", "ms", "bytes"}
    KEYS |= {"status", "location", "retry_after", "detail", "body", "content_type", "headers"}

    def __init__(self, description):
        if not isinstance(description, dict):
            raise FaultError("a fault is a JSON object")
        unknown = set(description) - self.KEYS
        if unknown:
            raise FaultError(f"unknown keys: {', '.join(sorted(unknown))}")
        self.name = description.get("fault")
        if self.name not in STORES:
            raise FaultError(f"unknown fault {self.name!r}")
        if self.name == "status" and not isinstance(description.get("status"), int):
            raise FaultError("the fault status needs a whole number in status")
        if not isinstance(description.get("headers", {}), dict):
            raise FaultError("headers is a JSON object")
        self.method = description.get("method", "*")
        self.path = description.get("path", "/")
        self._query = description.get("query", "")
        self._pattern = re.compile(self.path) if self.path.startswith("^") else None
        self.times = int(description.get("times", 1))
        self.after = int(description.get("after", 0))
        self.stores = bool(description.get("store", STORES[self.name]))
        self.values = description
        self.bytes = None if "bytes" not in description else int(description["bytes"])
        float(description.get("ms", 0))

    def matches(self, request):
        if self.method not in ("*", request.method) or self._query not in request.query_text:
            return False
        if self._pattern:
            return self._pattern.search(request.path) is not None
        return request.path.startswith(self.path)

    def seconds(self, default):
        return float(self.values.get("ms", default)) / 1000


class Faults:
    def __init__(self):
        self._lock = threading.Lock()
        self._faults = []

    def add(self, description):
        fault = Fault(description)
        with self._lock:
            self._faults.append(fault)

    def clear(self):
        with self._lock:
            self._faults.clear()

    def take(self, request):
        """The first fault that acts on this request. Those still waiting (`after`) count down."""
        with self._lock:
            for fault in self._faults:
                if fault.times == 0 or not fault.matches(request):
                    continue
                if fault.after > 0:
                    fault.after -= 1
                    continue
                if fault.times > 0:
                    fault.times -= 1
                return fault
        return None


def act(connection, fault, response, librarian, may_gzip):
    """Answers in the way of the fault; true when the connection stays in use."""
    now = librarian.auth.now()
    maker = _ANSWERS.get(fault.name)
    if maker is not None:
        changed = maker(fault, response, librarian)
        connection.sock.sendall(changed.to_bytes(now, may_gzip))
        return True
    if fault.name == "delay":
        time.sleep(fault.seconds(100))
        connection.sock.sendall(response.to_bytes(now, may_gzip))
        return True
    if fault.name == "dribble":
        return _dribble(connection, fault, response, now)
    if fault.name in ("drop-before-store", "drop-after-store", "late-drop"):
        if fault.name == "late-drop":
            time.sleep(fault.seconds(500))
        connection.reset()
        return False
    connection.sock.sendall(_cut(fault, response, now))
    if fault.name in ("silent", "stall"):
        connection.hold()
    else:
        connection.finish()
    return False


def _cut(fault, response, now):
    """The bytes sent before the end comes, or before nothing more comes."""
    name, body = fault.name, response.body or b'{"data":[]}'
    if name == "half-status-line":
        return b"HTTP/1.1 201 Cre"
    if name == "headers-cut":
        return b"HTTP/1.1 201 Created\r\nContent-Type: application/vnd.api+json\r\nContent-Le"
    if name == "garbage":
        return b"SSH-2.0-OpenSSH_9.2\r\n\r\n"
    if name == "stall":
        kept = 3 if fault.bytes is None else fault.bytes
        return response.head(now, max(len(body), kept + 1)) + body[:kept]
    if name == "cut-body":
        kept = len(body) // 2 if fault.bytes is None else fault.bytes
        return response.head(now, max(len(body), kept + 1)) + body[:kept]
    if name == "cut-chunked":
        kept = body[: fault.bytes]
        head = response.head(now, None, [("Transfer-Encoding", "chunked")])
        return head + b"%x\r\n" % len(kept) + kept + b"\r\n"
    if name == "cut-gzip":
        # The length agrees with what is sent: only the packed data are incomplete.
        packed = gzip.compress(body)
        kept = packed[: max(1, len(packed) - (12 if fault.bytes is None else fault.bytes))]
        return response.head(now, len(kept), [("Content-Encoding", "gzip")]) + kept
    return b""


def _dribble(connection, fault, response, now):
    body = response.body or b'{"data":[]}'
    connection.sock.sendall(response.head(now, len(body)))
    pause = fault.seconds(10)
    for place in range(len(body)):
        time.sleep(pause)
        connection.sock.sendall(body[place : place + 1])
    return True


def _status(fault, _response, librarian):
    """Any status; without `body` an error in the server's own envelope with `detail`."""
    values = fault.values
    status = values["status"]
    headers = list(values.get("headers", {}).items())
    if "location" in values:
        headers.append(("Location", values["location"]))
    if "retry_after" in values:
        headers.append(("Retry-After", values["retry_after"]))
    elif status in (429, 503):
        headers += librarian.retry_after(librarian.switches.natural("retry-after-seconds"))
    if "body" in values:
        kind = values.get("content_type", librarian.shapes.media_type())
        body = values["body"]
        text = body if isinstance(body, str) else json.dumps(body, ensure_ascii=False)
        return Response(status, text.encode(), kind, headers)
    if status < 400:
        return Response(status, b"", None, headers)
    detail = values.get("detail", "a fault was asked for")
    return librarian.shapes.error(status, detail, headers)


def _bad_json(_fault, response, _librarian):
    body = response.body or b'{"data":[]}'
    return Response(200, body[: len(body) // 2], response.content_type)


def _wrong_type(fault, response, _librarian):
    kind = fault.values.get("content_type", "text/plain")
    return Response(response.status, response.body, kind, response.headers)


_ANSWERS = {
    "portal": lambda *_: Response(200, _PORTAL, "text/html; charset=utf-8"),
    "empty-200": lambda _f, response, _l: Response(200, b"", response.content_type),
    "bad-json": _bad_json,
    "wrong-content-type": _wrong_type,
    "status": _status,
}
