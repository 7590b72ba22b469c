// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/styleparts.h"

#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace meterdesk::styleparts {

namespace {

constexpr qreal kRing = 2;
constexpr qreal kPressed = 0.12;

bool isEnabled(const QStyleOption &option)
{
    return option.state & QStyle::State_Enabled;
}
bool hasFocus(const QStyleOption &option)
{
    return option.state & QStyle::State_HasFocus;
}
bool isPointedAt(const QStyleOption &option)
{
    return isEnabled(option) && (option.state & QStyle::State_MouseOver);
}
bool isPressed(const QStyleOption &option)
{
    return option.state & (QStyle::State_Sunken | QStyle::State_On);
}

// Restores the painter at the end of the scope.
class Saved
{
public:
    explicit Saved(QPainter *painter)
        : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter *m_painter;
};

} // namespace

void paintFocusRing(QPainter *painter, const QRectF &rect, const LookTokens &colours, qreal radius)
{
    const Saved saved(painter);
    painter->setPen(QPen(QColor(colours.focus), kRing));
    painter->setBrush(Qt::NoBrush);
    const qreal half = kRing / 2;
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
}

void paintBox(QPainter *painter, const QRectF &rect, QRgb fill, QRgb edge, qreal radius)
{
    const Saved saved(painter);
    painter->setPen(QPen(QColor(edge), 1));
    painter->setBrush(QColor(fill));
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void paintField(QPainter *painter, const QStyleOption &option, const LookTokens &colours)
{
    const bool isOn = isEnabled(option);
    paintBox(painter, option.rect, isOn ? colours.surface : colours.bg,
             isOn ? colours.border : colours.line, metrics::kRadius);
    if (hasFocus(option))
        paintFocusRing(painter, option.rect, colours, metrics::kRadius);
}

void paintPushButton(QPainter *painter, const QStyleOptionButton &option, const LookTokens &colours,
                     bool isPrimary)
{
    const bool isFlat = option.features & QStyleOptionButton::Flat;
    const QRectF rect(option.rect);
    if (!isEnabled(option)) {
        if (!isFlat)
            paintBox(painter, rect, colours.bg, colours.line, metrics::kRadius);
    } else if (isPrimary) {
        const QColor accent(colours.accent);
        const QColor away(colours.isDark ? Qt::white : Qt::black);
        const QRgb fill = blended(accent, away,
                                  isPressed(option)         ? kPressed
                                      : isPointedAt(option) ? kPressed / 2
                                                            : 0)
                              .rgb();
        paintBox(painter, rect, fill, fill, metrics::kRadius);
    } else if (!isFlat || isPressed(option) || isPointedAt(option)) {
        const QRgb fill = isPressed(option) ? colours.selection
            : isPointedAt(option)           ? colours.hover
                                            : colours.surface;
        paintBox(painter, rect, fill, isFlat ? fill : colours.border, metrics::kRadius);
    }
    if (!hasFocus(option))
        return;
    paintFocusRing(painter, rect, colours, metrics::kRadius);
    if (isPrimary) {
        // The ring has the colour of the button: a line between them lets it be seen.
        const Saved saved(painter);
        painter->setPen(QPen(QColor(colours.onAccent), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(rect.adjusted(2.5, 2.5, -2.5, -2.5), 2, 2);
    }
}

void paintToolButton(QPainter *painter, const QStyleOption &option, const LookTokens &colours)
{
    const bool isRaised = isEnabled(option) && (option.state & QStyle::State_Raised)
        && (option.state & QStyle::State_MouseOver);
    if (isPressed(option))
        paintBox(painter, option.rect, colours.selection, colours.selection, metrics::kRadius);
    else if (isRaised || isPointedAt(option))
        paintBox(painter, option.rect, colours.hover, colours.hover, metrics::kRadius);
    if (hasFocus(option))
        paintFocusRing(painter, option.rect, colours, metrics::kRadius);
}

void paintCheckMark(QPainter *painter, const QStyleOption &option, const LookTokens &colours)
{
    const bool isOff = option.state & QStyle::State_Off;
    const QRgb mark = isEnabled(option) ? colours.accent : colours.disabled;
    const QRgb edge = isEnabled(option) ? colours.border : colours.line;
    const qreal side = std::min(option.rect.width(), option.rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    paintBox(painter, box, isOff ? colours.surface : mark, isOff ? edge : mark, 3);
    if (isOff)
        return;
    const Saved saved(painter);
    painter->setPen(
        QPen(QColor(colours.onAccent), side / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box, side](qreal x, qreal y) { return box.topLeft() + QPointF(x, y) * side; };
    if (option.state & QStyle::State_NoChange) {
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
        return;
    }
    const QPointF tick[] = {at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32)};
    painter->drawPolyline(tick, 3);
}

void paintRadioMark(QPainter *painter, const QStyleOption &option, const LookTokens &colours)
{
    const bool isOn = option.state & QStyle::State_On;
    const QRgb mark = isEnabled(option) ? colours.accent : colours.disabled;
    const qreal side = std::min(option.rect.width(), option.rect.height()) - 1;
    const Saved saved(painter);
    const QPointF centre = QRectF(option.rect).center();
    painter->setPen(QPen(QColor(isOn ? mark : colours.border), 1));
    painter->setBrush(QColor(colours.surface));
    painter->drawEllipse(centre, side / 2, side / 2);
    if (isOn) {
        painter->setBrush(QColor(mark));
        painter->drawEllipse(centre, side / 4, side / 4);
    }
}

void paintChevron(QPainter *painter, const QRectF &rect, Direction direction, QRgb colour)
{
    const Saved saved(painter);
    painter->setPen(QPen(QColor(colour), 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(rect.center());
    constexpr int kTurns[] = {180, 0, 90, 270};
    painter->rotate(kTurns[static_cast<int>(direction)]);
    const qreal half = std::min({rect.width() / 2, rect.height() / 2, qreal(3.5)});
    const QPointF points[] = {{-half, -half / 2}, {0, half / 2}, {half, -half / 2}};
    painter->drawPolyline(points, 3);
}

void paintHeaderSection(QPainter *painter, const QStyleOption &option, const LookTokens &colours)
{
    const QRect rect = option.rect;
    painter->fillRect(rect, QColor(colours.header));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.line));
    painter->fillRect(rect.right(), rect.top(), 1, rect.height(), QColor(colours.line));
}

void paintProgress(QPainter *painter, const QStyleOptionProgressBar &option,
                   const LookTokens &colours)
{
    constexpr qreal kHeight = 6;
    QRectF groove(option.rect);
    groove.setHeight(std::min(groove.height(), kHeight));
    groove.moveCenter(QRectF(option.rect).center());
    const Saved saved(painter);
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor(colours.line));
    painter->drawRoundedRect(groove, kHeight / 2, kHeight / 2);
    const qreal range = option.maximum - option.minimum;
    if (range <= 0)
        return; // nothing moves: a figure beside the bar tells how far it is
    groove.setWidth(groove.width() * (option.progress - option.minimum) / range);
    painter->setBrush(QColor(colours.accent));
    painter->drawRoundedRect(groove, kHeight / 2, kHeight / 2);
}

void paintHandle(QPainter *painter, const QStyleOption &option, const LookTokens &colours)
{
    const QRect rect = option.rect;
    const bool isActive = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter->fillRect(rect, QColor(isActive ? colours.hover : colours.bg));
    if (rect.width() < rect.height())
        painter->fillRect(rect.center().x(), rect.top(), 1, rect.height(), QColor(colours.line));
    else
        painter->fillRect(rect.left(), rect.center().y(), rect.width(), 1, QColor(colours.line));
}

void paintScrollSlider(QPainter *painter, const QRectF &slider, const QStyleOption &option,
                       const LookTokens &colours)
{
    const bool isActive = option.state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    const Saved saved(painter);
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor(isActive ? colours.muted : colours.border));
    const QRectF bar = slider.adjusted(3, 3, -3, -3);
    const qreal radius = std::min(bar.width(), bar.height()) / 2;
    painter->drawRoundedRect(bar, radius, radius);
}

void paintSpinBox(QPainter *painter, const QStyleOptionSpinBox &option, const LookTokens &colours,
                  const QStyle *style, const QWidget *widget)
{
    if (option.frame)
        paintField(painter, option, colours);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QRgb up =
        (option.stepEnabled & QAbstractSpinBox::StepUpEnabled) ? colours.muted : colours.disabled;
    const QRgb down =
        (option.stepEnabled & QAbstractSpinBox::StepDownEnabled) ? colours.muted : colours.disabled;
    const auto rect = [&](QStyle::SubControl part) {
        return QRectF(style->subControlRect(QStyle::CC_SpinBox, &option, part, widget));
    };
    paintChevron(painter, rect(QStyle::SC_SpinBoxUp), Direction::Up, up);
    paintChevron(painter, rect(QStyle::SC_SpinBoxDown), Direction::Down, down);
}

void paintComboBox(QPainter *painter, const QStyleOptionComboBox &option, const LookTokens &colours,
                   const QStyle *style, const QWidget *widget)
{
    if (option.frame)
        paintField(painter, option, colours);
    const QRectF arrow(
        style->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget));
    paintChevron(painter, arrow, Direction::Down,
                 (option.state & QStyle::State_Enabled) ? colours.muted : colours.disabled);
}

void paintTab(QPainter *painter, const QStyleOption &option, const LookTokens &colours)
{
    constexpr int kEdge = 2;
    QRect rect(option.rect);
    if (option.state & QStyle::State_Selected) {
        rect.setTop(rect.bottom() - kEdge + 1);
        painter->fillRect(rect, QColor(colours.accent));
    } else if (isEnabled(option) && (option.state & QStyle::State_MouseOver)) {
        painter->fillRect(rect, QColor(colours.hover));
    }
    if (hasFocus(option))
        paintFocusRing(painter, option.rect, colours, metrics::kRadius);
}

void fillWithLine(QPainter *painter, const QRect &rect, QRgb fill, QRgb line, Qt::Edge edge)
{
    painter->fillRect(rect, QColor(fill));
    QRect hairline(rect);
    if (edge == Qt::BottomEdge)
        hairline.setTop(rect.bottom());
    else if (edge == Qt::TopEdge)
        hairline.setBottom(rect.top());
    else
        hairline.setLeft(rect.right());
    painter->fillRect(hairline, QColor(line));
}

void paintMenuBarItem(QPainter *painter, const QStyleOptionMenuItem &item,
                      const LookTokens &colours, const QStyle *style, const QWidget *widget)
{
    const bool isOpen = isEnabled(item) && (item.state & QStyle::State_Selected);
    painter->fillRect(item.rect, QColor(isOpen ? colours.selection : colours.bg));
    const bool isUnderlined = style->styleHint(QStyle::SH_UnderlineShortcut, &item, widget) != 0;
    const int flags = Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine
        | (isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    style->drawItemText(painter, item.rect, flags, item.palette, isEnabled(item), item.text,
                        QPalette::ButtonText);
}

void paintDockTitle(QPainter *painter, const QStyleOptionDockWidget &dock, const QStyle *style,
                    const QWidget *widget)
{
    painter->save();
    QFont font = painter->font();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    // Leaves room for the buttons of the title bar.
    QRect rect = style->subElementRect(QStyle::SE_DockWidgetTitleBarText, &dock, widget);
    rect.setLeft(dock.rect.left() + metrics::kSidePadding);
    style->drawItemText(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, dock.palette, true,
                        painter->fontMetrics().elidedText(dock.title, Qt::ElideRight, rect.width()),
                        QPalette::WindowText);
    painter->restore();
}

} // namespace meterdesk::styleparts
