// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/deltaswalk.h"

#include "api/shapememory.h"
#include "api/urlparts.h"

#include <QLoggingCategory>

#include <algorithm>

namespace meterdesk {

namespace {

Q_LOGGING_CATEGORY(lcDeltas, "meterdesk.api.deltas")

QByteArray monthFilter(const QByteArray &type, const char *condition,
                       const std::optional<YearMonth> &month)
{
    const QByteArray text = month ? monthText(*month) : QByteArray();
    return text.isEmpty() ? QByteArray() : queryItem("filter[]", type + ".time" + condition + text);
}

bool isEarlier(const MonthlyDelta &a, const MonthlyDelta &b)
{
    return a.month < b.month;
}

bool isLater(const MonthlyDelta &a, const MonthlyDelta &b)
{
    return a.month > b.month;
}

//! The month in the middle between \a first and \a last, later than \a first.
YearMonth middle(YearMonth first, YearMonth last)
{
    const int months = (last.year - first.year) * 12 + last.month - first.month;
    return first.plus((months + 1) / 2);
}

} // namespace

DeltasWalk::DeltasWalk(const ApiContext &context, const QByteArray &path, const Filters &filters,
                       QObject *parent)
    : ApiCall<QList<MonthlyDelta>>(context.client, parent)
    , m_shapes(context.shapes)
    , m_path(path)
    , m_filters(filters)
    , m_rest{Months()}
{
    askForNext();
}

void DeltasWalk::askForNext()
{
    if (m_rest.isEmpty())
        return finish();
    if (m_pages >= kMaxPages) {
        settle(ApiError{ApiError::Kind::Protocol, 0, QStringLiteral("the list does not end"), {}});
        return;
    }
    const Months asked = m_rest.takeLast();
    HttpRequest request;
    request.path = m_path;
    const QByteArray type = m_filters.types.first();
    request.query =
        joinQuery(monthFilter(type, ">=", asked.from), monthFilter(type, "<", asked.to));
    send<ListPage<MonthlyDelta>>(
        std::move(request), decodeDeltas,
        [this, asked](const ApiResult<ListPage<MonthlyDelta>> &page) { take(asked, page); });
}

void DeltasWalk::take(const Months &asked, const ApiResult<ListPage<MonthlyDelta>> &page)
{
    if (!page)
        return refused(asked, page.error());
    m_shapes->learn(page->found);
    ++m_pages;
    bool isWithin = true;
    for (const MonthlyDelta &delta : page->records) {
        isWithin &= asked.contains(delta.month);
        m_deltas.insert_or_assign({delta.energyCode, delta.month, delta.unit}, delta);
    }
    if (looksCutOff(page->info)) {
        if (!isWithin) {
            // The server does not heed the filter, and would send the same page for ever.
            m_mayBeIncomplete = true;
            return finish();
        }
        goOnBehind(asked, page->records);
    }
    askForNext();
}

void DeltasWalk::refused(const Months &asked, const ApiError &error)
{
    const bool isGuess = m_pages > 0 && m_filters.source == Filters::Guessed
        && error.kind == ApiError::Kind::Validation;
    if (!isGuess)
        return settle(error);
    if (m_filters.types.size() > 1) {
        m_filters.types.removeFirst();
        m_rest.append(asked);
        return askForNext();
    }
    m_mayBeIncomplete = true;
    finish();
}

bool DeltasWalk::looksCutOff(const PageInfo &page)
{
    if (m_pages == 1)
        m_limit = page.count;
    if (page.count == 0)
        return false;
    if (!page.next.isEmpty() || (page.total && qint64(m_deltas.size()) < *page.total))
        return true;
    return m_pages == 1 ? looksLikeFullPage(page.count) : page.count >= m_limit;
}

//! Adds to m_rest what \a page, the cut-off answer to \a asked, left out.
void DeltasWalk::goOnBehind(const Months &asked, const QList<MonthlyDelta> &page)
{
    const auto [first, last] = std::minmax_element(page.begin(), page.end(), isEarlier);
    Months rest = asked;
    // One energy alone where there may be several: the others may only come after all months of it.
    const bool mayBeByEnergy = m_filters.hasEnergies && first->month != last->month
        && std::all_of(page.begin(), page.end(), [&page](const MonthlyDelta &delta) {
                                   return delta.energyCode == page.first().energyCode;
                               });
    if (mayBeByEnergy) {
        const YearMonth half = middle(first->month, last->month);
        m_rest.append(Months{half, asked.to});
        rest.to = half;
    } else if (std::is_sorted(page.begin(), page.end(), isEarlier)) {
        rest.from = last->month;
        // A month alone fills the page: its rest cannot be asked for.
        if (rest.from == asked.from) {
            rest.from = last->month.plus(1);
            m_mayBeIncomplete = true;
        }
    } else if (std::is_sorted(page.begin(), page.end(), isLater)) {
        rest.to = first->month.plus(1);
        if (rest.to == asked.to) {
            rest.to = first->month;
            m_mayBeIncomplete = true;
        }
    } else {
        const YearMonth half = middle(first->month, last->month);
        m_rest.append(Months{half, asked.to});
        rest.to = half;
    }
    if (!rest.isEmpty())
        m_rest.append(rest);
}

void DeltasWalk::finish()
{
    if (m_mayBeIncomplete) {
        qCWarning(lcDeltas) << m_path << "may have more than the" << m_deltas.size()
                            << "records that the server gave";
    }
    QList<MonthlyDelta> deltas;
    deltas.reserve(qsizetype(m_deltas.size()));
    for (auto &[key, delta] : m_deltas)
        deltas.append(std::move(delta));
    settle(std::move(deltas));
}

} // namespace meterdesk
