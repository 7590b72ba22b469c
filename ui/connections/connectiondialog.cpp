// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectiondialog.h"

#include "ui/connections/connectionform.h"

#include <QEvent>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr int kUsualWidth = 104; //!< characters
//! So much of the screen stays free above and below.
constexpr int kAround = 80;

} // namespace

ConnectionDialog::ConnectionDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_hint(new QLabel)
    , m_scroll(new QScrollArea)
    , m_form(new ConnectionForm(desk))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_form->setCancellable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(16);
    column->addWidget(m_hint);
    column->addWidget(m_scroll, 1);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    m_form->installEventFilter(this);
    connect(
        m_form, &ConnectionForm::spoke, m_scroll,
        [this](QWidget *part) { m_scroll->ensureWidgetVisible(part); }, Qt::QueuedConnection);
    connect(m_form, &ConnectionForm::cancelled, this, &QDialog::reject);
    connect(m_form, &ConnectionForm::added, this, [this](const Connection &, bool isStored) {
        if (isStored) // else there is something to read
            accept();
    });
    retranslate();
    resize(kUsualWidth * fontMetrics().averageCharWidth(), sizeHint().height());
    growWithForm();
    m_form->focusFirstField();
}

//! What the form has to say takes room; on a small screen it can be scrolled instead.
void ConnectionDialog::growWithForm()
{
    const int wanted = m_form->heightForWidth(m_scroll->viewport()->width());
    const int missing = wanted - m_scroll->viewport()->height();
    const int most = screen()->availableGeometry().height() - kAround;
    if (missing > 0 && height() < most)
        resize(width(), std::min(height() + missing, most));
    m_scroll->setMinimumWidth(m_form->minimumSizeHint().width());
}

bool ConnectionDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_form && event->type() == QEvent::LayoutRequest)
        growWithForm();
    return QDialog::eventFilter(watched, event);
}

void ConnectionDialog::retranslate()
{
    setWindowTitle(tr("Add connection"));
    m_hint->setText(tr("Tokens are in the API dashboard of the Enectiva web application. They are "
                       "kept in the system keychain."));
}

void ConnectionDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace meterdesk
