// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/requeststable.h"

#include "texts/errortexts.h"
#include "texts/requesttexts.h"
#include "ui/diagnostics/plaintable.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace meterdesk {

namespace {

//! In characters.
constexpr int kWidths[RequestsModel::ColumnCount] = {12, 10, 0, 26, 6, 9, 11};
constexpr int kLinesBelow = 4;

} // namespace

RequestsTable::RequestsTable(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableView)
    , m_chosen(new QLabel)
{
    makePlain(m_table, RequestsModel::kRawRole);
    m_table->setModel(&m_model);
    m_table->setTextElideMode(Qt::ElideMiddle); // both ends of a path tell most
    auto *head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    for (int column = 0; column < RequestsModel::ColumnCount; ++column)
        head->resizeSection(column, kWidths[column] * fontMetrics().averageCharWidth());
    head->setSectionResizeMode(RequestsModel::PathColumn, QHeaderView::Stretch);
    m_chosen->setTextFormat(Qt::PlainText); // some of it are the server's words
    m_chosen->setWordWrap(true);
    m_chosen->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_chosen->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_chosen->setMinimumHeight(kLinesBelow * fontMetrics().lineSpacing());
    m_chosen->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_table, 1);
    column->addWidget(m_chosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RequestsTable::showChosen);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RequestsTable::showChosen);
}

void RequestsTable::showRequests(const QList<RequestRecord> &requests)
{
    m_table->setAccessibleName(tr("Requests"));
    m_chosen->setAccessibleName(tr("Chosen request"));
    m_model.setLocale(locale());
    m_model.setRequests(requests);
    showChosen();
}

void RequestsTable::showChosen()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        m_chosen->setForegroundRole(QPalette::PlaceholderText);
        m_chosen->setText(m_model.rowCount() == 0
                              ? tr("Nothing was asked of the server yet.")
                              : tr("Choose a request to read its path and its result in full."));
        return;
    }
    const RequestRecord &request = m_model.at(rows.first().row());
    m_chosen->setForegroundRole(QPalette::WindowText);
    // Addresses have no spaces to break at.
    QString path = request.path;
    for (const QChar c : {QLatin1Char('/'), QLatin1Char('?'), QLatin1Char('&'), QLatin1Char('%')})
        path.replace(c, QChar(0x200b) + QString(c));
    m_chosen->setText(request.method + QLatin1Char(' ') + path + QLatin1Char('\n')
                      + (request.error ? sentenceFor(*request.error) : wordsForResult(request)));
}

} // namespace meterdesk
