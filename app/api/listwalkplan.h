// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/codec/pagecodec.h"
#include "api/codec/wireshapes.h"
#include "domain/apierror.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QUrl>

#include <optional>

namespace meterdesk {

//! Finds the way through a list of entities or meters whose paging is not documented.
//!
//! - The first page is asked for without any paging parameter, and never a limit.
//! - links.next is followed as long as it stays below the base address and leads to a page that was
//!   not asked for yet. Where links led on, a page without one is the last.
//! - Without a link, a page that looks cut off at a limit (looksLikeFullPage(), or meta says that
//!   there are more) makes it ask for the next one: in the remembered grammar, else page[number],
//!   page[offset], page. A page that repeats the first one, brings nothing new, or a refusal (400,
//!   404, 5xx) means that the server reads another grammar, and the next one is tried. The one that
//!   brings new records is kept, and found() tells it.
//! - The list ends with a page shorter than the first one, with a page that brings nothing new, and
//!   when no grammar leads on.
//! - Where a grammar is chosen, no other one is tried; links are followed only if they are chosen,
//!   and Single means that the first page is taken for all.
//!
//! Page and offset are counted from what the server sends, not from the documented 1000: a server
//! with another limit is walked through as well, if its limit is a round number or it tells a
//! total. Pure logic without requests; any thread.
class ListWalkPlan
{
public:
    //! What to do next.
    struct Step
    {
        enum class What { Ask, Finished, Failed };

        What what = What::Finished;
        QByteArray path; //!< of Ask, as in HttpRequest
        QByteArray query; //!< of Ask
        std::optional<ApiError> error; //!< of Failed

        friend bool operator==(const Step &, const Step &) = default;
    };

    //! More pages than any customer has; a list that is longer does not end.
    static constexpr int kMaxPages = 2000;

    //! \a path and \a query are those of the first page, percent-encoded; \a baseUrl ends in a
    //! slash.
    ListWalkPlan(const QUrl &baseUrl, const QByteArray &path, const QByteArray &query,
                 WireShapes::Paging remembered,
                 WireShapes::Paging chosen = WireShapes::Paging::Unknown);

    Step firstStep();
    //! A page came; \a fresh of its records were not in the pages before.
    Step afterPage(const PageInfo &page, qsizetype fresh);
    //! A page was refused.
    Step afterError(const ApiError &error);

    //! How the list went on: Unknown for a list of one page, Single where a page was full and no
    //! grammar led on.
    WireShapes::Paging found() const { return m_found; }
    //! True if the list may have more records than could be got.
    bool mayBeIncomplete() const { return m_mayBeIncomplete; }

private:
    enum class Mode { FirstPage, Links, Trying, Numbered };
    using Paging = WireShapes::Paging;

    Step goOn(const PageInfo &page);
    Step tryNextGrammar();
    Step askNumbered();
    Step finished(bool mayBeIncomplete = false);
    Step failed(const ApiError &error) const;
    std::optional<Step> linkStep(const QString &link);

    QUrl m_baseUrl;
    QByteArray m_path;
    QByteArray m_query;
    QUrl m_asked; // of the page in flight, to resolve relative links
    QSet<QUrl> m_followed;
    Paging m_remembered;
    Paging m_chosen;
    QList<Paging> m_untried;
    Paging m_grammar = Paging::Unknown;
    Paging m_found = Paging::Unknown;
    Mode m_mode = Mode::FirstPage;
    int m_pages = 0;
    qsizetype m_received = 0;
    qsizetype m_pageSize = 0;
    QString m_firstId;
    std::optional<qint64> m_total;
    std::optional<ApiError> m_troubleWhileTrying;
    bool m_sawEmptyPage = false;
    bool m_mayBeIncomplete = false;
};

} // namespace meterdesk
