# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The customer the server starts with: entities, meters, series. Synthetic and deterministic."""

import calendar
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from series import PatternSeries

# (parent id, name, type, zone); more entities are made from these by make_entities.
_ENTITIES = [
    (None, "Skupina Říční & synové", "investor", "Europe/Prague"),
    (101, "Město Žďárec", "portfolio", "Europe/Prague"),
    (101, "United Kingdom", "portfolio", "Europe/London"),
    (102, "Základní škola Třešňová", "complex", "Europe/Prague"),
    (104, "Pavilon A – učebny", "building", "Europe/Prague"),
    (104, "Tělocvična", "building", "Europe/Prague"),
    (102, "Zimní stadion", "building", "Europe/Prague"),
    (102, "Čistírna odpadních vod", "technology", "Europe/Prague"),
    (103, "Dover Ferry Terminal", "complex", "Europe/London"),
    (109, "Harbour Office", "building", "Europe/London"),
    (102, "Pekárna Dvořák", "tenant", "Europe/Prague"),
    (103, "Leeds Workshop", "factory", "Europe/London"),
]

# (code, full code, unit, word in the name, thousandths of the unit in an hour)
_ENERGIES = [
    ("el", "EL", "kWh", "Elektroměr", 3250),
    ("wa", "WA", "m³", "Vodoměr", 120),
    ("he", "HE", "kWh", "Kalorimetr", 5400),
    ("ga", "GA", "m³", "Plynoměr", 810),
    ("co", "CO", "kWh", "Měřič chladu", 2100),
    ("el", "EL-VEN", "kWh", "Elektroměr VZT", 640),
    ("wa", "WA-DHW", "m³", "Vodoměr TUV", 75),
]

_PLACES = [
    "hlavní přívod",
    "kotelna č. 5",
    "šatny a sprchy",
    "kuchyň",
    "přízemí vlevo",
    "Büro Südseite",
    "roof plant",
]

LAST_TIME = calendar.timegm((2026, 1, 1, 0, 0, 0))
FIRST_TIME = calendar.timegm((2024, 12, 31, 23, 0, 0))  # local midnight of 1 January in Prague
DEACTIVATED_AT = calendar.timegm((2025, 3, 1, 0, 0, 0))


@dataclass(frozen=True)
class Entity:
    id: str
    parent: str | None
    name: str
    type: str
    zone: str


@dataclass(frozen=True)
class Meter:
    id: str
    entity: str
    name: str
    code: str
    energy: str
    unit: str
    external_id: str
    serial_number: str
    registration_code: str
    import_id: str | None
    suit: str
    deactivated_at: int | None
    zone: str


@dataclass(frozen=True)
class DataSeries:
    """A custom data series; its points are imported under its id."""

    id: str
    zone: str


@dataclass(frozen=True)
class VirtualMeter:
    id: str
    energy: str
    unit: str
    parts: tuple  # (meter id, factor)


def make_entities(count, everywhere=""):
    entities = []
    for index in range(count):
        number = 101 + index
        if index < len(_ENTITIES):
            parent, name, kind, zone = _ENTITIES[index]
        else:
            parent = 102 + (index * 7) % 11
            zone = _ENTITIES[parent - 101][3]
            name, kind = f"Objekt č. {index + 1}", "building"
        zone = everywhere or zone
        entities.append(Entity(str(number), str(parent) if parent else None, name, kind, zone))
    return entities


def _meter(index, entities, deactivated, gas_unit):
    energy, full, unit, word, _ = _ENERGIES[index % len(_ENERGIES)]
    if energy == "ga":
        unit = gas_unit
    entity = entities[(index * 5 + 3) % len(entities)]
    number = 2001 + index
    place = _PLACES[(index // len(_ENERGIES)) % len(_PLACES)]
    # Each tenth meter is read by hand; the sixth shares its device with the fifth.
    import_id = None if index % 10 == 9 else f"ŽĎ_{number}"
    suit = "default"
    if index == 5:
        import_id, suit = "ŽĎ_2005", "zpětný/2"
    return Meter(
        id=str(number),
        entity=entity.id,
        name=f"{word} {place} {index + 1}",
        code=f"{entity.id}-001-{number:04d}-00-{full}",
        energy=energy,
        unit=unit,
        external_id=f"EXT-{index + 1:05d}",
        serial_number=f"SN{7919 * (index + 1) % 1000000:06d}",
        registration_code=f"85918240020{number:07d}" if energy == "el" else "",
        import_id=import_id,
        suit=suit,
        deactivated_at=DEACTIVATED_AT if deactivated else None,
        zone=entity.zone,
    )


class Customer:
    """All that exists before a client writes anything."""

    def __init__(self, switches):
        natural = switches.natural
        self.entities = make_entities(natural("entities"), switches["zone"])
        self._readings = natural("readings")
        self._step = max(1, natural("step"))
        active = natural("meters") if self.entities else 0
        total = active + (natural("deactivated") if self.entities else 0)
        gas = switches["gas-unit"]
        self.meters = [_meter(i, self.entities, i >= active, gas) for i in range(total)]
        self.entity_by_id = {entity.id: entity for entity in self.entities}
        self.meter_by_id = {meter.id: meter for meter in self.meters}
        self.meter_by_code = {meter.code: meter for meter in self.meters}
        self.meter_by_stream = {(m.import_id, m.suit): m for m in self.meters if m.import_id}
        self.data_series = {}
        self.virtual_meters = {}
        if self.entities:
            self.data_series = {i: DataSeries(i, "Europe/Prague") for i in ("501", "502")}
        for energy, identifier in (("el", "9001"), ("wa", "9002")):
            parts = [m for m in self.meters if m.energy == energy and not m.deactivated_at][:2]
            if len(parts) == 2:
                sum_of_two = ((parts[0].id, 1.0), (parts[1].id, 1.0))
                self.virtual_meters[identifier] = VirtualMeter(
                    identifier, energy, parts[0].unit, sum_of_two
                )
        self._replaced = {}
        self._made = {}

    def replace_series(self, owner, series):
        """Gives a meter or a data series other readings than the synthetic ones."""
        self._replaced[owner] = series

    def subtree(self, entity_id):
        """The entity and everything below it, as ids."""
        below = {entity_id}
        for _ in self.entities:
            more = {e.id for e in self.entities if e.parent in below} - below
            if not more:
                break
            below |= more
        return below

    def zone_of(self, meter):
        return ZoneInfo(meter.zone)

    def seed_series(self, owner):
        """The synthetic readings of a meter or points of a data series, made when asked for."""
        if owner in self._replaced:
            return self._replaced[owner]
        if owner not in self._made:
            self._made[owner] = self._make_series(owner)
        return self._made[owner]

    def _make_series(self, owner):
        count, step = self._readings, self._step
        first = min(FIRST_TIME, LAST_TIME - count * step)
        number = int(owner)
        if owner in self.data_series:
            return PatternSeries(owner, first, step, count, 0, 0, number)
        meter = self.meter_by_id[owner]
        if meter.deactivated_at:
            count = max(0, min(count, (meter.deactivated_at - first) // step + 1))
        hourly = _ENERGIES[(number - 2001) % len(_ENERGIES)][4]
        rate = max(1, hourly * step // 3600)
        return PatternSeries(owner, first, step, count, (number % 977) * 12345, rate, number)
