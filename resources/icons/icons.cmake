# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Drawn for Meterdesk: 24 px grid, one path each, 1.5 px stroke in currentColor.
set(meterdesk_icons
    bookmark.svg
    building.svg
    calendar.svg
    check.svg
    clip.svg
    close.svg
    copy.svg
    deltas.svg
    down.svg
    drag.svg
    enter.svg
    error.svg
    estimate.svg
    explore.svg
    export.svg
    filter.svg
    heat.svg
    hourglass.svg
    import.svg
    info.svg
    invoices.svg
    journal.svg
    key.svg
    left.svg
    lock.svg
    meter.svg
    month.svg
    note.svg
    offline.svg
    online.svg
    outbox.svg
    paste.svg
    pause.svg
    picture.svg
    play.svg
    plug.svg
    plus.svg
    print.svg
    redo.svg
    retry.svg
    right.svg
    route.svg
    search.svg
    send.svg
    series.svg
    settings.svg
    skip.svg
    star.svg
    swap.svg
    trash.svg
    undo.svg
    warning.svg
)
list(TRANSFORM meterdesk_icons PREPEND "${CMAKE_CURRENT_LIST_DIR}/")
qt_add_resources(meterdesk_ui icons
    PREFIX /icons
    BASE "${CMAKE_CURRENT_LIST_DIR}"
    FILES ${meterdesk_icons}
)
