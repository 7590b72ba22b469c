// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rounddraft.h"
#include "services/recordservice.h"

#include <QHash>

namespace meterdesk {

//! The rounds of entering that were begun and are not done. See RecordService; what is typed is
//! written within 200 ms, and with flush(), which is to be awaited before anything is sent. A kill
//! of the program loses no more than that.
class RoundDrafts : public RecordService
{
    Q_OBJECT

public:
    explicit RoundDrafts(const Place &place, QObject *parent = nullptr);

    //! The latest one first.
    QList<RoundDraft> rounds() const;
    bool contains(const RoundId &id) const { return m_rounds.contains(id); }
    //! Empty (no id) where there is none.
    RoundDraft find(const RoundId &id) const;
    //! Of a round that there is.
    const RoundHeader &headerOf(const RoundId &id) const { return m_rounds.constFind(id)->header; }
    //! Empty but for the meter where nothing was typed.
    RoundCell cell(const RoundId &id, const MeterId &meter) const;

    RoundId begin(const RoundHeader &header);
    void setHeader(const RoundId &id, const RoundHeader &header);
    //! Replaces what was typed for the cell's meter.
    void setCell(const RoundId &id, const RoundCell &cell);
    void setCells(const RoundId &id, const QList<RoundCell> &cells);
    //! Where the person is; cheap.
    void setCurrent(const RoundId &id, const MeterId &meter, const QString &column);
    //! It was sent or thrown away.
    void remove(const RoundId &id);
    //! Takes the removal back with all that was typed, in the run of the program that did it.
    void bringBack(const RoundId &id);

Q_SIGNALS:
    //! Which rounds there are.
    void changed();
    //! Header or cells of one.
    void roundChanged(const meterdesk::RoundId &id);

protected:
    void take(const QList<LocalRow> &rows) override;

private:
    struct Round
    {
        RoundHeader header;
        QHash<MeterId, RoundCell> cells; //!< none that is empty
        QHash<MeterId, qint64> places; //!< of the header's meters
        TimeMs changedAt = 0;
    };
    static RoundDraft draftOf(const RoundId &id, const Round &round);
    void writeAll(const RoundId &id, const RoundHeader &header);
    LocalRow rowOf(const RoundId &id, const RoundCell &cell) const;

    QHash<RoundId, Round> m_rounds;
    QHash<RoundId, Round> m_removed;
};

} // namespace meterdesk
