#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# format.sh CLANG_FORMAT ROOT: fails, naming the places, if a C++ file is not formatted as .clang-format says.
set -euo pipefail
cd "$2"
git -c safe.directory='*' ls-files -z --cached --others --exclude-standard -- '*.cpp' '*.h' |
    xargs -0 sh -c 'for f; do if [ -f "$f" ]; then printf "%s\0" "$f"; fi; done' - |
    xargs -0 "$1" --dry-run --Werror
