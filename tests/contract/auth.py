# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tokens: the login and import tokens are opaque, the access token is a JWT signed with HS256."""

import base64
import hashlib
import hmac
import json
import secrets
import time

from rules import Refusal
from switches import CUSTOMER_ID


def _pack(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def _unpack(text):
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)


class Auth:
    def __init__(self, switches):
        self._switches = switches
        self._secret = secrets.token_bytes(32)

    def now(self):
        """The server's clock: the machine's, moved by the switch clock-offset."""
        return time.time() + self._switches.number("clock-offset")

    def revoke(self):
        """No access token made so far is good any more."""
        self._secret = secrets.token_bytes(32)

    def _signature(self, signed):
        return _pack(hmac.new(self._secret, signed.encode("ascii"), hashlib.sha256).digest())

    def make_access_token(self):
        issued = int(self.now())
        claims = {
            "iss": "https://api.enectiva.cz/",
            "sub": CUSTOMER_ID,
            "iat": issued,
            "exp": issued + int(self._switches.number("token-life")),
            "jti": secrets.token_hex(8),
        }
        scopes = self._switches.names("scopes")
        if self._switches["scp"] == "array":
            claims["scp"] = scopes
        elif self._switches["scp"] == "string":
            claims["scp"] = " ".join(scopes)
        head = _pack(json.dumps({"alg": "HS256", "typ": "JWT"}).encode())
        signed = f"{head}.{_pack(json.dumps(claims).encode())}"
        return f"{signed}.{self._signature(signed)}"

    @staticmethod
    def _bearer(request):
        header = request.headers.get("authorization")
        if header is None:
            raise Refusal(401, "the Authorization header is missing")
        scheme, _, token = header.partition(" ")
        if scheme != "Bearer" or not token or any(mark in token for mark in " \t,"):
            raise Refusal(401, "the Authorization header must be: Bearer <token>")
        return token

    def _is(self, token, switch):
        expected = self._switches[switch]
        return hmac.compare_digest(token.encode(), expected.encode())

    def _refuse_other_kind(self, token, wanted):
        """A known token in the wrong place gets a text that says so."""
        if self._is(token, "login-token"):
            raise Refusal(401, f"a login token was given, {wanted} is needed")
        if self._is(token, "import-token"):
            raise Refusal(401, f"an import token was given, {wanted} is needed")

    def need_login(self, request):
        token = self._bearer(request)
        if not self._is(token, "login-token"):
            self._refuse_other_kind(token, "a login token")
            raise Refusal(401, "the login token is not valid")

    def need_import(self, request, scope):
        token = self._bearer(request)
        if not self._is(token, "import-token"):
            self._refuse_other_kind(token, "an import token")
            raise Refusal(401, "the import token is not valid")
        if scope not in self._switches.names("import-scopes"):
            raise Refusal(403, f"the scope of the import token does not permit {scope}")

    def need_access(self, request, scope):
        token = self._bearer(request)
        self._refuse_other_kind(token, "an access token")
        claims = self._claims(token)
        granted = claims.get("scp", self._switches.names("scopes"))
        if isinstance(granted, str):
            granted = granted.split()
        if scope not in granted:
            raise Refusal(403, f"the scope of the token does not permit this: {scope} is needed")

    def _claims(self, token):
        parts = token.split(".")
        if len(parts) != 3:
            raise Refusal(401, "the access token is malformed")
        try:
            head, claims = (json.loads(_unpack(part)) for part in parts[:2])
            good = hmac.compare_digest(parts[2], self._signature(f"{parts[0]}.{parts[1]}"))
            expires = claims["exp"]
            if head.get("alg") != "HS256" or not isinstance(expires, int):
                raise ValueError("claims")
        except (ValueError, KeyError, TypeError, AttributeError, UnicodeError):
            raise Refusal(401, "the access token has malformed claims") from None
        if not good:
            raise Refusal(401, "the signature of the access token is not valid")
        if self.now() >= expires:
            raise Refusal(401, "the access token has expired")
        return claims
