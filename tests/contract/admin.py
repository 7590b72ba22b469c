# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The routes under /_admin, for tests alone: what arrived, what is stored, switches, faults."""

import json
import re
from collections import Counter

from faults import FaultError
from messages import Response
from rules import Refusal, json_object, parse_instant
from series import ListSeries
from shapes import dumps, utc_text
from switches import TABLE, SwitchError


class Admin:
    def __init__(self, librarian, faults, log):
        self._librarian = librarian
        self._faults = faults
        self._log = log
        self._routes = {
            ("GET", "/_admin/requests"): self._requests,
            ("GET", "/_admin/counts"): self._counts,
            ("GET", "/_admin/store"): self._store,
            ("GET", "/_admin/table"): lambda _: _table(),
            ("GET", "/_admin/switches"): lambda _: dict(self._librarian.switches.values),
            ("POST", "/_admin/switches"): self._set_switches,
            ("POST", "/_admin/faults"): self._add_fault,
            ("DELETE", "/_admin/faults"): lambda _: self._faults.clear(),
            ("DELETE", "/_admin/requests"): lambda _: self._log.clear(),
            ("POST", "/_admin/series"): self._replace_series,
            ("POST", "/_admin/revoke"): lambda _: self._librarian.auth.revoke(),
            ("POST", "/_admin/reset"): self._reset,
        }

    def handle(self, request):
        route = self._routes.get((request.method, request.path))
        if route is None:
            return Response(404, dumps({"error": "no such admin route"}), "application/json")
        try:
            value = route(request)
        except (SwitchError, FaultError, re.error, TypeError, ValueError, KeyError) as error:
            return Response(400, dumps({"error": str(error)}), "application/json")
        except Refusal as refusal:
            return Response(400, dumps({"error": refusal.detail}), "application/json")
        return Response(200, dumps({} if value is None else value), "application/json")

    def _requests(self, _request):
        return self._log.entries()

    def _counts(self, _request):
        return dict(Counter(f"{e['method']} {e['path']}" for e in self._log.entries()))

    def _store(self, _request):
        """All records that clients wrote and have not deleted, in the order of arrival."""
        kinds = {"readings": "readings", "points": "data_points", "profiles": "profiles"}
        kinds["invoices"] = "received_invoices"
        with self._librarian.lock:
            store = self._librarian.store
            return {name: [_plain(r) for r in store.written(kind)] for name, kind in kinds.items()}

    def _set_switches(self, request):
        self._librarian.change_switches(json_object(request.body))
        return dict(self._librarian.switches.values)

    def _add_fault(self, request):
        self._faults.add(json.loads(request.body))

    def _replace_series(self, request):
        """{"owner": meter or series id, "rows": [["2018-01-01T03:00:00+01:00", 824], ...]}"""
        document = json_object(request.body)
        owner = str(document["owner"])
        customer = self._librarian.customer
        if owner not in customer.meter_by_id and owner not in customer.data_series:
            raise ValueError(f"no meter or data series {owner}")
        rows = [
            (parse_instant(time)[0], float(value), f"{owner}{index:07d}")
            for index, (time, value) in enumerate(document["rows"])
        ]
        self._librarian.replace_series(owner, ListSeries(rows))

    def _reset(self, _request):
        self._faults.clear()
        self._log.clear()
        self._librarian.reset()


def _table():
    """Each switch with its default and what it takes: a list of values, or a word for the kind."""
    return {name: {"default": row[1], "values": row[2]} for name, row in TABLE.items()}


def _plain(record):
    """A record with times as text, ready for comparison."""
    fields = {}
    for key, value in record.fields.items():
        is_time = key in ("time", "from", "to") and isinstance(value, int)
        fields[key] = utc_text(value) if is_time else value
    return {"id": record.id, "suspicious": record.suspicious, **fields}
