# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings of the contract server, with the assumption (U number) each one varies.

Every switch is text. It can be given on the command line (`--paging=offset`) and changed while
the server runs (`POST /_admin/switches`). The first allowed value is not always the default.
"""

LOGIN_TOKEN = "login-canary-7f3a"
IMPORT_TOKEN = "import-canary-91bd"
CUSTOMER_ID = "4f0c2a7e-51d8-4b6e-9c1f-0d7a3be2815c"

ALL_SCOPES = (
    "entities,meters,entity_deltas,meter_deltas,virtual_meter_deltas,"
    "readings,data_series,data_points,received_invoices"
)
IMPORT_SCOPES = "readings,profiles,data_points"

TEXT = "text"
NATURAL = "whole number, 0 or more"
NUMBER = "number"

# name: (U number or "-", default, allowed values or one of the kinds above)
TABLE = {
    # size of the customer
    "entities": ("-", "12", NATURAL),
    "meters": ("-", "40", NATURAL),
    "deactivated": ("-", "3", NATURAL),
    "readings": ("-", "2500", NATURAL),
    "step": ("-", "3600", NATURAL),
    "zone": ("-", "", TEXT),
    # tokens
    "login-token": ("U19", LOGIN_TOKEN, TEXT),
    "import-token": ("U19", IMPORT_TOKEN, TEXT),
    "scopes": ("U11", ALL_SCOPES, TEXT),
    "import-scopes": ("U11", IMPORT_SCOPES, TEXT),
    "readings-scope": ("U11", "readings", ("readings", "meters")),
    "points-scope": ("U11", "data_series", ("data_series", "data_points")),
    "meter-deltas-scope": ("U11", "meter_deltas", ("meter_deltas", "entity_deltas")),
    "virtual-deltas-scope": (
        "U11",
        "virtual_meter_deltas",
        ("virtual_meter_deltas", "meter_deltas"),
    ),
    "scp": ("U11", "array", ("array", "string", "absent")),
    "token-life": ("-", "300", NUMBER),
    "clock-offset": ("-", "0", NUMBER),
    "token-body": ("U1", "none", ("none", "required", "required-415")),
    "token-shape": (
        "U2",
        "attributes-token",
        (
            "attributes-token",
            "attributes-access_token",
            "attributes-jwt",
            "data-token",
            "data-access_token",
            "top-token",
            "top-access_token",
            "id",
        ),
    ),
    "token-status": ("U2", "201", ("201", "200")),
    # requests
    "media-params": ("-", "refuse", ("refuse", "accept")),
    "import-body": ("U3", "flat", ("flat", "jsonapi", "both")),
    "invoice-body": ("U3", "jsonapi", ("flat", "jsonapi", "both")),
    "unknown-fields": ("-", "400", ("400", "ignore")),
    "unknown-query": ("-", "400", ("400", "ignore")),
    "unknown-import-id": ("-", "accept", ("accept", "400")),
    "unknown-customer": ("-", "404", ("404", "403", "401", "400")),
    "suit-length": ("-", "255", NATURAL),
    "point-value-key": ("U4", "value", ("value", "state")),
    "point-answer-key": ("U4", "same", ("same", "value", "state")),
    "delete-time": ("U13", "query", ("query", "body", "both")),
    "meter-by-code": ("U16", "on", ("on", "off")),
    "le-filter": ("U9", "400", ("400", "accept")),
    "virtual-filter": (
        "U10",
        "virtual_meter_deltas",
        ("virtual_meter_deltas", "meter_deltas", "none"),
    ),
    "sort": ("U8", "on", ("on", "ignore", "400")),
    # pages
    "paging": ("U7", "number", ("number", "size", "offset", "plain", "none")),
    "paging-unknown": ("U7", "ignore", ("ignore", "400")),
    "page-size": ("U7", "1000", NATURAL),
    "limit-over": ("U7", "cap", ("cap", "400")),
    "links": ("U7", "off", ("on", "off", "null")),
    "link-origin": ("U7", "", TEXT),
    # answers
    "attributes": ("U5", "jsonapi", ("jsonapi", "flat")),
    "value-key": ("U5", "mixed", ("mixed", "state", "value")),
    "number-form": ("U5", "number", ("number", "string")),
    "time-form": ("U5", "z", ("z", "offset", "millis")),
    "parent": ("U5", "relationship", ("relationship", "attribute", "none")),
    "import-id-attr": ("U5", "on", ("on", "off")),
    "point-type": ("U5", "data_points", ("data_points", "data_series")),
    "id-place": ("U5", "data", ("data", "attributes", "top")),
    "id-form": ("U17", "string", ("string", "number")),
    "energy-case": ("U18", "lower", ("lower", "upper")),
    "delta-energy": ("U18", "energy", ("energy", "energy_type", "energy_code", "relationship")),
    "delta-time": ("U5", "local", ("local", "offset", "z", "utc", "date")),
    "delta-value-key": ("U5", "value", ("value", "state", "delta")),
    "delta-order": ("-", "time", ("time", "energy", "newest")),
    "delta-id": ("U22", "on", ("on", "off")),
    "delta-gaps": ("U22", "interpolate", ("interpolate", "null", "missing")),
    "unit-attr": ("U25", "on", ("on", "off")),
    "gas-unit": ("U25", "m³", ("m³", "kWh")),
    "error-envelope": ("U6", "errors", ("errors", "top", "text", "empty")),
    "create-status": ("U14", "201", ("201", "200", "202")),
    "update-status": ("U14", "200", ("200", "201", "204")),
    "delete-status": ("U14", "204", ("204", "200")),
    "charset": ("-", "off", ("on", "off")),
    "gzip": ("U26", "off", ("on", "off")),
    # the store
    "same-time": ("U24", "accept", ("accept", "409")),
    "same-profile": ("-", "update", ("update", "409")),
    "suspicious": ("-", "lower", ("lower", "none")),
    "processing": ("-", "instant", ("instant", "never")),
    "latest": ("-", "time", ("time", "received")),
    "deletable-days": ("-", "21", NUMBER),
    "invoice-overlap": ("U20", "400", ("400", "409")),
    "developing": ("U23", "on", ("on", "404", "501")),
    "guessed-paths": ("U12", "on", ("on", "404")),
    # rate limit
    "rate-limit": ("U15", "0", NATURAL),
    "rate-window": ("U15", "1", NUMBER),
    "retry-after": ("U15", "seconds", ("seconds", "date", "none")),
    "retry-after-seconds": ("U15", "1", NATURAL),
}

# A change of one of these makes a new customer; the store is emptied with it.
SEED_SWITCHES = {"entities", "meters", "deactivated", "readings", "step", "zone", "gas-unit"}


class SwitchError(ValueError):
    """An unknown switch, or a value it does not take."""


def checked(name, value):
    """The value as text; SwitchError when the switch does not take it."""
    if name not in TABLE:
        raise SwitchError(f"unknown switch {name!r}")
    if isinstance(value, bool):
        value = "on" if value else "off"
    text = str(value)
    kind = TABLE[name][2]
    try:
        if kind == NATURAL and int(text) < 0:
            raise ValueError
        if kind == NUMBER:
            float(text)
    except ValueError:
        raise SwitchError(f"{name} takes a {kind}, not {text!r}") from None
    if isinstance(kind, tuple) and text not in kind:
        raise SwitchError(f"{name} takes {'|'.join(kind)}, not {text!r}")
    return text


class Switches:
    """The present values. `reset()` goes back to those of the command line."""

    def __init__(self, given=None):
        self._given = {name: checked(name, value) for name, value in (given or {}).items()}
        self.values = {}
        self.reset()

    def reset(self):
        self.values = {name: row[1] for name, row in TABLE.items()}
        self.values.update(self._given)

    def update(self, changes):
        """Takes all changes or none; true when the customer must be made anew."""
        checked_changes = {name: checked(name, value) for name, value in changes.items()}
        self.values.update(checked_changes)
        return bool(SEED_SWITCHES & set(checked_changes))

    def __getitem__(self, name):
        return self.values[name]

    def on(self, name):
        return self.values[name] == "on"

    def number(self, name):
        return float(self.values[name])

    def natural(self, name):
        return int(self.values[name])

    def names(self, name):
        """A comma- or space-separated list."""
        return [word for word in self.values[name].replace(",", " ").split() if word]
