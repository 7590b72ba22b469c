// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/tablewords.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>

namespace meterdesk {

namespace {

struct Phrase
{
    const char *words; // as plainWords() gives them
    ColumnRole role;
};

// Of several that are found, the first role of kFirst counts, then the longest phrase.
constexpr Phrase kPhrases[] = {
    {"import id", ColumnRole::ImportId},
    {"importid", ColumnRole::ImportId},
    {"id importu", ColumnRole::ImportId},
    {"importni id", ColumnRole::ImportId},
    {"import kennung", ColumnRole::ImportId},
    {"code", ColumnRole::Code},
    {"kod", ColumnRole::Code},
    {"zahlercode", ColumnRole::Code},
    {"serial", ColumnRole::Serial},
    {"serial number", ColumnRole::Serial},
    {"serial no", ColumnRole::Serial},
    {"sn", ColumnRole::Serial},
    {"s n", ColumnRole::Serial},
    {"meter number", ColumnRole::Serial},
    {"meter no", ColumnRole::Serial},
    {"vyrobni cislo", ColumnRole::Serial},
    {"seriove cislo", ColumnRole::Serial},
    {"cislo meridla", ColumnRole::Serial},
    {"cislo elektromeru", ColumnRole::Serial},
    {"cislo vodomeru", ColumnRole::Serial},
    {"cislo plynomeru", ColumnRole::Serial},
    {"zahlernummer", ColumnRole::Serial},
    {"zahlernr", ColumnRole::Serial},
    {"zahler nr", ColumnRole::Serial},
    {"seriennummer", ColumnRole::Serial},
    {"name", ColumnRole::Name},
    {"meter name", ColumnRole::Name},
    {"nazev", ColumnRole::Name},
    {"nazev meridla", ColumnRole::Name},
    {"bezeichnung", ColumnRole::Name},
    {"zahlername", ColumnRole::Name},
    {"meter id", ColumnRole::OwnId},
    {"id meridla", ColumnRole::OwnId},
    {"zahler id", ColumnRole::OwnId},
    {"meter", ColumnRole::Meter},
    {"meridlo", ColumnRole::Meter},
    {"merak", ColumnRole::Meter},
    {"zahler", ColumnRole::Meter},
    {"suit", ColumnRole::Suit},
    {"value", ColumnRole::Value},
    {"meter value", ColumnRole::Value},
    {"state", ColumnRole::Value},
    {"register", ColumnRole::Value},
    {"reading", ColumnRole::Value},
    {"meter reading", ColumnRole::Value},
    {"stav", ColumnRole::Value},
    {"stav meridla", ColumnRole::Value},
    {"odecet", ColumnRole::Value},
    {"hodnota", ColumnRole::Value},
    {"stand", ColumnRole::Value},
    {"zahlerstand", ColumnRole::Value},
    {"ablesung", ColumnRole::Value},
    {"ablesewert", ColumnRole::Value},
    {"wert", ColumnRole::Value},
    {"date", ColumnRole::Date},
    {"datum", ColumnRole::Date},
    {"day", ColumnRole::Date},
    {"den", ColumnRole::Date},
    {"tag", ColumnRole::Date},
    {"datetime", ColumnRole::Date},
    {"timestamp", ColumnRole::Date},
    {"ablesedatum", ColumnRole::Date},
    {"zeitpunkt", ColumnRole::Date},
    {"time", ColumnRole::Time},
    {"cas", ColumnRole::Time},
    {"zeit", ColumnRole::Time},
    {"uhrzeit", ColumnRole::Time},
    {"unit", ColumnRole::Unit},
    {"units", ColumnRole::Unit},
    {"jednotka", ColumnRole::Unit},
    {"mj", ColumnRole::Unit},
    {"einheit", ColumnRole::Unit},
    {"note", ColumnRole::Note},
    {"notes", ColumnRole::Note},
    {"comment", ColumnRole::Note},
    {"remark", ColumnRole::Note},
    {"poznamka", ColumnRole::Note},
    {"komentar", ColumnRole::Note},
    {"bemerkung", ColumnRole::Note},
    {"notiz", ColumnRole::Note},
    {"anmerkung", ColumnRole::Note},
    {"kommentar", ColumnRole::Note},
};

// Over invoices, beside those of meters, units and notes. What is known and of no use is ignored.
constexpr Phrase kInvoicePhrases[] = {
    {"from", ColumnRole::From},
    {"since", ColumnRole::From},
    {"od", ColumnRole::From},
    {"von", ColumnRole::From},
    {"start", ColumnRole::From},
    {"begin", ColumnRole::From},
    {"zacatek", ColumnRole::From},
    {"beginn", ColumnRole::From},
    {"to", ColumnRole::To},
    {"until", ColumnRole::To},
    {"do", ColumnRole::To},
    {"bis", ColumnRole::To},
    {"end", ColumnRole::To},
    {"konec", ColumnRole::To},
    {"ende", ColumnRole::To},
    {"consumption", ColumnRole::Consumption},
    {"usage", ColumnRole::Consumption},
    {"quantity", ColumnRole::Consumption},
    {"spotreba", ColumnRole::Consumption},
    {"mnozstvi", ColumnRole::Consumption},
    {"odber", ColumnRole::Consumption},
    {"verbrauch", ColumnRole::Consumption},
    {"menge", ColumnRole::Consumption},
    {"cost", ColumnRole::Cost},
    {"costs", ColumnRole::Cost},
    {"price", ColumnRole::Cost},
    {"amount", ColumnRole::Cost},
    {"cena", ColumnRole::Cost},
    {"castka", ColumnRole::Cost},
    {"naklady", ColumnRole::Cost},
    {"celkem", ColumnRole::Cost},
    {"kosten", ColumnRole::Cost},
    {"betrag", ColumnRole::Cost},
    {"preis", ColumnRole::Cost},
    {"unit price", ColumnRole::Ignore},
    {"price per", ColumnRole::Ignore},
    {"jednotkova cena", ColumnRole::Ignore},
    {"cena za", ColumnRole::Ignore},
    {"einheitspreis", ColumnRole::Ignore},
    {"preis pro", ColumnRole::Ignore},
    {"due date", ColumnRole::Ignore},
    {"datum", ColumnRole::Ignore},
    {"date", ColumnRole::Ignore},
    {"days", ColumnRole::Ignore},
    {"dnu", ColumnRole::Ignore},
    {"tage", ColumnRole::Ignore},
    {"ean", ColumnRole::Meter},
    {"odberne misto", ColumnRole::Meter},
    {"supply point", ColumnRole::Meter},
};

// "Datum odečtu" is a date, "unit of value" a unit.
constexpr std::array kFirst{ColumnRole::Date, ColumnRole::Time, ColumnRole::Unit, ColumnRole::Note};

constexpr const char *kOld[] = {"last",       "previous", "old",      "minuly",   "minule",
                                "predchozi",  "stary",    "stare",    "posledni", "puvodni",
                                "letzter",    "letzte",   "letztes",  "alter",    "alte",
                                "vorheriger", "voriger",  "pocatecni"};
constexpr const char *kNew[] = {"new",   "current", "novy", "nova",      "nove",    "aktualni",
                                "neuer", "neue",    "neu",  "aktueller", "aktuell", "konecny"};

bool hasWords(const QString &padded, const char *words)
{
    return padded.contains(u' ' + QLatin1String(words) + u' ');
}

template<typename Words>
bool hasAny(const QString &padded, const Words &words)
{
    return std::any_of(std::begin(words), std::end(words),
                       [&](const char *word) { return hasWords(padded, word); });
}

//! The phrase that counts of those that are found in \a padded.
HeadWord best(const QString &padded, const Phrase *begin, const Phrase *end, HeadWord found)
{
    qsizetype longest = 0;
    bool isFirst = false;
    for (const Phrase *phrase = begin; phrase != end; ++phrase) {
        if (!hasWords(padded, phrase->words))
            continue;
        const bool first = std::find(kFirst.begin(), kFirst.end(), phrase->role) != kFirst.end();
        const auto length = qsizetype(qstrlen(phrase->words));
        // Day and time of day together are a date.
        const bool isDateAgain = found.role == ColumnRole::Date && phrase->role == ColumnRole::Time;
        if (isDateAgain || (isFirst && !first) || (isFirst == first && length <= longest))
            continue;
        found.role = phrase->role;
        found.isKnown = true;
        isFirst = first;
        longest = length;
    }
    return found;
}

} // namespace

QString plainWords(QStringView text)
{
    QString plain;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_D)) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
        else if (!c.isMark())
            plain += u' ';
    }
    return plain.simplified();
}

HeadWord headWordOf(QStringView name)
{
    const QString padded = u' ' + plainWords(name) + u' ';
    HeadWord found = best(padded, std::begin(kPhrases), std::end(kPhrases), {});
    if (padded == u" id ")
        found = {ColumnRole::OwnId, true, false, false};
    if (found.role == ColumnRole::Value || found.role == ColumnRole::Date) {
        found.isOld = hasAny(padded, kOld);
        found.isNew = !found.isOld && hasAny(padded, kNew);
        if (found.isOld)
            found.role = ColumnRole::Ignore;
    }
    return found;
}

HeadWord invoiceHeadWordOf(QStringView name)
{
    const QString padded = u' ' + plainWords(name) + u' ';
    HeadWord found = headWordOf(name);
    const bool isOfReadings = found.role == ColumnRole::Value || found.role == ColumnRole::Date
        || found.role == ColumnRole::Time;
    if (found.isKnown && !isOfReadings && !found.isOld)
        return found;
    found = best(padded, std::begin(kInvoicePhrases), std::end(kInvoicePhrases), {});
    if (found.role == ColumnRole::Consumption || found.role == ColumnRole::Cost)
        return found;
    // "Date from" is a day, though "date" is the longer word.
    for (const ColumnRole role : {ColumnRole::From, ColumnRole::To}) {
        const bool isDay = std::any_of(
            std::begin(kInvoicePhrases), std::end(kInvoicePhrases), [&](const Phrase &phrase) {
                return phrase.role == role && hasWords(padded, phrase.words);
            });
        if (isDay)
            return {role, true, false, false};
    }
    return found;
}

bool isUnitWord(QStringView text)
{
    static const QStringList kUnits{
        QStringLiteral("kwh"),   QStringLiteral("mwh"), QStringLiteral("gwh"),
        QStringLiteral("wh"),    QStringLiteral("gj"),  QStringLiteral("mj"),
        QStringLiteral("kvarh"), QStringLiteral("m3"),  QStringLiteral("m\u00b3"),
        QStringLiteral("m^3"),   QStringLiteral("l"),   QStringLiteral("nm3"),
        QStringLiteral("t"),     QStringLiteral("kg"),  QStringLiteral("hod"),
        QStringLiteral("h")};
    return kUnits.contains(text.trimmed().toString().toLower());
}

} // namespace meterdesk
