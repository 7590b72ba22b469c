// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/outboxtexts.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace meterdesk;

namespace {

OutboxEntry entryOf(EntryState state, WriteKind kind = WriteKind::Reading,
                    std::optional<ApiError::Kind> error = {}, const QString &detail = {})
{
    OutboxEntry entry;
    entry.state = state;
    entry.request.kind = kind;
    entry.error = error;
    entry.httpStatus = error ? 400 : 0;
    entry.detail = detail;
    return entry;
}

//! What every message has: what is so, what it means, and the next step, in plain words.
void checkSentence(const QString &text)
{
    QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(text));
    QVERIFY2(text.count(QStringLiteral(". ")) >= 1, qPrintable(text));
    for (const char *word : {"!", "%", "please", "successful", "null"})
        QVERIFY2(!text.contains(QLatin1String(word), Qt::CaseInsensitive), qPrintable(text));
}

} // namespace

namespace {

//! People see words where programs see codes.
QString wordsOf(const QString &code)
{
    return QString(code).replace(u'-', u' ');
}

} // namespace

class TestOutboxTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    //! Enumerators are counted up to the last one: a new one without a word fails here.
    void englishWordsAreThoseOfTheVocabulary()
    {
        for (int state = 0; state <= int(EntryState::Dropped); ++state)
            QCOMPARE(wordFor(EntryState(state)), wordsOf(entryWord(EntryState(state))));
        for (int fate = 0; fate <= int(Fate::Pending); ++fate)
            QCOMPARE(wordFor(Fate(fate)), wordsOf(entryWord(Fate(fate))));
        for (int reason = 1; reason <= int(WaitReason::SignedOut); ++reason)
            QCOMPARE(wordFor(WaitReason(reason)), wordsOf(entryWord(WaitReason(reason))));
        QVERIFY(wordFor(WaitReason::Turn).isEmpty());
        QSet<QString> kinds;
        for (int kind = 0; kind <= int(WriteKind::RemoveProfile); ++kind)
            kinds.insert(wordFor(WriteKind(kind)));
        QCOMPARE(kinds.size(), 7);
        QVERIFY(!kinds.contains(QString()));
    }

    void theStateTellsWhyItWaits()
    {
        QCOMPARE(stateText(entryOf(EntryState::Queued), WaitReason::Offline),
                 QStringLiteral("queued: offline"));
        QCOMPARE(stateText(entryOf(EntryState::Queued), WaitReason::Turn),
                 QStringLiteral("queued"));
        QCOMPARE(stateText(entryOf(EntryState::Unknown), WaitReason::Paused),
                 QStringLiteral("unknown: check"));
        // What does not wait has no reason to.
        QCOMPARE(stateText(entryOf(EntryState::Rejected), WaitReason::Paused),
                 QStringLiteral("rejected"));
    }

    void onlyWhatNeedsAPersonHasASentence()
    {
        for (int i = 0; i <= int(EntryState::Dropped); ++i) {
            const auto state = EntryState(i);
            const bool needsPerson = state == EntryState::Rejected || state == EntryState::Conflict
                || state == EntryState::Unknown;
            const QString text =
                attentionFor(entryOf(state, WriteKind::Invoice, ApiError::Kind::Validation));
            QCOMPARE(!text.isEmpty(), needsPerson);
            if (needsPerson)
                checkSentence(text);
        }
    }

    void theSentenceFitsTheKind()
    {
        const auto rejected = [](WriteKind kind, ApiError::Kind error) {
            return attentionFor(entryOf(EntryState::Rejected, kind, error));
        };
        QVERIFY(rejected(WriteKind::Reading, ApiError::Kind::NotFound)
                    .startsWith(QLatin1String("The server does not know this import ID.")));
        QVERIFY(rejected(WriteKind::RemoveReading, ApiError::Kind::NotFound)
                    .contains(QLatin1String("only records of the last weeks")));
        QVERIFY(rejected(WriteKind::RemoveReading, ApiError::Kind::Forbidden)
                    .contains(QLatin1String("does not permit")));
        QVERIFY(rejected(WriteKind::Invoice, ApiError::Kind::Validation)
                    .startsWith(QLatin1String("The server rejected what was sent.")));
        QSet<QString> conflicts;
        for (const WriteKind kind : {WriteKind::Reading, WriteKind::Profile, WriteKind::Invoice}) {
            const QString text = attentionFor(entryOf(EntryState::Conflict, kind));
            checkSentence(text);
            conflicts.insert(text);
        }
        QCOMPARE(conflicts.size(), 3);
    }

    void serversWordsComeQuotedAfterOurs()
    {
        for (const WriteKind kind : {WriteKind::Reading, WriteKind::RemoveReading}) {
            const QString text =
                attentionFor(entryOf(EntryState::Rejected, kind, ApiError::Kind::NotFound,
                                     QStringLiteral("no %1\nhere\x1b[2J")));
            QVERIFY2(text.endsWith(QStringLiteral("The server says: \u201cno %1 here [2J\u201d")),
                     qPrintable(text));
        }
    }

    void aConflictTellsWhatIsStored()
    {
        const auto found =
            entryOf(EntryState::Conflict, WriteKind::Reading, {}, QStringLiteral("6790.5"));
        checkSentence(attentionFor(found));
        QVERIFY(attentionFor(found).startsWith(QLatin1String("The server has 6790.5 at this")));
        QCOMPARE(answerText(found), QStringLiteral("stored: 6790.5"));
        const auto words =
            entryOf(EntryState::Rejected, WriteKind::Reading, {}, QStringLiteral(" 400\n no "));
        QCOMPARE(answerText(words), QStringLiteral("400 no"));
    }

    void everyRefusalHasItsOwnSentence()
    {
        QSet<QString> all;
        for (int refusal = 0; refusal <= int(Refusal::Together); ++refusal) {
            checkSentence(sentenceFor(Refusal(refusal)));
            all.insert(sentenceFor(Refusal(refusal)));
        }
        QCOMPARE(all.size(), int(Refusal::Together) + 1);
    }
};

QTEST_GUILESS_MAIN(TestOutboxTexts)
#include "tst_outboxtexts.moc"
