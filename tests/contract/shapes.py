# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The JSON that goes out, in the shape the switches ask for."""

import datetime
import json
import time
from zoneinfo import ZoneInfo

from messages import Response
from rules import MEDIA_TYPE, TITLES

_DAYS = {}


def utc_text(seconds, tail="Z"):
    """2025-09-01T10:00:00Z, with the text of each day made once."""
    day, rest = divmod(seconds, 86400)
    if day not in _DAYS:
        _DAYS[day] = time.strftime("%Y-%m-%dT", time.gmtime(day * 86400))
    return f"{_DAYS[day]}{rest // 3600:02d}:{rest // 60 % 60:02d}:{rest % 60:02d}{tail}"


def dumps(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


class Shapes:
    def __init__(self, switches):
        self._switches = switches

    # --- small pieces ---------------------------------------------------------------------

    def time(self, seconds, zone_name="Europe/Prague"):
        form = self._switches["time-form"]
        if form == "z":
            return utc_text(seconds)
        if form == "millis":
            return utc_text(seconds, ".000Z")
        zone = ZoneInfo(zone_name)
        return datetime.datetime.fromtimestamp(seconds, zone).isoformat()

    def number(self, value):
        if value is None or self._switches["number-form"] == "number":
            return value
        return repr(value)

    def identifier(self, text):
        if self._switches["id-form"] == "number" and text.isdigit():
            return int(text)
        return text

    def energy(self, code):
        return code.upper() if self._switches["energy-case"] == "upper" else code

    def _item(self, kind, identifier, attributes, relations=()):
        """`relations`: (name, type, id or None) of to-one relationships."""
        item = {"type": kind}
        if identifier is not None:
            item["id"] = self.identifier(identifier)
        if self._switches["attributes"] == "flat":
            return {**item, **attributes}
        item["attributes"] = attributes
        if relations:
            item["relationships"] = {
                name: {
                    "data": (
                        None
                        if target is None
                        else {"type": target_type, "id": self.identifier(target)}
                    )
                }
                for name, target_type, target in relations
            }
        return item

    def _linked(self, kind, identifier, attributes, name, target):
        """An item with its parent or entity as a relationship, as an attribute, or not at all."""
        form = self._switches["parent"]
        is_flat = self._switches["attributes"] == "flat"
        if form == "attribute" or (form == "relationship" and is_flat):
            attributes[f"{name}_id"] = None if target is None else self.identifier(target)
        if form == "relationship":
            return self._item(kind, identifier, attributes, [(name, "entities", target)])
        return self._item(kind, identifier, attributes)

    # --- records --------------------------------------------------------------------------

    def entity(self, entity):
        attributes = {"name": entity.name, "type": entity.type, "time_zone": entity.zone}
        if self._switches["attributes"] == "flat":
            # The record's own type would be lost under the item's.
            attributes["entity_type"] = attributes.pop("type")
        return self._linked("entities", entity.id, attributes, "parent", entity.parent)

    def meter(self, meter):
        ended = meter.deactivated_at
        attributes = {
            "name": meter.name,
            "code": meter.code,
            "energy": self.energy(meter.energy),
            "external_id": meter.external_id,
            "serial_number": meter.serial_number,
            "registration_code": meter.registration_code,
            "deactivated_at": None if ended is None else self.time(ended, meter.zone),
        }
        if self._switches.on("unit-attr"):
            attributes["unit"] = meter.unit
        if self._switches.on("import-id-attr"):
            attributes["import_id"] = meter.import_id
            attributes["suit"] = meter.suit
        return self._linked("meters", meter.id, attributes, "entity", meter.entity)

    def delta_time(self, label, zone_name):
        """The first second of a month, whatever the switch time-form says about other times."""
        form = self._switches["delta-time"]
        if form == "date":
            return label[:10]
        if form == "z":
            return label + "Z"
        begin = datetime.datetime.fromisoformat(label).replace(tzinfo=ZoneInfo(zone_name))
        if form == "offset":
            return begin.isoformat()
        return utc_text(int(begin.timestamp())) if form == "utc" else label

    def delta(self, kind, identifier, label, value, energy, unit):
        attributes = {"time": label, self._switches["delta-value-key"]: self.number(value)}
        form = self._switches["delta-energy"]
        relations = []
        if form == "relationship":
            relations = [("energy", "energies", self.energy(energy))]
        else:
            attributes[form] = self.energy(energy)
        if self._switches.on("unit-attr"):
            attributes["unit"] = unit
        if self._switches["attributes"] == "flat" and relations:
            attributes["energy_id"] = self.energy(energy)
        with_id = identifier if self._switches.on("delta-id") else None
        return self._item(kind, with_id, attributes, relations)

    def _number_key(self, kind, in_list):
        if kind == "data_points":
            chosen = self._switches["point-answer-key"]
            return self._switches["point-value-key"] if chosen == "same" else chosen
        if kind == "readings":
            chosen = self._switches["value-key"]
            return chosen if chosen != "mixed" else "value" if in_list else "state"
        return "value"

    def imported(self, kind, identifier, fields, suspicious=None):
        """A record written through /import, as the answer to its creation or as the latest."""
        attributes = {}
        for key, value in fields.items():
            if key in ("time", "from", "to") and isinstance(value, int):
                attributes[key] = self.time(value)
            elif key in ("state", "value"):
                attributes[self._number_key(kind, False)] = self.number(value)
            elif value is not None:
                attributes[key] = value
        if suspicious is not None:
            attributes["suspicious"] = suspicious
        return self._item(kind, identifier, attributes)

    def created(self, item):
        """The answer to a creation: the id under data, in the attributes or at the top."""
        place = self._switches["id-place"]
        if place == "data" or "id" not in item:
            return {"data": item}
        identifier = item.pop("id")
        if place == "top":
            return {"id": identifier, "data": item}
        item.setdefault("attributes", {})["id"] = identifier
        return {"data": item}

    def series_page(self, kind, series, start, stop, zone, links):
        """A page of readings or data points as JSON text; the fast path of the server."""
        switches = self._switches
        row_type = switches["point-type"] if kind == "data_points" else kind
        key = self._number_key(kind, True)
        mark = '"' if switches["number-form"] == "string" else ""
        id_mark = "" if switches["id-form"] == "number" else '"'
        is_flat = switches["attributes"] == "flat"
        head = f'{{"type":"{row_type}","id":{id_mark}'
        middle = f'{id_mark},"time":"' if is_flat else f'{id_mark},"attributes":{{"time":"'
        value_head = f'","{key}":{mark}'
        tail = f"{mark}}}" if is_flat else f"{mark}}}}}"
        row = series.row
        if switches["time-form"] == "z":
            text = utc_text
        else:

            def text(seconds):
                return self.time(seconds, zone)

        rows = []
        for index in range(start, stop):
            seconds, value, identifier = row(index)
            rows.append(f"{head}{identifier}{middle}{text(seconds)}{value_head}{value!r}{tail}")
        after = "" if links is None else ',"links":' + dumps(links).decode()
        return ('{"data":[' + ",".join(rows) + "]" + after + "}").encode("utf-8")

    # --- whole answers --------------------------------------------------------------------

    def media_type(self):
        return MEDIA_TYPE + ("; charset=utf-8" if self._switches.on("charset") else "")

    def answer(self, document, status=200):
        body = document if isinstance(document, bytes) else dumps(document)
        return Response(status, body, self.media_type())

    def error(self, status, detail, headers=()):
        envelope = self._switches["error-envelope"]
        title = TITLES.get(status, "Error")
        if envelope == "empty":
            return Response(status, b"", None, list(headers))
        if envelope == "text":
            return Response(status, detail.encode(), "text/plain; charset=utf-8", list(headers))
        document = {"detail": detail}
        if envelope == "errors":
            document = {"errors": [{"status": str(status), "title": title, "detail": detail}]}
        return Response(status, dumps(document), self.media_type(), list(headers))

    def token(self, token):
        shape = self._switches["token-shape"]
        place, _, key = shape.partition("-")
        if place == "top":
            return {key: token}
        data = {"type": "access_tokens"}
        if place == "id":
            data["id"] = token
        elif place == "data":
            data[key] = token
        else:
            data.update(id="1", attributes={key: token})
        return {"data": data}
