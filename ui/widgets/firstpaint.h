// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace meterdesk {

//! Tells once when a widget is on the screen with what a person waits for.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    //! Paintings before \a counts is true do not count.
    explicit FirstPaint(QWidget &widget, QObject *parent, std::function<bool()> counts = {});

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    //! The widget has been painted, and everything in it.
    void painted();

private:
    std::function<bool()> m_counts;
};

} // namespace meterdesk
