// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/listwalkplan.h"

#include "api/urlparts.h"

namespace meterdesk {

ListWalkPlan::ListWalkPlan(const QUrl &baseUrl, const QByteArray &path, const QByteArray &query,
                           WireShapes::Paging remembered, WireShapes::Paging chosen)
    : m_baseUrl(baseUrl)
    , m_path(path)
    , m_query(query)
    , m_remembered(remembered)
    , m_chosen(chosen)
    , m_untried{Paging::Number, Paging::Offset, Paging::Plain}
{
    const qsizetype known = m_untried.indexOf(remembered);
    if (known > 0)
        m_untried.move(known, 0);
    if (m_chosen != Paging::Unknown)
        m_untried.removeIf([this](Paging grammar) { return grammar != m_chosen; });
}

ListWalkPlan::Step ListWalkPlan::firstStep()
{
    m_asked = m_baseUrl.resolved(QUrl::fromEncoded(m_path + '?' + m_query));
    m_followed.insert(m_asked);
    return {Step::What::Ask, m_path, m_query, {}};
}

ListWalkPlan::Step ListWalkPlan::afterPage(const PageInfo &page, qsizetype fresh)
{
    const bool isNew = fresh > 0;
    switch (m_mode) {
    case Mode::FirstPage:
        m_pageSize = page.count;
        m_firstId = page.firstId;
        break;
    case Mode::Links:
        // An empty or repeated page may still have a link, but following it could go on for ever.
        if (!isNew)
            return finished();
        break;
    case Mode::Trying:
        if (page.count == 0) {
            m_sawEmptyPage = true;
            if (m_grammar == m_remembered)
                return finished();
            return tryNextGrammar();
        }
        if (!isNew || page.firstId == m_firstId)
            return tryNextGrammar();
        m_mode = Mode::Numbered;
        m_found = m_grammar;
        break;
    case Mode::Numbered:
        if (!isNew)
            return finished();
        break;
    }
    ++m_pages;
    m_received += page.count;
    if (page.total)
        m_total = page.total;
    return goOn(page);
}

ListWalkPlan::Step ListWalkPlan::goOn(const PageInfo &page)
{
    if (m_pages >= kMaxPages)
        return failed({ApiError::Kind::Protocol, 0, QStringLiteral("the list does not end"), {}});
    const bool followsLinks = m_chosen == Paging::Unknown || m_chosen == Paging::Links;
    if (followsLinks && (m_mode == Mode::FirstPage || m_mode == Mode::Links)) {
        if (auto step = linkStep(page.next)) {
            m_mode = Mode::Links;
            m_found = Paging::Links;
            return *std::move(step);
        }
    }
    const bool tellsMore = m_total && page.count > 0 && m_received < *m_total;
    if (m_mode == Mode::Links)
        return finished(tellsMore);
    if (m_mode == Mode::Numbered)
        return page.count >= m_pageSize || tellsMore ? askNumbered() : finished();
    return looksLikeFullPage(page.count) || tellsMore ? tryNextGrammar() : finished();
}

ListWalkPlan::Step ListWalkPlan::afterError(const ApiError &error)
{
    const bool isRefusal = error.kind == ApiError::Kind::Validation
        || error.kind == ApiError::Kind::NotFound || error.kind == ApiError::Kind::ClientBug;
    const bool isTrouble =
        error.kind == ApiError::Kind::Server || error.kind == ApiError::Kind::Protocol;
    if (m_mode == Mode::Trying && (isRefusal || isTrouble)) {
        if (isTrouble)
            m_troubleWhileTrying = error;
        else if (error.kind == ApiError::Kind::NotFound)
            m_sawEmptyPage = true; // the page is not there, which is an answer to the question
        return tryNextGrammar();
    }
    // Some servers refuse the page behind the last one instead of answering with an empty one.
    const bool tellsMore = m_total && m_received < *m_total;
    if (m_mode == Mode::Numbered && isRefusal && !tellsMore)
        return finished();
    return failed(error);
}

ListWalkPlan::Step ListWalkPlan::tryNextGrammar()
{
    if (!m_untried.isEmpty()) {
        m_mode = Mode::Trying;
        m_grammar = m_untried.takeFirst();
        return askNumbered();
    }
    if (m_sawEmptyPage)
        return finished();
    // A server in trouble has not said that there is nothing more.
    if (m_troubleWhileTrying)
        return failed(*m_troubleWhileTrying);
    if (m_chosen == Paging::Unknown)
        m_found = Paging::Single;
    return finished(true);
}

ListWalkPlan::Step ListWalkPlan::askNumbered()
{
    QByteArray item;
    if (m_grammar == Paging::Offset)
        item = queryItem("page[offset]", QByteArray::number(m_received));
    else
        item = queryItem(m_grammar == Paging::Number ? "page[number]" : "page",
                         QByteArray::number(m_pages + 1));
    return {Step::What::Ask, m_path, joinQuery(m_query, item), {}};
}

ListWalkPlan::Step ListWalkPlan::finished(bool mayBeIncomplete)
{
    m_mayBeIncomplete = mayBeIncomplete || (m_total && m_received < *m_total);
    return {};
}

ListWalkPlan::Step ListWalkPlan::failed(const ApiError &error) const
{
    return {Step::What::Failed, {}, {}, error};
}

std::optional<ListWalkPlan::Step> ListWalkPlan::linkStep(const QString &link)
{
    if (link.isEmpty())
        return std::nullopt;
    QUrl target = m_asked.resolved(QUrl(link)).adjusted(QUrl::RemoveFragment);
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    };
    const bool isSameOrigin = target.isValid() && target.scheme() == m_baseUrl.scheme()
        && target.host() == m_baseUrl.host() && port(target) == port(m_baseUrl)
        && target.userInfo().isEmpty();
    const QByteArray path = target.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray basePath = m_baseUrl.path(QUrl::FullyEncoded).toLatin1();
    if (!isSameOrigin || !path.startsWith(basePath) || m_followed.contains(target))
        return std::nullopt;
    m_followed.insert(target);
    m_asked = target;
    return Step{Step::What::Ask,
                path.mid(basePath.size()),
                target.query(QUrl::FullyEncoded).toLatin1(),
                {}};
}

} // namespace meterdesk
