#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Trackers of 100,000 to ten million rows: import, filters that filter each other, brushing.

    trackers.py --bin FOLDER --work FOLDER [--sizes 100k,1m,10m] [--rounds N]

One line of JSON a figure. Ours and each peer run in turn (A B A B), each in a process of its own;
a figure is the median of the rounds, its ratio that of the pairs of one round. Peers: the sqlite3
shell, and with npm DuckDB and crossfilter2, which are installed into the work folder. What is
missing is left out, and standard error says so. crossfilter2 is left out at 10m where less than
12 GB are free.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
SIZES = {"100k": 100_000, "1m": 1_000_000, "10m": 10_000_000}
QUESTIONS = [f"q{i}_ms" for i in range(1, 6)]
STEPS = ["first_filter_region_ms", "clear_region_ms", "second_filter_platform3_ms",
         "third_filter_channel2_ms", "region_switch_ms", "brush_quarter_step_ms"]
OWN = {"load_ms": ("load", "ms"), "build_ms": ("build", "ms"), "tile_build_ms": ("tile-build", "ms"),
       "facets_click_ms": ("facets-click", "ms"), "facets_values_ms": ("facets-values", "ms"),
       "read_gb_s": ("read-bandwidth", "GB/s"), "peak_rss_mb": ("memory", "MB")}
THREE = {"region": "region='Western Europe'",
         "platform": "platform IN ('Windows','macOS','Android')",
         "channel": "channel IN ('Retail','Online')"}


def say(text):
    print(f"trackers.py: {text}", file=sys.stderr, flush=True)


def run(command, **options):
    return subprocess.run([str(part) for part in command], check=True, **options)


def measured(command, text=None):
    """The wall time in ms and the peak memory in MB of a command."""
    begin = time.monotonic()
    child = subprocess.Popen([str(part) for part in command], stdin=subprocess.PIPE,
                             stdout=subprocess.DEVNULL)
    if text:
        child.stdin.write(text.encode())
    child.stdin.close()
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = status
    if status:
        raise subprocess.CalledProcessError(status, command)
    return (time.monotonic() - begin) * 1000, usage.ru_maxrss / 1024


def rounded(value):
    return float(f"{value:.4g}")


def figure(name, own, unit, peer_name=None, peer=None):
    """`own` and `peer` are lists, one entry a round."""
    line = {"name": name, "value": rounded(statistics.median(own)), "unit": unit,
            "peer": None, "peer_name": None, "ratio": None}
    if peer:
        ratios = [a / b for a, b in zip(own, peer)]
        line |= {"peer": rounded(statistics.median(peer)), "peer_name": peer_name,
                 "ratio": rounded(statistics.median(ratios))}
    print(json.dumps(line, separators=(",", ":")), flush=True)


class Peers:
    def __init__(self, work):
        self.sqlite = shutil.which("sqlite3")
        if not self.sqlite:
            say("no sqlite3: its figures are left out")
        self.folder = work / "peers"
        self.node = self.installed()

    def installed(self):
        """node, if the packages are there or can be installed."""
        node, npm = shutil.which("node"), shutil.which("npm")
        if not node or not npm:
            say("no node or npm: DuckDB and crossfilter2 are left out")
            return None
        self.folder.mkdir(parents=True, exist_ok=True)
        for file in (HERE / "peers").iterdir():
            shutil.copy(file, self.folder)
        if not (self.folder / "node_modules" / "crossfilter2").exists():
            try:
                run([npm, "install", "--silent", "--no-audit", "--no-fund"], cwd=self.folder,
                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)
            except (subprocess.SubprocessError, OSError) as problem:
                say(f"npm could not install the peers, which are left out: {problem}")
                return None
        return node

    def answers(self, script, csv, runs):
        """The figures of a node script; empty if it cannot run."""
        if not self.node:
            return {}
        command = [self.node, "--max-old-space-size=16000", self.folder / script, csv, runs]
        try:
            return json.loads(run(command, stdout=subprocess.PIPE, cwd=self.folder, timeout=400).stdout)
        except (subprocess.SubprocessError, ValueError) as problem:
            say(f"{script} failed on {csv.name} and is left out: {problem}")
            return {}

    def sqlite_import(self, csv, database):
        database.unlink(missing_ok=True)
        table = ("CREATE TABLE t(quarter TEXT, vendor TEXT, platform TEXT, region TEXT, country TEXT, "
                 "segment TEXT, channel TEXT, units INTEGER, value REAL);")
        return measured([self.sqlite, database], f"{table}\n.mode csv\n.import --skip 1 '{csv}' t\n")


    def duckdb_import(self, csv, database):
        """The wall time in ms and the peak memory in MB, or None without DuckDB."""
        if not self.node:
            return None
        try:
            return measured([self.node, self.folder / "duckdb_import.mjs", csv, database])
        except (subprocess.SubprocessError, OSError) as problem:
            say(f"duckdb_import.mjs failed on {csv.name} and is left out: {problem}")
            return None


def sqlite_questions():
    where = " AND ".join(THREE.values())
    return {"q1_ms": "SELECT vendor, sum(units), sum(value) FROM t GROUP BY vendor;",
            "q2_ms": "SELECT quarter, vendor, sum(value) FROM t GROUP BY quarter, vendor;",
            "q3_ms": f"SELECT segment, sum(units), sum(value) FROM t WHERE {where} GROUP BY segment;"}


def free_gigabytes():
    for line in Path("/proc/meminfo").read_text().splitlines():
        if line.startswith("MemAvailable:"):
            return int(line.split()[1]) / 1e6
    return 0


def imports(size, csv, own, work, peers, rounds):
    """Whole processes from the CSV file to the durable file. @return our workspace"""
    workspace = work / f"{size}.sextant"
    database = work / f"{size}.sqlite"
    duck_file = work / f"{size}.duckdb"
    ours, theirs, duck = [], [], []
    for _ in range(rounds):
        for file in work.glob(f"{size}.sextant*"):
            file.unlink()
        run([own, "new", workspace, "--empty"], stdout=subprocess.DEVNULL)
        before = workspace.stat().st_size
        ours.append(measured([own, "import", workspace, "--from", csv, "--dataset", "tracker"]))
        if peers.sqlite:
            theirs.append(peers.sqlite_import(csv, database))
        if (imported := peers.duckdb_import(csv, duck_file)):
            duck.append(imported)
    figure(f"import-{size}", [o[0] for o in ours], "ms", "sqlite3 .import", [t[0] for t in theirs])
    figure(f"import-duckdb-{size}", [o[0] for o in ours], "ms", "DuckDB to a file", [d[0] for d in duck])
    figure(f"import-memory-{size}", [o[1] for o in ours], "MB", "DuckDB to a file", [d[1] for d in duck])
    grown = (workspace.stat().st_size - before) / 1e6
    figure(f"import-size-{size}", [grown], "MB", "sqlite3 table",
           [database.stat().st_size / 1e6] if theirs else None)
    figure(f"import-size-duckdb-{size}", [grown], "MB", "DuckDB's file",
           [duck_file.stat().st_size / 1e6] if duck else None)
    duck_file.unlink(missing_ok=True)
    return workspace, database if theirs else None


def questions(size, csv, workspace, database, binary, peers, rounds):
    ours, duck, cross = [], [], []
    uses_cross = size != "10m" or free_gigabytes() >= 12
    if not uses_cross:
        say("less than 12 GB are free: crossfilter2 is left out at 10m")
    for number in range(rounds):
        ours.append(json.loads(run([binary, workspace, "tracker"], stdout=subprocess.PIPE).stdout))
        duck.append(peers.answers("duckdb.mjs", csv, 5))
        # It takes half a minute to read ten million rows and four to build: once is enough there.
        if uses_cross and (number == 0 or size != "10m"):
            cross.append(peers.answers("crossfilter.mjs", csv, 3))
    duck = [d for d in duck if d]
    cross = [c for c in cross if c]
    for key in QUESTIONS:
        figure(f"{key[:-3]}-{size}", [o[key] for o in ours], "ms", "DuckDB", [d[key] for d in duck])
        figure(f"{key[:-3]}-p95-{size}", [o[f"{key}_p95"] for o in ours], "ms")
    for key in STEPS:
        figure(f"{key[:-3].replace('_', '-')}-{size}", [o[key] for o in ours], "ms", "crossfilter2",
               [c[key] for c in cross])
    for key, (name, unit) in OWN.items():
        peer = [d[key] for d in duck] if key == "peak_rss_mb" else None
        figure(f"{name}-{size}", [o[key] for o in ours], unit, "DuckDB", peer)
    # 20 bytes a row is what a refresh of seven panels has to read at least.
    limits = [o["rows"] * 20 / (o["read_gb_s"] * 1e6) for o in ours]
    figure(f"q5-to-bandwidth-{size}", [o["q5_ms"] for o in ours], "ms", "reading 20 B a row", limits)
    if database and size != "10m":
        for key, sql in sqlite_questions().items():
            theirs = [measured([peers.sqlite, database], sql)[0] for _ in ours]
            figure(f"{key[:-3]}-sqlite-{size}", [o[key] for o in ours], "ms", "sqlite3", theirs)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--bin", required=True, type=Path)
    parser.add_argument("--work", required=True, type=Path)
    parser.add_argument("--sizes", default="100k,1m,10m")
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    arguments.work.mkdir(parents=True, exist_ok=True)
    peers = Peers(arguments.work)
    for size in arguments.sizes.split(","):
        csv = arguments.work / f"{size}.csv"
        if not csv.exists():
            made = csv.with_suffix(".part")
            run([arguments.bin / "make_tracker", SIZES[size], made])
            made.rename(csv)
        rounds = arguments.rounds if size != "10m" else min(2, arguments.rounds)
        workspace, database = imports(size, csv, arguments.bin / "sextant", arguments.work, peers,
                                      rounds)
        questions(size, csv, workspace, database, arguments.bin / "bench_tracker", peers, rounds)
        for file in (database, workspace):
            if file:
                file.unlink(missing_ok=True)


if __name__ == "__main__":
    main()
