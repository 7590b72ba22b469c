// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/styleparts.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr int kNarrowest = 60;
constexpr int kWordPadding = 6;
constexpr int kIcon = 20;
constexpr int kGap = 4;
constexpr int kEdge = 3;
constexpr int kMostShown = 99;
constexpr const char *kCountProperty = "count";

//! The words of the rail are two pixels smaller than the others, but never below 11.
QFont wordFont(const QFont &font)
{
    QFont small = font;
    small.setPixelSize(std::max(11, QFontInfo(font).pixelSize() - 2));
    return small;
}

class RailButton : public QToolButton
{
public:
    explicit RailButton(QWidget *parent)
        : QToolButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(wordFont(font()));
        return {metrics.horizontalAdvance(text()) + 2 * kWordPadding,
                kIcon + kGap + metrics.height() + 16};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const LookTokens &colours = tokens(palette());
        if (isChecked()) {
            painter.fillRect(rect(), QColor(colours.selection));
            painter.fillRect(QRect(0, 0, kEdge, height()), QColor(colours.accent));
        } else if (underMouse() || isDown()) {
            painter.fillRect(rect(), QColor(colours.hover));
        }
        const QColor ink(isChecked() ? colours.text : colours.muted);
        const QFontMetrics metrics(wordFont(font()));
        const int top = (height() - kIcon - kGap - metrics.height()) / 2;
        paintIcon(&painter, QRectF((width() - kIcon) / 2.0, top, kIcon, kIcon),
                  property("iconName").toString(), ink);
        if (property(kCountProperty).toInt() > 0)
            paintCount(painter, {width() / 2 + kIcon / 2, top});
        painter.setFont(wordFont(font()));
        painter.setPen(ink);
        painter.drawText(QRect(0, top + kIcon + kGap, width(), metrics.height()), Qt::AlignCenter,
                         text());
        if (hasFocus())
            styleparts::paintFocusRing(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), colours, 0);
    }

private:
    //! At the upper right corner of the icon.
    void paintCount(QPainter &painter, const QPoint &corner) const
    {
        const LookTokens &colours = tokens(palette());
        const int count = property(kCountProperty).toInt();
        const QString text =
            count > kMostShown ? QStringLiteral("%1+").arg(kMostShown) : QLocale().toString(count);
        QFont small = wordFont(font());
        small.setPixelSize(std::max(10, small.pixelSize() - 1));
        small.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(small);
        const int height = metrics.height() + 1;
        const int wide = std::max(height, metrics.horizontalAdvance(text) + 7);
        QRectF badge(corner.x() - height / 2.0, corner.y() - height / 3.0, wide, height);
        badge.moveRight(std::min(badge.right(), width() - 1.0));
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(colours.accent));
        painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
        painter.setFont(small);
        painter.setPen(QColor(colours.onAccent));
        painter.drawText(badge, Qt::AlignCenter, text);
        painter.restore();
    }
};

} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 1, 0);
    m_column->setSpacing(0);
    m_column->addStretch();
}

void Rail::addWorkspace(QAction *action)
{
    auto *button = new RailButton(this);
    button->setCheckable(true);
    button->setProperty("iconName", action->property("iconName"));
    const auto follow = [this, button, action] {
        button->setText(action->iconText());
        tellName(*button, *action);
        button->setChecked(action->isChecked());
        button->setEnabled(action->isEnabled());
        fitWidth();
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QToolButton::clicked, action, [action, button] {
        action->trigger();
        button->setChecked(action->isChecked());
    });
    m_buttons.append(button);
    m_byAction.insert(action, button);
    m_column->insertWidget(m_column->count() - 1, button);
    follow();
}

void Rail::setCount(const QAction *action, int count)
{
    QToolButton *button = m_byAction.value(action);
    if (!button || button->property(kCountProperty).toInt() == count)
        return;
    button->setProperty(kCountProperty, count);
    tellName(*button, *action);
    button->update();
}

//! The name is what scripts rely on; the number describes it.
void Rail::tellName(QToolButton &button, const QAction &action)
{
    const int count = button.property(kCountProperty).toInt();
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    const QString told = count > 0 ? tr("%n not settled", nullptr, count) : QString();
    button.setAccessibleName(action.text());
    button.setAccessibleDescription(told);
    button.setToolTip(QStringLiteral("%1 (%2)").arg(action.text(), key)
                      + (told.isEmpty() ? told : QStringLiteral(" · ") + told));
}

void Rail::fitWidth()
{
    int width = kNarrowest;
    for (const QToolButton *button : std::as_const(m_buttons))
        width = std::max(width, button->sizeHint().width());
    setFixedWidth(width + 1);
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitWidth();
    QWidget::changeEvent(event);
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else if (event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else
        QWidget::keyPressEvent(event);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const LookTokens &colours = tokens(palette());
    painter.fillRect(rect(), QColor(colours.bg));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), QColor(colours.line));
}

} // namespace meterdesk
