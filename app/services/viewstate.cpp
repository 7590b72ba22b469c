// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/viewstate.h"

#include "domain/onresult.h"

#include <QLoggingCategory>

#include <chrono>

namespace meterdesk {

namespace {

Q_LOGGING_CATEGORY(lcViewState, "meterdesk.services.viewstate")

//! Dragging a splitter changes its state many times; the disk hears of the last one.
constexpr std::chrono::milliseconds kWriteAfter{400};

} // namespace

ViewState::ViewState(Database &database, QObject *parent)
    : QObject(parent)
    , m_table(database)
{
    m_writeTimer.setSingleShot(true);
    m_writeTimer.setInterval(kWriteAfter);
    connect(&m_writeTimer, &QTimer::timeout, this, &ViewState::flush);
}

ViewState::~ViewState()
{
    flush();
}

void ViewState::load(const ConnectionId &scope)
{
    flush();
    m_scope = scope;
    m_values.clear();
    m_isLoaded = false;
    onResult(m_table.load(scope), this,
             [this, scope](const StorageResult<ViewStateTable::States> &result) {
                 if (scope != m_scope)
                     return;
                 if (!result)
                     qCWarning(lcViewState) << "No view state:" << result.error().detail;
                 // What was set meanwhile is newer, also where it is written by now.
                 const ViewStateTable::States meanwhile =
                     std::exchange(m_values, result.value_or({}));
                 m_values.insert(meanwhile);
                 m_isLoaded = true;
                 Q_EMIT loaded();
             });
}

void ViewState::setValue(const QString &key, const QByteArray &value)
{
    if (m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    m_unwritten.insert(key, value);
    m_writeTimer.start();
}

void ViewState::flush()
{
    m_writeTimer.stop();
    if (m_unwritten.isEmpty())
        return;
    m_table.save(m_scope, std::exchange(m_unwritten, {}));
}

} // namespace meterdesk
