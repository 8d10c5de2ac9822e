# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""reach.py PROGRAM
What is there and what it is called, what is under the pointer, what is selected, and where the
keyboard goes: done as a person with a screen reader would, one test an interaction, each from the
same start in the same window."""

import re
import time

from accessibletree import Checked, Enabled, Focusable, Focused, Hand, Selected, until
from figures import compact
from picture import Screen, inside
from reachwindow import CLOUD, KINDS, ReachWindow, run


class Reach(ReachWindow):
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
        for year in (2022, 2023, 2024, 2025):
            number = compact(self.figures.held(year, "cloud-providers"))
            self.assertIn(f"{year}, {CLOUD}, {number} units, estimate", [mark.name for mark in marks])

    def test_chart_has_headline_and_names(self):
        number = compact(self.figures.held(2025, "cloud-providers"))
        self.assertIn(f"{CLOUD} led with {number} units in 2025", self.chart.name)
        self.assertIn("Accelerators held", self.chart.description)
        self.assertEqual(self.name_on_chart(CLOUD).name, CLOUD)

    def test_contradicting_numbers_are_all_said(self):
        self.open("Owners beside")
        # By the two sources of 2024.
        numbers = [compact(number) for number, in self.figures.rows(
            "SELECT sum(value) FROM vendor_shipments WHERE measure = 'accelerators-installed' AND"
            " period = '2024Q4' AND vendor IN (SELECT id FROM dim_vendor WHERE parent = 'other-buyers')"
            " GROUP BY source")]
        self.assertEqual(len(numbers), 2)
        mark = self.mark("^2024, Other buyers, contradicting numbers")
        for number in numbers:
            self.assertIn(f"{number} units (estimate)", mark.name)

    def test_controls_that_take_the_keyboard_have_names(self):
        nameless = []
        for role in ("push button", "check box", "text", "spin button", "list", "table", "tree", "slider",
                     "radio button", "grouping"):
            for thing in self.tree.all(role):
                if thing.has(Enabled) and thing.has(Focusable) and not thing.name:
                    nameless.append(thing)
        self.assertEqual([repr(each) for each in nameless], [])

    def test_sections_of_the_inspector_have_headings(self):
        headings = [each.name for each in self.tree.all("heading", None, self.panel("Inspector"))]
        self.assertEqual(headings[:2], ["View", "Numbers"])
        self.assertIn("On the chart", headings)

    def test_choices_say_what_they_are_for(self):
        boxes = self.tree.all("combo box", None, self.panel("Inspector"))
        self.assertGreater(len(boxes), 5)
        self.assertEqual([repr(each) for each in boxes if not each.labels], [])

    def test_show_as_is_a_group_of_choices(self):
        def chosen():
            return [each.name for each in self.tree.all("radio button") if each.has(Checked)]

        until(lambda: "Value" in chosen(), "the numbers themselves")
        share = self.tree.wait("radio button", "Share")
        self.assertTrue(share.do("Press"))
        until(lambda: "Share" in chosen() and "Value" not in chosen(), "the share chosen")
        whole = self.figures.held(2022, "cloud-providers") + self.figures.held(2022, "other-buyers")
        share = f"{100 * self.figures.held(2022, 'cloud-providers') / whole:.1f} %"
        until(lambda: self.marks(f"^2022, {CLOUD}.*{share}"), share)

    # --- what is under the pointer ---

    def test_hover_shows_the_number_and_its_source(self):
        Hand.move(self.mark("2025, Cloud").middle)
        tip = self.tree.wait("tool tip")
        self.assertIn(f"{self.figures.held(2025, 'cloud-providers'):,.0f}", tip.name)
        self.assertIn("Epoch AI", tip.name)

    def test_hover_is_linked_from_table_and_facet_to_chart(self):
        screen = Screen()
        one, other = inside(self.mark("^2024, Cloud").rect), inside(self.mark("^2023, Other").rect)
        plain = screen.settled(one), screen.settled(other)
        for place in (self.cell("^2024 · Cloud"), self.facet(CLOUD)):
            Hand.move(place.middle)
            # On white, what fades grows lighter, and what comes forward does not.
            until(lambda: sum(screen.pixels(other)) > sum(plain[1]), f"another mark faded from {place}")
            self.assertLessEqual(sum(screen.settled(one)), sum(plain[0]), f"its own mark from {place}")
            Hand.move(self.aside)
            until(lambda: (screen.pixels(one), screen.pixels(other)) == plain, "both as before")

    def test_hover_is_linked_from_chart_to_table_and_facet(self):
        screen = Screen()
        mark = self.mark("^2024, Cloud").middle
        for place in (self.cell("^2024 · Cloud"), self.facet(CLOUD)):
            plain = screen.settled(inside(place.rect))
            Hand.move(mark)
            until(lambda: screen.pixels(inside(place.rect)) != plain, f"{place} came forward")
            Hand.move(self.aside)
            until(lambda: screen.pixels(inside(place.rect)) == plain, f"{place} as before")

    # --- motion ---

    def pictures(self, rect, act, seconds=1.2):
        """What is seen at a place from before something is done until it has long been done."""
        screen = Screen()
        seen = [screen.settled(rect)]
        act()
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            now = screen.pixels(rect)
            if now != seen[-1]:
                seen.append(now)
        return seen

    def test_menu_is_there_at_once(self):
        mark = self.mark("2025, Cloud").middle
        Hand.click(mark, button=3)
        menu = self.tree.open_menu()
        rect = inside(menu.rect, 6)
        Hand.press("Escape")
        self.tree.forget_menu()
        Hand.move(self.aside)
        # Before, the bare window, the menu in it, and what is under the pointer.
        seen = self.pictures(rect, lambda: Hand.click(mark, button=3))
        self.assertTrue(2 <= len(seen) <= 4, f"{len(seen)} pictures of a menu that opens")
        Hand.press("Escape")

    def test_chart_changes_at_once(self):
        Hand.click(self.mark("2025, Cloud").middle)
        Hand.move(self.aside)
        # Before, perhaps dimmed while it is worked out, and after.
        seen = self.pictures(inside(self.chart.rect), lambda: Hand.press("ctrl+2"))
        self.assertTrue(self.marks("%"))
        self.assertTrue(2 <= len(seen) <= 4, f"{len(seen)} pictures of a chart that changes")

    def test_played_periods_follow_one_another(self):
        self.open("Far apart")
        strip = self.tree.wait("slider", "Periods")
        before = strip.description
        self.assertTrue(strip.do("SetFocus"))
        until(lambda: strip.has(Focused), "the keyboard in the strip")
        Hand.move(self.aside)
        seen = self.pictures(inside(self.chart.rect), lambda: Hand.press("space"), 2.5)
        if self.tree.first("push button", "Pause"):
            Hand.press("space")
        self.assertNotEqual(strip.description, before)
        # At most three periods; each perhaps dimmed first. Something that glides has dozens.
        self.assertTrue(2 <= len(seen) <= 8, f"{len(seen)} pictures of periods that are played")

    # --- what is selected ---

    def test_click_selects_mark_and_cell(self):
        mark = self.mark("2025, Cloud")
        Hand.click(mark.middle)
        until(lambda: mark.has(Selected), "the mark selected")
        cell = self.cell("^2025 · Cloud")
        until(lambda: cell.has(Selected), "its cell selected")
        # What is selected is added up in the status line.
        until(lambda: self.tree.first("label", re.compile("14,708,070|14.7 m")), "its number")

    def test_click_on_cell_selects_its_mark(self):
        Hand.click(self.cell("^2023 · Cloud").middle)
        until(lambda: self.mark("2023, Cloud").has(Selected), "the mark selected")
        self.assertFalse(self.mark("2024, Cloud").has(Selected))

    def test_press_selects_without_a_pointer(self):
        mark = self.mark("2024, Cloud")
        self.assertTrue(mark.do("Press"))
        until(lambda: mark.has(Selected), "the mark selected")

    def test_name_selects_its_series(self):
        self.assertTrue(self.name_on_chart(CLOUD).do("Press"))
        until(lambda: all(each.has(Selected) for each in self.marks(CLOUD)), "all of its marks selected")
        self.assertFalse(any(each.has(Selected) for each in self.marks("Other buyers")))

    def test_ctrl_adds_and_escape_clears(self):
        first, second = self.mark("2024, Cloud"), self.mark("2025, Cloud")
        self.select(first, second)
        Hand.press("Escape")
        until(lambda: not first.has(Selected) and not second.has(Selected), "nothing selected")

    def test_rectangle_selects_what_it_meets(self):
        first, last = self.mark("2023, Cloud"), self.mark("2025, Cloud")
        chart = self.chart.rect
        above = (first.rect[0] - 8, last.rect[1] - 8)
        below = (last.rect[0] + last.rect[2] + 6, min(last.rect[1] + last.rect[3], chart[1] + chart[3]) - 3)
        Hand.drag(above, below)
        until(lambda: all(each.has(Selected) for each in self.marks("202[345], Cloud")), "what lies within")
        self.assertFalse(self.mark("2022, Cloud").has(Selected))

    def test_selection_is_shared_by_tabs_of_the_dataset(self):
        Hand.press("ctrl+t")
        until(lambda: len(self.tabs()) == 2, "two tabs")
        Hand.press("ctrl+2")
        until(lambda: self.marks("^2022, Cloud.*%"), "shares in the new one")
        Hand.click(self.mark("2022, Cloud").middle)
        until(lambda: self.mark("2022, Cloud").has(Selected), "the mark selected")
        Hand.press("ctrl+Prior")
        until(lambda: self.marks("^2022, Cloud.* units"), "numbers in the other one")
        until(lambda: self.mark("2022, Cloud").has(Selected), "the mark selected there too")
        Hand.press("ctrl+w")
        until(lambda: len(self.tabs()) == 1, "one tab")

    def test_shift_space_selects_the_series_of_the_cursor(self):
        Hand.click(self.mark("2023, Cloud").middle)
        until(lambda: self.mark("2023, Cloud").has(Focused), "the cursor")
        self.assertFalse(self.mark("2024, Cloud").has(Selected))
        Hand.press("shift+space")
        until(lambda: all(each.has(Selected) for each in self.marks(CLOUD)), "all of its marks selected")
        self.assertFalse(any(each.has(Selected) for each in self.marks("Other buyers")))
        # With Ctrl, those of another one as well.
        Hand.press("Up")
        until(lambda: self.mark("2023, Other").has(Focused), "the cursor on another one")
        Hand.press("ctrl+shift+space")
        until(lambda: all(each.has(Selected) for each in self.marks("Cloud|Other buyers")), "both selected")
        Hand.press("Escape")
        until(lambda: not any(each.has(Selected) for each in self.marks()), "nothing selected")

    # --- where the numbers come from ---

    def test_why_from_mark(self):
        self.context_menu(self.mark("2025, Cloud"), "Why this number?")
        behind = self.tree.wait("list", "Numbers behind this cell")
        # By the published rows of the last quarter.
        rows = self.figures.count("cloud-providers", "2025Q4")
        until(lambda: [each.name for each in behind.children].count("Epoch AI, 2026-04") == rows,
              f"its {rows} numbers, each with its source")

    def test_key_s_shows_the_source(self):
        Hand.click(self.mark("2024, Cloud").middle)
        Hand.press("s")
        self.tree.wait("list", "Numbers behind this cell")

    # --- where the keyboard goes ---

    def focused_mark(self, walked):
        for mark in self.marks():
            if mark.has(Focused) and (not walked or mark.name != walked[-1]):
                return mark.name
        return None

    def test_arrows_walk_the_marks(self):
        Hand.click(self.mark("2022, Cloud").middle)
        walked = []
        for key in ("Right", "Right", "End", "Home"):
            Hand.press(key)
            walked.append(until(lambda: self.focused_mark(walked), f"another mark after {key}"))
        self.assertEqual([name.split(", ")[0] for name in walked[:2]], ["2023", "2024"])
        self.assertEqual(walked[3].split(", ")[0], "2022")

    def test_arrows_reach_every_mark(self):
        Hand.click(self.mark("2022, Cloud").middle)
        walked = [until(lambda: self.focused_mark([]), "the cursor")]
        for key in ("Up", "Right", "Down", "Right", "Up", "Right", "Down"):
            Hand.press(key)
            walked.append(until(lambda: self.focused_mark(walked), f"another mark after {key}"))
            until(lambda: self.tree.focus and self.tree.focus.name == walked[-1], "the focus is told")
        self.assertEqual(sorted(walked), sorted(each.name for each in self.marks()))

    def test_enter_selects_the_mark_under_the_cursor(self):
        Hand.click(self.mark("2022, Cloud").middle)
        Hand.press("Right")
        until(lambda: self.mark("2023, Cloud").has(Focused), "the cursor")
        Hand.press("space")
        until(lambda: self.mark("2023, Cloud").has(Selected), "it selected")
        self.assertFalse(self.mark("2022, Cloud").has(Selected))

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
        Hand.press("shift+F6")
        until(lambda: self.other_panel(panels) == panels[-2], "the panel before")

    def other_panel(self, panels):
        thing = self.tree.focus
        while thing is not None and thing.role not in ("frame", "chart"):
            thing = thing.parent
        name = thing.name if thing else None
        return name if name and (not panels or panels[-1] != name) else None


if __name__ == "__main__":
    run()
