// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "domain/wirequestion.h"

#include <QList>

namespace meterdesk {

//! Stands before the name of a question in RememberedShapes where a person has chosen the answer.
inline constexpr QLatin1String kChosenPrefix("chosen:");

//! How the server at hand writes what its documentation leaves open. Found while reading and
//! remembered with the connection; a wrong memory is replaced by what is found next, it never makes
//! an answer unreadable. README.md of this folder has the table of all questions.
//!
//! A value type. Unknown: not found yet; the code that asks then begins with its default.
struct WireShapes
{
    //! How the next page of a list of entities or meters is asked for.
    enum class Paging {
        Unknown,
        Number, //!< page[number]=2, counted from 1
        Offset, //!< page[offset]=1000, counted in records
        Plain, //!< page=2, counted from 1
        Links, //!< by links.next of the answer
        Single //!< a full page came and no grammar led on
    };
    //! Where the fields of a record are.
    enum class Attributes { Unknown, Nested, Flat };
    //! Under which key a record has its number.
    enum class ValueKey { Unknown, State, Value };
    //! How a record names the entity above it.
    enum class Parent { Unknown, Relationship, Attribute };
    //! How the body of a write is written.
    enum class ImportBody { Unknown, Flat, JsonApi };
    //! Where a deletion by time has its time, or its range.
    enum class DeleteTime { Unknown, Query, Body };
    //! Under which key a record has the code of its energy.
    enum class EnergyKey { Unknown, Energy, EnergyType, EnergyCode, Relationship };

    Paging paging = Paging::Unknown;
    Attributes attributes = Attributes::Unknown;
    ValueKey valueKey = ValueKey::Unknown; //!< of readings in lists
    ValueKey pointKey = ValueKey::Unknown; //!< of data points that are imported
    Parent parent = Parent::Unknown;
    ImportBody importBody = ImportBody::Unknown; //!< below /import
    ImportBody invoiceBody = ImportBody::Unknown;
    DeleteTime deleteTime = DeleteTime::Unknown;
    EnergyKey energyKey = EnergyKey::Unknown;

    //! Takes over what \a found knows; true if that changed anything.
    bool learn(const WireShapes &found);

    //! The known ones, by name.
    RememberedShapes toMap() const;
    //! Names and answers that are not known are ignored.
    static WireShapes fromMap(const RememberedShapes &map);

    //! \name Answers that a person has chosen
    //! The same, of those questions alone that decide what is sent, by kChosenPrefix and name.
    //! @{
    RememberedShapes toChosenMap() const;
    static WireShapes fromChosenMap(const RememberedShapes &map);
    //! An empty \a answer means Unknown. False: no such question, or answer, can be chosen.
    bool choose(const QString &question, const QString &answer);
    //! @}

    //! All questions, those that decide what is sent first.
    static QList<WireQuestion> questions(const WireShapes &found, const WireShapes &chosen);

    friend bool operator==(const WireShapes &, const WireShapes &) = default;
};

} // namespace meterdesk
