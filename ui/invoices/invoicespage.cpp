// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicespage.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/invoicesapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/invoices/invoiceactions.h"
#include "ui/invoices/invoicedetailview.h"
#include "ui/invoices/invoicefilterbar.h"
#include "ui/invoices/invoicelist.h"
#include "ui/invoices/invoicelistmodel.h"
#include "ui/invoices/invoicelook.h"
#include "ui/lists/exportjob.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/theme.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>

namespace portal::ui {

namespace {

enum Figure { ToBePaid, Late, PaidNow };

} // namespace

InvoicesPage::InvoicesPage(const DeskContext &context, QWidget *parent)
    : ListPage(context,
               {{QStringLiteral("invoices"), tr("Invoices"), QStringLiteral("receipt-text")},
                QStringLiteral("invoice"),
                {QStringLiteral("outbox")}},
               parent),
      m_queues(new QueueRail(InvoiceLook::queues(context.wording), this)),
      m_list(new InvoiceList(context, this)),
      m_detail(new InvoiceDetailView(context, this)),
      m_actions(new InvoiceActions(context, this)),
      m_export(new ExportJob(context, this))
{
    m_queues->choose(InvoiceLook::queueName(m_list->queue()));
    setPanes(m_queues, m_list, m_detail, 90); // a narrow one leaves room for sum and due date
    addFigures();
    addCommands();
    connectDetail();
    connect(m_list, &InvoiceList::filterChanged, this, &InvoicesPage::showQueue);
}

InvoicesPage::~InvoicesPage() = default;

void InvoicesPage::addFigures()
{
    m_figures = {
        new FigureCard(tr("To be paid"), QStringLiteral("receipt-text"), Tone::Yellow, this),
        new FigureCard(tr("Overdue"), QStringLiteral("triangle-alert"), Tone::Red, this),
        new FigureCard(tr("Paid this month"), QStringLiteral("circle-check"), Tone::Green, this),
    };
    auto *row = new QWidget(this);
    auto *figures = new QHBoxLayout(row);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(unit(this, 2));
    for (FigureCard *figure : std::as_const(m_figures))
        figures->addWidget(figure);
    connect(m_figures[ToBePaid], &QAbstractButton::clicked, this,
            [this] { openQueue(InvoiceQueueKind::Open); });
    connect(m_figures[Late], &QAbstractButton::clicked, this,
            [this] { openQueue(InvoiceQueueKind::Overdue); });
    connect(m_figures[PaidNow], &QAbstractButton::clicked, this,
            [this] { openQueue(InvoiceQueueKind::PaidThisMonth); });
    addAbove(row);
}

void InvoicesPage::addCommands()
{
    addListCommands({tr("Next invoice"), tr("Previous invoice")});
    addSeparator();
    if (m_context.session.may(Permission::RunInvoices)) // the library refuses others, too
        addButton(m_actions->runAction());
    addButton(m_actions->newAction());
    if (m_context.session.may(Permission::ExportData)) {
        addButton(addCommand(QStringLiteral("export"), tr("Export to Excel…"),
                             QStringLiteral("file-spreadsheet"), Qt::CTRL | Qt::Key_E,
                             [this] { exportList(); }));
    }
    addColumnsButton();
}

void InvoicesPage::exportList()
{
    const Wording &words = m_context.wording;
    m_export->begin({tr("invoices-%1").arg(toIsoDate(words.today())), m_list->model().total(),
                     [&words](qint64 rows) { return tr("%1 invoices written").arg(words.number(rows)); },
                     [this, &words, filter = m_list->filter()](const QString &path, const auto &watch) {
                         return m_context.api.invoices().exportTo(filter, words.language(), path, watch);
                     }});
}

void InvoicesPage::connectDetail()
{
    m_detail->setActions(m_actions);
    connect(m_list, &InvoiceList::selectionChanged, m_actions,
            [this] { m_actions->setSelection(m_list->selection()); });
    connect(m_detail, &InvoiceDetailView::invoiceRead, this, [this](const Invoice &read) {
        const int row = m_list->model().rowOf(read.number);
        const Invoice *known = row >= 0 ? m_list->model().value(row) : nullptr;
        if (known && known->version != read.version)
            m_list->model().refresh({read.number});
    });
    connect(m_actions, &InvoiceActions::stepStarted, this, [this](const QString &number) {
        if (number == m_list->current())
            m_list->selectAfter({number});
    });
    connect(m_actions, &InvoiceActions::invoiceChanged, this, [this](const QString &number) {
        m_list->model().refresh({number});
        if (m_detail->key() == number)
            m_detail->refresh();
    });
    connect(m_actions, &InvoiceActions::listChanged, this, &InvoicesPage::countSoon);
    connect(m_actions, &InvoiceActions::customerRequested, this,
            [this](const QString &code) { Q_EMIT recordRequested(QStringLiteral("customers"), code); });
}

QList<QAction *> InvoicesPage::recordActions() const
{
    return m_actions->actions();
}

QString InvoicesPage::unsavedWork() const
{
    if (m_actions->isRunning())
        return tr("The monthly run is still under way. It goes on where it was the next time.");
    return m_export->isRunning() ? tr("An Excel file is still being written.") : QString();
}

void InvoicesPage::queueChosen(const QString &id)
{
    const InvoiceQueueKind queue = InvoiceLook::queueFromName(id);
    if (queue != m_list->queue())
        m_list->showQueue(queue);
}

void InvoicesPage::showQueue()
{
    const QSignalBlocker blocker(m_queues);
    m_queues->choose(InvoiceLook::queueName(m_list->queue()));
}

void InvoicesPage::openQueue(InvoiceQueueKind queue)
{
    m_list->filterBar().setWish({});
    m_list->showQueue(queue);
    showQueue();
    m_list->focusTable();
}

void InvoicesPage::readCounts()
{
    whenAnswered(m_context.api.invoices().counts(), this, [this](const Result<InvoiceCounts> &counts) {
        if (!counts)
            return;
        const Wording &words = m_context.wording;
        const auto of = [&](InvoiceStatus status) {
            return counts->byStatus.value(status);
        };
        const Rupiah open = of(InvoiceStatus::Pending).total + of(InvoiceStatus::Overdue).total;
        m_figures[ToBePaid]->setFigure(words.price(open));
        m_figures[Late]->setFigure(words.price(of(InvoiceStatus::Overdue).total));
        m_figures[PaidNow]->setFigure(words.price(counts->paidThisMonth.total));
        setCount(of(InvoiceStatus::Overdue).count);
    });
    whenAnswered(m_context.api.invoices().queues(), this,
                 [this](const Result<QList<InvoiceQueueCount>> &queues) {
                     counted();
                     if (!queues)
                         return;
                     QStringList texts;
                     for (const InvoiceQueueCount &queue : *queues)
                         texts.append(countText(queue.count, m_context.wording));
                     m_queues->setCounts(texts);
                 });
}

} // namespace portal::ui
