// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/wiretexts.h"

#include <QCoreApplication>

namespace meterdesk {

//! Only the context of the translations.
class WireTexts
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::WireTexts)

public:
    struct Word
    {
        const char *name;
        const char *text;
    };

    template<std::size_t N>
    static QString find(const Word (&words)[N], const QString &name, const QString &otherwise)
    {
        for (const Word &word : words) {
            if (name == QLatin1String(word.name))
                return tr(word.text);
        }
        return otherwise;
    }

    static QString question(const QString &id)
    {
        static const Word kWords[] = {
            {"paging", QT_TR_NOOP("Next page of a list")},
            {"import-body", QT_TR_NOOP("Fields of a reading that is sent")},
            {"invoice-body", QT_TR_NOOP("Fields of an invoice that is sent")},
            {"point-key", QT_TR_NOOP("Number of a data point that is sent")},
            {"delete-time", QT_TR_NOOP("Time of a record to delete")},
            {"token-body", QT_TR_NOOP("Exchange of the login token")},
            {"attributes", QT_TR_NOOP("Fields of a record")},
            {"value-key", QT_TR_NOOP("Number of a reading")},
            {"parent", QT_TR_NOOP("Entity above")},
            {"energy-key", QT_TR_NOOP("Energy of a meter")},
        };
        return find(kWords, id, id);
    }

    static QString answer(const QString &question, const QString &answer)
    {
        static const Word kWords[] = {
            {"paging links", QT_TR_NOOP("Link in the answer")},
            {"paging single", QT_TR_NOOP("There is only one")},
            {"delete-time query", QT_TR_NOOP("In the address")},
            {"delete-time body", QT_TR_NOOP("In the body")},
            {"token-body none", QT_TR_NOOP("Without a body")},
            {"token-body document", QT_TR_NOOP("With a body")},
            {"attributes flat", QT_TR_NOOP("Beside its ID")},
            {"parent relationship", QT_TR_NOOP("As a relationship")},
            {"parent attribute", QT_TR_NOOP("As a field")},
            {"energy-key relationship", QT_TR_NOOP("As a relationship")},
        };
        // What the service would call it is no text for translators.
        static const Word kNames[] = {
            {"paging number", "page[number]=2"}, {"paging offset", "page[offset]=1000"},
            {"paging plain", "page=2"},          {"import-body flat", "data"},
            {"invoice-body flat", "data"},       {"import-body jsonapi", "data.attributes"},
            {"attributes nested", "attributes"}, {"invoice-body jsonapi", "data.attributes"},
        };
        const QString key = question + QLatin1Char(' ') + answer;
        for (const Word &name : kNames) {
            if (key == QLatin1String(name.name))
                return QLatin1String(name.text);
        }
        return find(kWords, key, answer);
    }
};

QString wordsForQuestion(const QString &question)
{
    return WireTexts::question(question);
}

QString wordsForAnswer(const QString &question, const QString &answer)
{
    return WireTexts::answer(question, answer);
}

} // namespace meterdesk
