# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""HTTP/1.1 over plain sockets, one thread for each connection, so that faults can be exact."""

import itertools
import re
import socket
import struct
import threading

from faults import act
from messages import Request, Response, monotonic
from rules import Refusal

_MAX_HEAD = 64 * 1024
_MAX_BODY = 16 * 1024 * 1024
_REQUEST_LINE = re.compile(r"([A-Z]+) (/[!-~]*) (HTTP/1\.[01])")


class Connection:
    """One client connection with its read buffer."""

    def __init__(self, sock, number):
        self.sock = sock
        self.number = number
        self._buffer = bytearray()

    def _fill(self):
        data = self.sock.recv(65536)
        self._buffer += data
        return bool(data)

    def _take(self, length):
        while len(self._buffer) < length:
            if not self._fill():
                raise ConnectionError("closed within a request")
        part = bytes(self._buffer[:length])
        del self._buffer[:length]
        return part

    def _take_line(self):
        while b"\r\n" not in self._buffer:
            if len(self._buffer) > _MAX_HEAD or not self._fill():
                raise ConnectionError("closed within a line")
        return self._take(self._buffer.index(b"\r\n") + 2)[:-2]

    def read_request(self):
        """The next whole request; None when the client has closed the connection."""
        while b"\r\n\r\n" not in self._buffer:
            if len(self._buffer) > _MAX_HEAD:
                raise Refusal(400, "the headers are too long")
            if not self._fill():
                return None
        head = self._take(self._buffer.index(b"\r\n\r\n") + 4).decode("latin-1")
        line, *header_lines = head[:-4].split("\r\n")
        match = _REQUEST_LINE.fullmatch(line)
        if match is None:
            raise Refusal(400, "the request line is malformed")
        headers = {}
        for header in header_lines:
            name, colon, value = header.partition(":")
            if not colon or not name or name != name.strip():
                raise Refusal(400, "a header is malformed")
            key, value = name.lower(), value.strip()
            headers[key] = f"{headers[key]}, {value}" if key in headers else value
        if headers.get("expect", "").lower() == "100-continue":
            self.sock.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        body = self._read_body(headers)
        method, target, version = match.groups()
        return Request(method, target, headers, body, self.number, version)

    def _read_body(self, headers):
        if "transfer-encoding" in headers:
            return self._read_chunks(headers)
        length = headers.get("content-length", "0")
        if not re.fullmatch(r"\d{1,12}", length, re.ASCII):
            raise Refusal(400, "the Content-Length is malformed")
        if int(length) > _MAX_BODY:
            raise Refusal(413, "the body is too long")
        return self._take(int(length))

    def _read_chunks(self, headers):
        if headers["transfer-encoding"].lower() != "chunked" or "content-length" in headers:
            raise Refusal(400, "the Transfer-Encoding is malformed")
        parts = []
        while True:
            size = self._take_line().split(b";")[0].strip()
            if not re.fullmatch(rb"[0-9A-Fa-f]{1,7}", size):
                raise Refusal(400, "a chunk is malformed")
            if int(size, 16) == 0:
                break
            parts.append(self._take(int(size, 16)))
            self._take_line()
        while self._take_line():
            pass
        return b"".join(parts)

    # --- ends -----------------------------------------------------------------------------

    def reset(self):
        """Closes with RST: unsent and unread data are lost."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()

    def finish(self):
        """Closes with FIN after all data; waits a little for the client's own end."""
        try:
            self.sock.shutdown(socket.SHUT_WR)
            self.hold(seconds=2)
        except OSError:
            pass
        self.sock.close()

    def hold(self, seconds=None):
        """Reads and drops until the client closes, or the time is over."""
        self.sock.settimeout(seconds)
        try:
            while self.sock.recv(65536):
                pass
        except OSError:
            pass


class RequestLog:
    """Every whole request that arrived, in order."""

    def __init__(self):
        self._lock = threading.Lock()
        self._entries = []

    def add(self, request):
        entry = {
            "method": request.method,
            "path": request.path,
            "query": request.query_text,
            "headers": request.headers,
            "body": request.body.decode("utf-8", "replace"),
            "stored": False,
            "status": None,
            "fault": None,
            "connection": request.connection,
            "time": monotonic(),
        }
        with self._lock:
            entry["number"] = len(self._entries) + 1
            self._entries.append(entry)
        return entry

    def entries(self):
        with self._lock:
            return [dict(entry) for entry in self._entries]

    def clear(self):
        with self._lock:
            self._entries = []


class Server:
    def __init__(self, librarian, faults, admin, log, port=0):
        self._librarian = librarian
        self._faults = faults
        self._admin = admin
        self._log = log
        self._numbers = itertools.count(1)
        self._listener = socket.create_server(("127.0.0.1", port), backlog=256)
        self.port = self._listener.getsockname()[1]

    def start(self):
        threading.Thread(target=self._accept, daemon=True).start()

    def stop(self):
        """Accepts no more connections; a mere close would leave the thread in accept()."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self):
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection = Connection(sock, next(self._numbers))
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        try:
            while self._serve_one(connection):
                pass
        except OSError:
            pass
        finally:
            connection.sock.close()

    def _serve_one(self, connection):
        """False when the connection is at its end."""
        try:
            request = connection.read_request()
        except Refusal as refusal:
            answer = self._librarian.shapes.error(refusal.status, refusal.detail)
            connection.sock.sendall(self._bytes(answer, None, [("Connection", "close")]))
            connection.finish()
            return False
        if request is None:
            return False
        if request.path.startswith("/_admin/"):
            self._send(connection, request, self._admin.handle(request), plain=True)
            return request.keeps_alive()
        entry = self._log.add(request)
        fault = self._faults.take(request)
        if fault is None:
            response, entry["stored"] = self._librarian.handle(request)
            entry["status"] = response.status
            self._send(connection, request, response)
            return request.keeps_alive()
        return self._serve_fault(connection, request, entry, fault)

    def _serve_fault(self, connection, request, entry, fault):
        entry["fault"] = fault.name
        response = Response(200, b'{"data":[]}', self._librarian.shapes.media_type())
        if fault.stores:
            response, entry["stored"] = self._librarian.handle(request)
        entry["status"] = response.status
        keep = act(connection, fault, response, self._librarian, self._may_gzip(request))
        return keep and request.keeps_alive()

    def _may_gzip(self, request):
        codings = request.headers.get("accept-encoding", "").lower()
        return self._librarian.switches.on("gzip") and "gzip" in codings

    def _bytes(self, response, request, extra=()):
        may_gzip = request is not None and self._may_gzip(request)
        return response.to_bytes(self._librarian.auth.now(), may_gzip, extra)

    def _send(self, connection, request, response, plain=False):
        extra = [] if request.keeps_alive() else [("Connection", "close")]
        data = self._bytes(response, None if plain else request, extra)
        connection.sock.sendall(data)
