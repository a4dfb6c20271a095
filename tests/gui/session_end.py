#!/usr/bin/env python3
"""The end of a desktop session while something is not backed up yet: the launcher holds it up, the
wizard offers the backup, and the computer is shut down after it, or without. What a session that
does not wait cuts short is offered again at the next login.

session_end.py VESPER VESPER_LAUNCHER, inside a D-Bus session and on an X server. systemd-logind and
the session manager are mocked; the programs are the real ones.
"""

import contextlib
import json
import os
import pathlib
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time

import dbus
import dbusmock

import presence_folder
from screen_reader import BUTTONS, ScreenReader, wait_until

LOGIN = "org.freedesktop.login1"
MANAGER = "org.freedesktop.login1.Manager"
SESSIONS = "org.gnome.SessionManager"
CLIENT = "/org/gnome/SessionManager/Client1"
OTHER = "/org/gnome/SessionManager/Client2"
PRIVATE = "org.gnome.SessionManager.ClientPrivate"

INHIBIT = """
import os
reader, writer = os.pipe()
self.locks = getattr(self, "locks", []) + [(args[3], reader)]
ret = dbus.types.UnixFd(writer)
os.close(writer)
"""

# A lock is held as long as somebody has its other end open.
HELD = """
import select
ret = dbus.Array([], signature="s")
for mode, reader in getattr(self, "locks", []):
    poll = select.poll()
    poll.register(reader, 0)
    if not poll.poll(0):
        ret.append(mode)
"""


# The service of screen readers registers too.
REGISTER = f"""
ret = dbus.ObjectPath("{CLIENT}" if args[0] == "vesper-launcher" else "{OTHER}")
"""


class Login:
    """Plays systemd-logind: hands out locks, and is told to power off."""

    def __init__(self):
        self.server = dbusmock.DBusTestCase.spawn_server(
            LOGIN, "/org/freedesktop/login1", MANAGER, system_bus=True,
            stdout=subprocess.DEVNULL)
        bus = dbusmock.DBusTestCase.get_dbus(system_bus=True)
        dbusmock.DBusTestCase.wait_for_bus_object(LOGIN, "/org/freedesktop/login1", True)
        self.mock = dbus.Interface(bus.get_object(LOGIN, "/org/freedesktop/login1"),
                                   dbusmock.MOCK_IFACE)
        self.mock.AddMethod(MANAGER, "Inhibit", "ssss", "h", INHIBIT)
        self.mock.AddMethod(MANAGER, "CanPowerOff", "", "s", "ret = 'yes'")
        self.mock.AddMethod(MANAGER, "PowerOff", "b", "", "")
        self.mock.AddMethod("org.example.Test", "Held", "", "as", HELD)
        self.test = dbus.Interface(bus.get_object(LOGIN, "/org/freedesktop/login1"),
                                   "org.example.Test")

    def held(self):
        return sorted(str(mode) for mode in self.test.Held())

    def orders(self):
        return len(self.mock.GetMethodCalls("PowerOff"))

    def becomes(self, held):
        wait_until(lambda: self.held() == held, f"{held} is not what is held")


class Sessions:
    """Plays the session manager of a desktop."""

    def __init__(self):
        self.server = dbusmock.DBusTestCase.spawn_server(
            SESSIONS, "/org/gnome/SessionManager", SESSIONS, stdout=subprocess.DEVNULL)
        bus = dbusmock.DBusTestCase.get_dbus()
        dbusmock.DBusTestCase.wait_for_bus_object(SESSIONS, "/org/gnome/SessionManager")
        manager = dbus.Interface(bus.get_object(SESSIONS, "/org/gnome/SessionManager"),
                                 dbusmock.MOCK_IFACE)
        manager.AddMethod("", "RegisterClient", "ss", "o", REGISTER)
        for client in (CLIENT, OTHER):
            manager.AddObject(client, PRIVATE, {}, [("EndSessionResponse", "bs", "", "")])
        self.client = dbus.Interface(bus.get_object(SESSIONS, CLIENT), dbusmock.MOCK_IFACE)

    def answers(self):
        return [bool(call[1][0]) for call in self.client.GetMethodCalls("EndSessionResponse")]

    def ask(self):
        """Somebody logs out or shuts down: may the session end?"""
        before = len(self.answers())
        self.client.EmitSignal(PRIVATE, "QueryEndSession", "u", [dbus.UInt32(0)])
        wait_until(lambda: len(self.answers()) > before, "the launcher does not answer")
        return self.answers()[-1]


class Program:
    """One that another has started, as a process to look at: by its name and a word of its own."""

    def __init__(self, name, word):
        self.pid = None
        self.name = name.encode()
        self.word = word.encode()
        wait_until(self.appeared, f"no {name} was opened for {word}")

    def appeared(self):
        for entry in pathlib.Path("/proc").iterdir():
            with contextlib.suppress(OSError):
                words = (entry / "cmdline").read_bytes().split(b"\0") if entry.name.isdigit() else []
                if (words and words[0].endswith(self.name) and self.word in words
                        and os.environ["XDG_STATE_HOME"].encode()
                        in (entry / "environ").read_bytes()):
                    self.pid = int(entry.name)
        return self.pid is not None

    def poll(self):
        return None if pathlib.Path(f"/proc/{self.pid}").exists() else 0


class Club:
    """The sample club, with an employee at work here who may back up."""

    def __init__(self, vesper, folder):
        self.vesper = vesper
        demo = subprocess.run([vesper, "demo", str(folder / "club"), "--rows", "500", "--json"],
                              check=True, capture_output=True, text=True)
        self.demo = json.loads(demo.stdout)
        self.suite = self.demo["suite"]
        self.history = folder / "state/vesper/club/history.sqlite"
        self.change("INSERT INTO workstation SELECT ?, id FROM employee WHERE may_backup LIMIT 1",
                    socket.gethostname())

    def change(self, sql, *values):
        with contextlib.closing(sqlite3.connect(self.demo["database"])) as database, database:
            database.execute(sql, values)

    def last_run(self):
        with contextlib.closing(sqlite3.connect(self.history)) as history:
            return history.execute("SELECT reason, exit_code, verified, not_now FROM run "
                                   "ORDER BY id DESC LIMIT 1").fetchone()

    def owes(self):
        return (self.history.parent / "owed-offer").exists()

    def settle(self):
        (self.history.parent / "owed-offer").unlink()

    def stir(self):
        """The launcher looks again whenever something happens to the history."""
        os.utime(self.history)


def find_wizard(reason="session-end"):
    return ScreenReader(Program("vesper-wizard", reason))


def end_wizard(wizard):
    """As the end of the session does."""
    os.kill(wizard.process.pid, signal.SIGTERM)
    wait_until(lambda: wizard.process.poll() is not None, "the wizard does not end")


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


@contextlib.contextmanager
def started(command):
    """A program that does not outlive a failed test."""
    process = subprocess.Popen(command)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def main(vesper, launcher_program):
    with tempfile.TemporaryDirectory() as name, \
            presence_folder.removed_after(f"{name}/club/club.sqlite"):
        folder = pathlib.Path(name)
        for part in ("config", "state", "data", "runtime", "to"):
            (folder / part).mkdir(mode=0o700)
        os.environ.update(LANG="C.UTF-8", HOME=name, XDG_RUNTIME_DIR=str(folder / "runtime"))
        for part in ("config", "state", "data"):
            os.environ[f"XDG_{part.upper()}_HOME"] = str(folder / part)
        (folder / "config/vesper").mkdir()
        (folder / "config/vesper/club.ini").write_text(f"[destination]\ndefault_folder={folder}/to\n")
        dbusmock.DBusTestCase.start_system_bus()
        login, sessions, club = Login(), Sessions(), Club(vesper, folder)
        command = [launcher_program, "--hidden", "--suite", club.suite, "--language", "en"]
        try:
            with started(command) as launcher:
                hold_up_and_back_up(club, login, sessions)
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
        finally:
            for mock in (login, sessions):
                mock.server.terminate()
            dbusmock.DBusTestCase.tearDownClass()


if __name__ == "__main__":
    main(*sys.argv[1:])
