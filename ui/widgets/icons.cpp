// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "ui/widgets/theme.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// A static library's resources are only there when somebody asks for them; not within a namespace.
static void initIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace meterdesk {

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QRgb colourOf(IconInk ink, const LookTokens &colours)
{
    switch (ink) {
    case IconInk::Muted:
        return colours.muted;
    case IconInk::Text:
        return colours.text;
    case IconInk::Accent:
        return colours.accent;
    case IconInk::OnAccent:
        return colours.onAccent;
    case IconInk::Ok:
        return colours.ok;
    case IconInk::Info:
        return colours.info;
    case IconInk::Warn:
        return colours.warn;
    case IconInk::Error:
        return colours.error;
    }
    return colours.text;
}

QPixmap pixmapOf(const QString &name, const QSize &size, QRgb colour)
{
    const QString key = QStringLiteral("meterdesk-%1-%2x%3-%4")
                            .arg(name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(colour, 8, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(pathOf(name));
    if (size.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    // Qt's renderer knows no currentColor.
    svg.replace("currentColor", QColor(colour).name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const int side = std::min(size.width(), size.height());
    renderer.render(&painter,
                    QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class SvgIconEngine : public QIconEngine
{
public:
    SvgIconEngine(QString name, IconInk ink)
        : m_name(std::move(name))
        , m_ink(ink)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap image = pixmap(rect.size() * ratio, mode, state);
        image.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), image);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const LookTokens &colours = tokens(QGuiApplication::palette());
        const bool isMuted = m_ink == IconInk::Muted && mode == QIcon::Selected;
        return pixmapOf(m_name, size,
                        mode == QIcon::Disabled ? colours.disabled
                            : isMuted           ? colours.text
                                                : colourOf(m_ink, colours));
    }

    QIconEngine *clone() const override { return new SvgIconEngine(m_name, m_ink); }
    QString key() const override { return QStringLiteral("meterdesk"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    const QString m_name;
    const IconInk m_ink;
};

} // namespace

QColor colourOf(IconInk ink, const QPalette &palette)
{
    return QColor(colourOf(ink, tokens(palette)));
}

QIcon icon(const QString &name, IconInk ink)
{
    initIcons();
    return QFile::exists(pathOf(name)) ? QIcon(new SvgIconEngine(name, ink)) : QIcon();
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    initIcons();
    const qreal ratio = painter->device()->devicePixelRatio();
    QPixmap pixmap = pixmapOf(name, (rect.size() * ratio).toSize(), colour.rgb());
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), pixmap);
}

QStringList iconNames()
{
    initIcons();
    QStringList names = QDir(QStringLiteral(":/icons"))
                            .entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

} // namespace meterdesk
