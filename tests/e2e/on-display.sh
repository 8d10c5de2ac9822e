#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later

# on-display.sh COMMAND…
# Runs a command on an X server of its own, with room for a window of 1920×1080 and its frame, under
# a window manager. Exit status of the command; that of the server if it does not start.

set -euo pipefail

if [[ ${1:-} != --inside ]]; then
    exec xvfb-run --auto-servernum --server-args='-screen 0 2100x1200x24 -noreset' "$0" --inside "$@"
fi
shift
export XDG_RUNTIME_DIR
XDG_RUNTIME_DIR=$(mktemp -d)
openbox --sm-disable 2>"$XDG_RUNTIME_DIR/openbox.log" &
manager=$!
trap 'kill "$manager" 2>/dev/null || true; rm -rf "$XDG_RUNTIME_DIR"' EXIT
# A window that is mapped before the manager is up gets no focus from it.
for ((i = 0; i < 200; ++i)); do
    if xdotool get_desktop >/dev/null 2>&1; then
        "$@"
        exit
    fi
    sleep 0.05
done
cat "$XDG_RUNTIME_DIR/openbox.log" >&2
printf 'on-display.sh: the window manager did not start\n' >&2
exit 1
