// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exportcommand.h"
#include "cli/sessionverb.h"
#include "domain/datapoint.h"
#include "domain/meter.h"
#include "domain/timeranges.h"
#include "files/table.h"
#include "services/deltastore.h"

#include <memory>
#include <optional>

namespace meterdesk::cli {

class EntityConsumption;
class ReadingFetch;

//! One run of `meterdesk export …`: asks for what is in the range, and no more, then writes it.
class ExportVerb final : public SessionVerb
{
    Q_OBJECT

public:
    ExportVerb(const ExportCommand &command, Context context, const Tokens &runTokens,
               QObject *parent = nullptr);
    ~ExportVerb() override;

protected:
    void work() override;

private:
    static Needs needsOf(const ExportCommand &command);

    void exportJournal();
    void exportInvoices();
    void exportPoints();
    void loadLists();
    void haveLists();
    bool findSubject();
    void exportDeltas();
    void writeDeltas();
    void exportReadings();
    void fetchAll();
    void fetchNext();
    void takeReadings();

    bool findRange(const QByteArray &zone);
    DeltaSubject deltaSubject() const;
    bool isCovered(const TimeRanges &have, const TimeRange &range,
                   const std::optional<TimeMs> &loadedAt);
    void write(Table table);
    void failRequest(const ApiError &error);
    void refuse(const QString &sentence, ExitCode code = ExitRefused);

    const ExportCommand m_command;
    QTimeZone m_zone;
    TimeRange m_range; //!< what is written
    std::optional<Meter> m_meter;
    QList<Meter> m_meters; //!< still to be fetched
    std::unique_ptr<ReadingFetch> m_fetch;
    std::unique_ptr<EntityConsumption> m_summing; //!< of an entity
    bool m_isEnded = false;
};

} // namespace meterdesk::cli
