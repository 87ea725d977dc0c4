// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portald/commands.h"
#include "app/portald/installationoptions.h"

#include "libportal/staff/staffservice.h"

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace portal::app {

namespace {

Error usage()
{
    return Error::invalid(QStringLiteral("usage"), QStringLiteral("usage"),
                          {QT_TRANSLATE_NOOP("portal", "Write: staff add NAME --role ROLE | staff list | "
                                                       "staff reset NAME | staff deactivate NAME"),
                           {}});
}

// On a terminal the password is asked for and not shown; otherwise it is the first line of standard input.
QString readPassword(const Console &console)
{
#ifdef Q_OS_UNIX
    if (isatty(STDIN_FILENO)) {
        console.line(QStringLiteral("Password (12 characters or more):"));
        termios before{};
        tcgetattr(STDIN_FILENO, &before);
        termios silent = before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &silent);
        const QString password = Console::readLine().value_or(QString());
        tcsetattr(STDIN_FILENO, TCSANOW, &before);
        return password;
    }
#endif
    return Console::readLine().value_or(QString());
}

QJsonObject toJson(const StaffMember &member)
{
    return {{QStringLiteral("username"), member.username},
            {QStringLiteral("full_name"), member.fullName},
            {QStringLiteral("role"), roleName(member.role)},
            {QStringLiteral("active"), member.active},
            {QStringLiteral("second_factor"), member.secondFactor}};
}

QString toLine(const StaffMember &member)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(member.username, -20)
        .arg(roleName(member.role), -12)
        .arg(member.active ? QStringLiteral("active") : QStringLiteral("deactivated"), -12)
        .arg(member.fullName);
}

int show(const Console &console, const Result<StaffMember> &member)
{
    if (!member)
        return console.failed(member.error());
    if (console.form() == Console::Form::Json)
        console.json(toJson(*member));
    else
        console.line(toLine(*member));
    return Console::Done;
}

Result<StaffMember> add(StaffService &staff, const Arguments &arguments, const Console &console, Role role,
                        const QString &name)
{
    const QString fullName = arguments.value(QStringLiteral("full-name"));
    return staff.add(Actor::system(),
                     {name, fullName.isEmpty() ? name : fullName, role, readPassword(console)});
}

int list(StaffService &staff, const Console &console)
{
    QJsonArray items;
    PageRequest page{PageRequest::maximumLimit, {}};
    do {
        const auto members = staff.list(Actor::system(), page);
        if (!members)
            return console.failed(members.error());
        for (const StaffMember &member : members->items) {
            if (console.form() == Console::Form::Json)
                items.append(toJson(member));
            else
                console.line(toLine(member));
        }
        page.cursor = members->nextCursor;
    } while (!page.cursor.isEmpty());
    if (console.form() == Console::Form::Json)
        console.json({{QStringLiteral("items"), items}});
    return Console::Done;
}

} // namespace

int staffCommand(const QStringList &words, Console &console)
{
    const auto arguments = Arguments::parse(
        words,
        installationOptions() +
            QList<Arguments::Option>{{QStringLiteral("role"), QStringLiteral("role"),
                                      QStringLiteral("cs, supervisor, technician or admin"), QString()},
                                     {QStringLiteral("full-name"), QStringLiteral("name"),
                                      QStringLiteral("as colleagues read it"), QString()},
                                     {QStringLiteral("password-stdin"), QString(),
                                      QStringLiteral("read the password from standard input"), QString()}},
        2);
    if (!arguments)
        return console.failed(arguments.error());
    if (arguments->isSet(QStringLiteral("json")))
        console.setForm(Console::Form::Json);
    const QString verb = arguments->positional().value(0);
    const QString name = arguments->positional().value(1);
    const bool known = (verb == u"list" && name.isEmpty()) ||
                       ((verb == u"add" || verb == u"reset" || verb == u"deactivate") && !name.isEmpty());
    if (!known)
        return console.failed(usage());
    const auto role = roleFromName(arguments->value(QStringLiteral("role")));
    if (verb == u"add" && !role) {
        return console.misused(
            Error::invalid(QStringLiteral("role"), QStringLiteral("choice"),
                           {QT_TRANSLATE_NOOP("portal", "Choose cs, supervisor, technician or admin."), {}}));
    }

    const auto installation = openInstallation(*arguments, Installation::Schema::Migrate);
    if (!installation)
        return console.failed(installation.error());
    const auto portal = Portal::open((*installation)->context());
    if (!portal)
        return console.failed(portal.error());
    StaffService &staff = (*portal)->staff();
    if (verb == u"list")
        return list(staff, console);
    if (verb == u"add")
        return show(console, add(staff, *arguments, console, *role, name));
    const auto member = staff.findByUsername(Actor::system(), name);
    if (!member)
        return console.failed(member.error());
    if (verb == u"reset")
        return show(console,
                    staff.resetPassword(Actor::system(), member->id, readPassword(console), member->version));
    return show(console, staff.deactivate(Actor::system(), member->id, member->version));
}

} // namespace portal::app
