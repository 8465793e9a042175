-- A county takes over vacancies from the job search of the Federal Employment Agency: from files, or from an address that
-- is asked every night. It remembers what the source said, whom it means by a name, and what became of it.

CREATE TABLE job_search_settings (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  -- Where the results are asked for; empty where nothing is asked.
  address TEXT NOT NULL,
  -- Encrypted; it goes to the host of the address and is shown to nobody.
  sealed_key TEXT NOT NULL DEFAULT '',
  is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
  -- When the source is asked next, and how often in a row that has failed.
  due_at INTEGER NOT NULL,
  failures INTEGER NOT NULL DEFAULT 0,
  changed_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id)
) STRICT;
CREATE TRIGGER job_search_settings_keep_their_tenant BEFORE UPDATE OF tenant_id ON job_search_settings
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;

-- One file, or one asking of the source.
CREATE TABLE job_search_runs (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('file', 'fetch')),
  file_name TEXT NOT NULL DEFAULT '',
  shape TEXT CHECK (shape IN ('older', 'newer', 'empty')),
  status TEXT NOT NULL CHECK (status IN ('staged', 'applying', 'done', 'discarded', 'failed')),
  -- Why it failed, as a code, with a number or a word.
  failure TEXT,
  failure_detail TEXT,
  row_count INTEGER NOT NULL DEFAULT 0,
  -- How many results the source says there are.
  total INTEGER,
  -- Whether it is all that the source has, so that what is missing is gone.
  is_whole INTEGER NOT NULL DEFAULT 0 CHECK (is_whole IN (0, 1)),
  -- What happens to what is missing: it stays, is taken off, or waits for somebody to say that it may.
  removal TEXT NOT NULL DEFAULT 'no' CHECK (removal IN ('no', 'yes', 'asks')),
  added INTEGER NOT NULL DEFAULT 0,
  changed INTEGER NOT NULL DEFAULT 0,
  back INTEGER NOT NULL DEFAULT 0,
  removed INTEGER NOT NULL DEFAULT 0,
  created_by TEXT,
  created_at INTEGER NOT NULL,
  finished_at INTEGER,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, created_by) REFERENCES members (tenant_id, id)
) STRICT;
CREATE INDEX job_search_runs_by_time ON job_search_runs (tenant_id, created_at DESC, id DESC);
CREATE UNIQUE INDEX job_search_runs_one_at_a_time ON job_search_runs (tenant_id) WHERE status = 'applying';
CREATE TRIGGER job_search_runs_keep_their_tenant BEFORE UPDATE OF tenant_id ON job_search_runs
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;

-- The rows of a run, in the form both shapes are read into.
CREATE TABLE job_search_entries (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  run_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  ref TEXT NOT NULL,
  firm_key TEXT NOT NULL DEFAULT '',
  content TEXT CHECK (json_valid(content)),
  -- What is wrong with the row, or was left out of it.
  remarks TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(remarks)),
  verdict TEXT NOT NULL CHECK (verdict IN
    ('new', 'changed', 'unchanged', 'back', 'detached', 'no-employer', 'foreign', 'left', 'error')),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, run_id, number),
  FOREIGN KEY (tenant_id, run_id) REFERENCES job_search_runs (tenant_id, id)
) STRICT;
CREATE INDEX job_search_entries_by_verdict ON job_search_entries (tenant_id, run_id, verdict, number);
CREATE INDEX job_search_entries_by_ref ON job_search_entries (tenant_id, run_id, ref);
CREATE TRIGGER job_search_entries_keep_their_tenant BEFORE UPDATE OF tenant_id ON job_search_entries
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;

-- Rows that were taken over together, once, however often it is tried.
CREATE TABLE job_search_blocks (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  run_id TEXT NOT NULL,
  first_number INTEGER NOT NULL,
  last_number INTEGER NOT NULL,
  applied_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, run_id, first_number),
  FOREIGN KEY (tenant_id, run_id) REFERENCES job_search_runs (tenant_id, id)
) STRICT;
CREATE TRIGGER job_search_blocks_keep_their_tenant BEFORE UPDATE OF tenant_id ON job_search_blocks
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER job_search_blocks_need_a_running_run BEFORE INSERT ON job_search_blocks
WHEN NOT EXISTS (
  SELECT 1 FROM job_search_runs WHERE tenant_id = NEW.tenant_id AND id = NEW.run_id AND status = 'applying'
) BEGIN SELECT RAISE(ABORT, 'a run that is not running takes nothing over'); END;

-- Whom the county means by a firm's name in a place.
CREATE TABLE job_search_firms (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  firm_key TEXT NOT NULL,
  firm TEXT NOT NULL,
  municipality_ags TEXT NOT NULL REFERENCES municipalities (ags),
  postcode TEXT NOT NULL DEFAULT '',
  street TEXT NOT NULL DEFAULT '',
  decision TEXT NOT NULL CHECK (decision IN ('open', 'assigned', 'left')),
  employer_id TEXT REFERENCES employers (id),
  -- Whether somebody of the team decided it.
  by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1)),
  decided_at INTEGER,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, firm_key),
  CHECK ((decision = 'assigned') = (employer_id IS NOT NULL))
) STRICT;
CREATE INDEX job_search_firms_by_decision ON job_search_firms (tenant_id, decision, firm, id);
CREATE TRIGGER job_search_firms_keep_their_tenant BEFORE UPDATE OF tenant_id ON job_search_firms
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;

-- What the source last said of each vacancy, and what was made of it.
CREATE TABLE job_search_offers (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  ref TEXT NOT NULL,
  firm_key TEXT NOT NULL,
  -- Emptied some time after it is gone.
  content TEXT CHECK (json_valid(content)),
  content_hash TEXT NOT NULL,
  -- When the source says that it last changed it.
  modified_at INTEGER,
  opening_id TEXT REFERENCES openings (id),
  -- A hash of what was written into the opening: where it differs now, somebody has edited it here.
  written_hash TEXT NOT NULL DEFAULT '',
  is_detached INTEGER NOT NULL DEFAULT 0 CHECK (is_detached IN (0, 1)),
  gone_at INTEGER,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, ref)
) STRICT;
CREATE INDEX job_search_offers_by_firm ON job_search_offers (tenant_id, firm_key, gone_at);
CREATE INDEX job_search_offers_by_opening ON job_search_offers (tenant_id, opening_id);
CREATE INDEX job_search_offers_by_end ON job_search_offers (tenant_id, gone_at, id);
CREATE TRIGGER job_search_offers_keep_their_tenant BEFORE UPDATE OF tenant_id ON job_search_offers
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
