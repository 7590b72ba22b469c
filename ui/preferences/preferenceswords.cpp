// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of PreferencesDialog.
#include "ui/preferences/preferencesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace meterdesk {

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    m_appearance->setText(tr("Appearance"));
    m_languageLabel->setText(tr("Language"));
    m_language->setItemText(0, tr("As the system"));
    m_themeLabel->setText(tr("Theme"));
    const QStringList themes = {tr("As the system"), tr("Light"), tr("Dark")};
    for (int i = 0; i < 3; ++i)
        m_theme->setItemText(i, themes.at(i));
    m_textSizeLabel->setText(tr("Text size"));
    for (int i = 0; i < m_textSize->count(); ++i)
        //: Size of the texts in percent
        m_textSize->setItemText(i,
                                tr("%1 %").arg(locale().toString(m_textSize->itemData(i).toInt())));
    nameUnits();
    nameNetwork();
    m_data->setText(tr("Data on this computer"));
    m_cacheLabel->setText(tr("Cache size"));
    for (int i = 0; i < m_cache->count(); ++i)
        m_cache->setItemText(i, limitText(m_cache->itemData(i).toInt()));
    updateCacheHint();
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
                                       {m_paceLabel, m_pace},
                                       {m_cacheLabel, m_cache}})
        field->setAccessibleName(label->text());
    updateHints();
}

void PreferencesDialog::nameUnits()
{
    m_units->setText(tr("Units in charts and tables"));
    const QString energies[] = {tr("Electricity"), tr("Gas"), tr("Water"), tr("Heat and cold")};
    for (std::size_t i = 0; i < m_unitChoices.size(); ++i) {
        m_unitLabels[i]->setText(energies[i]);
        //: Unit of the figures: that of the register
        m_unitChoices[i]->setItemText(0, tr("as it is counted"));
        m_unitChoices[i]->setAccessibleName(tr("Unit of %1").arg(energies[i]));
    }
    m_gas->setText(tr("Gas bills"));
    m_calorificLabel->setText(tr("Calorific value"));
    m_calorific->setSuffix(QStringLiteral(" kWh/m³"));
    //: Of a value that nobody has given
    m_calorific->setSpecialValueText(tr("not given"));
    m_volumeLabel->setText(tr("Volume correction"));
    m_gasHint->setText(tr("Both are on the gas bill. With them gas can be shown in kWh: m³ × "
                          "correction × calorific value."));
    m_money->setText(tr("Invoices"));
    m_currencyLabel->setText(tr("Currency"));
    updateMoneyHint();
}

void PreferencesDialog::nameNetwork()
{
    m_network->setText(tr("Network"));
    m_proxyLabel->setText(tr("Proxy"));
    //: Which proxy is used
    const QStringList proxies = {tr("The system's"), tr("None"), tr("This one")};
    for (int i = 0; i < 3; ++i)
        m_proxy->setItemText(i, proxies.at(i));
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
    for (int i = 0; i < int(paces.size()); ++i)
        m_pace->setItemText(i, paces.at(i));
    m_pace->setToolTip(tr("Slower where the server asks to slow down again and again."));
    m_networkHint->setText(
        tr("A change opens the connection anew. Nothing that was typed is lost."));
}

//! \a limit in MB.
QString PreferencesDialog::limitText(int limit) const
{
    constexpr qint64 kMegabyte = 1'000'000;
    //: How much may be kept of what was loaded
    return limit == 0
        ? tr("as much as is loaded")
        : tr("at most %1")
              .arg(locale().formattedDataSize(limit * kMegabyte, 0, QLocale::DataSizeSIFormat));
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

void PreferencesDialog::updateCacheHint()
{
    QString text = tr("What was loaded stays, to be there at once and offline. Beyond the limit "
                      "what was loaded longest ago goes; it can be loaded again. What you typed "
                      "always stays.");
    if (m_cacheSize)
        text = tr("Of the open customer: %1.").arg(locale().formattedDataSize(*m_cacheSize, 1))
            + u' ' + text;
    m_cacheHint->setText(text);
}

} // namespace meterdesk
