-- SPDX-License-Identifier: GPL-3.0-or-later
-- Questions that people ask, with their answers in both languages (markup of faq/faqmarkup.h).
CREATE TABLE faq_entries (
    id {{id}},
    category TEXT NOT NULL CHECK (category IN ('general', 'payment', 'technical', 'account', 'installation')),
    position BIGINT NOT NULL,
    published BIGINT NOT NULL,
    question_id TEXT NOT NULL,
    answer_id TEXT NOT NULL,
    question_en TEXT NOT NULL,
    answer_en TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    updated_by TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1
);

CREATE INDEX faq_entries_in_order ON faq_entries (category, position, id);
