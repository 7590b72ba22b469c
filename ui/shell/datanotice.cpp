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
    CustomerData *data = m_desk.customerData();
    if (data && !data->isOpened())
        connect(data, &CustomerData::opened, this, &DataNotice::showTrouble,
                Qt::SingleShotConnection);
    showTrouble();
}

void DataNotice::showTrouble()
{
    CustomerData *data = m_desk.customerData();
    m_isTold = false;
    if (!data || !data->isOpened())
        return clear();
    const QStringList buttons{tr("Close")};
    if (data->rescued() && data->rescued() != m_rescued)
        showMessage(data->rescued()->isComplete ? Kind::Info : Kind::Warning,
                    sentenceFor(*data->rescued()), buttons);
    else if (!data->entries() && data->entriesTrouble() && data->entriesTrouble() != m_trouble)
        showMessage(Kind::Error, sentenceFor(*data->entriesTrouble()), buttons);
    else
        clear();
}

void DataNotice::dismiss()
{
    if (m_isTold)
        return showTrouble(); // what was covered by it
    if (const CustomerData *data = m_desk.customerData()) {
        m_rescued = data->rescued();
        m_trouble = data->entriesTrouble();
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
