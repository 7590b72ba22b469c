// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metercard/cardrows.h"

#include "ui/metercard/valuetext.h"

#include <QGridLayout>
#include <QLabel>

namespace meterdesk {

namespace {

constexpr int kKeyShare = 2;
constexpr int kValueShare = 3;

//! A key of the server may be one long word: it breaks behind its joints.
QString breakable(const QString &key)
{
    QString text;
    for (const QChar letter : key) {
        text += letter;
        if (letter == QLatin1Char('_') || letter == QLatin1Char('.') || letter == QLatin1Char('-'))
            text += QChar(0x200b);
    }
    return text;
}

} // namespace

CardRows::CardRows(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, kKeyShare);
    m_grid->setColumnStretch(1, kValueShare);
}

void CardRows::addLine()
{
    const Line line{new QLabel, new ValueText};
    line.key->setForegroundRole(QPalette::PlaceholderText);
    line.key->setTextFormat(Qt::PlainText);
    line.key->setWordWrap(true);
    line.key->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    line.key->setContentsMargins(0, 2, 0, 2); // in line with the value
    // The shares are the same whatever is written.
    line.key->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    const int row = int(m_lines.size());
    m_grid->addWidget(line.key, row, 0);
    m_grid->addWidget(line.value, row, 1, Qt::AlignTop);
    m_lines.append(line);
}

void CardRows::setRows(const QList<CardRow> &rows)
{
    while (m_lines.size() < rows.size())
        addLine();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        const bool isShown = i < rows.size();
        line.key->setVisible(isShown);
        line.value->setVisible(isShown);
        if (!isShown)
            continue;
        const CardRow &row = rows.at(i);
        line.key->setText(breakable(row.key));
        line.value->setAccessibleName(row.key);
        line.value->setTexts(row.strong, row.value, row.pale);
    }
}

} // namespace meterdesk
