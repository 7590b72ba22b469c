// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enter/enterheader.h"

#include "models/formats.h"
#include "ui/enter/rounddateedit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <array>

namespace meterdesk {

namespace {

enum Role { RoundRole = Qt::UserRole, ListRole };
constexpr int kRoundWidth = 200;

QString offsetAt(const QTimeZone &zone, TimeMs moment)
{
    return offsetText(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC)));
}

} // namespace

EnterHeader::EnterHeader(QWidget *parent)
    : QWidget(parent)
    , m_zone(QTimeZone::utc())
    , m_round(new QComboBox(this))
    , m_atLabel(new QLabel(this))
    , m_at(new RoundDateEdit(this))
    , m_offset(new QLabel(this))
    , m_typed(new QLabel(this))
    , m_tools(new QHBoxLayout)
    , m_review(new QPushButton(this))
{
    setFixedHeight(metrics::kToolBar);
    m_round->setMinimumWidth(kRoundWidth);
    m_round->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_atLabel->setBuddy(m_at);
    m_atLabel->setForegroundRole(QPalette::PlaceholderText);
    m_offset->setForegroundRole(QPalette::PlaceholderText);
    m_review->setProperty("primary", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kSidePadding, 0, metrics::kSidePadding, 0);
    row->setSpacing(8);
    row->addWidget(m_round);
    row->addWidget(m_atLabel);
    row->addWidget(m_at);
    row->addWidget(m_offset);
    for (QToolButton *&hour : m_hours) {
        hour = new QToolButton(this);
        hour->hide();
        row->addWidget(hour);
        connect(hour, &QToolButton::clicked, this, [this, hour] {
            const TimeMs moment = hour->property("moment").toLongLong();
            m_hours[0]->hide();
            m_hours[1]->hide();
            showOffset(moment);
            Q_EMIT momentChosen(moment);
        });
    }
    row->addWidget(m_typed);
    makeCounts(row);
    row->addStretch();
    m_tools->setSpacing(2);
    row->addLayout(m_tools);
    row->addWidget(m_review);
    connect(m_at, &RoundDateEdit::entryChanged, this, &EnterHeader::takeEntry);
    connect(m_review, &QPushButton::clicked, this, &EnterHeader::reviewAsked);
    connect(m_round, &QComboBox::activated, this, [this](int index) {
        const auto round = m_round->itemData(index, RoundRole);
        if (round.isValid())
            Q_EMIT roundChosen(round.value<RoundId>());
        else
            Q_EMIT listChosen(m_round->itemData(index, ListRole).value<ListId>());
    });
    retranslate();
}

void EnterHeader::makeCounts(QBoxLayout *row)
{
    using Counts = EntryRound::Counts;
    m_countParts = {
        {"check", [](const Counts &c) { return c.ready + c.accepted; }},
        {"warning", [](const Counts &c) { return c.toDecide; }},
        {"error", [](const Counts &c) { return c.blocked; }},
        {"skip", [](const Counts &c) { return c.skipped; }},
        {"estimate", [](const Counts &c) { return c.estimated; }},
    };
    for (Count &part : m_countParts) {
        part.picture = new QLabel(this);
        part.figure = new QLabel(this);
        row->addSpacing(4);
        row->addWidget(part.picture);
        row->addWidget(part.figure);
    }
}

QString EnterHeader::wordsOf(int index, int count) const
{
    switch (index) {
    case 0:
        return tr("%n ready to be sent", nullptr, count);
    case 1:
        return tr("%n with a warning to decide", nullptr, count);
    case 2:
        return tr("%n cannot be sent", nullptr, count);
    case 3:
        return tr("%n could not be read", nullptr, count);
    default:
        return tr("%n estimated", nullptr, count);
    }
}

void EnterHeader::updateCounts()
{
    static constexpr IconInk kInks[] = {IconInk::Ok, IconInk::Warn, IconInk::Error, IconInk::Muted,
                                        IconInk::Muted};
    m_typed->setText(tr("%1 of %2 typed").arg(m_counts.typed).arg(m_counts.rows));
    for (int i = 0; i < m_countParts.size(); ++i) {
        const Count &part = m_countParts.at(i);
        const int count = part.of(m_counts);
        part.picture->setPixmap(icon(QLatin1String(part.icon), kInks[i])
                                    .pixmap(QSize(metrics::kButtonIcon, metrics::kButtonIcon)));
        part.figure->setText(QLocale().toString(count));
        part.figure->setAccessibleName(wordsOf(i, count));
        part.figure->setToolTip(wordsOf(i, count));
        part.picture->setToolTip(wordsOf(i, count));
        part.picture->setVisible(count > 0);
        part.figure->setVisible(count > 0);
    }
    fitWords();
}

void EnterHeader::setOpen(bool isOpen)
{
    for (QWidget *part : {static_cast<QWidget *>(m_atLabel), static_cast<QWidget *>(m_at),
                          static_cast<QWidget *>(m_offset), static_cast<QWidget *>(m_typed)})
        part->setVisible(isOpen);
    fitWords();
}

//! What the field and the counts say, too, gives way where there is no room for all.
void EnterHeader::fitWords()
{
    const bool isOpen = !m_at->isHidden();
    const std::array<QWidget *, 2> words{m_typed, m_atLabel};
    for (QWidget *word : words)
        word->setVisible(isOpen);
    for (QWidget *word : words) {
        layout()->invalidate();
        if (!isOpen || layout()->minimumSize().width() <= width())
            return;
        word->hide();
    }
}

void EnterHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

void EnterHeader::setCounts(const EntryRound::Counts &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    updateCounts();
}

void EnterHeader::setChoices(const QList<RoundDraft> &rounds, const QList<SavedList> &lists)
{
    const QVariant shown = m_round->currentData(RoundRole);
    const QSignalBlocker blocker(m_round);
    m_round->clear();
    for (const RoundDraft &round : rounds) {
        const QString day =
            dayText(QDateTime::fromMSecsSinceEpoch(round.header.at, m_zone).date(), QLocale());
        m_round->addItem(icon(QStringLiteral("enter")),
                         QStringLiteral("%1, %2").arg(round.header.title, day));
        m_round->setItemData(m_round->count() - 1, QVariant::fromValue(round.id), RoundRole);
    }
    if (!rounds.isEmpty() && !lists.isEmpty())
        m_round->insertSeparator(m_round->count());
    for (const SavedList &list : lists) {
        m_round->addItem(icon(list.kind == SavedList::Kind::Route ? QStringLiteral("route")
                                                                  : QStringLiteral("star")),
                         tr("Begin: %1").arg(list.name));
        m_round->setItemData(m_round->count() - 1, QVariant::fromValue(list.id), ListRole);
    }
    if (shown.isValid())
        showRound(shown.value<RoundId>());
    m_round->setEnabled(m_round->count() > 0);
}

void EnterHeader::showRound(const RoundId &id)
{
    const QSignalBlocker blocker(m_round);
    for (int i = 0; i < m_round->count(); ++i) {
        const QVariant round = m_round->itemData(i, RoundRole);
        if (round.isValid() && round.value<RoundId>() == id)
            return m_round->setCurrentIndex(i);
    }
    m_round->setCurrentIndex(-1);
}

void EnterHeader::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_at->setZone(zone);
}

void EnterHeader::setMoment(TimeMs moment)
{
    m_at->setMoment(moment);
    showOffset(moment);
}

void EnterHeader::showOffset(TimeMs moment)
{
    m_offset->setText(offsetAt(m_zone, moment));
}

void EnterHeader::takeEntry(const DateEntry &entry)
{
    for (QToolButton *hour : m_hours)
        hour->hide();
    if (entry.kind == DateEntry::Kind::Ambiguous)
        return askHour(entry);
    if (!entry.isMoment())
        return Q_EMIT hourSkipped();
    showOffset(entry.time);
    Q_EMIT momentChosen(entry.time);
}

void EnterHeader::askHour(const DateEntry &entry)
{
    m_offset->setText(tr("twice: which?"));
    const TimeMs moments[] = {entry.time, entry.otherTime};
    for (int i = 0; i < 2; ++i) {
        m_hours[i]->setText(offsetAt(m_zone, moments[i]));
        m_hours[i]->setProperty("moment", qlonglong(moments[i]));
        m_hours[i]->setToolTip(i == 0 ? tr("The hour before the clocks were put back")
                                      : tr("The hour after the clocks were put back"));
        m_hours[i]->show();
    }
}

void EnterHeader::setSendTrouble(const QString &why)
{
    m_review->setEnabled(why.isEmpty());
    m_review->setToolTip(why);
}

void EnterHeader::addTool(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize({metrics::kButtonIcon, metrics::kButtonIcon});
    m_tools->addWidget(button);
}

void EnterHeader::retranslate()
{
    m_round->setAccessibleName(tr("Round"));
    m_round->setPlaceholderText(tr("No round"));
    m_atLabel->setText(tr("Read at"));
    m_at->setAccessibleName(tr("Round date"));
    m_review->setText(tr("Review and send"));
    updateCounts();
}

void EnterHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(tokens(palette()).header));
    painter.fillRect(QRect(0, height() - 1, width(), 1), QColor(tokens(palette()).line));
}

void EnterHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateCounts();
}

} // namespace meterdesk
