// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace meterdesk;

namespace {

// The colour of the most opaque pixel: that of the stroke.
QColor inkOf(const QImage &image)
{
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            if (colour.alpha() > ink.alpha())
                ink = colour;
        }
    }
    return ink;
}

bool isNear(const QColor &colour, QRgb token)
{
    const QColor wanted(token);
    return std::abs(colour.red() - wanted.red()) < 8
        && std::abs(colour.green() - wanted.green()) < 8
        && std::abs(colour.blue() - wanted.blue()) < 8;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QApplication::setPalette(themePalette(kLightTokens)); }

    void allIconsDrawSomething_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = iconNames();
        QVERIFY(names.size() >= 51);
        for (const QString &name : names)
            QTest::addRow("%s", qPrintable(name)) << name;
    }

    void allIconsDrawSomething()
    {
        QFETCH(QString, name);
        for (int side : {14, 16, 24, 32, 40}) {
            const QImage image = icon(name).pixmap(side, side).toImage();
            QCOMPARE(image.size(), QSize(side, side));
            QVERIFY(inkOf(image).alpha() > 60);
            // Nothing is cut off at the edges: the grid has a margin.
            for (int i = 0; i < side; ++i)
                QVERIFY(image.pixelColor(i, 0).alpha() < 200);
        }
    }

    void inksFollowTheTheme()
    {
        const QIcon muted = icon(QStringLiteral("error"), IconInk::Muted);
        const QIcon onAccent = icon(QStringLiteral("error"), IconInk::OnAccent);
        QVERIFY(isNear(inkOf(muted.pixmap(48, 48).toImage()), kLightTokens.muted));
        QVERIFY(isNear(inkOf(muted.pixmap({48, 48}, 1, QIcon::Disabled).toImage()),
                       kLightTokens.disabled));
        QVERIFY(
            isNear(inkOf(muted.pixmap({48, 48}, 1, QIcon::Selected).toImage()), kLightTokens.text));
        QVERIFY(isNear(inkOf(onAccent.pixmap(48, 48).toImage()), kLightTokens.onAccent));
        QApplication::setPalette(themePalette(kDarkTokens));
        QVERIFY(isNear(inkOf(muted.pixmap(48, 48).toImage()), kDarkTokens.muted));
        QVERIFY(isNear(inkOf(onAccent.pixmap(48, 48).toImage()), kDarkTokens.onAccent));
    }

    void unknownNamesGiveNoIcon() { QVERIFY(icon(QStringLiteral("no such icon")).isNull()); }

    void paintsAtTheRatioOfTheDevice()
    {
        QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(2);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(&painter, {0, 0, 16, 16}, QStringLiteral("meter"), QColor(kLightTokens.accent));
        painter.end();
        image.setDevicePixelRatio(1);
        // One pixel of the picture is one pixel of the icon: it reaches to the far side.
        QVERIFY(inkOf(image.copy(24, 8, 6, 16)).alpha() > 100);
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
