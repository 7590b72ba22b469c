// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionform.h"

#include "services/connectioneditor.h"
#include "services/desk.h"
#include "texts/errortexts.h"
#include "ui/connections/checkresults.h"
#include "ui/connections/fieldnote.h"
#include "ui/connections/inlinemessage.h"
#include "ui/connections/tokenfield.h"

#include <QDesktopServices>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <chrono>
#include <iterator>

namespace meterdesk {

namespace {

constexpr int kFieldWidth = 240;
//! A keychain that is open answers sooner.
constexpr std::chrono::milliseconds kSayWaitingAfter{700};

QUrl dashboard()
{
    return QUrl(QStringLiteral("https://app.enectiva.cz/en/api/dashboard"));
}

//! Whether the tokens could be used without the keychain: it is not there, or does not answer.
bool isOfKeychain(const ConnectionError &error)
{
    const auto *secret = std::get_if<SecretError>(&error);
    return secret && secret->kind != SecretError::Kind::TooLong;
}

} // namespace

ConnectionForm::ConnectionForm(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_editor(desk.makeConnectionEditor(this))
    , m_login(new TokenField)
    , m_import(new TokenField)
    , m_results(new CheckResults)
    , m_message(new InlineMessage)
    , m_dashboard(new QPushButton)
    , m_cancel(new QPushButton)
    , m_check(new QPushButton)
    , m_save(new QPushButton)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    makeRows(grid);
    makeButtons(grid);
    connectEditor();
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(kSayWaitingAfter);
    connect(&m_waiting, &QTimer::timeout, this, [this] {
        m_isWaiting = true;
        updateMessage();
    });
    retranslate();
    reset();
}

ConnectionForm::~ConnectionForm() = default;

void ConnectionForm::makeRows(QGridLayout *grid)
{
    QLineEdit *const fields[] = {new QLineEdit, new QLineEdit, new QLineEdit, m_login, m_import};
    for (int i = 0; i < int(std::size(fields)); ++i) {
        Row &row = m_rows[i];
        row.field = fields[i];
        row.field->setMinimumWidth(kFieldWidth);
        row.label = new QLabel;
        row.label->setBuddy(row.field);
        row.note = new FieldNote(row.field);
        grid->addWidget(row.label, 2 * i, 0, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(row.field, 2 * i, 1);
        grid->addWidget(row.note, 2 * i + 1, 1);
        connect(row.field, &QLineEdit::textChanged, this, [this, i] {
            m_problems.removeIf(
                [i](const FieldProblem &problem) { return int(problem.field) == i; });
            forgetAnswers();
        });
    }
    row(ConnectionField::ApiUrl).field->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    row(ConnectionField::CustomerId).field->setInputMethodHints(Qt::ImhNoPredictiveText);
}

void ConnectionForm::makeButtons(QGridLayout *grid)
{
    m_dashboard->setFlat(true);
    m_dashboard->setToolTip(dashboard().toString());
    showAsLink();
    m_save->setProperty("primary", true);
    m_cancel->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_dashboard);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_check);
    buttons->addWidget(m_save);
    const int row = grid->rowCount();
    grid->addWidget(m_results, row, 1);
    grid->addWidget(m_message, row + 1, 0, 1, 2);
    grid->setRowMinimumHeight(row + 2, 16);
    grid->addLayout(buttons, row + 3, 0, 1, 2);
    grid->setRowStretch(row + 4, 1);
    // Enter in a field saves; on a button it presses that one.
    for (QPushButton *button : {m_dashboard, m_cancel, m_check, m_save, m_message->button()})
        button->setAutoDefault(true);
    connect(m_dashboard, &QPushButton::clicked, this, &ConnectionForm::openDashboard);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectionForm::cancelled);
    connect(m_check, &QPushButton::clicked, this, &ConnectionForm::check);
    connect(m_save, &QPushButton::clicked, this, [this] { save(TokenPlace::Keychain); });
    connect(m_message, &InlineMessage::buttonClicked, this,
            [this] { save(TokenPlace::ThisRunOnly); });
}

void ConnectionForm::connectEditor()
{
    connect(m_editor, &ConnectionEditor::checked, this, &ConnectionForm::takeReport);
    connect(m_editor, &ConnectionEditor::checkRefused, this, &ConnectionForm::showProblems);
    connect(m_editor, &ConnectionEditor::added, this, &ConnectionForm::takeAdded);
    connect(m_editor, &ConnectionEditor::failed, this, &ConnectionForm::takeFailure);
}

void ConnectionForm::setCancellable(bool isCancellable)
{
    m_cancel->setVisible(isCancellable);
}

void ConnectionForm::focusFirstField()
{
    row(ConnectionField::Name).field->setFocus();
}

void ConnectionForm::retranslate()
{
    row(ConnectionField::Name).label->setText(tr("Name"));
    row(ConnectionField::ApiUrl).label->setText(tr("API address"));
    row(ConnectionField::CustomerId).label->setText(tr("Customer ID"));
    row(ConnectionField::LoginToken).label->setText(tr("Login token"));
    row(ConnectionField::ImportToken).label->setText(tr("Import token"));
    row(ConnectionField::CustomerId).note->setHint(tr("Shown above the tokens in the dashboard"));
    row(ConnectionField::LoginToken)
        .note->setHint(tr("For looking at data: entities, meters, readings, deltas, and for "
                          "sending invoices"));
    row(ConnectionField::ImportToken)
        .note->setHint(tr("For sending readings, profiles and data points. Optional: leave empty "
                          "for a read-only connection"));
    for (const Row &row : m_rows)
        row.field->setAccessibleName(row.label->text());
    m_dashboard->setText(tr("Open the API dashboard"));
    m_cancel->setText(tr("Cancel"));
    //: Tries the connection without saving it
    m_check->setText(tr("Check"));
    m_save->setText(tr("Save connection"));
    showErrors();
}

ConnectionDraft ConnectionForm::draft() const
{
    const auto text = [this](ConnectionField field) { return m_rows[int(field)].field->text(); };
    return {text(ConnectionField::Name),
            text(ConnectionField::ApiUrl),
            text(ConnectionField::CustomerId),
            {m_login->token(), m_import->token()}};
}

void ConnectionForm::check()
{
    m_problems.clear();
    forgetAnswers();
    m_results->showChecking();
    m_editor->check(draft());
}

void ConnectionForm::save(TokenPlace place)
{
    if (m_editor->isBusy())
        return;
    const auto problems = problemsOf(draft().tidied());
    if (!problems.isEmpty())
        return showProblems(problems);
    m_editor->stopChecking();
    m_failure.reset();
    showErrors();
    setBusy(true);
    m_editor->add(draft(), place);
}

//! What was answered was answered to something else.
void ConnectionForm::forgetAnswers()
{
    m_editor->stopChecking();
    m_results->clear();
    m_failure.reset();
    m_notStored.reset();
    m_lacksBrowser = false;
    showErrors();
}

void ConnectionForm::setBusy(bool isBusy)
{
    for (const Row &row : m_rows)
        row.field->setEnabled(!isBusy);
    m_check->setEnabled(!isBusy);
    m_save->setEnabled(!isBusy);
    m_isWaiting = false;
    if (isBusy)
        m_waiting.start();
    else
        m_waiting.stop();
}

void ConnectionForm::takeReport(const ConnectionReport &report)
{
    m_results->showReport(report, !m_login->token().isEmpty());
    Q_EMIT spoke(m_results);
}

void ConnectionForm::takeAdded(const Connection &connection,
                               const std::optional<SecretError> &notStored)
{
    setBusy(false);
    reset();
    m_notStored = notStored;
    updateMessage();
    Q_EMIT added(connection, !notStored);
}

void ConnectionForm::takeFailure(const ConnectionError &error)
{
    setBusy(false);
    if (const auto *problem = std::get_if<ConnectionProblem>(&error)) {
        // All others were found before.
        return showProblems({{ConnectionField::Name, *problem}});
    }
    m_failure = error;
    showErrors();
    if (isOfKeychain(error))
        m_message->button()->setFocus();
    else
        m_save->setFocus();
}

void ConnectionForm::showProblems(const QList<FieldProblem> &problems)
{
    forgetAnswers();
    m_problems = problems;
    showErrors();
    if (problems.isEmpty())
        return;
    const Row &first = row(problems.first().field);
    first.field->setFocus();
    Q_EMIT spoke(first.field);
}

void ConnectionForm::showErrors()
{
    QString errors[std::size(decltype(m_rows){})];
    for (const FieldProblem &problem : m_problems)
        errors[int(problem.field)] = sentenceFor(problem.problem);
    for (int i = 0; i < int(std::size(m_rows)); ++i)
        m_rows[i].note->setError(errors[i]);
    updateMessage();
}

void ConnectionForm::updateMessage()
{
    if (m_isWaiting)
        m_message->showMessage(Banner::Kind::Info,
                               tr("Waiting for the keychain. It may ask for its password in a "
                                  "window of its own. You can close this; saving goes on."));
    else if (m_failure)
        m_message->showMessage(Banner::Kind::Error, sentenceFor(*m_failure),
                               isOfKeychain(*m_failure) ? tr("Use these tokens for this run only")
                                                        : QString());
    else if (m_notStored)
        m_message->showMessage(
            Banner::Kind::Warning,
            tr("The connection was added and works with the tokens given for this run. %1")
                .arg(sentenceFor(*m_notStored)));
    else if (m_lacksBrowser)
        m_message->showMessage(Banner::Kind::Info,
                               tr("No browser could be opened. The API dashboard is at %1")
                                   .arg(dashboard().toString()));
    else
        return m_message->clear();
    Q_EMIT spoke(m_message);
}

void ConnectionForm::showAsLink()
{
    QPalette link;
    link.setColor(QPalette::ButtonText, palette().color(QPalette::Link));
    m_dashboard->setPalette(link);
}

void ConnectionForm::openDashboard()
{
    m_lacksBrowser = !QDesktopServices::openUrl(dashboard());
    updateMessage();
}

void ConnectionForm::reset()
{
    row(ConnectionField::Name).field->clear();
    row(ConnectionField::ApiUrl).field->setText(defaultApiUrl().toString());
    row(ConnectionField::CustomerId).field->clear();
    m_login->clearToken();
    m_import->clearToken();
    m_problems.clear();
    forgetAnswers();
}

void ConnectionForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return save(TokenPlace::Keychain);
    QWidget::keyPressEvent(event);
}

void ConnectionForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showAsLink();
    QWidget::changeEvent(event);
}

} // namespace meterdesk
