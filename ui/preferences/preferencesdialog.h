// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/preferences.h"

#include <QDialog>

#include <array>
#include <optional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace meterdesk {

//! What the person prefers. Every change counts at once; there is nothing to confirm.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(const Preferences &preferences, QWidget *parent = nullptr);

    const Preferences &preferences() const { return m_preferences; }
    //! Takes over what was changed elsewhere, without a signal.
    void setPreferences(const Preferences &preferences);

    //! The sign behind money is the customer's: that of \a connection, the open one's name; empty
    //! where none is open.
    void setCurrency(const QString &connection, const QString &sign);
    //! How much of the open customer is loaded, on the disk.
    void setCacheSize(qint64 bytes);

Q_SIGNALS:
    void currencyChanged(const QString &sign);
    void preferencesChanged(const meterdesk::Preferences &preferences);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeAppearance(QFormLayout *form);
    void makeUnits(QFormLayout *form);
    void makeGas(QFormLayout *form);
    void makeMoney(QFormLayout *form);
    void makeNetwork(QFormLayout *form);
    void makeCache(QFormLayout *form);
    QLabel *addHeading(QFormLayout *form);
    QLabel *addRow(QFormLayout *form, QWidget *field, QWidget *named = nullptr);
    void showUnits();
    void takeUnits(Preferences &preferences) const;
    void retranslate();
    void nameUnits();
    void nameNetwork();
    QString limitText(int limit) const;
    void fill(const Preferences &preferences);
    void take();
    void chooseCaFile();
    void updateHints();
    void updateCacheHint();
    void updateMoneyHint();

    Preferences m_preferences;
    bool m_isShowing = false;
    QLabel *m_appearance;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_themeLabel;
    QComboBox *m_theme;
    QLabel *m_textSizeLabel;
    QComboBox *m_textSize;
    QLabel *m_units;
    std::array<QLabel *, 4> m_unitLabels;
    std::array<QComboBox *, 4> m_unitChoices; //!< of electricity, gas, water, heat with cold
    QLabel *m_gas;
    QLabel *m_calorificLabel;
    QDoubleSpinBox *m_calorific;
    QLabel *m_volumeLabel;
    QDoubleSpinBox *m_volume;
    QLabel *m_gasHint;
    QString m_connection; //!< whose currency is shown
    QLabel *m_money;
    QLabel *m_currencyLabel;
    QComboBox *m_currency;
    QLabel *m_moneyHint;
    QLabel *m_network;
    QLabel *m_proxyLabel;
    QComboBox *m_proxy;
    QLabel *m_proxyHostLabel;
    QLineEdit *m_proxyHost;
    QLabel *m_proxyPortLabel;
    QSpinBox *m_proxyPort;
    QLabel *m_proxyHint;
    QLabel *m_caFileLabel;
    QLineEdit *m_caFile;
    QPushButton *m_browse;
    QLabel *m_caHint;
    QCheckBox *m_http2;
    QLabel *m_paceLabel;
    QComboBox *m_pace;
    QLabel *m_networkHint;
    QLabel *m_data;
    QLabel *m_cacheLabel;
    QComboBox *m_cache;
    QLabel *m_cacheHint;
    std::optional<qint64> m_cacheSize;
    QPushButton *m_close;
};

} // namespace meterdesk
