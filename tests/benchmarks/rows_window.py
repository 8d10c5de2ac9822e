#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""The rows of a tracker in the real windows of ours and of sqlitebrowser, driven by the pointer.

    rows_window.py --bin FOLDER --work FOLDER [--sizes 1m,10m] [--rounds N] [--view FILE]

On $DISPLAY, an X server of its own of 1920 x 1080 without a window manager. Both programs show the same
rows (of WORK/SIZE.csv, made where it is missing); then, in turn A B A B, each is asked for the same: a
filter of one column, a text in any column, a sort. A figure is the median of the milliseconds from the
start of xdotool, which sends the last keys or click and takes some ten milliseconds of its own for both,
until the process's processor clock stands still. That clock has a grain of 10 ms, and ours adds up
the rows for its status line a tenth of a second after the table has answered. So with --view, what
bench_rows wrote, the time of the table alone, from the question to the painted rows, is printed beside
the same figure of the peer too.
"""

import argparse
import json
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SIZES = {"100k": 100_000, "1m": 1_000_000, "10m": 10_000_000}
PATIENCE = 120.0  # seconds
TICK = 1000 / os.sysconf("SC_CLK_TCK")

# Places in windows of 1900 x 1000; sqlitebrowser 3.12. Each question is a list of xdotool's words, of
# which the last is timed, and then what takes it back.
OWN = {
    "column-filter": (["key Home key Right key Right key alt+Down", "mousemove 566 287 click 1"],
                      ["mousemove 566 287 click 1", "key Escape"]),
    "any-column-filter": (["key ctrl+f", "type --delay 0 Draware"],
                          ["key ctrl+a key BackSpace key Return"]),
    "sort-by-value": (["mousemove 1330 145 click 1"], ["click 1", "click 1"]),
}
PEER = {
    "column-filter": (["mousemove 330 174 click 1", "type --delay 0 =Windows"],
                      ["key ctrl+a key BackSpace"]),
    "any-column-filter": (["mousemove 760 115 click 1", "type --delay 0 Draware"],
                          ["key ctrl+a key BackSpace"]),
    "sort-by-value": (["mousemove 905 150 click 1"], []),
}


def processor_time(process):
    """Milliseconds that a process has used the processor for."""
    fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * TICK


def press(words):
    subprocess.run(["xdotool", *words.split()], check=True)


def until_still(process, quiet, words=None):
    """Milliseconds from now until the clock of a process last moved; looks until it stands for `quiet` s."""
    begin = time.monotonic()
    used = processor_time(process)
    if words:
        press(words)
    moved = time.monotonic()
    while time.monotonic() - moved < quiet:
        if time.monotonic() - begin > PATIENCE:
            sys.exit("rows_window.py: a window does not come to rest")
        time.sleep(0.003)
        if (now := processor_time(process)) != used:
            used, moved = now, time.monotonic()
    return (moved - begin) * 1000


def ask(process, question, quiet):
    steps, undoing = question
    for words in steps[:-1]:
        press(words)
        until_still(process, quiet)
    answer = until_still(process, quiet, steps[-1])
    for words in undoing:
        press(words)
        until_still(process, quiet)
    return answer


def windows(process, title):
    """The windows of a process that can be seen, the largest last."""
    found = subprocess.run(["xdotool", "search", "--all", "--onlyvisible", "--pid", str(process.pid), "--name", title],
                           stdout=subprocess.PIPE, check=False).stdout.split()
    sized = []
    for window in (w.decode() for w in found):
        text = subprocess.run(["xdotool", "getwindowgeometry", "--shell", window], stdout=subprocess.PIPE,
                              check=True).stdout.decode()
        values = dict(line.split("=", 1) for line in text.splitlines())
        sized.append((int(values["WIDTH"]) * int(values["HEIGHT"]), window))
    return [window for _, window in sorted(sized)]


def opened(command, title):
    """Starts a program and gives its window the left upper 1900 x 1000 pixels."""
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    begin = time.monotonic()
    while not windows(process, title):
        if process.poll() is not None or time.monotonic() - begin > PATIENCE:
            sys.exit(f"rows_window.py: {command[0]} opened no window")
        time.sleep(0.05)
    until_still(process, 1.5)
    window = windows(process, title)[-1]
    press(f"windowsize {window} 1900 1000 windowmove {window} 0 0 mousemove 900 600")
    until_still(process, 1)
    return process


def closed(process):
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def own_rows(program, workspace):
    process = opened([program, workspace], ".*")
    press("mousemove 100 330 click 1 mousemove 900 600 key ctrl+r")
    until_still(process, 1)
    return process


def peer_rows(program, database):
    process = opened([program, database], "DB Browser for SQLite - ")
    press("mousemove 208 80 click 1")
    until_still(process, 2)
    return process


def printed(name, ours, theirs):
    line = {"name": name, "value": float(f"{ours:.4g}"), "unit": "ms", "peer": round(theirs, 1),
            "peer_name": "sqlitebrowser", "ratio": float(f"{ours / theirs:.3g}")}
    print(json.dumps(line, separators=(",", ":")), flush=True)


def figures(size, own, peer, rounds, view):
    times = {name: ([], []) for name in OWN}
    for _ in range(rounds):
        for side, (start, questions, quiet) in enumerate((own, peer)):
            process = start()
            for name, question in questions.items():
                times[name][side].append(ask(process, question, quiet))
            closed(process)
    for name, (ours, theirs) in times.items():
        peer_time = statistics.median(theirs)
        printed(f"window-rows-{name}-{size}", statistics.median(ours), peer_time)
        if (alone := view.get(f"rows-{name}-{SIZES[size] // 1000}k")):
            printed(f"table-rows-{name}-{size}", alone, peer_time)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--bin", required=True, type=Path)
    parser.add_argument("--work", required=True, type=Path)
    parser.add_argument("--sizes", default="1m,10m")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--view", type=Path)
    arguments = parser.parse_args()
    browser, shell = shutil.which("sqlitebrowser"), shutil.which("sqlite3")
    if not browser or not shell or not shutil.which("xdotool"):
        sys.exit("rows_window.py: needs sqlitebrowser, sqlite3 and xdotool")
    view = {}
    if arguments.view:
        lines = map(json.loads, arguments.view.read_text().splitlines())
        view = {line["name"]: line["value"] for line in lines}
    arguments.work.mkdir(parents=True, exist_ok=True)
    program = arguments.bin / "sextant"
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(HOME=home, XDG_RUNTIME_DIR=home, QT_QPA_PLATFORM="xcb")
        for size in arguments.sizes.split(","):
            csv = arguments.work / f"{size}.csv"
            if not csv.exists():
                made = csv.with_suffix(".part")
                subprocess.run([arguments.bin / "make_tracker", str(SIZES[size]), made], check=True)
                made.rename(csv)
            workspace, database = Path(home) / "rows.sextant", Path(home) / "rows.db"
            for file in (*Path(home).glob("rows.sextant*"), database):
                file.unlink(missing_ok=True)
            subprocess.run([program, "new", workspace, "--empty"], check=True, stdout=subprocess.DEVNULL)
            subprocess.run([program, "import", workspace, "--from", csv, "--dataset", "tracker"], check=True,
                           stdout=subprocess.DEVNULL)
            table = ("CREATE TABLE t(quarter TEXT, vendor TEXT, platform TEXT, region TEXT, country TEXT, "
                     "segment TEXT, channel TEXT, units INTEGER, value REAL);")
            subprocess.run([shell, database], check=True,
                           input=f"{table}\n.mode csv\n.import --skip 1 '{csv}' t\n".encode())
            figures(size, (lambda w=workspace: own_rows(program, w), OWN, 0.4),
                    (lambda d=database: peer_rows(browser, d), PEER, 2.5), arguments.rounds, view)


if __name__ == "__main__":
    main()
