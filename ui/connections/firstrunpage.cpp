// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/firstrunpage.h"

#include "ui/connections/connectionform.h"
#include "ui/connections/fieldnote.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <iterator>

namespace meterdesk {

namespace {

constexpr int kPageWidth = 1040;
constexpr int kSideWidth = 240;
constexpr int kAbove = 56;
constexpr int kTitleGrowth = 7;
constexpr int kPanelTitleGrowth = 2;

//! A sheet in the colour of the fields with a hairline around it.
class Sheet : public QFrame
{
public:
    Sheet()
    {
        setFrameShape(QFrame::StyledPanel);
        setBackgroundRole(QPalette::Base);
        setAutoFillBackground(true);
    }
};

//! Two years of heating by month: what the demo looks like, at a glance.
class DemoBars : public QWidget
{
public:
    DemoBars() { setFixedHeight(76); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        static constexpr int kHeights[] = {70, 62, 58, 42, 20, 7, 5, 7, 17, 37, 52, 64,
                                           68, 57, 53, 41, 20, 8, 5, 6, 19, 38, 53, 62};
        QPainter painter(this);
        const LookTokens &colours = tokens(palette());
        const int count = int(std::size(kHeights));
        const qreal step = qreal(width()) / count;
        for (int i = 0; i < count; ++i) {
            const QRectF bar(i * step, height() - 1 - kHeights[i], step - 3, kHeights[i]);
            painter.fillRect(bar, QColor(i < count / 2 ? colours.previous : colours.accent));
        }
        painter.fillRect(0, height() - 1, width(), 1, QColor(colours.border));
    }
};

QLabel *makeText()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

FirstRunPage::FirstRunPage(Desk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_title(new QLabel)
    , m_subtitle(makeText())
    , m_form(new ConnectionForm(desk))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *sheet = new Sheet;
    auto *inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(28, 24, 28, 20);
    inside->addWidget(m_form);

    auto *side = new QVBoxLayout;
    side->setSpacing(24);
    side->addWidget(makeDemo());
    side->addWidget(makePlaces());
    side->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(sheet, 2, Qt::AlignTop);
    row->addLayout(side, 1);

    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(12);
    column->addLayout(row);
    column->addStretch();
    auto *page = new QWidget;
    page->setMaximumWidth(kPageWidth);
    page->setLayout(column);
    auto *middle = new QWidget;
    auto *centred = new QHBoxLayout(middle);
    // At a fixed place: what the form has to say must not move its fields.
    centred->setContentsMargins(24, kAbove, 24, 24);
    centred->addStretch(1);
    centred->addWidget(page, 100);
    centred->addStretch(1);
    setWidget(middle);
    middle->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(
        m_form, &ConnectionForm::spoke, this, [this](QWidget *part) { ensureWidgetVisible(part); },
        Qt::QueuedConnection);
    updateFonts();
    retranslate();
}

QWidget *FirstRunPage::makeDemo()
{
    m_demoTitle = new QLabel;
    m_demoText = makeText();
    m_openDemo = new QPushButton;
    m_openDemo->setAutoDefault(true);
    auto *sheet = new Sheet;
    sheet->setMinimumWidth(kSideWidth);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(m_demoTitle);
    column->addWidget(m_demoText);
    column->addSpacing(8);
    column->addWidget(new DemoBars);
    column->addSpacing(12);
    column->addWidget(m_openDemo, 0, Qt::AlignLeft);
    connect(m_openDemo, &QPushButton::clicked, this, &FirstRunPage::demoAsked);
    return sheet;
}

QWidget *FirstRunPage::makePlaces()
{
    m_placesTitle = new QLabel;
    m_placesText = makeText();
    auto *lock = new InkIcon;
    lock->setIcon(QStringLiteral("lock"), IconInk::Text);
    auto *places = new QWidget;
    auto *grid = new QGridLayout(places);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(lock, 0, 0);
    grid->addWidget(m_placesTitle, 0, 1);
    grid->addWidget(m_placesText, 1, 0, 1, 2);
    return places;
}

void FirstRunPage::focusFirstField()
{
    m_form->focusFirstField();
}

void FirstRunPage::retranslate()
{
    m_title->setText(tr("Connect to Enectiva"));
    m_subtitle->setText(tr("Tokens are in the API dashboard of the Enectiva web application. They "
                           "are kept in the system keychain."));
    m_demoTitle->setText(tr("Try it with demo data"));
    m_demoText->setText(tr("A town with three years of readings. No account, nothing leaves this "
                           "computer."));
    m_openDemo->setIcon(icon(QStringLiteral("play")));
    m_openDemo->setText(tr("Open the demo"));
    m_placesTitle->setText(tr("What is kept where"));
    m_placesText->setText(tr("Tokens: the system keychain. Everything else: a database on this "
                             "computer. Nothing is sent to Enectiva until you say so."));
}

void FirstRunPage::updateFonts()
{
    QFont font = QApplication::font();
    const int size = QFontInfo(font).pixelSize();
    font.setWeight(QFont::DemiBold);
    font.setPixelSize(size + kTitleGrowth);
    m_title->setFont(font);
    font.setPixelSize(size + kPanelTitleGrowth);
    m_demoTitle->setFont(font);
}

bool FirstRunPage::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateFonts();
    return QScrollArea::event(event);
}

void FirstRunPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace meterdesk
