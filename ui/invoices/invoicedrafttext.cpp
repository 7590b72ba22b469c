// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicedrafttext.h"

#include <QDataStream>
#include <QIODevice>

namespace meterdesk {

namespace {

constexpr quint8 kVersion = 1;

} // namespace

QByteArray packed(const InvoiceDraftText &draft)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << kVersion << draft.meter.value << draft.meterText << draft.from << draft.to
        << draft.isFromTyped << draft.isToTyped << draft.consumption << draft.cost << draft.note
        << draft.pdfPath << draft.changes.value;
    return bytes;
}

InvoiceDraftText unpackedDraft(const QByteArray &packed)
{
    QDataStream in(packed);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    InvoiceDraftText draft;
    in >> version;
    if (version != kVersion)
        return {};
    in >> draft.meter.value >> draft.meterText >> draft.from >> draft.to >> draft.isFromTyped
        >> draft.isToTyped >> draft.consumption >> draft.cost >> draft.note >> draft.pdfPath
        >> draft.changes.value;
    return in.status() == QDataStream::Ok ? draft : InvoiceDraftText();
}

} // namespace meterdesk
