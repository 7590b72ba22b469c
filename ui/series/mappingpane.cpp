// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/mappingpane.h"

#include "models/mappingtablemodel.h"
#include "services/importmapping.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "ui/series/mappingfiles.h"
#include "ui/series/mappingfilter.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tablesetup.h"
#include "ui/widgets/textsize.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

namespace meterdesk {
namespace {

using Columns = MappingTableModel;

constexpr QLatin1String kOnlyMissingKey("series/mapping/onlymissing");
constexpr int kWidths[] = {200, 150, 100, 250, 150, 100, 120};

} // namespace

MappingPane::MappingPane(ViewState &viewState, QWidget *parent)
    : Pane(parent)
    , m_viewState(viewState)
    , m_rows(std::make_unique<MappingFilter>())
    , m_filter(new QLineEdit(this))
    , m_onlyMissing(new QCheckBox(this))
    , m_counts(new QLabel(this))
    , m_forget(new QPushButton(icon(QStringLiteral("undo")), {}, this))
    , m_import(new QPushButton(icon(QStringLiteral("import")), {}, this))
    , m_export(new QPushButton(icon(QStringLiteral("export")), {}, this))
    , m_banner(new Banner(this))
    , m_table(new QTableView(this))
{
    makeLayout();
    retranslate();
}

MappingPane::~MappingPane()
{
    m_table->setModel(nullptr);
    delete m_dialog;
}

void MappingPane::makeLayout()
{
    m_table->setModel(m_rows.get());
    setUpTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(Columns::PlaceColumn, Qt::AscendingOrder);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setStretchLastSection(true);
    addCopyAction(m_table, MappingTableModel::RawRole);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(320);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::kSidePadding, 8, metrics::kSidePadding, 8);
    bar->setSpacing(8);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_onlyMissing);
    bar->addWidget(m_counts);
    bar->addStretch(1);
    for (QPushButton *button : {m_forget, m_import, m_export})
        bar->addWidget(button);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(bar);
    page->addWidget(m_banner);
    page->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &MappingPane::applyFilter);
    connect(m_onlyMissing, &QCheckBox::toggled, this, [this](bool isOn) {
        m_viewState.setValue(kOnlyMissingKey, isOn ? "1" : "");
        applyFilter();
    });
    connect(m_forget, &QPushButton::clicked, this, &MappingPane::forgetSelected);
    connect(m_import, &QPushButton::clicked, this, &MappingPane::askToImport);
    connect(m_export, &QPushButton::clicked, this, &MappingPane::exportShown);
    connect(m_banner, &Banner::buttonClicked, this, &MappingPane::answer);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MappingPane::updateState);
}

void MappingPane::setSession(Session *session)
{
    m_rows->setSourceModel(nullptr);
    m_model.reset();
    m_offered.clear();
    m_banner->clear();
    m_session = session;
    if (session) {
        m_model =
            std::make_unique<MappingTableModel>(session->meters(), session->records().mapping());
        m_rows->setSourceModel(m_model.get());
        for (int column = 0; column < Columns::ColumnCount; ++column)
            m_table->setColumnWidth(column, scaledToText(kWidths[column], font()));
        m_table->sortByColumn(m_table->horizontalHeader()->sortIndicatorSection(),
                              m_table->horizontalHeader()->sortIndicatorOrder());
        connect(m_model.get(), &MappingTableModel::refused, this, [this](const QString &why) {
            m_banner->showMessage(Banner::Kind::Error, why, {tr("Close")});
        });
        connect(m_model.get(), &QAbstractItemModel::dataChanged, this, [this] {
            m_banner->clear();
            updateState();
        });
        connect(m_model.get(), &QAbstractItemModel::modelReset, this, [this] {
            m_rows->sort(m_rows->sortColumn(), m_rows->sortOrder());
            updateState();
        });
        m_model->setFollowing(isVisible());
    }
    updateState();
}

void MappingPane::setMeter(const MeterId &meter)
{
    m_meter = meter;
    const int row = m_model ? m_model->rowOf(meter) : -1;
    if (row < 0)
        return;
    const QModelIndex index =
        m_rows->mapFromSource(m_model->index(row, MappingTableModel::ImportIdColumn));
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void MappingPane::restoreState()
{
    m_onlyMissing->setChecked(m_viewState.value(kOnlyMissingKey) == "1");
}

void MappingPane::refresh()
{
    if (m_session)
        m_session->meters().reload();
}

void MappingPane::applyFilter()
{
    m_rows->setWanted(m_filter->text(), m_onlyMissing->isChecked());
    updateState();
}

void MappingPane::updateState()
{
    const int missing = m_model ? m_model->missingCount() : 0;
    m_counts->setText(missing > 0 ? tr("%n meter(s) without an import ID", nullptr, missing)
                                  : QString());
    bool hasTyped = false;
    const QModelIndexList rows =
        m_table->selectionModel()->selectedRows(MappingTableModel::ImportIdColumn);
    for (const QModelIndex &index : rows)
        hasTyped = hasTyped || m_model->isTyped(m_rows->mapToSource(index).row());
    m_forget->setEnabled(hasTyped);
    m_import->setEnabled(m_session);
    m_export->setEnabled(canExport());
    Q_EMIT stateChanged();
}

void MappingPane::forgetSelected()
{
    QList<MeterId> meters;
    const QModelIndexList rows =
        m_table->selectionModel()->selectedRows(MappingTableModel::ImportIdColumn);
    for (const QModelIndex &index : rows) {
        if (const Meter *meter = m_model->meterAt(m_rows->mapToSource(index).row()))
            meters << meter->id;
    }
    for (const MeterId &meter : std::as_const(meters))
        m_session->records().mapping().forgetTyped(meter);
}

QString MappingPane::statusText() const
{
    const int count = m_model ? m_model->rowCount() : 0;
    return count == 0 ? QString() : tr("%n meter(s)", nullptr, count);
}

bool MappingPane::canExport() const
{
    return m_model && m_model->rowCount() > 0;
}

bool MappingPane::isSettled() const
{
    return !m_session || !m_session->meters().isLoading();
}

// ---- Files -------------------------------------------------------------------------------------

QFileDialog *MappingPane::ask(const QString &title)
{
    delete m_dialog;
    m_dialog = new QFileDialog(this, title,
                               QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    return m_dialog;
}

void MappingPane::exportShown()
{
    if (!canExport())
        return;
    QFileDialog *dialog = ask(tr("Export the import IDs"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Separated text (*.csv)"), tr("Workbooks (*.xlsx)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("Import IDs"));
    connect(dialog, &QFileDialog::fileSelected, this, &MappingPane::exportTo);
    dialog->open();
}

void MappingPane::printShown()
{
    Q_EMIT told(Banner::Kind::Info, tr("Export the import IDs into a file to print them."));
}

void MappingPane::exportTo(const QString &path)
{
    const QString problem = writeMapping(*m_session, path);
    Q_EMIT told(problem.isEmpty() ? Banner::Kind::Info : Banner::Kind::Error,
                problem.isEmpty() ? tr("The import IDs are in %1.").arg(path) : problem);
}

void MappingPane::askToImport()
{
    QFileDialog *dialog = ask(tr("Import import IDs"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.xlsx *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MappingPane::importFrom);
    dialog->open();
}

void MappingPane::importFrom(const QString &path)
{
    if (!m_session)
        return;
    const MappingOffer offer = readMapping(*m_session, path);
    m_offered = offer.links;
    if (!offer.error.isEmpty())
        return m_banner->showMessage(Banner::Kind::Error, offer.error, {tr("Close")});
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts << text;
    };
    add(offer.added, tr("%n new", nullptr, offer.added));
    add(offer.changed, tr("%n changed", nullptr, offer.changed));
    add(offer.same, tr("%n as before", nullptr, offer.same));
    add(int(offer.problems.size()),
        tr("%n row(s) not understood", nullptr, int(offer.problems.size())));
    QString text = parts.isEmpty() ? tr("The file has no rows.")
                                   : parts.join(QStringLiteral(", ")) + QLatin1Char('.');
    if (!offer.problems.isEmpty())
        text += QLatin1Char(' ') + offer.problems.first();
    if (m_offered.isEmpty())
        return m_banner->showMessage(Banner::Kind::Info, text, {tr("Close")});
    m_banner->showMessage(Banner::Kind::Info, text,
                          {tr("Take over %n", nullptr, int(m_offered.size())), tr("Leave")});
    m_banner->focusButton(0);
}

void MappingPane::answer(int button)
{
    const QList<ImportLink> links = std::exchange(m_offered, {});
    m_banner->clear();
    if (button == 0 && m_session && !links.isEmpty())
        m_session->records().mapping().setTyped(links);
    m_table->setFocus(Qt::OtherFocusReason);
}

//! Rows that nobody sees are not made: to sort them takes long where they are many.
void MappingPane::showEvent(QShowEvent *event)
{
    if (m_model) {
        const bool isNew = m_model->rowCount() == 0;
        m_model->setFollowing(true);
        if (isNew)
            setMeter(m_meter);
    }
    Pane::showEvent(event);
}

void MappingPane::hideEvent(QHideEvent *event)
{
    if (m_model)
        m_model->setFollowing(false);
    Pane::hideEvent(event);
}

void MappingPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_model)
            m_model->retranslate();
        updateState();
    }
    QWidget::changeEvent(event);
}

void MappingPane::retranslate()
{
    m_filter->setPlaceholderText(tr("Meter, place, import ID …"));
    m_filter->setAccessibleName(tr("Filter the import IDs"));
    m_onlyMissing->setText(tr("Only without an import ID"));
    m_forget->setText(tr("As Enectiva says"));
    m_forget->setToolTip(tr("Forgets what was typed for the selected meters"));
    m_import->setText(tr("Import CSV…"));
    m_export->setText(tr("Export CSV…"));
    m_table->setAccessibleName(tr("Import IDs"));
}

} // namespace meterdesk
