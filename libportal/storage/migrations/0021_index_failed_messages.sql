-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many messages failed is asked for all day, by desks and by whoever watches a server: counted in the index alone.

CREATE INDEX outbox_failed ON outbox (state, resent_as) WHERE state = 'failed' AND resent_as IS NULL;
