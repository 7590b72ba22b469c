# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Librarian itself: routes, the order of checks, the answers that are kept."""

import math
import re
import threading
import time
import traceback
from email.utils import formatdate

from auth import Auth
from endpoints import Endpoints
from importing import Importing
from messages import Response
from rules import MEDIA_TYPE, Refusal
from seed import Customer
from shapes import Shapes
from store import Store

_MOST_KEPT_BYTES = 200_000_000
_KINDS = ("readings", "profiles", "data_points")


def _is_media_type(text, with_parameters):
    name, _, parameters = text.partition(";")
    return name.strip().lower() == MEDIA_TYPE and (with_parameters or not parameters.strip())


class Librarian:
    def __init__(self, switches):
        self.switches = switches
        self.lock = threading.RLock()
        self.shapes = Shapes(switches)
        self.auth = Auth(switches)
        self.customer = None
        self.store = None
        self._kept = {}
        self._kept_bytes = 0
        self._kept_revision = None
        self._switch_revision = 0
        self._was_stored = False
        self._windows = {}
        self.new_customer()
        self._endpoints = Endpoints(self)
        self._importing = Importing(self)
        self._routes = list(self._make_routes())

    # --- state ----------------------------------------------------------------------------

    def new_customer(self):
        """A fresh customer and an empty store, by the present switches."""
        self.customer = Customer(self.switches)
        self.store = Store(self.switches, self.customer, self.auth.now)
        self._switch_revision += 1

    def change_switches(self, changes):
        with self.lock:
            self._switch_revision += 1
            if self.switches.update(changes):
                self.new_customer()

    def replace_series(self, owner, series):
        with self.lock:
            self._switch_revision += 1
            self.store.revision += 1
            self.customer.replace_series(owner, series)

    def reset(self):
        with self.lock:
            self.switches.reset()
            self._windows.clear()
            self.new_customer()

    def mark_stored(self):
        """The request at hand has changed the store."""
        self._was_stored = True

    # --- routes ---------------------------------------------------------------------------

    def _make_routes(self):
        """(method, pattern of segments, handler, token kind, scope switch or scope)."""
        read, write = self._endpoints, self._importing

        yield "POST", ("access_tokens",), self._create_token, "login", None
        yield "GET", ("entities",), read.entities, "access", "entities"
        yield "GET", ("entities", None), read.entity, "access", "entities"
        yield "GET", ("entities", None, "deltas"), read.entity_deltas, "access", "entity_deltas"
        yield "GET", ("meters",), read.meters, "access", "meters"
        yield "GET", ("meters", None), read.meter, "access", "meters"
        yield "GET", ("meters", None, "readings"), read.readings, "access", "*readings-scope"
        yield "GET", ("meters", None, "deltas"), read.meter_deltas, "access", "*meter-deltas-scope"
        yield (
            "GET",
            ("virtual_meters", None, "deltas"),
            read.virtual_meter_deltas,
            "access",
            "*virtual-deltas-scope",
        )
        yield (
            "GET",
            ("data_series", None, "data_points"),
            read.data_points,
            "access",
            "*points-scope",
        )
        yield (
            "POST",
            ("meters", None, "invoices", "received"),
            read.create_invoice,
            "access",
            "received_invoices",
        )
        for kind in _KINDS:
            yield (
                "GET",
                ("import", kind, None, None, None, "latest"),
                self._of_kind(write.latest, kind),
                "import",
                kind,
            )
            yield (
                "POST",
                ("import", kind, None),
                self._of_kind(write.create, kind),
                "import",
                kind,
            )
            by_id, by_time = write.delete_by_id, write.delete_by_time
            path = ("import", kind, None, None)
            yield "DELETE", path, self._of_kind(by_id, kind), "import", kind
            yield "DELETE", (*path, None), self._of_kind(by_time, kind), "import", kind

    @staticmethod
    def _of_kind(handler, kind):
        return lambda request, *values: handler(request, kind, *values)

    def _route(self, request):
        """(handler, values of the path, token kind, scope); 404 or 405 when there is none."""
        segments = request.segments()
        allowed = []
        for method, pattern, handler, token, scope in self._routes:
            if segments is None or len(pattern) != len(segments):
                continue
            pairs = list(zip(pattern, segments))
            if any(want is not None and want != have for want, have in pairs):
                continue
            values = [have for want, have in pairs if want is None]
            if not all(values):
                continue
            if method == request.method and not self._is_closed(method, pattern):
                return handler, values, token, scope
            if method != request.method:
                allowed.append(method)
        if allowed:
            raise Refusal(405, "this method is not allowed here", [("Allow", ", ".join(allowed))])
        raise Refusal(404, "there is no such address")

    def _is_closed(self, method, pattern):
        """Whether the address is only inferred, and such addresses are switched off."""
        if self.switches["guessed-paths"] == "on":
            return False
        if pattern == ("meters", None, "deltas"):
            return True
        by_id, by_time = (4, ("data_points", "profiles")), (5, ("data_points", "readings"))
        return method == "DELETE" and any(
            len(pattern) == length and pattern[1] in kinds for length, kinds in (by_id, by_time)
        )

    # --- answering ------------------------------------------------------------------------

    def handle(self, request):
        """(response, whether the request changed the store)."""
        with self.lock:
            self._was_stored = False
            try:
                response = self._answer(request)
            except Refusal as refusal:
                response = self.shapes.error(refusal.status, refusal.detail, refusal.headers)
            except Exception:  # a mistake in this server: say so where the test's output goes
                traceback.print_exc()
                response = self.shapes.error(500, "the contract server itself failed")
            return response, self._was_stored

    def _answer(self, request):
        if "//" in request.path:
            single = re.sub("/{2,}", "/", request.path)
            query = f"?{request.query_text}" if request.query_text else ""
            return Response(308, b"", None, [("Location", single + query)])
        self._check_media_types(request)
        handler, values, token, scope = self._route(request)
        if token == "login":
            self.auth.need_login(request)
        elif token == "import":
            self.auth.need_import(request, scope)
        else:
            named = self.switches[scope[1:]] if scope.startswith("*") else scope
            self.auth.need_access(request, named)
        self._check_rate(token)
        if request.method != "GET":
            return handler(request, *values)
        return self._kept_answer(request, handler, values)

    def _check_media_types(self, request):
        with_parameters = self.switches["media-params"] == "accept"
        accepted = request.headers.get("accept", "").split(",")
        if not any(_is_media_type(part, with_parameters) for part in accepted):
            raise Refusal(406, f"the Accept header must name {MEDIA_TYPE}")
        declared = request.headers.get("content-type")
        if declared is None and request.body:
            raise Refusal(415, "a body needs a Content-Type")
        if declared is not None and not _is_media_type(declared, with_parameters):
            raise Refusal(415, f"the Content-Type must be {MEDIA_TYPE}")

    def _kept_answer(self, request, handler, values):
        """Answers of GET are made once for each state of the store and the switches."""
        revision = (self._switch_revision, self.store.revision)
        if revision != self._kept_revision or self._kept_bytes > _MOST_KEPT_BYTES:
            self._kept.clear()
            self._kept_bytes = 0
            self._kept_revision = revision
        key = (request.target, request.headers.get("host"))
        if key not in self._kept:
            self._kept[key] = handler(request, *values)
            self._kept_bytes += len(self._kept[key].body)
        return self._kept[key]

    # --- limits ---------------------------------------------------------------------------

    def retry_after(self, seconds):
        """The Retry-After header in the form of its switch, as a list of headers."""
        form = self.switches["retry-after"]
        if form == "none":
            return []
        value = str(seconds)
        if form == "date":
            value = formatdate(math.ceil(self.auth.now()) + seconds, usegmt=True)
        return [("Retry-After", value)]

    def _check_rate(self, token):
        """At most rate-limit requests of a token kind in a window of rate-window seconds."""
        limit = self.switches.natural("rate-limit")
        if not limit:
            return
        now, length = time.monotonic(), self.switches.number("rate-window")
        begun, count = self._windows.get(token, (now, 0))
        if now - begun >= length:
            begun, count = now, 0
        self._windows[token] = (begun, count + 1)
        if count >= limit:
            wait = max(1, math.ceil(begun + length - now))
            raise Refusal(429, "too many requests", self.retry_after(wait))

    def _create_token(self, request):
        needs = self.switches["token-body"]
        if needs != "none" and not request.body:
            status = 415 if needs == "required-415" else 400
            raise Refusal(status, "a body with data.type access_tokens is needed")
        if needs != "none" and b'"access_tokens"' not in request.body:
            raise Refusal(400, "data.type must be access_tokens")
        token = self.shapes.token(self.auth.make_access_token())
        return self.shapes.answer(token, int(self.switches["token-status"]))
