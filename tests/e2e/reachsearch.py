# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""reachsearch.py PROGRAM
Finding the way: the search in three languages, the history, the catalog with its bookmarks, and
tabs. Numbers are those of the published rows."""

import re

from accessibletree import Focused, Hand, quiet, until
from figures import compact
from picture import Screen
from reachwindow import CLOUD, ReachWindow, run

OTHERS = ["AI model companies", "Other buyers"]


class ReachSearch(ReachWindow):
    # --- the search ---

    def search(self, text):
        Hand.press("ctrl+k")
        box = self.tree.wait("text", "Search or command")
        until(lambda: box.has(Focused), "the keyboard in the search")
        Hand.type(text)
        return box

    def microsoft_is_shown(self):
        self.tree.wait("push button", "Vendor: Microsoft")
        number = compact(self.figures.held(2025, "microsoft"))
        until(lambda: self.marks(f"^2025, .*, {re.escape(number)} units"), number)

    def search_and_take(self, text, found):
        self.search(text)
        if not text.isascii() and not quiet(lambda: until(lambda: self.search_results(found), found, 4)):
            Hand.press("ctrl+a")  # the X server has lent the keys to others meanwhile
            Hand.type(text)
        until(lambda: self.search_results(found), f"{found} by {text}")
        Hand.press("Return")

    def test_search_finds_a_member_in_english(self):
        self.search_and_take("Microsoft", "Microsoft")
        self.microsoft_is_shown()

    def test_search_finds_a_member_in_simplified_chinese(self):
        self.search_and_take("微软", "Microsoft")
        self.microsoft_is_shown()

    def test_search_finds_a_member_in_traditional_chinese(self):
        self.search_and_take("微軟", "Microsoft")
        self.microsoft_is_shown()

    def test_search_finds_a_source(self):
        self.search_and_take("Epoch AI, 2026-09", "Epoch AI, 2026-09")
        self.tree.wait("push button", re.compile("^Source: Epoch AI, 2026-09"))
        rows = self.figures.number("SELECT count(*) FROM vendor_shipments s JOIN source q ON q.id = s.source"
                                   " WHERE measure = 'accelerators-installed' AND q.publisher = 'Epoch AI'"
                                   " AND q.edition = '2026-09'")
        every = self.figures.number(
            "SELECT count(*) FROM vendor_shipments WHERE measure = 'accelerators-installed'")
        self.tree.wait("label", f"{rows} of {every} rows")

    def test_search_opens_a_dataset(self):
        self.search_and_take("Capital expenditure", "Capital expenditure")
        until(lambda: "Capital expenditure" in self.open_tab(), "its tab")
        every = self.figures.number("SELECT count(*) FROM capex")
        until(lambda: self.tree.first("label", re.compile(r"^[\d,]+ of [\d,]+ rows$")), "its rows")
        said = self.tree.first("label", re.compile(r"^[\d,]+ of [\d,]+ rows$")).name
        self.assertLessEqual(int(re.split("[ ,]", said)[0]), every)
        self.close_tabs_but(1)

    def open_tab(self):
        """What is in front, as the title of the window says it."""
        return self.window().name.split(" – ")[-1]

    def close_tabs_but(self, kept):
        while len(self.tabs()) > kept:
            count = len(self.tabs())
            Hand.press("ctrl+w")
            until(lambda count=count: len(self.tabs()) < count, "one tab less")

    def test_search_opens_the_exploration_of_that_name(self):
        # Another one holds all of these words too.
        self.search_and_take("Quarter by quarter", "Quarter by quarter")
        until(lambda: self.open_tab() == "Quarter by quarter", "its tab")
        self.close_tabs_but(1)

    def test_search_runs_a_command(self):
        self.search_and_take("Share", "Share")
        whole = self.figures.held(2022, "cloud-providers") + self.figures.held(2022, "other-buyers")
        share = f"{100 * self.figures.held(2022, 'cloud-providers') / whole:.1f} %"
        until(lambda: self.marks(f"^2022, {CLOUD}.*{share}"), share)

    def test_search_is_heard_and_walked_by_keys(self):
        box = self.search("Google")
        until(lambda: box.description.startswith("Google, Vendor; 1 of "), "the first one is said")
        Hand.press("Down")
        until(lambda: re.match(r"(?!Google, Vendor;).*; 2 of ", box.description), "the second one is said")
        Hand.press("Up")
        until(lambda: box.description.startswith("Google, Vendor; 1 of "), "the first one again")
        Hand.press("Escape")
        until(lambda: not self.popped_up("list"), "no list")
        self.wait_vendors([CLOUD, *OTHERS], "nothing filtered")

    def test_search_says_that_there_is_nothing(self):
        self.search("xyzzy")
        until(lambda: self.search_results("Nothing is called “xyzzy”"), "that there is nothing")

    # --- history ---

    def test_history_names_its_steps_and_goes_back(self):
        self.context_menu(self.mark("2025, Cloud"), "Filter to " + CLOUD)
        self.wait_vendors([CLOUD], "only it")
        Hand.click(self.mark("2025, Cloud").middle)
        Hand.press("ctrl+2")
        until(lambda: self.marks("^2025, Cloud.*100 %"), "its share of itself")
        Hand.click(self.tree.wait("page tab", "History").middle)
        steps = self.tree.wait("list", "Steps")
        until(lambda: len(steps.children) == 3, "three steps")
        names = [each.name for each in steps.children]
        self.assertTrue(names[0].startswith("As opened"), names)
        self.assertTrue(names[1].startswith("Filter to " + CLOUD), names)
        self.assertTrue(names[2].endswith("what is shown now"), names)
        Hand.click(steps.children[1].middle)
        number = compact(self.figures.held(2025, "cloud-providers"))
        until(lambda: self.marks(f"^2025, Cloud.*{re.escape(number)} units"), "the number of it alone")
        Hand.click(steps.children[0].middle)
        self.wait_vendors([CLOUD, *OTHERS], "the others again")
        Hand.click(steps.children[2].middle)
        until(lambda: self.marks("^2025, Cloud.*100 %"), "its share again")
        Hand.click(self.tree.wait("page tab", "Inspector").middle)

    def test_undo_says_what_it_would_take_back(self):
        self.context_menu(self.mark("2025, Cloud"), "Exclude " + CLOUD)
        Hand.click(self.tree.wait("push button", "Undo: Exclude " + CLOUD).middle)
        self.wait_vendors([CLOUD, *OTHERS], "it again")
        Hand.click(self.tree.wait("push button", "Redo: Exclude " + CLOUD).middle)
        self.wait_vendors(OTHERS, "it gone again")

    # --- the catalog ---

    def catalog_entry(self, name):
        tree = self.tree.wait("tree", "Catalog of datasets and saved explorations")
        return next((each for each in tree.children if each.name == name), None)

    def test_saved_exploration_stands_in_the_catalog_with_its_picture(self):
        self.context_menu(self.mark("2025, Cloud"), "Filter to " + CLOUD)
        self.wait_vendors([CLOUD], "only it")
        Hand.press("ctrl+s")
        name = self.tree.wait("text", "Name in the catalog")
        until(lambda: name.has(Focused), "the keyboard in the name")
        Hand.press("ctrl+a")
        Hand.type("Clouds alone")
        Hand.press("Return")
        until(lambda: self.catalog_entry("Clouds alone"), "it in the catalog")
        self.assertEqual(self.figures.number("SELECT count(*) FROM exploration WHERE name_en = 'Clouds alone'"), 1)
        # Away from it and back by the catalog.
        self.open("Far apart")
        entry = self.catalog_entry("Clouds alone")
        self.scroll_catalog(entry)
        screen = Screen()
        x, y, _, height = entry.rect
        picture = (x + 12, y + 6, 48, height - 12)
        until(lambda: len(set(colours(screen.pixels(picture)))) > 3, "its picture")
        Hand.click(entry.middle, times=2)
        until(lambda: self.open_tab() == "Clouds alone", "its tab")
        self.wait_vendors([CLOUD], "it as it was kept")
        self.tree.wait("push button", "Vendor: " + CLOUD)
        self.close_tabs_but(1)

    def scroll_catalog(self, entry):
        panel = self.panel("Catalog")
        for _ in range(40):
            x, y, width, height = panel.rect
            if y < entry.rect[1] and entry.rect[1] + entry.rect[3] < y + height - 4:
                return
            Hand.click((x + width // 2, y + height // 2), button=5 if entry.rect[1] > y else 4)
        raise AssertionError(f"{entry} is not to be seen")

    # --- tabs ---

    def test_tabs_go_by_keys(self):
        Hand.press("ctrl+t")
        until(lambda: len(self.tabs()) == 2, "two tabs")
        Hand.press("ctrl+2")
        until(lambda: self.marks("^2022, Cloud.*%"), "shares in the new one")
        Hand.press("ctrl+Prior")
        until(lambda: self.marks("^2022, Cloud.* units"), "numbers in the first one")
        Hand.press("ctrl+Next")
        until(lambda: self.marks("^2022, Cloud.*%"), "shares in the second one")
        self.close_tabs_but(1)


def colours(pixels):
    """The colours of a picture, four bytes each."""
    return [pixels[i:i + 4] for i in range(0, len(pixels), 4)]


if __name__ == "__main__":
    run()
