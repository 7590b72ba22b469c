// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enter/rowpanel.h"

#include "domain/monthlydelta.h"
#include "models/formats.h"
#include "models/roundtablemodel.h"
#include "texts/datetexts.h"
#include "texts/roundtexts.h"
#include "ui/enter/rounddelegates.h"
#include "ui/metercard/monthbars.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

enum Page { OffersPage, ExchangePage };
constexpr int kHeight = 96;
constexpr int kEdge = 2;
constexpr int kReasonWidth = 140;
constexpr int kExchangeWidth = 110;
constexpr int kRegisterWidth = 120;
constexpr int kBarsWidth = 110; // narrower ones tell nothing
constexpr int kRoomForBars = 960; // of the panel: offers come first

} // namespace

RowPanel::RowPanel(EntryRound &round, RoundTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_round(round)
    , m_model(model)
{
    makeLayout();
    connect(&round, &EntryRound::rowsChanged, this, [this](int first, int last) {
        if (m_row < first || m_row > last)
            return;
        if (m_round.history(m_row).times().size() != m_shownReadings)
            refreshBars();
        refresh();
    });
    connect(&round, &EntryRound::reset, this, [this] { showRow(-1); });
    retranslate();
    refresh();
}

void RowPanel::makeLayout()
{
    fitHeight();
    m_icon = new QLabel(this);
    m_title = new QLabel(this);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_sentence = new QLabel(this);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setWordWrap(true); // two lines fit
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *said = new QHBoxLayout;
    said->setSpacing(8);
    said->addWidget(m_icon, 0, Qt::AlignTop);
    said->addWidget(m_title, 0, Qt::AlignTop);
    said->addWidget(m_sentence, 1);

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeOffers());
    m_stack->addWidget(makeExchange());

    m_hints = new ElidedLabel(this);
    m_hints->setForegroundRole(QPalette::PlaceholderText);
    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    left->addLayout(said);
    left->addWidget(m_stack);
    left->addWidget(m_hints);

    m_access = new QLabel(this);
    m_access->setWordWrap(true);
    m_register = new QLabel(this);
    m_register->setForegroundRole(QPalette::PlaceholderText);
    m_register->setWordWrap(true);
    m_register->setMinimumWidth(kRegisterWidth);
    auto *middle = new QVBoxLayout;
    middle->addWidget(m_access);
    middle->addWidget(m_register);
    middle->addStretch();
    m_bars = new MonthBars(this);
    m_bars->setMinimumWidth(kBarsWidth);
    m_bars->setSource(MonthBars::Source::ComputedHere);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::kSidePadding, 6 + kEdge, metrics::kSidePadding, 6);
    layout->setSpacing(16);
    layout->addLayout(left, 5);
    layout->addLayout(middle, 2);
    layout->addWidget(m_bars, 2);
}

QWidget *RowPanel::makeOffers()
{
    auto *offers = new QWidget(m_stack);
    auto *row = new QHBoxLayout(offers);
    row->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < 4; ++i) {
        m_buttons[i] = new QPushButton(offers);
        m_buttons[i]->setFocusPolicy(Qt::TabFocus);
        connect(m_buttons[i], &QPushButton::clicked, this, [this, i] { answer(i); });
        row->addWidget(m_buttons[i]);
    }
    m_reasonLabel = new QLabel(offers);
    m_reason = new QLineEdit(offers);
    m_reason->setMinimumWidth(kReasonWidth);
    m_reasonLabel->setBuddy(m_reason);
    connect(m_reason, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (m_row >= 0)
            m_round.setReason(m_row, text);
    });
    connect(m_reason, &QLineEdit::returnPressed, this, &RowPanel::left);
    row->addWidget(m_reasonLabel);
    row->addWidget(m_reason, 1);
    row->addStretch();
    return offers;
}

QWidget *RowPanel::makeExchange()
{
    auto *page = new QWidget(m_stack);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < 3; ++i) {
        m_exchangeLabels[i] = new QLabel(page);
        m_exchange[i] = new QLineEdit(page);
        m_exchange[i]->setMaximumWidth(kExchangeWidth);
        m_exchangeLabels[i]->setBuddy(m_exchange[i]);
        connect(m_exchange[i], &QLineEdit::textEdited, this, &RowPanel::storeExchange);
        connect(m_exchange[i], &QLineEdit::returnPressed, this, [this, i] {
            if (i < 2)
                m_exchange[i + 1]->setFocus();
            else
                Q_EMIT left();
        });
        row->addWidget(m_exchangeLabels[i]);
        row->addWidget(m_exchange[i]);
    }
    row->addStretch();
    return page;
}

void RowPanel::retranslate()
{
    m_reasonLabel->setText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_exchangeLabels[0]->setText(tr("Old meter ended at"));
    m_exchangeLabels[1]->setText(tr("new one began at"));
    m_exchangeLabels[2]->setText(tr("on"));
    m_exchange[0]->setAccessibleName(tr("End of the old meter"));
    m_exchange[1]->setAccessibleName(tr("Start of the new meter"));
    m_exchange[2]->setAccessibleName(tr("Day of the exchange"));
    m_exchange[2]->setPlaceholderText(tr("day, month"));
    m_access->setAccessibleName(tr("Access"));
    setAccessibleName(tr("Row"));
}

void RowPanel::showRow(int row)
{
    m_row = row < m_round.rowCount() ? row : -1;
    m_stack->setCurrentIndex(OffersPage);
    if (m_row >= 0) {
        const RoundCell &cell = m_round.row(m_row).cell;
        if (cell.answer == RoundCell::Answer::Exchanged && cell.entry.isEmpty())
            m_stack->setCurrentIndex(ExchangePage);
        m_exchange[0]->setText(cell.answerOld);
        m_exchange[1]->setText(cell.answerNew);
        m_exchange[2]->setText(cell.answerDate);
    }
    refreshBars();
    refresh();
}

void RowPanel::setAlone()
{
    m_isAlone = true;
    m_title->hide();
    refresh();
}

//! Always the same height: two lines of a sentence, what is offered, and a line of keys.
void RowPanel::fitHeight()
{
    const int line = fontMetrics().lineSpacing();
    setFixedHeight(std::max(kHeight, 3 * line + std::max(metrics::kField, line + 10) + 22));
}

void RowPanel::fitBars()
{
    m_bars->setVisible(m_row >= 0 && m_row < m_round.rowCount() && width() >= kRoomForBars);
}

void RowPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBars();
}

void RowPanel::setNote(const MeterNote &note)
{
    m_note = note;
    refresh();
}

bool RowPanel::wantsReason() const
{
    const EntryRound::Row &row = m_round.row(m_row);
    return row.state == EntryRound::RowState::Skipped
        || m_round.verdict(m_row).has(CheckKind::FarRate);
}

void RowPanel::refresh()
{
    const bool isShown = m_row >= 0 && m_row < m_round.rowCount();
    m_stack->setVisible(isShown);
    fitBars();
    if (!isShown) {
        for (QLabel *label :
             QList<QLabel *>{m_icon, m_title, m_sentence, m_hints, m_access, m_register})
            label->clear();
        return update();
    }
    const EntryRound::Row &row = m_round.row(m_row);
    const ToneLook look = lookOf(int(RoundTableModel::toneOf(m_round, m_row)), palette());
    m_icon->setPixmap({});
    if (!look.icon.isEmpty()) {
        QPixmap picture(QSize(16, 16) * devicePixelRatioF());
        picture.setDevicePixelRatio(devicePixelRatioF());
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paintIcon(&painter, QRectF(0, 0, 16, 16), look.icon, QColor(look.ink));
        painter.end();
        m_icon->setPixmap(picture);
    }
    m_title->setText(tr("Row %1").arg(m_row + 1));
    const QString sentence = m_model.sentenceOf(m_row);
    m_sentence->setText(sentence);
    m_sentence->setToolTip(sentence);
    // Another value was typed since the meter was said to be exchanged.
    if (row.cell.answer != RoundCell::Answer::Exchanged)
        m_stack->setCurrentIndex(OffersPage);
    refreshOffers();
    const bool asksReason = wantsReason();
    m_reasonLabel->setVisible(asksReason);
    m_reason->setVisible(asksReason);
    if (m_reason->text() != row.cell.reason)
        m_reason->setText(row.cell.reason);
    m_hints->setLine(hints());
    refreshAccess();
    update();
}

void RowPanel::refreshOffers()
{
    m_offers = offers();
    for (int i = 0; i < 4; ++i) {
        m_buttons[i]->setVisible(i < m_offers.size());
        if (i >= m_offers.size())
            continue;
        //: A key of the keyboard with its number
        const QString key = tr("Alt+%1").arg(i + 1);
        m_buttons[i]->setText(QStringLiteral("%1  %2").arg(key, m_offers.at(i).text));
        m_buttons[i]->setAccessibleName(m_offers.at(i).text);
        m_buttons[i]->setEnabled(m_offers.at(i).isPossible);
    }
}

//! How to get to the meter, and what its register is like.
void RowPanel::refreshAccess()
{
    QStringList access;
    for (const QString &part : {m_note.key, m_note.door, m_note.text}) {
        if (!part.trimmed().isEmpty())
            access.append(part.trimmed());
    }
    m_access->setText(access.join(QStringLiteral(". ")));
    const EntryRound::Row &row = m_round.row(m_row);
    const RegisterDigits digits = m_round.history(m_row).digits();
    QStringList about;
    if (digits.count > 0)
        about.append(tr("%1 + %2 digits").arg(digits.count).arg(m_round.history(m_row).decimals()));
    if (row.link)
        about.append(row.link->suit.isEmpty() ? row.link->importId
                                              : row.link->importId + u' ' + row.link->suit);
    m_register->setText(about.join(QStringLiteral(" · ")));
}

//! The months of the meter, as they follow from what is known here.
void RowPanel::refreshBars()
{
    if (m_row < 0)
        return;
    const MeterHistory &history = m_round.history(m_row);
    m_shownReadings = history.times().size();
    const QTimeZone zone = m_round.row(m_row).zone;
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_round.header().at, zone).date();
    QDate month(today.year(), today.month(), 1);
    month = month.addMonths(-MonthBars::kMonths + 1);
    QList<MonthlyDelta> deltas;
    for (int i = 0; i < MonthBars::kMonths; ++i, month = month.addMonths(1)) {
        const double use = history.use(month.startOfDay(zone).toMSecsSinceEpoch(),
                                       month.addMonths(1).startOfDay(zone).toMSecsSinceEpoch());
        if (!std::isfinite(use))
            continue;
        MonthlyDelta delta;
        delta.month = {month.year(), month.month()};
        delta.value = use;
        deltas.append(delta);
    }
    m_bars->setDeltas(deltas, m_round.row(m_row).meter.unit, {today.year(), today.month()});
}

QList<RowPanel::Offer> RowPanel::offers()
{
    QList<Offer> offers;
    const EntryRound::Row &row = m_round.row(m_row);
    if (row.state == EntryRound::RowState::Sent)
        return offers;
    if (row.problem == EntryRound::Problem::DateAmbiguous) {
        addHourOffers(offers);
        return offers;
    }
    const ReadingVerdict &verdict = m_round.verdict(m_row);
    const bool isLower = verdict.has(CheckKind::LowerThanLast)
        || verdict.has(CheckKind::RollOverUnfit) || verdict.has(CheckKind::ExchangeUnfit);
    const int room = isLower ? 2 : 4;
    for (int i = 0; i < int(verdict.suggestions.size()) && i < room; ++i) {
        const Suggestion &suggestion = verdict.suggestions[std::size_t(i)];
        const QString figure =
            figureText(suggestion.state, m_round.history(m_row).decimals(), QLocale());
        offers.append({QStringLiteral("%1  %2").arg(figure, wordsFor(suggestion.kind)),
                       [this, i] { m_round.takeSuggestion(m_row, i); }});
    }
    if (isLower)
        addLowerOffers(offers);
    const bool isOther =
        verdict.has(CheckKind::OtherValue) && row.state == EntryRound::RowState::Blocked;
    if (isOther || m_round.canReplace(m_row))
        offers.append({tr("Replace the value stored"), [this] { m_round.accept(m_row); }});
    return offers.mid(0, 4);
}

void RowPanel::addLowerOffers(QList<Offer> &offers)
{
    // What would not be believed is said before it is tried.
    const ReadingVerdict &verdict = m_round.verdict(m_row);
    const auto rollOver = [this] { m_round.answerLower(m_row, RoundCell::Answer::RolledOver); };
    if (verdict.rollOverUse) {
        const QString use =
            figureText(*verdict.rollOverUse, m_round.history(m_row).decimals(), QLocale());
        offers.append({tr("Rolled over: use %1").arg(use), rollOver});
    } else {
        offers.append({tr("Rolled over: does not fit"), rollOver, false});
    }
    offers.append({tr("Meter exchanged…"), [this] { openExchange(); }});
}

void RowPanel::addHourOffers(QList<Offer> &offers)
{
    const DateEntry date = m_round.row(m_row).date;
    for (const bool isSecond : {false, true}) {
        const int offset = isSecond ? date.otherOffset : date.offset;
        const QDateTime moment = QDateTime(date.date, date.timeOfDay, Qt::OffsetFromUTC, offset);
        offers.append({QStringLiteral("%1 %2").arg(clockText(date.timeOfDay), offsetText(offset)),
                       [this, moment] { m_round.setDate(m_row, moment.toString(Qt::ISODate)); }});
    }
}

void RowPanel::answer(int number)
{
    if (m_row < 0 || number < 0 || number >= m_offers.size() || !m_stack->isVisible()
        || m_stack->currentIndex() != OffersPage || !m_offers.at(number).isPossible)
        return;
    const Offer offer = m_offers.at(number); // the list is made anew by what it does
    offer.act();
    Q_EMIT chosen(number);
}

void RowPanel::openExchange()
{
    storeExchange(); // which makes it the answer
    m_stack->setCurrentIndex(ExchangePage);
    m_hints->setLine(hints());
    m_exchange[0]->setFocus();
}

void RowPanel::storeExchange()
{
    m_round.answerLower(m_row, RoundCell::Answer::Exchanged, m_exchange[0]->text(),
                        m_exchange[1]->text(), m_exchange[2]->text());
}

void RowPanel::takeBackExchange()
{
    if (m_row >= 0 && m_stack->currentIndex() == ExchangePage)
        m_round.answerLower(m_row, RoundCell::Answer::None);
}

void RowPanel::askReason()
{
    if (m_reason->isVisible())
        m_reason->setFocus();
}

QString RowPanel::hints() const
{
    if (m_stack->currentIndex() == ExchangePage)
        return tr("Both readings of the exchange are sent with this one. Confirm the exchange in "
                  "Enectiva as well, until then they may be held there as suspicious.");
    if (wantsReason())
        return m_isAlone ? tr("The reason stays on this computer. Enter: back to the value.")
                         : tr("The reason stays on this computer. Enter: back to the grid.");
    if (m_isAlone)
        return tr("− cannot be read   * estimated   + use since the last   = same   Ctrl+Space "
                  "accept a warning   Esc close");
    return tr("− cannot be read   * estimated   + use since the last   = same   Ctrl+Space "
              "accept a warning   Esc restore");
}

void RowPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    takeBackExchange();
    Q_EMIT left();
}

void RowPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const LookTokens &colours = tokens(palette());
    painter.fillRect(rect(), QColor(colours.header));
    QRgb edge = colours.line;
    if (m_row >= 0 && m_row < m_round.rowCount()) {
        const ToneLook look = lookOf(int(RoundTableModel::toneOf(m_round, m_row)), palette());
        if (look.wash)
            edge = look.ink;
    }
    painter.fillRect(QRect(0, 0, width(), kEdge), QColor(edge));
}

void RowPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitHeight();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace meterdesk
