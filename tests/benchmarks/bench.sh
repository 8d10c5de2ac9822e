#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later

# bench.sh BUILD-FOLDER [start|evaluate|charts|rows|brush|commands|trackers]…
# Measures the programs of BUILD-FOLDER on a fresh sample workspace; all groups if none is named.
# One line of JSON a figure on the standard output; "value" is ours, "peer" the other program's in
# the same run, "ratio" ours to theirs: below 1 is better.

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bin=$(cd "${1:?usage: bench.sh BUILD-FOLDER [GROUP…]}" && pwd)/bin
shift
(($#)) || set -- start evaluate charts rows brush commands trackers

# The made trackers and the peers' packages stay for the next run.
data=$bin/../../bench-trackers
mkdir -p "$data"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_RUNTIME_DIR=$folder
workspace=$folder/sample.sextant
"$bin/sextant" new "$workspace" >&2

# The load of the last minute tells how far absolute figures can be trusted.
printf 'load before the run: %s\n' "$(cut -d' ' -f1-3 /proc/loadavg)" >&2

on_display() {
    xvfb-run --auto-servernum --server-args='-screen 0 1920x1080x24 -noreset' \
        env QT_QPA_PLATFORM=xcb "$@"
}

for group in "$@"; do
    case $group in
    start)
        if [[ ! -f $data/10m.csv ]]; then
            "$bin/make_tracker" 10000000 "$data/10m.part"
            mv "$data/10m.part" "$data/10m.csv"
        fi
        "$bin/sextant" new "$folder/large.sextant" --empty >&2
        "$bin/sextant" import "$folder/large.sextant" --from "$data/10m.csv" >&2
        on_display python3 "$here/startup.py" --workspace "$workspace" --own "$bin/sextant" \
            --peer "$(command -v sqlitebrowser)" --empty "$bin/emptywindow" --large "$folder/large.sextant"
        ;;
    evaluate) "$bin/bench_evaluate" "$workspace" ;;
    charts) on_display "$bin/bench_charts" ;;
    rows)
        on_display "$bin/bench_rows" 1000000 10000000 | tee "$folder/rows.json"
        on_display python3 "$here/rows_window.py" --bin "$bin" --work "$data" --view "$folder/rows.json"
        ;;
    brush) on_display "$bin/bench_brush" 100000 10000000 ;;
    commands)
        python3 "$here/commands.py" --workspace "$workspace" --program "$bin/sextant" \
            --exploration cloud-inference
        ;;
    trackers)
        python3 "$here/trackers.py" --bin "$bin" --work "$data" --sizes "${SEXTANT_BENCH_SIZES:-100k,1m,10m}"
        ;;
    *)
        printf 'bench.sh: unknown group %s\n' "$group" >&2
        exit 2
        ;;
    esac
done
