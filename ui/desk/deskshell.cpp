// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskshell.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/settingsapi.h"
#include "libportal/staffapi/staffaccountsapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/desk/workplace.h"
#include "ui/firstrun/firstrunassistant.h"
#include "ui/frame/idlewatch.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/personalsettings.h"
#include "ui/frame/wording.h"
#include "ui/staff/signinform.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

namespace {

const QString lastPersonKey = QStringLiteral("last-person");

} // namespace

DeskShell::DeskShell(const Parts &parts, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_brand(parts.brand),
      m_machine(std::make_unique<PersonalSettings>(parts.personalFile, QStringLiteral("machine"))),
      m_idle(new IdleWatch(this))
{
    m_parts.application.installEventFilter(m_idle);
    m_parts.application.setWindowIcon(QIcon(QStringLiteral(":/branding/aglis-desk.svg")));
    connect(m_idle, &IdleWatch::idle, this, [this] { lock(); });
    applyTheme(m_parts.application, m_machine->appearance());
    setLanguage(m_machine->language());
}

DeskShell::~DeskShell() = default;

void DeskShell::begin(Begin how)
{
    if (how == Begin::WithFirstRun)
        showFirstRun();
    else
        showSignIn();
}

void DeskShell::bringForward()
{
    QWidget *window = m_firstRun ? m_firstRun.get() : m_lock ? m_lock.get() : m_signIn.get();
    if (!window && m_workplace)
        window = &m_workplace->window();
    if (!window)
        return;
    if (window->isMinimized())
        window->showNormal();
    window->show();
    window->raise();
    window->activateWindow();
}

bool DeskShell::eventFilter(QObject *watched, QEvent *event)
{
    // Closing the sign-in, the lock or the assistant closes the desk.
    if (event->type() == QEvent::Close &&
        (watched == m_signIn.get() || watched == m_lock.get() || watched == m_firstRun.get()))
        Q_EMIT quitRequested();
    return QObject::eventFilter(watched, event);
}

void DeskShell::setLanguage(Language language)
{
    m_translators.clear(); // they take themselves out of the application
    for (const char *catalogue : {"qt", "portal"}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(
                QStringLiteral(":/i18n/%1_%2.qm").arg(QLatin1String(catalogue), languageTag(language))))
            QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
    QLocale::setDefault(language == Language::Indonesian ? QLocale(QLocale::Indonesian, QLocale::Indonesia)
                                                         : QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_wording = std::make_unique<Wording>(m_parts.translations, m_parts.clock, language);
    m_wording->setZone(m_brand.zone);
}

void DeskShell::showFirstRun()
{
    auto assistant = std::make_unique<FirstRunAssistant>(m_parts.firstRun, *m_wording);
    assistant->installEventFilter(this);
    connect(assistant.get(), &FirstRunAssistant::finished, this,
            [this, made = assistant.get()](const QString &username) {
                m_brand = made->brand();
                m_wording->setZone(m_brand.zone);
                m_machine->setValue(lastPersonKey, username);
                showSignIn();
                m_firstRun.release()->deleteLater(); // it speaks
            });
    assistant->show();
    m_firstRun = std::move(assistant);
}

std::unique_ptr<QWidget> DeskShell::makeSignInWindow(SignInForm *&form)
{
    auto window = std::make_unique<QWidget>();
    window->setWindowTitle(m_brand.name);
    form = new SignInForm(m_parts.api.accounts(), *m_wording);
    form->setBrand(m_brand);
    auto *column = new QVBoxLayout(window.get());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    window->resize(unit(form, 220), unit(form, 150));
    window->installEventFilter(this);
    return window;
}

void DeskShell::showSignIn(const QString &explanation)
{
    SignInForm *form = nullptr;
    m_signIn = makeSignInWindow(form);
    form->setUsername(m_machine->value(lastPersonKey).toString());
    if (!explanation.isEmpty())
        form->explain(explanation);
    connect(form, &SignInForm::signedIn, this, &DeskShell::enter);
    m_signIn->show();
    form->begin();
}

void DeskShell::enter(const StaffMember &staff)
{
    m_machine->setValue(lastPersonKey, staff.username);
    whenAnswered(m_parts.api.settings().brand(), this,
                 [this, staff](const Result<Versioned<BrandSettings>> &brand) {
                     if (brand)
                         m_brand = brand->value;
                     openWorkplace(staff);
                 });
}

void DeskShell::openWorkplace(const StaffMember &staff)
{
    m_staff = staff;
    auto personal = std::make_unique<PersonalSettings>(m_parts.personalFile, staff.username);
    m_machine->setLanguage(personal->language()); // the sign-in speaks as the one who works here
    m_machine->setAppearance(personal->appearance());
    applyTheme(m_parts.application, personal->appearance());
    setLanguage(personal->language());
    m_workplace = std::make_unique<Workplace>(
        Workplace::Parts{m_parts.api, *m_wording, m_parts.server, m_parts.installation, std::move(personal)},
        staff, m_brand);
    Workplace *place = m_workplace.get();
    connect(place, &Workplace::lockRequested, this, [this] { lock(); });
    connect(place, &Workplace::signOutRequested, this, &DeskShell::signOut);
    connect(place, &Workplace::quitRequested, this, &DeskShell::quitRequested);
    connect(place, &Workplace::sessionEnded, this,
            [this] { lock(tr("Your session has ended. Sign in again to go on where you were.")); });
    connect(place, &Workplace::rebuildRequested, this, &DeskShell::rebuild, Qt::QueuedConnection);
    connect(place, &Workplace::lockAfterChosen, m_idle, &IdleWatch::setLimit);
    connect(place, &Workplace::brandRead, this, [this](const BrandSettings &brand) {
        m_brand = brand;
        m_wording->setZone(brand.zone);
    });
    m_idle->setLimit(place->personal().lockAfter());
    place->window().show();
    m_signIn.reset();
}

void DeskShell::rebuild()
{
    m_workplace.reset();
    openWorkplace(m_staff);
}

void DeskShell::lock(const QString &explanation)
{
    if (!m_workplace || m_lock)
        return;
    m_idle->setLimit(std::chrono::milliseconds(0));
    SignInForm *form = nullptr;
    m_lock = makeSignInWindow(form);
    form->lockTo(m_staff.username, m_staff.fullName);
    if (!explanation.isEmpty())
        form->explain(explanation);
    connect(form, &SignInForm::signedIn, this, &DeskShell::unlock);
    connect(form, &SignInForm::signOutRequested, this, &DeskShell::signOut);
    m_lock->setGeometry(m_workplace->window().geometry());
    m_lock->show();
    form->begin();
    // What was typed stays where it is, out of sight.
    m_hidden.clear();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window != m_lock.get() && window->isVisible()) {
            m_hidden.append(window);
            window->hide();
        }
    }
}

void DeskShell::unlock(const StaffMember &staff)
{
    for (const QPointer<QWidget> &window : std::as_const(m_hidden)) {
        if (window)
            window->show();
    }
    m_hidden.clear();
    m_lock.release()->deleteLater(); // its form is what called
    m_idle->setLimit(m_workplace->personal().lockAfter());
    const bool otherRole = staff.role != m_staff.role;
    m_staff = staff;
    if (otherRole)
        rebuild();
}

void DeskShell::signOut()
{
    whenAnswered(m_parts.api.accounts().signOut(), this, [this](const Result<void> &) {
        m_idle->setLimit(std::chrono::milliseconds(0));
        if (m_lock)
            m_lock.release()->deleteLater();
        m_hidden.clear();
        showSignIn();
        m_workplace.reset();
    });
}

} // namespace portal::ui
