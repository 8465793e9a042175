-- The directory is cared for: every web address in it is looked at from time to time, the agency holds what no county
-- vouches for, and reminds a county of what it has not confirmed for long.

-- Web addresses of employers and of published openings, and what came of asking them. Nobody's: the platform's clock writes here.
CREATE TABLE web_addresses (
  address TEXT PRIMARY KEY,
  -- One host is asked once a round; '' only for the moment of arriving.
  host TEXT NOT NULL DEFAULT '',
  due_at INTEGER NOT NULL DEFAULT 0,
  checked_at INTEGER,
  outcome TEXT CHECK (outcome IN ('answers', 'silent', 'unknown-name', 'error', 'moved', 'http-only', 'not-asked')),
  -- The number an answer came with.
  status INTEGER,
  -- Where it leads, if that is an address we would ask.
  target TEXT,
  -- Why it is not asked.
  reason TEXT,
  failing_since INTEGER,
  -- How often in a row it failed.
  attempts INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX web_addresses_by_due ON web_addresses (due_at, host);
CREATE INDEX web_addresses_by_outcome ON web_addresses (outcome, checked_at, address);

CREATE TRIGGER web_addresses_have_a_host AFTER INSERT ON web_addresses
BEGIN
  UPDATE web_addresses SET host = (
    SELECT lower(substr(rest, 1, instr(rest, '/') - 1))
    FROM (SELECT replace(replace(replace(substr(NEW.address, instr(NEW.address, '://') + 3), '?', '/'), '#', '/'), char(92), '/') || '/' AS rest)
  ) WHERE address = NEW.address;
END;

CREATE INDEX employers_by_website ON employers (website);
CREATE INDEX openings_by_apply_url ON openings (apply_url);

INSERT INTO web_addresses (address) SELECT DISTINCT website FROM employers WHERE website <> '' AND merged_into IS NULL;
INSERT INTO web_addresses (address) SELECT DISTINCT apply_url FROM openings WHERE apply_url <> '' AND status = 'published'
  ON CONFLICT DO NOTHING;

CREATE TRIGGER employers_bring_their_address AFTER INSERT ON employers WHEN NEW.website <> '' AND NEW.merged_into IS NULL
BEGIN INSERT INTO web_addresses (address) VALUES (NEW.website) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER employers_change_their_address AFTER UPDATE OF website, merged_into ON employers
WHEN NEW.website <> '' AND NEW.merged_into IS NULL
BEGIN INSERT INTO web_addresses (address) VALUES (NEW.website) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER openings_bring_their_address AFTER INSERT ON openings WHEN NEW.apply_url <> '' AND NEW.status = 'published'
BEGIN INSERT INTO web_addresses (address) VALUES (NEW.apply_url) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER openings_change_their_address AFTER UPDATE OF apply_url, status ON openings
WHEN NEW.apply_url <> '' AND NEW.status = 'published'
BEGIN INSERT INTO web_addresses (address) VALUES (NEW.apply_url) ON CONFLICT DO NOTHING; END;

-- What the agency took from a county that is not at work; the county's own clock writes it into the county's audit log.
CREATE TABLE custody_notices (
  employer_id TEXT NOT NULL REFERENCES employers (id),
  county_id TEXT NOT NULL REFERENCES tenants (id),
  taken_at INTEGER NOT NULL,
  noted_at INTEGER,
  PRIMARY KEY (employer_id, taken_at)
) STRICT;
CREATE INDEX custody_notices_to_note ON custody_notices (county_id, taken_at) WHERE noted_at IS NULL;
CREATE INDEX employer_handovers_by_employer ON employer_handovers (employer_id, status, to_county, answered_at);

-- When the agency last asked a county to look through its old records; the county's own clock fetches the mail.
CREATE TABLE care_reminders (
  county_id TEXT PRIMARY KEY REFERENCES tenants (id),
  reminded_at INTEGER NOT NULL,
  told_at INTEGER
) STRICT;

CREATE INDEX employers_by_care ON employers (vouched_by, confirmed_at, id) WHERE merged_into IS NULL;
