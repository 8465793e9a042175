-- Employers are known by register number and VAT id too, tell their story, and may have become part of another record;
-- versions say on what occasion they were made, proposals come in bundles from counties and from employers themselves,
-- openings carry what practices need to say and know where they come from.

ALTER TABLE employers ADD COLUMN register_number TEXT NOT NULL DEFAULT '';
ALTER TABLE employers ADD COLUMN vat_id TEXT NOT NULL DEFAULT '';
ALTER TABLE employers ADD COLUMN story TEXT NOT NULL DEFAULT '';
ALTER TABLE employers ADD COLUMN people TEXT NOT NULL DEFAULT '';
ALTER TABLE employers ADD COLUMN benefits TEXT NOT NULL DEFAULT '';
-- The record this one was merged into; a merged record is shown nowhere and can come back.
ALTER TABLE employers ADD COLUMN merged_into TEXT REFERENCES employers (id);
-- When somebody last said that the record is right.
ALTER TABLE employers ADD COLUMN confirmed_at INTEGER NOT NULL DEFAULT 0;
UPDATE employers SET confirmed_at = updated_at;
CREATE INDEX employers_by_confirmation ON employers (confirmed_at, id) WHERE merged_into IS NULL;
CREATE INDEX employers_merged ON employers (merged_into) WHERE merged_into IS NOT NULL;

ALTER TABLE employer_versions ADD COLUMN occasion TEXT NOT NULL DEFAULT 'edited'
  CHECK (occasion IN ('added', 'edited', 'proposal', 'desk', 'import', 'merged', 'unmerged', 'handed-over'));

-- Nothing refers to proposals, so the table can be made anew.
CREATE TABLE employer_proposals_before AS SELECT * FROM employer_proposals;
DROP TABLE employer_proposals;
CREATE TABLE employer_proposals (
  id TEXT PRIMARY KEY,
  -- What was proposed together; the id of the first of them.
  bundle TEXT NOT NULL,
  employer_id TEXT NOT NULL REFERENCES employers (id),
  -- The county that proposes; for what the employer itself proposes at its desk, the county whose desk it is.
  proposed_by TEXT NOT NULL REFERENCES tenants (id),
  origin TEXT NOT NULL DEFAULT 'county' CHECK (origin IN ('county', 'desk')),
  field TEXT NOT NULL,
  old_value TEXT,
  new_value TEXT,
  -- What was taken over, where that is not the proposed value.
  decided_value TEXT,
  note TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'accepted', 'accepted-changed', 'declined', 'withdrawn')),
  proposed_at INTEGER NOT NULL,
  decided_at INTEGER
) STRICT;
INSERT INTO employer_proposals (id, bundle, employer_id, proposed_by, field, old_value, new_value, note, status, proposed_at, decided_at)
  SELECT id, id, employer_id, proposed_by, field, old_value, new_value, note, status, proposed_at, decided_at FROM employer_proposals_before;
DROP TABLE employer_proposals_before;
CREATE INDEX employer_proposals_by_employer ON employer_proposals (employer_id, status, proposed_at);
CREATE INDEX employer_proposals_by_proposer ON employer_proposals (proposed_by, proposed_at DESC, id);
CREATE INDEX employer_proposals_by_bundle ON employer_proposals (bundle);
CREATE UNIQUE INDEX employer_proposals_one_open ON employer_proposals (employer_id, field, proposed_by, origin) WHERE status = 'open';
CREATE TRIGGER employer_proposals_stay_decided BEFORE UPDATE ON employer_proposals
WHEN OLD.status <> 'open' BEGIN SELECT RAISE(ABORT, 'a decided proposal stays decided'); END;

-- What only openings of practices say.
ALTER TABLE openings ADD COLUMN training_months INTEGER;
ALTER TABLE openings ADD COLUMN planning_area TEXT;
ALTER TABLE openings ADD COLUMN half_seats INTEGER;
ALTER TABLE openings ADD COLUMN succession_year INTEGER;
ALTER TABLE openings ADD COLUMN students_welcome INTEGER CHECK (students_welcome IN (0, 1));
ALTER TABLE openings ADD COLUMN lodging INTEGER CHECK (lodging IN (0, 1));
-- When somebody last said that it is still open, and when they were asked.
ALTER TABLE openings ADD COLUMN confirmed_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE openings ADD COLUMN asked_at INTEGER;
UPDATE openings SET confirmed_at = updated_at;
-- Where it came from, and what it is called there.
ALTER TABLE openings ADD COLUMN source TEXT NOT NULL DEFAULT 'team' CHECK (source IN ('team', 'desk', 'file', 'job-search'));
ALTER TABLE openings ADD COLUMN source_ref TEXT;
CREATE UNIQUE INDEX openings_once_per_source ON openings (managed_by, source, source_ref) WHERE source_ref IS NOT NULL;
CREATE INDEX openings_by_last_day ON openings (managed_by, status, valid_until);
