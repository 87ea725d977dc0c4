-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE registrations (
    id {{id}},
    number TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL CHECK (status IN ('pending_verification', 'verified', 'survey_scheduled',
                                           'survey_completed', 'approved', 'rejected', 'cancelled')),
    version BIGINT NOT NULL DEFAULT 1,
    language TEXT NOT NULL CHECK (language IN ('id', 'en')),
    full_name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    nik_sealed {{bytes}},
    nik_fingerprint {{bytes}},
    photo_id TEXT,
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
    preferred_date TEXT,
    preferred_slot TEXT CHECK (preferred_slot IN ('morning', 'afternoon', 'evening')),
    notes TEXT NOT NULL,
    consent_version TEXT NOT NULL,
    consent_hash TEXT NOT NULL,
    consent_at BIGINT NOT NULL,
    additional_home BIGINT NOT NULL DEFAULT 0,
    campaign_source TEXT NOT NULL,
    campaign_medium TEXT NOT NULL,
    campaign_name TEXT NOT NULL,
    submission_key {{bytes}} UNIQUE,
    submission_hash {{bytes}},
    local_day BIGINT NOT NULL,
    submitted_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    updated_by TEXT NOT NULL,
    verified_at BIGINT,
    survey_set_at BIGINT,
    survey_at BIGINT,
    survey_completed_at BIGINT,
    approved_at BIGINT,
    rejected_at BIGINT,
    cancelled_at BIGINT,
    converted_at BIGINT,
    reject_category TEXT,
    reject_reason TEXT,
    assignee_id BIGINT REFERENCES staff (id),
    customer_code TEXT,
    search_text TEXT NOT NULL
);

CREATE INDEX registrations_newest ON registrations (submitted_at, id);

CREATE INDEX registrations_by_status ON registrations (status, submitted_at, id);

CREATE INDEX registrations_by_package ON registrations (package_code, submitted_at, id);

CREATE INDEX registrations_by_city ON registrations (city, submitted_at, id);

CREATE INDEX registrations_by_assignee ON registrations (assignee_id, submitted_at, id);

CREATE INDEX registrations_by_phone ON registrations (phone);

CREATE INDEX registrations_by_email ON registrations (email);

CREATE INDEX registrations_by_nik ON registrations (nik_fingerprint) WHERE nik_fingerprint IS NOT NULL;

CREATE INDEX registrations_by_address ON registrations (address_key);

CREATE INDEX registrations_by_day ON registrations (local_day, status);

-- sqlite
CREATE VIRTUAL TABLE registrations_search USING fts5 (
    search_text, content = 'registrations', content_rowid = 'id', tokenize = 'trigram',
    columnsize = 0
);

-- sqlite
CREATE TRIGGER registrations_search_insert AFTER INSERT ON registrations BEGIN
    INSERT INTO registrations_search (rowid, search_text) VALUES (new.id, new.search_text);
END;

-- sqlite
CREATE TRIGGER registrations_search_update AFTER UPDATE OF search_text ON registrations BEGIN
    INSERT INTO registrations_search (registrations_search, rowid, search_text)
    VALUES ('delete', old.id, old.search_text);
    INSERT INTO registrations_search (rowid, search_text) VALUES (new.id, new.search_text);
END;

-- sqlite
CREATE TRIGGER registrations_search_delete AFTER DELETE ON registrations BEGIN
    INSERT INTO registrations_search (registrations_search, rowid, search_text)
    VALUES ('delete', old.id, old.search_text);
END;

-- postgresql
CREATE INDEX registrations_search ON registrations USING gin (search_text gin_trgm_ops);

CREATE TABLE registration_counts (
    status TEXT PRIMARY KEY,
    count BIGINT NOT NULL
);

CREATE TABLE registration_events (
    id {{id}},
    registration_id BIGINT NOT NULL REFERENCES registrations (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    actor_name TEXT NOT NULL,
    action TEXT NOT NULL,
    from_status TEXT,
    to_status TEXT,
    note TEXT NOT NULL,
    reason TEXT NOT NULL
);

CREATE INDEX registration_events_by_registration ON registration_events (registration_id, id);

CREATE TABLE photos (
    id TEXT PRIMARY KEY,
    verification_id BIGINT NOT NULL,
    registration_number TEXT,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    size BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE INDEX photos_by_age ON photos (created_at);

CREATE INDEX photos_by_registration ON photos (registration_number);
