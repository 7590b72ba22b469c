// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace meterdesk {

//! Whether \a text is a JSON array or object to its last bracket. False for a document that is cut
//! off anywhere; says nothing about its being valid inside. One pass, no memory.
//!
//! Qt reports a body that ends early as a success where no length was announced: behind gzip
//! always, with chunks sometimes.
bool isWholeJson(QByteArrayView text);

//! Whether \a text begins as a JSON array or object, after white space and a byte order mark.
bool beginsAsJson(QByteArrayView text);

} // namespace meterdesk
