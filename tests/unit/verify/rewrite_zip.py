#!/usr/bin/env python3
"""Rewrites an archive as another ZIP program might.

usage: rewrite_zip.py HOW SOURCE TARGET [reseal]

HOW: copy, swap (two entries change places), repeat (one stands there twice), remove (one is gone),
exchange (two entries keep their names and exchange their contents), store (nothing is compressed).
With `reseal` the seal is made anew, as FORMAT.md says: only the manifest can tell then.
"""

import hashlib
import sys
import warnings
import zipfile

PREFIX = b"vesper-1 sha256-tree:"


def digits_of(data):
    tree = hashlib.sha256()
    for start in range(0, len(data), 1 << 20):
        tree.update(hashlib.sha256(data[start:start + (1 << 20)]).digest())
    return tree.hexdigest().encode()


def rewritten(how, entries):
    first, second = entries[1], entries[2]
    if how == "swap":
        entries[1], entries[2] = second, first
    elif how == "repeat":
        entries.insert(2, first)
    elif how == "remove":
        del entries[1]
    elif how == "exchange":
        entries[1], entries[2] = (first[0], second[1]), (second[0], first[1])
    return entries


def main(how, source, target, reseal=""):
    warnings.simplefilter("ignore")  # of names that stand there twice
    with zipfile.ZipFile(source) as archive:
        comment = archive.comment
        entries = [(info, archive.read(info)) for info in archive.infolist()]
    method = zipfile.ZIP_STORED if how == "store" else zipfile.ZIP_DEFLATED
    with zipfile.ZipFile(target, "w", method) as archive:
        for info, content in rewritten(how, entries):
            archive.writestr(info.filename, content)
        archive.comment = comment
    if reseal:
        with open(target, "rb") as file:
            sealed = file.read()[:-64]
        assert sealed.endswith(PREFIX)
        with open(target, "wb") as file:
            file.write(sealed + digits_of(sealed))


main(*sys.argv[1:])
