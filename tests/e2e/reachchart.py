# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""reachchart.py PROGRAM
Everything a person puts on a chart or changes about it, done as a person with a screen reader would:
one test an interaction, each from the same start in the same window. What the chart says of it is
compared with the published rows."""

import re

from accessibletree import Checked, Enabled, Focused, Hand, quiet, until
from figures import compact, growth_a_year
from reachwindow import CLOUD, ReachWindow, entry, run


class ReachChart(ReachWindow):
    def held(self, year):
        return self.figures.held(year, "cloud-providers")

    def wait_said(self, words):
        until(lambda: words in self.chart.description, f"“{words}” on the chart")

    def wait_not_said(self, words):
        until(lambda: words not in self.chart.description, f"no “{words}” on the chart")

    # --- its kind ---

    GREYED = "keep one period, or one dimension"  # what a donut says of several periods and owners

    def walk_to(self, name):
        """Presses the arrow key until the keyboard is at an entry of that name."""
        for _ in range(30):
            if self.tree.focus and self.tree.focus.name == name:
                return self.tree.focus
            before = self.tree.focus
            Hand.press("Down")
            quiet(lambda before=before: until(lambda: self.tree.focus is not before, "the next entry", 2))
        self.fail(f"no way to {name}")

    def reason_is_told(self, greyed):
        self.assertIn(self.GREYED, greyed.description)
        until(lambda: any(self.GREYED in tip.name for tip in self.tree.all("tool tip")), "the reason beside it")

    def test_reason_of_a_greyed_kind_by_keys_in_the_toolbar(self):
        button = self.tree.wait("push button", re.compile("^Chart kind: "))
        kind = button.name
        Hand.click(button.middle)
        self.tree.open_menu()
        greyed = self.walk_to("Donut")
        self.assertFalse(greyed.has(Enabled))
        self.reason_is_told(greyed)
        # It cannot be chosen, and the next one is reached.
        Hand.press("Return")
        Hand.press("Down")
        until(lambda: self.tree.focus.name != "Donut", "the next entry")
        Hand.press("Escape")
        until(lambda: not self.tree.all("tool tip"), "no reason any more")
        self.assertEqual(self.tree.wait("push button", re.compile("^Chart kind: ")).name, kind)
        Hand.click(self.mark("2025, Cloud").middle)

    def test_reason_of_a_greyed_kind_by_keys_in_the_inspector(self):
        box = self.scrolled(self.labelled("combo box", "Chart"))
        kind = box.name
        Hand.click(box.middle)
        until(lambda: self.tree.focus and self.tree.focus.role.startswith("list"), "the list")
        greyed = self.walk_to("Donut")
        self.reason_is_told(greyed)
        Hand.press("Return")
        until(lambda: not self.tree.all("tool tip"), "the list closed")
        until(lambda: box.name == kind, "the kind as before")
        self.assertTrue(self.marks("^2025, Cloud"))
        # Without the list, keys go from one that can be drawn to the next.
        seen = [box.name]
        for _ in range(4):
            Hand.press("Down")
            until(lambda: box.name != seen[-1], "another kind")
            seen.append(box.name)
        self.assertNotIn("Donut", seen)

    def test_chooser_greys_with_a_reason_and_changes(self):
        Hand.click(self.tree.wait("push button", re.compile("^Chart kind: ")).middle)
        menu = self.tree.open_menu()
        donut = entry(menu, "Donut")
        self.assertFalse(donut.has(Enabled))
        Hand.move(donut.middle)
        tip = self.tree.wait("tool tip")
        self.assertIn("keep one period, or one dimension", tip.name)
        self.choose("Line")
        self.tree.wait("push button", re.compile("^Chart kind: Line"))
        for year in (2022, 2025):
            number = compact(self.held(year))
            until(lambda name=f"^{year}, {CLOUD}, {re.escape(number)} units": self.marks(name), number)

    # --- arrows ---

    def test_growth_arrow_by_menu_and_away(self):
        self.context_menu(self.mark("2025, Cloud"), "On the chart", "Growth arrow")
        growth = growth_a_year(self.held(2022), self.held(2025), 3)
        self.wait_said(f"+{growth:.0f} %")
        self.wait_said("CAGR")
        self.context_menu(self.mark("2025, Cloud"), "On the chart", "Remove from the chart", "Growth arrow")
        self.wait_not_said("CAGR")

    def test_growth_arrow_between_selected_marks(self):
        self.select(self.mark("2023, Cloud"), self.mark("2025, Cloud"))
        self.context_menu(self.mark("2025, Cloud"), "On the chart", "Growth arrow")
        growth = growth_a_year(self.held(2023), self.held(2025), 2)
        self.wait_said(f"+{growth:.0f} %")
        self.undo()
        self.wait_not_said("CAGR")

    def test_difference_arrow_between_selected_marks(self):
        self.select(self.mark("2024, Cloud"), self.mark("2025, Cloud"))
        self.context_menu(self.mark("2025, Cloud"), "On the chart", "Difference arrow")
        difference = f"+{compact(self.held(2025) - self.held(2024))}"
        self.wait_said(difference)
        self.undo()
        self.wait_not_said(difference)

    def test_growth_beside_the_names_is_said_with_them(self):
        self.context_menu(self.mark("2025, Cloud"), "On the chart", "Growth a year beside the names")
        growth = growth_a_year(self.held(2022), self.held(2025), 3)
        until(lambda: f"+{growth:.0f} %" in self.name_on_chart(CLOUD).description, "its growth with its name")
        labs = growth_a_year(self.figures.held(2024, "ai-labs"), self.figures.held(2025, "ai-labs"), 1)
        self.assertIn(f"+{labs:.0f} %", self.name_on_chart("AI model companies").description)
        self.undo()
        until(lambda: not self.name_on_chart(CLOUD).description, "its name alone")

    # --- lines, bands, events and breaks by the inspector's form ---

    def form(self, kind):
        """Chooses what is put on the chart."""
        if self.scrolled(self.labelled("combo box", "Add")).name != kind:
            self.pick("Add", kind)

    def fill(self, label, text):
        Hand.click(self.scrolled(self.labelled("text", label)).middle)
        Hand.type(text)

    def form_is_fresh(self):
        until(lambda: self.labelled("combo box", "Add").name == "Reference line", "the first kind again")
        until(lambda: not self.labelled("text", "At").text, "an empty field")
        self.assertFalse(self.labelled("text", "Words").text)
        self.assertFalse(self.tree.first("push button", "Put on the Chart").has(Enabled))

    def undo_by_button(self):
        Hand.click(self.tree.wait("push button", re.compile("^Undo: ")).middle)  # Ctrl+Z is the field's own

    def test_reference_line_by_inspector(self):
        self.form("Reference line")
        self.fill("At", "5,000,000")
        self.fill("Words", "Half of it")
        Hand.press("Return")
        self.wait_said("Half of it")
        self.tree.wait("push button", "Remove “Reference line 5 m units” from the chart")
        self.form_is_fresh()
        self.undo_by_button()
        self.wait_not_said("Half of it")

    def test_reference_band_by_inspector(self):
        self.form("Reference band")
        self.fill("From", "2000000")
        self.fill("To", "4000000")
        self.fill("Words", "Planned")
        Hand.click(self.scrolled(self.tree.wait("push button", "Put on the Chart")).middle)
        self.wait_said("Planned")
        remove = self.tree.wait("push button", re.compile("^Remove “Reference band 2.*4 m units”"))
        self.form_is_fresh()
        Hand.click(self.scrolled(remove).middle)
        self.wait_not_said("Planned")

    def test_event_on_the_time_axis_by_inspector(self):
        self.form("Event")
        self.pick("When", "2024")
        self.fill("Words", "Export rule")
        Hand.press("Return")
        self.wait_said("Export rule")
        self.tree.wait("push button", "Remove “2024: Export rule” from the chart")
        self.form_is_fresh()
        # Where its period is not shown, the chart says so.
        self.context_menu(self.mark("2025, Cloud"), "Show only 2025")
        self.wait_said("Without a place on this chart: ")
        self.undo()
        self.wait_not_said("Without a place on this chart: ")
        self.wait_said("Export rule")

    def test_axis_break_by_inspector(self):
        self.open("Far apart")
        self.form("Axis break")
        # Between the second largest and the largest number nothing ends.
        numbers = sorted(self.figures.held(2023, vendor) for vendor in ("cloud-providers", "other-buyers"))
        low, high = numbers[0] * 1.2, numbers[1] * 0.8
        for label, number in (("From", low), ("To", high)):
            Hand.click(self.scrolled(self.labelled("text", label)).middle)
            Hand.press("ctrl+a")
            Hand.type(str(round(number)))
        Hand.press("Return")
        self.wait_said("The axis is broken and leaves out")
        self.wait_said(compact(high))

    def test_axis_break_by_menu_is_said(self):
        self.open("Far apart")
        self.context_menu(self.marks()[0], "On the chart", "Break the axis")
        until(lambda: self.tree.first("push button", re.compile("^Remove “Axis break")), "the break in the list")
        self.wait_said("The axis is broken and leaves out")

    def test_log_axis_by_inspector_says_what_it_is(self):
        box = self.scrolled(self.tree.wait("check box", "Logarithmic axis"))
        self.pick("Chart", "Lines")
        Hand.click(self.scrolled(box).middle)
        until(lambda: box.has(Checked), "a logarithmic axis")
        self.wait_said("Logarithmic scale.")
        self.undo()
        until(lambda: not box.has(Checked), "a linear axis")
        self.wait_not_said("Logarithmic scale.")

    def test_small_charts_by_inspector(self):
        self.pick("Small charts", "Vendor")
        self.tree.wait("check box", "An axis for each small chart")
        number = compact(self.held(2025))
        until(lambda: self.marks(f"{CLOUD}.*2025.*{re.escape(number)}"), "marks of small charts")

    # --- notes ---

    def note_field(self, reach):
        """Opens the context menu and goes to the field for the words of a note."""
        menu = self.tree.open_menu()
        item = until(lambda: entry(menu, "On the chart"), "On the chart")
        reach(item)

    def test_note_moves_with_its_number(self):
        Hand.click(self.mark("2024, Cloud").middle, button=3)
        self.note_field(self.click_field)
        Hand.type("Counted twice")
        Hand.press("Return")
        self.wait_said("Counted twice")
        # It belongs to its number and to no other: without it, it has no place, and says so.
        self.context_menu(self.name_on_chart(CLOUD), "Exclude " + CLOUD)
        self.wait_said("Without a place on this chart: Counted twice")
        self.undo()
        self.wait_not_said("Without a place on this chart")
        self.wait_said("Counted twice")
        self.tree.wait("push button", "Remove “Counted twice” from the chart")

    def click_field(self, item):
        Hand.click(item.middle)
        inner = until(lambda: next(iter(item.children), None), "the submenu")
        before = until(lambda: entry(inner, "Reference line at"), "the entry before")
        x, y, _, height = before.rect
        Hand.click((x + 40, y + height + height // 2))
        self.tree.forget_menu()

    def test_note_by_keys_alone(self):
        Hand.click(self.mark("2025, Cloud").middle)
        until(lambda: self.mark("2025, Cloud").has(Focused), "the cursor")
        Hand.press("shift+F10")
        self.tree.open_menu()
        for key, name in (("Down", "On the chart"), ("Right", ""), ("Down", "Note at ")):
            self.press_until(key, name)
        Hand.type("By hand")
        Hand.press("Return")
        self.tree.forget_menu()
        self.wait_said("By hand")

    def press_until(self, key, name):
        """Presses a key until the keyboard is at something of that name."""
        for _ in range(14):
            before = self.tree.focus
            Hand.press(key)
            heard = until(lambda: self.tree.focus is not before and self.tree.focus, "the next one")
            if heard.name.startswith(name):
                return
        self.fail(f"{key} does not lead to {name}")

    # --- what is shown of the numbers, and the headline ---

    def test_show_as_by_keys(self):
        Hand.click(self.mark("2025, Cloud").middle)
        Hand.press("ctrl+2")
        whole = self.held(2022) + self.figures.held(2022, "other-buyers")
        until(lambda: self.marks(f"^2022, Cloud.*{100 * self.held(2022) / whole:.1f} %"), "shares")
        # Growth and an index do not stack: the chart says so, and the table shows them.
        Hand.press("ctrl+3")
        growth = growth_a_year(self.held(2022), self.held(2023), 1)
        until(lambda: self.cells(rf"^2023 · {CLOUD}: \+?{growth:.0f}(\.\d)? %"), "growth")
        Hand.press("ctrl+4")
        index = 100 * self.held(2023) / self.held(2022)
        until(lambda: self.cells(rf"^2023 · {CLOUD}: {index:.0f}\b"), "an index")
        Hand.press("ctrl+1")
        until(lambda: self.marks(f"^2022, Cloud.*{compact(self.held(2022))} units"), "numbers")

    def test_headline_of_ones_own_and_back_to_the_suggestion(self):
        suggested = self.chart.name
        self.assertIn(compact(self.held(2025)), suggested)
        Hand.press("F2")
        # It lies over the chart and is a part of it while it is there.
        field = until(lambda: self.tree.first("text", "Headline", self.chart), "the headline's field")
        until(lambda: field.has(Focused), "the keyboard in the headline")
        self.assertEqual(field.text, suggested)
        Hand.press("ctrl+a")
        Hand.type("Clouds own most of it")
        Hand.press("Return")
        until(lambda: self.chart.name == "Clouds own most of it", "the headline")
        until(lambda: not self.tree.first("text", "Headline", self.chart), "no field any more")
        Hand.press("F2")
        until(lambda: self.tree.first("text", "Headline", self.chart), "the headline's field")
        Hand.press("ctrl+a")
        Hand.press("Delete")
        Hand.press("Return")
        until(lambda: self.chart.name == suggested, "the suggestion")


if __name__ == "__main__":
    run()
