// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/bookmarkspane.h"

#include "services/bookmarks.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/session.h"
#include "texts/errortexts.h"
#include "ui/series/headingdelegate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tablesetup.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace meterdesk {

using Kind = Bookmark::Kind;

BookmarksPane::BookmarksPane(QWidget *parent)
    : QWidget(parent)
    , m_series(new QLineEdit)
    , m_addSeries(new QPushButton)
    , m_virtualMeter(new QLineEdit)
    , m_addVirtualMeter(new QPushButton)
    , m_table(new QTableView)
    , m_notice(new QWidget)
    , m_said(new QLabel)
    , m_actButton(new QPushButton)
    , m_close(new QToolButton)
    , m_import(new QToolButton)
    , m_export(new QToolButton)
    , m_title(new QLabel)
{
    auto *fields = new QGridLayout;
    fields->setContentsMargins(metrics::kSidePadding, 8, metrics::kSidePadding, 8);
    fields->setSpacing(8);
    fields->addWidget(m_series, 0, 0);
    fields->addWidget(m_addSeries, 0, 1);
    fields->addWidget(m_virtualMeter, 1, 0);
    fields->addWidget(m_addVirtualMeter, 1, 1);
    fields->setColumnStretch(0, 1);

    auto *noticeRow = new QGridLayout(m_notice);
    noticeRow->setContentsMargins(metrics::kSidePadding, 6, 8, 6);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    noticeRow->addWidget(m_said, 0, 0, 1, 2);
    noticeRow->addWidget(m_actButton, 1, 0, Qt::AlignLeft);
    noticeRow->addWidget(m_close, 1, 1, Qt::AlignRight);
    m_notice->setAutoFillBackground(true);
    m_notice->setBackgroundRole(QPalette::AlternateBase);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_notice->hide();

    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::kSidePadding, 4, 4, 0);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    head->addWidget(m_title, 1);
    m_import->setIcon(icon(QStringLiteral("import")));
    m_export->setIcon(icon(QStringLiteral("export")));
    for (QToolButton *button : {m_close, m_import, m_export}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    head->addWidget(m_import);
    head->addWidget(m_export);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(fields);
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
    makeTable();
    connectParts();
    setMinimumWidth(260);
    retranslate();
}

BookmarksPane::~BookmarksPane()
{
    m_table->setModel(nullptr);
    delete m_dialog;
}

void BookmarksPane::makeTable()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new HeadingDelegate(BookmarkModel::HeadingRole, m_table));
    setUpTable(m_table);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->setDropIndicatorShown(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(30);
    header->setSectionResizeMode(BookmarkModel::NameColumn, QHeaderView::Stretch);
    for (const int column : {BookmarkModel::UnitColumn, BookmarkModel::IdColumn})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    // The headings tell the groups; the column is there while a new one is typed.
    m_table->setColumnWidth(BookmarkModel::GroupColumn, 110);
    m_table->setColumnHidden(BookmarkModel::GroupColumn, true);
    connect(
        m_table->itemDelegate(), &QAbstractItemDelegate::closeEditor, m_table,
        [table = m_table] { table->setColumnHidden(BookmarkModel::GroupColumn, true); },
        Qt::QueuedConnection);
    addCopyAction(m_table, BookmarkModel::RawRole);
    m_table->installEventFilter(this);
}

void BookmarksPane::connectParts()
{
    const auto addSeries = [this] { add(Kind::DataSeries, m_series->text()); };
    const auto addVirtualMeter = [this] { add(Kind::VirtualMeter, m_virtualMeter->text()); };
    connect(m_addSeries, &QPushButton::clicked, this, addSeries);
    connect(m_series, &QLineEdit::returnPressed, this, addSeries);
    connect(m_addVirtualMeter, &QPushButton::clicked, this, addVirtualMeter);
    connect(m_virtualMeter, &QLineEdit::returnPressed, this, addVirtualMeter);
    connect(m_actButton, &QPushButton::clicked, this, [this] {
        const auto act = std::exchange(m_act, nullptr);
        m_notice->hide();
        if (act)
            act();
    });
    connect(m_close, &QToolButton::clicked, m_notice, &QWidget::hide);
    connect(m_import, &QToolButton::clicked, this, &BookmarksPane::askToImport);
    connect(m_export, &QToolButton::clicked, this, &BookmarksPane::askToExport);
    connect(m_table, &QWidget::customContextMenuRequested, this, &BookmarksPane::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                // A reset takes the selection away, and what was chosen is still there.
                if (const auto bookmark = m_model.bookmarkAt(index.row())) {
                    m_current = bookmark;
                    Q_EMIT currentChanged();
                }
            });
    const auto follow = [this] {
        updateHeadings();
        if (!m_current)
            return;
        const int row = m_model.rowOf(m_current->kind, m_current->id);
        m_current = m_model.bookmarkAt(row);
        if (row >= 0 && m_table->currentIndex().row() != row)
            m_table->setCurrentIndex(m_model.index(row, BookmarkModel::NameColumn));
        Q_EMIT currentChanged();
    };
    connect(&m_model, &QAbstractItemModel::modelReset, this, follow);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, follow);
}

void BookmarksPane::updateHeadings()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.isHeading(row))
            m_table->setSpan(row, 0, 1, BookmarkModel::ColumnCount);
    }
    m_export->setEnabled(m_model.rowCount() > 0);
}

void BookmarksPane::setSession(Session *session)
{
    if (m_session)
        m_session->bookmarkCheck().disconnect(this);
    m_session = session;
    m_current.reset();
    m_checking = 0;
    m_act = nullptr;
    m_notice->hide();
    m_model.setBookmarks(session ? &session->records().bookmarks() : nullptr);
    if (m_session)
        connect(&m_session->bookmarkCheck(), &BookmarkCheck::checked, this, &BookmarksPane::take);
    updateHeadings();
    Q_EMIT currentChanged();
}

std::optional<Bookmark> BookmarksPane::current() const
{
    return m_current;
}

void BookmarksPane::select(Kind kind, const QString &id)
{
    const int row = m_model.rowOf(kind, id);
    if (row >= 0)
        m_table->setCurrentIndex(m_model.index(row, BookmarkModel::NameColumn));
}

// ---- Adding and removing ------------------------------------------------------------------------

void BookmarksPane::add(Kind kind, const QString &typed)
{
    const QString id = typed.trimmed();
    if (!m_session || id.isEmpty())
        return;
    if (m_model.rowOf(kind, id) >= 0) {
        select(kind, id);
        return tell(tr("%1 is in the list already.").arg(id));
    }
    ++m_checking;
    tell(tr("Asking Enectiva about %1…").arg(id));
    m_session->bookmarkCheck().check(kind, id);
}

void BookmarksPane::take(Kind kind, const QString &id, const BookmarkCheck::Finding &finding)
{
    m_checking = std::max(0, m_checking - 1);
    const bool isSeries = kind == Kind::DataSeries;
    const QString name = isSeries ? tr("data series %1").arg(id) : tr("virtual meter %1").arg(id);
    const auto addAnyway = [this, kind, id] { keep(kind, id, {}); };
    using Outcome = BookmarkCheck::Outcome;
    switch (finding.outcome) {
    case Outcome::Found:
        m_notice->hide();
        keep(kind, id, finding.unit);
        return;
    case Outcome::Empty:
        keep(kind, id, {});
        tell(isSeries ? tr("The %1 has no points yet. It is in the list all the same.").arg(name)
                      : tr("The %1 has no deltas yet. It is in the list all the same.").arg(name),
             tr("Remove"), [this] { remove(); });
        return;
    case Outcome::Unknown:
        tell(tr("Enectiva knows no %1. Check the ID; Enectiva shows it in the address of its page.")
                 .arg(name),
             tr("Add it anyway"), addAnyway);
        return;
    case Outcome::NotPermitted:
        tell(tr("The token does not permit to read the %1. Give it the scope for that on "
                "Enectiva's API dashboard.")
                 .arg(name),
             tr("Add it anyway"), addAnyway);
        return;
    case Outcome::NotAsked:
        tell(finding.error ? sentenceFor(*finding.error) : QString(), tr("Add it unchecked"),
             addAnyway);
    }
}

void BookmarksPane::keep(Kind kind, const QString &id, const QString &unit)
{
    if (!m_session)
        return;
    Bookmark bookmark{kind, id, {}, unit, {}};
    // What entities call it is better than a number.
    for (const Bookmark &named : seriesNamedByEntities(*m_session)) {
        if (named.isSameThing(bookmark))
            bookmark.name = named.name;
    }
    m_session->records().bookmarks().set(bookmark);
    QLineEdit *field = kind == Kind::DataSeries ? m_series : m_virtualMeter;
    if (field->text().trimmed() == id)
        field->clear();
    select(kind, id);
}

void BookmarksPane::remove()
{
    if (!m_session || !m_current)
        return;
    const Bookmark gone = *m_current;
    Bookmarks &bookmarks = m_session->records().bookmarks();
    bookmarks.remove(gone.kind, gone.id);
    tell(tr("“%1” was removed from the list. Nothing was deleted in Enectiva.")
             .arg(gone.name.isEmpty() ? gone.id : gone.name),
         tr("Undo"), [this, &bookmarks, gone] {
             bookmarks.undoRemove();
             select(gone.kind, gone.id);
         });
}

void BookmarksPane::tell(const QString &text, const QString &button, std::function<void()> act)
{
    m_said->setText(text);
    m_act = std::move(act);
    m_actButton->setText(button);
    m_actButton->setVisible(!button.isEmpty());
    m_notice->show();
}

QString BookmarksPane::told() const
{
    return m_notice->isHidden() ? QString() : m_said->text();
}

// ---- Keys and menu ------------------------------------------------------------------------------

bool BookmarksPane::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int row = m_table->currentIndex().row();
    if (key == Qt::Key_Z && modifiers == Qt::ControlModifier && m_act)
        return m_actButton->click(), true;
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down))
        return m_model.move(row, key == Qt::Key_Up ? -1 : 1), true;
    if (key == Qt::Key_Delete && modifiers == Qt::NoModifier)
        return remove(), true;
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_current)
        return Q_EMIT opened(), true;
    return false;
}

bool BookmarksPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (takeKey(press->key(), press->modifiers() & ~Qt::KeypadModifier))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

//! The groups that there are, and a new one.
void BookmarksPane::fillGroups(QMenu &menu, const QModelIndex &cell)
{
    //: Of a bookmark: no group
    QList<std::pair<QString, QString>> groups{{tr("None"), QString()}};
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (const auto bookmark = m_model.bookmarkAt(row)) {
            const std::pair group(bookmark->group, bookmark->group);
            if (!bookmark->group.isEmpty() && !groups.contains(group))
                groups << group;
        }
    }
    const QString own = cell.data(Qt::EditRole).toString();
    for (const auto &[text, name] : std::as_const(groups)) {
        QAction *action = menu.addAction(QString(text).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(name == own);
        connect(action, &QAction::triggered, this,
                [this, cell = QPersistentModelIndex(cell), name = name] {
                    m_model.setData(cell, name, Qt::EditRole);
                });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("New group…")), &QAction::triggered, this,
            [this, cell = QPersistentModelIndex(cell)] {
                m_table->setColumnHidden(BookmarkModel::GroupColumn, false);
                m_table->edit(cell);
            });
}

void BookmarksPane::showMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid() || m_model.isHeading(index.row()))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Rename")), &QAction::triggered, this, [this, row = index.row()] {
        m_table->edit(m_model.index(row, BookmarkModel::NameColumn));
    });
    const bool isSeries = m_current && m_current->kind == Kind::DataSeries;
    connect(menu->addAction(isSeries ? tr("Show its points") : tr("Open in Deltas")),
            &QAction::triggered, this, &BookmarksPane::opened);
    connect(menu->addAction(icon(QStringLiteral("trash")), tr("Remove")), &QAction::triggered, this,
            &BookmarksPane::remove);
    fillGroups(*menu->addMenu(tr("Group")), index.siblingAtColumn(BookmarkModel::GroupColumn));
    menu->addSeparator();
    menu->addActions(m_table->actions());
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void BookmarksPane::retranslate()
{
    m_title->setText(tr("Data series and virtual meters"));
    m_series->setAccessibleName(tr("Series ID"));
    m_series->setPlaceholderText(tr("Series ID"));
    m_addSeries->setText(tr("Add series"));
    m_virtualMeter->setAccessibleName(tr("Virtual meter ID"));
    m_virtualMeter->setPlaceholderText(tr("Virtual meter ID"));
    m_addVirtualMeter->setText(tr("Add virtual meter"));
    m_table->setAccessibleName(tr("Bookmarks"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    m_import->setToolTip(tr("Import from a file of a colleague…"));
    m_import->setAccessibleName(m_import->toolTip());
    m_export->setToolTip(tr("Export as a file for colleagues…"));
    m_export->setAccessibleName(m_export->toolTip());
    m_model.retranslate();
}

void BookmarksPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QList<Bookmark> seriesNamedByEntities(Session &session)
{
    static const QRegularExpression s_pair(
        QStringLiteral("^\\s*([0-9]+|[0-9a-fA-F-]{36})[\\s:=]+(.+?)\\s*$"));
    QList<Bookmark> found;
    for (const Entity &entity : session.meters().entities()) {
        for (const auto &[key, value] : entity.further) {
            if (!key.contains(QLatin1String("series"), Qt::CaseInsensitive))
                continue;
            for (const QString &part : value.split(QRegularExpression(QStringLiteral("[,;]")))) {
                const QRegularExpressionMatch match = s_pair.match(part);
                if (match.hasMatch())
                    found.append({Kind::DataSeries, match.captured(1), match.captured(2), {}, {}});
            }
        }
    }
    return found;
}

} // namespace meterdesk
