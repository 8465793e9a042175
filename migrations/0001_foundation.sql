-- A region has counties, an agency and municipalities; counties share employers, openings and experience,
-- and own everything else. Tenant tables carry (tenant_id, id) as their key, so that a row cannot be named
-- without its tenant.

-- The region and its tenants ---------------------------------------------------------------------------------

CREATE TABLE regions (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  claim TEXT NOT NULL,
  directory_version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE tenants (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('county', 'agency')),
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  short_name TEXT NOT NULL,
  county_ags TEXT,
  status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'paused')),
  programmes TEXT NOT NULL CHECK (json_valid(programmes)),
  features TEXT NOT NULL CHECK (json_valid(features)),
  look TEXT NOT NULL CHECK (json_valid(look)),
  site TEXT NOT NULL CHECK (json_valid(site)),
  legal TEXT NOT NULL CHECK (json_valid(legal)),
  content_version INTEGER NOT NULL DEFAULT 1,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE tenant_hosts (
  host TEXT PRIMARY KEY,
  tenant TEXT NOT NULL REFERENCES tenants (id),
  canonical INTEGER NOT NULL CHECK (canonical IN (0, 1))
) STRICT;
CREATE INDEX tenant_hosts_by_tenant ON tenant_hosts (tenant);

CREATE TABLE municipalities (
  ags TEXT PRIMARY KEY,
  county_ags TEXT NOT NULL,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  area_km2 REAL NOT NULL,
  population INTEGER NOT NULL,
  postcode TEXT NOT NULL,
  lat REAL NOT NULL,
  lon REAL NOT NULL
) STRICT;
CREATE INDEX municipalities_by_county ON municipalities (county_ags, name);

-- The shared directory ---------------------------------------------------------------------------------------

CREATE TABLE employers (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  vouched_by TEXT NOT NULL REFERENCES tenants (id),
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('company', 'practice', 'clinic', 'public')),
  sector TEXT NOT NULL,
  size TEXT NOT NULL CHECK (size IN ('1-9', '10-49', '50-249', '250+')),
  county_ags TEXT NOT NULL,
  municipality_ags TEXT NOT NULL REFERENCES municipalities (ags),
  street TEXT NOT NULL DEFAULT '',
  postcode TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  mail TEXT NOT NULL DEFAULT '',
  website TEXT NOT NULL DEFAULT '',
  founded INTEGER,
  teaser TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  planning_area TEXT,
  doctors INTEGER,
  training_months INTEGER,
  succession_year INTEGER,
  half_seats INTEGER,
  students_welcome INTEGER CHECK (students_welcome IN (0, 1)),
  version INTEGER NOT NULL DEFAULT 1,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX employers_by_county ON employers (county_ags, municipality_ags, kind, sector, size);
CREATE INDEX employers_by_name ON employers (name_key, id);
CREATE UNIQUE INDEX employers_once_per_place ON employers (municipality_ags, name_key);
CREATE INDEX employers_by_voucher ON employers (vouched_by, name_key, id);

-- Every change of an employer makes a version; the key lets only one of two simultaneous changes happen.
CREATE TABLE employer_versions (
  employer_id TEXT NOT NULL REFERENCES employers (id),
  version INTEGER NOT NULL,
  set_by TEXT NOT NULL REFERENCES tenants (id),
  set_at INTEGER NOT NULL,
  PRIMARY KEY (employer_id, version)
) STRICT;
CREATE TRIGGER employer_versions_stay BEFORE UPDATE ON employer_versions
BEGIN SELECT RAISE(ABORT, 'employer_versions is append-only'); END;
CREATE TRIGGER employer_versions_remain BEFORE DELETE ON employer_versions
BEGIN SELECT RAISE(ABORT, 'employer_versions is append-only'); END;

-- What a version changed, field by field; the first version of an employer has no entries, it is the employer as it came.
CREATE TABLE employer_changes (
  employer_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  field TEXT NOT NULL,
  old_value TEXT,
  new_value TEXT,
  PRIMARY KEY (employer_id, version, field),
  FOREIGN KEY (employer_id, version) REFERENCES employer_versions (employer_id, version)
) STRICT;
CREATE TRIGGER employer_changes_stay BEFORE UPDATE ON employer_changes
BEGIN SELECT RAISE(ABORT, 'employer_changes is append-only'); END;
CREATE TRIGGER employer_changes_remain BEFORE DELETE ON employer_changes
BEGIN SELECT RAISE(ABORT, 'employer_changes is append-only'); END;

CREATE TABLE employer_proposals (
  id TEXT PRIMARY KEY,
  employer_id TEXT NOT NULL REFERENCES employers (id),
  proposed_by TEXT NOT NULL REFERENCES tenants (id),
  field TEXT NOT NULL,
  old_value TEXT,
  new_value TEXT,
  note TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'accepted', 'declined')),
  proposed_at INTEGER NOT NULL,
  decided_at INTEGER
) STRICT;
CREATE INDEX employer_proposals_by_employer ON employer_proposals (employer_id, status, proposed_at);
CREATE INDEX employer_proposals_by_proposer ON employer_proposals (proposed_by, proposed_at DESC, id);
CREATE UNIQUE INDEX employer_proposals_one_open ON employer_proposals (employer_id, field, proposed_by) WHERE status = 'open';
CREATE TRIGGER employer_proposals_stay_decided BEFORE UPDATE ON employer_proposals
WHEN OLD.status <> 'open' BEGIN SELECT RAISE(ABORT, 'a decided proposal stays decided'); END;

CREATE TABLE openings (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  employer_id TEXT NOT NULL REFERENCES employers (id),
  managed_by TEXT NOT NULL REFERENCES tenants (id),
  programme TEXT NOT NULL CHECK (programme IN ('careers', 'gp')),
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  teaser TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL DEFAULT '',
  working_time TEXT NOT NULL DEFAULT '',
  county_ags TEXT NOT NULL,
  municipality_ags TEXT NOT NULL REFERENCES municipalities (ags),
  starts TEXT NOT NULL DEFAULT '',
  apply_mail TEXT NOT NULL DEFAULT '',
  apply_url TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL CHECK (status IN ('draft', 'published', 'closed')),
  close_reason TEXT CHECK (close_reason IN ('filled-through-us', 'filled-otherwise', 'withdrawn', 'expired')),
  published_at INTEGER,
  valid_until INTEGER,
  version INTEGER NOT NULL DEFAULT 1,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX openings_by_time ON openings (status, published_at DESC, id DESC);
CREATE INDEX openings_by_county ON openings (county_ags, status, published_at DESC, id DESC);
CREATE INDEX openings_by_employer ON openings (employer_id, status);
CREATE INDEX openings_by_manager ON openings (managed_by, updated_at DESC, id DESC);

-- Experience that travels --------------------------------------------------------------------------------------

CREATE TABLE shared_experiences (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES tenants (id),
  version INTEGER NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  target_group TEXT NOT NULL,
  place TEXT NOT NULL,
  period TEXT NOT NULL,
  hours INTEGER NOT NULL,
  cost_cents INTEGER NOT NULL,
  reached INTEGER NOT NULL,
  figures_measured INTEGER NOT NULL CHECK (figures_measured IN (0, 1)),
  content TEXT NOT NULL CHECK (json_valid(content)),
  words TEXT NOT NULL,
  shared_at INTEGER NOT NULL
) STRICT;
CREATE INDEX shared_experiences_by_time ON shared_experiences (shared_at DESC, id);
CREATE INDEX shared_experiences_by_owner ON shared_experiences (owner_id, shared_at DESC);

CREATE TABLE shared_experience_versions (
  experience_id TEXT NOT NULL REFERENCES shared_experiences (id),
  version INTEGER NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  target_group TEXT NOT NULL,
  place TEXT NOT NULL,
  period TEXT NOT NULL,
  hours INTEGER NOT NULL,
  cost_cents INTEGER NOT NULL,
  reached INTEGER NOT NULL,
  figures_measured INTEGER NOT NULL CHECK (figures_measured IN (0, 1)),
  content TEXT NOT NULL CHECK (json_valid(content)),
  shared_at INTEGER NOT NULL,
  PRIMARY KEY (experience_id, version)
) STRICT;

CREATE TABLE experience_questions (
  id TEXT PRIMARY KEY,
  experience_id TEXT NOT NULL REFERENCES shared_experiences (id),
  asked_by TEXT NOT NULL REFERENCES tenants (id),
  question TEXT NOT NULL,
  asked_at INTEGER NOT NULL,
  answer TEXT,
  answered_at INTEGER,
  owner_told_at INTEGER,
  asker_told_at INTEGER
) STRICT;
CREATE INDEX experience_questions_by_experience ON experience_questions (experience_id, asked_at);
CREATE INDEX experience_questions_by_asker ON experience_questions (asked_by, asked_at);

CREATE TABLE experience_ratings (
  experience_id TEXT NOT NULL REFERENCES shared_experiences (id),
  rated_by TEXT NOT NULL REFERENCES tenants (id),
  usefulness INTEGER NOT NULL CHECK (usefulness BETWEEN 1 AND 5),
  rated_at INTEGER NOT NULL,
  PRIMARY KEY (experience_id, rated_by)
) STRICT;

CREATE TABLE experience_adoptions (
  experience_id TEXT NOT NULL REFERENCES shared_experiences (id),
  adopted_by TEXT NOT NULL REFERENCES tenants (id),
  campaign_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  adopted_at INTEGER NOT NULL,
  reached INTEGER,
  cost_cents INTEGER,
  hours INTEGER,
  again TEXT CHECK (again IN ('yes', 'partly', 'no')),
  comment TEXT,
  reported_at INTEGER,
  PRIMARY KEY (experience_id, adopted_by)
) STRICT;
CREATE INDEX experience_adoptions_by_campaign ON experience_adoptions (adopted_by, campaign_id);

-- Pooled figures: written once by a release, never changed ---------------------------------------------------------

CREATE TABLE released_months (
  county_id TEXT NOT NULL REFERENCES tenants (id),
  month TEXT NOT NULL,
  release_number INTEGER NOT NULL,
  reason TEXT NOT NULL,
  released_at INTEGER NOT NULL,
  PRIMARY KEY (county_id, month, release_number)
) STRICT;
CREATE INDEX released_months_by_month ON released_months (month, county_id, release_number);
CREATE TRIGGER released_months_stay BEFORE UPDATE ON released_months
BEGIN SELECT RAISE(ABORT, 'released figures are frozen'); END;
CREATE TRIGGER released_months_remain BEFORE DELETE ON released_months
BEGIN SELECT RAISE(ABORT, 'released figures are frozen'); END;

-- A cell is a figure, or a band where a figure would tell too much about few people.
CREATE TABLE released_figures (
  county_id TEXT NOT NULL,
  month TEXT NOT NULL,
  release_number INTEGER NOT NULL,
  indicator TEXT NOT NULL,
  dimension TEXT NOT NULL CHECK (dimension IN ('total', 'municipality', 'campaign-kind')),
  cell TEXT NOT NULL,
  value INTEGER,
  band TEXT,
  CHECK ((value IS NULL) <> (band IS NULL)),
  PRIMARY KEY (county_id, month, release_number, indicator, dimension, cell),
  FOREIGN KEY (county_id, month, release_number) REFERENCES released_months (county_id, month, release_number)
) STRICT;
CREATE INDEX released_figures_by_month ON released_figures (month, dimension, county_id, release_number);
CREATE TRIGGER released_figures_stay BEFORE UPDATE ON released_figures
BEGIN SELECT RAISE(ABORT, 'released figures are frozen'); END;
CREATE TRIGGER released_figures_remain BEFORE DELETE ON released_figures
BEGIN SELECT RAISE(ABORT, 'released figures are frozen'); END;

-- The team ---------------------------------------------------------------------------------------------------------

CREATE TABLE members (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  mail TEXT NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('lead', 'editor', 'guide', 'reader')),
  status TEXT NOT NULL CHECK (status IN ('invited', 'active', 'left')),
  created_at INTEGER NOT NULL,
  last_seen_at INTEGER,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, mail)
) STRICT;

-- Whoever goes or steps down leaves a lead behind who has been here.
CREATE TRIGGER members_keep_a_lead BEFORE UPDATE OF role, status ON members
WHEN OLD.role = 'lead' AND OLD.status <> 'left' AND (NEW.role <> 'lead' OR NEW.status = 'left') AND NOT EXISTS (
  SELECT 1 FROM members AS other
  WHERE other.tenant_id = OLD.tenant_id AND other.id <> OLD.id AND other.role = 'lead' AND other.status = 'active'
)
BEGIN SELECT RAISE(ABORT, 'a team keeps a lead'); END;

CREATE TABLE sign_ins (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  member_id TEXT NOT NULL,
  token_hash TEXT NOT NULL,
  code_hash TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, token_hash),
  FOREIGN KEY (tenant_id, member_id) REFERENCES members (tenant_id, id)
) STRICT;
CREATE INDEX sign_ins_by_member ON sign_ins (tenant_id, member_id, created_at);

CREATE TABLE sessions (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  member_id TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  idle_until INTEGER NOT NULL,
  ends_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, member_id) REFERENCES members (tenant_id, id)
) STRICT;
CREATE INDEX sessions_by_member ON sessions (tenant_id, member_id);
CREATE INDEX sessions_by_end ON sessions (tenant_id, ends_at);

-- What a county publishes ------------------------------------------------------------------------------------------

CREATE TABLE posts (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  slug TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('news', 'story')),
  title TEXT NOT NULL,
  teaser TEXT NOT NULL,
  body TEXT NOT NULL,
  title_en TEXT,
  teaser_en TEXT,
  body_en TEXT,
  status TEXT NOT NULL CHECK (status IN ('draft', 'published')),
  campaign_id TEXT,
  published_at INTEGER,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, slug),
  FOREIGN KEY (tenant_id, campaign_id) REFERENCES campaigns (tenant_id, id)
) STRICT;
CREATE INDEX posts_by_time ON posts (tenant_id, status, published_at DESC, id DESC);
CREATE INDEX posts_by_touch ON posts (tenant_id, status, updated_at DESC, id);
CREATE TRIGGER posts_stay_while_published BEFORE DELETE ON posts WHEN OLD.status = 'published'
BEGIN SELECT RAISE(ABORT, 'a published post stays'); END;
CREATE INDEX posts_by_kind ON posts (tenant_id, status, kind, published_at DESC, id DESC);
CREATE INDEX posts_by_campaign ON posts (tenant_id, campaign_id);

CREATE TABLE campaigns (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('planned', 'running', 'done')),
  target_group TEXT NOT NULL,
  place TEXT NOT NULL DEFAULT '',
  goal TEXT NOT NULL DEFAULT '',
  starts_on TEXT,
  ends_on TEXT,
  planned_hours INTEGER NOT NULL DEFAULT 0,
  planned_cents INTEGER NOT NULL DEFAULT 0,
  actual_hours INTEGER,
  actual_cents INTEGER,
  reached INTEGER,
  again TEXT CHECK (again IN ('yes', 'partly', 'no')),
  result TEXT NOT NULL DEFAULT '',
  texts TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(texts)),
  adopted_from TEXT REFERENCES shared_experiences (id),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id)
) STRICT;
CREATE INDEX campaigns_by_start ON campaigns (tenant_id, status, starts_on, id);

CREATE TABLE campaign_tasks (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  campaign_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  due_on TEXT,
  done_at INTEGER,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, campaign_id) REFERENCES campaigns (tenant_id, id)
) STRICT;
CREATE INDEX campaign_tasks_by_campaign ON campaign_tasks (tenant_id, campaign_id, position);
CREATE INDEX campaign_tasks_by_due ON campaign_tasks (tenant_id, done_at, due_on);

CREATE TABLE events (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  slug TEXT NOT NULL,
  campaign_id TEXT,
  title TEXT NOT NULL,
  teaser TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL DEFAULT '',
  title_en TEXT,
  teaser_en TEXT,
  body_en TEXT,
  place TEXT NOT NULL,
  address TEXT NOT NULL DEFAULT '',
  municipality_ags TEXT REFERENCES municipalities (ags),
  host TEXT NOT NULL DEFAULT '',
  starts_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL,
  capacity INTEGER,
  status TEXT NOT NULL CHECK (status IN ('draft', 'published', 'cancelled')),
  head_count INTEGER,
  revision INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, slug),
  FOREIGN KEY (tenant_id, campaign_id) REFERENCES campaigns (tenant_id, id)
) STRICT;
CREATE INDEX events_by_start ON events (tenant_id, starts_at, id);
CREATE INDEX events_by_campaign ON events (tenant_id, campaign_id);

CREATE TABLE rsvps (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  event_id TEXT NOT NULL,
  name TEXT,
  mail TEXT,
  party INTEGER NOT NULL CHECK (party BETWEEN 1 AND 10),
  status TEXT NOT NULL CHECK (status IN ('held', 'confirmed', 'waiting', 'cancelled', 'lapsed')),
  lang TEXT NOT NULL,
  operation_key TEXT NOT NULL,
  hold_until INTEGER,
  number INTEGER NOT NULL,
  reminded_at INTEGER,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, operation_key),
  FOREIGN KEY (tenant_id, event_id) REFERENCES events (tenant_id, id)
) STRICT;
CREATE INDEX rsvps_by_event ON rsvps (tenant_id, event_id, status, party);
CREATE INDEX rsvps_in_order ON rsvps (tenant_id, event_id, number);
CREATE UNIQUE INDEX rsvps_one_per_mail ON rsvps (tenant_id, event_id, mail)
  WHERE mail IS NOT NULL AND status IN ('held', 'confirmed', 'waiting');
CREATE INDEX rsvps_by_hold ON rsvps (tenant_id, status, hold_until);
CREATE INDEX rsvps_with_people ON rsvps (tenant_id, event_id) WHERE mail IS NOT NULL;

-- People who stay in touch -----------------------------------------------------------------------------------------

CREATE TABLE subscriptions (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  mail TEXT NOT NULL,
  interests TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(interests)),
  lang TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('pending', 'active')),
  source TEXT NOT NULL DEFAULT '',
  wording_version TEXT NOT NULL,
  asked_with TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  mailed_at INTEGER NOT NULL,
  confirmed_at INTEGER,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, mail)
) STRICT;
CREATE INDEX subscriptions_by_status ON subscriptions (tenant_id, status, confirmed_at DESC, id DESC);
CREATE INDEX subscriptions_by_mailing ON subscriptions (tenant_id, status, mailed_at);

CREATE TABLE enquiries (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  topic TEXT NOT NULL,
  name TEXT NOT NULL,
  mail TEXT NOT NULL,
  message TEXT NOT NULL,
  lang TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'answered')),
  operation_key TEXT NOT NULL,
  answered_by TEXT,
  answered_at INTEGER,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, operation_key),
  FOREIGN KEY (tenant_id, answered_by) REFERENCES members (tenant_id, id)
) STRICT;
CREATE INDEX enquiries_by_status ON enquiries (tenant_id, status, created_at DESC, id DESC);
CREATE INDEX enquiries_by_answer ON enquiries (tenant_id, status, answered_at);
CREATE INDEX enquiries_by_time ON enquiries (tenant_id, created_at);

-- A person stands in the ledgers under a pseudonym; deleting its key here is what makes them anonymous there.
CREATE TABLE pseudonyms (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  key TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, id) REFERENCES subscriptions (tenant_id, id)
) STRICT;

CREATE TABLE consents (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  subject TEXT NOT NULL,
  purpose TEXT NOT NULL,
  wording TEXT NOT NULL,
  wording_version TEXT NOT NULL,
  lang TEXT NOT NULL,
  act TEXT NOT NULL CHECK (act IN ('given', 'withdrawn')),
  channel TEXT NOT NULL,
  at INTEGER NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, sequence)
) STRICT;
CREATE INDEX consents_by_subject ON consents (tenant_id, subject, at);
CREATE TRIGGER consents_stay BEFORE UPDATE ON consents
BEGIN SELECT RAISE(ABORT, 'consents is append-only'); END;
CREATE TRIGGER consents_remain BEFORE DELETE ON consents
BEGIN SELECT RAISE(ABORT, 'consents is append-only'); END;

-- Overlay, experience and figures of a county ---------------------------------------------------------------------------

CREATE TABLE employer_overlays (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  employer_id TEXT NOT NULL REFERENCES employers (id),
  teaser TEXT,
  description TEXT,
  contact_name TEXT,
  contact_mail TEXT,
  contact_phone TEXT,
  shown INTEGER NOT NULL DEFAULT 0 CHECK (shown IN (0, 1)),
  featured INTEGER NOT NULL DEFAULT 0 CHECK (featured IN (0, 1)),
  hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
  master_version INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, employer_id)
) STRICT;

CREATE TABLE experience_cards (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  campaign_id TEXT,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  target_group TEXT NOT NULL,
  place TEXT NOT NULL,
  period TEXT NOT NULL,
  hours INTEGER NOT NULL,
  cost_cents INTEGER NOT NULL,
  reached INTEGER NOT NULL,
  figures_measured INTEGER NOT NULL CHECK (figures_measured IN (0, 1)),
  content TEXT NOT NULL CHECK (json_valid(content)),
  status TEXT NOT NULL CHECK (status IN ('draft', 'in-review', 'reviewed', 'shared')),
  revision INTEGER NOT NULL DEFAULT 1,
  review_note TEXT NOT NULL DEFAULT '',
  shared_id TEXT REFERENCES shared_experiences (id),
  reviewed_by TEXT,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, campaign_id),
  FOREIGN KEY (tenant_id, campaign_id) REFERENCES campaigns (tenant_id, id),
  FOREIGN KEY (tenant_id, reviewed_by) REFERENCES members (tenant_id, id)
) STRICT;
CREATE INDEX experience_cards_by_status ON experience_cards (tenant_id, status, updated_at, id);
CREATE INDEX experience_cards_by_time ON experience_cards (tenant_id, updated_at DESC, id DESC);
CREATE INDEX experience_cards_by_share ON experience_cards (tenant_id, shared_id);

CREATE TABLE touchpoints (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  indicator TEXT NOT NULL,
  day TEXT NOT NULL,
  amount INTEGER NOT NULL,
  municipality_ags TEXT REFERENCES municipalities (ags),
  campaign_id TEXT,
  note TEXT NOT NULL DEFAULT '',
  operation_key TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, operation_key),
  FOREIGN KEY (tenant_id, campaign_id) REFERENCES campaigns (tenant_id, id)
) STRICT;
CREATE INDEX touchpoints_by_day ON touchpoints (tenant_id, day, indicator);
CREATE INDEX touchpoints_by_time ON touchpoints (tenant_id, created_at DESC, id);

-- Touchpoints summed as they come and go, so that years are read without reading every one of them. '' is "none".
CREATE TABLE figures_by_month (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  month TEXT NOT NULL,
  indicator TEXT NOT NULL,
  municipality_ags TEXT NOT NULL,
  campaign_id TEXT NOT NULL,
  amount INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, month, indicator, municipality_ags, campaign_id)
) STRICT;
CREATE TRIGGER touchpoints_are_summed AFTER INSERT ON touchpoints
BEGIN
  INSERT INTO figures_by_month (tenant_id, id, month, indicator, municipality_ags, campaign_id, amount)
  VALUES (NEW.tenant_id, 'fig_' || lower(hex(randomblob(8))), substr(NEW.day, 1, 7), NEW.indicator, coalesce(NEW.municipality_ags, ''), coalesce(NEW.campaign_id, ''), NEW.amount)
  ON CONFLICT (tenant_id, month, indicator, municipality_ags, campaign_id) DO UPDATE SET amount = amount + excluded.amount;
END;
CREATE TRIGGER touchpoints_stay_summed AFTER UPDATE ON touchpoints
BEGIN
  UPDATE figures_by_month SET amount = amount - OLD.amount
  WHERE tenant_id = OLD.tenant_id AND month = substr(OLD.day, 1, 7) AND indicator = OLD.indicator
    AND municipality_ags = coalesce(OLD.municipality_ags, '') AND campaign_id = coalesce(OLD.campaign_id, '');
  INSERT INTO figures_by_month (tenant_id, id, month, indicator, municipality_ags, campaign_id, amount)
  VALUES (NEW.tenant_id, 'fig_' || lower(hex(randomblob(8))), substr(NEW.day, 1, 7), NEW.indicator, coalesce(NEW.municipality_ags, ''), coalesce(NEW.campaign_id, ''), NEW.amount)
  ON CONFLICT (tenant_id, month, indicator, municipality_ags, campaign_id) DO UPDATE SET amount = amount + excluded.amount;
END;
CREATE TRIGGER touchpoints_leave_the_sum AFTER DELETE ON touchpoints
BEGIN
  UPDATE figures_by_month SET amount = amount - OLD.amount
  WHERE tenant_id = OLD.tenant_id AND month = substr(OLD.day, 1, 7) AND indicator = OLD.indicator
    AND municipality_ags = coalesce(OLD.municipality_ags, '') AND campaign_id = coalesce(OLD.campaign_id, '');
END;
CREATE INDEX touchpoints_by_campaign ON touchpoints (tenant_id, campaign_id, day);

CREATE TABLE releases (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  month TEXT NOT NULL,
  number INTEGER NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  released_by TEXT NOT NULL,
  released_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, month, number),
  FOREIGN KEY (tenant_id, released_by) REFERENCES members (tenant_id, id)
) STRICT;
CREATE TRIGGER releases_stay BEFORE UPDATE ON releases
BEGIN SELECT RAISE(ABORT, 'releases is append-only'); END;
CREATE TRIGGER releases_remain BEFORE DELETE ON releases
BEGIN SELECT RAISE(ABORT, 'releases is append-only'); END;

-- Mail, records, deletions ---------------------------------------------------------------------------------------------

CREATE TABLE outbox (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  recipient TEXT NOT NULL,
  reply_to TEXT,
  letter TEXT NOT NULL CHECK (json_valid(letter)),
  dedupe_key TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('queued', 'sending', 'sent', 'failed')),
  attempts INTEGER NOT NULL DEFAULT 0,
  due_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  sent_at INTEGER,
  failure TEXT,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, dedupe_key)
) STRICT;
CREATE INDEX outbox_by_due ON outbox (tenant_id, status, due_at);

CREATE TABLE audit_log (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL CHECK (json_valid(detail)),
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, sequence)
) STRICT;
CREATE TRIGGER audit_log_stays BEFORE UPDATE ON audit_log
BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END;
CREATE TRIGGER audit_log_remains BEFORE DELETE ON audit_log
BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END;

-- What was deleted and why; replayed after a restore, so that a backup brings nobody back.
CREATE TABLE deletions (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  source TEXT NOT NULL,
  row_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  deleted_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, source, row_id)
) STRICT;
CREATE TRIGGER deletions_stay BEFORE UPDATE ON deletions
BEGIN SELECT RAISE(ABORT, 'deletions is append-only'); END;
CREATE TRIGGER deletions_remain BEFORE DELETE ON deletions
BEGIN SELECT RAISE(ABORT, 'deletions is append-only'); END;

-- A row never changes its tenant.

CREATE TRIGGER members_keep_their_tenant BEFORE UPDATE OF tenant_id ON members
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER sign_ins_keep_their_tenant BEFORE UPDATE OF tenant_id ON sign_ins
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER sessions_keep_their_tenant BEFORE UPDATE OF tenant_id ON sessions
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER posts_keep_their_tenant BEFORE UPDATE OF tenant_id ON posts
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER campaigns_keep_their_tenant BEFORE UPDATE OF tenant_id ON campaigns
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER campaign_tasks_keep_their_tenant BEFORE UPDATE OF tenant_id ON campaign_tasks
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER events_keep_their_tenant BEFORE UPDATE OF tenant_id ON events
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER rsvps_keep_their_tenant BEFORE UPDATE OF tenant_id ON rsvps
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER subscriptions_keep_their_tenant BEFORE UPDATE OF tenant_id ON subscriptions
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER enquiries_keep_their_tenant BEFORE UPDATE OF tenant_id ON enquiries
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER pseudonyms_keep_their_tenant BEFORE UPDATE OF tenant_id ON pseudonyms
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER consents_keep_their_tenant BEFORE UPDATE OF tenant_id ON consents
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER employer_overlays_keep_their_tenant BEFORE UPDATE OF tenant_id ON employer_overlays
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER experience_cards_keep_their_tenant BEFORE UPDATE OF tenant_id ON experience_cards
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER touchpoints_keep_their_tenant BEFORE UPDATE OF tenant_id ON touchpoints
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER figures_by_month_keep_their_tenant BEFORE UPDATE OF tenant_id ON figures_by_month
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER releases_keep_their_tenant BEFORE UPDATE OF tenant_id ON releases
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER outbox_keep_their_tenant BEFORE UPDATE OF tenant_id ON outbox
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER audit_log_keep_their_tenant BEFORE UPDATE OF tenant_id ON audit_log
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER deletions_keep_their_tenant BEFORE UPDATE OF tenant_id ON deletions
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
