#!/usr/bin/env python3
"""Times Vesper against `sqlite3 .backup` and zip, and prints the tables as Markdown.

Whole processes, side by side in one run: in every round each candidate gets its turn, so that a
slow minute of the machine hits all of them. The sample database is written once and kept in the
work folder; everything else is removed again.

    packaging/install-packages.sh build test bench
    cmake --preset release && cmake --build --preset release --target vesper club_writer
    tests/bench/bench.py build/release/bin/vesper ~/bench \\
        --writer build/release/tests/club_writer --huge
"""

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

SMALL_ROWS = 6_000_000
HUGE_ROWS = 43_000_000


class Measured:
    """What the turns of one candidate took."""

    def __init__(self):
        self.seconds, self.bytes, self.peak = [], [], []

    def median(self):
        return statistics.median(self.seconds)

    def size(self):
        return statistics.median(self.bytes)

    def peak_mb(self):
        return max(self.peak) * 1024 / 1e6


class Bench:
    def __init__(self, vesper, work):
        self.vesper, self.work = str(vesper), work
        self.out = work / "out"
        # The user's own history and settings are neither used nor changed.
        self.environment = dict(os.environ, XDG_STATE_HOME=str(work / "state"),
                                XDG_CONFIG_HOME=str(work / "config"))

    def sample(self, rows):
        folder = self.work / f"club-{rows}"
        if not (folder / "suite.toml").exists():
            print(f"Writing the sample suite with {rows} rows…", file=sys.stderr)
            subprocess.run([self.vesper, "demo", str(folder), "--rows", str(rows)], check=True,
                           stdout=subprocess.DEVNULL, env=self.environment)
        return folder

    def turn(self, command, into):
        """One run from a clean start: nothing left to be written back, no output from before."""
        shutil.rmtree(self.out, ignore_errors=True)
        self.out.mkdir(parents=True)
        os.sync()
        peak = self.work / "peak"
        # time(1) is asked for the memory only: its clock ticks in hundredths.
        start = time.perf_counter()
        subprocess.run(["/usr/bin/time", "-f", "%M", "-o", str(peak), *command], check=True,
                       cwd=self.out, env=self.environment, stdin=subprocess.DEVNULL,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        into.seconds.append(time.perf_counter() - start)
        into.peak.append(int(peak.read_text().split()[-1]))
        into.bytes.append(sum(f.stat().st_size for f in self.out.rglob("*.zip")))

    def rounds(self, candidates, count):
        results = {name: Measured() for name in candidates}
        for number in range(count):
            for name, command in candidates.items():
                print(f"round {number + 1} of {count}: {name}", file=sys.stderr)
                self.turn(command, results[name])
        shutil.rmtree(self.out, ignore_errors=True)
        return results

    def backup(self, suite, level, check):
        return [self.vesper, "backup", "--suite", str(suite / "suite.toml"), "--to", str(self.out),
                "--level", level, "--check", check, "--unattended", "--no-input"]

    def classic(self, suite, level):
        database = suite / "club.sqlite"
        return ["sh", "-c", f"sqlite3 '{database}' '.backup copy.sqlite' && "
                            f"zip -q -{level} copy.zip copy.sqlite"]

    def archive_of(self, suite):
        """An archive that stays for the restores."""
        kept = self.work / "archive"
        shutil.rmtree(kept, ignore_errors=True)
        kept.mkdir()
        command = self.backup(suite, "fast", "read") + ["--json"]
        command[command.index("--to") + 1] = str(kept)
        done = subprocess.run(command, check=True, env=self.environment, capture_output=True)
        return json.loads(done.stdout)["archive"]


def backup_candidates(bench, suite):
    candidates = {"`sqlite3 .backup`, then `zip -6`": bench.classic(suite, 6),
                  "`sqlite3 .backup`, then `zip -1`": bench.classic(suite, 1)}
    for level, check in (("fast", "none"), ("fast", "read"), ("fast", "quick"), ("small", "read")):
        name = f"`vesper backup --level {level} --check {check}`"
        candidates[name] = bench.backup(suite, level, check)
    return candidates


def print_backups(results, database_bytes):
    names = list(results)
    zip6, zip1 = results[names[0]], results[names[1]]
    print("| what | seconds | faster than zip -6 | than zip -1 | size | against zip -6 "
          "| against zip -1 | peak memory |")
    print("|---|---|---|---|---|---|---|---|")
    for name, one in results.items():
        print(f"| {name} | {one.median():.2f} ({min(one.seconds):.2f}–{max(one.seconds):.2f}) "
              f"| {zip6.median() / one.median():.1f} × | {zip1.median() / one.median():.1f} × "
              f"| {one.size() / database_bytes:.3f} | {one.size() / zip6.size() - 1:+.1%} "
              f"| {one.size() / zip1.size() - 1:+.1%} | {one.peak_mb():.0f} MB |")


def print_restores(results):
    unzip = results["`unzip`"]
    print("| what | seconds | faster than unzip | peak memory |")
    print("|---|---|---|---|")
    for name, one in results.items():
        print(f"| {name} | {one.median():.2f} ({min(one.seconds):.2f}–{max(one.seconds):.2f}) "
              f"| {unzip.median() / one.median():.1f} × | {one.peak_mb():.0f} MB |")


def writer_waits(writer, database, meanwhile):
    """The report of a club that writes 100 times a second while `meanwhile` goes on."""
    club = subprocess.Popen([str(writer), str(database), "--seconds", "600", "--per-second", "100"],
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    club.stderr.readline()  # "writing"
    meanwhile()
    club.terminate()
    return json.loads(club.communicate()[0])


def print_writers(bench, writer, sample):
    club = bench.work / "club-written-to"
    shutil.rmtree(club, ignore_errors=True)
    shutil.copytree(sample, club)
    database = club / "club.sqlite"
    print("| journal | longest commit without a backup | longest during one | median without "
          "| median during | backup |")
    print("|---|---|---|---|---|---|")
    for mode in ("WAL", "DELETE"):
        subprocess.run(["sqlite3", str(database), f"PRAGMA journal_mode={mode}"], check=True,
                       stdout=subprocess.DEVNULL)
        os.sync()  # writing back the copy would be taken for the backup's doing
        one = Measured()
        backup = bench.backup(club, "fast", "quick")
        during = writer_waits(writer, database, lambda: bench.turn(backup, one))
        alone = writer_waits(writer, database, lambda: time.sleep(one.median()))
        print(f"| {mode} | {alone['longest_ms']:.0f} ms | {during['longest_ms']:.0f} ms "
              f"| {alone['median_ms']:.1f} ms | {during['median_ms']:.1f} ms "
              f"| {one.median():.1f} s |")
    shutil.rmtree(club)


def machine(work):
    model = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo", encoding="utf-8")
                  if line.startswith("model name")), platform.processor())
    file_system = subprocess.run(["findmnt", "-no", "FSTYPE", "-T", str(work)], check=True,
                                 capture_output=True, text=True).stdout.strip()
    return (f"{os.cpu_count()} cores of {model}, Linux {platform.release()}, {file_system}, "
            f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GiB of memory")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("vesper", type=Path, help="the program, from a release build")
    parser.add_argument("work", type=Path, help="a folder on the disk to measure, kept between runs")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--rows", type=int, default=SMALL_ROWS)
    parser.add_argument("--writer", type=Path, help="club_writer, to see how long writers wait")
    parser.add_argument("--huge", action="store_true", help="peak memory at 5 GB as well")
    options = parser.parse_args()
    bench = Bench(options.vesper.resolve(), options.work.resolve())
    bench.work.mkdir(parents=True, exist_ok=True)

    suite = bench.sample(options.rows)
    database_bytes = (suite / "club.sqlite").stat().st_size
    print(f"Database of {database_bytes / 1e6:.0f} MB; medians of {options.rounds} alternating "
          f"runs (fastest–slowest); {machine(bench.work)}.\n")
    print_backups(bench.rounds(backup_candidates(bench, suite), options.rounds), database_bytes)

    archive = bench.archive_of(suite)
    restores = {"`unzip`": ["unzip", "-q", archive],
                "`vesper restore --to`": [bench.vesper, "restore", archive, "--to",
                                          str(bench.out / "restored.sqlite"), "--no-input"]}
    print()
    print_restores(bench.rounds(restores, options.rounds))

    if options.writer:
        print()
        print_writers(bench, options.writer.resolve(), suite)

    if options.huge:
        huge = bench.sample(HUGE_ROWS)
        size = (huge / "club.sqlite").stat().st_size
        one = Measured()
        bench.turn(bench.backup(huge, "fast", "quick"), one)
        print(f"\nPeak memory at {size / 1e9:.1f} GB with `--check quick`: {one.peak_mb():.0f} MB, "
              f"in {one.median():.1f} s.")
    shutil.rmtree(bench.out, ignore_errors=True)


if __name__ == "__main__":
    main()
