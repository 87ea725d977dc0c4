// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticketfilterpanel.h"

#include "ui/frame/wording.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace portal::ui {

namespace {

const QDate epoch(1970, 1, 1);
constexpr qint64 anybody = 0;
constexpr qint64 nobody = -1;

} // namespace

TicketFilterPanel::TicketFilterPanel(const Wording &wording, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_wording(wording),
      m_priority(new QComboBox(this)),
      m_technician(new QComboBox(this))
{
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Filter"));
    auto *grid = new QGridLayout(this);
    const int margin = unit(this, 4);
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setHorizontalSpacing(unit(this, 4));
    grid->setVerticalSpacing(unit(this, 2));
    grid->setColumnStretch(1, 1);
    const auto checks = [&](const QString &label, const QStringList &names) {
        auto *box = new QWidget(this);
        auto *inside = new QGridLayout(box);
        inside->setContentsMargins(0, 0, 0, 0);
        QList<QCheckBox *> made;
        for (int i = 0; i < names.size(); ++i) {
            made.append(new QCheckBox(names[i], box));
            inside->addWidget(made.last(), i / 2, i % 2);
            connect(made.last(), &QCheckBox::toggled, this, &TicketFilterPanel::wishChanged);
        }
        const int row = grid->rowCount();
        grid->addWidget(new QLabel(label, this), row, 0, Qt::AlignTop);
        grid->addWidget(box, row, 1);
        return made;
    };
    QStringList names;
    for (const TicketStatus status : allTicketStatuses())
        names.append(wording.text(ticketStatusText(status)));
    m_statuses = checks(tr("Status"), names);
    names.clear();
    for (const TicketType type : allTicketTypes())
        names.append(wording.text(ticketTypeText(type)));
    m_types = checks(tr("Type"), names);

    const auto addLabel = [&](const QString &text, QWidget *input) {
        auto *label = new QLabel(text, this);
        label->setBuddy(input);
        input->setAccessibleName(text);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(input, row, 1);
    };
    m_priority->addItem(tr("Any priority"));
    for (const TicketPriority priority : {TicketPriority::High, TicketPriority::Normal, TicketPriority::Low})
        m_priority->addItem(wording.text(ticketPriorityText(priority)), int(priority));
    addLabel(tr("Priority"), m_priority);
    addLabel(tr("Technician"), m_technician);
    m_from = makeDate(tr("Visits from"));
    m_to = makeDate(tr("Visits until"));
    for (const DateChoice &date : {m_from, m_to}) {
        const int row = grid->rowCount();
        grid->addWidget(date.wanted, row, 0);
        grid->addWidget(date.day, row, 1);
    }

    auto *buttons = new QHBoxLayout;
    auto *clear = new QPushButton(tr("Clear all"), this);
    auto *done = new QPushButton(tr("Done"), this);
    setButtonKind(*done, ButtonKind::Primary);
    buttons->addWidget(clear);
    buttons->addStretch();
    buttons->addWidget(done);
    grid->addLayout(buttons, grid->rowCount(), 0, 1, 2);
    connect(clear, &QPushButton::clicked, this, &TicketFilterPanel::clearWanted);
    connect(done, &QPushButton::clicked, this, &QWidget::close);
    setTechnicians({});
    connect(m_priority, &QComboBox::currentIndexChanged, this, &TicketFilterPanel::wishChanged);
    connect(m_technician, &QComboBox::currentIndexChanged, this, &TicketFilterPanel::wishChanged);
}

TicketFilterPanel::DateChoice TicketFilterPanel::makeDate(const QString &label)
{
    DateChoice choice{new QCheckBox(label, this), new QDateEdit(this)};
    choice.day->setCalendarPopup(true);
    choice.day->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    choice.day->setDate(epoch.addDays(m_wording.today().time_since_epoch().count()));
    choice.day->setAccessibleName(label);
    choice.day->setEnabled(false);
    connect(choice.wanted, &QCheckBox::toggled, choice.day, &QWidget::setEnabled);
    connect(choice.wanted, &QCheckBox::toggled, this, &TicketFilterPanel::wishChanged);
    connect(choice.day, &QDateEdit::dateChanged, this, &TicketFilterPanel::wishChanged);
    return choice;
}

void TicketFilterPanel::setTechnicians(const Technicians &technicians)
{
    const TicketFilter before = wish({});
    const QSignalBlocker blocker(m_technician);
    m_technician->clear();
    m_technician->addItem(tr("Anybody"), anybody);
    m_technician->addItem(tr("Nobody"), nobody);
    for (const auto &[id, name] : technicians)
        m_technician->addItem(name, id.value());
    setWish(before);
}

void TicketFilterPanel::setWish(const TicketFilter &wish)
{
    const QSignalBlocker blocker(this); // says nothing of what it only shows
    const auto statuses = allTicketStatuses();
    for (int i = 0; i < statuses.size(); ++i)
        m_statuses[i]->setChecked(wish.statuses.contains(statuses[i]));
    const auto types = allTicketTypes();
    for (int i = 0; i < types.size(); ++i)
        m_types[i]->setChecked(wish.types.contains(types[i]));
    m_priority->setCurrentIndex(wish.priority ? m_priority->findData(int(*wish.priority)) : 0);
    const qint64 technician = wish.assigneeId.isValid()                         ? wish.assigneeId.value()
                              : wish.assignee == TicketFilter::Assignee::Nobody ? nobody
                                                                                : anybody;
    if (m_technician->findData(technician) < 0) // somebody who is offered no more still counts
        m_technician->addItem(tr("Somebody else"), technician);
    m_technician->setCurrentIndex(m_technician->findData(technician));
    const Zone zone = m_wording.zone();
    setDay(m_from, wish.visitFrom ? std::optional(zone.dayOf(*wish.visitFrom)) : std::nullopt);
    setDay(m_to, wish.visitBefore
                     ? std::optional(zone.dayOf(*wish.visitBefore - std::chrono::milliseconds(1)))
                     : std::nullopt);
}

TicketFilter TicketFilterPanel::wish(TicketFilter wish) const
{
    wish.statuses.clear();
    const auto statuses = allTicketStatuses();
    for (int i = 0; i < statuses.size(); ++i) {
        if (m_statuses[i]->isChecked())
            wish.statuses.append(statuses[i]);
    }
    wish.types.clear();
    const auto types = allTicketTypes();
    for (int i = 0; i < types.size(); ++i) {
        if (m_types[i]->isChecked())
            wish.types.append(types[i]);
    }
    const QVariant priority = m_priority->currentData();
    wish.priority = priority.isValid() ? std::optional(TicketPriority(priority.toInt())) : std::nullopt;
    const qint64 technician = m_technician->currentData().toLongLong();
    wish.assigneeId = technician > 0 ? StaffId(technician) : StaffId();
    wish.assignee = technician == nobody ? TicketFilter::Assignee::Nobody : TicketFilter::Assignee::Any;
    const Zone zone = m_wording.zone();
    const auto from = dayOf(m_from);
    const auto to = dayOf(m_to);
    wish.visitFrom = from ? std::optional(zone.startOf(*from)) : std::nullopt;
    wish.visitBefore = to ? std::optional(zone.startOf(*to + std::chrono::days(1))) : std::nullopt;
    return wish;
}

void TicketFilterPanel::setDay(const DateChoice &choice, const std::optional<Day> &day)
{
    choice.wanted->setChecked(day.has_value());
    if (day)
        choice.day->setDate(epoch.addDays(day->time_since_epoch().count()));
}

std::optional<Day> TicketFilterPanel::dayOf(const DateChoice &choice)
{
    if (!choice.wanted->isChecked())
        return std::nullopt;
    return Day(std::chrono::days(epoch.daysTo(choice.day->date())));
}

void TicketFilterPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void TicketFilterPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_statuses.first()->setFocus(Qt::PopupFocusReason);
}

} // namespace portal::ui
