-- The agency asks counties for their experience by a day, sees who answered, and publishes the region's report of experience,
-- version by version, each of which stays as it was.

CREATE TABLE rounds (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  asked TEXT NOT NULL,
  -- A day in Europe/Berlin; answers are welcome later too, until the round is closed.
  deadline TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  closed_at INTEGER
) STRICT;
CREATE INDEX rounds_by_opening ON rounds (opened_at DESC, id DESC);

-- How far each county is: silent, writing (begun), answered. What it writes stays with it until it is shared.
CREATE TABLE round_counties (
  round_id TEXT NOT NULL REFERENCES rounds (id),
  county_id TEXT NOT NULL REFERENCES tenants (id),
  asked_at INTEGER NOT NULL,
  begun_at INTEGER,
  answered_at INTEGER,
  -- The sentence of a county that has nothing to tell this time.
  regret TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (round_id, county_id)
) STRICT;
CREATE INDEX round_counties_by_county ON round_counties (county_id, round_id);

CREATE TABLE round_answers (
  round_id TEXT NOT NULL,
  county_id TEXT NOT NULL,
  experience_id TEXT NOT NULL REFERENCES shared_experiences (id),
  PRIMARY KEY (round_id, county_id, experience_id),
  FOREIGN KEY (round_id, county_id) REFERENCES round_counties (round_id, county_id)
) STRICT;

-- What the agency has to tell a county about a round; the county's own clock makes it mail. One of a kind a day.
CREATE TABLE round_notices (
  round_id TEXT NOT NULL,
  county_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('asked', 'reminded', 'prolonged', 'closed', 'reopened')),
  day TEXT NOT NULL,
  deadline TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  told_at INTEGER,
  PRIMARY KEY (round_id, county_id, kind, day),
  FOREIGN KEY (round_id, county_id) REFERENCES round_counties (round_id, county_id)
) STRICT;
CREATE INDEX round_notices_to_tell ON round_notices (county_id, made_at) WHERE told_at IS NULL;

-- The cards a county has put aside for its answer, drafts too.
CREATE TABLE round_cards (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  round_id TEXT NOT NULL REFERENCES rounds (id),
  card_id TEXT NOT NULL,
  put_aside_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, round_id, card_id),
  FOREIGN KEY (tenant_id, card_id) REFERENCES experience_cards (tenant_id, id)
) STRICT;
CREATE TRIGGER round_cards_keep_their_tenant BEFORE UPDATE OF tenant_id ON round_cards
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;

-- A report as it is being composed; its sections in their order are one text, so that every change is one statement.
CREATE TABLE experience_reports (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  slug TEXT NOT NULL,
  title TEXT NOT NULL,
  subtitle TEXT NOT NULL DEFAULT '',
  summary TEXT NOT NULL DEFAULT '',
  sections TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(sections)),
  -- Counts the changes, so that nobody writes over what they have not seen.
  revision INTEGER NOT NULL DEFAULT 1,
  -- The number of the newest published version; 0 for none.
  latest INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, slug)
) STRICT;
CREATE INDEX experience_reports_by_creation ON experience_reports (tenant_id, created_at DESC, id DESC);
CREATE TRIGGER experience_reports_keep_their_tenant BEFORE UPDATE OF tenant_id ON experience_reports
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER experience_reports_keep_their_address BEFORE UPDATE OF slug ON experience_reports
WHEN NEW.slug <> OLD.slug AND OLD.latest > 0 BEGIN SELECT RAISE(ABORT, 'a published report keeps its address'); END;

CREATE TABLE experience_report_versions (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  report_id TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  -- The revision of the report that it froze.
  revision INTEGER NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  -- What changed since the version before, and why; empty for the first.
  reason TEXT NOT NULL,
  file_path TEXT NOT NULL,
  file_bytes INTEGER NOT NULL,
  published_by TEXT NOT NULL,
  published_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, report_id, number),
  FOREIGN KEY (tenant_id, report_id) REFERENCES experience_reports (tenant_id, id)
) STRICT;
CREATE TRIGGER experience_report_versions_keep_their_tenant BEFORE UPDATE OF tenant_id ON experience_report_versions
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER experience_report_versions_stay BEFORE UPDATE ON experience_report_versions
BEGIN SELECT RAISE(ABORT, 'a published version stays as it is'); END;
CREATE TRIGGER experience_report_versions_remain BEFORE DELETE ON experience_report_versions
BEGIN SELECT RAISE(ABORT, 'a published version stays as it is'); END;
