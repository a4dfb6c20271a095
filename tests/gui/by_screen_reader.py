#!/usr/bin/env python3
"""Drives the whole wizard as a screen reader would: by AT-SPI, by the names that are read out.

by_screen_reader.py LANGUAGE VESPER VESPER_WIZARD, inside a D-Bus session and on an X server.
"""

import contextlib
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time

import pyatspi

PATIENCE = 20  # seconds

BUTTONS = (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX)
FIELDS = (pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_PASSWORD_TEXT)

WORDS = {
    "fr": {
        "code": "Code employé",
        "continue": "Continuer",
        "folder": "Emplacement de la sauvegarde",
        "more": "Plus : une note, et combien de temps garder le fichier",
        "note": "Note pour le fichier de sauvegarde",
        "remark": "avant le changement de prix",
        "start": "Sauvegarder",
        "working": "Compression des données…",
        "cancel": "Annuler",
        "done": "La sauvegarde est terminée.",
        "help": "Aide",
        "close": "Fermer",
    },
    "da": {
        "code": "Medarbejderkode",
        "continue": "Fortsæt",
        "folder": "Placering",
        "more": "Mere: en note, og hvor længe filen skal beholdes",
        "note": "Note til backupfilen",
        "remark": "før prisændringen",
        "start": "Tag backup",
        "working": "Komprimering af data…",
        "cancel": "Annuller",
        "done": "Backuppen er færdig.",
        "help": "Hjælp",
        "close": "Luk",
    },
}


def plain(text):
    """No-break spaces as spaces: what is heard is the same."""
    return text.replace("\u00a0", " ")


def children(node):
    """Those that are there now; a page may change while it is read."""
    for at in range(node.childCount):
        child = node.getChildAtIndex(at)
        if child is not None:
            yield child


def in_sight(node):
    """The node and everything below it that is to be seen."""
    try:
        if not node.getState().contains(pyatspi.STATE_SHOWING):
            return
        yield node
        for child in children(node):
            yield from in_sight(child)
    except LookupError:
        return  # gone meanwhile


class ScreenReader:
    """Finds what the wizard shows by role and name, and insists that all of it has a name."""

    def __init__(self, process):
        self.process = process
        self.met = set()
        self.nameless = set()

    def windows(self):
        for application in children(pyatspi.Registry.getDesktop(0)):
            if application.get_process_id() == self.process.pid:
                yield from children(application)

    def everything(self):
        for window in self.windows():
            for node in in_sight(window):
                self.judge(node)
                yield node

    def judge(self, node):
        state = node.getState()
        if not state.contains(pyatspi.STATE_FOCUSABLE):
            return
        if node.getRole() == pyatspi.ROLE_FILLER:
            return  # a window's own background
        said = (node.getRoleName(), node.name)
        (self.met if node.name else self.nameless).add(said)

    def find(self, name, roles):
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            assert self.process.poll() is None, f"the wizard has ended, waiting for {name!r}"
            for node in self.everything():
                if plain(node.name) == name and node.getRole() in roles:
                    return node
            time.sleep(0.1)
        seen = sorted({f"{node.getRoleName()} {node.name!r}" for node in self.everything()})
        raise AssertionError(f"nothing is called {name!r}; in sight:\n" + "\n".join(seen))

    def press(self, name):
        button = self.find(name, BUTTONS)
        deadline = time.monotonic() + PATIENCE
        while not button.getState().contains(pyatspi.STATE_SENSITIVE):
            assert time.monotonic() < deadline, f"{name!r} cannot be pressed"
            time.sleep(0.1)
        button.queryAction().doAction(0)

    def type(self, name, text):
        field = self.find(name, FIELDS)
        assert field.queryEditableText().setTextContents(text), f"{name!r} takes no text"

    def read(self, name):
        """Waits for something that is read out by itself."""
        return self.find(name, (pyatspi.ROLE_NOTIFICATION,))


def back_up(words, reader, demo, stick):
    code = next(one["code"] for one in demo["codes"] if "backup" in one["rights"])
    reader.type(words["code"], code)
    reader.press(words["continue"])
    reader.find(words["folder"], FIELDS)
    reader.press(words["help"])
    reader.find(words["help"], (pyatspi.ROLE_DIALOG, pyatspi.ROLE_FRAME))
    reader.press(words["close"])
    reader.type(words["folder"], stick)
    reader.press(words["more"])
    reader.type(words["note"], words["remark"])
    with locked(demo["database"]):  # the run waits, so that its page stays
        reader.press(words["start"])
        reader.read(words["working"])
        reader.find(words["cancel"], BUTTONS)
    reader.read(words["done"])
    reader.press(words["close"])


@contextlib.contextmanager
def locked(database):
    """As by another program that lets nobody else in."""
    other = sqlite3.connect(database, isolation_level=None)
    try:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN IMMEDIATE")
        yield
    finally:
        other.close()


def main():
    language, vesper, wizard = sys.argv[1:]
    words = WORDS[language]
    with tempfile.TemporaryDirectory() as home:
        for variable in ("XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME"):
            os.environ[variable] = os.path.join(home, variable)
        club = os.path.join(home, "club")
        stick = os.path.join(home, "stick")
        os.mkdir(stick)
        demo = json.loads(subprocess.check_output([vesper, "demo", club, "--rows", "500", "--json"]))
        with subprocess.Popen([wizard, "--language", language, "--suite", demo["suite"],
                               "backup", "--reason", "last-close"]) as process:
            try:
                reader = ScreenReader(process)
                back_up(words, reader, demo, stick)
                assert process.wait(PATIENCE) == 0, f"ended with {process.returncode}"
            finally:
                if process.poll() is None:
                    process.kill()
        assert not reader.nameless, f"without a name: {sorted(reader.nameless)}"
        assert len(reader.met) >= 8, f"hardly anything was met: {sorted(reader.met)}"
        archives = json.loads(subprocess.check_output([vesper, "list", stick, "--json"]))["archives"]
        assert [one["note"] for one in archives] == [words["remark"]], archives
    print(f"{language}: {len(reader.met)} widgets, each with a name")


if __name__ == "__main__":
    main()
