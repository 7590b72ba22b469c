// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

namespace meterdesk {

class Desk;
class EntryRound;
class Session;

//! What a person who tries the demo "was typing": a round of readings, half typed, with a slip, two
//! rows exchanged, a warning and a row that could not be read. Nothing of it is sent. GUI thread.
class DemoDraft : public QObject
{
    Q_OBJECT

public:
    //! \a desk must outlive this.
    explicit DemoDraft(Desk &desk, QObject *parent = nullptr);
    ~DemoDraft() override;

    //! Of a connection that is open; a second call does nothing. Rounds that somebody began here
    //! stay alone.
    void start();
    bool isDone() const { return m_isDone; }

Q_SIGNALS:
    void done();

private:
    void begin();
    void look();
    void keepBookmarks(Session &session) const;
    void type();
    void end();
    QString usual(int row, double factor = 1) const;

    Desk &m_desk;
    std::unique_ptr<EntryRound> m_round; //!< until it is typed
    QTimer m_patience;
    bool m_isStarted = false;
    bool m_isDone = false;
};

} // namespace meterdesk
