#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Has LibreOffice read a .pptx and prints what it understood, slide by slide, as JSON.

Usage: officeslides.py FILE SOFFICE. LibreOffice saves the presentation in its own format, in which every
chart carries the numbers that it draws. Prints a list with one object a slide: "title", "texts" (paragraphs
of the slide itself), "charts" (a list; of each its "types" of series, "numbers" as texts with all digits,
and "words", the texts of its table).
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import zipfile
from xml.etree import ElementTree

CHART = "{urn:oasis:names:tc:opendocument:xmlns:chart:1.0}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
PRESENTATION = "{urn:oasis:names:tc:opendocument:xmlns:presentation:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
LINK = "{http://www.w3.org/1999/xlink}href"


def words(element):
    return "".join(element.itertext())


def chart(package, folder):
    tree = ElementTree.fromstring(package.read(f"{folder}/content.xml"))
    cells = list(tree.iter(TABLE + "table-cell"))
    whole = tree.find(f".//{CHART}chart")
    kinds = [whole.get(CHART + "class")] + [e.get(CHART + "class") for e in tree.iter(CHART + "series")]
    return {
        "types": sorted({kind.split(":")[1] for kind in kinds if kind}),
        "numbers": [
            c.get(OFFICE + "value") for c in cells if c.get(OFFICE + "value-type") == "float"
        ],
        "words": [words(c) for c in cells if c.get(OFFICE + "value-type") == "string"],
    }


def slide(package, page):
    titles = [f for f in page.iter(DRAW + "frame") if f.get(PRESENTATION + "class") == "title"]
    notes = page.find(PRESENTATION + "notes")
    if notes is not None:
        page.remove(notes)
    charts = []
    for each in page.iter(DRAW + "object"):
        folder = each.get(LINK).removeprefix("./")
        if f"{folder}/content.xml" in package.namelist():
            charts.append(chart(package, folder))
    return {
        "title": words(titles[0]).strip() if titles else "",
        "texts": [words(p) for p in page.iter(TEXT + "p")],
        "charts": charts,
    }


def main():
    source, office = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        subprocess.run(
            [office, f"-env:UserInstallation={(place / 'user').as_uri()}", "--headless"]
            + ["--convert-to", "odp", "--outdir", folder, source],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        with zipfile.ZipFile(place / (pathlib.Path(source).stem + ".odp")) as package:
            pages = ElementTree.fromstring(package.read("content.xml")).iter(DRAW + "page")
            print(json.dumps([slide(package, page) for page in pages]))


main()
