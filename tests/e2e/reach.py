# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""reach.py PROGRAM
Everything a person does while exploring, done as a person with a screen reader would: one test an
interaction, each from the same start in the same window."""

import re

from accessibletree import Enabled, Focusable, Focused, Hand, Selected, until
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

    # --- history and search ---

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

    def test_search_finds_two_chinese_letters(self):
        Hand.press("ctrl+k")
        until(lambda: self.tree.first("text", "Search or command").has(Focused), "the search")
        Hand.type("微软")  # Microsoft, which is called so in both forms of Chinese
        until(lambda: self.search_results("Microsoft"), "it by its English name")
        Hand.press("Return")
        until(lambda: self.tree.first("push button", re.compile("^Vendor: Microsoft")), "its filter")

    # --- more of the same, from the other places ---

    def test_exclude_from_mark(self):
        self.context_menu(self.mark("2025, Cloud"), "Exclude " + CLOUD)
        until(lambda: self.vendors() and CLOUD not in self.vendors(), "the others alone")

    def test_drill_into_from_name(self):
        self.context_menu(self.name_on_chart(CLOUD), "Drill into " + CLOUD)
        until(lambda: "Google" in self.vendors(), "what is inside")

    def test_break_down_from_table_cell(self):
        self.context_menu(self.cell("^2025 · Cloud"), "Break down by", "Platform")
        until(lambda: any("TPU" in each.name or "H100" in each.name for each in self.marks()), "platforms")

    def test_show_rows_from_table_cell(self):
        self.context_menu(self.cell("^2025 · Cloud"), "Show Rows")
        self.tree.wait("table", "Rows of the dataset")
        Hand.press("ctrl+r")
        self.tree.wait("chart")

    def test_filter_to_from_facet(self):
        self.context_menu(self.facet(CLOUD), "Filter to " + CLOUD)
        self.wait_vendors([CLOUD], "only it")

    def test_drill_into_from_facet(self):
        self.context_menu(self.facet(CLOUD), "Drill into " + CLOUD)
        until(lambda: "Google" in self.vendors(), "what is inside")

    def test_facet_counts_under_the_other_filters(self):
        whole = self.facet(CLOUD).name
        self.pick("From", "2025")
        until(lambda: self.facet(CLOUD).name != whole, "fewer rows")

    def test_ctrl_adds_and_escape_clears(self):
        first, second = self.mark("2024, Cloud"), self.mark("2025, Cloud")
        Hand.click(first.middle)
        Hand.hold("ctrl")
        Hand.click(second.middle)
        Hand.let_go("ctrl")
        until(lambda: first.has(Selected) and second.has(Selected), "both selected")
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


if __name__ == "__main__":
    run()
