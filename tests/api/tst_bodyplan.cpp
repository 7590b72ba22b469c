// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bodyplan.h"

#include "tests/api/outcome.h"

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

using Body = WireShapes::ImportBody;
using Number = WireShapes::ValueKey;

ApiError refused(const char *words)
{
    return {ApiError::Kind::Validation, 400, QString::fromUtf8(words), {}};
}

//! How servers may word a refusal. Nothing documents it.
enum class Words { Clear, None, Odd };

//! A server that reads one form: what it says to another one.
struct Server
{
    BodyForm reads;
    Words words = Words::Clear;
    const char *toAll = nullptr; // it takes offence at a value in the form that it reads

    std::optional<ApiError> answerTo(const BodyForm &form) const
    {
        if (form == reads)
            return toAll ? std::optional(refused(toAll)) : std::nullopt;
        if (words == Words::None)
            return refused("");
        if (form.body != reads.body)
            return refused(words == Words::Odd ? "invalid document"
                                               : "required fields are missing in data");
        return refused(form.number == Number::State ? "unknown field: state"
                                                    : "unknown field: value");
    }
};

//! The forms that are tried, in order.
QList<BodyForm> tries(BodyPlan &plan, const Server &server)
{
    QList<BodyForm> forms;
    for (;;) {
        forms.append(plan.form());
        const auto error = server.answerTo(plan.form());
        if (!error || !plan.goOn(*error))
            return forms;
    }
}

} // namespace

class TestBodyPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void findsTheForm_data();
    void findsTheForm();
    void doubtsAMemoryOnlyWithReason();
    void tellsWhatIsWrongWithTheValue_data();
    void tellsWhatIsWrongWithTheValue();
    void onlyRefusalsLeadOn();
    void learnsItsOwnQuestions();
    void keepsToWhatIsChosen();
};

void TestBodyPlan::defaults()
{
    using Record = BodyPlan::Record;
    QCOMPARE(BodyPlan(Record::Import, {}).form(), (BodyForm{Body::Flat, Number::Unknown}));
    QCOMPARE(BodyPlan(Record::DataPoint, {}).form(), (BodyForm{Body::Flat, Number::Value}));
    QCOMPARE(BodyPlan(Record::Invoice, {}).form(), (BodyForm{Body::JsonApi, Number::Unknown}));
    WireShapes known;
    known.importBody = Body::JsonApi;
    known.invoiceBody = Body::Flat;
    known.pointKey = Number::State;
    QCOMPARE(BodyPlan(Record::Import, known).form(), (BodyForm{Body::JsonApi, Number::Unknown}));
    QCOMPARE(BodyPlan(Record::DataPoint, known).form(), (BodyForm{Body::JsonApi, Number::State}));
    QCOMPARE(BodyPlan(Record::Invoice, known).form(), (BodyForm{Body::Flat, Number::Unknown}));
}

void TestBodyPlan::findsTheForm_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("most"); // requests until the form is found
    QTest::newRow("clear words") << int(Words::Clear) << 3;
    QTest::newRow("no words") << int(Words::None) << 4;
    QTest::newRow("odd words") << int(Words::Odd) << 3;
}

void TestBodyPlan::findsTheForm()
{
    QFETCH(int, words);
    QFETCH(int, most);
    for (const Body body : {Body::Flat, Body::JsonApi}) {
        for (const Number number : {Number::Value, Number::State}) {
            const Server server{{body, number}, Words(words)};
            BodyPlan plan(BodyPlan::Record::DataPoint, {});
            const auto forms = tries(plan, server);
            QCOMPARE(forms.last(), server.reads);
            QVERIFY2(forms.size() <= most, qPrintable(QString::number(forms.size())));
            // Each form at most once.
            for (const BodyForm &form : forms)
                QCOMPARE(forms.count(form), 1);
        }
        for (const auto record : {BodyPlan::Record::Import, BodyPlan::Record::Invoice}) {
            const Server server{{body, Number::Unknown}, Words(words)};
            BodyPlan plan(record, {});
            const auto forms = tries(plan, server);
            QCOMPARE(forms.last(), server.reads);
            QVERIFY(forms.size() <= 2);
        }
    }
}

void TestBodyPlan::doubtsAMemoryOnlyWithReason()
{
    WireShapes known;
    known.importBody = Body::Flat;
    known.pointKey = Number::Value;
    known.invoiceBody = Body::JsonApi;
    const BodyForm flat{Body::Flat, Number::Value};
    // A value is refused: nothing else is tried.
    for (const char *words : {"value is out of range", "import_id is not that of a series"}) {
        BodyPlan plan(BodyPlan::Record::DataPoint, known);
        QCOMPARE(tries(plan, {flat, Words::Clear, words}), QList<BodyForm>{flat});
        QCOMPARE(plan.refusal().detail, QString::fromUtf8(words));
    }
    BodyPlan invoice(BodyPlan::Record::Invoice, known);
    QCOMPARE(tries(invoice,
                   {{Body::JsonApi, Number::Unknown},
                    Words::Clear,
                    "the range overlaps an invoice of this meter"})
                 .size(),
             1);
    // The server has changed: its words, or their absence, are a reason.
    for (const Words words : {Words::Clear, Words::None}) {
        const Server server{{Body::JsonApi, Number::State}, words};
        BodyPlan plan(BodyPlan::Record::DataPoint, known);
        QCOMPARE(tries(plan, server).last(), server.reads);
    }
    // Refused in every form, for what sounds like the form: the known one's words count.
    BodyPlan unknown(BodyPlan::Record::Import, known);
    tries(unknown, {{Body::Flat, Number::Unknown}, Words::Clear, "unknown import_id"});
    QCOMPARE(unknown.refusal().detail, QStringLiteral("unknown import_id"));
}

void TestBodyPlan::tellsWhatIsWrongWithTheValue_data()
{
    QTest::addColumn<int>("body");
    QTest::addColumn<int>("number");
    for (const Body body : {Body::Flat, Body::JsonApi}) {
        for (const Number number : {Number::Value, Number::State})
            QTest::addRow("%d %d", int(body), int(number)) << int(body) << int(number);
    }
}

void TestBodyPlan::tellsWhatIsWrongWithTheValue()
{
    QFETCH(int, body);
    QFETCH(int, number);
    const char *const words = "import_id and suit are not those of a series";
    const Server server{{Body(body), Number(number)}, Words::Clear, words};
    BodyPlan plan(BodyPlan::Record::DataPoint, {});
    const auto forms = tries(plan, server);
    QVERIFY(forms.contains(server.reads));
    QVERIFY(forms.size() <= 3);
    QCOMPARE(plan.refusal().detail, QString::fromUtf8(words));
}

void TestBodyPlan::onlyRefusalsLeadOn()
{
    using Kind = ApiError::Kind;
    for (const Kind kind : {Kind::Duplicate, Kind::OutcomeUnknown, Kind::Unauthorized,
                            Kind::RateLimited, Kind::Server, Kind::Protocol, Kind::NotTheService,
                            Kind::Timeout, Kind::Offline, Kind::ClientBug, Kind::Cancelled}) {
        BodyPlan plan(BodyPlan::Record::Invoice, {});
        const BodyForm before = plan.form();
        QVERIFY2(!plan.goOn({kind, 0, QStringLiteral("fields are missing"), {}}),
                 qPrintable(kindName(kind)));
        QCOMPARE(plan.form(), before);
    }
}

void TestBodyPlan::learnsItsOwnQuestions()
{
    WireShapes invoice;
    invoice.invoiceBody = Body::JsonApi;
    QCOMPARE(BodyPlan(BodyPlan::Record::Invoice, {}).found(), invoice);
    WireShapes import;
    import.importBody = Body::Flat;
    QCOMPARE(BodyPlan(BodyPlan::Record::Import, {}).found(), import);
    import.pointKey = Number::Value;
    QCOMPARE(BodyPlan(BodyPlan::Record::DataPoint, {}).found(), import);
}

void TestBodyPlan::keepsToWhatIsChosen()
{
    WireShapes known;
    known.importBody = Body::Flat;
    WireShapes chosen;
    chosen.importBody = Body::JsonApi;
    for (const Words words : {Words::Clear, Words::None, Words::Odd}) {
        const Server server{{Body::Flat, Number::State}, words};
        BodyPlan import(BodyPlan::Record::Import, known, chosen);
        QCOMPARE(tries(import, server), (QList<BodyForm>{{Body::JsonApi, Number::Unknown}}));
        QCOMPARE(import.refusal().httpStatus, 400);
        // The question that is left open is still answered by trying.
        BodyPlan point(BodyPlan::Record::DataPoint, known, chosen);
        for (const BodyForm &form : tries(point, server))
            QCOMPARE(form.body, Body::JsonApi);
        chosen.pointKey = Number::Value;
        BodyPlan fixed(BodyPlan::Record::DataPoint, known, chosen);
        QCOMPARE(tries(fixed, server), (QList<BodyForm>{{Body::JsonApi, Number::Value}}));
        chosen.pointKey = Number::Unknown;
    }
    BodyPlan invoice(BodyPlan::Record::Invoice, known, chosen);
    const Server flat{{Body::Flat, Number::Unknown}};
    QCOMPARE(tries(invoice, flat).size(), 2);
}

QTEST_GUILESS_MAIN(TestBodyPlan)
#include "tst_bodyplan.moc"
