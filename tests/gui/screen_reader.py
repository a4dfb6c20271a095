"""What a screen reader knows of a program: AT-SPI, by role and by the names that are read out."""

import contextlib
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 20  # seconds

BUTTONS = (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX)
FIELDS = (pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_PASSWORD_TEXT)
LISTS = (pyatspi.ROLE_COMBO_BOX,)

# What asking something raises that has left the page meanwhile.
GONE = (LookupError, GLib.GError)

UP = 0xFF52  # as X calls the keys
DOWN = 0xFF54
RETURN = 0xFF0D


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
        if not has(node, pyatspi.STATE_SHOWING):
            return
        yield node
        for child in children(node):
            yield from in_sight(child)
    except GONE:
        return


def called(node):
    """What it is read out as. A list that unfolds has its choice for a name, and a label beside."""
    for relation in node.getRelationSet():
        if node.getRole() in LISTS and relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return plain(relation.getTarget(0).name)
    return "" if node.getRole() in LISTS else plain(node.name)


def fits(node, name, roles):
    try:
        return node.getRole() in roles and called(node) == name
    except GONE:
        return False


def has(node, state):
    return node.getState().contains(state)


def wait_until(condition, complaint):
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, complaint
        time.sleep(0.1)


def press_key(symbol):
    pyatspi.Registry.generateKeyboardEvent(symbol, None, pyatspi.KEY_SYM)


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
                with contextlib.suppress(*GONE):
                    self.judge(node)
                yield node

    def judge(self, node):
        if not has(node, pyatspi.STATE_FOCUSABLE) or node.getRole() == pyatspi.ROLE_FILLER:
            return  # or a window's own background
        name = called(node)
        (self.met if name else self.nameless).add((node.getRoleName(), name))

    def find(self, name, roles):
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            assert self.process.poll() is None, f"the wizard has ended, no {name!r} any more"
            for node in self.everything():
                if fits(node, name, roles):
                    return node
            time.sleep(0.1)
        seen = sorted({f"{node.getRoleName()} {called(node)!r}" for node in self.everything()})
        raise AssertionError(f"nothing is called {name!r}; in sight:\n" + "\n".join(seen))

    def press(self, name):
        button = self.find(name, BUTTONS)
        wait_until(lambda: has(button, pyatspi.STATE_SENSITIVE), f"{name!r} cannot be pressed")
        button.queryAction().doAction(0)

    def type(self, name, text):
        field = self.find(name, FIELDS)
        assert field.queryEditableText().setTextContents(text), f"{name!r} takes no text"

    def choose(self, name, row):
        """Unfolds a list and goes to one of its rows with the keys, as one does there."""
        unfolding = self.find(name, LISTS)
        unfolding.queryAction().doAction(0)
        unfolded = unfolding.getChildAtIndex(0)
        wait_until(lambda: has(unfolded, pyatspi.STATE_SHOWING), f"{name!r} does not unfold")
        rows = [plain(one.name) for one in children(unfolded)]
        distance = rows.index(row) - rows.index(plain(unfolding.name))
        for _ in range(abs(distance)):
            press_key(DOWN if distance > 0 else UP)
        press_key(RETURN)
        wait_until(lambda: plain(unfolding.name) == row, f"{name!r} does not become {row!r}")

    def read(self, name):
        """Waits for something that is read out by itself."""
        return self.find(name, (pyatspi.ROLE_NOTIFICATION,))
