-- SPDX-License-Identifier: GPL-3.0-or-later
-- Invoices as they were issued, the recipient's name and address included. Days are counted from 1970-01-01.

CREATE TABLE invoices (
    id {{id}},
    number TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('monthly', 'single', 'replacement')),
    status TEXT NOT NULL CHECK (status IN ('pending', 'overdue', 'paid', 'cancelled')),
    version BIGINT NOT NULL DEFAULT 1,
    customer_id BIGINT NOT NULL REFERENCES customers (id),
    customer_code TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    customer_address TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('id', 'en')),
    period TEXT NOT NULL,
    issued_on BIGINT NOT NULL,
    due_on BIGINT NOT NULL,
    subtotal BIGINT NOT NULL,
    tax BIGINT NOT NULL,
    total BIGINT NOT NULL,
    tax_hundredths BIGINT NOT NULL,
    tax_base_numerator BIGINT NOT NULL,
    tax_base_denominator BIGINT NOT NULL,
    payment_reference TEXT NOT NULL UNIQUE,
    package_code TEXT NOT NULL,
    replaces TEXT UNIQUE REFERENCES invoices (number),
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    paid_at BIGINT,
    payment_method TEXT CHECK (payment_method IN ('cash', 'transfer')),
    payment_note TEXT NOT NULL DEFAULT '',
    cancelled_at BIGINT,
    cancel_reason TEXT NOT NULL DEFAULT '',
    closed_by TEXT NOT NULL DEFAULT '',
    reminded_before_at BIGINT,
    reminded_after_at BIGINT
);

-- One of the monthly run for each customer and month, ever: a cancelled one is not made anew by another run.
CREATE UNIQUE INDEX invoices_once ON invoices (period, customer_id) WHERE kind = 'monthly';

-- With the total, so that what is outstanding is summed without a look at the rows.
CREATE INDEX invoices_by_status ON invoices (status, id, total);

CREATE INDEX invoices_by_customer ON invoices (customer_code, id);

CREATE INDEX invoices_by_period ON invoices (period, id);

CREATE INDEX invoices_open ON invoices (due_on, id) WHERE status IN ('pending', 'overdue');

CREATE TABLE invoice_lines (
    invoice_number TEXT NOT NULL REFERENCES invoices (number),
    position BIGINT NOT NULL,
    description TEXT NOT NULL,
    amount BIGINT NOT NULL,
    days BIGINT NOT NULL,
    month_days BIGINT NOT NULL,
    PRIMARY KEY (invoice_number, position)
);
