# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The endpoints under /import, which take the import token: readings, profiles, data points."""

from messages import Response
from rules import Fields, Refusal, json_object, parse_instant, record_fields
from switches import CUSTOMER_ID

_TEXT_KEYS = ("import_id", "unit", "sender", "suit")


class Importing:
    def __init__(self, librarian):
        self._librarian = librarian
        self._switches = librarian.switches
        self._shapes = librarian.shapes

    @property
    def _store(self):
        return self._librarian.store

    def _check(self, request, customer, query=()):
        if customer != CUSTOMER_ID:
            status = int(self._switches["unknown-customer"])
            raise Refusal(status, "the token is not one of this customer")
        for name, _ in request.query():
            if name not in query and self._switches["unknown-query"] == "400":
                raise Refusal(400, f"unknown parameter {name}")

    def _need_developed(self, kind):
        """Delete a reading by ID was marked as being developed when it was last seen."""
        state = self._switches["developing"]
        if kind == "readings" and state != "on":
            raise Refusal(int(state), "this is being developed")

    # --- latest ---------------------------------------------------------------------------

    def latest(self, request, kind, customer, import_id, suit):
        self._check(request, customer)
        found = self._store.latest(kind, import_id, suit)
        if found is None:
            raise Refusal(404, "nothing is stored for this import_id and suit")
        identifier, fields, suspicious = found
        flag = suspicious if kind != "data_points" else None
        item = self._shapes.imported(kind, identifier, fields, flag)
        return self._shapes.answer({"data": item})

    # --- create ---------------------------------------------------------------------------

    def create(self, request, kind, customer):
        self._check(request, customer)
        values = record_fields(request.body, self._switches["import-body"], kind)
        if kind == "profiles":
            return self._create_profile(values)
        number = "state" if kind == "readings" else self._switches["point-value-key"]
        fields = self._fields(values, ("time", number))
        stored = {"time": fields.instant("time")}
        own_key = "state" if kind == "readings" else "value"
        stored[own_key] = fields.number(number)
        stored.update(self._texts(fields))
        self._check_import_id(kind, stored)
        record = self._store.add_measurement(kind, own_key, stored)
        return self._written(record, "create-status")

    def _create_profile(self, values):
        fields = self._fields(values, ("from", "to", "value"))
        stored = {"from": fields.instant("from"), "to": fields.instant("to")}
        stored["value"] = fields.number("value")
        stored.update(self._texts(fields))
        if stored["to"] <= stored["from"]:
            raise Refusal(400, "from must be before to")
        self._check_import_id("profiles", stored)
        record, was_update = self._store.put_profile(stored)
        return self._written(record, "update-status" if was_update else "create-status")

    def _fields(self, values, keys):
        return Fields(values, (*keys, *_TEXT_KEYS), self._switches["unknown-fields"] == "ignore")

    def _texts(self, fields):
        longest_suit = self._switches.natural("suit-length")
        return {
            "import_id": fields.text("import_id", 255, required=True, spaces=False),
            "unit": fields.text("unit", 50),
            "sender": fields.text("sender", 255),
            "suit": fields.text("suit", longest_suit, spaces=False, absent="default"),
        }

    def _check_import_id(self, kind, stored):
        if self._switches["unknown-import-id"] == "accept":
            return
        customer = self._librarian.customer
        key = (stored["import_id"], stored["suit"])
        known = customer.data_series if kind == "data_points" else customer.meter_by_stream
        if (key[0] if kind == "data_points" else key) not in known:
            raise Refusal(400, "import_id and suit are not those of a meter or series")

    def _written(self, record, status_switch):
        self._librarian.mark_stored()
        status = int(self._switches[status_switch])
        if status == 204:
            return Response(204)
        item = self._shapes.imported(record.kind, record.id, record.fields)
        return self._shapes.answer(self._shapes.created(item), status)

    # --- delete ---------------------------------------------------------------------------

    def delete_by_id(self, request, kind, customer, identifier):
        self._check(request, customer)
        self._need_developed(kind)
        self._store.delete_by_id(kind, identifier)
        return self._deleted()

    def delete_by_time(self, request, kind, customer, import_id, suit):
        keys = ("from", "to") if kind == "profiles" else ("time",)
        form = self._switches["delete-time"]
        self._check(request, customer, keys if form != "body" else ())
        given = {}
        if form != "query" and request.body:
            document = json_object(request.body)
            data = document.get("data", document)
            data = data.get("attributes", data) if isinstance(data, dict) else {}
            given = {key: data.get(key) for key in keys if isinstance(data, dict)}
        if form != "body":
            given.update({name: value for name, value in request.query() if name in keys})
        moments = [self._exact(key, given.get(key)) for key in keys]
        if None in moments:
            moments = [None] * len(keys)
        self._store.delete_exact(kind, import_id, suit, *moments)
        return self._deleted()

    @staticmethod
    def _exact(key, text):
        """A time as stored; None when it has a fraction, which matches nothing."""
        if not text or not isinstance(text, str):
            raise Refusal(400, f"{key} must not be empty")
        try:
            seconds, fraction = parse_instant(text)
        except ValueError as error:
            raise Refusal(400, f"{key} must be an RFC 3339 time: {error}") from None
        return None if fraction else seconds

    def _deleted(self):
        self._librarian.mark_stored()
        if self._switches["delete-status"] == "204":
            return Response(204)
        return self._shapes.answer({"data": None})
