// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roundtablemodel.h"

#include "domain/numbertext.h"
#include "models/formats.h"
#include "texts/checktexts.h"
#include "texts/datetexts.h"
#include "texts/outboxtexts.h"
#include "texts/roundtexts.h"
#include "texts/sentencecase.h"

#include <QDateTime>

#include <algorithm>

namespace meterdesk {

namespace {

using RowState = EntryRound::RowState;
using Tone = RoundTableModel::Tone;

//! Without the year where none other can be meant.
QString shortDay(const QDate &day, const QDate &near, const QLocale &locale)
{
    constexpr int kNear = 300; // days
    if (std::abs(day.daysTo(near)) > kNear)
        return dayText(day, locale);
    return dateTextWithoutYear(day, locale);
}

bool isFigure(int column)
{
    switch (column) {
    case RoundTableModel::NumberColumn:
    case RoundTableModel::LastColumn:
    case RoundTableModel::ReadColumn:
    case RoundTableModel::ExpectedColumn:
    case RoundTableModel::ValueColumn:
    case RoundTableModel::UseColumn:
    case RoundTableModel::RateColumn:
        return true;
    default:
        return false;
    }
}

bool isEditable(int column)
{
    return column == RoundTableModel::ValueColumn || column == RoundTableModel::DateColumn
        || column == RoundTableModel::NoteColumn;
}

} // namespace

RoundTableModel::RoundTableModel(EntryRound &round, QObject *parent)
    : QAbstractTableModel(parent)
    , m_round(round)
{
    connect(&round, &EntryRound::reset, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(&round, &EntryRound::rowsChanged, this, [this](int first, int last) {
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    });
}

int RoundTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_round.rowCount();
}

int RoundTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags RoundTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && isEditable(index.column())
        && m_round.row(index.row()).state != RowState::Sent)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RoundTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    if (index.column() == ValueColumn)
        m_round.setValue(index.row(), value.toString());
    else if (index.column() == DateColumn)
        m_round.setDate(index.row(), value.toString());
    else
        m_round.setNote(index.row(), value.toString());
    return true;
}

Tone RoundTableModel::toneOf(const EntryRound &round, int row)
{
    const EntryRound::Row &cells = round.row(row);
    switch (cells.state) {
    case RowState::Empty:
        return cells.isLoading ? Tone::Loading : Tone::None;
    case RowState::Skipped:
        return Tone::Skipped;
    case RowState::Blocked:
        return Tone::Error;
    case RowState::ToDecide:
        return Tone::Warning;
    case RowState::Accepted:
        return Tone::Accepted;
    case RowState::There:
        return Tone::Info;
    case RowState::Ready:
    case RowState::Sent:
        break;
    }
    if (cells.entry.isEstimated || cells.cell.mark == RoundCell::Mark::Estimated)
        return Tone::Estimated;
    switch (round.verdict(row).severity) {
    case Severity::Ok:
        return Tone::Good;
    case Severity::Info:
        return Tone::Info;
    default:
        return Tone::Accepted; // sent with a warning
    }
}

int RoundTableModel::decimals(int row) const
{
    return std::max(m_round.history(row).decimals(), decimalsOf(m_round.verdict(row).digits));
}

QString RoundTableModel::valueText(int row) const
{
    const EntryRound::Row &cells = m_round.row(row);
    const ReadingVerdict &verdict = m_round.verdict(row);
    if (cells.state == RowState::Skipped)
        return QStringLiteral("–");
    if (verdict.digits.isEmpty())
        return cells.cell.value;
    return figureText(verdict.state, decimals(row), m_locale);
}

QString RoundTableModel::problemText(EntryRound::Problem problem)
{
    switch (problem) {
    case EntryRound::Problem::None:
        return {};
    case EntryRound::Problem::NoStream:
        return tr("No import ID");
    case EntryRound::Problem::DateInvalid:
        return tr("Not a date");
    case EntryRound::Problem::DateSkipped:
        return tr("No such hour: clocks went forward");
    case EntryRound::Problem::DateAmbiguous:
        return tr("This hour was twice: which one?");
    case EntryRound::Problem::ExchangeIncomplete:
        return tr("Exchange: end, start and day are missing");
    case EntryRound::Problem::NotTaken:
        return tr("Not taken into the outbox");
    case EntryRound::Problem::ExchangeNotTaken:
        return tr("Exchange not taken into the outbox");
    }
    return {};
}

QString RoundTableModel::verdictText(int row) const
{
    const EntryRound::Row &cells = m_round.row(row);
    const ReadingVerdict &verdict = m_round.verdict(row);
    if (cells.state == RowState::Skipped) {
        return cells.cell.reason.isEmpty() ? tr("Not read")
                                           : tr("Not read: %1").arg(cells.cell.reason);
    }
    if (cells.state == RowState::Empty)
        return cells.isLoading ? tr("Loading…") : QString();
    if (cells.problem != EntryRound::Problem::None)
        return problemText(cells.problem);
    const Finding *leading = verdict.leading();
    QString words = leading ? wordsFor(*leading, m_locale) : QString();
    const bool isAccepted = cells.state == RowState::Accepted
        || (cells.state == RowState::Sent && leading && leading->severity >= Severity::Warning);
    if (isAccepted && !words.isEmpty())
        //: %1 is a warning in a few words
        words = tr("%1, accepted").arg(words);
    const bool isEstimated =
        cells.entry.isEstimated || cells.cell.mark == RoundCell::Mark::Estimated;
    if (isEstimated && words.isEmpty())
        return tr("Estimated, noted here");
    // What became of it comes first, once it is on its way.
    const QString fate = cells.state == RowState::Sent ? sendingText(row) : QString();
    return fate.isEmpty() || words.isEmpty() ? fate + words : fate + QStringLiteral(" · ") + words;
}

QString RoundTableModel::sentenceOf(int row) const
{
    const EntryRound::Row &cells = m_round.row(row);
    CheckWording wording;
    wording.locale = m_locale;
    wording.zone = cells.zone;
    wording.unit = cells.meter.unit;
    wording.decimals = decimals(row);
    if (cells.problem == EntryRound::Problem::NoStream)
        return tr("This meter has no import ID, so that its readings cannot be sent. Give it one "
                  "under Series and profiles.");
    if (cells.problem == EntryRound::Problem::DateAmbiguous) {
        return tr("The clocks were put back: this hour was twice. Say which one is meant, with "
                  "its offset.");
    }
    if (cells.problem == EntryRound::Problem::NotTaken)
        return sentenceFor(cells.notTaken.refusal);
    if (cells.problem == EntryRound::Problem::ExchangeNotTaken) {
        //: %1 is a sentence that says why
        return tr("The last value of the old meter or the first of the new one was refused, so "
                  "that this reading waits, too. %1")
            .arg(sentenceFor(cells.notTaken.refusal));
    }
    if (cells.problem != EntryRound::Problem::None)
        return problemText(cells.problem);
    if (cells.state == RowState::Skipped)
        return verdictText(row);
    return sentenceFor(m_round.verdict(row), wording);
}

QString RoundTableModel::dateText(int row) const
{
    const EntryRound::Row &cells = m_round.row(row);
    if (!cells.date.isMoment())
        return cells.cell.date;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(cells.time, cells.zone);
    const QDateTime round = QDateTime::fromMSecsSinceEpoch(m_round.header().at, cells.zone);
    if (local.time() == round.time())
        return shortDay(local.date(), round.date(), m_locale);
    return momentText(cells.time, cells.zone, m_locale);
}

QString RoundTableModel::sendingText(int row) const
{
    const OutboxEntry *entry = m_round.outboxEntry(row);
    if (!entry)
        return {};
    return sentenceCase(entry->fate != Fate::None ? wordFor(entry->fate) : wordFor(entry->state));
}

QString RoundTableModel::text(int row, int column) const
{
    const EntryRound::Row &cells = m_round.row(row);
    const ReadingVerdict &verdict = m_round.verdict(row);
    switch (column) {
    case NumberColumn:
        return QString::number(row + 1);
    case PlaceColumn:
        return cells.place.isEmpty() ? cells.meter.name
                                     : QStringLiteral("%1 · %2").arg(cells.place, cells.meter.name);
    case MeterColumn:
        return cells.meter.shownNumber();
    case LastColumn:
        return verdict.previous ? figureText(verdict.previous->state, decimals(row), m_locale)
                                : QString();
    case ReadColumn:
        return verdict.previous
            ? shortDay(QDateTime::fromMSecsSinceEpoch(verdict.previous->time, cells.zone).date(),
                       QDateTime::fromMSecsSinceEpoch(cells.time, cells.zone).date(), m_locale)
            : QString();
    case ExpectedColumn: {
        CheckWording wording;
        wording.locale = m_locale;
        wording.zone = cells.zone;
        wording.decimals = m_round.history(row).decimals();
        return cells.isLoading ? QString() : expectedText(verdict, wording);
    }
    case ValueColumn:
        return valueText(row);
    case UnitColumn:
        return cells.meter.unit;
    case UseColumn:
        return verdict.use ? figureText(*verdict.use, decimals(row), m_locale) : QString();
    case RateColumn: {
        if (!verdict.perDay)
            return {};
        const double size = std::abs(*verdict.perDay);
        return figureText(*verdict.perDay, size >= 100 ? 0 : size >= 10 ? 1 : 2, m_locale);
    }
    case VerdictColumn:
        return verdictText(row);
    case DateColumn:
        return dateText(row);
    case NoteColumn:
        return cells.cell.note;
    case SendingColumn:
        return sendingText(row);
    default:
        return {};
    }
}

QVariant RoundTableModel::raw(int row, int column) const
{
    const ReadingVerdict &verdict = m_round.verdict(row);
    switch (column) {
    case NumberColumn:
        return row + 1;
    case LastColumn:
        return verdict.previous ? QVariant(verdict.previous->state) : QVariant();
    case ReadColumn:
        return verdict.previous ? QVariant(qlonglong(verdict.previous->time)) : QVariant();
    case ValueColumn:
        return verdict.digits.isEmpty() ? QVariant() : QVariant(verdict.state);
    case UseColumn:
        return verdict.use ? QVariant(*verdict.use) : QVariant();
    case RateColumn:
        return verdict.perDay ? QVariant(*verdict.perDay) : QVariant();
    case BandColumn:
        return verdict.band.isKnown()
            ? QVariant::fromValue(BandCell{verdict.band.low, verdict.band.high, verdict.perDay})
            : QVariant();
    case DateColumn:
        return qlonglong(m_round.row(row).time);
    default:
        return text(row, column);
    }
}

QVariant RoundTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const EntryRound::Row &cells = m_round.row(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::EditRole:
        switch (index.column()) {
        case ValueColumn:
            return cells.cell.value;
        case DateColumn:
            return cells.cell.date;
        case NoteColumn:
            return cells.cell.note;
        default:
            return text(row, index.column());
        }
    case Qt::ToolTipRole:
        return index.column() == VerdictColumn || index.column() == ValueColumn ? sentenceOf(row)
                                                                                : QString();
    case Qt::AccessibleTextRole:
        if (index.column() == VerdictColumn && cells.state != RowState::Empty)
            return QStringLiteral("%1, %2").arg(wordFor(m_round.verdict(row).severity),
                                                verdictText(row));
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case RawRole:
        return raw(row, index.column());
    case EnergyCodeRole:
        return cells.meter.energyCode;
    case ToneRole:
        return int(toneOf(m_round, row));
    case ShiftRole: {
        for (const Finding &finding : m_round.verdict(row).findings) {
            if (finding.kind == CheckKind::RowShift && cells.state != RowState::Sent)
                return finding.row;
        }
        return -1;
    }
    case SentenceRole:
        return sentenceOf(row);
    default:
        return {};
    }
}

//! What a title that is short says in full; empty where it says all.
QString RoundTableModel::titleTip(int section)
{
    switch (section) {
    case LastColumn:
        return tr("The last value that is known");
    case ReadColumn:
        return tr("The day of the last value");
    case ExpectedColumn:
        return tr("Register values that the use of earlier times leads to");
    case UnitColumn:
        return tr("The unit of the register");
    case UseColumn:
        return tr("Use since the last value");
    case RateColumn:
        return tr("Use a day since the last value");
    case BandColumn:
        return tr("The use a day in the range that is expected");
    case NoteColumn:
        return tr("Note that stays on this computer");
    default:
        return {};
    }
}

QVariant RoundTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return titleTip(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return QStringLiteral("#");
    case PlaceColumn:
        return tr("Place");
    case MeterColumn:
        return tr("Meter");
    case LastColumn:
        return tr("Last value");
    case ReadColumn:
        //: Column title: the day of the last reading
        return tr("Read");
    case ExpectedColumn:
        return tr("Expected");
    case ValueColumn:
        return tr("New value");
    case UnitColumn:
        return tr("Unit");
    case UseColumn:
        return tr("Use");
    case RateColumn:
        return tr("Per day");
    case VerdictColumn:
        return tr("Verdict");
    case DateColumn:
        return tr("Date");
    case NoteColumn:
        return tr("Note");
    case SendingColumn:
        return tr("Sending");
    default:
        return {};
    }
}

void RoundTableModel::retranslate()
{
    m_locale = QLocale();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_round.rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_round.rowCount() - 1, ColumnCount - 1));
}

} // namespace meterdesk
