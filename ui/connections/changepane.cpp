// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/changepane.h"

#include "texts/errortexts.h"
#include "ui/connections/inlinemessage.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace meterdesk {

namespace {

constexpr int kFieldWidth = 360;

} // namespace

ChangePane::ChangePane(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel)
    , m_fields(new QFormLayout)
    , m_message(new InlineMessage)
    , m_accept(new QPushButton)
    , m_cancel(new QPushButton)
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText); // it holds a name
    m_fields->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_fields->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_fields->setHorizontalSpacing(12);
    m_fields->setVerticalSpacing(8);
    m_accept->setProperty("primary", true);
    for (QPushButton *button : {m_accept, m_cancel, m_message->button()})
        button->setAutoDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addLayout(m_fields);
    column->addWidget(m_message);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_accept, &QPushButton::clicked, this, &ChangePane::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &ChangePane::cancelled);
    connect(m_message, &InlineMessage::buttonClicked, this,
            [this] { m_mayDoWithout ? Q_EMIT thisRunAccepted() : Q_EMIT dropAccepted(); });
    retranslate();
}

QLabel *ChangePane::addField(QWidget *field)
{
    auto *label = new QLabel;
    label->setBuddy(field);
    field->setMinimumWidth(kFieldWidth);
    m_fields->addRow(label, field);
    if (!m_first)
        m_first = field;
    return label;
}

void ChangePane::setTexts(const QString &sentence, const QString &accept, bool isHeavy)
{
    m_sentence->setText(sentence);
    m_accept->setText(accept);
    m_isHeavy = isHeavy;
}

void ChangePane::begin()
{
    setBusy(false);
    forgetError();
    if (m_first)
        m_first->setFocus();
    else
        (m_isHeavy ? m_cancel : m_accept)->setFocus();
}

void ChangePane::setBusy(bool isBusy)
{
    for (int row = 0; row < m_fields->rowCount(); ++row)
        m_fields->itemAt(row, QFormLayout::FieldRole)->widget()->setEnabled(!isBusy);
    m_accept->setEnabled(!isBusy);
    if (isBusy)
        forgetError();
}

void ChangePane::showError(const ConnectionError &error, bool mayDoWithout)
{
    setBusy(false);
    m_error = error;
    m_mayDoWithout = mayDoWithout;
    retranslate();
    if (mayDoWithout)
        m_message->button()->setFocus();
    else if (m_first)
        m_first->setFocus();
    else if (m_isHeavy)
        m_cancel->setFocus();
}

void ChangePane::forgetError()
{
    m_error.reset();
    m_message->clear();
}

void ChangePane::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    if (m_error)
        m_message->showMessage(Banner::Kind::Error, sentenceFor(*m_error), wayOut());
}

//! What the button below the error does; empty: there is none.
QString ChangePane::wayOut() const
{
    if (m_mayDoWithout)
        return tr("Use these tokens for this run only");
    const auto *unsent = std::get_if<UnsentCounts>(&*m_error);
    if (!unsent || unsent->waiting() + unsent->unknown == 0)
        return {};
    return unsent->waiting() > 0 ? tr("Remove and drop %n entries", nullptr, unsent->waiting())
                                 //: The entries of unknown outcome stay in the journal
                                 : tr("Remove all the same");
}

void ChangePane::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_accept->isEnabled() && !m_isHeavy)
            Q_EMIT accepted();
        return;
    case Qt::Key_Escape:
        return Q_EMIT cancelled();
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChangePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace meterdesk
