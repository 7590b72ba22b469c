// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What libFuzzer calls; METERDESK_FUZZ_TARGET names the target.
#include "tests/fuzz/targets.h"

#include <QLoggingCategory>

#include <algorithm>
#include <string_view>

using namespace meterdesk::fuzz;

namespace {

constexpr Target target()
{
    constexpr const auto *kFound =
        std::find_if(kTargets.begin(), kTargets.end(), [](const Target &candidate) {
            return candidate.name == std::string_view(METERDESK_FUZZ_TARGET);
        });
    static_assert(kFound != kTargets.end());
    return *kFound;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    target().run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
