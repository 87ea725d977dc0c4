-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE customers (
    id {{id}},
    code TEXT NOT NULL UNIQUE,
    registration_number TEXT UNIQUE,
    status TEXT NOT NULL CHECK (status IN ('pending_installation', 'active', 'suspended', 'terminated')),
    version BIGINT NOT NULL DEFAULT 1,
    language TEXT NOT NULL CHECK (language IN ('id', 'en')),
    full_name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    nik_sealed {{bytes}},
    nik_fingerprint {{bytes}},
    street TEXT NOT NULL,
    rt TEXT NOT NULL,
    rw TEXT NOT NULL,
    village TEXT NOT NULL,
    district TEXT NOT NULL,
    city TEXT NOT NULL,
    province TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    landmark TEXT NOT NULL,
    latitude {{real}},
    longitude {{real}},
    address_key TEXT NOT NULL,
    package_code TEXT NOT NULL,
    package_name TEXT NOT NULL,
    package_speed_mbps BIGINT NOT NULL,
    package_price BIGINT NOT NULL,
    portal_access BIGINT NOT NULL DEFAULT 1,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    activated_at BIGINT,
    search_text TEXT NOT NULL
);

CREATE INDEX customers_newest ON customers (created_at, id);

CREATE INDEX customers_by_phone ON customers (phone);

CREATE INDEX customers_by_email ON customers (email);

CREATE INDEX customers_by_nik ON customers (nik_fingerprint) WHERE nik_fingerprint IS NOT NULL;

CREATE INDEX customers_by_address ON customers (address_key);

-- sqlite
CREATE VIRTUAL TABLE customers_search USING fts5 (
    search_text, content = 'customers', content_rowid = 'id', tokenize = 'trigram',
    columnsize = 0
);

-- sqlite
CREATE TRIGGER customers_search_insert AFTER INSERT ON customers BEGIN
    INSERT INTO customers_search (rowid, search_text) VALUES (new.id, new.search_text);
END;

-- sqlite
CREATE TRIGGER customers_search_update AFTER UPDATE OF search_text ON customers BEGIN
    INSERT INTO customers_search (customers_search, rowid, search_text)
    VALUES ('delete', old.id, old.search_text);
    INSERT INTO customers_search (rowid, search_text) VALUES (new.id, new.search_text);
END;

-- sqlite
CREATE TRIGGER customers_search_delete AFTER DELETE ON customers BEGIN
    INSERT INTO customers_search (customers_search, rowid, search_text)
    VALUES ('delete', old.id, old.search_text);
END;

-- postgresql
CREATE INDEX customers_search ON customers USING gin (search_text gin_trgm_ops);

CREATE TABLE tickets (
    id {{id}},
    number TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL CHECK (type IN ('survey', 'installation', 'repair', 'upgrade', 'dismantle')),
    status TEXT NOT NULL CHECK (status IN ('open', 'assigned', 'in_progress', 'on_hold', 'completed',
                                           'cancelled')),
    priority TEXT NOT NULL CHECK (priority IN ('low', 'normal', 'high')),
    version BIGINT NOT NULL DEFAULT 1,
    registration_number TEXT,
    customer_code TEXT,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    scheduled_at BIGINT,
    assignee_id BIGINT REFERENCES staff (id),
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    started_at BIGINT,
    completed_at BIGINT,
    cancelled_at BIGINT
);

CREATE INDEX tickets_by_status ON tickets (status, created_at, id);

CREATE INDEX tickets_by_registration ON tickets (registration_number, type);

CREATE INDEX tickets_by_customer ON tickets (customer_code, created_at, id);

CREATE INDEX tickets_by_assignee ON tickets (assignee_id, status, scheduled_at);

CREATE TABLE ticket_events (
    id {{id}},
    ticket_id BIGINT NOT NULL REFERENCES tickets (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    actor_name TEXT NOT NULL,
    action TEXT NOT NULL,
    from_status TEXT,
    to_status TEXT,
    note TEXT NOT NULL
);

CREATE INDEX ticket_events_by_ticket ON ticket_events (ticket_id, id);
