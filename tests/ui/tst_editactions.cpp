// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "ui/shell/editactions.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace meterdesk;

namespace {

//! A widget that answers to the keys itself, as the grid of the readings does.
class Grid : public QWidget
{
public:
    int undone = 0;
    int redone = 0;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride
            && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
            event->accept();
            return true;
        }
        return QWidget::event(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        undone += event->matches(QKeySequence::Undo) ? 1 : 0;
        redone += event->matches(QKeySequence::Redo) ? 1 : 0;
    }
};

} // namespace

class TestEditActions : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_line = nullptr;
    Grid *m_grid = nullptr;
    QWidget *m_table = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    EditActions *m_edits = nullptr;
    int m_broughtBack = 0;

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_line = new QLineEdit;
        m_grid = new Grid;
        m_table = new QWidget;
        for (QWidget *part :
             {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_grid), m_table}) {
            part->setFocusPolicy(Qt::StrongFocus);
            column->addWidget(part);
        }
        m_broughtBack = 0;
        auto *bringBack = new QAction(m_table);
        bringBack->setShortcut(QKeySequence::Undo);
        connect(bringBack, &QAction::triggered, this, [this] { ++m_broughtBack; });
        m_table->addAction(bringBack);
        m_undo = new QAction(m_window.get());
        m_redo = new QAction(m_window.get());
        m_edits = new EditActions(m_undo, m_redo, m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void takesBackWhatWasTyped()
    {
        m_line->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(m_line->hasFocus(), kPatienceMs);
        m_edits->update();
        QVERIFY(!m_undo->isEnabled() && !m_redo->isEnabled());
        QTest::keyClicks(m_line, QStringLiteral("abc"));
        m_edits->update();
        QVERIFY(m_undo->isEnabled() && !m_redo->isEnabled());
        m_undo->trigger();
        QCOMPARE(m_line->text(), QString());
        m_edits->update();
        QVERIFY(m_redo->isEnabled());
        m_redo->trigger();
        QCOMPARE(m_line->text(), QStringLiteral("abc"));
    }

    void leavesItToWhoAnswersToTheKey()
    {
        m_grid->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(m_grid->hasFocus(), kPatienceMs);
        m_edits->update();
        QVERIFY(m_undo->isEnabled() && !m_redo->isEnabled());
        m_undo->trigger();
        m_redo->trigger();
        QCOMPARE(m_grid->undone, 1);
        QCOMPARE(m_grid->redone, 0);
        m_table->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(m_table->hasFocus(), kPatienceMs);
        m_undo->trigger();
        QCOMPARE(m_broughtBack, 1);
        QCOMPARE(m_grid->undone, 1);
    }
};

QTEST_MAIN(TestEditActions)
#include "tst_editactions.moc"
