// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace meterdesk {

class ExplorePage;

//! What pictures are taken of, beside the chart that Explore opens with: words of file names.
QStringList exploreFaces();

//! Makes \a page show the face of that word; an empty one takes it back to how it opens.
void showFace(ExplorePage &page, const QString &word);

} // namespace meterdesk
