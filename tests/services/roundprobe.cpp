// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The other process of tst_rounddrafts. roundprobe MODE DIRECTORY begins a round of 100 meters and
// types one value after the other into it, until it is killed:
//   flush  prints "stored N" each time that all N are on the disk, by flush()
//   type   types 40 and prints "stored 40" once nothing is unwritten, without any flush()
#include "domain/onresult.h"
#include "services/customerdata.h"
#include "services/localrecords.h"
#include "services/rounddrafts.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace meterdesk;

namespace {

constexpr int kTyped = 40;

void say(int number)
{
    std::printf("stored %d\n", number);
    std::fflush(stdout);
}

class Typist : public QObject
{
public:
    Typist(RoundDrafts &drafts, bool flushes)
        : m_drafts(drafts)
        , m_flushes(flushes)
    {
        RoundHeader header;
        header.title = QStringLiteral("round");
        for (int i = 1; i <= 100; ++i)
            header.meters << MeterId{QString::number(i)};
        m_round = m_drafts.begin(header);
        connect(&m_timer, &QTimer::timeout, this, &Typist::type);
        m_timer.start(2);
    }

private:
    void type()
    {
        if (!m_flushes && m_count == kTyped) {
            if (!m_drafts.hasUnwritten() && !std::exchange(m_isTold, true))
                say(m_count);
            return;
        }
        RoundCell cell;
        cell.meter = {QString::number(++m_count % 100 + 1)};
        cell.value = QString::number(m_count);
        m_drafts.setCell(m_round, cell);
        m_drafts.setCurrent(m_round, cell.meter, QStringLiteral("value"));
        if (!m_flushes || m_count % 7 != 0)
            return;
        onResult(m_drafts.flush(), this, [count = m_count](const StorageResult<Done> &result) {
            if (result)
                say(count);
        });
    }

    RoundDrafts &m_drafts;
    const bool m_flushes;
    RoundId m_round;
    QTimer m_timer;
    int m_count = 0;
    bool m_isTold = false;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    DataDirectory directory(arguments.at(2));
    if (!directory.open())
        return 1;
    CustomerData data(directory, QStringLiteral("k"));
    std::unique_ptr<Typist> typist;
    QObject::connect(&data, &CustomerData::opened, &data, [&] {
        typist = std::make_unique<Typist>(data.records().rounds(),
                                          arguments.at(1) == QLatin1String("flush"));
    });
    data.open();
    return QCoreApplication::exec();
}
