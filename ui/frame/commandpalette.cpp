// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/commandpalette.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/customersapi.h"
#include "libportal/staffapi/invoicesapi.h"
#include "libportal/staffapi/registrationsapi.h"
#include "libportal/staffapi/staffapi.h"
#include "libportal/staffapi/ticketsapi.h"
#include "ui/frame/commands.h"
#include "ui/frame/page.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/widgets/icon.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

using namespace std::chrono_literals;

namespace {

constexpr int recordsShown = 8;
constexpr int commandsShown = 12;
constexpr int shortestSearch = 2;

// Every word typed is somewhere in the title.
bool fits(const QString &title, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&title](const QString &word) { return title.contains(word, Qt::CaseInsensitive); });
}

} // namespace

CommandPalette::CommandPalette(const DeskContext &context, const QList<Page *> &pages, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_context(context),
      m_pages(pages),
      m_input(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_nothing(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Search everything"));
    m_input->setPlaceholderText(tr("Page, action, or a number, name or phone"));
    m_input->setAccessibleName(windowTitle());
    m_input->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_input->setFont(headingFont(font(), 1));
    m_input->installEventFilter(this);
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_nothing->setText(tr("Nothing of that name. Try a number, a name, or part of a phone number."));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto *column = new QVBoxLayout(this);
    const int margin = unit(this, 3);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_input);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_list, 1);
    resize(unit(this, 150), unit(this, 100));
    if (parent)
        move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, unit(this, 16))));

    m_typing.setSingleShot(true);
    m_typing.setInterval(200ms);
    connect(&m_typing, &QTimer::timeout, this, [this] { askForRecords(m_input->text().trimmed()); });
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    search();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_input || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        if (m_list->count() > 0)
            m_list->setCurrentRow((m_list->currentRow() + step + m_list->count()) % m_list->count());
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return false;
    }
}

void CommandPalette::search()
{
    ++m_generation;
    m_waiting = 0;
    const QStringList words = m_input->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<Hit> hits;
    for (Page *page : m_pages) {
        if (fits(page->description().title, words))
            hits.append({page->description().icon, page->description().title, tr("Page"), [this, page] {
                             Q_EMIT pageChosen(page);
                         }});
    }
    int commands = 0;
    for (QAction *action : m_context.commands.all()) {
        const QString title = QString(action->text()).remove(QLatin1Char('&'));
        if (!action->isEnabled() || !action->isVisible() || words.isEmpty() || !fits(title, words) ||
            ++commands > commandsShown)
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString group = m_context.commands.groupOf(action);
        hits.append({QStringLiteral("arrow-right"), title,
                     keys.isEmpty() ? group : group + QStringLiteral("  ") + keys, [action] {
                         action->trigger();
                     }});
    }
    showHits(hits);
    m_typing.start();
}

// What a page lists, found by the words that its own search takes; pages that this role has not are not
// asked.
void CommandPalette::askForRecords(const QString &text)
{
    if (text.size() < shortestSearch)
        return;
    StaffApi &api = m_context.api;
    const Wording &words = m_context.wording;
    const PageRequest few{recordsShown, {}, 0, PageRequest::Total::Unknown};
    const auto hint = [&words](const QString &key, const Text &state) {
        return key + QStringLiteral("  ") + words.text(state);
    };
    if (has(QStringLiteral("registrations"))) {
        RegistrationFilter filter;
        filter.search = text;
        hear<Registration>(api.registrations().list(filter, few), [this, hint](const Registration &found) {
            return recordHit({QStringLiteral("clipboard-list"), found.fullName,
                              hint(found.number, registrationStatusText(found.status))},
                             QStringLiteral("registrations"), found.number);
        });
    }
    if (has(QStringLiteral("customers"))) {
        CustomerFilter filter;
        filter.search = text;
        hear<Customer>(api.customers().list(filter, few), [this, hint](const Customer &found) {
            return recordHit({QStringLiteral("user-round"), found.fullName,
                              hint(found.code, customerStatusText(found.status))},
                             QStringLiteral("customers"), found.code);
        });
    }
    if (has(QStringLiteral("tickets"))) {
        TicketFilter filter;
        filter.search = text;
        hear<TicketRow>(api.tickets().list(filter, few), [this, hint](const TicketRow &found) {
            return recordHit({QStringLiteral("wrench"), found.personName,
                              hint(found.ticket.number, ticketStatusText(found.ticket.status))},
                             QStringLiteral("tickets"), found.ticket.number);
        });
    }
    if (has(QStringLiteral("invoices"))) {
        hear<Invoice>(api.invoices().list({.search = text}, few), [this, hint](const Invoice &found) {
            return recordHit({QStringLiteral("receipt-text"), found.recipient.name,
                              hint(found.number, invoiceStatusText(found.status))},
                             QStringLiteral("invoices"), found.number);
        });
    }
}

bool CommandPalette::has(const QString &pageId) const
{
    return std::any_of(m_pages.begin(), m_pages.end(),
                       [&pageId](const Page *page) { return page->description().id == pageId; });
}

CommandPalette::Hit CommandPalette::recordHit(Hit hit, const QString &pageId, const QString &key)
{
    hit.choose = [this, pageId, key] {
        Q_EMIT recordChosen(pageId, key);
    };
    return hit;
}

template <typename Row>
void CommandPalette::hear(const QFuture<Result<portal::Page<Row>>> &asked,
                          const std::function<Hit(const Row &)> &hitOf)
{
    ++m_waiting;
    whenAnswered(asked, this,
                 [this, hitOf, generation = m_generation](const Result<portal::Page<Row>> &found) {
                     if (generation != m_generation)
                         return;
                     --m_waiting;
                     if (found) {
                         for (const Row &row : found->items)
                             append(hitOf(row));
                     }
                     if (m_list->currentRow() < 0 && m_list->count() > 0)
                         m_list->setCurrentRow(0);
                     if (m_waiting == 0 || !m_hits.isEmpty())
                         sayIfNothing();
                 });
}

void CommandPalette::showHits(const QList<Hit> &hits)
{
    m_hits.clear();
    m_list->clear();
    for (const Hit &hit : hits)
        append(hit);
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_nothing->hide(); // until the search for records has answered
    m_list->show();
}

void CommandPalette::sayIfNothing()
{
    m_nothing->setVisible(m_hits.isEmpty());
    m_list->setVisible(!m_hits.isEmpty());
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), raised(palette()));
    painter.setPen(hairline(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::append(const Hit &hit)
{
    m_hits.append(hit);
    auto *item = new QListWidgetItem(m_list);
    item->setData(Qt::AccessibleTextRole, hit.title + QStringLiteral(", ") + hit.hint);
    auto *line = new QWidget(m_list);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(unit(this, 2), 0, unit(this, 2), 0);
    auto *icon = new QLabel(line);
    icon->setPixmap(iconPixmap(hit.icon, mutedText(palette()), unit(this, 4), devicePixelRatioF()));
    auto *hint = new QLabel(hit.hint, line);
    QPalette quiet = hint->palette();
    quiet.setColor(QPalette::WindowText, mutedText(palette()));
    hint->setPalette(quiet);
    row->addWidget(icon);
    row->addWidget(new QLabel(hit.title, line), 1);
    row->addWidget(hint);
    item->setSizeHint({0, unit(this, 9)});
    m_list->setItemWidget(item, line);
}

void CommandPalette::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_hits.size())
        return;
    const auto chosen = m_hits.at(row).choose;
    close();
    parentWidget()->activateWindow(); // some window systems leave that to the program
    chosen();
}

} // namespace portal::ui
