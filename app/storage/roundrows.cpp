// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/roundrows.h"

namespace meterdesk::roundrows {
namespace {

using Mark = RoundCell::Mark;
using Answer = RoundCell::Answer;

enum Column {
    Round,
    Meter,
    Position,
    Value,
    Date,
    Note,
    MarkOf,
    Reason,
    Accepted,
    AnswerOf,
    AnswerOld,
    AnswerNew,
    AnswerDate,
    Entry
};

QString wordOf(Mark mark)
{
    switch (mark) {
    case Mark::Estimated:
        return QStringLiteral("estimated");
    case Mark::NotRead:
        return QStringLiteral("not-read");
    case Mark::None:
        break;
    }
    return QStringLiteral("none");
}

QString wordOf(Answer answer)
{
    switch (answer) {
    case Answer::TypingSlip:
        return QStringLiteral("typing-slip");
    case Answer::RolledOver:
        return QStringLiteral("rolled-over");
    case Answer::Exchanged:
        return QStringLiteral("exchanged");
    case Answer::None:
        break;
    }
    return QStringLiteral("none");
}

//! The value that \a word is the word of; the first where it is of none.
template<typename T>
T valueOf(const QString &word, std::initializer_list<T> values)
{
    for (const T value : values) {
        if (wordOf(value) == word)
            return value;
    }
    return *values.begin();
}

} // namespace

LocalRow rowOf(const RoundId &id, const RoundHeader &header, TimeMs changedAt, bool isRemoved)
{
    return {LocalTable::Rounds,
            changedAt,
            isRemoved,
            {id.value, header.list.value, header.title, qint64(header.at), header.timeText,
             header.currentMeter.value, header.currentColumn}};
}

RoundId idIn(const LocalRow &row)
{
    return {row.values.at(0).toString()};
}

RoundHeader headerIn(const LocalRow &row)
{
    RoundHeader header;
    header.list = {row.values.at(1).toString()};
    header.title = row.values.at(2).toString();
    header.at = row.values.at(3).toLongLong();
    header.timeText = row.values.at(4).toString();
    header.currentMeter = {row.values.at(5).toString()};
    header.currentColumn = row.values.at(6).toString();
    return header;
}

LocalRow rowOf(const RoundId &round, const RoundCell &cell, qint64 position, TimeMs changedAt)
{
    return {LocalTable::RoundCells,
            changedAt,
            false,
            {round.value, cell.meter.value, position, cell.value, cell.date, cell.note,
             wordOf(cell.mark), cell.reason, cell.accepted.join(QChar(u' ')), wordOf(cell.answer),
             cell.answerOld, cell.answerNew, cell.answerDate, cell.entry.value}};
}

RoundId roundIn(const LocalRow &row)
{
    return {row.values.at(Round).toString()};
}

RoundCell cellIn(const LocalRow &row)
{
    const auto text = [&row](Column column) { return row.values.at(column).toString(); };
    RoundCell cell;
    cell.meter = {text(Meter)};
    cell.value = text(Value);
    cell.date = text(Date);
    cell.note = text(Note);
    cell.mark = valueOf(text(MarkOf), {Mark::None, Mark::Estimated, Mark::NotRead});
    cell.reason = text(Reason);
    cell.accepted = text(Accepted).split(QChar(u' '), Qt::SkipEmptyParts);
    cell.answer = valueOf(
        text(AnswerOf), {Answer::None, Answer::TypingSlip, Answer::RolledOver, Answer::Exchanged});
    cell.answerOld = text(AnswerOld);
    cell.answerNew = text(AnswerNew);
    cell.answerDate = text(AnswerDate);
    cell.entry = {row.values.at(Entry).toLongLong()};
    return cell;
}

qint64 positionIn(const LocalRow &row)
{
    return row.values.at(Position).toLongLong();
}

} // namespace meterdesk::roundrows
