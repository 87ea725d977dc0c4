-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE staff (
    id {{id}},
    username TEXT NOT NULL UNIQUE,
    full_name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('cs', 'supervisor', 'technician', 'admin')),
    password_hash TEXT NOT NULL,
    totp_secret {{bytes}},
    totp_confirmed_at BIGINT,
    totp_last_step BIGINT NOT NULL DEFAULT 0,
    active BIGINT NOT NULL DEFAULT 1,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1
);

CREATE TABLE staff_sessions (
    id TEXT PRIMARY KEY,
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    address TEXT NOT NULL,
    user_agent TEXT NOT NULL,
    ended_at BIGINT,
    ended_reason TEXT
);

CREATE INDEX staff_sessions_by_staff ON staff_sessions (staff_id, created_at);

-- By a keyed fingerprint of the name that was typed, so that unknown names are slowed down as known ones are;
-- people type passwords there by mistake, which is why the name itself is not kept.
CREATE TABLE staff_sign_in_failures (
    name_fingerprint {{bytes}} PRIMARY KEY,
    failures BIGINT NOT NULL,
    last_failed_at BIGINT NOT NULL
);

CREATE INDEX staff_sign_in_failures_by_age ON staff_sign_in_failures (last_failed_at);
