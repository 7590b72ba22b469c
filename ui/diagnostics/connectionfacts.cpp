// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/connectionfacts.h"

#include "models/formats.h"
#include "services/diagnostics.h"
#include "services/session.h"
#include "texts/errortexts.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QSysInfo>
#include <QTimeZone>

namespace meterdesk {

namespace {

QString stateText(Session::State state)
{
    switch (state) {
    case Session::State::Connecting:
        return ConnectionFacts::tr("Connecting since %1");
    case Session::State::Online:
        return ConnectionFacts::tr("Online since %1");
    case Session::State::Silent:
        return ConnectionFacts::tr("No answer since %1");
    case Session::State::Offline:
        return ConnectionFacts::tr("Offline since %1");
    case Session::State::SignedOut:
        return ConnectionFacts::tr("Signed out since %1");
    case Session::State::Paused:
        return ConnectionFacts::tr("Paused by the server since %1");
    }
    return {};
}

} // namespace

ConnectionFacts::ConnectionFacts(QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 12, 0, 0);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(6);
    for (int fact = 0; fact < FactCount; ++fact) {
        if (fact == Name)
            m_headings[0] = addHeading(form);
        else if (fact == UnderWay)
            m_headings[1] = addHeading(form);
        else if (fact == Program)
            m_headings[2] = addHeading(form);
        m_names[fact] = new QLabel;
        m_names[fact]->setForegroundRole(QPalette::PlaceholderText);
        m_values[fact] = new QLabel;
        m_values[fact]->setTextFormat(Qt::PlainText);
        m_values[fact]->setWordWrap(true);
        m_values[fact]->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form->addRow(m_names[fact], m_values[fact]);
    }
}

QLabel *ConnectionFacts::addHeading(QFormLayout *form)
{
    auto *heading = new QLabel;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    heading->setContentsMargins(0, form->rowCount() > 0 ? 12 : 0, 0, 0);
    form->addRow(heading);
    return heading;
}

void ConnectionFacts::setFact(Fact fact, const QString &name, const QString &value)
{
    m_names[fact]->setText(name);
    if (m_values[fact]->text() != value) // what is selected stays selected
        m_values[fact]->setText(value);
    //: A name and its value, for screen readers
    m_values[fact]->setAccessibleName(tr("%1: %2").arg(name, value));
}

void ConnectionFacts::showSession(Session &session)
{
    const Connection &connection = session.connection();
    m_headings[0]->setText(tr("Connection"));
    setFact(Name, tr("Name"), connection.name);
    setFact(Address, tr("API address"), connection.apiUrl.toDisplayString(QUrl::RemoveUserInfo));
    QString state = stateText(session.state())
                        .arg(momentText(session.since().toMSecsSinceEpoch(),
                                        QTimeZone::systemTimeZone(), locale()));
    if (session.error())
        state += QLatin1Char('\n') + sentenceFor(*session.error());
    setFact(State, tr("State"), state);
    setFact(ImportToken, tr("Import token"),
            session.isReadOnly() ? tr("not given: nothing can be sent with it") : tr("given"));
    setPace(session);
    m_headings[2]->setText(tr("Program"));
    setFact(Program, tr("Version"),
            tr("Meterdesk %1, Qt %2")
                .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion())));
    setFact(System, tr("System"),
            QStringLiteral("%1, %2").arg(QSysInfo::prettyProductName(),
                                         QSysInfo::currentCpuArchitecture()));
}

void ConnectionFacts::setPace(Session &session)
{
    const RateState rate = session.diagnostics().rate();
    const auto moment = [this](const QDateTime &time) {
        const QDateTime local = time.toLocalTime();
        const QString clock = local.toString(QStringLiteral("HH:mm:ss"));
        return local.date() == QDate::currentDate()
            ? clock
            : dayText(local.date(), locale()) + QLatin1Char(' ') + clock;
    };
    //: How fast requests are sent
    m_headings[1]->setText(tr("Pace"));
    //: Requests that were sent and not answered yet
    setFact(UnderWay, tr("Under way"), locale().toString(rate.inFlight));
    //: Requests that were not sent yet
    setFact(Waiting, tr("Waiting"), locale().toString(rate.queued));
    setFact(ReadsAtOnce, tr("Reads at once"), locale().toString(rate.readsAtOnce));
    QString slowed = tr("never");
    if (rate.pausedUntil)
        slowed = tr("nothing is sent before %1").arg(moment(*rate.pausedUntil));
    else if (rate.slowedAt)
        slowed = tr("last at %1").arg(moment(*rate.slowedAt));
    //: The server asked for fewer requests
    setFact(SlowedDown, tr("Slowed down"), slowed);
}

} // namespace meterdesk
