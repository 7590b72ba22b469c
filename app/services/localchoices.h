// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "services/recordservice.h"

#include <QHash>
#include <QString>

namespace meterdesk {

//! What a person chose once for a customer and what the service does not tell. Nothing is chosen
//! until somebody does. See RecordService.
class LocalChoices : public RecordService
{
    Q_OBJECT

public:
    //! Which stream feeds a data series.
    struct Stream
    {
        QString importId; //!< empty: not chosen
        QString suit;

        friend bool operator==(const Stream &, const Stream &) = default;
    };

    //! What a person calls a stream that stands for its meter, and what it counts in.
    struct StreamWords
    {
        QString name; //!< may be empty
        QString unit; //!< may be empty

        friend bool operator==(const StreamWords &, const StreamWords &) = default;
    };

    explicit LocalChoices(const Place &place, QObject *parent = nullptr);

    //! The sign behind sums of money: the one that was chosen, which may be none; else that of the
    //! system's country.
    QString currency() const;
    void setCurrency(const QString &sign);
    //! The unit that the invoices of \a meter count in; empty: that of its register.
    QString invoiceUnit(const MeterId &meter) const;
    void setInvoiceUnit(const MeterId &meter, const QString &unit);
    Stream seriesStream(const QString &seriesId) const;
    void setSeriesStream(const QString &seriesId, const Stream &stream);
    //! Of a meter of StreamMeters.
    StreamWords streamWords(const MeterId &meter) const;
    void setStreamWords(const MeterId &meter, const StreamWords &words);

Q_SIGNALS:
    void changed();

protected:
    void take(const QList<LocalRow> &rows) override;

private:
    void set(const QString &name, const QString &value);
    void forget(const QString &name);

    QHash<QString, QString> m_values; //!< by name
};

} // namespace meterdesk
