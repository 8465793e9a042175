-- What happens is summed by day as well as by month, people who come by a code are counted with its campaign, and what is
-- handed out has its batches, products and codes.

-- Roll-ups -----------------------------------------------------------------------------------------------------------
-- A cell is an indicator in a municipality ('' is "none") on a campaign ('' is "none"). Of an indicator that is added up a cell
-- holds the sum; a cell of nothing is not there. Of one that is a state ('latest') a day holds what was counted last on it,
-- and a month its last day; what several municipalities hold adds up.

CREATE TABLE figures_by_day (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  day TEXT NOT NULL,
  indicator TEXT NOT NULL,
  municipality_ags TEXT NOT NULL,
  campaign_id TEXT NOT NULL,
  amount INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, day, indicator, municipality_ags, campaign_id)
) STRICT;
CREATE INDEX figures_by_day_and_campaign ON figures_by_day (tenant_id, campaign_id, day);
CREATE TRIGGER figures_by_day_keep_their_tenant BEFORE UPDATE OF tenant_id ON figures_by_day
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE INDEX figures_by_month_and_campaign ON figures_by_month (tenant_id, campaign_id, indicator);

DELETE FROM figures_by_month WHERE amount = 0;
INSERT INTO figures_by_day (tenant_id, id, day, indicator, municipality_ags, campaign_id, amount)
SELECT tenant_id, 'fig_' || lower(hex(randomblob(8))), day, indicator, coalesce(municipality_ags, ''), coalesce(campaign_id, ''), sum(amount)
FROM touchpoints GROUP BY tenant_id, day, indicator, coalesce(municipality_ags, ''), coalesce(campaign_id, '') HAVING sum(amount) <> 0;

DROP TRIGGER touchpoints_are_summed;
DROP TRIGGER touchpoints_stay_summed;
DROP TRIGGER touchpoints_leave_the_sum;

CREATE TRIGGER touchpoints_are_summed AFTER INSERT ON touchpoints
WHEN NEW.amount <> 0 AND 'latest' IS NOT coalesce((SELECT sums FROM indicators WHERE id = NEW.indicator), (SELECT sums FROM own_indicators WHERE tenant_id = NEW.tenant_id AND id = NEW.indicator))
BEGIN
  INSERT INTO figures_by_day (tenant_id, id, day, indicator, municipality_ags, campaign_id, amount)
  VALUES (NEW.tenant_id, 'fig_' || lower(hex(randomblob(8))), NEW.day, NEW.indicator, coalesce(NEW.municipality_ags, ''), coalesce(NEW.campaign_id, ''), NEW.amount)
  ON CONFLICT (tenant_id, day, indicator, municipality_ags, campaign_id) DO UPDATE SET amount = amount + excluded.amount;
  INSERT INTO figures_by_month (tenant_id, id, month, indicator, municipality_ags, campaign_id, amount)
  VALUES (NEW.tenant_id, 'fig_' || lower(hex(randomblob(8))), substr(NEW.day, 1, 7), NEW.indicator, coalesce(NEW.municipality_ags, ''), coalesce(NEW.campaign_id, ''), NEW.amount)
  ON CONFLICT (tenant_id, month, indicator, municipality_ags, campaign_id) DO UPDATE SET amount = amount + excluded.amount;
END;

CREATE TRIGGER touchpoints_stay_summed AFTER UPDATE OF day, amount, municipality_ags, campaign_id ON touchpoints
WHEN 'latest' IS NOT coalesce((SELECT sums FROM indicators WHERE id = NEW.indicator), (SELECT sums FROM own_indicators WHERE tenant_id = NEW.tenant_id AND id = NEW.indicator))
BEGIN
  INSERT INTO figures_by_day (tenant_id, id, day, indicator, municipality_ags, campaign_id, amount)
  VALUES (NEW.tenant_id, 'fig_' || lower(hex(randomblob(8))), NEW.day, NEW.indicator, coalesce(NEW.municipality_ags, ''), coalesce(NEW.campaign_id, ''), NEW.amount)
  ON CONFLICT (tenant_id, day, indicator, municipality_ags, campaign_id) DO UPDATE SET amount = amount + excluded.amount;
  UPDATE figures_by_day SET amount = amount - OLD.amount
  WHERE tenant_id = OLD.tenant_id AND day = OLD.day AND indicator = OLD.indicator
    AND municipality_ags = coalesce(OLD.municipality_ags, '') AND campaign_id = coalesce(OLD.campaign_id, '');
  DELETE FROM figures_by_day
  WHERE tenant_id = OLD.tenant_id AND day IN (OLD.day, NEW.day) AND indicator IN (OLD.indicator, NEW.indicator) AND amount = 0;
  INSERT INTO figures_by_month (tenant_id, id, month, indicator, municipality_ags, campaign_id, amount)
  VALUES (NEW.tenant_id, 'fig_' || lower(hex(randomblob(8))), substr(NEW.day, 1, 7), NEW.indicator, coalesce(NEW.municipality_ags, ''), coalesce(NEW.campaign_id, ''), NEW.amount)
  ON CONFLICT (tenant_id, month, indicator, municipality_ags, campaign_id) DO UPDATE SET amount = amount + excluded.amount;
  UPDATE figures_by_month SET amount = amount - OLD.amount
  WHERE tenant_id = OLD.tenant_id AND month = substr(OLD.day, 1, 7) AND indicator = OLD.indicator
    AND municipality_ags = coalesce(OLD.municipality_ags, '') AND campaign_id = coalesce(OLD.campaign_id, '');
  DELETE FROM figures_by_month
  WHERE tenant_id = OLD.tenant_id AND month IN (substr(OLD.day, 1, 7), substr(NEW.day, 1, 7)) AND indicator IN (OLD.indicator, NEW.indicator) AND amount = 0;
END;

CREATE TRIGGER touchpoints_leave_the_sum AFTER DELETE ON touchpoints
WHEN OLD.amount <> 0 AND 'latest' IS NOT coalesce((SELECT sums FROM indicators WHERE id = OLD.indicator), (SELECT sums FROM own_indicators WHERE tenant_id = OLD.tenant_id AND id = OLD.indicator))
BEGIN
  UPDATE figures_by_day SET amount = amount - OLD.amount
  WHERE tenant_id = OLD.tenant_id AND day = OLD.day AND indicator = OLD.indicator
    AND municipality_ags = coalesce(OLD.municipality_ags, '') AND campaign_id = coalesce(OLD.campaign_id, '');
  DELETE FROM figures_by_day WHERE tenant_id = OLD.tenant_id AND day = OLD.day AND indicator = OLD.indicator AND amount = 0;
  UPDATE figures_by_month SET amount = amount - OLD.amount
  WHERE tenant_id = OLD.tenant_id AND month = substr(OLD.day, 1, 7) AND indicator = OLD.indicator
    AND municipality_ags = coalesce(OLD.municipality_ags, '') AND campaign_id = coalesce(OLD.campaign_id, '');
  DELETE FROM figures_by_month WHERE tenant_id = OLD.tenant_id AND month = substr(OLD.day, 1, 7) AND indicator = OLD.indicator AND amount = 0;
END;

CREATE TRIGGER touchpoints_become_the_state AFTER INSERT ON touchpoints
WHEN 'latest' IS coalesce((SELECT sums FROM indicators WHERE id = NEW.indicator), (SELECT sums FROM own_indicators WHERE tenant_id = NEW.tenant_id AND id = NEW.indicator))
BEGIN
  DELETE FROM figures_by_day WHERE tenant_id = NEW.tenant_id AND day = NEW.day AND indicator = NEW.indicator
    AND municipality_ags = coalesce(NEW.municipality_ags, '') AND campaign_id = coalesce(NEW.campaign_id, '');
  INSERT INTO figures_by_day (tenant_id, id, day, indicator, municipality_ags, campaign_id, amount)
  SELECT t.tenant_id, 'fig_' || lower(hex(randomblob(8))), t.day, t.indicator, coalesce(t.municipality_ags, ''), coalesce(t.campaign_id, ''), t.amount FROM touchpoints t
  WHERE t.tenant_id = NEW.tenant_id AND t.day = NEW.day AND t.indicator = NEW.indicator
    AND t.municipality_ags IS NEW.municipality_ags AND t.campaign_id IS NEW.campaign_id
  ORDER BY t.created_at DESC, t.rowid DESC LIMIT 1;
  DELETE FROM figures_by_month WHERE tenant_id = NEW.tenant_id AND month = substr(NEW.day, 1, 7) AND indicator = NEW.indicator
    AND municipality_ags = coalesce(NEW.municipality_ags, '') AND campaign_id = coalesce(NEW.campaign_id, '');
  INSERT INTO figures_by_month (tenant_id, id, month, indicator, municipality_ags, campaign_id, amount)
  SELECT d.tenant_id, 'fig_' || lower(hex(randomblob(8))), substr(NEW.day, 1, 7), d.indicator, d.municipality_ags, d.campaign_id, d.amount FROM figures_by_day d
  WHERE d.tenant_id = NEW.tenant_id AND d.day BETWEEN substr(NEW.day, 1, 7) || '-01' AND substr(NEW.day, 1, 7) || '-31' AND d.indicator = NEW.indicator
    AND d.municipality_ags = coalesce(NEW.municipality_ags, '') AND d.campaign_id = coalesce(NEW.campaign_id, '')
  ORDER BY d.day DESC LIMIT 1;
END;

CREATE TRIGGER touchpoints_change_the_state AFTER UPDATE OF day, amount, municipality_ags, campaign_id ON touchpoints
WHEN 'latest' IS coalesce((SELECT sums FROM indicators WHERE id = NEW.indicator), (SELECT sums FROM own_indicators WHERE tenant_id = NEW.tenant_id AND id = NEW.indicator))
BEGIN
  DELETE FROM figures_by_day WHERE tenant_id = OLD.tenant_id AND day = OLD.day AND indicator = OLD.indicator
    AND municipality_ags = coalesce(OLD.municipality_ags, '') AND campaign_id = coalesce(OLD.campaign_id, '');
  INSERT INTO figures_by_day (tenant_id, id, day, indicator, municipality_ags, campaign_id, amount)
  SELECT t.tenant_id, 'fig_' || lower(hex(randomblob(8))), t.day, t.indicator, coalesce(t.municipality_ags, ''), coalesce(t.campaign_id, ''), t.amount FROM touchpoints t
  WHERE t.tenant_id = OLD.tenant_id AND t.day = OLD.day AND t.indicator = OLD.indicator
    AND t.municipality_ags IS OLD.municipality_ags AND t.campaign_id IS OLD.campaign_id
  ORDER BY t.created_at DESC, t.rowid DESC LIMIT 1;
  DELETE FROM figures_by_month WHERE tenant_id = OLD.tenant_id AND month = substr(OLD.day, 1, 7) AND indicator = OLD.indicator
    AND municipality_ags = coalesce(OLD.municipality_ags, '') AND campaign_id = coalesce(OLD.campaign_id, '');
  INSERT INTO figures_by_month (tenant_id, id, month, indicator, municipality_ags, campaign_id, amount)
  SELECT d.tenant_id, 'fig_' || lower(hex(randomblob(8))), substr(OLD.day, 1, 7), d.indicator, d.municipality_ags, d.campaign_id, d.amount FROM figures_by_day d
  WHERE d.tenant_id = OLD.tenant_id AND d.day BETWEEN substr(OLD.day, 1, 7) || '-01' AND substr(OLD.day, 1, 7) || '-31' AND d.indicator = OLD.indicator
    AND d.municipality_ags = coalesce(OLD.municipality_ags, '') AND d.campaign_id = coalesce(OLD.campaign_id, '')
  ORDER BY d.day DESC LIMIT 1;
  DELETE FROM figures_by_day WHERE tenant_id = NEW.tenant_id AND day = NEW.day AND indicator = NEW.indicator
    AND municipality_ags = coalesce(NEW.municipality_ags, '') AND campaign_id = coalesce(NEW.campaign_id, '');
  INSERT INTO figures_by_day (tenant_id, id, day, indicator, municipality_ags, campaign_id, amount)
  SELECT t.tenant_id, 'fig_' || lower(hex(randomblob(8))), t.day, t.indicator, coalesce(t.municipality_ags, ''), coalesce(t.campaign_id, ''), t.amount FROM touchpoints t
  WHERE t.tenant_id = NEW.tenant_id AND t.day = NEW.day AND t.indicator = NEW.indicator
    AND t.municipality_ags IS NEW.municipality_ags AND t.campaign_id IS NEW.campaign_id
  ORDER BY t.created_at DESC, t.rowid DESC LIMIT 1;
  DELETE FROM figures_by_month WHERE tenant_id = NEW.tenant_id AND month = substr(NEW.day, 1, 7) AND indicator = NEW.indicator
    AND municipality_ags = coalesce(NEW.municipality_ags, '') AND campaign_id = coalesce(NEW.campaign_id, '');
  INSERT INTO figures_by_month (tenant_id, id, month, indicator, municipality_ags, campaign_id, amount)
  SELECT d.tenant_id, 'fig_' || lower(hex(randomblob(8))), substr(NEW.day, 1, 7), d.indicator, d.municipality_ags, d.campaign_id, d.amount FROM figures_by_day d
  WHERE d.tenant_id = NEW.tenant_id AND d.day BETWEEN substr(NEW.day, 1, 7) || '-01' AND substr(NEW.day, 1, 7) || '-31' AND d.indicator = NEW.indicator
    AND d.municipality_ags = coalesce(NEW.municipality_ags, '') AND d.campaign_id = coalesce(NEW.campaign_id, '')
  ORDER BY d.day DESC LIMIT 1;
END;

CREATE TRIGGER touchpoints_leave_the_state AFTER DELETE ON touchpoints
WHEN 'latest' IS coalesce((SELECT sums FROM indicators WHERE id = OLD.indicator), (SELECT sums FROM own_indicators WHERE tenant_id = OLD.tenant_id AND id = OLD.indicator))
BEGIN
  DELETE FROM figures_by_day WHERE tenant_id = OLD.tenant_id AND day = OLD.day AND indicator = OLD.indicator
    AND municipality_ags = coalesce(OLD.municipality_ags, '') AND campaign_id = coalesce(OLD.campaign_id, '');
  INSERT INTO figures_by_day (tenant_id, id, day, indicator, municipality_ags, campaign_id, amount)
  SELECT t.tenant_id, 'fig_' || lower(hex(randomblob(8))), t.day, t.indicator, coalesce(t.municipality_ags, ''), coalesce(t.campaign_id, ''), t.amount FROM touchpoints t
  WHERE t.tenant_id = OLD.tenant_id AND t.day = OLD.day AND t.indicator = OLD.indicator
    AND t.municipality_ags IS OLD.municipality_ags AND t.campaign_id IS OLD.campaign_id
  ORDER BY t.created_at DESC, t.rowid DESC LIMIT 1;
  DELETE FROM figures_by_month WHERE tenant_id = OLD.tenant_id AND month = substr(OLD.day, 1, 7) AND indicator = OLD.indicator
    AND municipality_ags = coalesce(OLD.municipality_ags, '') AND campaign_id = coalesce(OLD.campaign_id, '');
  INSERT INTO figures_by_month (tenant_id, id, month, indicator, municipality_ags, campaign_id, amount)
  SELECT d.tenant_id, 'fig_' || lower(hex(randomblob(8))), substr(OLD.day, 1, 7), d.indicator, d.municipality_ags, d.campaign_id, d.amount FROM figures_by_day d
  WHERE d.tenant_id = OLD.tenant_id AND d.day BETWEEN substr(OLD.day, 1, 7) || '-01' AND substr(OLD.day, 1, 7) || '-31' AND d.indicator = OLD.indicator
    AND d.municipality_ags = coalesce(OLD.municipality_ags, '') AND d.campaign_id = coalesce(OLD.campaign_id, '')
  ORDER BY d.day DESC LIMIT 1;
END;

CREATE TRIGGER touchpoints_keep_what_they_count BEFORE UPDATE OF indicator ON touchpoints
WHEN NEW.indicator <> OLD.indicator BEGIN SELECT RAISE(ABORT, 'a touchpoint never counts something else'); END;
CREATE TRIGGER touchpoints_begin_with_a_count BEFORE INSERT ON touchpoints
WHEN NEW.amount < 0 BEGIN SELECT RAISE(ABORT, 'nothing is counted below zero'); END;
CREATE TRIGGER touchpoints_stay_a_count BEFORE UPDATE OF amount ON touchpoints
WHEN NEW.amount < 0 BEGIN SELECT RAISE(ABORT, 'nothing is counted below zero'); END;

-- Months whose roll-ups have to be written anew from the touchpoints: when it is asked for, and when an indicator is summed otherwise.
CREATE TABLE stale_months (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  month TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, month)
) STRICT;
CREATE TRIGGER stale_months_keep_their_tenant BEFORE UPDATE OF tenant_id ON stale_months
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER indicators_summed_otherwise AFTER UPDATE OF sums ON indicators WHEN NEW.sums <> OLD.sums
BEGIN
  INSERT INTO stale_months (tenant_id, id, month)
  SELECT tenant_id, 'stm_' || lower(hex(randomblob(8))), month FROM figures_by_month WHERE indicator = NEW.id GROUP BY tenant_id, month
  ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER own_indicators_summed_otherwise AFTER UPDATE OF sums ON own_indicators WHEN NEW.sums <> OLD.sums
BEGIN
  INSERT INTO stale_months (tenant_id, id, month)
  SELECT tenant_id, 'stm_' || lower(hex(randomblob(8))), month FROM figures_by_month WHERE tenant_id = NEW.tenant_id AND indicator = NEW.id GROUP BY month
  ON CONFLICT DO NOTHING;
END;

CREATE INDEX touchpoints_typed_by_hand ON touchpoints (tenant_id, created_at DESC, id) WHERE substr(operation_key, 1, 5) = 'hand:';

-- What is handed out ---------------------------------------------------------------------------------------------------

CREATE TABLE batches (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  campaign_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('box', 'card')),
  title TEXT NOT NULL,
  title_en TEXT NOT NULL DEFAULT '',
  -- The school, university or stand where it is handed out.
  place TEXT NOT NULL DEFAULT '',
  municipality_ags TEXT REFERENCES municipalities (ags),
  day TEXT NOT NULL,
  packed INTEGER NOT NULL CHECK (packed BETWEEN 1 AND 100000),
  handed_out INTEGER CHECK (handed_out BETWEEN 0 AND packed),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, campaign_id) REFERENCES campaigns (tenant_id, id)
) STRICT;
CREATE INDEX batches_by_campaign ON batches (tenant_id, campaign_id, day, id);
CREATE TRIGGER batches_keep_their_tenant BEFORE UPDATE OF tenant_id ON batches
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;

CREATE TABLE batch_products (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  batch_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL DEFAULT '',
  employer_id TEXT REFERENCES employers (id),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, batch_id, position),
  FOREIGN KEY (tenant_id, batch_id) REFERENCES batches (tenant_id, id)
) STRICT;
CREATE TRIGGER batch_products_keep_their_tenant BEFORE UPDATE OF tenant_id ON batch_products
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;

-- What a QR on a box, card or poster carries.
CREATE TABLE codes (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  code TEXT NOT NULL,
  campaign_id TEXT NOT NULL,
  batch_id TEXT,
  carrier TEXT NOT NULL CHECK (carrier IN ('box', 'card', 'poster', 'mailing', 'other')),
  -- Where it hangs; the team alone reads it.
  note TEXT NOT NULL DEFAULT '',
  heading TEXT NOT NULL DEFAULT '',
  heading_en TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  text_en TEXT NOT NULL DEFAULT '',
  created_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, code),
  FOREIGN KEY (tenant_id, campaign_id) REFERENCES campaigns (tenant_id, id),
  FOREIGN KEY (tenant_id, batch_id) REFERENCES batches (tenant_id, id)
) STRICT;
CREATE INDEX codes_by_campaign ON codes (tenant_id, campaign_id, created_at, id);
CREATE INDEX codes_by_batch ON codes (tenant_id, batch_id);
CREATE TRIGGER codes_keep_their_tenant BEFORE UPDATE OF tenant_id ON codes
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER codes_keep_what_they_stand_for BEFORE UPDATE OF code, campaign_id, batch_id ON codes
WHEN NEW.code <> OLD.code OR NEW.campaign_id <> OLD.campaign_id OR NEW.batch_id IS NOT OLD.batch_id
BEGIN SELECT RAISE(ABORT, 'a printed code stands for one thing'); END;

-- Who comes by a code ----------------------------------------------------------------------------------------------------

ALTER TABLE subscriptions ADD COLUMN code_id TEXT;
ALTER TABLE subscriptions ADD COLUMN campaign_id TEXT;
ALTER TABLE rsvps ADD COLUMN code_id TEXT;
ALTER TABLE rsvps ADD COLUMN campaign_id TEXT;
ALTER TABLE enquiries ADD COLUMN code_id TEXT;
ALTER TABLE enquiries ADD COLUMN campaign_id TEXT;
CREATE INDEX enquiries_by_campaign ON enquiries (tenant_id, campaign_id, created_at) WHERE campaign_id IS NOT NULL;
ALTER TABLE touchpoints ADD COLUMN code_id TEXT;
-- Who signed up by it, for as long as they stay; nobody else is ever in it.
ALTER TABLE touchpoints ADD COLUMN person_id TEXT;
CREATE INDEX touchpoints_by_code ON touchpoints (tenant_id, code_id, indicator) WHERE code_id IS NOT NULL;
CREATE INDEX touchpoints_by_person ON touchpoints (tenant_id, person_id) WHERE person_id IS NOT NULL;
CREATE TRIGGER touchpoints_begin_with_a_code_of_theirs BEFORE INSERT ON touchpoints
WHEN NEW.code_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM codes r WHERE r.tenant_id = NEW.tenant_id AND r.id = NEW.code_id)
BEGIN SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed'); END;
CREATE TRIGGER touchpoints_name_a_code_of_theirs BEFORE UPDATE OF code_id ON touchpoints
WHEN NEW.code_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM codes r WHERE r.tenant_id = NEW.tenant_id AND r.id = NEW.code_id)
BEGIN SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed'); END;
CREATE TRIGGER subscriptions_begin_with_a_code_of_theirs BEFORE INSERT ON subscriptions
WHEN NEW.code_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM codes r WHERE r.tenant_id = NEW.tenant_id AND r.id = NEW.code_id)
BEGIN SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed'); END;
CREATE TRIGGER subscriptions_name_a_code_of_theirs BEFORE UPDATE OF code_id ON subscriptions
WHEN NEW.code_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM codes r WHERE r.tenant_id = NEW.tenant_id AND r.id = NEW.code_id)
BEGIN SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed'); END;
CREATE TRIGGER rsvps_begin_with_a_code_of_theirs BEFORE INSERT ON rsvps
WHEN NEW.code_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM codes r WHERE r.tenant_id = NEW.tenant_id AND r.id = NEW.code_id)
BEGIN SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed'); END;
CREATE TRIGGER rsvps_name_a_code_of_theirs BEFORE UPDATE OF code_id ON rsvps
WHEN NEW.code_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM codes r WHERE r.tenant_id = NEW.tenant_id AND r.id = NEW.code_id)
BEGIN SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed'); END;
CREATE TRIGGER enquiries_begin_with_a_code_of_theirs BEFORE INSERT ON enquiries
WHEN NEW.code_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM codes r WHERE r.tenant_id = NEW.tenant_id AND r.id = NEW.code_id)
BEGIN SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed'); END;
CREATE TRIGGER enquiries_name_a_code_of_theirs BEFORE UPDATE OF code_id ON enquiries
WHEN NEW.code_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM codes r WHERE r.tenant_id = NEW.tenant_id AND r.id = NEW.code_id)
BEGIN SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed'); END;
CREATE TRIGGER subscriptions_begin_with_a_campaign_of_theirs BEFORE INSERT ON subscriptions
WHEN NEW.campaign_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM campaigns r WHERE r.tenant_id = NEW.tenant_id AND r.id = NEW.campaign_id)
BEGIN SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed'); END;
CREATE TRIGGER subscriptions_name_a_campaign_of_theirs BEFORE UPDATE OF campaign_id ON subscriptions
WHEN NEW.campaign_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM campaigns r WHERE r.tenant_id = NEW.tenant_id AND r.id = NEW.campaign_id)
BEGIN SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed'); END;
CREATE TRIGGER rsvps_begin_with_a_campaign_of_theirs BEFORE INSERT ON rsvps
WHEN NEW.campaign_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM campaigns r WHERE r.tenant_id = NEW.tenant_id AND r.id = NEW.campaign_id)
BEGIN SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed'); END;
CREATE TRIGGER rsvps_name_a_campaign_of_theirs BEFORE UPDATE OF campaign_id ON rsvps
WHEN NEW.campaign_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM campaigns r WHERE r.tenant_id = NEW.tenant_id AND r.id = NEW.campaign_id)
BEGIN SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed'); END;
CREATE TRIGGER enquiries_begin_with_a_campaign_of_theirs BEFORE INSERT ON enquiries
WHEN NEW.campaign_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM campaigns r WHERE r.tenant_id = NEW.tenant_id AND r.id = NEW.campaign_id)
BEGIN SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed'); END;
CREATE TRIGGER enquiries_name_a_campaign_of_theirs BEFORE UPDATE OF campaign_id ON enquiries
WHEN NEW.campaign_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM campaigns r WHERE r.tenant_id = NEW.tenant_id AND r.id = NEW.campaign_id)
BEGIN SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed'); END;
CREATE TRIGGER codes_in_use_stay BEFORE DELETE ON codes
WHEN EXISTS (SELECT 1 FROM touchpoints t WHERE t.tenant_id = OLD.tenant_id AND t.code_id = OLD.id)
  OR EXISTS (SELECT 1 FROM subscriptions s WHERE s.tenant_id = OLD.tenant_id AND s.code_id = OLD.id)
  OR EXISTS (SELECT 1 FROM rsvps r WHERE r.tenant_id = OLD.tenant_id AND r.code_id = OLD.id)
  OR EXISTS (SELECT 1 FROM enquiries e WHERE e.tenant_id = OLD.tenant_id AND e.code_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed'); END;
-- Whoever stops following goes out of the count that they made; the count stays.
UPDATE touchpoints SET person_id = substr(operation_key, 8)
WHERE indicator = 'followers' AND operation_key GLOB 'follow:sub_*'
  AND EXISTS (SELECT 1 FROM subscriptions s WHERE s.tenant_id = touchpoints.tenant_id AND s.id = substr(touchpoints.operation_key, 8));
UPDATE touchpoints SET operation_key = 'left:' || id
WHERE indicator = 'followers' AND operation_key GLOB 'follow:sub_*' AND person_id IS NULL;
CREATE TRIGGER touchpoints_name_a_person_of_theirs BEFORE INSERT ON touchpoints
WHEN NEW.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM subscriptions s WHERE s.tenant_id = NEW.tenant_id AND s.id = NEW.person_id)
BEGIN SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed'); END;
CREATE TRIGGER subscriptions_leave_their_touchpoint AFTER DELETE ON subscriptions
BEGIN
  UPDATE touchpoints SET person_id = NULL, operation_key = 'left:' || id WHERE tenant_id = OLD.tenant_id AND person_id = OLD.id;
END;
