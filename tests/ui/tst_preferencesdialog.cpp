// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencesdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryFile>
#include <QTest>
#include <QWheelEvent>

using namespace meterdesk;

class TestPreferencesDialog : public QObject
{
    Q_OBJECT

    template<typename Widget>
    static Widget *named(QWidget &dialog, const char *name)
    {
        for (Widget *found : dialog.findChildren<Widget *>()) {
            if (found->accessibleName() == QLatin1String(name))
                return found;
        }
        return nullptr;
    }

    static void choose(QComboBox *combo, const char *text)
    {
        const int index = combo->findText(QString::fromLatin1(text));
        QVERIFY(index >= 0);
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }

    static bool says(QWidget &dialog, const QString &words)
    {
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == words)
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void everyChangeCountsAtOnce()
    {
        PreferencesDialog dialog{Preferences()};
        QSignalSpy changed(&dialog, &PreferencesDialog::preferencesChanged);
        choose(named<QComboBox>(dialog, "Theme"), "Dark");
        QCOMPARE(changed.size(), 1);
        QCOMPARE(dialog.preferences().theme, Preferences::Theme::Dark);
        named<QComboBox>(dialog, "Language")->setFocus();
        QTest::keyClicks(named<QComboBox>(dialog, "Language"), QStringLiteral("D"));
        choose(named<QComboBox>(dialog, "Language"), "Deutsch");
        QCOMPARE(dialog.preferences().language, QStringLiteral("de"));
        choose(named<QComboBox>(dialog, "Pace of sending"), "one a second");
        QCOMPARE(dialog.preferences().writePause, 1000);
        choose(named<QComboBox>(dialog, "Text size"), "130 %");
        QCOMPARE(dialog.preferences().textSize, 130);
        QCOMPARE(changed.size(), 4);
        // Chosen again, nothing is another.
        choose(named<QComboBox>(dialog, "Text size"), "130 %");
        QCOMPARE(changed.size(), 4);
    }

    void unitsAreOfAnEnergyAndTheLimitOfTheCache()
    {
        PreferencesDialog dialog{Preferences()};
        dialog.show();
        choose(named<QComboBox>(dialog, "Unit of Electricity"), "MWh");
        choose(named<QComboBox>(dialog, "Unit of Heat and cold"), "GJ");
        const PreferredUnits wanted = {{Energy::Electricity, QStringLiteral("MWh")},
                                       {Energy::Heat, QStringLiteral("GJ")},
                                       {Energy::Cold, QStringLiteral("GJ")}};
        QVERIFY(dialog.preferences().units == wanted);
        choose(named<QComboBox>(dialog, "Unit of Heat and cold"), "as it is counted");
        QCOMPARE(dialog.preferences().units.size(), std::size_t(1));
        choose(named<QComboBox>(dialog, "Cache size"), "at most 500 MB");
        QCOMPARE(dialog.preferences().cacheLimit, 500);
        dialog.setCacheSize(3 * 1024 * 1024);
        bool isTold = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            isTold |= label->text().startsWith(QLatin1String("Of the open customer: 3.0 MiB."));
        QVERIFY(isTold);
        PreferencesDialog again(dialog.preferences());
        QCOMPARE(named<QComboBox>(again, "Unit of Electricity")->currentText(),
                 QStringLiteral("MWh"));
        QCOMPARE(named<QComboBox>(again, "Cache size")->currentText(),
                 QStringLiteral("at most 500 MB"));
    }

    //! A turn of the wheel over a field that has not the keys would change it unseen.
    void theWheelScrollsAndChangesNothing()
    {
        PreferencesDialog dialog{Preferences()};
        dialog.show();
        auto *size = named<QComboBox>(dialog, "Text size");
        named<QComboBox>(dialog, "Language")->setFocus();
        const QPointF at = size->rect().center();
        QWheelEvent turn(at, size->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(size, &turn);
        QCOMPARE(size->currentText(), QStringLiteral("100 %"));
    }

    //! It belongs to the customer of the open connection, and to no other.
    void theCurrencyIsTheCustomers()
    {
        PreferencesDialog dialog{Preferences()};
        dialog.show();
        QSignalSpy chosen(&dialog, &PreferencesDialog::currencyChanged);
        auto *currency = named<QComboBox>(dialog, "Currency");
        dialog.setCurrency({}, {});
        QVERIFY(!currency->isEnabled());
        dialog.setCurrency(QStringLiteral("Town"), QStringLiteral("Kč"));
        QVERIFY(currency->isEnabled());
        QCOMPARE(currency->currentText(), QStringLiteral("Kč"));
        QCOMPARE(chosen.size(), 0);
        currency->lineEdit()->selectAll();
        QTest::keyClicks(currency->lineEdit(), QStringLiteral(" EUR \r"));
        QVERIFY(!chosen.isEmpty());
        QCOMPARE(chosen.last().first().toString(), QStringLiteral("EUR"));
    }

    void saysWhatAProxyStillNeeds()
    {
        const QString need =
            QStringLiteral("Until both address and port are given, the system's proxy is used.");
        PreferencesDialog dialog{Preferences()};
        dialog.show();
        auto *host = named<QLineEdit>(dialog, "Proxy address");
        auto *port = named<QSpinBox>(dialog, "Port");
        QVERIFY(!host->isEnabled());
        QVERIFY(!says(dialog, need));
        choose(named<QComboBox>(dialog, "Proxy"), "This one");
        QVERIFY(host->isEnabled());
        QVERIFY(says(dialog, need));
        QTest::keyClicks(host, QStringLiteral(" proxy.town.example\r"));
        QCOMPARE(dialog.preferences().proxyHost, QStringLiteral("proxy.town.example"));
        QVERIFY(says(dialog, need));
        port->setValue(3128);
        Q_EMIT port->editingFinished();
        QCOMPARE(dialog.preferences().proxyPort, quint16(3128));
        QVERIFY(!says(dialog, need));
    }

    void takesOnlyAFileThatCanBeRead()
    {
        const QString unread = QStringLiteral("This file cannot be read. It is not used.");
        PreferencesDialog dialog{Preferences()};
        dialog.show();
        auto *field = named<QLineEdit>(dialog, "Own certificates");
        field->setText(QStringLiteral("/nowhere/town.pem"));
        Q_EMIT field->editingFinished();
        QVERIFY(says(dialog, unread));
        QCOMPARE(dialog.preferences().caFile, QString());
        QTemporaryFile file;
        QVERIFY(file.open());
        field->setText(file.fileName());
        Q_EMIT field->editingFinished();
        QVERIFY(!says(dialog, unread));
        QCOMPARE(dialog.preferences().caFile, file.fileName());
    }

    void takesOverWhatIsChangedElsewhere()
    {
        PreferencesDialog dialog{Preferences()};
        QSignalSpy changed(&dialog, &PreferencesDialog::preferencesChanged);
        Preferences others;
        others.theme = Preferences::Theme::Light;
        others.textSize = 97; // of no item
        dialog.setPreferences(others);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(named<QComboBox>(dialog, "Theme")->currentText(), QStringLiteral("Light"));
        QCOMPARE(named<QComboBox>(dialog, "Text size")->currentText(), QStringLiteral("97 %"));
        QVERIFY(dialog.preferences() == others);
    }
};

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
