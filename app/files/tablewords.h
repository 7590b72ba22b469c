// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/tableguess.h"

#include <QString>
#include <QStringView>

//! The words that people write over the columns of their tables: English, Czech, German. Any
//! thread.
namespace meterdesk {

//! What the name of a column says.
struct HeadWord
{
    ColumnRole role = ColumnRole::Ignore;
    bool isKnown = false; //!< a word was found
    bool isNew = false; //!< "new", "current": of several values this one
    bool isOld = false; //!< "last", "previous": a value to be left alone

    friend bool operator==(const HeadWord &, const HeadWord &) = default;
};

HeadWord headWordOf(QStringView name);
//! The same over a table of invoices.
HeadWord invoiceHeadWordOf(QStringView name);

//! Lower case, without accents; what is neither letter nor digit is one space.
QString plainWords(QStringView text);

//! Whether \a text is a unit that meters have.
bool isUnitWord(QStringView text);

} // namespace meterdesk
