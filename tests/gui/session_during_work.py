#!/usr/bin/env python3
"""Somebody logs out or shuts down while the wizard works: the session waits until it has finished.

session_during_work.py VESPER VESPER_WIZARD, inside a D-Bus session and on an X server. No launcher
runs, so whatever is held up is held up by the wizard alone.
"""

import contextlib
import sqlite3
import sys

from screen_reader import BUTTONS, ScreenReader, wait_until
from session_stage import WIZARD, end_wizard, stage, started

AT_WORK = ["block shutdown:sleep:idle"]
CANCELLED = 8
WAITING = "Waiting: another program holds the database…"


@contextlib.contextmanager
def held(database):
    """Another program keeps everybody out, so that whatever works has to wait."""
    with contextlib.closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        yield


def check_at_work(login, sessions, why):
    assert login.held() == AT_WORK, login.held()
    answer = sessions.tell(WIZARD, "QueryEndSession")
    assert answer == (False, why), answer


def check_free(login, sessions):
    login.becomes([])
    assert sessions.ask(WIZARD), "the session may not end although nothing works"


def wait_for_backup(club, login, sessions, command):
    with started([*command, "backup"]) as process:
        wizard = ScreenReader(process)
        wizard.find("Back up", BUTTONS)
        check_free(login, sessions)
        with held(club.demo["database"]):
            wizard.press("Back up")
            wizard.read(WAITING)
            check_at_work(login, sessions, "A backup is being made.")
            wizard.read("Logging out or shutting down waits until the backup is finished.")
        wizard.read("The backup is finished.")
        check_free(login, sessions)
        wizard.find("Stay logged in", BUTTONS)  # it is gone on with
        wizard.press("Close")
        wait_until(sessions.orders, "nobody is logged out after the backup")
        assert login.orders() == 0, "the computer is shut down"
        end_wizard(wizard)


def begin_restore(wizard):
    wizard.read("The backup was read back whole: it is good.")
    wizard.press("Restore…")
    wizard.find("Restore now", BUTTONS)


def wait_for_restore(club, login, sessions, command):
    with started(command) as process:
        wizard = ScreenReader(process)
        begin_restore(wizard)
        check_free(login, sessions)  # whatever only reads can be begun anew
        with held(club.demo["database"]):
            wizard.press("Restore now")
            wizard.read("Checking the backup: reading it back…")
            check_at_work(login, sessions, "Data is being restored.")
            wizard.read("Nobody can log out or shut down before this is finished. Please do so "
                        "once more then.")
        wizard.read("The data is back.")
        check_free(login, sessions)
        end_wizard(wizard)
        assert process.wait() == 0, "the restore is done, and that is not said"


def interrupt_restore(club, archives, command):
    """SIGTERM cancels it as the button does."""
    before = sorted(archives.iterdir())
    with started(command) as process:
        wizard = ScreenReader(process)
        begin_restore(wizard)
        with held(club.demo["database"]):
            wizard.press("Restore now")
            wizard.read("Checking the backup: reading it back…")
            process.terminate()
            assert process.wait(timeout=5) == CANCELLED, process.returncode
    assert sorted(archives.iterdir()) == before, "something half was left"


def main(vesper, wizard_program):
    with stage(vesper) as (folder, login, sessions, club):
        wizard = [wizard_program, "--suite", club.suite, "--language", "en"]
        wait_for_backup(club, login, sessions, wizard)
        archive, = (folder / "to").iterdir()
        wait_for_restore(club, login, sessions, [*wizard, "restore", str(archive)])
        interrupt_restore(club, folder / "to", [*wizard, "restore", str(archive)])


if __name__ == "__main__":
    main(*sys.argv[1:])
