#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Start-up time and memory of a window program, ours and a peer's in turn.

    startup.py [--runs N] --workspace FILE --own PROGRAM --peer PROGRAM [--empty PROGRAM] [--large FILE]

On $DISPLAY, which has to be an X server of its own without a window manager (an Xvfb). Both programs
open FILE. Figures, each the median of N runs taken A B A B, one line of JSON each:

  start-warm, start-cold   ms from the start of the process until the X server reports a change that
                           covers most of its main window
  start-chart-warm, -cold  the same for the peer; for ours, until it says that the first chart is
                           painted (--exit-after-first-paint), which is later
  start-to-empty           ours to the window of --empty, a program that does nothing else
  start-large              ours with the workspace --large to ours with FILE: no paint waits for data
  start-memory             highest resident memory (MB) one second after that first paint

A cold start has an empty page cache. That needs root; without it the figures are left out, with a note
on the standard error.
"""

import argparse
import contextlib
import ctypes
import json
import os
import select
import signal
import statistics
import subprocess
import sys
import tempfile
import time

SUBSTRUCTURE_NOTIFY = 1 << 19
MAP_NOTIFY = 19
SMALLEST_WINDOW = 200 * 200  # pixels; smaller ones are helpers, not the main window
PAINTED_SHARE = 0.4  # of the window's area in one reported change
TIMEOUT = 30.0  # seconds
SETTLE = 1.0  # seconds


class MapEvent(ctypes.Structure):
    """XMapEvent of Xlib.h."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("event", ctypes.c_ulong),
        ("window", ctypes.c_ulong),
        ("override_redirect", ctypes.c_int),
    ]


class Rectangle(ctypes.Structure):
    """XRectangle of Xlib.h."""

    _fields_ = [
        ("x", ctypes.c_short),
        ("y", ctypes.c_short),
        ("width", ctypes.c_ushort),
        ("height", ctypes.c_ushort),
    ]

    def area(self):
        return self.width * self.height


class DamageEvent(ctypes.Structure):
    """XDamageNotifyEvent of Xdamage.h."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("drawable", ctypes.c_ulong),
        ("damage", ctypes.c_ulong),
        ("level", ctypes.c_int),
        ("more", ctypes.c_int),
        ("timestamp", ctypes.c_ulong),
        ("area", Rectangle),
        ("geometry", Rectangle),
    ]


class Watcher:
    """Sees every new top-level window of the display, and when it is painted."""

    def __init__(self):
        self.x11 = ctypes.CDLL("libX11.so.6")
        self.xdamage = ctypes.CDLL("libXdamage.so.1")
        pointer, number = ctypes.c_void_p, ctypes.c_ulong
        self.x11.XOpenDisplay.restype = pointer
        self.x11.XOpenDisplay.argtypes = [ctypes.c_char_p]
        self.x11.XDefaultRootWindow.restype = number
        for function, types in (
            (self.x11.XDefaultRootWindow, [pointer]),
            (self.x11.XSelectInput, [pointer, number, ctypes.c_long]),
            (self.x11.XNextEvent, [pointer, pointer]),
            (self.x11.XPending, [pointer]),
            (self.x11.XConnectionNumber, [pointer]),
            (self.x11.XSync, [pointer, ctypes.c_int]),
            (self.x11.XCloseDisplay, [pointer]),
            (self.xdamage.XDamageQueryExtension, [pointer] * 3),
            (self.xdamage.XDamageCreate, [pointer, number, ctypes.c_int]),
        ):
            function.argtypes = types
        # A window may be gone before we ask for its changes; that is no reason to end.
        handler_type = ctypes.CFUNCTYPE(ctypes.c_int, pointer, pointer)
        self.ignore_errors = handler_type(lambda display, error: 0)
        self.x11.XSetErrorHandler(self.ignore_errors)

        self.display = self.x11.XOpenDisplay(None)
        if not self.display:
            sys.exit("startup.py: no X server at $DISPLAY")
        first_event, first_error = ctypes.c_int(), ctypes.c_int()
        self.xdamage.XDamageQueryExtension(
            self.display, ctypes.byref(first_event), ctypes.byref(first_error)
        )
        self.damage_notify = first_event.value
        self.event = ctypes.create_string_buffer(256)
        root = self.x11.XDefaultRootWindow(self.display)
        self.x11.XSelectInput(self.display, root, SUBSTRUCTURE_NOTIFY)
        self.x11.XSync(self.display, 0)

    def close(self):
        self.x11.XCloseDisplay(self.display)

    def is_painted(self):
        """Handles the waiting events; whether one of them was a large change of a large window."""
        painted = False
        while self.x11.XPending(self.display):
            self.x11.XNextEvent(self.display, self.event)
            kind = ctypes.cast(self.event, ctypes.POINTER(ctypes.c_int)).contents.value
            if kind == MAP_NOTIFY:
                event = ctypes.cast(self.event, ctypes.POINTER(MapEvent)).contents
                self.xdamage.XDamageCreate(self.display, event.window, 0)
                self.x11.XSync(self.display, 0)
            elif kind == self.damage_notify:
                event = ctypes.cast(self.event, ctypes.POINTER(DamageEvent)).contents
                window = event.geometry.area()
                large = event.area.area() >= PAINTED_SHARE * window
                painted = painted or (window >= SMALLEST_WINDOW and large)
        return painted

    def wait(self, seconds):
        select.select([self.x11.XConnectionNumber(self.display)], [], [], seconds)


def start(command, stdout=subprocess.DEVNULL):
    return subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=stdout, stderr=subprocess.DEVNULL
    )


def stop(process):
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@contextlib.contextmanager
def painted(command):
    """Starts `command`; gives the process and the ms until its main window is painted."""
    watcher = Watcher()
    begin = time.monotonic()
    process = start(command)
    try:
        while not watcher.is_painted():
            if process.poll() is not None or time.monotonic() - begin > TIMEOUT:
                sys.exit(f"startup.py: {command[0]} painted no window")
            watcher.wait(0.02)
        yield process, (time.monotonic() - begin) * 1000
    finally:
        stop(process)
        watcher.close()


def time_to_paint(command):
    with painted(command) as (_, milliseconds):
        return milliseconds


def time_to_chart(command):
    begin = time.monotonic()
    process = start(command, subprocess.PIPE)
    ready, _, _ = select.select([process.stdout], [], [], TIMEOUT)
    milliseconds = (time.monotonic() - begin) * 1000
    line = process.stdout.readline() if ready else b""
    if not line:
        stop(process)
        sys.exit(f"startup.py: {command[0]} painted no chart")
    process.communicate(timeout=TIMEOUT)
    return milliseconds


def peak_memory(command):
    with painted(command) as (process, _):
        time.sleep(SETTLE)
        with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
            line = next(line for line in status if line.startswith("VmHWM:"))
        return int(line.split()[1]) / 1024


def drop_page_cache():
    os.sync()
    with open("/proc/sys/vm/drop_caches", "w", encoding="ascii") as file:
        file.write("1")


def pairs(runs, own, peer, before=lambda: None):
    values = ([], [])
    for _ in range(runs):
        for measure, list_ in zip((own, peer), values):
            before()
            list_.append(measure())
            time.sleep(0.2)
    return values


def report(name, unit, peer_name, values):
    own, peer = (statistics.median(list_) for list_ in values)
    line = {
        "name": name,
        "value": round(own, 1),
        "unit": unit,
        "peer": round(peer, 1),
        "peer_name": peer_name,
        "ratio": round(own / peer, 3),
    }
    print(json.dumps(line, separators=(",", ":")), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--workspace", required=True)
    parser.add_argument("--own", required=True)
    parser.add_argument("--peer", required=True)
    parser.add_argument("--empty")
    parser.add_argument("--large")
    arguments = parser.parse_args()

    own = [arguments.own, arguments.workspace]
    own_once = [arguments.own, "--exit-after-first-paint", arguments.workspace]
    peer = [arguments.peer, arguments.workspace]
    peer_name = os.path.basename(arguments.peer)
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(HOME=home, XDG_RUNTIME_DIR=home, QT_QPA_PLATFORM="xcb")
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            os.environ.pop(name, None)
        # The first start of each fills font and icon caches and does not count.
        time_to_chart(own_once)
        time_to_paint(peer)

        def chart():
            return time_to_chart(own_once)

        def paint(command):
            return lambda: time_to_paint(command)

        report("start-warm", "ms", peer_name, pairs(arguments.runs, paint(own), paint(peer)))
        report("start-chart-warm", "ms", peer_name, pairs(arguments.runs, chart, paint(peer)))
        if arguments.empty:
            times = pairs(arguments.runs, paint(own), paint([arguments.empty]))
            report("start-to-empty", "ms", "an empty window", times)
        if arguments.large:
            large = [arguments.own, arguments.large]
            report("start-large", "ms", "ours, small", pairs(arguments.runs, paint(large), paint(own)))
        if os.access("/proc/sys/vm/drop_caches", os.W_OK):
            cold = pairs(arguments.runs, paint(own), paint(peer), drop_page_cache)
            report("start-cold", "ms", peer_name, cold)
            cold = pairs(arguments.runs, chart, paint(peer), drop_page_cache)
            report("start-chart-cold", "ms", peer_name, cold)
        else:
            print("startup.py: cold starts need root; left out", file=sys.stderr)
        memory = pairs(
            min(arguments.runs, 5), lambda: peak_memory(own), lambda: peak_memory(peer)
        )
        report("start-memory", "MB", peer_name, memory)


if __name__ == "__main__":
    main()
