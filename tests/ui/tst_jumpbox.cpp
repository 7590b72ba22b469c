// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "ui/shell/jumpbox.h"

#include "tests/models/storefixture.h"
#include "ui/shell/jumppopup.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTranslator>

using namespace meterdesk;
using namespace meterdesk::test;

class TestJumpBox : public QObject
{
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_data;
    std::unique_ptr<QWidget> m_window;
    JumpBox *m_box = nullptr;
    QTableView *m_table = nullptr; // what had the focus before
    QPushButton *m_button = nullptr;

    JumpPopup *popup() const { return m_window->findChild<JumpPopup *>(); }
    bool isOpen() const { return popup() && popup()->isVisible(); }
    QListView *list() const { return popup()->findChild<QListView *>(); }
    QString sentence() const { return popup()->findChild<EmptyState *>()->text(); }
    QString current() const { return popup()->current().data().toString(); }

    [[nodiscard]] bool loadTown(int homes = 0)
    {
        QList<Record> meters = {
            meter("10", QStringLiteral("Hlavní elektroměr"), "2", "el",
                  {{QStringLiteral("serial_number"), QStringLiteral("71034412")}}),
            meter("11", QStringLiteral("Jídelna"), "2", "wa"),
            meter("12", QStringLiteral("Jídelna"), "3", "el"),
        };
        for (int i = 0; i < homes; ++i)
            meters.append(meter(QByteArray::number(100 + i).constData(),
                                QStringLiteral("Byt %1").arg(i), "1"));
        return m_data->load({entity("1", QStringLiteral("Město Brodec")),
                             entity("2", QStringLiteral("ZŠ Komenského"), "1"),
                             entity("3", QStringLiteral("MŠ Pastelka"), "1")},
                            meters);
    }

    void type(const char *text) { QTest::keyClicks(m_box, QString::fromUtf8(text)); }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    //! Opens the box over loaded lists and waits until \a text finds something.
    [[nodiscard]] bool find(const char *text)
    {
        m_box->activate();
        m_box->setText(QString::fromUtf8(text));
        return QTest::qWaitFor([&] { return isOpen() && popup()->current().isValid(); },
                               kPatienceMs);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void init()
    {
        m_data = std::make_unique<StoreFixture>();
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 600);
        m_box = new JumpBox;
        m_box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        m_table = new QTableView;
        m_button = new QPushButton;
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_box);
        column->addWidget(m_table, 1);
        column->addWidget(m_button);
        m_box->setStore(&m_data->store);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_table->setFocus();
    }

    void cleanup()
    {
        m_window.reset();
        m_data.reset();
    }

    void saysWhatItIs()
    {
        QCOMPARE(m_box->accessibleName(), QStringLiteral("Jump to"));
        QCOMPARE(m_box->placeholderText(), QStringLiteral("Jump to meter, code, serial, entity"));
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(m_box);
        QCOMPARE(seen->role(), QAccessible::EditableText);
        QCOMPARE(seen->text(QAccessible::Name), QStringLiteral("Jump to"));
        m_box->setStore(nullptr);
        QVERIFY(!m_box->isEnabled());
    }

    void waitsForTheLists()
    {
        m_box->activate();
        QVERIFY(m_box->hasFocus());
        QVERIFY(!isOpen());
        type("jid");
        QVERIFY(isOpen());
        QCOMPARE(sentence(), QStringLiteral("Loading entities and meters…"));
        QSignalSpy chosen(m_box, &JumpBox::meterChosen);
        press(Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
        QVERIFY(m_box->hasFocus());
        QVERIFY(loadTown());
        QTRY_COMPARE_WITH_TIMEOUT(current(), QStringLiteral("Jídelna"), kPatienceMs);
        QVERIFY(list()->isVisible());
        QVERIFY(m_box->hasFocus());
    }

    void loadsAgainAfterAFailure()
    {
        QVERIFY(m_data->loadInVain());
        m_box->activate();
        type("jid");
        QVERIFY(isOpen());
        QVERIFY(!sentence().isEmpty());
        auto *retry = popup()->findChild<QPushButton *>();
        QVERIFY(retry->isVisible());
        QCOMPARE(retry->text(), QStringLiteral("Try again"));
        QSignalSpy started(&m_data->store, &MeterStore::loadStarted);
        QTest::mouseClick(retry, Qt::LeftButton);
        QCOMPARE(started.size(), 1);
        QCOMPARE(sentence(), QStringLiteral("Loading entities and meters…"));
        QVERIFY(m_box->hasFocus());
        QTRY_VERIFY_WITH_TIMEOUT(!m_data->store.isLoading(), kPatienceMs);
        // By the keyboard, too.
        press(Qt::Key_Return);
        QCOMPARE(started.size(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(!m_data->store.isLoading(), kPatienceMs);
    }

    void goesToAMeter()
    {
        QVERIFY(loadTown());
        QSignalSpy meters(m_box, &JumpBox::meterChosen);
        QSignalSpy entities(m_box, &JumpBox::entityChosen);
        QVERIFY(find("jidelna"));
        QCOMPARE(popup()->current().row(), 0);
        QVERIFY(!list()->verticalScrollBar()->isVisible()); // both have room
        press(Qt::Key_Down);
        QCOMPARE(popup()->current().row(), 1);
        press(Qt::Key_Down); // the last one
        QCOMPARE(popup()->current().row(), 1);
        press(Qt::Key_Up);
        press(Qt::Key_Up);
        QCOMPARE(popup()->current().row(), 0);
        press(Qt::Key_Down);
        QVERIFY(m_box->hasFocus());
        QCOMPARE(m_box->text(), QStringLiteral("jidelna"));
        press(Qt::Key_Enter);
        QCOMPARE(entities.size(), 0);
        QCOMPARE(meters.size(), 1);
        QCOMPARE(meters.at(0).at(0).value<MeterId>().value, QStringLiteral("12"));
        QVERIFY(!isOpen());
        QCOMPARE(m_box->text(), QString());
        QVERIFY(m_table->hasFocus());
    }

    void goesToAnEntityByAClick()
    {
        QVERIFY(loadTown());
        QSignalSpy meters(m_box, &JumpBox::meterChosen);
        QSignalSpy entities(m_box, &JumpBox::entityChosen);
        QVERIFY(find("komenskeho"));
        const QRect row = list()->visualRect(popup()->current());
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(meters.size(), 0);
        QCOMPARE(entities.size(), 1);
        QCOMPARE(entities.at(0).at(0).value<EntityId>().value, QStringLiteral("2"));
        QVERIFY(!isOpen());
        QVERIFY(m_table->hasFocus());
    }

    void letsTheHearerTakeTheFocus()
    {
        QVERIFY(loadTown());
        connect(m_box, &JumpBox::meterChosen, m_button, [this] { m_button->setFocus(); });
        QVERIFY(find("hlavni"));
        press(Qt::Key_Return);
        QVERIFY(m_button->hasFocus());
    }

    void escapeLeadsBack()
    {
        QVERIFY(loadTown());
        QVERIFY(find("hlavni"));
        press(Qt::Key_Escape);
        QVERIFY(!isOpen());
        QCOMPARE(m_box->text(), QString());
        QVERIFY(m_table->hasFocus());
        // With nothing typed, and with where it was gone.
        m_box->activate();
        press(Qt::Key_Escape);
        QVERIFY(m_table->hasFocus());
        m_box->activate();
        m_table->hide();
        press(Qt::Key_Escape);
        QVERIFY(!m_box->hasFocus());
    }

    void closesWhenTheFocusLeaves()
    {
        QVERIFY(loadTown());
        QVERIFY(find("hlavni"));
        m_button->setFocus();
        QVERIFY(!isOpen());
        QCOMPARE(m_box->text(), QString());
        // A click on what takes no focus.
        QVERIFY(find("hlavni"));
        QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, QPoint(2, 598));
        QVERIFY(!isOpen());
        QVERIFY(m_box->hasFocus());
        // The arrows bring it back.
        press(Qt::Key_Down);
        QVERIFY(isOpen());
        m_box->hide();
        QVERIFY(!isOpen());
    }

    void saysWhenNothingMatches()
    {
        QVERIFY(loadTown());
        QVERIFY(find("hlavni"));
        type("xyz");
        QVERIFY(isOpen());
        QVERIFY(!list()->isVisible());
        QVERIFY(sentence().startsWith(QStringLiteral("Nothing matches “hlavnixyz”. Deactivated")));
        QCOMPARE(m_box->accessibleDescription(), QStringLiteral("0 match(es)"));
        QSignalSpy chosen(m_box, &JumpBox::meterChosen);
        press(Qt::Key_Return);
        press(Qt::Key_Down);
        QCOMPARE(chosen.size(), 0);
        m_box->clear();
        QVERIFY(!isOpen());
        press(Qt::Key_Down);
        QVERIFY(!isOpen());
        // Where they are looked through, there is no more to say.
        m_data->store.setIncludesDeactivated(true);
        QVERIFY(loadTown());
        QVERIFY(find("hlavni"));
        type("xyz");
        QCOMPARE(sentence(), QStringLiteral("Nothing matches “hlavnixyz”."));
    }

    void pagesThroughMany()
    {
        QVERIFY(loadTown(120));
        QVERIFY(find("byt"));
        const auto labels = popup()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible()
                && label->text()
                == QLatin1String("The first 50 of 120. Type more to narrow them down.");
        }));
        press(Qt::Key_PageDown);
        const int page = popup()->current().row();
        QVERIFY(page > 5 && page < 20);
        QVERIFY(list()->viewport()->rect().intersects(list()->visualRect(popup()->current())));
        press(Qt::Key_PageDown);
        QCOMPARE(popup()->current().row(), 2 * page);
        press(Qt::Key_PageUp);
        press(Qt::Key_PageUp);
        press(Qt::Key_PageUp);
        QCOMPARE(popup()->current().row(), 0);
        // Other words begin at the first one.
        press(Qt::Key_Down);
        type(" 1");
        QCOMPARE(popup()->current().row(), 0);
        QCOMPARE(current(), QStringLiteral("Byt 1"));
    }

    void keepsTheRowWhileListsArrive()
    {
        QVERIFY(loadTown());
        QVERIFY(find("jidelna"));
        press(Qt::Key_Down);
        QVERIFY(m_data->load({},
                             {meter("9", QStringLiteral("Jídelna"), "", "el"),
                              meter("12", QStringLiteral("Jídelna"), "", "el"),
                              meter("13", QStringLiteral("Jídelna"), "", "el")}));
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), 3, kPatienceMs);
        QCOMPARE(popup()->current().data(JumpModel::MeterIdRole).value<MeterId>().value,
                 QStringLiteral("12"));
    }

    void staysInsideTheWindow()
    {
        QVERIFY(loadTown(60));
        QVERIFY(find("byt"));
        const QRect place = popup()->geometry();
        QCOMPARE(popup()->parentWidget(), m_window.get());
        QVERIFY(m_window->rect().contains(place));
        QVERIFY(place.top() > m_box->geometry().bottom());
        m_window->resize(320, 240);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->rect().contains(popup()->geometry()), kPatienceMs);
        QVERIFY(popup()->height() > 60);
    }

    void isReadAloud()
    {
        QVERIFY(loadTown());
        QVERIFY(find("jidelna"));
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(list());
        QCOMPARE(seen->role(), QAccessible::List);
        QCOMPARE(seen->text(QAccessible::Name), QStringLiteral("Matches"));
        QCOMPARE(seen->childCount(), 2);
        QCOMPARE(seen->child(0)->text(QAccessible::Name),
                 QStringLiteral("WA Jídelna, Město Brodec › ZŠ Komenského"));
        QVERIFY(
            m_box->accessibleDescription().startsWith(QStringLiteral("2 match(es): WA Jídelna")));
        press(Qt::Key_Down);
        QVERIFY(m_box->accessibleDescription().endsWith(QStringLiteral("MŠ Pastelka")));
        press(Qt::Key_Escape);
        QCOMPARE(m_box->accessibleDescription(), QString());
    }

    void emphasisesWhatWasFound()
    {
        const Theme theme;
        QVERIFY(loadTown());
        QVERIFY(find("hlavni"));
        const auto accents = [this] {
            const QImage picture = popup()->grab().toImage();
            const QRgb accent = tokens(popup()->palette()).accent;
            int count = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x)
                    count += picture.pixel(x, y) == accent;
            }
            return count;
        };
        const int whole = accents();
        QVERIFY(whole > 10);
        m_box->setText(QStringLiteral("h"));
        QVERIFY(accents() < whole);
    }

    void showsItsKeyWhileEmpty()
    {
        const QImage withKey = m_box->grab().toImage();
        m_box->setKeyHint({});
        QVERIFY(m_box->grab().toImage() != withKey);
        m_box->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_K));
        QCOMPARE(m_box->grab().toImage(), withKey);
    }

    void mayGoBeforeItsPopup()
    {
        QVERIFY(loadTown());
        QVERIFY(find("jidelna"));
        const QPointer<JumpPopup> shown = popup();
        delete m_box;
        QVERIFY(!shown);
        // And after it, with the window.
        m_box = new JumpBox(m_window.get());
        m_box->setStore(&m_data->store);
        m_box->show();
        QVERIFY(find("jidelna"));
        m_window.reset();
    }
};

QTEST_MAIN(TestJumpBox)
#include "tst_jumpbox.moc"
