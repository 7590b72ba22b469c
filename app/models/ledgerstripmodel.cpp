// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledgerstripmodel.h"

#include "models/formats.h"
#include "services/invoiceledger.h"
#include "services/invoiceunits.h"
#include "services/localchoices.h"
#include "services/meterstore.h"

#include <algorithm>
#include <utility>

namespace meterdesk {

namespace {

using Kind = LedgerSpan::Kind;

int indexOf(YearMonth month)
{
    return month.year * 12 + month.month - 1;
}

//! The higher, the more it matters.
int weightOf(Kind kind)
{
    switch (kind) {
    case Kind::Overlap:
        return 4;
    case Kind::Gap:
        return 3;
    case Kind::Invoiced:
        return 2;
    case Kind::NotYet:
        break;
    }
    return 1;
}

QString daysText(const DayRange &days, const QLocale &locale)
{
    return QStringLiteral("%1 – %2").arg(dayText(days.from, locale), dayText(days.to, locale));
}

} // namespace

LedgerStripModel::LedgerStripModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void LedgerStripModel::setSource(MeterStore *meters, InvoiceLedger *ledger, LocalChoices *choices,
                                 Yesterday yesterday)
{
    if (m_ledger)
        m_ledger->disconnect(this);
    beginResetModel();
    m_store = meters;
    m_ledger = ledger;
    m_choices = choices;
    m_yesterday = std::move(yesterday);
    m_meters.clear();
    m_rows.clear();
    m_spans.clear();
    endResetModel();
    if (m_ledger)
        connect(m_ledger, &InvoiceLedger::changed, this, &LedgerStripModel::takeChange);
}

void LedgerStripModel::setMeters(const QList<MeterId> &meters)
{
    beginResetModel();
    m_meters = meters;
    m_rows.clear();
    m_spans.clear();
    for (int row = 0; row < int(meters.size()); ++row)
        m_rows.insert(meters.at(row), row);
    endResetModel();
}

void LedgerStripModel::setMonths(YearMonth first, int count)
{
    beginResetModel();
    m_first = first;
    m_months = count;
    m_spans.clear();
    endResetModel();
}

YearMonth LedgerStripModel::monthOf(int column) const
{
    const int index = indexOf(m_first) + column - FirstMonth;
    return {index / 12, index % 12 + 1};
}

int LedgerStripModel::columnOf(YearMonth month) const
{
    const int offset = indexOf(month) - indexOf(m_first);
    return offset < 0 || offset >= m_months ? -1 : FirstMonth + offset;
}

DayRange LedgerStripModel::days() const
{
    const QDate first(m_first.year, m_first.month, 1);
    return {first, first.addMonths(m_months).addDays(-1)};
}

void LedgerStripModel::setDraft(const LedgerInvoice &draft)
{
    const bool isSame =
        draft.meter == m_draft.meter && draft.from == m_draft.from && draft.to == m_draft.to;
    if (isSame && draft.id == m_draft.id)
        return;
    const QList<MeterId> changed{m_draft.meter, draft.meter};
    m_draft = draft;
    takeChange(changed);
}

std::optional<DayRange> LedgerStripModel::draftDays(int row) const
{
    const bool isHere = m_ledger && !m_draft.meter.isEmpty() && m_meters.at(row) == m_draft.meter;
    const bool hasDays =
        m_draft.from.isValid() && m_draft.to.isValid() && m_draft.from <= m_draft.to;
    return isHere && hasDays ? std::optional(DayRange{m_draft.from, m_draft.to}) : std::nullopt;
}

const QList<LedgerSpan> &LedgerStripModel::spans(int row) const
{
    auto found = m_spans.find(row);
    if (found == m_spans.end()) {
        const MeterId &meter = m_meters.at(row);
        QList<LedgerSpan> spans;
        if (m_ledger)
            spans = spansOf(m_ledger->invoicesOf(meter), m_yesterday(meter));
        if (draftDays(row)) {
            for (const LedgerInvoice &other : m_ledger->overlapsOf(m_draft))
                spans << LedgerSpan{
                    Kind::Overlap,
                    {std::max(other.from, m_draft.from), std::min(other.to, m_draft.to)},
                    {}};
        }
        found = m_spans.insert(row, spans);
    }
    return *found;
}

const LedgerSpan *LedgerStripModel::spanAt(int row, QDate day) const
{
    const LedgerSpan *best = nullptr;
    for (const LedgerSpan &span : spans(row)) {
        const bool isThere = span.days.from <= day && day <= span.days.to;
        if (isThere && (!best || weightOf(span.kind) > weightOf(best->kind)))
            best = &span;
    }
    return best;
}

const LedgerSpan *LedgerStripModel::spanOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < FirstMonth)
        return nullptr;
    const YearMonth month = monthOf(index.column());
    const QDate first(month.year, month.month, 1);
    const QDate last = first.addMonths(1).addDays(-1);
    const LedgerSpan *best = nullptr;
    for (const LedgerSpan &span : spans(index.row())) {
        const bool isThere = span.days.from <= last && first <= span.days.to;
        if (isThere && (!best || weightOf(span.kind) > weightOf(best->kind)))
            best = &span;
    }
    return best;
}

QString LedgerStripModel::wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Invoiced:
        //: In the strip of the ledger: these days are in an invoice
        return tr("invoiced");
    case Kind::Overlap:
        return tr("overlap");
    case Kind::Gap:
        return tr("gap");
    case Kind::NotYet:
        break;
    }
    //: In the strip of the ledger: no invoice of these days has come
    return tr("not yet");
}

QString LedgerStripModel::amountOf(int row, const LedgerInvoice &invoice) const
{
    const Meter *meter = m_store ? m_store->meter(m_meters.at(row)) : nullptr;
    QStringList parts;
    if (!invoice.consumption.isEmpty())
        parts << QStringLiteral("%1 %2")
                     .arg(figureText(invoice.consumption, m_locale),
                          meter && m_choices ? invoiceUnitOf(*meter, *m_choices) : QString())
                     .trimmed();
    if (!invoice.cost.isEmpty())
        //: %1 is an amount of money
        parts << tr("cost %1").arg(QStringLiteral("%1\u00a0%2")
                                       .arg(figureText(invoice.cost, m_locale),
                                            m_choices ? m_choices->currency() : QString())
                                       .trimmed());
    if (!invoice.note.isEmpty())
        parts << invoice.note;
    return parts.join(QStringLiteral(", "));
}

QString LedgerStripModel::sentenceOf(int row, const LedgerSpan &span) const
{
    const QString days = daysText(span.days, m_locale);
    switch (span.kind) {
    case Kind::Invoiced: {
        const QString amount = amountOf(row, span.invoice);
        switch (span.invoice.source) {
        case LedgerInvoice::Source::Typed:
            //: %1 are days, %2 what the invoice says
            return tr("Typed, not sent: %1: %2").arg(days, amount);
        case LedgerInvoice::Source::Imported:
            return tr("Invoiced (imported): %1: %2").arg(days, amount);
        case LedgerInvoice::Source::Sent:
            break;
        }
        return tr("Invoiced: %1: %2").arg(days, amount);
    }
    case Kind::Overlap:
        return tr("More than one invoice covers %1.").arg(days);
    case Kind::Gap:
        return tr("No invoice covers %1. Enter begins one.").arg(days);
    case Kind::NotYet:
        break;
    }
    return tr("Not invoiced yet: %1. Enter begins the next invoice.").arg(days);
}

int LedgerStripModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_meters.size());
}

int LedgerStripModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstMonth + m_months;
}

QVariant LedgerStripModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return index.column() == MeterColumn ? meterData(m_meters.at(index.row()), role)
                                         : monthData(index, role);
}

QString LedgerStripModel::placeOf(const MeterId &id) const
{
    const Meter *meter = m_store ? m_store->meter(id) : nullptr;
    const Entity *entity = meter && meter->entity ? m_store->entity(*meter->entity) : nullptr;
    if (entity)
        return entity->name;
    return meter ? meter->shownName() : id.value;
}

QVariant LedgerStripModel::meterData(const MeterId &id, int role) const
{
    const Meter *meter = m_store ? m_store->meter(id) : nullptr;
    const QString serial = meter ? meter->shownNumber() : id.value;
    switch (role) {
    case Qt::DisplayRole:
        return placeOf(id);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{placeOf(id), meter ? meter->name : QString(), serial};
        parts.removeAll(QString());
        parts.removeDuplicates();
        return parts.join(QStringLiteral(", "));
    }
    case EnergyCodeRole:
        return meter ? meter->energyCode : QString();
    case SerialRole:
        return serial;
    case MeterIdRole:
        return QVariant::fromValue(id);
    default:
        return {};
    }
}

QVariant LedgerStripModel::monthData(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        const LedgerSpan *span = spanOf(index);
        return span ? wordOf(span->kind) : QString();
    }
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const LedgerSpan *span = spanOf(index);
        const QString month =
            headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString();
        const QString told =
            span ? sentenceOf(index.row(), *span) : tr("Nothing is known here of this month.");
        return QStringLiteral("%1. %2").arg(month, told);
    }
    case KindRole: {
        const LedgerSpan *span = spanOf(index);
        return span ? QVariant(int(span->kind)) : QVariant();
    }
    case MeterIdRole:
        return QVariant::fromValue(m_meters.at(index.row()));
    default:
        return {};
    }
}

QVariant LedgerStripModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (section == MeterColumn)
        return role == Qt::DisplayRole ? QVariant(tr("Meter")) : QVariant();
    const YearMonth month = monthOf(section);
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(month.month);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2")
            .arg(m_locale.standaloneMonthName(month.month))
            .arg(month.year);
    default:
        return {};
    }
}

void LedgerStripModel::takeChange(const QList<MeterId> &meters)
{
    for (const MeterId &meter : meters) {
        const int row = m_rows.value(meter, -1);
        if (row < 0)
            continue;
        m_spans.remove(row);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void LedgerStripModel::retranslate()
{
    m_locale = QLocale();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace meterdesk
