// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <cmath>

using namespace meterdesk;

namespace {

double channel(int value)
{
    const double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(QRgb colour)
{
    return 0.2126 * channel(qRed(colour)) + 0.7152 * channel(qGreen(colour))
        + 0.0722 * channel(qBlue(colour));
}

// WCAG 2
double contrast(QRgb a, QRgb b)
{
    // By value: the pair of references would outlive what they name.
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

bool has(const QImage &image, QRgb colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == QColor(colour).rgb())
                return true;
        }
    }
    return false;
}

template<typename Widget>
QImage shown(Widget *widget)
{
    return widget->grab().toImage();
}

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->setChoice(ThemeChoice::Light);
    }

    void cleanup() { m_theme->setChoice(ThemeChoice::Light); }

    void textsCanBeRead_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textsCanBeRead()
    {
        QFETCH(bool, isDark);
        const LookTokens &colours = isDark ? kDarkTokens : kLightTokens;
        for (QRgb ground : {colours.surface, colours.bg, colours.header, colours.selection}) {
            for (QRgb ink : {colours.text, colours.muted, colours.accent, colours.ok, colours.info,
                             colours.warn, colours.error, colours.more, colours.less})
                QVERIFY(contrast(ink, ground) >= 4.5);
            QVERIFY(ground == colours.selection || contrast(colours.border, ground) >= 3);
            QVERIFY(contrast(colours.focus, ground) >= 3);
        }
        QVERIFY(contrast(colours.ok, colours.okBg) >= 4.5);
        QVERIFY(contrast(colours.info, colours.infoBg) >= 4.5);
        QVERIFY(contrast(colours.warn, colours.warnBg) >= 4.5);
        QVERIFY(contrast(colours.error, colours.errorBg) >= 4.5);
        QVERIFY(contrast(colours.onAccent, colours.accent) >= 4.5);
        for (const EnergyColours &energy : colours.energies) {
            QVERIFY(contrast(energy.text, energy.tint) >= 4.5);
            QVERIFY(contrast(energy.bar, colours.surface) >= 3);
        }
        for (QRgb series : colours.series)
            QVERIFY(contrast(series, colours.surface) >= 3);
    }

    void theThemeChangesThePalette()
    {
        QSignalSpy changed(m_theme.get(), &Theme::themeChanged);
        m_theme->setChoice(ThemeChoice::Dark);
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_theme->isDark());
        QCOMPARE(&tokens(QApplication::palette()), &kDarkTokens);
        QCOMPARE(QApplication::palette().color(QPalette::Base), QColor(kDarkTokens.surface));
        QCOMPARE(QApplication::palette().color(QPalette::Disabled, QPalette::Text),
                 QColor(kDarkTokens.disabled));
        m_theme->setChoice(ThemeChoice::Light);
        QCOMPARE(&tokens(QApplication::palette()), &kLightTokens);
        m_theme->setChoice(ThemeChoice::System);
        QVERIFY(!m_theme->isDark()); // the platform of the tests is light
    }

    //! To look for others in all themes of icons on the disk takes long, at the start of all.
    void iconsOfPartsAreTheProgramsOwn()
    {
        const QStyle *style = QApplication::style();
        const auto look = [](const QIcon &icon) { return icon.pixmap(16, 16).toImage(); };
        QCOMPARE(look(style->standardIcon(QStyle::SP_LineEditClearButton)),
                 look(icon(QStringLiteral("close"), IconInk::Muted)));
        QCOMPARE(look(style->standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton)),
                 look(icon(QStringLiteral("right"), IconInk::Muted)));
        QVERIFY(!style->standardIcon(QStyle::SP_MessageBoxWarning).isNull());
    }

    void rowsAndFieldsHaveTheirHeights()
    {
        QTableView table;
        table.ensurePolished();
        QCOMPARE(table.style()->pixelMetric(QStyle::PM_HeaderDefaultSectionSizeVertical, nullptr,
                                            &table),
                 26);
        QVERIFY(!table.showGrid());
        QVERIFY(QPushButton(QStringLiteral("Check")).sizeHint().height() >= 26);
        QVERIFY(QLineEdit().sizeHint().height() >= 26);
        QVERIFY(QComboBox().sizeHint().height() >= 26);
    }

    void thePrimaryButtonIsFilled()
    {
        QPushButton button(QStringLiteral("Send now"));
        button.resize(120, 28);
        QVERIFY(!has(shown(&button), kLightTokens.accent));
        button.setProperty("primary", true);
        QVERIFY(has(shown(&button), kLightTokens.accent));
        button.setEnabled(false);
        QVERIFY(!has(shown(&button), kLightTokens.accent));
    }

    void focusIsSeen_data()
    {
        QTest::addColumn<QWidget *>("widget");
        QTest::newRow("button") << static_cast<QWidget *>(new QPushButton(QStringLiteral("Check")));
        QTest::newRow("field") << static_cast<QWidget *>(new QLineEdit);
        QTest::newRow("combo box") << static_cast<QWidget *>(new QComboBox);
        QTest::newRow("check box") << static_cast<QWidget *>(new QCheckBox(QStringLiteral("On")));
    }

    void focusIsSeen()
    {
        QFETCH(QWidget *, widget);
        const std::unique_ptr<QWidget> owner(widget);
        QWidget window;
        widget->setParent(&window);
        widget->setGeometry(10, 10, 140, 28);
        QLineEdit other(&window);
        other.setGeometry(10, 60, 100, 28);
        other.setFocus();
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(!has(shown(widget), kLightTokens.focus));
        widget->setFocus(Qt::TabFocusReason);
        QVERIFY(has(shown(widget), kLightTokens.focus));
        widget->setParent(nullptr);
    }

    void checkMarksAreDrawnInBothThemes()
    {
        QCheckBox box(QStringLiteral("Compare"));
        QVERIFY(!has(shown(&box), kLightTokens.accent));
        box.setChecked(true);
        QVERIFY(has(shown(&box), kLightTokens.accent));
        m_theme->setChoice(ThemeChoice::Dark);
        QTRY_COMPARE_WITH_TIMEOUT(box.palette().color(QPalette::Base), QColor(kDarkTokens.surface),
                                  kPatienceMs);
        QVERIFY(has(shown(&box), kDarkTokens.accent));
    }

    void badgesHaveTheColoursOfTheirEnergy()
    {
        const QSize size = badgeSize(QApplication::font());
        QVERIFY(size.width() > size.height());
        for (Energy energy : kEnergies) {
            QImage image(size, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintBadge(&painter, QRect({}, size), energy, {}, QApplication::font(),
                       QApplication::palette());
            painter.end();
            QVERIFY(has(image, kLightTokens.energy(energy).tint));
        }
    }

    void delegatesDrawWhatTheModelSays()
    {
        QStandardItemModel model(1, 2);
        model.setData(model.index(0, 0), QStringLiteral("71034412"));
        model.setData(model.index(0, 0), QStringLiteral("EL-VEN"), Qt::UserRole + 1);
        model.setData(model.index(0, 1), QStringLiteral("190 148"));
        model.setData(model.index(0, 1), QStringLiteral("kWh"), Qt::UserRole + 2);
        QTableView table;
        table.setModel(&model);
        BadgeDelegate badge(Qt::UserRole + 1);
        NumberDelegate number(Qt::UserRole + 2);
        table.setItemDelegateForColumn(0, &badge);
        table.setItemDelegateForColumn(1, &number);
        table.resize(400, 120);
        QVERIFY(has(shown(table.viewport()), kLightTokens.energy(Energy::Electricity).tint));
        const NumberDelegate bare;
        QStyleOptionViewItem option;
        option.fontMetrics = table.fontMetrics();
        QVERIFY(number.sizeHint(option, model.index(0, 1)).width()
                > bare.sizeHint(option, model.index(0, 1)).width());
        QVERIFY(badge.sizeHint(option, model.index(0, 0)).width()
                > bare.sizeHint(option, model.index(0, 0)).width());
        QCOMPARE(bare.sizeHint(option, model.index(0, 0)).height(), 26);
    }

    void bannersSayWhatIsSoAndOfferTwoWaysOut()
    {
        QWidget window;
        Banner banner(&window);
        window.show();
        QVERIFY(!banner.isVisible());
        banner.showMessage(Banner::Kind::Error, QStringLiteral("Row 20 was rejected."),
                           {QStringLiteral("Map the meter…")});
        QVERIFY(banner.isVisible());
        QVERIFY(banner.minimumHeight() >= 40);
        banner.resize(600, 40);
        QVERIFY(has(shown(&banner), kLightTokens.errorBg));
        QSignalSpy clicked(&banner, &Banner::buttonClicked);
        const QList<QPushButton *> buttons = banner.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        QVERIFY(buttons[0]->isVisible() && !buttons[1]->isVisible());
        buttons[0]->click();
        QCOMPARE(clicked.first().at(0).toInt(), 0);
        banner.clear();
        QVERIFY(!banner.isVisible() && banner.text().isEmpty());
    }

    void emptyPlacesOfferOneStep()
    {
        EmptyState state;
        state.setMessage(QStringLiteral("This round has no meters yet."),
                         QStringLiteral("Add 14 meters"));
        QSignalSpy clicked(&state, &EmptyState::buttonClicked);
        auto *button = state.findChild<QPushButton *>();
        QVERIFY(button->isVisibleTo(&state));
        button->click();
        QCOMPARE(clicked.size(), 1);
        state.setMessage(QStringLiteral("No readings."));
        QVERIFY(!button->isVisibleTo(&state));
        LoadingRows rows;
        rows.resize(300, 200);
        QVERIFY(has(shown(&rows), kLightTokens.grid));
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
