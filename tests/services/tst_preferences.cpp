// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/preferences.h"

#include "api/httpclient.h"
#include "services/viewstate.h"
#include "storage/database.h"
#include "tests/services/settled.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

Preferences others()
{
    Preferences preferences;
    preferences.language = QStringLiteral("cs");
    preferences.theme = Preferences::Theme::Dark;
    preferences.textSize = 130;
    preferences.proxy = Preferences::Proxy::Manual;
    preferences.proxyHost = QStringLiteral("proxy.town.example");
    preferences.proxyPort = 3128;
    preferences.caFile = QStringLiteral("/etc/ssl/town.pem");
    preferences.isHttp2 = true;
    preferences.writePause = 1000;
    preferences.units = {{Energy::Electricity, QStringLiteral("MWh")},
                         {Energy::Gas, QStringLiteral("kWh")}};
    preferences.calorificValue = 10.5;
    preferences.volumeCorrection = 0.98;
    preferences.cacheLimit = 500;
    return preferences;
}

} // namespace

class TestPreferences : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DataDirectory> m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ViewState> m_state;

    bool load()
    {
        m_state = std::make_unique<ViewState>(*m_database);
        QSignalSpy loaded(m_state.get(), &ViewState::loaded);
        m_state->load({});
        return loaded.wait(kPatienceMs);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_directory = std::make_unique<DataDirectory>(m_folder->path());
        QVERIFY(m_directory->open());
        m_database = std::make_unique<Database>(*m_directory);
        VERIFY_STORED(m_database->open());
        QVERIFY(load());
    }

    void cleanup()
    {
        m_state.reset();
        m_database.reset();
        m_directory.reset();
    }

    void areAsUsualAtFirst() { QVERIFY(Preferences::read(*m_state) == Preferences()); }

    void areThereAtTheNextStart()
    {
        others().write(*m_state);
        m_state.reset();
        QVERIFY(load());
        QVERIFY(Preferences::read(*m_state) == others());
    }

    void takeNothingThatMakesNoSense()
    {
        m_state->setValue(QStringLiteral("preferences/language"), "xx");
        m_state->setValue(QStringLiteral("window/theme"), "7");
        m_state->setValue(QStringLiteral("preferences/textsize"), "100000");
        m_state->setValue(QStringLiteral("preferences/proxy"), "none");
        m_state->setValue(QStringLiteral("preferences/proxyport"), "-1");
        const Preferences read = Preferences::read(*m_state);
        QCOMPARE(read.language, QString());
        QCOMPARE(read.theme, Preferences::Theme::System);
        QCOMPARE(read.textSize, Preferences::kLargestText);
        QCOMPARE(read.proxy, Preferences::Proxy::System);
        QCOMPARE(read.proxyPort, quint16(0));
    }

    void changeHowRequestsAreMade()
    {
        const HttpSettings settings = others().appliedTo({});
        QCOMPARE(settings.proxy, HttpSettings::Proxy::Manual);
        QCOMPARE(settings.proxyHost, QStringLiteral("proxy.town.example"));
        QCOMPARE(settings.proxyPort, quint16(3128));
        QCOMPARE(settings.caFile, QStringLiteral("/etc/ssl/town.pem"));
        QVERIFY(settings.http2);
        QCOMPARE(settings.writePause.count(), 1000);
        // What is as usual stays as it is.
        HttpSettings quick;
        quick.writePause = std::chrono::milliseconds(1);
        QCOMPARE(Preferences().appliedTo(quick).writePause.count(), 1);
    }

    void anIncompleteProxyIsNotUsed()
    {
        for (const auto &[host, port] : {std::pair{QString(), quint16(3128)},
                                         {QStringLiteral("proxy.town.example"), quint16(0)}}) {
            Preferences preferences = others();
            preferences.proxyHost = host;
            preferences.proxyPort = port;
            QCOMPARE(preferences.appliedTo({}).proxy, HttpSettings::Proxy::System);
        }
    }

    void onlyTheNetworkOpensAConnectionAnew()
    {
        Preferences preferences;
        preferences.language = QStringLiteral("de");
        preferences.theme = Preferences::Theme::Light;
        preferences.textSize = 150;
        QVERIFY(!preferences.isOtherNetwork({}));
        preferences.isHttp2 = true;
        QVERIFY(preferences.isOtherNetwork({}));
        QVERIFY(others().isOtherNetwork({}));
    }
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
