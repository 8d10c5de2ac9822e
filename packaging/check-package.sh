#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later

# check-package.sh FOLDER
# Examines the .deb and .tar.gz in FOLDER: contents, dependencies, lintian, and whether the program
# runs from where they unpack to. Prints their paths; fails with a message at the first fault.

set -euo pipefail

fail() {
    printf 'check-package: %s\n' "$*" >&2
    exit 1
}

newest() {
    find "$1" -maxdepth 1 -name "$2" -printf '%T@ %p\n' | sort -n | tail -n 1 | cut -d' ' -f2-
}

folder=${1:?usage: check-package.sh FOLDER}
deb=$(newest "$folder" 'sextant_*.deb')
tarball=$(newest "$folder" 'sextant-*.tar.gz')
[[ -n $deb && -n $tarball ]] || fail "no package in $folder"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

contents=$(dpkg-deb --contents "$deb" | awk '{ print $6 }')
for file in bin/sextant share/sextant/data/manifest.json share/sextant/data/sources.csv \
    share/applications/org.sextant.Sextant.desktop share/metainfo/org.sextant.Sextant.metainfo.xml \
    share/mime/packages/org.sextant.Sextant.xml share/man/man1/sextant.1.gz \
    share/icons/hicolor/scalable/apps/org.sextant.Sextant.svg \
    share/doc/sextant/copyright share/doc/sextant/changelog.gz; do
    grep -qxF "./usr/$file" <<<"$contents" || fail "$deb lacks usr/$file"
done

depends=$(dpkg-deb --field "$deb" Depends)
for package in libc6 libqt6core6 libqt6charts6 libsqlite3-0 libqt6sql6-sqlite libqt6svg6 \
    qt6-qpa-plugins qt6-translations-l10n fonts-inter fonts-noto-cjk; do
    grep -qE "(^|, )$package( |,|$)" <<<"$depends" || fail "$deb does not depend on $package"
done

lintian --fail-on error,warning --allow-root "$deb" || fail "lintian has objections"

# runs PREFIX: makes a workspace and draws one chart with the program unpacked at PREFIX.
runs() {
    local program=$1/bin/sextant first
    "$program" new "$scratch/try.sextant"
    first=$("$program" info "$scratch/try.sextant" --json |
        sed -n '/"explorations": \[/,/\]/s/.*"id": "\(.*\)".*/\1/p' | head -n 1)
    "$program" export "$scratch/try.sextant" --exploration "$first" -o "$scratch/try.png"
    file --brief "$scratch/try.png" | grep -q '^PNG image data' || fail "$1 draws no picture"
    rm "$scratch"/try.*
}

dpkg-deb --extract "$deb" "$scratch/deb"
runs "$scratch/deb/usr"
mkdir "$scratch/a folder"
tar -xzf "$tarball" -C "$scratch/a folder" --strip-components=1
runs "$scratch/a folder"
printf '%s\n' "$(realpath "$deb")" "$(realpath "$tarball")"
