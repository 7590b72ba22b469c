// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// meterdesk_plotbench floor|own|map|peer [--points N] [--series N] [--pen W] [--smooth] [--picture
// FILE]: draws made up readings in a window and prints "NAME MS PROCESSORMS" for each moment. A
// process for each way and amount, so that memory and caches are its own. plot.py runs them in
// turn.
#include "tests/bench/plot/plot.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <functional>

using namespace meterdesk::bench;

namespace {

constexpr double kPatience = 2500; // ms for the frames of a kind
constexpr int kLeastFrames = 3;
constexpr double kMonth = 31 * 86'400'000.0;

struct Moment
{
    double wall = 0; //!< ms
    double processor = 0; //!< ms of all threads
};

//! Both clocks, from when it is made.
class Watch
{
public:
    Watch() { m_wall.start(); }
    Moment passed() const
    {
        return {static_cast<double>(m_wall.nsecsElapsed()) / 1e6, processorMs() - m_processor};
    }

private:
    static double processorMs()
    {
        timespec used{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
        return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
    }

    QElapsedTimer m_wall;
    double m_processor = processorMs();
};

long residentKb()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine())
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toLong();
    return 0;
}

void settle(int ms)
{
    const Watch watch;
    while (watch.passed().wall < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

//! Until the plot was painted after \a change.
Moment painted(const Plot &plot, const std::function<void()> &change)
{
    const int before = plot.paintings();
    const Watch watch;
    change();
    while (plot.paintings() == before && watch.passed().wall < 60'000)
        QCoreApplication::processEvents();
    return watch.passed();
}

void print(const char *name, std::vector<Moment> moments, double share = 0.5)
{
    const auto part = [&](double Moment::*which) {
        std::sort(moments.begin(), moments.end(),
                  [which](const Moment &a, const Moment &b) { return a.*which < b.*which; });
        const double index = share * static_cast<double>(moments.size() - 1);
        return moments[static_cast<std::size_t>(std::lround(index))].*which;
    };
    QTextStream(stdout) << name << ' ' << part(&Moment::wall) << ' ' << part(&Moment::processor)
                        << '\n';
}

std::vector<Moment> frames(Plot &plot, int count,
                           const std::function<std::pair<double, double>(int)> &rangeOf)
{
    std::vector<Moment> found;
    const Watch watch;
    for (int i = 1; i <= count; ++i) {
        if (i > kLeastFrames && watch.passed().wall > kPatience)
            break;
        const auto [from, to] = rangeOf(i);
        found.push_back(painted(plot, [&plot, from = from, to = to] { plot.setRange(from, to); }));
    }
    return found;
}

void measureFrames(Plot &plot, int count, double first, double last)
{
    const double all = last - first;
    const auto panned = frames(plot, count, [&](int i) {
        const double from = first + all * 0.4 * i / count;
        return std::pair(from, from + all / 2);
    });
    print("pan", panned);
    print("pan95", panned, 0.95);
    print("zoom",
          frames(plot, count,
                 [&](int i) {
                     const double half = all * std::pow(0.005, double(i) / count) / 2;
                     const double middle = first + all * 0.43;
                     return std::pair(std::max(first, middle - half),
                                      std::min(last, middle + half));
                 }),
          1);
    print("month", frames(plot, count, [&](int i) {
              return std::pair(first + kMonth * i / 10, first + kMonth * (1 + i / 10.0));
          }));
}

std::unique_ptr<Plot> plotFor(const QString &name, std::span<const PlotData> data,
                              const PlotStyle &style)
{
    if (name == u"floor")
        return makeFloorPlot(data, style);
    if (name == u"own")
        return makeOwnPlot(data, style);
    if (name == u"map")
        return makeMapPlot(data);
    if (name == u"peer")
        return makePeerPlot(data, style);
    return nullptr;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("points"), {}, QStringLiteral("N"), QStringLiteral("350000")},
         {QStringLiteral("series"), {}, QStringLiteral("N"), QStringLiteral("1")},
         {QStringLiteral("pen"), {}, QStringLiteral("W"), QStringLiteral("1")},
         {QStringLiteral("frames"), {}, QStringLiteral("N"), QStringLiteral("30")},
         {QStringLiteral("store"), {}, QStringLiteral("FOLDER")},
         QCommandLineOption(QStringLiteral("smooth")),
         QCommandLineOption(QStringLiteral("register")),
         {QStringLiteral("picture"), {}, QStringLiteral("FILE")}});
    parser.process(application);
    const PlotShape shape =
        parser.isSet(QStringLiteral("register")) ? PlotShape::Register : PlotShape::Load;
    std::vector<PlotData> data;
    for (unsigned i = 1; i <= parser.value(QStringLiteral("series")).toUInt(); ++i)
        data.push_back(plotData(parser.value(QStringLiteral("points")).toUInt(), i, shape));
    if (data.empty() || data.front().times.size() < 1000) {
        QTextStream(stderr) << "too few points\n";
        return 2;
    }
    const PlotStyle style{parser.value(QStringLiteral("pen")).toDouble(),
                          parser.isSet(QStringLiteral("smooth"))};
    const auto plot = plotFor(parser.positionalArguments().value(0), data, style);
    if (!plot) {
        QTextStream(stderr) << "no such way to draw\n";
        return 77;
    }
    const double begin = data.front().times.front();
    const double end = data.front().times.back();
    if (const QString store = parser.value(QStringLiteral("store"));
        !store.isEmpty() && !plot->setStore(store)) {
        QTextStream(stderr) << "no store\n";
        return 77;
    }
    QWidget window(nullptr, Qt::X11BypassWindowManagerHint); // may be larger than the screen
    plot->widget()->setParent(&window);
    plot->widget()->setGeometry(0, 0, 1400, 800);
    window.resize(1400, 800);
    window.show();
    settle(300);

    const long before = residentKb();
    Moment first = painted(*plot, [&plot] { plot->setData(); });
    // What a late layout paints a second time counts.
    const int paintings = plot->paintings();
    const Watch watch;
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    if (plot->paintings() > paintings) {
        first.wall += watch.passed().wall;
        first.processor += watch.passed().processor;
    }
    const long after = residentKb();
    print("first", {first});
    if (const int count = parser.value(QStringLiteral("frames")).toInt(); count > 0)
        measureFrames(*plot, count, begin, end);
    QTextStream(stdout) << "memory " << double(after - before) / 1024 << " 0\n";
    QTextStream(stdout) << "ratio " << window.devicePixelRatioF() << " 0\n";
    if (const QString picture = parser.value(QStringLiteral("picture")); !picture.isEmpty()) {
        plot->setRange(begin, end);
        settle(200);
        window.grab().save(picture);
    }
    return 0;
}
