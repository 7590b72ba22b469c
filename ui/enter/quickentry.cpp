// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enter/quickentry.h"

#include "models/formats.h"
#include "models/roundtablemodel.h"
#include "services/localnotes.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/outbox.h"
#include "services/rounddrafts.h"
#include "services/session.h"
#include "texts/outboxtexts.h"
#include "ui/enter/rowpanel.h"
#include "ui/widgets/meterdeskstyle.h"

#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

#include <functional>

namespace meterdesk {

QuickEntry::QuickEntry(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_round(std::make_unique<EntryRound>(session))
    , m_model(std::make_unique<RoundTableModel>(*m_round))
    , m_meter(new QLabel)
    , m_place(new QLabel)
    , m_last(new QLabel)
    , m_valueLabel(new QLabel)
    , m_value(new QLineEdit)
    , m_unit(new QLabel)
    , m_dateLabel(new QLabel)
    , m_date(new QLineEdit)
    , m_said(new QLabel)
    , m_panel(new RowPanel(*m_round, *m_model))
    , m_send(new QPushButton)
{
    layOut();
    addKeys();
    connect(m_value, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (!ensureRound())
            return;
        m_round->setValue(0, text);
        m_said->clear(); // it was about what stood there before
        refresh();
    });
    connect(m_date, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (!ensureRound())
            return;
        m_round->setDate(0, text);
        m_said->clear();
        refresh();
    });
    connect(m_round.get(), &EntryRound::rowsChanged, this, &QuickEntry::refresh);
    connect(m_round.get(), &EntryRound::sent, this, &QuickEntry::tellSent);
    connect(m_panel, &RowPanel::left, this, [this] { m_value->setFocus(); });
    retranslate();
}

QuickEntry::~QuickEntry()
{
    m_round->disconnect(this);
    leave();
}

void QuickEntry::layOut()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_meter->setFont(bold);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_last->setForegroundRole(QPalette::PlaceholderText);
    m_said->setWordWrap(true);
    m_said->setMinimumHeight(fontMetrics().height()); // nothing moves when it speaks
    m_panel->setAlone();
    m_valueLabel->setBuddy(m_value);
    m_dateLabel->setBuddy(m_date);
    m_value->setAlignment(Qt::AlignRight);
    m_send->setProperty("primary", true);
    m_send->setDefault(true);
    connect(m_send, &QPushButton::clicked, this, &QuickEntry::submit);
    auto *fields = new QGridLayout;
    fields->setContentsMargins(metrics::kSidePadding, 12, metrics::kSidePadding, 12);
    fields->setHorizontalSpacing(8);
    fields->setVerticalSpacing(4);
    fields->setRowMinimumHeight(3, 36);
    fields->addWidget(m_meter, 0, 0, 1, 6);
    fields->addWidget(m_place, 1, 0, 1, 6);
    fields->addWidget(m_last, 2, 0, 1, 6);
    fields->addWidget(m_valueLabel, 3, 0);
    fields->addWidget(m_value, 3, 1);
    fields->addWidget(m_unit, 3, 2);
    fields->addWidget(m_dateLabel, 3, 3);
    fields->addWidget(m_date, 3, 4);
    fields->addWidget(m_send, 3, 5);
    fields->addWidget(m_said, 4, 0, 1, 6);
    fields->setColumnStretch(1, 1);
    fields->setColumnStretch(4, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(fields);
    column->addWidget(m_panel);
    setMinimumWidth(930);
}

void QuickEntry::addKeys()
{
    const auto add = [this](const QKeySequence &key, const std::function<void()> &what) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, what);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Space), [this] { acceptWarning(); });
    for (int number = 0; number < 4; ++number)
        add(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + number)),
            [this, number] { m_panel->answer(number); });
}

void QuickEntry::read(const MeterId &meter)
{
    leave();
    const Meter *known = m_session.meters().meter(meter);
    if (!known)
        return;
    RoundId before;
    for (const RoundDraft &draft : m_session.records().rounds().rounds()) {
        if (draft.header.list.isEmpty() && draft.header.meters == QList<MeterId>{meter}) {
            before = draft.id;
            break;
        }
    }
    m_read = meter;
    if (before.isEmpty() || !m_round->open(before))
        ensureRound();
    m_panel->showRow(0);
    m_panel->setNote(m_session.records().notes().noteOf(meter));
    m_said->clear();
    refresh();
    m_value->setFocus();
    m_value->selectAll();
}

//! The draft may have been thrown away on the page of rounds, which shows it as well. False where
//! the meter is not there any more, either.
bool QuickEntry::ensureRound()
{
    const Meter *known = m_session.meters().meter(m_read);
    if (!m_round->isOpen() && known) {
        RoundHeader header;
        header.title = known->shownName();
        header.at = QDateTime::currentMSecsSinceEpoch() / 60000 * 60000;
        header.meters = {m_read};
        m_round->begin(header);
        m_panel->showRow(0);
    }
    return m_round->rowCount() > 0;
}

//! What was typed and not sent stays as a round; an empty one would only be in the way.
void QuickEntry::leave()
{
    if (!m_round->isOpen())
        return;
    m_panel->showRow(-1);
    const bool isDone = m_round->rowCount() == 0
        || m_round->row(0).state == EntryRound::RowState::Sent || m_round->row(0).cell.isEmpty();
    if (isDone && !m_round->isSending())
        m_round->discard();
    else
        m_round->close();
}

void QuickEntry::done(int result)
{
    leave();
    QDialog::done(result);
}

void QuickEntry::refresh()
{
    if (!m_round->isOpen() || m_round->rowCount() == 0)
        return;
    const auto text = [this](int column) { return m_model->index(0, column).data().toString(); };
    using Model = RoundTableModel;
    const EntryRound::Row &row = m_round->row(0);
    const bool isSent = row.state == EntryRound::RowState::Sent;
    setWindowTitle(tr("Read %1").arg(row.meter.shownName()));
    m_meter->setText(QStringLiteral("%1 · %2").arg(row.meter.shownName(), row.meter.shownNumber()));
    m_place->setText(row.place);
    const QString last = text(Model::LastColumn);
    QStringList known;
    if (row.isLoading)
        known << tr("Its earlier readings are being loaded.");
    else if (!last.isEmpty())
        known << tr("Last %1 of %2").arg(last, text(Model::ReadColumn));
    if (m_round->verdict(0).range)
        known << tr("Expected %1").arg(text(Model::ExpectedColumn));
    m_last->setText(known.join(QStringLiteral(" · ")));
    m_unit->setText(row.meter.unit);
    // What is offered may have replaced what was typed.
    if (m_value->text() != row.cell.value)
        m_value->setText(row.cell.value);
    if (m_date->text() != row.cell.date)
        m_date->setText(row.cell.date);
    m_date->setPlaceholderText(momentText(m_round->header().at, row.zone, QLocale()));
    m_value->setReadOnly(isSent);
    m_date->setReadOnly(isSent);
    m_send->setText(isSent ? tr("Close") : tr("Send"));
    if (isSent)
        m_said->setText(fateText());
    else if (m_session.isReadOnly())
        m_said->setText(tr("This connection is read-only."));
    m_send->setEnabled(isSent || !m_session.isReadOnly());
}

//! What became of the reading that was sent.
QString QuickEntry::fateText() const
{
    const OutboxEntry *entry = m_round->outboxEntry(0);
    if (!entry || !m_session.outbox())
        return tr("The reading is on its way.");
    const bool isStored =
        entry->state == EntryState::Sent || entry->state == EntryState::AlreadyThere;
    if (isStored && entry->fate == Fate::Accepted)
        return tr("The reading is stored and accepted.");
    if (isStored && entry->fate == Fate::Suspicious)
        return tr("The reading is stored; Enectiva holds it as suspicious.");
    if (isStored)
        return tr("The reading is stored.");
    const QString state = stateText(*entry, m_session.outbox()->waitReason(*entry));
    const bool isWaiting =
        entry->state == EntryState::Queued || entry->state == EntryState::Sending;
    return isWaiting
        ? tr("The reading is on its way: %1").arg(state)
        : tr("The reading is not stored: %1. The outbox says what can be done.").arg(state);
}

QString QuickEntry::adviceFor(EntryRound::RowState state) const
{
    switch (state) {
    case EntryRound::RowState::Empty:
        return tr("Type what the register shows.");
    case EntryRound::RowState::ToDecide:
        return tr("Ctrl+Space accepts the warning, then Enter sends.");
    case EntryRound::RowState::Blocked:
        return tr("It cannot be sent as it is.");
    case EntryRound::RowState::Skipped:
        return tr("It could not be read: nothing is sent.");
    case EntryRound::RowState::There:
        return tr("The very same reading is there already: nothing is sent.");
    case EntryRound::RowState::Ready:
    case EntryRound::RowState::Accepted:
    case EntryRound::RowState::Sent:
        return {};
    }
    return {};
}

void QuickEntry::submit()
{
    if (!m_round->isOpen() || m_round->rowCount() == 0 || m_round->isSending())
        return;
    const EntryRound::RowState state = m_round->row(0).state;
    if (state == EntryRound::RowState::Sent)
        return done(Accepted);
    if (m_session.isReadOnly() || !m_session.outbox())
        return m_said->setText(tr("This connection is read-only."));
    const bool isReady =
        state == EntryRound::RowState::Ready || state == EntryRound::RowState::Accepted;
    // The checks need the earlier readings.
    if (isReady && m_round->row(0).isLoading)
        return m_said->setText(tr("Its earlier readings are being loaded."));
    if (!isReady)
        return m_said->setText(adviceFor(state));
    m_round->send();
}

void QuickEntry::acceptWarning()
{
    if (m_round->rowCount() == 0)
        return;
    if (m_round->verdict(0).has(CheckKind::FarRate)
        && m_round->row(0).cell.reason.trimmed().isEmpty())
        return m_panel->askReason();
    m_round->accept(0);
    refresh();
}

void QuickEntry::tellSent(const EntryRound::SendReport &report)
{
    refresh();
    if (!report.isStored)
        m_said->setText(tr("The reading could not be written to this computer's disk, so that it "
                           "was not sent. Make room and send again."));
    else if (!report.refused.isEmpty())
        m_said->setText(sentenceFor(*report.refused.cbegin()));
}

void QuickEntry::retranslate()
{
    m_valueLabel->setText(tr("New value"));
    m_dateLabel->setText(tr("Date"));
    m_value->setAccessibleName(tr("New value"));
    m_date->setAccessibleName(tr("Date"));
    refresh();
}

void QuickEntry::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace meterdesk
