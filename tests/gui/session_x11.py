#!/usr/bin/env python3
"""The end of a session whose manager is asked the way of X11 (Xfce, KDE), not over the bus.

session_x11.py VESPER VESPER_LAUNCHER, inside a D-Bus session and on an X server.
"""

import os
import sys

from screen_reader import wait_until
from session_stage import Xfce, end_wizard, find_wizard, stage, started
from x11_session_manager import RESTART_NEVER, X11SessionManager

LAUNCHER = "vesper-launcher"
WIZARD = "vesper-wizard"


def become_known(manager, program):
    """It says that the next session is not to start it: what is to be there is started otherwise."""
    wait_until(lambda: manager.of(program) and "saved" in manager.of(program).told,
               f"{program} is not known to the session manager")
    assert manager.of(program).restart_style == RESTART_NEVER, manager.of(program).restart_style


def hold_up(login, manager):
    login.becomes(["block", "delay"])
    manager.ask()
    wait_until(lambda: "objects" in manager.of(LAUNCHER).told, "the session may end")
    wizard = find_wizard()
    become_known(manager, WIZARD)
    manager.ask()
    wait_until(lambda: "saved" in manager.of(LAUNCHER).told and "saved" in manager.of(WIZARD).told,
               "the session manager is not answered")
    for program in (LAUNCHER, WIZARD):
        assert "objects" not in manager.of(program).told, f"{program} holds up a second time"
    return wizard


def log_out(desktop, wizard):
    """Nobody else continues it: an end that a program has called off is over for the manager."""
    wizard.press("Only log out")
    wait_until(desktop.orders, "nobody is logged out")
    assert desktop.orders() == [(False, False)], desktop.orders()


def main(vesper, launcher_program):
    manager = X11SessionManager()
    os.environ["SESSION_MANAGER"] = manager.address
    with stage(vesper, Xfce) as (_, login, desktop, club):
        command = [launcher_program, "--hidden", "--suite", club.suite, "--language", "en"]
        with started(command) as launcher:
            become_known(manager, LAUNCHER)
            wizard = hold_up(login, manager)
            log_out(desktop, wizard)
            end_wizard(wizard)
            login.becomes(["delay"])
            club.change("UPDATE article SET price_cents = price_cents + 1")
            login.becomes(["block", "delay"])
            manager.end()
            assert launcher.wait(timeout=20) == 0, "the end of the session is none of the launcher"
            assert club.owes(), "nobody was asked, and nobody will be"


if __name__ == "__main__":
    main(*sys.argv[1:])
