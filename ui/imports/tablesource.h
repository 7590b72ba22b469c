// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/sheet.h"

#include <QPointer>
#include <QWidget>

class QFileDialog;
class QLabel;
class QMimeData;
class QPushButton;

namespace meterdesk {

class Banner;
struct TableSettings;

//! Where the table of an import comes from: pasted, opened, dropped on the dialog, or by the keys
//! for that anywhere in it. Says what it is. Files are read behind the window; of several that are
//! asked for, the last one counts. What is wrong is told in the banner. GUI thread.
class TableSource : public QWidget
{
    Q_OBJECT

public:
    enum class Takes {
        TextAndFiles, //!< what is copied or dropped too
        Files
    };
    //! Makes a sheet of the bytes of a file; called in a worker.
    using Reader = Result<Sheet, FileError> (*)(const QByteArray &bytes);

    //! At the head of \a dialog, which owns it. \a banner must outlive it.
    TableSource(QWidget *dialog, Banner &banner, Takes takes = Takes::TextAndFiles,
                Reader reader = &readSheet);

    //! Shows what was copied; without any table it says so.
    void paste();
    void showText(const QString &text);
    //! Reads the file \a path.
    void openFile(const QString &path);
    //! Asks for a file.
    void chooseFile();

    //! The name of the file; empty for what was pasted, and before anything is there.
    const QString &name() const { return m_name; }
    //! Whether a file is on its way.
    bool isReading() const { return m_isReading; }
    //! The title of the window that asks for a file.
    void setFileTitle(const QString &title) { m_fileTitle = title; }
    //! What the button says that asks for a file.
    void setOpenText(const QString &text);
    //! Says \a text of the table.
    void setText(const QString &text);
    //! Says of \a sheet where it is from and how many rows it has, or how to bring one.
    void showSheet(const Sheet &sheet, const TableSettings &settings);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    //! A table is there; name() is already its own.
    void sheetRead(const meterdesk::Sheet &sheet);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void take(const Sheet &sheet, const QString &name);
    bool canTake(const QMimeData &mime) const;

    Banner &m_banner;
    const Takes m_takes;
    const Reader m_reader;
    QString m_name;
    QString m_fileTitle;
    QString m_openText; //!< empty for the usual one
    int m_reads = 0; //!< the table that was asked for last
    bool m_isReading = false;
    QLabel *m_text;
    QPushButton *m_paste;
    QPushButton *m_open;
    QPointer<QFileDialog> m_files;
};

} // namespace meterdesk
