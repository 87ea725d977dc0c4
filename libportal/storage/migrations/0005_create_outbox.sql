-- SPDX-License-Identifier: GPL-3.0-or-later
-- Messages to people: written with what they tell, sent later, followed to the phone.

CREATE TABLE outbox (
    id {{id}},
    template TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('id', 'en')),
    phone TEXT NOT NULL,
    entity TEXT NOT NULL,
    key TEXT NOT NULL,
    parameters TEXT NOT NULL,
    secret {{bytes}},
    priority BIGINT NOT NULL DEFAULT 0,
    state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'accepted', 'sent', 'delivered', 'read',
                                         'failed', 'expired', 'cancelled')),
    created_at BIGINT NOT NULL,
    next_attempt_at BIGINT NOT NULL,
    expires_at BIGINT,
    attempts BIGINT NOT NULL DEFAULT 0,
    attempted_at BIGINT,
    lease_owner TEXT,
    lease_until BIGINT,
    provider TEXT,
    provider_message_id TEXT,
    provider_state_id TEXT,
    error_class TEXT,
    error_reason TEXT,
    accepted_at BIGINT,
    delivered_at BIGINT,
    read_at BIGINT,
    failed_at BIGINT,
    requested_by TEXT,
    version BIGINT NOT NULL DEFAULT 1
);

CREATE INDEX outbox_due ON outbox (priority DESC, next_attempt_at, id) WHERE state IN ('queued', 'sending');

CREATE INDEX outbox_by_key ON outbox (entity, key, id);

CREATE INDEX outbox_by_state ON outbox (state, id);

CREATE INDEX outbox_expiring ON outbox (expires_at)
    WHERE expires_at IS NOT NULL AND state IN ('queued', 'sending');

CREATE INDEX outbox_by_provider ON outbox (provider, provider_message_id)
    WHERE provider_message_id IS NOT NULL;

CREATE INDEX outbox_by_provider_state ON outbox (provider, provider_state_id)
    WHERE provider_state_id IS NOT NULL;

CREATE INDEX outbox_attempted ON outbox (attempted_at) WHERE attempted_at IS NOT NULL;

CREATE TABLE outbox_contacts (
    phone TEXT PRIMARY KEY,
    first_contacted_at BIGINT NOT NULL
);

CREATE INDEX outbox_contacts_by_time ON outbox_contacts (first_contacted_at);

CREATE TABLE provider_states (
    provider TEXT PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('healthy', 'paused', 'stopped')),
    reason TEXT NOT NULL,
    error_class TEXT NOT NULL,
    failures BIGINT NOT NULL DEFAULT 0,
    paused_until BIGINT,
    updated_at BIGINT NOT NULL
);

CREATE TABLE webhook_events (
    provider TEXT NOT NULL,
    event_id TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    PRIMARY KEY (provider, event_id)
);

CREATE INDEX webhook_events_by_age ON webhook_events (received_at);

CREATE TABLE simulator_messages (
    id {{id}},
    outbox_id BIGINT NOT NULL UNIQUE,
    phone TEXT NOT NULL,
    content {{bytes}} NOT NULL,
    at BIGINT NOT NULL
);

CREATE INDEX simulator_messages_by_phone ON simulator_messages (phone, id);

CREATE TABLE message_templates (
    template TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('id', 'en')),
    text TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    updated_by TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    PRIMARY KEY (template, language)
);
