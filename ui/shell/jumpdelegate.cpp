// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jumpdelegate.h"

#include "domain/energy.h"
#include "domain/fold.h"
#include "models/jumpmodel.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr int kPadding = 8;
constexpr int kGap = 8;
//! The shortest piece of a place that still says something.
constexpr int kLeastPlace = 48;

} // namespace

JumpDelegate::JumpDelegate(const JumpModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{ }

void JumpDelegate::paintMark(QPainter *painter, const QStyleOptionViewItem &cell, const QRect &rect,
                             const QModelIndex &index) const
{
    if (index.data(JumpModel::KindRole).toInt() == int(JumpIndex::Kind::Meter)) {
        const QString code = index.data(JumpModel::EnergyCodeRole).toString();
        paintBadge(painter, rect, energyFromCode(code), code, cell.font, cell.palette);
        return;
    }
    QRect square(0, 0, metrics::kButtonIcon, metrics::kButtonIcon);
    square.moveCenter(rect.center());
    paintIcon(painter, square, QStringLiteral("building"), tokens(cell.palette).muted);
}

//! Draws \a text with the words of the model standing out, and returns how wide it is.
int JumpDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &cell, const QRect &rect,
                            const QString &text, const QColor &colour) const
{
    QTextCharFormat found;
    found.setFontWeight(QFont::Bold);
    found.setForeground(QColor(tokens(cell.palette).accent));
    const auto laidOut = [&](QTextLayout &layout) {
        QList<QTextLayout::FormatRange> formats;
        for (const TextSpan &span : foldedMatches(layout.text(), m_model.words()))
            formats.append({int(span.begin), int(span.length), found});
        layout.setFormats(formats);
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        return line.naturalTextWidth();
    };
    QTextLayout whole(text, cell.font, painter->device());
    const bool fits = laidOut(whole) <= rect.width();
    QFont bold = cell.font; // the widest it can be
    bold.setWeight(QFont::Bold);
    QTextLayout cut(QFontMetrics(bold).elidedText(text, Qt::ElideRight, rect.width()), cell.font,
                    painter->device());
    QTextLayout &layout = fits ? whole : cut;
    if (!fits)
        laidOut(cut);
    if (layout.lineCount() == 0)
        return 0;
    painter->setPen(colour);
    const QTextLine line = layout.lineAt(0);
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
    return int(std::ceil(line.naturalTextWidth()));
}

void JumpDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString name = cell.text;
    cell.text.clear();
    if (cell.state & QStyle::State_Selected)
        cell.state |= QStyle::State_Active; // the keys move it, though the focus is in the box
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const LookTokens &colours = tokens(cell.palette);
    QRect rect = cell.rect.adjusted(kPadding, 0, -kPadding, 0);
    const QSize badge = badgeSize(cell.font);
    paintMark(painter, cell,
              {QPoint(rect.left(), rect.top() + (rect.height() - badge.height()) / 2), badge},
              index);
    rect.setLeft(rect.left() + badge.width() + kGap);

    painter->save();
    painter->setFont(cell.font);
    QString number = index.data(JumpModel::NumberRole).toString();
    const bool isDeactivated = index.data(JumpModel::IsDeactivatedRole).toBool();
    if (isDeactivated)
        //: Beside the number of a meter that is out of service
        number = number.isEmpty() ? tr("deactivated") : tr("%1, deactivated").arg(number);
    if (!number.isEmpty()) {
        // Wide enough for what stands out; the name keeps half of the row.
        QFont bold = cell.font;
        bold.setWeight(QFont::Bold);
        const int width =
            std::min(QFontMetrics(bold).horizontalAdvance(number) + 1, rect.width() / 2);
        QRect right = rect;
        right.setLeft(rect.right() + 1 - width);
        paintText(painter, cell, right, number, QColor(colours.muted));
        rect.setRight(right.left() - kGap);
    }
    const int width =
        paintText(painter, cell, rect, name, QColor(isDeactivated ? colours.muted : colours.text));
    rect.setLeft(rect.left() + width + kGap);
    if (rect.width() >= kLeastPlace) {
        painter->setPen(QColor(colours.muted));
        // What tells one boiler room from another is at the end.
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                          cell.fontMetrics.elidedText(index.data(JumpModel::PlaceRole).toString(),
                                                      Qt::ElideLeft, rect.width()));
    }
    painter->restore();
}

QSize JumpDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, std::max(metrics::kRow, option.fontMetrics.height() + 4)};
}

} // namespace meterdesk
