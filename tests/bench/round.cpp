// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roundtablemodel.h"
#include "tests/bench/figures.h"
#include "tests/services/importfixture.h"
#include "ui/enter/roundview.h"
#include "ui/enter/rowpanel.h"
#include "ui/widgets/meterdeskstyle.h"

#include <QApplication>
#include <QBoxLayout>

namespace meterdesk::bench {
namespace {

constexpr int kRows = 500;
constexpr int kKeys = 20; // a sample

//! A window with the grid and the panel below it, as the page has them.
class Window
{
public:
    explicit Window(Session &session)
        : round(session)
        , model(round)
    {
        RoundHeader header;
        header.at = QDateTime::currentMSecsSinceEpoch() / 60000 * 60000;
        for (const Meter &meter : session.meters().meters()) {
            if (header.meters.size() < kRows && !meter.importId.isEmpty())
                header.meters << meter.id;
        }
        round.begin(header);
        const auto isLoaded = [this] {
            for (int row = 0; row < round.rowCount(); ++row) {
                if (round.row(row).isLoading)
                    return false;
            }
            return true;
        };
        if (round.rowCount() != kRows || !QTest::qWaitFor(isLoaded, 120000))
            fail(QStringLiteral("no round of 500 rows"));
        view = new RoundView(round, model, &window);
        panel = new RowPanel(round, model, &window);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(view, 1);
        layout->addWidget(panel);
        window.resize(1440, 800);
        window.show();
        for (int row = 0; row < kRows; ++row)
            round.setValue(row, likely(row));
        view->goTo(250);
        panel->showRow(250);
        QApplication::processEvents();
    }

    QString likely(int row) const
    {
        const auto &range = round.verdict(row).range;
        return range ? QString::number(range->likely, 'f', 0) : QStringLiteral("1");
    }

    QWidget window;
    EntryRound round;
    RoundTableModel model;
    RoundView *view = nullptr;
    RowPanel *panel = nullptr;
};

} // namespace

void round(int rounds)
{
    test::ImportFixture fixture({QStringLiteral("--meters=600"), QStringLiteral("--readings=40"),
                                 QStringLiteral("--step=2592000")});
    if (!fixture.open())
        fail(QStringLiteral("the server did not answer"));
    QApplication::setStyle(new MeterdeskStyle);
    Window window(*fixture.session);
    const QModelIndex cell = window.model.index(250, RoundTableModel::ValueColumn);
    const QString value = window.likely(250);
    int at = 0;
    // One key more each time, from a single digit to one that is a digit too long.
    const auto text = [&] { return (value + value.back()).left(1 + at++ % (value.size() + 1)); };
    std::vector<Cell> cells = {{QStringLiteral("floor: grid and panel drawn"),
                                nanoseconds(kKeys, [&] { window.window.repaint(); }),
                                {}},
                               {QStringLiteral("a key: round and checks"),
                                nanoseconds(kKeys, [&] { window.round.setValue(250, text()); }),
                                {}},
                               {QStringLiteral("a key: round, checks, and what is drawn anew"),
                                nanoseconds(kKeys,
                                            [&] {
                                                window.model.setData(cell, text(), Qt::EditRole);
                                                QApplication::processEvents();
                                            }),
                                {}}};
    measure(cells, rounds);
    if (window.round.row(250).cell.value.isEmpty())
        fail(QStringLiteral("nothing was typed"));
    printCells(QStringLiteral("A key in a round of 500 rows; target: < 5 ms"), cells,
               QStringLiteral("ms"), 1e6);
}

} // namespace meterdesk::bench
