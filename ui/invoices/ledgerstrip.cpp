// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/ledgerstrip.h"

#include "ui/invoices/ledgerpainter.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/styleparts.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tablesetup.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace meterdesk {

namespace {

constexpr int kMeterWidth = 262;
constexpr int kNarrowestMonth = 20;
constexpr int kPadding = 8;
constexpr int kRight = 16; // the last month does not touch the edge

//! A month of a meter: the part of its spans that lies there.
class MonthDelegate : public QStyledItemDelegate
{
public:
    explicit MonthDelegate(LedgerStrip &strip, const LedgerStripModel &model)
        : QStyledItemDelegate(&strip)
        , m_strip(strip)
        , m_model(model)
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const LookTokens &colours = tokens(option.palette);
        const QRect rect = option.rect;
        painter->save();
        painter->setClipRect(rect, Qt::IntersectClip);
        painter->fillRect(rect, QColor(colours.surface));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colours.grid));
        if (m_model.monthOf(index.column()).month == 1 || index.column() == 1)
            painter->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()),
                              QColor(colours.line));
        const QRectF lane(rect.left(), rect.top(), rect.width(), rect.height() - 1);
        paintSpans(
            painter, lane, m_model.spans(index.row()),
            [this](QDate day) { return m_strip.xOf(day); }, colours);
        if (const auto days = m_model.draftDays(index.row())) {
            const double left = std::max(m_strip.xOf(days->from), double(rect.left()) - 8);
            const double right =
                std::min(m_strip.xOf(days->to.addDays(1)), double(rect.right()) + 9);
            painter->setPen(QPen(QColor(colours.focus), 2));
            painter->setBrush(Qt::NoBrush);
            if (right > left)
                painter->drawRect(
                    QRectF(left - 1, lane.top() + 3, right - left, lane.height() - 6));
        }
        if (m_strip.currentIndex() == index && m_strip.hasFocus())
            styleparts::paintFocusRing(painter, QRectF(rect).adjusted(0, 1, 0, -1), colours, 2);
        painter->restore();
    }

private:
    LedgerStrip &m_strip;
    const LedgerStripModel &m_model;
};

//! Badge, place, and the number at the right edge.
class MeterDelegate : public BadgeDelegate
{
public:
    explicit MeterDelegate(LedgerStrip &strip)
        : BadgeDelegate(LedgerStripModel::EnergyCodeRole, &strip)
        , m_strip(strip)
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const LookTokens &colours = tokens(option.palette);
        const bool isCurrent = m_strip.currentIndex().row() == index.row();
        painter->fillRect(option.rect, QColor(isCurrent ? colours.selection : colours.surface));
        const QString serial = index.data(LedgerStripModel::SerialRole).toString();
        const int width = option.fontMetrics.horizontalAdvance(serial);
        QStyleOptionViewItem left(option);
        left.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
        left.rect.setWidth(std::max(80, option.rect.width() - width - kPadding));
        BadgeDelegate::paint(painter, left, index);
        painter->save();
        painter->setFont(option.font);
        painter->setPen(QColor(colours.muted));
        painter->drawText(option.rect.adjusted(left.rect.width(), 0, -kPadding, 0),
                          Qt::AlignRight | Qt::AlignVCenter, serial);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          QColor(colours.grid));
        painter->restore();
        if (m_strip.currentIndex() == index && m_strip.hasFocus())
            styleparts::paintFocusRing(painter, QRectF(option.rect), colours, 2);
    }

protected:
    //! The row tells which one is chosen, not the cell.
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        BadgeDelegate::initStyleOption(option, index);
        if (m_strip.currentIndex().row() == index.row())
            option->backgroundBrush = QColor(tokens(option->palette).selection);
    }

private:
    LedgerStrip &m_strip;
};

} // namespace

LedgerStrip::LedgerStrip(LedgerStripModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setUpTable(this);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setMouseTracking(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(kNarrowestMonth);
    setItemDelegate(new MonthDelegate(*this, model));
    setItemDelegateForColumn(LedgerStripModel::MeterColumn, new MeterDelegate(*this));
    addCopyAction(this, Qt::UserRole + 90);
    connect(&model, &QAbstractItemModel::modelReset, this, &LedgerStrip::fitMonths);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now, const QModelIndex &before) {
                viewport()->update(); // a whole row looks otherwise
                if (now.isValid() && now.row() != before.row())
                    Q_EMIT meterChosen(m_model.meters().at(now.row()));
            });
    fitMonths();
}

double LedgerStrip::xOf(QDate day) const
{
    const YearMonth month{day.year(), day.month()};
    const int column = m_model.columnOf(month);
    if (column >= 0)
        return columnViewportPosition(column)
            + double(day.day() - 1) / day.daysInMonth() * columnWidth(column);
    const int last = m_model.columnCount() - 1;
    const bool isBefore = day < m_model.days().from;
    return isBefore ? -100000. : columnViewportPosition(last) + columnWidth(last) + 100000.;
}

QDate LedgerStrip::dayAt(int x) const
{
    const int column = columnAt(x);
    if (column < LedgerStripModel::FirstMonth)
        return {};
    const YearMonth month = m_model.monthOf(column);
    const QDate first(month.year, month.month, 1);
    const double share = double(x - columnViewportPosition(column)) / columnWidth(column);
    return first.addDays(std::min(int(share * first.daysInMonth()), first.daysInMonth() - 1));
}

bool LedgerStrip::showMeter(const MeterId &meter)
{
    const qsizetype row = m_model.meters().indexOf(meter);
    if (row < 0)
        return false;
    const int column = currentIndex().isValid() ? currentIndex().column() : 0;
    if (currentIndex().row() != int(row))
        setCurrentIndex(m_model.index(int(row), column));
    return true;
}

void LedgerStrip::act(int row, const LedgerSpan *span)
{
    if (!span)
        return;
    switch (span->kind) {
    case LedgerSpan::Kind::Invoiced:
    case LedgerSpan::Kind::Overlap:
        return Q_EMIT invoiceChosen(span->invoice.id);
    case LedgerSpan::Kind::Gap:
    case LedgerSpan::Kind::NotYet:
        break;
    }
    const DayRange days = span->days;
    Q_EMIT invoiceWanted(m_model.meters().at(row), days);
}

void LedgerStrip::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QPoint place = event->position().toPoint();
    const int row = rowAt(place.y());
    const QDate day = dayAt(place.x());
    if (event->button() == Qt::LeftButton && row >= 0 && day.isValid())
        act(row, m_model.spanAt(row, day));
}

void LedgerStrip::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    const QModelIndex index = currentIndex();
    if (isEnter && index.isValid() && event->modifiers() == Qt::NoModifier) {
        event->accept();
        if (index.column() >= LedgerStripModel::FirstMonth)
            return act(index.row(), m_model.spanOf(index));
        // On the name: the next one.
        for (const LedgerSpan &span : m_model.spans(index.row())) {
            if (span.kind == LedgerSpan::Kind::NotYet)
                return act(index.row(), &span);
        }
        return;
    }
    QTableView::keyPressEvent(event);
}

//! The tip is of the day that is pointed at.
bool LedgerStrip::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos().y());
        const QDate day = dayAt(help->pos().x());
        if (row >= 0 && day.isValid()) {
            const LedgerSpan *span = m_model.spanAt(row, day);
            QToolTip::showText(help->globalPos(), span ? m_model.sentenceOf(row, *span) : QString(),
                               viewport());
            return true;
        }
    } else if (event->type() == QEvent::MouseMove) {
        const QPoint place = static_cast<QMouseEvent *>(event)->position().toPoint();
        const QDate day = dayAt(place.x());
        const int row = rowAt(place.y());
        const bool isWanted = row >= 0 && day.isValid() && m_model.spanAt(row, day);
        viewport()->setCursor(isWanted ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    return QTableView::viewportEvent(event);
}

void LedgerStrip::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitMonths();
}

//! All months share the width, as long as each has room.
void LedgerStrip::fitMonths()
{
    const int months = m_model.monthCount();
    if (months == 0)
        return;
    const int meterWidth = std::min(kMeterWidth, std::max(150, viewport()->width() / 3));
    setColumnWidth(LedgerStripModel::MeterColumn, meterWidth);
    const int room = viewport()->width() - meterWidth - kRight;
    const int width = std::max(kNarrowestMonth, room / months);
    int left = std::max(0, room - width * months); // spread over the first ones
    for (int i = 0; i < months; ++i)
        setColumnWidth(LedgerStripModel::FirstMonth + i, width + (left-- > 0 ? 1 : 0));
}

} // namespace meterdesk
