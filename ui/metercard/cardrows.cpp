// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metercard/cardrows.h"

#include "ui/metercard/valuetext.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr int kKeyShare = 2;
constexpr int kValueShare = 3;
constexpr int kMargin = ValueText::kMargin; // in line with the value

//! A key of the server may be one long word: it breaks behind its joints where there are any.
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

//! A label that breaks wherever it has to; QLabel only does so between words.
class KeyLabel : public QLabel
{
public:
    KeyLabel()
    {
        setForegroundRole(QPalette::PlaceholderText);
        setTextFormat(Qt::PlainText);
        // The shares are the same whatever is written.
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    QSize sizeHint() const override { return {60, fontMetrics().height() + 2 * kMargin}; }
    QSize minimumSizeHint() const override { return {1, sizeHint().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        QTextLayout layout(breakable(text()), font());
        return int(std::ceil(laidOut(layout, width - kMargin))) + 2 * kMargin;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        QTextLayout layout(breakable(text()), font(), this);
        laidOut(layout, width() - kMargin);
        layout.draw(&painter, QPointF(kMargin, kMargin));
    }

private:
    //! Its height.
    static qreal laidOut(QTextLayout &layout, int width)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        qreal height = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(width, 1));
            line.setPosition({0, height});
            height += line.height();
        }
        layout.endLayout();
        return height;
    }
};

CardRows::CardRows(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, kKeyShare);
    m_grid->setColumnStretch(1, kValueShare);
}

void CardRows::addLine()
{
    const Line line{new KeyLabel, new ValueText};
    const int row = int(m_lines.size());
    m_grid->addWidget(line.key, row, 0, Qt::AlignTop);
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
        line.key->setText(row.key);
        line.key->updateGeometry();
        line.value->setAccessibleName(row.name.isEmpty() ? row.key : row.name);
        line.value->setIcon(row.icon, row.ink);
        line.value->setTexts(row.strong, row.value, row.pale);
    }
}

} // namespace meterdesk
