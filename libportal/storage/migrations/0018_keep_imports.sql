-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which lines of a customer file have been imported, by a keyed fingerprint: the same file again adds nobody,
-- whatever has been changed of the customers since.
CREATE TABLE imported_customers (
    line {{bytes}} PRIMARY KEY,
    customer_id BIGINT NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    at BIGINT NOT NULL
);

CREATE INDEX imported_customers_by_customer ON imported_customers (customer_id);
