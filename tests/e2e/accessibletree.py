# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A window as a screen reader knows it: things are found by their role and their name over the
accessibility bus, and are reached by the pointer and the keyboard of the X server."""

import re
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 20.0  # seconds: for a busy machine, not for the program
STEP = 0.04  # seconds between two looks

Showing = Atspi.StateType.SHOWING
Selected = Atspi.StateType.SELECTED
Focusable = Atspi.StateType.FOCUSABLE
Focused = Atspi.StateType.FOCUSED
Enabled = Atspi.StateType.ENABLED
Checked = Atspi.StateType.CHECKED


class Thing:
    """One accessible object. Whatever is asked of it is asked of the program, now."""

    def __init__(self, accessible):
        self._accessible = accessible

    @property
    def name(self):
        return self._accessible.get_name() or ""

    @property
    def description(self):
        return self._accessible.get_description() or ""

    @property
    def role(self):
        return self._accessible.get_role_name() or ""

    def has(self, state):
        return self._accessible.get_state_set().contains(state)

    @property
    def children(self):
        count = self._accessible.get_child_count()
        found = (self._accessible.get_child_at_index(i) for i in range(count))
        return [Thing(child) for child in found if child is not None]

    @property
    def parent(self):
        parent = self._accessible.get_parent()
        return Thing(parent) if parent is not None else None

    @property
    def text(self):
        """What is written in a field."""
        field = self._accessible.get_text_iface()
        return Atspi.Text.get_text(field, 0, Atspi.Text.get_character_count(field))

    @property
    def labels(self):
        """What says what it is for, as the program tells it."""
        relations = self._accessible.get_relation_set()
        return [Thing(relation.get_target(0)).name for relation in relations
                if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY]

    @property
    def rect(self):
        r = self._accessible.get_extents(Atspi.CoordType.SCREEN)
        return r.x, r.y, r.width, r.height

    @property
    def middle(self):
        x, y, width, height = self.rect
        return x + width // 2, y + height // 2

    def do(self, action):
        """Does one of its actions by name. False if it has none of that name."""
        for i in range(self._accessible.get_n_actions()):
            if self._accessible.get_action_name(i).lower() == action.lower():
                return self._accessible.do_action(i)
        return False

    def __repr__(self):
        return f"<{self.role} {self.name!r}>"


def quiet(look):
    """The answer of a look; nothing where what it looked at went away meanwhile."""
    try:
        return look()
    except (GLib.Error, AssertionError):
        return None


def until(look, what, patience=None):
    """Looks until there is something to see, and gives it back."""
    end = time.monotonic() + (patience or PATIENCE)
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass  # what the program tells of its own accord
        found = quiet(look)
        if found:
            return found
        time.sleep(STEP)
    raise AssertionError(f"not within {patience or PATIENCE:.0f} s: {what}")


def matches(wanted, name):
    return wanted is None or (wanted.search(name) if isinstance(wanted, re.Pattern) else wanted == name)


class Tree:
    """The program on the accessibility bus."""

    def __init__(self, process_id):
        self._process_id = process_id
        self._application = None
        self._menu_item = None
        self.focus = None  # what got the keyboard last, as the program told
        # Qt keeps menus that pop up out of the tree; a screen reader hears of them by the focus.
        self._listener = Atspi.EventListener.new(self._heard)
        self._listener.register("object:state-changed:focused")

    def _heard(self, event):
        if not event.detail1:
            return
        self.focus = Thing(event.source)
        if quiet(event.source.get_role_name) in ("menu item", "check menu item", "radio menu item"):
            self._menu_item = self.focus

    def forget_menu(self):
        self._menu_item = None

    def open_menu(self):
        """The menu that has popped up: the one around the entry that had the focus last."""
        def found():
            return self._menu_item and self._menu_item.parent

        for _ in range(20):
            try:
                return until(found, "a menu", 0.5)
            except AssertionError:
                Hand.press("Down")
        return until(found, "a menu")

    def _find_application(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            candidate = desktop.get_child_at_index(i)
            if candidate is not None and candidate.get_process_id() == self._process_id:
                # What is kept here may be old by the time it is read.
                candidate.set_cache_mask(Atspi.Cache.NONE)
                return candidate
        return None

    @property
    def root(self):
        if self._application is None:
            self._application = until(self._find_application, "the program on the accessibility bus")
        return Thing(self._application)

    def all(self, role, name=None, within=None):
        """All things of a role that can be seen, by the whole of their name or a pattern."""
        found = []
        self._collect(within or self.root, role, name, found, False)
        return found

    def first(self, role, name=None, within=None):
        found = []
        self._collect(within or self.root, role, name, found, True)
        return found[0] if found else None

    def wait(self, role, name=None, within=None):
        return until(lambda: self.first(role, name, within), f"{role} {name}")

    def wait_gone(self, role, name=None):
        until(lambda: not self.first(role, name), f"no more {role} {name}")

    def _collect(self, thing, role, name, found, is_first):
        for child in thing.children:
            if is_first and found:
                return
            child_role = child.role
            # Frames of the desktop's own kind are shown as long as they are there.
            if not child.has(Showing) and child_role not in ("menu item", "tree item", "list item"):
                continue
            if child_role == role and matches(name, child.name):
                found.append(child)
                if is_first:
                    return
            # The insides of long lists and of tables are looked at only for what can be in them.
            if child_role in INNER and role not in INNER[child_role]:
                continue
            if role in MIDDLE and (child_role in AROUND or child_role == "frame" and thing.role == "frame"):
                continue
            self._collect(child, role, name, found, is_first)


INNER = {
    "table": ("table cell", "table column header", "table row header"),
    "tree": ("tree item", "table cell"),
    "tree table": ("tree item", "table cell"),
    "list": ("list item",),
    "chart": ("list item", "push button", "text"),
    "menu bar": ("menu item",),
    "table cell": (),
    "list item": (),
}
MIDDLE = ("chart", "table")  # what stands in the middle of the window, between panels and bars
AROUND = ("tool bar", "menu bar", "status bar", "page tab list")


class Hand:
    """The pointer and the keyboard."""

    @staticmethod
    def _run(*words):
        subprocess.run(["xdotool", *[str(word) for word in words]], check=True)

    @classmethod
    def move(cls, place):
        cls._run("mousemove", *place)

    @classmethod
    def click(cls, place, button=1, times=1):
        cls._run("mousemove", *place, "click", "--repeat", times, "--delay", 40, button)

    @classmethod
    def press(cls, keys):
        cls._run("key", keys)

    @classmethod
    def type(cls, text):
        # What no key stands for is lent one for a moment, which a busy program may look up too late.
        cls._run("type", "--delay", 2 if text.isascii() else 250, text)

    @classmethod
    def hold(cls, key):
        cls._run("keydown", key)

    @classmethod
    def let_go(cls, key):
        cls._run("keyup", key)

    @classmethod
    def press_button(cls, place):
        """Moves there and holds the left button, until release_button()."""
        cls._run("mousemove", *place, "mousedown", 1)

    @classmethod
    def release_button(cls):
        cls._run("mouseup", 1)

    @classmethod
    def drag(cls, start, end):
        """With the left button, over a few places on the way, as a hand does it."""
        cls._run("mousemove", *(round(each) for each in start), "mousedown", 1)
        for part in (0.3, 0.7, 1.0):
            cls._run("mousemove", *(round(a + (b - a) * part) for a, b in zip(start, end)), "sleep", 0.05)
        cls._run("mouseup", 1)
