// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoiceactions.h"

#include "libportal/staffapi/staffapi.h"
#include "ui/frame/commands.h"
#include "ui/frame/notices.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/invoices/cancelinvoicedialog.h"
#include "ui/invoices/invoicedialog.h"
#include "ui/invoices/paydialog.h"
#include "ui/invoices/rundialog.h"
#include "ui/messages/resenddialog.h"

#include <QtCore/QDir>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QDesktopServices>
#include <QtGui/QKeySequence>
#include <QtWidgets/QFileDialog>

namespace portal::ui {

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

InvoiceActions::InvoiceActions(const DeskContext &context, QWidget *window)
    : QObject(window),
      m_context(context),
      m_window(window),
      m_held(context, [&api = context.api](quint64 pending) { return api.invoices().undo(pending); })
{
    m_pay = add(QStringLiteral("pay"), tr("Enter payment…"), QStringLiteral("circle-check"), Qt::Key_P,
                &InvoiceActions::pay);
    m_correct = add(QStringLiteral("correct"), tr("Correct…"), QStringLiteral("pencil"), Qt::Key_E,
                    &InvoiceActions::correct);
    m_cancel = add(QStringLiteral("cancel"), tr("Cancel…"), QStringLiteral("ban"), Qt::Key_X,
                   &InvoiceActions::cancel);
    m_again = add(QStringLiteral("issue_again"), tr("Issue again…"), QStringLiteral("rotate-cw"), Qt::Key_I,
                  &InvoiceActions::issueAgain);
    m_menu.append(nullptr);
    m_open = add(QStringLiteral("open_pdf"), tr("Open PDF"), QStringLiteral("external-link"), Qt::Key_O,
                 &InvoiceActions::openPaper);
    m_save = add(QStringLiteral("save_pdf"), tr("Save PDF…"), QStringLiteral("save"), Qt::SHIFT | Qt::Key_O,
                 &InvoiceActions::savePaper);
    m_customer = add(QStringLiteral("customer"), tr("Open customer"), QStringLiteral("user-round"), Qt::Key_C,
                     &InvoiceActions::openCustomer);
    m_menu.append(nullptr);
    m_new = add(QStringLiteral("new"), tr("New invoice…"), QStringLiteral("plus"), Qt::Key_N,
                &InvoiceActions::create);
    m_run = add(QStringLiteral("run"), tr("Monthly run…"), QStringLiteral("play"), Qt::SHIFT | Qt::Key_R,
                &InvoiceActions::run);
    connect(&m_held, &HeldWork::heldChanged, this, &InvoiceActions::update);
    connect(&m_held, &HeldWork::takenBack, this, [this](const QStringList &numbers) {
        for (const QString &number : numbers)
            Q_EMIT invoiceChanged(number);
    });
    connect(&context.session, &Session::staffChanged, this, &InvoiceActions::update);
    update();
}

QAction *InvoiceActions::add(const QString &id, const QString &text, const QString &icon,
                             const QKeySequence &keys, void (InvoiceActions::*slot)())
{
    QAction *action =
        m_context.commands.add({QStringLiteral("invoices.") + id, tr("Invoices"), text, icon, keys}, this);
    action->setAutoRepeat(false); // a key held down must not begin anything twice
    m_window->addAction(action);
    m_menu.append(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void InvoiceActions::setSelection(const QList<Invoice> &selected)
{
    if (selected == m_selected)
        return;
    m_selected = selected;
    update();
    Q_EMIT selectionChanged();
}

bool InvoiceActions::means(const QString &number) const
{
    return single() && single()->number == number;
}

const Invoice *InvoiceActions::single() const
{
    return m_selected.size() == 1 ? &m_selected.first() : nullptr;
}

void InvoiceActions::update()
{
    const Session &session = m_context.session;
    const Invoice *one = single();
    const bool works = session.may(Permission::WorkInvoices);
    const bool free = works && one && !m_held.isHeld(one->number);
    const bool open = free && isOpen(one->status);
    m_pay->setEnabled(open);
    m_cancel->setEnabled(open);
    m_correct->setEnabled(open);
    m_again->setEnabled(free && one->status == InvoiceStatus::Cancelled && one->replacedBy.isEmpty());
    m_open->setEnabled(one);
    m_save->setEnabled(one);
    m_customer->setEnabled(one);
    m_customer->setVisible(session.may(Permission::WorkCustomers));
    m_new->setVisible(works);
    m_run->setVisible(session.may(Permission::RunInvoices));
    for (QAction *action : {m_pay, m_cancel, m_correct, m_again})
        action->setVisible(works);
}

QList<QAction *> InvoiceActions::nextActions(const Invoice &invoice) const
{
    if (isOpen(invoice.status))
        return {m_pay, m_open};
    if (invoice.status == InvoiceStatus::Cancelled && invoice.replacedBy.isEmpty())
        return {m_again, m_open};
    return {m_open, m_save};
}

void InvoiceActions::followed(const QString &number, const std::optional<Error> &error)
{
    if (error)
        m_context.notices.failed(*error);
    if (!number.isEmpty())
        Q_EMIT invoiceChanged(number);
    Q_EMIT listChanged();
}

void InvoiceActions::pay()
{
    const Invoice about = *single();
    auto *dialog = new PayDialog(m_context, about, m_window);
    connect(dialog, &InvoiceDecision::foundChanged, this, &InvoiceActions::invoiceChanged);
    connect(dialog, &PayDialog::done, this, [this](const Invoice &paid) { followed(paid.number, {}); });
    connect(dialog, &PayDialog::held, this, [this, about](const PendingPayment &pending) {
        m_held.follow<Invoice>({pending.id,
                                pending.wait,
                                tr("Payment of %1, %2").arg(about.number, about.recipient.name),
                                {about.number}},
                               pending.outcome, [this, about](const Result<Invoice> &paid) {
                                   followed(about.number, paid ? std::nullopt : std::optional(paid.error()));
                               });
        Q_EMIT stepStarted(about.number);
    });
    dialog->open();
}

void InvoiceActions::cancel()
{
    auto *dialog = new CancelInvoiceDialog(m_context, *single(), m_window);
    connect(dialog, &InvoiceDecision::foundChanged, this, &InvoiceActions::invoiceChanged);
    connect(dialog, &CancelInvoiceDialog::done, this, [this](const Invoice &cancelled) {
        m_context.notices.done(tr("%1 is cancelled.").arg(cancelled.number));
        followed(cancelled.number, {});
    });
    dialog->open();
}

void InvoiceActions::withDetail(const std::function<void(const InvoiceDetail &)> &use)
{
    whenAnswered(m_context.api.invoices().record(single()->number), this,
                 [this, use](const Result<InvoiceRecord> &record) {
                     if (record)
                         use(record->detail);
                     else
                         m_context.notices.failed(record.error());
                 });
}

void InvoiceActions::correct()
{
    withDetail([this](const InvoiceDetail &detail) {
        openDialog(new InvoiceDialog(m_context, InvoiceDialog::Kind::Correct, detail, m_window),
                   detail.invoice.number,
                   tr("Correct %1, %2").arg(detail.invoice.number, detail.invoice.recipient.name));
    });
}

void InvoiceActions::issueAgain()
{
    withDetail([this](const InvoiceDetail &detail) {
        openDialog(new InvoiceDialog(m_context, InvoiceDialog::Kind::Again, detail, m_window),
                   detail.invoice.number,
                   tr("Issue %1 again, %2").arg(detail.invoice.number, detail.invoice.recipient.name));
    });
}

void InvoiceActions::create()
{
    std::optional<InvoiceDetail> about;
    if (single())
        about = InvoiceDetail{*single(), {}};
    openDialog(new InvoiceDialog(m_context, InvoiceDialog::Kind::New, about, m_window), {},
               tr("New invoice"));
}

void InvoiceActions::openDialog(InvoiceDialog *dialog, const QString &number, const QString &what)
{
    const auto made = [this, number](const InvoiceDetail &detail) {
        m_context.notices.done(tr("%1 is issued.").arg(detail.invoice.number));
        followed(number, {});
    };
    connect(dialog, &InvoiceDialog::done, this, made);
    connect(dialog, &InvoiceDialog::held, this, [this, number, what, made](const PendingInvoice &pending) {
        const QStringList keys = number.isEmpty() ? QStringList() : QStringList(number);
        m_held.follow<InvoiceDetail>({pending.id, pending.wait, what, keys}, pending.outcome,
                                     [this, number, made](const Result<InvoiceDetail> &detail) {
                                         if (detail)
                                             made(*detail);
                                         else
                                             followed(number, detail.error());
                                     });
        if (!number.isEmpty())
            Q_EMIT stepStarted(number);
    });
    dialog->open();
}

bool InvoiceActions::isRunning() const
{
    return m_runDialog && m_runDialog->stage() == RunDialog::Stage::Running;
}

void InvoiceActions::run()
{
    if (m_runDialog)
        return m_runDialog->raise();
    m_runDialog = new RunDialog(m_context, m_window);
    connect(m_runDialog, &RunDialog::finished, this, &InvoiceActions::listChanged);
    m_runDialog->open();
}

void InvoiceActions::withPaper(const std::function<void(const QString &, const QByteArray &)> &use)
{
    const QString number = single()->number;
    whenAnswered(m_context.api.invoices().pdf(number), this,
                 [this, number, use](const Result<QByteArray> &pdf) {
                     if (pdf)
                         use(number, *pdf);
                     else
                         m_context.notices.failed(pdf.error());
                 });
}

// In the machine's own viewer, which prints it, too. The file goes with the session's temporary files.
void InvoiceActions::openPaper()
{
    withPaper([this](const QString &number, const QByteArray &pdf) {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::TempLocation));
        const QString path = folder.filePath(number + QStringLiteral(".pdf"));
        if (!write(path, pdf) || !QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            m_context.notices.failed(tr("No program on this computer opened the PDF. Save it instead."));
    });
}

void InvoiceActions::savePaper()
{
    auto *files = new QFileDialog(m_window, tr("Save PDF"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilter(tr("PDF files (*.pdf)"));
    files->setDefaultSuffix(QStringLiteral("pdf"));
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(single()->number + QStringLiteral(".pdf"));
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (!single())
            return;
        withPaper([this, path](const QString &number, const QByteArray &pdf) {
            if (write(path, pdf))
                m_context.notices.done(tr("%1 is saved.").arg(number));
            else
                m_context.notices.failed(tr("The file could not be written. Choose another folder."));
        });
    });
    files->open();
}

void InvoiceActions::openCustomer()
{
    Q_EMIT customerRequested(single()->recipient.code);
}

void InvoiceActions::resend(const MessageRecord &message, const QString &number)
{
    auto *dialog = new ResendDialog(m_context, message, m_window);
    connect(dialog, &ResendDialog::resent, this, [this, number] {
        m_context.notices.done(tr("The message waits to be sent again."));
        Q_EMIT invoiceChanged(number);
    });
    dialog->open();
}

} // namespace portal::ui
