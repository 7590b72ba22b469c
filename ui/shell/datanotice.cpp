// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/datanotice.h"

#include "services/customerdata.h"
#include "services/desk.h"
#include "texts/errortexts.h"

#include <QEvent>

namespace meterdesk {

DataNotice::DataNotice(Desk &desk, QWidget *parent)
    : Banner(parent)
    , m_desk(desk)
{
    connect(&m_desk, &Desk::sessionChanged, this, &DataNotice::follow);
    connect(this, &Banner::buttonClicked, this, &DataNotice::dismiss);
}

void DataNotice::tell(Kind kind, const QString &text)
{
    m_isTold = true;
    showMessage(kind, text, {tr("Close")});
}

//! Without a token there is no session, and the files may be open only later.
void DataNotice::follow()
{
    CustomerData *customer = m_desk.customerData();
    if (customer && !customer->isOpened())
        connect(customer, &CustomerData::opened, this, &DataNotice::showTrouble,
                Qt::SingleShotConnection);
    showTrouble();
}

void DataNotice::showTrouble()
{
    CustomerData *customer = m_desk.customerData();
    m_isTold = false;
    if (!customer || !customer->isOpened())
        return clear();
    const QStringList buttons{tr("Close")};
    if (customer->rescued() && customer->rescued() != m_rescued)
        showMessage(customer->rescued()->isComplete ? Kind::Info : Kind::Warning,
                    sentenceFor(*customer->rescued()), buttons);
    else if (!customer->entries() && customer->entriesTrouble()
             && customer->entriesTrouble() != m_trouble)
        showMessage(Kind::Error, sentenceFor(*customer->entriesTrouble()), buttons);
    else
        clear();
}

void DataNotice::dismiss()
{
    if (m_isTold)
        return showTrouble(); // what was covered by it
    if (const CustomerData *customer = m_desk.customerData()) {
        m_rescued = customer->rescued();
        m_trouble = customer->entriesTrouble();
    }
    clear();
}

void DataNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && isVisible() && !m_isTold)
        showTrouble();
    Banner::changeEvent(event);
}

} // namespace meterdesk
