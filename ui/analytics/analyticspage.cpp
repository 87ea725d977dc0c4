// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analytics/analyticspage.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/analyticsapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/analytics/ageingwall.h"
#include "ui/analytics/analyticsreport.h"
#include "ui/analytics/chartsview.h"
#include "ui/analytics/periodbar.h"
#include "ui/frame/commands.h"
#include "ui/frame/notices.h"
#include "ui/frame/personalsettings.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/columnarea.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inklabel.h"

#include <QtCore/QStandardPaths>
#include <QtGui/QAction>
#include <QtGui/QPdfWriter>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto pause = 700ms;
const QString daysKey = QStringLiteral("analytics/days");
const QString fromKey = QStringLiteral("analytics/from");
const QString toKey = QStringLiteral("analytics/to");

} // namespace

AnalyticsPage::AnalyticsPage(const DeskContext &context, QWidget *parent)
    : Page({QStringLiteral("analytics"), tr("Analytics"), QStringLiteral("chart-column")}, parent),
      m_context(context),
      m_period(new PeriodBar(context.wording, this)),
      m_shown(new InkLabel(Ink::Muted, InkSize::Small, this)),
      m_banner(new Banner(this)),
      m_busy(new BusyBar(BusyBar::Cancel::Impossible, this)),
      m_charts(new ChartsView(context.wording, this))
{
    restore();
    build();
    connect(m_period, &PeriodBar::periodChanged, this, [this] {
        store();
        read();
    });
    connect(m_charts, &ChartsView::listRequested, this, &AnalyticsPage::registrationsRequested);
    connect(&m_charts->ageing(), &AgeingWall::recordRequested, this, [this](const QString &number) {
        Q_EMIT recordRequested(QStringLiteral("registrations"), number);
    });
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &AnalyticsPage::read);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &AnalyticsPage::read);
}

void AnalyticsPage::build()
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(unit(this, 2));
    bar->addWidget(m_period);
    bar->addStretch(1);
    addCommands();
    for (QAction *action : std::as_const(m_commands)) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setText(action->property("short").toString());
        button->setAccessibleName(action->text());
        bar->addWidget(button);
    }
    m_shown->setWordWrap(false);
    m_banner->clear();

    auto *area = new ColumnArea(this);
    area->setSpacing(unit(this, 3));
    area->add(m_charts);
    const int margin = unit(this, 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, unit(this, 3), margin, 0);
    column->setSpacing(unit(this));
    column->addLayout(bar);
    column->addWidget(m_shown);
    column->addWidget(m_busy);
    column->addWidget(m_banner);
    column->addWidget(area, 1);
}

void AnalyticsPage::addCommands()
{
    const auto add = [this](const char *id, const QString &text, const QString &shortText,
                            const QString &icon, const QKeySequence &keys, const std::function<void()> &run) {
        QAction *action =
            m_context.commands.add({QLatin1String(id), description().title, text, icon, keys}, this);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setProperty("short", shortText);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        m_commands.append(action);
    };
    if (m_context.session.may(Permission::ExportData)) {
        add("analytics.excel", tr("Figures as an Excel file…"), tr("Excel"),
            QStringLiteral("file-spreadsheet"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] {
                askWhere(tr("Figures as an Excel file"), tr("Excel files (*.xlsx)"), QStringLiteral("xlsx"),
                         [this](const QString &path) { writeExcel(path); });
            });
        add("analytics.pdf", tr("Report as a PDF…"), tr("PDF"), QStringLiteral("download"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] {
                askWhere(tr("Report as a PDF"), tr("PDF files (*.pdf)"), QStringLiteral("pdf"),
                         [this](const QString &path) { writePdf(path); });
            });
        add("analytics.print", tr("Print the report…"), tr("Print"), QStringLiteral("printer"),
            QKeySequence(Qt::CTRL | Qt::Key_P), [this] { print(); });
    }
}

QList<QAction *> AnalyticsPage::menuActions() const
{
    return m_commands;
}

void AnalyticsPage::activate()
{
    m_active = true;
    m_minute.start();
    read();
}

void AnalyticsPage::deactivate()
{
    m_active = false;
    m_minute.stop();
    m_again.stop();
}

void AnalyticsPage::changed(const QList<Change> &changes)
{
    if (!m_active || m_again.isActive())
        return;
    const bool concerns = std::any_of(changes.begin(), changes.end(), [](const Change &change) {
        return change.entity == u"registration" || change.entity == u"package" ||
               change.entity == u"ticket" || (change.entity == u"settings" && change.key == u"brand");
    });
    if (concerns)
        m_again.start();
}

// One question at a time: what is asked while one is under way is asked once afterwards.
void AnalyticsPage::read()
{
    m_again.stop();
    if (m_reading > 0) {
        m_askedMeanwhile = true;
        return;
    }
    const Period asked = m_period->period();
    m_reading = 3;
    m_busy->begin();
    const auto answered = [this] {
        if (--m_reading > 0)
            return;
        m_busy->end();
        if (std::exchange(m_askedMeanwhile, false))
            read();
    };
    whenAnswered(m_context.api.analytics().report(asked), this,
                 [this, asked, answered](const Result<AnalyticsReport> &report) {
                     if (!report)
                         m_banner->showMessage(Banner::Kind::Failure,
                                               m_context.wording.error(report.error()));
                     else if (asked == m_period->period())
                         showReport(*report);
                     answered();
                 });
    whenAnswered(m_context.api.analytics().adoption(asked), this,
                 [this, asked, answered](const Result<PortalAdoption> &adoption) {
                     if (adoption && asked == m_period->period())
                         m_charts->setAdoption(*adoption);
                     answered();
                 });
    whenAnswered(m_context.api.analytics().ageing(), this,
                 [this, answered](const Result<QList<AgeingGroup>> &groups) {
                     if (groups)
                         m_charts->ageing().setGroups(*groups);
                     answered();
                 });
}

void AnalyticsPage::showReport(const AnalyticsReport &report)
{
    m_report = report;
    const AnalyticsWords words(m_context.wording);
    const Period &period = report.overview.period;
    m_shown->setText(
        tr("%1, compared with %2 · days in %3")
            .arg(words.period(period), words.period(period.before()), m_context.wording.zone().label()));
    if (report.overview.cohort.total == 0)
        m_banner->showMessage(Banner::Kind::Information,
                              tr("No application was submitted in this period. Choose a longer one."));
    else
        m_banner->clear();
    m_charts->setReport(report);
}

void AnalyticsPage::store()
{
    PersonalSettings &personal = m_context.personal;
    personal.setValue(daysKey, m_period->choice());
    const Period period = m_period->period();
    if (m_period->choice() == PeriodBar::ownDates) {
        personal.setValue(fromKey, toIsoDate(period.from));
        personal.setValue(toKey, toIsoDate(period.to));
    }
}

void AnalyticsPage::restore()
{
    const PersonalSettings &personal = m_context.personal;
    const auto from = dayFromIsoDate(personal.value(fromKey).toString());
    const auto to = dayFromIsoDate(personal.value(toKey).toString());
    if (from && to && Period::between(*from, *to))
        m_period->setDates(*from, *to);
    const QVariant days = personal.value(daysKey);
    if (days.isValid())
        m_period->setChoice(days.toInt());
}

void AnalyticsPage::askWhere(const QString &title, const QString &kind, const QString &suffix,
                             const std::function<void(const QString &)> &write)
{
    if (!m_report)
        return;
    const Period &period = m_report->overview.period;
    auto *files = new QFileDialog(this, title);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilter(kind);
    files->setDefaultSuffix(suffix);
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(tr("analytics-%1-%2").arg(toIsoDate(period.from), toIsoDate(period.to)) + u'.' +
                      suffix);
    connect(files, &QFileDialog::fileSelected, this, write);
    files->open();
}

void AnalyticsPage::writeExcel(const QString &path)
{
    if (!m_report)
        return;
    m_busy->begin();
    whenAnswered(
        m_context.api.analytics().writeExcel(m_report->overview.period, m_context.wording.language(), path),
        this, [this, path](const Result<void> &written) {
            m_busy->end();
            if (!written)
                return m_context.notices.failed(written.error());
            m_context.notices.done(tr("The Excel file is written."));
            Q_EMIT fileWritten(path);
        });
}

void AnalyticsPage::writePdf(const QString &path)
{
    if (!m_report)
        return;
    QPdfWriter paper(path);
    paper.setTitle(tr("Analytics report"));
    paper.setCreator(QStringLiteral("AGLIS Portal"));
    paper.setPageSize(QPageSize(QPageSize::A4));
    paper.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
    if (!paintAnalyticsReport(m_context, *m_report, paper))
        return m_context.notices.failed(tr("The PDF could not be written. Choose another folder."));
    m_context.notices.done(tr("The PDF is written."));
    Q_EMIT fileWritten(path);
}

void AnalyticsPage::print()
{
    if (!m_report)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Analytics report"));
    printer->setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the report"));
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        if (!paintAnalyticsReport(m_context, *m_report, *printer))
            m_context.notices.failed(tr("The printer could not be used."));
    });
    dialog->open();
}

} // namespace portal::ui
