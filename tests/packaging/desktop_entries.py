#!/usr/bin/env python3
"""usage: desktop_entries.py SOURCES PROGRAMS

What the desktop is told of the programs is so: whatever an entry or one of its actions starts is
there, takes the options that it is given and goes on running, and every text that people read is
there in French and Danish too. Starts real programs, without a display.
"""

import os
import shlex
import subprocess
import sys
import tempfile
import xml.etree.ElementTree
from pathlib import Path

LANGUAGES = ("fr", "da")
TEXTS = ("Name", "GenericName", "Comment", "Keywords")
XML_TEXTS = ("name", "summary", "p", "li", "caption")
XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
SECONDS_OF_LIFE = 1.5

problems = []


def groups_of(entry):
    """The groups of a desktop entry: their names and their keys."""
    groups = {}
    keys = None
    for line in entry.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            keys = groups.setdefault(line.strip("[]"), {})
        elif "=" in line and not line.startswith("#"):
            key, value = line.split("=", 1)
            keys[key] = value
    return groups


def check_languages(entry, group, keys):
    for text in TEXTS:
        for language in LANGUAGES:
            if text in keys and not keys.get(f"{text}[{language}]"):
                # A name of our own is the same in every language.
                if not (text == "Name" and keys[text] == "Vesper"):
                    problems.append(f"{entry.name} [{group}]: no {text}[{language}]")


def check_start(entry, group, command, programs, environment):
    words = [str(environment["ARCHIVE"]) if word == "%f" else word for word in shlex.split(command)]
    program = programs / words[0]
    where = f"{entry.name} [{group}]: {command}"
    if not os.access(program, os.X_OK):
        problems.append(f"{where}: there is no such program")
        return
    process = subprocess.Popen([program, *words[1:]], env=environment, stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        said, _ = process.communicate(timeout=SECONDS_OF_LIFE)
        problems.append(f"{where}: ended with {process.returncode}: {said}")
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()


def check_metainfo(path):
    parents = {child: parent for parent in xml.etree.ElementTree.parse(path).iter()
               for child in parent}
    for element, parent in parents.items():
        if element.tag not in XML_TEXTS or element.get(XML_LANGUAGE) or parent.tag == "developer":
            continue
        twins = [child for child in parent if child.tag == element.tag]
        in_english = [child for child in twins if not child.get(XML_LANGUAGE)]
        for language in LANGUAGES:
            translated = [child for child in twins if child.get(XML_LANGUAGE) == language]
            if len(translated) != len(in_english) and element.text != "Vesper":
                problems.append(f"{path.name}: “{element.text.strip()}” not in {language}")


def main(sources, programs):
    packaging = Path(sources) / "packaging"
    programs = Path(programs)
    with tempfile.TemporaryDirectory() as home:
        club = Path(home) / "club"
        subprocess.run([programs / "vesper", "demo", club], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        environment = dict(os.environ, HOME=home, XDG_STATE_HOME=f"{home}/state",
                           XDG_CONFIG_HOME=f"{home}/config", XDG_RUNTIME_DIR=home,
                           VESPER_SUITE=str(club / "suite.toml"), ARCHIVE=f"{home}/club.zip",
                           DBUS_SESSION_BUS_ADDRESS="disabled:", QT_QPA_PLATFORM="offscreen",
                           LC_ALL="C.UTF-8")
        entries = sorted(packaging.glob("*.desktop"))
        for entry in entries:
            groups = groups_of(entry)
            actions = groups["Desktop Entry"].get("Actions", "").split(";")[:-1]
            named = {f"Desktop Action {action}" for action in actions} | {"Desktop Entry"}
            if named != set(groups):
                problems.append(f"{entry.name}: {sorted(named ^ set(groups))} is not the same")
            for group, keys in groups.items():
                check_languages(entry, group, keys)
                check_start(entry, group, keys["Exec"], programs, environment)
    check_metainfo(next(packaging.glob("*.metainfo.xml")))
    if not entries:
        problems.append("there is no entry")
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
