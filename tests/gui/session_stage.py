"""The stage for the end of a desktop session: systemd-logind and the session manager, which are
mocked, and the sample club. The programs are the real ones."""

import contextlib
import json
import os
import pathlib
import signal
import socket
import sqlite3
import subprocess
import tempfile

import dbus
import dbusmock

import presence_folder
from screen_reader import ScreenReader, wait_until

LOGIN = "org.freedesktop.login1"
MANAGER = "org.freedesktop.login1.Manager"
SESSIONS = "org.gnome.SessionManager"
XFCE = "org.xfce.SessionManager"
LAUNCHER = "/org/gnome/SessionManager/Client1"
WIZARD = "/org/gnome/SessionManager/Client2"
OTHER = "/org/gnome/SessionManager/Client3"
PRIVATE = "org.gnome.SessionManager.ClientPrivate"

INHIBIT = """
import os
reader, writer = os.pipe()
kind = args[3] if args[0] == "shutdown" else f"{args[3]} {args[0]}"
self.locks = getattr(self, "locks", []) + [(kind, reader)]
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
ret = dbus.ObjectPath({{"vesper-launcher": "{LAUNCHER}", "vesper-wizard": "{WIZARD}"}}.get(
    str(args[0]), "{OTHER}"))
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
        self.manager = dbus.Interface(bus.get_object(SESSIONS, "/org/gnome/SessionManager"),
                                      dbusmock.MOCK_IFACE)
        self.manager.AddMethod("", "RegisterClient", "ss", "o", REGISTER)
        self.manager.AddMethod("", "Logout", "u", "", "")
        self.clients = {}
        for client in (LAUNCHER, WIZARD, OTHER):
            self.manager.AddObject(client, PRIVATE, {}, [("EndSessionResponse", "bs", "", "")])
            self.clients[client] = dbus.Interface(bus.get_object(SESSIONS, client),
                                                  dbusmock.MOCK_IFACE)

    def orders(self):
        """How it was told to end the session."""
        return [int(call[1][0]) for call in self.manager.GetMethodCalls("Logout")]

    def answers(self, client):
        """What it said: whether the session may end, and why not."""
        return [(bool(call[1][0]), str(call[1][1]))
                for call in self.clients[client].GetMethodCalls("EndSessionResponse")]

    def tell(self, client, signal):
        """And what it answers."""
        before = len(self.answers(client))
        self.clients[client].EmitSignal(PRIVATE, signal, "u", [dbus.UInt32(0)])
        wait_until(lambda: len(self.answers(client)) > before, f"no answer to {signal}")
        return self.answers(client)[-1]

    def ask(self, client=LAUNCHER):
        """Somebody logs out or shuts down: may the session end?"""
        return self.tell(client, "QueryEndSession")[0]

    def registered(self):
        """Each program, and by what id the session manager started it."""
        return {str(call[1][0]): str(call[1][1])
                for call in self.manager.GetMethodCalls("RegisterClient")}


class Xfce:
    """Plays the session manager of Xfce, as far as it is on the bus."""

    def __init__(self):
        self.server = dbusmock.DBusTestCase.spawn_server(
            XFCE, "/org/xfce/SessionManager", "org.xfce.Session.Manager", stdout=subprocess.DEVNULL)
        bus = dbusmock.DBusTestCase.get_dbus()
        dbusmock.DBusTestCase.wait_for_bus_object(XFCE, "/org/xfce/SessionManager")
        self.manager = dbus.Interface(bus.get_object(XFCE, "/org/xfce/SessionManager"),
                                      dbusmock.MOCK_IFACE)
        self.manager.AddMethod("", "Logout", "bb", "", "")

    def orders(self):
        """Whether each was to be asked about once more, and whether to keep the session."""
        return [(bool(call[1][0]), bool(call[1][1])) for call in self.manager.GetMethodCalls("Logout")]


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


@contextlib.contextmanager
def started(command):
    """A program that does not outlive a failed test."""
    process = subprocess.Popen(command)
    try:
        yield process
    finally:
        process.kill()
        process.wait()




@contextlib.contextmanager
def stage(vesper, desktop=Sessions):
    """The folder that everything is in, login, session manager and club."""
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
        login, sessions = Login(), desktop()
        try:
            yield folder, login, sessions, Club(vesper, folder)
        finally:
            for mock in (login, sessions):
                mock.server.terminate()
            dbusmock.DBusTestCase.tearDownClass()


def find_wizard(reason="session-end"):
    return ScreenReader(Program("vesper-wizard", reason))


def end_wizard(wizard):
    """As the end of the session does."""
    os.kill(wizard.process.pid, signal.SIGTERM)
    wait_until(lambda: wizard.process.poll() is not None, "the wizard does not end")
