// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/exploreheader.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/meterdeskstyle.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace meterdesk {

namespace {

constexpr int kShortestTitle = 140;

//! Sets the texts of a combo box and keeps its choice; makes the items at the first call.
void setItems(QComboBox *combo, const QStringList &texts)
{
    const QSignalBlocker blocker(combo);
    for (int i = 0; i < int(texts.size()); ++i) {
        if (i < combo->count())
            combo->setItemText(i, texts.at(i));
        else
            combo->addItem(texts.at(i));
    }
}

} // namespace

ExploreHeader::ExploreHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel)
    , m_place(new ElidedLabel)
{
    setFixedHeight(metrics::kToolBar);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kSidePadding, 0, metrics::kSidePadding, 0);
    row->setSpacing(8);

    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    // Long names give way to the controls.
    m_title->setShortest(kShortestTitle);
    row->addWidget(m_title);
    row->addWidget(m_place, 1);

    m_kind = addCombo(m_kindLabel);
    m_resolution = addCombo(m_resolutionLabel);
    m_period = addCombo(m_periodLabel);
    retranslate();
    m_kind->setCurrentIndex(int(ChartSeries::Kind::Consumption));
    m_resolution->setCurrentIndex(int(Resolution::Interval));
    m_period->setCurrentIndex(int(m_chosenPeriod));

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        // A register has no use per day.
        m_resolution->setEnabled(kind() == ChartSeries::Kind::Consumption);
        Q_EMIT displayChanged();
    });
    connect(m_resolution, &QComboBox::currentIndexChanged, this, &ExploreHeader::displayChanged);
    connect(m_period, &QComboBox::activated, this, [this] {
        m_chosenPeriod = period();
        Q_EMIT periodChosen();
    });
}

QComboBox *ExploreHeader::addCombo(QLabel *&label)
{
    label = new QLabel;
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(combo);
    layout()->addWidget(label);
    layout()->addWidget(combo);
    return combo;
}

void ExploreHeader::retranslate()
{
    m_kindLabel->setText(tr("Chart kind"));
    m_resolutionLabel->setText(tr("Resolution"));
    m_periodLabel->setText(tr("Period"));
    //: In the order of the kinds of charts
    setItems(m_kind, {tr("Register"), tr("Consumption")});
    setItems(m_resolution,
             {tr("As read"), tr("15 min"), tr("Hour"), tr("Day"), tr("Week"), tr("Month")});
    setItems(m_period, {tr("Day"), tr("Week"), tr("Month"), tr("Year"), tr("Everything")});
    m_kind->setAccessibleName(m_kindLabel->text());
    m_resolution->setAccessibleName(m_resolutionLabel->text());
    m_period->setAccessibleName(m_periodLabel->text());
}

void ExploreHeader::setTitle(const QString &title, const QString &place)
{
    m_title->setLine(title);
    m_place->setLine(place);
}

ChartSeries::Kind ExploreHeader::kind() const
{
    return ChartSeries::Kind(m_kind->currentIndex());
}

Resolution ExploreHeader::resolution() const
{
    return Resolution(m_resolution->currentIndex());
}

Period ExploreHeader::period() const
{
    return Period(m_period->currentIndex());
}

void ExploreHeader::showPeriod(Period period)
{
    m_period->setCurrentIndex(int(period));
}

QByteArray ExploreHeader::save() const
{
    return QByteArray::number(m_kind->currentIndex()) + ' '
        + QByteArray::number(m_resolution->currentIndex()) + ' '
        + QByteArray::number(int(m_chosenPeriod));
}

void ExploreHeader::restore(const QByteArray &state)
{
    const QList<QByteArray> parts = state.split(' ');
    if (parts.size() != 3)
        return;
    QComboBox *const combos[] = {m_kind, m_resolution, m_period};
    for (int i = 0; i < 3; ++i) {
        bool isNumber = false;
        const int index = parts.at(i).toInt(&isNumber);
        if (isNumber && index >= 0 && index < combos[i]->count())
            combos[i]->setCurrentIndex(index);
    }
    m_chosenPeriod = period();
}

void ExploreHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace meterdesk
