// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/invoiceledger.h"
#include "services/localrecords.h"
#include "tests/ui/outboxpagefixture.h"
#include "ui/outbox/entrypane.h"
#include "ui/outbox/outboxbutton.h"
#include "ui/outbox/outboxstatus.h"
#include "ui/widgets/emptystate.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>

using namespace meterdesk;
using namespace meterdesk::test;

class TestOutboxPage : public QObject, private OutboxPageFixture
{
    Q_OBJECT

    //! The button of the banner that says \a text.
    bool press(const QString &text)
    {
        QPushButton *found = button(text);
        if (!found)
            return false;
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
        return true;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void init() { openFolder(); }
    void cleanup() { close(); }
    void cleanupTestCase() { m_server.reset(); }

    void saysThatThereIsNothing()
    {
        openPage();
        const auto faces = m_page->findChildren<EmptyState *>();
        const auto says = [&](const QString &words) {
            return std::any_of(faces.cbegin(), faces.cend(), [&](const EmptyState *face) {
                return face->isVisible() && face->text().startsWith(words);
            });
        };
        QVERIFY(says(QStringLiteral("Nothing waits to be sent.")));
        QVERIFY(says(QStringLiteral("Nothing was sent yet.")));
        QCOMPARE(status(), QStringLiteral("Paused"));
        QCOMPARE(m_page->openCount(), 0);
        QVERIFY(button(QStringLiteral("Pause sending"))->isChecked());
        QVERIFY(!button(QStringLiteral("Retry"))->isEnabled());
        QVERIFY(!button(QStringLiteral("Undo selected"))->isEnabled());
    }

    void saysWhatGoesOn()
    {
        leaveOneOfEach();
        openPage();
        TRY(m_page->openCount() == 6);
        QCOMPARE(m_page->attentionCount(), 3);
        QCOMPARE(status(), QStringLiteral("Paused, 2 waiting · 1 draft(s) · 3 need(s) you"));
        QVERIFY(button(QStringLiteral("All 6")));
        QVERIFY(button(QStringLiteral("Rejected 1")));
        QVERIFY(!button(QStringLiteral("Sending 0"))); // what there is none of is no choice
        OutboxButton counter;
        counter.setCounts(m_page->openCount(), m_page->attentionCount());
        QCOMPARE(counter.text(), QStringLiteral("Outbox 6"));
        QVERIFY(counter.accessibleName().contains(QLatin1String("3 need(s) you")));
    }

    void sendsOnceItIsNotPaused()
    {
        leave({reading(2001, 1, "900000"), reading(2002, 2, "900000")});
        openPage();
        auto *pause = button(QStringLiteral("Pause sending"));
        QVERIFY(pause->isChecked());
        QCOMPARE(status(), QStringLiteral("Paused, 2 waiting"));
        pause->setFocus();
        QTest::keyClick(pause, Qt::Key_Space);
        TRY(countOf(EntryState::Sent) == 2);
        TRY(status() == QStringLiteral("All sent"));
        QCOMPARE(waiting().rowCount(), 0);
        QCOMPARE(done().rowCount(), 2);
        QVERIFY(!m_session->outbox()->isPaused());
    }

    void countsDownWhileOffline()
    {
        leave({reading(2001, 1, "900000")});
        openPage();
        m_server->addFault({{QStringLiteral("method"), QStringLiteral("POST")},
                            {QStringLiteral("path"), QStringLiteral("/import/readings")},
                            {QStringLiteral("fault"), QStringLiteral("drop-before-store")},
                            {QStringLiteral("times"), -1}});
        m_session->outbox()->setPaused(false);
        TRY(status().startsWith(QLatin1String("1 waiting: offline")));
        TRY(status().contains(QLatin1String("tried again in")));
        TRY(waiting().index(0, Cells::StateColumn).data().toString()
            == QLatin1String("Queued: offline"));
        m_server->clearFaults();
        QVERIFY(press(QStringLiteral("Retry"))); // not only what is selected: what is put off
        TRY(done().rowCount() == 1);
    }

    void explainsTheSelectedOne()
    {
        leaveOneOfEach();
        openPage();
        QVERIFY(asked().isEmpty());
        QVERIFY(select(outboxTable(), EntryState::Rejected));
        QVERIFY(asked().startsWith(QLatin1String("The server does not know this import ID.")));
        QVERIFY(asked().contains(QStringLiteral("“import_id: not found”")));
        QVERIFY(button(QStringLiteral("Edit value")));
        QVERIFY(select(outboxTable(), EntryState::Conflict));
        QVERIFY(asked().startsWith(QLatin1String("The server has 6790 at this time already.")));
        QVERIFY(select(outboxTable(), EntryState::Queued));
        QVERIFY(asked().isEmpty());
    }

    void anUnknownInvoiceHasTwoAnswers()
    {
        leaveOneOfEach();
        openPage();
        QVERIFY(select(outboxTable(), EntryState::Unknown));
        QVERIFY(asked().startsWith(QLatin1String("The invoice left, but no answer came")));
        QVERIFY(button(QStringLiteral("It is not there: send again")));
        QVERIFY(press(QStringLiteral("It is there: drop")));
        TRY(countOf(EntryState::Unknown) == 0);
        TRY(countOf(EntryState::Dropped) == 2);
        // So its days are taken.
        const auto known = m_session->records().ledger().all();
        QCOMPARE(known.size(), 1);
        QCOMPARE(known.first().source, LedgerInvoice::Source::Imported);
        QCOMPARE(m_server->arrivals(QStringLiteral("POST"), QStringLiteral("/invoices")), 0);
    }

    void saysWhyAnInvoiceIsNotSentAgain()
    {
        leaveOneOfEach();
        openPage();
        LedgerInvoice other;
        other.meter = {QStringLiteral("2001")};
        other.from = QDate(2026, 1, 20);
        other.to = QDate(2026, 2, 10);
        other.cost = "1";
        other.source = LedgerInvoice::Source::Imported;
        InvoiceLedger &ledger = m_session->records().ledger();
        TRY(ledger.isLoaded());
        QVERIFY(!ledger.add(other).refusal);
        QVERIFY(select(outboxTable(), EntryState::Unknown));
        QVERIFY(press(QStringLiteral("It is not there: send again")));
        TRY(asked().startsWith(QLatin1String("Another invoice of this meter covers")));
        QCOMPARE(countOf(EntryState::Unknown), 1);
    }

    void retryOfAnUnknownInvoiceIsAsked()
    {
        leaveOneOfEach();
        openPage();
        QVERIFY(select(outboxTable(), EntryState::Unknown));
        QVERIFY(press(QStringLiteral("Retry")));
        QVERIFY(asked().contains(QLatin1String("would be stored twice")));
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
        QVERIFY(asked().startsWith(QLatin1String("The invoice left")));
        QCOMPARE(countOf(EntryState::Unknown), 1);
        QVERIFY(press(QStringLiteral("Retry")));
        QVERIFY(press(QStringLiteral("Send again")));
        TRY(countOf(EntryState::Unknown) == 0);
        QCOMPARE(countOf(EntryState::Queued), 3);
    }

    void retriesWhatWasRejected()
    {
        leaveOneOfEach();
        openPage();
        QVERIFY(select(outboxTable(), EntryState::Rejected));
        QVERIFY(press(QStringLiteral("Retry")));
        TRY(countOf(EntryState::Rejected) == 0);
        QCOMPARE(countOf(EntryState::Queued), 3);
    }

    void dropsWithTheDeleteKeyWhenAskedTwice()
    {
        leaveOneOfEach();
        openPage();
        outboxTable().setFocus();
        outboxTable().selectAll();
        QTest::keyClick(&outboxTable(), Qt::Key_Delete);
        QVERIFY2(asked().startsWith(QLatin1String("Drop 6 entry(ies)?")), qPrintable(asked()));
        QVERIFY(asked().contains(QLatin1String("2 of them may be stored on the server already")));
        QCOMPARE(waiting().rowCount(), 6); // nothing was done yet
        QVERIFY(press(QStringLiteral("Keep")));
        QVERIFY(asked().isEmpty());
        QCOMPARE(waiting().rowCount(), 6);
        QTest::keyClick(&outboxTable(), Qt::Key_Delete);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Space); // the keys are with "Drop"
        TRY(waiting().rowCount() == 0);
        QCOMPARE(countOf(EntryState::Dropped), 7);
        QVERIFY(asked().isEmpty());
    }

    void draftsAreReleased()
    {
        leaveOneOfEach();
        openPage();
        QVERIFY(select(outboxTable(), EntryState::Draft));
        QCOMPARE(asked(), QStringLiteral("1 draft(s), not sent before you say so."));
        QVERIFY(press(QStringLiteral("Send drafts")));
        TRY(countOf(EntryState::Draft) == 0);
        QCOMPARE(countOf(EntryState::Queued), 3);
    }

    void undoAsksAndDeletes()
    {
        leave({reading(2001, 1, "900000"), reading(2002, 2, "900000")});
        openPage();
        m_session->outbox()->setPaused(false);
        TRY(done().rowCount() == 2);
        QCOMPARE(m_server->store().value(QLatin1String("readings")).toArray().size(), 2);
        QVERIFY(select(journalTable(), EntryState::Sent));
        QVERIFY(press(QStringLiteral("Undo selected")));
        QVERIFY(asked().startsWith(QLatin1String("Delete 1 record(s) on the server again?")));
        QVERIFY(asked().contains(QLatin1String("only records of the last weeks")));
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
        QVERIFY(asked().isEmpty());
        QVERIFY(press(QStringLiteral("Undo selected")));
        // Another choice is another question.
        journalTable().selectAll();
        QVERIFY(asked().isEmpty());
        QVERIFY(press(QStringLiteral("Undo selected")));
        QVERIFY(press(QStringLiteral("Delete 2 record(s)")));
        TRY(countOf(EntryState::Undone) == 2);
        QCOMPARE(m_server->store().value(QLatin1String("readings")).toArray().size(), 0);
    }

    void undoTellsWhatItCannotDo()
    {
        leaveOneOfEach();
        openPage();
        QVERIFY(select(journalTable(), EntryState::Dropped));
        QVERIFY(!button(QStringLiteral("Undo selected"))->isEnabled());
        journalTable().selectAll();
        QVERIFY(press(QStringLiteral("Undo selected")));
        QVERIFY2(asked().contains(QLatin1String("4 other(s) cannot be undone")),
                 qPrintable(asked()));
    }

    void anotherValueIsTypedInPlace()
    {
        leaveOneOfEach();
        openPage();
        QVERIFY(select(outboxTable(), EntryState::Rejected));
        QVERIFY(press(QStringLiteral("Edit value")));
        auto *editor = outboxTable().findChild<QLineEdit *>();
        QVERIFY(editor);
        QCOMPARE(editor->text(), QStringLiteral("28281"));
        editor->setText(QStringLiteral("28x"));
        QTest::keyClick(editor, Qt::Key_Return);
        TRY(asked().startsWith(QStringLiteral("“28x” is not a number.")));
        QCOMPARE(countOf(EntryState::Rejected), 1);
        const int dropped = countOf(EntryState::Dropped);
        QVERIFY(select(outboxTable(), EntryState::Queued));
        QVERIFY(select(outboxTable(), EntryState::Rejected));
        QVERIFY(press(QStringLiteral("Edit value")));
        editor = outboxTable().findChild<QLineEdit *>();
        editor->setText(QStringLiteral("28 282,50"));
        QTest::keyClick(editor, Qt::Key_Return);
        TRY(countOf(EntryState::Rejected) == 0);
        QCOMPARE(countOf(EntryState::Dropped), dropped + 1); // the old one stays to be seen
        const OutboxEntry &made = m_session->outbox()->entries().last();
        QCOMPARE(made.request.value, QByteArray("28282.50"));
        QCOMPARE(made.state, EntryState::Queued);
        QCOMPARE(m_session->outbox()->batchLabel(made.batch), QStringLiteral("April round"));
    }

    void filtersKeepTheSelection()
    {
        leaveOneOfEach();
        openPage();
        QVERIFY(select(outboxTable(), EntryState::Rejected));
        auto *filter = named<QLineEdit>("Filter the outbox");
        QTest::keyClicks(filter, QStringLiteral("28281"));
        QCOMPARE(waiting().rowCount(), 1);
        QVERIFY(outboxTable().selectionModel()->isRowSelected(0));
        QVERIFY(!asked().isEmpty());
        filter->setText(QStringLiteral("nothing like it"));
        QVERIFY(press(QStringLiteral("Show all")));
        QCOMPARE(waiting().rowCount(), 6);
        QVERIFY(filter->text().isEmpty());
        QVERIFY(press(QStringLiteral("Draft 1")));
        QCOMPARE(waiting().rowCount(), 1);
        QVERIFY(press(QStringLiteral("All 6")));
        QCOMPARE(waiting().rowCount(), 6);
    }

    void theJournalIsNarrowedByStateAndKind()
    {
        leaveOneOfEach();
        openPage();
        QCOMPARE(done().rowCount(), 7);
        QVERIFY(press(QStringLiteral("Sent 4")));
        QCOMPARE(done().rowCount(), 4);
        QVERIFY(press(QStringLiteral("Deletions 1"))); // of those that were sent
        QCOMPARE(done().rowCount(), 1);
        QCOMPARE(done().entryAt(0)->request.kind, WriteKind::RemoveReading);
        QVERIFY(press(QStringLiteral("Undone 1"))); // instead of sent
        QCOMPARE(done().rowCount(), 0);
        QVERIFY(press(QStringLiteral("Deletions 1"))); // a second press takes it back
        QCOMPARE(done().rowCount(), 1);
        QCOMPARE(done().entryAt(0)->state, EntryState::Undone);
        QVERIFY(press(QStringLiteral("Undone 1")));
        QCOMPARE(done().rowCount(), 7);
        QVERIFY(button(QStringLiteral("All 7"))->isChecked());
        QVERIFY(press(QStringLiteral("Dropped 1")));
        QVERIFY(!button(QStringLiteral("All 7"))->isChecked());
        QVERIFY(press(QStringLiteral("All 7")));
        QVERIFY(!button(QStringLiteral("Dropped 1"))->isChecked());
        QCOMPARE(done().rowCount(), 7);
    }

    void theJournalIsCopied()
    {
        leaveOneOfEach();
        openPage();
        journalTable().setFocus();
        QTest::keyClick(&journalTable(), Qt::Key_C, Qt::ControlModifier);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith(QLatin1String("When\tState\tIn Enectiva\tWhat\tMeter\t")),
                 qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("\tSent\tAccepted\tReading\t")), qPrintable(text));
        QVERIFY(text.contains(QLatin1String("\t900190148\t"))); // a number for spreadsheets
    }

    void aPartGoesIntoAFileAsItIsShown()
    {
        leaveOneOfEach();
        openPage();
        QVERIFY(m_page->canExport());
        QToolButton *give = nullptr;
        for (QToolButton *found : m_page->findChildren<QToolButton *>()) {
            if (found->accessibleName() == QStringLiteral("Export the journal…"))
                give = found;
        }
        QVERIFY(give);
        QTest::mouseClick(give, Qt::LeftButton);
        auto *dialog = m_page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = m_folder->filePath(QStringLiteral("journal.csv"));
        QSignalSpy told(m_page.get(), &OutboxPage::told);
        Q_EMIT dialog->fileSelected(path);
        TRY(told.size() == 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const auto panes = m_page->findChildren<EntryPane *>();
        const auto journal = std::find_if(panes.cbegin(), panes.cend(), [](const EntryPane *pane) {
            return pane->model()->part() == OutboxModel::Part::Journal;
        });
        QVERIFY(journal != panes.cend());
        // Above them connection, moment, zone and the titles of the columns, also of hidden ones.
        QVERIFY(text.count(QLatin1Char('\n')) >= (*journal)->model()->rowCount() + 4);
        QVERIFY2(text.contains(QLatin1String(";900190148;"))
                     || text.contains(QLatin1String(",900190148,")),
                 qPrintable(text));
        QVERIFY(text.contains(QLatin1String("March round")));
    }

    void sizesAreRemembered()
    {
        openPage();
        auto *splitter = m_page->findChild<QSplitter *>();
        splitter->setSizes({500, 200});
        Q_EMIT splitter->splitterMoved(500, 1);
        const QList<int> sizes = splitter->sizes();
        m_page = std::make_unique<OutboxPage>(*m_state->state);
        m_page->resize(1380, 780);
        m_page->restoreState();
        m_page->show();
        QCOMPARE(m_page->findChild<QSplitter *>()->sizes(), sizes);
    }

    void tabGoesFromControlToControl()
    {
        leaveOneOfEach();
        openPage();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QVERIFY(select(outboxTable(), EntryState::Rejected)); // Retry and Drop are of use
        named<QLineEdit>("Filter the outbox")->setFocus();
        QStringList way;
        while (way.size() < 18) {
            QWidget *seen = m_page->focusWidget();
            const auto *pressed = qobject_cast<QAbstractButton *>(seen);
            way << (seen->accessibleName().isEmpty() && pressed ? pressed->text()
                                                                : seen->accessibleName());
            QTest::keyClick(seen, Qt::Key_Tab);
        }
        QCOMPARE(
            way.join(u'|'),
            QStringLiteral("Filter the outbox|Pause sending|Retry|Drop|Export the outbox…|Outbox"
                           "|Edit value|Drop"
                           "|Journal: All 7|Journal: Sent 4|Journal: Already there 1"
                           "|Journal: Undone 1|Journal: Dropped 1"
                           "|Journal: Readings 6|Journal: Deletions 1"
                           "|Filter the journal|Export the journal…|Journal"));
    }

    void theSessionMayEnd()
    {
        leaveOneOfEach();
        openPage();
        QVERIFY(select(outboxTable(), EntryState::Rejected));
        m_page->setSession(nullptr);
        m_session.reset();
        QCOMPARE(m_page->openCount(), 0);
        QVERIFY(asked().isEmpty());
        QVERIFY(status().isEmpty());
        m_page->tryNow();
    }

    void withoutItsFileItSaysSo()
    {
        m_session =
            std::make_unique<Session>(Connection(), Tokens(), RememberedShapes(), HttpSettings());
        m_page = std::make_unique<OutboxPage>(*m_state->state);
        m_page->setSession(m_session.get());
        m_page->show();
        QVERIFY(m_page->isSettled());
        QVERIFY(!m_page->findChild<QSplitter *>()->isVisible());
        const auto faces = m_page->findChildren<EmptyState *>();
        QVERIFY(std::any_of(faces.cbegin(), faces.cend(), [](const EmptyState *face) {
            return face->isVisible() && face->text().contains(QLatin1String("cannot be read"));
        }));
    }
};

QTEST_MAIN(TestOutboxPage)
#include "tst_outboxpage.moc"
