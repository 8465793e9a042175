-- The region's programme has goals, and every version of a goal and of an indicator's definition stays readable. Counties inherit
-- both, adapt goals or add their own, choose those of a grant, and know its deadlines.

-- What an indicator was at each revision, and why it changed.
CREATE TABLE indicator_versions (
  indicator_id TEXT NOT NULL REFERENCES indicators (id),
  revision INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL,
  unit TEXT NOT NULL,
  counts TEXT NOT NULL,
  leaves_out TEXT NOT NULL,
  about_people INTEGER NOT NULL CHECK (about_people IN (0, 1)),
  sums TEXT NOT NULL CHECK (sums IN ('sum', 'latest')),
  retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
  reason TEXT NOT NULL,
  set_at INTEGER NOT NULL,
  PRIMARY KEY (indicator_id, revision)
) STRICT;
INSERT INTO indicator_versions
SELECT id, revision, name, name_en, unit, counts, leaves_out, about_people, sums, retired_at IS NOT NULL, '', updated_at FROM indicators;
CREATE TRIGGER indicator_versions_stay BEFORE UPDATE ON indicator_versions
BEGIN SELECT RAISE(ABORT, 'a version stays as it was'); END;
CREATE TRIGGER indicator_versions_are_kept BEFORE DELETE ON indicator_versions
BEGIN SELECT RAISE(ABORT, 'a version stays as it was'); END;

CREATE UNIQUE INDEX indicators_by_name ON indicators (name COLLATE NOCASE) WHERE retired_at IS NULL;

-- What the platform counts by itself may be called otherwise; it goes on being counted, and as what it is.
CREATE TRIGGER known_indicators_stay BEFORE UPDATE OF retired_at, about_people, sums ON indicators
WHEN OLD.id NOT GLOB 'ind_*' AND (NEW.retired_at IS NOT NULL OR NEW.about_people <> OLD.about_people OR NEW.sums <> OLD.sums)
BEGIN SELECT RAISE(ABORT, 'the platform counts this by itself'); END;

-- Released months are frozen: whether they name people, and how they are added up, is part of what was released.
CREATE TRIGGER released_indicators_stay BEFORE UPDATE OF about_people, sums ON indicators
WHEN (NEW.about_people <> OLD.about_people OR NEW.sums <> OLD.sums)
  AND EXISTS (SELECT 1 FROM released_tables r, json_each(r.definitions) d WHERE json_extract(d.value, '$.id') = OLD.id)
BEGIN SELECT RAISE(ABORT, 'figures of this indicator were released'); END;

-- What the region wants to reach, and by how much in each year: [{"year": 2027, "amount": 40}].
CREATE TABLE programme_goals (
  id TEXT PRIMARY KEY,
  programme TEXT NOT NULL CHECK (programme IN ('careers', 'gp')),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  indicator TEXT NOT NULL REFERENCES indicators (id),
  year_targets TEXT NOT NULL CHECK (json_valid(year_targets)),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  retired_at INTEGER
) STRICT;

CREATE TABLE programme_goal_versions (
  goal_id TEXT NOT NULL REFERENCES programme_goals (id),
  version INTEGER NOT NULL,
  text TEXT NOT NULL,
  indicator TEXT NOT NULL,
  year_targets TEXT NOT NULL CHECK (json_valid(year_targets)),
  retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
  reason TEXT NOT NULL,
  set_at INTEGER NOT NULL,
  PRIMARY KEY (goal_id, version)
) STRICT;
CREATE TRIGGER programme_goal_versions_stay BEFORE UPDATE ON programme_goal_versions
BEGIN SELECT RAISE(ABORT, 'a version stays as it was'); END;
CREATE TRIGGER programme_goal_versions_are_kept BEFORE DELETE ON programme_goal_versions
BEGIN SELECT RAISE(ABORT, 'a version stays as it was'); END;

CREATE TRIGGER indicators_of_goals_stay BEFORE UPDATE OF retired_at ON indicators
WHEN NEW.retired_at IS NOT NULL AND OLD.retired_at IS NULL
  AND EXISTS (SELECT 1 FROM programme_goals g WHERE g.indicator = OLD.id AND g.retired_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'the indicator is in use'); END;
CREATE TRIGGER programme_goals_begin_with_an_indicator_in_use BEFORE INSERT ON programme_goals
WHEN NOT EXISTS (SELECT 1 FROM indicators i WHERE i.id = NEW.indicator AND i.retired_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'the indicator is not in use'); END;
CREATE TRIGGER programme_goals_name_an_indicator_in_use BEFORE UPDATE OF indicator, retired_at ON programme_goals
WHEN NEW.retired_at IS NULL AND NOT EXISTS (SELECT 1 FROM indicators i WHERE i.id = NEW.indicator AND i.retired_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'the indicator is not in use'); END;

-- A county's own goals, and its own version of a goal of the region, which has that goal's id.
CREATE TABLE goals (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  programme TEXT NOT NULL CHECK (programme IN ('careers', 'gp')),
  text TEXT NOT NULL,
  indicator TEXT NOT NULL,
  year_targets TEXT NOT NULL CHECK (json_valid(year_targets)),
  -- The version of the region's goal that it was written over or last compared with; none where the goal is the county's own.
  based_on INTEGER,
  updated_at INTEGER NOT NULL,
  retired_at INTEGER,
  PRIMARY KEY (tenant_id, id)
) STRICT;
CREATE TRIGGER goals_keep_their_tenant BEFORE UPDATE OF tenant_id ON goals
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;

-- Up to which version a county has taken note of what changed above it.
CREATE TABLE programme_readings (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  about TEXT NOT NULL,
  version INTEGER NOT NULL,
  read_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, about)
) STRICT;
CREATE TRIGGER programme_readings_keep_their_tenant BEFORE UPDATE OF tenant_id ON programme_readings
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;

-- Funding ----------------------------------------------------------------------------------------------------------

-- Counts the changes of a budget plan, so that nobody saves over what another has changed meanwhile.
ALTER TABLE grants ADD COLUMN plan_version INTEGER NOT NULL DEFAULT 1;

CREATE TABLE grant_goals (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  grant_id TEXT NOT NULL,
  goal_id TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, grant_id, goal_id),
  FOREIGN KEY (tenant_id, grant_id) REFERENCES grants (tenant_id, id)
) STRICT;
CREATE INDEX grant_goals_by_goal ON grant_goals (tenant_id, goal_id);
CREATE TRIGGER grant_goals_keep_their_tenant BEFORE UPDATE OF tenant_id ON grant_goals
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;

CREATE TABLE deadlines (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  grant_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('interim-report', 'final-report', 'payment-request', 'other')),
  title TEXT NOT NULL,
  due_on TEXT NOT NULL,
  remind_days INTEGER NOT NULL CHECK (remind_days BETWEEN 0 AND 365),
  -- The day from which the leads are reminded.
  remind_on TEXT NOT NULL,
  reminded_at INTEGER,
  done_at INTEGER,
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, grant_id) REFERENCES grants (tenant_id, id)
) STRICT;
CREATE INDEX deadlines_of_grant ON deadlines (tenant_id, grant_id, due_on);
CREATE INDEX deadlines_open ON deadlines (tenant_id, remind_on) WHERE done_at IS NULL;
CREATE TRIGGER deadlines_keep_their_tenant BEFORE UPDATE OF tenant_id ON deadlines
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;

-- A plan lies within the period of its grant, whichever of the two changes.
CREATE TRIGGER budget_years_lie_within BEFORE INSERT ON budget_years
WHEN NOT EXISTS (
  SELECT 1 FROM budget_lines l JOIN grants g ON g.tenant_id = l.tenant_id AND g.id = l.grant_id
  WHERE l.tenant_id = NEW.tenant_id AND l.id = NEW.line_id
    AND NEW.year BETWEEN CAST(substr(g.starts_on, 1, 4) AS INTEGER) AND CAST(substr(g.ends_on, 1, 4) AS INTEGER))
BEGIN SELECT RAISE(ABORT, 'the year lies outside the period'); END;
CREATE TRIGGER grants_keep_planned_years BEFORE UPDATE OF starts_on, ends_on ON grants
WHEN EXISTS (
  SELECT 1 FROM budget_years y JOIN budget_lines l ON l.tenant_id = y.tenant_id AND l.id = y.line_id
  WHERE l.tenant_id = NEW.tenant_id AND l.grant_id = NEW.id
    AND y.year NOT BETWEEN CAST(substr(NEW.starts_on, 1, 4) AS INTEGER) AND CAST(substr(NEW.ends_on, 1, 4) AS INTEGER))
BEGIN SELECT RAISE(ABORT, 'a planned year lies outside the period'); END;
CREATE TRIGGER grants_keep_paid_days BEFORE UPDATE OF starts_on, ends_on ON grants
WHEN EXISTS (
  SELECT 1 FROM receipts r WHERE r.tenant_id = NEW.tenant_id AND r.grant_id = NEW.id AND r.cancelled_at IS NULL
    AND r.paid_on BETWEEN OLD.starts_on AND OLD.ends_on AND r.paid_on NOT BETWEEN NEW.starts_on AND NEW.ends_on)
BEGIN SELECT RAISE(ABORT, 'a paid day lies outside the period'); END;

-- A line that something hangs on stays: receipts hold it by their reference, campaigns by this.
CREATE TRIGGER budget_lines_with_campaigns_stay BEFORE DELETE ON budget_lines
WHEN EXISTS (SELECT 1 FROM campaigns c WHERE c.tenant_id = OLD.tenant_id AND c.budget_line_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed'); END;

-- What is still asked for is not put aside.
CREATE TRIGGER own_indicators_in_use_stay BEFORE UPDATE OF retired_at ON own_indicators
WHEN NEW.retired_at IS NOT NULL AND OLD.retired_at IS NULL AND (
  EXISTS (SELECT 1 FROM goals g WHERE g.tenant_id = OLD.tenant_id AND g.indicator = OLD.id AND g.retired_at IS NULL)
  OR EXISTS (SELECT 1 FROM campaigns c, json_each(c.targets) t WHERE c.tenant_id = OLD.tenant_id AND c.status <> 'done'
    AND json_extract(t.value, '$.indicator') = OLD.id)
  OR EXISTS (SELECT 1 FROM targets t WHERE t.tenant_id = OLD.tenant_id AND t.indicator = OLD.id
    AND substr(t.period, 1, 4) >= strftime('%Y', NEW.retired_at, 'unixepoch')))
BEGIN SELECT RAISE(ABORT, 'the indicator is in use'); END;
CREATE TRIGGER goals_of_running_grants_stay BEFORE UPDATE OF retired_at ON goals
WHEN NEW.retired_at IS NOT NULL AND OLD.retired_at IS NULL AND EXISTS (
  SELECT 1 FROM grant_goals gg JOIN grants g ON g.tenant_id = gg.tenant_id AND g.id = gg.grant_id
  WHERE gg.tenant_id = OLD.tenant_id AND gg.goal_id = OLD.id AND g.ends_on >= date(NEW.retired_at, 'unixepoch'))
BEGIN SELECT RAISE(ABORT, 'the goal is in use'); END;
