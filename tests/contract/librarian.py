# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Command line of the contract server. Prints one line `ready http://127.0.0.1:PORT/` and ends
when its standard input closes."""

import sys

from admin import Admin
from faults import Faults
from server import RequestLog, Server
from service import Librarian
from switches import CUSTOMER_ID, IMPORT_TOKEN, LOGIN_TOKEN, SwitchError, Switches


def make_server(given, port=0):
    """A server of its own, not yet started."""
    librarian = Librarian(Switches(given))
    faults, log = Faults(), RequestLog()
    return Server(librarian, faults, Admin(librarian, faults, log), log, port)


def parse_arguments(arguments):
    """`--name=value` or `--name value`: (port, switches)."""
    port, given = 0, {}
    rest = list(arguments)
    while rest:
        name, equals, value = rest.pop(0).partition("=")
        if not name.startswith("--"):
            raise SwitchError(f"{name!r} is not a switch")
        if not equals:
            if not rest:
                raise SwitchError(f"{name} needs a value")
            value = rest.pop(0)
        if name == "--port":
            port = int(value)
        else:
            given[name[2:]] = value
    return port, given


def main(arguments):
    if arguments == ["--print-tokens"]:
        print(f"login {LOGIN_TOKEN}\nimport {IMPORT_TOKEN}\ncustomer {CUSTOMER_ID}")
        return 0
    try:
        port, given = parse_arguments(arguments)
        server = make_server(given, port)
    except (ValueError, OSError) as error:
        print(f"librarian.py: {error}", file=sys.stderr)
        return 2
    server.start()
    print(f"ready http://127.0.0.1:{server.port}/", flush=True)
    while sys.stdin.buffer.read(4096):
        pass
    server.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
