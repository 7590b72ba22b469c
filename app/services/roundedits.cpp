// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/roundedits.h"

namespace meterdesk {

namespace {

constexpr qsizetype kMostSteps = 1000;

} // namespace

void RoundEdits::add(const Step &step, const QByteArray &field)
{
    if (step.isEmpty())
        return;
    const bool isSame = !field.isEmpty() && field == m_openField && m_done > 0
        && m_done == m_steps.size() && step.size() == 1 && m_steps.last().size() == 1
        && m_steps.last().first().after.meter == step.first().after.meter;
    m_openField = field;
    if (isSame) {
        m_steps.last().first().after = step.first().after;
        return;
    }
    m_steps.resize(m_done);
    m_steps.append(step);
    if (m_steps.size() > kMostSteps)
        m_steps.removeFirst();
    m_done = m_steps.size();
}

void RoundEdits::clear()
{
    *this = RoundEdits();
}

RoundEdits::Step RoundEdits::undo()
{
    seal();
    return canUndo() ? m_steps.at(--m_done) : Step();
}

RoundEdits::Step RoundEdits::redo()
{
    seal();
    return canRedo() ? m_steps.at(m_done++) : Step();
}

} // namespace meterdesk
