// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "storage/viewstatetable.h"

#include <QObject>
#include <QTimer>

namespace meterdesk {

class Database;

//! How the window and its views looked when they were left: read once, then answered from memory;
//! what changes is written shortly afterwards. Lives in the GUI thread.
class ViewState : public QObject
{
    Q_OBJECT

public:
    //! \a database must outlive this.
    explicit ViewState(Database &database, QObject *parent = nullptr);
    ~ViewState() override;

    //! Reads what belongs to \a scope (a connection, or empty for the window itself); loaded() ends
    //! it, also when nothing could be read. What was not written yet is written first.
    void load(const ConnectionId &scope);
    bool isLoaded() const { return m_isLoaded; }

    QByteArray value(const QString &key) const { return m_values.value(key); }
    void setValue(const QString &key, const QByteArray &value);
    //! Writes now what waits to be written.
    void flush();

Q_SIGNALS:
    void loaded();

private:
    ViewStateTable m_table;
    ConnectionId m_scope;
    ViewStateTable::States m_values;
    ViewStateTable::States m_unwritten;
    QTimer m_writeTimer;
    bool m_isLoaded = false;
};

} // namespace meterdesk
