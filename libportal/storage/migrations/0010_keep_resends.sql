-- SPDX-License-Identifier: GPL-3.0-or-later
-- A message that was sent again is settled: it no longer counts as failed, and is not sent a third time.

ALTER TABLE outbox ADD COLUMN resent_as BIGINT;

CREATE INDEX outbox_unsettled ON outbox (entity, key) WHERE state = 'failed' AND resent_as IS NULL;
