# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The verbs with a real gnome-keyring on a session bus of its own."""

import json
import os
import pty
import select
import signal
import subprocess
import time
import unittest

from clitest import BINARY, CUSTOMER_ID, IMPORT, LOGIN, PATIENCE, VerbCase, wait_until

KEYS = ["scopes", "expires", "entities", "meters", "import token", "wire"]


class WithKeyring(VerbCase):
    KEYCHAIN = "real"

    def test_round_trip(self):
        server = self.serve()
        self.assert_ends(self.home.add("Škola", server.url), 0)

        keyring = self.home.keyring_text()
        self.assertIn(f"secret = {LOGIN}\n", keyring)
        self.assertIn(f"secret = {IMPORT}\n", keyring)

        code, output, _ = self.home.run("list")
        self.assertEqual(code, 0)
        self.assertEqual(output, f"Škola\t{server.url}\t{CUSTOMER_ID}\tlogin,import\n")
        code, output, _ = self.home.run("list", "--json")
        self.assertEqual(code, 0)
        self.assertEqual(json.loads(output), [{
            "name": "Škola", "api_url": server.url, "customer": CUSTOMER_ID,
            "login_token": True, "import_token": True}])

        code, output, errors = self.home.run("check", "ŠKOLA")
        self.assertEqual((code, errors), (0, ""))
        report = self.lines(output)
        self.assertEqual(list(report), KEYS)
        self.assertEqual(report["entities"], "12")
        self.assertEqual(report["meters"], "40")
        self.assertEqual(report["import token"], "usable")
        self.assertIn("received_invoices", report["scopes"].split(", "))
        self.assertRegex(report["expires"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")

        self.assert_ends(self.home.run("remove", "škola"), 0)
        self.assertNotIn("canary", self.home.keyring_text())
        self.assertEqual(self.home.names(), [])

    def test_names_with_diacritics(self):
        server = self.serve()
        names = ["Žluťoučký kůň – č. 5", "Straße “A”", "学校", "-dash"]
        for name in names:
            self.assert_ends(self.home.add(name, server.url), 0)
        self.assertEqual(self.home.names(), names)
        self.assert_ends(self.home.run("check", "ŽLUŤOUČKÝ KŮŇ – Č. 5"), 0)
        # The same name in the other composition of its accents.
        self.assert_ends(self.home.run("check", "Z\u030clut\u030couc\u030cky\u0301 ku\u030an\u030c – c\u030c. 5"), 0)
        self.assert_ends(self.home.run("remove", "--", "-dash"), 0)

    def test_a_second_of_the_name_is_refused(self):
        server = self.serve()
        self.assert_ends(self.home.add("Praha", server.url), 0)
        before = self.home.keyring_text()
        other = self.home.add("PRAHA", server.url, given="login=another\n")
        self.assert_ends(other, 1, "of this name already")
        self.assertEqual(self.home.names(), ["Praha"])
        self.assertEqual(self.home.keyring_text(), before)
        self.assert_ends(self.home.run("check", "Praha"), 0)

    def test_a_locked_keyring_stores_nothing(self):
        server = self.serve()
        self.assert_ends(self.home.add("first", server.url), 0)
        self.home.open_keychain("real", password="wrong")
        self.assert_ends(self.home.add("second", server.url), 4, "keychain is locked")
        self.assertEqual(self.home.names(), ["first"])
        self.assert_ends(self.home.run("check", "first"), 4, "keychain is locked")
        self.home.open_keychain("real")
        self.assertEqual(self.home.keyring_text().count("secret = "), 2 + self.extra_entries())
        self.assert_ends(self.home.run("check", "first"), 0)

    def extra_entries(self):
        """Entries that hold no token of ours (the program may try whether it can write)."""
        return sum(line.startswith("secret = ") and "canary" not in line
                   for line in self.home.keyring_text().splitlines())

    def test_a_locked_keyring_keeps_the_logout_pending(self):
        server = self.serve()
        self.assert_ends(self.home.add("Praha", server.url), 0)
        self.home.open_keychain("real", password="wrong")
        self.assert_ends(self.home.run("remove", "Praha"), 4, "keychain is locked",
                         "may still be in the keychain")
        self.assertEqual(self.home.names(), [])
        self.home.open_keychain("real")
        self.assertIn(LOGIN, self.home.keyring_text())
        # Any verb that writes tries again at its start.
        self.assert_ends(self.home.run("remove", "Praha"), 2, "no connection of this name")
        self.assertNotIn("canary", self.home.keyring_text())

    def test_the_token_of_this_run_wins(self):
        server = self.serve()
        self.assert_ends(self.home.add("Praha", server.url), 0)
        wrong = self.home.run("check", "Praha", METERDESK_LOGIN_TOKEN="wrong")
        self.assert_ends(wrong, 1, "login token:")
        self.assertIn(LOGIN, self.home.keyring_text())
        self.assert_ends(self.home.run("check", "Praha"), 0)

    def test_tokens_are_in_no_command_line(self):
        """While a check waits for its server, its process and all it started are looked at."""
        server = self.serve()
        self.assert_ends(self.home.add("Praha", server.url), 0)
        server.fault("delay", "/meters", ms=60000)
        process = self.home.start("check", "Praha", "--timeout=60")
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        wait_until(lambda: server.requests("/meters"), "the request", process)
        for pid in self.tree(process.pid):
            for name in ("cmdline", "environ"):
                with open(f"/proc/{pid}/{name}", "rb") as file:
                    content = file.read()
                self.assertNotIn(LOGIN.encode(), content)
                self.assertNotIn(IMPORT.encode(), content)
        process.send_signal(signal.SIGTERM)
        self.assertEqual(self.home.finish(process)[0], -signal.SIGTERM)

    @staticmethod
    def tree(pid):
        found = [pid]
        for parent in found:
            with open(f"/proc/{parent}/task/{parent}/children", encoding="ascii") as file:
                found += [int(child) for child in file.read().split()]
        return found

    def test_typed_tokens_do_not_show(self):
        server = self.serve()
        terminal, line = pty.openpty()
        self.addCleanup(os.close, terminal)
        process = subprocess.Popen(
            [BINARY, "connections", "add", f"--data-dir={self.home.data}", "--name=typed",
             f"--api-url={server.url}", f"--customer={CUSTOMER_ID}"],
            env=self.home.environment(), stdin=line, stdout=line, stderr=line)
        os.close(line)
        shown = self.type_in(terminal, ["Login token", "Import token"], [LOGIN, IMPORT])
        self.assertEqual(process.wait(PATIENCE), 0, shown)
        self.assertNotIn("canary", shown)
        self.assertIn(f"secret = {LOGIN}\n", self.home.keyring_text())
        self.assert_ends(self.home.run("check", "typed"), 0)

    @staticmethod
    def type_in(terminal, prompts, answers):
        """Types each answer when its prompt is there; everything that the terminal showed."""
        shown = ""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if prompts and prompts[0] in shown:
                prompts.pop(0)
                os.write(terminal, answers.pop(0).encode() + b"\n")
            if select.select([terminal], [], [], 0.05)[0]:
                try:
                    part = os.read(terminal, 4096)
                except OSError:
                    break
                if not part:
                    break
                shown += part.decode()
        return shown


if __name__ == "__main__":
    unittest.main()
