// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/profiletexts.h"

#include <QCoreApplication>

namespace meterdesk {

//! Only the context of the translations.
class ProfileTexts
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::ProfileTexts)

public:
    static QString words(ProfileEffect::Kind kind);
    static QString sentence(ProfileEffect::Kind kind);
    static QString sentence(const LoadProblem &problem);
};

QString ProfileTexts::words(ProfileEffect::Kind kind)
{
    switch (kind) {
    case ProfileEffect::Kind::Creates:
        return tr("New");
    case ProfileEffect::Kind::Updates:
        return tr("Replaces a value");
    case ProfileEffect::Kind::SameThere:
        return tr("There already");
    case ProfileEffect::Kind::Waits:
        return tr("Another value is on its way");
    case ProfileEffect::Kind::Overlaps:
        return tr("Overlaps another profile");
    }
    return {};
}

QString ProfileTexts::sentence(ProfileEffect::Kind kind)
{
    switch (kind) {
    case ProfileEffect::Kind::Creates:
        return tr("A new profile, as far as is known here. What others sent is not known.");
    case ProfileEffect::Kind::Updates:
        return tr("An update: the value of the same range, %2, is replaced.");
    case ProfileEffect::Kind::SameThere:
        return tr("The same range with the same value was sent from here already. There is nothing "
                  "to send.");
    case ProfileEffect::Kind::Waits:
        return tr("The same range is on its way with the value %2. It must be sent or dropped "
                  "first.");
    case ProfileEffect::Kind::Overlaps:
        return tr("Overlaps the profile %1, which was sent from here. The server would refuse it: "
                  "delete that one first, or use its exact range.");
    }
    return {};
}

QString ProfileTexts::sentence(const LoadProblem &problem)
{
    switch (problem.kind) {
    case LoadProblem::Kind::NotADate:
        return tr("“%1” is not a date and time. Correct the file, or choose other columns.");
    case LoadProblem::Kind::OrderAsked:
        return tr("“%1”: choose whether the day or the month comes first.");
    case LoadProblem::Kind::NotANumber:
        return tr("“%1” is not a number. Nothing is sent for this interval.");
    case LoadProblem::Kind::MarkAsked:
        return tr("“%1”: choose the decimal mark.");
    case LoadProblem::Kind::HourSkipped:
        return tr("%1 does not exist on this day: the clock change leaves that hour out. Check the "
                  "time zone.");
    case LoadProblem::Kind::HourOnce:
        return tr("%1 exists twice on this day, and the file has it once. Nothing is sent for this "
                  "hour; type it as two profiles.");
    case LoadProblem::Kind::TooOften:
        return tr("%1 comes more often than it exists on this day. Nothing is sent for it.");
    case LoadProblem::Kind::TooManyCells:
        return tr("The day has more values than intervals, from “%1” on. Nothing is sent for it.");
    case LoadProblem::Kind::OtherValue:
        return tr("The same interval has another value in row %2. Neither is sent.");
    case LoadProblem::Kind::Overlap:
        return tr("The interval overlaps that of row %2. Check the length of an interval.");
    }
    return {};
}

QString wordsFor(ProfileEffect::Kind kind)
{
    return ProfileTexts::words(kind);
}

QString sentenceFor(ProfileEffect::Kind kind, const QString &other, const QString &value)
{
    QString text = ProfileTexts::sentence(kind);
    text.replace(QStringLiteral("%1"), other);
    text.replace(QStringLiteral("%2"), value);
    return text;
}

QString sentenceFor(const LoadProblem &problem)
{
    QString text = ProfileTexts::sentence(problem);
    text.replace(QStringLiteral("%2"), QString::number(problem.other));
    text.replace(QStringLiteral("%1"), problem.text.left(40));
    return text;
}

QString halfOpenText(const QString &from, const QString &to)
{
    return QStringLiteral("[%1, %2)").arg(from, to);
}

} // namespace meterdesk
