#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check_package.sh FILE.deb: looks that the package holds what it must, names what it loads at run
# time, and that its program starts and draws the demo.
set -euo pipefail

if [ $# -ne 1 ] || [ ! -f "$1" ]; then
    echo "usage: check_package.sh FILE.deb" >&2
    exit 2
fi
package=$1
id=org.meterdesk.Meterdesk
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() {
    echo "check_package: $*" >&2
    exit 1
}

dpkg-deb --info "$package"
dpkg-deb --contents "$package"

depends=$(dpkg-deb --field "$package" Depends)
for name in libsecret-1-0 libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n tzdata libqt6widgets6; do
    # The renamed libraries of newer releases end in t64.
    grep -Eq "(^|, )${name}(t64)?( |,|$)" <<<"$depends" || fail "does not depend on $name: $depends"
done
dpkg-deb --field "$package" Recommends | grep -Fq gnome-keyring || fail "recommends no keyring"

dpkg-deb --extract "$package" "$scratch/root"
for file in bin/meterdesk "share/applications/$id.desktop" "share/metainfo/$id.metainfo.xml" \
    "share/icons/hicolor/scalable/apps/$id.svg" share/doc/meterdesk/copyright \
    share/doc/meterdesk/LICENSE share/doc/meterdesk/demo/README.md \
    share/doc/meterdesk/demo/opendsm/LICENSE-Apache-2.0.txt; do
    [ -s "$scratch/root/usr/$file" ] || fail "has no /usr/$file"
done
[ -z "$(find "$scratch/root" ! -type l -perm /o+w)" ] || fail "has files that anybody may write"
appstreamcli validate-tree --no-net "$scratch/root"

# What the metainfo tells of the newest release is what the program says of itself.
program="$scratch/root/usr/bin/meterdesk"
version=$(dpkg-deb --field "$package" Version)
release=$(grep -o '<release version="[^"]*"' "$scratch/root/usr/share/metainfo/$id.metainfo.xml" |
    head -n 1 | cut -d '"' -f 2)
[ "$version" = "$release" ] || fail "is $version, but its metainfo ends with $release"

mkdir -m 700 "$scratch/home" "$scratch/runtime" "$scratch/shots"
run() {
    env -i PATH="$PATH" HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/runtime" LANG=C.UTF-8 \
        QT_QPA_PLATFORM=offscreen timeout 120 "$program" "$@"
}
told=$(run --version)
[[ $told == *"$version"* ]] || fail "is $version, but its program says: $told"
run --demo --shots "$scratch/shots"
find "$scratch/shots" -name '*.png' -size +4k | grep -q . || fail "drew no picture of the demo"
echo "The package is complete and its program runs"
