// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/importrows.h"
#include "tests/api/librarianfixture.h"

#include <QProcess>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

constexpr int kStartMs = 30000;

QString certificate(const QString &name)
{
    return QFINDTESTDATA("../api/tls/") + name;
}

} // namespace

//! Certificates and versions of TLS, by a server that is not Qt's.
class TestTlsMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<QProcess>(); }
    void cleanup();
    void onlyWhatIsTrusted_data();
    void onlyWhatIsTrusted();

private:
    quint16 start(const QString &name, const QStringList &versions);

    std::unique_ptr<QProcess> m_server;
};

void TestTlsMatrix::cleanup()
{
    m_server->closeWriteChannel();
    m_server->waitForFinished(kStartMs);
    m_server.reset();
}

//! The port; 0 where the server did not start.
quint16 TestTlsMatrix::start(const QString &name, const QStringList &versions)
{
    m_server->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server->start(QStringLiteral(METERDESK_PYTHON),
                    QStringList{QFINDTESTDATA("tlsserver.py"), certificate(name),
                                certificate(QStringLiteral("key.pem"))}
                        + versions);
    while (!m_server->canReadLine()) {
        if (!m_server->waitForReadyRead(kStartMs))
            return 0;
    }
    return m_server->readLine().simplified().split(' ').value(1).toUShort();
}

void TestTlsMatrix::onlyWhatIsTrusted_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QStringList>("versions");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("expected");
    const QString own = QStringLiteral("authority.pem");
    const auto row = [](const char *name, const char *certificate, const QStringList &versions,
                        const QString &authority, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(certificate) << versions << authority
                            << QString::fromLatin1(expected);
    };
    const auto from = [](const char *oldest, const char *newest) {
        return QStringList{QString::fromLatin1(oldest), QString::fromLatin1(newest)};
    };
    row("own authority, 1.2", "good.pem", from("1.2", "1.2"), own, "value");
    row("own authority, 1.3", "good.pem", from("1.3", "1.3"), own, "value");
    row("unknown authority", "good.pem", {}, {}, "Tls");
    row("self-signed", "selfsigned.pem", {}, {}, "Tls");
    row("self-signed, another authority", "selfsigned.pem", {}, own, "Tls");
    row("self-signed, trusted itself", "selfsigned.pem", {}, QStringLiteral("selfsigned.pem"),
        "value");
    row("expired", "expired.pem", {}, own, "Tls");
    row("other host", "otherhost.pem", {}, own, "Tls");
    row("1.0", "good.pem", from("1.0", "1.0"), own, "Tls");
    row("1.1", "good.pem", from("1.1", "1.1"), own, "Tls");
}

//! What is refused has seen no request, least of all a token; a write is certainly not stored.
void TestTlsMatrix::onlyWhatIsTrusted()
{
    QFETCH(QString, certificate);
    QFETCH(QStringList, versions);
    QFETCH(QString, authority);
    QFETCH(QString, expected);
    const quint16 port = start(certificate, versions);
    QVERIFY(port > 0);
    HttpSettings settings;
    settings.baseUrl = QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(port));
    settings.proxy = HttpSettings::Proxy::None;
    settings.retryPause = std::chrono::milliseconds(1);
    if (!authority.isEmpty())
        settings.caFile = ::certificate(authority);
    Librarian librarian(
        settings, ContractServer::customerId(),
        Tokens{ContractServer::loginToken().toLatin1(), ContractServer::importToken().toLatin1()});
    const ReadingDraft draft{QStringLiteral("x"), {}, noon(), "1", {}, {}};
    const auto written = settled(librarian.readings().create(draft));
    QCOMPARE(outcome(written), expected);
    const auto removed = settled(librarian.readings().remove(ReadingId{QStringLiteral("1")}));
    QCOMPARE(outcome(removed), expected);
    // The server knows no tokens, but that is known only once it was asked.
    const QString read = expected == QLatin1String("Tls") ? expected : QStringLiteral("Protocol");
    QCOMPARE(outcome(settled(librarian.entities().list())), read);

    m_server->closeWriteChannel();
    QVERIFY(m_server->waitForFinished(kStartMs));
    const QByteArrayList seen = m_server->readAllStandardOutput().trimmed().split('\n');
    const qsizetype count = seen.first().isEmpty() ? 0 : seen.size();
    QCOMPARE(count, expected == QLatin1String("Tls") ? 0 : 3);
    // What is wrong with a certificate is told; Qt has no words of its own for a wrong version.
    if (expected == QLatin1String("Tls") && versions.isEmpty())
        QVERIFY(!written.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestTlsMatrix)
#include "tst_tlsmatrix.moc"
