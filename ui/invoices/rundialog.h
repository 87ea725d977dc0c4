// SPDX-License-Identifier: GPL-3.0-or-later
// RunDialog: the monthly run: which month, what it would do, how far it is, and what it did. It can be
// stopped between two batches; the next run goes on where this one was.
#pragma once

#include "libportal/staffapi/invoicesapi.h"
#include "ui/frame/page.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace portal::ui {

class Banner;
class BusyBar;

class RunDialog final : public QDialog
{
    Q_OBJECT

public:
    RunDialog(const DeskContext &context, QWidget *parent);
    ~RunDialog() override;

    enum class Stage { Choosing, Running, Over };
    Stage stage() const { return m_stage; }
    QComboBox *monthBox() const { return m_month; }
    QPushButton *startButton() const { return m_start; }
    QPushButton *closeButton() const { return m_close; }
    /// What stands there: what it would do, how far it is, what it did.
    QString text() const;

Q_SIGNALS:
    void finished(const portal::RunSummary &summary);

protected:
    void reject() override;

private:
    void build();
    BillingMonth month() const;
    void preview();
    void showPreview(const Result<RunSummary> &summary);
    void showPackages(const RunSummary &summary);
    void start();
    void showProgress();
    void over(const Result<RunSummary> &summary);
    QString invoices(qint64 count) const;

    const DeskContext m_context;
    Stage m_stage = Stage::Choosing;
    quint64 m_asked = 0;
    qint64 m_wanted = 0; // what the preview says
    std::shared_ptr<RunWatch> m_watch;
    QTimer m_looks;
    QLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_words;
    QWidget *m_inputs;
    QComboBox *m_month;
    QCheckBox *m_tell;
    QWidget *m_packages;
    QGridLayout *m_rows;
    QProgressBar *m_bar;
    Banner *m_banner;
    BusyBar *m_busy;
    QPushButton *m_start;
    QPushButton *m_close;
};

} // namespace portal::ui
