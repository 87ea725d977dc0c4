// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerspage.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/customersapi.h"
#include "libportal/staffapi/packagesapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/customers/customeractions.h"
#include "ui/customers/customerdetailview.h"
#include "ui/customers/customerfilterbar.h"
#include "ui/customers/customerlist.h"
#include "ui/customers/customerqueues.h"
#include "ui/customers/customertablemodel.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/lists/exportjob.h"
#include "ui/lists/listprintjob.h"

#include <QtGui/QAction>

namespace portal::ui {

CustomersPage::CustomersPage(const DeskContext &context, QWidget *parent)
    : ListPage(context,
               {{QStringLiteral("customers"), tr("Customers"), QStringLiteral("users")},
                QStringLiteral("customer"),
                {QStringLiteral("outbox"), QStringLiteral("ticket"), QStringLiteral("invoice")}},
               parent),
      m_queues(new CustomerQueues(context.wording, this)),
      m_list(new CustomerList(context, this)),
      m_detail(new CustomerDetailView(context, this)),
      m_actions(new CustomerActions(context, this)),
      m_export(new ExportJob(context, this)),
      m_print(new ListPrintJob(context, this))
{
    m_queues->setQueue(m_list->queue());
    setPanes(m_queues, m_list, m_detail);
    addCommands();
    connectDetail();
    connect(m_list, &CustomerList::filterChanged, this, [this] {
        const QSignalBlocker blocker(m_queues);
        m_queues->setQueue(m_list->queue());
    });
}

CustomersPage::~CustomersPage() = default;

void CustomersPage::addCommands()
{
    addListCommands({tr("Next customer"), tr("Previous customer")});
    addSeparator();
    if (m_context.session.may(Permission::ExportData)) { // the library refuses others, too
        addButton(addCommand(QStringLiteral("export"), tr("Export to Excel…"),
                             QStringLiteral("file-spreadsheet"), Qt::CTRL | Qt::Key_E,
                             [this] { exportList(); }));
        addCommand(QStringLiteral("print-list"), tr("Print list…"), QStringLiteral("printer"),
                   Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { printList(); });
    }
    addColumnsButton();
}

void CustomersPage::exportList()
{
    const Wording &words = m_context.wording;
    m_export->begin({tr("customers-%1").arg(toIsoDate(words.today())), m_list->model().total(),
                     [&words](qint64 rows) { return tr("%1 customers written").arg(words.number(rows)); },
                     [this, &words, filter = m_list->filter()](const QString &path, const auto &watch) {
                         return m_context.api.customers().exportTo(filter, words.language(), path, watch);
                     }});
}

void CustomersPage::printList()
{
    const Wording &words = m_context.wording;
    const QString title = CustomerQueues::title(m_list->queue(), words);
    const auto read = [this, title, filter = m_list->filter()](const auto &answered) {
        whenAnswered(m_context.api.customers().printout(filter, m_context.wording.language()), this,
                     [this, title, answered](const Result<CustomerPrintout> &printout) {
                         if (printout)
                             answered(paperOf(*printout, title));
                         else
                             answered(failure(printout.error()));
                     });
    };
    m_print->begin({tr("customers-%1").arg(toIsoDate(words.today())), read, [&words](qint64 rows) {
                        return tr("Sent to the printer: %1 customers").arg(words.number(rows));
                    }});
}

PaperList CustomersPage::paperOf(const CustomerPrintout &printout, const QString &title) const
{
    const Wording &words = m_context.wording;
    PaperList paper{title, printout.filter};
    const QString rows = words.number(printout.rows.size());
    paper.count = printout.isCut ? tr("The first %1 customers; the list goes on").arg(rows)
                                 : tr("Customers: %1").arg(rows);
    paper.headings = {tr("Code"), tr("Name"),     tr("Status"), tr("Package"),
                      tr("City"), tr("WhatsApp"), tr("Since")};
    paper.shares = {0.14, 0.22, 0.16, 0.14, 0.14, 0.11, 0.09};
    for (const Customer &c : printout.rows)
        paper.rows.append({c.code, c.fullName, words.text(customerStatusText(c.status)), c.packageName,
                           c.address.city, words.phone(c.phone),
                           words.shortDate(words.zone().dayOf(c.createdAt))});
    return paper;
}

void CustomersPage::connectDetail()
{
    m_detail->setActions(m_actions);
    connect(m_list, &CustomerList::selectionChanged, m_actions,
            [this] { m_actions->setSelection(m_list->selection()); });
    connect(m_detail, &CustomerDetailView::customerRead, this, [this](const Customer &read) {
        const int row = m_list->model().rowOf(read.code);
        const Customer *known = row >= 0 ? m_list->model().value(row) : nullptr;
        if (known && known->version != read.version)
            m_list->model().refresh({read.code});
    });
    connect(m_actions, &CustomerActions::customerChanged, this, [this](const QString &code) {
        m_list->model().refresh({code});
        if (m_detail->code() == code)
            m_detail->refresh();
    });
    connect(m_actions, &CustomerActions::newTicketRequested, this, &Page::newTicketRequested);
}

QList<QAction *> CustomersPage::recordActions() const
{
    return m_actions->actions();
}

void CustomersPage::queueChosen(const QString &)
{
    if (m_queues->queue() != m_list->queue())
        m_list->showQueue(m_queues->queue());
}

QString CustomersPage::unsavedWork() const
{
    if (m_export->isRunning())
        return tr("An Excel file is still being written.");
    return m_print->isRunning() ? tr("The list is still being printed.") : QString();
}

void CustomersPage::readCounts()
{
    whenAnswered(m_context.api.customers().queues(), this,
                 [this](const Result<QList<CustomerQueueCount>> &queues) {
                     counted();
                     if (!queues)
                         return;
                     QStringList texts;
                     for (const CustomerQueueCount &queue : *queues) {
                         texts.append(countText(queue.count, m_context.wording));
                         if (queue.queue == CustomerQueueKind::PendingInstallation)
                             setCount(queue.count.rows);
                     }
                     m_queues->setCounts(texts);
                 });
}

void CustomersPage::begin()
{
    auto choices = std::make_shared<CustomerChoices>();
    const auto show = [this, choices] {
        m_list->filterBar().setChoices(*choices);
    };
    whenAnswered(m_context.api.packages().all(), this, [choices, show](const Result<QList<Package>> &all) {
        if (!all)
            return;
        for (const Package &package : *all)
            choices->packages.append({package.code, package.name});
        show();
    });
    whenAnswered(m_context.api.customers().cities(), this,
                 [choices, show](const Result<QStringList> &cities) {
                     choices->cities = cities.value_or(QStringList());
                     show();
                 });
}

} // namespace portal::ui
