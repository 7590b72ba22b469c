// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enter/reviewpage.h"

#include "models/formats.h"
#include "models/roundtablemodel.h"
#include "services/roundreview.h"
#include "ui/enter/reviewside.h"
#include "ui/enter/rounddelegates.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/energychip.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/textsize.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappingdelegate.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeWidget>

#include <cmath>

namespace meterdesk {

namespace {

using RowState = EntryRound::RowState;

enum SumColumn {
    EnergyColumn,
    MetersColumn,
    UseColumn,
    MonthColumn,
    MonthChange,
    YearColumn,
    YearChange,
    SumColumns
};
enum RowColumn {
    RowNumber,
    PlaceColumn,
    MeterColumn,
    ValueColumn,
    WhyColumn,
    ActionColumn,
    RowColumns
};
constexpr int kRowRole = Qt::UserRole + 20;
constexpr int kGroupRole = kRowRole + 1;
constexpr int kEnergyRole = kRowRole + 2;

int decimalsFor(double value)
{
    return std::abs(value) >= 1000 ? 0 : 1;
}

QString changeText(double use, std::optional<double> before)
{
    if (!before || *before <= 0)
        return QStringLiteral("–");
    const double percent = (use / *before - 1) * 100;
    return (percent > 0 ? QStringLiteral("+") : QString()) + figureText(percent, 1, QLocale())
        + QStringLiteral(" %");
}

} // namespace

ReviewPage::ReviewPage(EntryRound &round, RoundTableModel &model, QWidget *parent)
    : ReviewFrame(parent)
    , m_round(round)
    , m_model(model)
    , m_sums(new QTableWidget(0, SumColumns, this))
    , m_side(new ReviewSide(this))
{
    setUpTables();
    layOut(m_sums, 8, m_side);
    connect(&rows(), &QTreeWidget::itemActivated, this, &ReviewPage::act);
    connect(&rows(), &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item, int column) {
        if (column == ActionColumn)
            act(item);
    });
    connect(&round, &EntryRound::rowsChanged, this, [this] { showSoon(); });
    connect(m_side, &ReviewSide::sendAsked, this, &ReviewPage::sendAsked);
    retranslate();
}

void ReviewPage::setUpTables()
{
    m_sums->verticalHeader()->hide();
    m_sums->verticalHeader()->setDefaultSectionSize(metrics::kRow);
    m_sums->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_sums->setSelectionMode(QAbstractItemView::NoSelection);
    m_sums->setFocusPolicy(Qt::NoFocus);
    addCopyAction(m_sums, Qt::DisplayRole);
    m_sums->setShowGrid(false);
    // Titles are whole, and the names take the rest.
    m_sums->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_sums->horizontalHeader()->setSectionResizeMode(EnergyColumn, QHeaderView::Stretch);
    m_sums->setItemDelegateForColumn(EnergyColumn, new BadgeDelegate(kEnergyRole, m_sums));
    rows().setColumnCount(RowColumns);
    rows().setItemDelegateForColumn(MeterColumn, new BadgeDelegate(kEnergyRole, &rows()));
    rows().header()->setStretchLastSection(false);
    rows().header()->setSectionResizeMode(WhyColumn, QHeaderView::Stretch);
    static constexpr int kWidths[] = {54, 180, 116, 112, 260, 116};
    for (int i = 0; i < RowColumns; ++i)
        rows().setColumnWidth(i, scaledToText(kWidths[i], font()));
    new WrappingDelegate(&rows(), {PlaceColumn, WhyColumn}); // places and reasons are read whole
}

QString ReviewPage::titleOf(Group group) const
{
    switch (group) {
    case Blocked:
        return tr("Cannot be sent");
    case ToDecide:
        return tr("To decide");
    case Accepted:
        return tr("Warnings you accepted");
    case Skipped:
        return tr("Could not be read");
    case There:
        return tr("Stored already");
    case Ready:
    case GroupCount:
        break;
    }
    return tr("Ready");
}

QString ReviewPage::actionOf(Group group) const
{
    switch (group) {
    case Blocked:
        return tr("Go to row");
    case ToDecide:
        return tr("Accept");
    case Accepted:
        return tr("Undo accept");
    case Skipped:
        return tr("Edit");
    default:
        return {};
    }
}

void ReviewPage::refresh(const QString &connection)
{
    m_connection = connection;
    setTitle(tr("Review: %1, %2")
                 .arg(m_round.header().title,
                      momentText(m_round.header().at, m_round.zone(), QLocale())));
    fillSums();
    fillRows();
    const EntryRound::Counts counts = m_round.counts();
    m_side->tell(counts, m_connection, counts.toSend() > 0 && !m_round.isSending());
}

//! More than before in one colour, less in another one; neither is good or bad.
void ReviewPage::colourChange(QTableWidgetItem *item, double use,
                              std::optional<double> before) const
{
    const LookTokens &colours = tokens(palette());
    if (before && *before > 0 && use != *before)
        item->setForeground(QColor(use > *before ? colours.more : colours.less));
}

void ReviewPage::fillSums()
{
    const QList<EnergySum> sums = energySums(m_round);
    m_sums->setRowCount(int(sums.size()));
    const auto figure = [](std::optional<double> value) {
        return value ? figureText(*value, decimalsFor(*value), QLocale()) : QStringLiteral("–");
    };
    for (int i = 0; i < sums.size(); ++i) {
        const EnergySum &sum = sums.at(i);
        const auto energy = energyFromCode(sum.energyCode);
        const QString texts[SumColumns] = {energy ? EnergyChip::nameOf(*energy) : sum.energyCode,
                                           QLocale().toString(sum.meters),
                                           QStringLiteral("%1 %2").arg(figure(sum.use), sum.unit),
                                           figure(sum.monthBefore),
                                           changeText(sum.use, sum.monthBefore),
                                           figure(sum.yearBefore),
                                           changeText(sum.use, sum.yearBefore)};
        for (int column = 0; column < SumColumns; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setData(kEnergyRole, sum.energyCode);
            if (column != EnergyColumn)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (column == UseColumn) {
                QFont bold = font();
                bold.setWeight(QFont::DemiBold);
                item->setFont(bold);
            }
            if (column == MonthChange || column == YearChange)
                colourChange(item, sum.use,
                             column == MonthChange ? sum.monthBefore : sum.yearBefore);
            m_sums->setItem(i, column, item);
        }
    }
    m_sums->setVisible(!sums.isEmpty());
    m_sums->setFixedHeight(metrics::kTableHead + metrics::kRow * int(sums.size()) + 4);
}

void ReviewPage::fillRows()
{
    QList<int> groups[GroupCount];
    for (int i = 0; i < m_round.rowCount(); ++i) {
        switch (m_round.row(i).state) {
        case RowState::Blocked:
            groups[Blocked].append(i);
            break;
        case RowState::ToDecide:
            groups[ToDecide].append(i);
            break;
        case RowState::Accepted:
            groups[Accepted].append(i);
            break;
        case RowState::Skipped:
            groups[Skipped].append(i);
            break;
        case RowState::There:
            groups[There].append(i);
            break;
        case RowState::Ready:
            groups[Ready].append(i);
            break;
        case RowState::Empty:
        case RowState::Sent:
            break;
        }
    }
    const QTreeWidgetItem *current = rows().currentItem();
    const int row = current ? current->data(0, kRowRole).toInt() : -1;
    rows().clear();
    for (int group = 0; group < GroupCount; ++group)
        addGroup(Group(group), groups[group]);
    for (QTreeWidgetItemIterator it(&rows()); *it; ++it) {
        if ((*it)->data(0, kRowRole).isValid() && (*it)->data(0, kRowRole).toInt() == row)
            rows().setCurrentItem(*it);
    }
}

void ReviewPage::addGroup(Group group, const QList<int> &rowNumbers)
{
    if (rowNumbers.isEmpty())
        return;
    QTreeWidgetItem *head = addHeading(titleOf(group), rowNumbers.size());
    const ToneLook look =
        lookOf(int(RoundTableModel::toneOf(m_round, rowNumbers.first())), palette());
    head->setForeground(0, QColor(look.ink));
    for (const int row : rowNumbers)
        fillRow(new QTreeWidgetItem(head), row, group);
    head->setExpanded(true);
}

QString ReviewPage::whyOf(int row, Group group) const
{
    const QString sentence = m_model.sentenceOf(row);
    const QString reason = m_round.row(row).cell.reason;
    if (group == Accepted && !reason.isEmpty())
        return QStringLiteral("%1 “%2”").arg(sentence, reason);
    return sentence;
}

void ReviewPage::fillRow(QTreeWidgetItem *item, int row, Group group)
{
    const auto text = [this, row](int column) {
        return m_model.index(row, column).data().toString();
    };
    item->setData(0, kRowRole, row);
    item->setData(0, kGroupRole, int(group));
    item->setText(RowNumber, text(RoundTableModel::NumberColumn));
    item->setText(PlaceColumn, text(RoundTableModel::PlaceColumn));
    item->setText(MeterColumn, text(RoundTableModel::MeterColumn));
    item->setData(MeterColumn, kEnergyRole, m_round.row(row).meter.energyCode);
    item->setText(ValueColumn,
                  QStringLiteral("%1 %2").arg(text(RoundTableModel::ValueColumn),
                                              text(RoundTableModel::UnitColumn)));
    item->setTextAlignment(ValueColumn, Qt::AlignRight | Qt::AlignVCenter);
    const QString use = text(RoundTableModel::UseColumn);
    //: %1 is the use since the last reading, with its unit
    item->setText(WhyColumn,
                  group == Ready && !use.isEmpty() ? tr("use %1").arg(
                      use + QChar(QChar::Nbsp) + text(RoundTableModel::UnitColumn))
                                                   : whyOf(row, group));
    item->setToolTip(WhyColumn, item->text(WhyColumn));
    item->setText(ActionColumn, actionOf(group));
    item->setForeground(ActionColumn, QColor(tokens(palette()).accent));
    if (group < Skipped)
        item->setForeground(
            WhyColumn, QColor(lookOf(int(RoundTableModel::toneOf(m_round, row)), palette()).ink));
}

void ReviewPage::act(QTreeWidgetItem *item)
{
    if (!item || !item->data(0, kRowRole).isValid())
        return;
    const int row = item->data(0, kRowRole).toInt();
    switch (Group(item->data(0, kGroupRole).toInt())) {
    case ToDecide:
        return m_round.accept(row);
    case Accepted:
        return m_round.unaccept(row);
    default:
        Q_EMIT rowAsked(row);
    }
}

void ReviewPage::focusFirst()
{
    const EntryRound::Counts counts = m_round.counts();
    if (counts.toSend() > 0)
        m_side->sendButton().setFocus();
    else
        rows().setFocus();
}

void ReviewPage::retranslate()
{
    ReviewFrame::retranslate();
    setBackText(tr("Back to the grid"));
    rows().setAccessibleName(tr("Rows to review"));
    m_sums->setAccessibleName(tr("Use by energy"));
    m_sums->setHorizontalHeaderLabels({tr("Energy"), tr("Meters"), tr("Use in round"),
                                       tr("A month before"), tr("Change"), tr("A year before"),
                                       tr("Change")});
    for (int column = MetersColumn; column < SumColumns; ++column)
        m_sums->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_sums->horizontalHeaderItem(EnergyColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    rows().headerItem()->setTextAlignment(ValueColumn, Qt::AlignRight | Qt::AlignVCenter);
    rows().setHeaderLabels(
        {tr("Row"), tr("Place"), tr("Meter"), tr("New value"), tr("Why"), QString()});
}

bool ReviewPage::canSend() const
{
    return m_side->sendButton().isEnabled();
}

} // namespace meterdesk
