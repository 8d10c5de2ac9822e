# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""reachchart.py PROGRAM
Everything a person puts on a chart or changes about it, done as a person with a screen reader would:
one test an interaction, each from the same start in the same window."""

import re

from accessibletree import Checked, Enabled, Focused, Hand, Selected, until
from reachwindow import CLOUD, ReachWindow, entry, run


class ReachChart(ReachWindow):
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

    def test_difference_arrow_between_selected_marks(self):
        Hand.click(self.mark("2024, Cloud").middle)
        Hand.hold("ctrl")
        Hand.click(self.mark("2025, Cloud").middle)
        Hand.let_go("ctrl")
        until(lambda: self.mark("2024, Cloud").has(Selected), "both selected")
        self.context_menu(self.mark("2025, Cloud"), "On the chart", "Difference arrow")
        # By sqlite3 over the published rows: 14,708,070 − 7,655,327.
        until(lambda: "+7.05 m" in self.chart.description, "the difference")
        self.undo()
        until(lambda: "+7.05 m" not in self.chart.description, "no arrow")

    def test_growth_beside_the_names_is_said_with_them(self):
        self.context_menu(self.mark("2025, Cloud"), "On the chart", "Growth a year beside the names")
        until(lambda: "+222 %" in self.name_on_chart(CLOUD).description, "its growth with its name")
        self.undo()
        until(lambda: not self.name_on_chart(CLOUD).description, "its name alone")

    def test_note_is_bound_to_its_number(self):
        Hand.click(self.mark("2025, Cloud").middle, button=3)
        self.choose_field("On the chart", "Reference line at")
        Hand.type("Counted twice")
        Hand.press("Return")
        until(lambda: "Counted twice" in self.chart.description, "the note")
        # Wherever its number comes to stand.
        self.context_menu(self.name_on_chart(CLOUD), "Filter to " + CLOUD)
        self.wait_vendors([CLOUD], "only it")
        self.assertIn("Counted twice", self.chart.description)

    def choose_field(self, submenu, before):
        """Clicks the field to write in that follows an entry of a submenu."""
        menu = self.tree.open_menu()
        item = until(lambda: entry(menu, submenu), submenu)
        Hand.click(item.middle)
        inner = until(lambda: next(iter(item.children), None), "the submenu")
        item = until(lambda: entry(inner, before), before)
        x, y, _, height = item.rect
        Hand.click((x + 40, y + height + height // 2))
        self.tree.forget_menu()

    def test_show_as_by_keys(self):
        Hand.click(self.mark("2025, Cloud").middle)
        Hand.press("ctrl+2")
        # By sqlite3 over the published rows of 2022: 441,858 of 441,858 + 360,074.
        until(lambda: self.marks("^2022, Cloud.*55.1 %"), "shares")
        Hand.press("ctrl+1")
        until(lambda: self.marks("^2022, Cloud.*442,000 units"), "numbers")

    def test_headline_of_ones_own(self):
        Hand.press("F2")
        # The field lies over the chart, whose parts are its marks: it is heard of by the focus.
        until(lambda: self.tree.focus and self.tree.focus.role == "text"
              and self.tree.focus.name == "Headline", "the keyboard in the headline")
        Hand.press("ctrl+a")
        Hand.type("Clouds own most of it")
        Hand.press("Return")
        until(lambda: self.chart.name == "Clouds own most of it", "the headline")

    def test_period_strip_plays(self):
        self.open("Far apart")
        before = self.chart.description
        Hand.click(self.tree.wait("push button", "Play the periods").middle)
        until(lambda: self.chart.description != before, "another period")
        pause = self.tree.first("push button", "Pause")
        if pause:  # else it has come to its end
            Hand.click(pause.middle)
        self.tree.wait("push button", "Play the periods")

    def test_compare_on_one_scale(self):
        Hand.press("ctrl+t")
        until(lambda: len(self.tabs()) == 2, "two tabs")
        self.context_menu(self.mark("2025, Cloud"), "Filter to " + CLOUD)
        self.wait_vendors([CLOUD], "only it")
        Hand.press("ctrl+shift+b")
        self.tree.wait("label", "Left")
        self.assertTrue(self.tree.first("label", "Right"))
        self.assertEqual(len(self.tree.all("combo box", re.compile("Owners held"))), 2)
        Hand.press("Escape")
        self.tree.wait_gone("label", "Left")
        Hand.press("ctrl+w")
        until(lambda: len(self.tabs()) == 1, "one tab")

    def test_saved_exploration_stands_in_the_catalog(self):
        self.context_menu(self.mark("2025, Cloud"), "Filter to " + CLOUD)
        self.wait_vendors([CLOUD], "only it")
        Hand.press("ctrl+s")
        name = self.tree.wait("text", "Name in the catalog")
        until(lambda: name.has(Focused), "the keyboard in the name")
        Hand.press("ctrl+a")
        Hand.type("Clouds alone")
        Hand.press("Return")
        until(lambda: any(self.tree.all(role, re.compile("Clouds alone"))
                          for role in ("tree item", "table cell")), "it in the catalog")

    def test_clear_filters(self):
        self.context_menu(self.mark("2025, Cloud"), "Filter to " + CLOUD)
        self.wait_vendors([CLOUD], "only it")
        Hand.press("ctrl+shift+f")
        until(lambda: len(self.vendors()) > 1, "the others again")


if __name__ == "__main__":
    run()
