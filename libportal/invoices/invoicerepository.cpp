// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/invoices/invoicerepository.h"

namespace portal {

namespace {

const QStringList insertedColumns =
    QStringLiteral("number kind status customer_id customer_code customer_name customer_address language "
                   "period issued_on due_on subtotal tax total tax_hundredths tax_base_numerator "
                   "tax_base_denominator payment_reference package_code replaces created_at created_by")
        .split(u' ');
const QStringList lineColumns =
    QStringLiteral("invoice_number position description amount days month_days").split(u' ');

const QString forgetNames = QStringLiteral(
    "UPDATE invoices SET customer_name = '', customer_address = '', payment_note = '', cancel_reason = '' "
    "WHERE issued_on < :day AND customer_name <> '' "
    "AND customer_id IN (SELECT id FROM customers WHERE erased_at IS NOT NULL)");
const QString selectOne = QStringLiteral("SELECT %1 FROM invoices i WHERE i.number = :number");
const QString selectLines = QStringLiteral("SELECT description, amount, days, month_days FROM invoice_lines "
                                           "WHERE invoice_number = :number ORDER BY position");
const QString selectBilled =
    QStringLiteral("SELECT customer_id FROM invoices WHERE kind = 'monthly' AND period = :period "
                   "AND customer_id >= :first AND customer_id <= :last");
const QString selectToRemind = QStringLiteral(
    "SELECT %1 FROM invoices i WHERE i.status IN ('pending', 'overdue') AND i.due_on >= :first "
    "AND i.due_on <= :last AND i.%2 IS NULL ORDER BY i.due_on, i.id LIMIT :limit");
const QString selectToTurn =
    QStringLiteral("SELECT %1 FROM invoices i WHERE i.status IN ('pending', 'overdue') "
                   "AND i.status = 'pending' AND i.due_on < :today ORDER BY i.due_on, i.id LIMIT :limit");
const QString updateState = QStringLiteral(
    "UPDATE invoices SET status = :status, version = version + 1, paid_at = :paid_at, "
    "payment_method = :method, payment_note = :note, cancelled_at = :cancelled_at, cancel_reason = :reason, "
    "closed_by = :closed_by WHERE number = :number AND version = :version "
    "AND status IN ('pending', 'overdue')");
const QString updateOverdue = QStringLiteral("UPDATE invoices SET status = 'overdue', version = version + 1 "
                                             "WHERE number = :number AND status = 'pending'");
const QString updateReminded = QStringLiteral("UPDATE invoices SET %1 = :at WHERE number = :number");

qint64 toSql(Day day)
{
    return day.time_since_epoch().count();
}

QString columnOf(InvoiceRepository::Reminder reminder)
{
    return reminder == InvoiceRepository::Reminder::BeforeDue ? QStringLiteral("reminded_before_at")
                                                              : QStringLiteral("reminded_after_at");
}

QVariantList valuesOf(const Invoice &invoice)
{
    return {invoice.number,
            invoiceKindName(invoice.kind),
            invoiceStatusName(invoice.status),
            invoice.recipient.customerId.value(),
            invoice.recipient.code,
            invoice.recipient.name,
            invoice.recipient.address,
            languageTag(invoice.recipient.language),
            invoice.month.toText(),
            toSql(invoice.issuedOn),
            toSql(invoice.dueOn),
            invoice.figures.subtotal.amount(),
            invoice.figures.tax.amount(),
            invoice.figures.total.amount(),
            invoice.figures.rate.hundredths,
            invoice.figures.rate.baseNumerator,
            invoice.figures.rate.baseDenominator,
            invoice.paymentReference,
            invoice.packageCode,
            toSqlOrNull(invoice.replaces),
            toMillis(invoice.createdAt),
            invoice.createdBy};
}

/// Many rows by few statements of the same two lengths, so that both stay prepared.
class Insertion
{
public:
    Insertion(Database &database, const QString &table, const QStringList &names)
        : m_database(database), m_table(table), m_columns(names)
    {
    }

    Result<void> add(const QVariantList &row)
    {
        m_values += row;
        return m_values.size() / m_columns.size() == rowsAtOnce ? flush(rowsAtOnce) : Result<void>();
    }
    Result<void> finish()
    {
        const QVariantList rest = std::exchange(m_values, {});
        for (qsizetype i = 0; i < rest.size(); i += m_columns.size()) {
            m_values = rest.mid(i, m_columns.size());
            PORTAL_TRY(flush(1));
        }
        return {};
    }

private:
    static constexpr qsizetype rowsAtOnce = 50;

    Result<void> flush(qsizetype rows)
    {
        QString &sql = rows == 1 ? m_single : m_many;
        if (sql.isEmpty()) {
            QStringList tuples;
            for (qsizetype row = 0; row < rows; ++row) {
                QStringList places;
                for (qsizetype column = 0; column < m_columns.size(); ++column)
                    places.append(Database::placeholder(row * m_columns.size() + column));
                tuples.append(u'(' + places.join(u',') + u')');
            }
            sql = QStringLiteral("INSERT INTO %1 (%2) VALUES %3")
                      .arg(m_table, m_columns.join(u','), tuples.join(u','));
        }
        PORTAL_TRY(m_database.executeInOrder(sql, m_values));
        m_values.clear();
        return {};
    }

    Database &m_database;
    const QString m_table;
    const QStringList m_columns;
    QString m_single;
    QString m_many;
    QVariantList m_values;
};

Day dayOf(qint64 stored)
{
    return Day(std::chrono::days(stored));
}

} // namespace

const QString &InvoiceRepository::columns()
{
    static const QString columns = QStringLiteral(
        "i.id, i.number, i.kind, i.status, i.version, i.customer_id, i.customer_code, i.customer_name, "
        "i.customer_address, i.language, i.period, i.issued_on, i.due_on, i.subtotal, i.tax, i.total, "
        "i.tax_hundredths, i.tax_base_numerator, i.tax_base_denominator, i.payment_reference, "
        "i.package_code, "
        "i.replaces, i.created_at, i.created_by, i.paid_at, i.payment_method, i.payment_note, "
        "i.cancelled_at, "
        "i.cancel_reason, i.closed_by, (SELECT r.number FROM invoices r WHERE r.replaces = i.number)");
    return columns;
}

Invoice InvoiceRepository::read(const Row &row)
{
    Invoice invoice;
    invoice.id = row.id<InvoiceTag>(0);
    invoice.number = row.text(1);
    invoice.kind = invoiceKindFromName(row.text(2)).value_or(invoice.kind);
    invoice.status = invoiceStatusFromName(row.text(3)).value_or(invoice.status);
    invoice.version = row.integer(4);
    invoice.recipient = {row.id<CustomerTag>(5), row.text(6), row.text(7), row.text(8),
                         languageFromTag(row.text(9))};
    invoice.month = BillingMonth::fromText(row.text(10)).value_or(invoice.month);
    invoice.issuedOn = dayOf(row.integer(11));
    invoice.dueOn = dayOf(row.integer(12));
    invoice.figures.subtotal = row.rupiah(13);
    invoice.figures.tax = row.rupiah(14);
    invoice.figures.total = row.rupiah(15);
    invoice.figures.rate.hundredths = int(row.integer(16));
    invoice.figures.rate.baseNumerator = int(row.integer(17));
    invoice.figures.rate.baseDenominator = int(row.integer(18));
    invoice.paymentReference = row.text(19);
    invoice.packageCode = row.text(20);
    invoice.replaces = row.text(21);
    invoice.createdAt = row.instant(22);
    invoice.createdBy = row.text(23);
    invoice.paidAt = row.optionalInstant(24);
    invoice.paymentMethod = paymentMethodFromName(row.text(25));
    invoice.paymentNote = row.text(26);
    invoice.cancelledAt = row.optionalInstant(27);
    invoice.cancelReason = row.text(28);
    invoice.closedBy = row.text(29);
    invoice.replacedBy = row.text(30);
    return invoice;
}

Result<std::optional<Invoice>> InvoiceRepository::byNumber(const QString &number)
{
    return m_database.one(selectOne.arg(columns()), {{QStringLiteral("number"), number}}, read);
}

Result<QList<InvoiceLine>> InvoiceRepository::lines(const QString &number)
{
    return m_database.all(selectLines, {{QStringLiteral("number"), number}}, [](const Row &row) {
        return InvoiceLine{row.text(0), row.rupiah(1), int(row.integer(2)), int(row.integer(3))};
    });
}

Result<QList<CustomerId>> InvoiceRepository::billed(BillingMonth month, CustomerId first, CustomerId last)
{
    return m_database.all(selectBilled,
                          {{QStringLiteral("period"), month.toText()},
                           {QStringLiteral("first"), first.value()},
                           {QStringLiteral("last"), last.value()}},
                          [](const Row &row) { return row.id<CustomerTag>(0); });
}

Result<QList<Invoice>> InvoiceRepository::toRemind(Reminder reminder, Day firstDue, Day lastDue, int limit)
{
    return m_database.all(selectToRemind.arg(columns(), columnOf(reminder)),
                          {{QStringLiteral("first"), toSql(firstDue)},
                           {QStringLiteral("last"), toSql(lastDue)},
                           {QStringLiteral("limit"), limit}},
                          read);
}

Result<QList<Invoice>> InvoiceRepository::toTurnOverdue(Day today, int limit)
{
    return m_database.all(selectToTurn.arg(columns()),
                          {{QStringLiteral("today"), toSql(today)}, {QStringLiteral("limit"), limit}}, read);
}

Result<void> InvoiceRepository::insert(const QList<InvoiceDetail> &invoices)
{
    Insertion rows(m_database, QStringLiteral("invoices"), insertedColumns);
    for (const InvoiceDetail &detail : invoices)
        PORTAL_TRY(rows.add(valuesOf(detail.invoice)));
    PORTAL_TRY(rows.finish());
    Insertion lines(m_database, QStringLiteral("invoice_lines"), lineColumns);
    for (const InvoiceDetail &detail : invoices) {
        for (qsizetype i = 0; i < detail.lines.size(); ++i) {
            const InvoiceLine &line = detail.lines[i];
            PORTAL_TRY(lines.add({detail.invoice.number, i + 1, line.description, line.amount.amount(),
                                  line.days, line.monthDays}));
        }
    }
    return lines.finish();
}

Result<bool> InvoiceRepository::close(const Invoice &invoice, qint64 version)
{
    PORTAL_ASSIGN(
        const qint64 changed,
        m_database.execute(
            updateState,
            {{QStringLiteral("status"), invoiceStatusName(invoice.status)},
             {QStringLiteral("paid_at"), portal::toSql(invoice.paidAt)},
             {QStringLiteral("method"),
              invoice.paymentMethod ? QVariant(paymentMethodName(*invoice.paymentMethod)) : sqlNull()},
             {QStringLiteral("note"), invoice.paymentNote},
             {QStringLiteral("cancelled_at"), portal::toSql(invoice.cancelledAt)},
             {QStringLiteral("reason"), invoice.cancelReason},
             {QStringLiteral("closed_by"), invoice.closedBy},
             {QStringLiteral("number"), invoice.number},
             {QStringLiteral("version"), version}}));
    return changed == 1;
}

Result<void> InvoiceRepository::turnOverdue(const QList<Invoice> &invoices)
{
    for (const Invoice &invoice : invoices)
        PORTAL_TRY(m_database.execute(updateOverdue, {{QStringLiteral("number"), invoice.number}}));
    return {};
}

Result<void> InvoiceRepository::markReminded(Reminder reminder, const QList<Invoice> &invoices, Instant at)
{
    const QString update = updateReminded.arg(columnOf(reminder));
    for (const Invoice &invoice : invoices) {
        PORTAL_TRY(m_database.execute(
            update, {{QStringLiteral("at"), portal::toSql(at)}, {QStringLiteral("number"), invoice.number}}));
    }
    return {};
}

Result<qint64> InvoiceRepository::forgetNamesBefore(Day day)
{
    return m_database.execute(forgetNames, {{QStringLiteral("day"), toSql(day)}});
}

} // namespace portal
