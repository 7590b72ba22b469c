// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QWidget>

class QGridLayout;

namespace meterdesk {

class KeyLabel;
class ValueText;

//! A line of a card: what it is, and what there is to say.
struct CardRow
{
    QString key;
    QString value;
    QString strong; //!< before the value, standing out
    QString pale; //!< behind the value
    QString icon = {}; //!< before all of it
    IconInk ink = IconInk::Muted; //!< of icon and value, where there is an icon
    QString name = {}; //!< for screen readers, where key does not say it
};

//! Keys on the left, values that can be copied on the right. Rows that stay keep their selection
//! when others change.
class CardRows : public QWidget
{
    Q_OBJECT
public:
    explicit CardRows(QWidget *parent = nullptr);

    void setRows(const QList<CardRow> &rows);

private:
    struct Line
    {
        KeyLabel *key;
        ValueText *value;
    };

    void addLine();

    QGridLayout *m_grid;
    QList<Line> m_lines;
};

} // namespace meterdesk
