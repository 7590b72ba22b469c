# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages of lists in one of the paging grammars."""

import re
from urllib.parse import quote

from rules import Refusal

# paging -> (place parameter, whether it counts records instead of pages, size parameter)
_GRAMMARS = {
    "number": ("page[number]", False, "page[limit]"),
    "size": ("page[number]", False, "page[size]"),
    "offset": ("page[offset]", True, "page[limit]"),
    "plain": ("page", False, "limit"),
    # No grammar at all; only the links of the answers lead on, by this parameter.
    "none": ("page[cursor]", True, ""),
}
_PAGE_PARAMETER = re.compile(r"page(\[[^\]]*\])?|limit")


def is_page_parameter(name):
    return _PAGE_PARAMETER.fullmatch(name) is not None


def _whole(name, text, least):
    if not re.fullmatch(r"\d{1,9}", text, re.ASCII) or int(text) < least:
        raise Refusal(400, f"{name} must be a whole number, {least} or more")
    return int(text)


class Page:
    """The part of a list asked for: `start`, `size`, and the links to its neighbours."""

    def __init__(self, switches, request):
        self._switches = switches
        self._request = request
        self._place, self._is_offset, size_name = _GRAMMARS[switches["paging"]]
        most = max(1, switches.natural("page-size"))
        self.size, self.start, number = most, 0, None
        refuses_unknown = switches["paging-unknown"] == "400"
        for name, value in request.query():
            if not is_page_parameter(name):
                continue
            if name == size_name:
                self.size = _whole(name, value, 1)
                if self.size > most and switches["limit-over"] == "400":
                    raise Refusal(400, f"{name} must not be more than {most}")
                self.size = min(self.size, most)
            elif name == self._place and (size_name or switches["links"] != "off"):
                number = _whole(name, value, 0 if self._is_offset else 1)
            elif refuses_unknown:
                raise Refusal(400, f"unknown parameter {name}")
        if number is not None:
            self.start = number if self._is_offset else (number - 1) * self.size

    def links(self, total):
        """The `links` object, or None when the switch leaves it out."""
        if self._switches["links"] == "off":
            return None
        links = {"self": self._address(self.start)}
        if self.start + self.size < total:
            links["next"] = self._address(self.start + self.size)
        elif self._switches["links"] == "null":
            links["next"] = None
        return links

    def _address(self, start):
        value = start if self._is_offset else start // self.size + 1
        others = [(n, v) for n, v in self._request.query() if n != self._place]
        pairs = [*others, (self._place, str(value))]
        query = "&".join(f"{quote(n, safe='')}={quote(v, safe='')}" for n, v in pairs)
        origin = self._switches["link-origin"]
        origin = origin or f"http://{self._request.headers.get('host', '127.0.0.1')}"
        return f"{origin}{self._request.path}?{query}"
