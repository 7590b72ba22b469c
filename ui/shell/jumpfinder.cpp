// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jumpfinder.h"

#include "services/meterstore.h"
#include "ui/shell/jumppopup.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr int kGap = 2;
constexpr int kWindowMargin = 8;

} // namespace

JumpFinder::JumpFinder(QWidget &field, int width)
    : m_field(field)
    , m_width(width)
{ }

JumpFinder::~JumpFinder()
{
    delete m_popup; // it shows the model of this
}

void JumpFinder::setStore(MeterStore *store)
{
    m_store = store;
    m_model.setStore(store);
}

void JumpFinder::search(const QString &text)
{
    m_model.setText(text);
    if (m_model.words().isEmpty())
        hide();
    else if (m_field.hasFocus())
        show();
}

void JumpFinder::show()
{
    QWidget *window = m_field.window();
    if (!m_popup) {
        m_popup = new JumpPopup(m_model, window);
        m_popup->hide();
        connect(m_popup, &JumpPopup::chosen, this, &JumpFinder::chosen);
        connect(m_popup, &JumpPopup::currentChanged, this, &JumpFinder::currentChanged);
        connect(m_popup, &JumpPopup::resized, this, &JumpFinder::place);
        connect(m_popup, &JumpPopup::retryAsked, this, &JumpFinder::retry);
    }
    if (m_popup->isVisible())
        return;
    if (m_popup->parentWidget() != window)
        m_popup->setParent(window);
    m_popup->setIncludesDeactivated(m_store && m_store->includesDeactivated());
    m_popup->show();
    m_popup->raise();
    place();
    qApp->installEventFilter(this);
}

void JumpFinder::hide()
{
    qApp->removeEventFilter(this);
    if (m_popup)
        m_popup->hide();
}

void JumpFinder::place()
{
    if (!m_popup || m_popup->isHidden())
        return;
    const QWidget *window = m_field.window();
    const QPoint below = m_field.mapTo(window, QPoint(0, m_field.height() + kGap));
    const QRect room = window->rect().adjusted(kWindowMargin, 0, -kWindowMargin, -kWindowMargin);
    const int width = std::min(std::max(m_width, m_field.width()), room.width());
    // Long names of a narrow window need the room on the left.
    const int left = std::clamp(below.x(), room.left(), room.right() + 1 - width);
    m_popup->resize(width, m_popup->height());
    m_popup->setGeometry(left, below.y(), width, m_popup->wantedHeight(room.bottom() - below.y()));
}

bool JumpFinder::moveBy(int key)
{
    if (m_model.words().isEmpty())
        return false;
    show();
    if (key == Qt::Key_Down || key == Qt::Key_Up)
        m_popup->move(key == Qt::Key_Down ? 1 : -1);
    else
        m_popup->movePage(key == Qt::Key_PageDown ? 1 : -1);
    return true;
}

bool JumpFinder::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

QModelIndex JumpFinder::current() const
{
    return m_popup ? m_popup->current() : QModelIndex();
}

void JumpFinder::retry()
{
    if (m_store)
        m_store->reload();
}

//! Only while the popup is there.
bool JumpFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && (watched == m_field.window() || watched == &m_field)) {
        place();
    } else if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType() && m_popup) {
        const auto *widget = static_cast<QWidget *>(watched);
        if (widget != &m_field && !m_field.isAncestorOf(widget) && widget != m_popup
            && !m_popup->isAncestorOf(widget))
            hide();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace meterdesk
