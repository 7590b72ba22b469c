#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks that check_translations.py finds each kind of fault, and none where there is none."""

import pathlib
import tempfile
import unittest

import check_translations as check

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs_CZ"><context><name>meterdesk::Window</name>
{}
</context></TS>"""
PLAIN = "<message><source>{}</source><translation>{}</translation></message>"


def messages_of(body):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "x.ts"
        path.write_text(TS.format(body), encoding="utf-8")
        return check.read_messages(path)


def faults_of(body, plural_forms=3):
    return [fault for message in messages_of(body)
            for fault in check.message_faults(message, plural_forms)]


class Forms(unittest.TestCase):
    def assert_fault(self, source, form, word):
        faults = check.form_faults(source, form)
        self.assertEqual(len(faults), 1, faults)
        self.assertIn(word, faults[0])

    def test_good(self):
        for source, form in (("&Open…", "&Otevřít…"), ("%1 of %L2", "z %L2 je %1"),
                             ("Q && A", "O && O"), ("Use:", "Spotřeba:"), ("%n%", "%n %"),
                             ("<b>Month</b>", "<b>Měsíc</b>"), ("Enter value", "Zadat hodnotu")):
            self.assertEqual(check.form_faults(source, form), [], source)

    def test_bad(self):
        self.assert_fault("Open", " ", "empty")
        self.assert_fault("%1 of %2", "%1 z", "placeholders")
        self.assert_fault("%1", "%1 %1", "placeholders")
        self.assert_fault("%n meters", "meters", "placeholders")
        self.assert_fault("%L1", "%1", "placeholders")
        self.assert_fault("&Open", "Otevřít", "accelerators")
        self.assert_fault("Open", "&Otevřít", "accelerators")
        self.assert_fault("Open…", "Otevřít", "…")
        self.assert_fault("Use:", "Spotřeba", ":")
        self.assert_fault("Open ", "Otevřít", "blanks")
        self.assert_fault("<b>Month</b>", "<i>Měsíc</i>", "tags")
        self.assert_fault("Wait", "Chvíli... čekejte", "three points")


class Messages(unittest.TestCase):
    def test_good(self):
        self.assertEqual(faults_of(PLAIN.format("Open", "Otevřít")), [])
        self.assertEqual(faults_of(
            '<message numerus="yes"><source>%n day(s)</source><translation>'
            "<numerusform>%n den</numerusform><numerusform>%n dny</numerusform>"
            "<numerusform>%n dnů</numerusform></translation></message>"), [])

    def test_plural_forms(self):
        two = ('<message numerus="yes"><source>%n day(s)</source><translation>'
               "<numerusform>%n den</numerusform><numerusform>%n dny</numerusform>"
               "</translation></message>")
        self.assertEqual(faults_of(two, 2), [])
        self.assertEqual(faults_of(two, 3), ["has 2 forms instead of 3"])

    def test_states(self):
        for state in ("unfinished", "vanished", "obsolete"):
            self.assertEqual(faults_of(
                f'<message><source>a</source><translation type="{state}">b</translation>'
                "</message>"), [f"is {state}"])
        self.assertEqual(faults_of("<message><source>a</source></message>"), ["is missing"])
        self.assertEqual(len(faults_of(PLAIN.format("a", ""))), 1)

    def test_points_in_source(self):
        self.assertEqual(len(faults_of(PLAIN.format("Open...", "Otevřít"))), 1)


class Differences(unittest.TestCase):
    def test_same(self):
        self.assertEqual(check.difference_faults(messages_of(PLAIN.format("a", "b")),
                                                 messages_of(PLAIN.format("a", "c"))), [])

    def test_new_and_gone(self):
        faults = check.difference_faults(messages_of(PLAIN.format("old", "b")),
                                         messages_of(PLAIN.format("new", "")))
        self.assertEqual(len(faults), 2)
        self.assertIn('"new": is new', faults[0])
        self.assertIn('"old": is gone', faults[1])

    def test_comment_is_part_of_a_message(self):
        commented = "<message><source>a</source><comment>verb</comment>" \
            "<translation>b</translation></message>"
        self.assertEqual(len(check.difference_faults(
            messages_of(PLAIN.format("a", "b")), messages_of(commented))), 2)


if __name__ == "__main__":
    unittest.main()
