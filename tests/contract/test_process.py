# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line, the life of the process, and the admin routes."""

import http.client
import json
import pathlib
import subprocess
import sys
import threading
import unittest

from harness import IMPORT, MEDIA, ServerCase
from switches import CUSTOMER_ID, IMPORT_TOKEN, LOGIN_TOKEN

PROGRAM = str(pathlib.Path(__file__).parent / "librarian.py")


class ProcessTest(unittest.TestCase):
    def start(self, *arguments):
        process = subprocess.Popen(
            [sys.executable, PROGRAM, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.stdin.close)
        line = process.stdout.readline()
        self.assertRegex(line, r"^ready http://127\.0\.0\.1:\d+/\n$")
        return process, int(line.split(":")[2].strip("/\n"))

    def test_it_listens_and_ends_with_its_standard_input(self):
        process, port = self.start("--meters=7", "--page-size", "5")
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        connection.request("GET", "/_admin/switches")
        values = json.loads(connection.getresponse().read())
        self.assertEqual((values["meters"], values["page-size"]), ("7", "5"))
        process.stdin.close()
        self.assertEqual(process.wait(timeout=10), 0)
        self.assertEqual(process.stdout.read(), "")
        connection.close()
        with self.assertRaises(ConnectionError):
            connection.connect()

    def test_it_ends_while_a_connection_hangs(self):
        process, port = self.start()
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        connection.request("POST", "/_admin/faults", '{"fault":"silent"}')
        connection.getresponse().read()
        connection.request("GET", "/meters")
        process.stdin.close()
        self.assertEqual(process.wait(timeout=10), 0)
        connection.close()

    def run_once(self, *arguments):
        return subprocess.run(
            [sys.executable, PROGRAM, *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=20,
        )

    def test_mistakes_on_the_command_line(self):
        for arguments in (["--pging=x"], ["--paging=x"], ["paging"], ["--meters"], ["--port=x"]):
            found = self.run_once(*arguments)
            self.assertEqual((found.returncode, found.stdout), (2, ""), arguments)
            self.assertIn("librarian.py: ", found.stderr)

    def test_print_tokens(self):
        expected = f"login {LOGIN_TOKEN}\nimport {IMPORT_TOKEN}\ncustomer {CUSTOMER_ID}\n"
        self.assertEqual(self.run_once("--print-tokens").stdout, expected)


class AdminTest(ServerCase):
    def test_the_log_tells_requests_as_they_came(self):
        self.reading(state=1, import_id="č")
        self.request("GET", "/meters?page%5Bnumber%5D=2", headers={"X-Two": "Čau".encode()})
        first, second = self.admin("GET", "requests")
        self.assertEqual((first["method"], first["path"]), ("POST", IMPORT))
        self.assertEqual(json.loads(first["body"])["data"]["import_id"], "č")
        self.assertEqual(first["headers"]["accept"], MEDIA)
        self.assertEqual(first["headers"]["authorization"], f"Bearer {IMPORT_TOKEN}")
        self.assertEqual((first["stored"], first["status"], first["fault"]), (True, 201, None))
        self.assertEqual((second["query"], second["status"]), ("page%5Bnumber%5D=2", 401))
        self.assertEqual((first["number"], second["number"]), (1, 2))
        self.assertGreater(second["time"], first["time"])

    def test_counts(self):
        for _ in range(3):
            self.latest("a/b")
        self.get("/meters?x=1")
        counts = self.admin("GET", "counts")
        self.assertEqual(counts[f"GET {IMPORT}/a%2Fb/default/latest"], 3)
        self.assertEqual((counts["GET /meters"], counts["POST /access_tokens"]), (1, 1))
        self.admin("DELETE", "requests")
        self.assertEqual(self.admin("GET", "counts"), {})

    def test_reset_forgets_all_but_access_tokens(self):
        token = self.access()
        self.reading()
        self.admin("POST", "faults", {"fault": "garbage", "times": -1})
        self.admin("POST", "series", {"owner": "2001", "rows": []})
        self.assertEqual(len(self.admin("GET", "requests")), 2)
        self.admin("POST", "reset")
        self.assertEqual(self.admin("GET", "requests"), [])
        self.assertEqual(self.stored_readings(), [])
        answer = self.request("GET", "/meters/2001/readings", token)
        self.assertEqual((answer.status, len(answer.data)), (200, 1000))
        self.assertEqual(self.reading().status, 201)

    def test_series(self):
        no_rows, bad_rows = {"owner": "2001"}, {"owner": "2001", "rows": [[1]]}
        for bad in ({"owner": "77", "rows": []}, no_rows, bad_rows):
            with self.assertRaises(AssertionError):
                self.admin("POST", "series", bad)
        self.admin("POST", "series", {"owner": "501", "rows": [["2025-01-01T00:00:00Z", 4]]})
        rows = self.get("/data_series/501/data_points").data
        self.assertEqual([row["attributes"]["value"] for row in rows], [4.0])

    def test_the_table_tells_every_switch(self):
        table = self.admin("GET", "table")
        self.assertEqual(set(table), set(self.admin("GET", "switches")))
        self.assertEqual(table["links"], {"default": "off", "values": ["on", "off", "null"]})
        self.assertIsInstance(table["meters"]["values"], str)

    def test_unknown_routes(self):
        with self.assertRaises(AssertionError):
            self.admin("GET", "nothing")
        with self.assertRaises(AssertionError):
            self.admin("POST", "counts")

    def test_answers_are_never_stale(self):
        target = "/meters/2001/readings?filter%5B%5D=readings.time%3E2025-05-31T00:00:00Z"
        for number in range(1, 4):
            time = f"2025-06-0{number}T00:00:00Z"
            self.reading(import_id="ŽĎ_2001", state=900000 + number, time=time)
            self.assertEqual(len(self.get(target).data), number)
        self.switch(number_form="string")
        self.assertIsInstance(self.get(target).data[0]["attributes"]["value"], str)

    def test_many_clients_at_once_store_each_record_once(self):
        statuses = []

        def write(worker):
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
            headers = {"Accept": MEDIA, "Content-Type": MEDIA}
            headers["Authorization"] = f"Bearer {IMPORT_TOKEN}"
            for minute in range(20):
                fields = {"time": f"2025-06-01T00:{minute:02d}:00Z", "state": minute}
                body = json.dumps({"data": {**fields, "import_id": "shared"}})
                connection.request("POST", IMPORT, body, headers)
                response = connection.getresponse()
                response.read()
                statuses.append(response.status)
            connection.close()

        workers = [threading.Thread(target=write, args=(n,)) for n in range(6)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        self.assertEqual((statuses.count(201), statuses.count(409)), (20, 100))
        self.assertEqual(len(self.stored_readings()), 20)
        self.assertEqual(len(self.admin("GET", "requests")), 120)


if __name__ == "__main__":
    unittest.main()
