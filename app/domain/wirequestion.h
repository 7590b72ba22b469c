// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace meterdesk {

//! One thing that the documentation of the service leaves open, and what is known of the answer.
//! Questions and answers have names for machines; the words for people are in app/texts.
struct WireQuestion
{
    QString id;
    QStringList answers; //!< all that are possible
    QString found; //!< among answers; empty: not found yet
    QString chosen; //!< among answers, counts instead of what is found; empty: automatic
    //! It decides what is sent. All others are about reading, where every answer is understood.
    bool isChoosable = false;

    friend bool operator==(const WireQuestion &, const WireQuestion &) = default;
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::WireQuestion)
