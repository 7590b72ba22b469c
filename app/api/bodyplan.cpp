// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bodyplan.h"

#include <algorithm>

namespace meterdesk {

namespace {

using Body = WireShapes::ImportBody;
using Number = WireShapes::ValueKey;

Number otherName(Number number)
{
    return number == Number::State ? Number::Value : Number::State;
}

} // namespace

BodyPlan::BodyPlan(Record record, const WireShapes &known, const WireShapes &chosen)
    : m_record(record)
{
    const bool isInvoice = record == Record::Invoice;
    m_known.body = isInvoice ? known.invoiceBody : known.importBody;
    m_form.body = isInvoice ? Body::JsonApi : Body::Flat;
    if (m_known.body != Body::Unknown)
        m_form.body = m_known.body;
    m_chosen.body = isInvoice ? chosen.invoiceBody : chosen.importBody;
    if (m_chosen.body != Body::Unknown)
        m_form.body = m_chosen.body;
    if (record != Record::DataPoint)
        return;
    m_known.number = known.pointKey;
    m_form.number = m_known.number == Number::Unknown ? Number::Value : m_known.number;
    m_chosen.number = chosen.pointKey;
    if (m_chosen.number != Number::Unknown)
        m_form.number = m_chosen.number;
}

bool BodyPlan::goOn(const ApiError &error)
{
    if (error.kind != ApiError::Kind::Validation)
        return false;
    m_refused.append({m_form, error});
    const bool isAboutForm = mayBlameShape(error);
    const bool isAboutNumber = m_record == Record::DataPoint && namesNumber(error);
    const bool isNewNumber = m_record == Record::DataPoint && m_known.number == Number::Unknown;
    const Number number = otherName(m_form.number);
    const Body body = otherShape(m_form.body);
    const bool isNewBody = m_known.body == Body::Unknown && !isTried(body);

    if (tryIf(isAboutNumber && (isNewNumber || isAboutForm), m_form.body, number))
        return true;
    if (tryIf(isNewBody || (isAboutForm && !isAboutNumber), body, m_form.number))
        return true;
    if (hasShapeThatFits())
        return false; // it is a value that is wrong
    const bool mayBeNumber =
        m_record == Record::DataPoint && (isNewNumber || (isAboutForm && error.detail.isEmpty()));
    return tryIf(mayBeNumber, m_form.body, number);
}

bool BodyPlan::tryIf(bool isWorthIt, Body body, Number number)
{
    const BodyForm form{body, number};
    const bool isAgainstChoice = (m_chosen.body != Body::Unknown && m_chosen.body != body)
        || (m_chosen.number != Number::Unknown && m_chosen.number != number);
    if (!isWorthIt || isAgainstChoice || isTried(form))
        return false;
    m_form = form;
    return true;
}

bool BodyPlan::isTried(const BodyForm &form) const
{
    return std::any_of(m_refused.begin(), m_refused.end(),
                       [&form](const Try &refused) { return refused.form == form; });
}

bool BodyPlan::isTried(Body body) const
{
    return std::any_of(m_refused.begin(), m_refused.end(),
                       [body](const Try &refused) { return refused.form.body == body; });
}

//! Whether the server read one of the forms and took offence at something in it.
bool BodyPlan::hasShapeThatFits() const
{
    return std::any_of(m_refused.begin(), m_refused.end(), [](const Try &refused) {
        return !mayBlameShape(refused.error) && !namesNumber(refused.error);
    });
}

ApiError BodyPlan::refusal() const
{
    const auto byValue = std::find_if(m_refused.begin(), m_refused.end(), [](const Try &refused) {
        return !mayBlameShape(refused.error);
    });
    if (byValue != m_refused.end())
        return byValue->error;
    const bool isKnown = m_known.body != Body::Unknown
        && (m_record != Record::DataPoint || m_known.number != Number::Unknown);
    return isKnown ? m_refused.first().error : m_refused.last().error;
}

WireShapes BodyPlan::found() const
{
    WireShapes found;
    if (m_record == Record::Invoice)
        found.invoiceBody = m_form.body;
    else
        found.importBody = m_form.body;
    found.pointKey = m_form.number;
    return found;
}

} // namespace meterdesk
