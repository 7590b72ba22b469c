// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <iterator>

namespace meterdesk {

namespace {

constexpr int kTextSizes[] = {90, 100, 115, 130, 150};
constexpr int kPauses[] = {2000, 1000, Preferences::kUsualWritePause, 250};
constexpr int kHighestPort = 65535;
constexpr int kHintWidth = 320;
constexpr int kLongestCurrency = 8;
constexpr const char *kCurrencies[] = {"Kč", "€", "zł", "Ft", "£", "CHF", "$"};

QLabel *makeHint()
{
    auto *hint = new QLabel;
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setFixedWidth(kHintWidth); // of itself it would be a narrow column
    return hint;
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
{
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    makeAppearance(form);
    makeUnits(form);
    makeMoney(form);
    makeNetwork(form);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_close = buttons->button(QDialogButtonBox::Close);
    // Enter ends the editing of a field, not the dialog.
    m_close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    retranslate();
    fill(preferences);
}

void PreferencesDialog::makeAppearance(QFormLayout *form)
{
    m_appearance = addHeading(form);
    m_language = new QComboBox;
    // Each language in its own words, whatever is spoken now.
    m_language->addItem(QString(), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Čeština"), QStringLiteral("cs"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_languageLabel = addRow(form, m_language);
    m_theme = new QComboBox;
    m_theme->addItems({QString(), QString(), QString()});
    m_themeLabel = addRow(form, m_theme);
    m_textSize = new QComboBox;
    for (const int size : kTextSizes)
        m_textSize->addItem(QString(), size);
    m_textSizeLabel = addRow(form, m_textSize);
    for (QComboBox *combo : {m_language, m_theme, m_textSize}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(combo, &QComboBox::activated, this, &PreferencesDialog::take);
    }
}

void PreferencesDialog::makeUnits(QFormLayout *form)
{
    m_units = addHeading(form);
    m_calorific = new QDoubleSpinBox;
    m_calorific->setRange(0, 20);
    m_calorific->setDecimals(4);
    m_calorific->setSingleStep(0.01);
    m_calorificLabel = addRow(form, m_calorific);
    m_volume = new QDoubleSpinBox;
    m_volume->setRange(0.5, 10);
    m_volume->setDecimals(4);
    m_volume->setSingleStep(0.001);
    m_volumeLabel = addRow(form, m_volume);
    m_unitsHint = makeHint();
    form->addRow(QString(), m_unitsHint);
    for (QDoubleSpinBox *field : {m_calorific, m_volume})
        connect(field, &QDoubleSpinBox::editingFinished, this, &PreferencesDialog::take);
}

void PreferencesDialog::makeMoney(QFormLayout *form)
{
    m_money = addHeading(form);
    m_currency = new QComboBox;
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    for (const char *sign : kCurrencies)
        m_currency->addItem(QString::fromUtf8(sign));
    m_currency->lineEdit()->setMaxLength(kLongestCurrency);
    m_currencyLabel = addRow(form, m_currency);
    m_moneyHint = makeHint();
    form->addRow(QString(), m_moneyHint);
    const auto tell = [this] {
        if (!m_isShowing && !m_connection.isEmpty())
            Q_EMIT currencyChanged(m_currency->currentText().trimmed());
    };
    connect(m_currency, &QComboBox::activated, this, tell);
    connect(m_currency->lineEdit(), &QLineEdit::editingFinished, this, tell);
}

void PreferencesDialog::setCurrency(const QString &connection, const QString &sign)
{
    m_connection = connection;
    m_isShowing = true;
    if (m_currency->currentText() != sign)
        m_currency->setCurrentText(sign);
    m_isShowing = false;
    m_currency->setEnabled(!connection.isEmpty());
    updateMoneyHint();
}

void PreferencesDialog::updateMoneyHint()
{
    m_moneyHint->setText(
        m_connection.isEmpty()
            ? tr("The currency belongs to a customer. Open a connection to set it.")
            //: %1 is the name of a connection
            : tr("Enectiva does not tell the currency. This one stands behind all money of “%1”; "
                 "nothing is converted.")
                  .arg(m_connection));
}

void PreferencesDialog::makeNetwork(QFormLayout *form)
{
    m_network = addHeading(form);
    m_proxy = new QComboBox;
    m_proxy->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_proxy->addItems({QString(), QString(), QString()});
    m_proxyLabel = addRow(form, m_proxy);
    m_proxyHost = new QLineEdit;
    m_proxyHost->setMinimumWidth(240);
    m_proxyHostLabel = addRow(form, m_proxyHost);
    m_proxyPort = new QSpinBox;
    m_proxyPort->setRange(0, kHighestPort);
    m_proxyPort->setGroupSeparatorShown(false);
    m_proxyPort->setSpecialValueText(QStringLiteral(" "));
    m_proxyPortLabel = addRow(form, m_proxyPort);
    m_proxyHint = makeHint();
    form->addRow(QString(), m_proxyHint);

    auto *caRow = new QWidget;
    auto *caLayout = new QHBoxLayout(caRow);
    caLayout->setContentsMargins(0, 0, 0, 0);
    caLayout->setSpacing(8);
    m_caFile = new QLineEdit;
    m_caFile->setMinimumWidth(240);
    m_browse = new QPushButton;
    m_browse->setAutoDefault(false);
    caLayout->addWidget(m_caFile, 1);
    caLayout->addWidget(m_browse);
    m_caFileLabel = addRow(form, caRow, m_caFile);
    m_caHint = makeHint();
    form->addRow(QString(), m_caHint);
    m_http2 = new QCheckBox;
    form->addRow(QString(), m_http2);
    m_pace = new QComboBox;
    m_pace->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const int pause : kPauses)
        m_pace->addItem(QString(), pause);
    m_paceLabel = addRow(form, m_pace);
    m_networkHint = makeHint();
    form->addRow(QString(), m_networkHint);

    connect(m_proxy, &QComboBox::activated, this, &PreferencesDialog::take);
    connect(m_proxyHost, &QLineEdit::editingFinished, this, &PreferencesDialog::take);
    connect(m_proxyPort, &QSpinBox::editingFinished, this, &PreferencesDialog::take);
    connect(m_caFile, &QLineEdit::editingFinished, this, &PreferencesDialog::take);
    connect(m_browse, &QPushButton::clicked, this, &PreferencesDialog::chooseCaFile);
    connect(m_pace, &QComboBox::activated, this, &PreferencesDialog::take);
    connect(m_http2, &QCheckBox::toggled, this, &PreferencesDialog::take);
}

QLabel *PreferencesDialog::addHeading(QFormLayout *form)
{
    auto *heading = new QLabel;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    heading->setContentsMargins(0, form->rowCount() > 0 ? 12 : 0, 0, 0);
    form->addRow(heading);
    return heading;
}

//! \a named is what the label belongs to where \a field holds more.
QLabel *PreferencesDialog::addRow(QFormLayout *form, QWidget *field, QWidget *named)
{
    auto *label = new QLabel;
    label->setBuddy(named ? named : field);
    form->addRow(label, field);
    return label;
}

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    m_appearance->setText(tr("Appearance"));
    m_languageLabel->setText(tr("Language"));
    m_language->setItemText(0, tr("As the system"));
    m_themeLabel->setText(tr("Theme"));
    const QStringList themes = {tr("As the system"), tr("Light"), tr("Dark")};
    m_textSizeLabel->setText(tr("Text size"));
    m_units->setText(tr("Gas"));
    m_calorificLabel->setText(tr("Calorific value"));
    m_calorific->setSuffix(QStringLiteral(" kWh/m³"));
    //: Of a value that nobody has given
    m_calorific->setSpecialValueText(tr("not given"));
    m_volumeLabel->setText(tr("Volume correction"));
    m_unitsHint->setText(tr("Both are on the gas bill. With them gas can be shown in kWh: m³ × "
                            "correction × calorific value."));
    m_money->setText(tr("Invoices"));
    m_currencyLabel->setText(tr("Currency"));
    updateMoneyHint();
    m_network->setText(tr("Network"));
    m_proxyLabel->setText(tr("Proxy"));
    //: Which proxy is used
    const QStringList proxies = {tr("The system's"), tr("None"), tr("This one")};
    for (int i = 0; i < 3; ++i) {
        m_theme->setItemText(i, themes.at(i));
        m_proxy->setItemText(i, proxies.at(i));
    }
    for (int i = 0; i < int(std::size(kTextSizes)); ++i)
        //: Size of the texts in percent
        m_textSize->setItemText(i, tr("%1 %").arg(locale().toString(kTextSizes[i])));
    m_proxyHostLabel->setText(tr("Proxy address"));
    //: Number of a network port
    m_proxyPortLabel->setText(tr("Port"));
    m_caFileLabel->setText(tr("Own certificates"));
    m_caFile->setPlaceholderText(tr("PEM file of your organisation"));
    m_browse->setText(tr("Browse…"));
    m_http2->setText(tr("Use HTTP/2"));
    //: How fast readings and the like are sent
    m_paceLabel->setText(tr("Pace of sending"));
    const QStringList paces = {tr("one in two seconds"), tr("one a second"),
                               tr("two a second (usual)"), tr("four a second")};
    for (int i = 0; i < int(std::size(kPauses)); ++i)
        m_pace->setItemText(i, paces.at(i));
    m_pace->setToolTip(tr("Slower where the server asks to slow down again and again."));
    m_networkHint->setText(
        tr("A change opens the connection anew. Nothing that was typed is lost."));
    m_close->setText(tr("Close"));
    for (const auto &[label, field] : {std::pair<QLabel *, QWidget *>{m_languageLabel, m_language},
                                       {m_themeLabel, m_theme},
                                       {m_textSizeLabel, m_textSize},
                                       {m_calorificLabel, m_calorific},
                                       {m_volumeLabel, m_volume},
                                       {m_currencyLabel, m_currency},
                                       {m_proxyLabel, m_proxy},
                                       {m_proxyHostLabel, m_proxyHost},
                                       {m_proxyPortLabel, m_proxyPort},
                                       {m_caFileLabel, m_caFile},
                                       {m_paceLabel, m_pace}})
        field->setAccessibleName(label->text());
    updateHints();
}

void PreferencesDialog::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    fill(preferences);
}

void PreferencesDialog::fill(const Preferences &preferences)
{
    m_isShowing = true;
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
    m_theme->setCurrentIndex(int(preferences.theme));
    // A size of another version is offered, too.
    if (m_textSize->findData(preferences.textSize) < 0) {
        m_textSize->addItem(tr("%1 %").arg(locale().toString(preferences.textSize)),
                            preferences.textSize);
    }
    m_textSize->setCurrentIndex(m_textSize->findData(preferences.textSize));
    m_calorific->setValue(preferences.calorificValue);
    m_volume->setValue(preferences.volumeCorrection);
    m_proxy->setCurrentIndex(int(preferences.proxy));
    m_proxyHost->setText(preferences.proxyHost);
    m_proxyPort->setValue(preferences.proxyPort);
    m_caFile->setText(preferences.caFile);
    m_http2->setChecked(preferences.isHttp2);
    const int pace = m_pace->findData(preferences.writePause);
    m_pace->setCurrentIndex(pace >= 0 ? pace : m_pace->findData(Preferences::kUsualWritePause));
    m_isShowing = false;
    updateHints();
}

void PreferencesDialog::take()
{
    if (m_isShowing)
        return;
    Preferences now = m_preferences;
    now.language = m_language->currentData().toString();
    now.theme = Preferences::Theme(m_theme->currentIndex());
    now.textSize = m_textSize->currentData().toInt();
    now.calorificValue = m_calorific->value();
    now.volumeCorrection = m_volume->value();
    now.proxy = Preferences::Proxy(m_proxy->currentIndex());
    now.proxyHost = m_proxyHost->text().trimmed();
    now.proxyPort = quint16(m_proxyPort->value());
    now.isHttp2 = m_http2->isChecked();
    now.writePause = m_pace->currentData().toInt();
    // A file that cannot be used would keep everything from being reached.
    const QString file = m_caFile->text().trimmed();
    if (file.isEmpty() || QFileInfo(file).isReadable())
        now.caFile = file;
    if (now != m_preferences) {
        m_preferences = now;
        Q_EMIT preferencesChanged(now);
    }
    updateHints();
}

void PreferencesDialog::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("Own certificates"), QFileInfo(m_caFile->text()).path(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_caFile->setText(file);
        take();
    });
    dialog->open();
}

void PreferencesDialog::updateHints()
{
    const bool isManual = m_proxy->currentIndex() == int(Preferences::Proxy::Manual);
    m_proxyHost->setEnabled(isManual);
    m_proxyPort->setEnabled(isManual);
    const bool isIncomplete =
        isManual && (m_proxyHost->text().trimmed().isEmpty() || m_proxyPort->value() == 0);
    m_proxyHint->setText(
        isIncomplete ? tr("Until both address and port are given, the system's proxy is used.")
                     : QString());
    m_proxyHint->setVisible(isIncomplete);
    const QString file = m_caFile->text().trimmed();
    const bool isUnreadable = !file.isEmpty() && file != m_preferences.caFile;
    m_caHint->setText(isUnreadable ? tr("This file cannot be read. It is not used.") : QString());
    m_caHint->setVisible(isUnreadable);
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace meterdesk
