// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/mappingfiles.h"

#include "domain/suit.h"
#include "files/csvwriter.h"
#include "files/fileio.h"
#include "files/mappingfile.h"
#include "files/xlsx.h"
#include "models/mappingtablemodel.h"
#include "services/importmapping.h"
#include "services/localrecords.h"
#include "services/meterlookup.h"
#include "services/meterstore.h"
#include "services/session.h"
#include "texts/filetexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace meterdesk {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::MappingFiles)
};

//! The meters that the first cell with a name means.
QList<MeterId> metersOf(const SharedLinkRow &row, const MeterLookup &lookup, QString *name)
{
    const std::pair<MeterKey, QString> cells[] = {{MeterKey::Id, row.id},
                                                  {MeterKey::Code, row.code},
                                                  {MeterKey::Serial, row.serial},
                                                  {MeterKey::Any, row.name}};
    for (const auto &[key, text] : cells) {
        if (text.isEmpty())
            continue;
        *name = text;
        if (const QList<MeterId> found = lookup.find(key, text); !found.isEmpty())
            return found;
    }
    return {};
}

void take(const SharedLinkRow &row, const QList<MeterId> &meters, const QString &name,
          const ImportMapping &mapping, MappingOffer &offer)
{
    if (meters.size() != 1) {
        offer.problems << (meters.isEmpty() ? Text::tr("Row %1: no meter is called “%2”.")
                                            : Text::tr("Row %1: several meters are called “%2”."))
                              .arg(row.number)
                              .arg(name);
        return;
    }
    const QString flaw =
        MappingTableModel::flawOf(row.importId) + MappingTableModel::flawOf(row.suit);
    if (!flaw.isEmpty()) {
        offer.problems << Text::tr("Row %1: %2").arg(row.number).arg(flaw);
        return;
    }
    const auto before = mapping.linkOf(meters.first());
    const bool isSame = before
        ? before->importId == row.importId && isSameSuit(before->suit, row.suit)
        : row.importId.isEmpty();
    if (isSame) {
        ++offer.same;
        return;
    }
    ++(before ? offer.changed : offer.added);
    offer.links << ImportLink{meters.first(), row.importId, row.suit, ImportLink::Source::Typed};
}

} // namespace

MappingOffer readMapping(Session &session, const QString &path)
{
    MappingOffer offer;
    const auto bytes = readFile(path);
    if (!bytes) {
        offer.error = sentenceFor(bytes.error());
        return offer;
    }
    const auto sheet = readSheet(*bytes);
    if (!sheet) {
        offer.error = sentenceFor(sheet.error());
        return offer;
    }
    const QList<SharedLinkRow> rows = mappingRows(*sheet);
    if (rows.isEmpty()) {
        offer.error = Text::tr("The file has no column import_id with rows below it. Name its "
                               "columns id or code, import_id and suit.");
        return offer;
    }
    const ImportMapping &mapping = session.records().mapping();
    const MeterLookup lookup(session.meters().meters(), mapping);
    for (const SharedLinkRow &row : rows) {
        QString name;
        const QList<MeterId> meters = metersOf(row, lookup, &name);
        if (!name.isEmpty())
            take(row, meters, name, mapping, offer);
    }
    return offer;
}

QString writeMapping(Session &session, const QString &path)
{
    const MeterStore &store = session.meters();
    const ImportMapping &mapping = session.records().mapping();
    QList<SharedLink> links;
    for (const Meter &meter : store.meters()) {
        const auto link = mapping.linkOf(meter.id);
        const QStringList places = meter.entity ? store.pathOf(*meter.entity) : QStringList();
        links << SharedLink{{meter.name, meter.id.value, meter.code, meter.serialNumber,
                             places.join(QStringLiteral(" › "))},
                            link ? link->importId : QString(),
                            link ? link->suit : QString()};
    }
    const Table table = mappingTable(Text::tr("Import IDs"), links);
    QByteArray bytes;
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
        const auto workbook = xlsxBytes(table);
        if (!workbook)
            return sentenceFor(workbook.error());
        bytes = *workbook;
    } else {
        CsvOptions options;
        options.hasMark = true;
        // What spreadsheets of the country expect.
        options.separator = QLocale().decimalPoint() == QLatin1String(",") ? ';' : ',';
        bytes = csvText(table, options);
    }
    const auto written = writeFile(path, bytes);
    return written ? QString() : sentenceFor(written.error());
}

} // namespace meterdesk
