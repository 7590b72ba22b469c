// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! The choices of the import of a load profile, and its words.
#include "domain/suit.h"
#include "ui/imports/tablesource.h"
#include "ui/series/loadprofiledialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

namespace meterdesk {
namespace {

constexpr int kSteps[] = {5, 10, 15, 30, 60};

void choose(QComboBox *choice, const QVariant &data)
{
    const QSignalBlocker blocker(choice);
    choice->setCurrentIndex(std::max(0, choice->findData(data)));
}

} // namespace

//! Names what can be chosen anew, and shows what is.
void LoadProfileDialog::fillChoices()
{
    fillColumns();
    choose(m_orientation, int(m_settings.orientation));
    choose(m_date, m_settings.dateColumn);
    choose(m_value, m_settings.valueColumn);
    choose(m_stamp, int(m_settings.stamp));
    choose(m_step, m_settings.stepMinutes);
    choose(m_amount, int(m_settings.amount));
    choose(m_place, m_settings.zone.id());
    choose(m_mark, m_settings.mark ? int(*m_settings.mark) : -1);
    const bool isOfDays = m_settings.orientation == LoadSettings::Orientation::DayRows;
    m_labels[2]->setText(isOfDays ? tr("First value") : tr("Values"));
    const bool hasSheet = m_sheet != nullptr;
    for (QComboBox *choice :
         {m_orientation, m_date, m_value, m_stamp, m_step, m_amount, m_place, m_mark})
        choice->setEnabled(hasSheet);
}

void LoadProfileDialog::fillColumns()
{
    const QStringList columns = m_sheet ? loadColumns(*m_sheet, m_settings) : QStringList();
    for (QComboBox *choice : {m_date, m_value}) {
        const QSignalBlocker blocker(choice);
        choice->clear();
        choice->addItem(tr("choose"), -1);
        for (int i = 0; i < int(columns.size()); ++i)
            choice->addItem(columns.at(i).left(30), i);
    }
}

void LoadProfileDialog::retranslate()
{
    const QSignalBlocker blockers[] = {QSignalBlocker(m_orientation), QSignalBlocker(m_stamp),
                                       QSignalBlocker(m_step),        QSignalBlocker(m_amount),
                                       QSignalBlocker(m_place),       QSignalBlocker(m_mark)};
    for (QComboBox *choice : {m_orientation, m_stamp, m_step, m_amount, m_place, m_mark})
        choice->clear();
    m_orientation->addItem(tr("a row for each value"), int(LoadSettings::Orientation::ValueRows));
    m_orientation->addItem(tr("a row for each day"), int(LoadSettings::Orientation::DayRows));
    m_stamp->addItem(tr("begins of intervals"), int(LoadStamp::Begin));
    m_stamp->addItem(tr("ends of intervals"), int(LoadStamp::End));
    for (const int step : kSteps)
        m_step->addItem(tr("%n minute(s)", nullptr, step), step);
    m_amount->addItem(tr("kWh"), int(LoadAmount::Energy));
    m_amount->addItem(tr("kW, sent as kWh"), int(LoadAmount::Power));
    m_amount->addItem(tr("kW, sent as they are"), int(LoadAmount::PowerAsIs));
    m_amount->addItem(tr("another unit, as they are"), int(LoadAmount::AsIs));
    m_place->addItem(tr("%1, with summer time").arg(QString::fromLatin1(m_zone.id())), m_zone.id());
    m_place->addItem(tr("UTC+1, winter time all the year"), QTimeZone(3600).id());
    m_place->addItem(tr("UTC"), QTimeZone::utc().id());
    m_mark->addItem(tr("as the values show"), -1);
    m_mark->addItem(tr("comma"), int(DecimalMark::Comma));
    m_mark->addItem(tr("point"), int(DecimalMark::Point));
    setWindowTitle(tr("Import a load profile"));
    const QString stream = isDefaultSuit(m_stream.suit)
        ? m_stream.importId
        : tr("%1, suit %2").arg(m_stream.importId, m_stream.suit);
    m_source->setText(
        m_sheet ? tr("%1 · %n row(s) · for %2", nullptr, int(m_sheet->rows.size()))
                      .arg(m_source->name(), stream)
                : tr("For %1. Open the file of the distributor, or drop it here.").arg(stream));
    m_source->setFileTitle(tr("Open a load profile"));
    m_source->setOpenText(tr("Open a file…"));
    const QString words[] = {tr("Table"),     tr("Days"),        tr("Values"),
                             tr("Times are"), tr("Intervals"),   tr("Values are"),
                             tr("Time zone"), tr("Decimal mark")};
    for (int i = 0; i < 8; ++i)
        m_labels[i]->setText(words[i]);
    m_table->setAccessibleName(tr("Preview"));
    m_onlyProblems->setText(tr("Only what is not sent"));
    m_close->setText(tr("Close"));
    fillChoices();
    updateCounts();
}

} // namespace meterdesk
