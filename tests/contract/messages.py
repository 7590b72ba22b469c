# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests and responses as the other modules see them."""

import gzip
import time
from dataclasses import dataclass, field
from email.utils import formatdate
from urllib.parse import unquote_plus, unquote_to_bytes

REASONS = {
    200: "OK",
    201: "Created",
    202: "Accepted",
    204: "No Content",
    301: "Moved Permanently",
    302: "Found",
    303: "See Other",
    304: "Not Modified",
    307: "Temporary Redirect",
    308: "Permanent Redirect",
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    406: "Not Acceptable",
    407: "Proxy Authentication Required",
    408: "Request Timeout",
    409: "Conflict",
    411: "Length Required",
    413: "Content Too Large",
    415: "Unsupported Media Type",
    429: "Too Many Requests",
    500: "Internal Server Error",
    501: "Not Implemented",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}


@dataclass
class Request:
    method: str
    target: str
    headers: dict  # lower-cased names; repeated headers joined by ", "
    body: bytes
    connection: int = 0
    version: str = "HTTP/1.1"
    path: str = field(init=False)
    query_text: str = field(init=False)

    def __post_init__(self):
        self.path, _, self.query_text = self.target.partition("?")

    def segments(self):
        """The path's segments, each decoded by itself; None when one is no UTF-8."""
        try:
            return [unquote_to_bytes(part).decode("utf-8") for part in self.path.split("/")[1:]]
        except UnicodeDecodeError:
            return None

    def query(self):
        """(name, value) pairs in their order; `+` is a space, as in any form."""
        pairs = []
        for part in self.query_text.split("&"):
            if part:
                name, _, value = part.partition("=")
                pairs.append((unquote_plus(name), unquote_plus(value)))
        return pairs

    def keeps_alive(self):
        tokens = self.headers.get("connection", "").lower()
        if self.version == "HTTP/1.0":
            return "keep-alive" in tokens
        return "close" not in tokens


@dataclass
class Response:
    status: int
    body: bytes = b""
    content_type: str | None = None
    headers: list = field(default_factory=list)
    reason: str | None = None
    packed: bytes | None = None

    def gzipped(self):
        if self.packed is None:
            self.packed = gzip.compress(self.body, 5, mtime=0)
        return self.packed

    def head(self, now, length, extra=()):
        """The status line and headers, with the server's `Date`; `length` None leaves it out."""
        reason = self.reason or REASONS.get(self.status, "Status")
        lines = [f"HTTP/1.1 {self.status} {reason}", f"Date: {_date(int(now))}"]
        if self.content_type is not None:
            lines.append(f"Content-Type: {self.content_type}")
        lines += [f"{name}: {value}" for name, value in [*self.headers, *extra]]
        if length is not None:
            lines.append(f"Content-Length: {length}")
        return ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8")

    def to_bytes(self, now, may_gzip, extra=()):
        """The whole answer as one piece, so that it leaves in one packet where it can."""
        if self.status == 204 or self.status == 304:
            return self.head(now, None, extra)
        if may_gzip and len(self.body) > 256:
            packed = self.gzipped()
            return self.head(now, len(packed), [*extra, ("Content-Encoding", "gzip")]) + packed
        return self.head(now, len(self.body), extra) + self.body


_DATES = {}


def _date(seconds):
    if seconds not in _DATES:
        if len(_DATES) > 100:
            _DATES.clear()
        _DATES[seconds] = formatdate(seconds, usegmt=True)
    return _DATES[seconds]


def monotonic():
    return round(time.monotonic(), 6)
