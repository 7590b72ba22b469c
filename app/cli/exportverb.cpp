// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportverb.h"

#include "cli/console.h"
#include "cli/entityconsumption.h"
#include "cli/exporttable.h"
#include "cli/jsontable.h"
#include "cli/readingfetch.h"
#include "domain/onresult.h"
#include "files/csvwriter.h"
#include "files/fileio.h"
#include "files/invoicetable.h"
#include "files/xlsx.h"
#include "services/invoiceledger.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/outbox.h"
#include "services/pointfetch.h"
#include "services/readingstore.h"
#include "texts/errortexts.h"
#include "texts/filetexts.h"

#include <QStringList>

#include <algorithm>

namespace meterdesk::cli {
namespace {

using Kind = ExportCommand::Kind;
using Subject = ExportCommand::Subject;
using Format = ExportCommand::Format;

//! "from/to"; an open end is "..", as in ISO 8601-2.
QString rangeText(const TimeRange &range, const QTimeZone &zone)
{
    const auto text = [&zone](TimeMs time, bool isThere) {
        return isThere ? QString::fromLatin1(offsetText({time, zone})) : QStringLiteral("..");
    };
    return text(range.from, range.hasBegin()) + u'/' + text(range.to, range.hasEnd());
}

Result<QByteArray, FileError> bytesOf(const Table &table, Format format)
{
    CsvOptions options;
    options.lineEnd = "\n"; // what other programs of a command line take
    switch (format) {
    case Format::Xlsx:
        return xlsxBytes(table);
    case Format::Json:
        return jsonText(table);
    case Format::Tsv:
        options.separator = '\t';
        break;
    case Format::Csv:
        break;
    }
    return csvText(table, options);
}

} // namespace

SessionVerb::Needs ExportVerb::needsOf(const ExportCommand &command)
{
    Needs needs;
    needs.connection = command.connection;
    needs.dataDirectory = command.dataDirectory;
    needs.isDemo = command.isDemo;
    needs.session = command.kind != Kind::Journal && command.kind != Kind::Invoices;
    needs.isOffline = command.isOffline;
    // What is loaded is kept where nobody else writes.
    needs.worksBesideWriter = true;
    needs.access =
        needs.session && !command.isOffline ? LocalData::Access::Write : LocalData::Access::Read;
    return needs;
}

ExportVerb::ExportVerb(const ExportCommand &command, Context context, const Tokens &runTokens,
                       QObject *parent)
    : SessionVerb(needsOf(command), std::move(context), runTokens, parent)
    , m_command(command)
{ }

ExportVerb::~ExportVerb() = default;

void ExportVerb::work()
{
    switch (m_command.kind) {
    case Kind::Journal:
        return exportJournal();
    case Kind::Invoices:
        return exportInvoices();
    case Kind::Points:
        return exportPoints();
    case Kind::Readings:
    case Kind::Deltas:
    case Kind::Consumption:
        break;
    }
    loadLists();
}

void ExportVerb::exportJournal()
{
    if (!findRange("UTC"))
        return;
    onResult(OutboxTable(*data().entries()).load(), this,
             [this](const StorageResult<OutboxTable::Contents> &contents) {
                 if (!contents)
                     return fail(contents.error());
                 write(journalTable(contents->entries, m_range));
             });
}

//! The ledger is loaded with the customer's files.
void ExportVerb::exportInvoices()
{
    if (findRange("UTC"))
        write(invoicesTable(data().records().ledger().all(), m_range));
}

void ExportVerb::exportPoints()
{
    if (!findRange("UTC"))
        return;
    PointFetch &points = session()->points();
    connect(&points, &PointFetch::failed, this,
            [this](const DataSeriesId &, const ApiError &error) { failRequest(error); });
    connect(&points, &PointFetch::loaded, this,
            [this](const DataSeriesId &, const DataPointSeries &series, const TimeRanges &coverage,
                   const std::optional<TimeMs> &loadedAt) {
                if (m_command.isOffline && !isCovered(coverage, m_range, loadedAt))
                    return;
                write(pointsTable(series, m_range));
            });
    if (m_command.isOffline)
        points.loadCached({m_command.id}, m_range);
    else
        points.load({m_command.id}, m_range);
}

//! The lists tell the zone and the unit of a meter.
void ExportVerb::loadLists()
{
    if (m_command.subject == Subject::VirtualMeter)
        return exportDeltas();
    MeterStore &meters = session()->meters();
    session()->loadCachedMeters();
    if (m_command.isOffline) {
        // What the cache has is answered in the order of the questions: the lists are there first.
        return m_command.kind == Kind::Deltas ? exportDeltas() : exportReadings();
    }
    connect(&meters, &MeterStore::loadFailed, this, &ExportVerb::failRequest);
    connect(&meters, &MeterStore::loaded, this, [this] {
        if (!session()->meters().isCached())
            haveLists();
    });
    meters.setIncludesDeactivated(true); // and loads them
}

void ExportVerb::haveLists()
{
    session()->meters().disconnect(this);
    if (m_command.kind == Kind::Deltas)
        exportDeltas();
    else
        exportReadings();
}

//! The meter or entity that is asked for, its zone, and the range; false where that ended it.
bool ExportVerb::findSubject()
{
    MeterStore &meters = session()->meters();
    if (m_command.isOffline && !meters.loadedAt() && m_command.subject != Subject::VirtualMeter) {
        refuse(tr("Nothing is stored of this connection. Nothing was written. Export without %1 "
                  "first.")
                   .arg(QStringLiteral("--offline")));
        return false;
    }
    if (m_command.subject == Subject::VirtualMeter)
        return findRange(meters.fallbackZone());
    if (m_command.subject == Subject::Entity) {
        if (meters.entity({m_command.id}))
            return findRange(meters.timeZone(EntityId{m_command.id}));
        refuse(tr("There is no entity of this ID. Nothing was written."));
        return false;
    }
    const Meter *meter = meters.meter({m_command.id});
    if (!meter) {
        refuse(tr("There is no meter of this ID. Nothing was written."));
        return false;
    }
    m_meter = *meter;
    return findRange(meters.timeZone(*meter));
}

bool ExportVerb::findRange(const QByteArray &zone)
{
    m_zone = QTimeZone(zone);
    if (!m_zone.isValid())
        m_zone = QTimeZone(MeterStore::usualZone());
    const auto range = rangeOf(m_command, m_zone);
    if (!range) {
        refuse(range.error(), ExitUsage);
        return false;
    }
    m_range = *range;
    return true;
}

DeltaSubject ExportVerb::deltaSubject() const
{
    const auto kind = m_command.subject == Subject::Entity ? DeltaSubject::Kind::Entity
        : m_command.subject == Subject::VirtualMeter       ? DeltaSubject::Kind::VirtualMeter
                                                           : DeltaSubject::Kind::Meter;
    return {kind, m_command.id};
}

void ExportVerb::exportDeltas()
{
    DeltaStore &deltas = session()->deltas();
    if (m_command.isOffline) {
        connect(&deltas, &DeltaStore::cacheRead, this, [this] {
            if (findSubject())
                writeDeltas();
        });
        return deltas.loadCached(deltaSubject());
    }
    if (!findSubject())
        return;
    connect(&deltas, &DeltaStore::loadFailed, this,
            [this](const DeltaSubject &, const ApiError &error) { failRequest(error); });
    connect(&deltas, &DeltaStore::deltasChanged, this, [this](const DeltaSubject &subject) {
        if (!session()->deltas().isLoading(subject)) // else it is what the cache had
            writeDeltas();
    });
    deltas.refresh(deltaSubject());
}

void ExportVerb::writeDeltas()
{
    DeltaStore &deltas = session()->deltas();
    const DeltaSubject subject = deltaSubject();
    if (m_command.isOffline) {
        // All months are asked for at once.
        const std::optional<TimeMs> loadedAt = deltas.loadedAt(subject);
        TimeRanges have;
        if (loadedAt)
            have.add({TimeRange::kBegin, *loadedAt});
        if (!isCovered(have, m_range, loadedAt))
            return;
    }
    write(deltasTable(deltas.deltas(subject), m_range, m_zone,
                      m_meter ? m_meter->energyCode : QString(),
                      m_meter ? m_meter->unit : QString()));
}

//! One meter, or all of an entity, one after the other.
void ExportVerb::exportReadings()
{
    m_fetch = std::make_unique<ReadingFetch>(session()->readings(), m_command.isOffline);
    connect(m_fetch.get(), &ReadingFetch::failed, this, &ExportVerb::failRequest);
    if (!m_command.isOffline) {
        if (findSubject())
            fetchAll();
        return;
    }
    // The lists are read from the cache before what is asked for next.
    connect(&session()->readings(), &ReadingStore::cacheRead, this, [this] {
        session()->readings().disconnect(this);
        if (findSubject())
            fetchAll();
    });
    session()->readings().loadCached({m_command.id});
}

void ExportVerb::fetchAll()
{
    if (m_command.subject == Subject::Entity) {
        m_summing = std::make_unique<EntityConsumption>(session()->meters(), m_command, m_zone);
        m_meters = m_summing->meters();
        const QString several = m_summing->severalEnergies();
        if (!several.isEmpty())
            console::tell(several);
    } else {
        m_meters = {*m_meter};
    }
    connect(m_fetch.get(), &ReadingFetch::fetched, this, &ExportVerb::takeReadings);
    fetchNext();
}

void ExportVerb::fetchNext()
{
    if (m_meters.isEmpty())
        return write(m_summing->table());
    m_meter = m_meters.takeFirst();
    ReadingWish wish{m_meter->id, m_range, m_zone, {}};
    if (m_command.kind == Kind::Consumption)
        wish.periods = m_command.resolution;
    if (m_summing) {
        wish.zone = m_summing->zoneOf(*m_meter);
        const auto range = rangeOf(m_command, wish.zone);
        if (!range)
            return refuse(range.error(), ExitUsage);
        wish.range = *range;
    }
    m_fetch->fetch(wish);
}

void ExportVerb::takeReadings()
{
    if (m_isEnded)
        return;
    const ReadingWish wish = m_fetch->wish();
    const ReadingStore &store = session()->readings();
    const auto readings = store.readings(wish.meter);
    const auto isStored = [&](const TimeRange &range) {
        return isCovered(store.arrived(wish.meter), range, store.loadedAt(wish.meter));
    };
    if (m_command.isOffline && !(isStored(wish.range) && isStored(wish.needed(*readings))))
        return;
    if (m_command.kind == Kind::Readings)
        return write(readingsTable(*readings, wish.range, wish.zone, m_meter->unit));
    const Consumption use =
        consumption(m_fetch->readings(), m_command.resolution, wish.zone, wish.range);
    if (!m_summing)
        return write(consumptionTable(use, wish.zone, m_meter->unit));
    m_summing->add(*m_meter, use);
    fetchNext();
}

//! Whether what is stored covers what is asked for; tells what is missing. An open end is the
//! moment at which it was asked for.
bool ExportVerb::isCovered(const TimeRanges &have, const TimeRange &range,
                           const std::optional<TimeMs> &loadedAt)
{
    TimeRange wanted = range;
    if (!wanted.hasEnd() && loadedAt && *loadedAt > wanted.from)
        wanted.to = *loadedAt;
    QStringList missing;
    for (const TimeRange &part : have.missingFrom(wanted))
        missing << rangeText(part, m_zone);
    if (missing.isEmpty())
        return true;
    //: %1 are ranges of time, %2 an option
    refuse(tr("What is stored does not cover the range. Missing: %1. Nothing was written. Export "
              "without %2 first.")
               .arg(missing.join(QStringLiteral(", ")), QStringLiteral("--offline")));
    return false;
}

void ExportVerb::write(Table table)
{
    if (m_isEnded)
        return;
    m_isEnded = true;
    if (m_command.format == Format::Xlsx) {
        // A workbook has no place for offsets.
        table.title.emplace_back(tr("Time zone"), QString::fromLatin1(m_zone.id()));
        if (!m_command.id.isEmpty())
            table.title.emplace_back(tr("ID"), m_command.id);
    }
    const auto bytes = bytesOf(table, m_command.format);
    const auto tellFailure = [this](const FileError &error) {
        console::tell(sentenceFor(error));
        note(ExitRefused);
        finish();
    };
    if (!bytes)
        return tellFailure(bytes.error());
    if (!m_command.file.isEmpty()) {
        const auto written = writeFile(m_command.file, *bytes);
        if (!written)
            return tellFailure(written.error());
    } else if (!console::printBytes(*bytes)) {
        console::tell(tr("The standard output could not be written to its end."));
        note(ExitRefused);
    }
    finish();
}

void ExportVerb::failRequest(const ApiError &error)
{
    refuse(sentenceFor(error), exitCodeOf(error.kind));
}

void ExportVerb::refuse(const QString &sentence, ExitCode code)
{
    if (m_isEnded)
        return;
    m_isEnded = true;
    console::tell(sentence);
    note(code);
    finish();
}

} // namespace meterdesk::cli
