// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencesdialog.h"

#include "ui/preferences/formscroll.h"

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
#include <vector>

namespace meterdesk {

namespace {

constexpr int kTextSizes[] = {90, 100, 115, 130, 150};
constexpr int kPauses[] = {2000, 1000, Preferences::kUsualWritePause, 250};
constexpr int kCacheLimits[] = {0, 500, 1000, 2000, 5000}; // MB
constexpr int kHighestPort = 65535;
constexpr int kHintWidth = 320;
constexpr int kLongestCurrency = 8;
constexpr const char *kCurrencies[] = {"Kč", "€", "zł", "Ft", "£", "CHF", "$"};

//! Of electricity, gas, water, heat with cold.
const std::vector<const char *> kUnitsOf[] = {
    {"kWh", "MWh", "GWh"},
    {"m³", "kWh", "MWh"},
    {"l", "hl", "m³"},
    {"kWh", "MWh", "MJ", "GJ"},
};

//! As high as its text in its width, which a form that keeps fields at their size hints asks for.
class HintLabel : public QLabel
{
public:
    HintLabel()
    {
        setWordWrap(true);
        setForegroundRole(QPalette::PlaceholderText);
        setFixedWidth(kHintWidth); // of itself it would be a narrow column
    }
    QSize sizeHint() const override { return {kHintWidth, heightForWidth(kHintWidth)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

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
    makeGas(form);
    makeMoney(form);
    makeNetwork(form);
    makeCache(form);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_close = buttons->button(QDialogButtonBox::Close);
    // Enter ends the editing of a field, not the dialog.
    m_close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(16);
    column->addWidget(new FormScroll(form), 1);
    column->addWidget(buttons);
    retranslate();
    fill(preferences);
    resize(sizeHint()); // of itself it takes no more than two thirds of the screen
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
    for (std::size_t i = 0; i < m_unitChoices.size(); ++i) {
        auto *choice = new QComboBox;
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choice->addItem(QString(), QString());
        for (const char *unit : kUnitsOf[i])
            choice->addItem(QString::fromUtf8(unit), QString::fromUtf8(unit));
        m_unitLabels[i] = addRow(form, choice);
        connect(choice, &QComboBox::activated, this, &PreferencesDialog::take);
        m_unitChoices[i] = choice;
    }
}

//! Heat and cold go together.
void PreferencesDialog::showUnits()
{
    for (std::size_t i = 0; i < m_unitChoices.size(); ++i) {
        const auto unit = m_preferences.units.find(kEnergies[i]);
        const int item =
            unit == m_preferences.units.end() ? 0 : m_unitChoices[i]->findData(unit->second);
        m_unitChoices[i]->setCurrentIndex(std::max(0, item));
    }
}

void PreferencesDialog::takeUnits(Preferences &preferences) const
{
    for (const Energy energy : kEnergies) {
        const auto choice = std::min(std::size_t(energy), m_unitChoices.size() - 1);
        const QString unit = m_unitChoices[choice]->currentData().toString();
        if (unit.isEmpty())
            preferences.units.erase(energy);
        else
            preferences.units[energy] = unit;
    }
}

void PreferencesDialog::makeGas(QFormLayout *form)
{
    m_gas = addHeading(form);
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
    m_gasHint = new HintLabel;
    form->addRow(QString(), m_gasHint);
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
    m_moneyHint = new HintLabel;
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
    m_proxyHint = new HintLabel;
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
    m_caHint = new HintLabel;
    form->addRow(QString(), m_caHint);
    m_http2 = new QCheckBox;
    form->addRow(QString(), m_http2);
    m_pace = new QComboBox;
    m_pace->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const int pause : kPauses)
        m_pace->addItem(QString(), pause);
    m_paceLabel = addRow(form, m_pace);
    m_networkHint = new HintLabel;
    form->addRow(QString(), m_networkHint);

    connect(m_proxy, &QComboBox::activated, this, &PreferencesDialog::take);
    connect(m_proxyHost, &QLineEdit::editingFinished, this, &PreferencesDialog::take);
    connect(m_proxyPort, &QSpinBox::editingFinished, this, &PreferencesDialog::take);
    connect(m_caFile, &QLineEdit::editingFinished, this, &PreferencesDialog::take);
    connect(m_browse, &QPushButton::clicked, this, &PreferencesDialog::chooseCaFile);
    connect(m_pace, &QComboBox::activated, this, &PreferencesDialog::take);
    connect(m_http2, &QCheckBox::toggled, this, &PreferencesDialog::take);
}

void PreferencesDialog::makeCache(QFormLayout *form)
{
    m_data = addHeading(form);
    m_cache = new QComboBox;
    m_cache->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const int limit : kCacheLimits)
        m_cache->addItem(QString(), limit);
    m_cacheLabel = addRow(form, m_cache);
    m_cacheHint = new HintLabel;
    form->addRow(QString(), m_cacheHint);
    connect(m_cache, &QComboBox::activated, this, &PreferencesDialog::take);
}

void PreferencesDialog::setCacheSize(qint64 bytes)
{
    m_cacheSize = bytes;
    updateCacheHint();
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
    showUnits();
    // A limit of another version is offered, too.
    if (m_cache->findData(preferences.cacheLimit) < 0)
        m_cache->addItem(limitText(preferences.cacheLimit), preferences.cacheLimit);
    m_cache->setCurrentIndex(m_cache->findData(preferences.cacheLimit));
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
    takeUnits(now);
    now.cacheLimit = m_cache->currentData().toInt();
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

void PreferencesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace meterdesk
