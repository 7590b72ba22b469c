# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Grammar and validation: times, JSON bodies, fields, filters. Everything here refuses early."""

import calendar
import datetime
import json
import math
import re

MEDIA_TYPE = "application/vnd.api+json"

TITLES = {
    400: "Validation error",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not found",
    405: "Method not allowed",
    406: "Not acceptable",
    409: "Conflict",
    415: "Unsupported media type",
    429: "Too many requests",
    501: "Not implemented",
}


class Refusal(Exception):
    """An answer other than success; `detail` is the text for people."""

    def __init__(self, status, detail, headers=()):
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.headers = list(headers)


_INSTANT = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)", re.ASCII
)
_LOCAL = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)", re.ASCII)
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)


def parse_instant(text):
    """RFC 3339 with zone: (whole Unix seconds, the fraction's digits or ''). ValueError if not."""
    match = _INSTANT.fullmatch(text)
    if match is None:
        raise ValueError("not an RFC 3339 time with zone")
    moment = datetime.datetime(*(int(match.group(n)) for n in range(1, 7)))
    shift = 0
    zone = match.group(8)
    if zone not in "Zz":
        hours, minutes = int(zone[1:3]), int(zone[4:6])
        if hours > 23 or minutes > 59:
            raise ValueError("no such offset")
        shift = (hours * 3600 + minutes * 60) * (-1 if zone[0] == "-" else 1)
    return calendar.timegm(moment.timetuple()) - shift, match.group(7) or ""


def parse_local(text):
    """Local time without offset, as if it were UTC: whole seconds. ValueError if not."""
    match = _LOCAL.fullmatch(text)
    if match is None:
        raise ValueError("not a local time without offset")
    moment = datetime.datetime(*(int(match.group(n)) for n in range(1, 7)))
    return calendar.timegm(moment.timetuple())


def parse_date(text):
    match = _DATE.fullmatch(text) if isinstance(text, str) else None
    if match is None:
        raise ValueError("not an RFC 3339 date")
    return datetime.date(*(int(match.group(n)) for n in range(1, 4)))


def json_object(body):
    """The request's body as one JSON object, or a refusal with 400."""

    def no_constant(name):
        raise ValueError(f"{name} is no JSON")

    try:
        value = json.loads(body.decode("utf-8"), parse_constant=no_constant)
    except (ValueError, RecursionError) as error:
        raise Refusal(400, f"the body is not valid JSON: {error}") from None
    if not isinstance(value, dict):
        raise Refusal(400, "the body must be a JSON object")
    return value


def record_fields(body, shape, resource_type):
    """The fields of the one record in the body: flat under `data`, or under `data.attributes`."""
    document = json_object(body)
    data = document.get("data")
    if not isinstance(data, dict):
        raise Refusal(400, "data must be an object: one record in a request")
    is_jsonapi = "attributes" in data or "type" in data
    if is_jsonapi and shape == "flat":
        raise Refusal(400, "required fields are missing in data; attributes is not known here")
    if not is_jsonapi and shape == "jsonapi":
        raise Refusal(400, "required fields are missing: data.type and data.attributes")
    if not is_jsonapi:
        return data
    if data.get("type") != resource_type:
        raise Refusal(400, f"data.type must be {resource_type}")
    if not isinstance(data.get("attributes"), dict):
        raise Refusal(400, "data.attributes must be an object")
    return data["attributes"]


class Fields:
    """Reads the fields of one record and refuses with 400 what breaks a rule."""

    def __init__(self, values, known, ignore_unknown):
        self._values = values
        extra = sorted(set(values) - set(known))
        if extra and not ignore_unknown:
            raise Refusal(400, f"unknown field: {', '.join(extra)}")

    def required(self, key):
        value = self._values.get(key)
        if value is None or value == "":
            raise Refusal(400, f"{key} must not be empty")
        return value

    def instant(self, key):
        value = self.required(key)
        try:
            if not isinstance(value, str):
                raise ValueError("a time is a string")
            return parse_instant(value)[0]
        except ValueError as error:
            raise Refusal(400, f"{key} must be an RFC 3339 time: {error}") from None

    def date(self, key):
        value = self.required(key)
        try:
            return parse_date(value)
        except ValueError:
            raise Refusal(400, f"{key} must be an RFC 3339 date such as 2025-01-31") from None

    def number(self, key, required=True, least=None):
        value = self.required(key) if required else self._values.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise Refusal(400, f"{key} must be a floating point number")
        try:
            number = float(value)
        except OverflowError:
            number = math.inf
        if not math.isfinite(number):
            raise Refusal(400, f"{key} is out of range")
        if least is not None and number < least:
            raise Refusal(400, f"{key} must not be less than {least}")
        return number

    def text(self, key, longest, required=False, spaces=True, absent=None):
        value = self.required(key) if required else self._values.get(key)
        if value is None or value == "":
            return absent
        if not isinstance(value, str):
            raise Refusal(400, f"{key} must be a string")
        if longest and len(value) > longest:
            raise Refusal(400, f"{key} must have at most {longest} characters")
        if not spaces and any(letter.isspace() for letter in value):
            raise Refusal(400, f"{key} must not contain spaces")
        return value


_FILTER = re.compile(r"([A-Za-z_]+)\.([A-Za-z_]+)(>=|<=|>|<|=|!=)(.*)", re.DOTALL)


def filter_range(filters, resource_type, local, allow_le):
    """All filters combined as AND: the half-open range [low, high) of whole seconds.

    Records lie on whole seconds, so a fraction in a bound only moves it to the next second.
    """
    low, high = -math.inf, math.inf
    for text in filters:
        match = _FILTER.fullmatch(text)
        if match is None:
            raise Refusal(400, f"filter {text!r} is not <type>.<field><condition><value>")
        kind, field, condition, value = match.groups()
        if kind != resource_type:
            raise Refusal(400, f"filter type must be {resource_type}, not {kind}")
        if field != "time":
            raise Refusal(400, f"filter field must be time, not {field}")
        if condition not in (">", ">=", "<") and not (condition == "<=" and allow_le):
            raise Refusal(400, f"filter condition {condition} is not supported")
        try:
            seconds, fraction = (parse_local(value), "") if local else parse_instant(value)
        except ValueError as error:
            raise Refusal(400, f"filter value {value!r}: {error}") from None
        part = 1 if fraction.strip(".0") else 0
        if condition == ">":
            low = max(low, seconds + 1)
        elif condition == ">=":
            low = max(low, seconds + part)
        elif condition == "<":
            high = min(high, seconds + part)
        else:
            high = min(high, seconds + 1)
    return low, high
