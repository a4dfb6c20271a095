#!/usr/bin/env python3
"""usage: seal_from_format.py VESPER FORMAT.md

Takes the program that checks the seal out of FORMAT.md and runs it on a fresh archive: it must
accept it, and must refuse it with one bit flipped, with a byte more and with a byte less.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path


def fresh_archive(vesper, folder):
    environment = dict(os.environ, XDG_STATE_HOME=f"{folder}/state",
                       XDG_CONFIG_HOME=f"{folder}/config")
    (folder / "archives").mkdir()
    for command in (["demo", f"{folder}/club", "--rows", "1000"],
                    ["backup", "--suite", f"{folder}/club/suite.toml", "--to",
                     f"{folder}/archives", "--name", "club", "--unattended", "--no-input"]):
        subprocess.run([vesper, *command], check=True, env=environment, stdout=subprocess.DEVNULL)
    return (folder / "archives" / "club.zip").read_bytes()


def main(vesper, document):
    program = re.search(r"```python\n(.*?)```", Path(document).read_text(encoding="utf-8"),
                        re.DOTALL).group(1)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        good = fresh_archive(vesper, folder)

        def accepts(content):
            (folder / "candidate.zip").write_bytes(content)
            command = [sys.executable, "-c", program, str(folder / "candidate.zip")]
            return subprocess.run(command, check=False, capture_output=True).returncode == 0

        flipped = bytearray(good)
        flipped[len(good) // 2] ^= 1
        assert accepts(good), "refuses the good archive"
        assert not accepts(bytes(flipped)), "misses a flipped bit"
        assert not accepts(good + b"0"), "misses a byte too many"
        assert not accepts(good[:-1]), "misses a byte too few"


if __name__ == "__main__":
    main(*sys.argv[1:])
