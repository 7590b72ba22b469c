// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/meterfield.h"

#include "services/meterstore.h"
#include "ui/widgets/badge.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace meterdesk {

namespace {

constexpr int kPopupWidth = 520;
constexpr int kEdge = 8;

QString nameOf(const MeterStore &store, const Meter &meter)
{
    const Entity *entity = meter.entity ? store.entity(*meter.entity) : nullptr;
    QStringList parts{meter.shownNumber(), entity ? entity->name : QString(), meter.name};
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
    , m_finder(*this, kPopupWidth)
{
    m_finder.model().setMetersOnly(true);
    connect(&m_finder, &JumpFinder::chosen, this, &MeterField::choose);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_meter = {};
        setTextMargins(0, 0, 0, 0);
        m_finder.search(text);
        Q_EMIT meterChanged();
    });
}

void MeterField::setStore(MeterStore *store)
{
    if (m_store)
        m_store->disconnect(this);
    m_store = store;
    m_finder.setStore(store);
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
    m_finder.hide();
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
        JumpModel &model = m_finder.model();
        if (model.text() != text())
            model.setText(text());
        if (model.total() != 1)
            return false;
        only = model.index(0, 0).data(JumpModel::MeterIdRole).value<MeterId>();
    }
    setMeter(only);
    Q_EMIT meterChanged();
    return true;
}

void MeterField::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_finder.isOpen();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (m_meter.isEmpty() && m_finder.moveBy(event->key()))
            return;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            break;
        if (m_meter.isEmpty() && isOpen && m_finder.current().isValid())
            choose(m_finder.current());
        else if (takeOnlyOne())
            Q_EMIT entered();
        return;
    case Qt::Key_Escape:
        if (isOpen)
            return m_finder.hide();
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
    m_finder.hide();
    if (!text().trimmed().isEmpty())
        takeOnlyOne();
}

void MeterField::hideEvent(QHideEvent *event)
{
    m_finder.hide();
    QLineEdit::hideEvent(event);
}

void MeterField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_finder.model().reorder(); // each language has an order of letters of its own
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
