#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check_package.sh FILE.deb: looks that the package holds what it must, names what it loads at run
# time, keeps the rules of Debian where lintian is there to tell, can be installed, and that the
# installed program is the one its files speak of, starts and draws the demo.
set -euo pipefail

if [ $# -ne 1 ] || [ ! -f "$1" ]; then
    echo "usage: check_package.sh FILE.deb" >&2
    exit 2
fi
package=$(realpath "$1")
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

if command -v lintian >/dev/null; then
    lintian --profile debian --fail-on error --allow-root "$package" || fail "breaks rules of Debian"
fi
if command -v apt-get >/dev/null; then
    # What it depends on is in this release.
    apt-get --simulate --no-install-recommends install "$package" | grep -q '^Inst meterdesk ' ||
        fail "cannot be installed here"
fi

# Installed beside the system; only root may give files to root.
root=$scratch/root
mkdir -p "$root"
if [ "$(id -u)" -eq 0 ]; then
    mkdir -p "$root"/var/lib/dpkg/{info,updates} "$root"/var/log
    touch "$root"/var/lib/dpkg/status
    dpkg --root="$root" --force-depends --install "$package"
    dpkg --root="$root" --audit
    [ -z "$(dpkg --root="$root" --verify meterdesk)" ] || fail "is not installed as it was packed"
else
    dpkg-deb --extract "$package" "$root"
fi
for file in bin/meterdesk "share/applications/$id.desktop" "share/metainfo/$id.metainfo.xml" \
    "share/icons/hicolor/scalable/apps/$id.svg" share/man/man1/meterdesk.1.gz \
    share/doc/meterdesk/changelog.gz share/doc/meterdesk/copyright share/doc/meterdesk/LICENSE \
    share/doc/meterdesk/demo/README.md share/doc/meterdesk/demo/opendsm/LICENSE-Apache-2.0.txt; do
    [ -s "$root/usr/$file" ] || fail "has no /usr/$file"
done
[ -z "$(find "$root/usr" ! -type l -perm /o+w)" ] || fail "has files that anybody may write"
appstreamcli validate-tree --no-net "$root"

mkdir -m 700 "$scratch/home" "$scratch/runtime" "$scratch/shots"
# run COMMAND...: as from the menu of a desktop that has just this package.
run() {
    env -i PATH="$root/usr/bin:$PATH" HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/runtime" \
        LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen timeout 120 "$@"
}

# The entry of the menu starts the program of this package and shows an icon of it.
entry=$root/usr/share/applications/$id.desktop
desktop-file-validate "$entry"
while IFS= read -r command; do
    [ "$(run bash -c 'command -v "$1"' _ "${command%% *}")" = "$root/usr/bin/meterdesk" ] ||
        fail "has an entry that starts something else: $command"
    # shellcheck disable=SC2086 # words of a command
    run $command --version >/dev/null || fail "has an entry that its program does not take: $command"
done < <(sed -n 's/^\(Try\)\{0,1\}Exec=//p' "$entry")
icon=$(sed -n 's/^Icon=//p' "$entry")
[ -s "$root/usr/share/icons/hicolor/scalable/apps/$icon.svg" ] || fail "has no icon $icon"

# The program, the metainfo and the changelog tell the same version.
version=$(dpkg-deb --field "$package" Version)
release=$(grep -o '<release version="[^"]*"' "$root/usr/share/metainfo/$id.metainfo.xml" |
    head -n 1 | cut -d '"' -f 2)
[ "$version" = "$release" ] || fail "is $version, but its metainfo ends with $release"
changed=$(gzip -dc "$root/usr/share/doc/meterdesk/changelog.gz" | sed -n '1s/.*(\(.*\)).*/\1/p')
[ "$version" = "$changed" ] || fail "is $version, but its changelog ends with $changed"
told=$(run meterdesk --version)
[ "$told" = "meterdesk $version" ] || fail "is $version, but its program says: $told"

# The manual names every option of the window and every verb.
manual=$(gzip -dc "$root/usr/share/man/man1/meterdesk.1.gz" | sed 's/\\-/-/g')
told="$(run meterdesk --help | grep -o -e '--[a-z-]*' | grep -v -e '^--help-all$')
$(run meterdesk connections --help | sed -n 's/^  \([a-z]*\) .*/\1/p')"
[ "$(wc -w <<<"$told")" -gt 10 ] || fail "tells too few options: $told"
for word in $told; do
    grep -qwF -e "$word" <<<"$manual" || fail "has a manual without $word"
done

# Its translations are in it.
english=$(run meterdesk connections --help --lang en)
for language in cs de; do
    [ "$(run meterdesk connections --help --lang "$language")" != "$english" ] ||
        fail "does not speak $language"
done

run meterdesk --demo --shots "$scratch/shots"
for picture in explore-light explore-dark; do
    find "$scratch/shots" -name "$picture.png" -size +4k | grep -q . || fail "drew no $picture"
done

if [ "$(id -u)" -eq 0 ]; then
    dpkg --root="$root" --purge meterdesk
    left=$(find "$root/usr" -type f 2>/dev/null || true)
    [ -z "$left" ] || fail "leaves files behind: $left"
fi
echo "The package is complete and its program runs"
