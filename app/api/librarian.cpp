// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/librarian.h"

#include "api/codec/wireshapes.h"
#include "api/datapointsapi.h"
#include "api/deltasapi.h"
#include "api/entitiesapi.h"
#include "api/invoicesapi.h"
#include "api/metersapi.h"
#include "api/profilesapi.h"
#include "api/readingsapi.h"
#include "api/shapememory.h"
#include "api/tokensource.h"

#include <algorithm>

namespace meterdesk {

namespace {

QUrl withSlash(QUrl url)
{
    if (!url.path().endsWith(QLatin1Char('/')))
        url.setPath(url.path() + QLatin1Char('/'));
    return url;
}

HttpSettings withSlash(HttpSettings settings)
{
    settings.baseUrl = withSlash(settings.baseUrl);
    return settings;
}

} // namespace

//! In the order of use: what is below is destroyed before what it needs.
struct Librarian::Private
{
    Private(const HttpSettings &settings, const QString &customerId,
            const RememberedShapes &remembered, QNetworkAccessManager *manager)
        : tokens(settings.clock)
        , shapes(WireShapes::fromMap(remembered), WireShapes::fromChosenMap(remembered))
        , client(withSlash(settings), &tokens, manager)
        , context{&client, &shapes, withSlash(settings.baseUrl), customerId}
        , entities(context)
        , meters(context)
        , readings(context)
        , deltas(context)
        , dataPoints(context)
        , profiles(context)
        , invoices(context)
    { }

    TokenSource tokens;
    ShapeMemory shapes;
    HttpClient client;
    ApiContext context;
    EntitiesApi entities;
    MetersApi meters;
    ReadingsApi readings;
    DeltasApi deltas;
    DataPointsApi dataPoints;
    ProfilesApi profiles;
    InvoicesApi invoices;
};

Librarian::Librarian(const HttpSettings &settings, const QString &customerId, const Tokens &tokens,
                     const RememberedShapes &shapes, QNetworkAccessManager *testManager,
                     QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(settings, customerId, shapes, testManager))
{
    d->tokens.setShapes(shapes);
    d->tokens.setTokens(tokens);
    const auto tell = [this] { Q_EMIT shapesChanged(this->shapes()); };
    connect(&d->shapes, &ShapeMemory::changed, this, tell);
    connect(&d->tokens, &TokenSource::shapesChanged, this, tell);
    connect(&d->client, &HttpClient::paused, this, &Librarian::paused);
    connect(&d->client, &HttpClient::silent, this, &Librarian::silent);
    connect(&d->client, &HttpClient::heard, this, &Librarian::heard);
    connect(&d->client, &HttpClient::exchanged, this, &Librarian::exchanged);
    connect(&d->client, &HttpClient::activityChanged, this, &Librarian::activityChanged);
    connect(&d->tokens, &TokenSource::changed, this, &Librarian::scopesChanged);
}

Librarian::~Librarian() = default;

EntitiesApi &Librarian::entities()
{
    return d->entities;
}

MetersApi &Librarian::meters()
{
    return d->meters;
}

ReadingsApi &Librarian::readings()
{
    return d->readings;
}

DeltasApi &Librarian::deltas()
{
    return d->deltas;
}

DataPointsApi &Librarian::dataPoints()
{
    return d->dataPoints;
}

ProfilesApi &Librarian::profiles()
{
    return d->profiles;
}

InvoicesApi &Librarian::invoices()
{
    return d->invoices;
}

RememberedShapes Librarian::shapes() const
{
    RememberedShapes shapes = d->tokens.shapes();
    shapes.insert(d->shapes.shapes().toMap());
    shapes.insert(d->shapes.chosen().toChosenMap());
    return shapes;
}

QList<WireQuestion> Librarian::wireQuestions() const
{
    auto all = WireShapes::questions(d->shapes.shapes(), d->shapes.chosen());
    const auto firstRead = std::find_if(all.cbegin(), all.cend(), [](const WireQuestion &question) {
        return !question.isChoosable;
    });
    all.insert(firstRead, d->tokens.question());
    return all;
}

bool Librarian::chooseShape(const QString &question, const QString &answer)
{
    if (d->shapes.choose(question, answer)) // which tells by itself
        return true;
    const WireQuestion before = d->tokens.question();
    if (!d->tokens.choose(question, answer))
        return false;
    if (!(d->tokens.question() == before))
        Q_EMIT shapesChanged(shapes());
    return true;
}

QList<RequestRecord> Librarian::lastRequests() const
{
    return d->client.lastRequests();
}

RateState Librarian::rateState() const
{
    return d->client.rateState();
}

QString Librarian::redacted(const QString &text) const
{
    return d->tokens.scrubbed(text);
}

QStringList Librarian::scopes() const
{
    return d->tokens.scopes();
}

std::optional<QDateTime> Librarian::tokenExpiresAt() const
{
    return d->tokens.expiresAt();
}

ApiFuture<Done> Librarian::exchangeToken()
{
    return d->tokens.renew();
}

} // namespace meterdesk
