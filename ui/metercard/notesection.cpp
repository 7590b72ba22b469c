// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metercard/notesection.h"

#include "services/localnotes.h"
#include "services/localrecords.h"
#include "services/session.h"
#include "texts/errortexts.h"
#include "ui/metercard/valuetext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <tuple>
#include <utility>

namespace meterdesk {

namespace {

constexpr std::chrono::milliseconds kSaveAfter{400};
constexpr int kKeyShare = 3; // as in CardRows
constexpr int kValueShare = 5;
constexpr int kLeastLines = 2;
constexpr int kMostLines = 10;

QLabel *makeKey()
{
    auto *key = new QLabel;
    key->setForegroundRole(QPalette::PlaceholderText);
    key->setTextFormat(Qt::PlainText);
    key->setWordWrap(true);
    key->setMargin(ValueText::kMargin);
    key->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return key;
}

QString placesText(const MeterNote &note)
{
    if (!note.wholeDigits)
        return {};
    return note.decimalDigits
        ? QStringLiteral("%1 + %2").arg(*note.wholeDigits).arg(*note.decimalDigits)
        : QString::number(*note.wholeDigits);
}

} // namespace

NoteSection::NoteSection(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_door(new QLineEdit)
    , m_key(new QLineEdit)
    , m_digits(new QLineEdit)
    , m_multiplier(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_trouble(new QLabel)
{
    QFont title = font();
    title.setWeight(QFont::DemiBold);
    m_title->setFont(title);
    m_title->setMargin(ValueText::kMargin);
    const auto allow = [this](QLineEdit *field, const char *pattern) {
        field->setValidator(
            new QRegularExpressionValidator(QRegularExpression(QLatin1String(pattern)), this));
    };
    allow(m_digits, "(\\d{1,2}( ?\\+ ?\\d?)?)?");
    allow(m_multiplier, "(\\d{1,9}([.,]\\d{0,9})?)?");
    m_text->setTabChangesFocus(true);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_trouble->setWordWrap(true);
    m_trouble->hide();

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, kKeyShare);
    grid->setColumnStretch(1, kValueShare);
    m_doorKey = addField(grid, m_door);
    m_keyKey = addField(grid, m_key);
    m_digitsKey = addField(grid, m_digits);
    m_multiplierKey = addField(grid, m_multiplier);
    m_textKey = addField(grid, m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addLayout(grid);
    column->addWidget(m_trouble);

    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(kSaveAfter);
    connect(&m_saveTimer, &QTimer::timeout, this, &NoteSection::save);
    for (QLineEdit *field : {m_door, m_key, m_digits, m_multiplier}) {
        connect(field, &QLineEdit::textEdited, this, &NoteSection::noteTyping);
        field->installEventFilter(this);
    }
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fitText();
        if (!m_isSaving)
            noteTyping();
    });
    m_text->installEventFilter(this);
    retranslate();
    fitText();
}

NoteSection::~NoteSection()
{
    setSession(nullptr);
}

QLabel *NoteSection::addField(QGridLayout *grid, QWidget *field)
{
    QLabel *key = makeKey();
    key->setBuddy(field);
    field->setMinimumWidth(40);
    QSizePolicy policy = field->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    field->setSizePolicy(policy);
    const int row = grid->rowCount();
    grid->addWidget(key, row, 0, Qt::AlignTop);
    grid->addWidget(field, row, 1);
    return key;
}

LocalNotes *NoteSection::notes() const
{
    return m_session ? &m_session->records().notes() : nullptr;
}

void NoteSection::setSession(Session *session)
{
    save();
    if (m_session)
        notes()->disconnect(this);
    m_session = session;
    m_meter = {};
    m_trouble->hide();
    if (!m_session)
        return;
    connect(notes(), &LocalNotes::noteChanged, this, [this](const MeterId &meter) {
        // What is being typed is newer.
        if (meter == m_meter && !m_isSaving && !m_isTyped)
            take(notes()->noteOf(meter));
    });
    connect(notes(), &RecordService::storageFailed, this, [this](const StorageError &error) {
        m_trouble->setText(tr("The notes are not on the disk yet. %1").arg(sentenceFor(error)));
        m_trouble->show();
    });
    connect(notes(), &RecordService::storageRecovered, m_trouble, &QWidget::hide);
}

void NoteSection::setMeter(const MeterId &meter)
{
    if (meter == m_meter)
        return;
    save();
    m_meter = meter;
    if (notes() && !m_meter.isEmpty())
        take(notes()->noteOf(m_meter));
}

void NoteSection::take(const MeterNote &note)
{
    const QScopedValueRollback saving(m_isSaving, true);
    const auto show = [](QLineEdit *field, const QString &text) {
        if (field->text() != text)
            field->setText(text);
    };
    show(m_door, note.door);
    show(m_key, note.key);
    show(m_digits, placesText(note));
    show(m_multiplier,
         QString::fromLatin1(note.multiplier).replace(QLatin1Char('.'), QLocale().decimalPoint()));
    if (m_text->toPlainText() != note.text)
        m_text->setPlainText(note.text);
}

MeterNote NoteSection::typed() const
{
    MeterNote note;
    note.meter = m_meter;
    note.door = m_door->text();
    note.key = m_key->text();
    std::tie(note.wholeDigits, note.decimalDigits) = placesIn(m_digits->text());
    note.multiplier = numberIn(m_multiplier->text());
    note.text = m_text->toPlainText();
    return note;
}

void NoteSection::noteTyping()
{
    m_isTyped = true;
    m_saveTimer.start();
}

void NoteSection::save()
{
    const bool isTyped = std::exchange(m_isTyped, false);
    m_saveTimer.stop();
    if (!isTyped || !m_session || m_meter.isEmpty())
        return;
    const QScopedValueRollback saving(m_isSaving, true);
    notes()->setNote(typed());
}

std::pair<std::optional<int>, std::optional<int>> NoteSection::placesIn(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('+'));
    const auto number = [](const QString &part) -> std::optional<int> {
        bool isNumber = false;
        const int value = part.trimmed().toInt(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    };
    const auto whole = number(parts.first());
    return {whole, whole && parts.size() > 1 ? number(parts.at(1)) : std::nullopt};
}

QByteArray NoteSection::numberIn(const QString &text)
{
    QByteArray number = text.trimmed().toLatin1().replace(',', '.');
    if (number.endsWith('.'))
        number.chop(1);
    while (number.size() > 1 && number.startsWith('0') && number.at(1) != '.')
        number.remove(0, 1);
    return number;
}

//! As high as its lines, so that what is noted is seen without scrolling.
void NoteSection::fitText()
{
    const int lines = std::clamp(int(m_text->document()->size().height()), kLeastLines, kMostLines);
    const int margins = 2 * (int(m_text->document()->documentMargin()) + m_text->frameWidth());
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + margins);
}

void NoteSection::retranslate()
{
    const auto name = [](QLabel *key, QWidget *field, const QString &text) {
        key->setText(text);
        field->setAccessibleName(text);
    };
    m_title->setText(tr("Own notes"));
    //: Where the meter is and how one gets there
    name(m_doorKey, m_door, tr("Door"));
    //: Who has the key to the room
    name(m_keyKey, m_key, tr("Key"));
    //: How many places the register has
    name(m_digitsKey, m_digits, tr("Register digits"));
    //: What the register is multiplied by
    name(m_multiplierKey, m_multiplier, tr("Multiply by"));
    name(m_textKey, m_text, tr("Notes"));
    //: In the empty field of the register's places
    m_digits->setPlaceholderText(tr("such as 6 + 1"));
    m_digits->setToolTip(tr("Places before and after the decimal mark, such as 6 + 1."));
    setToolTip(tr("Kept on this computer only."));
}

void NoteSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        save();
        retranslate();
        if (notes() && !m_meter.isEmpty())
            take(notes()->noteOf(m_meter));
    } else if (event->type() == QEvent::FontChange) {
        fitText();
    }
    QWidget::changeEvent(event);
}

void NoteSection::hideEvent(QHideEvent *event)
{
    save();
    QWidget::hideEvent(event);
}

bool NoteSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        save();
    return QWidget::eventFilter(watched, event);
}

} // namespace meterdesk
