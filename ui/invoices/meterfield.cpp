// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/meterfield.h"

#include "services/meterstore.h"
#include "ui/shell/jumppopup.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr int kPopupWidth = 520;
constexpr int kPopupGap = 2;
constexpr int kWindowMargin = 8;
constexpr int kEdge = 8;

QString nameOf(const MeterStore &store, const Meter &meter)
{
    const Entity *entity = meter.entity ? store.entity(*meter.entity) : nullptr;
    QStringList parts{meter.serialNumber.isEmpty() ? meter.code : meter.serialNumber,
                      entity ? entity->name : QString(), meter.name};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(QStringLiteral(" · "));
}

//! The one meter of that serial, code or EAN; empty where there is none or more than
//! one. Does not need the index of the search, which comes a moment after the meters.
MeterId calledExactly(const MeterStore &store, const QString &text)
{
    MeterId found;
    for (const Meter &meter : store.meters()) {
        const bool isCalled = meter.serialNumber.compare(text, Qt::CaseInsensitive) == 0
            || meter.code.compare(text, Qt::CaseInsensitive) == 0
            || meter.registrationCode.compare(text, Qt::CaseInsensitive) == 0;
        if (!isCalled || text.isEmpty())
            continue;
        if (!found.isEmpty())
            return {};
        found = meter.id;
    }
    return found;
}

} // namespace

MeterField::MeterField(QWidget *parent)
    : QLineEdit(parent)
{
    m_model.setMetersOnly(true);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_meter = {};
        setTextMargins(0, 0, 0, 0);
        search(text);
        Q_EMIT meterChanged();
    });
}

MeterField::~MeterField()
{
    qApp->removeEventFilter(this);
    delete m_popup; // it shows the model of this
}

void MeterField::setStore(MeterStore *store)
{
    if (m_store)
        m_store->disconnect(this);
    m_store = store;
    m_model.setStore(store);
    setMeter({});
    // Names come after what was typed the last time.
    if (m_store)
        connect(m_store, &MeterStore::loaded, this, [this] {
            if (!m_meter.isEmpty() && !hasFocus())
                showChosen();
        });
}

void MeterField::setMeter(const MeterId &meter)
{
    m_meter = meter;
    hidePopup();
    showChosen();
}

void MeterField::setTyped(const QString &text)
{
    m_meter = {};
    setTextMargins(0, 0, 0, 0);
    setText(text);
}

void MeterField::showChosen()
{
    const Meter *meter = m_store ? m_store->meter(m_meter) : nullptr;
    setTextMargins(meter ? badgeSize(font()).width() + kEdge : 0, 0, 0, 0);
    setText(meter ? nameOf(*m_store, *meter) : m_meter.value);
    setCursorPosition(0);
    update();
}

void MeterField::search(const QString &text)
{
    m_model.setText(text);
    if (m_model.words().isEmpty())
        hidePopup();
    else if (hasFocus())
        showPopup();
}

void MeterField::showPopup()
{
    if (!m_popup) {
        m_popup = new JumpPopup(m_model, window());
        m_popup->hide();
        connect(m_popup, &JumpPopup::chosen, this, &MeterField::choose);
        connect(m_popup, &JumpPopup::resized, this, &MeterField::placePopup);
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

void MeterField::hidePopup()
{
    qApp->removeEventFilter(this);
    if (m_popup)
        m_popup->hide();
}

void MeterField::placePopup()
{
    if (!m_popup || m_popup->isHidden())
        return;
    const QPoint below = mapTo(window(), QPoint(0, height() + kPopupGap));
    const QRect room = window()->rect().adjusted(kWindowMargin, 0, -kWindowMargin, -kWindowMargin);
    const int width = std::min(std::max(kPopupWidth, this->width()), room.width());
    const int left = std::clamp(below.x(), room.left(), room.right() + 1 - width);
    m_popup->resize(width, m_popup->height());
    m_popup->setGeometry(left, below.y(), width, m_popup->wantedHeight(room.bottom() - below.y()));
}

void MeterField::choose(const QModelIndex &index)
{
    const auto meter = index.data(JumpModel::MeterIdRole).value<MeterId>();
    if (meter.isEmpty())
        return;
    setMeter(meter);
    setFocus(Qt::OtherFocusReason);
    Q_EMIT meterChanged();
    Q_EMIT entered();
}

//! A whole serial needs no choosing. False where it is not clear which one is meant.
bool MeterField::takeOnlyOne()
{
    if (!m_meter.isEmpty())
        return true;
    MeterId only = m_store ? calledExactly(*m_store, text().trimmed()) : MeterId();
    if (only.isEmpty()) {
        if (m_model.text() != text())
            m_model.setText(text());
        if (m_model.total() != 1)
            return false;
        only = m_model.index(0, 0).data(JumpModel::MeterIdRole).value<MeterId>();
    }
    setMeter(only);
    Q_EMIT meterChanged();
    return true;
}

bool MeterField::moveBy(int key)
{
    if (!m_meter.isEmpty() || m_model.words().isEmpty())
        return false;
    showPopup();
    if (key == Qt::Key_Down || key == Qt::Key_Up)
        m_popup->move(key == Qt::Key_Down ? 1 : -1);
    else
        m_popup->movePage(key == Qt::Key_PageDown ? 1 : -1);
    return true;
}

void MeterField::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_popup && m_popup->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (moveBy(event->key()))
            return;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            break;
        if (m_meter.isEmpty() && isOpen && m_popup->current().isValid())
            choose(m_popup->current());
        else if (takeOnlyOne())
            Q_EMIT entered();
        return;
    case Qt::Key_Escape:
        if (isOpen)
            return hidePopup();
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void MeterField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    // What is typed now names another meter.
    if (!m_meter.isEmpty())
        QTimer::singleShot(0, this, &QLineEdit::selectAll);
}

void MeterField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    hidePopup();
    if (!text().trimmed().isEmpty())
        takeOnlyOne();
}

void MeterField::hideEvent(QHideEvent *event)
{
    hidePopup();
    QLineEdit::hideEvent(event);
}

//! While the popup is there: it follows the window, and a click beside it closes it.
bool MeterField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && (watched == window() || watched == this)) {
        placePopup();
    } else if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType() && m_popup) {
        const auto *widget = static_cast<QWidget *>(watched);
        if (widget != this && widget != m_popup && !m_popup->isAncestorOf(widget))
            hidePopup();
    }
    return QLineEdit::eventFilter(watched, event);
}

void MeterField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_model.reorder(); // each language has an order of letters of its own
    QLineEdit::changeEvent(event);
}

void MeterField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Meter *meter = m_store ? m_store->meter(m_meter) : nullptr;
    if (!meter)
        return;
    QPainter painter(this);
    const QSize size = badgeSize(font());
    paintBadge(&painter, QRect(QPoint(kEdge, (height() - size.height()) / 2), size), meter->energy,
               meter->energyCode, font(), palette());
}

} // namespace meterdesk
