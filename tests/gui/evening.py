#!/usr/bin/env python3
"""The whole evening, with the programs themselves: the launcher, work in two applications opened
from it, both closed by their windows, one wizard, a code, a backup that is verified.

evening.py PROGRAMS CLOSE_WINDOWS, inside a D-Bus session and on an X server. PROGRAMS: the folder
of vesper, vesper-wizard, vesper-launcher and vesper-sample-app.
"""

import contextlib
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from types import SimpleNamespace

import pyatspi

import presence_folder
from screen_reader import FIELDS, PATIENCE, ScreenReader, children, plain, wait_until


class WindowReader(ScreenReader):
    """Reads a window of a program that another one has started, by its name and title."""

    def __init__(self, program, title=""):
        super().__init__(SimpleNamespace(poll=lambda: None))
        self.program = program
        self.title = title

    def windows(self):
        for application in children(pyatspi.Registry.getDesktop(0)):
            if application.name == self.program:
                yield from (one for one in children(application)
                            if plain(one.name).startswith(self.title))


def command_lines():
    """Of every process that is there now, by its number."""
    for process in pathlib.Path("/proc").iterdir():
        if process.name.isdigit():
            with contextlib.suppress(OSError):
                words = (process / "cmdline").read_bytes().split(b"\0")
                yield int(process.name), [word.decode(errors="replace") for word in words]


class WizardCount(threading.Thread):
    """Notes every wizard for a suite that there ever is."""

    def __init__(self, suite):
        super().__init__(daemon=True)
        self.suite = suite
        self.seen = set()

    def run(self):
        while True:
            self.seen |= {process for process, words in command_lines()
                          if words[0].endswith("vesper-wizard") and self.suite in words}
            time.sleep(0.05)


def watcher_of(application, suite):
    """The `vesper run` that an application of a suite was started by."""
    found = [process for process, words in command_lines()
             if words[1:3] == ["run", application] and suite in words]
    assert len(found) == 1, f"{application}: {found}"
    return found[0]


def answer(database, question):
    with contextlib.closing(sqlite3.connect(database)) as club:
        return club.execute(question).fetchone()[0]


def work_at_reception(database):
    reception = WindowReader("vesper-sample-app", "Reception")
    before = answer(database, "SELECT count(*) FROM passage")
    reception.type("Find a customer by name or card",
                   answer(database, "SELECT card_number FROM customer WHERE id = 7"))
    reception.press("Let in")
    wait_until(lambda: answer(database, "SELECT count(*) FROM passage") == before + 1,
               "nobody was let in")


def work_at_till(database):
    till = WindowReader("vesper-sample-app", "Till")
    before = answer(database, "SELECT count(*) FROM invoice")
    till.choose("At work", "Søren Kjær")
    till.type("Customer’s card",
              answer(database, "SELECT card_number FROM customer WHERE id = 3"))
    till.press("Put on the receipt")
    till.press("Take the money")
    wait_until(lambda: answer(database, "SELECT count(*) FROM invoice") == before + 1,
               "nothing was sold")
    till.choose("At work", "Nobody")


def shows_as_open(reader, application):
    button = reader.find(application, (pyatspi.ROLE_PUSH_BUTTON,))
    wait_until(lambda: button.description.startswith("Open since"),
               f"{application} is not shown as open: {button.description!r}")


def back_up(demo, stick):
    code = next(one["code"] for one in demo["codes"] if "backup" in one["rights"])
    wizard = WindowReader("vesper-wizard")
    wizard.type("Employee code", code)
    wizard.press("Continue")
    wizard.find("Location of the backup", FIELDS)
    wizard.type("Location of the backup", stick)
    wizard.press("Back up")
    wizard.read("The backup is finished.")
    wizard.press("Close")


@contextlib.contextmanager
def started(command):
    """A program that does not outlive a failed test."""
    process = subprocess.Popen(command)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def spend_evening(programs, close_windows, demo, stick):
    launcher_command = [f"{programs}/vesper-launcher", "--suite", demo["suite"]]
    wizards = WizardCount(demo["suite"])
    wizards.start()
    with started(launcher_command) as killed:
        reader = ScreenReader(killed)
        reader.press("Reception")
        reader.press("Till")
        shows_as_open(reader, "Reception")
        shows_as_open(reader, "Till")
        work_at_reception(demo["database"])
        work_at_till(demo["database"])
        killed.kill()
    with started(launcher_command) as launcher:
        reader = ScreenReader(launcher)
        shows_as_open(reader, "Reception")
        shows_as_open(reader, "Till")
        for application in ("reception", "till"):
            assert not wizards.seen, "a wizard came while an application was open"
            watcher = watcher_of(application, demo["suite"])
            subprocess.run([close_windows, str(watcher)], check=True, timeout=PATIENCE)
            time.sleep(6)  # longer than a mistaken close is waited for
        back_up(demo, stick)
        wait_until(lambda: any(plain(node.name).startswith("Last backup today")
                               for node in reader.everything()),
                   "the launcher does not show the backup")
        reader.press("Quit")
        assert launcher.wait(PATIENCE) == 0, f"the launcher ended with {launcher.returncode}"
    assert len(wizards.seen) == 1, f"not one wizard: {wizards.seen}"
    assert not reader.nameless, f"without a name: {sorted(reader.nameless)}"


def main():
    programs, close_windows = sys.argv[1:]
    with tempfile.TemporaryDirectory() as home:
        for variable in ("XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME"):
            os.environ[variable] = os.path.join(home, variable)
        os.environ.update(XDG_RUNTIME_DIR=home, LC_ALL="C.UTF-8")
        stick = os.path.join(home, "stick")
        os.mkdir(stick)
        vesper = f"{programs}/vesper"
        demo = json.loads(subprocess.check_output(
            [vesper, "demo", os.path.join(home, "club"), "--rows", "500", "--json"]))
        with presence_folder.removed_after(demo["database"]):
            spend_evening(programs, close_windows, demo, stick)
        archives = json.loads(subprocess.check_output([vesper, "list", stick, "--json"]))["archives"]
        assert len(archives) == 1 and archives[0]["verified"], archives
        subprocess.run([vesper, "verify", archives[0]["archive"]], check=True)


if __name__ == "__main__":
    main()
