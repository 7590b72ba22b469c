// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectiondialog.h"

#include "ui/connections/connectionform.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace meterdesk {

ConnectionDialog::ConnectionDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_hint(new QLabel)
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
    column->addWidget(m_form, 1);
    connect(m_form, &ConnectionForm::cancelled, this, &QDialog::reject);
    connect(m_form, &ConnectionForm::added, this,
            [this](const Connection &, const QString &remark) {
                if (remark.isEmpty())
                    accept();
            });
    retranslate();
    m_form->focusFirstField();
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
