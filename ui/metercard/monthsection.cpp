// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metercard/monthsection.h"

#include "domain/deltas.h"
#include "models/formats.h"
#include "services/session.h"
#include "texts/errortexts.h"
#include "ui/metercard/monthbars.h"
#include "ui/metercard/valuetext.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace meterdesk {

MonthSection::MonthSection(QWidget *parent)
    : QWidget(parent)
    , m_zone(QTimeZone::utc())
    , m_title(new QLabel)
    , m_figure(new QLabel)
    , m_bars(new MonthBars)
    , m_source(new QLabel)
    , m_retry(new QPushButton)
{
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    for (QLabel *label : {m_figure, m_source}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setTextFormat(Qt::PlainText);
    }
    m_figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // The figure comes and goes; the card is as wide as it is.
    m_figure->setMinimumWidth(1);
    m_source->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->setContentsMargins(ValueText::kMargin, 0, ValueText::kMargin, 0);
    m_source->setContentsMargins(ValueText::kMargin, 0, ValueText::kMargin, 0);
    head->addWidget(m_title);
    head->addWidget(m_figure, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_bars);
    column->addWidget(m_source);
    column->addWidget(m_retry, 0, Qt::AlignLeft);
    connect(m_bars, &MonthBars::cursorChanged, this, &MonthSection::updateFigure);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (m_session)
            m_session->deltas().refresh(m_subject);
    });
    showMonths();
}

void MonthSection::setSession(Session *session)
{
    if (m_session) {
        m_session->deltas().disconnect(this);
        m_session->disconnect(this);
    }
    m_session = session;
    m_subject = {};
    if (m_session) {
        const auto showIfOwn = [this](const DeltaSubject &subject) {
            if (subject == m_subject)
                showMonths();
        };
        const DeltaStore *store = &m_session->deltas();
        connect(store, &DeltaStore::loadStarted, this, showIfOwn);
        connect(store, &DeltaStore::deltasChanged, this, showIfOwn);
        connect(store, &DeltaStore::loadFailed, this, showIfOwn);
        connect(m_session, &Session::stateChanged, this, &MonthSection::showMonths);
    }
    showMonths();
}

void MonthSection::setMeter(const Meter &meter, const QTimeZone &zone)
{
    if (meter.id != m_meter.id)
        m_bars->setCursor(std::nullopt);
    m_meter = meter;
    m_zone = zone;
    m_subject = {DeltaSubject::Kind::Meter, meter.id.value};
    if (isVisible())
        request();
    showMonths();
}

void MonthSection::request()
{
    if (m_session && !m_subject.isEmpty())
        m_session->deltas().request(m_subject);
}

//! Of the energy of the meter; of the first one there is where the service names it otherwise.
QList<MonthlyDelta> MonthSection::ownDeltas() const
{
    const QList<MonthlyDelta> all =
        m_session ? m_session->deltas().deltas(m_subject) : QList<MonthlyDelta>();
    if (all.isEmpty())
        return all;
    const auto own = std::find_if(all.cbegin(), all.cend(), [this](const MonthlyDelta &delta) {
        return energyFromCode(delta.energyCode) == m_meter.energy;
    });
    const QString code = own == all.cend() ? all.first().energyCode : own->energyCode;
    QList<MonthlyDelta> deltas;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(deltas),
                 [&code](const MonthlyDelta &delta) { return delta.energyCode == code; });
    return deltas;
}

QString MonthSection::unit() const
{
    const QList<MonthlyDelta> deltas = ownDeltas();
    return deltas.isEmpty() || deltas.first().unit.isEmpty() ? m_meter.unit : deltas.first().unit;
}

void MonthSection::showMonths()
{
    const YearMonth running = monthOf(QDateTime::currentMSecsSinceEpoch(), m_zone);
    m_bars->setDeltas(ownDeltas(), unit(), running);
    m_title->setText(tr("24 months"));
    m_retry->setText(tr("Try again"));
    updateFigure();

    const auto error = m_session ? m_session->deltas().error(m_subject) : std::nullopt;
    const bool isLoading = m_session && m_session->deltas().isLoading(m_subject);
    const auto loadedAt = m_session ? m_session->deltas().loadedAt(m_subject) : std::nullopt;
    // That of the connection is told above the workspaces.
    const bool isTold = loadedAt && error == (m_session ? m_session->error() : std::nullopt);
    m_retry->setVisible(error && !isLoading);
    QStringList source;
    if (loadedAt && m_bars->isEmpty())
        source.append(tr("Enectiva has no monthly consumption of this meter yet."));
    else if (loadedAt)
        //: Who computed the consumption, and when it was loaded
        source.append(tr("From Enectiva, loaded %1").arg(loadedText(*loadedAt, QLocale())));
    else if (!error || isLoading)
        source.append(tr("Loading from Enectiva…"));
    if (error && !isLoading && !isTold)
        source.append(sentenceFor(*error));
    m_source->setText(source.join(QLatin1Char('\n')));
}

void MonthSection::updateFigure()
{
    const auto month = m_bars->cursor();
    if (month)
        m_figure->setText(m_bars->textOf(*month));
    else if (m_bars->isEmpty() || unit().isEmpty())
        m_figure->clear();
    else
        //: Beside bars: the unit of a month's consumption
        m_figure->setText(tr("%1 a month").arg(unit()));
}

void MonthSection::showEvent(QShowEvent *event)
{
    request();
    QWidget::showEvent(event);
}

void MonthSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showMonths();
    QWidget::changeEvent(event);
}

} // namespace meterdesk
