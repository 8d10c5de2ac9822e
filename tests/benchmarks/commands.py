#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Whole commands, from the start of the process to its end.

    commands.py [--runs N] --workspace FILE --exploration ID --program PROGRAM [--tracker FILE --table CSV]

One line of JSON a figure, each the median of N runs after one that does not count. command-tracker opens
the workspace --tracker, whose one dataset is called so, draws a chart as PNG and again as SVG; its peer is
LibreOffice, where there is one, that reads the file --table and writes it as a workbook, in turn.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import tempfile
import time


def milliseconds(command):
    begin = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return (time.monotonic() - begin) * 1000


def figure(name, own, peer=()):
    line = {"name": name, "value": round(statistics.median(own), 1), "unit": "ms"}
    line |= {"peer": None, "peer_name": None, "ratio": None}
    if peer:
        ratios = [a / b for a, b in zip(own, peer)]
        line |= {"peer": round(statistics.median(peer), 1), "peer_name": "LibreOffice",
                 "ratio": float(f"{statistics.median(ratios):.3g}")}
    print(json.dumps(line, separators=(",", ":")), flush=True)


def tracker(program, workspace, table, folder):
    draw = [program, "export", workspace, "--dataset", "tracker", "--rows", "period", "--columns", "region",
            "--chart", "line", "-o"]
    office = shutil.which("soffice")
    convert = [office, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "ods",
               "--outdir", folder, table]
    own, peer = [], []
    for run in range(4):
        times = [sum(milliseconds(draw + [os.path.join(folder, f"t.{s}")]) for s in ("png", "svg"))]
        if office:
            times.append(milliseconds(convert))
        if run > 0:  # the first does not count
            for list_, value in zip((own, peer), times):
                list_.append(value)
    figure("command-tracker", own, peer)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--workspace", required=True)
    parser.add_argument("--exploration", required=True)
    parser.add_argument("--program", required=True)
    parser.add_argument("--tracker")
    parser.add_argument("--table")
    arguments = parser.parse_args()

    with tempfile.TemporaryDirectory() as folder:
        export = [arguments.program, "export", arguments.workspace]
        export += ["--exploration", arguments.exploration, "-o"]
        look = [arguments.program, "pivot", arguments.workspace, "--dataset", "vendor-shipments"]
        look += ["--columns", "vendor", "--format", "csv"]
        commands = {f"command-export-{s}": export + [os.path.join(folder, f"a.{s}")]
                    for s in ("png", "svg", "pdf", "csv")}
        commands["command-pivot"] = look
        for name, command in commands.items():
            milliseconds(command)
            figure(name, [milliseconds(command) for _ in range(arguments.runs)])
        if arguments.tracker and arguments.table:
            tracker(arguments.program, arguments.tracker, arguments.table, folder)


if __name__ == "__main__":
    main()
