// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deltas/deltacomparisonstrip.h"

#include "models/formats.h"
#include "ui/charts/chartdecor.h"
#include "ui/deltas/deltadescription.h"
#include "ui/deltas/deltaedges.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/meterdeskstyle.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <vector>

namespace meterdesk {

namespace {

constexpr int kTitlePixels = 2; // larger than the text
constexpr int kFiguresWidth = 300;
constexpr int kColumnGap = 24;
constexpr int kMostLines = 7; // of the explanation, before it is scrolled

QLabel *makeLabel(QPalette::ColorRole role = QPalette::WindowText)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(role);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *makeBold(QPalette::ColorRole role = QPalette::WindowText)
{
    QLabel *label = makeLabel(role);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QString withUnit(const QString &figure, const QString &unit)
{
    return unit.isEmpty() ? figure : QStringLiteral("%1\u00a0%2").arg(figure, unit);
}

//! The states around both edges are told with as many places as the readings have.
int decimalsOfStates(const std::array<DeltaEdge, 2> &edges)
{
    std::vector<double> states;
    for (const DeltaEdge &edge : edges) {
        if (edge.before)
            states.push_back(edge.before->state);
        if (edge.after)
            states.push_back(edge.after->state);
    }
    return decimalsOf(states);
}

//! One more place than the months have where the difference is too small for them.
int decimalsOfDifference(std::optional<double> difference, int decimals)
{
    const double size = std::abs(difference.value_or(0));
    const int finer = std::min(decimals + 1, 3);
    const bool isSeenThen = size >= 0.5 * std::pow(10.0, -finer);
    return isSeenThen && size < std::pow(10.0, -decimals) ? finer : decimals;
}

QString signedFigure(double value, int decimals)
{
    const QLocale locale;
    const bool isMore = value >= 0.5 * std::pow(10.0, -decimals);
    return (isMore ? locale.positiveSign() : QString()) + figureText(value, decimals, locale);
}

} // namespace

DeltaComparisonStrip::DeltaComparisonStrip(QWidget *parent)
    : QWidget(parent)
    , m_title(makeBold())
    , m_badge(new QLabel)
    , m_origin(makeLabel(QPalette::PlaceholderText))
    , m_sentence(makeLabel(QPalette::PlaceholderText))
    , m_button(new QPushButton)
    , m_edges(new DeltaEdgesView)
    , m_lines(new QPlainTextEdit)
    , m_figureArea(makeFigures())
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QFont large = m_title->font();
    large.setPixelSize(fontInfo().pixelSize() + kTitlePixels);
    m_title->setFont(large);
    m_sentence->setWordWrap(true);
    m_button->hide();
    m_lines->setReadOnly(true);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setFont(smallFont(font()));
    m_lines->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_lines->setTabChangesFocus(true);
    m_lines->document()->setDocumentMargin(0);
    m_lines->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    makeLayout();
    connect(m_button, &QPushButton::clicked, this, &DeltaComparisonStrip::buttonClicked);
    showSentence({}, {});
}

void DeltaComparisonStrip::makeLayout()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_badge);
    head->addWidget(m_origin);
    head->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addLayout(head);
    words->addWidget(m_sentence);
    words->addWidget(m_button, 0, Qt::AlignLeft);
    words->addWidget(m_edges);
    words->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(kColumnGap);
    row->addLayout(words, 1);
    row->addWidget(m_figureArea, 0, Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kSidePadding, 8, metrics::kSidePadding, 8);
    all->setSpacing(6);
    all->addLayout(row);
    all->addWidget(m_lines);
}

QWidget *DeltaComparisonStrip::makeFigures()
{
    auto *area = new QWidget;
    area->setMinimumWidth(kFiguresWidth);
    auto *grid = new QGridLayout(area);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    for (int row = 0; row < int(m_figures.size()); ++row) {
        FigureLabels &labels = m_figures[std::size_t(row)];
        labels = {makeLabel(), row <= Difference ? makeBold() : makeLabel(),
                  makeLabel(QPalette::PlaceholderText)};
        labels.figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(labels.name, 2 * row, 0);
        grid->addWidget(labels.figure, 2 * row, 1);
        grid->addWidget(labels.unit, 2 * row, 2);
        auto *line = new QFrame;
        line->setFrameShape(QFrame::HLine);
        line->setFixedHeight(1);
        grid->addWidget(line, 2 * row + 1, 0, 1, 3);
    }
    grid->setColumnStretch(1, 1);
    return area;
}

void DeltaComparisonStrip::setWords(const QString &title, const QString &sentence,
                                    const QString &button)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_lines->setAccessibleName(tr("Explanation"));
    m_energyCode.clear();
    showBadge();
    m_origin->hide();
    m_edges->hide();
    m_edges->clear();
    setLines({});
}

void DeltaComparisonStrip::setLines(const QStringList &lines)
{
    const QString text = lines.join(QLatin1Char('\n'));
    if (text != m_lines->toPlainText())
        m_lines->setPlainText(text);
    m_lines->setVisible(!lines.isEmpty());
    fitLines();
}

//! As high as its lines are when they are wrapped.
void DeltaComparisonStrip::fitLines()
{
    int count = 0;
    const QFontMetrics metrics(m_lines->font());
    const int width = std::max(1, m_lines->viewport()->width());
    for (QTextBlock block = m_lines->document()->begin(); block.isValid(); block = block.next()) {
        const QRect needed =
            metrics.boundingRect(QRect(0, 0, width, 1 << 20), Qt::TextWordWrap, block.text());
        count += std::max(1, int(std::lround(double(needed.height()) / metrics.lineSpacing())));
    }
    m_lines->setFixedHeight(std::clamp(count, 1, kMostLines) * metrics.lineSpacing() + 2);
}

void DeltaComparisonStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLines();
}

void DeltaComparisonStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        m_lines->setFont(smallFont(font()));
        fitLines();
    }
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        && m_badge->isVisible())
        showBadge();
    QWidget::changeEvent(event);
}

void DeltaComparisonStrip::showBadge()
{
    m_badge->setVisible(!m_energyCode.isEmpty());
    if (m_energyCode.isEmpty())
        return;
    const QSize size = badgeSize(font());
    QPixmap pixmap(size * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintBadge(&painter, QRect(QPoint(), size), energyFromCode(m_energyCode), m_energyCode, font(),
               palette());
    painter.end();
    m_badge->setPixmap(pixmap);
    m_badge->setAccessibleName(m_energyCode);
}

//! The badge and the serial number of the meter, and how its edges were found.
void DeltaComparisonStrip::setOrigin(const Format &format, const QString &words)
{
    m_energyCode = format.energyCode;
    showBadge();
    QStringList parts{format.serialNumber, words};
    parts.removeAll(QString());
    m_origin->setText(parts.join(QStringLiteral(" · ")));
    m_origin->setVisible(!parts.isEmpty());
}

QString DeltaComparisonStrip::figureName(FigureRow row) const
{
    switch (row) {
    case Computed:
        return tr("Computed here");
    case FromService:
        return tr("From Enectiva");
    case Difference:
        //: Computed here less what the service says
        return tr("Difference");
    case Interpolated:
        return tr("Share that is interpolated");
    case Limits:
    case FigureRows:
        break;
    }
    //: Between which values the month lies, should a reading at its edges still come
    return tr("With late readings");
}

void DeltaComparisonStrip::setFigure(FigureRow row, const QString &figure, const QString &unit)
{
    const FigureLabels &labels = m_figures[row];
    labels.name->setText(figureName(row));
    labels.figure->setText(figure);
    labels.unit->setText(unit);
    labels.figure->setAccessibleName(
        QStringLiteral("%1: %2 %3").arg(labels.name->text(), figure, unit).trimmed());
}

void DeltaComparisonStrip::showSentence(const QString &title, const QString &sentence,
                                        const QStringList &lines)
{
    setWords(title, sentence, {});
    setLines(lines);
    m_figureArea->hide();
}

void DeltaComparisonStrip::showWaiting(YearMonth month, std::optional<double> fromService,
                                       const Format &format, const QString &sentence,
                                       const QString &button)
{
    //: %1 is a month with its year
    setWords(tr("Explanation of %1").arg(monthTitle(month)), sentence, button);
    setOrigin(format, {});
    const QString nothing = QStringLiteral("–");
    const DeltaUnits &units = format.units;
    const double factor = units.fromService.value_or(1);
    setFigure(Computed, nothing, {});
    setFigure(FromService,
              fromService ? figureText(*fromService * factor, units.decimals, QLocale()) : nothing,
              fromService ? (units.fromService ? units.shown : units.ofService) : QString());
    setFigure(Difference, nothing, {});
    setFigure(Interpolated, nothing, {});
    setFigure(Limits, nothing, {});
    m_figureArea->show();
}

void DeltaComparisonStrip::setShares(const DeltaComparison &comparison, const Format &format)
{
    const QLocale locale;
    const DeltaUnits &units = format.units;
    if (comparison.interpolated && comparison.computed.value_or(0) > 0)
        setFigure(Interpolated,
                  figureText(*comparison.interpolated / *comparison.computed * 100, 1, locale),
                  QStringLiteral("%"));
    if (!comparison.limits)
        return;
    const double factor = units.fromRegister.value_or(1);
    const QString least = figureText(comparison.limits->least * factor, units.decimals, locale);
    const QString most = figureText(comparison.limits->most * factor, units.decimals, locale);
    setFigure(Limits, least == most ? least : QStringLiteral("%1\u00a0–\u00a0%2").arg(least, most),
              units.fromRegister ? units.shown : units.ofRegister);
}

void DeltaComparisonStrip::setEdges(const DeltaComparison &comparison, const Format &format)
{
    const QLocale locale;
    const int places = decimalsOfStates(*comparison.edges);
    const int interpolatedPlaces = std::max({places, std::min(format.units.decimals, 3), 1});
    const auto state = [&](double value, int decimals) {
        return std::isfinite(value)
            ? withUnit(figureText(value, decimals, locale), format.units.ofRegister)
            : tr("unknown");
    };
    const auto point = [&](const Reading &reading) {
        return DeltaEdgesView::Point{momentText(reading.time, format.zone, locale),
                                     state(reading.state, places)};
    };
    std::array<DeltaEdgesView::Edge, 2> drawn;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const DeltaEdge &edge = (*comparison.edges)[i];
        const bool isRead = edge.before && edge.before->time == edge.time;
        drawn[i].at = {momentText(edge.time, format.zone, locale),
                       state(edge.state, isRead ? places : interpolatedPlaces)};
        if (isRead) {
            drawn[i].note = !comparison.isCut(int(i), format.zone) ? tr("read at this moment")
                : i == 0                                           ? tr("the first reading")
                                                                   : tr("the last reading");
        } else if (edge.before && edge.after) {
            drawn[i].before = point(*edge.before);
            drawn[i].after = point(*edge.after);
            drawn[i].share = double(edge.time - edge.before->time)
                / double(edge.after->time - edge.before->time);
        }
    }
    m_edges->setEdges(drawn);
    m_edges->show();
}

void DeltaComparisonStrip::showComparison(const DeltaComparison &comparison, const Format &format,
                                          const QStringList &more)
{
    const QLocale locale;
    const DeltaUnits &units = format.units;
    const DeltaComparison shown =
        comparison.scaled(units.fromRegister.value_or(1), units.fromService.value_or(1));
    const auto difference = units.isComparable() ? shown.difference() : std::nullopt;
    Format finer = format;
    finer.units.decimals = decimalsOfDifference(difference, units.decimals);
    QStringList sentences = flawTexts(comparison.flaws);
    if (!comparison.edges)
        sentences << tr("There are no readings of this month, so it cannot be computed here.");
    else if (!units.isComparable())
        //: Two units of measurement
        sentences << tr("Enectiva tells %1, the readings count %2: they are not compared.")
                         .arg(units.ofService, units.ofRegister);
    else if (!comparison.fromService)
        sentences << tr("Enectiva has no delta of this month.");
    showWaiting(comparison.month, comparison.fromService, finer, sentences.join(QLatin1Char(' ')));
    const int decimals = finer.units.decimals;
    if (shown.computed)
        setFigure(Computed, figureText(*shown.computed, decimals, locale),
                  units.fromRegister ? units.shown : units.ofRegister);
    if (difference)
        setFigure(Difference, signedFigure(*difference, decimals), units.shown);
    if (!comparison.edges)
        return;
    setShares(comparison, format);
    const auto isRead = [](const DeltaEdge &edge) {
        return edge.before && edge.before->time == edge.time;
    };
    const auto read = std::count_if(comparison.edges->begin(), comparison.edges->end(), isRead);
    setOrigin(format,
              read == 2       ? tr("edges as they were read")
                  : read == 1 ? tr("one edge interpolated between two readings")
                              : tr("edges interpolated between two readings"));
    setEdges(comparison, format);
    setLines(explainDelta(comparison, finer.units, format.zone) + more);
}

QString DeltaComparisonStrip::sentence() const
{
    return m_sentence->text();
}

QString DeltaComparisonStrip::explanation() const
{
    return m_lines->toPlainText();
}

} // namespace meterdesk
