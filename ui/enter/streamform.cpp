// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enter/streamform.h"

#include "domain/fieldrules.h"
#include "domain/streammeter.h"
#include "ui/widgets/meterdeskstyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace meterdesk {

StreamForm::StreamForm(QWidget *parent)
    : QWidget(parent)
    , m_labels{new QLabel, new QLabel, new QLabel, new QLabel}
    , m_importId(new QLineEdit)
    , m_suit(new QLineEdit)
    , m_unit(new QLineEdit)
    , m_name(new QLineEdit)
    , m_add(new QPushButton)
    , m_note(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kSidePadding, 6, metrics::kSidePadding, 6);
    row->setSpacing(6);
    QLineEdit *const fields[] = {m_importId, m_suit, m_unit, m_name};
    const int widths[] = {180, 90, 64, 160};
    for (int i = 0; i < 4; ++i) {
        m_labels[i]->setBuddy(fields[i]);
        fields[i]->setMaximumWidth(widths[i]);
        row->addWidget(m_labels[i]);
        row->addWidget(fields[i], 1);
        connect(fields[i], &QLineEdit::textChanged, this, &StreamForm::update);
    }
    m_suit->setPlaceholderText(QStringLiteral("default"));
    m_unit->setMaxLength(int(kLongestUnit));
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_add);
    row->addWidget(m_note, 2);
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &StreamForm::add);
    retranslate();
    hide();
}

void StreamForm::clear()
{
    m_importId->clear();
    m_name->clear();
    m_importId->setFocus();
}

void StreamForm::add()
{
    const QString importId = m_importId->text().trimmed();
    const QString suit = m_suit->text().trimmed();
    if (canBeStream(importId, suit))
        Q_EMIT added(importId, suit, m_unit->text().trimmed(), m_name->text().trimmed());
}

void StreamForm::update()
{
    const QString importId = m_importId->text().trimmed();
    const QString suit = m_suit->text().trimmed();
    m_add->setEnabled(canBeStream(importId, suit));
    m_note->setText(importId.isEmpty() || m_add->isEnabled() ? QString()
                        : hasSpace(importId) || hasSpace(suit)
                        ? tr("Import ID and suit have no spaces.")
                        : tr("An import ID has at most %1 characters.").arg(kLongestImportId));
    m_note->setToolTip(m_note->text());
}

void StreamForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Down || (isEnter && m_importId->text().trimmed().isEmpty()))
        Q_EMIT left();
    else if (isEnter)
        add();
    else
        QWidget::keyPressEvent(event);
}

void StreamForm::retranslate()
{
    m_labels[0]->setText(tr("&Import ID"));
    m_labels[1]->setText(tr("Suit"));
    m_labels[2]->setText(tr("Unit"));
    m_labels[3]->setText(tr("Name"));
    m_name->setToolTip(tr("What you call it; stays on this computer"));
    m_add->setText(tr("Add row"));
    update();
}

void StreamForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace meterdesk
