-- SPDX-License-Identifier: GPL-3.0-or-later
-- SQLite knows no statistics here: it takes the index with the most columns that are compared with something. That has
-- to be this one, of the few that can be sent again, and not outbox_failed with all that ever failed.

DROP INDEX outbox_unsettled;

CREATE INDEX outbox_unsettled ON outbox (entity, state, resent_as, key)
    WHERE state = 'failed' AND resent_as IS NULL AND parameters <> '';
