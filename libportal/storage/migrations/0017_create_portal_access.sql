-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is logged in to the customer portal, who asked and tried, and on which days customers were there.

CREATE TABLE portal_sessions (
    id TEXT PRIMARY KEY,
    customer_id BIGINT NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    address TEXT NOT NULL,
    user_agent TEXT NOT NULL,
    ended_at BIGINT,
    ended_reason TEXT
);

CREATE INDEX portal_sessions_by_customer ON portal_sessions (customer_id, created_at);

CREATE INDEX portal_sessions_by_age ON portal_sessions (expires_at);

-- A number that has proved itself and has several accounts: which one is still to be said.
CREATE TABLE portal_choices (
    token_hash {{bytes}} PRIMARY KEY,
    phone TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);

CREATE INDEX portal_choices_by_age ON portal_choices (created_at);

-- Steps of logging in, by a keyed fingerprint of the number, for known and unknown ones alike. `day` is the
-- provider's local one, counted from 1970-01-01.
CREATE TABLE portal_log_ins (
    id {{id}},
    at BIGINT NOT NULL,
    day BIGINT NOT NULL,
    phone_fingerprint {{bytes}} NOT NULL,
    known BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    address TEXT NOT NULL,
    user_agent TEXT NOT NULL
);

CREATE INDEX portal_log_ins_by_phone ON portal_log_ins (phone_fingerprint, at);

CREATE INDEX portal_log_ins_by_day ON portal_log_ins (day, phone_fingerprint);

CREATE TABLE portal_active_days (
    day BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    PRIMARY KEY (day, customer_id)
);
