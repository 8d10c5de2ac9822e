#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Whole commands, from the start of the process to its end.

    commands.py [--runs N] --workspace FILE --exploration ID --program PROGRAM

One line of JSON a figure, each the median of N runs after one that does not count.
"""

import argparse
import json
import os
import statistics
import subprocess
import tempfile
import time


def milliseconds(command):
    begin = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return (time.monotonic() - begin) * 1000


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--workspace", required=True)
    parser.add_argument("--exploration", required=True)
    parser.add_argument("--program", required=True)
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
            value = statistics.median(milliseconds(command) for _ in range(arguments.runs))
            line = {"name": name, "value": round(value, 1), "unit": "ms"}
            line |= {"peer": None, "peer_name": None, "ratio": None}
            print(json.dumps(line, separators=(",", ":")), flush=True)


if __name__ == "__main__":
    main()
