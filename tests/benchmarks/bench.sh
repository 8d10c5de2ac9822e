#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later

# bench.sh BUILD-FOLDER [start|evaluate|charts|exports|rows|brush|commands|trackers]…
# Measures the programs of BUILD-FOLDER on a fresh sample workspace; all groups if none is named.
# One line of JSON a figure on the standard output; "value" is ours, "peer" the other program's in
# the same run, "ratio" ours to theirs: below 1 is better.

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bin=$(cd "${1:?usage: bench.sh BUILD-FOLDER [GROUP…]}" && pwd)/bin
shift
(($#)) || set -- start evaluate charts exports rows brush commands trackers

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

# made NAME ROWS: a tracker of so many rows as a file in the data folder, and as a workspace beside the sample.
made() {
    if [[ ! -f $data/$1.csv ]]; then
        "$bin/make_tracker" "$2" "$data/$1.part"
        mv "$data/$1.part" "$data/$1.csv"
    fi
    if [[ ! -f $folder/$1.sextant ]]; then
        "$bin/sextant" new "$folder/$1.sextant" --empty >&2
        "$bin/sextant" import "$folder/$1.sextant" --from "$data/$1.csv" --dataset tracker >&2
    fi
}

for group in "$@"; do
    case $group in
    start)
        made 10m 10000000
        on_display python3 "$here/startup.py" --workspace "$workspace" --own "$bin/sextant" \
            --peer "$(command -v sqlitebrowser)" --empty "$bin/emptywindow" --large "$folder/10m.sextant"
        ;;
    evaluate) "$bin/bench_evaluate" "$workspace" ;;
    charts) on_display "$bin/bench_charts" ;;
    exports)
        QT_QPA_PLATFORM=offscreen "$bin/bench_exports" deck
        QT_QPA_PLATFORM=offscreen "$bin/bench_exports" workbook
        ;;
    rows)
        on_display "$bin/bench_rows" 1000000 10000000 | tee "$folder/rows.json"
        on_display python3 "$here/rows_window.py" --bin "$bin" --work "$data" --view "$folder/rows.json"
        ;;
    brush) on_display "$bin/bench_brush" 100000 10000000 ;;
    commands)
        made 100k 100000
        made 1m 1000000
        python3 "$here/commands.py" --workspace "$workspace" --program "$bin/sextant" \
            --exploration cloud-inference --tracker "$folder/1m.sextant" --table "$data/100k.csv"
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
