#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a .pptx with nothing of ours: what each slide says, and the numbers behind its chart.

Usage: readdeck.py FILE. Prints a JSON list, one object a slide in the order of the presentation:
"title", "body" (placeholders other than the title), "texts", "names" of shapes, "numbers" (every
number of the embedded workbooks), "layout", "notes".
"""

import io
import json
import posixpath
import sys
import zipfile
from xml.etree import ElementTree

import openpyxl

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def targets(package, name):
    rels = posixpath.join(posixpath.dirname(name), "_rels", posixpath.basename(name) + ".rels")
    if rels not in package.namelist():
        return {}
    return {
        each.get("Id"): (
            each.get("Type").rsplit("/", 1)[1],
            posixpath.normpath(posixpath.join(posixpath.dirname(name), each.get("Target"))),
        )
        for each in ElementTree.fromstring(package.read(rels))
    }


def words(element):
    return "".join(t.text or "" for t in element.iter(A + "t"))


def numbers(package, chart):
    found = []
    for kind, book in targets(package, chart).values():
        if kind != "package":
            continue
        for sheet in openpyxl.load_workbook(io.BytesIO(package.read(book))):
            for row in sheet.iter_rows(values_only=True):
                found += [v for v in row if isinstance(v, (int, float))]
    return found


def slide(package, name):
    tree = ElementTree.fromstring(package.read(name))
    read = {"title": "", "body": [], "numbers": [], "notes": ""}
    for shape in tree.iter(P + "sp"):
        holder = shape.find(f"{P}nvSpPr/{P}nvPr/{P}ph")
        if holder is None or holder.get("type") == "sldNum":
            continue
        if holder.get("type") in ("title", "ctrTitle"):
            read["title"] = words(shape)
        else:
            read["body"].append(words(shape))
    for kind, target in targets(package, name).values():
        if kind == "chart":
            read["numbers"] += numbers(package, target)
        elif kind == "slideLayout":
            layout = ElementTree.fromstring(package.read(target))
            read["layout"] = layout.find(P + "cSld").get("name")
        elif kind == "notesSlide":
            read["notes"] = words(ElementTree.fromstring(package.read(target)))
    read["names"] = [e.get("name") for e in tree.iter(P + "cNvPr")]
    read["texts"] = [words(p) for p in tree.iter(A + "p")]
    return read


def main():
    with zipfile.ZipFile(sys.argv[1]) as package:
        deck = "ppt/presentation.xml"
        parts = targets(package, deck)
        ids = ElementTree.fromstring(package.read(deck)).iter(P + "sldId")
        print(json.dumps([slide(package, parts[each.get(R + "id")][1]) for each in ids]))


main()
