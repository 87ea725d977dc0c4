-- SPDX-License-Identifier: GPL-3.0-or-later
-- When somebody last went through the outbox: what is due since then waits for the pace, not for a sender.

CREATE TABLE dispatch_beat (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    at BIGINT NOT NULL
);
