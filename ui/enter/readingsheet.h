// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/energy.h"

#include <QCoreApplication>
#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

class QPagedPaintDevice;
class QPainter;

namespace meterdesk {

//! The paper that one walks a round with: thirty meters a page, with the last state, the range in
//! which the new one should be, room to write, and a box to tick. In the order of the round, so
//! that it is typed in the same order. A value; it holds only texts, formatted already.
class ReadingSheet
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::ReadingSheet)

public:
    struct Row
    {
        QString place;
        QString note; //!< access: door, key
        std::optional<Energy> energy;
        QString energyCode; //!< as the server wrote it
        QString serial;
        QString unit;
        QString lastValue;
        QString lastDay;
        QString expected; //!< states: "45 210 – 45 640"; empty where there is no history
    };
    struct Head
    {
        QString round;
        QString connection;
        QString zone; //!< of the times on it
        QString madeAt; //!< when the last states were as told
    };

    static constexpr int kRowsOfPage = 30;

    ReadingSheet(Head head, QList<Row> rows);

    //! At least one.
    int pageCount() const;
    //! Paints page \a page, the first is 0, into \a area; one unit of the painter is a point, 1/72
    //! of an inch.
    void paintPage(QPainter &painter, const QRectF &area, int page) const;
    //! Paints all pages, within the margins of the device. False where the device cannot be
    //! painted on: a printer that is off, a file that cannot be written.
    bool paint(QPagedPaintDevice &device) const;

private:
    void paintHead(QPainter &painter, const QRectF &area) const;
    void paintRow(QPainter &painter, const QRectF &area, int number, const Row &row) const;
    void paintFoot(QPainter &painter, const QRectF &area, int page) const;

    Head m_head;
    QList<Row> m_rows;
};

} // namespace meterdesk
