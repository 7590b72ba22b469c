// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QTableWidget;

namespace meterdesk {

class Diagnostics;

//! What the access token permits of what the program uses, and what else.
class RightsTable : public QWidget
{
    Q_OBJECT

public:
    explicit RightsTable(QWidget *parent = nullptr);

    void showRights(const Diagnostics &diagnostics);

private:
    void setRow(int row, const QString &permission, const QString &scope, bool isGranted);

    QLabel *m_token;
    QTableWidget *m_table;
    QLabel *m_hint;
};

} // namespace meterdesk
