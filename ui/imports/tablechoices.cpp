// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/tablechoices.h"

#include "ui/widgets/comboitems.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QTimeEdit>

namespace meterdesk {

namespace {

constexpr int kOwnGap = 16;

//! The place of \a answer among the choices: the first one is that there is none, then \a first.
template<typename T>
int placeOf(const std::optional<T> &answer, T first)
{
    return !answer ? 0 : *answer == first ? 1 : 2;
}

template<typename T>
std::optional<T> answerAt(int place, T first, T second)
{
    return place == 0 ? std::nullopt : std::optional(place == 1 ? first : second);
}

} // namespace

TableChoices::TableChoices(Parts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_row(new QHBoxLayout(this))
    , m_hasHeader(new QCheckBox(this))
    , m_markLabel(new QLabel(this))
    , m_mark(new QComboBox(this))
    , m_orderLabel(new QLabel(this))
    , m_order(new QComboBox(this))
    , m_timeLabel(new QLabel(this))
    , m_time(new QTimeEdit(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_hasHeader);
    const auto add = [this](Part part, QLabel *label, QWidget *field) {
        label->setBuddy(field);
        m_row->addWidget(label);
        m_row->addWidget(field);
        label->setVisible(m_parts & part);
        field->setVisible(m_parts & part);
    };
    add(Mark, m_markLabel, m_mark);
    add(Order, m_orderLabel, m_order);
    add(Time, m_timeLabel, m_time);
    m_row->addStretch();
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    connectParts();
    retranslate();
}

void TableChoices::connectParts()
{
    const auto changedBy = [this](auto put) {
        return [this, put] {
            TableSettings settings = m_settings;
            put(settings);
            Q_EMIT changed(settings);
        };
    };
    connect(m_hasHeader, &QCheckBox::clicked, this, changedBy([this](TableSettings &settings) {
                settings.hasHeader = m_hasHeader->isChecked();
            }));
    connect(m_mark, &QComboBox::activated, this, changedBy([this](TableSettings &settings) {
                settings.mark =
                    answerAt(m_mark->currentIndex(), DecimalMark::Comma, DecimalMark::Point);
            }));
    connect(m_order, &QComboBox::activated, this, changedBy([this](TableSettings &settings) {
                settings.order =
                    answerAt(m_order->currentIndex(), DateOrder::DayFirst, DateOrder::MonthFirst);
            }));
    connect(m_time, &QTimeEdit::editingFinished, this,
            changedBy([this](TableSettings &settings) { settings.time = m_time->time(); }));
}

void TableChoices::setSettings(const TableSettings &settings, bool hasSheet)
{
    const QSignalBlocker blockers[] = {QSignalBlocker(m_hasHeader), QSignalBlocker(m_mark),
                                       QSignalBlocker(m_order), QSignalBlocker(m_time)};
    m_settings = settings;
    m_hasHeader->setChecked(settings.hasHeader);
    m_mark->setCurrentIndex(placeOf(settings.mark, DecimalMark::Comma));
    m_order->setCurrentIndex(placeOf(settings.order, DateOrder::DayFirst));
    m_time->setTime(settings.time);
    const bool hasDate = settings.column(ColumnRole::Date) >= 0;
    m_hasHeader->setEnabled(hasSheet);
    m_mark->setEnabled(settings.column(ColumnRole::Value) >= 0);
    m_order->setEnabled(hasDate);
    m_time->setEnabled(hasDate);
}

void TableChoices::addOwn(QLabel *label, QComboBox *choice)
{
    label->setBuddy(choice);
    const int place = m_row->count() - 1;
    m_row->insertSpacing(place, kOwnGap);
    m_row->insertWidget(place + 1, label);
    m_row->insertWidget(place + 2, choice);
}

QWidget *TableChoices::last() const
{
    if (m_parts & Time)
        return m_time;
    return m_parts & Order ? static_cast<QWidget *>(m_order) : m_hasHeader;
}

void TableChoices::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TableChoices::retranslate()
{
    m_hasHeader->setText(tr("The first row has the names"));
    m_markLabel->setText(tr("Decimal mark:"));
    setItems(m_mark, {tr("as the cells tell"), tr("comma"), tr("point")});
    m_orderLabel->setText(tr("Dates:"));
    setItems(m_order, {tr("as the cells tell"), tr("day first"), tr("month first")});
    m_timeLabel->setText(tr("Time where only a day is given:"));
}

} // namespace meterdesk
