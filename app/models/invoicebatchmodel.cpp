// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/invoicebatchmodel.h"

#include "models/formats.h"
#include "services/meterstore.h"
#include "texts/outboxtexts.h"
#include "texts/sentencecase.h"

namespace meterdesk {

namespace {

using RowState = InvoiceBatch::RowState;

} // namespace

InvoiceBatchModel::InvoiceBatchModel(const InvoiceBatch &batch, const MeterStore &meters,
                                     QObject *parent)
    : QAbstractTableModel(parent)
    , m_batch(batch)
    , m_meters(meters)
{
    connect(&batch, &InvoiceBatch::reset, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(&batch, &InvoiceBatch::rowChanged, this,
            [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
}

InvoiceBatchModel::Tone InvoiceBatchModel::toneOf(const InvoiceBatch::Row &row)
{
    switch (row.state) {
    case RowState::Checking:
        return Tone::None;
    case RowState::Ready:
        return row.verdict.figures.measured ? Tone::Good : Tone::None;
    case RowState::Accepted:
        return Tone::Accepted;
    case RowState::ToDecide:
        return Tone::Warning;
    case RowState::Blocked:
    case RowState::Refused:
        return Tone::Error;
    case RowState::UnderWay:
        return Tone::UnderWay;
    case RowState::Check:
        break;
    }
    return Tone::Check;
}

QString InvoiceBatchModel::verdictText(const InvoiceBatch::Row &row) const
{
    return sentenceCase(verdictWords(row));
}

QString InvoiceBatchModel::verdictWords(const InvoiceBatch::Row &row) const
{
    const QString words = wordsFor(row.verdict, wordingOf(row.invoice.meter));
    switch (row.state) {
    case RowState::Checking:
        return tr("being checked …");
    case RowState::Ready:
    case RowState::ToDecide:
    case RowState::Blocked:
        return words;
    case RowState::Accepted:
        //: A warning that the person has accepted; %1 is the warning
        return tr("accepted: %1").arg(words);
    case RowState::UnderWay:
        return row.entryState ? wordFor(*row.entryState) : tr("in the outbox");
    case RowState::Check:
        //: Of an invoice that was sent without an answer: a person has to look
        return tr("check: it may be stored");
    case RowState::Refused:
        break;
    }
    return row.entryState ? wordFor(*row.entryState) : words;
}

QString InvoiceBatchModel::sentenceOf(const InvoiceBatch::Row &row) const
{
    const QString found = sentenceFor(row.verdict, wordingOf(row.invoice.meter));
    switch (row.state) {
    case RowState::Check:
        return tr("It left and no answer came. Look in Enectiva whether it is there: it is never "
                  "sent again by itself.");
    case RowState::UnderWay:
        return tr("It is in the outbox.");
    case RowState::Accepted:
        return tr("You accepted this: %1").arg(found);
    case RowState::Checking:
        return tr("Its readings are being loaded.");
    case RowState::ToDecide:
        return found + u' ' + tr("Ctrl+Space accepts it.");
    default:
        return found.isEmpty() ? verdictText(row) : found;
    }
}

InvoiceWording InvoiceBatchModel::wordingOf(const MeterId &id) const
{
    InvoiceWording wording;
    wording.locale = m_locale;
    wording.zone = m_batch.zoneOf(id);
    wording.unit = m_batch.unitOf(id);
    wording.currency = m_batch.currency();
    return wording;
}

QString InvoiceBatchModel::periodOf(const LedgerInvoice &invoice) const
{
    return QStringLiteral("%1 – %2").arg(dayText(invoice.from, m_locale),
                                         dayText(invoice.to, m_locale));
}

QString InvoiceBatchModel::placeOf(const MeterId &id) const
{
    const Meter *meter = m_batch.meterOf(id);
    const Entity *entity = meter && meter->entity ? m_meters.entity(*meter->entity) : nullptr;
    return entity ? entity->name : meter ? meter->name : QString();
}

QString InvoiceBatchModel::nameOf(const MeterId &id) const
{
    const Meter *meter = m_batch.meterOf(id);
    return meter ? meter->shownNumber() : id.value;
}

LedgerId InvoiceBatchModel::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? LedgerId() : m_batch.rows()[std::size_t(row)].invoice.id;
}

int InvoiceBatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_batch.rows().size());
}

int InvoiceBatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString InvoiceBatchModel::text(int rowIndex, int column) const
{
    const InvoiceBatch::Row &row = m_batch.rows()[std::size_t(rowIndex)];
    const LedgerInvoice &invoice = row.invoice;
    const auto figure = [this](const QByteArray &digits) {
        return digits.isEmpty() ? QStringLiteral("–") : figureText(digits, m_locale);
    };
    switch (column) {
    case NumberColumn:
        return m_locale.toString(rowIndex + 1);
    case MeterColumn:
        return nameOf(invoice.meter);
    case PlaceColumn:
        return placeOf(invoice.meter);
    case PeriodColumn:
        return periodOf(invoice);
    case ConsumptionColumn:
        return figure(invoice.consumption);
    case UnitColumn:
        return m_batch.unitOf(invoice.meter);
    case CostColumn:
        return invoice.cost.isEmpty()
            ? QStringLiteral("–")
            : moneyText(invoice.cost.toDouble(), wordingOf(invoice.meter));
    case MeasuredColumn:
        return measuredText(row.verdict.figures, wordingOf(invoice.meter));
    case DifferenceColumn:
        return shareText(row.verdict.figures.differenceShare, wordingOf(invoice.meter));
    case VerdictColumn:
        return verdictText(row);
    case NoteColumn:
        return invoice.note;
    default:
        return {};
    }
}

QVariant InvoiceBatchModel::raw(int rowIndex, int column) const
{
    const InvoiceBatch::Row &row = m_batch.rows()[std::size_t(rowIndex)];
    const auto number = [](const QByteArray &digits) {
        return digits.isEmpty() ? QVariant() : QVariant(digits.toDouble());
    };
    switch (column) {
    case ConsumptionColumn:
        return number(row.invoice.consumption);
    case CostColumn:
        return number(row.invoice.cost);
    default:
        return {};
    }
}

QVariant InvoiceBatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InvoiceBatch::Row &row = m_batch.rows()[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == VerdictColumn ? sentenceOf(row)
                                               : text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == VerdictColumn ? tr("Verdict: %1").arg(verdictText(row))
                                               : text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        switch (index.column()) {
        case NumberColumn:
        case ConsumptionColumn:
        case CostColumn:
        case MeasuredColumn:
        case DifferenceColumn:
            return int(Qt::AlignRight | Qt::AlignVCenter);
        default:
            return int(Qt::AlignLeft | Qt::AlignVCenter);
        }
    case EnergyCodeRole: {
        const Meter *meter = m_batch.meterOf(row.invoice.meter);
        return meter ? meter->energyCode : QString();
    }
    case ToneRole:
        return int(toneOf(row));
    case RawRole:
        return raw(index.row(), index.column());
    case LedgerIdRole:
        return QVariant::fromValue(row.invoice.id);
    default:
        return {};
    }
}

QString InvoiceBatchModel::costTitle() const
{
    const QString currency = m_batch.currency();
    //: Head of a column; %1 is a currency
    return currency.isEmpty() ? tr("Cost") : tr("Cost, %1").arg(currency);
}

QVariant InvoiceBatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && rowCount() >= 0) {
        const bool isFigure = section == NumberColumn || section == ConsumptionColumn
            || section == CostColumn || section == MeasuredColumn || section == DifferenceColumn;
        return int((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    const QString names[ColumnCount] = {
        //: The number of a row
        tr("#"),
        tr("Meter"),
        tr("Place"),
        tr("Period"),
        tr("Consumption"),
        tr("Unit"),
        costTitle(),
        tr("Measured"),
        //: Short for difference
        tr("Diff."),
        tr("Verdict"),
        tr("Note"),
    };
    return names[section];
}

void InvoiceBatchModel::retranslate()
{
    m_locale = QLocale();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace meterdesk
