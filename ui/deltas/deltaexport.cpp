// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deltas/deltaexport.h"

#include "models/formats.h"

#include <QCoreApplication>
#include <QLocale>

namespace meterdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::DeltaExport)
};

QString yearsText(const DeltaTableModel &model)
{
    const QList<int> years = model.years();
    if (years.isEmpty())
        return {};
    return years.first() == years.last()
        ? QString::number(years.first())
        : QStringLiteral("%1 – %2").arg(years.first()).arg(years.last());
}

//! Figures as numbers, the first column as it is written.
template<typename Model>
Table tableOf(const Model &model, const QString &name, int textColumn)
{
    Table table;
    table.name = name;
    for (int column = 0; column < model.columnCount(); ++column)
        table.header << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QVariant raw = index.data(Model::RawRole);
            if (column == textColumn)
                table.cells.emplace_back(index.data().toString());
            else if (raw.metaType() == QMetaType(QMetaType::Double))
                table.cells.emplace_back(raw.toDouble());
            else
                table.cells.emplace_back(std::monostate());
        }
    }
    return table;
}

} // namespace

ChartOutcome deltaOutcome(const DeltaTableModel &model, const DeltaBars &bars,
                          const DeltaTitle &title)
{
    ChartOutcome outcome;
    TitleBlock &head = outcome.sheet.head;
    head.title = title.subject;
    const auto add = [&head](const QString &caption, const QString &text) {
        if (!text.isEmpty())
            head.lines.append({caption, text});
    };
    add(Text::tr("Place"), title.place);
    add(Text::tr("Years"), yearsText(model));
    add(Text::tr("Unit"), title.unit);
    add(Text::tr("Time zone"), QString::fromLatin1(title.zone.id()));
    if (model.isCumulated())
        //: How months are shown
        add(Text::tr("Shown"), Text::tr("cumulated from January on"));
    add(Text::tr("Source"),
        title.isMoney ? Text::tr("Invoices; what they do not cover is estimated: Enectiva’s "
                                 "consumption times the last unit price")
                      : Text::tr("Monthly deltas from Enectiva"));
    add(Text::tr("Estimated"), title.estimated.join(QStringLiteral(", ")));
    if (title.loadedAt)
        add(Text::tr("Loaded"), momentText(*title.loadedAt, title.zone, QLocale()));
    auto view = std::make_shared<DeltaChartView>();
    view->setBars(bars);
    outcome.sheet.chart = [view](QPainter &painter, const QRectF &rect, const LookTokens &colours) {
        view->paintChart(painter, rect, colours);
    };
    Table table = tableOf(model, Text::tr("Monthly deltas"), model.monthColumn());
    //: The first line of a table: the meter or entity that it is of
    table.title.emplace_back(Text::tr("Deltas of"), head.title);
    for (const TitleBlock::Line &line : head.lines)
        table.title.emplace_back(line.caption, line.text);
    outcome.table = [table] { return table; };
    outcome.fileName =
        QStringList{title.subject, Text::tr("Monthly deltas"), yearsText(model)}.join(
            QLatin1Char(' '));
    return outcome;
}

ChartOutcome deltaPartsOutcome(const DeltaPartsModel &parts, const QString &month,
                               const DeltaTitle &title)
{
    ChartOutcome outcome;
    Table table = tableOf(parts, Text::tr("Parent and children"), int(DeltaPartsModel::NameColumn));
    const auto add = [&table](const QString &caption, const QString &text) {
        if (!text.isEmpty())
            table.title.emplace_back(caption, text);
    };
    add(Text::tr("Deltas of"), title.subject);
    add(Text::tr("Place"), title.place);
    add(Text::tr("Month"), month);
    add(Text::tr("Unit"), title.unit);
    add(Text::tr("Time zone"), QString::fromLatin1(title.zone.id()));
    add(Text::tr("Source"), Text::tr("Monthly deltas from Enectiva"));
    if (title.loadedAt)
        add(Text::tr("Loaded"), momentText(*title.loadedAt, title.zone, QLocale()));
    outcome.table = [table] { return table; };
    outcome.fileName = QStringList{title.subject, table.name, month}.join(QLatin1Char(' '));
    return outcome;
}

} // namespace meterdesk
