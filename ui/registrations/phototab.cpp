// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/phototab.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/registrationsapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/registrations/photoview.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"

#include <QtCore/QPromise>
#include <QtCore/QThreadPool>
#include <QtGui/QHideEvent>
#include <QtGui/QShowEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

namespace {

// Two thousand pixels take too long to decode for a thread that draws.
QFuture<QImage> decoded(const QByteArray &jpeg)
{
    auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, jpeg] {
        promise->addResult(QImage::fromData(jpeg));
        promise->finish();
    });
    return promise->future();
}

} // namespace

PhotoTab::PhotoTab(const DeskContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_viewer(new QWidget(this)),
      m_view(new PhotoView(m_viewer)),
      m_zoom(new QLabel(m_viewer)),
      m_busy(new BusyBar(BusyBar::Cancel::Impossible, this))
{
    buildTools(m_viewer);
    m_view->setAccessibleName(tr("KTP photo"));
    m_view->setAccessibleDescription(tr("Zoom with + and −, turn with [ and ], move with the arrow keys"));
    m_view->setToolTip(m_view->accessibleDescription());
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_viewer);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, unit(this, 3), 0, 0);
    column->setSpacing(unit(this));
    column->addWidget(m_pages, 1);
    column->addWidget(m_busy);
    connect(m_empty, &EmptyState::actionTriggered, this, &PhotoTab::load);
    connect(m_view, &PhotoView::zoomChanged, this,
            [this] { m_zoom->setText(tr("%1 %").arg(qRound(m_view->zoom() * 100))); });
}

void PhotoTab::buildTools(QWidget *parent)
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(unit(this));
    const auto add = [&](const QString &icon, const QString &text, const QString &key, auto action) {
        auto *button = new QToolButton(parent);
        button->setIcon(themedIcon(icon));
        button->setToolTip(tr("%1 (%2)").arg(text, key));
        button->setAccessibleName(text);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, m_view, action);
        tools->addWidget(button);
    };
    add(QStringLiteral("zoom-out"), tr("Smaller"), QStringLiteral("−"), [this] { m_view->zoomOut(); });
    tools->addWidget(m_zoom);
    add(QStringLiteral("zoom-in"), tr("Larger"), QStringLiteral("+"), [this] { m_view->zoomIn(); });
    add(QStringLiteral("maximize"), tr("Fit"), QStringLiteral("0"), [this] { m_view->fit(); });
    tools->addStretch(1);
    add(QStringLiteral("rotate-ccw"), tr("Turn left"), QStringLiteral("["), [this] { m_view->turn(-90); });
    add(QStringLiteral("rotate-cw"), tr("Turn right"), QStringLiteral("]"), [this] { m_view->turn(90); });

    auto *note = new QLabel(tr("Each look is logged. The picture stays in this window."), parent);
    note->setFont(headingFont(font(), -1));
    note->setWordWrap(true);
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this, 2));
    column->addLayout(tools);
    column->addWidget(m_view, 1);
    column->addWidget(note);
}

void PhotoTab::showDetail(const RegistrationDetail &detail)
{
    const bool another = detail.registration.number != m_detail.registration.number ||
                         detail.registration.photoId != m_detail.registration.photoId;
    m_detail = detail;
    if (!another)
        return;
    forget();
    if (isVisible())
        load();
}

void PhotoTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_loaded && !event->spontaneous())
        load();
}

void PhotoTab::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        forget();
    QWidget::hideEvent(event);
}

void PhotoTab::forget()
{
    ++m_look;
    m_loaded = false;
    m_view->clear();
}

void PhotoTab::load()
{
    const Registration &r = m_detail.registration;
    if (r.number.isEmpty())
        return;
    if (!m_detail.hasPhoto)
        return explain(QStringLiteral("id-card"), tr("No KTP photo"),
                       tr("The applicant gave none; a photo is optional."));
    if (!m_context.session.may(r.isOpen() ? Permission::SeeIdentity : Permission::SeeAnyIdentity))
        return explain(QStringLiteral("lock"), tr("Not for your role"),
                       r.isOpen() ? tr("Your role does not see KTP photos.")
                                  : tr("This application is closed. A supervisor can see its photo."));
    m_loaded = true;
    const quint64 look = ++m_look;
    m_pages->setCurrentWidget(m_viewer);
    m_busy->begin();
    whenAnswered(m_context.api.registrations().photo(r.number, tr("Check of the applicant's identity")), this,
                 [this, look](const Result<QByteArray> &jpeg) {
                     m_busy->end();
                     if (look != m_look)
                         return;
                     if (jpeg)
                         return show(*jpeg, look);
                     m_loaded = false;
                     explain(QStringLiteral("circle-alert"), tr("The photo cannot be shown"),
                             m_context.wording.error(jpeg.error()), tr("Try again"));
                 });
}

void PhotoTab::show(const QByteArray &jpeg, quint64 look)
{
    whenAnswered(decoded(jpeg), this, [this, look](const QImage &photo) {
        if (look != m_look)
            return;
        if (photo.isNull())
            return explain(QStringLiteral("circle-alert"), tr("The photo cannot be shown"),
                           tr("What is stored is no picture."));
        const QString mark = tr("%1 · %2 · identity check only")
                                 .arg(m_context.wording.shortDate(m_context.wording.today()),
                                      m_context.session.staff().fullName);
        m_view->setPhoto(photo, mark);
    });
}

void PhotoTab::explain(const QString &icon, const QString &headline, const QString &hint,
                       const QString &action)
{
    m_empty->setContent(icon, headline, hint, action);
    m_pages->setCurrentWidget(m_empty);
}

} // namespace portal::ui
