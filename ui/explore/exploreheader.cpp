// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/exploreheader.h"

#include "domain/costs.h"
#include "models/costtexts.h"
#include "texts/datetexts.h"
#include "ui/explore/chartkind.h"
#include "ui/explore/meterchips.h"
#include "ui/widgets/comboitems.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/meterdeskstyle.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr int kSecondRow = 32;
constexpr int kShortKind = 13; // letters; the kinds are long words in a list that is wider

//! Sets the texts of a combo box and keeps its choice; makes the items at the first call.
void setItemEnabled(QComboBox *combo, int index, bool isEnabled)
{
    auto *model = qobject_cast<QStandardItemModel *>(combo->model());
    if (model && model->item(index))
        model->item(index)->setEnabled(isEnabled);
}

} // namespace

ExploreHeader::ExploreHeader(Subject subject, QWidget *parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_chips(new MeterChips)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QHBoxLayout *row = makeRow(metrics::kToolBar);
    m_kind = addCombo(row, m_kindLabel);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(kShortKind);
    m_resolution = addCombo(row, m_resolutionLabel);
    m_unit = addCombo(row, m_unitLabel);
    makeComparison(row);
    row->addStretch(1);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(4);
    row->addLayout(m_actions);

    row = makeRow(kSecondRow);
    m_title = new ElidedLabel;
    row->addWidget(m_title, 1);
    row->addWidget(m_chips, 1);
    makeDetails(row);
    m_period = addCombo(row, m_periodLabel);
    retranslate();
    showPeriod(m_chosenPeriod);
    const bool isOfMeters = m_subject == Subject::Meters;
    for (QWidget *part : {static_cast<QWidget *>(m_unitLabel), static_cast<QWidget *>(m_unit)})
        part->setVisible(isOfMeters);
    m_chips->setVisible(isOfMeters);
    m_title->setVisible(!isOfMeters);
    showChoice();
    connectFields();
}

bool ExploreHeader::isOffered(ChartKindId kind) const
{
    return m_subject == Subject::Meters || !ChartKind::of(kind).seriesName().isEmpty();
}

QHBoxLayout *ExploreHeader::makeRow(int height)
{
    auto *bar = new QWidget;
    bar->setFixedHeight(height);
    // Docks keep their room; what does not fit is cut.
    bar->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::kSidePadding, 0, metrics::kSidePadding, 0);
    row->setSpacing(8);
    layout()->addWidget(bar);
    return row;
}

QComboBox *ExploreHeader::addCombo(QHBoxLayout *row, QLabel *&label)
{
    label = new QLabel;
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(combo);
    row->addWidget(label);
    row->addWidget(combo);
    return combo;
}

void ExploreHeader::makeComparison(QHBoxLayout *row)
{
    m_compare = new QCheckBox;
    m_compareBy = new QComboBox;
    m_compareBy->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addSpacing(4);
    row->addWidget(m_compare);
}

void ExploreHeader::makeDetails(QHBoxLayout *row)
{
    m_rule = new ElidedLabel;
    m_rule->setForegroundRole(QPalette::PlaceholderText);
    m_rule->setShortest(40);
    m_yearsLabel = new QLabel;
    m_years = new QSpinBox;
    m_years->setRange(1, ChartChoice::kMostYears);
    m_yearsLabel->setBuddy(m_years);
    m_otherLabel = new QLabel;
    m_otherBegin = new QDateEdit;
    m_otherBegin->setCalendarPopup(true);
    m_otherLabel->setBuddy(m_otherBegin);
    m_temperatureLabel = new QLabel;
    m_temperature = new QLineEdit;
    m_temperature->setMaximumWidth(110);
    m_temperatureLabel->setBuddy(m_temperature);
    m_overlayLabel = new QLabel;
    m_overlay = new QComboBox;
    m_overlay->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_overlay->setMinimumContentsLength(kShortKind);
    m_overlayLabel->setBuddy(m_overlay);
    for (QLabel *label : {m_yearsLabel, m_otherLabel, m_temperatureLabel, m_overlayLabel})
        label->setForegroundRole(QPalette::PlaceholderText);
    const QList<QWidget *> parts{
        m_rule,         m_compareBy, m_yearsLabel,       m_years,      m_otherLabel, m_otherBegin,
        m_overlayLabel, m_overlay,   m_temperatureLabel, m_temperature};
    for (QWidget *part : parts)
        row->addWidget(part);
}

void ExploreHeader::connectFields()
{
    for (QComboBox *combo : {m_kind, m_resolution, m_unit, m_compareBy})
        connect(combo, &QComboBox::currentIndexChanged, this, &ExploreHeader::take);
    connect(m_compare, &QCheckBox::toggled, this, &ExploreHeader::take);
    connect(m_years, &QSpinBox::valueChanged, this, &ExploreHeader::take);
    connect(m_otherBegin, &QDateEdit::dateChanged, this, &ExploreHeader::take);
    connect(m_temperature, &QLineEdit::editingFinished, this, &ExploreHeader::take);
    connect(m_overlay, &QComboBox::activated, this, [this](int index) {
        // The first is none.
        m_choice.overlay = index > 0 ? m_series.at(index - 1).first : DataSeriesId();
        Q_EMIT displayChanged();
    });
    connect(m_period, &QComboBox::activated, this, [this] {
        m_shownPeriod = m_chosenPeriod = Period(m_period->currentIndex());
        Q_EMIT periodChosen();
    });
}

//! What the fields say is the choice now.
void ExploreHeader::take()
{
    if (m_isShowing)
        return;
    const ChartChoice before = m_choice;
    const auto kind = ChartKindId(m_kind->currentIndex());
    if (kind != m_choice.kind && m_choice.kind != ChartKindId::HeatMap)
        m_kindBefore = m_choice.kind;
    m_choice.kind = kind;
    // What another kind cannot show is not what the person gave up.
    if (sender() == m_resolution)
        m_choice.resolution = Resolution(m_resolution->currentIndex());
    if (sender() == m_unit)
        m_choice.unit = m_unit->currentData().toString();
    m_choice.isCompared = m_compare->isChecked();
    m_choice.compareBy = CompareBy(std::max(0, m_compareBy->currentIndex()));
    m_choice.years = m_years->value();
    if (sender() == m_otherBegin)
        m_choice.otherBegin = m_otherBegin->date();
    m_choice.temperature = {m_temperature->text().trimmed()};
    showResolutions();
    updateDetails();
    if (m_choice != before)
        Q_EMIT displayChanged();
}

void ExploreHeader::showChoice()
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_kind->setCurrentIndex(int(m_choice.kind));
    m_compare->setChecked(m_choice.isCompared);
    m_compareBy->setCurrentIndex(int(m_choice.compareBy));
    m_years->setValue(m_choice.years);
    m_temperature->setText(m_choice.temperature.value);
    m_overlay->setCurrentIndex(std::max(0, m_overlay->findData(m_choice.overlay.value)));
    if (m_choice.otherBegin.isValid())
        m_otherBegin->setDate(m_choice.otherBegin);
    showResolutions();
    updateDetails();
}

//! The resolution that is drawn, and only those that this kind of chart has.
void ExploreHeader::showResolutions()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const ChartKind &kind = ChartKind::of(m_choice.kind);
    for (int i = 0; i < m_resolution->count(); ++i)
        setItemEnabled(m_resolution, i, kind.resolution(Resolution(i)) == Resolution(i));
    m_resolution->setCurrentIndex(int(kind.resolution(m_choice.resolution)));
    m_resolution->setEnabled(kind.hasResolution());
    m_resolution->setToolTip(kind.hasResolution() ? QString()
                                                  : tr("A register has no use per day."));
}

void ExploreHeader::updateDetails()
{
    const bool canCompare = m_isComparable && ChartKind::of(m_choice.kind).canCompare();
    m_compare->setEnabled(canCompare);
    m_compare->setToolTip(canCompare           ? QString()
                              : m_isComparable ? tr("This kind of chart has no comparison.")
                                               : tr("Of several meters none is compared."));
    const bool isCompared = canCompare && m_choice.isCompared;
    m_compareBy->setVisible(isCompared);
    const bool isTemperate = ChartKind::of(m_choice.kind).needsTemperature();
    m_temperatureLabel->setVisible(isTemperate);
    m_temperature->setVisible(isTemperate);
    const bool canOverlay = m_subject == Subject::Meters && !m_series.isEmpty()
        && ChartKind::of(m_choice.kind).takesSeveralMeters();
    // What is compared has the room, and no other axis.
    m_overlayLabel->setVisible(canOverlay && !isCompared);
    m_overlay->setVisible(canOverlay && !isCompared);
    m_overlay->setEnabled(m_isOverlayable);
    m_overlay->setToolTip(m_isOverlayable ? QString()
                                          : tr("A chart has two axes, and the meters take both."));
    const bool isPeriod = m_choice.compareBy == CompareBy::Period;
    m_yearsLabel->setVisible(isCompared && !isPeriod);
    m_years->setVisible(isCompared && !isPeriod);
    m_otherLabel->setVisible(isCompared && isPeriod);
    m_otherBegin->setVisible(isCompared && isPeriod);
}

void ExploreHeader::retranslate()
{
    m_otherBegin->setDisplayFormat(dateFormat(QLocale()));
    m_kindLabel->setText(tr("Chart kind"));
    m_resolutionLabel->setText(tr("Resolution"));
    m_unitLabel->setText(tr("Unit"));
    m_periodLabel->setText(tr("Period"));
    QStringList kinds;
    for (int kind = 0; kind < kChartKinds; ++kind)
        kinds << (m_subject == Subject::Meters ? ChartKind::of(ChartKindId(kind)).name()
                                               : ChartKind::of(ChartKindId(kind)).seriesName());
    setItems(m_kind, kinds);
    auto *list = qobject_cast<QListView *>(m_kind->view());
    for (int kind = 0; list && kind < kChartKinds; ++kind) {
        setItemEnabled(m_kind, kind, isOffered(ChartKindId(kind)));
        list->setRowHidden(kind, !isOffered(ChartKindId(kind)));
    }
    setItems(m_resolution,
             {tr("As read"), tr("15 min"), tr("Hour"), tr("Day"), tr("Week"), tr("Month")});
    setItems(m_period, {tr("Day"), tr("Week"), tr("Month"), tr("Year"), tr("Everything")});
    //: A time that is no day, week, month or year
    m_period->setPlaceholderText(tr("Other"));
    m_compare->setText(tr("Compare with last year"));
    //: How last year is put beside this one: the same date, or the same day of the week
    setItems(m_compareBy, {tr("by date"), tr("by weekday"), tr("another period")});
    m_yearsLabel->setText(tr("Years back"));
    //: The first day of another period that is compared with
    m_otherLabel->setText(tr("Beginning on"));
    //: A data series that is laid over the meters, on an axis of its own
    m_overlayLabel->setText(tr("Data series"));
    m_overlay->setAccessibleName(m_overlayLabel->text());
    setSeries(m_series);
    m_temperatureLabel->setText(tr("Temperature series"));
    m_temperature->setPlaceholderText(tr("Series ID"));
    m_temperature->setAccessibleName(m_temperatureLabel->text());
    m_kind->setAccessibleName(m_kindLabel->text());
    m_resolution->setAccessibleName(m_resolutionLabel->text());
    m_unit->setAccessibleName(m_unitLabel->text());
    m_period->setAccessibleName(m_periodLabel->text());
    m_compareBy->setAccessibleName(tr("How to compare"));
    m_years->setAccessibleName(m_yearsLabel->text());
    m_otherBegin->setAccessibleName(m_otherLabel->text());
    m_kind->view()->setMinimumWidth(m_kind->view()->sizeHintForColumn(0) + 24);
    updateDetails();
}

Period ExploreHeader::period() const
{
    return m_shownPeriod;
}

void ExploreHeader::showPeriod(Period period)
{
    m_shownPeriod = period;
    m_period->setCurrentIndex(int(period));
}

void ExploreHeader::tellPeriod(std::optional<Period> period)
{
    m_period->setCurrentIndex(period ? int(*period) : -1);
}

void ExploreHeader::setChoice(const ChartChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    showChoice();
    Q_EMIT displayChanged();
}

void ExploreHeader::setUnits(const QStringList &units, const QString &shown, const QString &rule,
                             const QString &currency)
{
    const QScopedValueRollback showing(m_isShowing, true);
    QStringList before;
    for (int i = 0; i < m_unit->count(); ++i)
        before << m_unit->itemData(i).toString();
    if (before != units) {
        m_unit->clear();
        for (const QString &unit : units)
            m_unit->addItem(unit, unit);
    }
    const int money = m_unit->findData(QString::fromUtf16(kMoneyUnit));
    if (money >= 0)
        m_unit->setItemText(money, moneyWord(currency));
    m_unit->setCurrentIndex(m_unit->findData(shown));
    m_unit->setEnabled(units.size() > 1);
    m_rule->setLine(rule);
    m_rule->setVisible(!rule.isEmpty());
}

void ExploreHeader::setTitle(const QString &title)
{
    m_title->setLine(title);
}

void ExploreHeader::setOverlayable(bool isOverlayable)
{
    m_isOverlayable = isOverlayable;
    updateDetails();
}

void ExploreHeader::setComparable(bool isComparable)
{
    m_isComparable = isComparable;
    updateDetails();
}

void ExploreHeader::offerOtherBegin(const QDate &day)
{
    if (m_choice.otherBegin.isValid() || !day.isValid())
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    m_choice.otherBegin = day;
    m_otherBegin->setDate(day);
}

void ExploreHeader::setSeries(const QList<std::pair<DataSeriesId, QString>> &series)
{
    m_series = series;
    const QSignalBlocker blocker(m_overlay);
    m_overlay->clear();
    //: No data series
    m_overlay->addItem(tr("none"));
    QStringList ids;
    for (const auto &[id, name] : series) {
        m_overlay->addItem(name, id.value);
        ids << id.value;
        if (id == m_choice.overlay)
            m_overlay->setCurrentIndex(m_overlay->count() - 1);
    }
    m_temperature->setCompleter(ids.isEmpty() ? nullptr : new QCompleter(ids, m_temperature));
    updateDetails();
}

void ExploreHeader::offerTemperature(const DataSeriesId &series)
{
    if (!m_choice.temperature.isEmpty())
        return;
    m_choice.temperature = series;
    m_temperature->setText(series.value);
}

void ExploreHeader::addAction(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_actions->addWidget(button);
}

void ExploreHeader::cycleResolution()
{
    const ChartKind &kind = ChartKind::of(m_choice.kind);
    if (!kind.hasResolution())
        return;
    Resolution next = m_choice.resolution;
    do {
        next = next == Resolution::Month ? Resolution::QuarterHour : Resolution(int(next) + 1);
    } while (kind.resolution(next) != next);
    m_resolution->setCurrentIndex(int(next));
}

void ExploreHeader::cycleUnit()
{
    if (m_unit->count() > 1)
        m_unit->setCurrentIndex((m_unit->currentIndex() + 1) % m_unit->count());
}

void ExploreHeader::toggleHeatMap()
{
    m_kind->setCurrentIndex(
        int(m_choice.kind == ChartKindId::HeatMap ? m_kindBefore : ChartKindId::HeatMap));
}

void ExploreHeader::leaveHeatMap()
{
    if (m_choice.kind == ChartKindId::HeatMap)
        m_kind->setCurrentIndex(int(
            ChartKind::of(m_kindBefore).isOverTime() ? m_kindBefore : ChartKindId::Consumption));
}

void ExploreHeader::toggleLastYear()
{
    if (m_compare->isEnabled())
        m_compare->toggle();
}

QByteArray ExploreHeader::save() const
{
    return m_choice.save() + ' ' + QByteArray::number(int(m_chosenPeriod));
}

void ExploreHeader::restore(const QByteArray &state)
{
    const QList<QByteArray> parts = state.split(' ');
    // The period stands last, also in what an earlier version wrote.
    if (parts.size() != 2 && parts.size() != 3)
        return;
    m_choice = ChartChoice::restored(parts.size() == 2 ? parts.first() : state);
    if (!isOffered(m_choice.kind))
        m_choice.kind = ChartKindId::Consumption;
    bool isNumber = false;
    const int period = parts.last().toInt(&isNumber);
    if (isNumber && period >= 0 && period < m_period->count())
        showPeriod(Period(period));
    m_chosenPeriod = m_shownPeriod;
    showChoice();
}

void ExploreHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_otherBegin->setLocale(QLocale());
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace meterdesk
