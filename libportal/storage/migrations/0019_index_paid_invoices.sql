-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was paid since a day, newest first, however many years of invoices there are.

CREATE INDEX invoices_paid ON invoices (paid_at, id) WHERE paid_at IS NOT NULL;
