# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""reach.py PROGRAM
Everything a person does while exploring, done as a person with a screen reader would: things are
found by role and name over the accessibility bus, used by pointer and keyboard, and what came of it
is read from the same bus. One test an interaction, each from the same start in the same window."""

import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import unittest

from accessibletree import Checked, Enabled, Focusable, Focused, Hand, Selected, Tree, quiet, until

PROGRAM = ""
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
KINDS = ("actual", "estimate", "forecast", "assumption")
CLOUD = "Cloud providers"


def save_explorations(workspace):
    """Keeps the looks that the tests start from in the workspace, as any program may."""
    with sqlite3.connect(workspace) as database:
        for number, (name, body) in enumerate((("Owners held", OWNERS), ("Far apart", FAR_APART))):
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


class Reach(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = tempfile.TemporaryDirectory()
        environment = dict(os.environ, HOME=cls.home.name, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        workspace = os.path.join(cls.home.name, "w.sextant")
        subprocess.run(
            [PROGRAM, "new", workspace], env=dict(environment, QT_QPA_PLATFORM="offscreen"),
            check=True, stdout=subprocess.DEVNULL)
        save_explorations(workspace)
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
        cls.home.cleanup()

    def setUp(self):
        self.assertIsNone(self.process.poll(), "the program has ended")
        self.open("Owners held")

    def tearDown(self):
        # Menus, where a test ended within one, and what is selected.
        for _ in range(3):
            Hand.press("Escape")
        self.tree.forget_menu()

    # --- what all of them do ---

    def open(self, name):
        """Closes what is open and opens a saved exploration by searching for it."""
        Hand.move(self.aside)
        if self.tree.first("chart"):
            Hand.press("ctrl+w")
            self.tree.wait_gone("chart")
        Hand.press("ctrl+k")
        box = self.tree.wait("text", "Search or command")
        until(lambda: box.has(Focused), "the keyboard in the search")
        Hand.type(name)
        until(lambda: self.search_results(name), "a result of the search")
        Hand.press("Return")
        until(lambda: self.marks(), "marks")

    def search_results(self, name):
        found = []
        for role in ("list item", "table cell"):
            found += self.tree.all(role, re.compile(re.escape(name)))
        return found

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

    def undo(self):
        Hand.press("ctrl+z")

    def labelled(self, role, label):
        """A control by the label beside it."""
        found = self.tree.wait("label", label)
        return until(lambda: self.beside(role, found), f"{role} {label}")

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
            if quiet(lambda: until(lambda: box.has(Focused), "the keyboard", 1)):
                Hand.type(choice)
                if quiet(lambda: until(lambda: box.name == choice, "the choice", 2)):
                    return
        self.fail(f"{label} does not take {choice} but {box.name}")

    # --- what is there ---

    def test_every_mark_says_what_it_is(self):
        marks = self.marks()
        # Three years of two owners and two of the third; four more cells hold contradicting numbers
        # or cover a part of their year.
        self.assertEqual(len(marks), 8)
        for mark in marks:
            self.assertRegex(mark.name, r"^20\d\d, (Cloud providers|AI model companies|Other buyers), ")
            self.assertRegex(mark.name, r", \d[\d.,]*( m| bn)? units, ")
            self.assertTrue(mark.name.endswith(KINDS), mark.name)
            self.assertGreater(mark.rect[2] * mark.rect[3], 0, mark.name)
        # By sqlite3 over the published rows: 441,858.
        self.assertIn("2022, Cloud providers, 442,000 units, estimate", [mark.name for mark in marks])

    def test_chart_has_headline_and_names(self):
        self.assertTrue(self.chart.name)
        self.assertIn("Accelerators held", self.chart.description)
        self.assertEqual(self.name_on_chart(CLOUD).name, CLOUD)

    def test_controls_that_take_the_keyboard_have_names(self):
        nameless = []
        for role in ("push button", "check box", "text", "spin button", "list", "table", "tree"):
            for thing in self.tree.all(role):
                if thing.has(Enabled) and thing.has(Focusable) and not thing.name:
                    nameless.append(thing)
        self.assertEqual([repr(each) for each in nameless], [])

    # --- pointer ---

    def test_hover_shows_the_number_and_its_source(self):
        Hand.move(self.mark("2025, Cloud").middle)
        tip = self.tree.wait("tool tip")
        self.assertIn("14,708,070", tip.name)
        self.assertIn("Epoch AI", tip.name)

    def test_click_selects_mark_and_cell(self):
        mark = self.mark("2025, Cloud")
        Hand.click(mark.middle)
        until(lambda: mark.has(Selected), "the mark selected")
        cell = until(lambda: next(iter(self.cells("^2025 · Cloud")), None), "its cell")
        until(lambda: cell.has(Selected), "its cell selected")

    def test_press_selects_without_a_pointer(self):
        mark = self.mark("2024, Cloud")
        self.assertTrue(mark.do("Press"))
        until(lambda: mark.has(Selected), "the mark selected")

    def test_name_selects_its_series(self):
        self.assertTrue(self.name_on_chart(CLOUD).do("Press"))
        until(lambda: all(each.has(Selected) for each in self.marks(CLOUD)), "all of its marks selected")

    # --- exploring, from each of the places ---

    def test_double_click_drills_in_and_breadcrumb_leads_up(self):
        Hand.click(self.mark("2025, Cloud").middle, times=2)
        up = self.tree.wait("push button", "Up to All")
        until(lambda: "Google" in self.vendors(), "what is inside")
        Hand.click(up.middle)
        until(lambda: CLOUD in self.vendors(), "the whole again")
        self.tree.wait_gone("push button", "Up to All")

    def test_drill_into_from_mark(self):
        self.context_menu(self.mark("2025, Cloud"), "Drill into " + CLOUD)
        until(lambda: "Google" in self.vendors(), "what is inside")

    def test_filter_to_from_mark(self):
        self.context_menu(self.mark("2025, Cloud"), "Filter to " + CLOUD)
        self.wait_vendors([CLOUD], "only it")
        self.undo()
        until(lambda: len(self.vendors()) > 1, "the others again")
        Hand.press("ctrl+shift+z")
        self.wait_vendors([CLOUD], "only it, redone")

    def test_exclude_from_legend_name(self):
        self.context_menu(self.name_on_chart(CLOUD), "Exclude " + CLOUD)
        until(lambda: self.vendors() and CLOUD not in self.vendors(), "the others alone")

    def test_name_offers_its_menu_without_a_pointer(self):
        self.assertTrue(self.name_on_chart(CLOUD).do("ShowMenu"))
        self.choose("Filter to " + CLOUD)
        self.wait_vendors([CLOUD], "only it")

    def test_break_down_from_mark(self):
        self.context_menu(self.mark("2025, Cloud"), "Break down by", "Platform")
        until(lambda: any("platform" in each.name.lower() or "TPU" in each.name or "H100" in each.name
                          for each in self.marks()), "platforms")

    def test_show_rows_from_mark(self):
        self.context_menu(self.mark("2025, Cloud"), "Show Rows")
        self.tree.wait("table", "Rows of the dataset")
        Hand.press("ctrl+r")
        self.tree.wait("chart")

    def test_why_from_mark(self):
        self.context_menu(self.mark("2025, Cloud"), "Why this number?")
        self.tree.wait("list", "Numbers behind this cell")

    def test_filter_to_from_table_cell(self):
        cell = until(lambda: next(iter(self.cells("^2025 · Cloud")), None), "the cell")
        self.context_menu(cell, "Filter to " + CLOUD)
        self.wait_vendors([CLOUD], "only it")

    def test_table_cell_drills_in(self):
        cell = until(lambda: next(iter(self.cells("^2025 · Cloud")), None), "the cell")
        Hand.click(cell.middle, times=2)
        until(lambda: "Google" in self.vendors(), "what is inside")

    def facet(self, name):
        facet = self.tree.wait("list", "Vendor")
        return until(lambda: next(iter(self.tree.all("list item", re.compile("^" + name), facet)), None),
                     f"the facet {name}")

    def test_exclude_from_facet(self):
        self.context_menu(self.facet(CLOUD), "Exclude " + CLOUD)
        until(lambda: self.vendors() and CLOUD not in self.vendors(), "the others alone")

    def test_facet_filters_and_chip_gives_back(self):
        item = self.facet(CLOUD)
        x, y, _, height = item.rect
        Hand.click((x + 12, y + height // 2))
        until(lambda: CLOUD not in self.vendors() or len(self.vendors()) == 1, "fewer members")
        chip = self.tree.wait("push button", re.compile("^Vendor: "))
        x, y, width, height = chip.rect
        Hand.click((x + width - 12, y + height // 2))
        until(lambda: len(self.vendors()) > 1, "the others again")

    # --- keyboard ---

    def test_arrows_walk_the_marks(self):
        Hand.click(self.mark("2022, Cloud").middle)
        walked = []
        for key in ("Right", "Right", "End", "Home"):
            Hand.press(key)
            walked.append(until(lambda: self.focused_mark(walked), f"another mark after {key}"))
        self.assertEqual([name.split(", ")[0] for name in walked[:2]], ["2023", "2024"])
        self.assertEqual(walked[3].split(", ")[0], "2022")

    def focused_mark(self, walked):
        for mark in self.marks():
            if mark.has(Focused) and (not walked or mark.name != walked[-1]):
                return mark.name
        return None

    def test_key_d_drills_and_backspace_leads_up(self):
        Hand.click(self.mark("2025, Cloud").middle)
        until(lambda: self.focused_mark([]), "the cursor")
        Hand.press("d")
        until(lambda: "Google" in self.vendors(), "what is inside")
        Hand.click(self.mark("Google").middle)
        Hand.press("BackSpace")
        until(lambda: CLOUD in self.vendors(), "the whole again")

    def test_key_s_shows_the_source(self):
        Hand.click(self.mark("2024, Cloud").middle)
        Hand.press("s")
        self.tree.wait("list", "Numbers behind this cell")

    def test_key_t_changes_between_chart_and_table(self):
        Hand.click(self.mark("2025, Cloud").middle)
        Hand.press("t")
        until(lambda: self.is_keyboard_in("table"), "the keyboard in the table")
        Hand.press("t")
        until(lambda: self.is_keyboard_in("chart"), "the keyboard in the chart")

    def is_keyboard_in(self, role):
        thing = self.tree.first(role) if role == "chart" else self.table()
        return thing.has(Focused) or any(child.has(Focused) for child in thing.children)

    def test_f6_walks_the_panels(self):
        Hand.click(self.mark("2025, Cloud").middle)
        panels = []
        for _ in range(5):
            Hand.press("F6")
            panels.append(until(lambda: self.other_panel(panels), "another panel"))
        self.assertGreaterEqual(len(set(panels)), 4, panels)

    def other_panel(self, panels):
        thing = self.tree.focus
        while thing is not None and thing.role not in ("frame", "chart"):
            thing = thing.parent
        name = thing.name if thing else None
        return name if name and (not panels or panels[-1] != name) else None

    # --- history, search, kinds of chart, annotations ---

    def test_history_goes_back(self):
        self.context_menu(self.mark("2025, Cloud"), "Filter to " + CLOUD)
        self.wait_vendors([CLOUD], "only it")
        Hand.click(self.tree.wait("page tab", "History").middle)
        steps = self.tree.wait("list", "Steps")
        until(lambda: len(steps.children) == 2, "two steps")
        Hand.click(steps.children[0].middle)
        until(lambda: len(self.vendors()) > 1, "the others again")
        Hand.click(self.tree.wait("page tab", "Inspector").middle)

    def test_search_filters_to_a_member(self):
        Hand.press("ctrl+k")
        until(lambda: self.tree.first("text", "Search or command").has(Focused), "the search")
        Hand.type("Microsoft")
        until(lambda: self.search_results("Microsoft"), "a result")
        Hand.press("Return")
        until(lambda: self.tree.first("push button", re.compile("^Vendor: Microsoft")), "its filter")

    def test_chooser_greys_and_changes(self):
        Hand.click(self.tree.wait("push button", re.compile("^Chart kind: ")).middle)
        menu = self.tree.open_menu()
        self.assertFalse(entry(menu, "Donut").has(Enabled))
        self.choose("Line")
        self.tree.wait("push button", re.compile("^Chart kind: Line"))

    def test_arrow_by_menu_and_away(self):
        self.context_menu(self.mark("2025, Cloud"), "On the chart", "Growth arrow")
        until(lambda: "CAGR" in self.chart.description, "an arrow with its growth a year")
        # (14,708,070 / 441,858) ^ (1/3) = 3.217.
        self.assertIn("+222 %", self.chart.description)
        self.context_menu(self.mark("2025, Cloud"), "On the chart", "Remove from the chart", "Growth arrow")
        until(lambda: "CAGR" not in self.chart.description, "no arrow")

    # --- the inspector ---

    def test_reference_line_by_inspector(self):
        Hand.click(self.scrolled(self.labelled("text", "At")).middle)
        Hand.type("5000000")
        Hand.press("Return")
        until(lambda: "5 m" in self.chart.description, "the line")
        Hand.click(self.tree.wait("push button", re.compile("^Undo")).middle)  # Ctrl+Z is the field's own here
        until(lambda: "5 m" not in self.chart.description, "no line")

    def scrolled(self, thing):
        """The thing, after the panel around it has been scrolled until it can be clicked."""
        for _ in range(30):
            panel = self.tree.first("frame", "Inspector")
            top, bottom = panel.rect[1], panel.rect[1] + panel.rect[3]
            if top < thing.middle[1] < bottom - 10:
                break
            Hand.click((panel.middle[0], panel.middle[1]), button=5 if thing.middle[1] >= bottom - 10 else 4)
        return thing

    def test_axis_break_by_menu_is_said(self):
        self.open("Far apart")
        self.context_menu(self.marks()[0], "On the chart", "Break the axis")
        until(lambda: self.tree.first("push button", re.compile("^Remove “Axis break")), "the break in the list")
        until(lambda: "broken" in self.chart.description, "what the chart says of it")

    def test_log_axis_by_inspector(self):
        box = self.scrolled(self.tree.wait("check box", "Logarithmic axis"))
        Hand.click(box.middle)
        until(lambda: box.has(Checked), "a logarithmic axis")
        self.undo()
        until(lambda: not box.has(Checked), "a linear axis")

    def test_small_charts_by_inspector(self):
        self.pick("Small charts", "Vendor")
        self.tree.wait("check box", "An axis for each small chart")
        until(lambda: self.marks("Cloud providers.*2025"), "marks of small charts")


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main(verbosity=2)
