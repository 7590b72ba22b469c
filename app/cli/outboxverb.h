// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/datacommand.h"
#include "cli/sessionverb.h"

#include <memory>

namespace meterdesk {
class OutboxTable;
}

namespace meterdesk::cli {

//! One run of `meterdesk outbox …`.
class OutboxVerb final : public SessionVerb
{
    Q_OBJECT

public:
    OutboxVerb(const DataCommand &command, Context context, const Tokens &runTokens,
               QObject *parent = nullptr);
    ~OutboxVerb() override;

protected:
    void work() override;

private:
    static Needs needsOf(const DataCommand &command);
    void list();
    void setPaused(bool isPaused);
    void change();
    void flush();
    void look();
    void endFlush();

    const DataCommand m_command;
    std::unique_ptr<OutboxTable> m_table;
};

} // namespace meterdesk::cli
