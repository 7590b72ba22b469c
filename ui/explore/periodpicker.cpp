// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/periodpicker.h"

#include "models/formats.h"
#include "texts/datetexts.h"
#include "ui/widgets/icons.h"

#include <QDateEdit>
#include <QDateTime>
#include <QEvent>
#include <QFormLayout>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace meterdesk {

namespace {

struct Days
{
    QDate from;
    QDate to;
};

enum Preset {
    Today,
    Yesterday,
    LastSevenDays,
    LastThirtyDays,
    ThisMonth,
    LastMonth,
    ThisYear,
    LastYear,
    PresetCount
};
constexpr int kPresetColumns = 2;

Days daysOf(int preset, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    switch (preset) {
    case Today:
        return {today, today};
    case Yesterday:
        return {today.addDays(-1), today.addDays(-1)};
    case LastSevenDays:
        return {today.addDays(-6), today};
    case LastThirtyDays:
        return {today.addDays(-29), today};
    case ThisMonth:
        return {month, month.addMonths(1).addDays(-1)};
    case LastMonth:
        return {month.addMonths(-1), month.addDays(-1)};
    case ThisYear:
        return {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    default:
        return {QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)};
    }
}

} // namespace

PeriodPicker::PeriodPicker(QWidget *parent)
    : QWidget(parent)
    , m_earlier(makeStep(QStringLiteral("left"), -1))
    , m_button(new QPushButton)
    , m_later(makeStep(QStringLiteral("right"), 1))
    , m_popup(new QFrame(this, Qt::Popup))
    , m_fromLabel(new QLabel)
    , m_fromEdit(new QDateEdit)
    , m_toLabel(new QLabel)
    , m_toEdit(new QDateEdit)
    , m_show(new QPushButton)
{
    m_button->setIcon(icon(QStringLiteral("calendar"), IconInk::Muted));
    m_button->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_earlier);
    row->addWidget(m_button);
    row->addWidget(m_later);
    makePopup();
    retranslate();
    connect(m_button, &QPushButton::clicked, this, &PeriodPicker::openPopup);
}

QToolButton *PeriodPicker::makeStep(const QString &iconName, int steps)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(icon(iconName));
    // Tool buttons do not take the focus by themselves.
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, steps] { Q_EMIT shiftAsked(steps); });
    return button;
}

void PeriodPicker::makePopup()
{
    m_popup->setFrameShape(QFrame::StyledPanel);
    auto *form = new QFormLayout(m_popup);
    form->setContentsMargins(12, 12, 12, 12);
    form->setSpacing(8);
    makePresets(form);
    for (const auto &[label, edit] : {std::pair{m_fromLabel, m_fromEdit}, {m_toLabel, m_toEdit}}) {
        edit->setCalendarPopup(true);
        label->setBuddy(edit);
        form->addRow(label, edit);
    }
    m_show->setProperty("primary", true);
    m_show->setDefault(true);
    form->addRow(QString(), m_show);
    connect(m_show, &QPushButton::clicked, this, &PeriodPicker::choose);
}

void PeriodPicker::makePresets(QFormLayout *form)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(4);
    for (int i = 0; i < PresetCount; ++i) {
        auto *button = new QPushButton;
        button->setAutoDefault(false);
        grid->addWidget(button, i / kPresetColumns, i % kPresetColumns);
        m_presets.append(button);
        connect(button, &QPushButton::clicked, this, [this, i] {
            const Days days = daysOf(i, QDateTime::currentDateTimeUtc().toTimeZone(m_zone).date());
            m_popup->hide();
            Q_EMIT daysChosen(days.from, days.to);
        });
    }
    form->addRow(grid);
}

void PeriodPicker::setRange(const TimeRange &range, const QTimeZone &zone)
{
    const bool isKnown = range.hasBegin() && range.hasEnd() && !range.isEmpty();
    const auto dayOf = [&zone](TimeMs time) {
        return QDateTime::fromMSecsSinceEpoch(time, zone).date();
    };
    m_zone = zone.isValid() ? zone : QTimeZone::utc();
    m_from = isKnown ? dayOf(range.from) : QDate();
    m_to = isKnown ? dayOf(range.to - 1) : QDate();
    retranslate();
}

QString PeriodPicker::text() const
{
    return m_button->text();
}

void PeriodPicker::openPopup()
{
    const QDate today = QDate::currentDate();
    m_fromEdit->setDate(m_from.isValid() ? m_from : today);
    m_toEdit->setDate(m_to.isValid() ? m_to : today);
    m_popup->adjustSize();
    m_popup->move(m_button->mapToGlobal(QPoint(0, m_button->height() + 2)));
    m_popup->show();
    m_fromEdit->setFocus(Qt::PopupFocusReason);
}

void PeriodPicker::choose()
{
    const QDate from = m_fromEdit->date();
    const QDate to = m_toEdit->date();
    m_popup->hide();
    // Typed the wrong way round, it is clear what is meant.
    Q_EMIT daysChosen(std::min(from, to), std::max(from, to));
}

void PeriodPicker::retranslate()
{
    const QLocale here;
    m_fromEdit->setDisplayFormat(dateFormat(here));
    m_toEdit->setDisplayFormat(dateFormat(here));
    m_button->setText(!m_from.isValid() ? tr("No period")
                          : m_from == m_to
                          ? dayText(m_from, here)
                          //: First and last day of what is looked at
                          : tr("%1 – %2").arg(dayText(m_from, here), dayText(m_to, here)));
    m_button->setToolTip(tr("Show other days"));
    m_button->setAccessibleName(tr("Days shown: %1").arg(m_button->text()));
    m_earlier->setToolTip(tr("Earlier"));
    m_earlier->setAccessibleName(tr("Earlier"));
    m_later->setToolTip(tr("Later"));
    m_later->setAccessibleName(tr("Later"));
    m_fromLabel->setText(tr("From"));
    m_fromEdit->setAccessibleName(m_fromLabel->text());
    //: Last day of a period
    m_toLabel->setText(tr("To"));
    m_toEdit->setAccessibleName(m_toLabel->text());
    m_show->setText(tr("Show these days"));
    const QString presets[PresetCount] = {tr("Today"),        tr("Yesterday"),  tr("Last 7 days"),
                                          tr("Last 30 days"), tr("This month"), tr("Last month"),
                                          tr("This year"),    tr("Last year")};
    for (int i = 0; i < PresetCount; ++i)
        m_presets.at(i)->setText(presets[i]);
}

void PeriodPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_fromEdit->setLocale(QLocale());
        m_toEdit->setLocale(QLocale());
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace meterdesk
