// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/portaltab.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/customersapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/notices.h"
#include "ui/frame/wording.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnarea.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inklabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace portal::ui {

namespace {

constexpr int mostEnded = 5;    // of the sessions that are over
constexpr int mostLogIns = 15;  // steps
constexpr int mostUnknown = 40; // characters of a browser nobody knows

BadgeLook stateOf(const PortalSession &session, Instant asOf, const Wording &wording)
{
    if (session.isGood(asOf))
        return {PortalTab::tr("Signed in"), Tone::Green, QStringLiteral("circle-check")};
    return {session.ended ? wording.text(portalSessionEndText(*session.ended)) : PortalTab::tr("Expired"),
            Tone::Grey, QStringLiteral("log-out")};
}

BadgeLook lookOf(PortalLogInOutcome outcome, const Wording &wording)
{
    const QString words = wording.text(portalLogInOutcomeText(outcome));
    switch (outcome) {
    case PortalLogInOutcome::CodeAsked:
        return {words, Tone::Blue, QStringLiteral("send")};
    case PortalLogInOutcome::SignedIn:
        return {words, Tone::Green, QStringLiteral("circle-check")};
    case PortalLogInOutcome::CodeExpired:
        return {words, Tone::Yellow, QStringLiteral("hourglass")};
    case PortalLogInOutcome::WrongCode:
    case PortalLogInOutcome::Refused:
        return {words, Tone::Yellow, QStringLiteral("circle-alert")};
    case PortalLogInOutcome::Locked:
        break;
    }
    return {words, Tone::Red, QStringLiteral("lock")};
}

} // namespace

PortalTab::PortalTab(const DeskContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_banner(new Banner(this)),
      m_summary(new QLabel(this)),
      m_endAll(new QPushButton(themedIcon(QStringLiteral("log-out")), tr("End all…"), this)),
      m_area(new ColumnArea(this))
{
    m_summary->setWordWrap(true);
    m_endAll->setToolTip(tr("Logs the customer out everywhere"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_endAll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, unit(this, 2), 0, 0);
    column->setSpacing(unit(this, 2));
    column->addLayout(top);
    column->addWidget(m_banner);
    column->addWidget(m_area, 1);
    m_area->setSpacing(unit(this, 2));
    m_area->setAccessibleName(tr("Portal"));
    m_endAll->setEnabled(false);
    connect(m_endAll, &QPushButton::clicked, this, &PortalTab::endAll);
}

void PortalTab::showCustomer(const QString &code)
{
    if (code != m_code) {
        m_area->clear();
        m_summary->clear();
        m_banner->clear();
        m_endAll->setEnabled(false);
    }
    m_code = code;
    whenAnswered(m_context.api.customers().portalUse(code), this, [this, code](const Result<PortalUse> &use) {
        if (code != m_code)
            return;
        if (use)
            show(*use);
        else
            m_banner->showMessage(Banner::Kind::Failure, m_context.wording.error(use.error()));
    });
}

void PortalTab::show(const PortalUse &use)
{
    m_banner->clear();
    m_area->clear();
    const auto open = std::ranges::count_if(use.sessions, [&](const auto &s) { return s.isGood(use.asOf); });
    m_summary->setText(open > 0 ? tr("%n session(s) open", nullptr, int(open))
                                : tr("Not signed in to the portal"));
    m_endAll->setEnabled(open > 0);
    int ended = 0;
    for (const PortalSession &session : use.sessions) {
        if (session.isGood(use.asOf) || ++ended <= mostEnded)
            m_area->add(sessionRow(session, use.asOf));
    }
    m_area->add(heading(tr("Logging in")));
    if (use.logIns.isEmpty())
        m_area->add(new InkLabel(tr("Nobody has asked for a code with this number."), Ink::Muted,
                                 InkSize::Text, this));
    for (const PortalLogIn &logIn : use.logIns.mid(0, mostLogIns))
        m_area->add(logInRow(logIn));
}

QWidget *PortalTab::heading(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setFont(headingFont(font(), 1));
    return label;
}

QWidget *PortalTab::sessionRow(const PortalSession &session, Instant asOf)
{
    auto *card = new Card(this);
    auto *device = new QLabel(deviceText(session.origin.userAgent), card);
    device->setToolTip(session.origin.userAgent);
    auto *badge = new Badge(card);
    badge->setLook(stateOf(session, asOf, m_context.wording));
    const QString times = tr("%1 · last used %2, since %3")
                              .arg(session.origin.address, m_context.wording.moment(session.lastSeenAt),
                                   m_context.wording.moment(session.createdAt));
    auto *top = new QHBoxLayout;
    top->setSpacing(unit(this, 2));
    top->addWidget(device, 1);
    top->addWidget(badge);
    if (session.isGood(asOf)) {
        auto *end = new QPushButton(tr("End"), card);
        end->setAccessibleName(tr("End the session on %1").arg(device->text()));
        connect(end, &QPushButton::clicked, this, [this, id = session.id] { endOne(id); });
        top->addWidget(end);
    }
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this));
    column->addLayout(top);
    column->addWidget(new InkLabel(times, Ink::Muted, InkSize::Small, card));
    return card;
}

QWidget *PortalTab::logInRow(const PortalLogIn &logIn)
{
    auto *row = new QWidget(this);
    auto *badge = new Badge(row);
    badge->setLook(lookOf(logIn.outcome, m_context.wording));
    auto *where = new InkLabel(tr("%1 · %2 · %3")
                                   .arg(m_context.wording.moment(logIn.at), logIn.origin.address,
                                        deviceText(logIn.origin.userAgent)),
                               Ink::Muted, InkSize::Small, row);
    where->setToolTip(logIn.origin.userAgent);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this));
    column->addWidget(badge, 0, Qt::AlignLeft);
    column->addWidget(where);
    return row;
}

void PortalTab::endOne(const QString &sessionId)
{
    const auto answered = [this, code = m_code](const Result<void> &ended) {
        if (ended)
            m_context.notices.done(tr("The session is ended: its next request is refused."));
        else
            m_context.notices.failed(ended.error());
        if (code == m_code)
            showCustomer(code);
    };
    whenAnswered(m_context.api.customers().endSession(m_code, sessionId), this, answered);
}

void PortalTab::endAll()
{
    auto *dialog = new FormDialog(tr("End all sessions?"), tr("End all"), this);
    dialog->setConfirmKind(FormDialog::Confirm::Dangerous);
    dialog->setExplanation(
        tr("The customer is logged out on every device at once and needs a new code to come back. "
           "Nothing is sent to them."));
    connect(dialog, &FormDialog::confirmed, this, [this, dialog, code = m_code] {
        dialog->setBusy(true);
        whenAnswered(m_context.api.customers().endSessions(code), dialog,
                     [this, dialog, code](const Result<qint64> &ended) {
                         if (!ended) {
                             dialog->fail(ended.error(), m_context.wording.error(ended.error()),
                                          [this](const Text &text) { return m_context.wording.text(text); });
                             return;
                         }
                         dialog->finish();
                         m_context.notices.done(tr("%n session(s) ended.", nullptr, int(*ended)));
                         if (code == m_code)
                             showCustomer(code);
                     });
    });
    dialog->open();
}

QString PortalTab::deviceText(const QString &userAgent)
{
    struct Sign
    {
        const char *part;
        const char *name;
    };
    // The order matters: most browsers also say that they are others.
    static constexpr Sign browsers[] = {{"WhatsApp", "WhatsApp"},
                                        {"EdgA", "Edge"},
                                        {"Edg/", "Edge"},
                                        {"OPR/", "Opera"},
                                        {"SamsungBrowser", "Samsung Internet"},
                                        {"UCBrowser", "UC Browser"},
                                        {"Firefox", "Firefox"},
                                        {"FxiOS", "Firefox"},
                                        {"CriOS", "Chrome"},
                                        {"Chrome", "Chrome"},
                                        {"Safari", "Safari"}};
    static constexpr Sign systems[] = {{"Android", "Android"}, {"iPhone", "iPhone"},  {"iPad", "iPad"},
                                       {"Windows", "Windows"}, {"Mac OS X", "macOS"}, {"Linux", "Linux"}};
    const auto first = [&userAgent](const auto &signs) {
        for (const Sign &sign : signs) {
            if (userAgent.contains(QLatin1String(sign.part)))
                return QString::fromLatin1(sign.name);
        }
        return QString();
    };
    QStringList known{first(browsers), first(systems)};
    known.removeAll(QString());
    if (!known.isEmpty())
        return known.join(QStringLiteral(", "));
    return userAgent.isEmpty() ? tr("Unknown device") : userAgent.left(mostUnknown);
}

} // namespace portal::ui
