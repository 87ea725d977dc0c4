// SPDX-License-Identifier: GPL-3.0-or-later
// AnalyticsPage: a period's figures, what waits too long, and both as an Excel file, as a PDF and on paper.
// Reads again when applications change, and puts the new figures into the charts that are there.
#pragma once

#include "libportal/analytics/figures.h"
#include "ui/frame/page.h"

#include <QtCore/QTimer>

#include <optional>

class QLabel;
class QToolButton;

namespace portal::ui {

class Banner;
class BusyBar;
class ChartsView;
class EmptyState;
class PeriodBar;

class AnalyticsPage final : public Page
{
    Q_OBJECT

public:
    explicit AnalyticsPage(const DeskContext &context, QWidget *parent = nullptr);

    QList<QAction *> menuActions() const override;
    void activate() override;
    void deactivate() override;
    void changed(const QList<Change> &changes) override;

    ChartsView &charts() const { return *m_charts; }
    PeriodBar &period() const { return *m_period; }
    /// The figures that are shown; nullopt before the first.
    const std::optional<AnalyticsReport> &report() const { return m_report; }

    // Without asking where to.
    void writeExcel(const QString &path);
    void writePdf(const QString &path);

Q_SIGNALS:
    void fileWritten(const QString &path);

private:
    void build();
    void addCommands();
    void read();
    void showReport(const AnalyticsReport &report);
    void store();
    void restore();
    void askWhere(const QString &title, const QString &kind, const QString &suffix,
                  const std::function<void(const QString &)> &write);
    void print();

    const DeskContext m_context;
    PeriodBar *m_period;
    QLabel *m_shown;
    Banner *m_banner;
    BusyBar *m_busy;
    ChartsView *m_charts;
    QList<QAction *> m_commands;
    std::optional<AnalyticsReport> m_report;
    QTimer m_again;  // many changes are one question
    QTimer m_minute; // what waits grows older
    bool m_active = false;
    int m_reading = 0;
    bool m_askedMeanwhile = false;
};

} // namespace portal::ui
