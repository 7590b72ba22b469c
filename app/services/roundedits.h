// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rounddraft.h"

#include <QByteArray>
#include <QList>

namespace meterdesk {

//! What was changed in a round, to be taken back and done again. What is typed into one field
//! without leaving it is one step. A value; GUI thread.
class RoundEdits
{
public:
    struct Change
    {
        RoundCell before;
        RoundCell after; //!< of the same meter
    };
    using Step = QList<Change>;

    //! \a field names what was changed; empty: a step of its own.
    void add(const Step &step, const QByteArray &field);
    void seal() { m_openField.clear(); }
    void clear();
    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    //! To be applied backwards; empty where there is none.
    Step undo();
    //! To be applied.
    Step redo();

private:
    QList<Step> m_steps;
    qsizetype m_done = 0; // steps before it are done, those from it on were taken back
    QByteArray m_openField;
};

} // namespace meterdesk
