#!/usr/bin/env python3
"""Drives the whole wizard as a screen reader would: a backup, its restore, the settings, the first
visit to them.

by_screen_reader.py LANGUAGE VESPER VESPER_WIZARD, inside a D-Bus session and on an X server.
"""

import configparser
import contextlib
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

import pyatspi

import presence_folder
from screen_reader import BUTTONS, FIELDS, PATIENCE, ScreenReader

WORDS = {
    "fr": {
        "code": "Code employé",
        "continue": "Continuer",
        "folder": "Emplacement de la sauvegarde",
        "more": "Plus : une note, et combien de temps garder le fichier",
        "note": "Note pour le fichier de sauvegarde",
        "remark": "avant le changement de prix",
        "start": "Sauvegarder",
        "working": "En attente : un autre programme verrouille la base de données…",
        "cancel": "Annuler",
        "done": "La sauvegarde est terminée.",
        "help": "Aide",
        "close": "Fermer",
        "new code": "Nouveau code",
        "again": "Le même code encore une fois",
        "begin": "Emplacement proposé au départ",
        "external": "Supports externes seulement",
        "naming": "Nom de la sauvegarde",
        "fixed": "Toujours le même",
        "save": "Enregistrer",
        "good": "La sauvegarde a été relue en entier : elle est bonne.",
        "restore": "Restaurer…",
        "restore now": "Restaurer maintenant",
        "back": "Les données sont revenues.",
    },
    "da": {
        "code": "Medarbejderkode",
        "continue": "Fortsæt",
        "folder": "Placering",
        "more": "Mere: en note, og hvor længe filen skal beholdes",
        "note": "Note til backupfilen",
        "remark": "før prisændringen",
        "start": "Tag backup",
        "working": "Venter: et andet program har låst databasen…",
        "cancel": "Annuller",
        "done": "Backuppen er færdig.",
        "help": "Hjælp",
        "close": "Luk",
        "new code": "Ny kode",
        "again": "Den samme kode igen",
        "begin": "Foreslået placering",
        "external": "Kun eksterne medier",
        "naming": "Backupnavn",
        "fixed": "Altid det samme",
        "save": "Gem",
        "good": "Backuppen er læst helt tilbage: den er god.",
        "restore": "Gendan…",
        "restore now": "Gendan nu",
        "back": "Dataene er tilbage.",
    },
}


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


def bring_back(words, reader, demo):
    reader.read(words["good"])
    reader.press(words["restore"])
    reader.type(words["code"], next(one["code"] for one in demo["codes"] if "restore" in one["rights"]))
    reader.press(words["continue"])
    reader.press(words["restore now"])
    reader.read(words["back"])
    reader.press(words["close"])


def visit_settings_first(words, reader, stick):
    """Nobody may administer yet: a code is made, then what is chosen is saved."""
    reader.type(words["new code"], "471100")
    reader.type(words["again"], "471100")
    reader.press(words["continue"])
    reader.type(words["begin"], stick)
    reader.press(words["external"])
    reader.press(words["external"])  # the stick of this test is on the database's disk
    reader.choose(words["naming"], words["fixed"])
    reader.press(words["save"])


def visit_settings_again(words, reader):
    reader.type(words["code"], "471100")
    reader.press(words["continue"])
    reader.find(words["begin"], FIELDS)
    reader.press(words["cancel"])


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


def drive(command, steps, expected):
    """Starts the wizard, takes the steps, and insists on how it ends and on a name for all met."""
    with subprocess.Popen(command) as process:
        try:
            reader = ScreenReader(process)
            steps(reader)
            assert process.wait(PATIENCE) == expected, f"ended with {process.returncode}"
        finally:
            if process.poll() is None:
                process.kill()
    assert not reader.nameless, f"without a name: {sorted(reader.nameless)}"
    return len(reader.met)


def main():
    language, vesper, wizard = sys.argv[1:]
    words = WORDS[language]
    with tempfile.TemporaryDirectory() as home, \
            presence_folder.removed_after(os.path.join(home, "club", "club.sqlite")):
        for variable in ("XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME"):
            os.environ[variable] = os.path.join(home, variable)
        club = os.path.join(home, "club")
        stick = os.path.join(home, "stick")
        os.mkdir(stick)
        demo = json.loads(subprocess.check_output([vesper, "demo", club, "--rows", "500", "--json"]))
        program = [wizard, "--suite", demo["suite"]]
        if language == "fr":  # one language as the system says, the other as it is asked for
            os.environ.update(LANG="fr_FR.UTF-8", LC_ALL="", LC_MESSAGES="", LANGUAGE="")
        else:
            program += ["--language", language]
        met = drive(program + ["backup", "--reason", "last-close"],
                    lambda reader: back_up(words, reader, demo, stick), expected=0)
        assert met >= 8, f"hardly anything was met: {met}"
        archives = json.loads(subprocess.check_output([vesper, "list", stick, "--json"]))["archives"]
        assert [one["note"] for one in archives] == [words["remark"]], archives

        met += drive(program + ["restore", archives[0]["archive"]],
                     lambda reader: bring_back(words, reader, demo), expected=0)

        with contextlib.closing(sqlite3.connect(demo["database"])) as database, database:
            database.execute("UPDATE employee SET may_administer = 0")
        program.append("settings")
        met += drive(program, lambda reader: visit_settings_first(words, reader, stick), expected=0)
        settings = configparser.ConfigParser()
        settings.read(next(pathlib.Path(home, "XDG_CONFIG_HOME", "vesper").glob("*.ini")))
        assert settings["archive"]["fixed_name"] == "true", dict(settings["archive"])
        assert settings["destination"]["default_folder"] == stick, dict(settings["destination"])
        assert settings["destination"]["external_medium_only"] == "false"
        met += drive(program, lambda reader: visit_settings_again(words, reader), expected=8)
    print(f"{language}: {met} widgets, each with a name")


if __name__ == "__main__":
    main()
