#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Has LibreOffice calculate the first sheet of a workbook anew and prints its cells as JSON.

Usage: recalculate.py FILE SOFFICE. What the file says that its formulas come to is taken out first, so
that every total printed was found by LibreOffice. Prints a list of rows of texts; numbers have all the
digits of the cell.
"""

import csv
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

# Comma, double quotes, UTF-8, from the first line, cells as they are and not as they are shown.
FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"


def without_results(text):
    """Empties the result of every cell with a formula."""
    changed, count = re.subn(rb"(<f>[^<]*</f>)<v>[^<]*</v>", rb"\1", text)
    return changed, count


def main():
    source, office = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        stripped = 0
        with zipfile.ZipFile(source) as old, zipfile.ZipFile(place / "book.xlsx", "w") as new:
            for name in old.namelist():
                content = old.read(name)
                if name.startswith("xl/worksheets/sheet"):
                    content, count = without_results(content)
                    stripped += count
                new.writestr(name, content)
        subprocess.run(
            [office, f"-env:UserInstallation={(place / 'user').as_uri()}", "--headless"]
            + ["--convert-to", FILTER, "--outdir", folder, str(place / "book.xlsx")],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        with open(place / "book.csv", encoding="utf-8", newline="") as lines:
            rows = list(csv.reader(lines))
    print(json.dumps({"formulas": stripped, "rows": rows}))


main()
