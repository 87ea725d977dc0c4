-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE packages (
    id {{id}},
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('broadband', 'dedicated', 'other')),
    speed_mbps BIGINT NOT NULL CHECK (speed_mbps > 0),
    price BIGINT NOT NULL CHECK (price >= 0),
    description_id TEXT NOT NULL,
    description_en TEXT NOT NULL,
    active BIGINT NOT NULL DEFAULT 1,
    position BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    updated_by TEXT NOT NULL DEFAULT '',
    version BIGINT NOT NULL DEFAULT 1
);
