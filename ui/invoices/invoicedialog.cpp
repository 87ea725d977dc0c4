// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicedialog.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/wording.h"
#include "ui/invoices/customerfield.h"
#include "ui/invoices/invoicelines.h"
#include "ui/invoices/invoicelinesedit.h"
#include "ui/invoices/invoicelook.h"
#include "ui/lists/messagepreview.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

namespace {

const QDate epoch(1970, 1, 1);
constexpr int monthsBack = 12;

QString headingOf(InvoiceDialog::Kind kind, const std::optional<InvoiceDetail> &about)
{
    switch (kind) {
    case InvoiceDialog::Kind::New:
        return InvoiceDialog::tr("New invoice");
    case InvoiceDialog::Kind::Again:
        return InvoiceDialog::tr("Issue %1 again").arg(about->invoice.number);
    case InvoiceDialog::Kind::Correct:
        break;
    }
    return InvoiceDialog::tr("Correct %1").arg(about->invoice.number);
}

QLabel *labelFor(const QString &words, QWidget *input, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setBuddy(input);
    input->setAccessibleName(words);
    return label;
}

} // namespace

InvoiceDialog::InvoiceDialog(const DeskContext &context, Kind kind, const std::optional<InvoiceDetail> &about,
                             QWidget *parent)
    : FormDialog(headingOf(kind, about),
                 kind == Kind::Correct ? tr("Cancel and issue again") : tr("Issue invoice"), parent),
      m_context(context),
      m_kind(kind),
      m_about(about),
      m_edit(new InvoiceLinesEdit(this)),
      m_due(new QDateEdit(this)),
      m_ownDue(new QCheckBox(tr("Due on"), this)),
      m_tell(new QCheckBox(tr("Tell the customer by WhatsApp"), this)),
      m_sums(new InvoiceLines(context.wording, this)),
      m_sumsHint(new QLabel(this)),
      m_preview(new MessagePreview(
          context.wording, InvoiceLook::messageWords(), [this] { return message(); }, this))
{
    setObjectName(QStringLiteral("InvoiceDialog"));
    if (kind == Kind::Correct)
        setConfirmKind(Confirm::Dangerous);
    if (kind == Kind::New)
        setExplanation(tr("An invoice never changes once it is issued; a wrong one is corrected."));
    else if (kind == Kind::Again)
        setExplanation(
            tr("For %1, %2.")
                .arg(about->invoice.recipient.name, about->invoice.month.words(context.wording.language())));
    else
        setExplanation(tr("%1 is cancelled, and a new one is issued for %2, in one step.")
                           .arg(about->invoice.number, about->invoice.recipient.name));
    build();
    fill();
    m_rest.setSingleShot(true);
    m_rest.setInterval(MessagePreview::rest);
    connect(&m_rest, &QTimer::timeout, this, &InvoiceDialog::ask);
    connect(m_edit, &InvoiceLinesEdit::changed, this, &InvoiceDialog::askSoon);
    connect(m_tell, &QCheckBox::toggled, this, &InvoiceDialog::askSoon);
    connect(m_ownDue, &QCheckBox::toggled, this, &InvoiceDialog::askSoon);
    connect(m_due, &QDateEdit::dateChanged, this, &InvoiceDialog::askSoon);
    if (m_customer)
        connect(m_customer, &CustomerField::changed, this, &InvoiceDialog::askSoon);
    if (m_month)
        connect(m_month, &QComboBox::currentIndexChanged, this, &InvoiceDialog::askSoon);
    connect(this, &FormDialog::confirmed, this, &InvoiceDialog::submit);
    ask();
}

// Inputs at the left; at the right what they come to, and what is said about it.
void InvoiceDialog::build()
{
    addInputs();
    auto *sums = new QWidget(this);
    auto *sumsColumn = new QVBoxLayout(sums);
    sumsColumn->setContentsMargins(0, 0, 0, 0);
    sumsColumn->setSpacing(unit(this));
    m_sumsHint->setWordWrap(true);
    QPalette quiet = m_sumsHint->palette();
    quiet.setColor(QPalette::WindowText, mutedText(palette()));
    m_sumsHint->setPalette(quiet);
    sumsColumn->addWidget(m_sumsHint);
    sumsColumn->addWidget(m_sums);
    sumsColumn->addStretch(1);
    auto *outcome = new QWidget(this);
    auto *row = new QHBoxLayout(outcome);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this, 6));
    row->addWidget(sums, 1);
    row->addWidget(m_preview, 1);
    addWide(outcome, 1);
    setMinimumWidth(unit(this, 170));
}

void InvoiceDialog::addInputs()
{
    if (m_kind == Kind::New) {
        m_customer = new CustomerField(m_context, this);
        addField(QStringLiteral("customer_code"), tr("Customer"), m_customer);
        m_month = new QComboBox(this);
        BillingMonth month = BillingMonth::of(m_context.wording.today()).next();
        for (int i = 0; i < monthsBack; ++i) {
            m_month->addItem(month.words(m_context.wording.language()), month.toText());
            month = BillingMonth::of(month.firstDay() - std::chrono::days(1));
        }
        m_month->setCurrentIndex(1); // this month
    }
    if (m_kind == Kind::Correct) {
        m_reason = new QLineEdit(this);
        m_reason->setObjectName(QStringLiteral("reason"));
        m_reason->setMaxLength(300);
        addField(QStringLiteral("reason"), tr("What was wrong"), m_reason);
    }
    addField(QStringLiteral("lines"), tr("Charges, before PPN unless prices include it"), m_edit);
    auto *when = new QWidget(this);
    auto *row = new QHBoxLayout(when);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this, 3));
    if (m_month) {
        row->addWidget(labelFor(tr("Period"), m_month, when));
        row->addWidget(m_month);
        row->addSpacing(unit(this, 4));
    }
    m_due->setCalendarPopup(true);
    m_due->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_due->setAccessibleName(tr("Due on"));
    m_due->setEnabled(false);
    m_due->setDate(
        epoch.addDays((m_context.wording.today() + std::chrono::days(10)).time_since_epoch().count()));
    connect(m_ownDue, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    row->addWidget(m_ownDue);
    row->addWidget(m_due);
    row->addStretch(1);
    row->addWidget(m_tell);
    m_tell->setObjectName(QStringLiteral("tell"));
    m_tell->setChecked(true);
    addWide(when);
}

void InvoiceDialog::fill()
{
    if (!m_about)
        return;
    if (m_kind == Kind::New)
        m_customer->setCode(m_about->invoice.recipient.code);
    else
        m_edit->setLines(m_about->lines);
}

NewInvoice InvoiceDialog::request() const
{
    NewInvoice wanted;
    wanted.customerCode = m_customer ? m_customer->code() : m_about->invoice.recipient.code;
    wanted.month = m_month
                       ? BillingMonth::fromText(m_month->currentData().toString()).value_or(BillingMonth())
                       : m_about->invoice.month;
    wanted.lines = m_edit->lines();
    if (m_ownDue->isChecked())
        wanted.dueOn = Day(std::chrono::days(epoch.daysTo(m_due->date())));
    wanted.telling = m_tell->isChecked() ? Telling::Message : Telling::Silent;
    return wanted;
}

InvoiceCorrection InvoiceDialog::correction() const
{
    return {m_reason->text(), m_about->invoice.version, request()};
}

QFuture<Result<QString>> InvoiceDialog::message() const
{
    InvoicesApi &invoices = m_context.api.invoices();
    if (m_kind == Kind::Correct)
        return invoices.previewCorrect(m_about->invoice.number, correction());
    return invoices.previewIssue(request());
}

void InvoiceDialog::askSoon()
{
    ++m_asked;
    m_rest.start();
}

void InvoiceDialog::ask()
{
    m_preview->askNow();
    const quint64 asked = ++m_asked;
    whenAnswered(m_context.api.invoices().preview(request()), this,
                 [this, asked](const Result<InvoiceDetail> &made) {
                     if (asked != m_asked)
                         return;
                     const Wording &wording = m_context.wording;
                     if (made)
                         m_sums->showDetail(*made);
                     else
                         m_sums->clear();
                     m_sumsHint->setText(made ? tr("Due on %1").arg(wording.date(made->invoice.dueOn))
                                              : tr("What it comes to appears here."));
                 });
}

// Where nothing goes out there is nothing to hold back.
void InvoiceDialog::submit()
{
    setBusy(true);
    InvoicesApi &invoices = m_context.api.invoices();
    const NewInvoice wanted = request();
    const QString number = m_about ? m_about->invoice.number : QString();
    if (wanted.telling == Telling::Silent) {
        const auto made = m_kind == Kind::New     ? invoices.issue(wanted)
                          : m_kind == Kind::Again ? invoices.issueAgain(number, wanted)
                                                  : invoices.correct(number, correction());
        whenAnswered(made, this, [this](const Result<InvoiceDetail> &detail) {
            if (!detail)
                return refused(detail.error());
            finish();
            Q_EMIT done(*detail);
        });
        return;
    }
    const auto pending = m_kind == Kind::New     ? invoices.issueLater(wanted)
                         : m_kind == Kind::Again ? invoices.issueAgainLater(number, wanted)
                                                 : invoices.correctLater(number, correction());
    whenAnswered(pending, this, [this](const Result<PendingInvoice> &waits) {
        if (!waits)
            return refused(waits.error());
        finish();
        Q_EMIT held(*waits);
    });
}

// A line at fault is shown at the lines.
void InvoiceDialog::refused(const Error &error)
{
    Error shown = error;
    for (FieldError &fault : shown.fields) {
        if (fault.field.startsWith(u"lines"))
            fault.field = QStringLiteral("lines");
    }
    fail(shown, m_context.wording.error(error),
         [this](const Text &text) { return m_context.wording.text(text); });
}

} // namespace portal::ui
