// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enter/reviewside.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace meterdesk {

namespace {

constexpr int kWidth = 250;
constexpr int kBigPixels = 24;
constexpr int kBarHeight = 8;
constexpr int kIcon = 14;

} // namespace

//! One kind of rows.
struct ReviewSide::Part
{
    int count = 0;
    QString text;
    QString icon;
    IconInk ink = IconInk::Muted;
    bool isSent = false;
    bool isShare = true; //!< of the whole; otherwise it is among the others
};

//! How the rows of a round are shared out, in colours; the words are beside it.
class ShareBar : public QWidget
{
public:
    struct Share
    {
        int count = 0;
        IconInk ink = IconInk::Muted;
    };

    using QWidget::QWidget;
    void setShares(const QList<Share> &shares, int whole)
    {
        m_shares = shares;
        m_whole = whole;
        update();
    }
    QSize sizeHint() const override { return {kWidth, kBarHeight}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_whole <= 0)
            return;
        QPainter painter(this);
        painter.fillRect(rect(), QColor(tokens(palette()).line));
        int before = 0;
        for (const Share &share : std::as_const(m_shares)) {
            const int from = width() * before / m_whole;
            before += share.count;
            const int to = width() * before / m_whole;
            // A hairline between two, and not a single row is lost in it.
            painter.fillRect(QRect(from, 0, std::max(2, to - from - 1), height()),
                             colourOf(share.ink, palette()));
        }
    }

private:
    QList<Share> m_shares;
    int m_whole = 0;
};

ReviewSide::ReviewSide(QWidget *parent)
    : QWidget(parent)
    , m_willBeSent(new QLabel(this))
    , m_number(new QLabel(this))
    , m_bar(new ShareBar(this))
    , m_about(new QLabel(this))
    , m_send(new QPushButton(this))
{
    setFixedWidth(kWidth);
    m_willBeSent->setForegroundRole(QPalette::PlaceholderText);
    m_number->setTextFormat(Qt::RichText);
    m_bar->setFixedHeight(kBarHeight);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_send->setProperty("primary", true);
    m_send->setMinimumHeight(32);
    connect(m_send, &QPushButton::clicked, this, &ReviewSide::sendAsked);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kSidePadding, 8, metrics::kSidePadding, 12);
    column->setSpacing(6);
    column->addWidget(m_willBeSent);
    column->addWidget(m_number);
    column->addWidget(m_bar);
    column->addSpacing(4);
    column->addStretch();
    column->addWidget(m_about);
    column->addWidget(m_send);
}

void ReviewSide::tell(const EntryRound::Counts &counts, const QString &connection, bool canSend)
{
    m_counts = counts;
    m_connection = connection;
    m_canSend = canSend;
    fill();
}

QList<ReviewSide::Part> ReviewSide::partsOf(const EntryRound::Counts &counts)
{
    const QString warning = QStringLiteral("warning");
    return {
        {counts.ready, tr("Ready"), QStringLiteral("check"), IconInk::Ok, true, true},
        {counts.accepted, tr("Accepted warnings"), warning, IconInk::Warn, true, true},
        {counts.estimated, tr("Estimated, the mark stays here"), QStringLiteral("estimate"),
         IconInk::Muted, true, false},
        {counts.toDecide, tr("To decide"), warning, IconInk::Warn, false, true},
        {counts.blocked, tr("Cannot be sent"), QStringLiteral("error"), IconInk::Error, false,
         true},
        {counts.skipped, tr("Could not be read"), QStringLiteral("skip"), IconInk::Muted, false,
         true},
        {counts.there, tr("Stored already"), QStringLiteral("info"), IconInk::Info, false, true}};
}

void ReviewSide::addPart(const Part &part, int row)
{
    auto *grid = static_cast<QGridLayout *>(m_list->layout());
    auto *mark = new QLabel;
    mark->setPixmap(icon(part.icon, part.ink).pixmap(kIcon, kIcon));
    auto *text = new QLabel(part.text);
    text->setWordWrap(true);
    auto *count = new QLabel(QLocale().toString(part.count));
    grid->addWidget(mark, row, 0, Qt::AlignTop);
    grid->addWidget(text, row, 1);
    grid->addWidget(count, row, 2, Qt::AlignRight | Qt::AlignTop);
}

void ReviewSide::fill()
{
    m_willBeSent->setText(tr("Will be sent"));
    const QString big = QStringLiteral("<span style=\"font-size:%1px;font-weight:600\">%2</span>")
                            .arg(kBigPixels)
                            .arg(QLocale().toString(m_counts.toSend()));
    m_number->setText(tr("%1 of %n reading(s)", nullptr, m_counts.rows).arg(big));

    delete m_list;
    m_list = new QWidget(this);
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    grid->setColumnStretch(1, 1);
    QList<ShareBar::Share> shares;
    bool wasSent = true;
    for (const Part &part : partsOf(m_counts)) {
        if (part.count == 0)
            continue;
        if (std::exchange(wasSent, part.isSent) && !part.isSent) {
            auto *stays = new QLabel(tr("Stays in the draft"));
            stays->setForegroundRole(QPalette::PlaceholderText);
            grid->addWidget(stays, grid->rowCount(), 0, 1, 3);
        }
        addPart(part, grid->rowCount());
        if (part.isShare)
            shares.append({part.count, part.ink});
    }
    m_bar->setShares(shares, m_counts.rows);
    static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->indexOf(m_bar) + 2, m_list);

    m_about->setText(tr("To %1. Stored on this computer first, then sent. Afterwards each reading "
                        "is read back: accepted, suspicious or pending. The whole round can be "
                        "undone in the journal.")
                         .arg(m_connection));
    m_send->setText(tr("Send now: %n reading(s)", nullptr, m_counts.toSend()));
    m_send->setAccessibleName(tr("Send now"));
    m_send->setEnabled(m_canSend);
}

void ReviewSide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace meterdesk
