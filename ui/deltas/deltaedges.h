// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <array>
#include <optional>

namespace meterdesk {

//! Draws both boundaries of a month as pieces of a line of time: the reading before, the boundary
//! with the state made for it, the reading behind. What it shows stands in the explanation, too,
//! for those who do not see it.
class DeltaEdgesView : public QWidget
{
    Q_OBJECT

public:
    //! A reading, or a boundary.
    struct Point
    {
        QString time;
        QString state; //!< with its unit
    };
    struct Edge
    {
        Point at; //!< the boundary
        std::optional<Point> before; //!< without both, the boundary was read
        std::optional<Point> after;
        double share = 0; //!< where the boundary lies between them, 0 to 1
        QString note; //!< below a boundary that was read
    };

    explicit DeltaEdgesView(QWidget *parent = nullptr);

    //! Begin and end.
    void setEdges(const std::array<Edge, 2> &edges);
    void clear();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintEdge(QPainter *painter, const Edge &edge, const QRect &room) const;
    void paintPoint(QPainter *painter, const Point &point, const QRect &room, int top,
                    Qt::Alignment alignment) const;
    QFont timeFont() const;
    QFont boldFont() const;

    std::optional<std::array<Edge, 2>> m_edges;
};

} // namespace meterdesk
