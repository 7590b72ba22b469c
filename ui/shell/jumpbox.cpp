// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jumpbox.h"

#include "services/meterstore.h"
#include "ui/shell/jumppopup.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/styleparts.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr int kPopupWidth = 560;
constexpr int kPopupGap = 2;
constexpr int kWindowMargin = 8;
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
    , m_key(Qt::CTRL | Qt::Key_K)
{
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search"), IconInk::Muted), QLineEdit::LeadingPosition);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEnabled(false);
    connect(this, &QLineEdit::textChanged, this, &JumpBox::search);
    connect(&m_model, &JumpModel::changed, this, &JumpBox::describe);
    connect(qApp, &QApplication::focusChanged, this, &JumpBox::rememberFocus);
    retranslate();
    updateMargins();
}

JumpBox::~JumpBox()
{
    delete m_popup; // it shows the model of this
    // A widget that goes gives the focus away, when this is no jump box any more.
    disconnect(qApp, nullptr, this, nullptr);
}

void JumpBox::setStore(MeterStore *store)
{
    if (m_store)
        m_store->disconnect(this);
    m_store = store;
    clear();
    m_model.setStore(store);
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
    m_model.setText(text);
    if (m_model.words().isEmpty())
        hidePopup();
    else if (hasFocus())
        showPopup();
    describe();
}

void JumpBox::showPopup()
{
    if (!m_popup) {
        m_popup = new JumpPopup(m_model, window());
        m_popup->hide();
        connect(m_popup, &JumpPopup::chosen, this, &JumpBox::choose);
        connect(m_popup, &JumpPopup::currentChanged, this, &JumpBox::describe);
        connect(m_popup, &JumpPopup::resized, this, &JumpBox::placePopup);
        connect(m_popup, &JumpPopup::retryAsked, this, [this] {
            if (m_store)
                m_store->reload();
        });
    }
    if (m_popup->isVisible())
        return;
    if (m_popup->parentWidget() != window())
        m_popup->setParent(window());
    m_popup->setIncludesDeactivated(m_store && m_store->includesDeactivated());
    m_popup->show();
    m_popup->raise();
    placePopup();
    qApp->installEventFilter(this);
}

void JumpBox::hidePopup()
{
    qApp->removeEventFilter(this);
    if (m_popup)
        m_popup->hide();
}

void JumpBox::placePopup()
{
    if (!m_popup || m_popup->isHidden())
        return;
    const QPoint below = mapTo(window(), QPoint(0, height() + kPopupGap));
    const QRect room = window()->rect().adjusted(kWindowMargin, 0, -kWindowMargin, -kWindowMargin);
    const int width = std::min(std::max(kPopupWidth, this->width()), room.width());
    // Long names of a narrow window need the room on the left.
    const int left = std::clamp(below.x(), room.left(), room.right() + 1 - width);
    m_popup->resize(width, m_popup->height());
    m_popup->setGeometry(left, below.y(), width, m_popup->wantedHeight(room.bottom() - below.y()));
}

void JumpBox::describe()
{
    if (m_model.words().isEmpty() || m_model.state() != JumpModel::State::Ready) {
        setAccessibleDescription({});
        return;
    }
    //: Read aloud: how many meters and entities were found
    QString description = tr("%n match(es)", nullptr, int(m_model.total()));
    if (m_popup && m_popup->current().isValid())
        description +=
            QStringLiteral(": ") + m_popup->current().data(Qt::AccessibleTextRole).toString();
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
    hidePopup();
    if (!hasFocus())
        return;
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        focusNextChild();
}

bool JumpBox::moveBy(int key)
{
    if (m_model.words().isEmpty())
        return false;
    showPopup();
    switch (key) {
    case Qt::Key_Down:
        m_popup->move(1);
        return true;
    case Qt::Key_Up:
        m_popup->move(-1);
        return true;
    case Qt::Key_PageDown:
        m_popup->movePage(1);
        return true;
    default:
        m_popup->movePage(-1);
        return true;
    }
}

void JumpBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            moveBy(event->key());
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_popup && m_popup->isVisible() && m_popup->current().isValid())
            choose(m_popup->current());
        else if (m_model.state() == JumpModel::State::Failed && m_store)
            m_store->reload();
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
    hidePopup();
}

void JumpBox::hideEvent(QHideEvent *event)
{
    hidePopup();
    QLineEdit::hideEvent(event);
}

//! While the popup is there: it follows the window, and a click beside it closes it.
bool JumpBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && (watched == window() || watched == this)) {
        placePopup();
    } else if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType() && m_popup) {
        const auto *widget = static_cast<QWidget *>(watched);
        if (widget != this && !isAncestorOf(widget) && widget != m_popup
            && !m_popup->isAncestorOf(widget))
            hidePopup();
    }
    return QLineEdit::eventFilter(watched, event);
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
        m_model.reorder(); // each language has an order of letters of its own
        describe();
    } else if (event->type() == QEvent::FontChange) {
        updateMargins();
    }
    QLineEdit::changeEvent(event);
}

} // namespace meterdesk
