// SPDX-License-Identifier: GPL-3.0-or-later
// DetailDesk: a desk with one application as full as they come, its detail and its actions in a window as
// the Registrations page sets them, and what a test says of other people meanwhile.
#pragma once

#include "libportal/messaging/outbox.h"
#include "libportal/registrations/registrationqueue.h"
#include "tests/ui/support/testdesk.h"
#include "ui/registrations/registrationactions.h"
#include "ui/registrations/registrationdetailview.h"

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

class DetailDesk
{
public:
    static QString nik() { return QStringLiteral("3273014502990002"); }

    explicit DetailDesk(const TestDesk::Options &options = {}) : desk(options), number(submit())
    {
        auto *column = new QVBoxLayout(&window);
        view = new ui::RegistrationDetailView(desk.context(), &window);
        actions = new ui::RegistrationActions(desk.context(), &window);
        view->setActions(actions);
        column->addWidget(view);
        QObject::connect(view, &ui::RegistrationDetailView::registrationRead, actions,
                         [this](const Registration &read) { actions->setSelection({read}); });
        QObject::connect(actions, &ui::RegistrationActions::registrationChanged, view,
                         [this] { view->refresh(); });
        window.resize(400, 640);
    }

    /// Shows the window with an application and waits until it has been read.
    bool open(const QString &which = {})
    {
        QSignalSpy read(view, &ui::RegistrationDetailView::registrationRead);
        view->showRegistration(which.isEmpty() ? number : which);
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
        QSignalSpy read(view, &ui::RegistrationDetailView::registrationRead);
        view->refresh();
        return read.wait();
    }

    QAction *action(const char *id) const
    {
        for (QAction *each : desk.commands.all()) {
            if (each->objectName() == QStringLiteral("registrations.") + QLatin1String(id))
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

    Registration now() { return desk.portal.registration(number); }
    StepRequest request(RegistrationAction action)
    {
        StepRequest wanted;
        wanted.action = action;
        wanted.version = now().version;
        return wanted;
    }
    /// How often somebody looked, by the audit log.
    qint64 looks(const QString &action)
    {
        return granted(desk.portal->database().integer(
            QStringLiteral("SELECT count(*) FROM audit_log WHERE action = :action"),
            {{QStringLiteral("action"), action}}));
    }
    static QByteArray photo()
    {
        QImage card(1000, 630, QImage::Format_RGB32);
        card.fill(QColor(0xbcd7ea));
        QPainter painter(&card);
        QFont font = painter.font();
        font.setPixelSize(44);
        painter.setFont(font);
        painter.drawText(60, 90, QStringLiteral("PROVINSI JAWA BARAT – CONTOH"));
        painter.drawText(60, 200, QStringLiteral("NIK : 3273 0145 0299 0002"));
        painter.drawText(60, 280, QStringLiteral("Nama : ZAINAL UJI"));
        painter.fillRect(700, 180, 240, 320, QColor(0xc0392b));
        painter.end();
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        card.save(&buffer, "JPEG");
        return jpeg;
    }

    TestDesk desk;
    const QString number;
    QWidget window;
    ui::RegistrationDetailView *view = nullptr;
    ui::RegistrationActions *actions = nullptr;

private:
    QString submit()
    {
        const QString phone = QStringLiteral("0812-0000-0001");
        const QString token = desk.portal.verifiedToken(phone);
        Submission full = desk.portal.submission(phone, token);
        full.nik = nik();
        full.photoId = granted(desk.portal->submissions().storePhoto(token, photo()));
        full.address.landmark = QStringLiteral("Seberang masjid, pagar hijau");
        full.address.latitude = -6.914744;
        full.address.longitude = 107.60981;
        full.preferredDate = QStringLiteral("2026-12-02");
        full.preferredSlot = QStringLiteral("morning");
        full.notes = QStringLiteral("Mohon hubungi dulu sebelum datang.");
        full.campaign = {QStringLiteral("instagram"), QStringLiteral("iklan"), QStringLiteral("november")};
        return granted(desk.portal->submissions().submit(full)).number;
    }
};

} // namespace portal::testing
