# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The endpoints that take an access token: lists, details, deltas, invoices."""

import datetime
from zoneinfo import ZoneInfo

import deltas
from paging import Page, is_page_parameter
from rules import Fields, Refusal, filter_range, parse_local, record_fields


class Endpoints:
    """Each method takes the request and the values of its path, and gives a Response."""

    def __init__(self, librarian):
        self._librarian = librarian
        self._switches = librarian.switches
        self._shapes = librarian.shapes

    @property
    def _customer(self):
        return self._librarian.customer

    @property
    def _store(self):
        return self._librarian.store

    # --- shared ---------------------------------------------------------------------------

    def _check_query(self, request, allowed, paged):
        """Refuses parameters nobody documented; `sort` follows its own switch."""
        for name, value in request.query():
            if name in allowed or (paged and is_page_parameter(name)):
                continue
            if is_page_parameter(name) and self._switches["paging-unknown"] == "ignore":
                continue
            if name == "sort" and self._switches["sort"] != "400":
                if value not in ("time", "-time", "name", "-name"):
                    raise Refusal(400, f"cannot sort by {value!r}")
                continue
            if self._switches["unknown-query"] == "400" or name in ("sort", "filter[]"):
                raise Refusal(400, f"unknown parameter {name}")

    def _is_descending(self, request):
        sorts = [value for name, value in request.query() if name == "sort"]
        return self._switches["sort"] == "on" and sorts[-1:] == ["-time"]

    def _filters(self, request):
        return [value for name, value in request.query() if name == "filter[]"]

    def _find_meter(self, identification):
        meter = self._customer.meter_by_id.get(identification)
        if meter is None and self._switches.on("meter-by-code"):
            meter = self._customer.meter_by_code.get(identification)
        if meter is None:
            raise Refusal(404, "there is no such meter")
        return meter

    def _list(self, request, items, shape):
        page = Page(self._switches, request)
        rows = [shape(item) for item in items[page.start : page.start + page.size]]
        document = {"data": rows}
        links = page.links(len(items))
        if links is not None:
            document["links"] = links
        return self._shapes.answer(document)

    # --- entities and meters --------------------------------------------------------------

    def entities(self, request):
        self._check_query(request, (), paged=True)
        return self._list(request, self._customer.entities, self._shapes.entity)

    def entity(self, request, identifier):
        self._check_query(request, (), paged=False)
        entity = self._find_entity(identifier)
        return self._shapes.answer({"data": self._shapes.entity(entity)})

    def _find_entity(self, identifier):
        entity = self._customer.entity_by_id.get(identifier)
        if entity is None:
            raise Refusal(404, "there is no such entity")
        return entity

    def meters(self, request):
        self._check_query(request, ("include_deactivated",), paged=True)
        flags = [value for name, value in request.query() if name == "include_deactivated"]
        if any(flag not in ("true", "false") for flag in flags):
            raise Refusal(400, "include_deactivated must be true or false")
        everything = flags[-1:] == ["true"]
        meters = [m for m in self._customer.meters if everything or m.deactivated_at is None]
        return self._list(request, meters, self._shapes.meter)

    def meter(self, request, identification):
        self._check_query(request, (), paged=False)
        return self._shapes.answer({"data": self._shapes.meter(self._find_meter(identification))})

    # --- series ---------------------------------------------------------------------------

    def readings(self, request, identification):
        meter = self._find_meter(identification)
        stream = (meter.import_id, meter.suit)
        series = self._store.visible("readings", meter.id, stream)
        return self._series(request, "readings", "readings", series, meter.zone)

    def data_points(self, request, identifier):
        found = self._customer.data_series.get(identifier)
        if found is None:
            raise Refusal(404, "there is no such data series")
        series = self._store.visible("data_points", found.id, (found.id, "default"))
        return self._series(request, "data_points", "data_series", series, found.zone)

    def _series(self, request, kind, filter_type, series, zone):
        self._check_query(request, ("filter[]",), paged=True)
        allow_le = self._switches["le-filter"] == "accept"
        low, high = filter_range(self._filters(request), filter_type, False, allow_le)
        page = Page(self._switches, request)
        first, last = series.lower_bound(low), series.lower_bound(high)
        total = max(0, last - first)
        links = page.links(total)
        if self._is_descending(request):
            series = _Reversed(series, first + last - 1)
        start = first + min(page.start, total)
        stop = first + min(page.start + page.size, total)
        body = self._shapes.series_page(kind, series, start, stop, zone, links)
        return self._shapes.answer(body)

    # --- deltas ---------------------------------------------------------------------------

    def _meter_months(self, meter):
        series = self._store.visible("readings", meter.id, (meter.import_id, meter.suit))
        gaps = self._switches["delta-gaps"]
        return deltas.meter_deltas(series, ZoneInfo(meter.zone), gaps)

    def _delta_list(self, request, kind, filter_type, rows, zone):
        """`rows`: (month, delta, energy, unit, owner). At most a page; more by the filter only."""
        self._check_query(request, ("filter[]",), paged=False)
        allow_le = self._switches["le-filter"] == "accept"
        low, high = filter_range(self._filters(request), filter_type, True, allow_le)
        chosen = [row for row in rows if low <= parse_local(row[0]) < high]
        order = self._switches["delta-order"]
        if order == "energy":
            chosen.sort(key=lambda row: (row[2], row[3], row[0]))
        elif order == "newest" or self._is_descending(request):
            chosen.reverse()
        chosen = chosen[: max(1, self._switches.natural("page-size"))]
        items = [
            self._shapes.delta(
                kind,
                f"{owner}{label[:4]}{label[5:7]}",
                self._shapes.delta_time(label, zone),
                value,
                energy,
                unit,
            )
            for label, value, energy, unit, owner in chosen
        ]
        return self._shapes.answer({"data": items})

    def meter_deltas(self, request, identification):
        meter = self._find_meter(identification)
        months = self._meter_months(meter)
        rows = [(label, value, meter.energy, meter.unit, meter.id) for label, value in months]
        return self._delta_list(request, "meter_deltas", "meter_deltas", rows, meter.zone)

    def virtual_meter_deltas(self, request, identifier):
        virtual = self._customer.virtual_meters.get(identifier)
        if virtual is None:
            raise Refusal(404, "there is no such virtual meter")
        meters = self._customer.meter_by_id
        parts = [(factor, self._meter_months(meters[part])) for part, factor in virtual.parts]
        rows = [
            (label, value, virtual.energy, virtual.unit, virtual.id)
            for label, value in deltas.summed(parts)
        ]
        filter_type = self._switches["virtual-filter"]
        if filter_type == "none" and self._filters(request):
            raise Refusal(400, "deltas of virtual meters take no filter")
        return self._delta_list(
            request, "virtual_meter_deltas", filter_type, rows, "Europe/Prague"
        )

    def entity_deltas(self, request, identifier):
        """The sum over all meters at and below the entity, each month in the meter's own zone."""
        zone = self._find_entity(identifier).zone
        below = self._customer.subtree(identifier)
        by_energy = {}
        for meter in self._customer.meters:
            if meter.entity in below:
                by_energy.setdefault((meter.energy, meter.unit), []).append(meter)
        rows = []
        for number, ((energy, unit), meters) in enumerate(sorted(by_energy.items(), key=_first)):
            parts = [(1.0, self._meter_months(meter)) for meter in meters]
            owner = f"{identifier}{number}"
            for label, value in deltas.summed(parts):
                rows.append((label, value, energy, unit, owner))
        rows.sort(key=lambda row: (row[0], row[2]))
        return self._delta_list(request, "entity_deltas", "entity_deltas", rows, zone)

    # --- invoices -------------------------------------------------------------------------

    def create_invoice(self, request, identification):
        self._check_query(request, (), paged=False)
        meter = self._find_meter(identification)
        values = record_fields(request.body, self._switches["invoice-body"], "received_invoices")
        ignore = self._switches["unknown-fields"] == "ignore"
        fields = Fields(values, ("from", "to", "cost", "consumption", "note"), ignore)
        begin, end = fields.date("from"), fields.date("to")
        if end < begin:
            raise Refusal(400, "to must not be before from")
        now = self._librarian.auth.now()
        today = datetime.datetime.fromtimestamp(now, ZoneInfo(meter.zone)).date()
        if end >= today:
            raise Refusal(400, "the whole range must be in the past")
        cost = fields.number("cost", required=False, least=0)
        consumption = fields.number("consumption", required=False, least=0)
        if cost is None and consumption is None:
            raise Refusal(400, "cost or consumption must be given")
        stored = {
            "from": begin.isoformat(),
            "to": end.isoformat(),
            "cost": cost,
            "consumption": consumption,
            "note": fields.text("note", 255),
            "meter_id": meter.id,
        }
        record = self._store.add_invoice(stored)
        self._librarian.mark_stored()
        item = self._shapes.imported("received_invoices", record.id, stored)
        status = int(self._switches["create-status"])
        return self._shapes.answer(self._shapes.created(item), status)


class _Reversed:
    """The same part of a series from its end: index i becomes mirror - i."""

    def __init__(self, series, mirror):
        self._series = series
        self._mirror = mirror

    def row(self, index):
        return self._series.row(self._mirror - index)


def _first(pair):
    return pair[0]
