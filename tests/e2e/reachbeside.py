# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""reachbeside.py PROGRAM
Charts beside each other: two explorations on one scale, small charts on one scale or on one each. The
same number must be as long in all of them; how long a mark is, is read from its place on the screen,
and what it stands for from the published rows."""

import re

from accessibletree import Checked, Enabled, Focused, Hand, Selected, Showing, until
from reachwindow import CLOUD, ReachWindow, run

OTHER = "Other buyers"
OTHERS = ["AI model companies", OTHER]
PIXEL = 1.5  # of a length, which is told in whole pixels


class ReachBeside(ReachWindow):
    def held(self, year, name=CLOUD):
        return self.figures.held(year, {CLOUD: "cloud-providers", OTHER: "other-buyers"}[name])

    def height(self, pattern, chart=None):
        """How tall the tallest mark of that name is, in pixels."""
        found = self.tree.all("list item", re.compile(pattern), chart or self.tree.first("chart"))
        return max((each.rect[3] for each in found), default=0)

    # --- two explorations ---

    def two_tabs(self):
        """All owners in one, and without the largest in the other."""
        Hand.press("ctrl+t")
        until(lambda: len(self.tabs()) == 2, "two tabs")
        self.context_menu(self.mark("2025, Cloud"), "Exclude " + CLOUD)
        self.wait_vendors(OTHERS, "the others alone")

    def compared(self):
        """The window that compares, if it is there."""
        return next((each for each in self.tree.root.children
                     if each.role == "frame" and each.name.startswith("Compare") and each.has(Showing)), None)

    def compare(self):
        Hand.press("ctrl+shift+b")
        until(self.compared, "the window that compares")

    def sides(self):
        """Both charts, the left one first."""
        charts = self.tree.all("chart", None, self.compared())
        return sorted(charts, key=lambda each: each.rect[0]) if len(charts) == 2 else None

    def side(self, which):
        return until(self.sides, "two charts")[which]

    def scales(self):
        """What both say of their scale."""
        found = [re.search(r"One scale for both, from (.*? to [^;]*)", each.description) for each in self.sides()]
        return [each[1] for each in found if each]

    def close_comparison(self):
        Hand.press("Escape")
        until(lambda: not self.compared(), "the window closed")
        while len(self.tabs()) > 1:
            count = len(self.tabs())
            Hand.press("ctrl+w")
            until(lambda count=count: len(self.tabs()) < count, "one tab less")

    def choose_at_the_right(self, key):
        boxes = self.tree.all("combo box", None, self.compared())
        self.assertEqual([each.labels for each in boxes], [["Left"], ["Right"]])
        box = boxes[1]
        Hand.press("alt+r")
        until(lambda: box.has(Focused), "the keyboard in the choice")
        Hand.press(key)

    def test_same_length_is_same_number_in_both(self):
        self.two_tabs()
        self.compare()
        # The tab in front is at the left.
        until(lambda: self.height(f"^2025, {CLOUD}", self.side(1)) > 100, "the whole at the right")
        whole = self.height(f"^2025, {CLOUD}", self.side(1))
        self.assertFalse(self.tree.all("list item", re.compile(CLOUD), self.side(0)))
        self.assertIn("At the left.", self.side(0).description)
        self.assertIn("At the right.", self.side(1).description)
        for year in (2022, 2023):
            wanted = whole * self.held(year, OTHER) / self.held(2025)
            for side in (0, 1):
                self.assertAlmostEqual(self.height(f"^{year}, {OTHER}", self.side(side)), wanted, delta=PIXEL)
        left, right = self.scales()
        self.assertEqual(left, right)
        self.assertTrue(left.startswith("0 "), left)
        self.close_comparison()

    def test_scale_follows_what_is_chosen(self):
        self.two_tabs()
        self.compare()
        until(lambda: self.height(f"^2025, {CLOUD}", self.side(1)) > 100, "the whole at the right")
        before = self.height(f"^2023, {OTHER}", self.side(0))
        scale = self.scales()[0]
        # Both without the largest: one scale still, and a finer one.
        self.choose_at_the_right("Down")
        until(lambda: not self.tree.all("list item", re.compile(CLOUD), self.side(1)), "the others in both")
        heights = [self.height(f"^2023, {OTHER}", self.side(side)) for side in (0, 1)]
        self.assertGreater(heights[0], 1.5 * before)
        self.assertEqual(heights[0], heights[1])
        self.assertNotEqual(self.scales()[0], scale)
        self.assertEqual(*self.scales())
        # And back.
        self.choose_at_the_right("Up")
        until(lambda: self.height(f"^2025, {CLOUD}", self.side(1)) > 100, "the whole at the right again")
        self.assertEqual(self.height(f"^2023, {OTHER}", self.side(0)), before)
        self.assertEqual(self.scales(), [scale, scale])
        self.close_comparison()

    def test_marks_of_both_are_walked_and_selected_together(self):
        self.two_tabs()
        self.compare()
        until(lambda: self.height(f"^2025, {CLOUD}", self.side(1)) > 100, "the whole at the right")

        def mark(side):
            return self.tree.wait("list item", re.compile(f"^2023, {OTHER}"), self.side(side))

        self.assertTrue(self.tree.wait("list item", re.compile(f"^2022, {OTHER}"), self.side(0)).do("SetFocus"))
        Hand.press("Right")
        until(lambda: mark(0).has(Focused), "the cursor on the next year")
        Hand.press("space")
        until(lambda: mark(0).has(Selected) and mark(1).has(Selected), "it selected in both")
        Hand.press("Escape")
        until(lambda: not mark(0).has(Selected) and not mark(1).has(Selected), "nothing selected")
        self.close_comparison()

    def test_no_scale_where_it_would_mislead(self):
        self.two_tabs()
        Hand.press("ctrl+2")
        until(lambda: self.marks("%"), "shares")
        self.compare()
        until(lambda: self.tree.first("label", re.compile("^One scale would mislead: .*%"), self.compared()),
              "the reason")
        self.assertFalse(self.tree.all("chart", None, self.compared()))
        self.assertFalse(self.tree.wait("push button", "Save Both…", self.compared()).has(Enabled))
        self.close_comparison()

    # --- small charts ---

    def by_vendor(self):
        self.pick("Small charts", "Vendor")
        until(lambda: self.height(f"{CLOUD}.*2025") > 100, "small charts")
        return self.tree.wait("check box", "An axis for each small chart")

    def tall(self, name, year):
        return self.height(f"{name}.*{year}|{year}.*{name}")

    def test_small_charts_share_one_axis(self):
        self.by_vendor()
        for name, year in ((CLOUD, 2023), (CLOUD, 2024), (OTHER, 2022), (OTHER, 2023)):
            wanted = self.tall(CLOUD, 2025) * self.held(year, name) / self.held(2025)
            self.assertAlmostEqual(self.tall(name, year), wanted, delta=PIXEL, msg=f"{name} {year}")

    def test_small_charts_take_an_axis_each(self):
        box = self.by_vendor()
        whole, shared = self.tall(CLOUD, 2025), self.tall(OTHER, 2023)
        Hand.click(self.scrolled(box).middle)
        until(lambda: box.has(Checked), "an axis each")
        until(lambda: self.tall(OTHER, 2023) > 1.5 * shared, "the small one grown")
        self.assertIn("Each small chart has a value axis of its own", self.chart.description)
        # Within a chart a length is still a number, between two it is not.
        wanted = self.tall(OTHER, 2023) * self.held(2022, OTHER) / self.held(2023, OTHER)
        self.assertAlmostEqual(self.tall(OTHER, 2022), wanted, delta=PIXEL)
        self.assertNotAlmostEqual(
            self.tall(OTHER, 2023) / self.tall(CLOUD, 2025), self.held(2023, OTHER) / self.held(2025), delta=0.1)
        Hand.click(self.scrolled(box).middle)
        until(lambda: not box.has(Checked), "one axis for all")
        until(lambda: self.tall(OTHER, 2023) == shared and self.tall(CLOUD, 2025) == whole, "both as before")
        self.assertNotIn("Each small chart has a value axis of its own", self.chart.description)


if __name__ == "__main__":
    run()
