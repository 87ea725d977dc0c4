-- SPDX-License-Identifier: GPL-3.0-or-later
-- What each desk has open right now. A row that is not renewed counts for nothing.

CREATE TABLE presence (
    desk TEXT PRIMARY KEY,
    staff_id BIGINT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    entity TEXT NOT NULL,
    key TEXT NOT NULL,
    beat BIGINT NOT NULL DEFAULT 1,
    renewed_at BIGINT NOT NULL
);
