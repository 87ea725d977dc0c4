// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/rundialog.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/wording.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto betweenLooks = 100ms;
constexpr int monthsBack = 3;

} // namespace

RunDialog::RunDialog(const DeskContext &context, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_icon(new QLabel(this)),
      m_heading(new QLabel(tr("Monthly run"), this)),
      m_words(new QLabel(this)),
      m_inputs(new QWidget(this)),
      m_month(new QComboBox(this)),
      m_tell(new QCheckBox(tr("Tell each customer by WhatsApp"), this)),
      m_packages(new QWidget(this)),
      m_rows(new QGridLayout(m_packages)),
      m_bar(new QProgressBar(this)),
      m_banner(new Banner(this)),
      m_busy(new BusyBar(BusyBar::Cancel::Impossible, this)),
      m_start(new QPushButton(tr("Issue invoices"), this)),
      m_close(new QPushButton(tr("Back"), this))
{
    setWindowTitle(tr("Monthly run"));
    setObjectName(QStringLiteral("RunDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_looks.setInterval(betweenLooks);
    connect(&m_looks, &QTimer::timeout, this, &RunDialog::showProgress);
    connect(m_month, &QComboBox::currentIndexChanged, this, &RunDialog::preview);
    connect(m_start, &QPushButton::clicked, this, &RunDialog::start);
    connect(m_close, &QPushButton::clicked, this, &RunDialog::reject);
    connect(m_banner, &Banner::actionTriggered, this, &RunDialog::preview);
    preview();
}

// Whoever closes the desk stops it, too: the library looks at that itself.
RunDialog::~RunDialog()
{
    if (m_watch)
        m_watch->stopped = true;
}

void RunDialog::build()
{
    m_heading->setFont(headingFont(font(), 2));
    m_words->setWordWrap(true);
    m_icon->setPixmap(
        iconPixmap(QStringLiteral("receipt-text"), accent(palette()), unit(this, 8), devicePixelRatioF()));
    BillingMonth month = BillingMonth::of(m_context.wording.today()).next();
    for (int i = 0; i <= monthsBack; ++i) {
        m_month->addItem(month.words(m_context.wording.language()), month.toText());
        month = BillingMonth::of(month.firstDay() - std::chrono::days(1));
    }
    m_month->setCurrentIndex(1); // this month
    m_tell->setChecked(true);
    m_tell->setObjectName(QStringLiteral("tell"));
    auto *label = new QLabel(tr("Period"), m_inputs);
    label->setBuddy(m_month);
    m_month->setAccessibleName(label->text());
    auto *inputs = new QHBoxLayout(m_inputs);
    inputs->setContentsMargins(0, 0, 0, 0);
    inputs->setSpacing(unit(this, 3));
    inputs->addWidget(label);
    inputs->addWidget(m_month);
    inputs->addSpacing(unit(this, 4));
    inputs->addWidget(m_tell, 1);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(unit(this, 6));
    m_rows->setVerticalSpacing(unit(this));
    m_rows->setColumnStretch(0, 1);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(unit(this));
    m_bar->setAccessibleName(windowTitle());
    m_bar->setVisible(false);
    setButtonKind(*m_start, ButtonKind::Primary);
    m_start->setDefault(true);
    m_start->setEnabled(false);
    m_close->setAutoDefault(false);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(unit(this));
    titles->addWidget(m_heading);
    titles->addWidget(m_words);
    auto *top = new QHBoxLayout;
    top->setSpacing(unit(this, 4));
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addLayout(titles, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_start);
    auto *column = new QVBoxLayout(this);
    const int margin = unit(this, 5);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(unit(this, 4));
    column->addLayout(top);
    column->addWidget(m_inputs);
    column->addWidget(m_packages);
    column->addWidget(m_bar);
    column->addWidget(m_banner);
    column->addStretch();
    column->addWidget(m_busy);
    column->addLayout(buttons);
    setMinimumWidth(unit(this, 140));
    setMinimumHeight(unit(this, 72));
}

BillingMonth RunDialog::month() const
{
    return BillingMonth::fromText(m_month->currentData().toString()).value_or(BillingMonth());
}

QString RunDialog::text() const
{
    return m_words->text();
}

QString RunDialog::invoices(qint64 count) const
{
    return count == 1 ? tr("1 invoice") : tr("%1 invoices").arg(m_context.wording.number(count));
}

void RunDialog::preview()
{
    m_stage = Stage::Choosing;
    m_banner->clear();
    m_start->setEnabled(false);
    m_words->setText(tr("Looking at who has no invoice yet…"));
    m_busy->begin();
    const quint64 asked = ++m_asked;
    whenAnswered(m_context.api.invoices().previewRun(month()), this,
                 [this, asked](const Result<RunSummary> &summary) {
                     m_busy->end();
                     if (asked == m_asked)
                         showPreview(summary);
                 });
}

void RunDialog::showPreview(const Result<RunSummary> &summary)
{
    showPackages(summary.value_or(RunSummary()));
    if (!summary) {
        m_words->clear();
        m_banner->showMessage(Banner::Kind::Failure, m_context.wording.error(summary.error()));
        m_banner->setAction(tr("Try again"));
        return;
    }
    const Wording &wording = m_context.wording;
    m_wanted = summary->issued;
    m_start->setEnabled(m_wanted > 0);
    if (m_wanted == 0) {
        m_words->setText(summary->alreadyHave > 0
                             ? tr("Every active customer has an invoice for this month already.")
                             : tr("No customer is active in this month."));
        return;
    }
    m_start->setText(tr("Issue %1").arg(invoices(m_wanted)));
    QString words =
        tr("%1 will be issued, for %2 altogether.").arg(invoices(m_wanted), wording.price(summary->total));
    if (summary->partMonths > 0)
        words += QLatin1Char(' ') +
                 tr("%1 of them are for a part of the month.").arg(wording.number(summary->partMonths));
    if (summary->alreadyHave > 0)
        words += QLatin1Char(' ') +
                 tr("%1 customers have theirs already.").arg(wording.number(summary->alreadyHave));
    m_words->setText(words);
}

void RunDialog::showPackages(const RunSummary &summary)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](int row, int column, const QString &words, Qt::Alignment side) {
        auto *label = new QLabel(words, m_packages);
        label->setAlignment(side | Qt::AlignVCenter);
        label->setTextFormat(Qt::PlainText);
        m_rows->addWidget(label, row, column);
        return label;
    };
    int row = 0;
    for (const RunSummary::OfPackage &package : summary.byPackage) {
        add(row, 0, package.name, Qt::AlignLeft);
        add(row, 1, m_context.wording.number(package.count), Qt::AlignRight);
        add(row, 2, m_context.wording.price(package.total), Qt::AlignRight);
        ++row;
    }
    m_packages->setVisible(row > 0);
}

void RunDialog::start()
{
    if (m_watch)
        return;
    m_stage = Stage::Running;
    m_watch = std::make_shared<RunWatch>();
    m_inputs->setEnabled(false);
    m_start->setVisible(false);
    m_close->setText(tr("Stop"));
    m_bar->setRange(0, int(m_wanted));
    m_bar->setVisible(true);
    showProgress();
    m_looks.start();
    const RunRequest request{month(), m_tell->isChecked() ? Telling::Message : Telling::Silent};
    whenAnswered(m_context.api.invoices().run(request, m_watch), this,
                 [this](const Result<RunSummary> &summary) { over(summary); });
}

void RunDialog::showProgress()
{
    const qint64 issued = m_watch->issued;
    m_bar->setValue(int(issued));
    m_words->setText(m_watch->stopped
                         ? tr("Stopping after this batch…")
                         : tr("%1 of %2 issued").arg(m_context.wording.number(issued), invoices(m_wanted)));
}

void RunDialog::over(const Result<RunSummary> &summary)
{
    m_looks.stop();
    m_watch.reset();
    m_stage = Stage::Over;
    m_bar->setVisible(false);
    m_packages->setVisible(false);
    m_close->setText(tr("Close"));
    m_close->setEnabled(true);
    m_close->setDefault(true);
    m_close->setFocus();
    const Wording &wording = m_context.wording;
    const bool stopped = summary && summary->stopped;
    const Tone tone = !summary ? Tone::Red : stopped ? Tone::Yellow : Tone::Green;
    const QString icon =
        summary && !stopped ? QStringLiteral("circle-check") : QStringLiteral("circle-alert");
    m_icon->setPixmap(
        iconPixmap(icon, toneColours(palette(), tone).strong, unit(this, 8), devicePixelRatioF()));
    if (!summary) {
        m_words->setText(tr("It did not come to its end. What was issued stays; run it again to go on."));
        m_banner->showMessage(Banner::Kind::Failure, wording.error(summary.error()));
        return;
    }
    const QString done =
        tr("%1 issued, for %2 altogether.").arg(invoices(summary->issued), wording.price(summary->total));
    m_words->setText(stopped ? done + QLatin1Char(' ') + tr("It was stopped: run it again to go on.") : done);
    Q_EMIT finished(*summary);
}

// While it runs, backing out means stopping; the dialog stays to say how far it came.
void RunDialog::reject()
{
    if (m_stage != Stage::Running)
        return QDialog::reject();
    m_watch->stopped = true;
    m_close->setEnabled(false);
    showProgress();
}

} // namespace portal::ui
