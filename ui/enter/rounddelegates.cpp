// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enter/rounddelegates.h"

#include "models/roundtablemodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace meterdesk {

namespace {

using Model = RoundTableModel;
using Tone = Model::Tone;

constexpr int kPadding = 8;
constexpr int kGap = 6;
constexpr qreal kTint = 0.05; // of the column that is typed into
constexpr int kBandWidth = 14;
constexpr int kBandHeight = 12;
constexpr int kArrow = 5;
const char kBefore[] = "meterdeskBefore"; // of an editor: the text that Esc brings back

Tone toneOf(const QModelIndex &index)
{
    return Tone(index.data(Model::ToneRole).toInt());
}

} // namespace

ToneLook lookOf(int tone, const QPalette &palette)
{
    const LookTokens &colours = tokens(palette);
    switch (Tone(tone)) {
    case Tone::Good:
        return {QStringLiteral("check"), colours.ok, {}};
    case Tone::Info:
        return {QStringLiteral("info"), colours.info, colours.infoBg};
    case Tone::Warning:
        return {QStringLiteral("warning"), colours.warn, colours.warnBg};
    case Tone::Accepted:
        return {QStringLiteral("warning"), colours.warn, {}};
    case Tone::Error:
        return {QStringLiteral("error"), colours.error, colours.errorBg};
    case Tone::Skipped:
        return {QStringLiteral("skip"), colours.muted, {}};
    case Tone::Estimated:
        return {QStringLiteral("estimate"), colours.muted, {}};
    case Tone::Loading:
    case Tone::None:
        break;
    }
    return {{}, colours.muted, {}};
}

// ---- Plain cells --------------------------------------------------------------------------------

void RoundCellDelegate::initStyleOption(QStyleOptionViewItem *option,
                                        const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const LookTokens &colours = tokens(option->palette);
    QColor ink(colours.text);
    const Tone tone = toneOf(index);
    switch (index.column()) {
    case Model::NumberColumn:
    case Model::ReadColumn:
    case Model::ExpectedColumn:
    case Model::UnitColumn:
    case Model::NoteColumn:
    case Model::SendingColumn:
        ink = QColor(colours.muted);
        break;
    case Model::UseColumn:
    case Model::RateColumn:
        if (tone == Tone::Error || tone == Tone::Warning || tone == Tone::Accepted)
            ink = QColor(lookOf(int(tone), option->palette).ink);
        break;
    case Model::ValueColumn:
        option->font.setWeight(QFont::DemiBold);
        option->fontMetrics = QFontMetrics(option->font);
        option->backgroundBrush = blended(QColor(colours.surface), QColor(colours.accent), kTint);
        if (const auto wash = lookOf(int(tone), option->palette).wash)
            option->backgroundBrush = QColor(*wash);
        break;
    case Model::VerdictColumn:
        if (const auto wash = lookOf(int(tone), option->palette).wash)
            option->backgroundBrush = QColor(*wash);
        ink = QColor(lookOf(int(tone), option->palette).ink);
        break;
    default:
        break;
    }
    option->palette.setColor(QPalette::Text, ink);
    option->palette.setColor(QPalette::HighlightedText, ink);
    // A wash says more than the selection of the row.
    if (option->backgroundBrush.style() != Qt::NoBrush && index.column() != Model::VerdictColumn)
        option->state &= ~QStyle::State_Selected;
}

void RoundCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
}

// ---- Cells to type into -------------------------------------------------------------------------

RoundEditDelegate::RoundEditDelegate(KeyTaker takeKey, KeyTaker isGridKey, QObject *parent)
    : RoundCellDelegate(parent)
    , m_takeKey(std::move(takeKey))
    , m_isGridKey(std::move(isGridKey))
{ }

QWidget *RoundEditDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    editor->setProperty(kBefore, index.data(Qt::EditRole).toString());
    if (index.column() == Model::ValueColumn) {
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        editor->setFont(font);
        editor->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    const QPersistentModelIndex cell(index);
    connect(editor, &QLineEdit::textEdited, this, [cell](const QString &text) {
        if (cell.isValid())
            const_cast<QAbstractItemModel *>(cell.model())->setData(cell, text, Qt::EditRole);
    });
    return editor;
}

void RoundEditDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<QLineEdit *>(editor);
    const QString text = index.data(Qt::EditRole).toString();
    // The model tells of every key: the cursor stays where it is.
    if (line->text() != text)
        line->setText(text);
}

void RoundEditDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                     const QModelIndex &index) const
{
    model->setData(index, static_cast<QLineEdit *>(editor)->text(), Qt::EditRole);
}

void RoundEditDelegate::restore(QWidget *editor)
{
    auto *line = static_cast<QLineEdit *>(editor);
    const QString before = line->property(kBefore).toString();
    if (line->text() != before) {
        line->setText(before);
        Q_EMIT commitData(line);
    }
    Q_EMIT closeEditor(line, NoHint);
}

bool RoundEditDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(object);
    if (!editor)
        return RoundCellDelegate::eventFilter(object, event);
    if (event->type() == QEvent::ShortcutOverride) {
        // These keys are the grid's while a cell is typed into, not the menu's.
        if (m_isGridKey(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
    }
    if (event->type() != QEvent::KeyPress)
        return RoundCellDelegate::eventFilter(object, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.key() == Qt::Key_Escape) {
        restore(editor);
        return true;
    }
    return m_takeKey(key) || RoundCellDelegate::eventFilter(object, event);
}

// ---- Band, verdict, number ----------------------------------------------------------------------

void RoundBandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    paintBlankCell(painter, cell);
    const QVariant raw = index.data(Model::RawRole);
    if (!raw.isValid())
        return;
    const auto band = raw.value<BandCell>();
    const LookTokens &colours = tokens(cell.palette);
    const QRect box(cell.rect.center().x() - kBandWidth / 2,
                    cell.rect.center().y() - kBandHeight / 2, kBandWidth, kBandHeight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QColor(colours.muted));
    painter->setBrush(QColor(colours.line));
    painter->drawRect(box);
    if (band.rate) {
        const QRgb ink = lookOf(index.data(Model::ToneRole).toInt(), cell.palette).ink;
        const bool isBelow = *band.rate < band.low;
        if (isBelow || *band.rate > band.high) {
            const qreal x = isBelow ? box.left() - kGap : box.right() + kGap;
            const qreal tip = isBelow ? -kArrow : kArrow;
            const QPointF arrow[] = {{x, box.center().y() - qreal(kArrow)},
                                     {x, box.center().y() + qreal(kArrow)},
                                     {x + tip, qreal(box.center().y())}};
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(QColor(ink));
            painter->drawConvexPolygon(arrow, 3);
        } else {
            const double share =
                band.high > band.low ? (*band.rate - band.low) / (band.high - band.low) : 0.5;
            const int x = box.left() + 1 + int(share * (kBandWidth - 3));
            painter->fillRect(QRect(x, box.top() - 1, 2, kBandHeight + 3), QColor(colours.accent));
        }
    }
    painter->restore();
}

QSize RoundBandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {kBandWidth + 2 * (kGap + kArrow) + kPadding, metrics::kRow};
}

void RoundVerdictDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    if (cell.backgroundBrush.style() != Qt::NoBrush)
        cell.state &= ~QStyle::State_Selected;
    paintBlankCell(painter, cell);
    const ToneLook look = lookOf(int(toneOf(index)), cell.palette);
    paintIconAndText(painter, cell, look.icon, cell.text, cell.font, QColor(look.ink));
}

void RoundGutterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    RoundCellDelegate::paint(painter, option, index);
    const int row = index.row();
    const auto shiftOf = [&index](int other) {
        const QModelIndex at = index.siblingAtRow(other);
        return at.isValid() ? at.data(Model::ShiftRole).toInt() : -1;
    };
    // The bracket runs over all rows between a value and where it seems to belong.
    const int own = shiftOf(row);
    const bool isFromAbove = shiftOf(row - 1) == row;
    const bool isFromBelow = shiftOf(row + 1) == row;
    if (own < 0 && !isFromAbove && !isFromBelow)
        return;
    const bool goesUp = own >= 0 && own < row ? true : isFromAbove;
    const bool goesDown = own > row ? true : isFromBelow;
    const QRect &rect = option.rect;
    painter->save();
    painter->setPen(QPen(QColor(tokens(option.palette).warnMark), 2));
    const int x = rect.left() + 3;
    const int middle = rect.center().y();
    painter->drawLine(x, middle, x + kGap, middle);
    if (goesUp)
        painter->drawLine(x, rect.top(), x, middle);
    if (goesDown)
        painter->drawLine(x, middle, x, rect.bottom());
    painter->restore();
}

} // namespace meterdesk
