#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later

# check-mime.sh FILE.xml
# Compiles the MIME type into a database of its own and looks for what a desktop needs from it.

set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/packages"
cp "$1" "$folder/packages/org.sextant.Sextant.xml"
update-mime-database -V "$folder" >"$folder/log" 2>&1
if grep -iE 'error|warn' "$folder/log"; then
    exit 1
fi
grep -qF 'application/x-sextant-workspace:*.sextant' "$folder/globs"
grep -qF 'application/x-sextant-workspace application/vnd.sqlite3' "$folder/subclasses"
