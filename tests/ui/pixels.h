// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace meterdesk::test {

//! How many pixels of \a image within \a rect have exactly \a colour.
inline qint64 countPixels(const QImage &image, const QRect &rect, QRgb colour)
{
    qint64 count = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x)
            count += image.pixel(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace meterdesk::test
