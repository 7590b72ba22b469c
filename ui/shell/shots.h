// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace meterdesk {

class MainWindow;
class Theme;

//! Saves pictures of every workspace, light and dark, each once it has nothing under way: for the
//! README and for looking at what a person would see. Off screen as well as on.
class Shots : public QObject
{
    Q_OBJECT

public:
    //! All must outlive this. \a directory is made where it is missing.
    Shots(MainWindow &window, Theme &theme, const QString &directory, QObject *parent = nullptr);

    //! Takes NAME-light.png and NAME-dark.png of each workspace, of the faces of Explore and of the
    //! scenes of the window, or of the first run where no connection is open; finished() follows.
    void take();

Q_SIGNALS:
    //! \a failure is empty when the pictures are on the disk.
    void finished(const QString &failure);

private:
    enum class Step { Waiting, Light, Dark };

    void look();
    void shoot();
    void next();
    void nextScene();
    bool save(const QString &theme);
    void end(const QString &failure);

    MainWindow &m_window;
    Theme &m_theme;
    QString m_directory;
    QTimer m_timer;
    Step m_step = Step::Waiting;
    int m_workspace = 0; // index in those of the window
    QString m_face; // of Explore: the word of the one that is shown, empty for its first
    QString m_scene; // after all workspaces
    QPointer<QWidget> m_seen; // of the scene
    int m_quietLooks = 0;
    int m_looks = 0;
};

} // namespace meterdesk
