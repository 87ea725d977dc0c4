-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reports of gateways about messages that nobody here knows, for an hour: a report may overtake the record
-- that the gateway took the message.

CREATE TABLE early_reports (
    id {{id}},
    provider TEXT NOT NULL,
    message_id TEXT NOT NULL,
    state_id TEXT NOT NULL,
    state TEXT NOT NULL,
    error_class TEXT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    received_at BIGINT NOT NULL
);

CREATE INDEX early_reports_by_message ON early_reports (provider, message_id);

CREATE INDEX early_reports_by_age ON early_reports (received_at);
