// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/housekeeping.h"

#include "libportal/customers/customerservice.h"
#include "libportal/invoices/invoicereminders.h"
#include "libportal/retention/retentionservice.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QTimer>

Q_LOGGING_CATEGORY(portalHousekeeping, "portal.housekeeping")

namespace portal::app {

namespace {

constexpr std::chrono::minutes interval{10};

} // namespace

/// Lives on the thread.
class Housekeeping::Worker final : public QObject
{
public:
    explicit Worker(const PortalContext &context) : m_context(context)
    {
        m_timer.setParent(this); // moves to the thread with it
        m_timer.setInterval(interval);
        connect(&m_timer, &QTimer::timeout, this, &Worker::look);
    }

    /// The first look comes after one interval: a start has more urgent things to do.
    void begin() { m_timer.start(); }

private:
    void look()
    {
        if (QThread::currentThread()->isInterruptionRequested())
            return;
        const auto portal = Portal::open(m_context);
        if (!portal) {
            qCWarning(portalHousekeeping).noquote() << "no database now:" << portal.error().detail;
            return;
        }
        // Not once a day as the rest: a new package begins with its day, also where the desk is closed at
        // night.
        if (const auto begun = (*portal)->customers().applyPackageChanges(); !begun)
            qCWarning(portalHousekeeping).noquote()
                << "packages could not be changed:" << begun.error().detail;
        // Not once a day as the rest: a due date ends at the provider's midnight, whenever this looks.
        if (const auto done = (*portal)->invoiceReminders().runIfDue(); !done)
            qCWarning(portalHousekeeping).noquote()
                << "invoices could not be looked at:" << done.error().detail;
        const auto report = (*portal)->retention().runIfDue();
        if (!report) {
            qCWarning(portalHousekeeping).noquote() << "the run stopped half way:" << report.error().detail;
            return;
        }
        if (*report) {
            for (const auto &[kind, count] : **report)
                qCInfo(portalHousekeeping).noquote() << "forgot" << count << kind;
        }
    }

    const PortalContext &m_context;
    QTimer m_timer;
};

Housekeeping::Housekeeping(const PortalContext &context) : m_context(context)
{
    m_thread.setObjectName(QStringLiteral("housekeeping"));
}

Housekeeping::~Housekeeping()
{
    stop();
}

void Housekeeping::start()
{
    auto *worker = new Worker(m_context);
    worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, worker, &Worker::begin);
    QObject::connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
    m_thread.start();
}

void Housekeeping::stop()
{
    m_thread.requestInterruption();
    m_thread.quit();
    m_thread.wait();
}

} // namespace portal::app
