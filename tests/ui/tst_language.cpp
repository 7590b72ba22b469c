// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "ui/shell/language.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace meterdesk;

namespace {

//! A window with a text and a figure.
class Sign : public QLabel
{
public:
    int changes = 0;

    static QString word() { return QCoreApplication::translate("meterdesk::MainActions", "Quit"); }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange) {
            ++changes;
            setText(word());
        }
        QLabel::changeEvent(event);
    }
};

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksAnotherLanguageAtOnce()
    {
        Language language(*qApp);
        language.choose(QStringLiteral("en"));
        Sign sign;
        sign.show();
        QCoreApplication::sendPostedEvents();
        sign.changes = 0;
        QCOMPARE(Sign::word(), QStringLiteral("Quit"));

        language.choose(QStringLiteral("cs"));
        QTRY_COMPARE_WITH_TIMEOUT(sign.text(), QStringLiteral("Ukončit"), kPatienceMs);
        QCOMPARE(sign.changes, 1);
        QCOMPARE(QLocale().language(), QLocale::Czech);
        QCOMPARE(QLocale().toString(0.5), QStringLiteral("0,5"));

        language.choose(QStringLiteral("en"));
        QTRY_COMPARE_WITH_TIMEOUT(sign.text(), QStringLiteral("Quit"), kPatienceMs);
        QCOMPARE(sign.changes, 2);
        QCOMPARE(QLocale().toString(0.5), QStringLiteral("0.5"));
        // The same one again is no change.
        language.choose(QStringLiteral("en"));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(sign.changes, 2);
    }

    void takesTheSystemsOwnLocaleOfALanguage()
    {
        QCOMPARE(Language::localeFor({}), QLocale::system());
        QCOMPARE(Language::localeFor(QStringLiteral("de")).language(), QLocale::German);
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
