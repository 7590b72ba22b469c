// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a program of this kind can do at its start: a window with a menu, a tool bar, a
// status bar and an empty chart, and an opened database. startupfloor FILE; tells the first
// painting in the words of Meterdesk, and ends when its window is closed or it is killed.
//
// It links what Meterdesk links, so that loading the libraries is part of the floor.

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QElapsedTimer>
#include <QEvent>
#include <QLoggingCategory>
#include <QMainWindow>
#include <QMenuBar>
#include <QNetworkAccessManager>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStatusBar>
#include <QSvgRenderer>
#include <QToolBar>

namespace {

Q_LOGGING_CATEGORY(lcStart, "meterdesk.start")

class Window : public QMainWindow
{
public:
    Window()
    {
        m_sinceStart.start();
        resize(1440, 900);
        menuBar()->addMenu(QStringLiteral("&File"))->addAction(QStringLiteral("&Quit"));
        addToolBar(QStringLiteral("Main"))->addAction(QStringLiteral("Reload"));
        statusBar()->showMessage(QStringLiteral("Ready"));
        setCentralWidget(new QChartView(new QChart));
    }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isPainted) {
            m_isPainted = true;
            // As Meterdesk tells it: when everything in the window is painted.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    qCInfo(lcStart) << "First window after" << m_sinceStart.elapsed() << "ms";
                },
                Qt::QueuedConnection);
        }
        return QMainWindow::event(event);
    }

private:
    QElapsedTimer m_sinceStart;
    bool m_isPainted = false;
};

bool openDatabase(const QString &file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(file);
    return database.open()
        && QSqlQuery(database).exec(QStringLiteral("CREATE TABLE IF NOT EXISTS meters (id TEXT)"));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QNetworkAccessManager network;
    const QSvgRenderer renderer;
    if (argc != 2 || !openDatabase(QApplication::arguments().at(1))) {
        qCritical("usage: startupfloor FILE; FILE is a database that can be made or opened");
        return 2;
    }
    Window window;
    window.show();
    return QApplication::exec();
}
