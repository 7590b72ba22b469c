// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/exploretable.h"

#include "services/viewstate.h"
#include "ui/explore/signdelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tablesetup.h"
#include "ui/widgets/textsize.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace meterdesk {

namespace {

constexpr QLatin1String kColumnsKey("explore/columns");
constexpr QLatin1String kNoticeKey("explore/notice");
constexpr int kBar = 30;
constexpr int kNoPanelBelow = 660; // width: the table needs it all
constexpr double kUsualThreshold = 6;

} // namespace

ExploreTable::ExploreTable(ViewState &viewState, QWidget *parent)
    : QWidget(parent)
    , m_viewState(viewState)
    , m_readingsButton(new QToolButton)
    , m_noticedButton(new QToolButton)
    , m_notice(new QCheckBox)
    , m_thresholdLabel(new QLabel)
    , m_threshold(new QDoubleSpinBox)
    , m_parts(new QStackedWidget)
    , m_faces(new QStackedWidget)
    , m_table(new QTableView)
    , m_noticedTable(new QTableView)
    , m_noticedFaces(new QStackedWidget)
    , m_noticedEmpty(new EmptyState)
    , m_empty(new EmptyState)
    , m_panel(new RangePanel)
{
    makeReadings();
    makeNoticed();
    // A long sentence on a page that is not shown must not push the docks aside.
    m_parts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_parts->addWidget(m_faces);
    m_parts->addWidget(m_noticedFaces);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(makeBar());
    left->addWidget(m_parts, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(m_panel);
    retranslate();
    showPart(false);
}

ExploreTable::~ExploreTable() = default;

void ExploreTable::styleTable(QTableView *table) const
{
    setUpTable(table);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setDefaultSectionSize(130);
}

void ExploreTable::makeReadings()
{
    m_table->setModel(&m_readings);
    styleTable(m_table);
    m_columns = new TableColumns(m_table,
                                 {{ReadingTableModel::TimeColumn, "time", true, 142},
                                  {ReadingTableModel::StateColumn, "state", true, 110},
                                  {ReadingTableModel::UseColumn, "use", true, 100},
                                  {ReadingTableModel::RateColumn, "rate", true, 80},
                                  {ReadingTableModel::StageColumn, "stage", true, 84}},
                                 m_viewState, kColumnsKey);
    auto *figures = new SignDelegate(ComparedReadingsModel::SignRole, m_table);
    for (int column = ReadingTableModel::StateColumn; column < ComparedReadingsModel::kColumns;
         ++column)
        m_table->setItemDelegateForColumn(column, figures);
    connect(&m_readings, &QAbstractItemModel::columnsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                for (int column = first; column <= last; ++column)
                    m_table->setColumnWidth(column, scaledToText(74, font()));
            });
    addCopyAction(m_table, ReadingTableModel::RawRole);
    m_faces->addWidget(m_table);
    m_faces->addWidget(m_empty);
    m_faces->addWidget(new LoadingRows);
    connect(m_empty, &EmptyState::buttonClicked, this, &ExploreTable::buttonClicked);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!m_isFollowing && current.isValid())
                    Q_EMIT rowChosen(m_readings.timeAt(current.row()));
            });
}

void ExploreTable::makeNoticed()
{
    m_noticedTable->setModel(&m_noticed);
    styleTable(m_noticedTable);
    m_noticedTable->horizontalHeader()->setSectionResizeMode(AnomalyTableModel::WhatColumn,
                                                             QHeaderView::Stretch);
    m_noticedTable->setColumnWidth(AnomalyTableModel::TimeColumn, scaledToText(240, font()));
    m_noticedTable->setColumnWidth(AnomalyTableModel::ExtraColumn, scaledToText(88, font()));
    m_noticedTable->setColumnWidth(AnomalyTableModel::UsualColumn, scaledToText(114, font()));
    auto *figures = new SignDelegate(AnomalyTableModel::SignRole, m_noticedTable);
    m_noticedTable->setItemDelegateForColumn(AnomalyTableModel::ExtraColumn, figures);
    m_noticedTable->setItemDelegateForColumn(AnomalyTableModel::UsualColumn, figures);
    addCopyAction(m_noticedTable, AnomalyTableModel::RawRole);
    m_noticedFaces->addWidget(m_noticedTable);
    m_noticedFaces->addWidget(m_noticedEmpty);
    connect(m_noticedTable, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT rangeAsked(m_noticed.anomaly(index.row()).range);
    });
}

QWidget *ExploreTable::makeBar()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(kBar);
    bar->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // docks keep their room
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::AlternateBase);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(6, 0, metrics::kSidePadding, 0);
    row->setSpacing(4);
    // No group: Tab would reach only the one that is pressed.
    for (QToolButton *button : {m_readingsButton, m_noticedButton}) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        row->addWidget(button);
    }
    m_threshold->setRange(2, 20);
    m_threshold->setDecimals(1);
    m_threshold->setSingleStep(0.5);
    m_threshold->setValue(kUsualThreshold);
    m_threshold->setKeyboardTracking(false);
    m_thresholdLabel->setBuddy(m_threshold);
    m_thresholdLabel->setForegroundRole(QPalette::PlaceholderText);
    m_notice->setChecked(true);
    row->addStretch(1);
    row->addWidget(m_notice);
    row->addSpacing(8);
    row->addWidget(m_thresholdLabel);
    row->addWidget(m_threshold);
    connect(m_readingsButton, &QToolButton::clicked, this, [this] { showPart(false); });
    connect(m_noticedButton, &QToolButton::clicked, this, [this] { showPart(true); });
    const auto change = [this] {
        m_viewState.setValue(kNoticeKey,
                             (isNoticing() ? "1 " : "0 ") + QByteArray::number(threshold()));
        updateNoticed();
        Q_EMIT noticingChanged();
    };
    connect(m_notice, &QCheckBox::toggled, this, change);
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, change);
    return bar;
}

void ExploreTable::restoreState()
{
    const QList<QByteArray> saved = m_viewState.value(kNoticeKey).split(' ');
    if (saved.size() != 2)
        return;
    const QSignalBlocker noNotice(m_notice);
    const QSignalBlocker noThreshold(m_threshold);
    m_notice->setChecked(saved.at(0) == "1");
    m_threshold->setValue(saved.at(1).toDouble());
    updateNoticed();
}

void ExploreTable::showPart(bool isNoticed)
{
    m_readingsButton->setChecked(!isNoticed);
    m_noticedButton->setChecked(isNoticed);
    m_parts->setCurrentIndex(isNoticed ? 1 : 0);
    m_notice->setVisible(isNoticed);
    m_thresholdLabel->setVisible(isNoticed);
    m_threshold->setVisible(isNoticed);
}

void ExploreTable::setFace(Face face, const QString &text, const QString &button)
{
    m_faces->setCurrentIndex(int(face));
    if (face == Face::Empty)
        m_empty->setMessage(text, button);
}

void ExploreTable::showTime(TimeMs time)
{
    const int row = m_readings.rowAt(time);
    if (row < 0)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    m_table->setCurrentIndex(m_readings.index(row, m_columns->firstShown()));
}

bool ExploreTable::isNoticing() const
{
    return m_notice->isChecked();
}

double ExploreTable::threshold() const
{
    return m_threshold->value();
}

void ExploreTable::setAnomalies(const std::vector<Anomaly> &anomalies, const QString &unit,
                                const QTimeZone &zone)
{
    m_anomalies = anomalies;
    m_noticed.setAnomalies(anomalies, unit, zone);
    updateNoticed();
}

void ExploreTable::updateNoticed()
{
    const bool hasRows = !m_anomalies.empty() && isNoticing();
    m_threshold->setEnabled(isNoticing());
    m_noticedFaces->setCurrentIndex(hasRows ? 0 : 1);
    m_noticedEmpty->setMessage(isNoticing() ? tr("Nothing stands out in this picture.")
                                            : tr("Nothing is looked for."));
    m_noticedButton->setText(hasRows
                                 //: With how many there are
                                 ? tr("Noticed in this picture (%1)").arg(m_anomalies.size())
                                 : tr("Noticed in this picture"));
    m_noticedButton->setAccessibleName(m_noticedButton->text());
}

void ExploreTable::retranslate()
{
    m_readingsButton->setText(tr("Readings"));
    m_readingsButton->setAccessibleName(tr("Show the readings"));
    m_notice->setText(tr("Look for what stands out"));
    //: How far from the usual something must be to be told
    m_thresholdLabel->setText(tr("Threshold"));
    m_threshold->setAccessibleName(m_thresholdLabel->text());
    m_threshold->setToolTip(
        tr("How many times the usual spread away from what is usual; less finds more."));
    m_table->setAccessibleName(tr("Readings"));
    m_noticedTable->setAccessibleName(tr("Noticed in this picture"));
    updateNoticed();
}

void ExploreTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_threshold->setLocale(QLocale());
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ExploreTable::resizeEvent(QResizeEvent *event)
{
    m_panel->setVisible(width() >= kNoPanelBelow);
    QWidget::resizeEvent(event);
}

} // namespace meterdesk
