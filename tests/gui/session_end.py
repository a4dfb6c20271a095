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
from session_stage import MANAGER, WIZARD, Program, end_wizard, find_wizard, stage, started

STARTUP_ID = "1070001-autostart"
WITHOUT_ASKING = 1  # as GNOME calls it


def wait_for(orders, what):
    deadline = time.monotonic() + 60
    while not orders():
        assert time.monotonic() < deadline, what
        time.sleep(0.2)


def hold_up_and_back_up(club, login, sessions):
    """Nobody can tell that the computer was to be shut down: logging out is what goes on."""
    login.becomes(["block", "delay"])  # there never was a backup
    assert not sessions.ask(), "the session may end although nothing is backed up"
    wizard = find_wizard()
    login.becomes(["delay"])  # the wizard must be able to shut down
    wizard.press("Back up and log out")
    wait_for(sessions.orders, "nobody is logged out after the backup")
    assert sessions.orders() == [WITHOUT_ASKING], sessions.orders()
    assert login.orders() == 0, "the computer is shut down under whoever wants to log in"
    assert sessions.ask() and sessions.ask(WIZARD), "the wizard's own logging out is held up"
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
    wizard.press("Back up and go home")
    wizard.press("Only shut down")
    wait_until(lambda: login.orders() == 1, "the computer is not shut down")
    assert sessions.orders() == [WITHOUT_ASKING], "the session is ended too"
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
    wizard.press("Back up and go home")
    wizard.find("Back up and shut down", BUTTONS)
    database = pathlib.Path(club.demo["database"])
    database.rename(folder / "lost.sqlite")
    wizard.press("Back up and shut down")
    wizard.find("Try again", BUTTONS)
    time.sleep(2)
    assert login.orders() == 1, "the computer is shut down after a failed backup"
    assert len(sessions.orders()) == 1, "the session is ended after a failed backup"
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
    wizard.press("Back up and log out")
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


def change_at_last_moment(club, login, sessions):
    """What is written right before the question counts, and what is written counts soon."""
    club.change("UPDATE article SET price_cents = price_cents + 1")
    assert not sessions.ask(), "what was written last is not backed up"
    wizard = find_wizard()
    wizard.press("Only log out")
    wait_until(lambda: len(sessions.orders()) == 2, "nobody is logged out")
    end_wizard(wizard)
    login.becomes(["delay"])
    time.sleep(3)
    assert login.held() == ["delay"], "held up although it was declined"
    club.change("UPDATE article SET price_cents = price_cents + 1")
    login.becomes(["block", "delay"])


def kill_and_start_again(club, login, sessions, launcher, command):
    """A launcher that is killed leaves nothing held up; the next one knows what the first did."""
    launcher.kill()
    login.becomes([])
    with started(command) as second:
        login.becomes(["block", "delay"])
        assert not sessions.ask()
        wizard = find_wizard()
        wizard.find("Only log out", BUTTONS)
        second.kill()
    with started(command) as third:
        login.becomes(["delay"])
        time.sleep(3)
        assert login.held() == ["delay"], "held up while the offer is being made"
        assert sessions.ask(), "the answer to the offer is held up"
        end_wizard(wizard)
        login.becomes(["block", "delay"])  # nobody answered it
        club.settle()
        go_down(club, login, third)


def go_down(club, login, launcher):
    """A shutdown that nothing holds up: the launcher has five seconds, and takes less."""
    began = time.monotonic()
    login.mock.EmitSignal(MANAGER, "PrepareForShutdown", "b", [True])
    while "delay" in login.held():
        assert time.monotonic() - began < 5, "the shutdown goes on without the launcher"
        time.sleep(0.01)
    assert club.owes(), "the shutdown goes on before it was noted what is owed"
    assert launcher.wait(timeout=20) == 0


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
        with started(command) as launcher:
            login.becomes(["delay"])
            time.sleep(1)  # until it has looked
            change_at_last_moment(club, login, sessions)
            kill_and_start_again(club, login, sessions, launcher, command)
        club.settle()
        close_with_session(club)


if __name__ == "__main__":
    main(*sys.argv[1:])
