// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>

namespace meterdesk::fuzz {

// Each reads \a input as one of the decoders' own inputs and ends the program where a rule of
// rules.h is broken. An input's buffer has no room behind it, so that the sanitizer sees every byte
// too far.
void fuzzDeltas(const QByteArray &input);
void fuzzDocuments(const QByteArray &input);
void fuzzEntities(const QByteArray &input);
void fuzzErrors(const QByteArray &input);
void fuzzImports(const QByteArray &input);
void fuzzMeters(const QByteArray &input);
void fuzzPages(const QByteArray &input);
void fuzzReadings(const QByteArray &input);
void fuzzSendFiles(const QByteArray &input);
void fuzzShapes(const QByteArray &input);
void fuzzTimes(const QByteArray &input);
void fuzzTokens(const QByteArray &input);

//! A target; its seeds are in the folder of its name.
struct Target
{
    const char *name;
    void (*run)(const QByteArray &input);
};

inline constexpr std::array kTargets{
    Target{"deltas", fuzzDeltas},       Target{"documents", fuzzDocuments},
    Target{"entities", fuzzEntities},   Target{"errors", fuzzErrors},
    Target{"imports", fuzzImports},     Target{"meters", fuzzMeters},
    Target{"pages", fuzzPages},         Target{"readings", fuzzReadings},
    Target{"sendfiles", fuzzSendFiles}, Target{"shapes", fuzzShapes},
    Target{"times", fuzzTimes},         Target{"tokens", fuzzTokens},
};

} // namespace meterdesk::fuzz
