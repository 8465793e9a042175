-- Employers are asked whether an opening is still open, and people hear of new openings that answer a question of theirs.

-- What a kind of opening does not have is empty.
UPDATE openings SET working_time = '' WHERE kind IN ('succession', 'scholarship');

CREATE INDEX openings_without_last_day ON openings (managed_by, confirmed_at) WHERE status = 'published' AND valid_until IS NULL;

-- One question for each opening and term; `due_for` is the moment from which one had to ask.
CREATE TABLE opening_questions (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  opening_id TEXT NOT NULL,
  due_for INTEGER NOT NULL,
  code_digest TEXT NOT NULL,
  asked_at INTEGER NOT NULL,
  answer TEXT CHECK (answer IN ('open', 'filled-through-us', 'filled-otherwise', 'withdrawn')),
  answered_at INTEGER,
  answered_with TEXT,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, opening_id, due_for),
  UNIQUE (tenant_id, code_digest)
) STRICT;
CREATE TRIGGER opening_questions_keep_their_tenant BEFORE UPDATE OF tenant_id ON opening_questions
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;

-- Somebody who wants to hear of new openings, or was asked to confirm that they do.
CREATE TABLE alert_readers (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  mail TEXT NOT NULL,
  lang TEXT NOT NULL CHECK (lang IN ('de', 'en')),
  status TEXT NOT NULL CHECK (status IN ('pending', 'active')),
  wording_version TEXT NOT NULL,
  asked_with TEXT NOT NULL,
  code_digest TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  mailed_at INTEGER NOT NULL,
  confirmed_at INTEGER,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, mail),
  UNIQUE (tenant_id, code_digest)
) STRICT;
CREATE INDEX alert_readers_by_state ON alert_readers (tenant_id, status, mailed_at);
CREATE TRIGGER alert_readers_keep_their_tenant BEFORE UPDATE OF tenant_id ON alert_readers
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;

-- The keys of their pseudonyms in the consent ledger.
CREATE TABLE alert_pseudonyms (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  key TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, id) REFERENCES alert_readers (tenant_id, id)
) STRICT;
CREATE TRIGGER alert_pseudonyms_keep_their_tenant BEFORE UPDATE OF tenant_id ON alert_pseudonyms
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;

-- What they want to hear of: the address of a list of openings. `looked_on` is the day of the last look.
CREATE TABLE alerts (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  reader_id TEXT NOT NULL,
  question TEXT NOT NULL,
  rhythm TEXT NOT NULL CHECK (rhythm IN ('daily', 'weekly')),
  status TEXT NOT NULL CHECK (status IN ('pending', 'active')),
  created_at INTEGER NOT NULL,
  since INTEGER,
  looked_on TEXT,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, reader_id, question),
  FOREIGN KEY (tenant_id, reader_id) REFERENCES alert_readers (tenant_id, id)
) STRICT;
CREATE INDEX alerts_by_look ON alerts (tenant_id, status, rhythm, looked_on);
CREATE TRIGGER alerts_keep_their_tenant BEFORE UPDATE OF tenant_id ON alerts
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;

-- Which opening somebody has already been told about.
CREATE TABLE alert_sightings (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  reader_id TEXT NOT NULL,
  opening_id TEXT NOT NULL,
  told_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, reader_id, opening_id),
  FOREIGN KEY (tenant_id, reader_id) REFERENCES alert_readers (tenant_id, id)
) STRICT;
CREATE TRIGGER alert_sightings_keep_their_tenant BEFORE UPDATE OF tenant_id ON alert_sightings
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
