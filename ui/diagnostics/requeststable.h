// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnostics/requestsmodel.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace meterdesk {

//! The last requests as a table, and what is known of the chosen one in whole sentences below.
class RequestsTable : public QWidget
{
    Q_OBJECT

public:
    explicit RequestsTable(QWidget *parent = nullptr);

    void showRequests(const QList<RequestRecord> &requests);

private:
    void showChosen();

    RequestsModel m_model;
    QTableView *m_table;
    QLabel *m_chosen;
};

} // namespace meterdesk
