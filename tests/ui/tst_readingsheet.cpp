// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enter/readingsheet.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace meterdesk;

namespace {

const QRectF kA4(36, 36, 523, 770); // points, within margins

ReadingSheet sheetOf(int count)
{
    QList<ReadingSheet::Row> rows;
    for (int i = 0; i < count; ++i) {
        ReadingSheet::Row row;
        row.place = QStringLiteral("ZŠ Komenského · tělocvična, sklep za kotelnou a ještě dál");
        row.note = i % 3 == 0 ? QStringLiteral("Key 14, caretaker p. Havel") : QString();
        row.energy = kEnergies[i % 5];
        row.serial = QString::number(71034412 + i);
        row.unit = QStringLiteral("kWh");
        row.lastValue = QStringLiteral("173 020,5");
        row.lastDay = QStringLiteral("31. 1. 2026");
        row.expected = QStringLiteral("185 695 – 194 145");
        rows.append(row);
    }
    return ReadingSheet({QStringLiteral("Trasa 1: školy a školky"), QStringLiteral("Město Brodec"),
                         QStringLiteral("Europe/Prague"), QStringLiteral("2. 3. 2026 08:05")},
                        rows);
}

QImage pictureOf(const ReadingSheet &sheet, int page, qreal scale = 1)
{
    QImage image(QSize(595, 842) * scale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    sheet.paintPage(painter, kA4, page);
    return image;
}

int inkIn(const QImage &image, const QRect &rect)
{
    int ink = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x)
            ink += qGray(image.pixel(x, y)) < 200 ? 1 : 0;
    }
    return ink;
}

} // namespace

class TestReadingSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thirtyRowsAPage()
    {
        QCOMPARE(sheetOf(0).pageCount(), 1);
        QCOMPARE(sheetOf(30).pageCount(), 1);
        QCOMPARE(sheetOf(31).pageCount(), 2);
        QCOMPARE(sheetOf(90).pageCount(), 3);
    }

    //! The last page of 31 meters has one row, and nothing where the second would be.
    void rowsGoOnOnTheNextPage()
    {
        const ReadingSheet sheet = sheetOf(31);
        const QRect second(36, 36 + 66 + 26, 523, 20);
        QVERIFY(inkIn(pictureOf(sheet, 0), second) > 50);
        const QRect first(36, 36 + 66 + 2, 523, 20);
        QVERIFY(inkIn(pictureOf(sheet, 1), first) > 50);
        QCOMPARE(inkIn(pictureOf(sheet, 1), second), 0);
    }

    void nothingLeavesTheMargins()
    {
        const QImage image = pictureOf(sheetOf(30), 0);
        QCOMPARE(inkIn(image, QRect(0, 0, 35, 842)), 0);
        QCOMPARE(inkIn(image, QRect(561, 0, 34, 842)), 0);
        QCOMPARE(inkIn(image, QRect(0, 0, 595, 34)), 0);
        QCOMPARE(inkIn(image, QRect(0, 808, 595, 33)), 0);
        if (qEnvironmentVariableIsSet("METERDESK_PICTURES"))
            pictureOf(sheetOf(30), 0, 2)
                .save(qEnvironmentVariable("METERDESK_PICTURES") + QStringLiteral("/sheet.png"));
    }

    void aPdfHasAllPages()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("round.pdf"));
        {
            QPdfWriter writer(path);
            writer.setPageSize(QPageSize(QPageSize::A4));
            QVERIFY(sheetOf(61).paint(writer));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString pdf = QString::fromLatin1(file.readAll());
        QVERIFY(pdf.startsWith(QLatin1String("%PDF")));
        QCOMPARE(pdf.count(QRegularExpression(QStringLiteral("/Type\\s*/Page\\b"))), 3);
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        QPdfWriter writer(QStringLiteral("/nowhere/at/all/round.pdf"));
        QTest::ignoreMessage(QtWarningMsg, "QPainter::begin(): Returned false");
        QVERIFY(!sheetOf(1).paint(writer));
    }
};

QTEST_MAIN(TestReadingSheet)
#include "tst_readingsheet.moc"
