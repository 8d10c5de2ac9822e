#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a .pptx with nothing of ours and prints what it holds and what PowerPoint would repair.

Usage: lintslides.py FILE [--plant DEFECT]. Prints JSON: "findings" (a list of [rule, part, text]),
"slides" (title, notes, alt texts, names of shapes, texts) and "charts" (type, series with names and
values, of the cache and of the embedded workbook). --plant puts a defect into the parts first, so
that a test can see that its rule finds it.

The rules are those that the schemas and Microsoft's validator leave to the program: where labels may
stand, that axes refer to each other, that ids are unique and apart, that masters have themes of their
own, that caches count right and hold numbers.
"""

import io
import json
import posixpath
import re
import sys
import zipfile
from xml.etree import ElementTree

import openpyxl

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
POSITIONS = {
    ("barChart", "clustered"): {"ctr", "inEnd", "inBase", "outEnd"},
    ("barChart", "stacked"): {"ctr", "inEnd", "inBase"},
    ("barChart", "percentStacked"): {"ctr", "inEnd", "inBase"},
    ("lineChart", "standard"): {"t", "b", "l", "r", "ctr"},
    ("areaChart", "stacked"): set(),
    ("doughnutChart", None): set(),
    ("scatterChart", None): {"t", "b", "l", "r", "ctr"},
    ("bubbleChart", None): {"t", "b", "l", "r", "ctr"},
}


def replaced(parts, name, pattern, new):
    text = parts[name].decode()
    changed = re.sub(pattern, new, text, count=1, flags=re.S)
    assert changed != text, f"nothing to plant in {name}: {pattern}"
    parts[name] = changed.encode()


def plant(parts, defect):
    """Puts one of the defects into a deck whose first chart is a stack of columns."""
    chart = "ppt/charts/chart1.xml"
    slide = "ppt/slides/slide1.xml"
    if defect == "label-position":
        replaced(parts, chart, r'<c:dLblPos val="ctr"/>', '<c:dLblPos val="outEnd"/>')
    elif defect == "label-on-donut":
        replaced(parts, chart, r"<c:barChart>", "<c:doughnutChart>")
        replaced(parts, chart, r"</c:barChart>", "</c:doughnutChart>")
    elif defect == "axis-pair":
        replaced(parts, chart, r'<c:crossAx val="\d+"/>', '<c:crossAx val="999"/>')
    elif defect == "shape-id":
        replaced(parts, slide, r'<p:cNvPr id="3"', '<p:cNvPr id="2"')
    elif defect == "layout-id":
        replaced(
            parts,
            "ppt/slideMasters/slideMaster1.xml",
            r'<p:sldLayoutId id="\d+"',
            '<p:sldLayoutId id="2147483648"',
        )
    elif defect == "shared-theme":
        replaced(
            parts, "ppt/notesMasters/_rels/notesMaster1.xml.rels", r"theme2\.xml", "theme1.xml"
        )
    elif defect == "series-index":
        replaced(parts, chart, r'<c:order val="1"/>', '<c:order val="0"/>')
    elif defect == "not-a-number":
        replaced(parts, chart, r"(<c:numCache>.*?<c:v>)[^<]*", r"\1nan")
    elif defect == "point-count":
        replaced(
            parts, chart, r'(<c:numCache>.*?)<c:ptCount val="\d+"/>', r'\1<c:ptCount val="1"/>'
        )
    else:
        raise SystemExit(f"no such defect: {defect}")


class Deck:
    def __init__(self, parts):
        self.parts = parts
        self.findings = []

    def find(self, rule, part, text):
        self.findings.append([rule, part, text])

    def tree(self, name):
        return ElementTree.fromstring(self.parts[name])

    def targets(self, name):
        """Relationship id -> (last word of its type, part)."""
        rels = posixpath.join(posixpath.dirname(name), "_rels", posixpath.basename(name) + ".rels")
        found = {}
        if rels in self.parts:
            for relation in ElementTree.fromstring(self.parts[rels]):
                target = relation.get("Target")
                where = posixpath.normpath(posixpath.join(posixpath.dirname(name), target))
                found[relation.get("Id")] = (relation.get("Type").rsplit("/", 1)[1], where)
        return found

    def names(self, folder):
        def number(name):
            return int(re.search(r"(\d+)\.xml$", name)[1])

        return sorted(
            (n for n in self.parts if re.fullmatch(rf"ppt/{folder}/[a-zA-Z]+\d+\.xml", n)),
            key=number,
        )

    # --- rules ---

    def check_package(self):
        types = ElementTree.fromstring(self.parts["[Content_Types].xml"])
        known = {t.get("PartName")[1:] for t in types if t.get("PartName")}
        endings = {t.get("Extension") for t in types if t.get("Extension")}
        for name in self.parts:
            if name not in known and name.rsplit(".", 1)[-1] not in endings:
                self.find("content-type", name, "has none")
        for name in known - set(self.parts):
            self.find("content-type", name, "is of no part")
        for name in list(self.parts):
            if not name.endswith(".rels"):
                for kind, target in self.targets(name).values():
                    if target not in self.parts:
                        self.find("relationship", name, f"{kind} to {target}, which is not there")

    def check_ids(self):
        for folder in ("slides", "notesSlides", "slideLayouts", "slideMasters", "notesMasters"):
            for name in self.names(folder):
                ids = [e.get("id") for e in self.tree(name).iter(P + "cNvPr")]
                for each in {i for i in ids if ids.count(i) > 1}:
                    self.find("shape-id", name, f"{each} stands for several shapes")
        deck = self.tree("ppt/presentation.xml")
        masters = [int(e.get("id")) for e in deck.iter(P + "sldMasterId")]
        layouts = []
        for name in self.names("slideMasters"):
            layouts += [int(e.get("id")) for e in self.tree(name).iter(P + "sldLayoutId")]
        numbers = masters + layouts
        for each in {n for n in numbers if numbers.count(n) > 1 or n < 2147483648}:
            self.find("layout-id", "ppt/presentation.xml", f"{each} is taken or too small")
        slides = [int(e.get("id")) for e in deck.iter(P + "sldId")]
        for each in {n for n in slides if slides.count(n) > 1 or n < 256}:
            self.find("slide-id", "ppt/presentation.xml", f"{each} is taken or too small")

    def check_themes(self):
        used = []
        for folder in ("slideMasters", "notesMasters"):
            for name in self.names(folder):
                used += [t for kind, t in self.targets(name).values() if kind == "theme"]
        for each in {t for t in used if used.count(t) > 1}:
            self.find("shared-theme", each, "belongs to several masters")

    def check_chart(self, name):
        plot = self.tree(name).find(f"{C}chart/{C}plotArea")
        axes = {a.find(C + "axId").get("val"): a for a in plot if a.tag.endswith("Ax")}
        for axis, element in axes.items():
            other = element.find(C + "crossAx").get("val")
            if other not in axes or axes[other].find(C + "crossAx").get("val") != axis:
                self.find("axis-pair", name, f"{axis} crosses {other}")
        for group in plot:
            kind = group.tag[len(C) :]
            if not kind.endswith("Chart"):
                continue
            used = [e.get("val") for e in group.findall(C + "axId")]
            if kind != "doughnutChart" and (len(used) != 2 or not set(used) <= set(axes)):
                self.find("axis-pair", name, f"{kind} stands on {used}")
            grouping = group.find(C + "grouping")
            key = (kind, grouping.get("val") if grouping is not None else None)
            if kind in ("doughnutChart", "scatterChart", "bubbleChart"):
                key = (kind, None)
            allowed = POSITIONS.get(key)
            for position in group.iter(C + "dLblPos"):
                if allowed is None or position.get("val") not in allowed:
                    self.find("label-position", name, f"{position.get('val')} in {key}")
        for word in ("idx", "order"):
            numbers = [s.find(C + word).get("val") for s in plot.iter(C + "ser")]
            if len(set(numbers)) < len(numbers):
                self.find("series-index", name, f"{word} of the series: {numbers}")
        for cache in list(plot.iter(C + "numCache")) + list(plot.iter(C + "strCache")):
            count = int(cache.find(C + "ptCount").get("val"))
            indices = [int(p.get("idx")) for p in cache.findall(C + "pt")]
            if any(i >= count for i in indices) or len(set(indices)) < len(indices):
                self.find("point-count", name, f"{count} for {indices}")
        for cache in plot.iter(C + "numCache"):
            for value in cache.iter(C + "v"):
                if not re.fullmatch(r"-?[0-9.]+(e[-+]?[0-9]+)?", value.text or ""):
                    self.find("not-a-number", name, str(value.text))

    # --- what is in it ---

    def slide(self, name):
        tree = self.tree(name)
        title = ""
        for shape in tree.iter(P + "sp"):
            holder = shape.find(f"{P}nvSpPr/{P}nvPr/{P}ph")
            if holder is not None and holder.get("type") in ("title", "ctrTitle"):
                title = "".join(t.text or "" for t in shape.iter(A + "t"))
        notes = ""
        for kind, target in self.targets(name).values():
            if kind == "notesSlide":
                lines = self.tree(target).iter(A + "p")
                notes = "\n".join("".join(t.text or "" for t in p.iter(A + "t")) for p in lines)
        identities = list(tree.iter(P + "cNvPr"))
        return {
            "title": title,
            "notes": notes,
            "descriptions": [e.get("descr") for e in identities if e.get("descr")],
            "names": [e.get("name") for e in identities],
            "texts": ["".join(t.text or "" for t in p.iter(A + "t")) for p in tree.iter(A + "p")],
            "shapes": len(list(tree.iter(P + "sp"))),
            "groups": len(list(tree.iter(P + "grpSp"))),
            "colours": sorted({e.get("val") for e in tree.iter(A + "schemeClr")}),
            "languages": sorted({e.get("lang") for e in tree.iter(A + "rPr")}),
        }

    def numbers(self, reference, book):
        """The numbers of a reference to cells: of the cache as text, and of the workbook."""
        if reference is None:
            return None, None
        cache = reference.find(C + "numCache")
        numbers = [None] * int(cache.find(C + "ptCount").get("val"))
        for point in cache.findall(C + "pt"):
            if int(point.get("idx")) < len(numbers):
                numbers[int(point.get("idx"))] = point.find(C + "v").text
        sheet, cells = reference.find(C + "f").text.rsplit("!", 1)
        column = book[sheet.strip("'")][cells.replace("$", "")]
        column = column if isinstance(column, tuple) else ((column,),)
        return numbers, [line[0].value for line in column]

    def chart(self, name):
        plot = self.tree(name).find(f"{C}chart/{C}plotArea")
        books = [t for kind, t in self.targets(name).values() if kind == "package"]
        book = openpyxl.load_workbook(io.BytesIO(self.parts[books[0]]), data_only=True)
        live = openpyxl.load_workbook(io.BytesIO(self.parts[books[0]])).worksheets[0]
        series = []
        for element in plot.iter(C + "ser"):
            values = element.find(f"{C}val/{C}numRef")
            if values is None:
                values = element.find(f"{C}yVal/{C}numRef")
            cache, cells = self.numbers(values, book)
            looks = {}
            for point in element.findall(C + "dPt"):
                fills = [e.tag.split("}")[1] for e in point.find(C + "spPr")]
                dash = point.find(f"{C}spPr/{A}ln/{A}prstDash")
                looks[point.find(C + "idx").get("val")] = (
                    dash.get("val") if dash is not None else fills[0]
                )
            title = element.find(f"{C}tx/{C}strRef/{C}strCache/{C}pt/{C}v")
            fill = element.find(f"{C}spPr/{A}noFill")
            series.append(
                {
                    "name": (title if title is not None else element.find(f"{C}tx/{C}v")).text,
                    "cache": cache,
                    "book": cells,
                    "x": self.numbers(element.find(f"{C}xVal/{C}numRef"), book)[1],
                    "size": self.numbers(element.find(f"{C}bubbleSize/{C}numRef"), book)[1],
                    "looks": looks,
                    "seen": fill is None,
                    "labels": [
                        label.find(C + "idx").get("val") for label in element.iter(C + "dLbl")
                    ],
                }
            )
        return {
            "types": [e.tag[len(C) :] for e in plot if e.tag.endswith("Chart")],
            "groupings": [e.get("val") for e in plot.iter(C + "grouping")],
            "axes": [e.tag[len(C) :] for e in plot if e.tag.endswith("Ax")],
            "colours": sorted({e.get("val") for e in plot.iter(A + "schemeClr")}),
            "formats": sorted({e.get("formatCode") for e in plot.iter(C + "numFmt")}),
            "titles": [
                "".join(t.text for t in e.iter(A + "t")) for e in plot.iter(C + "title")
            ],
            "categories": [
                point.find(C + "v").text
                for category in plot.findall(f".//{C}ser/{C}cat")[:1]
                for point in category.iter(C + "pt")
            ],
            "formulas": [
                cell.value for line in live.iter_rows() for cell in line if cell.data_type == "f"
            ],
            "series": series,
        }


def colour(scheme, name):
    """A colour of a theme; templates may name one of the system's."""
    element = scheme.find(f"{A}{name}")[0]
    return element.get("lastClr") or element.get("val")


def main():
    with zipfile.ZipFile(sys.argv[1]) as package:
        assert package.testzip() is None
        parts = {name: package.read(name) for name in package.namelist()}
    if "--plant" in sys.argv:
        plant(parts, sys.argv[sys.argv.index("--plant") + 1])
    deck = Deck(parts)
    deck.check_package()
    deck.check_ids()
    deck.check_themes()
    for name in deck.names("charts"):
        deck.check_chart(name)
    size = deck.tree("ppt/presentation.xml").find(P + "sldSz")
    answer = {"findings": deck.findings, "size": [int(size.get("cx")), int(size.get("cy"))]}
    master = deck.names("slideMasters")[0]
    theme = next(t for kind, t in deck.targets(master).values() if kind == "theme")
    scheme = deck.tree(theme).find(f"{A}themeElements/{A}clrScheme")
    answer["background"] = colour(scheme, "lt1")
    answer["accents"] = [colour(scheme, f"accent{i}") for i in range(1, 7)]
    if "--plant" not in sys.argv:
        answer["slides"] = [deck.slide(name) for name in deck.names("slides")]
        answer["charts"] = [deck.chart(name) for name in deck.names("charts")]
    print(json.dumps(answer))


main()
