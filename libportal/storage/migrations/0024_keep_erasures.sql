-- SPDX-License-Identifier: GPL-3.0-or-later
-- When somebody was erased at their request (P2): what tax law makes stay is forgotten once it may be.
ALTER TABLE customers ADD COLUMN erased_at BIGINT;
