-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is done with customers and tickets after the approval: states with reasons, histories, package changes
-- to come, deadlines, photos; and what keeps their lists fluent at a million rows.

ALTER TABLE customers ADD COLUMN updated_by TEXT NOT NULL DEFAULT '';

ALTER TABLE customers ADD COLUMN suspended_at BIGINT;

ALTER TABLE customers ADD COLUMN terminated_at BIGINT;

ALTER TABLE customers ADD COLUMN status_reason TEXT NOT NULL DEFAULT '';

UPDATE customers SET suspended_at = updated_at WHERE status = 'suspended';

UPDATE customers SET terminated_at = updated_at WHERE status = 'terminated';

CREATE INDEX customers_by_status ON customers (status, created_at, id);

CREATE INDEX customers_by_package ON customers (package_code, created_at, id);

CREATE INDEX customers_by_city ON customers (city, created_at, id);

CREATE INDEX customers_without_portal ON customers (created_at, id) WHERE portal_access = 0;

CREATE TABLE customer_counts (
    status TEXT PRIMARY KEY,
    count BIGINT NOT NULL
);

INSERT INTO customer_counts (status, count) SELECT status, count(*) FROM customers GROUP BY status;

-- `fields` are names, never values.
CREATE TABLE customer_events (
    id {{id}},
    customer_id BIGINT NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    actor_name TEXT NOT NULL,
    action TEXT NOT NULL,
    from_status TEXT,
    to_status TEXT,
    fields TEXT NOT NULL,
    note TEXT NOT NULL
);

CREATE INDEX customer_events_by_customer ON customer_events (customer_id, id);

-- The package before and after, so that every day's package can be told however late somebody asks.
CREATE TABLE package_changes (
    id {{id}},
    customer_id BIGINT NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    first_day BIGINT NOT NULL,
    old_code TEXT NOT NULL,
    old_name TEXT NOT NULL,
    old_speed_mbps BIGINT NOT NULL,
    old_price BIGINT NOT NULL,
    new_code TEXT NOT NULL,
    new_name TEXT NOT NULL,
    new_speed_mbps BIGINT NOT NULL,
    new_price BIGINT NOT NULL,
    ticket_number TEXT,
    created_at BIGINT NOT NULL,
    applied_at BIGINT,
    UNIQUE (customer_id, first_day)
);

CREATE INDEX package_changes_due ON package_changes (first_day) WHERE applied_at IS NULL;

ALTER TABLE tickets ADD COLUMN package_code TEXT;

-- The deadline as it stands; while a ticket is on hold, how much service time is left of it.
ALTER TABLE tickets ADD COLUMN due_at BIGINT NOT NULL DEFAULT 0;

ALTER TABLE tickets ADD COLUMN held_left BIGINT;

ALTER TABLE tickets ADD COLUMN search_text TEXT NOT NULL DEFAULT '';

-- Without knowing the service hours of the past: by the clock.
UPDATE tickets SET due_at = created_at
    + CASE priority WHEN 'high' THEN 4 WHEN 'normal' THEN 24 ELSE 48 END * 3600000;

UPDATE tickets SET held_left = 3600000 WHERE status = 'on_hold';

UPDATE tickets SET search_text = lower(number || ' ' || title);

CREATE INDEX tickets_newest ON tickets (created_at, id);

CREATE INDEX tickets_due ON tickets (due_at, id) WHERE status IN ('open', 'assigned', 'in_progress', 'on_hold');

CREATE INDEX tickets_planned ON tickets (scheduled_at, id) WHERE scheduled_at IS NOT NULL;

-- sqlite
CREATE VIRTUAL TABLE tickets_search USING fts5 (
    search_text, content = 'tickets', content_rowid = 'id', tokenize = 'trigram',
    columnsize = 0
);

-- sqlite
INSERT INTO tickets_search (tickets_search) VALUES ('rebuild');

-- sqlite
CREATE TRIGGER tickets_search_insert AFTER INSERT ON tickets BEGIN
    INSERT INTO tickets_search (rowid, search_text) VALUES (new.id, new.search_text);
END;

-- sqlite
CREATE TRIGGER tickets_search_update AFTER UPDATE OF search_text ON tickets BEGIN
    INSERT INTO tickets_search (tickets_search, rowid, search_text)
    VALUES ('delete', old.id, old.search_text);
    INSERT INTO tickets_search (rowid, search_text) VALUES (new.id, new.search_text);
END;

-- sqlite
CREATE TRIGGER tickets_search_delete AFTER DELETE ON tickets BEGIN
    INSERT INTO tickets_search (tickets_search, rowid, search_text)
    VALUES ('delete', old.id, old.search_text);
END;

-- postgresql
CREATE INDEX tickets_search ON tickets USING gin (search_text gin_trgm_ops);

CREATE TABLE ticket_photos (
    id TEXT PRIMARY KEY,
    ticket_id BIGINT NOT NULL REFERENCES tickets (id) ON DELETE CASCADE,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    size BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    created_by_name TEXT NOT NULL
);

CREATE INDEX ticket_photos_by_ticket ON ticket_photos (ticket_id, created_at);
