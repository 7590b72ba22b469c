# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The verb `send`: what is in a file is stored by the server, once, and every row is told."""

import json
import unittest
from datetime import datetime, timedelta

from clitest import BOTH, IMPORT, LOGIN, DataCase, wait_until

READINGS = ("import_id;suit;time;state;unit\n"
            "ŽĎ_2001;;2025-03-01T10:00:00+01:00;900000,5;kWh\n"
            "ŽĎ_2001;;2025-03-01T11:00:00+01:00;900001.25;kWh\n")


class SendCase(DataCase):
    def send(self, kind, text, *options, **env):
        return self.run_verb("send", kind, self.file(text), *options, **env)

    def states(self, result):
        """The states by row, which come in the order of the rows."""
        rows = [line.split("\t") for line in result[1].splitlines()]
        self.assertEqual([row[0] for row in rows], [str(i + 1) for i in range(len(rows))])
        for row in rows:
            self.assertEqual(len(row), 3, row)
        return [row[1] for row in rows]

    @staticmethod
    def posts(server):
        """What was to be stored: neither tokens nor lists."""
        return [r for r in server.requests("/")
                if r["method"] == "POST" and r["path"] != "/access_tokens"
                and not r["path"].endswith("/access_tokens")]

    def stored(self, server, kind="readings", *keys):
        keys = keys or ("time", "state")
        return [tuple(r[key] for key in keys) for r in server.admin("GET", "store")[kind]]

    def assert_refused(self, result, *words):
        """Exit 1, and words on standard error that tell which rows."""
        self.assertEqual(result[0], 1, result)
        for word in words:
            self.assertIn(word, result[2])

    def assert_sent(self, result, *states):
        self.assertEqual((result[0], self.states(result)), (0, list(states)), result)


class ImportTokenAlone(SendCase):
    """Nothing can be listed or looked at; everything an import token is for works."""
    ALONE = {"METERDESK_IMPORT_TOKEN": IMPORT}

    def assert_asked_for_nothing_else(self, server):
        self.assertEqual([r["path"] for r in server.requests("/")
                          if not r["path"].startswith("/import/")], [])

    def test_readings_are_checked_by_what_can_be_seen(self):
        server = self.added()
        first = self.send("readings", READINGS, **self.ALONE)
        self.assert_sent(first, "sent", "sent")
        self.assertIn("only sends", first[2])
        lower = ("import_id;time;state\n"
                 "ŽĎ_2001;2025-04-01T10:00:00Z;17\n")
        # By the journal; on another computer by what the server has.
        self.assert_refused(self.send("readings", lower, **self.ALONE))
        for path in self.home.data.glob("entries-*.sqlite*"):
            path.unlink()
        self.assert_refused(self.send("readings", lower, **self.ALONE))
        code, output, _ = self.send("readings", lower, "--dry-run", **self.ALONE)
        self.assertEqual((code, output.split("\t")[1]), (1, "error"))
        self.assertEqual(len(self.stored(server)), 2)
        self.assert_asked_for_nothing_else(server)

    def test_points_and_profiles(self):
        server = self.added()
        self.assert_sent(self.send(
            "points", "import_id,time,value\n501,2025-03-01T10:00:00Z,-12.5\n", **self.ALONE),
            "sent")
        self.assert_sent(self.send(
            "profiles", "import_id,from,to,value\n"
            "P1,2025-03-01T10:00:00Z,2025-03-01T10:15:00Z,3.5\n", **self.ALONE), "sent")
        self.assertEqual(len(self.stored(server, "points", "value")), 1)
        self.assertEqual(len(self.stored(server, "profiles", "value")), 1)
        self.assert_asked_for_nothing_else(server)

    def test_invoices_need_a_login_token(self):
        server = self.added()
        text = "meter;from;to;cost\n2001;2025-03-01;2025-03-31;1234,50\n"
        code, output, told = self.send("invoices", text, "--accept-warnings", **self.ALONE)
        self.assertEqual((code, output), (4, ""))
        self.assertIn("login token", told)
        self.assert_asked_for_nothing_else(server)
        self.assert_sent(self.send("invoices", text, "--accept-warnings"), "sent")
        self.assertEqual(len(self.stored(server, "invoices", "cost")), 1)


class Kinds(SendCase):
    def test_readings_in_every_separator(self):
        server = self.added()
        for day, separator in enumerate(";,\t", 1):
            with self.subTest(separator=separator):
                rows = [["time", "state", "import_id"],
                        [f"2025-03-0{day}T10:00:00+01:00", f'"90000{day},5"', "ŽĎ_2001"],
                        [f"2025-03-0{day}T11:00:00+01:00", f"90000{day}.75", "ŽĎ_2001"]]
                text = "".join(separator.join(row) + "\n" for row in rows)
                self.assert_sent(self.send("readings", text), "sent", "sent")
        self.assertEqual(self.stored(server), [
            (f"2025-03-0{day}T{hour}:00:00Z", 900000 + day + part)
            for day in (1, 2, 3) for hour, part in (("09", 0.5), ("10", 0.75))])

    def test_points(self):
        server = self.added()
        text = "import_id,suit,time,value,unit\n501,,2025-03-01T10:00:00Z,-12.5,°C\n"
        self.assert_sent(self.send("points", text), "sent")
        self.assertEqual(self.stored(server, "points", "time", "value"),
                         [("2025-03-01T10:00:00Z", -12.5)])

    def test_profiles(self):
        server = self.added()
        text = ("import_id\tsuit\tfrom\tto\tvalue\tunit\n"
                "ŽĎ_2001\t\t2025-03-01T10:00:00Z\t2025-03-01T10:15:00Z\t3,5\tkWh\n")
        self.assert_sent(self.send("profiles", text), "sent")
        self.assertEqual(self.stored(server, "profiles", "from", "to", "value"),
                         [("2025-03-01T10:00:00Z", "2025-03-01T10:15:00Z", 3.5)])

    def test_profiles_that_overlap_are_refused_before(self):
        server = self.added()
        head = "import_id;from;to;value\n"
        hour = "PR-1;2025-03-01T10:00:00Z;2025-03-01T11:00:00Z;4\n"
        self.assert_sent(self.send("profiles", head + hour), "sent")
        text = (head + "PR-1;2025-03-01T10:45:00Z;2025-03-01T11:15:00Z;1\n"  # the stored one
                "PR-1;2025-03-01T11:00:00Z;2025-03-01T11:15:00Z;2\n"
                "PR-1;2025-03-01T11:10:00Z;2025-03-01T11:25:00Z;3\n"  # the row before
                "PR-1;2025-03-01T10:00:00Z;2025-03-01T11:00:00Z;5\n")  # an update
        code, output, _ = self.send("profiles", text)
        self.assertEqual(code, 1)
        self.assertEqual([line.split("\t")[1] for line in output.splitlines()],
                         ["refused", "sent", "refused", "sent"])
        self.assertIn("[2025-03-01T10:00:00Z, 2025-03-01T11:00:00Z)", output)
        self.assertEqual(sorted(self.stored(server, "profiles", "from", "value")),
                         [("2025-03-01T10:00:00Z", 5), ("2025-03-01T11:00:00Z", 2)])

    def test_invoices_by_id_code_and_serial_number(self):
        server = self.added()
        text = ("meter;from;to;cost;consumption;note\n"
                "2001;2025-03-01;2025-03-31;1234,50;;a\n"
                "104-001-2001-00-EL;2025-04-01;2025-04-30;;55.5;b\n"
                "SN007919;2025-05-01;2025-05-31;1;2;\n")
        self.assert_sent(self.send("invoices", text, "--accept-warnings"), "sent", "sent", "sent")
        stored = server.admin("GET", "store")["invoices"]
        self.assertEqual([row.get("cost") for row in stored], [1234.5, None, 1])

    def test_json(self):
        self.added()
        code, output, _ = self.send("readings", READINGS, "--json")
        rows = [json.loads(line) for line in output.splitlines()]
        self.assertEqual(code, 0)
        self.assertEqual([(row["row"], row["state"]) for row in rows], [(1, "sent"), (2, "sent")])
        for row in rows:
            self.assertEqual(sorted(row), ["detail", "id", "row", "state"])
            self.assertTrue(row["id"])


class Rows(SendCase):
    def test_refused_rows_do_not_keep_out_the_others(self):
        server = self.added()
        text = READINGS + ("ŽĎ_2001;;2025-03-01T12:00:00+01:00;1.234,5;kWh\n"
                           ";;2025-03-01T12:00:00+01:00;5;kWh\n"
                           "ŽĎ_2001;;yesterday;5;kWh\n"
                           "ŽĎ_2001;;2025-03-01T13:00:00+01:00;900002;kWh\n")
        result = self.send("readings", text)
        self.assert_ends(result, 1, "Row 3", "Row 4", "Row 5")
        self.assertEqual(self.states(result),
                         ["sent", "sent", "refused", "refused", "refused", "sent"])
        self.assertEqual(len(self.stored(server)), 3)

    def test_files_that_cannot_be_read(self):
        server = self.added()
        for text in ("", "import_id;time\n1;2\n", "import_id;time;state;colour\n"):
            with self.subTest(text=text):
                self.assert_ends(self.send("readings", text), 2, "Nothing was read")
        missing = self.run_verb("send", "readings", str(self.home.root / "none.csv"))
        self.assert_ends(missing, 2, "no such file")
        self.assertEqual(self.posts(server), [])

    def test_the_same_file_again(self):
        server = self.added()
        first = self.send("readings", READINGS)
        self.assert_sent(first, "sent", "sent")
        count = len(self.posts(server))
        second = self.send("readings", READINGS)
        self.assertEqual(second, first)
        self.assertEqual(len(self.posts(server)), count)

    def test_a_row_twice_in_a_file(self):
        server = self.added()
        text = READINGS + READINGS.splitlines()[1] + "\n"
        self.assert_sent(self.send("readings", text), "sent", "sent", "sent")
        self.assertEqual(len(self.posts(server)), 2)

    def test_another_value(self):
        server = self.added()
        self.assert_sent(self.send("readings", READINGS), "sent", "sent")
        result = self.send("readings", READINGS.replace("900000,5", "900000,6"))
        self.assert_refused(result, "Row 1: ")
        self.assertEqual(self.states(result), ["refused", "sent"])
        contradiction = self.send("readings", READINGS + "ŽĎ_2001;;2025-03-01T10:00:00Z;1;\n"
                                  "ŽĎ_2001;;2025-03-01T10:00:00Z;2;\n")
        self.assertEqual(contradiction[0], 1)
        self.assertEqual(self.states(contradiction)[2:], ["refused", "refused"])
        self.assertEqual(len(self.stored(server)), 2)

    def test_a_repeated_invoice(self):
        server = self.added()
        text = "meter;from;to;cost\n2001;2025-03-01;2025-03-31;100\n"
        self.assert_sent(self.send("invoices", text, "--accept-warnings"), "sent")
        for again in (text, text.replace("03-31", "04-02"), text.replace(";100", ";101")):
            with self.subTest(again=again):
                result = self.send("invoices", again, "--accept-warnings")
                self.assert_refused(result, "Row 1: ")
                self.assertEqual(self.states(result), ["refused"])
        self.assertEqual(self.stored(server, "invoices", "cost"), [(100,)])

    def test_an_invoice_of_unknown_outcome(self):
        server = self.added()
        server.fault("drop-after-store", "/meters/2001/invoices", times=1, method="POST")
        text = "meter;from;to;cost\n2001;2025-03-01;2025-03-31;100\n"
        for _ in range(2):
            result = self.send("invoices", text, "--accept-warnings")
            self.assert_refused(result, "Row 1: unknown\n")
            self.assertEqual(self.states(result), ["unknown"])
        self.assertEqual(len(self.posts(server)), 1)

    def test_the_server_says_no(self):
        server = self.added()
        server.fault("status", "/import/readings", times=1, status=400, detail="out\tof range")
        result = self.send("readings", READINGS)
        self.assert_refused(result, "Row 1: rejected out of range\n")
        self.assertEqual(self.states(result), ["rejected", "sent"])
        self.assertEqual(len(self.stored(server)), 1)

    def test_times_without_an_offset(self):
        server = self.added()
        text = ("import_id;time;state\n"
                "ŽĎ_2001;2025-01-10T10:00:00;900000\n"
                "ŽĎ_2001;2025-07-10T10:00:00;900001\n"
                "ŽĎ_2001;2025-03-30T02:30:00;900002\n"  # the clocks were put forward
                "ŽĎ_2001;2025-10-26T02:30:00;900003\n"  # and back
                "nobody;2025-07-10T10:00:00;5\n")
        result = self.send("readings", text)
        self.assert_ends(result, 1, "put forward", "put back", "no offset")
        self.assertEqual(self.states(result), ["sent", "sent", "refused", "refused", "refused"])
        self.assertEqual(self.stored(server), [("2025-01-10T09:00:00Z", 900000),
                                               ("2025-07-10T08:00:00Z", 900001)])


class DryRun(SendCase):
    def test_sends_nothing(self):
        server = self.added()
        result = self.send("readings", READINGS, "--dry-run")
        self.assertEqual((result[0], self.states(result)), (0, ["ok", "ok"]))
        result = self.send("readings", READINGS + "ŽĎ_2001;;never;5;kWh\n", "--dry-run")
        self.assertEqual((result[0], self.states(result)), (1, ["ok", "ok", "error"]))
        code, output, _ = self.send("readings", READINGS, "--dry-run", "--json")
        self.assertEqual((code, [json.loads(line)["verdict"] for line in output.splitlines()]),
                         (0, ["ok", "ok"]))
        self.assertEqual(self.posts(server), [])
        self.assertEqual(self.run_verb("outbox", "list"), (0, "", ""))


class Checks(SendCase):
    """Readings are checked against what the service, the cache and the outbox know."""

    MONTH = 30 * 86400

    def setUp(self):
        super().setUp()
        self.server = self.added(readings=40, step=self.MONTH)
        self.known = {meter: self.last_readings(meter) for meter in (2001, 2002, 2003, 2004)}

    def last_readings(self, meter):
        """The last two states of a meter, and the time of the next one."""
        code, output, _ = self.run_verb("export", "readings", "--meter", str(meter))
        self.assertEqual(code, 0)
        rows = [line.split(",") for line in output.splitlines()[1:]]
        time = datetime.fromisoformat(rows[-1][0]) + timedelta(seconds=self.MONTH)
        return float(rows[-2][1]), float(rows[-1][1]), time

    def row(self, meter, uses, days=0):
        """A reading whose use is so many times the one of the month before."""
        before, last, time = self.known[meter]
        state = last + uses * (last - before)
        return f"ŽĎ_{meter};{(time + timedelta(days=days)).isoformat()};{state:.3f}\n"

    def send_rows(self, *rows, options=(), **env):
        return self.send("readings", "import_id;time;state\n" + "".join(rows), *options, **env)

    def verdicts(self, *rows, **env):
        code, output, _ = self.send_rows(*rows, options=("--dry-run", "--json"), **env)
        return code, [json.loads(line) for line in output.splitlines()]

    def test_verdicts(self):
        code, rows = self.verdicts(self.row(2001, 1), self.row(2002, 0), self.row(2003, -3),
                                   self.row(2004, 300))
        self.assertEqual([(row["row"], row["verdict"], row["check"]) for row in rows],
                         [(1, "ok", ""), (2, "warning", "zero"), (3, "error", "lower"),
                          (4, "error", "rate")])
        self.assertEqual(code, 1)
        for row in rows:
            self.assertEqual(sorted(row), ["check", "expected", "row", "suggestions", "text",
                                           "verdict"])
            low, high = row["expected"]
            self.assertLess(low, high)
        last = self.known[2001][1]
        self.assertTrue(rows[0]["expected"][0] <= last * 2 - self.known[2001][0]
                        <= rows[0]["expected"][1])
        self.assertEqual(rows[0]["text"], "")
        self.assertIn("Shows less than on", rows[2]["text"])
        self.assertEqual(self.posts(self.server), [])
        code, output, _ = self.send_rows(self.row(2003, -3), options=("--dry-run",))
        self.assertEqual(code, 1)
        self.assertRegex(output, r"^1\terror\tlower; expected [\d.]+ to [\d.]+; .*Shows less than")

    def test_a_slip_is_told_what_was_meant(self):
        right = self.row(2001, 1).strip().split(";")
        whole, decimals = right[2].split(".")
        slipped = whole + whole[-1] + "." + decimals
        code, rows = self.verdicts(f"{right[0]};{right[1]};{slipped}\n")
        self.assertEqual((code, rows[0]["verdict"]), (1, "error"))
        self.assertIn(float(right[2]), rows[0]["suggestions"])

    def test_red_is_never_sent(self):
        result = self.send_rows(self.row(2003, -3), self.row(2001, 1), self.row(2004, 300),
                                options=("--accept-warnings",))
        self.assert_refused(result, "Row 1: Shows less", "Row 3: ")
        self.assertEqual(self.states(result), ["refused", "sent", "refused"])
        self.assertEqual(len(self.stored(self.server)), 1)
        code, output, _ = self.run_verb("outbox", "list")
        self.assertEqual((code, output), (0, ""))

    def test_amber_is_sent_when_it_is_accepted(self):
        result = self.send_rows(self.row(2002, 0), self.row(2001, 1))
        self.assert_refused(result, "Row 1: No use since", "--accept-warnings")
        self.assertEqual(self.states(result), ["refused", "sent"])
        result = self.send_rows(self.row(2002, 0), self.row(2001, 1),
                                options=("--accept-warnings",))
        self.assert_sent(result, "sent", "sent")
        self.assertEqual(len(self.stored(self.server)), 2)

    def test_the_future(self):
        code, rows = self.verdicts(self.row(2001, 1, days=20000))
        self.assertEqual((code, rows[0]["check"]), (1, "future"))

    def test_rows_of_a_file_follow_each_other(self):
        code, rows = self.verdicts(self.row(2001, 2, days=30), self.row(2001, 1))
        self.assertEqual((code, [row["verdict"] for row in rows]), (0, ["ok", "ok"]))
        code, rows = self.verdicts(self.row(2001, 1), self.row(2001, 0.9, days=1))
        self.assertEqual((code, [row["check"] for row in rows]), (1, ["", "lower"]))

    def test_what_was_sent_counts(self):
        self.assert_sent(self.send_rows(self.row(2001, 1)), "sent")
        code, rows = self.verdicts(self.row(2001, 1))
        self.assertEqual((code, rows[0]["verdict"], rows[0]["check"]), (0, "info", "same-time"))
        code, rows = self.verdicts(self.row(2001, 1.1))
        self.assertEqual((code, rows[0]["verdict"], rows[0]["check"]), (1, "error", "same-time"))

    def test_exchanged_rows(self):
        one, other = (self.row(meter, 1).strip().split(";") for meter in (2001, 2003))
        one[2], other[2] = other[2], one[2]
        code, rows = self.verdicts(";".join(one) + "\n", self.row(2002, 1),
                                   ";".join(other) + "\n")
        self.assertEqual(code, 1)
        self.assertEqual(rows[1]["verdict"], "ok")
        self.assertIn("Fits row 3 better", rows[0]["text"])
        self.assertIn("Fits row 1 better", rows[2]["text"])

    def test_from_the_cache_when_offline(self):
        self.verdicts(self.row(2001, 1), self.row(2003, 1))
        self.server.stop()
        code, rows = self.verdicts(self.row(2001, 1), self.row(2003, -3))
        self.assertEqual([row["check"] for row in rows], ["", "lower"])
        self.assertEqual(code, 1)
        code, output, _ = self.send_rows(self.row(2001, 1), self.row(2003, -3))
        self.assertEqual((code, [line.split("\t")[1] for line in output.splitlines()]),
                         (3, ["queued", "refused"]))

    def test_readings_that_do_not_come(self):
        self.server.fault("status", "/meters/2003/", status=500)
        code, rows = self.verdicts(self.row(2003, -3))
        # What the export left in the cache is enough.
        self.assertEqual((code, rows[0]["check"]), (1, "lower"))


class Waiting(SendCase):
    """What cannot be sent now is kept."""

    def listed(self):
        code, output, _ = self.run_verb("outbox", "list", "--json")
        self.assertEqual(code, 0)
        return [(entry["state"], entry["value"]) for entry in map(json.loads, output.splitlines())]

    def assert_queued(self, result, detail):
        self.assert_ends(result, 3, "kept")
        self.assertEqual(result[1], f"1\tqueued\t{detail}\n2\tqueued\t{detail}\n")
        self.assertEqual(self.listed(), [("queued", "900000.5"), ("queued", "900001.25")])

    def assert_flushed(self, server):
        code, output, _ = self.run_verb("outbox", "flush")
        self.assertEqual((code, output), (0, ""))
        self.assertEqual(self.listed(), [])
        self.assertEqual([state for _, state in self.stored(server)], [900000.5, 900001.25])

    def test_offline(self):
        server = self.added()
        server.fault("drop-before-store", "/import/", method="POST")
        self.assert_queued(self.send("readings", READINGS), "offline")
        self.assert_queued(self.send("readings", READINGS), "offline")
        self.assertEqual(self.run_verb("outbox", "flush")[0], 3)
        server.admin("DELETE", "faults")
        self.assert_flushed(server)
        self.assert_sent(self.send("readings", READINGS), "sent", "sent")

    def test_nobody_listens(self):
        server = self.added()
        server.stop()
        self.assert_queued(self.send("readings", READINGS), "offline")

    def test_paused(self):
        server = self.added()
        self.assertEqual(self.run_verb("outbox", "pause")[0], 0)
        self.assert_queued(self.send("readings", READINGS), "paused")
        self.assertEqual(self.posts(server), [])
        self.assertEqual(self.run_verb("outbox", "resume")[0], 0)
        self.assert_flushed(server)

    def test_dropped(self):
        server = self.added()
        self.run_verb("outbox", "pause")
        self.send("readings", READINGS)
        code, output, _ = self.run_verb("outbox", "list")
        self.assertEqual(code, 0)
        first = output.split("\t")[0]
        self.assertEqual(self.run_verb("outbox", "drop", first)[0], 0)
        self.assert_ends(self.run_verb("outbox", "drop", first), 1)
        self.run_verb("outbox", "resume")
        self.assertEqual(self.run_verb("outbox", "flush")[0], 0)
        self.assertEqual([state for _, state in self.stored(server)], [900001.25])

    def test_a_wrong_import_token(self):
        server = self.added()
        wrong = {"METERDESK_LOGIN_TOKEN": LOGIN, "METERDESK_IMPORT_TOKEN": "x" + IMPORT}
        result = self.send("readings", READINGS, **wrong)
        self.assertEqual((result[0], self.states(result)), (3, ["queued", "queued"]), result)
        self.assertEqual(len(self.posts(server)), 1)
        self.assertEqual(self.stored(server), [])
        self.assert_flushed(server)

    def test_without_tokens(self):
        server = self.added()
        self.assert_ends(self.send("readings", READINGS, LANG="C"), 4)
        self.assertEqual(self.posts(server), [])


class Beside(SendCase):
    def test_another_program_holds_the_data(self):
        server = self.added()
        server.fault("silent", "/import/", method="POST", times=1)
        holder = self.home.start_words("send", "readings", self.file(READINGS), "--connection",
                                       "c", **BOTH)
        wait_until(lambda: self.posts(server), "the first row", holder)
        self.assert_ends(self.run_verb("send", "readings", self.file(READINGS, "more.csv")), 5,
                         "Another Meterdesk")
        self.assert_ends(self.run_verb("outbox", "flush"), 5)
        code, output, _ = self.run_verb("outbox", "list")
        self.assertEqual((code, [line.split("\t")[1] for line in output.splitlines()]),
                         (0, ["sending", "queued"]))
        holder.kill()
        self.home.finish(holder)
        # It was stored, and no answer came: the next start finds out.
        self.assertEqual(self.run_verb("outbox", "flush")[0], 0)
        self.assertEqual([state for _, state in self.stored(server)], [900000.5, 900001.25])
        self.assert_sent(self.send("readings", READINGS), "already-there", "sent")


if __name__ == "__main__":
    unittest.main()
