#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a workbook with openpyxl and prints its cells as JSON; sums its totals from the cells.

Usage: readworkbook.py FILE. Every cell has "value" as the file's cache holds it, "type" as the file
says (s text, n number, f formula), "formula", "format", "note" and, for a formula of the form
=SUM(A1:B2), "sum": what the cells come to.
"""

import json
import re
import sys
import zipfile

import openpyxl


def summed(sheet, formula):
    match = re.fullmatch(r"=SUM\(([A-Z]+\d+):([A-Z]+\d+)\)", formula)
    if not match:
        return None
    total = 0
    for line in sheet[f"{match[1]}:{match[2]}"]:
        for cell in line:
            value = cell.value
            if isinstance(value, str) and cell.data_type == "f":
                value = summed(sheet, value)
            if isinstance(value, (int, float)):
                total += value
    return total


def main():
    path = sys.argv[1]
    live = openpyxl.load_workbook(path)
    cached = openpyxl.load_workbook(path, data_only=True)
    sheets = []
    for sheet in live.worksheets:
        cells = {}
        for line in sheet.iter_rows():
            for cell in line:
                if cell.value is None and cell.comment is None:
                    continue
                entry = {
                    "value": cached[sheet.title][cell.coordinate].value,
                    "type": cell.data_type,
                    "format": cell.number_format,
                    "italic": bool(cell.font.i),
                }
                if cell.data_type == "f":
                    entry["formula"] = cell.value
                    entry["sum"] = summed(sheet, cell.value)
                if cell.comment:
                    entry["note"] = cell.comment.text
                cells[cell.coordinate] = entry
        charts = []
        for chart in sheet._charts:
            charts.append(
                {
                    "type": type(chart).__name__,
                    "values": [series.val.numRef.f for series in chart.series],
                    "grouping": getattr(chart, "grouping", None),
                }
            )
        sheets.append({"name": sheet.title, "cells": cells, "charts": charts})
    with zipfile.ZipFile(path) as parts:
        names = parts.namelist()
    print(json.dumps({"sheets": sheets, "parts": names, "created": str(live.properties.created)}))


main()
