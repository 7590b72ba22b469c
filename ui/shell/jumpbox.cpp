// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jumpbox.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/styleparts.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace meterdesk {

namespace {

constexpr int kPopupWidth = 560;
constexpr int kHintPixels = 11; // the size of keys
constexpr int kHintPadding = 5;
constexpr int kHintMargin = 5;
constexpr int kNarrowest = 140;

QFont hintFont(const QFont &font)
{
    QFont small = font;
    small.setPixelSize(kHintPixels);
    return small;
}

} // namespace

JumpBox::JumpBox(QWidget *parent)
    : QLineEdit(parent)
    , m_finder(*this, kPopupWidth)
    , m_key(Qt::CTRL | Qt::Key_K)
{
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search"), IconInk::Muted), QLineEdit::LeadingPosition);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEnabled(false);
    connect(this, &QLineEdit::textChanged, this, &JumpBox::search);
    connect(&m_finder.model(), &JumpModel::changed, this, &JumpBox::describe);
    connect(&m_finder, &JumpFinder::chosen, this, &JumpBox::choose);
    connect(&m_finder, &JumpFinder::currentChanged, this, &JumpBox::describe);
    connect(qApp, &QApplication::focusChanged, this, &JumpBox::rememberFocus);
    retranslate();
    updateMargins();
}

JumpBox::~JumpBox()
{
    // A widget that goes gives the focus away, when this is no jump box any more.
    disconnect(qApp, nullptr, this, nullptr);
}

void JumpBox::setStore(MeterStore *store)
{
    clear();
    m_finder.setStore(store);
    setEnabled(store != nullptr);
}

void JumpBox::setKeyHint(const QKeySequence &key)
{
    m_key = key;
    updateMargins();
    update();
}

void JumpBox::activate()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

QSize JumpBox::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(placeholderText()) + hintRect().width() + 56,
            QLineEdit::sizeHint().height()};
}

QSize JumpBox::minimumSizeHint() const
{
    return {kNarrowest, QLineEdit::minimumSizeHint().height()};
}

void JumpBox::rememberFocus(QWidget *before, QWidget *now)
{
    if (now == this && before)
        m_before = before;
}

void JumpBox::search(const QString &text)
{
    updateMargins();
    m_finder.search(text);
    describe();
}

void JumpBox::describe()
{
    const JumpModel &model = m_finder.model();
    if (model.words().isEmpty() || model.state() != JumpModel::State::Ready) {
        setAccessibleDescription({});
        return;
    }
    //: Read aloud: how many meters and entities were found
    QString description = tr("%n match(es)", nullptr, int(model.total()));
    const QModelIndex current = m_finder.current();
    if (current.isValid())
        description += QStringLiteral(": ") + current.data(Qt::AccessibleTextRole).toString();
    setAccessibleDescription(description);
}

void JumpBox::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto meter = index.data(JumpModel::MeterIdRole).value<MeterId>();
    const auto entity = index.data(JumpModel::EntityIdRole).value<EntityId>();
    // First back, so that whoever hears of it can lead the focus elsewhere.
    leave();
    if (meter.isEmpty())
        Q_EMIT entityChosen(entity);
    else
        Q_EMIT meterChosen(meter);
}

void JumpBox::leave()
{
    clear();
    m_finder.hide();
    if (!hasFocus())
        return;
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        focusNextChild();
}

void JumpBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            m_finder.moveBy(event->key());
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_finder.isOpen() && m_finder.current().isValid())
            choose(m_finder.current());
        else if (m_finder.model().state() == JumpModel::State::Failed)
            m_finder.retry();
        return;
    case Qt::Key_Escape:
        leave();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void JumpBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // Its own menu and other windows come back here.
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    clear();
    m_finder.hide();
}

void JumpBox::hideEvent(QHideEvent *event)
{
    m_finder.hide();
    QLineEdit::hideEvent(event);
}

QRect JumpBox::hintRect() const
{
    const QFontMetrics metrics(hintFont(font()));
    const QString text = m_key.toString(QKeySequence::NativeText);
    if (text.isEmpty())
        return {};
    const QSize size(metrics.horizontalAdvance(text) + 2 * kHintPadding, metrics.height() + 2);
    return {QPoint(width() - kHintMargin - size.width(), (height() - size.height()) / 2), size};
}

void JumpBox::updateMargins()
{
    const int hint = text().isEmpty() ? hintRect().width() + kHintMargin : 0;
    setTextMargins(0, 0, hint, 0);
}

void JumpBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const QRect hint = hintRect();
    if (!text().isEmpty() || hint.isEmpty())
        return;
    QPainter painter(this);
    const LookTokens &colours = tokens(palette());
    const bool isOn = isEnabled();
    styleparts::paintBox(&painter, hint, isOn ? colours.bg : colours.surface, colours.line, 3);
    painter.setFont(hintFont(font()));
    painter.setPen(QColor(isOn ? colours.muted : colours.disabled));
    painter.drawText(hint, Qt::AlignCenter, m_key.toString(QKeySequence::NativeText));
}

void JumpBox::retranslate()
{
    setAccessibleName(tr("Jump to"));
    setPlaceholderText(tr("Jump to meter, code, serial, entity"));
    updateGeometry();
}

void JumpBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_finder.model().reorder(); // each language has an order of letters of its own
        describe();
    } else if (event->type() == QEvent::FontChange) {
        updateMargins();
    }
    QLineEdit::changeEvent(event);
}

} // namespace meterdesk
