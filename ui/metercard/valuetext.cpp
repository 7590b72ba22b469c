// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metercard/valuetext.h"

#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/styleparts.h"
#include "ui/widgets/theme.h"

#include <QFocusEvent>
#include <QFontInfo>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr int kIconGap = 6;
constexpr int kSmallestPixels = 11;
constexpr int kLongestWord = 20; // a longer one is no number that people read as one

} // namespace

ValueText::ValueText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(kMargin);
    // Not fixed: the hint is of the width before a layout gives another one, which would bound it.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ValueText::setTexts(const QString &strong, const QString &plain, const QString &pale)
{
    if (strong == m_strong && plain == m_plain && pale == m_pale)
        return; // somebody may have selected a part of it
    m_strong = strong;
    m_plain = plain;
    m_pale = pale;
    write();
    updateGeometry();
}

void ValueText::setIcon(const QString &name, IconInk ink)
{
    if (name == m_icon && ink == m_ink)
        return;
    m_icon = name;
    m_ink = ink;
    write();
    updateGeometry();
}

void ValueText::write()
{
    clear();
    document()->setDefaultFont(fittingFont(width()));
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    frame.setLeftMargin(m_icon.isEmpty() ? kMargin : kMargin + metrics::kRowIcon + kIconGap);
    document()->rootFrame()->setFrameFormat(frame);
    QTextCursor cursor(document());
    const auto append = [&cursor](const QString &text, const QTextCharFormat &format) {
        if (text.isEmpty())
            return;
        if (!cursor.atStart())
            cursor.insertText(QStringLiteral(" "), format);
        cursor.insertText(text, format);
    };
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    append(m_strong, strong);
    QTextCharFormat plain;
    if (!m_icon.isEmpty())
        plain.setForeground(colourOf(m_ink, palette()));
    append(m_plain, plain);
    QTextCharFormat pale;
    pale.setForeground(QColor(tokens(palette()).muted));
    append(m_pale, pale);
    moveCursor(QTextCursor::Start);
}

//! One long word, as the number of a supply point is, is rather smaller than broken in two.
QFont ValueText::fittingFont(int width) const
{
    QFont fitting = font();
    const int room = width - 4 * kMargin;
    int longest = 0;
    for (const QString &text : {m_strong, m_plain, m_pale}) {
        for (const QString &word : text.split(QLatin1Char(' '))) {
            if (word.size() <= kLongestWord)
                longest = std::max(longest, QFontMetrics(fitting).horizontalAdvance(word));
        }
    }
    const int pixels = QFontInfo(fitting).pixelSize();
    if (longest > room && longest > 0)
        fitting.setPixelSize(
            std::clamp(pixels * room / longest, std::min(pixels, kSmallestPixels), pixels));
    return fitting;
}

void ValueText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (document()->defaultFont() != fittingFont(width())) {
        write();
        updateGeometry();
    }
}

QSize ValueText::sizeHint() const
{
    return {80, heightForWidth(width())};
}

QSize ValueText::minimumSizeHint() const
{
    return {1, fontMetrics().height() + 2 * kMargin};
}

int ValueText::heightForWidth(int width) const
{
    const qreal before = document()->textWidth();
    const QFont font = document()->defaultFont();
    const QFont fitting = fittingFont(width);
    if (fitting != font)
        document()->setDefaultFont(fitting);
    document()->setTextWidth(width);
    const int height = int(std::ceil(document()->size().height()));
    document()->setTextWidth(before);
    if (fitting != font)
        document()->setDefaultFont(font);
    return height;
}

void ValueText::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    if (!m_icon.isEmpty()) {
        const int line = fontMetrics().height() + 2 * kMargin;
        paintIcon(
            &painter,
            QRectF(kMargin, (line - metrics::kRowIcon) / 2, metrics::kRowIcon, metrics::kRowIcon),
            m_icon, colourOf(m_ink, palette()));
    }
    if (!hasFocus())
        return;
    styleparts::paintFocusRing(&painter, viewport()->rect(), tokens(palette()), 2);
}

void ValueText::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectAll();
    viewport()->update();
}

void ValueText::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    // The menu with Copy, and other windows, leave the selection.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        QTextCursor cursor = textCursor();
        cursor.clearSelection();
        setTextCursor(cursor);
    }
    viewport()->update();
}

void ValueText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write(); // the colours are in the text
    else if (event->type() == QEvent::FontChange) {
        write(); // it may fit otherwise
        updateGeometry();
    }
}

} // namespace meterdesk
