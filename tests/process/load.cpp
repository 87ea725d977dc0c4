// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/load.h"

#include "tests/process/applicant.h"
#include "tests/process/jsonconnection.h"

#include <QtCore/QDateTime>

namespace portal::testing {

using namespace std::chrono_literals;

namespace {

const QString publicRoot = QStringLiteral("/api/registrations/public");

} // namespace

/// One client. work() does one small thing and says how it went.
class Load::Worker
{
public:
    enum class Went { On, Idle, ServerGone };

    explicit Worker(Ledger &ledger) : m_ledger(ledger) {}
    virtual ~Worker() = default;

    /// A new server is there; what the old one had not answered stays unknown.
    virtual void begin(quint16 port) { m_connection.setPort(port); }
    virtual Went work() = 0;

protected:
    /// What to make of an answer that is not the wished one. A busy or stopping server says 503.
    Went unwished(const JsonAnswer &answer, const QString &call)
    {
        if (answer.isTorn)
            m_ledger.complain(call + QStringLiteral(": half an answer"));
        if (answer.status == 0)
            return Went::ServerGone;
        if (answer.status != 503) {
            m_ledger.complain(
                QStringLiteral("%1: %2 %3").arg(call).arg(answer.status).arg(answer.text(u"code"_qs)));
        }
        return Went::Idle;
    }

    Ledger &m_ledger;
    JsonConnection m_connection;
};

class Load::ApplicantWorker final : public Load::Worker
{
public:
    ApplicantWorker(Ledger &ledger, const RecordingGateway &gateway, std::atomic<int> &next)
        : Worker(ledger), m_gateway(gateway), m_next(next)
    {
    }

    void begin(quint16 port) override
    {
        Worker::begin(port);
        m_underWay = 0; // codes that were under way come later, when their lease has run out
    }

    Went work() override
    {
        if (m_submitting)
            return submit();
        for (qsizetype i = 0; i < m_waiting.size(); ++i) {
            const QString code = m_gateway.codeOf(m_waiting[i].digits());
            if (!code.isEmpty())
                return verify(m_waiting.takeAt(i), code);
        }
        if (m_underWay < mostCodes)
            return requestCode();
        m_gateway.waitForArrival(20ms);
        return Went::On;
    }

private:
    struct Submitting
    {
        Applicant applicant;
        QString token;
    };
    static constexpr int mostCodes = 4; // asked for and not arrived

    Went requestCode()
    {
        const Applicant applicant(m_next++);
        const JsonAnswer answer = m_connection.post(publicRoot + u"/request-otp"_qs, applicant.codeRequest());
        if (answer.status != 202)
            return unwished(answer, QStringLiteral("request-otp"));
        m_ledger.codeSent(applicant.digits());
        m_waiting.append(applicant);
        ++m_underWay;
        return Went::On;
    }

    Went verify(const Applicant &applicant, const QString &code)
    {
        m_underWay = std::max(0, m_underWay - 1);
        const JsonAnswer answer =
            m_connection.post(publicRoot + u"/verify-otp"_qs, applicant.verification(code));
        if (answer.status == 410) // it arrived late, after a kill
            return Went::On;
        if (answer.status != 200)
            return unwished(answer, QStringLiteral("verify-otp")); // nobody knows whether the code is used
        m_submitting = {applicant, answer.text(u"verification_token"_qs)};
        return Went::On;
    }

    Went submit()
    {
        const JsonAnswer answer =
            m_connection.post(publicRoot, m_submitting->applicant.submission(m_submitting->token));
        if (answer.status == 201) {
            m_ledger.submitted(m_submitting->applicant.digits(), answer.text(u"number"_qs));
            m_submitting.reset();
            return Went::On;
        }
        const Went went = unwished(answer, QStringLiteral("submit"));
        if (went == Went::ServerGone)
            m_ledger.leftOpen(m_submitting->applicant.digits());
        return went;
    }

    const RecordingGateway &m_gateway;
    std::atomic<int> &m_next;
    QList<Applicant> m_waiting; // for their codes
    int m_underWay = 0;
    std::optional<Submitting> m_submitting;
};

/// Takes one application after another as far as it goes, and makes a customer of it.
class Load::StaffWorker final : public Load::Worker
{
public:
    StaffWorker(Ledger &ledger, const QString &token) : Worker(ledger) { m_connection.setToken(token); }

    Went work() override
    {
        if (!m_current)
            m_current = m_ledger.takeFresh();
        if (!m_current)
            return Went::Idle;
        if (m_unsure)
            return look();
        return m_current->status == u"approved" ? convert() : step();
    }

private:
    QString path() const { return u"/api/registrations/"_qs + m_current->number; }

    Went look()
    {
        const JsonAnswer answer = m_connection.get(path());
        if (answer.status != 200)
            return unwished(answer, QStringLiteral("detail"));
        m_unsure = false;
        m_current->status = answer.text(u"status"_qs);
        m_current->version = answer.json.value(u"version").toInteger();
        return Went::On;
    }

    Went step()
    {
        static const QMap<QString, QString> actions{
            {u"pending_verification"_qs, u"verify"_qs},
            {u"verified"_qs, u"schedule_survey"_qs},
            {u"survey_scheduled"_qs, u"complete_survey"_qs},
            {u"survey_completed"_qs, u"approve"_qs},
        };
        const QString action = actions.value(m_current->status);
        QJsonObject body{{u"action"_qs, action}, {u"version"_qs, m_current->version}};
        if (action == u"schedule_survey") {
            const QDateTime tomorrow = QDateTime::currentDateTimeUtc().addDays(1);
            body.insert(u"survey_at"_qs, tomorrow.toString(Qt::ISODateWithMs));
        }
        const JsonAnswer answer = m_connection.put(path() + u"/status"_qs, body);
        if (answer.status != 200) {
            m_unsure = true;
            return unwished(answer, action);
        }
        m_current->status = answer.text(u"status"_qs);
        m_current->version = answer.json.value(u"version").toInteger();
        m_ledger.stepped(m_current->number, m_current->version, m_current->status);
        return Went::On;
    }

    // Once or twice, it gives the same customer; also when the first answer was lost.
    Went convert()
    {
        const JsonAnswer answer =
            m_connection.post(path() + u"/create-customer"_qs, {{u"version"_qs, m_current->version}});
        if (answer.status != 200)
            return unwished(answer, QStringLiteral("create-customer"));
        m_ledger.converted(m_current->number, answer.text(u"customer_code"_qs),
                           answer.text(u"ticket_number"_qs));
        m_current.reset();
        return Went::On;
    }

    std::optional<Ledger::Application> m_current;
    bool m_unsure = false; // a step got no answer
};

Load::Load(Ledger &ledger, const RecordingGateway &gateway, const QString &staffToken)
    : m_ledger(ledger), m_gateway(gateway), m_staffToken(staffToken)
{
}

Load::~Load()
{
    stop();
}

void Load::start(int applicants)
{
    for (int i = 0; i < applicants; ++i)
        m_workers.push_back(std::make_unique<ApplicantWorker>(m_ledger, m_gateway, m_nextApplicant));
    m_workers.push_back(std::make_unique<StaffWorker>(m_ledger, m_staffToken));
    for (const auto &worker : m_workers)
        m_threads.emplace_back([this, &worker] { run(*worker); });
}

void Load::serverAt(quint16 port)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_port = port;
        ++m_generation;
    }
    m_changed.notify_all();
}

void Load::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

void Load::run(Worker &worker)
{
    int generation = 0;
    bool gone = true;
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            if (gone)
                m_changed.wait(lock, [&] { return m_stopping || m_generation > generation; });
            if (m_stopping)
                return;
            if (m_generation > generation) {
                generation = m_generation;
                worker.begin(m_port);
            }
        }
        const auto went = worker.work();
        gone = went == Worker::Went::ServerGone;
        if (went == Worker::Went::Idle)
            m_gateway.waitForArrival(10ms);
    }
}

} // namespace portal::testing
