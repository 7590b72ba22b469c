// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outboxentry.h"
#include "domain/storageerror.h"
#include "services/outbox.h"

#include <QList>
#include <QObject>
#include <QTimeZone>

#include <optional>

namespace meterdesk {

class Banner;
class Session;

//! A reading or a data point that may be deleted on the server.
struct RemovableRecord
{
    WriteKind kind = WriteKind::Reading; //!< Reading or DataPoint
    QString importId;
    QString suit;
    TimeMs time = 0; //!< UTC, whole seconds
    QString target; //!< the server's id; empty: it is deleted by its time
    QByteArray digits; //!< its value, to make it anew; empty where that is not known
    QString unit; //!< may be empty

    WriteRequest removal() const;
    WriteRequest creation() const;
};

//! Deletes readings and data points on the server through the outbox, so that the journal knows of
//! it. Before that it says in place what will go, what the server keeps because it is too old, and
//! that it takes a while; afterwards it can be taken back: what did not leave is dropped, what did
//! is made anew. GUI thread.
class Removals : public QObject
{
    Q_OBJECT

public:
    //! The service deletes what was created in the last weeks; a record cannot be older than its
    //! time, so those of this time can be.
    static constexpr TimeMs kDeletable = TimeMs(28) * 24 * 3600 * 1000;

    //! Asks in \a banner, which must outlive this.
    explicit Removals(Banner &banner, QObject *parent = nullptr);

    void setSession(Session *session);
    //! What entries are called that come from here.
    void setLabel(const QString &label) { m_label = label; }
    //! Asks whether \a records, all of one kind and ascending, are to go. \a zone: in which times
    //! are told. What is too old is told and left out.
    void ask(const QList<RemovableRecord> &records, const QTimeZone &zone);
    //! Whether \a time is within what the service deletes.
    static bool isDeletable(TimeMs time);

private:
    enum class Question { None, Remove, Undo };

    QString questionOf(const QList<RemovableRecord> &records, int kept,
                       const QTimeZone &zone) const;
    void answer(int button);
    void remove();
    void tell(const StorageResult<Outbox::Taken> &result);
    void undo();

    Banner &m_banner;
    Session *m_session = nullptr;
    QString m_label;
    Question m_question = Question::None;
    QList<RemovableRecord> m_records; // that go, or went
    QList<EntryId> m_entries; // that delete them
};

} // namespace meterdesk
