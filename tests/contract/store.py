# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What clients have written, and the rules of duplicates and overlaps."""

import bisect
from dataclasses import dataclass, field

from rules import Refusal
from series import merged


@dataclass(eq=False)
class Record:
    id: str
    kind: str
    fields: dict
    created: float
    order: int
    suspicious: bool = False


@dataclass
class Stream:
    """The records of one import_id and suit, sorted by time (profiles: by start)."""

    keys: list = field(default_factory=list)
    records: list = field(default_factory=list)

    def add(self, key, record):
        place = bisect.bisect_right(self.keys, key)
        self.keys.insert(place, key)
        self.records.insert(place, record)

    def remove(self, record):
        place = self.records.index(record)
        del self.keys[place], self.records[place]

    def at(self, key):
        low, high = bisect.bisect_left(self.keys, key), bisect.bisect_right(self.keys, key)
        return self.records[low:high]


class Store:
    def __init__(self, switches, customer, now):
        self._switches = switches
        self._customer = customer
        self._now = now
        self._streams = {}
        self._by_id = {}
        self.invoices = []
        self.revision = 0
        self._merged = {}
        self._orders = 0

    # --- asking ---------------------------------------------------------------------------

    def stream(self, kind, import_id, suit):
        return self._streams.setdefault((kind, import_id, suit), Stream())

    def written(self, kind):
        """All records of a kind in the order of their arrival."""
        return sorted((r for r in self._by_id.values() if r.kind == kind), key=lambda r: r.order)

    def _owner(self, kind, import_id, suit):
        """The id of the meter or data series fed by a stream, or None."""
        if kind == "data_points":
            known = import_id in self._customer.data_series and suit == "default"
            return import_id if known else None
        meter = self._customer.meter_by_stream.get((import_id, suit))
        return meter.id if meter else None

    def visible(self, kind, owner, stream_key):
        """The valid and fully processed records of a meter or data series, as one series."""
        seed = self._customer.seed_series(owner)
        if stream_key[0] is None or self._switches["processing"] == "never":
            return seed
        stream = self._streams.get((kind, *stream_key))
        if stream is None or not stream.records:
            return seed
        known = self._merged.get((kind, owner))
        if known is None or known[0] != self.revision:
            number = "value" if kind == "data_points" else "state"
            rows = [
                (r.fields["time"], r.fields[number], r.id)
                for r in stream.records
                if not r.suspicious
            ]
            known = (self.revision, merged(seed, rows))
            self._merged[(kind, owner)] = known
        return known[1]

    def latest(self, kind, import_id, suit):
        """The newest record that was imported, suspicious ones too: (id, fields, suspicious)."""
        stream = self._streams.get((kind, import_id, suit))
        best = None
        if stream and stream.records:
            record = stream.records[-1]
            if self._switches["latest"] == "received":
                record = max(stream.records, key=lambda r: r.order)
            best = (record.id, record.fields, record.suspicious)
        owner = self._owner(kind, import_id, suit)
        if kind == "profiles" or owner is None:
            return best
        seed = self._customer.seed_series(owner)
        if seed.count and (best is None or best[1]["time"] < seed.time(seed.count - 1)):
            if best is not None and self._switches["latest"] == "received":
                return best
            time, number, identifier = seed.row(seed.count - 1)
            key = "value" if kind == "data_points" else "state"
            fields = {"time": time, key: number, "import_id": import_id, "suit": suit}
            return identifier, fields, False
        return best

    # --- writing --------------------------------------------------------------------------

    def _new_record(self, kind, fields):
        self._orders += 1
        self.revision += 1
        record = Record(f"77{self._orders:06d}", kind, fields, self._now(), self._orders)
        self._by_id[record.id] = record
        return record

    def _seed_values_at(self, kind, fields):
        owner = self._owner(kind, fields["import_id"], fields["suit"])
        if owner is None:
            return []
        seed = self._customer.seed_series(owner)
        low, high = seed.lower_bound(fields["time"]), seed.lower_bound(fields["time"] + 1)
        return [seed.row(index)[1] for index in range(low, high)]

    def add_measurement(self, kind, number, fields):
        """A reading (`number` = state) or a data point (value); refuses an exact duplicate."""
        stream = self.stream(kind, fields["import_id"], fields["suit"])
        same_time = [r.fields[number] for r in stream.at(fields["time"])]
        same_time += self._seed_values_at(kind, fields)
        if fields[number] in same_time:
            raise Refusal(409, f"duplicate: this time and {number} are already stored")
        if same_time and self._switches["same-time"] == "409":
            raise Refusal(409, f"another {number} is already stored for this time")
        record = self._new_record(kind, fields)
        if kind == "readings" and self._switches["suspicious"] == "lower":
            record.suspicious = bool(same_time) or fields[number] < self._state_before(fields)
        stream.add(fields["time"], record)
        return record

    def _state_before(self, fields):
        """The last valid state before the new reading; minus infinity when there is none."""
        best = (float("-inf"), float("-inf"))
        owner = self._owner("readings", fields["import_id"], fields["suit"])
        if owner is not None:
            seed = self._customer.seed_series(owner)
            place = seed.lower_bound(fields["time"])
            if place:
                best = seed.row(place - 1)[:2]
        stream = self.stream("readings", fields["import_id"], fields["suit"])
        place = bisect.bisect_left(stream.keys, fields["time"]) - 1
        while place >= 0 and stream.records[place].suspicious:
            place -= 1
        if place >= 0 and stream.keys[place] >= best[0]:
            best = (stream.keys[place], stream.records[place].fields["state"])
        return best[1]

    def put_profile(self, fields):
        """(record, whether it was an update of the identical range)."""
        stream = self.stream("profiles", fields["import_id"], fields["suit"])
        begin, end = fields["from"], fields["to"]
        place = bisect.bisect_left(stream.keys, begin)
        if place < len(stream.keys) and stream.keys[place] == begin:
            known = stream.records[place]
            if known.fields["to"] == end:
                same = known.fields["value"] == fields["value"]
                if same and self._switches["same-profile"] == "409":
                    raise Refusal(409, "duplicate: this profile is already stored")
                known.fields.update(fields)
                self.revision += 1
                return known, True
        before_overlaps = place > 0 and stream.records[place - 1].fields["to"] > begin
        after_overlaps = place < len(stream.keys) and stream.keys[place] < end
        if before_overlaps or after_overlaps:
            raise Refusal(409, "the range overlaps a stored profile")
        record = self._new_record("profiles", fields)
        stream.add(begin, record)
        return record, False

    def add_invoice(self, fields):
        """Refuses a range that overlaps another invoice of the meter; both ends count."""
        for other in self.invoices:
            known = other.fields
            is_apart = known["to"] < fields["from"] or fields["to"] < known["from"]
            if known["meter_id"] == fields["meter_id"] and not is_apart:
                status = int(self._switches["invoice-overlap"])
                raise Refusal(status, "the range overlaps an invoice of this meter")
        record = self._new_record("received_invoices", fields)
        self.invoices.append(record)
        return record

    # --- deleting -------------------------------------------------------------------------

    def _is_deletable(self, record):
        return self._now() - record.created <= self._switches.number("deletable-days") * 86400

    def _forget(self, record):
        fields = record.fields
        self.stream(record.kind, fields["import_id"], fields["suit"]).remove(record)
        del self._by_id[record.id]
        self.revision += 1

    def delete_by_id(self, kind, identifier):
        record = self._by_id.get(identifier)
        if record is None or record.kind != kind or not self._is_deletable(record):
            raise Refusal(404, "no such record, or it is too old to be deleted")
        self._forget(record)

    def delete_exact(self, kind, import_id, suit, begin, end=None):
        """By exact time, or (profiles) by exact range. `begin` None matches nothing."""
        stream = self.stream(kind, import_id, suit)
        matching = [
            record
            for record in (stream.at(begin) if begin is not None else [])
            if (end is None or record.fields["to"] == end) and self._is_deletable(record)
        ]
        if not matching:
            raise Refusal(404, "nothing is stored for exactly this time")
        for record in matching:
            self._forget(record)
