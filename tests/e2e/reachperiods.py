# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""reachperiods.py PROGRAM
Periods: a range drawn along the axis or on the strip, by pointer and by keys, while table and facets
follow; playing; a rectangle that becomes a filter. Numbers are those of the published rows."""

import re

from accessibletree import Focused, Hand, Selected, quiet, until
from figures import compact
from reachwindow import CLOUD, ReachWindow, run

QUARTERS = [f"Q{quarter} {year}" for year in (2022, 2023, 2024, 2025) for quarter in (1, 2, 3, 4)]


def stored(quarter):
    """`Q2 2023` as it stands in the workspace."""
    return quarter[3:] + quarter[:2]


class ReachPeriods(ReachWindow):
    start = "Quarter by quarter"

    # --- what can be seen ---

    def shown(self):
        """The periods that have a mark, in their order."""
        periods = {each.name.split(", ")[0] for each in self.marks()}
        return [each for each in QUARTERS if each in periods]

    def rows_in_table(self):
        return [each.name.split(" · ")[0] for each in self.cells(f" · {CLOUD}: ")]

    def is_in_table(self, quarters):
        """Whether what can be seen of the table begins with these; what has no mark yet may follow."""
        seen = self.rows_in_table()
        return len(seen) >= min(3, len(quarters)) and seen[:len(quarters)] == quarters[:len(seen)]

    def count(self, quarters):
        """Rows of the cloud providers in some quarters."""
        return sum(self.figures.count("cloud-providers", stored(each)) for each in quarters)

    def held(self, quarter):
        """What the cloud providers held at the end of a quarter."""
        return self.figures.number(
            "SELECT sum(s.value) FROM vendor_shipments s JOIN dim_vendor d ON d.id = s.vendor"
            " WHERE s.measure = 'accelerators-installed' AND d.parent = 'cloud-providers'"
            " AND s.period = :period", period=stored(quarter))

    def under(self, quarter):
        """Where the axis writes a period."""
        marks = self.marks(f"^{quarter}, ")
        x, _, width, _ = marks[0].rect
        return x + width // 2, max(each.rect[1] + each.rect[3] for each in marks) + 14

    def wait_range(self, quarters, rows=None):
        """@param rows  those of the cloud providers, where the range has no end"""
        until(lambda: self.shown() == quarters, f"{quarters[0]} to {quarters[-1]} in the chart")
        until(lambda: self.is_in_table(quarters), "the same in the table")
        rows = self.count(quarters) if rows is None else rows
        self.wait_facet(CLOUD, self.held(quarters[-1]), rows)
        number = compact(self.held(quarters[-1]))
        until(lambda: self.marks(f"^{quarters[-1]}, {CLOUD}, {re.escape(number)} units"), number)

    # --- on the chart's own axis ---

    def test_range_is_drawn_along_the_axis(self):
        Hand.press_button(self.under("Q2 2023"))
        Hand.move(self.under("Q4 2023"))
        drawn = QUARTERS[5:8]
        until(lambda: self.rows_in_table() == drawn, "the table follows the pointer")
        self.wait_facet(CLOUD, self.held(drawn[-1]), self.count(drawn))
        self.assertEqual(self.shown(), QUARTERS)  # nothing is decided yet
        Hand.move(self.under("Q1 2024"))
        until(lambda: self.rows_in_table() == QUARTERS[5:9], "the table follows on")
        Hand.release_button()
        self.wait_range(QUARTERS[5:9])
        self.undo()
        self.wait_range(QUARTERS, self.figures.count("cloud-providers"))

    def test_escape_leaves_the_range_that_is_drawn(self):
        whole = self.facet(CLOUD).name
        Hand.press_button(self.under("Q1 2024"))
        Hand.move(self.under("Q2 2024"))
        until(lambda: self.rows_in_table() == QUARTERS[8:10], "the table follows the pointer")
        Hand.press("Escape")
        until(lambda: len(self.rows_in_table()) > 2, "all of them again")
        Hand.release_button()
        until(lambda: self.facet(CLOUD).name == whole, "the facet as before")
        self.assertEqual(self.shown(), QUARTERS)

    def test_range_is_drawn_by_keys(self):
        Hand.click(self.mark("^Q1 2023, Cloud").middle)
        until(lambda: self.mark("^Q1 2023, Cloud").has(Focused), "the cursor")
        for _ in range(3):
            Hand.press("shift+Right")
        until(lambda: self.rows_in_table() == QUARTERS[4:7], "the table follows")
        Hand.press("Return")
        self.wait_range(QUARTERS[4:7])

    # --- on the strip below ---

    def strip(self):
        return self.tree.wait("slider", "Periods")

    def said(self):
        """The range that the strip says: its first and last period."""
        found = re.match(r"Shown: (Q\d \d{4}|\d{4})(?: – (Q\d \d{4}|\d{4}))?\.", self.strip().description)
        return found and (found[1], found[2] or found[1])

    def test_range_is_drawn_on_the_strip(self):
        x, y, width, height = self.strip().rect
        Hand.drag((x + width * 0.35, y + height // 2), (x + width * 0.6, y + height // 2))
        until(lambda: self.said() and len(self.shown()) < 16, "fewer periods")
        first, last = (QUARTERS.index(each) for each in self.said())
        self.assertTrue(0 < first < last < 15, (first, last))
        self.wait_range(QUARTERS[first:last + 1])

    def test_strip_takes_keys(self):
        self.assertTrue(self.strip().do("SetFocus"))
        until(lambda: self.strip().has(Focused), "the keyboard in the strip")
        Hand.press("Right")
        Hand.press("shift+Right")
        Hand.press("Return")
        until(lambda: self.said() and len(self.shown()) == 2, "two periods")
        first, last = (QUARTERS.index(each) for each in self.said())
        self.assertEqual(last, first + 1)
        self.wait_range(QUARTERS[first:last + 1])
        Hand.press("Delete")
        Hand.press("Return")
        self.wait_range(QUARTERS, self.figures.count("cloud-providers"))

    def play(self, begin, end):
        """Plays the periods of a chart of one period, and stops at one of them."""
        self.open("Far apart")
        before = self.said()
        begin()
        until(lambda: self.said() and self.said() != before, "another period")
        pause = self.tree.first("push button", "Pause")
        if pause:  # else it has come to its end
            quiet(lambda: end(pause))
        self.tree.wait("push button", "Play the periods")
        year = self.said()[0]
        number = compact(self.figures.held(year, "cloud-providers"))
        until(lambda: self.marks(f"^{CLOUD}, {re.escape(number)} units"), f"its number of {year}")

    def test_periods_are_played(self):
        self.play(lambda: Hand.click(self.tree.wait("push button", "Play the periods").middle),
                  lambda pause: Hand.click(pause.middle))

    def test_periods_are_played_by_space(self):
        def begin():
            self.assertTrue(self.strip().do("SetFocus"))
            until(lambda: self.strip().has(Focused), "the keyboard in the strip")
            Hand.press("space")

        self.play(begin, lambda pause: Hand.press("space"))

    # --- by the inspector, by the menu, by a rectangle ---

    def test_range_by_inspector_and_back_by_chip(self):
        self.pick("From", "2025")
        rows = sum(self.figures.count("cloud-providers", year) for year in ("2025", "2026"))
        self.wait_range(QUARTERS[12:], rows)
        chip = self.tree.wait("push button", re.compile("2025"))
        x, y, width, height = chip.rect
        Hand.click((x + width - 12, y + height // 2))
        self.wait_range(QUARTERS, self.figures.count("cloud-providers"))

    def test_rectangle_becomes_a_filter(self):
        self.open("Owners held")
        first, last = self.mark("2024, Cloud"), self.mark("2025, Cloud")
        # Below what stands on top of the first one.
        Hand.drag((first.rect[0] - 8, first.rect[1] + 12),
                  (last.rect[0] + last.rect[2] + 6, last.rect[1] + last.rect[3] - 3))
        until(lambda: all(each.has(Selected) for each in self.marks("202[45], Cloud")), "what lies within")
        self.context_menu(self.mark("2025, Cloud"), "Filter to Selection")
        until(lambda: {each.name[:4] for each in self.marks()} == {"2024", "2025"}, "its periods")
        self.wait_vendors([CLOUD], "its members")
        for year in (2024, 2025):
            number = compact(self.figures.held(year, "cloud-providers"))
            self.assertTrue(self.marks(f"^{year}, {CLOUD}, {re.escape(number)} units"), number)


if __name__ == "__main__":
    run()
