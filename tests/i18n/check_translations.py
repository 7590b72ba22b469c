#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the translations are complete, well formed and up to date with the sources.

check_translations.py --lupdate PROGRAM --cmake PROGRAM
"""

import argparse
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
#: File name -> number of plural forms of its language.
FILES = {"meterdesk_cs.ts": 3, "meterdesk_de.ts": 2, "meterdesk_en.ts": 2}

PLACEHOLDER = re.compile(r"%(?:L?[0-9]{1,2}|n)")
ACCELERATOR = re.compile(r"&(?=[^\s&])")
TAG = re.compile(r"</?[a-z][^>]*>")


class Message:
    """One entry of a .ts file."""

    def __init__(self, context, element):
        self.context = context
        self.source = element.findtext("source") or ""
        self.comment = element.findtext("comment") or ""
        self.is_plural = element.get("numerus") == "yes"
        translation = element.find("translation")
        self.state = "missing" if translation is None else translation.get("type", "finished")
        if translation is None:
            self.forms = []
        elif self.is_plural:
            self.forms = [form.text or "" for form in translation.findall("numerusform")]
        else:
            self.forms = [translation.text or ""]

    def key(self):
        return (self.context, self.source, self.comment, self.is_plural)

    def __str__(self):
        return f"{self.context}: \"{self.source}\""


def read_messages(path):
    messages = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        messages += [Message(name, element) for element in context.iter("message")]
    return messages


def form_faults(source, form):
    """What is wrong with one translated form of a source text."""
    if not form.strip():
        return ["is empty"]
    faults = []
    for what, pattern in (("placeholders", PLACEHOLDER), ("tags", TAG)):
        expected = collections.Counter(pattern.findall(source))
        actual = collections.Counter(pattern.findall(form))
        if expected != actual:
            faults.append(f"has other {what}: {sorted(actual.elements())}")
    if len(ACCELERATOR.findall(source)) != len(ACCELERATOR.findall(form)):
        faults.append("has not as many accelerators")
    if "..." in form:
        faults.append("has three points instead of an ellipsis")
    for mark in ("…", ":"):
        if source.endswith(mark) != form.endswith(mark):
            faults.append(f"does not end with the same \"{mark}\"")
    for side, strip in (("begin", str.lstrip), ("end", str.rstrip)):
        if (strip(source) == source) != (strip(form) == form):
            faults.append(f"does not {side} with the same blanks")
    return faults


def message_faults(message, plural_forms):
    """What is wrong with a message of a language with so many plural forms."""
    faults = []
    if "..." in message.source:
        faults.append("has three points instead of an ellipsis in the source")
    if message.state != "finished":
        return faults + [f"is {message.state}"]
    expected = plural_forms if message.is_plural else 1
    if len(message.forms) != expected:
        faults.append(f"has {len(message.forms)} forms instead of {expected}")
    for form in message.forms:
        faults += [f"{fault} in \"{form}\"" for fault in form_faults(message.source, form)]
    return faults


def difference_faults(stored, updated):
    """How the stored messages differ from those that the sources have now."""
    stored_keys = {message.key(): message for message in stored}
    updated_keys = {message.key(): message for message in updated}
    faults = [f"{message}: is new in the sources"
              for key, message in updated_keys.items() if key not in stored_keys]
    faults += [f"{message}: is gone from the sources"
               for key, message in stored_keys.items() if key not in updated_keys]
    return faults


def update_copies(folder, cmake, lupdate):
    """Brings copies of the .ts files in the folder up to date; returns what lupdate complains of."""
    for name in FILES:
        shutil.copy(ROOT / "translations" / name, folder)
    result = subprocess.run(
        [cmake, f"-DLUPDATE={lupdate}", f"-DINTO={folder}",
         "-P", str(ROOT / "translations" / "update.cmake")],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", check=False)
    if result.returncode != 0:
        return ["lupdate failed:\n" + result.stdout]
    # Such as: a class that lacks Q_OBJECT, whose texts would be looked up in another context.
    return ["lupdate: " + line for line in result.stdout.splitlines()
            if re.match(r".+:\d+:", line)]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lupdate", required=True)
    parser.add_argument("--cmake", default="cmake")
    arguments = parser.parse_args()

    faults = []
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        faults += update_copies(folder, arguments.cmake, arguments.lupdate)
        for name, plural_forms in FILES.items():
            messages = read_messages(ROOT / "translations" / name)
            updated = read_messages(pathlib.Path(folder) / name)
            if not messages:
                faults.append(f"{name}: has no messages")
            count += len(messages)
            for message in messages:
                faults += [f"{name}: {message}: {fault}"
                           for fault in message_faults(message, plural_forms)]
            faults += [f"{name}: {fault}" for fault in difference_faults(messages, updated)]

    for fault in faults:
        print(fault)
    if any("the sources" in fault for fault in faults):
        print("Bring the files up to date with: cmake --build BUILD --target update_translations")
    print(f"{count} messages, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
