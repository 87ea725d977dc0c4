-- SPDX-License-Identifier: GPL-3.0-or-later
-- Without those whose words are gone: there is nothing left to do about them, and they become more every year.

DROP INDEX outbox_unsettled;

CREATE INDEX outbox_unsettled ON outbox (entity, key)
    WHERE state = 'failed' AND resent_as IS NULL AND parameters <> '';
