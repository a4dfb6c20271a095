#!/usr/bin/env python3
"""The end of a desktop session while something is not backed up yet: the launcher holds it up, the
wizard offers the backup, and the computer is shut down after it, or without. What a session that
does not wait cuts short is offered again at the next login.

session_end.py VESPER VESPER_LAUNCHER, inside a D-Bus session and on an X server. systemd-logind and
the session manager are mocked; the programs are the real ones.
"""

import os
import pathlib
import signal
import subprocess
import sys
import time

from screen_reader import BUTTONS, ScreenReader, wait_until
from session_stage import Program, end_wizard, find_wizard, stage, started

STARTUP_ID = "1070001-autostart"


def hold_up_and_back_up(club, login, sessions):
    login.becomes(["block", "delay"])  # there never was a backup
    assert not sessions.ask(), "the session may end although nothing is backed up"
    wizard = find_wizard()
    login.becomes(["delay"])  # the wizard must be able to shut down
    wizard.press("Back up and shut down")
    deadline = time.monotonic() + 60
    while login.orders() == 0:
        assert time.monotonic() < deadline, "the computer is not shut down after the backup"
        time.sleep(0.2)
    assert club.last_run() == ("session-end", 0, 1, ""), club.last_run()
    end_wizard(wizard)
    time.sleep(2)
    assert login.held() == ["delay"], "held up although all is backed up"
    assert sessions.ask(), "the session may not end although all is backed up"


def check_startup_id(sessions):
    """Only what the session manager has started itself says so, nothing that came of it."""
    registered = sessions.registered()
    assert registered["vesper-launcher"] == STARTUP_ID, registered
    assert registered["vesper-wizard"] == "", registered


def only_shut_down(club, login, sessions):
    club.change("UPDATE article SET price_cents = price_cents + 1")
    club.stir()
    login.becomes(["block", "delay"])
    assert not sessions.ask()
    wizard = find_wizard()
    wizard.press("Only shut down")
    wait_until(lambda: login.orders() == 2, "the computer is not shut down")
    assert club.last_run() == ("session-end", 8, 0, "unsaid"), club.last_run()
    end_wizard(wizard)
    time.sleep(2)
    assert login.held() == ["delay"], "held up although it was declined"


def fail_and_stay_on(club, login, sessions, folder):
    club.change("UPDATE article SET price_cents = price_cents + 1")
    club.stir()
    login.becomes(["block", "delay"])
    assert not sessions.ask()
    wizard = find_wizard()
    wizard.find("Back up and shut down", BUTTONS)
    database = pathlib.Path(club.demo["database"])
    database.rename(folder / "lost.sqlite")
    wizard.press("Back up and shut down")
    wizard.find("Try again", BUTTONS)
    time.sleep(2)
    assert login.orders() == 2, "the computer is shut down after a failed backup"
    (folder / "lost.sqlite").rename(database)
    end_wizard(wizard)
    assert club.owes(), "the backup that failed is not made up for"
    login.becomes(["block", "delay"])  # it is still missing


def cut_short(club, login, sessions, folder):
    """SIGTERM in the middle of a backup that is large enough to be met there."""
    film = folder / "club/documents/film.bin"
    film.write_bytes(os.urandom(1 << 20) * 400)
    before = sorted((folder / "to").iterdir())
    assert not sessions.ask()
    wizard = find_wizard()
    wizard.press("Back up and shut down")
    wait_until(lambda: sorted((folder / "to").iterdir()) != before, "no backup has begun")
    os.kill(wizard.process.pid, signal.SIGSTOP)
    half = [path for path in (folder / "to").iterdir() if path not in before]
    assert half and not any(path.suffix == ".zip" for path in half), half
    os.kill(wizard.process.pid, signal.SIGTERM)
    began = time.monotonic()
    os.kill(wizard.process.pid, signal.SIGCONT)
    wait_until(lambda: wizard.process.poll() is not None, "the wizard does not end")
    assert time.monotonic() - began < 3, "it took longer than a second"  # and the computer is busy
    assert sorted((folder / "to").iterdir()) == before, "something half was left"
    assert club.last_run() == ("session-end", 8, 0, ""), club.last_run()
    assert club.owes(), "nobody is asked at the next login"
    film.unlink()
    login.becomes(["block", "delay"])


def end(launcher, login):
    launcher.terminate()
    assert launcher.wait(timeout=20) == 0, "SIGTERM is no end that was wished for"
    login.becomes([])


def offer_at_next_login(club):
    wizard = find_wizard("missed")
    wizard.find("Not now", BUTTONS)
    assert not club.owes(), "it would be offered twice"
    end_wizard(wizard)  # and nobody answered
    assert club.owes(), "it is forgotten"


def decline_at_next_login(club, login):
    wizard = find_wizard("missed")
    wizard.press("Not now")
    wizard.press("I have to leave early")
    wait_until(lambda: wizard.process.poll() is not None, "the wizard does not end")
    assert club.last_run() == ("missed", 8, 0, "leaving-early"), club.last_run()
    assert not club.owes()
    login.becomes(["delay"])


def close_with_session(club):
    """The end of the session closes an application and its `vesper run`."""
    run = subprocess.Popen([club.vesper, "run", "till", "--suite", club.suite])
    try:
        reader = ScreenReader(Program("vesper-sample-app", "till"))
        reader.find("Take the money", BUTTONS)
        club.change("UPDATE article SET price_cents = price_cents + 1")
        run.terminate()
        assert run.wait(timeout=20) == 128 + signal.SIGTERM
    finally:
        run.kill()
    assert club.owes(), "the last closing is forgotten"


def main(vesper, launcher_program):
    os.environ["DESKTOP_AUTOSTART_ID"] = STARTUP_ID
    with stage(vesper) as (folder, login, sessions, club):
        command = [launcher_program, "--hidden", "--suite", club.suite, "--language", "en"]
        with started(command) as launcher:
            hold_up_and_back_up(club, login, sessions)
            check_startup_id(sessions)
            only_shut_down(club, login, sessions)
            fail_and_stay_on(club, login, sessions, folder)
            club.settle()
            cut_short(club, login, sessions, folder)
            club.settle()
            end(launcher, login)
            assert club.owes(), "nobody was asked, and nobody will be"
        with started(command) as launcher:
            offer_at_next_login(club)
            end(launcher, login)
        with started(command) as launcher:
            decline_at_next_login(club, login)
            end(launcher, login)
        assert not club.owes(), "it was declined"
        close_with_session(club)


if __name__ == "__main__":
    main(*sys.argv[1:])
