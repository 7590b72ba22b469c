// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QString>

namespace meterdesk {

//! What stands in the form of an invoice: the texts as they were typed, so that nothing is changed
//! by keeping them. A value.
struct InvoiceDraftText
{
    MeterId meter; //!< the chosen one
    QString meterText; //!< what was typed where none was chosen
    QString from;
    QString to;
    bool isFromTyped = false; //!< by the person, and not filled in
    bool isToTyped = false;
    QString consumption;
    QString cost;
    QString note;
    QString pdfPath; //!< on this computer
    LedgerId changes; //!< the row of the batch that is changed; empty: a new one

    //! Whether the person has typed anything that would be lost.
    bool hasTyping() const
    {
        return !meterText.isEmpty() || isFromTyped || isToTyped || !consumption.isEmpty()
            || !cost.isEmpty() || !note.isEmpty() || !pdfPath.isEmpty();
    }
    friend bool operator==(const InvoiceDraftText &, const InvoiceDraftText &) = default;
};

//! For ViewState, and back; an empty one where \a packed is none.
QByteArray packed(const InvoiceDraftText &draft);
InvoiceDraftText unpackedDraft(const QByteArray &packed);

} // namespace meterdesk
