// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace meterdesk {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 5, metrics::kSidePadding, 8);
    layout->setSpacing(8);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addStretch(1);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
}

void EmptyState::setMessage(const QString &sentence, const QString &button)
{
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

QString EmptyState::text() const
{
    return m_sentence->text();
}

LoadingRows::LoadingRows(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
    setBackgroundRole(QPalette::Base);
}

void LoadingRows::paintEvent(QPaintEvent *)
{
    // Lengths of texts as they come, the same each time: nothing moves.
    static constexpr int kShares[] = {62, 48, 71, 55, 66, 43};
    QPainter painter(this);
    const LookTokens &colours = tokens(palette());
    painter.fillRect(rect(), palette().color(backgroundRole()));
    // In a dock the grid of tables would not be seen.
    const QColor ink(backgroundRole() == QPalette::Base ? colours.grid : colours.line);
    const int bar = fontMetrics().xHeight() + 3;
    int row = 0;
    for (int y = 0; y < height(); y += metrics::kRow, ++row) {
        const int share = kShares[row % int(std::size(kShares))];
        painter.fillRect(8, y + (metrics::kRow - bar) / 2, (width() - 16) * share / 100, bar, ink);
        painter.fillRect(0, y + metrics::kRow - 1, width(), 1, ink);
    }
}

} // namespace meterdesk
