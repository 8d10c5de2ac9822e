# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What all tests by accessible names share: the program in a window of its own with the same saved
looks, and what a hand does with it. Things are found by role and name over the accessibility bus,
used by pointer and keyboard, and what came of it is read from the same bus."""

import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import unittest

from accessibletree import Enabled, Focused, Hand, Selected, Showing, Tree, quiet, until
from figures import Figures, compact

PROGRAM = ""  # set by run()
# The same look as `sextant pivot --dataset vendor-shipments --measure accelerators-installed …`.
OWNERS = {
    "version": 1,
    "dataset": "vendor-shipments",
    "measure": "accelerators-installed",
    "rows": ["period"],
    "columns": "vendor",
    "levels": {"vendor": 1},
    "step": "year",
    "chart": "stacked",
}
OWNERS_BESIDE = dict(OWNERS, chart="column")  # its names stand in a legend
BY_QUARTER = {key: value for key, value in OWNERS.items() if key != "step"}
FAR_APART = {
    "version": 1,
    "dataset": "vendor-shipments",
    "measure": "accelerators-installed",
    "rows": ["vendor"],
    "levels": {"vendor": 1},
    "periods": "2023..2023",
    "step": "year",
    "chart": "column",
}
LOOKS = {
    "Owners held": OWNERS,
    "Owners beside": OWNERS_BESIDE,
    "Quarter by quarter": BY_QUARTER,
    "Far apart": FAR_APART,
}
KINDS = ("actual", "estimate", "forecast", "assumption")
CLOUD = "Cloud providers"
PANELS = ("Catalog", "Facets", "Inspector", "Forecast", "Sources", "History", "Story")


def save_explorations(workspace):
    """Keeps the looks that the tests start from in the workspace, as any program may."""
    with sqlite3.connect(workspace) as database:
        for number, (name, body) in enumerate(LOOKS.items()):
            database.execute(
                "INSERT INTO exploration VALUES (?, ?, ?, ?, ?, ?)",
                (f"reach-{number}", name, name, name, json.dumps(body), 900 + number),
            )
    database.close()


def entry(menu, beginning):
    """An entry of an open menu by the beginning of its text."""
    for item in menu.children:
        if item.name.startswith(beginning) and item.rect[2] > 0:
            return item
    return None


class ReachWindow(unittest.TestCase):
    """One window for all tests of a program; each starts from the same look."""

    start = "Owners held"

    @classmethod
    def setUpClass(cls):
        cls.home = tempfile.TemporaryDirectory()
        environment = dict(os.environ, HOME=cls.home.name, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        workspace = os.path.join(cls.home.name, "w.sextant")
        subprocess.run(
            [PROGRAM, "new", workspace], env=dict(environment, QT_QPA_PLATFORM="offscreen"),
            check=True, stdout=subprocess.DEVNULL)
        save_explorations(workspace)
        cls.figures = Figures(workspace)
        cls.process = subprocess.Popen([PROGRAM, "--language", "en", workspace], env=environment)
        cls.tree = Tree(cls.process.pid)
        cls.tree.wait("chart")
        # Somewhere that is no mark, so that nothing is hovered by chance.
        window = cls.tree.wait("frame", re.compile("^w – "))
        cls.aside = (window.rect[0] + 500, window.rect[1] + 5)

    @classmethod
    def tearDownClass(cls):
        cls.process.terminate()
        cls.process.wait(10)
        cls.figures.close()
        cls.home.cleanup()

    def setUp(self):
        self.assertIsNone(self.process.poll(), "the program has ended")
        self.open(self.start)

    def tearDown(self):
        # Menus, where a test ended within one, and what is selected.
        for _ in range(3):
            Hand.press("Escape")
        self.tree.forget_menu()

    # --- what all of them do ---

    def open(self, name):
        """Closes what is open and opens a saved exploration by searching for it."""
        Hand.move(self.aside)
        while self.tree.first("chart"):  # tabs that a test left open, too
            Hand.press("ctrl+w")
            quiet(lambda: until(lambda: not self.tree.first("chart"), "nothing open", 1))
        Hand.press("ctrl+k")
        box = self.tree.wait("text", "Search or command")
        until(lambda: box.has(Focused), "the keyboard in the search")
        Hand.type(name)
        until(lambda: self.search_results(name), "a result of the search")
        Hand.press("Return")
        until(lambda: self.marks(), "marks")

    def search_results(self, name):
        """What the search has found; its list stands beside the window, not in it."""
        return [item for item in self.popped_up("list") if name in item.name]

    def popped_up(self, role):
        """The entries of what stands beside the window."""
        return [item for each in self.tree.root.children if each.role == role and each.has(Showing)
                for item in each.children]

    @property
    def chart(self):
        return self.tree.wait("chart")

    def marks(self, pattern=""):
        chart = self.tree.first("chart")
        return [each for each in self.tree.all("list item", re.compile(pattern), chart)] if chart else []

    def mark(self, pattern):
        """The largest mark whose name matches."""
        return until(
            lambda: max(self.marks(pattern), key=lambda each: each.rect[2] * each.rect[3], default=None),
            f"a mark {pattern}")

    def name_on_chart(self, name):
        return until(
            lambda: next(iter(self.tree.all("push button", name, self.tree.first("chart"))), None),
            f"the name {name} on the chart")

    def table(self):
        return self.tree.wait("table", "Table of the exploration")

    def cells(self, pattern):
        return self.tree.all("table cell", re.compile(pattern), self.table())

    def cell(self, pattern):
        return until(lambda: next(iter(self.cells(pattern)), None), f"a cell {pattern}")

    def tabs(self):
        """The tabs of explorations, not those of panels."""
        return [each for each in self.tree.all("page tab") if each.name not in PANELS]

    def choose(self, *names):
        """Clicks through the menu that is opening, and those below it."""
        menu = self.tree.open_menu()
        for name in names:
            item = until(lambda around=menu, wanted=name: entry(around, wanted), f"the menu item {name}")
            self.assertTrue(item.has(Enabled), name)
            Hand.click(item.middle)
            menu = next(iter(item.children), None) if name != names[-1] else None
        self.tree.forget_menu()

    def context_menu(self, thing, *names):
        Hand.click(thing.middle, button=3)
        self.choose(*names)

    def vendors(self):
        """The members that have a mark; names are `PERIOD, MEMBER, VALUE, KIND`."""
        return sorted({each.name.split(", ")[1] for each in self.marks()})

    def wait_vendors(self, wanted, what):
        until(lambda: self.vendors() == sorted(wanted), what)

    def select(self, first, second):
        """Two marks, the second one added."""
        Hand.click(first.middle)
        Hand.hold("ctrl")
        Hand.click(second.middle)
        Hand.let_go("ctrl")
        until(lambda: first.has(Selected) and second.has(Selected), "both selected")

    def undo(self):
        Hand.press("ctrl+z")

    def window(self):
        return next(each for each in self.tree.root.children if each.role == "frame")

    def panel(self, name):
        """A panel that can be seen."""
        return next(each for each in self.window().children if each.role == "frame" and each.name == name)

    def labelled(self, role, label):
        """A control of the inspector by the label beside it."""
        def found():
            around = (self.beside(role, each) for each in self.tree.all("label", label, self.panel("Inspector")))
            return next((each for each in around if each), None)

        return until(found, f"{role} {label}")

    def beside(self, role, label):
        row = label.rect[1] + label.rect[3] // 2
        for thing in self.tree.all(role, None, label.parent):
            if thing.rect[1] <= row <= thing.rect[1] + thing.rect[3]:
                return thing
        return None

    def pick(self, label, choice):
        """Chooses from a combo box by keyboard, as it can be done without sight."""
        box = self.scrolled(self.labelled("combo box", label))
        Hand.click(box.middle)
        for _ in range(8):
            # Its list pops up outside of the tree. Without it, what is typed chooses at once.
            Hand.press("Escape")
            if not quiet(lambda: until(lambda: box.has(Focused), "the keyboard", 1)):
                continue
            if self.choose_by_keys(box, choice):
                return
        self.fail(f"{label} does not take {choice} but {box.name}")

    def choose_by_keys(self, box, choice):
        """A space would open the list again: then by the arrows."""
        if " " not in choice:
            Hand.type(choice)
            return quiet(lambda: until(lambda: box.name == choice, "the choice", 2))
        Hand.press("Home")
        for _ in range(30):
            if box.name == choice:
                return True
            before = box.name
            Hand.press("Down")
            quiet(lambda before=before: until(lambda: box.name != before, "the next one", 1))
        return False

    def facet(self, name):
        facet = self.tree.wait("list", "Vendor")
        return until(lambda: next(iter(self.tree.all("list item", re.compile("^" + name), facet)), None),
                     f"the facet {name}")

    def wait_facet(self, name, number, rows):
        """Waits until an entry says what it comes to and how many rows it has."""
        said = f"{name}: {compact(number)} units, estimate, {rows:,} rows"
        until(lambda: self.facet(name).name == said, said)

    def scrolled(self, thing):
        """The thing, after the panel around it has been scrolled until it can be clicked."""
        for _ in range(30):
            panel = self.panel("Inspector")
            top, bottom = panel.rect[1], panel.rect[1] + panel.rect[3]
            if top < thing.middle[1] < bottom - 10:
                break
            Hand.click((panel.middle[0], panel.middle[1]), button=5 if thing.middle[1] >= bottom - 10 else 4)
        return thing


def run():
    """Runs the tests of the calling program. The first argument is the program under test."""
    global PROGRAM
    PROGRAM = sys.argv.pop(1)
    unittest.main(verbosity=2)
