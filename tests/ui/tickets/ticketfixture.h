// SPDX-License-Identifier: GPL-3.0-or-later
// TicketDesk: a desk with a customer, their installation and a repair, two technicians, one ticket's detail
// and its actions in a window as the page sets them, and what a test says of other people meanwhile.
#pragma once

#include "libportal/customers/customerservice.h"
#include "libportal/customers/customertickets.h"
#include "libportal/staff/staffservice.h"
#include "libportal/tickets/ticketqueue.h"
#include "tests/ui/support/testdesk.h"
#include "ui/tickets/ticketactions.h"
#include "ui/tickets/ticketdetailview.h"

#include <QtCore/QBuffer>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

namespace portal::testing {

/// Ends the test where the library refuses what a test takes for granted.
template <typename T>
T granted(Result<T> result)
{
    if (!result)
        qFatal("refused: %s %s", result.error().message.source, qPrintable(result.error().detail));
    return *result;
}

/// Tickets without a window.
class TicketHouse
{
public:
    explicit TicketHouse(const TestDesk::Options &options = {}) : desk(options)
    {
        office = desk.portal.staff(Role::Admin);
        technician = add(u"tono"_qs, u"Tono Contoh"_qs);
        colleague = add(u"bima"_qs, u"Bima Contoh"_qs);
        registration = desk.portal.submitted();
        for (const auto step : {RegistrationAction::Verify, RegistrationAction::ScheduleSurvey,
                                RegistrationAction::CompleteSurvey, RegistrationAction::Approve})
            desk.portal.step(registration, step);
        const Conversion made = granted(desk.portal->registrations().createCustomer(
            office, registration, desk.portal.registration(registration).version));
        customer = made.customerCode;
        installation = made.ticketNumber;
    }

    /// A new one of this kind for the customer.
    QString open(TicketType type, const QString &title, std::optional<Instant> visit = {},
                 const QString &package = {})
    {
        NewTicket wanted;
        wanted.type = type;
        wanted.customerCode = customer;
        wanted.title = title;
        wanted.description = u"Lampu modem merah sejak pagi."_qs;
        wanted.scheduledAt = visit;
        wanted.packageCode = package;
        return granted(desk.portal->customerTickets().create(office, wanted)).number;
    }
    Ticket now(const QString &number) { return granted(desk.portal->tickets().find(office, number)); }
    TicketDetail detail(const QString &number)
    {
        return granted(desk.portal->ticketQueue().detail(office, number));
    }
    /// A colleague does it, who is not told of here.
    Ticket step(const QString &number, TicketAction action, StaffId assignee = {})
    {
        TicketChange wanted{action, now(number).version, u"Menunggu suku cadang"_qs, assignee};
        wanted.priority = TicketPriority::High;
        return granted(desk.portal->tickets().change(office, number, wanted));
    }
    Ticket assigned(const QString &number, StaffId to) { return step(number, TicketAction::Assign, to); }
    QStringList told(const QString &number) { return desk.portal.messagesAbout(u"ticket"_qs, number); }
    QAction *action(const char *id) const
    {
        for (QAction *each : desk.commands.all()) {
            if (each->objectName() == QStringLiteral("tickets.") + QLatin1String(id))
                return each;
        }
        return nullptr;
    }
    /// The dialog that is open, once keys go to it.
    template <typename Dialog = QDialog>
    Dialog *dialog() const
    {
        Dialog *open = nullptr;
        (void)QTest::qWaitFor([&open] {
            open = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (open && open->isVisible() && !open->isActiveWindow())
                open->activateWindow();
            return open && open->isActiveWindow();
        });
        return open;
    }
    static QByteArray photo(const QColor &colour = QColor(0x2e7d32))
    {
        QImage picture(800, 600, QImage::Format_RGB32);
        picture.fill(QColor(0xcfd8dc));
        QPainter painter(&picture);
        painter.fillRect(120, 140, 560, 320, colour);
        painter.end();
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        picture.save(&buffer, "JPEG");
        return jpeg;
    }
    QString photoFile(const QString &name)
    {
        const QString path = desk.folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(photo()) <= 0)
            qFatal("no photo");
        return path;
    }

    TestDesk desk;
    Actor office;
    Actor technician;
    Actor colleague; ///< another technician
    QString registration;
    QString customer;
    QString installation;

private:
    Actor add(const QString &username, const QString &name)
    {
        const auto member = granted(desk.portal->staff().add(
            Actor::system(), {username, name, Role::Technician, TestDesk::password()}));
        return Actor::staff(member.id, member.role, member.fullName);
    }
};

class TicketDesk : public TicketHouse
{
public:
    explicit TicketDesk(const TestDesk::Options &options = {})
        : TicketHouse(options), number(open(TicketType::Repair, u"Tidak ada sinyal"_qs))
    {
        auto *column = new QVBoxLayout(&window);
        view = new ui::TicketDetailView(desk.context(), &window);
        actions = new ui::TicketActions(desk.context(), &window);
        view->setActions(actions);
        column->addWidget(view);
        QObject::connect(view, &ui::TicketDetailView::ticketRead, actions,
                         [this](const TicketDetail &read) { actions->setSelection(ui::rowOf(read)); });
        QObject::connect(actions, &ui::TicketActions::ticketChanged, view, [this] { view->refresh(); });
        window.resize(430, 660);
    }

    using TicketHouse::open;
    /// Shows the window with a ticket and waits until it has been read.
    bool open(const QString &which = {})
    {
        QSignalSpy read(view, &ui::TicketDetailView::ticketRead);
        view->showRecord(which.isEmpty() ? number : which);
        return focus() && (!read.isEmpty() || read.wait());
    }
    /// The window gets the keys, also where no window manager gives them.
    bool focus()
    {
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            return false;
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window);
    }
    bool refreshed()
    {
        QSignalSpy read(view, &ui::TicketDetailView::ticketRead);
        view->refresh();
        return read.wait();
    }
    Ticket now() { return TicketHouse::now(number); }

    const QString number;
    QWidget window;
    ui::TicketDetailView *view = nullptr;
    ui::TicketActions *actions = nullptr;
};

} // namespace portal::testing
