// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/loadprofiledialog.h"

#include "domain/inpool.h"
#include "domain/onresult.h"
#include "services/session.h"
#include "texts/errortexts.h"
#include "ui/imports/importfilter.h"
#include "ui/imports/importparts.h"
#include "ui/imports/tablesource.h"
#include "ui/series/loadpreviewmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/textsize.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

namespace meterdesk {
namespace {

constexpr QSize kUsualSize(1100, 680);
constexpr int kWidths[] = {250, 100, 150, 300};

struct ReadFile
{
    LoadProfile profile;
    LoadQuestions questions;
};

} // namespace

LoadProfileDialog::LoadProfileDialog(Session &session, const ProfileStream &stream,
                                     const QTimeZone &zone, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_stream(stream)
    , m_zone(zone.isValid() ? zone : QTimeZone::utc())
    , m_import(std::make_unique<ProfileImport>(session))
    , m_model(std::make_unique<LoadPreviewModel>(*m_import, session.outbox()))
    , m_filter(std::make_unique<ImportFilter>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    resize(kUsualSize.boundedTo(screen()->availableSize() * 0.9));
    m_filter->setSourceModel(m_model.get());
    m_filter->setDynamicSortFilter(false);
    m_settings.zone = m_zone;
    makeWidgets();
    connect(m_import.get(), &ProfileImport::changed, this, &LoadProfileDialog::updateCounts);
    connect(m_source, &TableSource::sheetRead, this, &LoadProfileDialog::showSheet);
    connect(m_banner, &Banner::buttonClicked, this, &LoadProfileDialog::answer);
    retranslate();
}

LoadProfileDialog::~LoadProfileDialog()
{
    m_table->setModel(nullptr);
}

// ---- Widgets -----------------------------------------------------------------------------------

void LoadProfileDialog::makeWidgets()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    m_banner = new Banner(this);
    m_source = new TableSource(this, *m_banner, TableSource::Takes::Files, &readLoadSheet);
    column->addWidget(m_source);
    column->addWidget(m_banner);
    column->addWidget(makeChoices());
    makeTable();
    column->addWidget(m_table, 1);
    column->addWidget(makeButtons());
    for (QPushButton *button : {m_send, m_close})
        button->setAutoDefault(false);
    m_send->setProperty("primary", true);
}

QComboBox *LoadProfileDialog::addChoice(QWidget *bar, QLabel *&label)
{
    auto *choice = new QComboBox(bar);
    label = new QLabel(bar);
    label->setBuddy(choice);
    // The choices give way in a narrow window.
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(10);
    connect(choice, &QComboBox::activated, this, &LoadProfileDialog::takeChoice);
    return choice;
}

QWidget *LoadProfileDialog::makeChoices()
{
    auto *bar = new QWidget(this);
    QComboBox **const choices[] = {&m_orientation, &m_date,   &m_value, &m_stamp,
                                   &m_step,        &m_amount, &m_place, &m_mark};
    auto *grid = new QGridLayout(bar);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    for (int i = 0; i < 8; ++i) {
        *choices[i] = addChoice(bar, m_labels[i]);
        grid->addWidget(m_labels[i], i / 4, i % 4 * 2, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(*choices[i], i / 4, i % 4 * 2 + 1);
    }
    for (int pair = 0; pair < 4; ++pair)
        grid->setColumnStretch(2 * pair + 1, 1);
    return bar;
}

void LoadProfileDialog::makeTable()
{
    m_table = new QTableView(this);
    m_table->setModel(m_filter.get());
    setUpPreview(m_table);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < LoadPreviewModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, scaledToText(kWidths[column], font()));
}

QWidget *LoadProfileDialog::makeButtons()
{
    auto *bars = new QWidget(this);
    auto *column = new QVBoxLayout(bars);
    column->setContentsMargins(0, 0, 0, 0);
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    column->addLayout(first);
    column->addLayout(second);
    m_counts = new QLabel(bars);
    m_notes = new QLabel(bars);
    m_notes->setWordWrap(true);
    m_onlyProblems = new QCheckBox(bars);
    m_send = new QPushButton(bars);
    m_close = new QPushButton(bars);
    first->addWidget(m_counts, 1);
    first->addWidget(m_onlyProblems);
    second->addWidget(m_notes, 1);
    second->addWidget(m_send);
    second->addWidget(m_close);
    connect(m_onlyProblems, &QCheckBox::toggled, m_filter.get(), &ImportFilter::setOnlyProblems);
    connect(m_send, &QPushButton::clicked, this, &LoadProfileDialog::sendNow);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    return bars;
}

// ---- The file ----------------------------------------------------------------------------------

bool LoadProfileDialog::isReading() const
{
    return m_isReading || m_source->isReading();
}

void LoadProfileDialog::showSheet(const Sheet &sheet)
{
    m_sheet = std::make_shared<const Sheet>(sheet);
    m_isSent = false;
    m_banner->clear();
    m_onlyProblems->setChecked(false);
    m_settings = guessLoadProfile(*m_sheet, m_zone);
    retranslate();
    if (m_settings.dateColumn < 0 || m_settings.valueColumn < 0)
        m_banner->showMessage(Banner::Kind::Warning,
                              tr("No load profile was recognised: there is no column of days with "
                                 "figures behind it. Choose the columns."));
    read();
    m_table->setFocus();
}

void LoadProfileDialog::takeChoice()
{
    LoadSettings settings = m_settings;
    settings.orientation = LoadSettings::Orientation(m_orientation->currentData().toInt());
    settings.dateColumn = m_date->currentData().toInt();
    settings.valueColumn = m_value->currentData().toInt();
    settings.stamp = LoadStamp(m_stamp->currentData().toInt());
    settings.stepMinutes = m_step->currentData().toInt();
    settings.amount = LoadAmount(m_amount->currentData().toInt());
    settings.zone = QTimeZone(m_place->currentData().toByteArray());
    const int mark = m_mark->currentData().toInt();
    settings.mark = mark < 0 ? std::nullopt : std::optional(DecimalMark(mark));
    if (settings.orientation == LoadSettings::Orientation::DayRows)
        settings.timeColumn = -1;
    if (settings == m_settings || !m_sheet)
        return;
    m_settings = settings;
    m_isSent = false;
    read();
}

void LoadProfileDialog::read()
{
    if (!m_sheet)
        return;
    const int read = ++m_reads;
    m_isReading = true;
    fillChoices();
    const auto made = inPool([sheet = m_sheet, settings = m_settings] {
        ReadFile reading;
        reading.profile = readLoadProfile(*sheet, settings, &reading.questions);
        return reading;
    });
    onResult(made, this, [this, read](const ReadFile &reading) {
        if (read == m_reads)
            takeProfile(reading.profile, reading.questions);
    });
}

void LoadProfileDialog::takeProfile(LoadProfile profile, const LoadQuestions &questions)
{
    m_isReading = false;
    m_import->setStream(m_stream, sentUnit(m_settings.amount));
    m_model->reset(m_settings.zone, loadColumns(*m_sheet, m_settings));
    m_import->setProfile(std::move(profile));
    ask(questions);
    updateCounts();
}

//! What can be read in two ways is asked in place; nothing is read before the answer.
void LoadProfileDialog::ask(const LoadQuestions &questions)
{
    const LoadQuestions before = std::exchange(m_questions, questions);
    if (!questions.markExample.isEmpty() && !m_settings.mark)
        m_banner->showMessage(Banner::Kind::Warning,
                              tr("Which number is “%1”? Such values are not read until you say so.")
                                  .arg(questions.markExample),
                              {tr("The comma is the decimal mark"), tr("The point is")});
    else if (!questions.orderExample.isEmpty())
        askOrder(*m_banner, questions.orderExample);
    else if (!before.markExample.isEmpty() || !before.orderExample.isEmpty())
        m_banner->clear();
}

void LoadProfileDialog::answer(int button)
{
    if (!m_questions.markExample.isEmpty() && !m_settings.mark)
        m_settings.mark = button == 0 ? DecimalMark::Comma : DecimalMark::Point;
    else if (!m_questions.orderExample.isEmpty())
        m_settings.order = button == 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
    else
        return;
    read();
}

// ---- Out ---------------------------------------------------------------------------------------

void LoadProfileDialog::updateCounts()
{
    const ProfileImport::Counts &counts = m_import->counts();
    const LoadProfile &profile = m_import->profile();
    const int problems = int(profile.problems.size());
    m_counts->setText(countsText({
        {counts.creates, tr("%n new", nullptr, counts.creates)},
        {counts.updates, tr("%n replace(s) a value", nullptr, counts.updates)},
        {counts.there, tr("%n there already", nullptr, counts.there)},
        {counts.waits, tr("%n on its way with another value", nullptr, counts.waits)},
        {counts.overlaps, tr("%n overlap(s) another profile", nullptr, counts.overlaps)},
        {problems, tr("%n could not be read", nullptr, problems)},
    }));
    QStringList notes;
    if (profile.missing > 0)
        notes << tr("%n interval(s) between the first and the last are missing.", nullptr,
                    profile.missing);
    if (profile.emptyCells > 0)
        notes << tr("%n empty cell(s).", nullptr, profile.emptyCells);
    if (profile.repeated > 0)
        notes << tr("%n repeated row(s).", nullptr, profile.repeated);
    if (profile.skippedZeros > 0)
        notes << tr("%n nought(s) in the hour that the clock change leaves out.", nullptr,
                    profile.skippedZeros);
    const bool canSend = m_session.outbox() && !m_session.isReadOnly();
    if (!canSend)
        notes << tr("Without an import token nothing can be sent.");
    m_notes->setText(notes.join(QLatin1Char(' ')));
    const int count = m_isSent ? 0 : counts.toSend();
    const QString unit = sentUnit(m_settings.amount);
    m_send->setText(unit.isEmpty() ? tr("Send %n profile(s)", nullptr, count)
                                   : tr("Send %n profile(s) in %1", nullptr, count).arg(unit));
    m_send->setEnabled(canSend && count > 0 && !m_stream.importId.isEmpty());
    m_onlyProblems->setEnabled(m_sheet != nullptr);
}

void LoadProfileDialog::sendNow()
{
    m_isSent = true; // one press, one batch
    m_send->setEnabled(false);
    onResult(m_import->send(m_source->name()), this,
             [this](const StorageResult<Outbox::Taken> &taken) {
                 if (!taken) {
                     m_isSent = false;
                     m_banner->showMessage(Banner::Kind::Error, sentenceFor(taken.error()));
                     return updateCounts();
                 }
                 Q_EMIT sent(taken->batch.id, int(taken->changed.size()));
                 close();
             });
}

void LoadProfileDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
        updateCounts();
    }
    QDialog::changeEvent(event);
}

} // namespace meterdesk
