// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deltas/deltacomparisonstrip.h"

#include "models/formats.h"
#include "ui/deltas/deltadescription.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/theme.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <vector>

namespace meterdesk {

namespace {

constexpr int kTitlePixels = 2; // larger than the text
constexpr int kFiguresWidth = 320;
constexpr int kLeastHeight = 132;
constexpr int kColumnGap = 24;

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
int decimalsOfComparison(const DeltaComparison &comparison, int decimals)
{
    const double difference = std::abs(comparison.difference().value_or(0));
    return difference > 0 && difference < std::pow(10.0, -decimals) ? std::min(decimals + 1, 3)
                                                                    : decimals;
}

} // namespace

DeltaComparisonStrip::DeltaComparisonStrip(QWidget *parent)
    : QWidget(parent)
    , m_title(makeBold())
    , m_sentence(makeLabel(QPalette::PlaceholderText))
    , m_button(new QPushButton)
    , m_figureArea(nullptr)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumHeight(kLeastHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QFont large = m_title->font();
    large.setPixelSize(fontInfo().pixelSize() + kTitlePixels);
    m_title->setFont(large);
    m_sentence->setWordWrap(true);
    m_button->hide();

    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    words->addWidget(m_button, 0, Qt::AlignLeft);
    words->addLayout(makeEdges());
    words->addStretch(1);
    m_figureArea = makeFigures();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kSidePadding, 12, metrics::kSidePadding, 12);
    row->setSpacing(kColumnGap);
    row->addLayout(words, 1);
    row->addWidget(m_figureArea, 0, Qt::AlignTop);
    connect(m_button, &QPushButton::clicked, this, &DeltaComparisonStrip::buttonClicked);
    showSentence({}, {});
}

QGridLayout *DeltaComparisonStrip::makeEdges()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kColumnGap);
    grid->setVerticalSpacing(4);
    for (int edge = 0; edge < 2; ++edge) {
        EdgeLabels &labels = m_edges[std::size_t(edge)];
        labels = {makeBold(), makeLabel(QPalette::PlaceholderText),
                  makeLabel(QPalette::PlaceholderText)};
        grid->addWidget(labels.title, 0, edge);
        grid->addWidget(labels.before, 1, edge);
        grid->addWidget(labels.after, 2, edge);
    }
    grid->setColumnStretch(2, 1);
    return grid;
}

QWidget *DeltaComparisonStrip::makeFigures()
{
    auto *area = new QWidget;
    area->setMinimumWidth(kFiguresWidth);
    auto *grid = new QGridLayout(area);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    for (int row = 0; row < int(m_figures.size()); ++row) {
        FigureLabels &labels = m_figures[std::size_t(row)];
        labels = {makeLabel(), makeBold(), makeLabel(QPalette::PlaceholderText)};
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
}

void DeltaComparisonStrip::setFigure(FigureRow row, const QString &figure, const QString &unit)
{
    const FigureLabels &labels = m_figures[row];
    switch (row) {
    case Computed:
        labels.name->setText(tr("Computed here"));
        break;
    case FromService:
        labels.name->setText(tr("From Enectiva"));
        break;
    case Difference:
        //: Computed here less what the service says
        labels.name->setText(tr("Difference"));
        break;
    }
    labels.figure->setText(figure);
    labels.unit->setText(unit);
    labels.figure->setAccessibleName(
        QStringLiteral("%1: %2 %3").arg(labels.name->text(), figure, unit).trimmed());
}

void DeltaComparisonStrip::setEdge(int which, const DeltaEdge &edge, int decimals,
                                   const Format &format)
{
    const QLocale locale;
    const EdgeLabels &labels = m_edges[std::size_t(which)];
    const auto state = [&](double value, int places) {
        return std::isfinite(value)
            ? withUnit(figureText(value, places, locale), format.registerUnit)
            : tr("unknown");
    };
    const QString time = momentText(edge.time, format.zone, locale);
    const bool isRead = edge.before && edge.before->time == edge.time;
    //: %1 is a moment, %2 the state of the register then
    const QString text = which == 0 ? tr("Begin %1: %2") : tr("End %1: %2");
    labels.title->setText(
        text.arg(time, state(edge.state, isRead ? decimals : std::max(decimals, 1))));
    if (isRead) {
        labels.before->setText(tr("read at this moment"));
        labels.after->clear();
    } else {
        //: Of a reading; %1 is a moment, %2 the state of the register then
        const QString before = tr("before: %1, %2");
        //: Of a reading; %1 is a moment, %2 the state of the register then
        const QString after = tr("after: %1, %2");
        const auto reading = [&](const QString &words, const std::optional<Reading> &at) {
            return at
                ? words.arg(momentText(at->time, format.zone, locale), state(at->state, decimals))
                : QString();
        };
        labels.before->setText(reading(before, edge.before));
        labels.after->setText(reading(after, edge.after));
    }
    for (QLabel *label : {labels.title, labels.before, labels.after})
        label->setVisible(!label->text().isEmpty());
}

void DeltaComparisonStrip::clearEdges()
{
    for (const EdgeLabels &labels : m_edges) {
        for (QLabel *label : {labels.title, labels.before, labels.after}) {
            label->clear();
            label->hide();
        }
    }
}

void DeltaComparisonStrip::showSentence(const QString &title, const QString &sentence)
{
    setWords(title, sentence, {});
    clearEdges();
    m_figureArea->hide();
}

void DeltaComparisonStrip::showWaiting(YearMonth month, std::optional<double> fromService,
                                       const Format &format, const QString &sentence,
                                       const QString &button)
{
    setWords(monthTitle(month), sentence, button);
    clearEdges();
    const QString nothing = QStringLiteral("–");
    setFigure(Computed, nothing, {});
    setFigure(FromService,
              fromService ? figureText(*fromService, format.decimals, QLocale()) : nothing,
              fromService ? format.unit : QString());
    setFigure(Difference, nothing, {});
    m_figureArea->show();
}

void DeltaComparisonStrip::showComparison(const DeltaComparison &comparison, const Format &format)
{
    const QLocale locale;
    const QString unit = format.unit.isEmpty() ? format.registerUnit : format.unit;
    const QString own = format.registerUnit.isEmpty() ? unit : format.registerUnit;
    const bool isComparable = unit.compare(own, Qt::CaseInsensitive) == 0;
    const int decimals = decimalsOfComparison(comparison, format.decimals);
    QStringList sentences = flawTexts(comparison.flaws);
    if (!comparison.edges)
        sentences << tr("There are no readings of this month, so it cannot be computed here.");
    else if (!isComparable)
        //: Two units of measurement
        sentences << tr("Enectiva tells %1, the readings count %2: they are not compared.")
                         .arg(unit, own);
    else if (!comparison.fromService)
        sentences << tr("Enectiva has no delta of this month.");
    showWaiting(comparison.month, comparison.fromService, {unit, own, decimals, format.zone},
                sentences.join(QLatin1Char(' ')));
    if (comparison.computed)
        setFigure(Computed, figureText(*comparison.computed, decimals, locale), own);
    if (const auto difference = comparison.difference(); difference && isComparable) {
        const QString figure = figureText(*difference, decimals, locale);
        const bool isMore = *difference >= 0.5 * std::pow(10.0, -decimals);
        setFigure(Difference, isMore ? locale.positiveSign() + figure : figure, unit);
    }
    if (!comparison.edges)
        return;
    const int places = decimalsOfStates(*comparison.edges);
    for (int edge = 0; edge < 2; ++edge)
        setEdge(edge, (*comparison.edges)[std::size_t(edge)], places, format);
}

QString DeltaComparisonStrip::sentence() const
{
    return m_sentence->text();
}

} // namespace meterdesk
