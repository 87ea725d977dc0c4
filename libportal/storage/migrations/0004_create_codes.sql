-- SPDX-License-Identifier: GPL-3.0-or-later
-- One-time codes. The code itself is nowhere: it follows from the nonce and a key outside the database.
-- A pretended challenge answers like any other and no code passes it: it is what an unknown number gets.

CREATE TABLE otp_challenges (
    id {{id}},
    purpose TEXT NOT NULL CHECK (purpose IN ('registration', 'tracking', 'portal_login', 'phone_change')),
    phone TEXT NOT NULL,
    nonce {{bytes}} NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    pretended BIGINT NOT NULL DEFAULT 0,
    wrong_tries BIGINT NOT NULL DEFAULT 0,
    consumed_at BIGINT,
    replaced_at BIGINT
);

CREATE INDEX otp_challenges_by_phone ON otp_challenges (phone, purpose, created_at);

CREATE INDEX otp_challenges_by_age ON otp_challenges (created_at);

CREATE TABLE otp_sends (
    id {{id}},
    phone TEXT NOT NULL,
    address {{bytes}} NOT NULL,
    at BIGINT NOT NULL
);

CREATE INDEX otp_sends_by_phone ON otp_sends (phone, at);

CREATE INDEX otp_sends_by_address ON otp_sends (address, at);

CREATE INDEX otp_sends_by_time ON otp_sends (at);

CREATE TABLE otp_failures (
    phone TEXT PRIMARY KEY,
    failures BIGINT NOT NULL,
    window_started_at BIGINT NOT NULL,
    paused_until BIGINT
);

CREATE TABLE phone_verifications (
    id {{id}},
    token_hash {{bytes}} NOT NULL UNIQUE,
    phone TEXT NOT NULL,
    verified_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);

CREATE INDEX phone_verifications_by_age ON phone_verifications (verified_at);
