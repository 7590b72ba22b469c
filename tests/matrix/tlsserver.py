# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A TLS server that answers every request alike.

tlsserver.py CERTIFICATE KEY [OLDEST-VERSION NEWEST-VERSION]

Prints `ready PORT`, then the request line of each request that arrived after a handshake; ends when
its standard input closes. Versions: 1.0, 1.1, 1.2, 1.3.
"""
import socket
import ssl
import sys
import threading
import warnings

warnings.simplefilter("ignore", DeprecationWarning)

VERSIONS = {"1.0": ssl.TLSVersion.TLSv1, "1.1": ssl.TLSVersion.TLSv1_1,
            "1.2": ssl.TLSVersion.TLSv1_2, "1.3": ssl.TLSVersion.TLSv1_3}
BODY = b'{"data":[{"type":"entities","id":"1","attributes":{"name":"A"}}]}'
HEAD = (b"HTTP/1.1 200 OK\r\nContent-Type: application/vnd.api+json\r\nConnection: close\r\n"
        b"Content-Length: %d\r\n\r\n" % len(BODY))


def context_of(certificate, key, oldest="1.2", newest="1.3"):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    # Debian's OpenSSL refuses what is old unless it is told otherwise.
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    context.minimum_version = VERSIONS[oldest]
    context.maximum_version = VERSIONS[newest]
    context.load_cert_chain(certificate, key)
    return context


def serve(plain, context):
    try:
        with context.wrap_socket(plain, server_side=True) as connection:
            head = b""
            while b"\r\n\r\n" not in head:
                part = connection.recv(65536)
                if not part:
                    return
                head += part
            print(head.split(b"\r\n")[0].decode(), flush=True)
            connection.sendall(HEAD + BODY)
    except (OSError, ssl.SSLError):
        plain.close()


def main():
    context = context_of(*sys.argv[1:])
    listener = socket.create_server(("127.0.0.1", 0))
    print("ready", listener.getsockname()[1], flush=True)

    def accept():
        while True:
            plain, _ = listener.accept()
            threading.Thread(target=serve, args=(plain, context), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    sys.stdin.read()


if __name__ == "__main__":
    main()
