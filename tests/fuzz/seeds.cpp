// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz_seeds FOLDER [MUTATIONS]
// Runs every target over the seeds in FOLDER, and over so many changed forms of each, without
// libFuzzer. The changes are the same in every run.
#include "tests/fuzz/targets.h"

#include <QDir>
#include <QLoggingCategory>
#include <QRandomGenerator>

#include <csignal>
#include <cstdio>

#ifdef METERDESK_SANITIZED
#include <sanitizer/common_interface_defs.h>
#endif

using namespace meterdesk::fuzz;

namespace {

//! What is under way, for the report of what ends the program.
QByteArray s_place;
QByteArray s_input;

void report()
{
    std::fprintf(stderr, "fuzz_seeds: %s\n", s_place.constData());
    std::fwrite(s_input.constData(), 1, std::size_t(s_input.size()), stderr);
    std::fputc('\n', stderr);
}

void reportAbort(int)
{
    report();
}

void reportWhenItEnds()
{
    std::signal(SIGABRT, reportAbort);
#ifdef METERDESK_SANITIZED
    __sanitizer_set_death_callback(report);
#endif
}

//! Bytes that matter to the decoders.
constexpr char kMarks[] = "{}[]\",:\\.-+0129eEtTzZnu/@?=%#;\t\r \n\0\x80\xc3\xed\xff";

//! \a seed with some of its bytes changed, left out, doubled, or in the place of others.
QByteArray changed(QByteArray seed, QRandomGenerator &random)
{
    for (int count = 1 + int(random.bounded(4)); count > 0; --count) {
        const qsizetype at = random.bounded(int(seed.size()) + 1);
        const qsizetype length = random.bounded(int(qMin(seed.size() - at, qsizetype(32))) + 1);
        const char mark = kMarks[random.bounded(int(sizeof kMarks) - 1)];
        switch (random.bounded(5)) {
        case 0:
            seed.insert(at, mark);
            break;
        case 1:
            seed.replace(at, qMin(length, qsizetype(1)), QByteArray(1, mark));
            break;
        case 2:
            seed.remove(at, length);
            break;
        case 3:
            seed.insert(random.bounded(int(seed.size()) + 1), seed.mid(at, length));
            break;
        default:
            if (random.bounded(8) == 0)
                seed.truncate(at);
            break;
        }
    }
    return seed;
}

void run(const Target &target, const QByteArray &input, const QByteArray &place)
{
    s_place = place;
    s_input = QByteArray(input.constData(), input.size());
    s_input.squeeze();
    target.run(s_input);
}

//! How many inputs it were; 0 where there are no seeds.
int runAll(const Target &target, const QDir &folder, int mutations)
{
    int count = 0;
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray seed = file.readAll();
        const QByteArray place = target.name + QByteArray("/") + name.toUtf8();
        run(target, seed, place);
        QRandomGenerator random(20'26);
        for (int i = 1; i <= mutations; ++i)
            run(target, changed(seed, random), place + ", change " + QByteArray::number(i));
        count += 1 + mutations;
    }
    return count;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fputs("usage: fuzz_seeds FOLDER [MUTATIONS]\n", stderr);
        return 2;
    }
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    reportWhenItEnds();
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const int mutations = argc > 2 ? QByteArray(argv[2]).toInt() : 200;
    bool hasAll = true;
    for (const Target &target : kTargets) {
        const int count = runAll(target, folder.filePath(QLatin1String(target.name)), mutations);
        std::printf("%-10s %6d inputs\n", target.name, count);
        hasAll &= count > 0;
    }
    if (!hasAll)
        std::fputs("fuzz_seeds: a target has no seeds\n", stderr);
    return hasAll ? 0 : 1;
}
