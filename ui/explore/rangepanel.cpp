// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/rangepanel.h"

#include "domain/analysis/comparison.h"
#include "domain/analysis/units.h"
#include "domain/inpool.h"
#include "domain/onresult.h"
#include "ui/charts/charttexts.h"
#include "ui/charts/readoutfigures.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr int kWidth = 244;
constexpr int kWidest = 272; // the table beside it needs the rest
constexpr int kBetween = 40; // margins, and between the columns
constexpr int kLineHeight = 23;

int powerDecimals(double power)
{
    return std::abs(power) < 10 ? 2 : std::abs(power) < 1000 ? 1 : 0;
}

} // namespace

struct RangePanel::Figures
{
    RangeStatistics now;
    Use other;
    PointStatistics points; //!< of a data series, instead of both
    PointStatistics otherPoints;
};

RangePanel::RangePanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel)
    , m_grid(new QGridLayout)
    , m_origin(new QLabel)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFixedWidth(kWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    m_title->setFixedHeight(metrics::kTableHead);
    m_title->setContentsMargins(10, 0, 4, 0);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_title->setAutoFillBackground(true);
    m_title->setBackgroundRole(QPalette::AlternateBase);
    column->addWidget(m_title);
    m_grid->setContentsMargins(11, 2, 11, 2);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    column->addLayout(m_grid);
    m_origin->setContentsMargins(11, 4, 4, 4);
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_origin);
    column->addStretch(1);
    clear();
}

RangePanel::~RangePanel() = default;

QSize RangePanel::sizeHint() const
{
    return {kWidth, 200};
}

void RangePanel::clear()
{
    m_shown = ++m_asked;
    m_figures.reset();
    m_lines.clear();
    m_title->setLine({});
    m_origin->clear();
    updateLines();
}

void RangePanel::show(const Subject &subject)
{
    const int number = ++m_asked;
    const auto work = [subject] {
        const auto readings = shownReadings(subject.source);
        Figures figures;
        if (subject.source.isOfValues()) {
            const auto told = [&](const TimeRange &range) {
                return pointStatistics(readings->times(), readings->states(), range,
                                       subject.source.pointKind());
            };
            figures.points = told(subject.range);
            // An empty range has no points.
            figures.otherPoints = told(subject.other);
            return figures;
        }
        figures.now = rangeStatistics(*readings, subject.range, subject.zone, subject.resolution);
        figures.other.value = std::nan("");
        if (!subject.other.isEmpty())
            figures.other = useBetween(*readings, subject.other);
        return figures;
    };
    onResult(inPool(work), this, [this, number, subject](const Figures &figures) {
        if (number != m_asked)
            return;
        m_shown = number;
        take(subject, figures);
    });
}

void RangePanel::take(const Subject &subject, const Figures &figures)
{
    m_subject = subject;
    m_figures = std::make_unique<Figures>(figures);
    retell();
}

void RangePanel::add(const QString &name, double value, int decimals, const QString &unit)
{
    m_lines.append(
        {name, numberText(value, decimals, locale()), std::isnan(value) ? QString() : unit});
}

//! Of a data series, which is not summed up.
void RangePanel::retellPoints()
{
    const PointStatistics &now = m_figures->points;
    const QString &unit = m_subject.source.unit;
    const QString known = locale().toString(qulonglong(now.count));
    const QString all = locale().toString(qulonglong(std::max(now.expected, now.count)));
    m_title->setLine(m_subject.isSelection
                         //: Of the data points that there would be in what is selected
                         ? tr("Selected, %1 of %2 points").arg(known, all)
                         //: Of the data points that there would be in what is shown
                         : tr("Visible range, %1 of %2 points").arg(known, all));
    m_lines.clear();
    const int decimals = m_subject.decimals;
    add(tr("Mean"), now.mean, std::max(decimals, 1), unit);
    if (!m_subject.other.isEmpty()) {
        const double before = m_figures->otherPoints.mean;
        add(m_subject.otherName, before, std::max(decimals, 1), unit);
        addDifference(before, now.mean, std::max(decimals, 1), unit);
    }
    add(tr("Min"), now.min, decimals, unit);
    add(tr("Max"), now.max, decimals, unit);
    add(tr("First"), now.first, decimals, unit);
    add(tr("Last"), now.last, decimals, unit);
    m_origin->setText(tr("Computed here from data points"));
    updateLines();
}

void RangePanel::addDifference(double before, double now, int decimals, const QString &unit)
{
    const double difference = change(before, now).difference;
    add(tr("Difference"), difference, decimals, unit);
    m_lines.last().value = std::isnan(difference) ? QStringLiteral("–")
                                                  : differenceText(difference, decimals, locale());
    m_lines.last().sign = difference > 0 ? 1 : difference < 0 ? -1 : 0;
}

void RangePanel::retell()
{
    if (!m_figures)
        return;
    if (m_subject.source.isOfValues())
        return retellPoints();
    const RangeStatistics &now = m_figures->now;
    const QString &unit = m_subject.source.unit;
    const QString power = powerUnit(unit);
    const QString known = locale().toString(qulonglong(now.count));
    const QString all = locale().toString(qulonglong(std::max(now.expected, now.count)));
    m_title->setLine(m_subject.isSelection
                         //: Of the readings that there would be in what is selected
                         ? tr("Selected, %1 of %2 readings").arg(known, all)
                         //: Of the readings that there would be in what is shown
                         : tr("Visible range, %1 of %2 readings").arg(known, all));
    m_lines.clear();
    const bool isMoney = !m_subject.source.prices.isEmpty();
    // Of large sums nobody reads the places behind the mark, of money here even less.
    const double size = std::abs(now.sum) * (isMoney ? 100 : 1);
    const int decimals = size >= 10'000 ? 0
        : size >= 1000                  ? std::min(m_subject.decimals, 1)
                                        : m_subject.decimals;
    add(tr("Sum"), now.sum, decimals, unit);
    if (!m_subject.other.isEmpty()) {
        add(m_subject.otherName, m_figures->other.value, decimals, unit);
        addDifference(m_figures->other.value, now.sum, decimals, unit);
    }
    add(tr("Mean"), now.meanPower, powerDecimals(now.meanPower), power);
    add(tr("Min"), now.min.power, powerDecimals(now.min.power), power);
    add(tr("Max"), now.max.power, powerDecimals(now.max.power), power);
    if (!std::isnan(now.nightBase))
        //: The median of the mean power from 0 to 4 h
        add(tr("Night base, median"), now.nightBase, powerDecimals(now.nightBase), power);
    const bool isPart = now.flaws != Consumption::NoFlaw;
    m_origin->setText(isMoney ? tr("Computed here from readings,\nat unit prices from invoices")
                          : isPart ? tr("Computed here from readings;\nnot all of it is known")
                                   : tr("Computed here from readings"));
    updateLines();
}

//! As wide as its words are in this language; a panel that shrinks while one pans would be
//! restless.
void RangePanel::fitWidth()
{
    int words = m_title->sizeHint().width() + kBetween / 2;
    for (const Line &line : std::as_const(m_lines)) {
        const auto wide = [this](const QString &text) {
            return fontMetrics().horizontalAdvance(text);
        };
        words = std::max(words, wide(line.name) + wide(line.value) + wide(line.unit) + kBetween);
    }
    setFixedWidth(
        std::clamp(words, m_lines.isEmpty() ? kWidth : std::min(width(), kWidest), kWidest));
}

void RangePanel::updateLines()
{
    const LookTokens &colours = tokens(palette());
    while (m_labels.size() < m_lines.size() * 3) {
        const int line = int(m_labels.size()) / 3;
        for (int column = 0; column < 3; ++column) {
            // The name gives way, the figure does not.
            QLabel *label = column == 0 ? new ElidedLabel : new QLabel;
            label->setFixedHeight(kLineHeight);
            // The style asks for the role of its own, not that of the panel.
            label->setForegroundRole(QPalette::WindowText);
            if (column == 1)
                label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            else
                label->setForegroundRole(QPalette::PlaceholderText);
            m_grid->addWidget(label, line, column);
            m_labels.append(label);
        }
    }
    for (int line = 0; line < int(m_labels.size()) / 3; ++line) {
        const bool isUsed = line < int(m_lines.size());
        const Line text = isUsed ? m_lines.at(line) : Line();
        m_labels.at(3 * line)->setText(text.name);
        m_labels.at(3 * line)->setToolTip(text.name);
        m_labels.at(3 * line + 1)->setText(text.value);
        m_labels.at(3 * line + 2)->setText(text.unit);
        QPalette ink = palette();
        if (text.sign != 0)
            ink.setColor(QPalette::WindowText, QColor(text.sign > 0 ? colours.more : colours.less));
        m_labels.at(3 * line + 1)->setPalette(ink);
        for (int column = 0; column < 3; ++column)
            m_labels.at(3 * line + column)->setVisible(isUsed);
    }
    setAccessibleName(lines().join(QStringLiteral(", ")));
    fitWidth();
}

QStringList RangePanel::lines() const
{
    QStringList lines;
    for (const Line &line : m_lines)
        lines << QStringLiteral("%1: %2 %3").arg(line.name, line.value, line.unit).trimmed();
    return lines;
}

void RangePanel::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    const LookTokens &colours = tokens(palette());
    painter.fillRect(0, 0, 1, height(), QColor(colours.line));
    painter.fillRect(0, metrics::kTableHead - 1, width(), 1, QColor(colours.line));
    if (!m_origin->text().isEmpty())
        painter.fillRect(0, m_origin->y(), width(), 1, QColor(colours.line));
}

void RangePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retell();
    else if (event->type() == QEvent::PaletteChange)
        updateLines();
    QWidget::changeEvent(event);
}

} // namespace meterdesk
