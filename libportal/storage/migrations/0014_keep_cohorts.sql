-- SPDX-License-Identifier: GPL-3.0-or-later
-- What analytics counts, kept with every change of an application, so that no chart reads the applications.
-- A slot is a piece of time that lies within one local day in each of Indonesia's three zones: their days
-- begin at 15, 16 and 17 o'clock UTC, so each such day has three slots, and every local day is three of them.
-- What a chart divides by is the dimension; value is the package, the city and so on. 'hour' has every
-- application once, under the UTC hour of its submission; 'verify', 'approve' and 'convert' have how long it
-- took, in steps of 1, 4 and 8 hours.

CREATE VIEW registration_cells AS
SELECT * FROM (
    SELECT r.id, d.dimension,
        (r.submitted_at - 54000000) / 86400000 * 3
            + CASE WHEN (r.submitted_at - 54000000) % 86400000 < 3600000 THEN 0
                   WHEN (r.submitted_at - 54000000) % 86400000 < 7200000 THEN 1 ELSE 2 END AS slot,
        CASE d.dimension
            WHEN 'hour' THEN CAST(r.submitted_at / 3600000 % 24 AS TEXT)
            WHEN 'status' THEN r.status
            WHEN 'package' THEN r.package_code
            WHEN 'city' THEN r.city
            WHEN 'source' THEN r.campaign_source
            WHEN 'category' THEN r.reject_category
            WHEN 'verify' THEN CAST((r.verified_at - r.submitted_at) / 3600000 AS TEXT)
            WHEN 'approve' THEN CAST((r.approved_at - r.submitted_at) / 14400000 AS TEXT)
            WHEN 'convert' THEN CAST((r.converted_at - r.submitted_at) / 28800000 AS TEXT) END AS value,
        1 AS total,
        CASE WHEN r.verified_at IS NULL THEN 0 ELSE 1 END AS verified,
        CASE WHEN r.survey_set_at IS NULL THEN 0 ELSE 1 END AS surveyed,
        CASE WHEN r.approved_at IS NULL THEN 0 ELSE 1 END AS approved,
        CASE WHEN r.rejected_at IS NULL THEN 0 ELSE 1 END AS rejected,
        CASE WHEN r.converted_at IS NULL THEN 0 ELSE 1 END AS converted,
        coalesce(r.verified_at - r.submitted_at, 0) AS verify_ms,
        coalesce(r.approved_at - r.submitted_at, 0) AS approve_ms,
        coalesce(r.converted_at - r.submitted_at, 0) AS convert_ms
    FROM registrations r CROSS JOIN (
        SELECT 'hour' AS dimension UNION ALL SELECT 'status' UNION ALL SELECT 'package' UNION ALL
        SELECT 'city' UNION ALL SELECT 'source' UNION ALL SELECT 'category' UNION ALL SELECT 'verify' UNION ALL
        SELECT 'approve' UNION ALL SELECT 'convert') d
) cells WHERE value IS NOT NULL;

-- sqlite
CREATE TABLE registration_cohorts (
    dimension TEXT NOT NULL,
    slot BIGINT NOT NULL,
    value TEXT NOT NULL,
    total BIGINT NOT NULL,
    verified BIGINT NOT NULL,
    surveyed BIGINT NOT NULL,
    approved BIGINT NOT NULL,
    rejected BIGINT NOT NULL,
    converted BIGINT NOT NULL,
    verify_ms BIGINT NOT NULL,
    approve_ms BIGINT NOT NULL,
    convert_ms BIGINT NOT NULL,
    PRIMARY KEY (dimension, slot, value)
) WITHOUT ROWID;

-- postgresql
CREATE TABLE registration_cohorts (
    dimension TEXT NOT NULL,
    slot BIGINT NOT NULL,
    value TEXT NOT NULL,
    total BIGINT NOT NULL,
    verified BIGINT NOT NULL,
    surveyed BIGINT NOT NULL,
    approved BIGINT NOT NULL,
    rejected BIGINT NOT NULL,
    converted BIGINT NOT NULL,
    verify_ms BIGINT NOT NULL,
    approve_ms BIGINT NOT NULL,
    convert_ms BIGINT NOT NULL,
    PRIMARY KEY (dimension, slot, value)
) WITH (fillfactor = 70);

INSERT INTO registration_cohorts
SELECT dimension, slot, value, sum(total), sum(verified), sum(surveyed), sum(approved), sum(rejected),
    sum(converted), sum(verify_ms), sum(approve_ms), sum(convert_ms)
FROM registration_cells GROUP BY dimension, slot, value;

-- sqlite
CREATE TRIGGER registration_cohorts_insert AFTER INSERT ON registrations BEGIN
    INSERT INTO registration_cohorts
    SELECT dimension, slot, value, total, verified, surveyed, approved, rejected, converted, verify_ms,
        approve_ms, convert_ms
    FROM registration_cells WHERE id = new.id
    ON CONFLICT (dimension, slot, value) DO UPDATE SET total = total + excluded.total,
        verified = verified + excluded.verified, surveyed = surveyed + excluded.surveyed,
        approved = approved + excluded.approved, rejected = rejected + excluded.rejected,
        converted = converted + excluded.converted, verify_ms = verify_ms + excluded.verify_ms,
        approve_ms = approve_ms + excluded.approve_ms, convert_ms = convert_ms + excluded.convert_ms;
END;

-- sqlite
CREATE TRIGGER registration_cohorts_leave
BEFORE UPDATE OF submitted_at, status, package_code, city, campaign_source, reject_category, verified_at,
    survey_set_at, approved_at, rejected_at, converted_at ON registrations BEGIN
    INSERT INTO registration_cohorts
    SELECT dimension, slot, value, -total, -verified, -surveyed, -approved, -rejected, -converted, -verify_ms,
        -approve_ms, -convert_ms
    FROM registration_cells WHERE id = old.id
    ON CONFLICT (dimension, slot, value) DO UPDATE SET total = total + excluded.total,
        verified = verified + excluded.verified, surveyed = surveyed + excluded.surveyed,
        approved = approved + excluded.approved, rejected = rejected + excluded.rejected,
        converted = converted + excluded.converted, verify_ms = verify_ms + excluded.verify_ms,
        approve_ms = approve_ms + excluded.approve_ms, convert_ms = convert_ms + excluded.convert_ms;
END;

-- sqlite
CREATE TRIGGER registration_cohorts_enter
AFTER UPDATE OF submitted_at, status, package_code, city, campaign_source, reject_category, verified_at,
    survey_set_at, approved_at, rejected_at, converted_at ON registrations BEGIN
    INSERT INTO registration_cohorts
    SELECT dimension, slot, value, total, verified, surveyed, approved, rejected, converted, verify_ms,
        approve_ms, convert_ms
    FROM registration_cells WHERE id = new.id
    ON CONFLICT (dimension, slot, value) DO UPDATE SET total = total + excluded.total,
        verified = verified + excluded.verified, surveyed = surveyed + excluded.surveyed,
        approved = approved + excluded.approved, rejected = rejected + excluded.rejected,
        converted = converted + excluded.converted, verify_ms = verify_ms + excluded.verify_ms,
        approve_ms = approve_ms + excluded.approve_ms, convert_ms = convert_ms + excluded.convert_ms;
END;

-- sqlite
CREATE TRIGGER registration_cohorts_delete BEFORE DELETE ON registrations BEGIN
    INSERT INTO registration_cohorts
    SELECT dimension, slot, value, -total, -verified, -surveyed, -approved, -rejected, -converted, -verify_ms,
        -approve_ms, -convert_ms
    FROM registration_cells WHERE id = old.id
    ON CONFLICT (dimension, slot, value) DO UPDATE SET total = total + excluded.total,
        verified = verified + excluded.verified, surveyed = surveyed + excluded.surveyed,
        approved = approved + excluded.approved, rejected = rejected + excluded.rejected,
        converted = converted + excluded.converted, verify_ms = verify_ms + excluded.verify_ms,
        approve_ms = approve_ms + excluded.approve_ms, convert_ms = convert_ms + excluded.convert_ms;
END;

-- Who changes cells of a slot waits for whoever else does: two that met on single cells in opposite orders
-- would wait for each other.

-- postgresql
CREATE FUNCTION keep_registration_cohorts() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    subject BIGINT;
    sign BIGINT;
BEGIN
    IF TG_WHEN = 'BEFORE' THEN
        subject := OLD.id;
        sign := -1;
    ELSE
        subject := NEW.id;
        sign := 1;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('registration_cohorts'), CAST(slot AS INTEGER))
    FROM registration_cells WHERE id = subject AND dimension = 'hour';
    INSERT INTO registration_cohorts AS kept
    SELECT dimension, slot, value, sign * total, sign * verified, sign * surveyed, sign * approved,
        sign * rejected, sign * converted, sign * verify_ms, sign * approve_ms, sign * convert_ms
    FROM registration_cells WHERE id = subject ORDER BY dimension
    ON CONFLICT (dimension, slot, value) DO UPDATE SET total = kept.total + excluded.total,
        verified = kept.verified + excluded.verified, surveyed = kept.surveyed + excluded.surveyed,
        approved = kept.approved + excluded.approved, rejected = kept.rejected + excluded.rejected,
        converted = kept.converted + excluded.converted, verify_ms = kept.verify_ms + excluded.verify_ms,
        approve_ms = kept.approve_ms + excluded.approve_ms, convert_ms = kept.convert_ms + excluded.convert_ms;
    IF TG_WHEN = 'AFTER' THEN
        RETURN NULL;
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END $$;

-- postgresql
CREATE TRIGGER registration_cohorts_enter
AFTER INSERT OR UPDATE OF submitted_at, status, package_code, city, campaign_source, reject_category,
    verified_at, survey_set_at, approved_at, rejected_at, converted_at ON registrations
FOR EACH ROW EXECUTE FUNCTION keep_registration_cohorts();

-- postgresql
CREATE TRIGGER registration_cohorts_leave
BEFORE DELETE OR UPDATE OF submitted_at, status, package_code, city, campaign_source, reject_category,
    verified_at, survey_set_at, approved_at, rejected_at, converted_at ON registrations
FOR EACH ROW EXECUTE FUNCTION keep_registration_cohorts();

CREATE INDEX registrations_by_verify_time
    ON registrations (((verified_at - submitted_at) / 3600000), submitted_at, verified_at)
    WHERE verified_at IS NOT NULL;

CREATE INDEX registrations_by_approve_time
    ON registrations (((approved_at - submitted_at) / 14400000), submitted_at, approved_at)
    WHERE approved_at IS NOT NULL;

CREATE INDEX registrations_by_convert_time
    ON registrations (((converted_at - submitted_at) / 28800000), submitted_at, converted_at)
    WHERE converted_at IS NOT NULL;

CREATE INDEX registrations_by_source ON registrations (campaign_source, submitted_at, id)
    WHERE campaign_source <> '';
