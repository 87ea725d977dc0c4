// SPDX-License-Identifier: GPL-3.0-or-later
// Ledger: what the server has acknowledged to its clients, whatever happens to it afterwards, and the
// comparison of that with what is really there. Written by many threads.
#pragma once

#include "libportal/storage/database.h"
#include "tests/process/recordinggateway.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

#include <mutex>

namespace portal::testing {

class Ledger
{
public:
    /// What is known of one application: the newest answer about it.
    struct Application
    {
        QString number;
        QString phone; ///< "+6281200000007"
        qint64 version = 1;
        QString status = QStringLiteral("pending_verification");
        QString customerCode;
        QString ticketNumber;
    };

    void codeSent(const QString &digits);
    void submitted(const QString &digits, const QString &number);
    void stepped(const QString &number, qint64 version, const QString &status);
    void converted(const QString &number, const QString &customerCode, const QString &ticketNumber);
    /// A submission of this number was sent, and nothing came back; until submitted() is told.
    void leftOpen(const QString &digits);
    /// An answer that nobody should have got.
    void complain(const QString &what);

    /// Answers of 200, 201 and 202 so far.
    qsizetype acknowledged() const;
    qsizetype applications() const;
    qsizetype leftOpenCount() const;
    QStringList complaints() const;
    /// An application nobody has worked on yet; nullopt when there is none.
    std::optional<Application> takeFresh();

    /// Where the database contradicts what was acknowledged or itself; nothing when all is well.
    QStringList contradictions(Database &database) const;
    /// Messages of the outbox that never came, or came twice in one life of the server. For when nothing is
    /// left to be sent.
    QStringList lostMessages(Database &database, const RecordingGateway &gateway) const;

private:
    QStringList missing(Database &database) const;

    mutable std::mutex m_mutex;
    QMap<QString, Application> m_applications; // by number
    QHash<QString, QString> m_numberOf;        // by digits of the phone
    QSet<QString> m_leftOpen;
    QSet<QString> m_codes;
    QStringList m_fresh;
    QStringList m_complaints;
    qsizetype m_acknowledged = 0;
};

} // namespace portal::testing
