#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From a fresh machine to the running program:
#   packaging/quickstart.sh        installs what is missing, builds, opens the demo
#   packaging/quickstart.sh test   installs what the tests need, runs every check and test
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cd "$root"
exec </dev/null

# ---- Packages ---------------------------------------------------------------------------------

# What Debian's tools do not follow by themselves is named too: libqt6opengl6-dev and
# qt6-websockets-dev (asked for by the CMake files of Qt Charts and Qt HTTP Server), libsecret-1-0,
# the SQLite driver and the SVG plugin (loaded at run time), time zones and a font.
debian_run="g++ cmake ninja-build ccache
    qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev qt6-l10n-tools qt6-tools-dev
    qt6-tools-dev-tools qt6-httpserver-dev qt6-websockets-dev qtkeychain-qt6-dev
    libsimdjson-dev zlib1g-dev libxlsxwriter-dev libzip-dev libsecret-1-0 libqt6sql6-sqlite libqt6svg6
    qt6-translations-l10n tzdata fonts-dejavu-core"
debian_test="git clang lld libclang-rt-dev clang-format dpkg-dev file lintian desktop-file-utils appstream
    python3 python3-gi gir1.2-atspi-2.0 at-spi2-core libglib2.0-bin dbus xvfb xauth xdotool openbox
    gnome-keyring libsecret-tools python3-openpyxl libsqlite3-dev"

fedora_run="gcc-c++ cmake ninja-build ccache
    qt6-qtbase-devel qt6-qtcharts-devel qt6-qtsvg-devel qt6-qttools-devel qt6-linguist
    qt6-qthttpserver-devel qt6-qtwebsockets-devel qt6-qttranslations qtkeychain-qt6-devel
    simdjson-devel zlib-devel libxlsxwriter-devel libzip-devel libsecret tzdata dejavu-sans-fonts"
fedora_test="git clang lld compiler-rt clang-tools-extra dpkg-dev file desktop-file-utils appstream
    python3 python3-gobject at-spi2-core glib2 dbus-daemon xorg-x11-server-Xvfb xorg-x11-xauth
    xdotool openbox gnome-keyring libsecret python3-openpyxl sqlite-devel"

brew_run="cmake ninja ccache qt qtkeychain simdjson libxlsxwriter libzip"
brew_test="clang-format"

say() { printf '%s\n' "$*"; }
die() {
    printf 'quickstart: %s\n' "$*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        # sudo asks for its password on the terminal itself, not on standard input.
        sudo "$@"
    else
        die "packages are missing and there is no sudo; as root, run: $*"
    fi
}

# Prints those of the named packages that are not installed. A package counts that provides the
# name: newer releases renamed some libraries.
missing_debian() {
    local installed name
    # shellcheck disable=SC2016 # the field names are dpkg-query's
    installed=$(dpkg-query -W -f '${db:Status-Status}, ${Package}, ${Provides}\n' |
        sed -n 's/^installed,//p' | sed 's/([^)]*)//g' | tr ',' '\n' | tr -d ' ' | sort -u)
    for name in "$@"; do
        grep -Fqx -- "$name" <<<"$installed" || printf '%s\n' "$name"
    done
}

install_debian() {
    local missing wanted=() name
    mapfile -t missing < <(missing_debian "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing: ${missing[*]}"
    # One source that does not answer must not stop the others: what matters is the next step.
    as_root apt-get -q update || say "Not every package source could be read; going on."
    for name in "${missing[@]}"; do
        if apt-cache show --no-all-versions "$name" >/dev/null 2>&1 ||
            apt-cache showpkg "$name" 2>/dev/null | sed '1,/^Reverse Provides/d' | grep -q .; then
            wanted+=("$name")
        else
            say "This release has no package $name; going on without it."
        fi
    done
    [ ${#wanted[@]} -gt 0 ] || return 0
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y \
        -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
        install --no-install-recommends "${wanted[@]}"
}

install_fedora() {
    local missing=() name
    for name in "$@"; do
        rpm -q --quiet --whatprovides "$name" || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing: ${missing[*]}"
    as_root dnf -y install "${missing[@]}"
}

install_macos() {
    local missing=() name
    command -v brew >/dev/null || die "please install Homebrew first"
    for name in "$@"; do
        brew list --versions "$name" >/dev/null 2>&1 || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing: ${missing[*]}"
    brew install "${missing[@]}"
}

# install_packages run|test
install_packages() {
    local system names
    if [ "$(uname -s)" = Darwin ]; then
        system=macos names=$brew_run
        [ "$1" = run ] || names="$names $brew_test"
    elif command -v apt-get >/dev/null; then
        system=debian names=$debian_run
        [ "$1" = run ] || names="$names $debian_test"
    elif command -v dnf >/dev/null; then
        system=fedora names=$fedora_run
        [ "$1" = run ] || names="$names $fedora_test"
    else
        say "Unknown system: install the packages named in packaging/README.md yourself."
        return 0
    fi
    # shellcheck disable=SC2086 # a list of words
    "install_$system" $names
    if [ "$system" = macos ]; then
        CMAKE_PREFIX_PATH="$(brew --prefix qt):$(brew --prefix)"
        export CMAKE_PREFIX_PATH
    fi
}

jobs=$(nproc 2>/dev/null || sysctl -n hw.ncpu 2>/dev/null || echo 2)

# ---- run --------------------------------------------------------------------------------------

run_demo() {
    install_packages run
    cmake --preset release
    cmake --build --preset release --parallel "$jobs" --target meterdesk
    local program="$root/build/release/meterdesk" shots="$root/build/shots"
    if [ "$(uname -s)" != Darwin ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
        say "There is no display: the demo draws its pictures off screen."
        mkdir -p "$shots"
        QT_QPA_PLATFORM=offscreen "$program" --demo --shots "$shots"
        say "The pictures are in $shots:"
        (cd "$shots" && ls -- *.png)
    else
        say "Starting $program --demo"
        exec "$program" --demo
    fi
}

# ---- test -------------------------------------------------------------------------------------

passed=0
failed=0
logs="$root/build/logs"

# stage TITLE FUNCTION: runs it with its output in a log; the first failure ends the run.
stage() {
    local title=$1 log="$logs/$2.log" begin=$SECONDS rc=0 all bad counts
    say "== $title"
    set +e
    (
        set -e
        "$2"
    ) >"$log" 2>&1
    rc=$?
    set -e

    # The stages that run ctest count its tests; the checks count as one each, builds not at all.
    counts=$(sed -n 's/.*tests passed, \([0-9]*\) tests\{0,1\} failed out of \([0-9]*\).*/\1 \2/p' "$log" |
        tail -n 1)
    case $2 in
    test_*)
        read -r bad all <<<"${counts:-0 0}"
        failed=$((failed + bad))
        passed=$((passed + all - bad))
        [ "$rc" -eq 0 ] || [ "$bad" -gt 0 ] || failed=$((failed + 1))
        [ -z "$counts" ] || say "   $((all - bad)) of $all tests passed"
        ;;
    check_*)
        if [ "$rc" -eq 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
        ;;
    *)
        [ "$rc" -eq 0 ] || failed=$((failed + 1))
        ;;
    esac
    if [ "$rc" -ne 0 ]; then
        tail -n 1000 "$log"
        say "== $title: FAILED after $((SECONDS - begin)) s (whole log: $log)"
        exit 1
    fi
    say "   ok, $((SECONDS - begin)) s"
}

check_format() { tests/format/check_format.sh; }
check_layers() { cmake -P tests/layers/check_layers.cmake; }

# The assertions of Qt and of the standard library are on in this build. It is made by Clang and the
# release by the system's compiler, so that both have seen the sources; Clang needs half the time.
build_asan() {
    cmake --preset asan -DCMAKE_CXX_COMPILER=clang++ -DMETERDESK_WERROR=ON -DBUILD_TESTING=ON
    cmake --build --preset asan --parallel "$jobs"
}
test_unit() {
    ctest --test-dir build/asan -L '^unit$' --no-tests=error --output-on-failure --parallel "$jobs"
}

build_release() {
    cmake --preset release -DMETERDESK_WERROR=ON -DBUILD_TESTING=ON
    cmake --build --preset release --parallel "$jobs" \
        --target meterdesk meterdesk_startupfloor meterdesk_bench
}
# Whatever is no unit test drives the built program: one after the other, as they share the machine.
# Benchmarks are for people; here is only looked whether they work.
test_program() {
    ctest --test-dir build/release -LE '^(unit|bench)$' --no-tests=error --output-on-failure
}

check_desktop_files() {
    desktop-file-validate packaging/linux/org.meterdesk.Meterdesk.desktop
    appstreamcli validate --no-net packaging/linux/org.meterdesk.Meterdesk.metainfo.xml
}
check_package() {
    rm -rf build/packages
    cpack --config build/release/CPackConfig.cmake -G DEB -B build/packages
    packaging/linux/check_package.sh build/packages/*.deb
}

finish() {
    local rc=$?
    if [ -s "$logs/ccache.log" ] && command -v ccache >/dev/null; then
        say "== Compiler cache"
        ccache --show-log-stats 2>/dev/null || true
    fi
    [ "$rc" -eq 0 ] || [ "$failed" -gt 0 ] || failed=1
    say "Total: $SECONDS s"
    say "$passed passed, $failed failed"
    exit "$rc"
}

run_tests() {
    trap finish EXIT
    rm -rf "$logs"
    mkdir -p "$logs"
    export LC_ALL=C.UTF-8 CCACHE_STATSLOG="$logs/ccache.log"
    # Objects made in another clone serve here too.
    export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1
    # The tests open displays and buses of their own.
    unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

    say "== Packages"
    install_packages test
    say "   ok, $SECONDS s"
    stage "Format of the sources" check_format
    stage "Layers" check_layers
    stage "Build with address and undefined behaviour sanitizers" build_asan
    stage "Unit tests" test_unit
    stage "Release build" build_release
    if [ "$(uname -s)" = Linux ]; then
        stage "Tests of the program" test_program
        stage "Desktop entry and metainfo" check_desktop_files
        stage "Debian package" check_package
    fi
}

case "${1:-run}" in
run) run_demo ;;
test) run_tests ;;
*)
    say "usage: packaging/quickstart.sh [run|test]" >&2
    exit 2
    ;;
esac
