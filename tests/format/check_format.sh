#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fails where clang-format would change a source. The rules are written for clang-format 14; other
# versions break lines elsewhere.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

formatter=$(command -v clang-format-14 || command -v clang-format) || {
    echo "check_format: clang-format is not installed" >&2
    exit 1
}
version=$("$formatter" --version)
case $version in
*version\ 14.*) ;;
*) echo "check_format: $version; the sources are formatted with 14" ;;
esac

# safe.directory: the clone may belong to somebody else than root. Without git (an unpacked archive)
# the files on disk are taken.
sources() {
    git -c safe.directory='*' ls-files -z -- '*.cpp' '*.h' 2>/dev/null ||
        find app ui tests \( -name '*.cpp' -o -name '*.h' \) -print0
}

count=$(sources | tr -dc '\0' | wc -c)
[ "$count" -gt 0 ] || {
    echo "check_format: found no sources" >&2
    exit 1
}
sources | xargs -0 -n 20 -P 2 "$formatter" --dry-run -Werror --style=file
echo "$((count)) files are formatted"
