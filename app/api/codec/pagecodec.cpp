// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/pagecodec.h"

#include <QLoggingCategory>

namespace meterdesk {

namespace {
Q_LOGGING_CATEGORY(lcCodec, "meterdesk.api.codec")
} // namespace

bool looksLikeFullPage(qsizetype count)
{
    constexpr qsizetype kDocumentedLimit = 1000;
    if (count >= kDocumentedLimit)
        return true;
    return count > 0
        && (count % 50 == 0 || count == 10 || count == 20 || count == 25 || count == 30);
}

void logSkipped(const char *what, const PageInfo &info, const QString &first)
{
    if (info.skipped > 0) {
        qCWarning(lcCodec).noquote() << info.skipped << "of" << info.count << what
                                     << "cannot be read and are left out, the first at" << first;
    }
}

} // namespace meterdesk
