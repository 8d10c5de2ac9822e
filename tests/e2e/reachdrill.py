# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""reachdrill.py PROGRAM
What is done with a member, from each of the places where a member stands: a mark, the label beside a
series, the legend, a table cell and a facet. One test for each action from each place; the numbers
that must come of it are those of the published rows."""

import re

from accessibletree import Checked, Focused, Hand, Selected, until
from figures import compact
from reachwindow import CLOUD, ReachWindow, run

OTHERS = ["AI model companies", "Other buyers"]


class ReachDrill(ReachWindow):
    # --- what must come of it ---

    def say_mark(self, period, member, number):
        name = f"{period}, {member}, {compact(number)} units, estimate"
        until(lambda: self.marks("^" + re.escape(name) + "$"), f"the mark “{name}”")

    def inside_is_shown(self):
        inside = self.figures.owners_within("cloud-providers")
        self.wait_vendors(inside, "what is inside")
        self.say_mark(2025, "Google", self.figures.held(2025, "google"))
        self.tree.wait("push button", "Up to All")

    def it_alone_is_shown(self):
        self.wait_vendors([CLOUD], "only it")
        self.say_mark(2025, CLOUD, self.figures.held(2025, "cloud-providers"))
        self.tree.wait("push button", "Vendor: " + CLOUD)
        number = compact(self.figures.held(2025, "cloud-providers"))
        until(lambda: self.cells(f"^2025 · {CLOUD}: {re.escape(number)} units"), "its cell")
        self.assertFalse(self.cells("Other buyers"))
        every = self.figures.number(
            "SELECT count(*) FROM vendor_shipments WHERE measure = 'accelerators-installed'")
        self.tree.wait("label", f"{self.figures.count('cloud-providers')} of {every} rows")

    def others_are_shown(self):
        self.wait_vendors(OTHERS, "the others alone")
        self.tree.wait("push button", "Vendor: not " + CLOUD)
        total = compact(self.figures.held(2023, "other-buyers"))
        until(lambda: self.cells(f"^Total · 2023: {re.escape(total)} units"), "the total without it")

    def platforms_are_shown(self):
        # Of 2023 there is one source for each platform.
        for name, number in self.figures.platforms_of("google", 2023):
            if name == "Google TPU":
                self.say_mark(2023, name, number)
        self.assertNotIn(CLOUD, self.vendors())

    def its_platforms_are_shown(self):
        platforms = self.figures.platforms_of("cloud-providers", 2025)
        self.assertGreater(len(platforms), 3)
        for name, number in platforms:
            self.say_mark(2025, name, number)
        self.tree.wait("push button", "Up to All")

    def rows_are_shown(self, beginning):
        self.tree.wait("table", "Rows of the dataset")
        wanted = self.figures.count("cloud-providers", beginning)
        every = self.figures.number("SELECT count(*) FROM vendor_shipments")
        self.tree.wait("label", f"{wanted:,} of {every:,} rows")
        Hand.press("ctrl+r")
        self.tree.wait("chart")

    # --- other ways to the same ---

    def test_double_click_on_mark_drills_in_and_breadcrumb_leads_up(self):
        Hand.click(self.mark("2025, Cloud").middle, times=2)
        self.inside_is_shown()
        Hand.click(self.tree.wait("push button", "Up to All").middle)
        self.wait_vendors([CLOUD, *OTHERS], "the whole again")
        self.tree.wait_gone("push button", "Up to All")

    def test_double_click_on_table_cell_drills_in(self):
        Hand.click(self.cell("^2025 · Cloud").middle, times=2)
        self.inside_is_shown()

    def test_double_click_on_label_drills_in(self):
        Hand.click(self.name_on_chart(CLOUD).middle, times=2)
        self.inside_is_shown()

    def test_key_d_drills_and_backspace_leads_up(self):
        Hand.click(self.mark("2025, Cloud").middle)
        until(lambda: self.mark("2025, Cloud").has(Focused), "the cursor")
        Hand.press("d")
        self.inside_is_shown()
        Hand.click(self.mark("Google").middle)
        Hand.press("BackSpace")
        self.wait_vendors([CLOUD, *OTHERS], "the whole again")

    def test_filter_is_undone_and_redone(self):
        self.context_menu(self.mark("2025, Cloud"), "Filter to " + CLOUD)
        self.it_alone_is_shown()
        self.undo()
        self.wait_vendors([CLOUD, *OTHERS], "the others again")
        Hand.press("ctrl+shift+z")
        self.it_alone_is_shown()

    def test_clear_filters(self):
        self.context_menu(self.mark("2025, Cloud"), "Filter to " + CLOUD)
        self.it_alone_is_shown()
        Hand.press("ctrl+shift+f")
        self.wait_vendors([CLOUD, *OTHERS], "the others again")

    def test_show_only_a_period(self):
        self.context_menu(self.mark("2025, Cloud"), "Show only 2025")
        until(lambda: {each.name[:4] for each in self.marks()} == {"2025"}, "one year")
        until(lambda: not self.cells("^2024 · ") and self.cells("^2025 · "), "one year in the table")

    def test_name_offers_its_menu_without_a_pointer(self):
        self.assertTrue(self.name_on_chart(CLOUD).do("ShowMenu"))
        self.choose("Filter to " + CLOUD)
        self.it_alone_is_shown()

    # --- the menu by the keyboard alone ---

    def test_keys_open_the_menu_of_a_mark(self):
        Hand.click(self.mark("2025, Cloud").middle)
        until(lambda: self.mark("2025, Cloud").has(Focused), "the cursor")
        Hand.press("shift+F10")
        self.choose("Filter to " + CLOUD)
        self.it_alone_is_shown()

    def test_keys_open_the_menu_of_a_table_cell(self):
        cell = self.cell("^2025 · Cloud")
        Hand.click(cell.middle)
        until(lambda: cell.has(Selected), "the cell selected")
        Hand.press("shift+F10")
        self.choose("Exclude " + CLOUD)
        self.others_are_shown()

    def test_keys_open_the_menu_of_a_facet(self):
        facet = self.tree.wait("list", "Vendor")
        Hand.click(self.tree.wait("text", "Search Vendor").middle)
        Hand.press("Tab")
        until(lambda: facet.has(Focused) or any(each.has(Focused) for each in facet.children), "the facet")
        Hand.press("Down")
        until(lambda: self.facet(CLOUD).has(Focused), "its entry")
        Hand.press("shift+F10")
        self.choose("Drill into " + CLOUD)
        self.inside_is_shown()

    # --- facets and chips ---

    def test_facets_count_the_published_rows_and_say_the_measure(self):
        for name, vendor in ((CLOUD, "cloud-providers"), ("Google", "google")):
            self.wait_facet(name, self.figures.held(2025, vendor), self.figures.count(vendor))

    def test_facet_filters_and_chip_gives_back(self):
        item = self.facet(CLOUD)
        self.assertTrue(item.has(Checked))
        x, y, _, height = item.rect
        Hand.click((x + 12, y + height // 2))
        self.wait_vendors(OTHERS, "the others alone")
        until(lambda: not self.facet(CLOUD).has(Checked), "it unchecked")
        chip = self.tree.wait("push button", re.compile("^Vendor: "))
        x, y, width, height = chip.rect
        Hand.click((x + width - 12, y + height // 2))
        self.wait_vendors([CLOUD, *OTHERS], "the others again")

    def test_facet_keeps_one_by_keyboard_and_chip_goes_by_keyboard(self):
        Hand.click(self.tree.wait("text", "Search Vendor").middle)
        Hand.type("Cloud pro")
        Hand.press("Tab")
        Hand.press("Home")
        until(lambda: self.facet(CLOUD).has(Focused), "its entry")
        Hand.press("alt+Return")
        self.wait_vendors([CLOUD], "only it")
        chip = self.tree.wait("push button", re.compile("^Vendor: "))
        self.assertTrue(chip.do("SetFocus"))
        until(lambda: chip.has(Focused), "the keyboard in the chip")
        Hand.press("Delete")
        self.wait_vendors([CLOUD, *OTHERS], "the others again")
        Hand.click(self.tree.wait("text", "Search Vendor").middle)
        Hand.press("ctrl+a")
        Hand.press("Delete")


def place_of(test, place):
    """The thing that stands for the cloud providers at one of the places."""
    if place == "mark":
        return test.mark("2025, Cloud")
    if place == "table_cell":
        return test.cell("^2025 · Cloud")
    if place == "facet":
        return test.facet(CLOUD)
    if place == "legend":
        test.open("Owners beside")
    return test.name_on_chart(CLOUD)


ACTIONS = {
    "drill_into": (("Drill into " + CLOUD,), lambda test, place: test.inside_is_shown()),
    "drill_by": (("Drill Cloud providers by", "Platform"),
                 lambda test, place: test.its_platforms_are_shown()),
    "filter_to": (("Filter to " + CLOUD,), lambda test, place: test.it_alone_is_shown()),
    "exclude": (("Exclude " + CLOUD,), lambda test, place: test.others_are_shown()),
    "break_down": (("Break down by", "Platform"), lambda test, place: test.platforms_are_shown()),
    # Of a mark and of a table cell the rows of its year.
    "show_rows": (("Show Rows",), lambda test, place: test.rows_are_shown(
        "2025" if place in ("mark", "table_cell") else "")),
}


def add_tests():
    """One test for each action from each place."""
    for place in ("mark", "label", "legend", "table_cell", "facet"):
        for action, (words, look) in ACTIONS.items():
            def test(self, place=place, words=words, look=look):
                self.context_menu(place_of(self, place), *words)
                look(self, place)
            setattr(ReachDrill, f"test_{action}_from_{place}", test)


add_tests()

if __name__ == "__main__":
    run()
