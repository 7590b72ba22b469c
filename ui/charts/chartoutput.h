// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fileerror.h"
#include "domain/result.h"
#include "files/table.h"
#include "ui/charts/chartsheet.h"
#include "ui/widgets/banner.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QFileDialog;
class QPrintPreviewDialog;

namespace meterdesk {

//! What leaves the program of what is looked at. It owns what it is made of, so that it stays what
//! it was while more is loaded.
struct ChartOutcome
{
    ChartSheet sheet; //!< without a chart in it: only a table goes out
    //! What the chart shows, with the lines of the title block; called in another thread.
    std::function<Table()> table;
    QString fileName; //!< proposed, without a suffix and as people write it: "Meter 1/2 June"
};

enum class OutputFormat { Png, Svg, Pdf, Csv, Xlsx };
//! By the suffix of \a path, in any case of letters.
std::optional<OutputFormat> outputFormat(const QString &path);

//! The ways out of a workspace: files, paper and the clipboard. Files are written wholly or not at
//! all, off the GUI thread; the dialogs are opened, never waited for. GUI thread.
class ChartOutput : public QObject
{
    Q_OBJECT

public:
    //! \a window is the parent of the dialogs and owns this.
    explicit ChartOutput(QWidget *window);

    //! Asks where to, and writes what the suffix says.
    void askAndWrite(const ChartOutcome &outcome);
    //! told() follows.
    void write(const ChartOutcome &outcome, const QString &path);
    //! Shows the preview, from which it is printed.
    void print(const ChartOutcome &outcome);
    //! Puts the picture, with its title block, on the clipboard.
    void copyPicture(const ChartOutcome &outcome);
    bool isWriting() const { return m_writing > 0; }

Q_SIGNALS:
    //! How it went, in the language of the program.
    void told(meterdesk::Banner::Kind kind, const QString &text);

private:
    void tell(const Result<Done, FileError> &written, const QString &path);

    QWidget *m_window;
    QPointer<QFileDialog> m_files;
    QPointer<QPrintPreviewDialog> m_preview;
    QString m_folder; // where the last file went
    OutputFormat m_format = OutputFormat::Png; // of the last one
    int m_writing = 0;
};

//! \a name as every file system takes it.
QString asFileName(const QString &name);

} // namespace meterdesk
