-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the desk's saved queues count and list, without what the years left behind.

CREATE INDEX registrations_by_survey ON registrations (survey_at, id) WHERE survey_at IS NOT NULL;

CREATE INDEX registrations_due_survey ON registrations (status, survey_at, id)
    WHERE status = 'survey_scheduled';

CREATE INDEX registrations_unconverted ON registrations (status, submitted_at, id)
    WHERE status = 'approved' AND customer_code IS NULL;

CREATE INDEX registrations_open_by_assignee ON registrations (assignee_id, submitted_at, id)
    WHERE status IN ('pending_verification', 'verified', 'survey_scheduled', 'survey_completed', 'approved')
        AND customer_code IS NULL;
