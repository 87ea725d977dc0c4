-- SPDX-License-Identifier: GPL-3.0-or-later
-- Settings, counters, the change feed, the audit log and sealed bytes: what every room stands on.
-- Times are UTC epoch milliseconds; booleans are 0 and 1.

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    version BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    updated_by TEXT NOT NULL
);

CREATE TABLE counters (
    series TEXT NOT NULL,
    period TEXT NOT NULL,
    value BIGINT NOT NULL,
    PRIMARY KEY (series, period)
);

CREATE TABLE change_log (
    seq {{id}},
    entity TEXT NOT NULL,
    key TEXT NOT NULL,
    at BIGINT NOT NULL
);

CREATE TABLE audit_log (
    seq BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    entity TEXT NOT NULL,
    key TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash {{bytes}} NOT NULL
);

CREATE INDEX audit_log_by_key ON audit_log (entity, key, seq);

CREATE TABLE audit_chain (
    id BIGINT PRIMARY KEY,
    seq BIGINT NOT NULL,
    hash {{bytes}}
);

INSERT INTO audit_chain (id, seq) VALUES (1, 0);

-- postgresql
CREATE TABLE sealed_blobs (
    name TEXT PRIMARY KEY,
    content BYTEA NOT NULL
);

-- postgresql
CREATE EXTENSION IF NOT EXISTS pg_trgm;
