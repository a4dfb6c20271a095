#!/usr/bin/env python3
"""Checks the dependency rule of ARCHITECTURE.md.

usage: layering.py sources SRC          what the files include
       layering.py programs PROGRAM…    what the command line links (first) and every other program
"""

import re
import subprocess
import sys
from pathlib import Path

# Each folder may include itself and those before it.
CORE = ("base suite staff demo snapshot compress archive destination verify restore retention "
        "history words report presence run").split()
# What windows are made of: above the core, below the faces.
WINDOWS = "window"
# Thin faces over the core: none includes another.
FACES = "cli wizard launcher sample".split()
FOLDERS = CORE + [WINDOWS] + FACES
# The folders without windows.
WITHOUT_WINDOWS = set(CORE) | {"cli"}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
GENERATED = re.compile(r"^(ui_\w+\.h|\w+\.moc|moc_\w+\.cpp)$")
WINDOW_HEADER = re.compile(r"^Qt(Gui|Widgets|Svg|SvgWidgets)(/|$)")
SYSTEM_HEADER = re.compile(
    r"^((sys|linux|net|netinet|arpa)/.*|(unistd|fcntl|poll|signal|pwd|grp|dirent|mntent|fts|sched"
    r"|pthread|dlfcn|termios|netdb|utime|syslog|windows|winioctl|io|direct|shlobj|fileapi)\.h)$",
    re.IGNORECASE)
OF_ONE_SYSTEM = re.compile(r"_(linux|windows)\.(cpp|h)$")


def folders_allowed(folder):
    if folder in FACES:
        return set(CORE) | {WINDOWS, folder}
    if folder == WINDOWS:
        return set(CORE) | {WINDOWS}
    return set(CORE[:CORE.index(folder) + 1])


def problems_of_include(path, folder, bracket, included, src):
    """What is wrong with one #include line of the file `path` (relative to `src`)."""
    if SYSTEM_HEADER.match(included) and not OF_ONE_SYSTEM.search(path.name):
        yield f"{path}: <{included}> belongs into a file named *_linux.cpp or *_windows.cpp"
    if folder in WITHOUT_WINDOWS and WINDOW_HEADER.match(included):
        yield f"{path}: <{included}>, but {folder} knows no windows"
    first = included.split("/")[0]
    if first in FOLDERS and "/" in included:
        if first not in folders_allowed(folder):
            yield f"{path}: {folder} must not include {first} ({included})"
        if bracket == "<":
            yield f"{path}: write \"{included}\", it is our own"
        if not (src / included).exists() and not (src / (included + ".in")).exists():
            yield f"{path}: \"{included}\" does not exist"
    elif bracket == '"' and not GENERATED.match(included):
        yield f"{path}: \"{included}\" is not a path from the source root"


def problems_of_sources(src):
    files = sorted(p for p in src.rglob("*") if p.suffix in (".h", ".cpp"))
    if not files:
        yield f"{src}: no sources"
    for file in files:
        path = file.relative_to(src)
        folder = path.parts[0]
        if folder not in FOLDERS:
            yield f"{path}: {folder} has no place in the dependency rule"
            continue
        for bracket, included in INCLUDE.findall(file.read_text(encoding="utf-8")):
            yield from problems_of_include(path, folder, bracket, included, src)


def output_of(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def problems_of_libraries(program, names, defined, windows_allowed):
    """`names`: the shared libraries that get loaded; `defined`: functions inside the program."""
    if not windows_allowed:
        for name in names:
            if re.match(r"libQt\d(Gui|Widgets|Svg)", name):
                yield f"{program}: loads {name}, but must know no windows"
    copies = sum(name.startswith("libsqlite3.") for name in names) + ("sqlite3_open_v2" in defined)
    if copies != 1:
        yield f"{program}: has {copies} copies of SQLite; exactly one keeps its file locks honest"


def problems_of_programs(programs):
    for number, program in enumerate(programs):
        names = [line.split()[0] for line in output_of("ldd", program).splitlines()]
        symbols = output_of("nm", "--defined-only", program)
        defined = {line.split()[-1] for line in symbols.splitlines() if line}
        yield from problems_of_libraries(program, names, defined, windows_allowed=number > 0)


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "sources":
        problems = list(problems_of_sources(Path(arguments[1])))
    elif len(arguments) >= 2 and arguments[0] == "programs":
        problems = list(problems_of_programs(arguments[1:]))
    else:
        sys.exit(__doc__)
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
