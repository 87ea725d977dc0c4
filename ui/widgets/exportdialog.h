// SPDX-License-Identifier: GPL-3.0-or-later
// ExportDialog: how far a file is that is being written, a way to stop it, and, once it is there, its folder.
#pragma once

#include <QtWidgets/QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace portal::ui {

class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `path` is the file's.
    ExportDialog(const QString &path, QWidget *parent);

    /// `of` is 0 where nobody knows. `words` says the same to a person.
    void setProgress(int done, int of, const QString &words);
    void setDone(const QString &words);
    void setFailed(const QString &words);

    QPushButton *stopButton() const { return m_stop; }
    QPushButton *folderButton() const { return m_folder; }
    QString text() const;

Q_SIGNALS:
    void stopWanted();

protected:
    void reject() override;

private:
    void settle(const QString &icon, const QString &words);

    QLabel *m_icon;
    QLabel *m_words;
    QLabel *m_file;
    QProgressBar *m_bar;
    QPushButton *m_folder;
    QPushButton *m_stop;
    bool m_settled = false;
};

} // namespace portal::ui
