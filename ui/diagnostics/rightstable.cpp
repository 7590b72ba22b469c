// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/rightstable.h"

#include "services/diagnostics.h"
#include "texts/righttexts.h"
#include "ui/diagnostics/plaintable.h"
#include "ui/widgets/icons.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace meterdesk {

namespace {

enum Column { PermissionColumn, ScopeColumn, GrantedColumn, ColumnCount };

} // namespace

RightsTable::RightsTable(QWidget *parent)
    : QWidget(parent)
    , m_token(new QLabel)
    , m_table(new QTableWidget(0, ColumnCount))
    , m_hint(new QLabel)
{
    makePlain(m_table, Qt::UserRole);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(PermissionColumn, QHeaderView::Stretch);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_token);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint);
}

void RightsTable::showRights(const Diagnostics &diagnostics)
{
    m_table->setAccessibleName(tr("Rights"));
    //: Column title: what a token lets one do
    m_table->setHorizontalHeaderLabels({tr("Permission"),
                                        //: Column title: name of a permission, for machines
                                        tr("Scope"),
                                        //: Column title: whether the token has the permission
                                        tr("Granted")});
    const bool hasToken = diagnostics.hasAccessToken();
    const auto end = diagnostics.accessEndsAt();
    if (!hasToken)
        m_token->setText(tr("The login token was not exchanged for an access token yet."));
    else if (!end)
        m_token->setText(tr("The access token does not tell when it ends."));
    else
        m_token->setText(tr("The access token ends at %1 and is renewed before that.")
                             .arg(end->toLocalTime().toString(QStringLiteral("HH:mm:ss"))));
    const auto rights = hasToken ? diagnostics.rights() : QList<Diagnostics::Right>();
    m_table->setVisible(hasToken);
    m_table->setRowCount(int(rights.size()));
    bool lacks = false;
    for (int row = 0; row < rights.size(); ++row) {
        const auto &right = rights.at(row);
        setRow(row, right.isUsed ? permissionOf(right.scope) : tr("Not used by Meterdesk"),
               right.scope, right.isGranted);
        lacks = lacks || !right.isGranted;
    }
    m_hint->setText(lacks ? tr("What is not granted stays empty or cannot be sent. Permissions are "
                               "given to the login token on Enectiva's API dashboard.")
                          : tr("Readings, data points and profiles are sent with the import token, "
                               "which does not tell what it permits."));
    m_hint->setVisible(hasToken);
}

void RightsTable::setRow(int row, const QString &permission, const QString &scope, bool isGranted)
{
    m_table->setItem(row, PermissionColumn, plainCell(permission));
    m_table->setItem(row, ScopeColumn, plainCell(scope));
    auto *granted = plainCell(isGranted ? tr("Yes") : tr("No"));
    granted->setIcon(isGranted ? icon(QStringLiteral("check"), IconInk::Ok)
                               : icon(QStringLiteral("skip"), IconInk::Muted));
    m_table->setItem(row, GrantedColumn, granted);
}

} // namespace meterdesk
