# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The verbs without a keychain: tokens of this run, exit codes, words."""

import json
import socket
import unittest

from clitest import CUSTOMER_ID, IMPORT, LOGIN, TOKENS, VerbCase, wait_until

READING = {"METERDESK_LOGIN_TOKEN": LOGIN}
BOTH = {"METERDESK_LOGIN_TOKEN": LOGIN, "METERDESK_IMPORT_TOKEN": IMPORT}


def closed_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class ConnectionCase(VerbCase):
    """A connection named "c" whose tokens come from the environment."""

    def added(self, url=None, customer=CUSTOMER_ID, **switches):
        server = None
        if not url:
            server = self.serve(**switches)
            url = server.url
        self.assert_ends(self.home.add("c", url, given="", customer=customer, **READING), 0)
        return server

    def check(self, *arguments, **env):
        return self.home.run("check", "c", *arguments, **(env or READING))


class Paging(ConnectionCase):
    def test_2505_meters_in_every_grammar(self):
        for paging in ("number", "size", "offset", "plain"):
            for unknown in ("ignore", "400"):
                with self.subTest(paging=paging, unknown=unknown):
                    server = self.serve(meters=2505, paging=paging, paging_unknown=unknown,
                                        links="off")
                    name = f"{paging}-{unknown}"
                    self.assert_ends(self.home.add(name, server.url, given="", **READING), 0)
                    # The second check knows the grammar from the first.
                    for asked in (None, 3):
                        before = len(server.requests("/meters"))
                        code, output, errors = self.home.run("check", name, **READING)
                        self.assertEqual((code, errors), (0, ""))
                        self.assertEqual(self.lines(output)["meters"], "2505")
                        if asked:
                            self.assertEqual(len(server.requests("/meters")) - before, asked)

    def test_links_are_followed(self):
        for links in ("on", "null"):
            with self.subTest(links=links):
                server = self.serve(meters=2505, links=links)
                self.assert_ends(self.home.add(links, server.url, given="", **READING), 0)
                result = self.home.run("check", links, **READING)
                self.assertEqual(self.lines(result[1])["meters"], "2505")


class ExitCodes(ConnectionCase):
    def test_done_without_a_keychain(self):
        self.added()
        code, output, errors = self.check(**BOTH)
        self.assertEqual((code, errors), (0, ""))
        report = self.lines(output)
        self.assertEqual(report["entities"], "12")
        self.assertEqual(report["import token"], "usable")
        self.assertEqual(json.loads(self.home.run("list", "--json")[1])[0]["login_token"], False)
        self.assert_ends(self.home.run("remove", "c"), 0)

    def test_no_keychain_and_no_tokens(self):
        server = self.serve()
        result = self.home.add("c", server.url)
        self.assert_ends(result, 4, "No keychain answers", "METERDESK_LOGIN_TOKEN")
        self.assertEqual(self.home.names(), [])
        self.added()
        self.assert_ends(self.home.run("check", "c"), 4, "METERDESK_LOGIN_TOKEN")

    def test_tokens_of_this_run_make_up_for_the_keychain(self):
        server = self.serve()
        result = self.home.add("c", server.url, **BOTH)
        self.assert_ends(result, 0)
        self.assertIn("No keychain answers", result[2])
        self.assert_ends(self.check(**BOTH), 0)

    def test_unreachable(self):
        self.added(f"http://127.0.0.1:{closed_port()}/")
        code, output, errors = self.check()
        self.assert_ends((code, output, errors), 3, "login token: The server cannot be reached")
        report = self.lines(output)
        self.assertEqual(report["meters"], "-")
        self.assertEqual(report["import token"], "absent")

    def test_silent_server(self):
        server = self.added()
        server.fault("silent", "/meters")
        code, output, errors = self.check("--timeout=1")
        self.assert_ends((code, output, errors), 3, "meters: The server did not answer in time")
        self.assertEqual(self.lines(output)["entities"], "12")

    def test_silent_exchange(self):
        server = self.added()
        server.fault("silent", "/access_tokens")
        self.assert_ends(self.check("--timeout=1"), 3,
                         "login token: The server did not answer in time")

    def test_cut_answers(self):
        server = self.added()
        server.fault("cut-body", "/entities")
        code, output, errors = self.check()
        self.assert_ends((code, output, errors), 3, "entities: The connection broke")
        self.assertEqual(self.lines(output)["entities"], "-")
        self.assertEqual(self.lines(output)["meters"], "40")

    def test_refused_login_token(self):
        self.added()
        result = self.check(METERDESK_LOGIN_TOKEN="wrong")
        self.assert_ends(result, 1, "login token: The server does not accept the token",
                         "the login token is not valid")
        self.assertEqual(self.lines(result[1])["scopes"], "-")

    def test_missing_scope(self):
        self.added(scopes="entities,readings")
        code, output, errors = self.check()
        self.assert_ends((code, output, errors), 1, "meters: The token does not permit this")
        report = self.lines(output)
        self.assertEqual(report["scopes"], "entities, readings")
        self.assertEqual((report["entities"], report["meters"]), ("12", "-"))

    def test_import_token(self):
        self.added()
        result = self.check(METERDESK_LOGIN_TOKEN=LOGIN, METERDESK_IMPORT_TOKEN="wrong")
        self.assert_ends(result, 1, "import token:")
        self.assertEqual(self.lines(result[1])["import token"], "refused")
        result = self.check(METERDESK_IMPORT_TOKEN=IMPORT)
        self.assert_ends(result, 0)
        self.assertEqual(self.lines(result[1])["import token"], "usable")
        self.assertEqual(self.lines(self.check()[1])["import token"], "absent")

    def test_import_token_without_customer(self):
        self.added(customer=None)
        result = self.check(**BOTH)
        self.assert_ends(result, 0)
        self.assertEqual(self.lines(result[1])["import token"], "unchecked")
        self.assertIn("customer ID", result[2])

    def test_the_highest_code_counts(self):
        server = self.added(scopes="entities")
        server.fault("cut-body", "/entities")
        self.assert_ends(self.check(), 3, "entities: ", "meters: ")

    def test_portal_page(self):
        server = self.added()
        server.fault("portal")
        result = self.check()
        self.assert_ends(result, 1, "is not the Enectiva service", "sign in to the network")
        self.assertNotIn("<", result[2])

    def test_redirects_are_not_followed(self):
        other = self.serve()
        server = self.added()
        server.fault("status", "/", status=302, location=other.url)
        self.assert_ends(self.check(), 1, "points to another address")
        self.assertEqual(other.admin("GET", "requests"), [])

    def test_server_fault(self):
        server = self.added()
        server.fault("status", "/meters", status=500, detail="out of \u001b[31mcheese")
        result = self.check()
        self.assert_ends(result, 1, "meters: The server has a fault of its own (HTTP 500)")
        self.assertNotIn("\u001b", result[2])

    def test_unknown_name(self):
        self.added()
        for verb in ("check", "remove"):
            self.assert_ends(self.home.run(verb, "nobody"), 2, "no connection of this name")
        self.assertEqual(self.home.names(), ["c"])

    def test_busy(self):
        """Another program of ours holds the folder; reading verbs work beside it."""
        server = self.added()
        server.fault("delay", "/meters", ms=60000)
        holder = self.home.start("check", "c", "--timeout=60", **READING)
        self.addCleanup(holder.wait)
        self.addCleanup(holder.kill)
        wait_until(lambda: server.requests("/meters"), "the first program", holder)
        self.assertEqual(self.home.names(), ["c"])
        for arguments in (("remove", "c"), ("check", "c"),
                          ("add", "--name=d", f"--api-url={server.url}")):
            result = self.home.run(*arguments, **READING)
            self.assert_ends(result, 5, "Another Meterdesk", str(self.home.data), str(holder.pid))
        holder.kill()
        self.home.finish(holder)
        # A dead holder holds nothing.
        self.assert_ends(self.home.run("remove", "c"), 0)

    def test_a_folder_that_cannot_be_made(self):
        (self.home.root / "home" / "data").write_text("a file")
        self.assert_ends(self.home.add("c", "https://localhost/", given="", **READING), 1,
                         "cannot be written")


class Usage(VerbCase):
    def test_wrong_usage(self):
        for arguments in (
            (), ("nonsense",), ("list", "extra"), ("list", "--nonsense"), ("check",),
            ("check", "a", "b"), ("remove",), ("add",), ("list", "--lang=xx"),
            ("add", "--name=n", "extra"), ("check", "a", "--timeout=x"),
            ("check", "a", "--timeout=0"), ("list", "--name=a"), ("list", "--json=1"),
            ("add", "--name=n", "--demo"), ("remove", "n", "--demo"),
        ):
            with self.subTest(arguments=arguments):
                result = self.home.run(*arguments)
                self.assert_ends(result, 2, "meterdesk connections")
                self.assertEqual(result[1], "")
        self.assertFalse(self.home.data.exists())

    def test_arguments_are_never_repeated(self):
        """Somebody tries to give tokens as arguments: they must not go on into a log."""
        for arguments in (("add", f"--login={LOGIN}"), ("add", "--name=n", LOGIN),
                          (LOGIN,), ("check", "n", "--timeout", LOGIN)):
            self.assert_ends(self.home.run(*arguments), 2)

    def test_wrong_values(self):
        for name, url, customer, words in (
            ("", "https://localhost/", CUSTOMER_ID, "has no name"),
            ("x" * 81, "https://localhost/", CUSTOMER_ID, "longer than 80"),
            ("a\nb", "https://localhost/", CUSTOMER_ID, "cannot be shown"),
            ("n", "http://api.enectiva.cz/", CUSTOMER_ID, "https"),
            ("n", "http://127.0.0.1.example/", CUSTOMER_ID, "https"),
            ("n", "nonsense", CUSTOMER_ID, "web address"),
            ("n", "https://me:word@localhost/", CUSTOMER_ID, "user name"),
            ("n", "https://localhost/?a=b", CUSTOMER_ID, "more than an address"),
            ("n", "https://localhost/", "12", "customer ID"),
            ("n", "https://localhost/", None, "customer ID"),
        ):
            with self.subTest(name=name, url=url):
                self.assert_ends(self.home.add(name, url, customer=customer), 2, words)
        self.assertEqual(self.home.names(), [])

    def test_wrong_tokens(self):
        for given, words in (
            ("", "No token was given"),
            ("login=\nimport=\n", "No token was given"),
            ("login=with space\n", "holds spaces"),
            ("login=tab\ttab\n", "holds spaces"),
            ("login=ž\n", "holds spaces"),
            (LOGIN + "\n", "standard input"),
            (f"login={LOGIN}\nlogin={LOGIN}\n", "standard input"),
            (f"{TOKENS}password={LOGIN}\n", "standard input"),
            ("login=" + "x" * 100000, "Nothing was stored"),
        ):
            with self.subTest(given=given[:40]):
                self.assert_ends(self.home.add("n", "https://localhost/", given=given), 2, words)
        bad = self.home.add("n", "https://localhost/", given="",
                            METERDESK_LOGIN_TOKEN=f"{LOGIN}\nX-Header: a")
        self.assert_ends(bad, 2, "holds spaces")

    def test_help(self):
        code, output, errors = self.home.run("--help")
        self.assertEqual((code, errors), (0, ""))
        for verb, words in (("list", ["--json"]), ("check", ["NAME", "METERDESK_LOGIN_TOKEN"]),
                            ("add", ["--name", "--customer", "--api-url", "login=", "import="]),
                            ("remove", ["NAME"])):
            self.assertIn(f"  {verb} ", output)
            code, page, errors = self.home.run(verb, "--help")
            self.assertEqual((code, errors), (0, ""))
            for word in ["--data-dir", "--demo", f"connections {verb}", *words]:
                self.assertIn(word, page)

    def test_options_may_stand_anywhere(self):
        url = "https://localhost/"
        code, _, _ = self.home.run("--name=n", "add", "--api-url", url, **READING)
        self.assertEqual(code, 0)
        self.assertEqual(self.home.names(), ["n"])

    def test_an_empty_list(self):
        self.assertEqual(self.home.run("list"), (0, "", ""))
        self.assertEqual(self.home.run("list", "--json"), (0, "[]\n", ""))
        self.assertFalse(self.home.data.exists())

    def test_the_address_has_a_default(self):
        self.assertEqual(self.home.run("add", "--name=n", **READING)[0], 0)
        self.assertIn("\thttps://api.enectiva.cz/\t", self.home.run("list")[1])


class Demo(VerbCase):
    def test_list_and_check(self):
        """The demo needs no keychain, takes no token of the environment, and leaves nothing."""
        code, output, errors = self.home.run("list", "--demo", "--json")
        self.assertEqual((code, errors), (0, ""))
        entry, = json.loads(output)
        self.assertRegex(entry["api_url"], r"^http://127\.0\.0\.1:\d+/$")
        code, output, errors = self.home.run("check", entry["name"].upper(), "--demo",
                                             METERDESK_LOGIN_TOKEN="wrong")
        self.assertEqual((code, errors), (0, ""))
        report = self.lines(output)
        self.assertGreater(int(report["meters"]), 30)
        self.assertGreater(int(report["entities"]), 10)
        self.assertEqual(report["import token"], "usable")
        self.assertFalse(self.home.data.exists())

    def test_unknown_name(self):
        self.assert_ends(self.home.run("check", "nobody", "--demo"), 2,
                         "no connection of this name")


class Languages(VerbCase):
    LOCALES = ("C.UTF-8", "cs_CZ.UTF-8", "de_DE.UTF-8")

    def test_people_are_told_in_their_language(self):
        words = ("no connection of this name", "Připojení tohoto názvu", "Verbindung dieses")
        for locale, word in zip(self.LOCALES, words):
            self.assert_ends(self.home.run("check", "nobody", LC_ALL=locale), 2, word)

    def test_programs_are_told_in_one(self):
        server = self.serve()
        url = server.url
        self.assertEqual(self.home.run("add", "--name=n", "--api-url", url, **READING)[0], 0)
        reports = [self.lines(self.home.run("check", "n", LC_ALL=locale, **READING)[1])
                   for locale in self.LOCALES]
        for report in reports:
            self.assertRegex(report.pop("expires"), r"^\d{4}-.*Z$")
        self.assertEqual(reports[0], reports[1])
        self.assertEqual(reports[0], reports[2])
        self.assertEqual(reports[0]["import token"], "absent")


class BareBus(VerbCase):
    """A session in which no keychain can ever start."""

    KEYCHAIN = "bare"

    def test_no_keychain(self):
        result = self.home.add("c", "https://localhost/")
        self.assert_ends(result, 4, "No keychain answers")
        self.assertEqual(self.home.names(), [])


if __name__ == "__main__":
    unittest.main()
