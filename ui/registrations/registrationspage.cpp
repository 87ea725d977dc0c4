// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/registrationspage.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/packagesapi.h"
#include "libportal/staffapi/registrationsapi.h"
#include "libportal/staffapi/staffaccountsapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/lists/exportjob.h"
#include "ui/lists/listprintjob.h"
#include "ui/registrations/queuelist.h"
#include "ui/registrations/registrationactions.h"
#include "ui/registrations/registrationdetailview.h"
#include "ui/registrations/registrationfilterbar.h"
#include "ui/registrations/registrationlist.h"
#include "ui/registrations/registrationlook.h"
#include "ui/registrations/registrationtablemodel.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/theme.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>

namespace portal::ui {

namespace {

enum Figure { Total, PendingNow, Approved, Today, Late };

} // namespace

RegistrationsPage::RegistrationsPage(const DeskContext &context, QWidget *parent)
    : ListPage(context,
               {{QStringLiteral("registrations"), tr("Registrations"), QStringLiteral("clipboard-list")},
                QStringLiteral("registration"),
                {QStringLiteral("outbox")}},
               parent),
      m_queues(new QueueList(context.wording, this)),
      m_list(new RegistrationList(context, this)),
      m_detail(new RegistrationDetailView(context, this)),
      m_actions(new RegistrationActions(context, this)),
      m_export(new ExportJob(context, this)),
      m_print(new ListPrintJob(context, this))
{
    m_queues->setQueue(m_list->queue());
    setPanes(m_queues, m_list, m_detail);
    addFigures();
    addCommands();
    connectDetail();
    connect(m_list, &RegistrationList::filterChanged, this, [this] {
        const QSignalBlocker blocker(m_queues);
        m_queues->setQueue(m_list->queue());
    });
}

RegistrationsPage::~RegistrationsPage() = default;

void RegistrationsPage::addFigures()
{
    m_figures = {
        new FigureCard(tr("Total"), QStringLiteral("clipboard-list"), Tone::Neutral, this),
        new FigureCard(tr("Pending"), QStringLiteral("clock"), Tone::Yellow, this),
        new FigureCard(tr("Approved"), QStringLiteral("circle-check"), Tone::Green, this),
        new FigureCard(tr("Today"), QStringLiteral("calendar"), Tone::Blue, this),
        new FigureCard(tr("Older than 24 h"), QStringLiteral("triangle-alert"), Tone::Red, this),
    };
    auto *row = new QWidget(this);
    auto *figures = new QHBoxLayout(row);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(unit(this, 2));
    for (FigureCard *figure : std::as_const(m_figures))
        figures->addWidget(figure);
    connect(m_figures[Total], &QAbstractButton::clicked, this, [this] { openQueue(std::nullopt); });
    connect(m_figures[PendingNow], &QAbstractButton::clicked, this,
            [this] { openQueue(SavedQueue::Pending); });
    connect(m_figures[Approved], &QAbstractButton::clicked, this, [this] {
        RegistrationFilter wish;
        wish.statuses = {RegistrationStatus::Approved};
        openQueue(std::nullopt, wish);
    });
    connect(m_figures[Today], &QAbstractButton::clicked, this, [this] {
        RegistrationFilter wish;
        wish.from = wish.to = m_context.wording.today();
        openQueue(std::nullopt, wish);
    });
    connect(m_figures[Late], &QAbstractButton::clicked, this,
            [this] { openQueue(SavedQueue::OlderThan24Hours); });
    addAbove(row);
}

void RegistrationsPage::addCommands()
{
    addListCommands({tr("Next application"), tr("Previous application")});
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

void RegistrationsPage::exportList()
{
    const Wording &words = m_context.wording;
    m_export->begin({tr("registrations-%1").arg(toIsoDate(words.today())), m_list->model().total(),
                     [&words](qint64 rows) { return tr("%1 applications written").arg(words.number(rows)); },
                     [this, &words, filter = m_list->filter()](const QString &path, const auto &watch) {
                         return m_context.api.registrations().exportTo(filter, words.language(), path, watch);
                     }});
}

void RegistrationsPage::printList()
{
    const Wording &words = m_context.wording;
    const QString title = QueueLook::title(m_list->queue(), words);
    const auto read = [this, title, filter = m_list->filter()](const auto &answered) {
        whenAnswered(m_context.api.registrations().printout(filter, m_context.wording.language()), this,
                     [this, title, answered](const Result<RegistrationPrintout> &printout) {
                         if (printout)
                             answered(paperOf(*printout, title));
                         else
                             answered(failure(printout.error()));
                     });
    };
    m_print->begin({tr("applications-%1").arg(toIsoDate(words.today())), read, [&words](qint64 rows) {
                        return tr("Sent to the printer: %1 applications").arg(words.number(rows));
                    }});
}

PaperList RegistrationsPage::paperOf(const RegistrationPrintout &printout, const QString &title) const
{
    const Wording &words = m_context.wording;
    PaperList paper{title, printout.filter};
    const QString rows = words.number(printout.rows.size());
    paper.count = printout.isCut ? tr("The first %1 applications; the list goes on").arg(rows)
                                 : tr("Applications: %1").arg(rows);
    paper.headings = {tr("Number"),  tr("Name"), tr("Status"),   tr("Submitted"),
                      tr("Package"), tr("City"), tr("WhatsApp"), tr("Assignee")};
    paper.shares = {0.13, 0.17, 0.14, 0.08, 0.13, 0.14, 0.11, 0.10};
    for (const Registration &r : printout.rows)
        paper.rows.append({r.number, r.fullName, words.text(registrationStatusText(r.status)),
                           words.shortDate(words.zone().dayOf(r.submittedAt)), r.packageName, r.address.city,
                           words.phone(r.phone), printout.assignees.value(r.assigneeId.value())});
    return paper;
}

void RegistrationsPage::connectDetail()
{
    m_detail->setActions(m_actions);
    connect(m_list, &RegistrationList::selectionChanged, m_actions,
            [this] { m_actions->setSelection(m_list->selection()); });
    connect(m_detail, &RegistrationDetailView::registrationRead, this, [this](const Registration &read) {
        const int row = m_list->model().rowOf(read.number);
        const Registration *known = row >= 0 ? m_list->model().value(row) : nullptr;
        if (known && known->version != read.version)
            m_list->model().refresh({read.number});
    });
    connect(m_actions, &RegistrationActions::stepStarted, this, [this](const QStringList &numbers) {
        if (numbers.contains(m_list->current()))
            m_list->selectAfter(numbers);
    });
    for (const auto signal :
         {&RegistrationActions::registrationChanged, &RegistrationActions::stepTakenBack}) {
        connect(m_actions, signal, this, [this](const QString &number) {
            m_list->model().refresh({number});
            if (m_detail->number() == number)
                m_detail->refresh();
        });
    }
}

QList<QAction *> RegistrationsPage::recordActions() const
{
    return m_actions->actions();
}

void RegistrationsPage::queueChosen(const QString &)
{
    if (m_queues->queue() != m_list->queue())
        m_list->showQueue(m_queues->queue());
}

void RegistrationsPage::openRegistrations(const RegistrationFilter &filter)
{
    openQueue(std::nullopt, filter);
}

QString RegistrationsPage::unsavedWork() const
{
    if (m_export->isRunning())
        return tr("An Excel file is still being written.");
    return m_print->isRunning() ? tr("The list is still being printed.") : QString();
}

void RegistrationsPage::openQueue(QueueChoice queue, const RegistrationFilter &wish)
{
    m_list->filterBar().setWish(wish);
    m_list->showQueue(queue);
    const QSignalBlocker blocker(m_queues);
    m_queues->setQueue(queue);
    m_list->focusTable();
}

void RegistrationsPage::readCounts()
{
    whenAnswered(m_context.api.registrations().stats(), this, [this](const Result<RegistrationStats> &stats) {
        if (!stats)
            return;
        const Wording &words = m_context.wording;
        const auto of = [&](RegistrationStatus status) {
            return stats->byStatus.value(registrationStatusName(status));
        };
        const qint64 pending = of(RegistrationStatus::PendingVerification);
        m_figures[Total]->setFigure(words.number(stats->total));
        m_figures[PendingNow]->setFigure(words.number(pending));
        m_figures[Approved]->setFigure(words.number(of(RegistrationStatus::Approved)));
        m_figures[Today]->setFigure(words.number(stats->today));
        m_figures[Late]->setFigure(words.number(stats->pendingOver24Hours));
        setCount(pending);
    });
    whenAnswered(m_context.api.registrations().queues(), this,
                 [this](const Result<QList<SavedQueueCount>> &queues) {
                     counted();
                     if (queues) {
                         QStringList texts;
                         for (const SavedQueueCount &queue : *queues)
                             texts.append(countText({queue.count, queue.isLeast}, m_context.wording));
                         texts.append(m_figures[Total]->figure());
                         m_queues->setCounts(texts);
                     }
                 });
}

void RegistrationsPage::begin()
{
    auto choices = std::make_shared<FilterChoices>();
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
    whenAnswered(m_context.api.registrations().cities(), this,
                 [choices, show](const Result<QStringList> &cities) {
                     choices->cities = cities.value_or(QStringList());
                     show();
                 });
    whenAnswered(m_context.api.accounts().colleagues(), this,
                 [this, choices, show](const Result<QList<Colleague>> &all) {
                     if (!all)
                         return;
                     QHash<qint64, QString> names;
                     for (const Colleague &colleague : *all) {
                         names.insert(colleague.id.value(), colleague.fullName);
                         choices->colleagues.append({colleague.id, colleague.fullName});
                     }
                     m_list->model().setColleagues(names);
                     show();
                 });
}

} // namespace portal::ui
