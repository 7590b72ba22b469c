// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metercard/notesection.h"

#include "services/localnotes.h"
#include "services/localrecords.h"
#include "tests/ui/sessionfixture.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

constexpr int kPatienceMs = SessionFixture::kPatienceMs;

} // namespace

class TestNoteSection : public QObject
{
    Q_OBJECT

    std::unique_ptr<SessionFixture> m_data;
    std::unique_ptr<NoteSection> m_section;
    const MeterId m_meter{QStringLiteral("2001")};
    const MeterId m_other{QStringLiteral("2002")};

    LocalNotes &notes() { return m_data->session->records().notes(); }

    QLineEdit *field(const char *name) const
    {
        for (QLineEdit *line : m_section->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == QLatin1String(name))
                return line;
        }
        return nullptr;
    }
    QPlainTextEdit *text() const { return m_section->findChild<QPlainTextEdit *>(); }

private Q_SLOTS:
    void initTestCase() { m_data = std::make_unique<SessionFixture>(); }

    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(m_data->openWithData());
        m_section = std::make_unique<NoteSection>();
        m_section->setSession(m_data->session.get());
        m_section->setMeter(m_meter);
        m_section->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_section.get()));
    }

    void cleanup()
    {
        m_section.reset();
        QLocale::setDefault(QLocale::c());
    }

    void keepsWhatIsTyped()
    {
        QTest::keyClicks(field("Door"), QStringLiteral("behind the stage"));
        QTest::keyClicks(field("Key"), QStringLiteral("14, Mr Havel"));
        QTest::keyClicks(field("Register digits"), QStringLiteral("6 + 1"));
        QTest::keyClicks(field("Multiply by"), QStringLiteral("0040,5"));
        QTest::keyClicks(text(), QStringLiteral("beware of the dog"));
        MeterNote note;
        note.meter = m_meter;
        note.door = QStringLiteral("behind the stage");
        note.key = QStringLiteral("14, Mr Havel");
        note.wholeDigits = 6;
        note.decimalDigits = 1;
        note.multiplier = "40.5";
        note.text = QStringLiteral("beware of the dog");
        QTRY_COMPARE_WITH_TIMEOUT(notes().noteOf(m_meter), note, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!m_data->session->records().hasUnwritten(), kPatienceMs);
        // Another one, and back.
        m_section->setMeter(m_other);
        QCOMPARE(field("Door")->text(), QString());
        QCOMPARE(text()->toPlainText(), QString());
        m_section->setMeter(m_meter);
        QCOMPARE(field("Register digits")->text(), QStringLiteral("6 + 1"));
        QCOMPARE(field("Multiply by")->text(), QStringLiteral("40.5"));
        QCOMPARE(text()->toPlainText(), note.text);
    }

    void losesNothingWhereTheMeterChangesAtOnce()
    {
        QTest::keyClicks(field("Door"), QStringLiteral("left"));
        m_section->setMeter(m_other);
        QCOMPARE(notes().noteOf(m_meter).door, QStringLiteral("left"));
        QVERIFY(notes().noteOf(m_other).isEmpty());
        QTest::keyClicks(text(), QStringLiteral("right"));
        m_section.reset();
        QCOMPARE(notes().noteOf(m_other).text, QStringLiteral("right"));
    }

    void showsWhatOthersChange()
    {
        MeterNote note;
        note.meter = m_meter;
        note.key = QStringLiteral("15");
        notes().setNote(note);
        QCOMPARE(field("Key")->text(), QStringLiteral("15"));
        // But not over what is being typed.
        QTest::keyClicks(field("Key"), QStringLiteral("6"));
        note.key = QStringLiteral("17");
        notes().setNote(note);
        QCOMPARE(field("Key")->text(), QStringLiteral("156"));
        QTRY_COMPARE_WITH_TIMEOUT(notes().noteOf(m_meter).key, QStringLiteral("156"), kPatienceMs);
    }

    void takesOnlyWhatCanBeKept()
    {
        QTest::keyClicks(field("Register digits"), QStringLiteral("x6+-2"));
        QCOMPARE(field("Register digits")->text(), QStringLiteral("6+2"));
        QTest::keyClicks(field("Multiply by"), QStringLiteral("-1,5,e"));
        QCOMPARE(field("Multiply by")->text(), QStringLiteral("1,5"));
        QCOMPARE(NoteSection::placesIn(QStringLiteral("6 +")),
                 std::make_pair(std::optional(6), std::optional<int>()));
        QCOMPARE(NoteSection::placesIn({}),
                 std::make_pair(std::optional<int>(), std::optional<int>()));
        QCOMPARE(NoteSection::numberIn(QStringLiteral("007,")), QByteArray("7"));
        QCOMPARE(NoteSection::numberIn(QStringLiteral("0.50")), QByteArray("0.50"));
        QCOMPARE(NoteSection::numberIn({}), QByteArray());
    }
};

QTEST_MAIN(TestNoteSection)
#include "tst_notesection.moc"
