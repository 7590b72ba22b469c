// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importparts.h"

#include "files/tableimport.h"
#include "models/formats.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tablesetup.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>

namespace meterdesk {

namespace {

struct ImportParts
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::ImportParts)
};

} // namespace

void setUpPreview(QTableView *table)
{
    setUpTable(table);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->verticalHeader()->show(); // which row of the file it is
    addCopyAction(table, Qt::DisplayRole);
}

void askMark(Banner &banner, const ColumnNumbers &numbers)
{
    const auto reading = [&numbers](DecimalMark mark) {
        const QByteArray digits = numbers.exampleDigits(mark);
        return digits.isEmpty() ? QStringLiteral("–") : figureText(digits, QLocale());
    };
    banner.showMessage(
        Banner::Kind::Warning,
        ImportParts::tr("Which number is “%1”? Such values are not read until you say so.")
            .arg(numbers.example()),
        {ImportParts::tr("Comma: %1").arg(reading(DecimalMark::Comma)),
         ImportParts::tr("Point: %1").arg(reading(DecimalMark::Point))});
}

void askOrder(Banner &banner, const QString &example)
{
    banner.showMessage(
        Banner::Kind::Warning,
        ImportParts::tr("Which day is “%1”? Such dates are not read until you say so.")
            .arg(example),
        {ImportParts::tr("Day first"), ImportParts::tr("Month first")});
}

QString countsText(std::initializer_list<std::pair<int, QString>> parts)
{
    QStringList texts;
    for (const auto &[count, text] : parts) {
        if (count > 0)
            texts << text;
    }
    return texts.join(QStringLiteral(" · "));
}

void copyRejected(const Table &rows, Banner &banner)
{
    QGuiApplication::clipboard()->setText(clipboardText(rows));
    banner.showMessage(Banner::Kind::Info,
                       ImportParts::tr("%n row(s) are on the clipboard, with the reasons.", nullptr,
                                       int(rows.rowCount())));
}

} // namespace meterdesk
