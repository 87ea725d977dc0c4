-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row for each local day on which what had grown too old was forgotten: the proof that it was (P3).

CREATE TABLE retention_runs (
    day BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    report TEXT NOT NULL
);
