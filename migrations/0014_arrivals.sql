-- People a county accompanies until they work here, whether they stayed, and in which year followers left.

CREATE TABLE arrivals (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  programme TEXT NOT NULL CHECK (programme IN ('careers', 'gp')),
  stage TEXT NOT NULL CHECK (stage IN ('in-talks', 'arrived', 'ended')),
  -- Gone once the person is forgotten; what remains of the row then names nobody.
  name TEXT,
  mail TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  lang TEXT NOT NULL CHECK (lang IN ('de', 'en')),
  left_year INTEGER CHECK (left_year BETWEEN 1950 AND 2100),
  employer_id TEXT REFERENCES employers (id),
  employer_name TEXT NOT NULL DEFAULT '',
  municipality_ags TEXT REFERENCES municipalities (ags),
  talks_on TEXT NOT NULL,
  first_day TEXT,
  ended_on TEXT,
  end_reason TEXT CHECK (end_reason IN ('stays-away', 'elsewhere', 'no-match', 'lost-touch')),
  adults INTEGER NOT NULL DEFAULT 0 CHECK (adults BETWEEN 0 AND 20),
  children INTEGER NOT NULL DEFAULT 0 CHECK (children BETWEEN 0 AND 20),
  campaign_id TEXT,
  because TEXT CHECK (because IN ('yes', 'partly', 'no')),
  -- The wording they agreed to be asked with; empty while they have not.
  wording_version TEXT NOT NULL DEFAULT '',
  operation_key TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  forgotten_at INTEGER,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, operation_key),
  FOREIGN KEY (tenant_id, campaign_id) REFERENCES campaigns (tenant_id, id),
  CHECK (stage <> 'arrived' OR first_day IS NOT NULL),
  CHECK ((stage = 'ended') = (ended_on IS NOT NULL)),
  CHECK (forgotten_at IS NULL OR (name IS NULL AND mail = '' AND phone = ''))
) STRICT;
CREATE INDEX arrivals_by_stage ON arrivals (tenant_id, stage, updated_at DESC, id DESC) WHERE forgotten_at IS NULL;
CREATE INDEX arrivals_by_first_day ON arrivals (tenant_id, first_day) WHERE forgotten_at IS NULL;
CREATE INDEX arrivals_by_mail ON arrivals (tenant_id, mail) WHERE mail <> '';
CREATE INDEX arrivals_by_cohort ON arrivals (tenant_id, left_year, stage);
CREATE TRIGGER arrivals_keep_their_tenant BEFORE UPDATE OF tenant_id ON arrivals
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER arrivals_stay_forgotten BEFORE UPDATE ON arrivals
WHEN OLD.forgotten_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a forgotten arrival stays forgotten'); END;

-- The keys of their pseudonyms in the consent ledger.
CREATE TABLE arrival_pseudonyms (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  key TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, id) REFERENCES arrivals (tenant_id, id)
) STRICT;
CREATE TRIGGER arrival_pseudonyms_keep_their_tenant BEFORE UPDATE OF tenant_id ON arrival_pseudonyms
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;

-- Whether somebody stayed, asked 3, 12 and 36 months after the first working day, each once. `answered_on` is the day of the
-- first answer, on which it counts; a correction keeps it.
CREATE TABLE follow_ups (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  arrival_id TEXT NOT NULL,
  months INTEGER NOT NULL CHECK (months IN (3, 12, 36)),
  due_on TEXT NOT NULL,
  asked_at INTEGER NOT NULL,
  code_digest TEXT NOT NULL,
  reminded_at INTEGER,
  reminder_code_digest TEXT,
  stayed TEXT CHECK (stayed IN ('same-employer', 'same-county', 'same-region', 'gone')),
  because TEXT CHECK (because IN ('yes', 'partly', 'no')),
  answered_on TEXT,
  answered_by TEXT CHECK (answered_by IN ('person', 'guide')),
  -- The guide asked, and nobody could be reached.
  closed_at INTEGER,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, arrival_id, months),
  UNIQUE (tenant_id, code_digest),
  UNIQUE (tenant_id, reminder_code_digest),
  FOREIGN KEY (tenant_id, arrival_id) REFERENCES arrivals (tenant_id, id),
  CHECK ((stayed IS NULL) = (answered_on IS NULL))
) STRICT;
CREATE INDEX follow_ups_waiting ON follow_ups (tenant_id, reminded_at, asked_at) WHERE stayed IS NULL AND closed_at IS NULL;
CREATE INDEX follow_ups_by_answer ON follow_ups (tenant_id, months, stayed, because);
CREATE TRIGGER follow_ups_keep_their_tenant BEFORE UPDATE OF tenant_id ON follow_ups
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;

-- When followers left, where they say so; and how many of each year are in touch, counted as they come and go.
ALTER TABLE subscriptions ADD COLUMN left_year INTEGER CHECK (left_year BETWEEN 1950 AND 2100);

CREATE TABLE cohorts (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  left_year INTEGER NOT NULL,
  followers INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, left_year)
) STRICT;
CREATE TRIGGER cohorts_keep_their_tenant BEFORE UPDATE OF tenant_id ON cohorts
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER followers_join_their_cohort AFTER INSERT ON subscriptions
WHEN NEW.status = 'active' AND NEW.left_year IS NOT NULL
BEGIN
  INSERT INTO cohorts (tenant_id, id, left_year, followers)
  VALUES (NEW.tenant_id, 'coh_' || lower(hex(randomblob(8))), NEW.left_year, 1)
  ON CONFLICT (tenant_id, left_year) DO UPDATE SET followers = followers + 1;
END;
CREATE TRIGGER followers_change_their_cohort AFTER UPDATE OF status, left_year ON subscriptions
BEGIN
  UPDATE cohorts SET followers = followers - 1
  WHERE OLD.status = 'active' AND tenant_id = OLD.tenant_id AND left_year = OLD.left_year;
  INSERT INTO cohorts (tenant_id, id, left_year, followers)
  SELECT NEW.tenant_id, 'coh_' || lower(hex(randomblob(8))), NEW.left_year, 1
  WHERE NEW.status = 'active' AND NEW.left_year IS NOT NULL
  ON CONFLICT (tenant_id, left_year) DO UPDATE SET followers = followers + 1;
END;
CREATE TRIGGER followers_leave_their_cohort AFTER DELETE ON subscriptions
WHEN OLD.status = 'active' AND OLD.left_year IS NOT NULL
BEGIN
  UPDATE cohorts SET followers = followers - 1 WHERE tenant_id = OLD.tenant_id AND left_year = OLD.left_year;
END;

-- Whoever is forgotten leaves no way from the counts back to what remains of the row.
CREATE TRIGGER arrivals_leave_their_counts AFTER UPDATE OF forgotten_at ON arrivals WHEN NEW.forgotten_at IS NOT NULL
BEGIN
  UPDATE touchpoints SET operation_key = 'left:' || id
  WHERE tenant_id = NEW.tenant_id AND operation_key IN (
    'arrival:' || NEW.id || ':talks', 'arrival:' || NEW.id || ':returns', 'arrival:' || NEW.id || ':beginnings', 'arrival:' || NEW.id || ':children');
  UPDATE touchpoints SET operation_key = 'left:' || id
  WHERE tenant_id = NEW.tenant_id AND operation_key IN (
    SELECT 'follow-up:' || f.id FROM follow_ups f WHERE f.tenant_id = NEW.tenant_id AND f.arrival_id = NEW.id);
  UPDATE follow_ups SET due_on = substr(due_on, 1, 4) || '-01-01', answered_on = substr(answered_on, 1, 4) || '-01-01'
  WHERE tenant_id = NEW.tenant_id AND arrival_id = NEW.id;
END;

-- A month's figures and a campaign's, whatever the place: what a county's own pages read instead of every cell.
CREATE TABLE figure_totals (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  axis TEXT NOT NULL CHECK (axis IN ('month', 'campaign')),
  cell TEXT NOT NULL,
  indicator TEXT NOT NULL,
  amount INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, axis, cell, indicator)
) STRICT;
CREATE TRIGGER figure_totals_keep_their_tenant BEFORE UPDATE OF tenant_id ON figure_totals
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
INSERT INTO figure_totals (tenant_id, id, axis, cell, indicator, amount)
SELECT tenant_id, 'fto_' || lower(hex(randomblob(8))), 'month', month, indicator, sum(amount)
FROM figures_by_month GROUP BY tenant_id, month, indicator;
INSERT INTO figure_totals (tenant_id, id, axis, cell, indicator, amount)
SELECT tenant_id, 'fto_' || lower(hex(randomblob(8))), 'campaign', campaign_id, indicator, sum(amount)
FROM figures_by_month WHERE campaign_id <> '' GROUP BY tenant_id, campaign_id, indicator;

CREATE TRIGGER figures_by_month_are_totalled AFTER INSERT ON figures_by_month
BEGIN
  INSERT INTO figure_totals (tenant_id, id, axis, cell, indicator, amount)
  VALUES (NEW.tenant_id, 'fto_' || lower(hex(randomblob(8))), 'month', NEW.month, NEW.indicator, NEW.amount)
  ON CONFLICT (tenant_id, axis, cell, indicator) DO UPDATE SET amount = amount + excluded.amount;
  INSERT INTO figure_totals (tenant_id, id, axis, cell, indicator, amount)
  SELECT NEW.tenant_id, 'fto_' || lower(hex(randomblob(8))), 'campaign', NEW.campaign_id, NEW.indicator, NEW.amount WHERE NEW.campaign_id <> ''
  ON CONFLICT (tenant_id, axis, cell, indicator) DO UPDATE SET amount = amount + excluded.amount;
END;
CREATE TRIGGER figures_by_month_stay_totalled AFTER UPDATE OF amount ON figures_by_month
BEGIN
  UPDATE figure_totals SET amount = amount + NEW.amount - OLD.amount
  WHERE tenant_id = NEW.tenant_id AND axis = 'month' AND cell = NEW.month AND indicator = NEW.indicator;
  UPDATE figure_totals SET amount = amount + NEW.amount - OLD.amount
  WHERE tenant_id = NEW.tenant_id AND axis = 'campaign' AND cell = NEW.campaign_id AND indicator = NEW.indicator;
END;
CREATE TRIGGER figures_by_month_leave_the_total AFTER DELETE ON figures_by_month
BEGIN
  UPDATE figure_totals SET amount = amount - OLD.amount
  WHERE tenant_id = OLD.tenant_id AND axis = 'month' AND cell = OLD.month AND indicator = OLD.indicator;
  UPDATE figure_totals SET amount = amount - OLD.amount
  WHERE tenant_id = OLD.tenant_id AND axis = 'campaign' AND cell = OLD.campaign_id AND indicator = OLD.indicator;
  -- A total is there as long as a cell of it is: a state of zero is one, a month nobody counts in any more is none.
  DELETE FROM figure_totals
  WHERE tenant_id = OLD.tenant_id AND axis = 'month' AND cell = OLD.month AND indicator = OLD.indicator AND NOT EXISTS (
    SELECT 1 FROM figures_by_month m WHERE m.tenant_id = OLD.tenant_id AND m.month = OLD.month AND m.indicator = OLD.indicator);
  DELETE FROM figure_totals
  WHERE tenant_id = OLD.tenant_id AND axis = 'campaign' AND cell = OLD.campaign_id AND indicator = OLD.indicator AND NOT EXISTS (
    SELECT 1 FROM figures_by_month m WHERE m.tenant_id = OLD.tenant_id AND m.campaign_id = OLD.campaign_id AND m.indicator = OLD.indicator);
END;
