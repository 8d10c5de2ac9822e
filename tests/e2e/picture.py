# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the X server shows at a place, for the little that only the eye is told: what comes forward
under the pointer and what fades."""

import ctypes
import time

ALL_PLANES = ctypes.c_ulong(0xFFFFFFFF)
Z_PIXMAP = 2


class XImage(ctypes.Structure):
    """The beginning of Xlib's XImage."""

    _fields_ = [
        ("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int), ("data", ctypes.POINTER(ctypes.c_char)),
        ("byte_order", ctypes.c_int), ("bitmap_unit", ctypes.c_int), ("bitmap_bit_order", ctypes.c_int),
        ("bitmap_pad", ctypes.c_int), ("depth", ctypes.c_int), ("bytes_per_line", ctypes.c_int),
    ]


class Screen:
    """Reads pixels of the screen."""

    def __init__(self):
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self._x.XGetImage.restype = ctypes.POINTER(XImage)
        self._x.XGetImage.argtypes = [
            ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint,
            ctypes.c_ulong, ctypes.c_int]
        self._x.XFree.argtypes = [ctypes.c_void_p]
        self._display = self._x.XOpenDisplay(None)
        if not self._display:
            raise AssertionError("no display")
        self._root = self._x.XDefaultRootWindow(self._display)

    def pixels(self, rect):
        """The bytes of a part of the screen: x, y, width, height."""
        x, y, width, height = rect
        image = self._x.XGetImage(self._display, self._root, x, y, width, height, ALL_PLANES, Z_PIXMAP)
        if not image:
            raise AssertionError(f"nothing to see at {rect}")
        found = ctypes.string_at(image.contents.data, image.contents.bytes_per_line * height)
        self._x.XFree(image.contents.data)
        self._x.XFree(image)
        return found

    def settled(self, rect):
        """The same when it has stopped changing."""
        before = self.pixels(rect)
        for _ in range(50):
            time.sleep(0.12)
            now = self.pixels(rect)
            if now == before:
                return now
            before = now
        raise AssertionError(f"never at rest: {rect}")


def inside(rect, by=2):
    """A rectangle without its edge."""
    x, y, width, height = rect
    return x + by, y + by, width - 2 * by, height - 2 * by
