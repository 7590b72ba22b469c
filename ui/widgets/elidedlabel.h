// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace meterdesk {

//! A line of plain text that gives way to its neighbours: what does not fit ends in "…", and the
//! whole is its tool tip. A screen reader gets the whole text.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    //! Sets the text and its tool tip.
    void setLine(const QString &line);
    //! How much of a long line stays at least, in pixels.
    void setShortest(int width);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_shortest = 0;
};

} // namespace meterdesk
