// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shots.h"

#include "ui/shell/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QPixmap>

#include <chrono>

namespace meterdesk {

namespace {

constexpr std::chrono::milliseconds kLookEvery{50};
//! Settled for this many looks: queued repaints and coalesced updates are through.
constexpr int kQuietLooks = 8;
//! Half a minute; then the pictures show what there is.
constexpr int kPatience = 600;

} // namespace

Shots::Shots(MainWindow &window, Theme &theme, const QString &directory, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_theme(theme)
    , m_directory(directory)
{
    m_timer.setInterval(kLookEvery);
    connect(&m_timer, &QTimer::timeout, this, &Shots::look);
}

void Shots::take(const QString &name)
{
    m_name = name;
    m_quietLooks = 0;
    m_looks = 0;
    m_timer.start();
}

void Shots::look()
{
    ++m_looks;
    m_quietLooks = m_window.isSettled() ? m_quietLooks + 1 : 0;
    if (m_quietLooks < kQuietLooks && m_looks < kPatience)
        return;
    m_timer.stop();
    shoot();
}

void Shots::shoot()
{
    if (!QDir().mkpath(m_directory)) {
        Q_EMIT finished(tr("The folder %1 cannot be made.").arg(m_directory));
        return;
    }
    const ThemeChoice before = m_theme.choice();
    bool isSaved = true;
    m_theme.setChoice(ThemeChoice::Light);
    isSaved = save(QStringLiteral("light")) && isSaved;
    m_theme.setChoice(ThemeChoice::Dark);
    isSaved = save(QStringLiteral("dark")) && isSaved;
    m_theme.setChoice(before);
    Q_EMIT finished(isSaved ? QString()
                            : tr("The pictures cannot be written to %1.").arg(m_directory));
}

bool Shots::save(const QString &theme)
{
    const QString file = QStringLiteral("%1-%2.png").arg(m_name, theme);
    return m_window.grab().save(QDir(m_directory).filePath(file));
}

} // namespace meterdesk
