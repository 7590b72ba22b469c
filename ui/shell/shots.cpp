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

void Shots::take()
{
    m_step = Step::Waiting;
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
    m_quietLooks = 0;
    shoot();
}

void Shots::shoot()
{
    const QString failure = tr("The pictures cannot be written to %1.").arg(m_directory);
    // A change of theme reaches the widgets from the event loop, so each picture has a turn.
    switch (m_step) {
    case Step::Waiting:
        if (!QDir().mkpath(m_directory))
            return end(tr("The folder %1 cannot be made.").arg(m_directory));
        m_theme.setChoice(ThemeChoice::Light);
        m_step = Step::Light;
        return;
    case Step::Light:
        if (!save(QStringLiteral("light")))
            return end(failure);
        m_theme.setChoice(ThemeChoice::Dark);
        m_step = Step::Dark;
        return;
    case Step::Dark:
        if (!save(QStringLiteral("dark")))
            return end(failure);
        return next();
    }
}

void Shots::next()
{
    const auto workspaces = m_window.workspaces();
    if (workspaces.isEmpty())
        return end({});
    if (!m_scene.isEmpty())
        return nextScene();
    const QStringList faces = MainWindow::exploreFaces();
    const qsizetype face = m_face.isEmpty() ? 0 : faces.indexOf(m_face) + 1;
    if (workspaces.at(m_workspace) == MainWindow::Workspace::Explore && face < faces.size()) {
        m_face = faces.at(face);
        m_window.showExploreFace(m_face);
        return take();
    }
    if (!m_face.isEmpty())
        m_window.showExploreFace({});
    m_face.clear();
    if (++m_workspace >= workspaces.size())
        return nextScene();
    m_window.showWorkspace(workspaces.at(m_workspace));
    take();
}

//! Scenes that have nothing to show now are left out.
void Shots::nextScene()
{
    if (m_seen && m_seen != &m_window)
        m_seen->close();
    m_seen.clear();
    const QStringList scenes = MainWindow::scenes();
    for (qsizetype i = scenes.indexOf(m_scene) + 1; i < scenes.size() && !m_seen; ++i) {
        m_scene = scenes.at(i);
        m_seen = m_window.showScene(m_scene);
    }
    if (!m_seen)
        return end({});
    take();
}

void Shots::end(const QString &failure)
{
    m_timer.stop();
    Q_EMIT finished(failure);
}

bool Shots::save(const QString &theme)
{
    const auto workspaces = m_window.workspaces();
    QWidget &seen = m_seen ? *m_seen : static_cast<QWidget &>(m_window);
    QString name = QStringLiteral("first-run");
    if (!m_scene.isEmpty())
        name = m_scene;
    else if (!workspaces.isEmpty())
        name = MainWindow::wordFor(workspaces.at(m_workspace));
    if (!m_face.isEmpty())
        name += QLatin1Char('-') + m_face;
    const QString file = QStringLiteral("%1-%2.png").arg(name, theme);
    return seen.grab().save(QDir(m_directory).filePath(file));
}

} // namespace meterdesk
