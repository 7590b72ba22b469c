// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/profileform.h"

#include "domain/checks/numberentry.h"
#include "domain/suit.h"
#include "files/loadclock.h"
#include "files/tabledate.h"
#include "models/formats.h"
#include "texts/profiletexts.h"
#include "ui/connections/fieldnote.h"

#include <QDateTime>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace meterdesk {
namespace {

constexpr int kSide = 12;
constexpr int kMostUnit = 50; // characters, by the service's rule

QString lengthText(const TimeRange &range)
{
    const TimeMs minutes = (range.to - range.from) / 60'000;
    if (minutes % 60 != 0 || minutes == 0)
        return ProfileForm::tr("%n minute(s)", nullptr, int(minutes));
    if (minutes % (24 * 60) != 0)
        return ProfileForm::tr("%n hour(s)", nullptr, int(minutes / 60));
    return ProfileForm::tr("%n day(s)", nullptr, int(minutes / 60 / 24));
}

//! As it can be typed in every language.
QString typedText(TimeMs time, const QTimeZone &zone)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(time, zone);
    const QString plain = local.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    QString why;
    if (ProfileForm::momentOf(plain, zone, &why) == time)
        return plain;
    return local.toString(QStringLiteral("yyyy-MM-ddTHH:mm")) + offsetText(local.offsetFromUtc());
}

} // namespace

ProfileForm::ProfileForm(Judge judge, QWidget *parent)
    : QWidget(parent)
    , m_judge(std::move(judge))
    , m_fromLabel(new QLabel(this))
    , m_from(new QLineEdit(this))
    , m_toLabel(new QLabel(this))
    , m_to(new QLineEdit(this))
    , m_valueLabel(new QLabel(this))
    , m_value(new QLineEdit(this))
    , m_unitLabel(new QLabel(this))
    , m_unit(new QLineEdit(this))
    , m_idLabel(new QLabel(this))
    , m_id(new QLineEdit(this))
    , m_act(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_icon(new InkIcon(this))
    , m_note(new QLabel(this))
{
    makeFields();
    retranslate();
    hide();
}

void ProfileForm::makeFields()
{
    // In two lines, so that there is room in a narrow window.
    auto *times = new QHBoxLayout;
    auto *fields = new QHBoxLayout;
    times->setSpacing(8);
    fields->setSpacing(8);
    const std::pair<QLabel *, QLineEdit *> pairs[] = {{m_fromLabel, m_from},
                                                      {m_toLabel, m_to},
                                                      {m_valueLabel, m_value},
                                                      {m_unitLabel, m_unit},
                                                      {m_idLabel, m_id}};
    for (const auto &[label, field] : pairs) {
        label->setBuddy(field);
        QHBoxLayout *line = field == m_from || field == m_to ? times : fields;
        line->addWidget(label);
        line->addWidget(field);
        connect(field, &QLineEdit::textChanged, this, &ProfileForm::judge);
        connect(field, &QLineEdit::returnPressed, this, &ProfileForm::ask);
    }
    for (QLineEdit *field : {m_from, m_to})
        field->setFixedWidth(
            fontMetrics().horizontalAdvance(QStringLiteral("2026-10-26T02:15+02:00____")));
    for (QLineEdit *field : {m_value, m_unit})
        field->setMaximumWidth(fontMetrics().horizontalAdvance(QStringLiteral("1234567,890__")));
    m_unit->setMaxLength(kMostUnit);
    times->addStretch();
    fields->addStretch();
    fields->addWidget(m_act);
    fields->addWidget(m_close);
    auto *note = new QHBoxLayout;
    note->setSpacing(8);
    note->addWidget(m_icon, 0, Qt::AlignTop);
    note->addWidget(m_note, 1);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSide, 4, kSide, 8);
    column->setSpacing(6);
    column->addLayout(times);
    column->addLayout(fields);
    column->addLayout(note);
    for (QPushButton *button : {m_act, m_close})
        button->setAutoDefault(false);
    m_act->setProperty("primary", true);
    connect(m_act, &QPushButton::clicked, this, &ProfileForm::ask);
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
}

void ProfileForm::open(Mode mode, const std::optional<TimeRange> &next, const QString &unit)
{
    m_mode = mode;
    const bool isNew = mode == Mode::Create;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_valueLabel, m_value, m_unitLabel, m_unit})
        widget->setVisible(isNew);
    m_idLabel->setVisible(!isNew);
    m_id->setVisible(!isNew);
    for (QLineEdit *field : {m_from, m_to, m_value, m_id})
        field->clear();
    if (next) {
        m_from->setText(typedText(next->from, m_zone));
        m_to->setText(typedText(next->to, m_zone));
    }
    if (isNew && !unit.isEmpty())
        m_unit->setText(unit);
    retranslate();
    setVisible(true);
    QLineEdit *first = next && isNew ? m_value : m_from;
    first->setFocus(Qt::OtherFocusReason);
    first->selectAll();
}

void ProfileForm::setStream(const ProfileStream &stream, const QTimeZone &zone)
{
    m_stream = stream;
    m_zone = zone.isValid() ? zone : QTimeZone::utc();
    judge();
}

// ---- What was typed ----------------------------------------------------------------------------

std::optional<TimeMs> ProfileForm::momentOf(const QString &text, const QTimeZone &zone,
                                            QString *why)
{
    const auto date = tableDate(text.trimmed());
    if (!date || date->year == 0 || date->needsOrder() || !date->date(false).isValid()) {
        *why = tr("“%1” is not a date and time. Write 1. 9. 2026 7:15 or 2026-09-01 07:15.")
                   .arg(text.trimmed());
        return std::nullopt;
    }
    LocalStamp stamp;
    stamp.local = QDateTime(date->date(false), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()
        + (date->time.isValid() ? date->time.msecsSinceStartOfDay() : 0);
    stamp.offset = date->offset;
    const auto moment = LoadClock(zone).moments({stamp}, LoadStamp::Begin).front();
    switch (moment.fault) {
    case LoadClock::Moment::Fault::None:
        return moment.time - moment.time % 1000;
    case LoadClock::Moment::Fault::Skipped:
        *why =
            tr("“%1” does not exist: the clock change leaves that hour out.").arg(text.trimmed());
        break;
    case LoadClock::Moment::Fault::Once:
    case LoadClock::Moment::Fault::TooOften:
        *why = tr("“%1” exists twice that day. Write which one with its offset, as in "
                  "2026-10-25T02:15+02:00.")
                   .arg(text.trimmed());
        break;
    }
    return std::nullopt;
}

std::optional<TimeRange> ProfileForm::range(QString *why) const
{
    const auto from = momentOf(m_from->text(), m_zone, why);
    if (!from)
        return std::nullopt;
    const auto to = momentOf(m_to->text(), m_zone, why);
    if (!to)
        return std::nullopt;
    if (*from >= *to) {
        *why = tr("The end must be later than the begin.");
        return std::nullopt;
    }
    return TimeRange{*from, *to};
}

std::optional<WriteRequest> ProfileForm::request(QString *why) const
{
    WriteRequest request;
    request.owner = m_stream.importId;
    request.suit = shortSuit(m_stream.suit);
    if (request.owner.isEmpty()) {
        *why = tr("Type the import ID above first.");
        return std::nullopt;
    }
    const QString id = m_id->text().trimmed();
    if (m_mode == Mode::Delete && !id.isEmpty()) {
        request.kind = WriteKind::RemoveProfile;
        request.target = id;
        return request;
    }
    if (m_from->text().trimmed().isEmpty() || m_to->text().trimmed().isEmpty()) {
        *why = m_mode == Mode::Create
            ? tr("The begin belongs to the range, the end does not: ranges may touch.")
            : tr("Type the server's ID, or exactly the range as it was sent.");
        return std::nullopt;
    }
    const auto typed = range(why);
    if (!typed)
        return std::nullopt;
    request.range = *typed;
    if (m_mode == Mode::Delete) {
        request.kind = WriteKind::RemoveProfile;
        return request;
    }
    request.kind = WriteKind::Profile;
    request.unit = m_unit->text().trimmed();
    const NumberEntry entry = readTypedNumber(m_value->text());
    if (entry.kind != NumberEntry::Kind::Value) {
        *why = halfOpenText(momentText(typed->from, m_zone, QLocale()),
                            momentText(typed->to, m_zone, QLocale()))
            + QStringLiteral(" · ") + lengthText(*typed) + QStringLiteral(". ")
            + (entry.kind == NumberEntry::Kind::Empty ? tr("Type the value.")
                                                      : tr("The value is not a number."));
        return std::nullopt;
    }
    request.value = entry.digits;
    return request;
}

void ProfileForm::judge()
{
    QString why;
    const auto typed = request(&why);
    if (!typed)
        return tell({why, false, false});
    Verdict verdict = m_judge(*typed);
    if (!typed->range.isEmpty())
        verdict.text.prepend(halfOpenText(momentText(typed->range.from, m_zone, QLocale()),
                                          momentText(typed->range.to, m_zone, QLocale()))
                             + QStringLiteral(" · ") + lengthText(typed->range)
                             + QStringLiteral(". "));
    tell(verdict);
}

void ProfileForm::tell(const Verdict &verdict)
{
    const bool isTold = verdict.isSound || verdict.isWarning;
    m_icon->setIcon(!isTold                 ? QStringLiteral("info")
                        : verdict.isWarning ? QStringLiteral("warning")
                                            : QStringLiteral("check"),
                    !isTold                 ? IconInk::Muted
                        : verdict.isWarning ? IconInk::Warn
                                            : IconInk::Ok);
    m_note->setText(verdict.text);
    m_act->setEnabled(verdict.isSound);
    m_act->setAccessibleDescription(verdict.text);
}

void ProfileForm::ask()
{
    QString why;
    const auto typed = request(&why);
    if (!typed || !m_judge(*typed).isSound)
        return;
    Q_EMIT asked(*typed);
}

void ProfileForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return m_close->click();
    QWidget::keyPressEvent(event);
}

void ProfileForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProfileForm::retranslate()
{
    m_fromLabel->setText(tr("From"));
    //: The end of a half-open range
    m_toLabel->setText(tr("to (not included)"));
    m_valueLabel->setText(tr("Value"));
    m_unitLabel->setText(tr("Unit"));
    m_idLabel->setText(tr("or server ID"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_value->setAccessibleName(tr("Value"));
    m_unit->setAccessibleName(tr("Unit"));
    m_id->setAccessibleName(tr("Server ID"));
    m_act->setText(m_mode == Mode::Create ? tr("Send the profile") : tr("Delete on the server"));
    m_close->setText(tr("Close"));
    judge();
}

} // namespace meterdesk
